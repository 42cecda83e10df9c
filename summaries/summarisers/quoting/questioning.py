"""Says whether a statement without marks asks something, by weights learned from talks with marks.

How it begins and ends and its words speak for a question or against one. What each counts was learned from talks with
marks (`summaries/training/questions.py`); here it is only added up.
"""

from collections.abc import Sequence
from functools import cache
from itertools import repeat
from pathlib import Path

from summaries.summarisers.quoting.seams import letters

WEIGHTS = Path(__file__).parent / "question_weights"
LONGEST = 6
"""What is at least so many times four words is of the longest kind."""


def signs(words: Sequence[str]) -> list[str]:
    """What may speak for a question: its first and last words, alone and in pairs, how long it is, and any word."""
    first, last = words[0], words[-1]
    ends = (f"{first} {words[1]}", f"{words[-2]} {last}") if len(words) > 1 else (first, last)
    length = min(LONGEST, len(words) // 4)
    return [f"< {first}", f"<< {ends[0]}", f"> {last}", f">> {ends[1]}", f"# {length}", *dict.fromkeys(words)]


class Questioning:
    """The weights of one language, as a file has them: in each line a weight and the sign that it belongs to."""

    def __init__(self, text: str) -> None:
        pairs = (line.split(" ", 1) for line in text.splitlines())
        self.weights = {sign: float(weight) for weight, sign in pairs}
        self.bias = self.weights.pop("bias")

    def score(self, words: Sequence[str]) -> float:
        """How likely so many words ask something, as a logarithm of odds: 0 is even."""
        return self.bias + sum(map(self.weights.get, signs(words), repeat(0.0)))


@cache
def questioning(code: str) -> Questioning | None:
    """What is known of a language, if anything is."""
    path = WEIGHTS / f"{code}.txt"
    return Questioning(path.read_text(encoding="utf-8")) if path.exists() else None


def in_parts(keys: Sequence[str], *, spaced: bool) -> Sequence[str]:
    """The words; in a script without spaces their letters."""
    return keys if spaced else "".join(map(letters, keys))
