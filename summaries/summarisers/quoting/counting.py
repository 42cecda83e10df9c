"""Finds what a speaker counts up ("the first is ..."): all that a talk is made of, or what a question asks for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice, pairwise

from summaries.summarisers.quoting.ordinals import (
    LEAST,
    cardinals,
    counted_places,
    counts,
    last_words,
    listed,
    ranks,
    whole,
    words_of,
)
from summaries.summarisers.quoting.patterns import pattern
from summaries.summarisers.quoting.questions import QUESTION_MARKS, Question
from summaries.summarisers.quoting.telling import as_text
from summaries.summarisers.quoting.tokens import EDGES, Talk, is_marked
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.counting import COUNTING
from summaries.summarisers.quoting.word_lists.questions import QUESTIONS

FIRST_WORDS, FIRST_LETTERS = 8, 8
"""Of a statement, where it says which one of several it is."""

KINDS = ("", "steps", "meaning")
"""The kinds of answer that may be counted up."""

LEADING_IN = 2
"""Words before an ordinal ("and the third one is")."""

ANNOUNCED_WITHIN = 3
"""So many statements before the first one may say what is counted up."""

TELLING, ADDING = 8, 5
"""A statement of fewer words only says which one comes next, and the one after it what that is, in so many at least."""

MOST_RANKED = 300
"""So many statements with an ordinal are looked at, the first: a talk of two hours has a hundred."""

MADE_OF, SURELY = 3, 4
"""So many things a talk is made of at least, and how many where nobody says so."""

SPAN, SPAN_ANNOUNCED, EVEN = 0.35, 0.2, 0.75
"""The share of the talk that they take up at least, also where it is said how many come, and the share of theirs that
one of them may."""

THINGS_WITHIN = 3
"""So many words after "seven" may be what there are seven of ("seven common mistakes")."""

LONGEST_NAME = 7
"""Words of what one of them is called."""


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
    ranked = list(islice(_ranked(weighed), MOST_RANKED))
    named = [(index, rank) for index, rank in ranked if not asked.things.isdisjoint(_stems(weighed, index))]
    series = chain(_series(weighed, named), _series(weighed, ranked))
    found = [items for items, _has_last in series if _fits(weighed, asked, items)]
    items = _best(weighed, found)
    wanted = items if asked.which is None else items[asked.which : asked.which + 1]
    indexes = dict.fromkeys(chain.from_iterable(_told(weighed, index) for index in wanted))
    return [weighed.statements[index] for index in indexes]


def backbone(weighed: Weighed) -> list[int]:
    """The statements that begin what a talk is made of ("seven mistakes"); none where it is made otherwise."""
    code = weighed.talk.language.code
    if code not in COUNTING:
        return []
    found: list[list[int]] = []
    ranked = list(islice(_ranked(weighed), MOST_RANKED))
    announced = _announced(weighed) if ranked else {}
    for items, has_last in _series(weighed, ranked):
        is_announced = announced.get(len(items), items[0]) < items[0]
        span, longest = items[-1] - items[0], max(other - one for one, other in pairwise(items))
        share = SPAN_ANNOUNCED if is_announced else SPAN
        is_even = longest <= EVEN * span and span >= share * len(weighed.statements)
        if is_even and len(items) >= (MADE_OF if is_announced else SURELY) and (is_announced or not has_last):
            found.append(items)
    return _best(weighed, found)


def _announced(weighed: Weighed) -> dict[int, int]:
    """How many things are said to come ("seven mistakes"), each with the first statement that says so."""
    code, found = weighed.talk.language.code, dict[int, int]()
    numbers, things = counts(code), listed(code, COUNTING[code]["things"])
    for index, statement in enumerate(weighed.statements):
        if weighed.talk.spaced and words_of(code, "things").isdisjoint(statement.keys):
            continue  # most statements
        text = as_text(weighed, statement.keys)
        if not things.search(text):
            continue
        matches = ((count, one.search(text)) for count, one in enumerate(numbers, LEAST))
        for count, rest in ((count, text[match.end() :]) for count, match in matches if match):
            if things.search(" ".join(rest.split()[:THINGS_WITHIN]) if weighed.talk.spaced else rest[:THINGS_WITHIN]):
                found.setdefault(count, index)
    return found


def told_as_one(weighed: Weighed, index: int) -> Statement:
    """A statement that counts one up, with the one after it where it says no more than that."""
    first, *after = (weighed.statements[place] for place in _told(weighed, index))
    begins = first.unit.start + len(_before_rank(weighed, first).split())
    if weighed.talk.spaced and begins < first.unit.kept[0]:  # "third" leads in, and is cut off else
        first = replace(first, unit=replace(first.unit, kept=(*range(begins, first.unit.kept[0]), *first.unit.kept)))
    return replace(after[0], lead=first) if after else first


def _before_rank(weighed: Weighed, statement: Statement) -> str:
    head = _head(weighed, statement)
    found = (one.search(head) for one in ranks(weighed.talk.language.code))
    return head[: min((match.start() for match in found if match), default=0)]


def name_of(weighed: Weighed, statement: Statement) -> list[int]:
    """What one of several is called by the statement that counts it up, as its tokens; none where it isn't told so."""
    talk, code = weighed.talk, weighed.talk.language.code
    if code not in COUNTING or not talk.spaced:
        return []
    tokens = list(range(statement.unit.start, statement.unit.end))
    size = next((size for size in range(1, FIRST_WORDS + 1) if _is_rank(code, talk.keys, tokens[:size])), 0)
    if not size:
        return []
    rest = tokens[size:]
    for name in ("things", "being"):
        rest = rest[1:] if rest and talk.keys[rest[0]] in words_of(code, name) else rest
    is_of = talk.keys[tokens[size - 1]] in whole(code)
    if rest == tokens[size:] and is_of and not is_marked(talk.tokens[tokens[size - 1]]):
        rest = rest[1:]  # "fourth level, the complaint"
    colons = [place for place, i in enumerate(rest) if talk.tokens[i].rstrip().endswith(":")]
    rest = rest[colons[-1] + 1 :] if colons else rest
    size = next((place for place, i in enumerate(rest, 1) if is_marked(talk.tokens[i])), len(rest))
    if not any(talk.ends):
        size = next((place for place in range(2, size) if _begins_another(talk, rest[place - 1 : place + 1])), size)
    return rest[:size] if size <= LONGEST_NAME and _may_name(talk, [talk.keys[i] for i in rest[:size]]) else []


def _begins_another(talk: Talk, tokens: Sequence[int]) -> bool:
    """Whether the second of two words begins another clause ("doing too much too soon | your heart")."""
    before, key = (talk.keys[i] for i in tokens)
    tied = talk.language.joiners | talk.possible_verbs
    return key in talk.language.determiners | talk.language.articles and before not in tied


def _may_name(talk: Talk, keys: Sequence[str]) -> bool:
    """Whether words may stand above a part: no clause with a subject, and no verb but one that tells what to do."""
    language = talk.language
    tied = language.links | language.subjects | language.vague | language.conditions | language.leaning
    if not keys or keys[0] in tied - language.determiners:
        return False
    return keys[0] in language.imperatives or keys[0] not in talk.verb_forms


def _is_rank(code: str, keys: Sequence[str], tokens: Sequence[int]) -> bool:
    """Whether the last of the first words say which one it is."""
    said = " ".join(keys[i] for i in tokens)
    matches = (one.search(said) for one in ranks(code))
    return said in cardinals(code) or any(match is not None and match.end() == len(said) for match in matches)


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


def _told(weighed: Weighed, index: int) -> list[int]:
    """A statement that counts one up, and where it says no more than that the one after it."""
    statement = weighed.statements[index]
    if len(statement.keys) >= TELLING or index + 1 == len(weighed.statements):
        return [index]
    after, tokens = weighed.statements[index + 1], list(range(statement.unit.start, statement.unit.end))
    says_nothing = _is_rank(weighed.talk.language.code, weighed.talk.keys, tokens)
    return [index, index + 1] if says_nothing or not (after.asks or len(after.keys) < ADDING) else [index]


def _series(weighed: Weighed, ranked: Sequence[tuple[int, int]]) -> Iterator[tuple[list[int], bool]]:
    """The statements that begin with first, second and so on, of each series that is counted.

    Each also with the next that begins with "last", and whether it has that.
    """
    lasts = list(_lasts(weighed)) if ranked else []
    doubts = {index: _doubt(weighed, index, 0) for index, rank in ranked if rank == 0}
    for place, (index, rank) in enumerate(ranked):
        firsts = [one for one, other in ranked[:place] if other == 0]
        if rank != 1 or not firsts:
            continue
        items = [min(reversed(firsts), key=doubts.__getitem__), index]
        for one, other in ranked[place + 1 :]:
            if other == len(items):
                items.append(one)
        yield items, False
        if last := next((one for one in lasts if one > items[-1]), None):
            yield [*items, last], True


def _ranked(weighed: Weighed) -> Iterator[tuple[int, int]]:
    """The statements that begin with an ordinal, or with a number and a mark, and which it is, from 0."""
    talk, code = weighed.talk, weighed.talk.language.code
    ordinals, ends, unlike = ranks(code), last_words(code), listed(code, COUNTING[code]["unlike"])
    numbers = cardinals(code)
    for index, statement in enumerate(weighed.statements):
        first = talk.keys[statement.unit.start : statement.unit.end][:FIRST_WORDS]
        rank = numbers.get(first[0])
        if rank is not None and talk.spaced and is_marked(talk.tokens[statement.unit.start]):
            yield index, rank
        if talk.spaced and ends.isdisjoint(first):
            continue  # most statements
        head = unlike.sub(" ", _head(weighed, statement))
        rank = next((rank for rank, one in enumerate(ordinals) if _is_early(code, one.search(head))), None)
        if rank is not None and not statement.asks:
            yield index, rank


def _is_early(code: str, match: re.Match[str] | None) -> bool:
    """Whether a statement says soon enough which one it is; "number four" may stand later than "fourth"."""
    if match is None or " " in match[0]:
        return match is not None
    before = match.string[: match.start()].split()
    is_of_a_number = bool(before) and bool(pattern(code, "numbers").fullmatch(before[-1]))  # "twenty third"
    return len(before) <= LEADING_IN and not is_of_a_number


def _best(weighed: Weighed, found: Sequence[list[int]]) -> list[int]:
    """The longest series, of several the surest, of these the one whose second comes last; empty where none is."""

    def fit(items: list[int]) -> tuple[int, int, int]:
        doubtful = sum(_doubt(weighed, index, rank) > 0 for rank, index in enumerate(items))
        return len(items), -doubtful, items[1]

    return max(found, key=fit, default=[])


def _doubt(weighed: Weighed, index: int, rank: int) -> int:
    """How unlikely it is one of several; "mistake number one" surely is, and "I put this one first" is not."""
    code, head = weighed.talk.language.code, _head(weighed, weighed.statements[index])
    if any(True for _place in counted_places(code, head.split())):
        return 0
    match = ranks(code)[rank].search(head) if rank < len(ranks(code)) else None
    return match.start() if match else FIRST_WORDS


def _lasts(weighed: Weighed) -> Iterator[int]:
    """The statements that begin with "last" or "finally"."""
    code = weighed.talk.language.code
    last, ends = listed(code, COUNTING[code]["last"]), {words.split()[-1] for words in words_of(code, "last")}
    for index, statement in enumerate(weighed.statements):
        first = weighed.talk.keys[statement.unit.start : statement.unit.end][:FIRST_WORDS]
        if (not weighed.talk.spaced or not ends.isdisjoint(first)) and last.search(_head(weighed, statement)):
            yield index


def _head(weighed: Weighed, statement: Statement) -> str:
    """Its first words, or letters, where it says which one of several it is."""
    span = slice(statement.unit.start, statement.unit.end)
    if weighed.talk.spaced:
        return as_text(weighed, weighed.talk.keys[span][:FIRST_WORDS])
    return "".join(token.strip() for token in weighed.talk.tokens[span])[:FIRST_LETTERS]  # with "第一，"


def _words(weighed: Weighed, text: str) -> str:
    return as_text(weighed, [word.strip(EDGES).lower() for word in weighed.talk.words_of(text)])
