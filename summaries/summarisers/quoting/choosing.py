"""Picks the statements that together say most, spread over the whole talk."""

from collections.abc import Collection, Mapping, Sequence
from heapq import nlargest
from math import inf, sqrt

from summaries.summarisers.quoting.candidates import (
    READABLE,
    STANDS,
    beginning_with,
    candidates,
    pairs,
    reporting,
)
from summaries.summarisers.quoting.contrasting import contrasts
from summaries.summarisers.quoting.framing import Frame, framed
from summaries.summarisers.quoting.hosting import hosting
from summaries.summarisers.quoting.readability import is_marked, tells_one_thing
from summaries.summarisers.quoting.standing import POINTING
from summaries.summarisers.quoting.thesis import CLOSING, LEAST_RECAP, is_denied, tells_a_story, theses
from summaries.summarisers.quoting.weights import DENSITY, Concept, Statement, Weighed, worth

ANSWER_WORDS = {"short": 40, "medium": 75, "long": 90}
MOST_ANSWERS = 4
TIGHT = 0.65
"""The density where words are counted."""

TELLING = 12
"""Words that a statement needs to say what a talk is about."""

CLEAR = 0.8
WORTHY = 0.4
"""What a guessed statement must be worth, measured by the best, to say what a talk comes to."""

CONCLUDED = 0.18
"""The same of one that only stands among the last conclusions."""

FAVOUR = 3.0
"""What a statement counts that speaks of what a person wants to hear of."""

SAID_AGAIN = 0.15
"""What a concept still counts once a chosen statement has said it."""

PROMISE = 0.25
"""What a statement counts among the points that only says what will be talked about."""

THESIS, SURELY = 1.5, 2.0
"""What one counts there that says what it all comes to, and one that says so in words that are said of nothing less."""

SURE = 1.0
"""How well such a one reads at least, whatever it begins with ("and that's what I'm getting at, ...")."""

WELCOME, MOST_WELCOMES = 0.1, 120
"""Which share of a talk its welcome has, and how many words at most."""

LAST = 0.9
"""From where in a talk its speaker may take leave."""

WELCOMING, PARTING = 0.75, 0.35
"""What one counts there that stands before the last greeting or announcement of the welcome, and from the first thanks
or goodbye at the end: of 1,660 rated sentences the first mattered a fifth less than others and the last two thirds."""

NAMING = 40
"""So many words that are said most in a talk: what has none of them hardly says what the talk is about."""

LEAST_NAMED = 5
"""Words for something else by which it does."""

REPORTED = 0.1
"""What one counts that only says what others say or ask ("some people say ..."), where something replies to it.

So does what the speaker takes back, or says of a sponsor, of the next talk or of another statement.
"""

DENIED = 0.5
"""What one counts alone that only says what is not so, where the next one says what is."""

HOSTING = 0.2
"""What a statement counts of a conversation's host."""

PROMISING, MOST_PROMISED = 8, 45
"""Words of a statement that says what it will be about, at least and at most."""

FAINT_PROMISE = 0.05
"""How well it must read: where nothing is marked it is seldom among the surest, and tells more than these."""

CONCLUDES = 1.8
"""What a statement counts in the answer that is among the last conclusions."""

BEGINNING, ENDING = 0.2, 0.88
CONCLUDING = 45
"""Words from where the speaker begins to conclude."""


class Chooser:
    """Chooses one statement after the other, each for what it adds to those before."""

    def __init__(self, weighed: Weighed) -> None:
        self.weights, self.statements = weighed.weights, weighed.statements
        self.talk, self.language = weighed.talk, weighed.talk.language
        frames = framed(weighed)
        self.beside = frozenset(index for index, frame in frames.items() if frame is Frame.BESIDE)
        self.underlined, self.framing = (
            {weighed.statements[index].unit.end for index, frame in frames.items() if frame is wanted}
            for wanted in (Frame.UNDERLINED, Frame.FRAMING)
        )
        barred = reporting(weighed, frames)
        said = [weighed.statements[index] for index in theses(weighed, barred)]
        self.theses, self.led = {statement.unit.end for statement in said}, set[int]()
        halves = list(contrasts(weighed))
        self._count_anew(weighed, barred, said, halves)
        self.pool = candidates(weighed.statements, [*weighed.joined, *pairs(weighed, halves)])
        self.said: set[Concept] = set()
        self.phrases_of: dict[int, Mapping[str, int]] = {}
        self.density = DENSITY
        self.chosen: list[Statement] = []
        self.welcomed, self.parting = self._welcomed(), self._parting()
        self.focus: set[int] = set()
        self.most: dict[int, float] = {}
        self.closing = self._closing()
        concluding = (one for one in self.statements if one.unit.start >= self.closing and len(one.keys) >= LEAST_RECAP)
        self.recap = next((one.unit.start for one in concluding), self.closing)
        self.best = max((statement.worth for statement in self.pool), default=0.0)
        said_again = (one for one, times in weighed.times.items() if times > 1 and isinstance(one, str))
        self.named = set(nlargest(NAMING, said_again, key=lambda one: self.weights.get(one, 0.0)))
        qualities = sorted(statement.quality for statement in self.pool)
        self.clearest = min(1.0, qualities[len(qualities) * 9 // 10]) if qualities else 1.0

    def _count_anew(
        self,
        weighed: Weighed,
        barred: Collection[int],
        said: Sequence[Statement],
        halves: Sequence[tuple[Statement, Statement]],
    ) -> None:
        """Let count more what is said of the whole talk, less what is reported or what a host says."""
        for statement in (*weighed.statements, *weighed.joined):
            is_underlined = statement.unit.end in self.underlined
            if is_underlined and statement.keys[0] not in self.language.pointers:  # whom "she" means matters less
                statement.quality /= statement.standing
                statement.worth /= statement.standing
        for statement in beginning_with(weighed, barred):
            statement.quality *= REPORTED
            statement.worth *= REPORTED
        for statement in said:
            statement.quality = max(statement.quality, SURE)
            statement.worth = worth(statement, weighed.weights)
        for statement, answer in halves:
            statement.quality *= DENIED
            statement.worth *= DENIED
            if self._is_thesis(statement):  # no more without its answer
                self.led.add(answer.unit.end)
                self.theses.discard(statement.unit.end)
                self.underlined.discard(statement.unit.end)
        for statement in hosting(weighed):
            statement.quality *= HOSTING
            statement.worth *= HOSTING

    def favour(self, statements: Sequence[Statement]) -> None:
        """Let these count more than others, and give them half of the points."""
        self.focus = {id(statement) for statement in statements}

    def _favour(self, statement: Statement) -> float:
        return FAVOUR if id(statement) in self.focus else 1.0

    def _closing(self) -> int:
        """The token where the speaker begins to conclude; after the last where nobody says so."""
        late = (one for one in self.statements if one.position > CLOSING and one.unit.end not in self.framing)
        closing = (one.unit.start for one in late if self._says_so(one, "closing"))
        return next(closing, len(self.talk.keys))

    def _welcomed(self) -> int:
        """The token where the last greeting or announcement at the beginning ends."""
        most = min(WELCOME * len(self.talk.keys), MOST_WELCOMES)
        early = (one for one in self.statements if one.unit.start < most)
        welcoming = (one for one in early if any(self._says(one, kind) for kind in ("courtesy", "promising", "aim")))
        return max((one.unit.end for one in welcoming), default=0)

    def _parting(self) -> int:
        """The token where thanks, goodbyes or word of the next talk begin at the end; after the last if none do."""
        late = ((index, one) for index, one in enumerate(self.statements) if one.position > LAST)
        parting = (one for index, one in late if index in self.beside or self._says(one, "courtesy"))
        return next((one.unit.start for one in parting), len(self.talk.keys))

    def take(self, statement: Statement) -> None:
        """Add a statement to those chosen, and no other that shows or says the same."""
        self.chosen.append(statement)
        self.said.update(statement.concepts)
        self.pool = [one for one in self.pool if not one.overlaps(statement) and one.keys != statement.keys]

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
        """What says best what the talk is about and what it comes to, in time order."""
        room = ANSWER_WORDS.get(length, ANSWER_WORDS["medium"]) if words is None else max(1, words * 2 // 5)
        answer = [self._subject(room) or self._best_answer(room, words)]
        self.take(answer[0])
        while len(answer) < MOST_ANSWERS:
            room -= answer[-1].length
            clear = [s for s in self._at_most(room) if s.quality > self._least(s) * self.clearest]
            clear = [s for s in clear if self._tells_one_thing(s) and self._is_worth_it(s)]
            clear = [s for s in clear if not self._says(s, "courtesy") and not self._only_points(s)]
            more = [s for s in clear if self._may_answer(s)]
            only_announces = all(map(self._announces, answer)) and len(self.pool) >= MOST_ANSWERS
            if not more and (only_announces or (len(answer) == 1 and self.language.promises and self.talk.spaced)):
                more = [s for s in clear if not self._announces(s)]
            if not more:
                break
            answer.append(max(more, key=lambda s: (self._adds_to_answer(s), -s.unit.start)))
            self.take(answer[-1])
        return sorted(answer, key=lambda statement: statement.unit.start)

    def _least(self, statement: Statement) -> float:
        """How well it must read to belong to the answer, by the clearest."""
        stands = statement.standing >= (STANDS if self.language.unnamed else POINTING)
        is_sure = is_marked(self.talk, statement.unit) and stands
        return READABLE if (is_sure and self._is_claim(statement)) or statement.unit.end in self.underlined else CLEAR

    def _tells_one_thing(self, statement: Statement) -> bool:
        """Whether it tells one thing, and no one what to do before it is all summed up."""
        sums_up = self._concludes(statement) and is_marked(self.talk, statement.unit)
        return sums_up or tells_one_thing(self.talk, statement.unit, statement.keys)

    def _only_points(self, statement: Statement) -> bool:
        """Whether it is about something that only the one before it names, which isn't shown with it."""
        is_led = statement.lead or self._is_thesis(statement) or not is_marked(self.talk, statement.unit)
        return statement.standing <= POINTING and not is_led

    def _is_worth_it(self, statement: Statement) -> bool:
        """Whether it reads well and says enough of the talk; one that the speaker's own marks show always does."""
        share = statement.worth / self.best if self.best else 0.0
        if self._only_concludes(statement):
            return share >= CONCLUDED and len(statement.keys) >= PROMISING and not self._tells_a_story(statement)
        return (share >= WORTHY and statement.quality >= self.clearest) or is_marked(self.talk, statement.unit)

    def _best_answer(self, room: int, words: int | None) -> Statement:
        fitting = self._at_most(room) or self._at_most(words or room) or self.pool or self.statements
        fitting = [s for s in fitting if not self._says(s, "courtesy")] or fitting
        fitting = [s for s in fitting if self._is_thesis(s)] or fitting
        return max(fitting, key=lambda s: (sqrt(s.worth) * self._fits_answer(s), -s.unit.start))

    def _subject(self, room: int) -> Statement | None:
        """Where the speaker says at the beginning what it will be about, in enough words to know."""
        if not self.language.promises:
            return None
        early = [
            s for s in self.statements if s.position < BEGINNING and PROMISING <= s.length <= min(room, MOST_PROMISED)
        ]
        early = [s for s in early if s.length >= TELLING or not is_marked(self.talk, s.unit)]
        aims = [
            s
            for s in early
            if s.quality > FAINT_PROMISE and (self._promises(s) or (self.talk.spaced and self._is_aim(s)))
        ]
        aims = [s for s in aims if self._names(s) and tells_one_thing(self.talk, s.unit, s.keys)]
        return max(aims, key=lambda s: (sqrt(s.quality) * self._weight(s), -s.unit.start), default=None)

    def _weight(self, statement: Statement) -> float:
        return sum(self.weights.get(concept, 0.0) for concept in dict.fromkeys(statement.concepts))

    def _at_most(self, words: int) -> list[Statement]:
        return [statement for statement in self.pool if statement.length <= words]

    def _may_answer(self, statement: Statement) -> bool:
        """Whether the speaker says, at the beginning or the end, what it is all about, or what it comes to."""
        is_early = statement.position < BEGINNING
        if is_early and self._announces(statement) and not (self._is_thesis(statement) or self._names(statement)):
            return False
        if self._promises(statement):
            return is_early and not any(map(self._promises, self.chosen))
        if self._is_claim(statement):
            return True
        has_subject = self.language.promises and bool(self.chosen) and is_early
        return self._is_aim(statement) and not has_subject and not BEGINNING < statement.position < ENDING

    def _is_claim(self, statement: Statement) -> bool:
        if self._promises(statement):
            return False
        concludes = self._concludes(statement) and len(statement.keys) >= LEAST_RECAP
        return concludes or self._is_main(statement)

    def _is_main(self, statement: Statement) -> bool:
        """Whether the speaker says that it is what it all comes to."""
        points_back = statement.keys[-1] in self.language.pointers  # "if there's one thing to remember, it's that"
        return self._is_thesis(statement) or (self._says_so(statement, "main") and not points_back)

    def _is_thesis(self, statement: Statement) -> bool:
        """Whether the speaker says so in words that are said of nothing less."""
        is_led = statement.lead is not None and statement.unit.end in self.led
        return is_led or statement.unit.end in self.theses or statement.unit.end in self.underlined

    def _names(self, statement: Statement) -> bool:
        """Whether it has a word for something that is spoken of much, or several for what stands alone."""
        words = {concept for concept in statement.concepts if isinstance(concept, str)}
        return not self.named.isdisjoint(words) or (statement.standing >= STANDS and len(words) >= LEAST_NAMED)

    def _only_concludes(self, statement: Statement) -> bool:
        """Whether nothing but its place says that it is what it all comes to; the first of the conclusions is."""
        return (
            self._concludes(statement)
            and statement.start > self.recap
            and not self._is_main(statement)
            and is_marked(self.talk, statement.unit)
        )

    def _concludes(self, statement: Statement) -> bool:
        """Whether it is among the last conclusions; what comes after a while says goodbye."""
        return 0 <= statement.start - self.closing < CONCLUDING

    def _announces(self, statement: Statement) -> bool:
        """Whether it says what the talk is about rather than something about it."""
        return self._promises(statement) or self._is_aim(statement)

    def _tells_a_story(self, statement: Statement) -> bool:
        return tells_a_story(self.language, statement.keys)

    def _promises(self, statement: Statement) -> bool:
        """Whether it only says what will be talked about; "she doesn't want to talk about it" doesn't."""
        if not self._says(statement, "promising"):
            return False
        rest = statement.keys[self.phrases_of[id(statement)]["promising"] :]
        return len(rest) != 1 or rest[0] not in self.language.vague

    def _adds_to_answer(self, statement: Statement) -> float:
        says_enough = min(1.0, statement.length / TELLING)
        return self.gain(statement) * self._fits_answer(statement) * says_enough

    def _fits_answer(self, statement: Statement) -> float:
        """More for what is said early or last, and for what says what the talk is about."""
        is_late = statement.position > LAST and statement.unit.start < self.parting
        place = 1.2 if statement.position < 0.12 else 1.1 if is_late else 0.9
        if self._concludes(statement):
            place = CONCLUDES
        says_enough = min(1.0, 0.4 + statement.length / (2 * TELLING))
        is_told = self.language.has_clauses and statement.keys[0] in self.language.imperatives and place < CONCLUDES
        says_enough *= 0.6 if is_told else 1.0
        if self._is_thesis(statement):
            return place * says_enough * SURELY
        return place * says_enough * (1.7 if self._is_aim(statement) or self._is_claim(statement) else 1.0)

    def _is_aim(self, statement: Statement) -> bool:
        """Whether it says what is talked about; "she doesn't want to talk about it" doesn't."""
        return self._says_so(statement, "aim")

    def _says_so(self, statement: Statement, kind: str) -> bool:
        """Whether a statement says something of that kind and doesn't deny it."""
        return self._says(statement, kind) and not is_denied(statement.keys, self.phrases_of[id(statement)][kind])

    def _says(self, statement: Statement, kind: str) -> bool:
        """Whether a statement says something of that kind; found once."""
        said = self.phrases_of.get(id(statement))
        if said is None:
            said = self.phrases_of[id(statement)] = self.language.said(statement.keys)
        return kind in said

    def points(self, count: int, apart: float, counted: Sequence[Statement] = ()) -> list[Statement]:
        """`count` more statements in time order: one from each third of the talk, then the best.

        What is `counted` up comes first, all of it or the best. Where some are favoured, half of them are of those.
        """
        left = [one for one in counted if not any(map(one.overlaps, self.chosen))]
        wanted = nlargest(count, left, key=self.gain)
        for one in wanted:
            self.take(one)
        while 2 * len(wanted) < count and (best := self._best(self._favourites(), apart)):
            wanted.append(best)
        for third in range(3) if count >= 3 and not self.focus else ():
            is_there = any(int(3 * one.position) == third for one in wanted)
            part = [] if is_there else [one for one in self.pool if int(3 * one.position) == third]
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
        self.most.clear()
        wanted: list[Statement] = []
        while best := self._best(self._at_most(words), apart):
            wanted.append(best)
            words -= best.length
        return sorted(wanted, key=lambda statement: statement.unit.start)

    def _best(self, pool: Sequence[Statement], apart: float) -> Statement | None:
        best, top, most = None, 0.0, self.most
        for statement in sorted(pool, key=lambda one: -most.get(id(one), inf)):
            if most.get(id(statement), inf) < top:
                break  # what a statement adds only shrinks while others are chosen
            value = self.gain(statement) * self._distance(statement, apart)
            value *= self._emphasis(statement)
            most[id(statement)] = value
            if value > top:
                best, top = statement, value
        if best is not None:
            self.take(best)
        return best

    def _emphasis(self, statement: Statement) -> float:
        """Less for what only announces, more for what the speaker says is the point."""
        if statement.unit.end in self.theses or (statement.lead and statement.unit.end in self.led):
            return SURELY
        if self._promises(statement):
            return PROMISE
        if self._is_main(statement):
            return THESIS
        if statement.unit.start >= self.parting and not self._concludes(statement):
            return PARTING
        return WELCOMING if statement.unit.start < self.welcomed else 1.0

    def _distance(self, statement: Statement, apart: float) -> float:
        """Less for what stands close to a statement that is chosen already."""
        nearest = min((abs(statement.position - other.position) for other in self.chosen), default=1.0)
        return 1.0 if nearest >= apart else 0.35 + 0.65 * nearest / apart
