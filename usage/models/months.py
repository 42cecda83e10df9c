"""A month of the count, in UTC, and the moment it begins anew."""

from datetime import UTC, date, datetime, time

from django.utils import timezone


def first_of_month(now: datetime | None = None) -> date:
    """The first day of the month, in UTC, that `now` lies in."""
    return (now or timezone.now()).astimezone(UTC).date().replace(day=1)


def this_month() -> datetime:
    """The first moment of this month, in UTC."""
    return datetime.combine(first_of_month(), time(), UTC)
