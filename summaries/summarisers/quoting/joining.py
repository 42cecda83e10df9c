"""Has guessed statements told as one where likely none ends between them."""

from collections.abc import Iterable, Sequence
from math import inf

from summaries.summarisers.quoting.cutting_learned import COMMA, LONGEST_JOINED
from summaries.summarisers.quoting.tidying import tidy
from summaries.summarisers.quoting.weights import Statement, Weighed, statement_of


def in_one(weighed: Weighed, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, in order, those that stand side by side as one where likely none ends between them."""
    talk, found = weighed.talk, list[Statement]()
    for one in statements:
        before = found[-1] if found else one
        goes_on = before.unit.end == one.unit.start and talk.cuts.get(one.unit.start, inf) < COMMA
        if goes_on and before.length + one.length <= LONGEST_JOINED and not (before.lead or one.lead):
            found[-1] = statement_of(talk, tidy(talk, before.unit.start, one.unit.end), weighed.stems)
        else:
            found.append(one)
    return found


def as_whole(weighed: Weighed, statements: Iterable[Statement]) -> list[Statement]:
    """Each statement with those beside it that it is likelier whole with; nothing twice."""
    found: list[Statement] = []
    for one in statements:
        told = _whole(weighed, one)
        if not any(map(told.overlaps, found)):
            found.append(told)
    return found


def _whole(weighed: Weighed, statement: Statement) -> Statement:
    """What is likeliest whole of all that has the statement in it."""
    sound, span = weighed.talk.soundness, (statement.unit.start, statement.unit.end)
    if span not in sound or statement.lead:
        return statement
    around = [one for one in weighed.joined if one.unit.start <= span[0] and one.unit.end >= span[1]]
    return max([statement, *around], key=lambda one: sound[one.unit.start, one.unit.end])
