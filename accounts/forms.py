from typing import TYPE_CHECKING, Any

from allauth.account import forms as account
from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from allauth.core import context
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms as mfa
from allauth.mfa.models import Authenticator
from allauth.mfa.totp import forms as totp
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY
from allauth.mfa.webauthn import forms as webauthn
from allauth.mfa.webauthn.internal.auth import parse_authentication_response
from allauth.socialaccount import forms as socialaccount
from allauth.socialaccount.internal.flows.connect import validate_disconnect
from allauth.socialaccount.models import SocialAccount, SocialApp
from allauth.socialaccount.providers.base import Provider, ProviderAccount
from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_variables

from accounts import audit, factors
from accounts.fields import UnreadableSecret, decrypt, encrypt
from accounts.models import AccountEvent, User

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

PASSWORD_HELP = _("At least 8 characters: not only digits, nothing that many people use, nothing like your address.")


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


class ProfileForm(forms.ModelForm[User]):
    class Meta:
        model = User
        fields = ["name"]

    def clean_name(self) -> str:
        """Without what is not seen: line breaks, and marks that turn the direction of what follows."""
        return " ".join("".join(sign if sign.isprintable() else " " for sign in self.cleaned_data["name"]).split())


class DeletionForm(forms.Form):
    """Typing one's address is slower than clicking: nobody deletes their account by mistake."""

    email = forms.CharField(label=_("Your email address, to be sure"), max_length=254)

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        self.user = user
        super().__init__(*args, **kwargs)

    def clean_email(self) -> str:
        typed: str = self.cleaned_data["email"]
        if User.objects.normalize_email(typed) != self.user.email:
            raise ValidationError(_("This is not the address of this account."))
        return typed


class CheckedCode:
    """A code that fits nothing, where what it is checked against can't be read: said so, with what to do."""

    user: User

    def clean_code(self) -> str:
        try:
            code: str = super().clean_code()  # type: ignore[misc]
        except ValidationError as error:
            if error.code == "incorrect_code" and factors.unreadable(self.user):
                raise ValidationError(factors.way_on()) from None
            raise
        return code


class ReauthenticateForm(CheckedCode, mfa.ReauthenticateForm):  # type: ignore[misc]
    pass


class AuthenticateForm(CheckedCode, mfa.AuthenticateForm):  # type: ignore[misc]
    """The second step of signing in: a wrong code is noted like a wrong password."""

    def clean_code(self) -> str:
        try:
            code: str = super().clean_code()
        except ValidationError:
            audit.note(AccountEvent.Kind.FAILED, self.user, context.request, how="mfa")
            raise
        return code


class CountedKey:
    """A key counts its signatures; one that counts backwards is a copy, and is refused. allauth keeps no count."""

    def clean_credential(self) -> Authenticator:
        answer = parse_authentication_response(self.cleaned_data["credential"])  # type: ignore[attr-defined]
        authenticator = super().clean_credential()  # type: ignore[misc]
        if not note_count(authenticator, answer.response.authenticator_data.counter):
            raise get_adapter().validation_error("incorrect_code")
        return authenticator


@transaction.atomic
def note_count(authenticator: Authenticator, count: int) -> bool:
    """Store a key's count. False where it did not grow; a key that never counts says 0 each time."""
    locked = Authenticator.objects.select_for_update().get(pk=authenticator.pk)
    if 0 < count <= locked.data.get("sign_count", 0) or (count == 0 and locked.data.get("sign_count", 0) > 0):
        return False
    locked.data["sign_count"] = authenticator.data["sign_count"] = count
    locked.save(update_fields=["data"])
    return True


class LoginWebAuthnForm(CountedKey, webauthn.LoginWebAuthnForm):  # type: ignore[misc]
    pass


class AuthenticateWebAuthnForm(CountedKey, webauthn.AuthenticateWebAuthnForm):  # type: ignore[misc]
    pass


class ReauthenticateWebAuthnForm(CountedKey, webauthn.ReauthenticateWebAuthnForm):  # type: ignore[misc]
    pass


class DisconnectForm(socialaccount.DisconnectForm):  # type: ignore[misc]
    """Unlinking, which never takes the last way in: not even when two are unlinked at the same moment."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.listed = [with_provider(account, self.request) for account in self.accounts]

    def save(self) -> None:
        raise_if_reauthentication_required(self.request, app="allauth.socialaccount")
        account = with_provider(self.cleaned_data["account"], self.request)
        try:
            unlink(self.request, account)
        except ValidationError as error:  # a rival was quicker
            messages.error(self.request, error.messages[0])
            raise ImmediateHttpResponse(redirect("socialaccount_connections")) from None
        super().save()  # finds nothing to delete any more; tells the person and whoever listens


class GoneProvider(Provider):  # type: ignore[misc]
    """Stands for one that whoever runs the site has taken out since."""

    uses_apps = False
    account_class = ProviderAccount

    def __init__(self, request: HttpRequest, name: str) -> None:
        super().__init__(request)
        self.id = self.name = name


def with_provider(account: SocialAccount, request: HttpRequest) -> SocialAccount:
    """The link, which can be shown and removed also where its provider is no longer set up."""
    try:
        account.get_provider(request)
    except SocialApp.DoesNotExist:
        account._provider = GoneProvider(request, account.provider)
    return account


def unlink(request: HttpRequest, account: SocialAccount) -> None:
    """Remove a link under a lock on its person; raises ValidationError where it is the last way in."""
    with transaction.atomic():
        User.objects.select_for_update().get(pk=account.user_id)
        validate_disconnect(request, account)
        SocialAccount.objects.filter(pk=account.pk).delete()


class Worded:
    """A form with labels and help of ours."""

    labels: dict[str, "StrOrPromise"] = {}
    help_texts: dict[str, "StrOrPromise"] = {"password1": PASSWORD_HELP}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: dict[str, Any] = self.fields  # type: ignore[attr-defined]
        for name, label in self.labels.items():
            fields[name].label = label
        for name, text in self.help_texts.items():
            fields[name].help_text = text


class SignupForm(Worded, account.SignupForm):  # type: ignore[misc]
    pass


class ChangePasswordForm(Worded, account.ChangePasswordForm):  # type: ignore[misc]
    labels = {
        "oldpassword": _("Your password now"),
        "password1": _("New password"),
        "password2": _("New password, again"),
    }


class SetPasswordForm(Worded, account.SetPasswordForm):  # type: ignore[misc]
    labels = {"password1": _("Password"), "password2": _("Password, again")}


class ResetPasswordKeyForm(Worded, account.ResetPasswordKeyForm):  # type: ignore[misc]
    labels = {"password1": _("New password"), "password2": _("New password, again")}


class AddWebAuthnForm(Worded, webauthn.AddWebAuthnForm):  # type: ignore[misc]
    labels = {"name": _("Name"), "passwordless": _("A passkey: it signs you in without a password")}
    help_texts = {"passwordless": _("You open it with your fingerprint, your face or its PIN.")}
