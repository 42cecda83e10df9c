"""Says whether a new subject begins with a statement, by weights learned from talks with paragraphs.

How it begins, what it says, what stands before it and how much the words change speak for one or against it. What each
counts was learned (`summaries/training/subjects.py`); here it is only added up. What is no word of a language is in
`subject_weights/any.txt`, for languages of which there were no talks.
"""

from collections.abc import Sequence
from functools import cache
from itertools import repeat
from pathlib import Path

from summaries.summarisers.quoting.weights import Statement, Weighed

WEIGHTS = Path(__file__).parent / "subject_weights"
ANY = "any"

HEAD, FIRST_LETTERS = 8, 12
"""The words by which a beginning is known, and the letters in scripts without spaces."""

RUNS, RUNS_WITHIN = (1, 2, 3, 4), (2, 3)
"""So many letters together count at the beginning, and within the first ones."""

SHORT = 6
"""Words of a statement that is hardly one."""

Sign = tuple[str, str]
"""Where something stands ("first", "second", "within", "after first" and "after last" of the statement before, "shape",
"says") and what."""


def signs(weighed: Weighed, index: int) -> list[Sign]:
    """What may speak for a new subject with a statement, or against it."""
    talk, statement = weighed.talk, weighed.statements[index]
    keys = talk.keys[statement.unit.start : statement.unit.end]
    head = keys[:HEAD]
    found = [("says", kind) for kind in talk.language.said(head)]
    found += _shape("", statement, keys)
    if index:
        before = weighed.statements[index - 1]
        found += _shape("after ", before, before.keys)
    if not talk.spaced:
        return found + _letters("".join(keys)[:FIRST_LETTERS])
    found += [("within", key) for key in dict.fromkeys(head[1:])]
    found.append(("first", head[0]))
    if len(head) > 1:
        found += ("second", head[1]), ("first", f"{head[0]} {head[1]}")
    if len(head) > 2:
        found.append(("first", f"{head[0]} {head[1]} {head[2]}"))
    if index:
        found += ("after first", before.keys[0]), ("after last", before.keys[-1])
    return found


def _shape(where: str, statement: Statement, keys: Sequence[str]) -> list[Sign]:
    asks = [("shape", f"{where}asks")] if statement.asks else []
    return [*asks, ("shape", f"{where}short")] if len(keys) < SHORT else asks


def _letters(text: str) -> list[Sign]:
    first = [("first", text[:size]) for size in RUNS if len(text) >= size]
    runs = (text[i : i + size] for size in RUNS_WITHIN for i in range(1, len(text) - size + 1))
    return first + [("within", run) for run in dict.fromkeys(runs)]


class Subjects:
    """The weights of one language, as a file has them: in each line a weight, where something stands, and what."""

    def __init__(self, text: str) -> None:
        self.weights: dict[Sign, float] = {}
        for line in text.splitlines():
            weight, sign = line.split(" ", 1)
            where, _tab, what = sign.partition("\t")
            self.weights[where, what] = float(weight)
        self.bias, self.novelty = self.weights.pop(("bias", "")), self.weights.pop(("novelty", ""), 0.0)

    def scores(self, weighed: Weighed, novelty: Sequence[float]) -> list[float]:
        """How likely a new subject begins with each statement, as a logarithm of odds: 0 is even."""
        weight = self.weights.get
        return [
            self.bias + self.novelty * new + sum(map(weight, signs(weighed, index), repeat(0.0)))
            for index, new in enumerate(novelty)
        ]


@cache
def subjects(code: str) -> Subjects:
    """What is known of a language, or of any."""
    path = WEIGHTS / f"{code}.txt"
    return Subjects((path if path.exists() else WEIGHTS / f"{ANY}.txt").read_text(encoding="utf-8"))
