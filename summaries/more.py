"""More of a source that was given before: another question, the same once more, other captions, another engine."""

import hashlib
import secrets
from dataclasses import replace
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.drafts import kept, login_required_keeping
from summaries import engines, intake
from summaries.forms import SummaryForm
from summaries.intake import Wanted
from summaries.models import Summary, Video
from summaries.views import (
    KEPT_CHOICES,
    UNCOUNTED_A_MINUTE,
    another_form,
    idempotency_key,
    new_form,
    one_time_key,
    own_summary,
    redirect_303,
    refuse_form,
    refuse_key,
    to_summary,
)
from usage import rates
from usage.middleware import SignedInRequest, problem_details, uses_limit, wants_json
from usage.models import LimitReached


@uses_limit
@login_required_keeping(*KEPT_CHOICES)
@require_http_methods(["GET", "HEAD", "POST"])
def another(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """Ask for something else of the same source; it counts like any request, and the same one again is free."""
    try:
        old = own_summary(request.user, pk)
    except Http404:
        return refuse_gone(request)
    if request.method != "POST":
        form = another_form(old, typed=kept(request))
        return render(request, "summaries/another.html", {"form": form, "summary": old})
    request.usage = rates.usage_to_ask(request.user)
    form = another_form(old, request.POST)
    if not form.is_valid():
        rates.count_try(request.user, "uncounted", UNCOUNTED_A_MINUTE)
        return refuse_form(request, form, 400, old)
    wanted = form.cleaned_data["wanted"]
    began = timezone.now()
    try:
        summary = intake.ask(request.user, wanted, key=one_time_key(request, form, wanted), usage=request.usage)
    except LimitReached as reached:
        reached.context |= {"another": form, "summary": old}
        raise
    except intake.KeyMismatch:
        return refuse_key(request, form, old)
    except intake.SourceGone:
        return refuse_gone(request)
    return to_summary(request, summary, began)


def refuse_gone(request: SignedInRequest) -> HttpResponse:
    """404; what somebody typed for a summary that was deleted meanwhile is there again, to be asked of its source."""
    given = request.POST if request.method == "POST" else kept(request)
    typed = {name: given[name] for name in KEPT_CHOICES if name in given}
    if not typed.get("instructions") or wants_json(request):
        raise Http404
    messages.error(
        request, _("That summary is not here any more. Give its link or its words once more: what you typed is below.")
    )
    return render(request, "summaries/new.html", {"form": new_form(request.user, typed)}, status=404)


@uses_limit
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def again(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """Make the same summary once more, in place of one that failed; it counts like a new one."""
    if request.method != "POST":  # back from signing in: show it, and let the person press again
        return redirect(own_summary(request.user, pk))
    request.usage = rates.usage_to_ask(request.user)
    old = Summary.objects.of(request.user).filter(pk=pk).select_related("transcript").first()
    if old is None:  # replaced by the first of two clicks, perhaps
        made = Summary.objects.filter(user=request.user, charge__key=key_of_click(request, "again", pk))
        return redirect_303(get_object_or_404(made))
    if old.is_failed and old.video_id:
        Video.objects.allow_look(old.video_id)
    wanted = replace(Wanted.before(old), engine=engines.choose(own_key=old.uses_own_key))
    if wrong := engines.refusals(request.user, wanted.engine, kind=old.kind, language=old.language):
        return refuse_again(request, old, [str(sentence) for sentence in wrong.values()])
    answer = ask_anew(request, old, "again", wanted, again=True)
    if old.is_failed and answer.get("Location", old.get_absolute_url()) != old.get_absolute_url():
        old.discard()
    return answer


@uses_limit
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def built_in(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """Where a model failed: the built-in summary of the same transcript instead. It can't translate."""
    old = own_summary(request.user, pk)
    if request.method != "POST":
        return redirect(old)
    if not old.offers_built_in:
        raise Http404
    request.usage = rates.usage_to_ask(request.user)
    return ask_anew(request, old, "built-in", Wanted.built_in_of(old))


def ask_anew(
    request: SignedInRequest, old: Summary, action: str, wanted: Wanted, *, again: bool = False
) -> HttpResponse:
    """Ask for what an earlier summary was about; the page's one-time key makes a double click one summary."""
    key = key_of_click(request, action, old.pk)
    began = timezone.now()
    try:
        summary = intake.ask(request.user, wanted, key=key, usage=request.usage, again=again)
    except intake.KeyMismatch:
        return refuse_key(request, SummaryForm(request.user, {}))
    except intake.SourceGone as error:
        raise Http404 from error
    return to_summary(request, summary, began)


def key_of_click(request: HttpRequest, action: str, pk: UUID) -> str:
    """The same for two clicks on one button of a summary's page."""
    shown = request.POST.get("key") or secrets.token_urlsafe(16)
    return idempotency_key(request) or f"{action}-" + hashlib.sha256(f"{pk}\n{shown}".encode()).hexdigest()


@uses_limit
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def captions(request: SignedInRequest, pk: UUID) -> HttpResponse:
    """Make the same of other captions of the video; it counts like any request, and the same one again is free."""
    if request.method != "POST":
        return redirect(own_summary(request.user, pk))
    request.usage = rates.usage_to_ask(request.user)
    old = own_summary(request.user, pk)
    if old.has_given_words:  # they are none of YouTube's captions
        raise Http404
    tracks = get_object_or_404(Video, pk=old.video_id).read_tracks()
    picked = next((track for track in tracks if track.language == request.POST.get("track")), None)
    if picked is None:
        raise Http404
    # The default ones have no name, so that a request that picks them is the same as one that doesn't pick.
    language = "" if picked is tracks[0] else picked.language
    engine = engines.choose(own_key=old.uses_own_key)
    wanted = replace(Wanted.before(old), caption_language=language, transcript=None, engine=engine)
    if wrong := engines.refusals(request.user, engine, kind=old.kind, language=old.language):
        return refuse_again(request, old, [str(sentence) for sentence in wrong.values()])
    return ask_anew(request, old, f"captions-{wanted.fingerprint}", wanted)


def refuse_again(request: HttpRequest, old: Summary, sentences: list[str]) -> HttpResponse:
    """What can't be made once more: said where it was asked."""
    if wants_json(request):
        return problem_details(400, _("This request can't be taken."), detail=" ".join(sentences))
    for sentence in sentences:
        messages.error(request, sentence)
    return redirect_303(old)
