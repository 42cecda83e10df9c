"""U5: every hold ends. Everything is killed, the clock moves, the sweep runs: nothing is held."""

import os
import signal
from datetime import timedelta

import pytest
from django.utils import timezone

from summaries.models import MAX_ATTEMPTS, Summary
from summaries.tests.helpers import ask, wanted
from summaries.tests.test_killed import POINTS, STUCK
from usage.models import UsageCharge
from usage.tests.helpers import count, ledger_count
from ytscribe.testing import child, run_manage

pytestmark = pytest.mark.usefixtures("committed")


def age_everything(by):
    """As if so much time had passed since the last thing that happened."""
    for field in ("created_at", "queued_at", "lease_until"):
        for summary in Summary.objects.exclude(**{field: None}):
            Summary.objects.filter(pk=summary.pk).update(**{field: getattr(summary, field) - by})


def held():
    return UsageCharge.objects.filter(state="held").count()


def test_with_every_worker_killed_and_none_started_again_nothing_stays_held(user):
    for number in range(3):
        ask(user, wanted(number))
    with child("-c", STUCK.format(patch=POINTS["while summarising"])) as worker:
        worker.says("stuck")
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
    assert (held(), Summary.objects.filter(state="running").count()) == (3, 1)

    age_everything(timedelta(minutes=1))
    assert run_manage("sweep").returncode == 0
    assert held() == 3, "what is merely late is queued again"
    age_everything(timedelta(days=1))
    assert run_manage("sweep").returncode == 0

    assert held() == 0
    assert count(user) == ledger_count(user) == 0


def test_what_kills_each_of_its_workers_is_given_up(user):
    summary = ask(user)
    for _ in range(MAX_ATTEMPTS):
        assert Summary.objects.claim(summary.pk)
        Summary.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
        run_manage("sweep")

    assert held() == 0
    assert count(user) == ledger_count(user) == 0
    assert Summary.objects.get().error_code == "worker-lost"
