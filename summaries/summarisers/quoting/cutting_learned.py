"""Cuts where learned weights say that a statement begins, and says how sure each statement is one."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain, pairwise
from math import exp
from typing import cast

import numpy as np

from summaries.summarisers.quoting.capitals import introductions
from summaries.summarisers.quoting.ordinals import counted_places
from summaries.summarisers.quoting.patterns import pattern
from summaries.summarisers.quoting.seams import Scores, Seams, clause_seams, letters, script
from summaries.summarisers.quoting.tokens import CLAUSE_MARKS, Span, Talk, is_marked

PAUSE = 1.5
"""What the strength of a silence counts beside the words."""

LATE = 4.0
"""How much likelier it must be that a statement begins one word later for a silence to belong there: recognisers of
speech often tell the last word before a silence as if it came behind it."""

UNPAUSED = 0.5
"""What it counts against a place that nobody is silent there, in a talk whose silences are known."""

COUNTED, BRINGING = 4.0, 5
"""The same of one of several ("mistake number four"), and words that may bring to it ("which brings me to")."""

ANNOUNCED, LEADING_IN, BEFORE_TODAY = 2.0, 3, 1
"""What it counts that what follows announces something, or says somebody's name, and words that may lead in ("and so
we talk about", "and today we")."""

SPACES = " \t\u00a0\u3000"
NEW_LINE, CLAUSE_MARK, HESITATION = 0.15, 1.0, 0.4
UNPARTED = 2.0
"""What it counts against a place that whoever parted the clauses by lines or spaces did not part there."""

COUNTING_ON, IN_ONE_WORD = 2.0, ("de", "it")
"""What it counts against a place that it stands between two numbers in words: one in ten at most parts
sentences; in languages that write such a number as one word one in four does."""

NEVER, CERTAIN = -9.0, 9.0

LEAST = -1.2
"""The logarithm of the odds from which a statement is taken to begin: two in one read worse than half of one."""

STOP, COMMA = 1.0, 0.0
"""The logarithm of the odds from which a full stop is read between two words, and a comma.

Of the places in talks that were not learned from, 93 in a hundred and 84 in a hundred end at least a clause there."""

CLAUSE = 0.65, 0.9
"""By what the logarithm of the odds is multiplied, and what is added, for those that at least a clause ends."""

COMMA_LEARNED = 0.2
"""From which odds that a clause ends a comma is read where these were learned: three in four are right."""

INSIDE, INSIDE_OTHERWISE = 0.5, {"en": 0.3, "ja": 1.0}
"""How much it counts that something may end inside a statement, beside that it may not where it begins and ends.

With 1.5 statements are shorter and more often one alone, but of those of 103 talks that were not learned from 14 in a
hundred, instead of 8, begin or end in the middle of another, and 55 in a hundred, instead of 72, have a whole sentence.
In Japanese a verb tells where a sentence ends. In English few endings do: with 0.3 instead of 0.5 six more in a hundred
have a whole sentence, and four fewer begin or end in the middle of another.
"""

JOINED, LONGEST_JOINED = (2, 3, 4), 32
"""How many neighbours may be one statement together, and how many words."""

SHORT, LONGEST = 3, 60
SHORT_UNSPACED, LONGEST_UNSPACED = 4, 32
"""Words that a guessed statement has at least and at most."""


class Learned:
    """How likely a statement begins at a token, and the statements that follow from it."""

    def __init__(self, talk: Talk, seams: Seams) -> None:
        self.talk, self.seams = talk, seams
        self.short, self.longest = (SHORT, LONGEST) if talk.spaced else (SHORT_UNSPACED, LONGEST_UNSPACED)

    @property
    def whole(self) -> int:
        """The words up to which a stretch is one statement."""
        return 2 * self.short - 1

    @cached_property
    def strain(self) -> list[float]:
        """What speaks against it, up to every token, that what is read there is right: no mark, or a comma."""
        odds, clauses = (np.array([NEVER, *found]) for found in (self.odds, self.clause_odds))
        strain = np.where(clauses < self.comma, np.logaddexp(0.0, odds), np.logaddexp(0.0, -clauses))
        return cast(list[float], np.cumsum(strain).tolist())

    @cached_property
    def edges(self) -> list[float]:
        """How likely a statement begins at every token, or ends before it; a clause does for half of it."""
        odds, clauses = (np.array([*found, CERTAIN]) for found in (self.odds, self.clause_odds))
        for certain in (odds, clauses):
            certain[0] = CERTAIN
            certain[1:][self.talk.ends] = CERTAIN
        return cast(list[float], (1.0 / (1.0 + np.exp(-(odds + clauses) / 2))).tolist())

    @cached_property
    def odds(self) -> list[float]:
        """For every token the logarithm of the odds that a statement begins with it; fillers belong to what follows."""
        scores = self._scores(self.seams)
        introduced = (start for start, _end in introductions(self.said, self.talk.language))
        for place in chain(self._announced(self.said, scores), introduced):
            scores[place] += ANNOUNCED
        for first, last in counted_places(self.talk.language.code, self.said):
            scores[self._leading_to(first, scores)] += COUNTED
            scores[first + 1 : last + 1] = NEVER
        return self._with_what_is_heard(scores)

    @cached_property
    def clause_odds(self) -> list[float]:
        """The same for at least a clause: as learned, or else by those for a statement."""
        learned = clause_seams(self.talk.language.code)
        if learned is None:
            return cast(list[float], _of_clause(np.array(self.odds)).tolist())
        return self._with_what_is_heard(self._scores(learned))

    @cached_property
    def comma(self) -> float:
        """The odds that a clause ends from which a comma is read."""
        return COMMA_LEARNED if clause_seams(self.talk.language.code) else CLAUSE[0] * COMMA + CLAUSE[1]

    @cached_property
    def spoken(self) -> list[int]:
        """The tokens that are no fillers."""
        fillers = self.talk.language.fillers
        return [i for i, key in enumerate(self.talk.keys) if key not in fillers]

    @cached_property
    def said(self) -> list[str]:
        """The words that are no fillers."""
        return list(map(self.talk.keys.__getitem__, self.spoken))

    def _with_what_is_heard(self, scores: Scores) -> list[float]:
        heard, odds, spoken = self.heard, np.full(len(self.talk.keys), NEVER), np.array(self.spoken, dtype=np.int64)
        firsts = np.array([0, *(spoken[:-1] + 1)], dtype=np.int64)[: len(spoken)]
        pauses, halting = heard[spoken], firsts < spoken
        for place in np.flatnonzero(halting):
            pauses[place] = heard[firsts[place] : spoken[place] + 1].max()
        for place in np.flatnonzero((pauses[:-1] > PAUSE / 2) & (scores[1:] > scores[:-1] + LATE)):
            pauses[place], pauses[place + 1] = 0.0, max(pauses[place], pauses[place + 1])
        odds[firsts] = scores + pauses + HESITATION * halting
        odds[self._counting_on] -= COUNTING_ON
        return cast(list[float], odds.tolist())

    @cached_property
    def _counting_on(self) -> list[int]:
        """The tokens that go on with a number in words ("eighteen | seventy eight")."""
        talk = self.talk
        if talk.language.code in IN_ONE_WORD:
            return []
        number = pattern(talk.language.code, "numbers")
        is_number = np.array([number.fullmatch(key) is not None for key in talk.counts], dtype=bool)[talk.numbers]
        return (1 + np.flatnonzero(is_number[1:] & is_number[:-1])).tolist()

    def _announced(self, keys: Sequence[str], scores: Scores) -> list[int]:
        """Where what announces something likeliest begins."""
        found, last = [], -1
        for place in self.talk.language.places(self.talk.language.promising, keys):
            if last < 0 or place - last > LEADING_IN:
                reach = BEFORE_TODAY if keys[place] in self.talk.language.today else LEADING_IN
                found.append(max(range(max(0, place - reach), place + 1), key=scores.__getitem__))
            last = place
        return found

    def _leading_to(self, place: int, scores: Scores) -> int:
        """Where what leads to one of several begins ("and the third mistake", "which brings me to number four")."""
        keys, language = self.said, self.talk.language
        first = place
        while first and keys[first - 1] in language.links | language.determiners | language.fronted:
            first -= 1
        if first == place and place and keys[place - 1] in language.prepositions:
            first = max(range(max(0, place - BRINGING), place), key=scores.__getitem__)
        return first

    def _scores(self, seams: Seams) -> Scores:
        """What the words alone say; in a script without spaces their letters."""
        if self.talk.spaced:
            return seams.scores(self.said, self.talk.kinds)
        letters, firsts = self.letters
        return seams.scores(letters, self.scripts)[firsts]

    @cached_property
    def letters(self) -> tuple[str, list[int]]:
        """The letters of the words that are no fillers, and which of them are the first of a word."""
        found = list(map(letters, self.said))
        return "".join(found), list(accumulate(map(len, found[:-1]), initial=0))[: len(found)]

    @cached_property
    def scripts(self) -> dict[str, str]:
        """In which script each letter is."""
        return {letter: script(letter) for letter in set(self.letters[0])}

    @cached_property
    def heard(self) -> Scores:
        """What pauses, marks and ends of lines before each token say."""
        talk = self.talk
        heard: Scores = NEW_LINE * (np.diff(talk.where, prepend=talk.where[:1]) != 0)
        for i, strength in talk.breaks.items():
            if i < len(heard):
                heard[i] += PAUSE * strength
        if talk.is_paused:
            heard[np.setdiff1d(np.arange(len(heard)), list(talk.breaks))] -= UNPAUSED
        if talk.parts:
            heard[np.setdiff1d(np.arange(len(heard)), list(talk.parts))] -= UNPARTED
        marks = CLAUSE_MARKS if talk.spaced else CLAUSE_MARKS + SPACES
        heard[[i for i, token in enumerate(talk.tokens[:-1], 1) if token[-1] in marks]] += CLAUSE_MARK
        return heard

    def spans(self, start: int, end: int) -> list[Span]:
        """The statements of a stretch."""
        self.talk.odds = self.odds
        places = [*self._places(start, end), end]
        spans = [span for first, last in pairwise(places) for span in self._halves(first, last)]
        joins = list(self._joined(spans))
        self.talk.soundness.update(self._soundness([*spans, *joins]))
        self.talk.joins += joins
        self.talk.cuts.update((first, self.odds[first]) for first, _last in spans[1:])
        self._show(start, end)
        return spans

    def _joined(self, spans: Sequence[Span]) -> Iterator[Span]:
        """Neighbours between which no statement surely ends."""
        sure = [self.odds[first] >= STOP for first, _last in spans]
        for size in JOINED:
            for i, (one, other) in enumerate(zip(spans, spans[size - 1 :], strict=False)):
                if other[1] - one[0] <= LONGEST_JOINED and not any(sure[i + 1 : i + size]):
                    yield one[0], other[1]

    def _show(self, start: int, end: int) -> None:
        """Have marks read where likely a statement or a clause ends."""
        talk, odds = self.talk, self.odds
        full_stop, comma = talk.language.full_stop, talk.language.comma
        ends = enumerate(self.clause_odds[start + 1 : end], start + 1)
        for i in (i for i, value in ends if value >= self.comma or odds[i] >= STOP):
            if not is_marked(talk.tokens[i - 1].rstrip()):
                talk.shown[i] = full_stop if odds[i] >= STOP else comma

    def _places(self, start: int, end: int) -> list[int]:
        """Where statements likely begin; of two places too close to one another the likelier one."""
        odds, places = self.odds, [start]
        for i in range(start + 1, end - self.short + 1):
            if odds[i] < LEAST:
                continue
            if i - places[-1] >= self.short:
                places.append(i)
            elif places[-1] > start and odds[i] > odds[places[-1]]:
                places[-1] = i
        return places

    def _halves(self, start: int, end: int) -> list[Span]:
        """A statement, or if it is far too long its parts."""
        if end - start <= self.longest:
            return [(start, end)]
        middle = max(range(start + self.short, end - self.short), key=lambda i: self.odds[i])
        return [*self._halves(start, middle), *self._halves(middle, end)]

    def _soundness(self, spans: Sequence[Span]) -> dict[Span, float]:
        """How likely each of these is one statement, which begins and ends there."""
        strain, edges = self.strain, self.edges
        inside = INSIDE_OTHERWISE.get(self.talk.language.code, INSIDE)
        return {
            (start, end): exp(-inside * (strain[end] - strain[start + 1])) * edges[start] * edges[end]
            for start, end in spans
        }


def _of_clause(odds: Scores) -> Scores:
    """The same for the end of a clause."""
    return CLAUSE[0] * odds + CLAUSE[1]
