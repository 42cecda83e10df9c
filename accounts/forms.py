from typing import Any

from allauth.core import context
from allauth.mfa.totp import forms as totp
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY
from django.views.decorators.debug import sensitive_variables

from accounts.fields import UnreadableSecret, decrypt, encrypt


class ActivateTOTPForm(totp.ActivateTOTPForm):  # type: ignore[misc]
    """Setting up an authenticator app, its secret encrypted also while it waits in the session for the first code."""

    @sensitive_variables()
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        session = context.request.session
        sealed = session.get(SECRET_SESSION_KEY)
        super().__init__(*args, **kwargs)
        if self.is_bound and sealed:
            self.secret = self._opened(sealed)
        session[SECRET_SESSION_KEY] = encrypt(self.secret)

    @sensitive_variables()
    def _opened(self, sealed: str) -> str:
        try:
            return decrypt(sealed)
        except UnreadableSecret:  # the key was taken out meanwhile: the code won't fit, and a new secret is shown
            return totp.auth.generate_totp_secret()  # type: ignore[no-any-return]
