"""Makes one summary: the order of the outside world, from the claim to the settlement.

No transaction is open while a transcript is fetched or a text is written. A rival that finds the
lease expired may take over at any time; then every verb of the loser changes nothing.
"""

import logging
import threading
import time
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from datetime import timedelta
from uuid import UUID

from django.db import DatabaseError, InterfaceError, OperationalError, connection
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from summaries import engines, fetching, search
from summaries.models import MODEL_FAILED, SourceKind, Summary, SummaryPart, Transcript
from summaries.summarisers import SUMMARISERS
from summaries.summarisers.base import Progress, SummaryFailed, SummaryRequest
from summaries.summarisers.extractive import called
from summaries.summarisers.render import to_markdown
from summaries.transcripts.base import TranscriptUnavailable

HEARTBEAT = timedelta(seconds=5)
LONGEST_JOB = timedelta(minutes=30)
WRITE_PROGRESS_EVERY = 0.4
"""Seconds between two writes of the progress; the page asks once a second."""

logger = logging.getLogger(__name__)


class ClaimLost(Exception):
    """Another worker has the summary now, or it was deleted, or it took too long."""


def run(pk: UUID) -> None:
    """Make the summary, if it is to be had: it ends finished and charged, or failed and refunded."""
    summary = Summary.objects.claim(pk)
    if summary is None:
        return
    logger.info("summary %s claimed, attempt %d", pk, summary.attempts)
    try:
        with heartbeat(summary) as lost:
            make(summary, lost)
    except ClaimLost:
        logger.warning("summary %s: the claim was lost", pk)
    except (TranscriptUnavailable, SummaryFailed) as error:
        logger.log(
            logging.ERROR if getattr(error, "unexpected", False) else logging.INFO,
            "summary %s failed: %s",
            pk,
            error.code,
            exc_info=getattr(error, "unexpected", False),
        )
        nearest = getattr(error, "nearest", None)
        told = error.code, str(error.sentence), str(error.next_step)
        if summary.fail(*told, is_final=is_final(error, summary), nearest=nearest):
            after(summary)
    except (OperationalError, InterfaceError):
        # The database is away: the lease runs out by itself and the summary is made again.
        raise
    except Exception:
        logger.exception("summary %s failed", pk)
        sentence = _("Something went wrong on our side while this summary was being made.")
        next_step = _("Please try again. If it happens again, tell us the address of this page.")
        if summary.fail("internal", sentence, next_step):
            after(summary)
    except BaseException:
        hand_back(summary)
        raise


def hand_back(summary: Summary) -> None:
    """Let another worker have it at once, or, where the database is away, when the lease is over."""
    try:
        summary.hand_back()
    except (DatabaseError, InterfaceError) as error:
        what = str(error).partition("\n")[0]
        logger.warning("summary %s not handed back, but made again when its lease is over: %s", summary.pk, what)
    else:
        logger.info("summary %s handed back", summary.pk)


def is_final(error: TranscriptUnavailable | SummaryFailed, summary: Summary) -> bool:
    """Whether trying again would only fail again: a model may answer better next time, a private video won't."""
    if isinstance(error, TranscriptUnavailable):
        return not (error.temporary or error.unexpected)
    if error.code in ("model_too_long", "model_filtered"):
        return not summary.uses_own_key
    return not error.code.startswith(MODEL_FAILED)


def make(summary: Summary, lost: threading.Event) -> None:
    """Read the transcript, summarise it, and store the text with its settlement."""
    report = Reporter(summary, lost)
    engine, endpoint = engines.summariser(summary)
    transcript = summary.transcript or read_transcript(summary, report)
    segments = transcript.read_segments()
    title = given = transcript.title
    if transcript.source != SourceKind.YOUTUBE:
        title, given = called(title, segments, transcript.language)
    wanted = SummaryRequest(
        segments=segments,
        kind=summary.kind,
        length=summary.length,
        language=transcript.language,
        output_language=summary.language,
        instructions=summary.instructions,
        title=given,
        chapters=transcript.read_chapters(),
        endpoint=endpoint,
        kept=Kept(summary),
    )
    result = SUMMARISERS[engine](wanted, report)
    if title != transcript.title:
        transcript.call(title)
    video = summary.video_url

    def link(start: float | None, first: int) -> str | None:
        return summary.moment_url(start, first) if video else None

    markdown = to_markdown(result, summary.title, link, summary.kind)
    if not summary.finish(result, markdown, engine, endpoint.model if endpoint else ""):
        raise ClaimLost
    logger.info("summary %s finished", summary.pk)
    after(summary)


def after(summary: Summary) -> None:
    """What follows the end of a summary: it is found by a search, and stands in place of what failed before it."""
    search.index(summary)
    for failed in Summary.objects.failed_before(summary):
        failed.discard()


def read_transcript(summary: Summary, report: "Reporter") -> Transcript:
    """The video's transcript: the one that was read before, or YouTube's."""
    report(Progress(2, gettext_noop("Fetching the captions")))
    transcript = fetching.transcript_of(summary, report)
    if not summary.note_transcript(transcript):
        raise ClaimLost
    return transcript


class Kept(MutableMapping[str, str]):
    """What an engine has worked out so far, in rows that outlive the worker; read when it is first asked for."""

    def __init__(self, summary: Summary) -> None:
        self.summary = summary

    @cached_property
    def parts(self) -> dict[str, str]:
        return dict(SummaryPart.objects.filter(summary=self.summary).values_list("key", "text"))

    def __getitem__(self, key: str) -> str:
        return self.parts[key]

    def __setitem__(self, key: str, text: str) -> None:
        if not self.summary.keep_part(key, text):
            raise ClaimLost
        self.parts[key] = text

    def __delitem__(self, key: str) -> None:
        del self.parts[key]
        SummaryPart.objects.filter(summary=self.summary, key=key).delete()

    def __iter__(self) -> Iterator[str]:
        return iter(self.parts)

    def __len__(self) -> int:
        return len(self.parts)


class Reporter:
    """Writes a summariser's progress, not too often, and stops the work once the claim is lost."""

    def __init__(self, summary: Summary, lost: threading.Event) -> None:
        self.summary = summary
        self.lost = lost
        self.next_write = 0.0

    def __call__(self, progress: Progress) -> None:
        if self.lost.is_set():
            raise ClaimLost
        now = time.monotonic()
        if now < self.next_write:
            return
        self.next_write = now + WRITE_PROGRESS_EVERY
        if not self.summary.note_progress(progress):
            raise ClaimLost


@contextmanager
def heartbeat(summary: Summary) -> Iterator[threading.Event]:
    """Extends the lease from a thread of its own while the block runs; yields the event of its loss."""
    lost, ended = threading.Event(), threading.Event()
    deadline = time.monotonic() + LONGEST_JOB.total_seconds()

    def beat() -> None:
        while not ended.wait(HEARTBEAT.total_seconds()):
            try:
                kept = time.monotonic() < deadline and summary.extend_lease()
            except (DatabaseError, InterfaceError):
                continue  # the lease decides: once it is over, a rival may take over
            finally:
                connection.close()
            if not kept:
                lost.set()
                return

    thread = threading.Thread(target=beat, name=f"heartbeat-{summary.pk}", daemon=True)
    thread.start()
    try:
        yield lost
    finally:
        ended.set()
        thread.join()
