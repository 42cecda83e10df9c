"""Where allauth asks us."""

import logging
from contextlib import suppress
from smtplib import SMTPException
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.reauthentication import get_reauthentication_flows
from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.core import ratelimit
from allauth.core.exceptions import ImmediateHttpResponse, ReauthenticationRequired
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin, SocialToken
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, models, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts import wording
from accounts.fields import decrypt, encrypt
from accounts.models import User
from accounts.reauthentication import is_shown
from accounts.tokens import keep_tokens, seal, unseal

logger = logging.getLogger(__name__)


def https_only(address: Any) -> str:
    """An address that may be kept as a picture's; it is never fetched by a page."""
    text = str(address or "")
    return text if text.startswith("https://") and len(text) <= 500 else ""


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    error_messages = DefaultAccountAdapter.error_messages | wording.ACCOUNT_ERRORS

    @transaction.atomic
    def confirm_email(self, request: HttpRequest, email_address: EmailAddress) -> bool:
        """Use the address's keys up, once even when two come at a time."""
        address = EmailAddress.objects.select_for_update().filter(pk=email_address.pk).first()
        if address and address.verified:
            return False
        confirmed: bool = super().confirm_email(request, email_address)
        if confirmed:
            EmailConfirmation.objects.filter(email_address=email_address).delete()
        return confirmed

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """Of several sign-ups with one address at once, the later ones are told what a known address is told."""
        try:
            with transaction.atomic():
                saved: User = super().save_user(request, user, form, commit)
                return saved
        except IntegrityError as error:
            raise ImmediateHttpResponse(redirect("account_email_verification_sent")) from error

    def send_confirmation_mail(self, request: HttpRequest, emailconfirmation: EmailConfirmation, signup: bool) -> None:
        """Send the newest key and retire the older ones of the same address, which allauth keeps.

        One that could not be sent retires none.
        """
        super().send_confirmation_mail(request, emailconfirmation, signup)
        older = EmailConfirmation.objects.filter(email_address=emailconfirmation.email_address)
        older.exclude(pk=emailconfirmation.pk).delete()

    def send_account_already_exists_mail(self, email: str) -> None:
        """Hash what was typed, as for somebody new: that takes so long that its absence would tell."""
        if password := self.request.POST.get("password1"):
            make_password(password)
        super().send_account_already_exists_mail(email)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send it, or say on a plain page that it can't be sent now: the same page whoever's the address is."""
        try:
            super().send_mail(template_prefix, email, {"contact": settings.CONTACT_EMAIL, **context})
        except (OSError, SMTPException) as error:
            logger.error("a mail (%s) could not be sent: %s", template_prefix, type(error).__name__)
            # Or the next try would pass for one too many: no mail, and a page that says that it was sent.
            ratelimit.clear(self.request, action="confirm_email", key=email.lower())
            answer = HttpResponse(
                render_to_string("503.html", {"is_about_mail": True}), status=503, headers={"Retry-After": "60"}
            )
            raise ImmediateHttpResponse(answer) from None

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """Tell of what has happened already; it is no less so where the mail can't be sent."""
        with suppress(ImmediateHttpResponse):
            super().send_notification_mail(*args, **kwargs)

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """Those who have neither a password nor a factor are asked for a code that is mailed to them."""
        methods: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        by_code = {"id": "code", "description": _("Mail me a code"), "url": reverse("account_reauthenticate_by_code")}
        return methods or ([by_code] if user.is_authenticated else [])

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Somebody's wrong passwords elsewhere don't keep those out who are signed in and asked for theirs."""
        key: str = super()._get_login_attempts_cache_key(request, **credentials)
        return f"{key}:{request.user.pk}" if request.user.is_authenticated else key

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Ask them here, because allauth itself takes people whom it can't ask at their word."""
        required: bool = super().is_reauthentication_required(app=app, **kwargs)
        if required and not get_reauthentication_flows(self.request.user) and not is_shown(self.request):
            raise ReauthenticationRequired
        return required

    def set_password(self, user: User, password: str) -> None:
        """Set it where it still is what it was: of two resets with one link only the first counts."""
        before = User.objects.filter(pk=user.pk, password=user.password)
        user.set_password(password)
        if not before.update(password=user.password, updated_at=timezone.now()):
            raise ImmediateHttpResponse(redirect("account_reset_password"))


class MFAAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Secrets of second factors are stored encrypted; by default they would lie in clear."""

    error_messages = DefaultMFAAdapter.error_messages | wording.MFA_ERRORS

    def encrypt(self, text: str) -> str:
        return encrypt(text)

    def decrypt(self, encrypted_text: str) -> str:
        return decrypt(encrypted_text)

    def generate_authenticator_name(self, user: User, type: str) -> str:
        return _("Key %(number)d") % {"number": Authenticator.objects.filter(user=user, type=type).count() + 1}


class SocialAccountAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    error_messages = DefaultSocialAccountAdapter.error_messages | wording.SOCIAL_ERRORS

    def populate_user(self, request: HttpRequest, sociallogin: SocialLogin, data: dict[str, Any]) -> User:
        """Take name and picture from the provider."""
        user: User = super().populate_user(request, sociallogin, data)
        whole = " ".join(part for part in (data.get("first_name"), data.get("last_name")) if part)
        user.name = str(data.get("name") or whole)[:150]
        user.image = https_only(data.get("picture") or sociallogin.account.get_avatar_url())
        return user

    @transaction.atomic
    def save_user(self, request: HttpRequest, sociallogin: SocialLogin, form: Any = None) -> User:
        """The person, the link and its tokens: all of them or none."""
        user: User = super().save_user(request, sociallogin, form)
        keep_tokens(sociallogin)
        if EmailAddress.objects.filter(user=user, email=user.email, verified=True).exists():
            user.mark_email_verified()
        return user

    def serialize_instance(self, instance: models.Model) -> dict[str, Any]:
        """What waits in the session between two steps: tokens only encrypted."""
        if isinstance(instance, SocialToken):
            return seal(instance)
        serialized: dict[str, Any] = super().serialize_instance(instance)
        return serialized

    def deserialize_instance(self, model: type[models.Model], data: dict[str, Any]) -> models.Model:
        if model is SocialToken:
            token: models.Model = unseal(data)
            return token
        instance: models.Model = super().deserialize_instance(model, data)
        return instance
