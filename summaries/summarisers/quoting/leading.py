"""Says how plainly a statement tells that something new begins: by a name, a question, or a word that is new."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from heapq import nlargest
from itertools import pairwise

from summaries.summarisers.quoting.announcing import Announcing
from summaries.summarisers.quoting.opening_lists import words
from summaries.summarisers.quoting.openings import Openings
from summaries.summarisers.quoting.ordinals import names_one, whole, words_of
from summaries.summarisers.quoting.scripts import simplified
from summaries.summarisers.quoting.tidying import wording
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.counting import COUNTING as LISTS

HEAD = 10
"""The words of a statement in which what it begins is named."""

WITHIN, OFTEN, NEW = 150, 3, 3
"""A word is new that is said in so many statements at least of the next words, and so many times as often as before."""

COUNTING, HEADING, SOFTLY = 3.0, 2.0, 1.0
"""What it counts that a statement says which one of several comes, names what comes, and may do so."""

ASKING, UNCLEAR, NEWLY, SUMMING = 1.2, 0.6, 0.8, 2.5
"""What it counts that it asks, asks of what stands before it, says what is new, and says that it sums up."""

MOST_LED = 150
"""So many statements are looked at, which is all in a talk of ten minutes."""

LATE = 0.8
SHORT = 5
"""A first sentence of fewer words only leads to the one that says what comes ("Back to it. So, the glue.")."""


def led(weighed: Weighed, openings: Openings, announcing: Announcing, learned: Sequence[float]) -> list[float]:
    """For every statement how much its own words say for a new subject.

    Looked at are the likeliest by what was `learned`.
    """
    statements, said = weighed.statements, _said(weighed)
    found = [0.0] * len(statements)
    for i in nlargest(MOST_LED, range(len(statements)), key=learned.__getitem__):
        statement = statements[i]
        told = HEADING if announcing.announces(statement) else 0.0
        found[i] = NEWLY * _is_new(weighed, statement, said) + max(told, _leading(weighed, openings, statement))
        if statement.position > LATE and openings.sums_up([statement]):
            found[i] += SUMMING
    return found


def _leading(weighed: Weighed, openings: Openings, statement: Statement) -> float:
    """What it counts that a statement begins by naming what comes ("Now the rust."), or asks for something."""
    if not openings.is_known:
        language = weighed.talk.language
        if language.naming.search(simplified(wording(weighed.talk, statement.unit))):
            return HEADING
        return ASKING * (statement.asks and not language.explaining.isdisjoint(statement.keys))
    head = weighed.talk.keys[statement.unit.start : min(statement.unit.end, statement.unit.start + HEAD)]
    first, pairs = _first_words(openings.language.code)
    if not statement.asks and first.isdisjoint(head) and pairs.isdisjoint(pairwise(head)):
        return 0.0  # most statements
    found, tokens = COUNTING * names_one(openings.language.code, head), range(0)
    for sentence in openings.first.of([statement]):
        if tokens and len(tokens) >= SHORT:
            break
        tokens = range(statement.unit.start, sentence.tokens[-1] + 1 if sentence.tokens else statement.unit.end)
        if not sentence.tokens:
            continue
        is_plain = openings.has_marks or sentence.leads > 1
        is_told = sentence.leads > 1 and openings.first.begins_name(sentence.tokens)
        if is_told or openings.name(sentence, leads=sentence.leads > 0):
            found = max(found, HEADING if is_plain else SOFTLY)
        elif sentence.asks and any(openings.question(sentence)):
            found = max(found, ASKING if openings.is_clear(sentence.tokens) else UNCLEAR)
    return found


@cache
def _first_words(code: str) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """The words with which what leads to something or counts may begin: where it is one word, and where it is more."""
    counting = whole(code) | words_of(code, "things") | words_of(code, "last") if code in LISTS else frozenset()
    said = [item.split() for item in words(code, "turns") | counting if item]
    return frozenset(one[0] for one in said if len(one) == 1), frozenset((one[0], one[1]) for one in said if one[1:])


def _said(weighed: Weighed) -> Mapping[str, list[int]]:
    """Where each word begins a statement that says it."""
    said: defaultdict[str, list[int]] = defaultdict(list)
    for statement in weighed.statements:
        start = statement.unit.start
        for stem in {one for one in statement.concepts if one.__class__ is str}:
            said[stem].append(start)
    return said


def _is_new(weighed: Weighed, statement: Statement, said: Mapping[str, list[int]]) -> bool:
    """Whether a statement begins with a word that is said often from there on, and was hardly before."""
    start = statement.unit.start
    for key in weighed.talk.keys[start : min(start + HEAD, statement.unit.end)]:
        places = said.get(weighed.stems[key], [])
        if len(places) < OFTEN:
            continue
        before = bisect_left(places, start)
        after = bisect_left(places, start + WITHIN) - before
        if after >= OFTEN and after >= NEW * before:
            return True
    return False
