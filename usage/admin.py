from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.admin.widgets import AdminIntegerFieldWidget
from django.db import transaction
from django.db.models import F, Field, PositiveIntegerField, QuerySet, URLField
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.admin import UserAdmin
from accounts.admin_links import to_list, to_row
from accounts.models import User
from accounts.odd_values import WellFormed
from accounts.paging import CAP, CappedPaginator
from accounts.read_only import ReadOnly
from accounts.searching import SearchesPeople
from usage.changes import changed, set_back, told
from usage.models import EARNED, KINDS, Plan, UsageCharge, UsageReset, UserUsage, UserUsageQuerySet

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

AT_ONCE = 900
"""People whom one action changes at most; `manage.py reset_usage` is for more."""
LEDGER_ROWS = 50
MOST_TOLD = 10
"""People of whom it is said one by one what was changed."""
TOLD = "usage.told"
"""Where a request keeps what it has to say of its change."""
LARGEST_LIMIT = 2**31 - 1
"""What PostgreSQL holds; SQLite would take more."""
IN_FORMS: dict[type[Field[Any, Any]], dict[str, Any]] = {
    URLField: {"assume_scheme": "https"},
    PositiveIntegerField: {"max_value": LARGEST_LIMIT, "widget": AdminIntegerFieldWidget},
}


def charges_link(user_id: Any, text: "StrOrPromise") -> str:
    return to_list("usage.UsageCharge", text, user__id__exact=user_id)


def summary_link(pk: Any, text: "StrOrPromise") -> str:
    return to_row("summaries.Summary", pk, text) if pk else str(text)


class SaysWhatChanged:
    """Logs and says in words from what to what, which Django's own messages leave out."""

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> Any:
        if add:
            return super().construct_change_message(request, form, formsets, add)  # type: ignore[misc]
        row = form.instance
        return "; ".join(changed(row, name, form.initial.get(name), getattr(row, name)) for name in form.changed_data)

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> LogEntry:
        if message:
            request.META[TOLD] = told(obj, message)
        return cast(LogEntry, super().log_change(request, obj, message))  # type: ignore[misc]

    def message_user(self, request: HttpRequest, message: Any, *args: Any, **kwargs: Any) -> None:
        """What changed, instead of that something did."""
        super().message_user(request, request.META.get(TOLD, message), *args, **kwargs)  # type: ignore[misc]


class LevelFilter(admin.SimpleListFilter):
    title = _("limit")
    parameter_name = "level"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("reached", _("at the limit")), ("near", _("75 % or more"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[UserUsage]) -> QuerySet[UserUsage]:
        rows = cast(UserUsageQuerySet, queryset)
        if self.value() == "reached":
            return rows.at_limit()
        return rows.near_limit() if self.value() == "near" else rows


@admin.register(Plan)
class PlanAdmin(WellFormed, SaysWhatChanged, admin.ModelAdmin[Plan]):
    list_display = ["name", "code", "summary_limit", "position"]
    search_fields = ["name", "code"]
    formfield_overrides = IN_FORMS

    def get_readonly_fields(self, request: HttpRequest, obj: Plan | None = None) -> list[str]:
        # Another code would be another plan, beside the one that people are on.
        return ["code", "people"] if obj else []

    @admin.display(description=_("people on it"))
    def people(self, plan: Plan) -> str:
        count = plan.usages.values("pk")[:CAP].count()
        return gettext("%(count)s or more") % {"count": CAP} if count >= CAP else str(count)

    def has_delete_permission(self, request: HttpRequest, obj: Plan | None = None) -> bool:
        """One by one, and only plans that nobody is on: else the page would list a million people first."""
        unused = obj is not None and obj.code != Plan.FREE and not obj.usages.exists()
        return unused and super().has_delete_permission(request, obj)


class ResetForm(forms.Form):
    """Nothing to choose."""


class PlanForm(forms.Form):
    plan = forms.ModelChoiceField(Plan.objects.all(), label=_("Plan"))


class OwnLimitForm(forms.Form):
    limit_override = forms.IntegerField(
        label=_("Own limit"),
        min_value=0,
        max_value=LARGEST_LIMIT,
        required=False,
        help_text=_("Summaries a month, instead of the plan's; empty: the plan's."),
    )


@admin.register(UserUsage)
class UserUsageAdmin(WellFormed, SaysWhatChanged, SearchesPeople, admin.ModelAdmin[UserUsage]):
    """Plans and own limits may be changed here; a count only by a reset, which begins a new epoch."""

    list_display = ["address", "plan", "count", "limit_override", "used_last", "links"]
    list_filter = ["plan", LevelFilter]
    search_fields = ["user__email"]
    list_select_related = ["user", "plan"]
    readonly_fields = ["user_link", *EARNED, "created_at", "updated_at", "ledger"]
    fields = ["user_link", "plan", "limit_override", *readonly_fields[1:]]
    formfield_overrides = IN_FORMS
    ordering = ["-pk"]
    sortable_by = ["count", "plan"]
    paginator = CappedPaginator
    show_full_result_count = False
    actions = ["reset", "change_plan", "set_own_limit"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: UserUsage | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: UserUsage, form: Any, change: bool) -> None:
        # Never the whole row: a count read earlier would overwrite a rival's.
        obj.save(update_fields=["plan", "limit_override", "updated_at"])

    @admin.display(description=_("usage of"))
    def address(self, usage: UserUsage) -> str:
        return str(usage.user)

    @admin.display(description=_("user"))
    def user_link(self, usage: UserUsage) -> str:
        return to_row("accounts.User", usage.user_id, usage.user)

    @admin.display(description=_("used"), ordering="summary_count")
    def count(self, usage: UserUsage) -> str:
        return usage.in_numbers

    @admin.display(description=_("last used"))
    def used_last(self, usage: UserUsage) -> str:
        return date_format(timezone.localtime(usage.last_used), "Y-m-d") if usage.last_used else "–"

    @admin.display(description=_("see"))
    def links(self, usage: UserUsage) -> str:
        account = to_row("accounts.User", usage.user_id, _("account"))
        return format_html("{} · {}", account, charges_link(usage.user_id, _("charges")))

    @admin.display(description=_("ledger"))
    def ledger(self, usage: UserUsage) -> str:
        rows_of = UsageCharge.objects.filter(user=usage.user_id).annotate(summary_pk=F("summary"))
        charges = rows_of.order_by("-created_at", "-pk")[:LEDGER_ROWS]
        rows = [(one, summary_link(vars(one)["summary_pk"], KINDS.get(one.kind, one.kind))) for one in charges]
        every = charges_link(usage.user_id, _("All charges"))
        context = {"rows": rows, "usage": usage, "all": every, "most": LEDGER_ROWS}
        return render_to_string("admin/usage/ledger.html", context)

    @admin.action(description=_("Reset the count"), permissions=["change"])
    def reset(self, request: HttpRequest, rows: QuerySet[UserUsage]) -> HttpResponse | None:
        return self.confirmed(request, rows, "reset", ResetForm, lambda usage, form: set_back(usage))

    @admin.action(description=_("Change the plan"), permissions=["change"])
    def change_plan(self, request: HttpRequest, rows: QuerySet[UserUsage]) -> HttpResponse | None:
        def change(usage: UserUsage, form: forms.Form) -> str:
            before, usage.plan = usage.plan, form.cleaned_data["plan"]
            usage.save(update_fields=["plan", "updated_at"])
            return changed(usage, "plan", before, usage.plan)

        return self.confirmed(request, rows, "change_plan", PlanForm, change)

    @admin.action(description=_("Set an own limit"), permissions=["change"])
    def set_own_limit(self, request: HttpRequest, rows: QuerySet[UserUsage]) -> HttpResponse | None:
        def change(usage: UserUsage, form: forms.Form) -> str:
            before, usage.limit_override = usage.limit_override, form.cleaned_data["limit_override"]
            usage.save(update_fields=["limit_override", "updated_at"])
            return changed(usage, "limit_override", before, usage.limit_override)

        return self.confirmed(request, rows, "set_own_limit", OwnLimitForm, change)

    def confirmed(
        self,
        request: HttpRequest,
        rows: QuerySet[UserUsage],
        action: str,
        form_class: type[forms.Form],
        change: Callable[[UserUsage, forms.Form], str],
    ) -> HttpResponse | None:
        """Ask first; then change each row and log who did it, together."""
        usages = list(rows.order_by("pk")[: AT_ONCE + 1])
        if len(usages) > AT_ONCE:
            limit = gettext("At most %(most)s people at once; reset_usage on the command line is for more.")
            self.message_user(request, limit % {"most": AT_ONCE}, messages.ERROR)
            return None
        form = form_class(request.POST if "confirmed" in request.POST else None)
        if not form.is_valid():
            return self.ask(request, usages, action, form)
        for place, usage in enumerate(usages):
            with transaction.atomic():
                what = change(usage, form)
                log(request, usage, what)
            if place < MOST_TOLD:
                self.message_user(request, told(usage, what))
        self.message_user(request, gettext("%(people)s changed.") % {"people": len(usages)}, messages.SUCCESS)
        return None

    def ask(self, request: HttpRequest, usages: list[UserUsage], action: str, form: forms.Form) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "title": self.get_action(action)[2],  # type: ignore[index]
            "opts": self.opts,
            "usages": usages,
            "action": action,
            "form": form,
        }
        return TemplateResponse(request, "admin/usage/confirm.html", context)


def log(request: HttpRequest, usage: UserUsage, what: str) -> None:
    LogEntry.objects.log_actions(cast(User, request.user).pk, [usage], CHANGE, what, single_object=True)


class KindFilter(admin.SimpleListFilter):
    """Kinds as they are used lately; Django's own filter would look for kinds in every row."""

    title = _("kind")
    parameter_name = "kind"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        lately = UsageCharge.objects.order_by("-pk").values_list("kind", flat=True)[:1000]
        return [(kind, str(KINDS.get(kind, kind))) for kind in sorted(set(lately))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[UsageCharge]) -> QuerySet[UsageCharge]:
        return queryset.filter(kind=self.value()) if self.value() else queryset


@admin.register(UsageCharge)
class UsageChargeAdmin(WellFormed, ReadOnly, SearchesPeople, admin.ModelAdmin[UsageCharge]):
    """The ledger: to be read only."""

    list_display = ["created_at", "user_link", "kind_name", "units", "state", "reason", "summary_link", "settled_at"]
    fields = ["user", "kind_name", "units", "state", "reason"]
    fields += ["created_at", "settled_at", "epoch", "key", "fingerprint"]
    readonly_fields = ["kind_name"]
    list_filter = ["state", KindFilter]
    search_fields = ["user__email"]
    list_select_related = ["user", "summary"]
    ordering = ["-pk"]
    sortable_by = ()
    paginator = CappedPaginator
    show_full_result_count = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[UsageCharge]:
        long = [f"summary__{name}" for name in ("result", "markdown", "partial", "instructions")]
        return super().get_queryset(request).defer(*long)

    @admin.display(description=_("kind"))
    def kind_name(self, charge: UsageCharge) -> str:
        return str(KINDS.get(charge.kind, charge.kind))

    @admin.display(description=_("user"))
    def user_link(self, charge: UsageCharge) -> str:
        return to_row("accounts.User", charge.user_id, charge.user)

    @admin.display(description=_("summary"))
    def summary_link(self, charge: UsageCharge) -> str:
        summary = getattr(charge, "summary", None)
        return summary_link(summary.pk, summary.state_label) if summary else "–"


@admin.register(UsageReset)
class UsageResetAdmin(WellFormed, ReadOnly, admin.ModelAdmin[UsageReset]):
    """What `reset_usage` did, and how far it is."""

    list_display = ["begun_at", "plan", "people", "finished_at"]
    ordering = ["-pk"]


class UsageInline(ReadOnly, admin.StackedInline[UserUsage, User]):
    """Changed on its own page: a form beside the user's would save a count read earlier."""

    model = UserUsage
    fields = ["plan", "limit_override", *EARNED]
    can_delete = False
    show_change_link = True


admin.site.unregister(User)


@admin.register(User)
class UserWithUsageAdmin(UserAdmin):
    """Users with their plan and what they used."""

    list_display = ["email", "name", "plan", "used", "is_active", "is_staff", "created_at", "links"]
    list_filter = ["usage__plan", "is_active", "is_staff", "created_at"]
    list_select_related = ["usage__plan"]
    inlines = [UsageInline]
    paginator = CappedPaginator

    @admin.display(description=_("plan"), ordering="usage__plan__position")
    def plan(self, user: User) -> str:
        return str(user.usage.plan) if hasattr(user, "usage") else "–"

    @admin.display(description=_("used"), ordering="usage__summary_count")
    def used(self, user: User) -> str:
        return user.usage.in_numbers if hasattr(user, "usage") else "–"

    @admin.display(description=_("see"))
    def links(self, user: User) -> str:
        summaries = to_list("summaries.Summary", _("summaries"), user__id__exact=user.pk)
        return format_html("{} · {}", summaries, charges_link(user.pk, _("charges")))
