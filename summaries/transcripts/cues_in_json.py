"""Reads captions in JSON: YouTube's json3, what speech recognisers write, and our own download."""

import json
import math
import re
from collections import Counter, deque
from collections.abc import Iterator
from typing import Any, NoReturn

from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import Cue, TranscriptUnavailable
from summaries.transcripts.cue_records import Record, letters, time_of, to_cues
from summaries.transcripts.cues import Captions, too_many_cues
from summaries.transcripts.silences import stamps

MOST_CONTAINERS, MOST_VALUES = 400_000, 4_000_000
"""Objects, lists and strings cost far more memory than the letters that they are written with."""
LOOKS_LIKE_JSON = re.compile(r'\{\s{0,100}"|\[\s{0,100}(?:\[\s{0,100})?\{\s{0,100}"')
DEEPEST = 8
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")


def read_json(text: str) -> Captions:
    """The captions in a JSON document; without times, none are found."""
    document = _parse(text)
    if isinstance(document, dict) and isinstance(document.get("events"), list):
        return Captions(list(_json3(document["events"])))
    return Captions(to_cues(_records(document)), _language(document))


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
    """`{"tStartMs": 1500, "dDurationMs": 2000, "segs": [{"utf8": "words", "tOffsetMs": 300}]}`."""
    for event in events:
        pieces = event.get("segs") if isinstance(event, dict) else None
        if not isinstance(pieces, list):
            continue
        start, duration = time_of(event.get("tStartMs", 0)), time_of(event.get("dDurationMs"))
        said = [(_string(piece.get("utf8")), piece.get("tOffsetMs")) for piece in pieces if isinstance(piece, dict)]
        end = None if math.isnan(duration) else (start + duration) / 1000
        words = "".join(words for words, _offset in said)
        begun = [(piece, None if offset is None else (start + time_of(offset)) / 1000) for piece, offset in said]
        yield Cue(start / 1000, end, words.split("\n"), stamps(begun))


def _records(document: Any) -> list[Record]:
    """The records of captions, wherever they are: of several lists, not the one that has each word by itself."""
    found: dict[str, list[Record]] = {}
    said: Counter[str] = Counter()
    waiting: deque[tuple[str, Any]] = deque([("", document)])
    while waiting:
        path, item = waiting.popleft()
        if isinstance(item, list):
            waiting.extend((path, part) for part in item if isinstance(part, (list, dict)))
        elif path.count("/") <= DEEPEST:
            if count := letters(item):
                found.setdefault(path, []).append(item)
                said[path] += count
            parts = ((f"{path}/{name[:50]}", part) for name, part in item.items() if isinstance(part, (list, dict)))
            waiting.extend(parts)
    return max(found.items(), key=lambda path_records: said[path_records[0]] / len(path_records[1]), default=("", []))[
        1
    ]


def _language(document: Any) -> str:
    for part in (document, document.get("result") if isinstance(document, dict) else None):
        language = part.get("language") if isinstance(part, dict) else None
        if isinstance(language, str) and LANGUAGE.fullmatch(language):
            return language
    return ""


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""
