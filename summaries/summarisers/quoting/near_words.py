"""Says whether two stems are likely of one word, or of words made of one another."""

import re

from summaries.summarisers.quoting.plurals import unaccented

BEGINNING = 4
"""So many letters such words have in common at the beginning."""

INSIDE = 6
"""So many letters a word must have that is found inside another."""

TAIL = re.compile(
    "[аеёиоуыэюяіїйьхм]{0,2}|[aeiou]|é|ée|er|ez|ar|ir|ó|ou|ad|id|ado|ido|are|ere|ire|at|ut|it|ero|n|mo|mos|on|ons|an|en|am|iam|ent|ant|and|end"
)
"""What a stem may still have of an ending ("раис" of "раисе" and "раиса", "mang" of "mangé" and "manger")."""

MADE_OF_IT = re.compile("[aeiouyhstn]|th|en|er|or|al|ic|ist|ion|ian|ing|age|ful|ity|ive|ous|ant|ent|ish|man|men")
"""What an English word may have that is made of another."""


def near(one: str, other: str, code: str) -> bool:
    """Whether two stems of a language are likely of one word, or of words made of one another."""
    short, long = sorted((one, other), key=len)
    if len(short) < BEGINNING or short[:BEGINNING] != long[:BEGINNING]:
        return len(short) >= INSIDE and short in long
    same = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    if TAIL.fullmatch(short[same:]) and TAIL.fullmatch(long[same:]):
        return True
    if same < len(short):
        return False
    is_made_of_it = code != "en" or bool(MADE_OF_IT.fullmatch(long[same:]))  # not "call" and "Callum"
    return same > 5 or (len(long) - same < min(4, same - 1) and is_made_of_it)  # not "agua" and "aguanta"


def same_but_for_accents(one: str, other: str) -> bool:
    """Whether they are written alike but for accents ("Lucia", "Lucía")."""
    return unaccented(one) == unaccented(other)
