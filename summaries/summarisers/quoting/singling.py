"""Finds the statements about the one thing that a question singles out: the longest, the first, the end."""

from collections.abc import Iterator

from summaries.summarisers.quoting.patterns import pattern
from summaries.summarisers.quoting.questions import EDGES_OF_TIME, Question
from summaries.summarisers.quoting.telling import as_text, has
from summaries.summarisers.quoting.weights import Statement, Weighed

LAST_WORDS = 3
"""Of a statement that was only guessed to end there: what is "the longest" is said in the next."""

CUT_OFF = 0.65
"""What it counts as said in the statement itself then."""

ALIKE = 4
"""So many letters tell one superlative from another, whatever its ending, or all but the last two of a longer one."""


def singled_out(weighed: Weighed, question: Question) -> dict[int, float]:
    """How surely the statements, by their index, are about what a question singles out; none where none is."""
    if question.extremes:
        return _with_extremes(weighed, question)
    if question.edge:
        return _at_the_edge(weighed, question.edge)
    return {}


def _with_extremes(weighed: Weighed, question: Question) -> dict[int, float]:
    statements = weighed.statements
    found: dict[int, float] = {}
    for index, statement in enumerate(statements):
        for words_left in _said(weighed, statement, question):
            is_cut = index + 1 < len(statements) and statements[index + 1].unit.start in weighed.talk.cuts
            if is_cut and words_left < LAST_WORDS:
                found[index + 1] = 1.0
                found.setdefault(index, CUT_OFF)
            else:
                found[index] = 1.0
    return found


def _said(weighed: Weighed, statement: Statement, question: Question) -> Iterator[int]:
    """How many words stand behind each of the superlatives that are asked for."""
    text = as_text(weighed, statement.keys)
    for match in pattern(weighed.talk.language.code, "extremes").finditer(text):
        if any(_is_same(match[0], one) for one in question.extremes):
            yield len(text[match.end() :].split())


def _is_same(one: str, other: str) -> bool:
    """Whether two superlatives are the same but for their endings ("plus ancien", "plus anciennes")."""
    short, long = sorted((one.split()[-1], other.split()[-1]), key=len)
    return one == other or short[: max(ALIKE, len(short) - 2)] == long[: max(ALIKE, len(short) - 2)]


def _at_the_edge(weighed: Weighed, edge: str) -> dict[int, float]:
    """All statements but those that tell of the beginning where the end is asked for, or the other way round."""
    texts = [as_text(weighed, statement.keys) for statement in weighed.statements]
    others = [one for one in EDGES_OF_TIME if one != edge]
    return {
        index: 1.0
        for index, text in enumerate(texts)
        if has(weighed, edge, text) or not any(has(weighed, one, text) for one in others)
    }
