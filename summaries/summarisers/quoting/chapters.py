"""Finds where the subject changes."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from math import sqrt
from operator import add

from summaries.summarisers.quoting.leading import led
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.subjects import Subjects, subjects
from summaries.summarisers.quoting.titles import Titles
from summaries.summarisers.quoting.weights import Concept, Weighed

SHORTEST_TALK = 400
SHORTEST_CHAPTER, SHORTEST_SURE = 100, 45
"""Words of a part at least, and of one that surely begins where it does."""

SELDOM, SURELY = -1.5, 0.0
"""The logarithm of the odds from which a new subject may begin with a statement, and surely does.

Of chapters in talks that weren't learned from seven in ten then begin with a paragraph, whatever the language but
Japanese, and as many with -3 and 0.5, which find fewer.
"""

PAUSE, PAUSES = 0.5, 1.5
"""What the strength of a silence before it adds to these, and how much at most."""

MORE = 2.5
"""How many times as many parts there may be where each surely begins."""

LARGE, LARGE_WORDS, IN_A_LARGE_ONE = 0.3, 250, -0.6
"""The share of a talk, and the words, of which a part is parted again, and from which odds on: of what lies deep in
such a part nobody would learn that it is there."""

SHORTEST_INTRODUCTION, INTRODUCTION, TOO_LONG = 40, 160, 200
"""The words within which the first subject begins behind a welcome, and from how many on it surely did begin."""

MOST_CHAPTERS = 12
WINDOW = 200
"""Words that are compared on either side of a place."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the talk: its title and its statements, from `first` to before `end`."""

    title: str
    first: int
    end: int


def chapters(weighed: Weighed, nouns: Nouns, items: Sequence[int] = (), beside: Collection[int] = ()) -> list[Chapter]:
    """The parts of the talk in order, together all of it; none for a short talk.

    `items` are the statements that begin what it is made of, which each begin a part; what is `beside` the subject
    begins none, nor gives one its title.
    """
    statements = weighed.statements
    if weighed.words < SHORTEST_TALK or len(statements) < 8:
        return []
    titles = Titles(weighed, nouns, items, beside)
    learned = odds(weighed)
    scores = list(map(add, learned, led(weighed, titles.openings, titles.announcing, learned)))
    starts = _around(weighed, items, changes(weighed, scores))
    if titles.introduces(statements[: starts[0] if starts else len(statements)]):
        starts = _behind_the_introduction(weighed, scores, starts)
    starts = [_behind(beside, index) for index in starts]
    starts = [index for index in dict.fromkeys(starts) if index < len(statements)]
    return _named(weighed, titles, [0, *starts, len(statements)])


def _behind(beside: Collection[int], index: int) -> int:
    """The first statement from here that belongs to a subject."""
    while index in beside:
        index += 1
    return index


def _around(weighed: Weighed, items: Sequence[int], others: Sequence[int]) -> list[int]:
    """What a talk is made of, with other beginnings before and after that."""
    if not items:
        return list(others)
    begin = [statement.unit.start for statement in weighed.statements]
    first, last = begin[items[0]] - SHORTEST_SURE, begin[items[-1]] + SHORTEST_SURE
    starts = [*(i for i in others if begin[i] < first), *items, *(i for i in others if begin[i] > last)]
    return starts if starts[0] else starts[1:]


def odds(weighed: Weighed, known: Subjects | None = None) -> list[float]:
    """For every statement the logarithm of the odds that a new subject begins with it, as far as was learned."""
    talk = weighed.talk
    known = known or subjects(talk.language.code)
    pauses = (min(PAUSES, PAUSE * talk.breaks.get(one.unit.start, 0.0)) for one in weighed.statements)
    return list(map(add, known.scores(weighed, novelty(weighed)), pauses))


def changes(weighed: Weighed, scores: Sequence[float]) -> list[int]:
    """The statements that begin a new part, in order: the likeliest, and others where one surely begins."""
    words, talk = weighed.words, weighed.talk
    count = max(2, min(MOST_CHAPTERS, round(sqrt(words / 44)))) - 1
    shortest = max(SHORTEST_CHAPTER, words / (count + 1) * 0.4)
    begin = [statement.unit.start for statement in weighed.statements]
    taken: list[int] = []
    for index in sorted((i for i in range(1, len(scores)) if scores[i] >= SELDOM), key=lambda i: (-scores[i], i)):
        is_sure = scores[index] >= SURELY
        if len(taken) >= min(MOST_CHAPTERS - 1, MORE * count, words / SHORTEST_CHAPTER if is_sure else count):
            break
        places = [0, len(talk.keys), *(begin[other] for other in taken)]
        if min(abs(begin[index] - place) for place in places) >= (SHORTEST_SURE if is_sure else shortest):
            taken.append(index)
    return _with_large_ones_parted(taken, scores, begin, len(talk.keys))


def _behind_the_introduction(weighed: Weighed, scores: Sequence[float], starts: Sequence[int]) -> list[int]:
    """The starts with one where the first subject begins: likeliest, and behind what the talk is said to be about."""
    statements, language = weighed.statements, weighed.talk.language
    kinds = language.aim, language.courtesy
    early = takewhile(lambda one: one.unit.start <= INTRODUCTION, statements)
    aims = [i for i, one in enumerate(early) if any(language.says(kind, one.keys) for kind in kinds)]
    behind = [i for i in starts if i not in aims]
    end = behind[0] if behind else len(statements)
    latest = INTRODUCTION if len(behind) < len(starts) else TOO_LONG
    if end < len(statements) and statements[end].unit.start <= latest:
        return behind
    first = [i for i in range(1, end) if SHORTEST_INTRODUCTION <= statements[i].unit.start <= INTRODUCTION]
    last = max((i for i in aims if i in first), default=0)
    likely = [i for i in first if i > last] or first
    best = max(likely, key=scores.__getitem__, default=end)
    if best == end or (scores[best] < SELDOM and len(behind) < len(starts)):
        return list(starts)
    return [best, *behind]


def _with_large_ones_parted(taken: Sequence[int], scores: Sequence[float], begin: Sequence[int], end: int) -> list[int]:
    """The beginnings in order, with more of them where a part is a large share of the talk and may well be two."""
    starts = [0, *sorted(taken), len(begin)]
    places = [*begin, end]
    at = 0
    while at < len(starts) - 1:
        first, last = starts[at], starts[at + 1]
        inside = [
            i
            for i in range(first + 1, last)
            if scores[i] >= IN_A_LARGE_ONE
            and min(places[i] - places[first], places[last] - places[i]) >= SHORTEST_CHAPTER
        ]
        if inside and places[last] - places[first] >= max(LARGE_WORDS, LARGE * end) and len(starts) - 2 < MOST_CHAPTERS:
            starts.insert(at + 1, max(inside, key=scores.__getitem__))
        else:
            at += 1
    return starts[1:-1]


def novelty(weighed: Weighed) -> list[float]:
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


def _named(weighed: Weighed, titles: Titles, starts: Sequence[int]) -> list[Chapter]:
    """The parts with their titles; one that has none belongs to the part before."""
    found: list[Chapter] = []
    first = starts[0]
    for start, end in pairwise(starts):
        if title := titles.of(start if found else first, end):
            found.append(Chapter(title, start if found else first, end))
        elif found:
            found[-1] = replace(found[-1], end=end)
    return found if len(found) > 1 else []
