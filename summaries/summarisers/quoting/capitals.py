"""Tells which words have a capital in captions that have none: names, abbreviations, German nouns, months.

The names were learned (`summaries/training/capitals.py`); German nouns are known by their forms.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, pairwise
from pathlib import Path

from summaries.summarisers.quoting.forms import VERB, forms
from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.seams import seams
from summaries.summarisers.quoting.word_lists.capitals import BEFORE_MONTHS, INTRODUCING, MONTHS, NOUNS

CAPITALS = Path(__file__).parent / "capital_words"

SEEN = 0.015
"""The share of words with a capital from which captions have their own."""

NOUN, NOUN_BEHIND = 0.75, 0.97
"""How likely a German word must be a noun to have a capital, and behind a pronoun."""

SELF = ("I'", "I’")

NUMBER = re.compile("(?:hundert|tausend|zehn|zig|ßig)$")


def cased(tokens: Sequence[str], keys: Sequence[str], language: Language) -> dict[int, str]:
    """How to write the tokens that lack a capital; none where the captions have capitals of their own."""
    names = names_of(language.code)
    own = [word for word in tokens if word[0].isupper() and word != "I" and word[:2] not in SELF] if names else []
    if not names or len(own) > SEEN * len(tokens):
        return {}
    introduced = list(_introduced(keys, language))
    if introduced:
        things = _usual(language.code).union(key for before, key in pairwise(keys) if before in language.determiners)
        names = {**{keys[i]: keys[i].capitalize() for i in introduced if keys[i] not in things}, **names}
    others = chain(introduced, _more(keys, language))
    return {
        **{i: _written(tokens[i], keys[i].capitalize()) for i in others},
        **{i: _written(tokens[i], names[key]) for i, key in enumerate(keys) if key in names},
    }


def _written(token: str, name: str) -> str:
    """A token as its name is written, with the marks around it."""
    at = token.lower().find(name.lower())
    return token if at < 0 else token[:at] + name + token[at + len(name) :]


@cache
def names_of(code: str) -> Mapping[str, str]:
    """How each name is written, where they were learned."""
    path = CAPITALS / f"{code}.txt"
    return {name.lower(): name for name in path.read_text(encoding="utf-8").split()} if path.exists() else {}


def _usual(code: str) -> frozenset[str]:
    """The words that talks about anything have."""
    learned = seams(code)
    return learned.forms.words if learned else frozenset()


def introductions(keys: Sequence[str], language: Language) -> Iterator[tuple[int, int]]:
    """Where somebody's name is said: the first word of what says so ("my name is"), and the first of the name."""
    phrases = [tuple(phrase.split()) for phrase in INTRODUCING.get(language.code, "").split("|")]
    firsts = {phrase[0] for phrase in phrases if phrase}
    for i in [i for i, key in enumerate(keys) if key in firsts]:
        yield from ((i, i + len(one)) for one in phrases if tuple(keys[i : i + len(one)]) == one)


def _introduced(keys: Sequence[str], language: Language) -> Iterator[int]:
    """The words of these names ("Ann Lee")."""
    known, no_name = forms(language.code), language.stop | language.greetings
    for _start, end in introductions(keys, language):
        said = keys[end : end + 2]
        if said and said[0] not in no_name and not (known and known.of(said[0]).likely == VERB):
            yield end
            if len(said) > 1 and said[1] not in no_name | _usual(language.code):
                yield end + 1


def _more(keys: Sequence[str], language: Language) -> Iterator[int]:
    """Where more than names has a capital."""
    if language.code == "en":
        return _months(keys)
    return _nouns(keys, language) if language.code == "de" else iter(())


def _months(keys: Sequence[str]) -> Iterator[int]:
    """Where "may", "march" and "august" are months."""
    return (i for i, key in enumerate(keys) if key in MONTHS and i and keys[i - 1] in BEFORE_MONTHS)


def _nouns(keys: Sequence[str], language: Language) -> Iterator[int]:
    """Where German nouns stand."""
    known = forms(language.code)
    likely = {key: _noun(key, known.of(key).noun, language) for key in set(keys)} if known else {}
    pronouns = language.subjects - language.determiners
    for i, key in enumerate(keys):
        before = keys[i - 1] if i else ""
        is_verb = before == "ich" and key[-1] == "e"
        if not is_verb and likely[key] >= (NOUN_BEHIND if before in pronouns else NOUN):
            yield i


def _noun(key: str, likely: float, language: Language) -> float:
    """How likely a German word is written as a noun."""
    if key in NOUNS:
        return 1.0
    if likely < NOUN:
        return 0.0
    is_none = len(key) < 2 or "'" in key or key in language.stop or key in language.numbers or NUMBER.search(key)
    return 0.0 if is_none else likely
