"""Of how many points or sentences somebody wants a summary ("in five bullet points")."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summaries.summarisers.quoting.languages import UNSPACED_LANGUAGES
from summaries.summarisers.quoting.word_lists.shapes import SHAPES

MOST = 20
"""Points or sentences; who asks for more gets as many as without."""

BETWEEN = 2
"""Words that may stand between a number and what it counts ("five short bullet points")."""


class Shape(NamedTuple):
    """How many points or sentences there should be, or neither."""

    points: int | None = None
    sentences: int | None = None


def shape(text: str) -> Shape:
    """What a text says of it, in whichever language; the first number of points, else of sentences."""
    if not text:
        return Shape()
    points = next(_counted(text, "points"), None)
    return Shape(points=points) if points else Shape(sentences=next(_counted(text, "sentences"), None))


def unshaped(text: str) -> str:
    """The text without what says so."""
    for code in SHAPES:
        for name in ("points", "sentences"):
            text = _pattern(code, name).sub(" ", text)
    return text


def _counted(text: str, name: str) -> Iterator[int]:
    for code in SHAPES:
        for match in _pattern(code, name).finditer(text):
            number = _numbers(code).get(match[1].lower()) or (int(match[1]) if match[1].isdecimal() else 0)
            if 0 < number <= MOST:
                yield number


@cache
def _numbers(code: str) -> dict[str, int]:
    counts = SHAPES[code]["counts"].split()
    return {form: number for number, forms in enumerate(counts, 1) for form in forms.split("/")}


@cache
def _pattern(code: str, name: str) -> re.Pattern[str]:
    numbers = "|".join(sorted(_numbers(code), key=len, reverse=True))
    counted = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in SHAPES[code][name].split())
    if code in UNSPACED_LANGUAGES:
        return re.compile(rf"(\d{{1,2}}|{numbers})\s?(?:{counted})")
    between = rf"(?:[\s-]+\w+){{0,{BETWEEN}}}?[\s-]+"
    return re.compile(rf"(?<!\w)(\d{{1,2}}|{numbers}){between}(?:{counted})(?!\w)", re.IGNORECASE)
