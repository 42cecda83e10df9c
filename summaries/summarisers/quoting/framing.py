"""Finds what a speaker says of his own words: which statement is the one to remember, which one is taken back.

And what doesn't belong to the subject: sponsors, and what the next talk will be about.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from itertools import pairwise

from summaries.summarisers.quoting.patterns import pattern
from summaries.summarisers.quoting.readability import is_marked
from summaries.summarisers.quoting.replying import voice_of
from summaries.summarisers.quoting.telling import as_text
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.framing import FRAMING

SHORT, LONG = 14, 18
"""Words of a statement that only speaks of another, also of one that says "if you remember one thing"."""

BESIDE = ("advertising", "next_time")
"""The lists of what belongs to no subject, in statements of any size."""

TAKING_BACK = ("denying", "doubting", "no")
"""The lists of what says that a statement isn't true."""

TELLING = 5
"""Words that one has at least that is spoken of."""

FIRST_WORDS = 3
"""Of a statement, where it says that the one before is the point."""

LAST_WORDS = 3
"""Of a statement, where it says that the next one is the point."""

REPLYING_WITHIN = 2
"""So many statements behind "is that true?" may answer it."""

READ_OUT = 8
"""So many statements apart, two that speak of a sponsor are one advertisement with what stands between them, and so is
what stands behind one before "back to our subject"."""

LATE = 0.8
"""From where in a talk the next one may be announced."""


class Frame(Enum):
    """What is said of a statement, or what it is instead of one about the subject."""

    UNDERLINED = "underlined"
    DENIED = "denied"
    FRAMING = "framing"
    BESIDE = "beside"


def framed(weighed: Weighed) -> dict[int, Frame]:
    """What is said of the statements, by their index; of most nothing is."""
    talk, found, read_out = weighed.talk, dict[int, Frame](), list[int]()
    needed, needed_beside = (_needed(talk.language.code, names) for names in (None, BESIDE))
    for index, statement in enumerate(weighed.statements):
        is_short = _is_short(weighed, statement)
        if talk.spaced and (needed if is_short else needed_beside).isdisjoint(statement.keys):
            continue  # most statements
        text = _text(weighed, statement)
        if _says(weighed, "advertising", text):
            found[index] = Frame.BESIDE
            read_out.append(index)
        elif statement.position > LATE and _says(weighed, "next_time", text):
            found[index] = Frame.BESIDE
        elif not is_short:
            continue
        elif _heralds(weighed, text):
            found[index] = Frame.FRAMING
            if index + 1 < len(weighed.statements) and _tells(weighed, weighed.statements[index + 1]):
                found[index + 1] = Frame.UNDERLINED
        elif index and _underlines(weighed, text):
            found[index] = Frame.FRAMING
            before = _told_before(weighed, index, found)
            if before is not None:
                found.setdefault(before, Frame.UNDERLINED)
        elif index and _denial(weighed, index, text) is not None:
            found[index - 1] = Frame.DENIED
    for index in _read_out(weighed, read_out):
        found[index] = Frame.BESIDE
    return found


def denials(weighed: Weighed) -> dict[int, int]:
    """The statements that are taken back, by their index, each with the one that says so."""
    needed, found = _needed(weighed.talk.language.code, TAKING_BACK), dict[int, int]()
    for index, statement in enumerate(weighed.statements):
        may_deny = index and _is_short(weighed, statement)
        if may_deny and not (weighed.talk.spaced and needed.isdisjoint(statement.keys)):
            denial = _denial(weighed, index, _text(weighed, statement))
            if denial is not None:
                found[index - 1] = denial
    return found


def _read_out(weighed: Weighed, sponsored: Sequence[int]) -> Iterator[int]:
    """The statements between two that speak of a sponsor, and up to where somebody says that he goes on."""
    statements = weighed.statements
    for one, other in pairwise([*sponsored, len(statements)]):
        if other - one <= READ_OUT and other < len(statements):
            yield from range(one, other)
            continue
        following = range(one + 1, min(other, one + 1 + READ_OUT))
        texts = ((place, _text(weighed, statements[place])) for place in following)
        resumed = next((place for place, text in texts if _says(weighed, "resuming", text)), one)
        yield from range(one, resumed)


@cache
def _needed(code: str, names: Sequence[str] | None) -> frozenset[str]:
    """The longest word of each item in some lists or all; without one of them nobody need look for the rest."""
    lists = FRAMING.get(code, {})
    listed = (lists.get(name, "") for name in names or lists)
    return frozenset(max(item.split(), key=len) for one in listed for item in one.split("|") if item.strip())


def _text(weighed: Weighed, statement: Statement) -> str:
    """All its words, with those that are cut off from its ends."""
    return as_text(weighed, weighed.talk.keys[statement.unit.start : statement.unit.end])


def _tells(weighed: Weighed, statement: Statement) -> bool:
    """Whether it has words enough to say something."""
    return len(statement.keys) >= TELLING


def _says(weighed: Weighed, name: str, text: str) -> bool:
    return bool(pattern(weighed.talk.language.code, name).search(text))


def _is_short(weighed: Weighed, statement: Statement) -> bool:
    """Whether it may only speak of another: one with "if you remember one thing" has more words."""
    is_condition = statement.keys[0] in weighed.talk.language.conditions
    return len(statement.keys) <= (LONG if is_condition else SHORT)


def _underlines(weighed: Weighed, text: str) -> bool:
    """Whether it says no more than that the one before is the point."""
    match = pattern(weighed.talk.language.code, "underlining").search(text)
    if match is None:
        return False
    return not weighed.talk.spaced or match.end() == len(text) or text[: match.start()].count(" ") <= FIRST_WORDS


def _heralds(weighed: Weighed, text: str) -> bool:
    """Whether it says that the next one is the point, or was said before, and nothing much behind that."""
    if _says(weighed, "repeating", text):
        return True
    matches = list(pattern(weighed.talk.language.code, "heralding").finditer(text))
    rest = text[matches[-1].end() :] if matches else ""
    return bool(matches) and (len(rest.split()) <= LAST_WORDS if weighed.talk.spaced else len(rest) <= 2 * LAST_WORDS)


def _told_before(weighed: Weighed, index: int, found: dict[int, Frame]) -> int | None:
    """The nearest statement before that tells something; "that's not a small thing" speaks of another too."""
    vague = weighed.talk.language.vague
    for place in range(index - 1, max(-1, index - 4), -1):
        if voice_of(weighed, place) != voice_of(weighed, index):
            return None
        one = weighed.statements[place]
        if found.get(place) is not Frame.FRAMING and not one.asks and one.keys[0] not in vague and _tells(weighed, one):
            return place
    return None


def _denial(weighed: Weighed, index: int, text: str) -> int | None:
    """Which statement takes back the one before an index, if the one there does or asks whether it is true."""
    statement, before, code = weighed.statements[index], weighed.statements[index - 1], weighed.talk.language.code
    if before.asks or not _tells(weighed, before) or not is_marked(weighed.talk, before.unit):
        return None
    if not statement.asks:
        is_denied = _begins(weighed, "denying", text) or not pattern(code, "no").sub("", text).strip()
        return index if is_denied else None
    if not _says(weighed, "doubting", text):
        return None
    answers = range(index + 1, min(len(weighed.statements), index + 1 + REPLYING_WITHIN))
    return next((one for one in answers if _begins(weighed, "no", _text(weighed, weighed.statements[one]))), None)


def refuses(weighed: Weighed, statement: Statement) -> bool:
    """Whether a statement begins with "no", "don't" or the like."""
    return _begins(weighed, "refusing", _text(weighed, statement))


def _begins(weighed: Weighed, name: str, text: str) -> bool:
    return bool(pattern(weighed.talk.language.code, name).match(text))
