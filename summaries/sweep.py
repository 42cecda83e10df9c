"""Ends what nobody ends: run by every worker every few seconds, and safe to run many times at once."""

import logging
from datetime import datetime, timedelta

from allauth.account.models import EmailConfirmation
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks import TaskResultStatus
from django_tasks.exceptions import TaskResultDoesNotExist
from django_tasks_db.models import DBTaskResult

from accounts import audit
from accounts.sessions import prune_expired, prune_strangers
from summaries import search
from summaries.job import LONGEST_JOB
from summaries.models import MAX_ATTEMPTS, SourceKind, Summary, SummaryQuerySet, Transcript, Video, WorkerSeen
from summaries.tasks import make_summary

UNTAKEN_AFTER = timedelta(seconds=15)
GIVEN_UP_AFTER = timedelta(days=1)
KEEP_TASKS = timedelta(days=7)
KEEP_UNREAD_VIDEOS = timedelta(days=30)
BATCH = 200

logger = logging.getLogger(__name__)


def sweep() -> dict[str, int]:
    """Requeue or fail what was abandoned; returns how many of each."""
    return {
        "requeued": sum(requeue(summary) for summary in _abandoned()),
        "delivered again": sum(deliver_again(summary) for summary in _untaken()),
        "given up": sum(give_up(summary) for summary in _waiting_too_long()),
        "dead tasks": _fail_dead_tasks(),
        "made findable": search.index_missing(BATCH),
    }


def requeue(summary: Summary) -> bool:
    """Queue a summary whose worker is gone; after its last attempt, fail and refund it."""
    if summary.attempts >= MAX_ATTEMPTS:
        sentence = _("This summary was started several times and never got to its end.")
        next_step = _("Please try again; a shorter transcript may help.")
        return _made_findable(summary, summary.fail_abandoned("worker-lost", sentence, next_step))
    return _queue(summary, Summary.objects.abandoned().filter(token=summary.token))


def deliver_again(summary: Summary) -> bool:
    """Queue a summary that waits although its task is lost or was taken by a worker that died."""
    try:
        status = make_summary.get_result(str(summary.task_id)).status
    except TaskResultDoesNotExist:
        status = None
    if status == TaskResultStatus.READY:
        return False
    waiting = Summary.objects.queued().filter(queued_at=summary.queued_at)
    return _queue(summary, waiting)


def give_up(summary: Summary) -> bool:
    """Fail and refund a summary that nobody took for a day."""
    sentence = _("This summary waited for a day and was not begun.")
    return _made_findable(summary, summary.fail_queued("not-begun", sentence, _("Please try again later.")))


def _made_findable(summary: Summary, has_failed: bool) -> bool:
    """Let what has failed be found by its words, as whatever else ended is."""
    if has_failed:
        search.index(summary)
    return has_failed


def prune() -> dict[str, int]:
    """Remove what is of no use any more; returns how many of each."""
    now = timezone.now()
    finished = DBTaskResult.objects.finished().filter(finished_at__lt=now - KEEP_TASKS)
    return {
        "expired sessions": prune_expired() + prune_strangers(),
        "old events": audit.prune(),
        "expired tokens": EmailConfirmation.objects.all_expired().delete()[0],
        "old tasks": finished.delete()[0],
        "videos without words": _unread_videos(before=now - KEEP_UNREAD_VIDEOS).delete()[0],
        "workers gone": WorkerSeen.objects.filter(seen_at__lt=now - timedelta(days=1)).delete()[0],
    }


def _queue(summary: Summary, rows: SummaryQuerySet) -> bool:
    with transaction.atomic():
        queued = rows.filter(pk=summary.pk).update(
            state=Summary.State.QUEUED, token=None, lease_until=None, queued_at=timezone.now()
        )
        if queued:
            task = make_summary.enqueue(str(summary.pk))
            Summary.objects.filter(pk=summary.pk).update(task_id=task.id)
            logger.warning("summary %s queued again after attempt %d", summary.pk, summary.attempts)
    return bool(queued)


def _abandoned() -> list[Summary]:
    return list(Summary.objects.abandoned().select_related("charge").order_by("lease_until")[:BATCH])


def _untaken() -> list[Summary]:
    before = timezone.now() - UNTAKEN_AFTER
    # Those whose task waits as well are most of them, where many wait.
    ready = DBTaskResult.objects.filter(id=OuterRef("task_id"), status=TaskResultStatus.READY)
    return list(Summary.objects.queued().filter(~Exists(ready), queued_at__lt=before).order_by("queued_at")[:BATCH])


def _waiting_too_long() -> list[Summary]:
    before = timezone.now() - GIVEN_UP_AFTER
    waiting = Summary.objects.queued().filter(created_at__lt=before)
    return list(waiting.select_related("charge").order_by("created_at")[:BATCH])


def _unread_videos(before: datetime) -> QuerySet[Video]:
    read = Transcript.objects.filter(source=SourceKind.YOUTUBE, video_id=OuterRef("pk"))
    reading = Summary.objects.filter(state=Summary.State.RUNNING, token=OuterRef("token"))
    return Video.objects.filter(~Exists(read), ~Exists(reading), looked_at__lt=before)


def _fail_dead_tasks() -> int:
    """Task rows stay RUNNING for ever when their worker is killed."""
    dead = DBTaskResult.objects.running().filter(started_at__lt=timezone.now() - LONGEST_JOB - timedelta(minutes=5))
    return dead.update(status=TaskResultStatus.FAILED, finished_at=timezone.now())
