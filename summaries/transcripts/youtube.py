"""Reads a video's captions from YouTube, through youtube-transcript-api.

The library asks for the watch page, then for the player's answer, then for one caption track; for what YouTube made
itself we ask in its stead, for the times of single words.
Our session is where all of it passes: it bounds every answer, and keeps to one origin.
"""

import math
import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NamedTuple
from xml.etree.ElementTree import ParseError

import requests
import youtube_transcript_api as library
from django.conf import settings
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import Cue, Source, Track, TranscriptData, TranscriptUnavailable, Words, primary
from summaries.transcripts.caption_formats import read_captions
from summaries.transcripts.cleaning import clean_line
from summaries.transcripts.cues import to_segments
from summaries.transcripts.links import VIDEO_ID
from summaries.transcripts.youtube_session import AnswerTooLarge, LeftOrigin, YouTubeSession

LONGEST_REASON = 300
LONGEST_NAME = 100
MOST_LANGUAGES_NAMED = 20
FOR_BROWSERS = "&exp=xpe"
"""What stands in the address of captions that only a browser gets."""

PASTE = _("You can paste the transcript or upload the caption file instead.")


class LanguageUnavailable(TranscriptUnavailable):
    """There are captions, but none in the language asked for; `tracks` are those that there are."""

    def __init__(self, tracks: Sequence[Track]) -> None:
        names = ", ".join(track.name for track in tracks[:MOST_LANGUAGES_NAMED])
        super().__init__(
            "no_such_language",
            format_lazy(_("This video has no captions in that language. It has: {languages}."), languages=names),
            format_lazy("{} {}", _("Pick one of these languages."), PASTE),
        )
        self.tracks = tracks


class Refusal(NamedTuple):
    code: str
    sentence: Words
    next_step: Words = ""
    temporary: bool = False
    unexpected: bool = False

    def error(self) -> TranscriptUnavailable:
        """The refusal as it is raised; every one offers the way round."""
        step = format_lazy("{} {}", self.next_step, PASTE) if self.next_step else PASTE
        return TranscriptUnavailable(
            self.code, self.sentence, step, temporary=self.temporary, unexpected=self.unexpected
        )


NOT_A_VIDEO = Refusal(
    "bad_id",
    _("This is not the id of a YouTube video."),
    _("Open the video on YouTube and copy its address."),
)
UNAVAILABLE = Refusal(
    "unavailable",
    _("This video was removed, or never existed."),
    _("Please check the link."),
)
AGE_RESTRICTED = Refusal(
    "age_restricted",
    _("YouTube shows this video to signed-in adults only, so we can't read its captions."),
)
NO_CAPTIONS = Refusal(
    "no_captions",
    _("This video has no captions."),
    _("A live video, or one that has just ended, may get them later."),
)
EMPTY_CAPTIONS = Refusal(
    "empty_captions",
    _("This video's captions are empty."),
    _("YouTube may still be writing them: try again later."),
    temporary=True,
)
BLOCKED = Refusal(
    "blocked",
    _("YouTube is refusing our server at the moment. It is not about this video."),
    _("Please try again later."),
    temporary=True,
)
WITHHELD = Refusal(
    "withheld",
    _("YouTube withholds this video's captions from programs like ours."),
)
UNREACHABLE = Refusal(
    "unreachable",
    _("YouTube didn't answer as it should."),
    _("This is usually over soon: please try again."),
    temporary=True,
)
CHANGED = Refusal(
    "youtube_changed",
    _("YouTube answered in a way that we don't understand, so we couldn't read the captions."),
    _("We have been told and will look into it."),
    unexpected=True,
)

# The first that fits is taken, so a kind of exception stands above its parent.
REFUSALS: dict[type[Exception], Refusal] = {
    library.InvalidVideoId: NOT_A_VIDEO,
    library.VideoUnavailable: UNAVAILABLE,
    library.AgeRestricted: AGE_RESTRICTED,
    library.TranscriptsDisabled: NO_CAPTIONS,
    library.NoTranscriptFound: NO_CAPTIONS,
    library.IpBlocked: BLOCKED,
    library.RequestBlocked: BLOCKED,
    library.PoTokenRequired: WITHHELD,
    library.YouTubeRequestFailed: UNREACHABLE,
    library.YouTubeDataUnparsable: CHANGED,
    library.FailedToCreateConsentCookie: CHANGED,
    library.CouldNotRetrieveTranscript: CHANGED,
    requests.exceptions.JSONDecodeError: CHANGED,
    AnswerTooLarge: CHANGED,
    LeftOrigin: CHANGED,
    requests.RequestException: UNREACHABLE,
    ParseError: CHANGED,
}


def read(source: Source) -> TranscriptData:
    """The captions of the video with the id `source.text`, in the language spoken or `source.language`.

    Raises TranscriptUnavailable, and nothing else whatever YouTube answers.
    """
    with _session() as session:
        try:
            tracks = _list(session, source.text)
            chosen = _choose(tracks, source.language)
            return _transcript(session, tracks, chosen, _cues(session, chosen))
        except TranscriptUnavailable:
            raise
        except Exception as error:
            # The library runs into KeyError, AttributeError and more on answers that it doesn't expect.
            raise _refusal(error, session) from error


def languages(video_id: str) -> list[Track]:
    """The captions that a video has; raises TranscriptUnavailable."""
    with _session() as session:
        try:
            return _tracks(_list(session, video_id))
        except TranscriptUnavailable:
            raise
        except Exception as error:
            raise _refusal(error, session) from error


def _session() -> YouTubeSession:
    return YouTubeSession(settings.YOUTUBE_ORIGIN, settings.YOUTUBE_PROXY)


def _list(session: YouTubeSession, video_id: str) -> list[library.Transcript]:
    if not VIDEO_ID.fullmatch(video_id):
        raise NOT_A_VIDEO.error()
    tracks = list(library.YouTubeTranscriptApi(http_client=session).list(video_id))
    if not tracks:
        raise NO_CAPTIONS.error()
    return tracks


def _tracks(tracks: list[library.Transcript]) -> list[Track]:
    """What there is, with the one that is read by default in front."""
    default = _default(tracks)
    return [
        Track(track.language_code, clean_line(str(track.language))[:LONGEST_NAME], track.is_generated)
        for track in [default, *(track for track in tracks if track is not default)]
    ]


def _choose(tracks: list[library.Transcript], wanted: str) -> library.Transcript:
    """The track in the language wanted, or the default one."""
    chosen = _in_language(tracks, wanted) if wanted else _default(tracks)
    if chosen is None:
        raise LanguageUnavailable(_tracks(tracks))
    return chosen


def _default(tracks: list[library.Transcript]) -> library.Transcript:
    """The track in the language that is spoken, which the auto-generated one shows.

    A person's captions come before auto-generated ones. Translations are not among the tracks.
    """
    spoken = next((track.language_code for track in tracks if track.is_generated), "")
    return (_in_language(tracks, spoken) if spoken else None) or tracks[0]


def _in_language(tracks: list[library.Transcript], language: str) -> library.Transcript | None:
    """The best track in a language: by a person rather than generated, then the same variety (en-GB)."""
    fitting = [track for track in tracks if primary(track.language_code) == primary(language)]
    fitting.sort(key=lambda track: (track.is_generated, track.language_code.lower() != language.lower()))
    return fitting[0] if fitting else None


def _cues(session: YouTubeSession, track: library.Transcript) -> list[Cue]:
    """What is said; of captions that YouTube made itself also when each word begins, which the library doesn't ask."""
    if track.is_generated and FOR_BROWSERS not in track._url:
        answer = session.get(f"{track._url}&fmt=json3")
        if answer.status_code == requests.codes.too_many_requests:
            raise library.IpBlocked(track.video_id)
        try:
            answer.raise_for_status()
        except requests.HTTPError as error:
            raise library.YouTubeRequestFailed(track.video_id, error) from error
        with suppress(TranscriptUnavailable):
            captions = read_captions(answer.text)
            if captions and captions.cues and not any(math.isnan(cue.start) for cue in captions.cues):
                return captions.cues
    fetched = track.fetch()
    return [Cue(snippet.start, snippet.start + snippet.duration, snippet.text.split("\n")) for snippet in fetched]


def _transcript(
    session: YouTubeSession, tracks: list[library.Transcript], track: library.Transcript, cues: list[Cue]
) -> TranscriptData:
    segments = to_segments(cues)
    if not segments:
        raise EMPTY_CAPTIONS.error()
    details = session.player_answer("videoDetails")
    return TranscriptData(
        segments,
        language=track.language_code,
        is_generated=track.is_generated,
        video_id=track.video_id,
        title=_words(details.get("title"))[:300],
        channel=_words(details.get("author"))[:200],
        duration=_duration(details.get("lengthSeconds")) or segments[-1].end,
        tracks=_tracks(tracks),
        is_default=track is _default(tracks),
    )


def _words(value: Any) -> str:
    return clean_line(value) if isinstance(value, str) else ""


def _duration(value: Any) -> float | None:
    """The video's length in seconds; a live video says 0."""
    return float(value) if re.fullmatch(r"[1-9][0-9]{0,6}", str(value)) else None


def _refusal(error: Exception, session: YouTubeSession) -> TranscriptUnavailable:
    if isinstance(error, library.VideoUnplayable):
        return _unplayable(error, session).error()
    for kind, refusal in REFUSALS.items():
        if isinstance(error, kind):
            return refusal.error()
    return CHANGED.error()


def _unplayable(error: library.VideoUnplayable, session: YouTubeSession) -> Refusal:
    """Private, for members, blocked in a region or not started: YouTube says it in a sentence."""
    parts = [clean_line(part).rstrip(".") for part in (error.reason, *error.sub_reasons) if isinstance(part, str)]
    reason = ". ".join(part for part in parts if part)[:LONGEST_REASON]
    if "not a bot" in reason:
        return BLOCKED
    if re.search(r"confirm your age|age-restricted|inappropriate for some users", reason):
        return AGE_RESTRICTED
    sentence = (
        format_lazy(_("YouTube doesn't play this video to us. It says: “{reason}.”"), reason=reason)
        if reason
        else _("YouTube doesn't play this video to us, and doesn't say why.")
    )
    if session.player_answer("playabilityStatus").get("status") == "LIVE_STREAM_OFFLINE":
        return Refusal("not_started", sentence, _("Come back when it has been shown."), temporary=True)
    return Refusal("unplayable", sentence)
