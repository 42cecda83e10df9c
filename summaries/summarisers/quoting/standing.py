"""Says whether a statement makes sense to somebody who was not there, and whether it claims something."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from summaries.summarisers.quoting.languages import LANGUAGES, NOTHING, Language
from summaries.summarisers.quoting.leaning import concludes, names_nobody, stands
from summaries.summarisers.quoting.patterns import pattern
from summaries.summarisers.quoting.readability import is_marked
from summaries.summarisers.quoting.remembering import Remembered
from summaries.summarisers.quoting.tidying import Unit
from summaries.summarisers.quoting.tokens import Talk
from summaries.summarisers.quoting.word_finding import NUMERALS
from summaries.summarisers.quoting.word_lists.negations import NEGATIONS

UNNAMED = 0.45
"""What a statement counts whose subject was named before it ("it shows up", "they pushed the board")."""

POINTING = 0.5
"""The same in other languages than English, where less is known of it."""

UNNAMED_OBJECT = 0.6
COMPARED = 0.75
RECALLED = 0.7
ANSWERING = 0.85
"""What a statement counts that takes back or goes on with another ("but ...", "otherwise ...")."""

CORRECTING = 0.6
"""What one counts that says what is not meant."""

THIS, POINTING_WITHIN = frozenset({"this", "these", "those"}), 5
"""English words that point at what was said or is seen, and so many words from the beginning they do."""

ONE, THATS = "one", "that's"
"""English words for what was named before."""

LEFT_OPEN = frozenset(
    "should shouldn't would wouldn't could couldn't can can't will won't do don't does doesn't did didn't".split()
)
"""English words at the end of a statement behind which a verb was said before ("from afar you shouldn't")."""

OBJECTS = frozenset({"it", "them"})
"""What an order is about that was named before ("dust it twice a year")."""

NAMING_ONE = frozenset({"of", "by", "that", "who", "or"})
"""What may stand behind "one" to say which."""

FRAGMENT, VERBS_KNOWN = 0.5, frozenset({"en", "de", "fr", "es", "it", "pt"})
"""What one counts that has no verb, and in which languages verbs are known well enough to tell."""

MARKING = 5
"""So many words of a statement may say that it is the point."""

LEAST = 0.4
"""What leans on others most may still be all there is."""

CLAIM = 0.18
MOST_CLAIMS = 0.45
NUMBERED = 1.25
SHOWN = 0.4
TOLD = 0.5
DIGIT = re.compile(r"\d")
COUNTED = re.compile(f"(?![一半几何千万]+$)[{NUMERALS}]+")
"""A number in Chinese or Japanese that says how many; one, some and "by all means" (千万) do not."""


def standing(talk: Talk, unit: Unit, keys: Sequence[str]) -> float:
    """1 where nothing that was said before is needed, less where the statement hangs in the air."""
    language = talk.language
    if not language.unnamed:
        return _known_less(talk, unit, keys) * _completeness(talk, unit, keys)
    value = CORRECTING if _corrects(language, keys) else _named(language, _behind_a_marking(language, keys))
    if _compares_with_nothing(language, keys):
        value *= COMPARED
    if language.says(language.recalling, keys):
        value *= RECALLED
    if not language.answering.isdisjoint(talk.keys[unit.start : unit.kept[0] + 1]):
        value *= ANSWERING
    return max(LEAST, value * _completeness(talk, unit, keys))


def _completeness(talk: Talk, unit: Unit, keys: Sequence[str]) -> float:
    """Less for what has no verb and only answers or adds to another ("six hundred euros, more or less")."""
    is_told = talk.language.code not in VERBS_KNOWN or not is_marked(talk, unit) or _has_a_verb(talk, keys)
    return 1.0 if is_told else FRAGMENT


def _has_a_verb(talk: Talk, keys: Sequence[str]) -> bool:
    """Whether a word may be a verb, also with what is left of another before it ("l'ho", "c'est")."""
    if not talk.possible_verbs.isdisjoint(keys):
        return True
    tied = [key.partition("'")[2] for key in keys if "'" in key]
    return bool(tied) and (talk.language.code == "en" or any(map(talk.language.is_verb, tied)))


def _known_less(talk: Talk, unit: Unit, keys: Sequence[str]) -> float:
    """The same in languages whose pronouns are known less well: by the first word."""
    language = talk.language
    if not is_marked(talk, unit):
        return 1.0
    if concludes(language, keys[0]):
        return ANSWERING
    if (keys[0] in language.vague or keys[0] in language.clinging) and not names_nobody(language, keys):
        return POINTING
    if language.says(language.recalling, keys):
        return RECALLED
    value = CORRECTING if _corrects(language, keys) else 1.0
    return min(value, stands(talk, unit.kept, keys))


def _corrects(language: Language, keys: Sequence[str]) -> bool:
    """Whether it only says what is not meant of something named before ("not after six months ...")."""
    if language.code not in NEGATIONS or keys[0] not in _negations(language.code):
        return False
    return keys[1] in language.prepositions or keys[1] in language.numbers or bool(DIGIT.search(keys[1]))


@cache
def _negations(code: str) -> frozenset[str]:
    lists = NEGATIONS[code]
    return frozenset(word for name in ("late", "unfinished") for word in lists.get(name, "").split())


def _behind_a_marking(language: Language, keys: Sequence[str]) -> Sequence[str]:
    """The words behind "the trouble is that", which names nothing; all of them where there is no such thing."""
    if not language.says(language.main, keys[:MARKING]):
        return keys
    end = language.said(keys[:MARKING])["main"]
    rest = keys[end + (keys[end : end + 1] == ["that"]) :]
    return rest if rest else keys


def _named(language: Language, keys: Sequence[str]) -> float:
    """Less where a pronoun comes before anything that it could mean."""
    if keys[0] == THATS:
        return UNNAMED
    if keys[-1] in LEFT_OPEN or (keys[0] not in language.stop and not OBJECTS.isdisjoint(keys[1:2])):
        return UNNAMED_OBJECT
    if language.says(language.idle, keys[:6]):
        return 1.0
    value = 1.0
    for place, key in enumerate(keys):
        if key == ONE and place and _stands_for(language, keys, place):
            return UNNAMED_OBJECT
        if key in language.pointers:
            following = keys[place + 1] if place + 1 < len(keys) else ""
            if key in THIS and 0 < place < POINTING_WITHIN and following not in language.generic:
                return UNNAMED_OBJECT
            if place == 0 and (following in language.verbs or following in language.stop):
                return UNNAMED
            continue
        if key in language.unnamed:
            return UNNAMED if value == 1.0 else UNNAMED_OBJECT
        if key in language.subjects:
            value = UNNAMED_OBJECT
        elif (
            key not in language.stop and key not in language.verbs and not (place and keys[place - 1] in language.verby)
        ):
            return 1.0
    return 1.0


def _stands_for(language: Language, keys: Sequence[str], place: int) -> bool:
    """Whether "one" is what a verb is about and no noun follows ("if you open one, you ...")."""
    before, following = keys[place - 1], keys[place + 1] if place + 1 < len(keys) else ""
    is_named = following in NAMING_ONE or (following not in language.stop and following not in language.verbs)
    return not (following and is_named) and before not in language.stop


def _compares_with_nothing(language: Language, keys: Sequence[str]) -> bool:
    """Whether something is bigger, and it is not said than what."""
    if language.comparing.isdisjoint(keys) and language.degrees.isdisjoint(keys):
        return False
    if "than" in keys or "as" in keys:
        return False
    return any(
        other in language.comparing or (one in language.degrees and other not in language.stop)
        for one, other in pairwise(["", *keys])
    )


def claim(language: Language, keys: Sequence[str]) -> float:
    """More for what explains, defines, advises or gives a number; less for what only shows or tells a story."""
    if language.claiming is NOTHING:
        return 1.0
    said = language.space.join(keys)
    value = 1.0 + min(MOST_CLAIMS, CLAIM * language.count(language.claiming, keys))
    if _has_a_number(language, keys):
        value *= NUMBERED
    if language.showing.search(said):
        value *= SHOWN
    elif language.telling.search(said):
        value *= TOLD
    return value


def _has_a_number(language: Language, keys: Sequence[str]) -> bool:
    if language.spaced:
        return any(map(_numbers(language.code).__getitem__, keys))
    return any(map(DIGIT.search, keys)) or any(map(COUNTED.fullmatch, keys))


@cache
def _numbers(code: str) -> Remembered[bool]:
    """Whether a word of a language is a number, in digits or not; from one talk to the next."""
    written = LANGUAGES[code].numbers if code in LANGUAGES else frozenset[str]()
    said = pattern(code, "numbers")
    return Remembered(lambda key: key in written or bool(DIGIT.search(key) or (not written and said.fullmatch(key))))
