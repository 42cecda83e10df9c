"""What was used, when, and what the plans are."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from usage import ledger, statistics
from usage.middleware import SignedInRequest
from usage.models import Plan


@login_required
@require_safe
def usage(request: SignedInRequest) -> HttpResponse:
    """Usage now, by day and by kind, and the ledger, newest first."""
    context = {
        "usage": request.usage,
        "month": statistics.month_of(request.user),
        "ledger": ledger.page(request.user, request.GET.get("before", "")),
    }
    return render(request, "usage/usage.html", context)


@login_required
@require_safe
def plans(request: SignedInRequest) -> HttpResponse:
    """The plans side by side: where the upgrade prompt leads."""
    context = {"plans": Plan.objects.all(), "usage": request.usage, "contact": settings.CONTACT_EMAIL}
    return render(request, "usage/plans.html", context)
