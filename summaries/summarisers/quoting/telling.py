"""Says whether a statement has the kind of answer in it that a question asks for."""

import re
from collections.abc import Callable, Sequence

from summaries.summarisers.quoting.questions import pattern
from summaries.summarisers.quoting.weights import Statement, Weighed

FIRST_WORDS = 8
"""Of a statement, where it says that it is the first, the next or the last."""

YEAR = re.compile(r"(?<![\d.,])(?:1\d|20)\d\d(?![\d.,])|\b\d{1,2}[:h]\d\d\b")


def as_text(weighed: Weighed, keys: Sequence[str]) -> str:
    """The words as the patterns of a language read them."""
    return (" " if weighed.talk.spaced else "").join(keys)


def tells(kind: str, weighed: Weighed, statement: Statement) -> float:
    """How surely a statement has that kind of answer in it."""
    return _TELLING[kind](weighed, statement, as_text(weighed, statement.keys))


def has(weighed: Weighed, name: str, text: str) -> bool:
    """Whether a text has something of a list of the talk's language."""
    return bool(pattern(weighed.talk.language.code, name).search(text))


def _has_number(weighed: Weighed, text: str) -> bool:
    return any(map(str.isdigit, text)) or has(weighed, "numbers", text)


def _price(weighed: Weighed, _statement: Statement, text: str) -> float:
    names_money = any(sign in text for sign in "€$£¥") or has(weighed, "money", text)
    return 0.7 * names_money + 0.4 * _has_number(weighed, text) + 0.2 * has(weighed, "price", text)


def _amount(weighed: Weighed, _statement: Statement, text: str) -> float:
    return float(_has_number(weighed, text))


def _duration(weighed: Weighed, _statement: Statement, text: str) -> float:
    return (0.6 + 0.4 * _has_number(weighed, text)) if has(weighed, "spans", text) else 0.0


def _time(weighed: Weighed, _statement: Statement, text: str) -> float:
    return 1.0 if YEAR.search(text) else 0.8 * has(weighed, "dates", text)


def _person(weighed: Weighed, statement: Statement, text: str) -> float:
    return 1.0 if has(weighed, "people", text) else 0.5 * _has_name(weighed, statement)


def _place(weighed: Weighed, statement: Statement, text: str) -> float:
    return 1.0 if _has_name(weighed, statement) else 0.8 * has(weighed, "places", text)


def _has_name(weighed: Weighed, statement: Statement) -> bool:
    """Whether a word is written with a capital that doesn't begin a sentence (German does that with every noun)."""
    talk = weighed.talk
    if talk.language.code == "de":
        return False
    return any(
        talk.tokens[i][0].isupper() and not talk.ends[i - 1] and talk.keys[i] not in talk.language.subjects
        for i in statement.unit.kept[1:]
    )


def _way(weighed: Weighed, statement: Statement, text: str) -> float:
    is_told = statement.keys[0] in weighed.talk.language.imperatives
    return 1.0 if is_told else 0.6 * has(weighed, "ways", text)


def _steps(weighed: Weighed, statement: Statement, _said: str) -> float:
    """Whether it counts or orders, by its first words: those before the statement itself are mostly cut off."""
    talk, unit = weighed.talk, statement.unit
    first = talk.keys[unit.start : unit.start + FIRST_WORDS]
    return float(has(weighed, "ordered", as_text(weighed, first)))


def _listed(name: str) -> Callable[[Weighed, Statement, str], float]:
    return lambda weighed, _statement, text: float(has(weighed, name, text))


_TELLING: dict[str, Callable[[Weighed, Statement, str], float]] = {
    "price": _price,
    "amount": _amount,
    "duration": _duration,
    "time": _time,
    "person": _person,
    "place": _place,
    "reason": _listed("reasons"),
    "way": _way,
    "meaning": _listed("meanings"),
    "steps": _steps,
}
