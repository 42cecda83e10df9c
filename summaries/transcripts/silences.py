"""Cuts captions where a speaker pauses, if it is known when each word begins.

YouTube's automatic captions tell that (json3, srv3, the VTT that downloaders write). A line of theirs ends where the
screen does, in the middle of what is said; a silence mostly stands where a sentence or a clause ends.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from summaries.transcripts.base import Cue

SILENCE = 0.45
"""Seconds that nothing is said for before captions are cut; less may be a word that is drawn out."""

LETTERS_BESIDE = 3
"""What every word takes beside its letters, in letters."""

SHORT = 15
"""Letters that are no line by themselves where no silence parts them from their neighbours."""

MOST = 30_000
"""Captions that are looked at; twelve hours have no more."""

FEWEST = 20
"""Words from whose times one can tell how fast somebody speaks."""


class _Piece(NamedTuple):
    """Words that begin at one known time: so many letters from a place in a caption's text."""

    start: float
    at: int
    letters: int


class _Part(NamedTuple):
    """What is said without a silence in a caption, and whether a silence follows."""

    start: float
    end: float | None
    text: str
    is_torn: bool
    is_last: bool = False


def stamps(pieces: Sequence[tuple[str, float | None]]) -> list[tuple[int, float]]:
    """What tells when words inside a caption begin (`Cue.stamps`), by its pieces and when each begins, if known."""
    found, left = [], 0
    for words, start in reversed(pieces):
        left += len("".join(words.split()))
        if start is not None and words.strip():
            found.append((left, start))
    return found[::-1]


def cut_at_silences(cues: list[Cue]) -> list[Cue]:
    """The captions, in more and other lines if they tell when words begin; their words stay the same."""
    if len(cues) > MOST or sum(bool(cue.stamps) for cue in cues) * 2 <= len(cues):
        return cues
    pieces = [list(_pieces(cue)) for cue in cues]
    rate = _rate([piece for of_cue in pieces for piece in of_cue])
    parts = list(_joined(_parts(cues, pieces, rate))) if rate else []
    return [Cue(part.start, part.end, [part.text]) for part in parts] or cues


def _pieces(cue: Cue) -> Iterator[_Piece]:
    """The words of a caption by when they begin; first those before any that tell it."""
    text = " ".join(cue.lines)
    places = [i for i, letter in enumerate(text) if not letter.isspace()]
    begun, end = [(len(places), cue.start)], math.inf if cue.end is None else cue.end
    for left, start in cue.stamps:
        if 0 < left < begun[-1][0] and begun[-1][1] <= start < end:
            begun.append((left, start))
    for (left, start), (later, _start) in pairwise([*begun, (0, cue.start)]):
        yield _Piece(start, places[len(places) - left], left - later)


def _rate(pieces: Sequence[_Piece]) -> float:
    """Seconds that a letter takes, or 0 where too little is known."""
    rates = [(later.start - piece.start) / (piece.letters + LETTERS_BESIDE) for piece, later in pairwise(pieces)]
    return max(0.0, median(rates)) if len(rates) >= FEWEST else 0.0


def _parts(cues: Sequence[Cue], pieces: Sequence[Sequence[_Piece]], rate: float) -> Iterator[_Part]:
    """What is said between silences, caption by caption."""
    for cue, of_cue, following in zip(cues, pieces, [*pieces[1:], []], strict=True):
        text, first = " ".join(cue.lines), 0
        for i, (piece, later) in enumerate(pairwise([*of_cue, *following[:1]]), 1):
            ends = piece.start + rate * (piece.letters + LETTERS_BESIDE)
            if later.start - ends >= SILENCE:
                until = of_cue[i].at if i < len(of_cue) else len(text)
                words = text[of_cue[first].at : until].strip()
                yield _Part(of_cue[first].start, ends, words, is_torn=i - first < len(of_cue), is_last=True)
                first = i
        if first < len(of_cue):
            yield _Part(of_cue[first].start, cue.end, text[of_cue[first].at :], is_torn=first > 0)


def _joined(parts: Iterable[_Part]) -> Iterator[_Part]:
    """The parts, but what is short and torn from its caption with its neighbour, if no silence is between them."""
    waiting: _Part | None = None
    for part in parts:
        if waiting is not None and not waiting.is_last and _is_one_line(waiting, part):
            part = part._replace(start=waiting.start, text=f"{waiting.text} {part.text}")
        elif waiting is not None:
            yield waiting
        waiting = part
    if waiting is not None:
        yield waiting


def _is_one_line(one: _Part, other: _Part) -> bool:
    return (one.is_torn or other.is_torn) and min(len(one.text), len(other.text)) < SHORT
