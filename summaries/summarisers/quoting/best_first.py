"""Finds the best of many without working out what all of them count."""

from collections.abc import Callable, Iterator, Mapping
from heapq import heappop, heappush
from typing import Any, TypeVar

One = TypeVar("One")
Found = TypeVar("Found")
Rank = tuple[float, Any]
"""What something counts, and what tells which of several comes first that count the same."""


def best_first(limits: Mapping[One, float], find: Callable[[One], tuple[Rank, Found]]) -> Iterator[Found]:
    """What is found for each and counts something, the best first.

    `limits` say how much each counts at most, the most first. None is looked at before somebody asks for what counts
    no more than that.
    """
    found: list[tuple[float, Any, int, Found]] = []
    for place, (one, limit) in enumerate(limits.items()):
        while found and -found[0][0] > limit:
            yield heappop(found)[-1]
        (counts, then), what = find(one)
        if counts > 0:
            heappush(found, (-counts, then, place, what))
    while found:
        yield heappop(found)[-1]
