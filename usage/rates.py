"""How fast one person may ask, over all processes: a shield for the machine, not the plan's limit."""

import time
from datetime import datetime, timedelta
from typing import Any

from django.core.cache import cache
from django.db import DatabaseError
from django.db.models import DateTimeField, QuerySet, Subquery
from django.utils import timezone
from django.utils.translation import ngettext

from accounts.compiled import Select, Slot
from accounts.models import User
from usage.models import USER, UsageCharge, UserUsage, standing

ASKS = 60
"""Summaries that one person may ask for in a minute."""
GIVEN_BACK = 100
"""Requests of one person in a day that may fail or find no answer: they count nothing, but a model was asked."""
MINUTE, DAY = 60, 86_400


class RateExceeded(Exception):
    """Too many requests in a short time; `retry_after` is the seconds until the next is taken.

    `sentence` is what the page says in place of that.
    """

    def __init__(self, retry_after: int, sentence: str = "") -> None:
        super().__init__(f"try again in {retry_after} s")
        self.retry_after = retry_after
        self.sentence = sentence


def _standing_and_pace() -> "QuerySet[UserUsage, Any]":
    asked = UsageCharge.objects.filter(user=USER).order_by("-created_at")
    lately = asked.filter(created_at__gt=Slot("since", DateTimeField()))
    given_back = asked.filter(
        state=UsageCharge.State.REFUNDED, units__gt=0, created_at__gt=Slot("day", DateTimeField())
    )
    return standing(
        Subquery(given_back.values("created_at")[GIVEN_BACK - 1 : GIVEN_BACK]),
        Subquery(lately.values("created_at")[ASKS - 1 : ASKS]),
    )


STANDING_AND_PACE = Select(_standing_and_pace)


def usage_to_ask(user: User) -> UserUsage:
    """The usage of somebody who asks; raises RateExceeded where they asked too often in the last minute.

    And where as much of what they asked in the last 24 hours was given back as may be. Read from the
    ledger, which has every request, in the same statement: no second count to keep.
    """
    now = timezone.now()
    row = STANDING_AND_PACE.first(user=user.pk, since=now - timedelta(seconds=MINUTE), day=now - timedelta(seconds=DAY))
    if row is None:
        return UserUsage.objects.create_for(user)
    *_standing, given_back, lately = row
    if lately:
        raise RateExceeded(_seconds_until(lately, MINUTE))
    if given_back:
        raise _given_back_too_often(_seconds_until(given_back, DAY))
    return UserUsage.from_row(row)


def _seconds_until(moment: datetime, passed: int) -> int:
    """How long it is until so many seconds have passed since a moment."""
    return max(1, int((moment - timezone.now()).total_seconds()) + passed)


def _given_back_too_often(seconds: int) -> RateExceeded:
    hours = -(-seconds // 3600)
    said = ngettext(
        "In the last 24 hours %(most)s requests of yours failed or found no answer. They cost you nothing, but "
        "there are no more of them today: please ask again in %(hours)s hour.",
        "In the last 24 hours %(most)s requests of yours failed or found no answer. They cost you nothing, but "
        "there are no more of them today: please ask again in %(hours)s hours.",
        hours,
    )
    return RateExceeded(seconds, said % {"most": GIVEN_BACK, "hours": hours})


def check_tries(user: User, action: str, most: int) -> None:
    """Raise RateExceeded where `most` tries were counted in this minute already; counts none."""
    minute, second = divmod(int(time.time()), MINUTE)
    if cache.get(f"rate:{action}:{user.pk}:{minute}", 0) >= most:
        raise RateExceeded(MINUTE - second)


def count_try(user: User, action: str, most: int) -> None:
    """Count one try of something that leaves no charge; raise RateExceeded after about `most` in a minute.

    The cache's count is not exact: of tries at the very same time it may miss some. Where the database
    only reads, none is counted: what is read is still shown.
    """
    minute, second = divmod(int(time.time()), MINUTE)
    key = f"rate:{action}:{user.pk}:{minute}"
    try:
        cache.add(key, 0, timeout=2 * MINUTE)
        tries = cache.incr(key)
    except (ValueError, DatabaseError):  # the first where it was culled meanwhile
        return
    if tries > most:
        raise RateExceeded(MINUTE - second)
