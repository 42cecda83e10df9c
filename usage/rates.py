"""How fast one person may ask, over all processes: a shield for the machine, not the plan's limit."""

import time
from datetime import timedelta

from django.core.cache import cache
from django.utils import timezone

from accounts.models import User
from usage.models import UsageCharge

ASKS = 60
"""Summaries that one person may ask for in a minute."""
MINUTE = 60


class RateExceeded(Exception):
    """Too many requests in a short time; `retry_after` is the seconds until the next is taken."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"try again in {retry_after} s")
        self.retry_after = retry_after


def check_asks(user: User) -> None:
    """Raise RateExceeded where this person asked for too many summaries in the last minute.

    Read from the ledger, which has them all: no second count to keep.
    """
    now = timezone.now()
    lately = UsageCharge.objects.filter(user=user, created_at__gt=now - timedelta(seconds=MINUTE))
    moments = lately.order_by("-created_at").values_list("created_at", flat=True)[ASKS - 1 : ASKS]
    for moment in moments:
        raise RateExceeded(max(1, int((moment - now).total_seconds()) + MINUTE))


def count_try(user: User, action: str, most: int) -> None:
    """Count one try of something that leaves no charge; raise RateExceeded after `most` in a minute."""
    minute, second = divmod(int(time.time()), MINUTE)
    key = f"rate:{action}:{user.pk}:{minute}"
    cache.add(key, 0, timeout=2 * MINUTE)
    if cache.incr(key) > most:
        raise RateExceeded(MINUTE - second)
