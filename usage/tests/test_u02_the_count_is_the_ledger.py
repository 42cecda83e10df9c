"""U2: the count is the units held or charged in the current epoch, whatever happens in whatever order."""

from datetime import UTC, date, datetime, timedelta
from itertools import count as numbers
from unittest.mock import patch

import pytest
from django.utils import timezone

from accounts.models import User
from usage.models import LimitReached, Plan, UsageCharge, UserUsage, first_of_month
from usage.tests.helpers import hold

pytest.importorskip("hypothesis")
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

pytestmark = pytest.mark.django_db

LIMITS = st.one_of(st.none(), st.integers(0, 6))
serial = numbers()


class Uses(RuleBasedStateMachine):
    """A person's uses in the database, beside the same in plain Python."""

    charges = Bundle("charges")

    @initialize(limit=LIMITS)
    def begin(self, limit):
        self.clock = datetime(2028, 1, 30, 12, tzinfo=UTC)
        self.patch = patch.object(timezone, "now", lambda: self.clock)
        self.patch.start()
        self.user = User.objects.create_user(f"machine{next(serial)}@example.com")
        Plan.objects.filter(pk="free").update(summary_limit=limit)
        self.plan_limit, self.own_limit = limit, None
        self.count, self.epoch, self.month, self.ledger = 0, 0, date(2028, 1, 1), {}

    def teardown(self):
        self.patch.stop()

    @property
    def limit(self):
        return self.plan_limit if self.own_limit is None else self.own_limit

    @rule(target=charges, units=st.sampled_from([1, 1, 1, 2, 0]))
    def hold(self, units):
        count, epoch, month = self.count, self.epoch, self.month
        if units and first_of_month(self.clock) > month:
            count, epoch, month = 0, epoch + 1, first_of_month(self.clock)
        if units and self.limit is not None and count + units > self.limit:
            with pytest.raises(LimitReached):
                hold(self.user, units=units)
            return None
        charge = hold(self.user, units=units)
        self.count, self.epoch, self.month = count + units, epoch, month
        self.ledger[charge.pk] = [epoch, units, "held"]
        return charge

    def end(self, charge, state):
        entry = self.ledger[charge.pk] if charge else None
        if entry is None:
            return
        wins = entry[2] == "held"
        assert (charge.settle() if state == "charged" else charge.refund("x")) is wins
        if wins:
            entry[2] = state
            if state == "refunded" and entry[0] == self.epoch:
                self.count -= entry[1]

    @rule(charge=charges)
    def settle(self, charge):
        self.end(charge, "charged")

    @rule(charge=charges)
    def refund(self, charge):
        self.end(charge, "refunded")

    @rule()
    def reset(self):
        UserUsage.objects.get(user=self.user).reset()
        self.count, self.epoch, self.month = 0, self.epoch + 1, max(self.month, first_of_month(self.clock))

    @rule(limit=LIMITS)
    def change_plan(self, limit):
        Plan.objects.filter(pk="free").update(summary_limit=limit)
        self.plan_limit = limit

    @rule(limit=LIMITS)
    def set_own_limit(self, limit):
        UserUsage.objects.filter(user=self.user).update(limit_override=limit)
        self.own_limit = limit

    @rule(days=st.sampled_from([1, 3, 32, -2, -40]))
    def move_the_clock(self, days):
        self.clock += timedelta(days=days)

    @invariant()
    def the_database_says_the_same(self):
        usage = UserUsage.objects.with_ledger().get(user=self.user)
        assert (usage.summary_count, usage.epoch, usage.period_start) == (self.count, self.epoch, self.month)
        assert usage.ledger == usage.summary_count
        assert not UserUsage.objects.filter(user=self.user).differing().exists()
        shown = 0 if first_of_month(self.clock) > self.month else self.count
        assert usage.used == shown
        assert usage.is_limit_reached() is (self.limit is not None and shown >= self.limit)
        rows = UsageCharge.objects.filter(user=self.user).values_list("pk", "epoch", "units", "state")
        assert {pk: list(rest) for pk, *rest in rows} == self.ledger


def test_any_order_of_events_leaves_the_count_the_ledgers():
    run_state_machine_as_test(
        Uses,
        settings=settings(
            max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
