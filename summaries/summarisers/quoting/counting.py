"""Finds what a talk is made of where a speaker counts that up ("seven mistakes"), and what each of it is called."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from summaries.summarisers.quoting.ordinals import LEAST, counts, listed, ranks, whole, words_of
from summaries.summarisers.quoting.series import FIRST_WORDS, best, head, is_rank, ranked, series, told
from summaries.summarisers.quoting.telling import as_text
from summaries.summarisers.quoting.tokens import Talk, is_marked
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.counting import COUNTING

MADE_OF, SURELY = 3, 4
"""So many things a talk is made of at least, and how many where nobody says so."""

SPAN, SPAN_ANNOUNCED, EVEN = 0.35, 0.2, 0.75
"""The share of the talk that they take up at least, also where it is said how many come, and the share of theirs that
one of them may."""

THINGS_WITHIN = 3
"""So many words after "seven" may be what there are seven of ("seven common mistakes")."""

LONGEST_NAME = 7
"""Words of what one of them is called."""


def backbone(weighed: Weighed) -> list[int]:
    """The statements that begin what a talk is made of ("seven mistakes"); none where it is made otherwise."""
    code = weighed.talk.language.code
    if code not in COUNTING:
        return []
    found: list[list[int]] = []
    in_rank = ranked(weighed)
    announced = _announced(weighed) if in_rank else {}
    for items, has_last in series(weighed, in_rank):
        is_announced = announced.get(len(items), items[0]) < items[0]
        span, longest = items[-1] - items[0], max(other - one for one, other in pairwise(items))
        share = SPAN_ANNOUNCED if is_announced else SPAN
        is_even = longest <= EVEN * span and span >= share * len(weighed.statements)
        if is_even and len(items) >= (MADE_OF if is_announced else SURELY) and (is_announced or not has_last):
            found.append(items)
    return best(weighed, found)


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
    """A statement that counts one up, with the one after it where it says no more than that.

    Where it had to be guessed where it ends, it is what is likeliest whole of what begins so.
    """
    first, *after = (weighed.statements[place] for place in told(weighed, index))
    sound = weighed.talk.soundness
    longer = (one for one in weighed.joined if one.unit.start == first.unit.start)
    joined = max(longer, key=lambda one: sound[one.unit.start, one.unit.end], default=first)
    end = after[-1].unit.end if after else first.unit.end
    if joined.unit.end >= end and joined is not first:
        first, after = joined, []
    begins = first.unit.start + len(_before_rank(weighed, first).split())
    if weighed.talk.spaced and begins < first.unit.kept[0]:  # "third" leads in, and is cut off else
        first = replace(first, unit=replace(first.unit, kept=(*range(begins, first.unit.kept[0]), *first.unit.kept)))
    return replace(after[0], lead=first) if after else first


def _before_rank(weighed: Weighed, statement: Statement) -> str:
    first = head(weighed, statement)
    found = (one.search(first) for one in ranks(weighed.talk.language.code))
    return first[: min((match.start() for match in found if match), default=0)]


def name_of(weighed: Weighed, statement: Statement) -> list[int]:
    """What one of several is called by the statement that counts it up, as its tokens; none where it isn't told so."""
    talk, code = weighed.talk, weighed.talk.language.code
    if code not in COUNTING or not talk.spaced:
        return []
    tokens = list(range(statement.unit.start, statement.unit.end))
    size = next((size for size in range(1, FIRST_WORDS + 1) if is_rank(code, talk.keys, tokens[:size])), 0)
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
