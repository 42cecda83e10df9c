from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminUserCreationForm
from django.contrib.auth.models import Group
from django.db.models import QuerySet, URLField
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from accounts.models import User

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
    formfield_overrides = {URLField: {"assume_scheme": "https"}}
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
