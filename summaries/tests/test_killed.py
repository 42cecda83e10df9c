"""A worker that is killed loses nothing: started again, the job ends by itself, once."""

import os
import signal
from datetime import timedelta

import pytest
from django.utils import timezone

from summaries.models import Summary
from summaries.tests.helpers import ask, reread
from usage.models import UsageCharge
from usage.tests.helpers import count
from ytscribe.testing import WAIT_TO_BE_KILLED, child, run_manage, wait_for

pytestmark = pytest.mark.usefixtures("committed")

# A worker as it is, but for one function that waits where the test wants to kill it.
STUCK = (
    WAIT_TO_BE_KILLED
    + """
import os, sys, time
import django; django.setup()
from django.core.management import call_command
from summaries import job
from summaries.models import Summary
from usage.models import UsageCharge

{patch}
call_command("worker")
"""
)

POINTS = {
    "before the claim": "job.run = stuck; from summaries import tasks; tasks.job.run = stuck",
    "while summarising": "job.SUMMARISERS = {'extractive': stuck}",
    "before the settling commit": "UsageCharge.settle = stuck",
    "after the settling commit": "Summary.finish = after(Summary.finish)",
}


@pytest.mark.parametrize("point", POINTS)
def test_a_worker_killed_anywhere_loses_nothing(user, point):
    summary = ask(user)
    with child("-c", STUCK.format(patch=POINTS[point])) as worker:
        worker.says("stuck")
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()

    # Nobody waits for real: the lease and the queue's patience are over.
    long_ago = timezone.now() - timedelta(minutes=1)
    Summary.objects.filter(state="running").update(lease_until=long_ago)
    Summary.objects.filter(state="queued").update(queued_at=long_ago)
    with child("manage.py", "worker"):
        wait_for(lambda: reread(summary).state == "done", seconds=60)

    done = reread(summary)
    assert (done.charge.state, count(user), UsageCharge.objects.count()) == ("charged", 1, 1)
    assert done.parsed_result.points


def test_a_killed_job_is_taken_up_within_the_lease_by_itself(user):
    """The same without turning the clock: the lease of 15 s runs out, the sweep of 5 s finds it."""
    summary = ask(user)
    with child("-c", STUCK.format(patch=POINTS["while summarising"])) as worker:
        worker.says("stuck")
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
    with child("manage.py", "worker"):
        wait_for(lambda: reread(summary).state == "done", seconds=60)

    assert (reread(summary).attempts, count(user)) == (2, 1)


def test_a_worker_that_is_asked_to_end_hands_its_job_back(user):
    summary = ask(user)
    hasten = "\nfrom summaries.management.commands import worker; worker.GRACE = 1"
    code = STUCK.format(patch=POINTS["while summarising"] + hasten)
    with child("-c", code) as worker:
        worker.says("stuck")
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(timeout=30) is not None

    waiting = reread(summary)
    assert (waiting.state, waiting.attempts) == ("running", 0)
    assert waiting.lease_until < timezone.now()
    assert run_manage("sweep").returncode == 0
    assert run_manage("worker", "--once").returncode == 0
    assert (reread(summary).state, count(user)) == ("done", 1)
