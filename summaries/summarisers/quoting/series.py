"""Finds the statements that begin with first, second and so on, in series."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from summaries.summarisers.quoting.ordinals import cardinals, last_words, listed, names_one, ranks, words_of
from summaries.summarisers.quoting.patterns import pattern
from summaries.summarisers.quoting.telling import as_text
from summaries.summarisers.quoting.tokens import is_marked
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.counting import COUNTING

FIRST_WORDS, FIRST_LETTERS = 8, 8
"""Of a statement, where it says which one of several it is."""

LEADING_IN = 2
"""Words before an ordinal ("and the third one is")."""

TELLING, ADDING = 8, 5
"""A statement of fewer words only says which one comes next, and the one after it what that is, in so many at least."""

MOST_RANKED = 300
"""So many statements with an ordinal are looked at, the first: a talk of two hours has a hundred."""


def ranked(weighed: Weighed) -> list[tuple[int, int]]:
    """The statements that say which one of several they tell, and which that is, from 0; the first few hundred."""
    return list(islice(_with_ranks(weighed), MOST_RANKED))


def series(weighed: Weighed, in_rank: Sequence[tuple[int, int]]) -> Iterator[tuple[list[int], bool]]:
    """The statements that begin with first, second and so on, of each series that is counted.

    Each also with the next that begins with "last", and whether it has that.
    """
    lasts = list(_lasts(weighed)) if in_rank else []
    doubts = {index: _doubt(weighed, index, 0) for index, rank in in_rank if rank == 0}
    for place, (index, rank) in enumerate(in_rank):
        firsts = [one for one, other in in_rank[:place] if other == 0]
        if rank != 1 or not firsts:
            continue
        items = [min(reversed(firsts), key=doubts.__getitem__), index]
        for one, other in in_rank[place + 1 :]:
            if other == len(items):
                items.append(one)
        yield items, False
        if last := next((one for one in lasts if one > items[-1]), None):
            yield [*items, last], True


def best(weighed: Weighed, found: Sequence[list[int]]) -> list[int]:
    """The longest series, of several the surest, of these the one whose second comes last; empty where none is."""

    def fit(items: list[int]) -> tuple[int, int, int]:
        doubtful = sum(_doubt(weighed, index, rank) > 0 for rank, index in enumerate(items))
        return len(items), -doubtful, items[1]

    return max(found, key=fit, default=[])


def told(weighed: Weighed, index: int) -> list[int]:
    """A statement that counts one up, and where it says no more than that the one after it."""
    statement = weighed.statements[index]
    if len(statement.keys) >= TELLING or index + 1 == len(weighed.statements):
        return [index]
    after, tokens = weighed.statements[index + 1], list(range(statement.unit.start, statement.unit.end))
    says_nothing = is_rank(weighed.talk.language.code, weighed.talk.keys, tokens)
    return [index, index + 1] if says_nothing or not (after.asks or len(after.keys) < ADDING) else [index]


def is_rank(code: str, keys: Sequence[str], tokens: Sequence[int]) -> bool:
    """Whether the last of the first words say which one it is."""
    said = " ".join(keys[i] for i in tokens)
    matches = (one.search(said) for one in ranks(code))
    return said in cardinals(code) or any(match is not None and match.end() == len(said) for match in matches)


def head(weighed: Weighed, statement: Statement) -> str:
    """Its first words, or letters, where it says which one of several it is."""
    span = slice(statement.unit.start, statement.unit.end)
    if weighed.talk.spaced:
        return as_text(weighed, weighed.talk.keys[span][:FIRST_WORDS])
    tokens = weighed.talk.tokens[span][:FIRST_LETTERS]  # with "第一，"
    return "".join([token.strip() for token in tokens])[:FIRST_LETTERS]


def _with_ranks(weighed: Weighed) -> Iterator[tuple[int, int]]:
    """The statements that begin with an ordinal, or with a number and a mark, and which it is, from 0."""
    talk, code = weighed.talk, weighed.talk.language.code
    ordinals, ends, unlike = ranks(code), last_words(code), listed(code, COUNTING[code]["unlike"])
    numbers, any_ordinal = cardinals(code), listed(code, COUNTING[code]["ranks"].replace("/", "|"))
    for index, statement in enumerate(weighed.statements):
        first = talk.keys[statement.unit.start : statement.unit.end][:FIRST_WORDS]
        rank = numbers.get(first[0])
        if rank is not None and talk.spaced and is_marked(talk.tokens[statement.unit.start]):
            yield index, rank
        if talk.spaced and ends.isdisjoint(first):
            continue  # most statements
        first_words = unlike.sub(" ", head(weighed, statement))
        if not any_ordinal.search(first_words):
            continue
        rank = next((rank for rank, one in enumerate(ordinals) if _is_early(code, one.search(first_words))), None)
        if rank is not None and not statement.asks:
            yield index, rank


def _is_early(code: str, match: re.Match[str] | None) -> bool:
    """Whether a statement says soon enough which one it is; "number four" may stand later than "fourth"."""
    if match is None or " " in match[0]:
        return match is not None
    before = match.string[: match.start()].split()
    is_of_a_number = bool(before) and bool(pattern(code, "numbers").fullmatch(before[-1]))  # "twenty third"
    return len(before) <= LEADING_IN and not is_of_a_number


def _doubt(weighed: Weighed, index: int, rank: int) -> int:
    """How unlikely it is one of several; "mistake number one" surely is, and "I put this one first" is not."""
    code, first = weighed.talk.language.code, head(weighed, weighed.statements[index])
    if names_one(code, first.split()):
        return 0
    match = ranks(code)[rank].search(first) if rank < len(ranks(code)) else None
    return match.start() if match else FIRST_WORDS


def _lasts(weighed: Weighed) -> Iterator[int]:
    """The statements that begin with "last" or "finally"."""
    code = weighed.talk.language.code
    last, ends = listed(code, COUNTING[code]["last"]), {words.split()[-1] for words in words_of(code, "last")}
    for index, statement in enumerate(weighed.statements):
        first = weighed.talk.keys[statement.unit.start : statement.unit.end][:FIRST_WORDS]
        if (not weighed.talk.spaced or not ends.isdisjoint(first)) and last.search(head(weighed, statement)):
            yield index
