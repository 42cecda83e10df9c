"""Finds the passages that fit a person's question."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import log

from summaries.summarisers.quoting.questions import NAMED, SLIGHT, Question, synonyms
from summaries.summarisers.quoting.telling import as_text, has, tells
from summaries.summarisers.quoting.weights import Concept, Statement, Stems, Weighed

Hits = dict[int, float]
"""How surely the statements, by their index, say something."""

BESIDE = {-2: 0.25, -1: 0.5, 1: 0.3}
"""What is said in a statement counts so much for those around it: two before, one before, one after."""

LEANING = 0.8
"""What is said just before counts for a statement that begins with "it" or the like."""

LEANING_WORDS = 3
"""Its first words, where "it" stands for what was said before ("put it up")."""

ANSWERED = 0.9
"""What a question says counts for the statement after it."""

ALIKE = 0.8
"""What another word of the same meaning counts."""

NEVER_SAID = 0.5
"""How often a word counts as said that wasn't."""

LACKING = 2.0
"""What a noun counts that the talk doesn't have."""

ELSEWHERE = 0.6
"""What a word counts at least that the talk has in another place."""

ENOUGH = {True: 0.4, False: 0.3}
"""The share of what is asked that a passage must have; less in the scripts without spaces, where words are unsure."""

PLAINLY = {True: 0.45, False: 0.4}
"""The share that it must have to be called an answer."""

SURE = {"price": 0.8, "duration": 0.8, "amount": 0.8, "time": 0.8}
"""The kinds of answer that can be told by their words, and what they count beside the words asked for."""

UNSURE = 0.35
"""What the other kinds count."""

NEARLY = 0.8
"""How well, measured by the best passage, another must fit to be part of the answer."""

TELLING = 6
"""A statement of fewer words says little by itself."""

NEEDED = frozenset({"price", "duration", "amount"})
"""The kinds of answer that a statement must have; when something is done is often told in other words than dates."""

TOLD, TOLD_ALONE = 0.4, 0.6
"""How surely it must have it: with other words asked for, and without."""

QUALITY = 0.6
"""What a statement that fits counts however badly it reads."""

ASKING_WORDS = 4
"""The first words of a question, that say what kind of answer it wants."""


class _Said:
    """Where in a talk words are said, or others that are nearly the same or mean the same."""

    def __init__(self, weighed: Weighed) -> None:
        self.stems = weighed.stems
        self.concepts: dict[Concept, set[int]] = defaultdict(set)
        self.words: dict[str, set[int]] = defaultdict(set)
        for index, statement in enumerate(weighed.statements):
            for concept in statement.concepts:
                self.concepts[concept].add(index)
            for key in statement.keys:
                self.words[self.stems[key] or key].add(index)

    def hits(self, asked: Concept, *, is_foreign: bool) -> Hits:
        """The statements that say it."""
        if isinstance(asked, tuple):
            return dict.fromkeys(self.concepts.get(asked, ()), 1.0)
        alike = frozenset[str]() if is_foreign else _same_meaning(asked, self.stems)
        found = dict.fromkeys((i for word in alike for i in self.words.get(word, ())), ALIKE)
        same = [word for word in self.words if word == asked or (self.stems[word] and _near(word, asked))]
        return found | dict.fromkeys((i for word in same for i in self.words[word]), 1.0)


def passages(
    weighed: Weighed, questions: Sequence[Question], enough: Mapping[bool, float] = ENOUGH
) -> list[tuple[float, Statement]]:
    """The statements that fit one of the questions, best first, with how well; empty where none does."""
    fits: Hits = {}
    said = _Said(weighed)
    for question in questions:
        for index, fit in _fits(weighed, said, question, enough[weighed.talk.spaced]).items():
            fits[index] = max(fit, fits.get(index, 0.0))
    fitting = [(fit, weighed.statements[index]) for index, fit in fits.items()]
    return sorted(fitting, key=lambda pair: (-pair[0], pair[1].unit.start))


def speaking_of(weighed: Weighed, questions: Sequence[Question]) -> list[Statement]:
    """The statements that fit one of the questions by their own words, not only by those around them."""
    if not questions:
        return []
    own: set[int] = set()
    said = _Said(weighed)
    for question in questions:
        for concept, factor in question.terms.items():
            own |= said.hits(concept, is_foreign=bool(question.code)).keys() if factor > SLIGHT else set()
        own |= _told(weighed, question.kind).keys() if question.kind in SURE else set()
    mine = {id(weighed.statements[index]) for index in own}
    return [statement for _fit, statement in passages(weighed, questions) if id(statement) in mine]


def _fits(weighed: Weighed, said: _Said, question: Question, enough: float) -> Hits:
    """How well the statements fit that have enough of what is asked."""
    if question.is_empty:
        return {}
    terms = [(factor, said.hits(term, is_foreign=bool(question.code))) for term, factor in question.terms.items()]
    found = [(factor * _rarity(weighed, hits), _reached(weighed, hits)) for factor, hits in terms if hits]
    lacking = sum(
        factor * _rarity(weighed, hits) * (LACKING if factor == NAMED else 1.0) for factor, hits in terms if not hits
    )
    told = _told(weighed, question.kind) if question.kind else {}
    if question.kind:
        found.append((SURE.get(question.kind, UNSURE) * _rarity(weighed, told), told))
    needed = TOLD_ALONE if not question.terms else TOLD if question.kind in NEEDED else 0.0
    total = lacking + sum(weight for weight, _hits in found)
    fits: Hits = {}
    for index, statement in enumerate(weighed.statements):
        if told.get(index, 0.0) < needed:
            continue
        fit = sum(weight * hits.get(index, 0.0) for weight, hits in found)
        asked = lacking + sum(weight * max(ELSEWHERE, hits.get(index, 0.0)) for weight, hits in found)
        if fit > 0 and fit >= enough * asked:
            fits[index] = fit / total * (QUALITY + statement.quality)
    return fits


def reply(weighed: Weighed, fitting: Sequence[tuple[float, Statement]], words: int) -> list[Statement]:
    """The passage that fits best and others that fit nearly as well, in time order, within so many words.

    A very short one, or one that leans on what was said before, comes with its neighbour.
    """
    top, best = fitting[0]
    chosen = [best]
    if beside := _neighbour(weighed, best):
        chosen.append(beside)
    chosen += [one for fit, one in fitting[1:] if fit >= NEARLY * top and one not in chosen]
    kept: list[Statement] = []
    left = words
    for one in chosen[:3]:
        if not kept or one.length <= left:
            kept.append(one)
            left -= one.length
    return sorted(kept, key=lambda statement: statement.unit.start)


def _neighbour(weighed: Weighed, statement: Statement) -> Statement | None:
    """What was said just before where the statement begins with "it" or the like, or after where it says little."""
    statements = weighed.statements
    place = next(index for index, one in enumerate(statements) if one is statement)
    if statement.keys[0] in weighed.talk.language.vague and place:
        beside = statements[place - 1]
    elif statement.length < TELLING and place + 1 < len(statements):
        beside = statements[place + 1]
    else:
        return None
    return None if beside.asks else beside


def _told(weighed: Weighed, kind: str) -> Hits:
    """Where that kind of answer is given; most surely after somebody asked for it."""
    told: Hits = {}
    before = False
    for index, statement in enumerate(weighed.statements):
        how = tells(kind, weighed, statement)
        if how or before:
            told[index] = how + before
        asked = as_text(weighed, statement.keys[:ASKING_WORDS])
        before = statement.asks and has(weighed, kind, asked)
    return told


def _rarity(weighed: Weighed, hits: Hits) -> float:
    return log(1 + len(weighed.statements) / max(NEVER_SAID, len(hits)))


def _reached(weighed: Weighed, hits: Hits) -> Hits:
    """The statements that say something, and those around them."""
    statements = weighed.statements
    reached = dict(hits)
    for index, strength in hits.items():
        for distance, share in BESIDE.items():
            place = index - distance
            if 0 <= place < len(statements):
                if distance == -1:
                    share = _carried(weighed, statements[index], statements[place])
                reached[place] = max(reached.get(place, 0.0), strength * share)
    return reached


def _carried(weighed: Weighed, before: Statement, after: Statement) -> float:
    if before.asks:
        return ANSWERED
    return BESIDE[-1] if weighed.talk.language.vague.isdisjoint(after.keys[:LEANING_WORDS]) else LEANING


def _near(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return (len(short) > 3 and long.startswith(short) and len(long) - len(short) < 4) or (
        len(short) > 5 and short in long
    )


def _same_meaning(stem: str, stems: Stems) -> frozenset[str]:
    """The stems of the words that mean about the same; the words themselves where they have no stem."""
    groups = synonyms(stems.language.code)
    words = frozenset[str]().union(*(group for word, group in groups.items() if stem in (word, stems[word])))
    return frozenset(stems[word] or word for word in words)
