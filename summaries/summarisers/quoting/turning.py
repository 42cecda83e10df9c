"""Tells whether a guessed cut may have turned a meaning round: parted a "not", an "only" or an "if" from its words."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache

from summaries.summarisers.quoting.cutting_learned import STOP
from summaries.summarisers.quoting.tidying import Unit
from summaries.summarisers.quoting.tokens import Talk
from summaries.summarisers.quoting.word_lists.negations import NEGATIONS

UNSURE = -2.5
"""The odds from which a statement may as well begin behind a "not"."""

RELATIVES = frozenset("that which who whom whose where what how why whether because than".split())
"""English words that tie a clause on."""

CERTAIN = 1.5
"""The logarithm of the odds from which a guessed cut surely parts a condition from what follows."""

THEN = frozenset("then dann alors entonces então allora wtedy тоді тогда".split())
"""What may begin what hangs on a condition."""

CONDITION_WITHIN, LONGEST_CONDITION = 2, 14
"""The words by which a statement is known to be a condition, and how many that may have."""

LEAST_CONDITION, TURNING = 3, -3.0
"""The words that a condition has at least, and the odds from which what it is a condition for may begin.

By talks that were not learned from, three in five sentences that begin so pass, and one in ten conditions alone.
"""


def turns_round(talk: Talk, unit: Unit, keys: Sequence[str]) -> bool:
    """Whether a statement may mean something else than what was said."""
    return _may_say_the_opposite(talk, unit, keys) or _leaves_its_condition(talk, unit)


def says_what_then(talk: Talk, unit: Unit, keys: Sequence[str]) -> bool:
    """Whether what begins with a condition likely goes on with another clause ("if it rains | we stay at home")."""
    language, kept = talk.language, unit.kept
    tied = language.links | language.conditions | language.takers | language.askers | RELATIVES
    places = [place for place in range(LEAST_CONDITION, len(keys) - 1) if keys[place] not in tied]
    middle = max(places, key=lambda place: talk.odds[kept[place]], default=0) if talk.odds else 0
    if not middle or talk.odds[kept[middle]] < TURNING:
        return False
    both = keys[:middle], keys[middle:]
    return not language.verbs or not any(map(talk.verb_forms.isdisjoint, both))


def _may_say_the_opposite(talk: Talk, unit: Unit, keys: Sequence[str]) -> bool:
    """Whether a guessed cut may have moved a "not" to the wrong statement or left one out, or what stands behind it."""
    end, turns = unit.end, _turns(talk.language.code)
    if keys[0] in turns.late and unit.start in talk.cuts:
        return True
    if any(talk.cuts.get(i, STOP) < STOP and talk.keys[i - 1] in turns.unfinished for i in (unit.start, end)):
        return True
    may_turn = bool(talk.odds) and not turns.late.isdisjoint(keys[:-1])
    if may_turn and any(talk.odds[i + 1] > UNSURE for i in unit.kept[:-1] if talk.keys[i] in turns.late):
        return True
    following = [] if talk.ends[end - 1] else talk.keys[end : end + 2]
    said = [*keys, *following[:1]]
    if not turns.only.isdisjoint(said) and turns.is_not_but_only(said):
        return True
    return not turns.late.isdisjoint(following) or not turns.contrasts.isdisjoint(following[:1])


def _leaves_its_condition(talk: Talk, unit: Unit) -> bool:
    """Whether a guessed cut may part it from an "if ..." or "when ..." just before, on which it hangs."""
    start, conditions = unit.start, talk.language.conditions
    first = max(0, start - LONGEST_CONDITION)
    if talk.cuts.get(start, CERTAIN) >= CERTAIN or conditions.isdisjoint(talk.keys[first:start]):
        return False
    first_word = talk.keys[unit.kept[0]]
    if first_word in THEN or first_word in conditions:
        return first_word in THEN
    begins = (
        i for i in range(start - 1, first - 1, -1) if not i or i in talk.cuts or i in talk.breaks or talk.ends[i - 1]
    )
    before = next(begins, None)
    return before is not None and not conditions.isdisjoint(talk.keys[before : min(start, before + CONDITION_WITHIN)])


@dataclass(frozen=True)
class _Turns:
    """The words of a language that turn a meaning round."""

    late: frozenset[str]
    unfinished: frozenset[str]
    contrasts: frozenset[str]
    only: frozenset[str]

    def is_not_but_only(self, keys: Sequence[str]) -> bool:
        """Whether an "only" follows a "not", so that something is missing where the statement was guessed to end."""
        is_denied = False
        for key in keys:
            if is_denied and key in self.only:
                return True
            is_denied = is_denied or key in self.late or key in self.unfinished or key.endswith("n't")
        return False


@cache
def _turns(code: str) -> _Turns:
    lists = NEGATIONS.get(code, {})
    return _Turns(*(frozenset(lists.get(field.name, "").split()) for field in fields(_Turns)))
