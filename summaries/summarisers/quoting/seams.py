"""Says how likely one statement ends and the next begins between two words that no mark parts.

The words on both sides speak for it or against, alone and in groups, as themselves and as kinds of words, and so does
how far away the nearest verb, pronoun or conjunction stands. In scripts without spaces the letters do, and their
scripts. What each counts was learned from talks with marks (`summaries/training/seams.py`); here it is only added up.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from summaries.summarisers.quoting.remembering import Remembered
from summaries.summarisers.quoting.scripts import UNSPACED

WEIGHTS = Path(__file__).parent / "seam_weights"
CLAUSE_WEIGHTS = WEIGHTS / "clauses"
PLACES = "cdefuvwx"
"""Where a word or a letter stands: c to f before the seam, u to x behind it."""


class Shape(NamedTuple):
    """Which words or letters are looked at together, by their places; kinds are in capitals in a file of weights."""

    groups: Sequence[str]
    kinds: Sequence[str]


ALONE = ("e", "f", "u", "v", "w")
WORDS = Shape((*ALONE, "ef", "fu", "uv"), tuple(map(str.upper, (*ALONE, "ef", "fu", "uv", "vw", "efu", "fuv", "uvw"))))
LETTERS = Shape(
    ("c", "d", *ALONE, "x", "ef", "def", "cdef", "uv", "uvw", "uvwx", "fu", "efu", "fuv", "efuv", "defu", "fuvw"),
    ("EFUV", "DEFU", "FUVW"),
)

FAR = {"v": "vE", "s": "s", "l": "l", "t": "t", "c": "c"}
"""The kinds of words whose distance counts, on either side, each by a name."""

STEPS = (0, 0, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5)
FARTHEST = len(STEPS) - 1
"""How far away a word is, by the number of words up to the farthest that count."""

OUTSIDE = "#"
"""What stands before the first word and behind the last."""

ROOM = 4
"""Words that a group may reach beyond the first or the last."""

HIRAGANA, KATAKANA = re.compile("[぀-ゟ]"), re.compile("[゠-ヿ]")

REMAINDERS = 65_521
"""By so many a group's number is divided: where no group has what is left over, nobody need search for it."""

FOREIGN = "a"
"""What stands for a word of another script among letters."""

Group = tuple[str, ...]
Numbers = NDArray[np.int64]
Scores = NDArray[np.float64]


class Forms:
    """How weights know a word: a frequent one as itself, a number as 0, any other by its ending."""

    def __init__(self, words: frozenset[str], endings: frozenset[str]) -> None:
        self.words, self.endings = words, endings

    def of(self, word: str) -> str:
        """The form of a word."""
        if word in self.words:
            return word
        if word[:1].isdigit():
            return "0"
        return "~" + (word[-3:] if word[-3:] in self.endings else word[-2:])


def groups(shape: Shape, forms: Sequence[str], kinds: Sequence[str]) -> Iterator[list[tuple[str, Group]]]:
    """For the place before each word the groups of words around it, each with its name."""
    found = [(name, padded(forms), ROOM + offset(name), len(name)) for name in shape.groups]
    found += [(name, padded(kinds), ROOM + offset(name), len(name)) for name in shape.kinds]
    for place in range(len(forms)):
        yield [(name, words[place + first : place + first + size]) for name, words, first, size in found]


def _letters(word: str) -> str:
    """The letters of a word in a script without spaces; any word of another script is like one letter."""
    return word if UNSPACED.match(word) else "0" if word[0].isdigit() else FOREIGN


letters = Remembered(_letters).__getitem__


def script(letter: str) -> str:
    """In which script a letter is: hiragana, katakana, Han, a digit or another."""
    if letter in ("0", FOREIGN):
        return letter
    return "h" if HIRAGANA.match(letter) else "k" if KATAKANA.match(letter) else "H"


def distances(is_one: NDArray[np.bool_]) -> tuple[Numbers, Numbers]:
    """How many words before and behind the place before each word the nearest of some words stands."""
    places = np.arange(len(is_one))
    last = np.maximum.accumulate(np.where(is_one, places, -FARTHEST))
    following = np.minimum.accumulate(np.where(is_one, places, len(is_one) + FARTHEST)[::-1])[::-1]
    before = places - np.concatenate(([-FARTHEST], last[:-1]))
    return np.minimum(before, FARTHEST), np.minimum(following - places + 1, FARTHEST)


def has_letters(kinds: Sequence[str], name: str) -> list[bool]:
    """Which kinds are among those whose distance counts by that name."""
    letters = frozenset(FAR[name])
    has = {kind: not letters.isdisjoint(kind) for kind in set(kinds)}
    return list(map(has.__getitem__, kinds))


def far_groups(kinds: Sequence[str]) -> Iterator[list[tuple[str, Group]]]:
    """For the place before each word the steps to the nearest words of some kinds, each with its name."""
    found = {name: distances(np.array(has_letters(kinds, name))) for name in FAR}
    for place in range(len(kinds)):
        groups: list[tuple[str, Group]] = []
        for name, (before, behind) in found.items():
            one, other = str(STEPS[before[place]]), str(STEPS[behind[place]])
            groups += [(f"<{name}", (one,)), (f">{name}", (other,)), (f"<>{name}", (one, other))]
        yield groups


def offset(name: str) -> int:
    """Where a group's first word stands, counted from the first behind the seam."""
    return PLACES.index(name[0].lower()) - PLACES.index("u")


class Seams:
    """The weights of one language, as a file has them: a group's name, its words and its weight in each line."""

    def __init__(self, text: str) -> None:
        lines = [line.split() for line in text.splitlines()]
        told = {name: rest for name, *rest in lines if name in ("bias", "words", "endings")}
        self.bias = float(told["bias"][0])
        self.forms = Forms(frozenset(told["words"]), frozenset(told["endings"]))
        weights: dict[str, dict[Group, float]] = {}
        for name, *words in lines:
            if name not in told:
                weights.setdefault(name, {})[tuple(words[:-1])] = float(words[-1])
        self.words = _Around({name: weights[name] for name in weights if name.islower() and name.isalpha()})
        self.kinds = _Around({name: weights[name] for name in weights if name.isupper()})
        self.far = {name: _by_steps(weights, name) for name in FAR if f"<{name}" in weights}

    def scores(self, keys: Sequence[str], kind_of: Mapping[str, str]) -> Scores:
        """How likely a statement begins with each word, as a logarithm of odds: 0 is even."""
        known, said = _numbered(keys)
        kinds, of_known = _numbered([kind_of[key] for key in known])
        kinds_said = of_known[said]
        scores = self.bias + self.words.scores(map(self.forms.of, known), said) + self.kinds.scores(kinds, kinds_said)
        for name, weights in self.far.items():
            scores += weights[distances(np.array(has_letters(kinds, name), dtype=bool)[kinds_said])]
        return scores


def _numbered(words: Sequence[str]) -> tuple[list[str], Numbers]:
    """The different words, and which of them each of the words is."""
    numbers = {word: number for number, word in enumerate(dict.fromkeys(words))}
    return list(numbers), np.fromiter(map(numbers.__getitem__, words), dtype=np.int64, count=len(words))


class _Around:
    """What groups of words around a place count; a word is a number, 0 if no group has it, and so is a group."""

    def __init__(self, weights: Mapping[str, Mapping[Group, float]]) -> None:
        words = {word for of_name in weights.values() for group in of_name for word in group} | {OUTSIDE}
        self.numbers = {word: number for number, word in enumerate(sorted(words), 1)}
        self.size = len(words) + 1
        self.alone = {name: self._alone(of_name) for name, of_name in weights.items() if len(name) == 1}
        of_size: dict[int, set[Group]] = {}
        for name, of_name in weights.items():
            if len(name) > 1:
                of_size.setdefault(len(name), set()).update(of_name)
        groups = {size: sorted(found, key=self._number) for size, found in of_size.items()}
        self.groups = {size: np.array([*map(self._number, found), -1]) for size, found in groups.items()}
        self.remainders = {size: np.zeros(REMAINDERS, dtype=bool) for size in self.groups}
        for size, found in self.groups.items():
            self.remainders[size][found[:-1] % REMAINDERS] = True
        self.together = {
            name: np.array([*(of_name.get(group, 0.0) for group in groups[len(name)]), 0.0])
            for name, of_name in weights.items()
            if len(name) > 1
        }

    def _alone(self, weights: Mapping[Group, float]) -> Scores:
        """The weight of each number."""
        return np.array([0.0, *(weights.get((word,), 0.0) for word in self.numbers)])

    def _number(self, group: Group) -> int:
        number = 0
        for word in group:
            number = number * self.size + self.numbers[word]
        return number

    def scores(self, words: Iterable[str], said: Numbers) -> Scores:
        """The sum of what counts at each place, by what is said there of the words."""
        known = np.array([self.numbers.get(word, 0) for word in words], dtype=np.int64)
        numbers = np.pad(known[said], ROOM, constant_values=self.numbers[OUTSIDE])
        found = {1: numbers, **{size: self._found(size, numbers) for size in self.groups}}
        total = np.zeros(len(said))
        for name, weight in (*self.alone.items(), *self.together.items()):
            first = ROOM + offset(name)
            total += weight[found[len(name)][first : first + len(said)]]
        return total

    def _found(self, size: int, numbers: Numbers) -> Numbers:
        """Which of the groups of so many words begins with each of the words; the last is none."""
        groups, said = self.groups[size], numbers
        for i in range(1, size):
            said = said[:-1] * self.size + numbers[i:]
        found = np.full(len(said), len(groups) - 1)
        likely = np.flatnonzero(self.remainders[size][said % REMAINDERS])
        places = np.searchsorted(groups[:-1], said[likely])
        is_one = groups[places] == said[likely]
        found[likely[is_one]] = places[is_one]
        return found


def _by_steps(weights: Mapping[str, Mapping[Group, float]], name: str) -> Scores:
    """What the distance of a kind of words counts, by the words before and behind."""
    steps = [str(step) for step in STEPS]
    before, behind, both = (weights.get(f"{side}{name}", {}) for side in ("<", ">", "<>"))
    return np.array(
        [
            [before.get((one,), 0.0) + behind.get((other,), 0.0) + both.get((one, other), 0.0) for other in steps]
            for one in steps
        ]
    )


def padded(words: Sequence[str]) -> tuple[str, ...]:
    """The words with room around them."""
    return (*[OUTSIDE] * ROOM, *words, *[OUTSIDE] * ROOM)


@cache
def seams(code: str) -> Seams | None:
    """What is known of a language, if anything is."""
    return _read(WEIGHTS / f"{code}.txt")


@cache
def clause_seams(code: str) -> Seams | None:
    """The same for the beginnings of clauses, where a sentence is often a chain of them."""
    return _read(CLAUSE_WEIGHTS / f"{code}.txt")


def _read(path: Path) -> Seams | None:
    return Seams(path.read_text(encoding="utf-8")) if path.exists() else None
