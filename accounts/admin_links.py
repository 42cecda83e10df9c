"""Links within the admin: only to what the member of staff who reads the page may look at, else the text alone."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.core import context
from django.apps import apps
from django.contrib import admin
from django.contrib.admin.helpers import AdminReadonlyField
from django.db.models import Model
from django.urls import reverse
from django.utils.html import format_html


def may_see(model: type[Model]) -> bool:
    """Whether whoever asked for this page may look at such rows."""
    return admin.site.is_registered(model) and admin.site.get_model_admin(model).has_view_permission(context.request)


def to_row(label: str, pk: Any, text: Any) -> str:
    """To the page of one row of a model, "usage.UsageCharge" say."""
    return _link(label, "change", text, pk)


def to_list(label: str, text: Any, **filters: Any) -> str:
    """To the rows of a model that these filters leave."""
    return _link(label, "changelist", text, **filters)


def _link(label: str, page: str, text: Any, *arguments: Any, **filters: Any) -> str:
    if not may_see(apps.get_model(label)):
        return str(text)
    address = reverse(f"admin:{label.lower().replace('.', '_')}_{page}", args=arguments, query=filters)
    return format_html('<a href="{}">{}</a>', address, text)


def only_where_seen(get_url: Callable[..., str]) -> Callable[..., str]:
    """Django's own link from a row that is only shown to another that it belongs to."""

    @wraps(get_url)
    def get_admin_url(field: AdminReadonlyField, remote_field: Any, remote_obj: Model) -> str:
        return get_url(field, remote_field, remote_obj) if may_see(type(remote_obj)) else str(remote_obj)

    return get_admin_url


def connect() -> None:
    """Called once, when the admin's classes are loaded."""
    AdminReadonlyField.get_admin_url = only_where_seen(AdminReadonlyField.get_admin_url)  # type: ignore[method-assign]
