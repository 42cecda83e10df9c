from typing import Any

from allauth.account import admin as account_admin
from allauth.mfa import admin as mfa_admin
from allauth.socialaccount import admin as socialaccount_admin
from allauth.usersessions import admin as usersessions_admin
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminUserCreationForm
from django.contrib.auth.models import Group
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from accounts.models import User

# Keys, tokens, secrets and raw answers lie in allauth's tables: what staff may see of them stands with the user.
for module in (account_admin, mfa_admin, socialaccount_admin, usersessions_admin):
    theirs = f"{module.__package__}.models"
    admin.site.unregister([model for model in admin.site._registry if model.__module__ == theirs])
admin.site.unregister(Group)
admin.site.site_header = _("YT Scribe admin")
admin.site.site_title = _("YT Scribe admin")
admin.site.index_title = _("Who used what")


class UserCreationForm(AdminUserCreationForm[User]):
    class Meta:
        model = User
        fields = ("email",)


@admin.register(User)
class UserAdmin(DjangoUserAdmin[User]):
    add_form = UserCreationForm
    ordering = ["-created_at"]
    list_display = ["email", "name", "email_verified_at", "is_active", "is_staff", "created_at"]
    list_filter = ["is_active", "is_staff", "created_at"]
    search_fields = ["email", "name"]
    readonly_fields = ["created_at", "updated_at", "last_login", "email_verified_at"]
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
        """Deleting an account takes its ledger and summaries along, which can't be deleted by themselves."""
        shown, counts, _missing, protected = super().get_deleted_objects(objs, request)
        return shown, counts, set(), protected

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        for user in queryset:
            user.delete()
