"""Picks the statements that together say most, spread over the whole talk."""

from collections.abc import Sequence
from heapq import nlargest
from math import sqrt

from summaries.summarisers.quoting.readability import tells_one_thing
from summaries.summarisers.quoting.weights import DENSITY, Concept, Statement, Weighed

SLOTS = 48
BEST_OF_A_SLOT = 10
ANSWER_WORDS = {"short": 35, "medium": 60, "long": 75}
TIGHT = 0.65
"""The density where words are counted."""

TELLING = 12
"""Words that a statement needs to say what a talk is about."""

READABLE = 0.55
POOR = 0.1
"""What reads worse is quoted only where there is nothing else."""

FAVOUR = 3.0
"""What a statement counts that speaks of what a person wants to hear of."""

SAID_AGAIN = 0.15
"""What a concept still counts once a chosen statement has said it."""


def candidates(statements: Sequence[Statement]) -> list[Statement]:
    """The best statements of every stretch of the talk, in order; few, however long the talk."""
    ranked = sorted((statement.quality for statement in statements), reverse=True)
    least_quality = min(READABLE, ranked[len(ranked) // 3])
    slots: list[list[Statement]] = [[] for _ in range(SLOTS)]
    for statement in statements:
        if statement.worth > 0:
            slots[min(SLOTS - 1, int(statement.position * SLOTS))].append(statement)
    best: list[Statement] = []
    for slot in filter(None, slots):
        top = nlargest(BEST_OF_A_SLOT, slot, key=lambda statement: statement.worth)
        best += [statement for statement in top if statement.quality >= least_quality] or top[:1]
    telling = [statement for statement in best if statement.quality >= POOR] or best
    return sorted(telling, key=lambda statement: statement.unit.start)


class Chooser:
    """Chooses one statement after the other, each for what it adds to those before."""

    def __init__(self, weighed: Weighed) -> None:
        self.weights, self.statements = weighed.weights, weighed.statements
        self.talk, self.language = weighed.talk, weighed.talk.language
        self.pool = candidates(weighed.statements)
        self.said: set[Concept] = set()
        self.density = DENSITY
        self.chosen: list[Statement] = []
        self.focus: set[int] = set()

    def favour(self, statements: Sequence[Statement]) -> None:
        """Let these count more than others, and give them half of the points."""
        self.focus = {id(statement) for statement in statements}

    def _favour(self, statement: Statement) -> float:
        return FAVOUR if id(statement) in self.focus else 1.0

    def take(self, statement: Statement) -> None:
        """Add a statement to those chosen."""
        self.chosen.append(statement)
        self.said.update(statement.concepts)
        self.pool = [other for other in self.pool if other is not statement]

    def gain(self, statement: Statement) -> float:
        """What a statement would add, by its length."""
        weights, said = self.weights, self.said
        total = 0.0
        for concept in dict.fromkeys(statement.concepts):  # a set has no order, and sums of fractions do
            weight = weights.get(concept, 0.0)
            total += weight * SAID_AGAIN if concept in said else weight
        quality = statement.quality if self.density == TIGHT else pow(statement.quality, 1.5)
        return self._favour(statement) * quality * total / float(pow(statement.length + 4, self.density))

    def answer(self, words: int | None, length: str) -> list[Statement]:
        """What says best what the talk is about, and up to two statements that add to it, in time order."""
        room = ANSWER_WORDS.get(length, ANSWER_WORDS["medium"]) if words is None else max(1, words * 2 // 5)
        fitting = self._at_most(room) or self._at_most(words or room) or self.pool or self.statements
        answer = [max(fitting, key=lambda s: (sqrt(s.worth) * self._fits_answer(s) * self._favour(s), -s.unit.start))]
        self.take(answer[0])
        while len(answer) < 3:
            room -= answer[-1].length
            more = [s for s in self._at_most(room) if s.quality > 0.8 and self._is_frame(s)]
            more = [s for s in more if tells_one_thing(self.talk, s.unit, s.keys)]
            if not more:
                break
            answer.append(max(more, key=lambda s: (self._adds_to_answer(s), -s.unit.start)))
            self.take(answer[-1])
        return sorted(answer, key=lambda statement: statement.unit.start)

    def _at_most(self, words: int) -> list[Statement]:
        return [statement for statement in self.pool if statement.length <= words]

    def _is_frame(self, statement: Statement) -> bool:
        """Whether the speaker says, at the beginning or the end, what it is all about."""
        return self._is_aim(statement) and not 0.2 < statement.position < 0.88

    def _adds_to_answer(self, statement: Statement) -> float:
        says_enough = min(1.0, statement.length / TELLING)
        return self.gain(statement) * self._fits_answer(statement) * says_enough

    def _fits_answer(self, statement: Statement) -> float:
        """More for what is said early or last, and for what says what the talk is about."""
        place = 1.6 if statement.position < 0.12 else 1.3 if statement.position > 0.9 else 0.9
        says_enough = min(1.0, 0.4 + statement.length / (2 * TELLING))
        is_told = self.language.has_clauses and statement.keys[0] in self.language.imperatives
        return place * says_enough * (0.6 if is_told else 1.0) * (1.7 if self._is_aim(statement) else 1.0)

    def _is_aim(self, statement: Statement) -> bool:
        return self.language.says(self.language.aim, statement.keys)

    def points(self, count: int, apart: float) -> list[Statement]:
        """`count` more statements in time order: one from each third of the talk, then the best.

        Where some are favoured, half of them are of those.
        """
        wanted: list[Statement] = []
        while 2 * len(wanted) < count and (best := self._best(self._favourites(), apart)):
            wanted.append(best)
        thirds = range(3) if count >= 3 and not wanted else ()
        for third in thirds:
            part = [s for s in self.pool if third / 3 <= s.position < (third + 1) / 3]
            if best := self._best(part, apart):
                wanted.append(best)
        while len(wanted) < count and (best := self._best(self.pool, apart)):
            wanted.append(best)
        return sorted(wanted, key=lambda statement: statement.unit.start)

    def _favourites(self) -> list[Statement]:
        return [statement for statement in self.pool if id(statement) in self.focus]

    def fill(self, words: int, apart: float) -> list[Statement]:
        """Statements that together have at most so many words, in time order."""
        self.density = TIGHT
        wanted: list[Statement] = []
        while best := self._best(self._at_most(words), apart):
            wanted.append(best)
            words -= best.length
        return sorted(wanted, key=lambda statement: statement.unit.start)

    def _best(self, pool: Sequence[Statement], apart: float) -> Statement | None:
        best, top = None, 0.0
        for statement in pool:
            value = self.gain(statement) * self._distance(statement, apart)
            if value > top:
                best, top = statement, value
        if best is not None:
            self.take(best)
        return best

    def _distance(self, statement: Statement, apart: float) -> float:
        """Less for what stands close to a statement that is chosen already."""
        nearest = min((abs(statement.position - other.position) for other in self.chosen), default=1.0)
        return 1.0 if nearest >= apart else 0.35 + 0.65 * nearest / apart
