"""Reads captions in JSON: YouTube's json3, Whisper's segments, and our own download."""

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import TranscriptUnavailable
from summaries.transcripts.cues import Captions, Cue, too_many_cues

MOST_CONTAINERS, MOST_VALUES = 400_000, 4_000_000
"""Objects, lists and strings cost far more memory than the letters that they are written with."""
LOOKS_LIKE_JSON = re.compile(r'\{\s{0,100}"|\[\s{0,100}\{\s{0,100}"')
NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,9})?")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")


def read_json(text: str) -> Captions:
    """The captions in a JSON document; without times, none are found."""
    document = _parse(text)
    if isinstance(document, dict) and isinstance(document.get("events"), list):
        return Captions(list(_json3(document["events"])))
    segments = document.get("segments") if isinstance(document, dict) else document
    language = document.get("language") if isinstance(document, dict) else ""
    named = language if isinstance(language, str) and LANGUAGE.fullmatch(language) else ""
    return Captions(list(_segments(segments if isinstance(segments, list) else [])), named)


def _parse(text: str) -> Any:
    if text.count("{") + text.count("[") > MOST_CONTAINERS or text.count('"') + text.count(",") > MOST_VALUES:
        raise too_many_cues()
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        _damaged(error)


def _damaged(error: Exception) -> NoReturn:
    raise TranscriptUnavailable(
        "damaged_json",
        _("This JSON file is damaged."),
        _("Please export the captions again, best as SRT or VTT."),
    ) from error


def _json3(events: list[Any]) -> Iterator[Cue]:
    """`{"tStartMs": 1500, "dDurationMs": 2000, "segs": [{"utf8": "words"}]}`."""
    for event in events:
        pieces = event.get("segs") if isinstance(event, dict) else None
        start = _number(event.get("tStartMs", 0)) if isinstance(event, dict) else None
        if start is None or not isinstance(pieces, list):
            continue
        duration = _number(event.get("dDurationMs"))
        words = "".join(_string(piece.get("utf8")) for piece in pieces if isinstance(piece, dict))
        yield Cue(start / 1000, None if duration is None else (start + duration) / 1000, words.split("\n"))


def _segments(segments: list[Any]) -> Iterator[Cue]:
    """`{"start": 1.5, "end": 3.5, "text": "words"}`, or with a `duration` instead of an end."""
    for segment in segments:
        start = _number(segment.get("start")) if isinstance(segment, dict) else None
        if start is None:
            continue
        end, duration = _number(segment.get("end")), _number(segment.get("duration"))
        if end is None and duration is not None:
            end = start + duration
        yield Cue(start, end, _string(segment.get("text")).split("\n"))


def _number(value: Any) -> float | None:
    """A finite number, or None: JSON knows NaN, true and numbers of any length."""
    if type(value) in (int, float):
        return float(value) if abs(value) < 1e15 else None  # which is false for NaN as well
    if isinstance(value, str) and NUMBER.fullmatch(value):
        return float(value)
    return None


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""
