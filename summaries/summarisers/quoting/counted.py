"""Answers what asks for things that a speaker counts up ("What are the four things?", "What is the third?")."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from summaries.summarisers.quoting.ordinals import LEAST, counts, listed, ranks
from summaries.summarisers.quoting.questions import QUESTION_MARKS, Question
from summaries.summarisers.quoting.series import best, ranked, series, told
from summaries.summarisers.quoting.telling import as_text
from summaries.summarisers.quoting.tokens import EDGES
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.counting import COUNTING
from summaries.summarisers.quoting.word_lists.questions import QUESTIONS

KINDS = ("", "steps", "meaning")
"""The kinds of answer that may be counted up."""

ANNOUNCED_WITHIN = 3
"""So many statements before the first one may say what is counted up."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What a question asks for that is counted up: how many, which one of them (from 0), and of what, if it is said."""

    many: int | None
    which: int | None
    things: frozenset[str]


def counted_up(weighed: Weighed, text: str, questions: Sequence[Question]) -> list[Statement]:
    """The statements that count up what a question asks for, in order; none where nobody counts, or it doesn't ask."""
    asks = questions or any(mark in text for mark in QUESTION_MARKS) or _wishes_for_things(weighed, text)
    asked = _asked(weighed, text, questions) if asks else None
    if asked is None:
        return []
    in_rank = ranked(weighed)
    named = [(index, rank) for index, rank in in_rank if not asked.things.isdisjoint(_stems(weighed, index))]
    counted = chain(series(weighed, named), series(weighed, in_rank))
    found = [items for items, _has_last in counted if _fits(weighed, asked, items)]
    items = best(weighed, found)
    wanted = items if asked.which is None else items[asked.which : asked.which + 1]
    indexes = dict.fromkeys(chain.from_iterable(told(weighed, index) for index in wanted))
    return [weighed.statements[index] for index in indexes]


def _asked(weighed: Weighed, text: str, questions: Sequence[Question]) -> Counted | None:
    code, words = weighed.talk.language.code, _words(weighed, text)
    if code not in COUNTING or any(question.code or question.kind not in KINDS for question in questions):
        return None
    many = next((count for count, one in enumerate(counts(code), LEAST) if one.search(words)), None)
    which = next((rank for rank, one in enumerate(ranks(code)) if one.search(words)), None)
    things = listed(code, COUNTING[code]["things"]).search(words)
    named = {term for question in questions for term in question.terms if isinstance(term, str)}
    counting = [match for match in (things, *(one.search(words) for one in ranks(code))) if match]
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


def _wishes_for_things(weighed: Weighed, text: str) -> bool:
    """Whether a text that asks for a summary asks for tips or the like ("Give me three tips")."""
    code, words = weighed.talk.language.code, _words(weighed, text)
    found = listed(code, COUNTING[code]["things"]).search(words) if code in COUNTING else None
    return found is not None and found[0] not in QUESTIONS.get(code, {}).get("summing", "").split()


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


def _words(weighed: Weighed, text: str) -> str:
    return as_text(weighed, [word.strip(EDGES).lower() for word in weighed.talk.words_of(text)])
