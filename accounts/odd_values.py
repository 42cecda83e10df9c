"""What no row can be called, in an address, a filter or an action of the admin: not found, in place of an error."""

from typing import Any

from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse

NUL = "\0"
"""PostgreSQL takes none in any text, SQLite does."""


class WellFormed:
    """An admin that looks at what it is asked for before the database does."""

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        return None if NUL in object_id else super().get_object(request, object_id, from_field)  # type: ignore[misc]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        keys = request.POST.getlist(ACTION_CHECKBOX_NAME)
        if any(NUL in value for value in request.GET.values()) or not all(map(self.may_be_key, keys)):
            raise Http404
        answer: HttpResponse = super().changelist_view(request, extra_context)  # type: ignore[misc]
        return answer

    def may_be_key(self, text: str) -> bool:
        try:
            self.opts.pk.to_python(text)  # type: ignore[attr-defined]
        except ValidationError:
            return False
        return NUL not in text
