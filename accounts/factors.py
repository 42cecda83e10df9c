"""Second factors whose secrets can't be read, because the key that they were stored under is gone."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables

from accounts.fields import UnreadableSecret, decrypt
from accounts.models import User

SECRETS = ["secret", "seed", "migrated_codes"]
"""Where an authenticator's data holds something encrypted."""


def connect() -> None:
    """Let no code fit what can't be read; called once, when the app is ready. Others of the person still open."""
    TOTP.validate_code = fitting(TOTP.validate_code)
    RecoveryCodes.validate_code = fitting(RecoveryCodes.validate_code)


def fitting(validate: Callable[..., bool]) -> Callable[..., bool]:
    @wraps(validate)
    @sensitive_variables()
    def validate_code(factor: Any, code: str) -> bool:
        try:
            return validate(factor, code)
        except UnreadableSecret:
            return False

    return validate_code


def unreadable(user: User) -> set[str]:
    """The types of a person's factors that can't be read any more."""
    return {row.type for row in Authenticator.objects.filter(user=user) if not is_readable(row)}


@sensitive_variables()
def is_readable(row: Authenticator) -> bool:
    kept = [row.data[name] for name in SECRETS if row.data.get(name)]
    try:
        for secret in kept:
            for sealed in [secret] if isinstance(secret, str) else secret:
                decrypt(sealed)
    except UnreadableSecret:
        return False
    return True


def way_on() -> str:
    """What somebody does whose codes can't be checked."""
    said = _("What your codes are checked against can't be read here any more. Use a key or a passkey if you have one.")
    if not settings.CONTACT_EMAIL:
        return said + " " + _("Otherwise ask whoever runs this site to remove your second factor.")
    asked = _("Otherwise write to %(contact)s and ask to have your second factor removed.")
    return said + " " + asked % {"contact": settings.CONTACT_EMAIL}


def readable_codes(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view of recovery codes; where they can't be read, it leads to the page that says so and makes new ones."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except UnreadableSecret:
            return redirect("mfa_index")

    return wrapped
