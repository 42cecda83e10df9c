"""Every request ends, whatever happened to workers and queue."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from summaries import job
from summaries.models import MAX_ATTEMPTS, Summary
from summaries.sweep import GIVEN_UP_AFTER, UNTAKEN_AFTER, prune, sweep
from summaries.tests.helpers import ask, claimed, reread
from usage.models import UsageCharge
from usage.tests.helpers import count

pytestmark = pytest.mark.django_db


def age(summary, **moments):
    now = timezone.now()
    Summary.objects.filter(pk=summary.pk).update(**{name: now - ago for name, ago in moments.items()})


def test_what_a_dead_worker_had_is_queued_again(user):
    summary = claimed(user)
    age(summary, lease_until=timedelta(seconds=1))
    DBTaskResult.objects.update(status="RUNNING")

    assert sweep()["requeued"] == 1

    again = reread(summary)
    assert (again.state, again.token, again.attempts, again.charge.state) == ("queued", None, 1, "held")
    assert DBTaskResult.objects.ready().get().pk == again.task_id


def test_what_a_living_worker_has_is_left_alone(user):
    summary = claimed(user)

    assert sweep()["requeued"] == 0
    assert reread(summary).token == summary.token


def test_after_the_last_attempt_it_fails_and_is_refunded(user):
    summary = claimed(user)
    Summary.objects.update(attempts=MAX_ATTEMPTS)
    age(summary, lease_until=timedelta(seconds=1))

    sweep()

    failed = reread(summary)
    assert (failed.state, failed.error_code, failed.charge.state, count(user)) == (
        "failed",
        "worker-lost",
        "refunded",
        0,
    )


def test_a_task_that_was_lost_is_delivered_again(user):
    summary = ask(user)
    DBTaskResult.objects.all().delete()
    age(summary, queued_at=UNTAKEN_AFTER + timedelta(seconds=1))

    assert sweep()["delivered again"] == 1

    assert DBTaskResult.objects.get().pk == reread(summary).task_id
    assert sweep()["delivered again"] == 0


def test_a_task_whose_worker_died_before_the_claim_is_delivered_again(user):
    summary = ask(user)
    DBTaskResult.objects.update(status="RUNNING", started_at=timezone.now())
    age(summary, queued_at=UNTAKEN_AFTER + timedelta(seconds=1))

    assert sweep()["delivered again"] == 1


def test_a_task_that_waits_its_turn_is_not_delivered_twice(user):
    summary = ask(user)
    age(summary, queued_at=timedelta(hours=3))

    assert sweep()["delivered again"] == 0
    assert DBTaskResult.objects.count() == 1


def test_what_waited_for_a_day_fails_and_is_refunded(user):
    summary = ask(user)
    age(summary, created_at=GIVEN_UP_AFTER + timedelta(minutes=1))

    assert sweep()["given up"] == 1

    failed = reread(summary)
    assert (failed.state, failed.error_code, failed.charge.state, count(user)) == ("failed", "not-begun", "refunded", 0)


def test_every_hold_ends_when_everything_was_killed(user):
    for number in range(3):
        summary = ask(user, again=True)
        if number:
            Summary.objects.claim(summary.pk)
    for _ in range(MAX_ATTEMPTS + 1):
        Summary.objects.filter(state="running").update(lease_until=timezone.now() - timedelta(seconds=1))
        sweep()
        for summary in Summary.objects.filter(state="queued"):
            Summary.objects.claim(summary.pk)
    Summary.objects.filter(state="running").update(lease_until=timezone.now() - timedelta(seconds=1))
    sweep()

    assert not UsageCharge.objects.filter(state="held").exists()
    assert count(user) == 0


def test_sweeping_twice_is_sweeping_once(user):
    summary = claimed(user)
    age(summary, lease_until=timedelta(seconds=1))

    assert [sweep()["requeued"], sweep()["requeued"]] == [1, 0]


def test_dead_task_rows_are_marked(user):
    ask(user)
    DBTaskResult.objects.update(status="RUNNING", started_at=timezone.now() - timedelta(hours=1))

    assert sweep()["dead tasks"] == 1


def test_old_tasks_are_removed(user):
    summary = ask(user)
    job.run(summary.pk)
    DBTaskResult.objects.update(status="SUCCESSFUL", finished_at=timezone.now() - timedelta(days=8))

    assert prune()["old tasks"] == 1
