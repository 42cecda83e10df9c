"""What every way of reading a transcript takes, gives and raises."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.utils.functional import Promise

Words = str | Promise
"""A sentence for a person, translated when it is shown."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One caption: `start` and `end` in seconds, both None where the source has no times."""

    start: float | None
    end: float | None
    text: str


class Cue(NamedTuple):
    """A caption as written; `lines` are what stands on the screen.

    `end` may be missing, and `start` is NaN where it can't be read. `stamps` tell when words inside begin: how many
    letters are left from there to the end, spaces not counted, and the second.
    """

    start: float
    end: float | None
    lines: list[str]
    stamps: Sequence[tuple[int, float]] = ()


class GivenChapter(NamedTuple):
    """A part of a talk that came with its title: it begins at `start`, in seconds."""

    start: float
    title: str


@dataclass(frozen=True, slots=True)
class Source:
    """What a person gave: `text` for a video id or pasted words, `data` for a file's bytes."""

    text: str = ""
    data: bytes = b""
    name: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Track:
    """Captions that a video has."""

    language: str
    name: str
    is_generated: bool


def pickable(tracks: Sequence[Track]) -> list[Track]:
    """One for each language: auto-generated captions only where nobody wrote any in that language."""
    written = {primary(track.language) for track in tracks if not track.is_generated}
    offered: dict[str, Track] = {}
    for track in tracks:
        if not track.is_generated or primary(track.language) not in written:
            offered.setdefault(track.language, track)
    return list(offered.values())


def primary(language: str) -> str:
    """A language without its variety: "en" of "en-GB"."""
    return language.split("-")[0].lower()


@dataclass(frozen=True, slots=True)
class TranscriptData:
    """A transcript as read: at least one segment, in order, times repaired.

    `tracks` are what else the video has, and `is_default` whether this is the one that is read
    where nobody picked a language. `chapters` are those that the transcript came with.
    """

    segments: Sequence[Segment]
    language: str = ""
    is_generated: bool = False
    video_id: str = ""
    title: str = ""
    channel: str = ""
    duration: float | None = None
    tracks: Sequence[Track] = ()
    is_default: bool = True
    chapters: Sequence[GivenChapter] = ()

    @property
    def is_timed(self) -> bool:
        """Whether the segments say when they were spoken."""
        return self.segments[0].start is not None


class TranscriptUnavailable(Exception):
    """There is no transcript to be had.

    `code` is a short word that is stored and counted, `sentence` says what is wrong and
    `next_step` what the person can do about it. `temporary` is true where the same request
    may succeed later, `unexpected` where the operator should hear of it.
    """

    def __init__(
        self,
        code: str,
        sentence: Words,
        next_step: Words = "",
        *,
        temporary: bool = False,
        unexpected: bool = False,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.sentence = sentence
        self.next_step = next_step
        self.temporary = temporary
        self.unexpected = unexpected


Reader = Callable[[Source], TranscriptData]
