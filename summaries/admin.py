from typing import Any, cast

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from accounts.admin_links import to_list, to_row
from accounts.odd_values import WellFormed
from accounts.paging import CappedPaginator
from accounts.read_only import ReadOnly
from accounts.searching import FindsById, SearchesPeople
from summaries.models import Instruction, OwnKey, Summary, SummaryQuerySet, Transcript, Video, WorkerSeen

SHOWN_OF_A_QUESTION = 60
"""Letters of it in the list."""


class ReadOnlyAdmin(WellFormed, ReadOnly, admin.ModelAdmin):  # type: ignore[type-arg]
    """Rows that the product writes: to be looked at.

    There may be millions: they are listed by id, which sorts by time and has an index, found by the
    beginning of an address, and not counted to the end.
    """

    show_full_result_count = False
    paginator = CappedPaginator
    ordering = ["-pk"]
    sortable_by = ()
    view_on_site = False
    list_per_page = 50


class StateFilter(admin.SimpleListFilter):
    """As in the history: what no talk answered is no failure."""

    title = _("state")
    parameter_name = "state__exact"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [*Summary.State.choices, ("unanswered", _("Not answered"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Summary]) -> QuerySet[Summary]:
        rows = cast(SummaryQuerySet, queryset)
        match self.value():
            case Summary.State.FAILED:
                return rows.went_wrong()
            case "unanswered":
                return rows.unanswered()
            case state:
                return rows.filter(state=state) if state else rows


class AskedFilter(admin.SimpleListFilter):
    title = _("asked for")
    parameter_name = "asked"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("day", _("in the last 24 hours"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Summary]) -> QuerySet[Summary]:
        return cast(SummaryQuerySet, queryset).of_last_day() if self.value() == "day" else queryset


class ErrorFilter(admin.SimpleListFilter):
    """Failures by their code; Django's own filter would look for codes in every row."""

    title = _("error")
    parameter_name = "error"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        codes = Summary.objects.filter(state=Summary.State.FAILED).values_list("error_code", flat=True)
        return [(code, code) for code in codes.order_by("error_code").distinct()[:50]]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Summary]) -> QuerySet[Summary]:
        if not self.value():
            return queryset
        return queryset.filter(state=Summary.State.FAILED, error_code=self.value())


@admin.register(Summary)
class SummaryAdmin(SearchesPeople, ReadOnlyAdmin):
    id_fields = ["pk", "charge", "transcript"]
    list_display = ["created_at", "user_link", "state_name", "error_code", "title", "asked", "kind", "made_by"]
    list_display += ["source_kind", "attempts", "charge_link"]
    list_filter = [StateFilter, AskedFilter, "source_kind", "kind", "wanted_engine", "length", ErrorFilter]
    search_fields = ["user__email"]
    list_select_related = ["user", "charge", "transcript"]
    exclude = ["result", "markdown", "partial", "token", "state"]
    readonly_fields = ["state_name"]

    @admin.display(description=_("asked"))
    def asked(self, summary: Summary) -> str:
        return Truncator(summary.instructions).chars(SHOWN_OF_A_QUESTION)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Summary]:
        return Summary.objects.for_lists().select_related("user", "charge", "transcript")

    @admin.display(description=_("user"), ordering="user__email")
    def user_link(self, summary: Summary) -> str:
        return to_row("accounts.User", summary.user_id, summary.user)

    @admin.display(description=_("state"))
    def state_name(self, summary: Summary) -> str:
        return summary.state_label

    @admin.display(description=_("made by"))
    def made_by(self, summary: Summary) -> str:
        return summary.engine_label if summary.engine else f"({summary.get_wanted_engine_display()})"

    @admin.display(description=_("charge"))
    def charge_link(self, summary: Summary) -> str:
        return to_row("usage.UsageCharge", summary.charge_id, summary.charge.get_state_display())


@admin.register(Transcript)
class TranscriptAdmin(FindsById, ReadOnlyAdmin):
    id_fields = ["pk", "owner"]
    list_display = ["fetched_at", "source", "title", "video_id", "language", "is_generated", "owner", "summaries_link"]
    list_filter = ["source", "is_generated"]
    search_fields = ["video_id__startswith"]
    search_help_text = _("The beginning of a video's id, or an id")
    list_select_related = ["owner"]
    exclude = ["segments", "chapters", "text"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Transcript]:
        return Transcript.objects.defer("segments", "chapters", "text")

    @admin.display(description=_("summaries"))
    def summaries_link(self, transcript: Transcript) -> str:
        return to_list("summaries.Summary", _("summaries"), transcript__id__exact=transcript.pk)


@admin.register(Video)
class VideoAdmin(ReadOnlyAdmin):
    list_display = ["id", "looked_at", "error_code", "error_until"]
    search_fields = ["id__startswith"]
    search_help_text = _("The beginning of a video's id")


@admin.register(OwnKey)
class OwnKeyAdmin(SearchesPeople, ReadOnlyAdmin):
    """Who has a key of their own, and where. The key itself is not even read."""

    list_display = ["user", "provider", "model", "created_at", "updated_at"]
    list_filter = ["provider"]
    search_fields = ["user__email"]
    list_select_related = ["user"]
    exclude = ["key"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[OwnKey]:
        return OwnKey.objects.defer("key")


@admin.register(Instruction)
class InstructionAdmin(SearchesPeople, ReadOnlyAdmin):
    list_display = ["created_at", "user", "name"]
    search_fields = ["user__email"]
    list_select_related = ["user"]


@admin.register(WorkerSeen)
class WorkerSeenAdmin(ReadOnlyAdmin):
    list_display = ["worker_id", "started_at", "seen_at"]
    ordering = ["-seen_at"]
    list_per_page = 100
