"""What allauth says where something is wrong, in our words."""

from django.utils.translation import gettext_lazy as _

ACCOUNT_ERRORS = {
    "account_inactive": _("This account is switched off."),
    "email_password_mismatch": _("The address or the password is not right."),
    "enter_current_password": _("This is not your password now."),
    "incorrect_code": _("This code is not right."),
    "incorrect_password": _("This password is not right."),
    "same_as_current": _("This is your address already."),
    "email_taken": _("Another account has this address."),
    "duplicate_email": _("This is one of your addresses already."),
    "too_many_login_attempts": _("Too many tries. Please wait a few minutes."),
    "rate_limited": _("Too many tries. Please wait a few minutes."),
}
MFA_ERRORS = {
    "incorrect_code": _("This code is not right."),
    "unverified_email": _("Please confirm your address first."),
    "add_email_blocked": _("With a second factor on, no address can be added."),
}
SOCIAL_ERRORS = {
    "no_password": _("This is your only way in: choose a password first."),
    "no_verified_email": _("Please confirm your address first; without it you could not get in any more."),
    "connected_other": _("That account is connected to somebody else here already."),
}
