"""Finds where the subject changes."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import sqrt

from summaries.summarisers.quoting.languages import NOTHING
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.titles import Titles
from summaries.summarisers.quoting.weights import Concept, Weighed

SHORTEST_TALK = 400
SHORTEST_CHAPTER = 110
SHORTEST_ANNOUNCED = 55
"""Words of a part whose speaker says where it begins."""

ANNOUNCED, AND_CLEARLY = 1.2, 1.0
"""The novelty of a place where the speaker says so, and in so many words."""

CLEARLY = 0.4
"""What the cues of such a place add."""

HEAD, SOON, AT_ONCE = 14, 7, 3
"""The words of a statement that may say so, and by which of them it is said soon, or at once."""

MORE = 1.6
"""How many times as many parts there may be where the speaker announces each."""

MOST_CHAPTERS = 12
WINDOW = 200
"""Words that are compared on either side of a place."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the talk: its title and its statements, from `first` to before `end`."""

    title: str
    first: int
    end: int


def chapters(weighed: Weighed, nouns: Nouns) -> list[Chapter]:
    """The parts of the talk in order, together all of it; none for a short talk."""
    statements = weighed.statements
    words = weighed.words
    if words < SHORTEST_TALK or len(statements) < 8:
        return []
    count = max(2, min(MOST_CHAPTERS, round(sqrt(words / 44))))
    starts = [0, *_changes(weighed, count - 1, max(SHORTEST_CHAPTER, words / count * 0.4)), len(statements)]
    return _named(weighed, nouns, starts)


def _changes(weighed: Weighed, count: int, shortest: float) -> list[int]:
    """The statements that begin a new part, best first until there are enough, then in order."""
    cues = [_cue(weighed, index) for index in range(len(weighed.statements))]
    scores = [novelty + cue for novelty, cue in zip(_novelty(weighed), cues, strict=True)]
    begin = [statement.unit.start for statement in weighed.statements]
    total = len(weighed.talk.keys)
    taken: list[int] = []
    for index in sorted(range(1, len(scores)), key=lambda i: (-scores[i], i)):
        is_clear = cues[index] >= CLEARLY
        least = AND_CLEARLY if is_clear else ANNOUNCED
        if len(taken) >= count and (len(taken) >= MORE * count or scores[index] < least):
            continue
        if len(taken) == MOST_CHAPTERS - 1 or scores[index] <= 0:
            break
        places = [0, total, *(begin[other] for other in taken)]
        apart = SHORTEST_ANNOUNCED if is_clear else shortest
        if min(abs(begin[index] - place) for place in places) >= apart:
            taken.append(index)
    return sorted(taken)


def _novelty(weighed: Weighed) -> list[float]:
    """For every statement, how much the words after it differ from those before it."""
    statements, times = weighed.statements, weighed.times
    words = [[one for one in statement.concepts if one.__class__ is str] for statement in statements]
    again = [[word for word in said if times[word] > 1] for said in words]
    once = [len(said) - len(others) for said, others in zip(words, again, strict=True)]
    scores: list[float] = []
    sides = _Sides()
    low, high = 0, 0
    for i, statement in enumerate(statements):
        here = statement.unit.start
        while high < len(statements) and statements[high].unit.start < here + WINDOW:
            sides.come(again[high], once[high])
            high += 1
        while low < i and statements[low].unit.start < here - WINDOW:
            sides.go(again[low], once[low])
            low += 1
        scores.append(1.0 - sides.likeness())
        sides.pass_by(again[i], once[i])
    return scores


class _Sides:
    """What is said before and after a place, and how alike that is, kept up as the place moves.

    Words that the whole talk has `once` are on one side alone, so that they need no name.
    """

    def __init__(self) -> None:
        self.before: defaultdict[Concept, int] = defaultdict(int)
        self.after: defaultdict[Concept, int] = defaultdict(int)
        self.shared = self.square_before = self.square_after = 0

    def come(self, concepts: Sequence[Concept], once: int) -> None:
        """Count in what comes into sight behind the place."""
        self.square_after += once
        for concept in concepts:
            count = self.after[concept]
            self.after[concept] = count + 1
            self.square_after += 2 * count + 1
            self.shared += self.before[concept]

    def pass_by(self, concepts: Sequence[Concept], once: int) -> None:
        """Count what was behind the place as before it."""
        self.square_before += once
        self.square_after -= once
        for concept in concepts:
            before, after = self.before[concept], self.after[concept]
            self.before[concept], self.after[concept] = before + 1, after - 1
            self.square_before += 2 * before + 1
            self.square_after -= 2 * after - 1
            self.shared += after - before - 1

    def go(self, concepts: Sequence[Concept], once: int) -> None:
        """Count out what is out of sight before the place."""
        self.square_before -= once
        for concept in concepts:
            count = self.before[concept]
            self.before[concept] = count - 1
            self.square_before -= 2 * count - 1
            self.shared -= self.after[concept]

    def likeness(self) -> float:
        """The cosine of the two sides."""
        squares = self.square_before * self.square_after
        return self.shared / sqrt(squares) if squares else 0.0


def _cue(weighed: Weighed, index: int) -> float:
    """How clearly a statement says that something new begins."""
    talk, statement, language = weighed.talk, weighed.statements[index], weighed.talk.language
    head = talk.keys[statement.unit.start : min(statement.unit.end, statement.unit.start + HEAD)]
    value = min(0.3, 0.1 * talk.breaks.get(statement.unit.start, 0.0))
    said = language.said(head)
    if "turn" in said:
        value += 0.2 + (0.25 if "announcing" in said else 0.0)
    elif "announcing" in said and language.moving is not NOTHING:
        value += 0.15
    value += 0.3 if said.get("moving", HEAD) <= SOON else 0.0
    if "closing" in said and statement.position > 0.7:
        value += 0.25
    if statement.asks and not language.vague.intersection(statement.keys):
        value += 0.15 + (0.15 if said.get("moving", HEAD) <= AT_ONCE else 0.0)
    return value


def _named(weighed: Weighed, nouns: Nouns, starts: Sequence[int]) -> list[Chapter]:
    """The parts with their titles; one that has none belongs to the part before."""
    titles = Titles(weighed, nouns)
    found: list[Chapter] = []
    first = starts[0]
    for start, end in pairwise(starts):
        if title := titles.of(start if found else first, end):
            found.append(Chapter(title, start if found else first, end))
        elif found:
            found[-1] = replace(found[-1], end=end)
    return found if len(found) > 1 else []
