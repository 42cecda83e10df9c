"""The front page, and what is shown where a request can't be served."""

from typing import cast

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from summaries.models import Summary
from summaries.views import DRAFT, instead_of, new_form
from usage.middleware import SignedInRequest

RECENT = 5


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Signed in: the form and the newest summaries; signed out: what this is."""
    if not request.user.is_authenticated:
        return render(request, "ytscribe/landing.html")
    draft = request.session.pop(DRAFT, "") if DRAFT in request.session else ""
    recent = Summary.objects.of(request.user).for_lists()[:RECENT]
    failed = instead_of(cast(SignedInRequest, request))
    context = {"form": new_form(draft, failed), "recent": recent, "instead_of": failed}
    return render(request, "ytscribe/home.html", context)


def password_change(request: HttpRequest, extra_context: object = None) -> HttpResponse:
    """The admin's link leads to where everybody changes theirs."""
    return redirect("account_change_password")


def too_many(request: HttpRequest) -> HttpResponse:
    """What allauth answers to too many tries at signing in and the like; its windows are minutes."""
    response = render(request, "429.html", status=429)
    response["Retry-After"] = "60"
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request that Django refused before any view; one that was too large is told so."""
    if isinstance(exception, RequestDataTooBig):
        return render(request, "413.html", status=413)
    return render(request, "400.html", status=400)
