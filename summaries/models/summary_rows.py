"""Finds summaries and takes them up: by their owner, their state, the request they answer."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from django.apps import apps
from django.db import models, transaction
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.expressions import RawSQL
from django.utils import timezone

from accounts.compiled import Select, Slot
from accounts.ids import first_id
from accounts.models import User
from summaries.models.transcripts import Transcript
from summaries.models.videos import Thumbnail

if TYPE_CHECKING:
    from summaries.models.summaries import Summary

LEASE = timedelta(seconds=15)
MAX_ATTEMPTS = 3
A_DAY = timedelta(days=1)
UNANSWERED = "no_match"
"""The code of a question that the talk doesn't answer, which is nobody's failure."""
ACTIVE = RawSQL("'queued', 'running'", [])
"""The states of the sweep's index, as it names them: SQLite does not see that by parameters in a list."""


class SummaryQuerySet(models.QuerySet["Summary"]):
    def of(self, user: User) -> "SummaryQuerySet":
        """A person's own, newest first: ids sort by time."""
        return self.filter(user=user).order_by("-pk")

    def others_of(self, summary: "Summary") -> "SummaryQuerySet":
        """What the same person has of the same video or the same words, newest first."""
        if not summary.video_id and not summary.transcript_id:
            return self.none()
        same = Q(video_id=summary.video_id) if summary.video_id else Q(transcript=summary.transcript_id, video_id="")
        return self.filter(same, user_id=summary.user_id).exclude(pk=summary.pk).order_by("-pk")

    def for_lists(self) -> "SummaryQuerySet":
        """With what a list shows, and without the long texts."""
        rows = self.annotate(has_picture=Exists(Thumbnail.objects.filter(pk=OuterRef("video_id"))))
        return rows.select_related("transcript").defer(
            "result", "markdown", "partial", "transcript__segments", "transcript__text"
        )

    def active(self) -> "SummaryQuerySet":
        """Queued or running."""
        return self.filter(state__in=ACTIVE)

    def queued(self) -> "SummaryQuerySet":
        """Waiting for a worker."""
        return self.filter(state=self.model.State.QUEUED)

    def abandoned(self) -> "SummaryQuerySet":
        """Running, but the lease of the worker that claimed them is over."""
        return self.filter(state=self.model.State.RUNNING, lease_until__lt=timezone.now())

    def failed(self) -> "SummaryQuerySet":
        return self.filter(state=self.model.State.FAILED)

    def went_wrong(self) -> "SummaryQuerySet":
        """Failed, and not only because the talk doesn't say what was asked."""
        return self.failed().exclude(error_code=UNANSWERED)

    def unanswered(self) -> "SummaryQuerySet":
        """Questions that their talk doesn't answer."""
        return self.failed().filter(error_code=UNANSWERED)

    def of_last_day(self) -> "SummaryQuerySet":
        """Asked for in the last 24 hours; the ids are what finds them."""
        since = timezone.now() - A_DAY
        return self.filter(pk__gte=first_id(since), created_at__gte=since)

    def unindexed(self, state: str) -> "SummaryQuerySet":
        """Done or failed, whichever is asked for (each has an index), and not yet to be found by their words."""
        return self.filter(state=state, indexed_at=None)

    def discard_all(self, user: User) -> int:
        """Delete these of a person's, and transcripts that nothing else was made of: how many summaries."""
        with transaction.atomic():
            rows = dict(self.of(user).values_list("pk", "transcript_id"))
            self.model.objects.filter(pk__in=rows).delete()
            own = Transcript.objects.filter(pk__in=set(rows.values()), owner=user)
            own.filter(summaries__isnull=True).delete()
        return len(rows)

    def same_request(self, user: User, fingerprint: str) -> "Summary | None":
        """The newest summary that this person has or is being made for the same request."""
        row = SAME_REQUEST.first(user=user.pk, fingerprint=fingerprint)
        return self.model.from_db(self.db, ["id"], row) if row else None

    def failed_before(self, summary: "Summary") -> "SummaryQuerySet":
        """Those of the same request that failed before this one."""
        same = self.filter(user=summary.user_id, fingerprint=summary.fingerprint, state=self.model.State.FAILED)
        return same.filter(created_at__lt=summary.created_at)

    def is_being_made(self, token: UUID) -> bool:
        """Whether a living worker makes a summary under this token."""
        return self.filter(token=token, state=self.model.State.RUNNING, lease_until__gt=timezone.now()).exists()

    def claim(self, pk: UUID) -> "Summary | None":
        """Take a summary that waits, or whose worker is gone, under a fresh token; None where it isn't to be had."""
        now = timezone.now()
        free = Q(state=self.model.State.QUEUED) | Q(state=self.model.State.RUNNING, lease_until__lt=now)
        token = uuid4()
        claimed = self.filter(free, pk=pk, attempts__lt=MAX_ATTEMPTS).update(
            state=self.model.State.RUNNING,
            token=token,
            lease_until=now + LEASE,
            attempts=F("attempts") + 1,
            started_at=now,
            progress=0,
            progress_phrase="",
        )
        return self.select_related("transcript", "charge", "user").get(pk=pk, token=token) if claimed else None


def _same_requests() -> models.QuerySet["Summary", Any]:
    """What answers a request: what is done or under way, or that the built-in summariser found no answer."""
    summary: type[Summary] = apps.get_model("summaries", "Summary")
    user, fingerprint = Slot("user", models.UUIDField()), Slot("fingerprint", models.CharField())
    failed = Q(state=summary.State.FAILED) & ~Q(error_code=UNANSWERED, wanted_engine=summary.Engine.BUILT_IN)
    rows = summary.objects.filter(user=user, fingerprint=fingerprint).exclude(failed)
    return rows.order_by("-created_at", "-pk").values_list("pk")[:1]


SAME_REQUEST = Select(_same_requests)
