from allauth.account.models import EmailAddress, EmailConfirmation
from django import template

register = template.Library()


@register.filter
def has_mail_on_its_way(address: EmailAddress) -> bool:
    """Whether a link to confirm this address was sent; False where the mail server took none."""
    return bool(EmailConfirmation.objects.filter(email_address=address, sent__isnull=False).exists())
