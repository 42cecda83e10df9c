"""U7: a new month begins by itself, once, and never goes back."""

from datetime import UTC, date, datetime
from unittest.mock import patch

import pytest
from django.utils import timezone

from usage.models import LimitReached, UserUsage, first_of_month
from usage.tests.helpers import count, hold, ledger_count, set_limit
from usage.tests.test_u01_never_more_than_the_limit import race

pytestmark = pytest.mark.django_db


def at(*moment):
    return patch.object(timezone, "now", return_value=datetime(*moment, tzinfo=UTC))


@pytest.fixture
def person(django_user_model):
    with at(2028, 1, 15):
        person = django_user_model.objects.create_user("month@example.com")
        set_limit(person, 2)
        hold(person)
        hold(person)
    return person


def test_the_limit_is_fresh_on_the_first(person):
    with at(2028, 1, 31, 23, 59, 59), pytest.raises(LimitReached):
        hold(person)
    with at(2028, 2, 1):
        hold(person)

    usage = UserUsage.objects.get(user=person)
    assert (usage.summary_count, usage.epoch, usage.period_start) == (1, 1, date(2028, 2, 1))
    assert ledger_count(person) == 1


def test_a_stale_row_shows_nothing_used_before_it_is_rolled_over(person):
    with at(2028, 2, 29):
        usage = UserUsage.objects.for_user(person)
        assert (usage.used, usage.remaining, usage.level) == (0, 2, "ok")
        assert usage.resets_at == datetime(2028, 3, 1, tzinfo=UTC)


def test_it_rolls_over_once(person):
    with at(2028, 2, 1):
        assert UserUsage.objects.roll_over(person, timezone.now()) is True
        hold(person)
        assert UserUsage.objects.roll_over(person, timezone.now()) is False

    assert count(person) == 1


def test_a_clock_set_back_refills_nothing(person):
    with at(2028, 2, 1):
        hold(person)
        hold(person)
    with at(2028, 1, 20), pytest.raises(LimitReached):
        hold(person)

    usage = UserUsage.objects.get(user=person)
    assert (usage.period_start, usage.epoch, usage.summary_count) == (date(2028, 2, 1), 1, 2)


def test_two_clocks_around_midnight_share_one_new_month(person):
    """A process whose clock is still in January asks after one whose clock is in February already."""
    with at(2028, 2, 1, 0, 0, 1):
        hold(person)
    with at(2028, 1, 31, 23, 59, 58):
        hold(person)
    with at(2028, 2, 1, 0, 0, 2), pytest.raises(LimitReached):
        hold(person)

    assert count(person) == 2 == ledger_count(person)


def test_a_hold_of_last_month_gives_nothing_back_in_this_one(person):
    with at(2028, 1, 31):
        set_limit(person, 3)
        late = hold(person)
    with at(2028, 2, 1):
        hold(person)
        late.refund("failed")

    assert count(person) == 1 == ledger_count(person)


def test_the_month_is_utc_whatever_zone_is_shown(person, settings):
    settings.TIME_ZONE = "Pacific/Auckland"
    with at(2028, 1, 31, 12, 0), timezone.override("Pacific/Auckland"):
        assert first_of_month() == date(2028, 1, 1)


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("moment", [(2028, 3, 31, 23, 59, 59), (2028, 4, 1), (2028, 10, 31, 23, 30), (2028, 11, 1)])
def test_a_shown_zone_with_summer_time_moves_no_month(zone, moment):
    with at(*moment), timezone.override(zone):
        assert first_of_month() == date(*moment[:2], 1)


def test_a_leap_day_is_in_its_month(person):
    with at(2028, 2, 1):
        hold(person)
    with at(2028, 2, 29, 23, 59, 59):
        hold(person)
        with pytest.raises(LimitReached):
            hold(person)
    with at(2028, 3, 1):
        hold(person)

    assert UserUsage.objects.get(user=person).epoch == 2


def test_a_year_without_a_use_is_one_new_month(person):
    with at(2029, 1, 1):
        hold(person)

    usage = UserUsage.objects.get(user=person)
    assert (usage.summary_count, usage.epoch, usage.period_start) == (1, 1, date(2029, 1, 1))


def test_a_rival_who_rolls_over_first_is_not_rolled_over_again(person):
    """The rival acts between the first try, which finds last month, and the rolling over."""
    roll_over = type(UserUsage.objects.all()).roll_over
    rivals = [lambda: hold(person)]

    def late(rows, *arguments):
        if rivals:
            rivals.pop()()
        return roll_over(rows, *arguments)

    with at(2028, 2, 1), patch("usage.models.UserUsageQuerySet.roll_over", late):
        hold(person)

    usage = UserUsage.objects.get(user=person)
    assert (usage.summary_count, usage.epoch) == (2, 1)
    assert ledger_count(person) == 2


@pytest.mark.django_db(transaction=True)
def test_at_midnight_many_processes_get_one_fresh_limit(person):
    with at(2028, 1, 31):
        before = count(person)
    answers = race(AT_MIDNIGHT, person)

    usage = UserUsage.objects.get(user=person)
    assert before == 2
    assert answers == usage.summary_count == 2 == ledger_count(person)
    assert (usage.epoch, usage.period_start) == (1, date(2028, 2, 1))


AT_MIDNIGHT = """
import os
from datetime import UTC, datetime, timedelta
from django.utils import timezone
# Half of the clocks are still in January.
now = datetime(2028, 2, 1, tzinfo=UTC) + timedelta(seconds=1 if os.getpid() % 2 else -1)
for attempt in range(int(sys.argv[2])):
    timezone.now = lambda: now + timedelta(seconds=attempt / 2)
    try:
        with transaction.atomic():
            UserUsage.objects.hold(user, key=str(uuid.uuid4()))
        taken += 1
    except LimitReached:
        pass
print(taken)
"""


def test_december_is_followed_by_january(person):
    with at(2028, 12, 31):
        assert UserUsage.objects.for_user(person).resets_at == datetime(2029, 1, 1, tzinfo=UTC)
