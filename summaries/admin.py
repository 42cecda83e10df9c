from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from summaries.models import Summary, Transcript, WorkerSeen


class ReadOnlyAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Rows that the product writes: to be looked at."""

    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


@admin.register(Summary)
class SummaryAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "user_link", "source_kind", "title", "state", "error_code", "attempts", "charge_link"]
    list_filter = ["state", "source_kind", "length", "error_code", "created_at"]
    search_fields = ["user__email", "source", "video_id", "transcript__title"]
    list_select_related = ["user", "charge", "transcript"]
    ordering = ["-created_at"]
    exclude = ["markdown", "token"]

    @admin.display(description=_("user"), ordering="user__email")
    def user_link(self, summary: Summary) -> str:
        address = reverse("admin:accounts_user_change", args=[summary.user_id])
        return format_html('<a href="{}">{}</a>', address, summary.user)

    @admin.display(description=_("charge"))
    def charge_link(self, summary: Summary) -> str:
        address = reverse("admin:usage_usagecharge_change", args=[summary.charge_id])
        return format_html('<a href="{}">{}</a>', address, summary.charge.get_state_display())


@admin.register(Transcript)
class TranscriptAdmin(ReadOnlyAdmin):
    list_display = ["fetched_at", "source", "title", "video_id", "language", "is_generated", "owner", "summaries_link"]
    list_filter = ["source", "is_generated", "fetched_at"]
    search_fields = ["title", "video_id", "channel", "owner__email"]
    list_select_related = ["owner"]
    ordering = ["-fetched_at"]
    exclude = ["segments"]

    @admin.display(description=_("summaries"))
    def summaries_link(self, transcript: Transcript) -> str:
        address = reverse("admin:summaries_summary_changelist")
        return format_html('<a href="{}?transcript__id__exact={}">{}</a>', address, transcript.pk, _("summaries"))


@admin.register(WorkerSeen)
class WorkerSeenAdmin(ReadOnlyAdmin):
    list_display = ["worker_id", "started_at", "seen_at"]
    ordering = ["-seen_at"]
