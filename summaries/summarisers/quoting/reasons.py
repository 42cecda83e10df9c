"""Finds the statements that announce a reason, and what explains a piece of advice."""

from collections.abc import Container

from summaries.summarisers.quoting.telling import as_text, has
from summaries.summarisers.quoting.weights import Statement, Weighed

CAUSES_WITHIN, ASKED_WITHIN = 8, 4
"""So many statements before a reason that is announced somebody may ask why, and so many before that say of what."""

EXPLAINED_WITHIN = 2
"""So many statements after a piece of advice it may be explained."""


def announces_a_cause(weighed: Weighed, statement: Statement) -> bool:
    """Whether it says itself that it is a reason ("the second reason is")."""
    return has(weighed, "causes", as_text(weighed, statement.keys))


def causes_of(weighed: Weighed, told: Container[int]) -> dict[int, range]:
    """The statements that announce a reason, and those before that may say what for.

    These are the ones around what asked "why", where somebody did so not long before the first of the reasons.
    """
    found: dict[int, range] = {}
    asked_why = last = -CAUSES_WITHIN - 1
    earliest = 0
    for index, statement in enumerate(weighed.statements):
        if index in told and announces_a_cause(weighed, statement):
            if index - last > CAUSES_WITHIN:
                earliest = max(0, asked_why - ASKED_WITHIN) if index - asked_why <= CAUSES_WITHIN else index
            found[index] = range(earliest, index)
            last = index
        elif has(weighed, "reason", as_text(weighed, statement.keys)):
            asked_why, last = index, -CAUSES_WITHIN - 1
    return found


def explanation(weighed: Weighed, index: int) -> int | None:
    """Which statement soon after a piece of advice explains it: one that begins with "that's" or the like."""
    talk, statements = weighed.talk, weighed.statements
    keys = statements[index].keys
    if keys[0] not in talk.language.imperatives and not has(weighed, "ways", as_text(weighed, keys)):
        return None
    following = range(index + 1, min(index + 1 + EXPLAINED_WITHIN, len(statements)))
    return next((place for place in following if statements[place].keys[0] in talk.language.vague), None)
