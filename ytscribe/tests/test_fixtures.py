"""The demo: loads into an empty database of either kind, comes out as it went in, and is not loaded twice."""

import json
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from accounts.ids import first_id
from accounts.models import User
from summaries.models import Summary
from usage.models import UsageCharge, UserUsage
from usage.tests.helpers import count, ledger_count
from ytscribe.testing import TOP

pytestmark = pytest.mark.django_db

TABLES = ["accounts.user", "account.emailaddress", "usage.userusage", "usage.usagecharge"]
TABLES += ["summaries.transcript", "summaries.summary", "summaries.searchentry"]


@pytest.fixture
def demo():
    call_command("loaddata", "demo", verbosity=0)


def test_what_was_loaded_comes_out_the_same(demo, tmp_path):
    call_command("dumpdata", *TABLES, indent=1, output=str(tmp_path / "out.json"), verbosity=0)

    assert json.loads((tmp_path / "out.json").read_text()) == json.loads((TOP / "fixtures/demo.json").read_text())


def test_a_second_loading_is_refused_and_changes_nothing(demo):
    UserUsage.objects.filter(user__email="demo@example.com").update(summary_count=0)
    before = list(UserUsage.objects.order_by("pk").values())

    with pytest.raises(CommandError, match="there are charges"):
        call_command("loaddata", "demo", verbosity=0)

    assert list(UserUsage.objects.order_by("pk").values()) == before


@pytest.mark.parametrize("name", ["demo", "demo.json", str(TOP / "fixtures/demo.json")])
def test_nobody_loads_known_passwords_in_production(settings, name):
    settings.DEMO_ALLOWED = False

    with pytest.raises(CommandError, match="everybody knows the demo's passwords"):
        call_command("loaddata", name, verbosity=0)

    assert not User.objects.exists()


def test_every_count_is_what_the_ledger_says(demo):
    for user in User.objects.all():
        assert count(user) == ledger_count(user), user


def test_the_demo_people_are_who_the_readme_says(demo, real_passwords):
    call_command("seed_demo", verbosity=0)
    levels = {usage.user.email: usage.level for usage in UserUsage.objects.select_related("user", "plan")}

    assert levels == {"demo@example.com": "ok", "limited@example.com": "reached", "admin@example.com": "ok"}
    assert User.objects.get(email="admin@example.com").is_superuser
    assert all(user.check_password("demo-password") for user in User.objects.all())
    assert all(summary.parsed_result for summary in Summary.objects.filter(state="done"))


def dates_agree():
    """Nobody used anything before they came, or has used it later than the ledger says; ids are as old as rows."""
    for row in [*UsageCharge.objects.all(), *Summary.objects.all()]:
        assert first_id(row.created_at) <= row.pk < first_id(row.created_at + timedelta(milliseconds=1)), row
    for usage in UserUsage.objects.select_related("user"):
        asked = [charge.created_at for charge in UsageCharge.objects.filter(user=usage.user)]
        assert usage.user.created_at == usage.user.email_verified_at < min(asked), usage.user
        assert usage.last_used == max(asked) <= timezone.now(), usage.user
    for summary in Summary.objects.exclude(transcript__owner=None).select_related("transcript"):
        assert summary.transcript.fetched_at <= summary.created_at


@pytest.mark.parametrize("now", [(2031, 2, 28), (2031, 3, 1, 0, 0, 5), (2032, 2, 29, 23, 59)])
def test_in_any_month_the_limited_one_is_at_the_limit(demo, now):
    with patch.object(timezone, "now", return_value=datetime(*now, tzinfo=UTC)):
        call_command("seed_demo", verbosity=0)

        limited = UserUsage.objects.get(user__email="limited@example.com")
        assert limited.level == "reached"
        this_month = UsageCharge.objects.filter(user=limited.user, created_at__gte=datetime(*now[:2], 1, tzinfo=UTC))
        assert this_month.count() == 10
        dates_agree()


def test_what_is_being_made_keeps_its_id(demo):
    charge = UsageCharge.objects.filter(user__email="demo@example.com").last()
    UsageCharge.objects.filter(pk=charge.pk).update(state="held", settled_at=None)

    call_command("seed_demo", verbosity=0)

    assert UsageCharge.objects.filter(pk=charge.pk).exists()
    assert Summary.objects.filter(pk=charge.summary.pk, charge=charge.pk).exists()


def test_many_people_are_made_in_batches_and_the_same_number_makes_the_same_people(demo, capsys):
    call_command("seed_demo", users=7)
    first = list(
        User.objects.filter(email__endswith="@seed.example.com").order_by("email").values_list("email", "name")
    )
    call_command("seed_demo", users=7)

    assert first == [(f"person{n:07d}@seed.example.com", f"Person {n}") for n in range(7)]
    assert User.objects.filter(email__endswith="@seed.example.com").count() == 7
    dates_agree()
    assert UsageCharge.objects.filter(user__email__endswith="@seed.example.com").count() == 35
    for user in User.objects.all():
        assert count(user) == ledger_count(user), user


def test_more_people_are_added_to_those_that_are_there(demo):
    call_command("seed_demo", users=3)
    call_command("seed_demo", users=5)

    assert User.objects.filter(email__endswith="@seed.example.com").count() == 5


def test_an_empty_database_is_seeded_and_one_with_people_is_left_alone():
    call_command("seed_demo", if_empty=True, verbosity=0)
    assert User.objects.count() == 3
    Summary.objects.all().delete()

    call_command("seed_demo", if_empty=True, verbosity=0)

    assert not Summary.objects.exists()
