"""What was used, when, and what the plans are."""

from calendar import monthrange
from datetime import UTC, date, datetime, time

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Count
from django.db.models.functions import TruncDate
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts.models import User
from usage.middleware import SignedInRequest
from usage.models import Plan, UsageCharge, first_of_month

PER_PAGE = 25
LONG_TEXTS = [
    *(f"summary__{name}" for name in ("result", "markdown", "partial")),
    *(f"summary__transcript__{name}" for name in ("segments", "text")),
]


@login_required
@require_GET
def usage(request: SignedInRequest) -> HttpResponse:
    """Usage now and by day, and the ledger, newest first."""
    charges = UsageCharge.objects.filter(user=request.user).order_by("-created_at", "-pk")
    charges = charges.select_related("summary__transcript").defer(*LONG_TEXTS)
    page = Paginator(charges, PER_PAGE).get_page(request.GET.get("page"))
    context = {"usage": request.usage, "charges": page, "days": uses_by_day(request.user)}
    return render(request, "usage/usage.html", context)


def uses_by_day(user: User) -> list[dict[str, object]]:
    """This month's days, each with its uses (not the refunded ones) and a height of 0-100 for the chart."""
    first = first_of_month()
    since = datetime.combine(first, time(), UTC)
    rows = (
        UsageCharge.objects.filter(user=user, created_at__gte=since)
        .exclude(state=UsageCharge.State.REFUNDED)
        .annotate(day=TruncDate("created_at", tzinfo=UTC))
        .values("day")
        .annotate(count=Count("pk"))
        .order_by("day")
    )
    counts: dict[date, int] = {row["day"]: row["count"] for row in rows}
    most = max(counts.values(), default=0) or 1
    days = [first.replace(day=day) for day in range(1, monthrange(first.year, first.month)[1] + 1)]
    return [{"date": day, "count": counts.get(day, 0), "height": 100 * counts.get(day, 0) // most} for day in days]


@login_required
@require_GET
def plans(request: SignedInRequest) -> HttpResponse:
    """The plans side by side: where the upgrade prompt leads."""
    return render(request, "usage/plans.html", {"plans": Plan.objects.all(), "usage": request.usage})
