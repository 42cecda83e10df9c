"""The front page, and what is shown where a request can't be served."""

from typing import cast

from django.contrib import messages
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import DisallowedHost, RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from summaries.models import Summary
from summaries.transcripts.base import Words
from summaries.views import DRAFT, by_talk, instead_of, new_form
from usage.middleware import SignedInRequest, problem_details, wants_json
from usage.models import Plan

RECENT = 5
TYPED = ("source", "instructions", "own_title", "text")
"""Fields that take a while to type, and no secrets."""

NOT_AS_IT_SHOULD_BE = gettext_lazy(
    "Something in it was not as it should be. Go back, load the page again, and try once more."
)
WRONG: dict[type[Exception], Words] = {
    RequestDataTooBig: gettext_lazy(
        "The file or the text is larger than can be taken. Caption files are small; a file with pictures or sound in it"
        " is not one."
    ),
    TooManyFieldsSent: gettext_lazy("It has more than 1,000 fields, and no form here has so many."),
    TooManyFilesSent: gettext_lazy("It has more than 100 files, and only one is taken at a time."),
    MultiPartParserError: gettext_lazy(
        "It arrived damaged, or only in part, or the name of the file is far too long. Go back, load the page again,"
        " and try once more."
    ),
    DisallowedHost: gettext_lazy(
        "This site does not answer to the name that was asked for. Check the address, or ask whoever runs it."
    ),
}
"""What was wrong with a request that Django refuses."""


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Signed in: the form and the newest summaries; signed out: what this is."""
    if not request.user.is_authenticated:
        free_limit = Plan.objects.filter(pk=Plan.FREE).values_list("summary_limit", flat=True).first()
        return render(request, "ytscribe/landing.html", {"free_limit": free_limit})
    draft = request.session.pop(DRAFT) if DRAFT in request.session else {}
    recent = Summary.objects.of(request.user).exclude(state=Summary.State.FAILED).for_lists()[:RECENT]
    failed = instead_of(cast(SignedInRequest, request))
    form = new_form(request.user, draft, failed)
    return render(request, "ytscribe/home.html", {"form": form, "recent": by_talk(recent), "instead_of": failed})


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """Where programs look for the icon that read no page."""
    return redirect(static("ytscribe/favicon.svg"))


def password_change(request: HttpRequest, extra_context: object = None) -> HttpResponse:
    """The admin's link leads to where everybody changes theirs."""
    return redirect("account_change_password")


def too_many(request: HttpRequest) -> HttpResponse:
    """What allauth answers to too many tries at signing in and the like; its windows are minutes."""
    response = render(request, "429.html", status=429)
    response["Retry-After"] = "60"
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request that Django refused before any view, and why."""
    wrong = next((words for kind, words in WRONG.items() if isinstance(exception, kind)), None)
    status = 413 if isinstance(exception, RequestDataTooBig) else 400
    if wants_json(request):
        return problem_details(status, _("This request can't be read."), detail=str(wrong or NOT_AS_IT_SHOULD_BE))
    return render(request, f"{status}.html", {"wrong": wrong or NOT_AS_IT_SHOULD_BE}, status=status)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its token: a page with what was typed for people, problem details for programs."""
    if request.user.is_authenticated and request.path == reverse("account_login"):  # in another tab meanwhile
        messages.info(request, _("You are signed in already, as %(address)s.") % {"address": request.user.email})
        return redirect_to_login(request.POST.get(REDIRECT_FIELD_NAME, ""))
    if not wants_json(request):
        given = [request.POST.get(name, "") for name in TYPED]
        return render(request, "403_csrf.html", {"typed": [text for text in given if text.strip()]}, status=403)
    way_on = _("Send the csrftoken cookie's value along as the field csrfmiddlewaretoken. Nothing was counted.")
    return problem_details(403, _("The CSRF token is missing or wrong."), detail=way_on)
