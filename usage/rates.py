"""How fast one person may ask, over all processes: a shield for the machine, not the plan's limit."""

import time
from datetime import timedelta
from typing import Any

from django.core.cache import cache
from django.db.models import DateTimeField, QuerySet, Subquery
from django.utils import timezone

from accounts.compiled import Select, Slot
from accounts.models import User
from usage.models import USER, UsageCharge, UserUsage, standing

ASKS = 60
"""Summaries that one person may ask for in a minute."""
MINUTE = 60


class RateExceeded(Exception):
    """Too many requests in a short time; `retry_after` is the seconds until the next is taken."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"try again in {retry_after} s")
        self.retry_after = retry_after


def _standing_and_pace() -> "QuerySet[UserUsage, Any]":
    lately = UsageCharge.objects.filter(user=USER, created_at__gt=Slot("since", DateTimeField()))
    return standing(Subquery(lately.order_by("-created_at").values("created_at")[ASKS - 1 : ASKS]))


STANDING_AND_PACE = Select(_standing_and_pace)


def usage_to_ask(user: User) -> UserUsage:
    """The usage of somebody who asks; raises RateExceeded where they asked too often in the last minute.

    Read from the ledger, which has every request, in the same statement: no second count to keep.
    """
    now = timezone.now()
    row = STANDING_AND_PACE.first(user=user.pk, since=now - timedelta(seconds=MINUTE))
    if row is None:
        return UserUsage.objects.create_for(user)
    if moment := row[-1]:
        raise RateExceeded(max(1, int((moment - now).total_seconds()) + MINUTE))
    return UserUsage.from_row(row)


def check_tries(user: User, action: str, most: int) -> None:
    """Raise RateExceeded where `most` tries were counted in this minute already; counts none."""
    minute, second = divmod(int(time.time()), MINUTE)
    if cache.get(f"rate:{action}:{user.pk}:{minute}", 0) >= most:
        raise RateExceeded(MINUTE - second)


def count_try(user: User, action: str, most: int) -> None:
    """Count one try of something that leaves no charge; raise RateExceeded after about `most` in a minute.

    The cache's count is not exact: of tries at the very same time it may miss some.
    """
    minute, second = divmod(int(time.time()), MINUTE)
    key = f"rate:{action}:{user.pk}:{minute}"
    cache.add(key, 0, timeout=2 * MINUTE)
    try:
        tries = cache.incr(key)
    except ValueError:  # culled meanwhile
        return
    if tries > most:
        raise RateExceeded(MINUTE - second)
