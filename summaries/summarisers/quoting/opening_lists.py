"""The lists by which it is known how a part of a talk begins."""

from collections.abc import Sequence
from functools import cache

from summaries.summarisers.quoting.word_lists.openings import OPENINGS

LONGEST_LEAD = 5
"""Words of a phrase that leads to a name."""


@cache
def words(code: str, name: str) -> frozenset[str]:
    """A list as words; empty for an unknown language."""
    return frozenset(item.strip() for item in OPENINGS.get(code, {}).get(name, "").split("|") if item.strip())


def longest(keys: Sequence[str], code: str, name: str) -> int:
    """How many of the first words are one of a list; 0 where they are none."""
    listed = _listed(code, name)
    return next((size for size in range(min(len(keys), LONGEST_LEAD), 0, -1) if tuple(keys[:size]) in listed), 0)


@cache
def _listed(code: str, name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(item.split()) for item in OPENINGS[code][name].split("|") if item.strip())
