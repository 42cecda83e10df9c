"""Makes words fit to be stored, shown and read: what a person couldn't see goes."""

import html
import re
from collections.abc import Iterable, Iterator
from math import ceil

# Controls, NUL among them; lone surrogates, which can't be stored; byte order marks; and the marks
# that would turn the direction of a page around.
UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)
LONG = 10_000
MARK = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
PILED_MARKS = re.compile(f"([{MARK}]{{4}})[{MARK}]+")
# Han, kana, Thai, Lao, Khmer, Burmese: written without spaces between words.
SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
LETTERS_A_WORD = 2
"""What one word is worth in letters, roughly, where words are written without spaces."""


def clean(text: str) -> str:
    """The text without what is invisible and harmful; its lines stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(PILED_MARKS.sub(r"\1", UNFIT.sub("", part)) for part in _parts(text))


def clean_line(text: str) -> str:
    """The text as one line with single spaces, without what is invisible and harmful."""
    text = clean(text)
    if len(text) <= LONG:
        return " ".join(text.split())
    return "".join(map(_single_spaced, _parts(text))).replace("  ", " ").strip()


def _single_spaced(part: str) -> str:
    before, after = part[:1].isspace(), part[-1:].isspace()
    return " " * before + " ".join(part.split()) + " " * after


def _parts(text: str) -> Iterable[str]:
    """A very long text in parts: all of its words or signs at once would take twenty times its memory."""
    return (text[start : start + LONG] for start in range(0, len(text), LONG))


def unescape(text: str) -> str:
    """The text with its entities decoded, once."""
    # Not on all of it at once, because html.unescape raises ValueError on a number of 5,000 digits.
    return ENTITY.sub(lambda entity: html.unescape(entity[0]), text) if "&" in text else text


def count_words(text: str, *, enough: int) -> int:
    """How many words there are, numbers not among them, counted no further than `enough`."""
    count = 0.0
    for word in re.finditer(r"\S{1,100}", text):
        letters = len(SPACELESS.findall(word[0]))
        count += letters / LETTERS_A_WORD if letters else bool(re.search(r"[^\W\d_]", word[0]))
        if count >= enough:
            break
    return int(count)


def is_prose_without_spaces(text: str) -> bool:
    """Whether a text without white space is Chinese, Japanese or the like, long enough to be read."""
    return count_words(text[:2_000], enough=20) >= 20 if SPACELESS.search(text[:2_000]) else False


def split_long(text: str, limit: int = 200) -> list[str]:
    """The text in pieces of at most `limit` characters, cut at sentence ends, else at spaces.

    What has no spaces for that long is cut anywhere, and a word in pieces of its own, none of which is short.
    """
    pieces, position = [], 0
    while len(text) - position > limit:
        window = text[position : position + limit]
        if " " in window.strip() or SPACELESS.search(window):
            end = position + _cut(window)
            pieces.append(text[position:end].strip())
        else:
            end = _word_end(text, position + limit)
            pieces += _equal_pieces(text[position:end].strip(), limit)
        position = end
    pieces.append(text[position:].strip())
    return [piece for piece in pieces if piece]


def _word_end(text: str, position: int) -> int:
    end = text.find(" ", position)
    return len(text) if end < 0 else end


def _equal_pieces(word: str, limit: int) -> Iterator[str]:
    count = ceil(len(word) / limit)
    return (word[len(word) * part // count : len(word) * (part + 1) // count] for part in range(count))


def _cut(window: str) -> int:
    sentence_ends = [match.end() for match in re.finditer(r"[.!?…]['\"”’)\]]?\s|[。！？][」』”’]?", window)]
    if sentence_ends:
        return sentence_ends[-1]
    space = window.rfind(" ")
    return space + 1 if space > 0 else len(window)
