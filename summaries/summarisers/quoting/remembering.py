"""Keeps what was worked out for a word, in one talk or from one talk to the next."""

from collections.abc import Callable
from typing import TypeVar

MOST = 30_000
"""Words of which it is kept; one more, and all is worked out anew."""

Found = TypeVar("Found")


class Remembered(dict[str, Found]):
    """What was found for each word. Cheaper for the collector of garbage than `lru_cache`, which it walks through."""

    def __init__(self, find: Callable[[str], Found]) -> None:
        super().__init__()
        self.find = find

    def __missing__(self, word: str) -> Found:
        found = self.find(word)
        if len(self) >= MOST:
            self.clear()
        self[word] = found
        return found
