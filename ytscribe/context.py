"""What every template may know."""

from django.conf import settings
from django.http import HttpRequest


def development(request: HttpRequest) -> dict[str, bool]:
    """Whether mails go to the terminal, so that the pages can say so."""
    return {"development_mail_notice": settings.EMAIL_BACKEND.endswith("console.EmailBackend")}
