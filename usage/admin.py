from typing import Any

from django.contrib import admin
from django.db.models import F, QuerySet, URLField
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from accounts.admin import UserAdmin
from accounts.models import User
from usage.models import Plan, UsageCharge, UserUsage


class LevelFilter(admin.SimpleListFilter):
    title = _("limit")
    parameter_name = "level"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("reached", _("at the limit")), ("near", _("75 % or more"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[UserUsage]) -> QuerySet[UserUsage]:
        rows = queryset.annotate(ceiling=Coalesce("limit_override", "plan__summary_limit"))
        if self.value() == "reached":
            return rows.filter(summary_count__gte=F("ceiling"))
        if self.value() == "near":
            return rows.filter(summary_count__gte=F("ceiling") * 0.75)
        return queryset


@admin.register(Plan)
class PlanAdmin(admin.ModelAdmin[Plan]):
    list_display = ["name", "code", "summary_limit", "position"]
    formfield_overrides = {URLField: {"assume_scheme": "https"}}
    search_fields = ["name", "code"]


@admin.register(UserUsage)
class UserUsageAdmin(admin.ModelAdmin[UserUsage]):
    """Plans and own limits may be changed here; a count only by the ledger."""

    list_display = ["user_link", "plan", "count", "limit_override", "period_start", "last_used", "charges_link"]
    list_filter = ["plan", LevelFilter, "last_used"]
    search_fields = ["user__email", "user__name"]
    list_select_related = ["user", "plan"]
    readonly_fields = ["user_link", "summary_count", "period_start", "epoch", "last_used", "created_at", "updated_at"]
    fields = ["user_link", "plan", "limit_override", *readonly_fields[1:]]
    ordering = ["-updated_at"]
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: UserUsage | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: UserUsage, form: Any, change: bool) -> None:
        # Never the whole row: a count read earlier would overwrite a rival's.
        obj.save(update_fields=["plan", "limit_override", "updated_at"])

    @admin.display(description=_("user"), ordering="user__email")
    def user_link(self, usage: UserUsage) -> str:
        return format_html(
            '<a href="{}">{}</a>', reverse("admin:accounts_user_change", args=[usage.user_id]), usage.user
        )

    @admin.display(description=_("used"), ordering="summary_count")
    def count(self, usage: UserUsage) -> str:
        return str(usage)

    @admin.display(description=_("ledger"))
    def charges_link(self, usage: UserUsage) -> str:
        address = reverse("admin:usage_usagecharge_changelist")
        return format_html('<a href="{}?user__id__exact={}">{}</a>', address, usage.user_id, _("charges"))


@admin.register(UsageCharge)
class UsageChargeAdmin(admin.ModelAdmin[UsageCharge]):
    """The ledger: to be read only."""

    list_display = ["created_at", "user_link", "kind", "units", "state", "reason", "summary_link", "settled_at"]
    list_filter = ["state", "kind", "created_at"]
    search_fields = ["user__email", "key"]
    list_select_related = ["user", "summary"]
    ordering = ["-created_at"]
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: UsageCharge | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: UsageCharge | None = None) -> bool:
        return False

    @admin.display(description=_("user"), ordering="user__email")
    def user_link(self, charge: UsageCharge) -> str:
        return format_html(
            '<a href="{}">{}</a>', reverse("admin:accounts_user_change", args=[charge.user_id]), charge.user
        )

    @admin.display(description=_("summary"))
    def summary_link(self, charge: UsageCharge) -> str:
        summary = getattr(charge, "summary", None)
        if summary is None:
            return "–"
        address = reverse("admin:summaries_summary_change", args=[summary.pk])
        return format_html('<a href="{}">{}</a>', address, summary.get_state_display())


class UsageInline(admin.StackedInline[UserUsage, User]):
    model = UserUsage
    fields = ["plan", "limit_override", "summary_count", "period_start", "last_used"]
    readonly_fields = ["summary_count", "period_start", "last_used"]
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return False


admin.site.unregister(User)


@admin.register(User)
class UserWithUsageAdmin(UserAdmin):
    """Users with their plan and what they used."""

    list_display = ["email", "name", "plan", "used", "is_active", "is_staff", "created_at", "links"]
    list_filter = ["usage__plan", "is_active", "is_staff", "created_at"]
    list_select_related = ["usage__plan"]
    inlines = [UsageInline]

    @admin.display(description=_("plan"), ordering="usage__plan__position")
    def plan(self, user: User) -> str:
        return str(user.usage.plan) if hasattr(user, "usage") else "–"

    @admin.display(description=_("used"), ordering="usage__summary_count")
    def used(self, user: User) -> str:
        return str(user.usage) if hasattr(user, "usage") else "–"

    @admin.display(description=_("see"))
    def links(self, user: User) -> str:
        return format_html(
            '<a href="{}?user__id__exact={}">{}</a> · <a href="{}?user__id__exact={}">{}</a>',
            reverse("admin:summaries_summary_changelist"),
            user.pk,
            _("summaries"),
            reverse("admin:usage_usagecharge_changelist"),
            user.pk,
            _("charges"),
        )
