"""Makes a spoken statement readable: drops fillers, repeats and loose ends. It never adds a word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.tokens import EDGES, Talk

OPENING = "\"'“„‚‘«‹([{¿¡「『（"
CLOSING_MARKS = re.compile(r"[,;:–—\-\s，；：、]+$")
FULL_STOP = re.compile(r"[.!?…。！？｡][\"'”’»)\]」』）]*$")
ASIDES = {
    ("you", "know"): frozenset(
        "how what that where who why which about if it them this him her when do did if as whether i we they you".split()
    ),
    ("i", "mean"): frozenset("the that it by to".split()),
}
"""English asides, and the words around them that make them mean something."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A statement: which tokens of the talk are kept, in order, and where it stood in the talk."""

    kept: tuple[int, ...]
    start: int
    end: int

    def keys(self, talk: Talk) -> list[str]:
        """Its words as they are compared."""
        return [talk.keys[i] for i in self.kept]


def tidy(talk: Talk, start: int, end: int) -> Unit:
    """The words between two places that are worth showing."""
    if not talk.spaced:
        return Unit(tuple(range(start, end)), start, end)
    language = talk.language
    kept = [i for i in range(start, end) if talk.keys[i] not in language.fillers]
    if language.code == "en":
        kept = _without_asides(talk.keys, kept)
    if language.is_known:
        kept = _without_repeats(talk, kept)
    kept = _without_ends(talk, kept)
    return Unit(tuple(kept), start, end)


def _without_asides(keys: Sequence[str], kept: list[int]) -> list[int]:
    result: list[int] = []
    skip = False
    for place, i in enumerate(kept):
        if skip:
            skip = False
            continue
        if keys[i] == "like" and place and keys[kept[place - 1]] in {"or", "and", "like", "so"} and i:
            continue
        following = keys[kept[place + 1]] if place + 1 < len(kept) else ""
        meant = ASIDES.get((keys[i], following))
        if meant is not None:
            after = keys[kept[place + 2]] if place + 2 < len(kept) else ""
            before = keys[kept[place - 1]] if place else ""
            if (
                after not in meant
                and before not in meant
                and before not in {"to", "don't", "not", "let", "would", "what"}
            ):
                skip = True
                continue
        result.append(i)
    return result


def _without_repeats(talk: Talk, kept: list[int]) -> list[int]:
    """Without words said twice in a row ("the the", "in this in this") and begun words ("th the")."""
    keys = talk.keys
    result: list[int] = []
    said: list[str] = []
    for i in kept:
        key = keys[i]
        result.append(i)
        said.append(key)
        for size in (1, 2, 3, 4):
            if len(said) < 2 * size:
                break
            if key == said[-1 - size] and said[-size:] == said[-2 * size : -size] and not said[-size].isdigit():
                del result[-2 * size : -size], said[-size:]
                break
        if len(said) > 1 and key.startswith(said[-2]) and _is_scrap(talk, result[-2], longest=min(5, len(key) - 1)):
            del result[-2], said[-2]
        if len(said) > 2 and said[-3] == key and _is_scrap(talk, result[-2], longest=2):
            del result[-3:-1], said[-3:-1]
    return result


def _is_scrap(talk: Talk, place: int, longest: int) -> bool:
    """Whether a word looks like one that broke off."""
    word = talk.keys[place]
    return (
        len(word) <= longest
        and word.isalpha()
        and talk.tokens[place][-1:].isalpha()
        and word not in talk.language.stop
        and talk.counts[word] < 3
    )


def _without_ends(talk: Talk, kept: list[int]) -> list[int]:
    """Without what only leads in or trails off."""
    keys, language = talk.keys, talk.language
    low, high = 0, len(kept)
    marked = high > 0 and talk.ends[kept[-1]]
    while high - low > 3:
        cut = _matching(language.leads, keys, kept[low : min(high, low + 4)])
        if not cut:
            break
        low += cut
    while high - low > 3:
        if marked and not talk.tokens[kept[high - 2]].endswith(","):
            break  # a sentence ends where its writer ended it
        ending = kept[max(low, high - 4) : high]
        cut = _matching_end(language.tails, keys, ending)
        if not cut and not marked and keys[kept[high - 1]] in language.danglers:
            cut = 1
        if not cut:
            break
        high -= cut
    return kept[low:high]


def _matching(choices: frozenset[tuple[str, ...]], keys: Sequence[str], head: Sequence[int]) -> int:
    words = tuple(keys[i] for i in head)
    return next((size for size in (4, 3, 2, 1) if words[:size] in choices and len(words) >= size), 0)


def _matching_end(choices: frozenset[tuple[str, ...]], keys: Sequence[str], tail: Sequence[int]) -> int:
    words = tuple(keys[i] for i in tail)
    return next((size for size in (4, 3, 2, 1) if len(words) >= size and words[-size:] in choices), 0)


def wording(talk: Talk, unit: Unit) -> str:
    """The statement as text: capital letter first, full stop last."""
    if not talk.spaced:
        text = "".join(talk.tokens[i] for i in unit.kept).strip()
        text = CLOSING_MARKS.sub("", text.lstrip("、，。；：！？ "))
        stop = "。" if talk.language.code in ("ja", "zh") else ""
        return text if FULL_STOP.search(text) or not text else text + stop
    words: list[str] = []
    previous = unit.start - 1
    for i in unit.kept:
        token = talk.tokens[i]
        if words and i != previous + 1 and talk.tokens[i - 1].endswith(",") and words[-1].endswith(","):
            words[-1] = words[-1][:-1]  # the comma belonged to what was dropped
        if token == "i" and talk.language.code == "en":
            token = "I"
        elif talk.language.code == "en" and token.startswith(("i'", "i’")):
            token = "I" + token[1:]
        words.append(token)
        previous = i
    text = CLOSING_MARKS.sub("", " ".join(words)).lstrip(",;:.-–—…!?) ")
    text = _balanced(text)
    text = _capitalised(text)
    return text if FULL_STOP.search(text) or not text else text + "."


def _balanced(text: str) -> str:
    """Without a quotation mark or bracket that has lost its partner."""
    for left, right in ("()", "[]", "“”", "«»", "„“"):
        if text.count(left) != text.count(right) and not (left == "“" and "„" in text):
            text = text.replace(left, "").replace(right, "")
    return text.replace('"', "") if text.count('"') % 2 else text


def _capitalised(text: str) -> str:
    bare = text.lstrip(OPENING + EDGES)
    at = len(text) - len(bare)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]
