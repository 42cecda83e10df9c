"""From captions as they were written to segments that can be relied on."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import Cue, Segment, TranscriptUnavailable
from summaries.transcripts.cleaning import clean_line, split_long
from summaries.transcripts.silences import cut_at_silences

MOST_CUES = 120_000
MOST_LINES = 1_000
LONGEST_LINE = 100_000
"""What one caption may have, far beyond any real one."""
LATEST_START = 100 * 3600
"""In seconds; nothing on YouTube lasts half as long."""
LONGEST_CUE_TEXT = 1_000
ADJACENT = 0.05
"""Seconds between two cues that follow each other without a pause."""
SECONDS_A_WORD = 0.4


@dataclass(frozen=True, slots=True)
class Captions:
    """What a caption file says: its cues, and its language where it names one."""

    cues: list[Cue]
    language: str = ""


def to_segments(cues: Iterable[Cue], *, fold: bool = False) -> list[Segment]:
    """The cues in order, with times repaired and nothing empty; with `fold`, what rolls up the screen once.

    A line ends with a silence where it is known when each word begins.
    """
    kept = _placed([cue for cue in map(_cleaned, _bounded(cues)) if cue is not None])
    kept.sort(key=lambda cue: cue.start)
    if fold:
        kept = _folded(kept)
    kept = cut_at_silences(kept)
    return [segment for segment in _with_ends(kept) for segment in _split(segment)]


def _bounded(cues: Iterable[Cue]) -> Iterable[Cue]:
    for count, cue in enumerate(cues):
        if count >= MOST_CUES:
            raise too_many_cues()
        yield cue


def too_many_cues() -> TranscriptUnavailable:
    return TranscriptUnavailable(
        "too_many_cues",
        _("This has more captions than we can read."),
        _("Please split it and give one part at a time."),
    )


def too_long_caption() -> TranscriptUnavailable:
    return TranscriptUnavailable(
        "too_long_caption",
        _("One of the captions in this is longer than a caption can be, so something is wrong with it."),
        _("Please export the captions again, or paste the words alone."),
    )


def bounded(line: str) -> str:
    """The line, if it is no longer than a caption's can be; raises TranscriptUnavailable."""
    if len(line) > LONGEST_LINE:
        raise too_long_caption()
    return line


def _cleaned(cue: Cue) -> Cue | None:
    """The cue with times that are possible or unknown, or None where there is nothing to keep."""
    if len(cue.lines) > MOST_LINES:
        raise too_long_caption()
    lines = [clean for line in cue.lines if (clean := clean_line(bounded(line)))]
    if not lines:
        return None
    if not cue.start <= LATEST_START:  # which is so for NaN as well
        return Cue(math.nan, None, lines)
    start = max(cue.start, 0.0)
    end = cue.end
    if end is not None and (not math.isfinite(end) or end > LATEST_START or end < start):
        end = None
    if cue.start < 0 and (end is None or end == 0):
        return None
    return Cue(start, end, lines, cue.stamps)


def _placed(cues: list[Cue]) -> list[Cue]:
    """Each cue of unknown time between the cues around it; nothing where no time is known."""
    later, unknown = math.inf, False
    for index in range(len(cues) - 1, -1, -1):
        if math.isnan(cues[index].start):
            cues[index], unknown = cues[index]._replace(end=later), True
        else:
            later = cues[index].start
    if math.isinf(later) or not unknown:
        return [] if math.isinf(later) else cues
    before = 0.0
    for index, cue in enumerate(cues):
        if math.isnan(cue.start):
            assert cue.end is not None
            end = None if math.isinf(cue.end) else cue.end
            cues[index] = cue._replace(start=before if end is None else min(before, end), end=end)
        before = _end_or_start(cues[index])
    return cues


def _folded(cues: list[Cue]) -> list[Cue]:
    """Without the lines that a cue repeats because they still stand on the screen.

    Only what follows at once is a repeat: a chorus that comes back later stays.
    """
    folded: list[Cue] = []
    on_screen: list[str] = []
    screen_end = -math.inf
    for cue in cues:
        follows = cue.start <= screen_end + ADJACENT
        repeated = _overlap(on_screen, cue.lines) if follows else 0
        on_screen, screen_end = cue.lines, _end_or_start(cue)
        if not repeated:
            folded.append(cue)
        elif repeated < len(cue.lines):
            folded.append(cue._replace(lines=cue.lines[repeated:]))
        else:
            last = folded[-1]
            folded[-1] = last._replace(end=max(_end_or_start(last), screen_end))
    return folded


def _overlap(before: list[str], now: list[str]) -> int:
    """How many of the first lines now are the last lines before."""
    for count in range(min(len(before), len(now), 10), 0, -1):
        if before[-count:] == now[:count]:
            return count
    return 0


def _end_or_start(cue: Cue) -> float:
    return cue.start if cue.end is None else cue.end


def _with_ends(cues: list[Cue]) -> list[Segment]:
    """Each cue as a segment that ends before a later one starts, and never before it starts itself."""
    segments: list[Segment] = []
    later_start: float | None = None
    for index in range(len(cues) - 1, -1, -1):
        cue = cues[index]
        if index + 1 < len(cues) and cues[index + 1].start > cue.start:
            later_start = cues[index + 1].start
        text = " ".join(cue.lines)
        end = cue.end if cue.end is not None and cue.end > cue.start else None
        if end is None:
            end = later_start or cue.start + max(2.0, SECONDS_A_WORD * (text.count(" ") + 1))
        if later_start is not None:
            end = min(end, later_start)
        segments.append(Segment(round(cue.start, 3), round(end, 3), text))
    segments.reverse()
    return segments


def _split(segment: Segment) -> list[Segment]:
    """A caption that is too long to read or point at, in parts that share its time."""
    if len(segment.text) <= LONGEST_CUE_TEXT or segment.start is None or segment.end is None:
        return [segment]
    pieces = split_long(segment.text)
    second_a_letter = (segment.end - segment.start) / max(1, sum(map(len, pieces)))
    parts, start = [], segment.start
    for piece in pieces:
        end = start + second_a_letter * len(piece)
        parts.append(Segment(round(start, 3), round(end, 3), piece))
        start = end
    return [*parts[:-1], replace(parts[-1], end=segment.end)]
