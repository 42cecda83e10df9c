"""Where allauth asks us."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress, EmailConfirmation
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    def confirm_email(self, request: HttpRequest, email_address: EmailAddress) -> bool:
        """Note on the user, too, that the address is confirmed."""
        confirmed: bool = super().confirm_email(request, email_address)
        if confirmed and email_address.user.email == email_address.email:
            email_address.user.mark_email_verified()
        return confirmed

    def send_confirmation_mail(self, request: HttpRequest, emailconfirmation: EmailConfirmation, signup: bool) -> None:
        """Send the newest key and retire the older ones of the same address, which allauth keeps."""
        older = EmailConfirmation.objects.filter(email_address=emailconfirmation.email_address)
        older.exclude(pk=emailconfirmation.pk).delete()
        super().send_confirmation_mail(request, emailconfirmation, signup)
