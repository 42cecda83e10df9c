"""Finds what a talk comes to: what its speaker says in so many words is the point of it, and how he sums up."""

from collections.abc import Container, Iterator, Sequence

from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.readability import is_marked
from summaries.summarisers.quoting.weights import Statement, Weighed

LEAST_THESIS = 8
"""Words of a statement that says what all of it comes to, with "the point of this video is" or the like among them."""

LEAST_RECAP = 6
"""Words of a statement that follows on "let me sum up"."""

DENIED_WITHIN = 6
"""So many words before the end of a phrase, a "not" denies it."""

FORWARD = frozenset({"this", "these"})
"""English words at the end of a statement that mean the next one ("if you remember one thing, it's this")."""

OPENING, CLOSING = 0.05, 0.7
"""From where in a talk somebody may say what it comes to, and from where he may sum it up."""


def theses(weighed: Weighed, barred: Container[int]) -> Iterator[int]:
    """The statements that say what all of it comes to, by their index, but those `barred`; only where marks are."""
    talk, statements = weighed.talk, weighed.statements
    language = talk.language
    for index, statement in enumerate(statements):
        if statement.asks or index in barred or statement.position < OPENING or not is_marked(talk, statement.unit):
            continue
        if not language.says(language.thesis, statement.keys):
            continue
        if is_denied(statement.keys, language.said(statement.keys)["thesis"]):
            continue
        if statement.keys[-1] in FORWARD and _sums_up(weighed, statements[min(index + 1, len(statements) - 1)]):
            yield index + 1
        elif statement.keys[-1] in language.pointers:
            yield from (place for place in range(max(0, index - 1), index) if _sums_up(weighed, statements[place]))
        elif len(statement.keys) >= LEAST_THESIS:
            yield index
        elif statement.position > CLOSING:
            following = range(index + 1, min(index + 2, len(statements)))
            yield from (place for place in following if place not in barred and _sums_up(weighed, statements[place]))


def _sums_up(weighed: Weighed, statement: Statement) -> bool:
    """Whether it may be what "let me sum up" announces, or "if you remember one thing, it's that" means."""
    return len(statement.keys) >= LEAST_RECAP and not statement.asks and is_marked(weighed.talk, statement.unit)


def tells_a_story(language: Language, keys: Sequence[str]) -> bool:
    """Whether it tells what happened to somebody."""
    return bool(language.telling.search(language.space.join(keys)))


def is_denied(keys: Sequence[str], end: int) -> bool:
    """Whether a "not" stands shortly before where a phrase ends ("I don't know what the lesson is")."""
    return any(key.endswith("n't") for key in keys[max(0, end - DENIED_WITHIN) : end])
