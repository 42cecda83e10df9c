"""Finds what the host of a conversation says: questions, thanks, and what leads over to the next question."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise

from summaries.summarisers.quoting.tokens import Talk
from summaries.summarisers.quoting.weights import Statement, Weighed

HOST_ASKS, LEAST_ASKED, HOST_SAYS = 0.7, 3, 0.5
"""Which share of its questions a host asks, how many at least, and which share of the words a host has at most."""

ANNOUNCED = 0.2
"""Up to where in a conversation its host announces what it will be about."""

BY_TURNS = 0.75
"""Which share of the turns that ask two speakers must have an even number of turns apart: both speak by turns."""

ANNOUNCING = frozenset({"aim", "promising", "meeting"})


def hosting(weighed: Weighed) -> list[Statement]:
    """What the host of a conversation says and doesn't only announce: who asks most of it and says less than others.

    A teacher asks most of a lesson too, and says most of it.
    """
    talk = weighed.talk
    voices = _by_turns(weighed) if talk.turns else {}

    def voice_of(one: Statement) -> str:
        return voices.get(_turn(talk, one), "") if voices else talk.voice(one.unit.start)

    asking = Counter(voice_of(one) for one in weighed.statements if one.asks)
    host, asked = next(iter(asking.most_common(1)), ("", 0))
    if not host or asked < LEAST_ASKED or asked < HOST_ASKS * asking.total():
        return []
    said = [one for one in (*weighed.statements, *weighed.joined) if voice_of(one) == host]
    words = [len(one.keys) for one in weighed.statements if voice_of(one) == host]
    if sum(words) > HOST_SAYS * sum(len(one.keys) for one in weighed.statements):
        return []
    return [one for one in said if one.position > ANNOUNCED or ANNOUNCING.isdisjoint(talk.language.said(one.keys))]


def _turn(talk: Talk, statement: Statement) -> int:
    """Which turn a statement belongs to, counted from 0."""
    return bisect_right(talk.turns, statement.unit.kept[0])


def _by_turns(weighed: Weighed) -> dict[int, str]:
    """Who has which turn, where only marks tell that another speaks and two do so by turns.

    A mark may be missing, so that each turn is told by the nearest one that ends with a question.
    """
    groups = groupby(weighed.statements, key=lambda one: _turn(weighed.talk, one))
    last = {turn: list(statements)[-1] for turn, statements in groups}
    asking = [turn for turn, statement in last.items() if statement.asks]
    even = sum((other - one) % 2 == 0 for one, other in pairwise(asking))
    if len(asking) < LEAST_ASKED or even < BY_TURNS * (len(asking) - 1):
        return {}
    return {turn: _as_nearest(turn, asking) for turn in last}


def _as_nearest(turn: int, asking: Sequence[int]) -> str:
    place = bisect_right(asking, turn)
    nearest = min(asking[max(0, place - 1) : place + 1], key=lambda one: abs(one - turn))
    return "host" if (turn - nearest) % 2 == 0 else "guest"
