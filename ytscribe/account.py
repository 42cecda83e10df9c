"""A person's account as a whole: everything on one page, everything as a file, and the end of it."""

from contextlib import suppress

from allauth.account.adapter import get_adapter
from allauth.account.decorators import reauthentication_required
from allauth.core.exceptions import ImmediateHttpResponse, ReauthenticationRequired
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from accounts import audit, sessions
from accounts.drafts import kept, login_required_keeping
from accounts.forms import DeletionForm, ProfileForm
from accounts.models import AccountEvent, User
from accounts.reauthentication import ask_and_lead_to
from summaries.models import OwnKey, Summary
from usage import rates
from usage.middleware import SignedInRequest
from ytscribe.export import everything_about

RECENT_EVENTS = 5


@login_required_keeping("name")
@require_http_methods(["GET", "POST"])
def overview(request: SignedInRequest) -> HttpResponse:
    """The whole account at a glance; the name is changed here, the rest on pages of their own."""
    form = ProfileForm(request.POST or None, instance=User.objects.get(pk=request.user.pk), initial=kept(request))
    if request.method == "POST" and form.is_valid():
        form.instance.save(update_fields=["name", "updated_at"])
        messages.success(request, _("Saved."))
        return redirect("account_overview")
    return render(request, "account/overview.html", {"form": form, **at_a_glance(request.user)})


def at_a_glance(user: User) -> dict[str, object]:
    return {
        "accounts": SocialAccount.objects.filter(user=user).count(),
        "factors": Authenticator.objects.filter(user=user).exclude(type="recovery_codes").count(),
        "own_key": OwnKey.objects.filter(user=user).defer("key").first(),
        "sessions": len(sessions.for_user(user)),
        "events": AccountEvent.objects.filter(user=user).order_by("-created_at", "-pk")[:RECENT_EVENTS],
    }


EXPORTS_A_MINUTE = 6


@login_required
@require_GET
@never_cache
def export(request: SignedInRequest) -> HttpResponseBase:
    """Everything we hold about a person as one JSON file."""
    try:
        answer: HttpResponseBase = file_of_everything(request)
    except ReauthenticationRequired:
        return ask_and_lead_to(request, reverse("account_export_ready"))
    return answer


@reauthentication_required  # type: ignore[untyped-decorator]
def file_of_everything(request: SignedInRequest) -> StreamingHttpResponse:
    """Sent as it is read."""
    rates.count_try(request.user, "export", EXPORTS_A_MINUTE)
    audit.note(AccountEvent.Kind.EXPORTED, request.user, request)
    get_adapter(request).send_notification_mail("account/email/exported", request.user)
    response = StreamingHttpResponse(everything_about(request.user), content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="yt-scribe-{timezone.now():%Y-%m-%d}.json"'
    return response


@login_required
@require_GET
@reauthentication_required  # type: ignore[untyped-decorator]
def export_ready(request: SignedInRequest) -> HttpResponse:
    """Where who showed that it is them takes the file."""
    return render(request, "account/export_ready.html")


@login_required
@require_http_methods(["GET", "POST"])
@reauthentication_required  # type: ignore[untyped-decorator]
def delete(request: SignedInRequest) -> HttpResponse:
    """Say what goes; once the address is typed, let it go."""
    form = DeletionForm(request.user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        leave(request, request.user)
        return redirect("home")
    counts = {"summaries": request.user.summaries.count(), "transcripts": request.user.transcripts.count()}
    return render(request, "account/delete.html", {"form": form, **counts})


def leave(request: HttpRequest, user: User) -> None:
    """Delete a person with everything of theirs, sign them out everywhere and confirm it by mail."""
    email = user.email
    with transaction.atomic():
        cancel_tasks(user)
        # A worker that has just finished one waits with its words until there is nothing to add them to.
        list(Summary.objects.filter(user=user).select_for_update().values_list("pk"))
        deleted, _by_table = user.delete()
    logout(request)
    if not deleted:  # another browser of theirs was quicker
        return
    messages.success(request, _("Your account and everything in it are deleted."))
    with suppress(ImmediateHttpResponse):  # the account is gone all the same, and the page says so
        get_adapter(request).send_mail("account/email/account_deleted", email, {})


def cancel_tasks(user: User) -> None:
    """Take what waits off the queue; what is being made ends by itself when its row is gone."""
    tasks = Summary.objects.filter(user=user).queued().values("task_id")
    DBTaskResult.objects.filter(id__in=tasks, status=TaskResultStatus.READY).delete()


urlpatterns = [
    path("settings/", overview, name="account_overview"),
    path("export/", export, name="account_export"),
    path("export/ready/", export_ready, name="account_export_ready"),
    path("delete/", delete, name="account_delete"),
]
