"""Plans, counts and the ledger: what a person may ask for, and each summary they asked for."""

from usage.models.months import first_of_month, this_month
from usage.models.plans import Plan
from usage.models.resets import UsageReset
from usage.models.usages import (
    EARNED,
    KINDS,
    USER,
    KeyUsed,
    LimitReached,
    UsageCharge,
    UserUsage,
    UserUsageQuerySet,
    standing,
)

__all__ = [
    "EARNED",
    "KINDS",
    "USER",
    "KeyUsed",
    "LimitReached",
    "Plan",
    "UsageCharge",
    "UsageReset",
    "UserUsage",
    "UserUsageQuerySet",
    "first_of_month",
    "standing",
    "this_month",
]
