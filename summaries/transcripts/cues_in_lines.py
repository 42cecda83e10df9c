"""Reads caption formats that are written line by line: SBV and ASS/SSA."""

import math
import re
from collections.abc import Iterator

from summaries.transcripts.base import Cue
from summaries.transcripts.caption_lines import CLOCK, caption_lines, is_damaged_timing, seconds
from summaries.transcripts.cues import MOST_CUES, MOST_LINES, Captions, too_long_caption, too_many_cues

SBV_TIMING = re.compile(rf"({CLOCK}),[ \t]{{0,9}}({CLOCK})[ \t]*")
ASS_BREAK = re.compile(r"\\[Nn]")
# A shape is drawn by what stands behind this, up to the next brace.
ASS_DRAWING = re.compile(r"\{[^{}]{0,500}\\p[1-9][^{}]{0,500}\}[^{}]*")
ASS_BRACES = re.compile(r"\{[^{}]{0,2000}\}")
ASS_CLOCK = re.compile(rf"\s*({CLOCK})\s*")
NOBODY = {"", "NTP"}
"""What SSA's own editor writes where no name is given."""


def read_sbv(text: str) -> Captions:
    """YouTube's own old format: `0:00:01.000,0:00:02.000` above the words."""
    cues: list[Cue] = []
    after_blank = True
    for line in caption_lines(text):
        timing = SBV_TIMING.fullmatch(line)
        if timing:
            cues.append(Cue(seconds(timing[1]), seconds(timing[2]), []))
        elif cues and after_blank and is_damaged_timing(line, fewest=4):
            cues.append(Cue(math.nan, None, []))
        elif cues and line:
            cues[-1].lines.extend(line.split("[br]"))
            if len(cues[-1].lines) > MOST_LINES:
                raise too_long_caption()
        after_blank = not line
        if len(cues) > MOST_CUES:
            raise too_many_cues()
    return Captions(cues)


def read_ass(text: str) -> Captions:
    """ASS and SSA: the `Format:` line says where start, end, name and text stand."""
    cues: list[Cue] = []
    columns = ["layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"]
    in_events = False
    for line in caption_lines(text):
        kind, _colon, rest = line.partition(":")
        if line.startswith("["):
            in_events = line.strip().lower() == "[events]"
        elif in_events and kind.strip().lower() == "format":
            columns = [column.strip().lower() for column in rest[:1_000].split(",")]
        elif in_events and kind.strip().lower() == "dialogue":
            cues.extend(_ass_cue(columns, rest))
        if len(cues) > MOST_CUES:
            raise too_many_cues()
    return Captions(cues)


def _ass_cue(columns: list[str], rest: str) -> Iterator[Cue]:
    values = dict(zip(columns, rest.split(",", len(columns) - 1), strict=False))
    start, end = (_ass_time(values.get(name, "")) for name in ("start", "end"))
    words = values.get("text", "").replace("\\h", " ")
    if "{" in words:
        words = ASS_BRACES.sub("", ASS_DRAWING.sub("", words))
    if not words.strip():
        return
    lines = ASS_BREAK.split(words)
    name = (values.get("name") or values.get("actor") or "").strip()
    if name not in NOBODY:
        lines[0] = f"{name}: {lines[0]}"
    yield Cue(start, None if math.isnan(end) else end, lines)


def _ass_time(written: str) -> float:
    clock = ASS_CLOCK.fullmatch(written)
    return seconds(clock[1]) if clock else math.nan
