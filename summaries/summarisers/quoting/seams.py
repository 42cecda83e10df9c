"""Says how likely one statement ends and the next begins between two words that no mark parts.

The words on both sides speak for it or against, alone and in groups, as themselves and as kinds of words, and so does
how far away the nearest verb, pronoun or conjunction stands. What each counts was learned from talks with marks
(`summaries/training/seams.py`); here it is only added up.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import repeat
from operator import add
from pathlib import Path

WEIGHTS = Path(__file__).parent / "seam_weights"
PLACES = "bcxyz"
"""Where a word stands: b and c before the seam, x, y and z behind it."""

ALONE = ("b", "c", "x", "y", "z")
GROUPS = (*ALONE, "bc", "cx", "xy")
KIND_GROUPS = (*ALONE, "bcx", "cxy", "xyz")
"""The words that are looked at together, by their places; in a file of weights those of kinds are in capitals."""

FAR = {"v": "vE", "s": "s", "l": "l", "t": "t", "c": "c"}
"""The kinds of words whose distance counts, on either side, each by a name."""

STEPS = (0, 0, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5)
FARTHEST = len(STEPS) - 1
"""How far away a word is, by the number of words up to the farthest that count."""

OUTSIDE = "#"
"""What stands before the first word and behind the last."""

UNLIKELY = -4.0
"""Where the words nearby speak so clearly against a seam, distances are not looked at."""

ROOM = 4
"""Words that a group may reach beyond the first or the last."""

Group = tuple[str, ...]


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


def groups(forms: Sequence[str], kinds: Sequence[str]) -> Iterator[list[tuple[str, Group]]]:
    """For the place before each word the groups of words around it, each with its name."""
    found = [(name, padded(forms), ROOM + offset(name), len(name)) for name in GROUPS]
    found += [(name.upper(), padded(kinds), ROOM + offset(name), len(name)) for name in KIND_GROUPS]
    for place in range(len(forms)):
        yield [(name, words[place + first : place + first + size]) for name, words, first, size in found]


def distances(kinds: Sequence[str], name: str, seams: Iterable[int]) -> Iterator[tuple[int, int]]:
    """How many words before and behind each of the seams, in order, the nearest word of some kinds stands."""
    letters = set(FAR[name])
    those = {kind for kind in set(kinds) if not letters.isdisjoint(kind)}
    places = [-FARTHEST, *(place for place, kind in enumerate(kinds) if kind in those), len(kinds) + FARTHEST]
    following = 0
    for seam in seams:
        while places[following] < seam:
            following += 1
        before, behind = seam - places[following - 1], places[following] - seam + 1
        yield before if before < FARTHEST else FARTHEST, behind if behind < FARTHEST else FARTHEST


def far_groups(kinds: Sequence[str]) -> Iterator[list[tuple[str, Group]]]:
    """For the place before each word the steps to the nearest words of some kinds, each with its name."""
    for found in zip(*(distances(kinds, name, range(len(kinds))) for name in FAR), strict=True):
        groups: list[tuple[str, Group]] = []
        for name, (before, behind) in zip(FAR, found, strict=True):
            one, other = str(STEPS[before]), str(STEPS[behind])
            groups += [(f"<{name}", (one,)), (f">{name}", (other,)), (f"<>{name}", (one, other))]
        yield groups


def offset(name: str) -> int:
    """Where a group's first word stands, counted from the first behind the seam."""
    return PLACES.index(name[0].lower()) - PLACES.index("x")


class Seams:
    """The weights of one language, as a file has them: a group's name, its words and its weight in each line."""

    def __init__(self, text: str) -> None:
        lines = [line.split() for line in text.splitlines()]
        told = {name: rest for name, *rest in lines if name in ("bias", "words", "endings")}
        self.bias = float(told["bias"][0])
        self.forms = Forms(frozenset(told["words"]), frozenset(told["endings"]))
        self.tables: dict[str, dict[Group, float]] = {name: {} for name in (*GROUPS, *map(str.upper, KIND_GROUPS))}
        for line in lines:
            if line[0] in self.tables:
                self.tables[line[0]][tuple(line[1:-1])] = float(line[-1])
        self.far = {name: self._far(lines, name) for name in FAR}
        self.alone = [(self.tables[name], self.tables[name.upper()]) for name in ALONE]

    def scores(self, keys: Sequence[str], kind_of: Mapping[str, str]) -> list[float]:
        """How likely a statement begins with each word, as a logarithm of odds: 0 is even."""
        form_of = {key: self.forms.of(key) for key in set(keys)}
        weights = {key: self._alone(form, kind_of[key]) for key, form in form_of.items()}
        edge = self._alone(OUTSIDE, OUTSIDE)
        rows = [edge, edge, *(weights[key] for key in keys), edge, edge]
        around = zip(rows, rows[1:], rows[2:], rows[3:], rows[4:], strict=False)
        scores = [self.bias + b[0] + c[1] + x[2] + y[3] + z[4] for b, c, x, y, z in around]
        forms, kinds = padded([form_of[key] for key in keys]), padded([kind_of[key] for key in keys])
        for name, table in self.tables.items():
            if len(name) > 1:
                words, first = kinds if name.isupper() else forms, ROOM + offset(name)
                groups = zip(*(words[first + i : first + i + len(keys)] for i in range(len(name))), strict=True)
                scores = list(map(add, scores, map(table.get, groups, repeat(0.0))))
        likely = [place for place, score in enumerate(scores) if score > UNLIKELY]
        for name, weighed in self.far.items():
            steps = distances(kinds[ROOM:-ROOM], name, likely)
            for place, (before, behind) in zip(likely, steps, strict=True):
                scores[place] += weighed[before][behind]
        return scores

    def _alone(self, form: str, kind: str) -> list[float]:
        """What a word counts by itself at each of the five places around a seam."""
        return [forms.get((form,), 0.0) + kinds.get((kind,), 0.0) for forms, kinds in self.alone]

    def _far(self, lines: Sequence[Sequence[str]], name: str) -> list[list[float]]:
        """What the distance of a kind of words counts, by the words before and behind."""
        weights = {tuple(line[:-1]): float(line[-1]) for line in lines if line[0].lstrip("<>") == name}
        steps = [str(step) for step in STEPS]
        return [
            [
                weights.get((f"<{name}", before), 0.0)
                + weights.get((f">{name}", behind), 0.0)
                + weights.get((f"<>{name}", before, behind), 0.0)
                for behind in steps
            ]
            for before in steps
        ]


def padded(words: Sequence[str]) -> tuple[str, ...]:
    """The words with room around them."""
    return (*[OUTSIDE] * ROOM, *words, *[OUTSIDE] * ROOM)


@cache
def seams(code: str) -> Seams | None:
    """What is known of a language, if anything is."""
    path = WEIGHTS / f"{code}.txt"
    return Seams(path.read_text(encoding="utf-8")) if path.exists() else None
