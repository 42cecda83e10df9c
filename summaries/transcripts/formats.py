"""Writes segments as files that other programs read."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import TypedDict

from summaries.transcripts.base import Segment


class SegmentJSON(TypedDict):
    start: float | None
    end: float | None
    text: str


Writer = Callable[[Sequence[Segment]], Iterator[str]]
"""Writes a file piece by piece."""


def to_json(segments: Sequence[Segment]) -> list[SegmentJSON]:
    """Seconds, or null where the transcript has no times."""
    return [{"start": segment.start, "end": segment.end, "text": segment.text} for segment in segments]


def json_pieces(segments: Sequence[Segment]) -> Iterator[str]:
    """The list of segments as JSON, a segment a line."""
    for number, segment in enumerate(to_json(segments)):
        yield ("[\n" if number == 0 else ",\n") + json.dumps(segment, ensure_ascii=False)
    yield "\n]\n"


def text_pieces(segments: Sequence[Segment]) -> Iterator[str]:
    """One line a segment, with a time in front where there is one."""
    return (f"{_stamp(segment.start)}{segment.text}\n" for segment in segments)


def to_text(segments: Sequence[Segment]) -> str:
    return "".join(text_pieces(segments))


def srt_pieces(segments: Sequence[Segment]) -> Iterator[str]:
    """SubRip. Raises ValueError where the segments have no times."""
    for number, segment in enumerate(segments, 1):
        before = "\n" if number > 1 else ""
        yield f"{before}{number}\n{_times(segment, ',')}\n{_escape_arrow(segment.text)}\n"


def to_srt(segments: Sequence[Segment]) -> str:
    return "".join(srt_pieces(segments))


def vtt_pieces(segments: Sequence[Segment]) -> Iterator[str]:
    """WebVTT. Raises ValueError where the segments have no times."""
    yield "WEBVTT\n"
    for segment in segments:
        yield f"\n{_times(segment, '.')}\n{_escape_markup(segment.text)}\n"


def to_vtt(segments: Sequence[Segment]) -> str:
    return "".join(vtt_pieces(segments))


CONVERTERS: dict[str, Callable[[Sequence[Segment]], str]] = {"srt": to_srt, "vtt": to_vtt, "text": to_text}


def _times(segment: Segment, mark: str) -> str:
    if segment.start is None or segment.end is None:
        raise ValueError("captions need times, and these segments have none")
    return f"{_clock(segment.start, mark)} --> {_clock(segment.end, mark)}"


def _clock(seconds: float, mark: str) -> str:
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}{mark}{milliseconds % 1000:03}"


def _stamp(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes, left = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"[{hours}:{minutes:02}:{left:02}] " if hours else f"[{minutes}:{left:02}] "


def _escape_arrow(text: str) -> str:
    return text.replace("-->", "->")


def _escape_markup(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
