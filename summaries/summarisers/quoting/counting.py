"""Finds what a speaker counts up ("the first thing is ..."), for a question that asks for it ("What are the four?")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from summaries.summarisers.quoting.languages import UNSPACED_LANGUAGES
from summaries.summarisers.quoting.questions import QUESTION_MARKS, Question
from summaries.summarisers.quoting.telling import as_text
from summaries.summarisers.quoting.tokens import EDGES
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.counting import COUNTING
from summaries.summarisers.quoting.word_lists.questions import QUESTIONS

FIRST_WORDS, FIRST_LETTERS = 4, 8
"""Of a statement, where it says which one of several it is."""

KINDS = ("", "steps", "meaning")
"""The kinds of answer that may be counted up."""

LEAST = 2
"""So many are counted up at least."""

ANNOUNCED_WITHIN = 3
"""So many statements before the first one may say what is counted up."""

TELLING = 8
"""A statement of fewer words only says which one comes next, and the statement after it what that is."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What a question asks for that is counted up: how many, which one of them (from 0), and of what, if it is said."""

    many: int | None
    which: int | None
    things: frozenset[str]


def counted_up(weighed: Weighed, text: str, questions: Sequence[Question]) -> list[Statement]:
    """The statements that count up what a question asks for, in order; none where nobody counts, or it doesn't ask."""
    asks = questions or any(mark in text for mark in QUESTION_MARKS)
    asked = _asked(weighed, text, questions) if asks else None
    if asked is None:
        return []
    ranked = list(_ranked(weighed))
    named = [(index, rank) for index, rank in ranked if not asked.things.isdisjoint(_stems(weighed, index))]
    found = [items for some in (named, ranked) for items in _series(weighed, some) if _fits(weighed, asked, items)]
    if not found:
        return []
    items = max(found, key=len)
    wanted = items if asked.which is None else items[asked.which : asked.which + 1]
    indexes = dict.fromkeys(chain.from_iterable(_told(weighed, index) for index in wanted))
    return [weighed.statements[index] for index in indexes]


def _asked(weighed: Weighed, text: str, questions: Sequence[Question]) -> Counted | None:
    code, words = weighed.talk.language.code, _words(weighed, text)
    if code not in COUNTING or any(question.code or question.kind not in KINDS for question in questions):
        return None
    many = next((count for count, one in enumerate(_counts(code), LEAST) if one.search(words)), None)
    which = next((rank for rank, one in enumerate(_ranks(code)) if one.search(words)), None)
    things = _pattern(code, COUNTING[code]["things"]).search(words)
    named = {term for question in questions for term in question.terms if isinstance(term, str)}
    counting = [match for match in (things, *(one.search(words) for one in _ranks(code))) if match]
    others = named - {weighed.stems[match[0]] for match in counting}
    language = weighed.talk.language
    said = language.subjects - language.articles - language.determiners
    says_who = not said.isdisjoint(words.split())  # "the first thing he did"
    if which is not None and (things is None or others or says_who):
        return None
    if things and not others and _asks_for_all(code, words, things[0]):
        return None
    if things is None and (many is None or not others):
        return None
    if things and many is None and which is None and others:
        return None
    return Counted(many, which, frozenset() if things else frozenset(others))


def _asks_for_all(code: str, words: str, things: str) -> bool:
    """Whether it asks what a talk comes to ("What are the three main points?")."""
    summing = QUESTIONS.get(code, {}).get("summing", "").split()
    return any(word in summing and word != things for word in words.split()[1:])


def _fits(weighed: Weighed, asked: Counted, items: Sequence[int]) -> bool:
    """Whether these are as many as asked for, and what was asked for."""
    if asked.many is not None and asked.many != len(items):
        return False
    if asked.which is not None and asked.which >= len(items):
        return False
    if not asked.things:
        return True
    told = range(max(0, items[0] - ANNOUNCED_WITHIN), items[0] + 1)
    return any(not asked.things.isdisjoint(_stems(weighed, index)) for index in told)


def _stems(weighed: Weighed, index: int) -> set[str]:
    return {weighed.stems[key] for key in weighed.statements[index].keys}


def _told(weighed: Weighed, index: int) -> list[int]:
    """A statement that counts one up, and where it says no more than that the one after it."""
    statement = weighed.statements[index]
    is_short = len(statement.keys) < TELLING and index + 1 < len(weighed.statements)
    return [index, index + 1] if is_short and not weighed.statements[index + 1].asks else [index]


def _series(weighed: Weighed, ranked: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """The statements that begin with first, second and so on, one after the other, of each series that is counted."""
    for place, (index, rank) in enumerate(ranked):
        first = next((one for one, other in reversed(ranked[:place]) if other == 0), None)
        if rank != 1 or first is None:
            continue
        items = [first, index]
        for one, other in ranked[place + 1 :]:
            if other == len(items):
                items.append(one)
            elif other == 1:
                break  # another series
        yield items
        last = _last(weighed, items[-1])
        if last is not None:
            yield [*items, last]


def _ranked(weighed: Weighed) -> Iterator[tuple[int, int]]:
    """The statements that begin with an ordinal, and which."""
    ranks = _ranks(weighed.talk.language.code)
    for index, statement in enumerate(weighed.statements):
        head = _head(weighed, statement)
        rank = next((rank for rank, one in enumerate(ranks) if one.search(head)), None)
        if rank is not None and not statement.asks:
            yield index, rank


def _last(weighed: Weighed, index: int) -> int | None:
    """The statement after one of a series that begins with "last" or "finally"."""
    last = _pattern(weighed.talk.language.code, COUNTING[weighed.talk.language.code]["last"])
    following = range(index + 1, len(weighed.statements))
    return next((place for place in following if last.search(_head(weighed, weighed.statements[place]))), None)


def _head(weighed: Weighed, statement: Statement) -> str:
    keys = weighed.talk.keys[statement.unit.start : statement.unit.end]
    text = as_text(weighed, keys[:FIRST_WORDS] if weighed.talk.spaced else keys)
    return text if weighed.talk.spaced else text[:FIRST_LETTERS]


def _words(weighed: Weighed, text: str) -> str:
    return as_text(weighed, [word.strip(EDGES).lower() for word in weighed.talk.words_of(text)])


@cache
def _ranks(code: str) -> list[re.Pattern[str]]:
    return [_pattern(code, one) for one in COUNTING.get(code, {}).get("ranks", "").split("/")]


@cache
def _counts(code: str) -> list[re.Pattern[str]]:
    counts = COUNTING[code]["counts"].split("/")
    return [_pattern(code, f"{one}|{count}") for count, one in enumerate(counts, LEAST)]


@cache
def _pattern(code: str, listed: str) -> re.Pattern[str]:
    items = [item.strip() for item in listed.split("|") if item.strip()]
    if code in UNSPACED_LANGUAGES:
        return re.compile("|".join(items) or "(?!)")
    escaped = "|".join(re.escape(item).replace(r"\*", r"\S*") for item in items)
    return re.compile(rf"(?<!\S)(?:{escaped})(?!\S)" if escaped else "(?!)")
