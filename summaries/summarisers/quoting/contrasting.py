"""Finds what a speaker says that something is not, where the next statement says what it is.

"It's not the oven. It's the flour." says nothing by its first half, and leans on it by its second.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.patterns import pattern
from summaries.summarisers.quoting.telling import as_text
from summaries.summarisers.quoting.tokens import Talk
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.contrasts import CONTRASTS

LONGEST, LONGEST_ANSWER = 16, 24
"""Words of the first half and of the second at most."""

ANSWERED_WITHIN = 3
"""So many words from its beginning, the second half has the verb that the first denies ("they don't fall ...")."""

ANSWER_DENIES = 5
"""So many words of the second half deny nothing."""

DONT = frozenset({"don't", "do", "never", "nie", "не"})
"""What begins an order not to do something, or may."""

LEAST = 3
"""Words of the first half at least."""


def contrasts(weighed: Weighed) -> Iterator[tuple[Statement, Statement]]:
    """The statements of which the second says what is so, and the first only what is not."""
    denying = _denying(weighed.talk.language.code) if weighed.talk.spaced else None
    for one, other in pairwise(weighed.statements):
        if denying is not None and denying.isdisjoint(one.keys):
            continue  # most statements
        if _are_halves(weighed, one, other):
            yield one, other


@cache
def _denying(code: str) -> frozenset[str]:
    return frozenset(word.strip() for word in CONTRASTS.get(code, {}).get("not_being", "").split("|"))


def _are_halves(weighed: Weighed, one: Statement, other: Statement) -> bool:
    talk = weighed.talk
    if one.asks or other.asks or len(one.keys) > LONGEST or len(other.keys) > LONGEST_ANSWER:
        return False
    if other.unit.start in talk.turns or one.keys[0] in talk.language.conditions:
        return False
    if talk.voice(one.unit.start) != talk.voice(other.unit.start):
        return False
    if len(one.keys) < LEAST or _tells_to(talk, one.keys) or talk.keys[other.unit.start] in talk.language.links:
        return False
    said, answer = as_text(weighed, one.keys), as_text(weighed, other.keys)
    denial = _denial(weighed, said)
    if denial is None or _denial(weighed, _beginning(talk, answer)) is not None:
        return False
    if pattern(talk.language.code, "being").match(answer):
        return True
    if not talk.spaced:
        return False
    before, behind = said[: denial.start()].split(), said[denial.end() :].split()
    words = 2 if other.keys[0] in talk.language.determiners else 1
    is_taken_up = other.keys[:words] == behind[:words] and other.keys[0] not in talk.language.prepositions
    if is_taken_up or _begins_alike(talk.language, before, behind, other.keys):
        return True
    verb = behind[0] if behind and behind[0] not in talk.language.joiners else ""
    return any(len(verb) > 2 and key.startswith(verb) for key in other.keys[:ANSWERED_WITHIN])


def _begins_alike(language: Language, before: Sequence[str], behind: Sequence[str], answer: Sequence[str]) -> bool:
    """Whether an answer has the subject that stood before the "not"; of oneself one says something else as well."""
    first = answer[0]
    if first not in before[:1] or (first in language.joiners and first not in language.actors):
        return False
    if first in language.determiners and first not in language.vague and before[:2] != answer[:2]:
        return False
    return first not in language.selves or not {*before[1:], *behind}.isdisjoint(answer[1:2])


def _tells_to(talk: Talk, keys: Sequence[str]) -> bool:
    """Whether it may tell somebody not to do something, which says enough by itself."""
    return keys[0] in DONT or keys[0] in talk.language.imperatives


def _beginning(talk: Talk, answer: str) -> str:
    return " ".join(answer.split()[:ANSWER_DENIES]) if talk.spaced else answer


def _denial(weighed: Weighed, text: str) -> re.Match[str] | None:
    """Where it is said what is not so; nothing where "not only" or "not ..., but" says more."""
    code = weighed.talk.language.code
    match = pattern(code, "not_being").search(text)
    if match is None or pattern(code, "not_only").search(text):
        return None
    verb_ends = text.find(" ", match.end() + 1) if weighed.talk.spaced else match.end()
    if verb_ends > 0 and pattern(code, "turned").search(text, verb_ends):
        return None
    return match
