"""Finds the passages that fit a person's question, and those that plainly answer it."""

from collections.abc import Sequence
from functools import cache
from math import exp, log
from pathlib import Path

from summaries.summarisers.quoting.covering import (
    COUNTED_BEFORE,
    LEANING_WORDS,
    counted_of,
    reached,
    terms_of,
    with_causes,
)
from summaries.summarisers.quoting.given import COVERED, NEVER, given, tellings
from summaries.summarisers.quoting.questions import SLIGHT, Question
from summaries.summarisers.quoting.readability import is_marked
from summaries.summarisers.quoting.reasons import announces_a_cause, causes_of, explanation
from summaries.summarisers.quoting.replying import turn_of
from summaries.summarisers.quoting.said import Hits, Said
from summaries.summarisers.quoting.singling import singled_out
from summaries.summarisers.quoting.telling import SURELY, TOLD, as_text, has, is_number, tells
from summaries.summarisers.quoting.tokens import Talk
from summaries.summarisers.quoting.weights import Statement, Weighed

WEIGHTS = Path(__file__).parent / "answer_weights.txt"

NEAR = 0.02
"""How likely a statement must be the answer to be shown as near one."""

MANY = 4
"""So many statements that seem to tell one fact tell others: of the questions asked in training four in five."""

STILL = 6
"""So many statements after its words were said a talk may speak of something still."""

COVERED_ALONE, COVERED_UNTOLD = 0.65, 0.75
"""The share where no kind of answer is asked for, and where one is that the passage doesn't surely have."""

NAMED_AT_LEAST = 0.35
"""The share of the words for what is to be explained that some statement has."""

COVERED_COUNTING = 0.6
"""The share where a number is asked for: of numbers a talk has many."""

NEEDED = frozenset({"price", "duration", "age", "measure", "amount"})
"""The kinds of answer that a statement must have; when something is done is often told in other words than dates."""

SURE = frozenset({*NEEDED, "time"})
"""The kinds of answer that can be told by their words."""

FACTS = frozenset({*SURE, "person", "place"})
"""The kinds of answer of which one is right."""

OPEN = frozenset({"person", "meaning"})
"""The kinds that a statement may have without any word that shows it ("the trainee suggested a list")."""

UNTOLD = ("", "way")
"""The kinds of answer of which no word tells that a statement has one."""

UNLIKE = 0.25
"""What a statement counts without the superlative that is asked for, that tells of the beginning, not the end, or that
is surely several."""

RUN_TOGETHER = 32
"""Words of a statement that nobody marked as one."""

MORE_THAN_A_GREETING = 8
"""Words of a statement that says something beside its greeting or thanks."""

SAID_ITSELF = 0.9
"""The share of the words asked for, not only others of the same meaning, that one of several things asked for has."""

TOLD_ALONE = 0.6
"""How surely a statement must have the kind of answer to speak of what is asked without any of its words."""

MOST_TOLD = 1.5
"""As surely as an answer may be of the kind that is asked for, however often this was asked."""

Fitting = list[tuple[float, Statement]]
"""Statements with how likely each is the answer, best first."""


def passages(said: Said, questions: Sequence[Question]) -> tuple[Fitting, Fitting]:
    """The statements that fit one of the questions, and those that plainly answer it."""
    fits: Hits = {}
    answers: Hits = {}
    for question in questions:
        if question.is_empty:
            continue
        asked = Asked(said, question)
        if question.kind == "meaning" and max(asked.said.values(), default=0.0) < NAMED_AT_LEAST:
            continue  # what a talk doesn't name it doesn't explain
        likely = {index: asked.likely(index) for index in asked.places}
        plain = {index: how for index, how in likely.items() if asked.is_plain(index)}
        _add(fits, likely)
        if len(plain) < MANY or question.kind not in FACTS:
            _add(answers, plain)
    fitting = _best_first(said.weighed, fits)
    return [(fit, one) for fit, one in fitting if fit >= NEAR], _best_first(said.weighed, answers)


def _add(found: Hits, others: Hits) -> None:
    found.update({index: max(how, found.get(index, 0.0)) for index, how in others.items()})


def _best_first(weighed: Weighed, fits: Hits) -> Fitting:
    fitting = [(fit, weighed.statements[index]) for index, fit in fits.items()]
    return sorted(fitting, key=lambda pair: (-pair[0], pair[1].unit.start))


def speaking_of(weighed: Weighed, questions: Sequence[Question]) -> list[Statement]:
    """The statements that fit one of the questions by their own words, not only by those around them."""
    if not questions:
        return []
    own: set[int] = set()
    said = Said(weighed)
    for question in questions:
        for concept, factor in question.terms.items():
            own |= said.hits(concept, is_foreign=bool(question.code)).keys() if factor > SLIGHT else set()
        told = tellings(weighed, question) if question.kind in SURE else {}
        own |= {index for index, how in told.items() if how >= TOLD_ALONE}
    mine = {id(weighed.statements[index]) for index in own}
    return [statement for _fit, statement in passages(said, questions)[0] if id(statement) in mine]


class Asked:
    """A question, and where in a talk its words are said and its kind of answer is given."""

    def __init__(self, said: Said, question: Question) -> None:
        weighed = said.weighed
        self.weighed, self.question = weighed, question
        self.raised, self.denials = said.raised, said.denials
        self.likeness = singled_out(weighed, question)
        self.replying_to_alike = {said.raised[index].reply for index in self.likeness.keys() & said.raised.keys()}
        self.counted = dict[int, float]()
        if weighed.talk.spaced and question.counted in question.terms:
            hits = said.hits(question.counted, is_foreign=bool(question.code))
            self.counted = counted_of(said, question.counted, hits) if hits else {}
        terms = terms_of(said, question, self.likeness, self.counted)
        self.told, self.replies = given(weighed, question, said.raised, terms)
        causes = causes_of(weighed, self.told) if question.kind == "reason" else {}
        self.total = sum(weight for weight, _hits in terms)
        self.said = self._shares(terms)
        self.cover = self._shares(
            [(weight, with_causes(causes, reached(weighed, said.raised, hits))) for weight, hits in terms if hits]
        )
        reported = said.raised.keys() if question.is_of_opinions else ()
        self.opinions = {index for index in reported if self.cover.get(index, 0.0) >= COVERED_ALONE}
        self.most = max(self.cover.values(), default=0.0)
        self.topic = self._topic()
        covered = {index for index, share in self.cover.items() if share} | self.topic.keys()
        places = covered | self.replies.keys() if question.terms else self.told.keys()
        self.places = sorted(filter(self._says_something, places))

    def _says_something(self, index: int) -> bool:
        """Whether a statement has a word with a subject or the kind of answer, or denies, and doesn't only greet."""
        statement = self.weighed.statements[index]
        if len(statement.keys) < MORE_THAN_A_GREETING and "courtesy" in self.weighed.talk.language.said(statement.keys):
            return False
        return bool(statement.concepts) or index in self.told or index in self.denials

    def _shares(self, found: Sequence[tuple[float, Hits]]) -> Hits:
        """The share of the words asked for that each statement has."""
        shares: Hits = {}
        for weight, hits in found:
            for index, hit in hits.items():
                shares[index] = shares.get(index, 0.0) + weight * hit / self.total
        return shares

    def _topic(self) -> Hits:
        """How much of what is asked was said some statements before, of which they may speak still."""
        found: Hits = {}
        for index, share in self.said.items():
            for distance in range(1, min(STILL, len(self.weighed.statements) - 1 - index) + 1):
                place = index + distance
                found[place] = max(found.get(place, 0.0), share * (1 - distance / (STILL + 1)))
        return found

    def _cover(self, index: int) -> float:
        """The share of the words asked for that a statement has with those around it; all where none is asked for."""
        return self.cover.get(index, 0.0) if self.question.terms else 1.0

    def _leads_to_a_question(self, index: int) -> bool:
        """Whether the next statement asks and this one doesn't reply to another: it says of what is asked."""
        statements = self.weighed.statements
        if index + 1 == len(statements) or not statements[index + 1].asks:
            return False
        return not any(index in turn_of(self.weighed, one.reply) for one in self.raised.values())

    def _replies(self, index: int) -> bool:
        """Whether it replies to somebody who asked the same."""
        return self._cover(index) >= self.replies.get(index, NEVER)

    def likely(self, index: int) -> float:
        """How likely a statement is the answer."""
        weights = answer_weights()
        odds = exp(sum(weights.get(sign, 0.0) * value for sign, value in self.signs(index).items()))
        is_unlike = bool(self.likeness) and index not in self.likeness
        is_unlike = is_unlike or self._is_run_together(self.weighed.statements[index])
        return (UNLIKE if is_unlike else 1.0) * odds / (1.0 + odds)

    def signs(self, index: int) -> dict[str, float]:
        """What speaks for or against a statement, by name."""
        statement, kind = self.weighed.statements[index], self.question.kind
        told, cover = min(MOST_TOLD, self.told.get(index, 0.0)), self._cover(index)
        return {
            "bias": 1.0,
            "many": log(len(self.weighed.statements)),
            "relative": cover / (max(self.most, cover) or 1.0),
            "said": self.said.get(index, 0.0),
            "topic": max(0.0, self.topic.get(index, 0.0) - self.said.get(index, 0.0)),
            "asks": float(statement.asks),
            "guessed": float(statement.unit.start in self.weighed.talk.cuts),
            "quality": statement.quality,
            "replies": float(self._replies(index)),
            "missing": float(kind in NEEDED and told < TOLD),
            f"told {kind}": told,
        }

    def is_plain(self, index: int) -> bool:
        """Whether a statement answers plainly, and neither lacks the words asked for nor the kind of answer."""
        statement, kind, cover = self.weighed.statements[index], self.question.kind, self._cover(index)
        if self._is_beside_it(index) or self._is_run_together(statement):
            return False
        if self._replies(index):
            return True
        if self._lacks_its_kind(index):
            return False
        if not kind:
            return cover >= COVERED_ALONE
        if tells(self.question, self.weighed, statement) >= SURELY:
            return cover >= (COVERED_COUNTING if kind in NEEDED else COVERED)
        is_near = index in self.told or (kind == "reason" and self._has_reason_beside(index))
        is_open = kind in OPEN and (self.weighed.talk.spaced or kind != "person")
        return kind not in NEEDED and (is_near or is_open) and cover >= COVERED_UNTOLD

    def _is_run_together(self, statement: Statement) -> bool:
        """Whether a guessed statement has so many words that it is surely several, whose words answer by accident."""
        return len(statement.keys) > RUN_TOGETHER and not is_marked(self.weighed.talk, statement.unit)

    def _is_beside_it(self, index: int) -> bool:
        """Whether a statement answers nothing whatever it says, or another question than this."""
        question, is_question = self.question, self.weighed.statements[index].asks
        if question.kind == "steps" and not question.terms:
            return True  # any "then" is a step of something
        only_raises = index in self.raised and not is_question and not question.is_of_opinions
        is_no_opinion = bool(self.opinions) and index not in self.opinions
        is_unlike = bool(self.likeness) and index not in self.likeness and index not in self.replying_to_alike
        is_of_others = question.is_of_several and self.said.get(index, 0.0) < SAID_ITSELF  # not any two reasons
        return question.is_vague or only_raises or is_no_opinion or is_unlike or is_of_others

    def _lacks_its_kind(self, index: int) -> bool:
        """Whether it has not what an answer of this kind must have, or only asks itself."""
        statement, kind = self.weighed.statements[index], self.question.kind
        if self.counted and self.counted.get(index, 0.0) < COUNTED_BEFORE:
            return True  # "how many passengers" is no "340 times"
        if kind in NEEDED:
            return self.told.get(index, 0.0) < TOLD or self._is_of_another(statement)
        only_asks = statement.asks and is_marked(self.weighed.talk, statement.unit)
        return only_asks or (kind in UNTOLD and self._leads_to_a_question(index))

    def _is_of_another(self, statement: Statement) -> bool:
        """Whether a new clause with a subject of its own parts what is asked about from every number."""
        talk, stems = self.weighed.talk, self.weighed.stems
        keys, terms = statement.keys, self.question.terms
        asked = [i for i, key in enumerate(keys) if (stems[key] or key) in terms]
        numbers = [i for i, key in enumerate(keys) if is_number(self.weighed, key)]
        begins = [i for i in range(1, len(keys) - 1) if _begins_another(talk, keys, i)]
        pairs = [(min(one, other), max(one, other)) for one in asked for other in numbers]
        return bool(pairs) and all(any(first < i < last for i in begins) for first, last in pairs)

    def _has_reason_beside(self, index: int) -> bool:
        """Whether one beside it begins with "because", or the next gives a reason with "it" or explains advice."""
        talk, vague = self.weighed.talk, self.weighed.talk.language.vague
        for place in self.told.keys() & {index - 1, index + 1}:
            statement = self.weighed.statements[place]
            if place < index and announces_a_cause(self.weighed, statement):
                continue  # "the third reason is" looks back
            start = statement.unit.start
            first = talk.keys[start : start + LEANING_WORDS]
            if has(self.weighed, "reasons", as_text(self.weighed, first)):
                return True
            if place > index and not vague.isdisjoint(first):
                return True
        return explanation(self.weighed, index) is not None


def _begins_another(talk: Talk, keys: Sequence[str], i: int) -> bool:
    """Whether "and" or the like ties on a clause with a subject of its own ("... and his tank was half a metre")."""
    language = talk.language
    is_tied = keys[i] in language.links and keys[i + 1] in language.determiners
    return is_tied and language.verbs.isdisjoint(keys[i + 2 : i + 3])


@cache
def answer_weights() -> dict[str, float]:
    """What each sign counts, as learned (`summaries/training/answers.py`)."""
    lines = (line.split(" ", 1) for line in WEIGHTS.read_text(encoding="utf-8").splitlines())
    return {sign: float(weight) for weight, sign in lines}
