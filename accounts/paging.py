"""Pages of lists that may be very long."""

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.functional import cached_property

CAP = 10_000
"""Rows that are counted at most; whoever looks for older ones searches or filters."""


class CappedPaginator(Paginator):  # type: ignore[type-arg]
    """A paginator that stops counting, because counting a million rows takes longer than showing them."""

    @cached_property
    def count(self) -> int:
        rows = self.object_list
        return rows.order_by().values("pk")[:CAP].count() if isinstance(rows, QuerySet) else len(rows)
