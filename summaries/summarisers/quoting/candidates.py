"""Finds the statements of a talk that may be quoted, and those that may not be without others or count less."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import chain, pairwise

from summaries.summarisers.quoting.framing import Frame
from summaries.summarisers.quoting.replying import raised
from summaries.summarisers.quoting.standing import POINTING
from summaries.summarisers.quoting.weights import Statement, Weighed, worth

SLOTS = 48
BEST_OF_A_SLOT = 10

READABLE = 0.55
"""How well a statement reads that may be quoted, unless most of the talk reads worse."""

POOR = 0.1
"""What reads worse is quoted only where half of the talk does."""

PAIR = 40
"""Words that a statement and the one it needs may have together."""

BELIEVED = 0.8
"""What two count together where it is less sure that one speaks of the other, as in other languages than English."""

CONTRAST = 1.6
"""What two count together that say what is not so and what is."""

ASKED, LONGEST_QUESTION = 0.3, 10
"""What a question's quality was taken times, and how many words it may have to lead to its answer."""

LEANS = 0.8
STANDS = 0.9
"""The standing of a statement that needs another, and of one that may be needed."""


def candidates(statements: Sequence[Statement], others: Sequence[Statement] = ()) -> list[Statement]:
    """The best statements of every stretch of the talk, in order; few, however long the talk.

    The `others` are made of several statements each, and beside them one must not read worse than the rest.
    """
    ranked = sorted((statement.quality for statement in statements), reverse=True)
    least_quality = min(READABLE, ranked[len(ranked) // 3])
    slots: list[list[Statement]] = [[] for _ in range(SLOTS)]
    for statement in chain(statements, others):
        if statement.worth > 0:
            slots[min(SLOTS - 1, int(statement.position * SLOTS))].append(statement)
    best: list[Statement] = []
    for slot in filter(None, slots):
        top = nlargest(BEST_OF_A_SLOT, slot, key=lambda statement: statement.worth)
        best += [statement for statement in top if statement.quality >= least_quality] or top[:1]
    made = set(map(id, others))
    single = sorted(statement.quality for statement in best if id(statement) not in made)
    poor = min(POOR, single[len(single) // 2]) if single else 0.0
    telling = [statement for statement in best if statement.quality >= poor]
    telling = [statement for statement in telling if not statement.asks] or telling
    return sorted(telling, key=lambda statement: statement.unit.start)


def pairs(weighed: Weighed, halves: Iterable[tuple[Statement, Statement]]) -> Iterator[Statement]:
    """Statements that need the one before, together with it, and the `halves` of contrasts."""
    talk = weighed.talk
    for lead, statement in pairwise(weighed.statements):
        if statement.standing >= LEANS or not _may_lead(weighed, lead):
            continue
        is_whole = talk.ends[lead.unit.end - 1] and talk.ends[statement.unit.end - 1]
        is_one_voice = talk.voice(lead.unit.start) == talk.voice(statement.unit.start)
        if not is_whole or not is_one_voice or statement.asks or statement.unit.start in talk.turns:
            continue
        is_guess = not talk.language.unnamed and statement.standing == POINTING
        quality = min(lead.quality / (ASKED if lead.asks else 1.0), statement.quality / statement.standing)
        yield from _pair(weighed, lead, statement, quality * (BELIEVED if is_guess else 1.0))
    for lead, statement in halves:
        if lead.standing >= LEANS and talk.ends[lead.unit.end - 1] and talk.ends[statement.unit.end - 1]:
            best = max(lead.quality / lead.standing, statement.quality / statement.standing, READABLE)
            quality = CONTRAST * lead.standing * best
            yield from _pair(weighed, lead, statement, quality)


def _may_lead(weighed: Weighed, lead: Statement) -> bool:
    """Whether a statement can do without the one before it, and is no scrap; also a question that names something."""
    if lead.standing < STANDS or lead.quality < READABLE * (ASKED if lead.asks else 1.0):
        return False
    if not lead.asks:
        return True
    return len(lead.keys) <= LONGEST_QUESTION and any(isinstance(one, str) for one in lead.concepts)


def _pair(weighed: Weighed, lead: Statement, statement: Statement, quality: float) -> Iterator[Statement]:
    """A statement with the one before it, where both are short enough."""
    pair = Statement(
        statement.unit,
        lead.position,
        [*lead.concepts, *statement.concepts],
        [*lead.keys, *statement.keys],
        quality=quality,
        label=lead.label,
        lead=lead,
    )
    if pair.length <= PAIR:
        pair.worth = worth(pair, weighed.weights)
        yield pair


def reporting(weighed: Weighed, frames: Mapping[int, Frame]) -> set[int]:
    """What only asks or reports, is taken back, or belongs to no subject."""
    return {*raised(weighed), *(index for index, frame in frames.items() if frame is not Frame.UNDERLINED)}


def beginning_with(weighed: Weighed, indexes: Iterable[int]) -> Iterator[Statement]:
    """The statements, with what is joined that begins with one of them."""
    starts = {weighed.statements[index].unit.start for index in indexes}
    yield from (one for one in (*weighed.statements, *weighed.joined) if one.unit.start in starts)
