"""Attaches a person's usage, and says in one voice that no use is left."""

from collections.abc import Callable
from typing import Any, cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from accounts import requests
from usage.models import LimitReached, UserUsage
from usage.rates import RateExceeded

QUOTA_EXCEEDED = "https://iana.org/assignments/http-problem-types#quota-exceeded"

View = Callable[..., HttpResponseBase]


class SignedInRequest(requests.SignedInRequest):
    """And with the usage, which the middleware has attached."""

    usage: UserUsage


def uses_limit(view: View) -> View:
    """Mark a view whose answers tell what is left of the limit."""
    view.uses_limit = True  # type: ignore[attr-defined]
    return view


def wants_json(request: HttpRequest) -> bool:
    """Whether the client asks for JSON rather than a page."""
    return request.get_preferred_type(["text/html", "application/json", "application/problem+json"]) not in {
        "text/html",
        None,
    }


def problem_details(status: int, title: str, **more: Any) -> JsonResponse:
    """What programs get where a request can't be served (RFC 9457)."""
    body = {"title": title, "status": status, **more}
    return JsonResponse(body, status=status, content_type="application/problem+json")


class UsageLimitMiddleware:
    """Lazy `request.usage`; a LimitReached or RateExceeded that a view let through becomes a 429."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        signed_in = cast(SignedInRequest, request)
        signed_in.usage = cast(UserUsage, SimpleLazyObject(lambda: UserUsage.objects.for_user(signed_in.user)))
        response = self.get_response(request)
        view = request.resolver_match and request.resolver_match.func
        asked = request.method == "POST" and getattr(view, "uses_limit", False)
        if asked and request.user.is_authenticated:
            add_limit_headers(response, signed_in.usage)
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponseBase | None:
        if isinstance(error, RateExceeded):
            return too_fast(request, error)
        if not isinstance(error, LimitReached):
            return None
        signed_in = cast(SignedInRequest, request)
        signed_in.usage = UserUsage.objects.for_user(signed_in.user)  # as it stands now
        response = problem(error) if wants_json(request) else prompt(request, error)
        response["Retry-After"] = str(error.retry_after)
        return response


def problem(reached: LimitReached) -> HttpResponse:
    """The 429 for programs."""
    counts = {"used": reached.used, "limit": reached.limit}
    return problem_details(
        429,
        _("No summaries left this month"),
        type=QUOTA_EXCEEDED,
        detail=_("%(used)s of %(limit)s summaries are used this month.") % counts,
        **counts,
        resets_at=reached.resets_at.isoformat(),
    )


def prompt(request: HttpRequest, reached: LimitReached) -> HttpResponse:
    """The 429 for people: what was used, the day it resets, and the ways on."""
    usage = cast(SignedInRequest, request).usage
    context = {"limit_reached": reached, "usage": usage, "contact": settings.CONTACT_EMAIL, **reached.context}
    return render(request, "usage/limit_reached.html", context, status=429)


def too_fast(request: HttpRequest, error: RateExceeded) -> HttpResponse:
    """The 429 of somebody who asks too fast, whatever their plan."""
    response: HttpResponse
    if wants_json(request):
        detail = {"detail": error.sentence} if error.sentence else {}
        response = problem_details(429, _("Too many requests in a short time."), **detail)
    else:
        response = render(request, "429.html", {"sentence": error.sentence}, status=429)
    response["Retry-After"] = str(error.retry_after)
    return response


def add_limit_headers(response: HttpResponseBase, usage: UserUsage) -> None:
    """Say what is left, as the RateLimit header fields draft of the IETF has it."""
    if usage.limit is None:
        return
    seconds = LimitReached(usage.used, usage.limit, usage.resets_at).retry_after
    response["RateLimit-Policy"] = f'"summaries";q={usage.limit}'
    response["RateLimit"] = f'"summaries";r={usage.remaining};t={seconds}'
