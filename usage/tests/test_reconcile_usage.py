"""`reconcile_usage` finds every count that is not the ledger's, and mends it without losing a use."""

import threading
from io import StringIO
from unittest.mock import patch

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from usage.models import UsageCharge, UserUsage
from usage.tests.helpers import count, hold, ledger_count, set_limit
from ytscribe.testing import run_manage

pytestmark = pytest.mark.django_db


def reconcile(*options):
    """What was printed, and whether it ended well."""
    out = StringIO()
    try:
        call_command("reconcile_usage", *options, stdout=out, stderr=StringIO())
    except CommandError:
        return out.getvalue(), False
    return out.getvalue(), True


def break_count(user, by):
    UserUsage.objects.filter(user=user).update(summary_count=count(user) + by)


def test_counts_that_are_right_are_left_alone(user):
    hold(user).settle()
    hold(user).refund("failed")
    hold(user, units=0)
    hold(user)

    assert reconcile() == ("Every count is what the ledger says.\n", True)


def test_only_the_current_epoch_counts(user):
    hold(user).settle()
    UserUsage.objects.get(user=user).reset()
    hold(user)

    assert reconcile()[1] is True


def test_one_count_differs_and_two_differ(user, django_user_model):
    break_count(user, 1)
    err = StringIO()
    with pytest.raises(CommandError, match=r"^1 count differs from the ledger\. --repair sets it to what it says\.$"):
        call_command("reconcile_usage", stdout=StringIO(), stderr=err)
    assert err.getvalue().startswith("1 of 1 person, ")

    break_count(django_user_model.objects.create_user("other@example.com"), 1)
    with pytest.raises(CommandError, match=r"^2 counts differ from the ledger\. --repair sets them to what it says\.$"):
        call_command("reconcile_usage", stdout=StringIO(), stderr=err)
    assert "\n2 of 2 people, " in err.getvalue()


@pytest.mark.parametrize("by", [1, -1, 7])
def test_each_that_differs_is_a_line(user, django_user_model, by):
    hold(user)
    django_user_model.objects.create_user("other@example.com")
    break_count(user, by)

    said, well = reconcile()

    assert not well
    assert said.splitlines() == [f"{user.pk}: counted {1 + by}, the ledger says 1"]
    assert count(user) == 1 + by


def test_repairing_sets_what_the_ledger_says_and_tells_so(user):
    hold(user)
    break_count(user, 4)

    said, well = reconcile("--repair")

    assert well
    assert f"{user.pk}: counted 5, the ledger says 1; set to 1" in said
    assert count(user) == 1
    assert reconcile()[1] is True


def test_a_use_taken_between_the_look_and_the_repair_is_kept(user):
    """A rival that acts inside the patched step: the repair sees that the count moved and looks again."""
    hold(user)
    break_count(user, 4)
    repair = UserUsage.repair
    rivals = [lambda: hold(user), lambda: hold(user).settle()]

    def late(usage, ledger):
        if rivals:
            rivals.pop()()
        return repair(usage, ledger)

    with patch.object(UserUsage, "repair", late):
        reconcile("--repair")

    assert count(user) == 3 == ledger_count(user)


def test_people_whose_usage_is_gone_are_found(user):
    hold(user)
    UserUsage.objects.filter(user=user).delete()

    said, well = reconcile()
    assert (said, well) == (f"{user.pk}: charges but no usage\n", False)

    reconcile("--repair")
    assert count(user) == 1 == ledger_count(user)


def test_every_row_is_looked_at_whatever_the_batches(django_user_model):
    people = [django_user_model.objects.create_user(f"p{n}@example.com") for n in range(7)]
    for person in people:
        break_count(person, 1)

    with patch("usage.management.commands.reconcile_usage.BATCH", 3):
        said, _ = reconcile()

    assert len(said.splitlines()) == 7


def test_the_number_of_statements_grows_with_the_batches_only(django_user_model, django_assert_num_queries):
    for n in range(7):
        hold(django_user_model.objects.create_user(f"p{n}@example.com"))

    # Who has no usage, how many there are, then for each batch its end and its one look.
    with patch("usage.management.commands.reconcile_usage.BATCH", 3), django_assert_num_queries(2 + 2 * 3):
        reconcile()


@pytest.mark.django_db(transaction=True)
def test_the_command_itself_ends_with_status_1(user):
    hold(user)
    break_count(user, 1)

    ended = run_manage("reconcile_usage")

    assert ended.returncode == 1
    assert ended.stdout == f"{user.pk}: counted 2, the ledger says 1\n"
    assert run_manage("reconcile_usage", "--repair").returncode == 0
    assert run_manage("reconcile_usage").returncode == 0


@pytest.mark.django_db(transaction=True)
def test_holds_and_refunds_meanwhile_are_no_differences(user):
    set_limit(user, 10_000)
    ended = threading.Event()
    failures = []

    def work():
        try:
            while not ended.is_set():
                charge = hold(user)
                hold(user).refund("failed")
                charge.settle()
        except Exception as error:
            failures.append(error)
        finally:
            connection.close()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        looks = [reconcile() for _ in range(40)]
    finally:
        ended.set()
        thread.join()

    assert not failures
    assert {well for _, well in looks} == {True}, looks
    assert UsageCharge.objects.count() > 2
    assert count(user) == ledger_count(user)
