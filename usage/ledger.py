"""A person's ledger by pages, as their page shows it: newest first, however long it is."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import DateTimeField, Q, QuerySet, UUIDField
from django.db.models.functions import Substr
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from accounts.compiled import Select, Slot
from accounts.models import User
from usage.models import KINDS, UsageCharge

PER_PAGE = 15
COLUMNS = ["created_at", "pk", "kind", "units", "state", "summary", "summary__source", "summary__error_sentence"]
COLUMNS += ["summary__own_title", "summary__video_id"]
TITLE = ["summary__transcript__title", "summary__transcript__language", "summary__transcript__is_default"]
LONGEST_WISH = 120
"""Letters of what was asked that are shown."""
# No more of it is read: it may have thousands of letters.
WISH = Substr("summary__instructions", 1, LONGEST_WISH + 1)


def _newest() -> "QuerySet[UsageCharge, Any]":
    charges = UsageCharge.objects.filter(user=Slot("user", UUIDField())).order_by("-created_at", "-pk")
    return charges.values_list(*COLUMNS, WISH, *TITLE)[: PER_PAGE + 1]


def _behind() -> "QuerySet[UsageCharge, Any]":
    moment, key = Slot("moment", DateTimeField()), Slot("key", UUIDField())
    # The first condition is what the index can use; the second orders charges of one moment.
    charges = UsageCharge.objects.filter(user=Slot("user", UUIDField()), created_at__lte=moment)
    charges = charges.filter(Q(created_at__lt=moment) | Q(pk__lt=key)).order_by("-created_at", "-pk")
    return charges.values_list(*COLUMNS, WISH, *TITLE)[: PER_PAGE + 1]


NEWEST, BEHIND = Select(_newest), Select(_behind)


NOBODYS = UUID(int=0)
LOOKS: dict[str, str] = {UsageCharge.State.HELD: "state is-running", UsageCharge.State.REFUNDED: "state"}


class Entry(NamedTuple):
    """One charge in words; the template takes it apart, which is quicker than asking for each part by name."""

    moment: str
    day: str
    title: str
    language: str
    address: str
    wish: str
    kind: str
    words: str
    look: str
    why: str


@dataclass(frozen=True, slots=True)
class Page:
    entries: list[Entry]
    older: UUID | None
    is_first: bool


def page(user: User, before: str) -> Page:
    """The newest charges, or those behind the charge `before`; a key that is not theirs is the first page."""
    behind = place_of(user, before) if is_key(before) else None
    place = {"moment": behind[0], "key": behind[1]} if behind else {}
    rows = (BEHIND if behind else NEWEST).all(user=user.pk, **place)
    older = rows[PER_PAGE - 1][1] if len(rows) > PER_PAGE else None
    return Page([entry(*row) for row in rows[:PER_PAGE]], older, behind is None)


def place_of(user: User, key: str) -> tuple[datetime, UUID] | None:
    return UsageCharge.objects.filter(user=user, pk=key).values_list("created_at", "pk").first()


def is_key(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def entry(
    moment: datetime,
    pk: UUID,
    kind: str,
    units: int,
    state: str,
    summary: UUID | None,
    source: str,
    error: str,
    own_title: str,
    video: str,
    wish: str | None,
    title: str,
    language: str,
    is_default: bool,
) -> Entry:
    return Entry(
        moment=moment.astimezone(UTC).isoformat(),
        day=day_in_words(moment.date(), get_language()),
        title=own_title or title or (f"youtu.be/{video}" if video else source) or _("A summary that is no longer here"),
        language=language if title and is_default and not own_title else "",
        address=address_pattern().replace(str(NOBODYS), str(summary)) if summary else "",
        wish=shortened(wish or ""),
        kind=str(KINDS.get(kind, kind)),
        words=in_words(state, units, get_language()),
        look=LOOKS.get(state, ""),
        why=error or "" if state == UsageCharge.State.REFUNDED else "",
    )


def shortened(wish: str) -> str:
    return wish if len(wish) <= LONGEST_WISH else f"{wish[:LONGEST_WISH].rstrip()}…"


@lru_cache(maxsize=1000)
def day_in_words(day: date, language: str | None) -> str:
    return date_format(day, "j M")


@cache
def address_pattern() -> str:
    """Where a summary is, for NOBODYS; finding it anew for each entry takes most of a millisecond."""
    return reverse("summaries:detail", args=[NOBODYS])


@lru_cache(maxsize=100)
def in_words(state: str, units: int, language: str | None) -> str:
    if state == UsageCharge.State.REFUNDED:
        return _("given back")
    if state == UsageCharge.State.HELD:
        return _("held while it is being written")
    if not units:
        return _("not counted: made with your own key")
    return ngettext("%(units)s counted", "%(units)s counted", units) % {"units": units}
