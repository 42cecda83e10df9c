"""The admin's first page: what an operator asks first, each answer with a link to the rows behind it.

With a million people it costs no more than with a thousand: rows are found by ids, which sort by
time, or by the small indexes of what failed and what waits, and none are counted beyond a cap.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple, cast
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.admin_links import may_see
from accounts.ids import first_id
from accounts.models import User
from accounts.paging import CAP
from summaries.models import A_DAY, UNANSWERED, Summary, WorkerSeen
from usage.models import UsageCharge, UserUsage, this_month
from ytscribe.health import queue, workers_seen

LATELY = 1_000
"""Requests whose people are looked at."""
MOST_NAMED = 5

theirs = admin.site.index


class Link(NamedTuple):
    text: str
    address: str
    """Empty where whoever asks may not look behind it."""


class Answer(NamedTuple):
    """One question of an operator's: the answer as a link, and what it is made of."""

    question: str
    link: Link
    parts: list[Link] = []


def index(request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
    return theirs(request, {**(extra_context or {}), "answers": list(answers(cast(User, request.user)))})


def answers(user: User) -> Iterator[Answer]:
    """What this member of staff may look at."""
    if user.has_perm("usage.view_usagecharge"):
        yield this_months_use()
    if user.has_perm("summaries.view_summary"):
        yield from failures()
        yield waiting()
    if user.has_perm("usage.view_userusage"):
        yield from people()


def this_months_use() -> Answer:
    """By the ledger: what was asked for this month (UTC), and how much of it was given back."""
    rows = UsageCharge.objects.filter(pk__gte=first_id(this_month()), created_at__gte=this_month())
    charges = listed("usage_usagecharge")
    given_back = rows.filter(state=UsageCharge.State.REFUNDED)
    asked = Link(_("%(count)s asked for") % {"count": capped(rows)}, charges)
    parts = [Link(_("%(count)s given back") % {"count": capped(given_back)}, f"{charges}?state__exact=refunded")]
    return Answer(_("Use this month"), asked, parts)


def failures() -> Iterator[Answer]:
    """Of the last 24 hours, by what was wrong, in the newest one's words; apart, what no talk answered."""
    rows = Summary.objects.failed().of_last_day()
    newest = list(rows.order_by("-pk").values_list("error_code", "error_sentence")[:CAP])
    words = dict(reversed(newest))
    codes = Counter(code for code, sentence in newest)
    unanswered = codes.pop(UNANSWERED, 0)
    address = f"{listed('summaries_summary')}?asked=day"
    parts = [
        Link(f"{words[code].rstrip('.') or code or '–'}: {count}", f"{address}&{urlencode({'error': code})}")
        for code, count in codes.most_common(MOST_NAMED)
    ]
    gone = capped(deleted_failures())
    if gone != "0":
        charges = f"{listed('usage_usagecharge')}?state__exact=refunded" if may_see(UsageCharge) else ""
        parts.append(Link(_("others, deleted since: %(count)s") % {"count": gone}, charges))
    yield Answer(_("Failures in 24 hours"), Link(in_words(codes.total()), f"{address}&state__exact=failed"), parts)
    asked = Link(in_words(unanswered), f"{address}&state__exact=unanswered")
    yield Answer(_("Questions in 24 hours that the talk didn't answer"), asked)


def deleted_failures() -> QuerySet[UsageCharge]:
    """The charges of those that failed in the last 24 hours and are gone; what people only cancelled is none."""
    since = timezone.now() - A_DAY
    rows = UsageCharge.objects.filter(pk__gte=first_id(since), created_at__gte=since, summary=None)
    return rows.filter(state=UsageCharge.State.REFUNDED).exclude(reason__in=["deleted", UNANSWERED])


def waiting() -> Answer:
    """The queue, what is being made, and whether anybody is there to make it."""
    address = listed("summaries_summary")
    now = queue()
    text = _("%(depth)s waiting") % now
    if now["depth"]:
        text = _("%(depth)s waiting, the oldest for %(oldest_seconds)s s") % now
    workers = workers_seen()
    to_workers = listed("summaries_workerseen") if may_see(WorkerSeen) else ""
    seen = ngettext("%(count)s worker at work", "%(count)s workers at work", workers) % {"count": workers}
    parts = [
        Link(_("%(running)s being made") % now, f"{address}?state__exact=running"),
        Link(seen if workers else _("no worker is running"), to_workers),
    ]
    return Answer(_("Queue"), Link(text, f"{address}?state__exact=queued"), parts)


def people() -> Iterator[Answer]:
    """Who has nothing left and who used most, of the people behind the newest requests."""
    newest = UsageCharge.objects.order_by("-pk").values_list("user", flat=True)[:LATELY]
    rows = UserUsage.objects.filter(user__in=set(newest)).select_related("user", "plan")
    at_limit = list(rows.at_limit().order_by("-last_used"))
    used_most = rows.filter(period_start__gte=this_month().date(), summary_count__gt=0).order_by("-summary_count")
    address = listed("usage_userusage")
    yield Answer(
        _("At their limit"), Link(in_words(len(at_limit)), f"{address}?level=reached"), named(at_limit[:MOST_NAMED])
    )
    yield Answer(
        _("Used most this month"),
        Link(_("everybody by use"), f"{address}?o=-3"),
        named(list(used_most[:MOST_NAMED])),
    )


def named(usages: list[UserUsage]) -> list[Link]:
    return [Link(str(usage), reverse("admin:usage_userusage_change", args=[usage.pk])) for usage in usages]


def listed(name: str) -> str:
    return reverse(f"admin:{name}_changelist")


def capped(rows: "QuerySet[Any, Any]") -> str:
    return in_words(rows.order_by().values("pk")[:CAP].count())


def in_words(count: int) -> str:
    return _("%(count)s or more") % {"count": CAP} if count >= CAP else str(count)
