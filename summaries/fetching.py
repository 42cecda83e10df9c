"""Gets the words of a video: once, however many people ask, and not at all where it is known that there are none.

Who fetches is named by the token of the summary that it is for, so that the summary's own lease
is also the lease on the video: when its worker dies, the next one takes over.
"""

import logging
import time
from datetime import timedelta
from uuid import UUID

from django.core.cache import cache
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from summaries.models import SourceKind, Summary, Thumbnail, Transcript, Video
from summaries.summarisers.base import Progress, Report
from summaries.transcripts import SOURCES, thumbnail
from summaries.transcripts.base import Source, TranscriptUnavailable
from summaries.transcripts.length import FEWEST_CAPTIONED, check_length
from summaries.transcripts.youtube import BLOCKED, PASTE, LanguageUnavailable

LOOK_EVERY = 0.5
"""Seconds between two looks of one who waits."""
REFUSED, REST = "youtube-refuses-us", timedelta(minutes=2)
"""After YouTube has refused this server, nobody asks it for so long."""

REMEMBER = {
    "unavailable": timedelta(hours=6),
    "age_restricted": timedelta(hours=6),
    "withheld": timedelta(hours=6),
    "unplayable": timedelta(hours=2),
    "no_captions": timedelta(hours=2),
    "no_such_language": timedelta(hours=2),
    "too_short": timedelta(hours=2),
}
"""How long it is known why a video has no captions; other failures are over soon, or not the video's."""

logger = logging.getLogger(__name__)


def transcript_of(summary: Summary, report: Report) -> Transcript:
    """The captions that a summary is to be made of: those read before, or YouTube's.

    Raises TranscriptUnavailable.
    """
    began = timezone.now()
    while True:
        if (stored := _stored(summary)) is not None:
            return stored
        video = Video.objects.known(summary.video_id)
        if failure := video.failure(summary.caption_language, since=began):
            raise failure
        if not _is_being_read(video) and video.claim(_token(summary)):
            break
        report(Progress(2, gettext_noop("Waiting for the captions, which are being fetched for somebody else")))
        time.sleep(LOOK_EVERY)
    try:
        # Who read them a moment ago may have ended between the two looks above.
        if (stored := _stored(summary)) is not None:
            return stored
        if failure := video.failure(summary.caption_language, since=began):
            raise failure
        return _fetch(video, summary.caption_language)
    finally:
        video.release()


def _stored(summary: Summary) -> Transcript | None:
    return Transcript.objects.of_video(summary.video_id, summary.caption_language)


def _is_being_read(video: Video) -> bool:
    return video.token is not None and Summary.objects.is_being_made(video.token)


def _token(summary: Summary) -> UUID:
    assert summary.token is not None
    return summary.token


def _fetch(video: Video, language: str) -> Transcript:
    check_rest()
    try:
        data = SOURCES["youtube"](Source(text=video.pk, language=language))
        check_length((segment.text for segment in data.segments), FEWEST_CAPTIONED, PASTE)
    except TranscriptUnavailable as error:
        tracks = error.tracks if isinstance(error, LanguageUnavailable) else ()
        video.note_failure(error, language, REMEMBER.get(error.code, timedelta()), tracks)
        if error.code == BLOCKED.code:
            rest()
        raise
    transcript = Transcript.objects.keep(SourceKind.YOUTUBE, data)
    video.note_tracks(data.tracks)
    keep_thumbnail(video)
    return transcript


def rest() -> None:
    """Ask YouTube nothing for a while: who goes on asking is refused for longer."""
    cache.set(REFUSED, True, REST.total_seconds())
    logger.warning("YouTube refuses this server; it is not asked again for %d s", REST.total_seconds())


def check_rest() -> None:
    """Raise TranscriptUnavailable while YouTube isn't to be asked."""
    if cache.get(REFUSED):
        step = _("We leave YouTube alone for two minutes then: please try again after that.")
        raise BLOCKED._replace(next_step=step).error()


def keep_thumbnail(video: Video) -> None:
    """Fetch the video's picture, unless it is here."""
    if Thumbnail.objects.filter(pk=video.pk).exists():
        return
    picture = thumbnail.fetch(video.pk)
    if picture:
        row = Thumbnail(video=video, content_type=picture.content_type, data=picture.data)
        Thumbnail.objects.bulk_create([row], ignore_conflicts=True)
