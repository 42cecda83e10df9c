"""A worker that is killed loses nothing: started again, the job ends by itself, once."""

import os
import signal
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.utils import timezone

from summaries.models import Summary, SummaryPart
from summaries.tests import model_modes, talks
from summaries.tests.helpers import ask, reread, wanted
from summaries.tests.model_stand_in import ModelStandIn
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source
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


def test_a_worker_that_ends_without_its_database_says_so_in_a_line(user):
    summary = ask(user)
    away = """
def away(*arguments, **choices):
    raise OperationalError("the connection is closed")

from django.db import OperationalError
from django_tasks_db.models import DBTaskResult
Summary.hand_back = DBTaskResult.set_failed = away
from summaries.management.commands import worker; worker.GRACE = 1
"""
    with child("-c", STUCK.format(patch=POINTS["while summarising"] + away)) as worker:
        worker.says("stuck")
        worker.send_signal(signal.SIGTERM)
        worker.wait(timeout=30)
        worker.says("Worker ended.")

    said = [line for line in worker.lines if "connection is closed" in line]
    assert len(said) == 1
    assert f"summary {summary.pk} not handed back, but made again when its lease is over" in said[0]
    assert "Traceback" not in "".join(worker.lines)


def test_what_a_model_answered_before_the_kill_is_not_asked_again(user):
    """Of a long transcript some parts are answered, then the worker is killed in the middle of the next."""
    text = "\n".join(f"{sentence} It was year {year}." for year in range(60) for sentence in talks.SENTENCES)
    long = wanted(engine=Summary.Engine.MODEL, data=SOURCES["text"](Source(text=text)))
    with ModelStandIn() as model:
        here = {"LLM_BASE_URL": model.base_url, "LLM_API_KEY": "site", "LLM_MODEL": "silent-from-the-third"}
        summary = ask(user, long)
        with silent_from(3), child("manage.py", "worker", **here) as worker:
            wait_for(lambda: len(model.asked) == 3, seconds=60)
            os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()
        before = [asked.lines for asked in model.asked]
        assert SummaryPart.objects.filter(summary=summary).count() == 2

        Summary.objects.update(lease_until=timezone.now() - timedelta(minutes=1))
        with child("manage.py", "worker", **here):
            wait_for(lambda: reread(summary).state != "running", seconds=60)
            wait_for(lambda: reread(summary).state not in {"queued", "running"}, seconds=60)

        after = [asked.lines for asked in model.asked[3:]]

    assert (reread(summary).state, reread(summary).attempts, count(user)) == ("done", 2, 1)
    assert after[0] == before[2]
    assert len(after) > 3
    assert not [lines for lines in after if lines in before[:2]]
    assert not SummaryPart.objects.exists()


@contextmanager
def silent_from(number):
    """The stand-in answers, but from that request on says nothing while the block runs."""
    seen = []

    def behave(handler, asked):
        seen.append(asked)
        mode = "silent" if len(seen) >= number else "sensible"
        return model_modes.MODES[mode](handler, asked)

    model_modes.MODES["silent-from-the-third"] = behave
    yield
    del model_modes.MODES["silent-from-the-third"]
