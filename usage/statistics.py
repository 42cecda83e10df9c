"""What a month's uses look like, by day and by kind."""

from calendar import monthrange
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date
from typing import Any

from django.db.models import Count, DateTimeField, QuerySet, UUIDField
from django.db.models.functions import TruncDate
from django.utils.formats import date_format

from accounts.compiled import Select, Slot
from accounts.models import User
from usage.models import KINDS, UsageCharge, this_month


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart; `share` is 0 to 100 of the largest."""

    place: int
    label: str
    count: int
    share: int


@dataclass(frozen=True, slots=True)
class Month:
    """Uses that count and were not given back. Only days that have some are listed, in order; kinds by size."""

    first: str
    last: str
    length: int
    most: int
    days: list[Bar]
    kinds: list[Bar]


def _uses() -> "QuerySet[UsageCharge, Any]":
    rows = UsageCharge.objects.counted().filter(user=Slot("user", UUIDField()), units__gt=0)
    rows = rows.filter(created_at__gte=Slot("since", DateTimeField()))
    days = rows.annotate(day=TruncDate("created_at", tzinfo=UTC)).values("day", "kind")
    return days.annotate(count=Count("pk")).order_by().values_list("day", "kind", "count")


USES = Select(_uses)


def month_of(user: User) -> Month:
    """This month's uses, in UTC days."""
    begin = this_month()
    length = monthrange(begin.year, begin.month)[1]
    days: Counter[date] = Counter()
    kinds: Counter[str] = Counter()
    for day, kind, count in USES.all(user=user.pk, since=begin):
        days[day] += count
        kinds[kind] += count
    return Month(
        first=in_words(begin.date()),
        last=in_words(begin.date().replace(day=length)),
        length=length,
        most=max(days.values(), default=0),
        days=bars([(day.day - 1, in_words(day), days[day]) for day in sorted(days)]),
        kinds=bars([(0, str(KINDS.get(kind, kind)), count) for kind, count in kinds.most_common()]),
    )


def bars(counts: list[tuple[int, str, int]]) -> list[Bar]:
    most = max((count for _, _, count in counts), default=1)
    return [Bar(place, label, count, max(2, 100 * count // most)) for place, label, count in counts]


def in_words(day: date) -> str:
    return date_format(day, "j F")
