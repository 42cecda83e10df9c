from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from allauth.account import admin as account_admin
from allauth.account.models import EmailAddress
from allauth.mfa import admin as mfa_admin
from allauth.mfa.models import Authenticator
from allauth.socialaccount import admin as socialaccount_admin
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions import admin as usersessions_admin
from allauth.usersessions.models import UserSession
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminUserCreationForm
from django.contrib.auth.models import Group
from django.db.models import CASCADE, QuerySet, URLField
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts import admin_links, sessions
from accounts.devices import in_words
from accounts.forms import PASSWORD_HELP
from accounts.models import AccountEvent, User
from accounts.odd_values import WellFormed
from accounts.read_only import ReadOnly
from accounts.searching import FindsById, SearchesPeople

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

RECENT = timedelta(days=30)

# Keys, tokens, secrets and raw answers lie in allauth's tables: what staff may see of them stands with the user.
for module in (account_admin, mfa_admin, socialaccount_admin, usersessions_admin):
    theirs = f"{module.__package__}.models"
    admin.site.unregister([model for model in admin.site._registry if model.__module__ == theirs])
admin.site.unregister(Group)
admin_links.connect()
admin.site.site_header = _("YT Scribe admin")
admin.site.site_title = _("YT Scribe admin")
admin.site.index_title = _("Who used what")


class UserCreationForm(AdminUserCreationForm[User]):
    class Meta:
        model = User
        fields = ("email",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        way = self.fields["usable_password"]
        way.label, way.help_text = _("Signing in"), ""
        way.widget.choices = [
            ("true", _("with the password below, or in any other way")),
            ("false", _("without a password: by a mailed code, or with another site's account")),
        ]
        self.fields["password1"].help_text = PASSWORD_HELP
        self.fields["password2"].label, self.fields["password2"].help_text = _("Password, again"), ""


class ReadOnlyInline(ReadOnly, admin.TabularInline[Any, User]):
    """To be looked at only; what is secret is not among the fields."""

    extra = 0
    can_delete = False

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("accounts.view_user")


class SessionInline(ReadOnlyInline):
    model = UserSession
    fields = ["device", "ip", "created_at", "last_seen_at"]
    readonly_fields = ["device", "ip", "created_at", "last_seen_at"]
    verbose_name_plural = _("sessions")

    @admin.display(description=_("device"))
    def device(self, session: UserSession) -> str:
        return in_words(session.user_agent)


class LinkedAccountInline(ReadOnlyInline):
    model = SocialAccount
    fields = ["provider", "uid", "date_joined", "last_login"]
    readonly_fields = ["provider", "uid", "date_joined", "last_login"]
    verbose_name_plural = _("connected accounts")


class EventInline(ReadOnlyInline):
    model = AccountEvent
    fk_name = "user"
    fields = ["created_at", "kind", "ip", "device", "actor"]
    readonly_fields = ["created_at", "kind", "ip", "device", "actor"]
    ordering = ["-created_at"]
    verbose_name_plural = _("account events")
    max_num = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        since = timezone.now() - RECENT
        return super().get_queryset(request).filter(created_at__gte=since).select_related("actor")


def without_factors(user: User) -> None:
    """Remove authenticator app, security keys and recovery codes, and end every session."""
    Authenticator.objects.filter(user=user).delete()
    sessions.end_all(user)


def _may_touch(request: HttpRequest, user: User | None) -> bool:
    return user is None or not user.is_superuser or request.user.is_superuser


@admin.register(AccountEvent)
class AccountEventAdmin(WellFormed, ReadOnly, FindsById, admin.ModelAdmin[AccountEvent]):
    """What happened to accounts: to be read only."""

    id_fields = ["pk", "user", "actor"]
    list_display = ["created_at", "kind", "user", "actor", "ip", "device"]
    list_filter = ["kind", "created_at"]
    search_fields = ["user__email", "ip"]
    list_select_related = ["user", "actor"]
    ordering = ["-created_at"]
    show_full_result_count = False


@admin.register(User)
class UserAdmin(WellFormed, SearchesPeople, DjangoUserAdmin[User]):
    person_field = "pk"
    add_form = UserCreationForm
    add_form_template = "admin/accounts/user/add_form.html"
    formfield_overrides = {URLField: {"assume_scheme": "https"}}
    ordering = ["-created_at"]
    list_display = ["email", "name", "email_verified_at", "is_active", "is_staff", "created_at"]
    list_filter = ["is_active", "is_staff", "created_at"]
    search_fields = ["email"]
    actions = ["deactivate", "end_sessions", "verify_address", "remove_factors"]
    readonly_fields = ["image", "created_at", "updated_at", "last_login", "email_verified_at"]
    filter_horizontal = ["user_permissions"]
    show_full_result_count = False
    date_hierarchy = None
    fieldsets = [
        (None, {"fields": ["email", "name", "image", "password"]}),
        (_("Access"), {"fields": ["is_active", "is_staff", "is_superuser", "user_permissions"]}),
        (_("Dates"), {"fields": ["email_verified_at", "last_login", "created_at", "updated_at"]}),
    ]
    add_fieldsets = [(None, {"fields": ["email", "usable_password", "password1", "password2"]})]

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """The people, and only how much goes with them: there may be thousands of summaries.

        It goes although nobody may delete it by itself, and nothing of it holds an account back.
        """
        counts = {User._meta.verbose_name_plural: len(objs)}
        for relation in User._meta.related_objects:
            if relation.on_delete is CASCADE:
                rows = relation.related_model._base_manager.filter(**{f"{relation.field.name}__in": objs})
                counts[relation.related_model._meta.verbose_name_plural] = rows.count()
        return [str(user) for user in objs], {name: count for name, count in counts.items() if count}, set(), []

    def delete_model(self, request: HttpRequest, obj: User) -> None:
        obj.delete(by=cast(User, request.user))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        for user in queryset:
            self.delete_model(request, user)

    def get_inlines(self, request: HttpRequest, obj: User | None) -> list[Any]:
        """Also where another app adds its own; somebody who is only being added has none of it yet."""
        return [*super().get_inlines(request, obj), SessionInline, LinkedAccountInline, EventInline] if obj else []

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> list[str]:
        """An address is changed by its owner, who shows that it is theirs: a slip here would give an account away.

        What staff may do is for superusers to say, or whoever may change people could make themselves one.
        """
        granted = [] if request.user.is_superuser else ["is_staff", "is_superuser"]
        return [*self.readonly_fields, *(["email"] if obj else []), *granted]

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        """The list of rights is for superusers."""
        shown = super().get_fieldsets(request, obj)
        if request.user.is_superuser:
            return shown
        return [
            (title, {**part, "fields": [name for name in part["fields"] if name != "user_permissions"]})
            for title, part in shown
        ]

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Superusers are changed by superusers alone."""
        return super().has_change_permission(request, obj) and _may_touch(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """And deleted."""
        return super().has_delete_permission(request, obj) and _may_touch(request, obj)

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        """Everybody; what is done to several at once leaves superusers out, but for superusers."""
        people = super().get_queryset(request)
        return people if request.user.is_superuser or request.method != "POST" else people.filter(is_superuser=False)

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        """Keeping somebody out, or a new password, takes effect in every browser of theirs."""
        super().save_model(request, obj, form, change)
        if (
            change
            and {"is_active", "password"} & set(form.changed_data)
            and not (obj.is_active and obj == request.user)
        ):
            sessions.end_all(obj)

    @admin.action(description=_("Keep the selected users out"), permissions=["change"])
    def deactivate(self, request: HttpRequest, queryset: QuerySet[User]) -> HttpResponse | None:
        others = queryset.exclude(pk=str(request.user.pk))
        return self.confirmed(request, others, _("access"), User.deactivate)

    @admin.action(description=_("End every session of the selected users"), permissions=["change"])
    def end_sessions(self, request: HttpRequest, queryset: QuerySet[User]) -> HttpResponse | None:
        return self.confirmed(request, queryset, _("sessions"), sessions.end_all)

    @admin.action(description=_("Confirm the addresses of the selected users"), permissions=["change"])
    def verify_address(self, request: HttpRequest, queryset: QuerySet[User]) -> HttpResponse | None:
        return self.confirmed(request, queryset, _("confirmed address"), verify)

    @admin.action(description=_("Remove the second factors of the selected users"), permissions=["change"])
    def remove_factors(self, request: HttpRequest, queryset: QuerySet[User]) -> HttpResponse | None:
        """For who has lost theirs: they sign in by what is left, and set new ones up."""
        return self.confirmed(request, queryset, _("second factors"), without_factors)

    def confirmed(
        self, request: HttpRequest, queryset: QuerySet[User], field: "StrOrPromise", act: Callable[[User], Any]
    ) -> HttpResponse | None:
        """Ask once more, then do it to each and log it."""
        name = request.POST["action"]
        if not queryset:
            self.message_user(request, _("Nobody is left to whom this can be done; not to yourself."), messages.WARNING)
            return None
        if "confirmed" not in request.POST:
            context = {
                **self.admin_site.each_context(request),
                "title": getattr(self, name).short_description,
                "users": queryset,
                "action": name,
            }
            return TemplateResponse(request, "admin/accounts/user/confirm_action.html", context)
        people = list(queryset)
        for user in people:
            act(user)
            self.log_change(request, user, [{"changed": {"fields": [str(field)]}}])
        self.message_user(request, _("Done for %(count)s users.") % {"count": len(people)})
        return None


def verify(user: User) -> None:
    """Take a person's address for confirmed."""
    EmailAddress.objects.filter(user=user, primary=True).update(primary=False)
    EmailAddress.objects.update_or_create(user=user, email=user.email, defaults={"verified": True, "primary": True})
    user.mark_email_verified()
