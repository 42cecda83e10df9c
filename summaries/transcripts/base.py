"""What every way of reading a transcript takes, gives and raises."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise

Words = str | Promise
"""A sentence for a person, translated when it is shown."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One caption: `start` and `end` in seconds, both None where the source has no times."""

    start: float | None
    end: float | None
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """What a person gave: `text` for a video id or pasted words, `data` for a file's bytes."""

    text: str = ""
    data: bytes = b""
    name: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class TranscriptData:
    """A transcript as read: at least one segment, in order, times repaired."""

    segments: Sequence[Segment]
    language: str = ""
    is_generated: bool = False
    video_id: str = ""
    title: str = ""
    channel: str = ""
    duration: float | None = None

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
