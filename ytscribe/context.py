"""What every template may know."""

from django.conf import settings
from django.http import HttpRequest


def development(request: HttpRequest) -> dict[str, bool]:
    """Whether mails go to the terminal, so that the pages can say so."""
    return {"development_mail_notice": settings.EMAIL_BACKEND.endswith("console.EmailBackend")}


def providers(request: HttpRequest) -> dict[str, bool]:
    """Whether one can sign in with another site's account, so that the pages speak of it only then."""
    return {"has_providers": bool(settings.SOCIALACCOUNT_PROVIDERS)}


def own_keys(request: HttpRequest) -> dict[str, bool]:
    """Whether people may bring a model provider's key of their own."""
    return {"takes_own_keys": bool(settings.LLM_PROVIDERS)}
