"""U8: a reset touches no other epoch. What is held across one gives nothing back twice, and nothing below 0."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.management import call_command
from django.db import connection

from summaries.models import Summary
from summaries.tests.helpers import claimed, reread
from usage.models import UsageCharge, UserUsage
from usage.tests.helpers import count, hold, ledger_count, set_limit

pytestmark = pytest.mark.django_db


def reset_by_hand(user):
    UserUsage.objects.get(user=user).reset()


def reset_in_bulk(user):
    call_command("reset_usage", verbosity=0)


def reset_in_the_admin(user):
    from django.test import Client

    from accounts.models import User

    staff = Client()
    staff.force_login(User.objects.create_superuser("staff@example.com", "x"))
    row = UserUsage.objects.get(user=user)
    staff.post("/admin/usage/userusage/", {"action": "reset", "_selected_action": [row.pk], "confirmed": "yes"})


RESETS = [reset_by_hand, reset_in_bulk, reset_in_the_admin]


@pytest.mark.parametrize("reset", RESETS)
@pytest.mark.parametrize("end", ["settle", "refund"])
def test_a_hold_that_outlives_a_reset_changes_no_count(user, reset, end):
    before = hold(user)
    reset(user)
    after = [hold(user), hold(user)]

    assert (before.settle() if end == "settle" else before.refund("failed")) is True

    assert count(user) == ledger_count(user) == 2
    for charge in after:
        charge.refund("failed")
    assert count(user) == ledger_count(user) == 0


@pytest.mark.parametrize("reset", RESETS)
def test_a_reset_rewrites_no_charge(user, reset):
    hold(user).settle()
    hold(user).refund("failed")
    hold(user)
    before = list(UsageCharge.objects.order_by("pk").values())

    reset(user)

    assert list(UsageCharge.objects.order_by("pk").values()) == before


def test_a_summary_that_outlives_two_resets_ends_as_ever(user):
    summary = claimed(user)
    reset_by_hand(user)
    reset_in_bulk(user)

    assert summary.fail("x", "It broke.") is True

    assert (count(user), reread(summary).charge.state, Summary.objects.get().state) == (0, "refunded", "failed")


@pytest.mark.django_db(transaction=True)
def test_resets_and_refunds_and_holds_at_once_leave_the_count_the_ledgers(user):
    set_limit(user, 1_000)
    gate = threading.Barrier(3)

    def repeat(act):
        try:
            gate.wait(10)
            for _ in range(15):
                act()
        finally:
            connection.close()

    acts = [lambda: hold(user).refund("failed"), lambda: hold(user).settle(), lambda: reset_by_hand(user)]
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(repeat, acts))

    assert UserUsage.objects.get(user=user).epoch == 15
    assert count(user) == ledger_count(user)
    assert not UsageCharge.objects.filter(state="held").exists()
