"""Finds what a part of a talk is called by its first sentences, in a script without spaces."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summaries.summarisers.quoting.tidying import wording
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.openings import OPENINGS

FIRST = 4
"""The statements of a part of which one may count up what it is about."""

UNSPACED_MARKS = re.compile("[。！？，、：；]")
FEWEST_LETTERS, MOST_LETTERS = 5, 20
"""Letters of a clause in a script without spaces."""


def counted(weighed: Weighed, part: Sequence[Statement]) -> Iterator[str]:
    """What is said to be the first or the like where no spaces stand."""
    if weighed.talk.language.code not in OPENINGS:
        return
    pattern, tokens = _counted(weighed.talk.language.code), weighed.talk.tokens
    said = ("".join(tokens[one.unit.start : one.unit.end]).strip() for one in part)
    found = [(place, match[1]) for place, match in enumerate(map(pattern.search, said)) if match]
    if len(found) == 1 and found[0][0] < FIRST:  # where several are told no one of them is what the part is called
        yield found[0][1]


def first_clause(weighed: Weighed, statement: Statement) -> Iterator[str]:
    """The first clause of a part in a script without spaces, if it is one that could end there."""
    language, keys = weighed.talk.language, statement.keys
    if language.code not in OPENINGS or statement.asks:
        return
    if language.says(language.courtesy, keys) or language.says(language.empty, keys):
        return
    said = UNSPACED_MARKS.split(wording(weighed.talk, statement.unit))[0]
    said = re.sub(OPENINGS[language.code]["loose"], "", said)
    is_open = bool(re.search(OPENINGS[language.code]["open"], said))
    is_clear = language.vague.isdisjoint(weighed.talk.words_of(said)[:2])
    if FEWEST_LETTERS <= len(said) <= MOST_LETTERS and is_clear and not is_open:
        yield said


@cache
def _counted(code: str) -> re.Pattern[str]:
    return re.compile("".join(OPENINGS[code]["counted"].split()))
