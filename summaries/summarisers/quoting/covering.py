"""Finds where in a talk the words of a question are said, and how much each of them counts."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log

from summaries.summarisers.quoting.near_words import near
from summaries.summarisers.quoting.questions import NAMED, Question
from summaries.summarisers.quoting.replying import Raised, turn_of
from summaries.summarisers.quoting.said import Hits, Said
from summaries.summarisers.quoting.telling import counts, has, is_number
from summaries.summarisers.quoting.weights import Concept, Statement, Weighed

BESIDE = {-2: 0.25, -1: 0.5, 1: 0.3}
"""What is said in a statement counts so much for those around it: two before, one before, one after."""

LEANING = 0.8
"""What is said just before counts for a statement that begins with "it" or the like."""

RUNNING_ON, RUNNING_BACK = 0.65, 0.45
"""What a statement says counts for the next, and for the one before, where a cut between them is only guessed."""

LEANING_WORDS = 3
"""Its first words, where "it" stands for what was said before ("put it up")."""

ANSWERED = 0.9
"""What a question says counts for the statement after it."""

NEVER_SAID = 0.5
"""How often a word counts as said that wasn't."""

LACKING = 2.0
"""What a noun counts that the talk doesn't have."""

SINGLED = 1.0
"""What a superlative counts beside all other words asked for together, wherever the talk has it."""

COUNTED = 0.8
"""What the word that stands behind "how many" counts beside all others together, wherever the talk has it."""

COUNTED_BEFORE, COUNTED_APART = 0.8, 0.2
"""What it counts as said where a number stands alone behind it, and where no number stands with it."""


def terms_of(said: Said, question: Question, singled: Hits, counted: Hits) -> list[tuple[float, Hits]]:
    """What the terms of a question count, and where they are said."""
    weighed = said.weighed
    found: dict[Concept, tuple[float, Hits]] = {}
    for term, factor in question.terms.items():
        hits = said.hits(term, is_foreign=bool(question.code))
        if isinstance(term, tuple) and not hits:
            continue
        found[term] = factor * _rarity(weighed, hits) * (LACKING if factor == NAMED and not hits else 1.0), hits
    if counted:
        weight, _hits = found.pop(question.counted)
        others = sum(weight for weight, _hits in found.values())
        found[question.counted] = COUNTED * others or weight, counted
    if singled and question.extremes:
        extremes = {weighed.stems[word] or word for one in question.extremes for word in one.split()}
        terms = [pair for term, pair in found.items() if term not in extremes]
        others = sum(weight for weight, _hits in terms)
        return [*terms, (SINGLED * others or _rarity(weighed, singled), singled)]
    return list(found.values())


def counted_of(said: Said, term: str, hits: Hits) -> Hits:
    """Where what "how many" asks for is said: surely with a number beside it ("it weighs two kilos"), else less."""
    weighed, code = said.weighed, said.code
    alike = {term} | said.alike(term)
    found: Hits = {}
    for index, statement in enumerate(weighed.statements):
        counted = counts(weighed, statement)
        beside = {key for keys in counted for key in _counted_by(weighed, keys)}
        beside |= {key for key, following in pairwise(statement.keys) if is_number(weighed, following)}
        stems = {weighed.stems[key] or key for key in beside}
        if stems & alike or any(near(stem, term, code) for stem in stems):
            found[index] = 1.0
        elif [] in counted and (index in hits or index - 1 in hits):
            found[index] = COUNTED_BEFORE
        elif index in hits:
            found[index] = COUNTED_APART
    return found


def _counted_by(weighed: Weighed, following: Sequence[str]) -> Sequence[str]:
    """Of the words behind a number what it may count: "in six weeks" counts nothing that is said behind it."""
    return following[:1] if following and has(weighed, "spans", following[0]) else following


def _rarity(weighed: Weighed, hits: Hits) -> float:
    return log(1 + len(weighed.statements) / max(NEVER_SAID, len(hits)))


def with_causes(causes: Mapping[int, range], hits: Hits) -> Hits:
    """The same, where a reason is announced for what was said some statements before."""
    found = dict(hits)
    for index, places in causes.items():
        strongest = max((hits.get(place, 0.0) for place in places), default=0.0)
        found[index] = max(found.get(index, 0.0), LEANING * strongest)
    return found


def reached(weighed: Weighed, raising: Mapping[int, Raised], hits: Hits) -> Hits:
    """The statements that say something, those around them, and those that reply to them."""
    statements = weighed.statements
    found = dict(hits)
    for index, strength in hits.items():
        for distance, share in BESIDE.items():
            place = index - distance
            if 0 <= place < len(statements):
                if distance == -1:
                    share = _carried(weighed, statements[index], statements[place])
                elif distance == 1 and _runs_on(weighed, statements[index]):
                    share = RUNNING_BACK
                found[place] = max(found.get(place, 0.0), strength * share)
        if index + 2 < len(statements) and all(leans(weighed, one) for one in statements[index + 1 : index + 3]):
            found[index + 2] = max(found.get(index + 2, 0.0), strength * LEANING * LEANING)
        if index in raising:
            for further, place in enumerate(turn_of(weighed, raising[index].reply)):
                found[place] = max(found.get(place, 0.0), strength * ANSWERED * LEANING**further)
    return found


def _carried(weighed: Weighed, before: Statement, after: Statement) -> float:
    if before.asks:
        return ANSWERED
    if leans(weighed, after):
        return LEANING
    return RUNNING_ON if _runs_on(weighed, after) else BESIDE[-1]


def leans(weighed: Weighed, statement: Statement) -> bool:
    """Whether "it" or the like stands in the first words of a statement for what was said before."""
    return not weighed.talk.language.vague.isdisjoint(statement.keys[:LEANING_WORDS])


def _runs_on(weighed: Weighed, statement: Statement) -> bool:
    """Whether a statement begins where nothing marks it, so that it may belong to the one before."""
    return statement.unit.start in weighed.talk.cuts
