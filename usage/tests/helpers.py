from uuid import uuid4

from usage.models import Plan, UsageCharge, UserUsage


def hold(user, key=None, **choices):
    """Take one use in a transaction of its own, as the view does."""
    from django.db import transaction

    with transaction.atomic():
        return UserUsage.objects.hold(user, key=key or str(uuid4()), **choices)


def count(user):
    return UserUsage.objects.get(user=user).summary_count


def ledger_count(user):
    """What the ledger says the count must be."""
    usage = UserUsage.objects.get(user=user)
    charges = UsageCharge.objects.filter(user=user, epoch=usage.epoch).exclude(state="refunded")
    return sum(charge.units for charge in charges)


def set_limit(user, limit):
    UserUsage.objects.filter(user=user).update(limit_override=limit)


def set_plan_limit(limit, code="free"):
    Plan.objects.filter(code=code).update(summary_limit=limit)
