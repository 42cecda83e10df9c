"""The lists by which what is counted up is known: first, second and so on, and where it begins among words."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summaries.summarisers.quoting.languages import UNSPACED_LANGUAGES
from summaries.summarisers.quoting.word_lists.counting import COUNTING

LEAST = 2
"""The first of the counts."""

NUMBER = frozenset("number nummer numéro número numero numer номер".split())
"""What a thing may have behind it ("mistake number one"), other than "po" in "rzeczy po pierwsze"."""


def counted_places(code: str, keys: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first and the last word of what names one of several: "mistake number one", "third mistake"."""
    if code not in COUNTING or code in UNSPACED_LANGUAGES or last_words(code).isdisjoint(keys):
        return
    things, single = words_of(code, "things"), last_words(code)
    for i in [i for i, key in enumerate(keys) if key in single]:
        if i and f"{keys[i - 1]} {keys[i]}" in whole(code):
            is_of_a_thing = i > 1 and keys[i - 2] in things and keys[i - 1] in NUMBER
            yield (i - 2 if is_of_a_thing else i - 1), i
        elif keys[i] in whole(code) and things.intersection(keys[i + 1 : i + 2]):
            yield i, i + 1


def names_one(code: str, keys: Sequence[str]) -> bool:
    """Whether words name one of several so."""
    return next(counted_places(code, keys), None) is not None


@cache
def words_of(code: str, name: str) -> frozenset[str]:
    """A list as words."""
    return frozenset(item.strip() for item in COUNTING[code][name].split("|"))


@cache
def whole(code: str) -> frozenset[str]:
    """All that says which one of several something is, as it is said."""
    return frozenset(item.strip() for item in COUNTING[code]["ranks"].replace("/", "|").split("|"))


@cache
def last_words(code: str) -> frozenset[str]:
    """The words with which that ends; without one of them nobody need look for the rest."""
    return frozenset(item.split()[-1] for item in whole(code))


@cache
def ranks(code: str) -> list[re.Pattern[str]]:
    """What says first, second and so on."""
    return [listed(code, one) for one in COUNTING[code]["ranks"].split("/")]


@cache
def counts(code: str) -> list[re.Pattern[str]]:
    """What says two, three and so on, in words or digits."""
    return [listed(code, f"{one}|{count}") for count, one in enumerate(COUNTING[code]["counts"].split("/"), LEAST)]


@cache
def cardinals(code: str) -> dict[str, int]:
    """One, two and so on, which count things up where a mark stands behind them ("Two, begin with ..."), from 0."""
    said = [COUNTING[code]["one"], *COUNTING[code]["counts"].split("/")]
    return {word.strip(): rank for rank, words in enumerate(said) for word in words.split("|") if word.strip()}


@cache
def listed(code: str, text: str) -> re.Pattern[str]:
    """Items, parted by `|`, as a pattern that finds them among words."""
    items = [item.strip() for item in text.split("|") if item.strip()]
    if code in UNSPACED_LANGUAGES:
        return re.compile("|".join(items) or "(?!)")
    escaped = "|".join(map(re.escape, sorted(items, key=len, reverse=True)))
    return re.compile(rf"(?<!\S)(?:{escaped})(?!\S)" if escaped else "(?!)")
