"""Tells by its form what a word may be: a noun and how the noun is named, an adjective, a verb or anything else.

What endings tell was learned from words that open analysers know (`summaries/training/forms.py`); frequent words that
their endings would mislead about stand there whole.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summaries.summarisers.quoting.remembering import Remembered

FORMS = Path(__file__).parent / "word_forms"
LONGEST = 8
"""Letters of an ending."""

WHOLE = "^"
"""What stands before a word that is told as a whole."""

NOUN, ADJECTIVE, VERB, OTHER = "NAVO"
NOMINATIVE = "n"
CLEAR = 0.35
"""How likely a reading must be to count among what a form may well be."""

NAME = "M"
"""How a file tells a noun that is somebody's or some place's name."""


class Reading(NamedTuple):
    """One thing that a form may be, and how likely it is.

    `gender` is m, f or n, p for any plural in languages with cases, a capital for a plural elsewhere; `cases` are the
    letters of those that it may stand in (none where a language has none); the naming form is made by taking `cut`
    letters off and `added` on; a name (`is_name`) has a capital.
    """

    share: float
    kind: str
    gender: str = ""
    cases: str = ""
    cut: int = 0
    added: str = ""
    is_name: bool = False

    def naming(self, word: str) -> str:
        """The form that names the thing; of an adjective the one its other forms are made of."""
        return word[: len(word) - self.cut] + self.added if self.cut or self.added else word


class Told(NamedTuple):
    """All that a form may be, how likely it is a noun or an adjective, and the likeliest of all and of these.

    `likely` has the kinds that it may well be, each with 1 where it may name something, and 3 where it is in another
    case.
    """

    readings: tuple[Reading, ...] = ()
    noun: float = 0.0
    adjective: float = 0.0
    best: Reading | None = None
    naming: Reading | None = None
    likely: str = ""


UNTOLD = Told()


class Forms:
    """What is known of a language's words: the names that many talks have; then readings and what has them."""

    def __init__(self, text: str) -> None:
        usual, _, lines = text.partition("\n")
        self.everyday = frozenset(usual.split(" "))
        self.known: dict[str, str] = {}
        for line in lines.splitlines():
            readings, _, endings = line.partition("\t")
            self.known.update(dict.fromkeys(endings.split(" "), readings))
        self.parsed: dict[str, Told] = {}
        self.of = Remembered(self._of).__getitem__

    def _of(self, word: str) -> Told:
        """What a word in lower case may be; nothing where nothing is known."""
        readings = self.known.get(WHOLE + word)
        size = min(len(word), LONGEST)
        while readings is None and size:
            readings = self.known.get(word[-size:])
            size -= 1
        if readings is None:
            return UNTOLD
        told = self.parsed.get(readings)
        if told is None:
            told = self.parsed[readings] = _told([_reading(text) for text in readings.split(" ")])
        return told


def _told(readings: Sequence[Reading]) -> Told:
    """The readings with shares that are one together."""
    whole = sum(one.share for one in readings)
    even = tuple(one._replace(share=one.share / whole) for one in readings)
    naming = [one for one in even if one.kind in (NOUN, ADJECTIVE)]
    noun = sum(one.share for one in even if one.kind == NOUN)
    adjective = sum(one.share for one in even if one.kind == ADJECTIVE)
    likely = "".join(sorted({one.kind + _case(one) for one in even if one.share >= CLEAR}))
    return Told(even, noun, adjective, max(even, key=_share), max(naming, key=_share, default=None), likely)


def _case(reading: Reading) -> str:
    return "" if not reading.cases else "1" if NOMINATIVE in reading.cases else "3"


def _share(reading: Reading) -> float:
    return reading.share


def _reading(text: str) -> Reading:
    """A reading from how a file has it: "5Nfgdl-1a" is half of the time a feminine noun in oblique cases."""
    share, kind, rest = int(text[0]) / 10, text[1], text[2:]
    if kind in (VERB, OTHER):
        return Reading(share, kind)
    shape, _, change = rest.partition("-")
    added = change.lstrip("0123456789")
    cut = int(change[: len(change) - len(added)] or 0)
    return Reading(share, NOUN if kind == NAME else kind, shape[:1], shape[1:], cut, added, kind == NAME)


@cache
def forms(code: str) -> Forms | None:
    """What is known of a language, if anything is."""
    path = FORMS / f"{code}.txt"
    return Forms(path.read_text(encoding="utf-8")) if path.exists() else None
