"""What a use costs: held when asked for, kept when finished, given back when failed."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from usage.models import KeyUsed, LimitReached, UsageCharge, UserUsage
from usage.tests.helpers import count, hold, ledger_count, set_limit, set_plan_limit

pytestmark = pytest.mark.django_db


def test_a_new_person_has_the_free_plan_and_used_nothing(user):
    usage = UserUsage.objects.for_user(user)

    assert (usage.plan_id, usage.used, usage.limit, usage.remaining) == ("free", 0, 10, 10)


def test_holding_counts_one_and_settling_keeps_it(user):
    charge = hold(user)

    assert count(user) == 1
    assert charge.settle() is True
    assert count(user) == 1 == ledger_count(user)


def test_a_refund_gives_the_use_back(user):
    charge = hold(user)

    assert charge.refund("failed") is True
    assert count(user) == 0 == ledger_count(user)
    charge.refresh_from_db()
    assert (charge.state, charge.reason) == ("refunded", "failed")


@pytest.mark.parametrize(
    "change",
    [
        lambda usage, held: hold(usage.user),
        lambda usage, held: hold(usage.user, units=0),
        lambda usage, held: held.refund("failed"),
        lambda usage, held: usage.reset(),
        lambda usage, held: usage.repair(7),
        lambda usage, held: UserUsage.objects.roll_over(usage.user, timezone.now() + timedelta(days=40)),
    ],
    ids=["hold", "hold nothing", "refund", "reset", "repair", "roll over"],
)
def test_whatever_changes_a_usage_says_when(user, change):
    held = hold(user)
    long_ago = timezone.now() - timedelta(days=9)
    UserUsage.objects.filter(user=user).update(updated_at=long_ago)

    change(UserUsage.objects.get(user=user), held)

    assert UserUsage.objects.get(user=user).updated_at > long_ago


@pytest.mark.parametrize("first", ["settle", "refund"])
@pytest.mark.parametrize("second", ["settle", "refund"])
def test_a_charge_is_settled_once_whatever_comes_second(user, first, second):
    charge = hold(user)
    verbs = {"settle": charge.settle, "refund": lambda: charge.refund("x")}

    assert verbs[first]() is True
    assert verbs[second]() is False
    assert count(user) == (1 if first == "settle" else 0) == ledger_count(user)


def test_the_limit_is_the_last_use_that_is_given(user):
    set_limit(user, 3)
    for _ in range(3):
        hold(user)

    with pytest.raises(LimitReached) as reached:
        hold(user)

    assert (reached.value.used, reached.value.limit) == (3, 3)
    assert reached.value.resets_at > timezone.now()
    assert count(user) == 3 == ledger_count(user)


def test_a_refused_request_leaves_its_key_unused(user):
    set_limit(user, 0)
    with pytest.raises(LimitReached):
        hold(user, key="mine")
    set_limit(user, 1)

    assert hold(user, key="mine").key == "mine"


def test_the_same_key_again_takes_nothing(user):
    hold(user, key="mine")

    with pytest.raises(KeyUsed):
        hold(user, key="mine")

    assert count(user) == 1 == ledger_count(user)


def test_the_same_key_on_the_last_use_is_no_limit_reached(user):
    set_limit(user, 1)
    hold(user, key="mine")

    with pytest.raises(KeyUsed):
        hold(user, key="mine")


def test_two_people_may_use_the_same_key(user, django_user_model):
    other = django_user_model.objects.create_user("other@example.com")
    hold(user, key="same")
    hold(other, key="same")

    assert count(user) == count(other) == 1


def test_no_limit_counts_all_the_same(user):
    set_plan_limit(None)
    for _ in range(25):
        hold(user)

    assert count(user) == 25
    assert UserUsage.objects.for_user(user).remaining is None


def test_nothing_is_taken_for_a_free_one(user):
    set_limit(user, 0)
    charge = hold(user, units=0)

    assert (count(user), charge.state) == (0, "held")
    assert charge.refund("failed") is True
    assert count(user) == 0


def test_a_limit_lowered_below_the_count_denies_and_harms_nothing(user):
    charges = [hold(user) for _ in range(5)]
    set_limit(user, 2)

    with pytest.raises(LimitReached):
        hold(user)
    for charge in charges[:4]:
        charge.refund("failed")

    assert count(user) == 1 == ledger_count(user)
    hold(user)


def test_several_units_are_taken_whole_or_not_at_all(user):
    set_limit(user, 3)
    hold(user, units=2)

    with pytest.raises(LimitReached):
        hold(user, units=2)

    assert count(user) == 2 == ledger_count(user)


def test_an_own_limit_wins_over_the_plans(user):
    set_plan_limit(1)
    set_limit(user, 2)

    assert UserUsage.objects.for_user(user).limit == 2


def test_a_missing_row_is_made_when_it_is_needed(user):
    UserUsage.objects.filter(user=user).delete()

    hold(user)

    assert count(user) == 1


def test_a_hold_that_is_rolled_back_never_was(user):
    with transaction.atomic():
        UserUsage.objects.hold(user, key="mine")
        transaction.set_rollback(True)

    assert count(user) == 0
    assert not UsageCharge.objects.exists()


def test_a_stale_usage_does_not_let_a_request_past_the_limit(user):
    set_limit(user, 1)
    stale = UserUsage.objects.for_user(user)
    hold(user)

    with pytest.raises(LimitReached):
        hold(user, usage=stale)

    assert count(user) == 1


def test_a_stale_usage_after_a_reset_still_takes_in_the_new_epoch(user):
    stale = UserUsage.objects.for_user(user)
    UserUsage.objects.get(user=user).reset()

    charge = hold(user, usage=stale)

    assert charge.epoch == 1
    assert count(user) == 1 == ledger_count(user)


def test_a_refund_after_a_reset_touches_no_other_epoch(user):
    before = hold(user)
    UserUsage.objects.get(user=user).reset()
    hold(user)

    assert before.refund("failed") is True
    assert count(user) == 1 == ledger_count(user)


def test_the_database_itself_refuses_a_negative_count(user):
    with pytest.raises(IntegrityError), transaction.atomic():
        UserUsage.objects.filter(user=user).update(summary_count=-1)


def test_the_database_itself_refuses_a_settled_charge_without_a_date(user):
    charge = hold(user)
    with pytest.raises(IntegrityError), transaction.atomic():
        UsageCharge.objects.filter(pk=charge.pk).update(state="charged")


def test_holding_costs_two_statements_once_the_usage_is_read(user, django_assert_num_queries):
    usage = UserUsage.objects.for_user(user)
    with transaction.atomic(), django_assert_num_queries(2):
        UserUsage.objects.hold(user, key="mine", usage=usage)


def test_the_take_stands_on_its_own_row(user, django_assert_num_queries):
    """A condition reached through a join becomes a subquery, which PostgreSQL does not check again after waiting."""
    usage = UserUsage.objects.for_user(user)
    with transaction.atomic(), django_assert_num_queries(2) as queries:
        UserUsage.objects.hold(user, key="mine", usage=usage)

    update = queries.captured_queries[0]["sql"]
    assert update.startswith("UPDATE")
    assert "SELECT" not in update, connection.vendor
