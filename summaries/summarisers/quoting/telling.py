"""Says whether a statement has the kind of answer in it that a question asks for."""

import re
from collections.abc import Callable, Sequence

from summaries.summarisers.quoting.patterns import pattern
from summaries.summarisers.quoting.questions import Question
from summaries.summarisers.quoting.weights import Statement, Weighed

TOLD, SURELY = 0.4, 0.5
"""How surely a statement must have the kind of answer to be near one, and to be one with half of the words."""

FIRST_WORDS = 8
"""Of a statement, where it says that it is the first, the next or the last."""

COUNTED_WITHIN = 3
"""So many words after a number may be what it counts ("twenty big red boats")."""

NAMED_WITHIN = 2
"""A name stands so near to whose it is ("our cook, Mr Raimundo")."""

CALLED = 0.4
"""How surely a statement names what is asked for where it says that something is called something."""

ALONE = 0.4
"""How surely a number that counts nothing is an age or a measure."""

UNCOUNTED = 0.4
"""How surely a span is a duration that no number stands before, in scripts without spaces."""

USED = 0.5
"""How surely a statement says when something is used with "for" or "after"."""

WEAKLY = 0.3
"""How surely a statement says where with "in the ..." and when with "if ..."."""

UNITS = re.compile(
    r"(?:kilo|centi|zenti|milli|mili|quadrat|кило|кіло|санти|милли|міли)?"
    r"(?:m[eè]t(?:re|er|ro|ri|r)\w*|метр\w*|gram\w*|грам\w*|lit(?:re|er|ro|ri|r)\w*|литр\w*|літр\w*)"
    r"|kilo\w*|chilo\w*|quilo\w*|кило\w*|кіло\w*|ton(?:s|ne|nes|nen|y|n|as|nellate)?|тонн\w*|grad[ions]?|grados|graus?"
    r"|degr\w*|градус\w*|stop(?:ni|nie|ień|niach)|feet|foot|inch\w*|miles?|meilen?|millas?|milhas?|miglia|yards?|pounds?"
    r"|pfund|acres?|hect\w*|hekt\w*|гектар\w*|pouces|pieds|square|k?m|[cm]m|kg|km/h"
)
"""What is measured in, in any language."""

YEAR = re.compile(r"(?<![\d.,])(?:1\d|20)\d\d(?![\d.,])|\b\d{1,2}[:h]\d\d\b")


def as_text(weighed: Weighed, keys: Sequence[str]) -> str:
    """The words as the patterns of a language read them."""
    return (" " if weighed.talk.spaced else "").join(keys)


def tells(question: Question, weighed: Weighed, statement: Statement) -> float:
    """How surely a statement has the kind of answer in it that a question asks for."""
    return _TELLING[question.kind](weighed, statement, question)


def has(weighed: Weighed, name: str, text: str) -> bool:
    """Whether a text has something of a list of the talk's language."""
    return bool(pattern(weighed.talk.language.code, name).search(text))


def counts(weighed: Weighed, statement: Statement) -> list[list[str]]:
    """For each number in a statement, not for years, what it may count: nothing where it is alone ("we are nine")."""
    talk, kept = weighed.talk, statement.unit.kept
    numbers = [is_number(weighed, key) for key in statement.keys]
    found = []
    for place, is_one in enumerate(numbers):
        if is_one and not any(numbers[place + 1 : place + 2]) and not YEAR.search(statement.keys[place]):
            following = statement.keys[place + 1 : place + 1 + COUNTED_WITHIN]
            is_alone = not following or not talk.tokens[kept[place]][-1].isalnum()
            found.append([] if is_alone else following)
    return found


def is_number(weighed: Weighed, key: str) -> bool:
    """Whether a word is a number, in digits or not."""
    return key[0].isdigit() or bool(pattern(weighed.talk.language.code, "numbers").fullmatch(key))


def _text(weighed: Weighed, statement: Statement) -> str:
    return as_text(weighed, statement.keys)


def _unasked(weighed: Weighed, statement: Statement, question: Question) -> str:
    """What a statement says beside the words of the question: those are no answer to it."""
    return as_text(weighed, [key for key in statement.keys if weighed.stems[key] not in question.terms])


def _has_number(weighed: Weighed, text: str) -> bool:
    return any(map(str.isdigit, text)) or has(weighed, "numbers", text)


def _price(weighed: Weighed, statement: Statement, _question: Question) -> float:
    text = _text(weighed, statement)
    names_money = any(sign in text for sign in "€$£¥") or has(weighed, "money", text)
    return 0.7 * names_money + 0.3 * _has_number(weighed, text) + 0.3 * has(weighed, "price", text)


def _measure(weighed: Weighed, statement: Statement, _question: Question) -> float:
    """Whether units are counted, or a number stands alone, as what a machine does may be ("it does a hundred")."""
    counted = counts(weighed, statement)
    if any(UNITS.fullmatch(key) for keys in counted for key in keys[:2]):
        return 1.0
    return ALONE * ([] in counted)


def _amount(weighed: Weighed, statement: Statement, question: Question) -> float:
    text = _text(weighed, statement)
    if weighed.talk.spaced:
        return float(bool(counts(weighed, statement)))
    if not question.counted:
        return float(_has_number(weighed, text))
    number = pattern(weighed.talk.language.code, "numbers").pattern
    return float(bool(re.search(f"(?:{number}) ?{question.counted}", text)))


def _age(weighed: Weighed, statement: Statement, _question: Question) -> float:
    """Whether years are counted, or a number stands alone, as one's age does ("she is fifty-seven")."""
    counted = counts(weighed, statement)
    if any(has(weighed, "years", key) for keys in counted for key in keys[:2]):
        return 1.0
    return ALONE * ([] in counted)


def _duration(weighed: Weighed, statement: Statement, _question: Question) -> float:
    text = _text(weighed, statement)
    if not weighed.talk.spaced:
        number, spans = (pattern(weighed.talk.language.code, name).pattern for name in ("numbers", "spans"))
        if re.search(rf"(?:\d|{number}) ?(?:{spans})", text):
            return 1.0
        return UNCOUNTED * has(weighed, "spans", text)  # "day" is part of "today"
    return (0.6 + 0.4 * _has_number(weighed, text)) if has(weighed, "spans", text) else 0.0


def _time(weighed: Weighed, statement: Statement, _question: Question) -> float:
    text = _text(weighed, statement)
    if YEAR.search(text):
        return 1.0
    return 0.8 if has(weighed, "dates", text) else WEAKLY * has(weighed, "occasions", text)


def _use(weighed: Weighed, statement: Statement, _question: Question) -> float:
    """Whether it says what for, or when in no other words than "after" and the like."""
    text = _text(weighed, statement)
    return USED * (has(weighed, "uses", text) or has(weighed, "occasions", text))


def _name(weighed: Weighed, statement: Statement, question: Question) -> float:
    talk, stems, kept = weighed.talk, weighed.stems, statement.unit.kept
    for place in _names(weighed, statement, question):
        start = max(0, kept[place] - NAMED_WITHIN)
        beside = range(start, min(len(talk.keys), kept[place] + NAMED_WITHIN + 1))
        if has(weighed, "places", talk.keys[kept[place] - 1]):
            continue  # "a nephew from Leeds"
        if any(stems[talk.keys[i]] in question.terms and talk.tokens[i][0].islower() for i in beside):
            return 1.0
    return CALLED * has(weighed, "namings", _unasked(weighed, statement, question))


def _person(weighed: Weighed, statement: Statement, question: Question) -> float:
    if has(weighed, "people", _unasked(weighed, statement, question)):
        return 1.0
    return 0.4 * bool(_names(weighed, statement, question))


def _place(weighed: Weighed, statement: Statement, question: Question) -> float:
    """Whether a name stands behind "in" or the like, or perhaps something else that isn't asked about."""
    keys, kept = weighed.talk.keys, statement.unit.kept
    for place in _names(weighed, statement, question):
        before = keys[max(0, kept[place] - 2) : kept[place]]  # "in Leeds", "in the Alps", but not "in autumn Henry"
        if before and not weighed.stems[before[-1]] and has(weighed, "places", as_text(weighed, before)):
            return 1.0
    asked = [weighed.stems[key] in question.terms for key in statement.keys]
    rest = [key for place, key in enumerate(statement.keys) if not any(asked[place : place + 3])]
    return WEAKLY * has(weighed, "places", as_text(weighed, rest))


def _names(weighed: Weighed, statement: Statement, question: Question) -> list[int]:
    """The places of words with a capital that don't begin a sentence (German does that with every noun)."""
    talk, kept = weighed.talk, statement.unit.kept
    if talk.language.code == "de":
        return []
    return [
        place
        for place, i in enumerate(kept)
        if place
        and talk.tokens[i][0].isupper()
        and not talk.ends[i - 1]
        and talk.keys[i] not in talk.language.subjects
        and weighed.stems[talk.keys[i]] not in question.terms
        and not has(weighed, "dates", talk.keys[i])
    ]


def _way(weighed: Weighed, statement: Statement, _question: Question) -> float:
    is_told = statement.keys[0] in weighed.talk.language.imperatives
    return 1.0 if is_told else 0.6 * has(weighed, "ways", _text(weighed, statement))


def _steps(weighed: Weighed, statement: Statement, _question: Question) -> float:
    """Whether it counts or orders, by its first words: those before the statement itself are mostly cut off."""
    talk, unit = weighed.talk, statement.unit
    first = talk.keys[unit.start : unit.start + FIRST_WORDS]
    return float(has(weighed, "ordered", as_text(weighed, first)))


def _reason(weighed: Weighed, statement: Statement, _question: Question) -> float:
    """Whether a reason is given, by all its words: a "because" at its beginning is mostly cut off."""
    unit = statement.unit
    text = as_text(weighed, weighed.talk.keys[unit.start : unit.end])
    return float(has(weighed, "reasons", text) or has(weighed, "causes", text))


def _meaning(weighed: Weighed, statement: Statement, _question: Question) -> float:
    return float(has(weighed, "meanings", _text(weighed, statement)))


_TELLING: dict[str, Callable[[Weighed, Statement, Question], float]] = {
    "price": _price,
    "age": _age,
    "measure": _measure,
    "amount": _amount,
    "duration": _duration,
    "time": _time,
    "name": _name,
    "person": _person,
    "place": _place,
    "reason": _reason,
    "way": _way,
    "meaning": _meaning,
    "steps": _steps,
    "use": _use,
}
