"""Says what in a talk is only asked or reported of others, and which statement replies to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from summaries.summarisers.quoting.questions import Question, heard, others, others_end
from summaries.summarisers.quoting.readability import is_marked
from summaries.summarisers.quoting.telling import as_text, has
from summaries.summarisers.quoting.weights import Statement, Stems, Weighed

FIRST_WORDS = 8
"""Of a statement, where it says that it is what others say or ask."""

LONG = 14
"""So many words after "everyone asks me" are more than the question, where no marks end it."""

CUT_OFF = 2
"""So few words behind it ask nothing: what "many ask me" is in the next statement."""

REPLYING_WITHIN = 3
"""So many statements after a question another voice may reply."""


@dataclass(frozen=True)
class Raised:
    """What is asked or reported of others: which statement replies to it, and the words of what is asked, if any."""

    reply: int
    words: Sequence[str] | None
    stems: Stems

    @cached_property
    def asked(self) -> Question | None:
        """What is asked, if anything."""
        return None if self.words is None else heard(self.words, self.stems)


def raised(weighed: Weighed, denials: Mapping[int, int] = MappingProxyType({})) -> dict[int, Raised]:
    """All that is only asked or reported in a talk and that something replies to, by the index of its statement.

    `denials` are other statements that are taken back, each with the one that does so.
    """
    raising = dict.fromkeys(denials, -1) | _raising(weighed)
    found = {}
    for index, asks in raising.items():
        place = denials.get(index) or _reply(weighed, index, raising)
        if place is not None:
            statement = weighed.statements[index]
            keys = statement.keys if statement.asks else _raw(weighed, statement)[asks:]
            found[index] = Raised(place, keys if asks >= 0 else None, weighed.stems)
    answered = {one.reply for index, one in found.items() if weighed.statements[index].asks}
    return {index: one for index, one in found.items() if one.words is not None or index not in answered}


def _raising(weighed: Weighed) -> dict[int, int]:
    """The statements that ask or report, with the word from which they ask; -1 where they only report."""
    talk = weighed.talk
    ends = others_end(talk.language.code, "wondering") | others_end(talk.language.code, "saying")
    found: dict[int, int] = {}
    begun = False
    for index, statement in enumerate(weighed.statements):
        if statement.asks:
            found[index] = 0
        elif begun and statement.unit.start in talk.cuts:
            found[index] = 0  # "many ask me" was cut off from what they ask
        elif talk.spaced and ends.isdisjoint(_raw(weighed, statement)):
            begun = False
            continue  # most statements
        elif (after := _said_of_others(weighed, statement, "wondering")) is not None:
            begun = after + CUT_OFF >= len(_raw(weighed, statement)) and talk.spaced
            if not begun or after <= FIRST_WORDS:
                found[index] = after
            continue
        elif _said_of_others(weighed, statement, "saying") is not None:
            found[index] = -1
        begun = False
    return found


def _said_of_others(weighed: Weighed, statement: Statement, doing: str) -> int | None:
    """With which word a statement ends to say that others say or ask what follows; None where it doesn't."""
    talk, language = weighed.talk, weighed.talk.language
    keys = _raw(weighed, statement)
    if talk.spaced and others_end(language.code, doing).isdisjoint(keys):
        return None
    match = others(language.code, doing).search(as_text(weighed, keys))
    if not match:
        return None
    if not talk.spaced:
        return 0
    before, after = match.string[: match.start()].count(" "), match.string[: match.end()].count(" ") + 1
    if is_marked(talk, statement.unit):
        return after if before < FIRST_WORDS else None
    if doing == "saying" and before >= FIRST_WORDS:
        return None
    rest = keys[after:]
    return None if len(rest) > LONG or has(weighed, "reasons", as_text(weighed, rest)) else after


def _raw(weighed: Weighed, statement: Statement) -> list[str]:
    """All words of a statement, with those that are cut off from its beginning."""
    return weighed.talk.keys[statement.unit.start : statement.unit.end]


def _reply(weighed: Weighed, index: int, raising: dict[int, int]) -> int | None:
    """The next statement of another voice, or the next one that is no question where only one speaks."""
    statements = weighed.statements
    within = [place for place in range(index + 1, index + 1 + REPLYING_WITHIN) if place < len(statements)]
    voice = voice_of(weighed, index)
    by_another = [place for place in within if voice and voice_of(weighed, place) not in ("", voice)]
    return next(iter(by_another or [place for place in within if place not in raising]), None)


def voice_of(weighed: Weighed, index: int) -> str:
    """The name of who says a statement, where several are named."""
    return weighed.talk.voice(weighed.statements[index].unit.kept[0])


def turn_of(weighed: Weighed, reply: int) -> list[int]:
    """A reply, and the statement after it of the same voice where several are named."""
    after, voice = reply + 1, voice_of(weighed, reply)
    goes_on = voice and after < len(weighed.statements) and voice_of(weighed, after) == voice
    return [reply, after] if goes_on else [reply]
