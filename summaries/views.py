"""Asking for summaries and reading them."""

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import cast
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe
from django_htmx.http import HttpResponseStopPolling

from accounts.models import User
from accounts.paging import CappedPaginator
from summaries import engines, finding, intake, search
from summaries.forms import AnotherForm, ChoicesForm, SummaryForm
from summaries.models import Summary, Thumbnail, Video
from summaries.transcript_lines import transcript_context
from summaries.transcripts.links import VideoLink
from usage import rates
from usage.middleware import SignedInRequest, problem_details, uses_limit, wants_json
from usage.models import LimitReached

PER_PAGE = 20
UNCOUNTED_A_MINUTE = 60
"""Requests that leave no charge: refused ones, and those that open what there is."""
LARGE_TO_READ = 20_000
"""Letters of a text that takes a while to read; who sent too much is told so before."""
SEARCHES_A_MINUTE = 60
KEPT_CHOICES = ["kind", "language", "length", "instructions"]
DRAFT, LONGEST_DRAFT, LONGEST_CHOICE = "given", 200_000, 2_000
DRAFTED = ["source", "instead_of", "video", *KEPT_CHOICES]
"""What is kept of a form that somebody sent without being signed in."""

MANY_OTHERS = 20
"""Other summaries of the same talk that a summary's page links to; the history has them all."""


def new_form(user: User, draft: Mapping[str, str], instead_of: Summary | None = None) -> SummaryForm:
    """A form with a one-time key, the choices of a summary that failed, and what was given before signing in."""
    given: dict[str, object] = {name: getattr(instead_of, name) for name in KEPT_CHOICES} if instead_of else {}
    if instead_of and instead_of.is_failed and instead_of.video_id:
        given |= {"instead_of": instead_of.pk, "video": instead_of.source}
    form = SummaryForm(user, initial={"key": secrets.token_urlsafe(16), **given, **draft})
    if draft.get("source"):
        form.fields["source"].widget.attrs["autofocus"] = True
    return form


def another_form(
    summary: Summary, data: QueryDict | None = None, typed: Mapping[str, str] | None = None
) -> AnotherForm:
    """A form that asks for something else of what a summary was made of.

    What failed is there to be changed, a question that is left to be asked as one, and so is what was typed signed out.
    """
    choices: dict[str, object] = {"kind": Summary.Kind.CUSTOM}
    if summary.is_failed:
        choices = {name: getattr(summary, name) for name in KEPT_CHOICES}
    elif summary.leaves_question:
        choices["instructions"] = summary.instructions
    initial = {"key": secrets.token_urlsafe(16), **choices, **(typed or {})}
    return AnotherForm(summary.user, intake.Wanted.before(summary), data, initial=initial)


def instead_of(request: SignedInRequest) -> Summary | None:
    """One's own summary that a link to the form names, where the words are to be given in another way."""
    try:
        pk = UUID(request.GET.get("instead-of", ""))
    except ValueError:
        return None
    return Summary.objects.filter(user=request.user, pk=pk).for_lists().first()


def own_summary(user: User, pk: UUID) -> Summary:
    """A person's own summary; anybody else's is a 404."""
    return get_object_or_404(Summary.objects.select_related("transcript"), pk=pk, user=user)


@uses_limit
@require_http_methods(["GET", "HEAD", "POST"])
def summaries(request: HttpRequest) -> HttpResponse:
    """GET the history, POST a request."""
    if not request.user.is_authenticated:
        return signed_out(request)
    signed_in = cast(SignedInRequest, request)
    return create(signed_in) if request.method == "POST" else history(signed_in)


def history(request: SignedInRequest) -> HttpResponse:
    """One's own summaries, newest first, by pages."""
    rows = Summary.objects.of(request.user).for_lists()
    query = request.GET.get("q", "").replace("\0", "").strip()[: search.LONGEST_QUERY]
    if query:
        rates.count_try(request.user, "search", SEARCHES_A_MINUTE)
        rows = search.matching(rows, query)
    status, kind = request.GET.get("status", ""), request.GET.get("kind", "")
    if status == Summary.State.FAILED:
        rows = rows.went_wrong()
    elif status == "unanswered":
        rows = rows.unanswered()
    elif status in Summary.State.values:
        rows = rows.filter(state=status)
    if kind in Summary.Kind.values:
        rows = rows.filter(kind=kind)
    page = CappedPaginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    listed = list(page.object_list)
    found = search.explain(listed, query) if query else {}
    context = {
        "page": page,
        "talks": by_talk(listed, found),
        "query": query,
        "status": status,
        "kind": kind,
        "kinds": Summary.Kind.choices,
        "is_filtered": bool(query or status or kind),
        "again_key": secrets.token_urlsafe(16),
    }
    return render(request, "summaries/list.html", context)


def by_talk(
    rows: Iterable[Summary], found: Mapping[UUID, search.Found] | None = None
) -> list[list[tuple[Summary, search.Found | None]]]:
    """Rows of a list by the talk that they are of, each talk where its first row stands, with why a row was found."""
    talks: dict[object, list[tuple[Summary, search.Found | None]]] = defaultdict(list)
    for row in rows:
        talks[row.talk].append((row, found.get(row.pk) if found else None))
    return list(talks.values())


def create(request: SignedInRequest) -> HttpResponse:
    """Take a request in: 303 to its summary, or the form again with what is wrong in words."""
    request.usage = rates.usage_to_ask(request.user)
    if request.FILES or len(request.POST.get("source", "")) > LARGE_TO_READ:
        rates.check_tries(request.user, "uncounted", UNCOUNTED_A_MINUTE)
    form = SummaryForm(request.user, request.POST, request.FILES)
    if not form.is_valid():
        rates.count_try(request.user, "uncounted", UNCOUNTED_A_MINUTE)
        return refuse_form(request, form, 400)
    wanted = form.cleaned_data["wanted"]
    began = timezone.now()
    try:
        summary = intake.ask(request.user, wanted, key=one_time_key(request, form, wanted), usage=request.usage)
    except LimitReached as reached:
        reached.context["form"] = form
        raise
    except intake.KeyMismatch:
        return refuse_key(request, form)
    if form.failed and form.failed.video_id == wanted.video_id and form.failed != summary:
        form.failed.discard()  # this one stands in its place
    return to_summary(request, summary, began, wanted.link)


def to_summary(
    request: SignedInRequest, summary: Summary, began: datetime, link: VideoLink | None = None
) -> HttpResponse:
    """303 to what was asked for; one that stood before the request began is said to be free.

    The page of that one begins where this link does.
    """
    if summary.created_at >= began:
        return redirect_303(summary)
    rates.count_try(request.user, "uncounted", UNCOUNTED_A_MINUTE)
    messages.info(request, _("You asked for this before. Here it is again, and nothing more was counted."))
    return redirect_303(summary, {"t": link.start} if link and link.start else {})


def refuse_key(request: HttpRequest, form: ChoicesForm, asked_of: Summary | None = None) -> HttpResponse:
    form.add_error(None, _("This Idempotency-Key was used for another request; send a new one."))
    return refuse_form(request, form, 422, asked_of)


def refuse_form(request: HttpRequest, form: ChoicesForm, status: int, asked_of: Summary | None = None) -> HttpResponse:
    """The form again with what is wrong in words, on the page of the summary that it asks more of, if any."""
    if wants_json(request):
        return problem_details(status, _("This request can't be taken."), errors=form.errors.get_json_data())
    if asked_of is None:
        return render(request, "summaries/new.html", {"form": form}, status=status)
    context = detail_context(asked_of)
    if not context["another"]:  # nothing can be asked there now
        return render(request, "summaries/another.html", {"form": form, "summary": asked_of}, status=status)
    form.fields["instructions"].widget.attrs["autofocus"] = True  # it stands far below
    return render(request, "summaries/detail.html", {**context, "another": form}, status=status)


def one_time_key(request: HttpRequest, form: ChoicesForm, wanted: intake.Wanted) -> str:
    """What makes the same click twice one request.

    Browsers restore hidden fields after Back, so that the form's key alone would take an edited
    request for the one before: it counts together with what was asked.
    """
    if header := idempotency_key(request):
        return header
    shown = form.cleaned_data["key"] or secrets.token_urlsafe(16)
    return "form-" + hashlib.sha256(f"{shown}\n{wanted.fingerprint}".encode()).hexdigest()


def idempotency_key(request: HttpRequest) -> str:
    """The header as a charge's key; a long one as its hash, never cut, or two would be one."""
    header = request.headers.get("Idempotency-Key", "").strip()
    if len(header) > 200:
        header = hashlib.sha256(header.encode()).hexdigest()
    return f"api-{header}" if header else ""


@login_required
@require_safe
def detail(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """The summary; while it is made, its progress."""
    summary = own_summary(request.user, pk)
    sought = " ".join(request.GET.get("find", "").split())[: finding.LONGEST]
    line, second = number(request.GET.get("line", "")), number(request.GET.get("t", ""))
    return render(request, "summaries/detail.html", detail_context(summary, sought, line, second))


def number(text: str) -> int | None:
    """A line or a second of an address; None where it is none."""
    return int(text) if text.isdecimal() and len(text) < 9 else None


def detail_context(
    summary: Summary, sought: str = "", line: int | None = None, second: int | None = None
) -> dict[str, object]:
    """What the page shows; of a very long transcript also what is sought in it, and the line that is asked for.

    The `second` is the one at which a link begins with which it was asked for again.
    """
    video = Video.objects.with_picture().filter(pk=summary.video_id).first() if summary.video_id else None
    return {
        **transcript_context(summary, sought, line, second),
        "summary": summary,
        "result": summary.parsed_result,
        "video": video,
        "tracks": video.read_tracks() if video and not summary.has_given_words else [],
        "again_key": secrets.token_urlsafe(16),
        "another": another_form(summary) if summary.has_words and not summary.is_active else None,
        "may_differ": engines.may_differ(summary),
        "built_in_taken": summary.offers_built_in and taken_instead(summary),
        "others": Summary.objects.others_of(summary).for_lists()[:MANY_OTHERS],
    }


def taken_instead(summary: Summary) -> Summary | None:
    """The built-in summary that was taken where a model failed, if it was."""
    return Summary.objects.same_request(summary.user, intake.Wanted.built_in_of(summary).fingerprint)


@require_safe
def progress(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """The fragment that the page polls; once the summary has ended, all that has changed."""
    if not request.user.is_authenticated:
        return signed_out_meanwhile(request, pk)
    rows = Summary.objects.select_related("transcript").defer(
        "result", "markdown", "transcript__segments", "transcript__text"
    )
    summary = rows.filter(pk=pk, user=request.user).first()
    if summary is None and request.headers.get("HX-Request"):
        return deleted_meanwhile(request)
    if summary is None:
        raise Http404
    if not summary.is_active:
        return ended(request, pk)
    return render(request, "summaries/_progress_polled.html", {"summary": summary})


def ended(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """The article with what came of it, in place of the one that was watched; the script keeps what was typed there."""
    context = detail_context(own_summary(request.user, pk))
    response = HttpResponseStopPolling(render_to_string("summaries/_ended.html", context, request))
    response["HX-Retarget"], response["HX-Reswap"] = "#summary", "outerHTML"
    return response


def signed_out_meanwhile(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Where a page that still polls goes once its session has ended: to sign in, and back to the page."""
    to_sign_in = redirect_to_login(reverse("summaries:detail", args=[pk]))
    if not request.headers.get("HX-Request"):
        return to_sign_in
    messages.info(request, _("You were signed out meanwhile. The work goes on: sign in, and you are back at it."))
    response = HttpResponseStopPolling()
    response["HX-Redirect"] = to_sign_in.url
    return response


def deleted_meanwhile(request: HttpRequest) -> HttpResponse:
    """Where a page that still polls goes once its summary was deleted elsewhere."""
    messages.info(request, _("That summary was deleted."))
    response = HttpResponseStopPolling()
    response["HX-Redirect"] = reverse("summaries:list")
    return response


@login_required
@require_http_methods(["GET", "POST"])
def delete(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """Ask first, then delete; the address may have what the history is to be filtered by afterwards."""
    summary = own_summary(request.user, pk)
    if request.method != "POST":
        return render(request, "summaries/confirm_delete.html", {"summary": summary})
    title = summary.title
    summary.discard()
    messages.success(request, _("“%(title)s” is deleted.") % {"title": title})
    return redirect(reverse("summaries:list", query=request.GET))


@login_required
@require_http_methods(["GET", "POST"])
def delete_failed(request: SignedInRequest, *, unanswered: bool = False) -> HttpResponse:
    """Ask first, then delete all of one's own that failed, or all questions that were not answered."""
    rows = Summary.objects.all().unanswered() if unanswered else Summary.objects.all().went_wrong()
    if request.method != "POST":
        status, label = ("unanswered", _("Not answered")) if unanswered else ("failed", _("Did not work"))
        context = {"count": rows.of(request.user).count(), "status": status, "label": label}
        return render(request, "summaries/confirm_delete_failed.html", context)
    count = rows.discard_all(request.user)
    said = ngettext("%(count)s failed summary is deleted.", "%(count)s failed summaries are deleted.", count)
    if unanswered:
        said = ngettext("%(count)s question is deleted.", "%(count)s questions are deleted.", count)
    messages.success(request, said % {"count": count})
    return redirect("summaries:list")


@login_required
@require_safe
def thumbnail(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """The picture of the summary's video."""
    picture = get_object_or_404(Thumbnail, pk=own_summary(request.user, pk).video_id)
    response = HttpResponse(bytes(picture.data), content_type=picture.content_type)
    response["Cache-Control"] = "private, max-age=604800, immutable"
    return response


def signed_out(request: HttpRequest) -> HttpResponse:
    """To the sign-in page, keeping what was typed for afterwards; a program gets 401."""
    if wants_json(request):
        return problem_details(401, _("Sign in first."))
    if request.method != "POST":
        return redirect_to_login(request.get_full_path())
    draft = {name: request.POST[name] for name in DRAFTED if request.POST.get(name)}
    draft = {name: given[: LONGEST_DRAFT if name == "source" else LONGEST_CHOICE] for name, given in draft.items()}
    if draft:
        request.session[DRAFT] = draft
    if "source" in draft:
        messages.info(request, _("What you gave is kept: sign in or sign up, and go on from there."))
    if request.FILES:
        messages.info(request, _("A file is not kept: choose it again once you are signed in."))
    failed = {"instead-of": draft["instead_of"]} if "instead_of" in draft else {}
    return redirect_to_login(reverse("home", query=failed))


def redirect_303(summary: Summary, query: Mapping[str, int] | None = None) -> HttpResponse:
    response = redirect(summary.get_absolute_url() + (f"?{urlencode(query)}" if query else ""))
    response.status_code = 303
    return response
