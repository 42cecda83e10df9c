"""What follows from a confirmed address, however allauth confirmed it: by a link, or by a code to sign in with."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.account.signals import email_confirmed
from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from accounts import sessions
from accounts.models import User


def connect() -> None:
    email_confirmed.connect(confirmed, dispatch_uid="confirming.confirmed")


def confirmed(request: HttpRequest, email_address: EmailAddress, **kwargs: Any) -> None:
    """Note it on the user."""
    user = email_address.user
    if user.email_verified_at is None and user.has_usable_password() and is_by_code(request):
        forget_password(request, user)
    if user.email == email_address.email:
        user.mark_email_verified()


def is_by_code(request: HttpRequest) -> bool:
    """Whether somebody is signing in with a code that was mailed to them."""
    return bool(request.resolver_match and request.resolver_match.view_name == "account_confirm_login_code")


def forget_password(request: HttpRequest, user: User) -> None:
    """A mailed code shows whose the address is; the password of the sign-up may have been a stranger's."""
    user.set_unusable_password()
    user.save(update_fields=["password", "updated_at"])
    sessions.end_others(request, user)
    messages.info(request, _("The password from signing up is gone, to be safe. You can choose one in the settings."))
