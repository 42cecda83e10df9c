"""Words as they are compared: in the index of the search, in what is asked, and in what is marked.

Upper and lower case, accents and width make no difference. Scripts that put no space between words
are kept as pairs of letters, so that any two that stand together are found.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from summaries.summarisers.quoting.scripts import HANGUL, UNSPACED_LETTERS

PAIRED = UNSPACED_LETTERS + HANGUL
"""Letters that are kept as pairs; the words of Korean have spaces between them, but endings of many kinds."""

LONGEST_WORD = 40
MOST_TERMS = 12
MOST_HITS = 2_000
"""Hits that are weighed when a text is searched for its best passage."""
LONGEST_PASSAGE = 5_000
BEFORE, AROUND = 60, 190

# What Unicode doesn't take apart, though people type the plain letter.
PLAIN = {"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "・": " "}
PLAINER = re.compile(f"[{''.join(PLAIN)}]")
ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]")
VOWEL_SIGNS = "\u0900-\u0963\u0966-\u0df3\u0f71-\u0f84\u0f8d-\u0fbc"
"""Signs of Indic scripts that stand inside a word and are no letters to `re`."""
LETTER = f"(?:[^\\W_{PAIRED}]|[{VOWEL_SIGNS}])"
WORD = re.compile(f"[{PAIRED}]+|{LETTER}+")
UNSPACED_START = re.compile(f"[{PAIRED}]")
CLUSTER = re.compile(".[\u0300-\u036f\u3099\u309a\u0591-\u05c7\u064b-\u065f]*", re.DOTALL)

Span = tuple[int, int]


class Term(NamedTuple):
    """One word that must be there, or the beginning of one."""

    word: str
    is_beginning: bool = False


def fold(text: str) -> str:
    """A text as it is compared; its lines stay lines."""
    if text.isascii():
        return text.lower()
    plain = PLAINER.sub(lambda letter: PLAIN[letter[0]], unicodedata.normalize("NFKD", text).casefold())
    return unicodedata.normalize("NFC", ACCENTS.sub("", plain))


def words(text: str) -> set[str]:
    """The different words of a text, as they are kept."""
    found: set[str] = set()
    for piece in set(WORD.findall(fold(text))):
        if UNSPACED_START.match(piece):
            found.update(piece[place : place + 2] for place in range(len(piece)))
        else:
            found.add(piece[:LONGEST_WORD])
    return found


def terms(query: str) -> list[Term]:
    """What somebody looks for; the last word may go on."""
    pieces = WORD.findall(fold(query))
    asked: list[Term] = []
    for place, piece in enumerate(pieces, start=1):
        if not UNSPACED_START.match(piece):
            asked.append(Term(piece[:LONGEST_WORD], place == len(pieces) or len(piece) > LONGEST_WORD))
        elif len(piece) == 1:
            asked.append(Term(piece, True))
        else:
            asked.extend(Term(first + second) for first, second in pairwise(piece))
    return list(dict.fromkeys(asked))[:MOST_TERMS]


def pattern(asked: Iterable[Term]) -> re.Pattern[str]:
    """Finds the terms in a folded text."""
    return re.compile("|".join(_alternative(term) for term in asked) or "(?!)")


def _alternative(term: Term) -> str:
    word = re.escape(term.word)
    if UNSPACED_START.match(term.word):
        return word
    # The word stands first, because a search for letters is quicker than one for what is no letter.
    return f"{word}(?<!{LETTER}{word})" + (f"{LETTER}*" if term.is_beginning else f"(?!{LETTER})")


def spans(text: str, sought: re.Pattern[str]) -> list[Span]:
    """Where a text, which shouldn't be long, has what is sought; hits that touch are one."""
    places = places_of(text)
    found: list[Span] = []
    for match in sought.finditer("".join(fold(cluster) for cluster in CLUSTER.findall(text))):
        start, end = places[match.start()], places[match.end()]
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif end > start:
            found.append((start, end))
    return found


def places_of(text: str) -> Sequence[int]:
    """For each place of the folded text, and for its end, the place in the text itself."""
    if text.isascii():
        return range(len(text) + 1)
    clusters = CLUSTER.finditer(text)
    return [place.start() for place in clusters for _letter in fold(place[0])] + [len(text)]


def marked(text: str, found: Iterable[Span]) -> SafeString:
    """The text as HTML, with what was found in <mark>."""
    pieces, reached = [], 0
    for start, end in found:
        pieces += [escape(text[reached:start]), "<mark>", escape(text[start:end]), "</mark>"]
        reached = end
    return mark_safe("".join([*pieces, escape(text[reached:])]))  # noqa: S308 - each piece is escaped


class Passage(NamedTuple):
    """The line of a text that has most of what was sought, with what stands around it."""

    line: int
    terms: int
    html: SafeString


def best_passage(text: str, asked: Sequence[Term]) -> Passage | None:
    """The passage of a text with most of the terms, the first of several; None where it has none."""
    sought = pattern(asked)
    best, most = -1, 0
    for line, found in _hits_by_line(fold(text), sought):
        if len(found) > most:
            best, most = line, len(found)
        if most >= len(asked):
            break
    if best < 0:
        return None
    lines = text.split("\n")
    passage = " ".join(lines[max(0, best - 1) : best + 4])[:LONGEST_PASSAGE]
    return Passage(best, most, _shortened(passage, spans(passage, sought)))


def _hits_by_line(folded: str, sought: re.Pattern[str]) -> Iterator[tuple[int, set[str]]]:
    line, reached, found = 0, 0, set[str]()
    for match in islice(sought.finditer(folded), MOST_HITS):
        passed = folded.count("\n", reached, match.start())
        if passed and found:
            yield line, found
            found = set()
        line, reached = line + passed, match.start()
        found.add(match[0])
    if found:
        yield line, found


def _shortened(passage: str, found: list[Span]) -> SafeString:
    """About two lines of a passage around its first hit, cut between words."""
    first = found[0][0] if found else 0
    start = 0 if first <= BEFORE else _after_space(passage, first - BEFORE, first)
    end = len(passage) if len(passage) - start <= AROUND else _before_space(passage, start + AROUND, start)
    inside = [(max(start, a) - start, min(end, b) - start) for a, b in found if a < end and b > start]
    html = marked(passage[start:end], inside)
    return mark_safe(f"{'… ' if start else ''}{html}{' …' if end < len(passage) else ''}")  # noqa: S308


def _after_space(text: str, place: int, most: int) -> int:
    space = text.find(" ", place, most)
    return place if space < 0 else space + 1


def _before_space(text: str, place: int, least: int) -> int:
    space = text.rfind(" ", least + AROUND // 2, place)
    return place if space < 0 else space
