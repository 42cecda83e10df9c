"""Knows one thing from several of it: "hive" and "hives", "volcán" and "volcanes", "Nacht" and "Nächte"."""

import unicodedata
from functools import lru_cache

PLURALS = {
    "en": "|s |es y|ies f|ves fe|ves",
    "de": "|e |en |n |s |nen |se",
    "fr": "|s |x al|aux ail|aux",
    "es": "|s |es z|ces",
    "pt": "|s |es ao|oes ao|aes ao|aos l|is il|is el|eis m|ns",
    "it": "o|i e|i a|e a|i co|chi go|ghi ca|che ga|ghe io|i",
}
"""The endings of one and of several, without accents, by language code; the cases of others tell them together."""

WITH_UMLAUT = "|er"
"""A German ending that tells nothing by itself: "Arbeiter" are no "Arbeit", but "Häuser" are a "Haus"."""

SHORTEST = 2
"""Letters of a noun before such an ending."""


def same_thing(one: str, other: str, code: str) -> bool:
    """Whether one word is the other, or one of them the plural of the other."""
    return unaccented(other) in _in_other_number(one, code) or unaccented(one) in _in_other_number(other, code)


@lru_cache(maxsize=4096)
def _in_other_number(word: str, code: str) -> frozenset[str]:
    """The word and what may be its plural or its singular, in lower case without accents."""
    plain = unaccented(word)
    endings = PLURALS.get(code, "").split(" ") if code in PLURALS else []
    if code == "de" and plain != word.lower():
        endings.append(WITH_UMLAUT)
    found = {plain}
    for one, other in (ending.split("|") for ending in endings):
        for before, after in ((one, other), (other, one)):
            if plain.endswith(before) and len(plain) - len(before) >= SHORTEST:
                found.add(plain[: len(plain) - len(before)] + after)
    return frozenset(found)


@lru_cache(maxsize=4096)
def unaccented(word: str) -> str:
    """The word in lower case without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(sign))
