"""Reads captions that are given as records with named fields, as programs write them in JSON and in tables."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from summaries.transcripts.base import Cue
from summaries.transcripts.caption_lines import CLOCK, seconds

START = ("start", "starttime", "begin", "from", "offset", "timestamp", "time", "tin", "in", "startms")
END = ("end", "endtime", "to", "until", "stop", "tout", "out", "endms")
DURATION = ("duration", "dur")
TEXT = ("text", "body", "transcript", "caption", "subtitle", "sentence", "content", "line", "words")
SPEAKER = ("speaker", "speakername", "speakerlabel", "name")
NUMBER = re.compile(r"-?\d{1,15}(?:[.,]\d{1,9})?s?")
SPEECH_A_LETTER = 5.0
"""In seconds, far above what the slowest speaker takes and far below what times in milliseconds amount to."""

Record = Mapping[str, Any]


@lru_cache(1_000)
def field_name(name: str) -> str:
    """A name as it is compared: "start_time", "Start Time" and "startTime" are one."""
    return re.sub(r"[^a-z]", "", name[:50].lower())


def letters(record: Record) -> int:
    """How much is said in it; 0 where it is no caption with a time and words."""
    fields = _fields(record)
    words = _first(fields, TEXT)
    return len(words) if isinstance(words, str) and not math.isnan(_times(fields)[0]) else 0


def _fields(record: Record) -> Record:
    return {field_name(name): value for name, value in record.items()}


def to_cues(records: Iterable[Record]) -> list[Cue]:
    """A cue for each record with words; who speaks stands in front where that changes."""
    cues = list(_cues(records))
    if not _are_milliseconds(cues):
        return cues
    return [Cue(cue.start / 1000, None if cue.end is None else cue.end / 1000, cue.lines) for cue in cues]


def _are_milliseconds(cues: list[Cue]) -> bool:
    """Whether these are whole numbers that nobody could fill with so few words if they were seconds."""
    starts = [cue.start for cue in cues if not math.isnan(cue.start)]
    if not starts or not all(map(float.is_integer, starts)):
        return False
    lengths = [cue.end - cue.start for cue in cues if cue.end is not None]
    said = sum(len(line) for cue in cues for line in cue.lines)
    return (sum(lengths) if lengths else max(starts) - min(starts)) > SPEECH_A_LETTER * said


def _cues(records: Iterable[Record]) -> Iterator[Cue]:
    spoke = ""
    for record in map(_fields, records):
        words = _first(record, TEXT)
        if not isinstance(words, str) or not words.strip():
            continue
        speaker = _speaker(_first(record, SPEAKER))
        lines = words.strip().split("\n")
        if speaker and speaker != spoke:
            lines[0] = f"{speaker}: {lines[0]}"
        spoke = speaker
        start, end = _times(record)
        yield Cue(start, None if math.isnan(end) else end, lines)


def _times(record: Record) -> tuple[float, float]:
    """Start and end, each NaN where it can't be read."""
    pair = record.get("timestamp")
    if isinstance(pair, list) and len(pair) == 2:
        return time_of(pair[0]), time_of(pair[1])
    named = record.get("timestamps")
    if isinstance(named, dict):
        return time_of(named.get("from")), time_of(named.get("to"))
    start, end = time_of(_first(record, START)), time_of(_first(record, END))
    return start, start + time_of(_first(record, DURATION)) if math.isnan(end) else end


def time_of(value: Any) -> float:
    """A time as a number or a clock; NaN for anything else: JSON knows true, null and numbers of any length."""
    if type(value) in (int, float):
        return float(value) if abs(value) < 1e15 else math.nan  # which is so for NaN as well
    if not isinstance(value, str):
        return math.nan
    value = value.strip()
    if NUMBER.fullmatch(value):
        return float(value.rstrip("s").replace(",", "."))
    return seconds(value) if re.fullmatch(CLOCK, value) else math.nan


def _first(record: Record, names: Iterable[str]) -> Any:
    return next((record[name] for name in names if name in record), None)


def _speaker(value: Any) -> str:
    """Programs number those whose names they don't know."""
    if type(value) is int or (isinstance(value, str) and len(value.strip()) == 1):
        return f"Speaker {value}"
    return value.strip()[:100] if isinstance(value, str) else ""
