"""`reset_usage` begins a new epoch for many, once for each, however often it is killed or started."""

import os
import signal
from datetime import timedelta
from io import StringIO
from unittest.mock import patch

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from accounts.models import AccountEvent
from usage.models import UsageReset, UserUsage
from usage.tests.helpers import count, hold, ledger_count
from ytscribe.testing import child, run_manage, wait_for

pytestmark = pytest.mark.django_db


def reset(*options):
    out = StringIO()
    call_command("reset_usage", *options, stdout=out, stderr=StringIO())
    return out.getvalue()


def epochs():
    return set(UserUsage.objects.values_list("epoch", flat=True))


@pytest.fixture
def people(django_user_model):
    people = [django_user_model.objects.create_user(f"p{n}@example.com") for n in range(7)]
    for person in people:
        hold(person)
    return people


@pytest.mark.parametrize("batch", ["1", "3", "7", "500"])
def test_everyone_begins_a_new_epoch_once(people, batch):
    assert reset("--batch", batch) == "7 people were reset.\n"

    assert {count(person) for person in people} == {0}
    assert epochs() == {1}


def test_one_person_is_no_people(django_user_model):
    django_user_model.objects.create_user("alone@example.com")

    assert reset("--dry-run") == "1 person would be reset.\n"
    assert reset() == "1 person was reset.\n"


def test_a_second_reset_is_another_one(people):
    reset()
    hold(people[0])
    reset()

    assert epochs() == {2}
    assert count(people[0]) == 0 == ledger_count(people[0])


def test_a_plan_alone(people):
    UserUsage.objects.filter(user__in=people[:3]).update(plan="pro")

    reset("--plan", "pro", "--batch", "2")

    assert [count(person) for person in people] == [0] * 3 + [1] * 4


def test_one_person_alone(people):
    assert reset("--user", "P2@example.com") == "P2@example.com: 1 used, now 0.\n"

    assert [count(person) for person in people] == [1, 1, 0, 1, 1, 1, 1]


def test_the_person_sees_that_they_were_reset_and_nobody_is_said_to_have_done_it(people):
    reset("--user", "p2@example.com", "--dry-run")
    assert not AccountEvent.objects.exists()

    reset("--user", "p2@example.com")

    event = AccountEvent.objects.get()
    assert (event.user, event.kind, event.actor) == (people[2], "by-staff", None)
    assert event.detail == {"fields": "count from 1 to 0"}


def test_a_dry_run_changes_nothing(people):
    assert reset("--dry-run") == "7 people would be reset.\n"
    assert reset("--dry-run", "--plan", "pro") == "0 people would be reset.\n"
    assert "would be 0" in reset("--dry-run", "--user", "p2@example.com")

    assert epochs() == {0}
    assert not UsageReset.objects.exists()


@pytest.mark.parametrize("wrong", [["--plan", "gold"], ["--user", "nobody@example.com"], ["--batch", "0"]])
def test_what_is_not_there_is_said(db, wrong):
    with pytest.raises(CommandError):
        reset(*wrong)


def test_it_goes_on_where_it_stopped_and_resets_nobody_twice(people):
    run = UsageReset.objects.begin_or_resume("")
    run.advance(3)
    early = UserUsage.objects.filter(epoch=1).first().user
    hold(early)

    assert reset("--dry-run") == "4 people would be reset.\n"
    assert reset("--batch", "3") == "7 people were reset.\n"

    assert epochs() == {1}
    assert count(early) == 1, "a use taken after the own reset is kept"


def test_a_batch_that_breaks_is_not_counted_as_done(people):
    run = UsageReset.objects.begin_or_resume("")
    with patch.object(UsageReset, "save", side_effect=ZeroDivisionError), pytest.raises(ZeroDivisionError):
        run.advance(3)

    assert epochs() == {0}
    reset("--batch", "3")
    assert epochs() == {1}


def test_two_at_once_share_the_work(people):
    first, second = UsageReset.objects.begin_or_resume(""), UsageReset.objects.begin_or_resume("")
    while first.advance(2) and second.advance(2):
        pass
    first.advance(2)

    assert first == second
    assert epochs() == {1}
    assert UsageReset.objects.get().people == 7


def test_what_last_month_left_undone_is_not_gone_on_with(people):
    old = UsageReset.objects.begin_or_resume("")
    old.advance(3)
    UsageReset.objects.update(begun_at=timezone.now() - timedelta(days=32))

    assert UsageReset.objects.begin_or_resume("") != old


def test_who_signs_up_meanwhile_is_left_alone(people, django_user_model):
    run = UsageReset.objects.begin_or_resume("")
    late = django_user_model.objects.create_user("late@example.com")
    hold(late)
    while run.advance(100):
        pass

    assert count(late) == 1


def test_work_under_way_is_forgiven(people):
    charge = hold(people[0])
    reset()
    hold(people[0])

    assert charge.refund("failed") is True
    assert count(people[0]) == 1 == ledger_count(people[0])


def test_a_clock_set_back_takes_no_month_back(people):
    UserUsage.objects.update(period_start="2099-01-01")

    reset()

    assert {str(usage.period_start) for usage in UserUsage.objects.all()} == {"2099-01-01"}


SLOW = """
import sys, time
import django; django.setup()
from django.core.management import call_command
from accounts.models import AccountEvent
from usage.models import UsageReset, UserUsageQuerySet

def slowly(function):
    def slow(*arguments):
        done = function(*arguments)
        print("batch", flush=True)
        time.sleep(0.3)
        return done
    return slow

INSIDE, BETWEEN = (UserUsageQuerySet, "begin_epoch"), (UsageReset, "advance")
owner, name = {point}
setattr(owner, name, slowly(getattr(owner, name)))
call_command("reset_usage", "--batch", "1")
"""


@pytest.mark.django_db(transaction=True)
def test_killed_inside_a_batch_it_goes_on_and_resets_everyone_once(people):
    with child("-c", SLOW.format(point="INSIDE")) as first:
        wait_for(lambda: sum("batch" in line for line in first.lines) >= 2)
        os.killpg(first.pid, signal.SIGKILL)
        first.wait()
    assert epochs() == {0, 1}

    ended = run_manage("reset_usage", "--batch", "2")

    assert (ended.returncode, ended.stdout) == (0, "7 people were reset.\n"), ended.stderr
    assert epochs() == {1}


@pytest.mark.django_db(transaction=True)
def test_two_processes_at_once_reset_everyone_once(people):
    code = SLOW.format(point="BETWEEN")
    with child("-c", code) as first, child("-c", code) as second:
        assert (first.wait(60), second.wait(60)) == (0, 0), [*first.lines, *second.lines]

    assert epochs() == {1}
    assert UsageReset.objects.get().people == 7


@pytest.mark.parametrize("whom", ["--user", "--plan"])
@pytest.mark.parametrize("more", [[], ["--dry-run"]])
def test_a_variable_that_nobody_set_does_not_mean_everybody(people, whom, more):
    with pytest.raises(CommandError, match="There is n"):
        reset(whom, "", *more)

    assert [count(person) for person in people] == [1] * 7
