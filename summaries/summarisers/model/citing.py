"""Leads statements to the lines that were really said. A number that a model made up never survives."""

import re
from collections.abc import Sequence
from itertools import pairwise

from summaries.summarisers.model.answers import Cited
from summaries.summarisers.model.lines import Passage
from summaries.summarisers.quoting.scripts import DENSE

WORD = re.compile(r"\w+")
STEM = 6
"""Letters: what different forms of a word have in common, roughly and in any language."""
SHORTEST = 4
FOUND = 0.5
"""A passage with this share of a statement's words is where it was said."""
STRANGE = 0.1
"""A passage with less of them is not, where another one is found."""
WIDEST = 12
"""Lines, about two minutes: a statement about more leads to where that begins."""

Words = frozenset[str]


def words_of(text: str) -> Words:
    """The words that say what a text is about, roughly; pairs of characters in Chinese, Korean and the like."""
    text = text.lower()
    letters = DENSE.findall(text)
    if letters:
        return frozenset(a + b for a, b in pairwise(letters))
    return frozenset(word[:STEM] for word in WORD.findall(text) if len(word) >= SHORTEST)


class Places:
    """Where statements may have been made: the passages that a model was shown."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.words = [words_of(passage.text) for passage in passages]

    def of(self, cited: Cited) -> tuple[int, int] | None:
        """The lines behind a statement: those that it names, if they were shown, or those with its words."""
        words = words_of(cited.text)
        named = self.named(cited)
        fit, best = self._best(words)
        if named is None:
            return (best.first, min(best.last, best.first + WIDEST - 1)) if best and fit >= FOUND else None
        if best and fit >= FOUND and self._share(words, *named) < STRANGE:
            return best.first, min(best.last, best.first + WIDEST - 1)
        return named

    def named(self, cited: Cited) -> tuple[int, int] | None:
        """The lines that it names itself, if they were shown."""
        if cited.lines is None:
            return None
        low, high = cited.lines
        shown = [passage for passage in self.passages if passage.first <= high and low <= passage.last]
        if not shown or not shown[0].first <= low:
            return None
        return low, min(high, shown[-1].last, low + WIDEST - 1)

    def _best(self, words: Words) -> tuple[float, Passage | None]:
        if not words or not self.passages:
            return 0.0, None
        index = max(range(len(self.words)), key=lambda index: len(words & self.words[index]))
        return len(words & self.words[index]) / len(words), self.passages[index]

    def _share(self, words: Words, low: int, high: int) -> float:
        """How many of the words stand in the passages about these lines."""
        said: set[str] = set()
        for passage, known in zip(self.passages, self.words, strict=True):
            if passage.first <= high and low <= passage.last:
                said |= known
        return len(words & said) / max(1, len(words))
