"""Phrases of one kind in languages that part words by spaces, found by walking through them from word to word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

Tree = dict[str, "Tree"]
"""Phrases by their first words, then their second ones and so on; an empty word stands where one ends."""


class Sayings:
    """The phrases of one kind, as a list parts them by `|`. Walking through them is quicker than searching."""

    def __init__(self, text: str) -> None:
        self.phrases = [" ".join(part.split()) for part in text.split("|") if part.strip()]
        self.tree = _tree(self.phrases)

    def are_in(self, keys: Sequence[str]) -> bool:
        """Whether one of them stands among the words."""
        return not self.tree.keys().isdisjoint(keys) and any(True for _span in self.spans(keys))

    def count(self, keys: Sequence[str]) -> int:
        """How many of them stand among the words, one behind the other."""
        found, behind = 0, 0
        for place, end in self.spans(keys):
            if place >= behind:
                found, behind = found + 1, end
        return found

    def spans(self, keys: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where they stand among the words, at each place the longest."""
        tree = self.tree
        for place, key in enumerate(keys):
            if key in tree and (end := _end(tree, keys, place)):
                yield place, end

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Where they stand in a text, one behind the other."""
        return self.pattern.finditer(text)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The same as a pattern, made where somebody asks for it: that takes long."""
        listed = "|".join(map(re.escape, sorted(self.phrases, key=len, reverse=True)))
        return re.compile(f"(?<!\\S)(?:{listed})(?!\\S)")


def joined(kinds: Iterable[tuple[str, Sayings]]) -> Tree:
    """All phrases of several kinds, each closed by the names of its kinds."""
    root: Tree = {}
    for name, kind in kinds:
        _merge(root, kind.tree, name)
    return root


def _end(tree: Tree, keys: Sequence[str], place: int) -> int:
    """The place behind the longest phrase that begins at a place; 0 where none does."""
    end, node = 0, tree.get(keys[place])
    while node is not None:
        place += 1
        if "" in node:
            end = place
        node = node.get(keys[place]) if place < len(keys) else None
    return end


def _tree(phrases: Iterable[str]) -> Tree:
    root: Tree = {}
    for phrase in phrases:
        node = root
        for word in phrase.split():
            node = node.setdefault(word, {})
        node[""] = {}
    return root


def _merge(tree: Tree, other: Tree, name: str) -> None:
    """Add the phrases of the other tree, closed by a name."""
    for word, node in other.items():
        if word:
            _merge(tree.setdefault(word, {}), node, name)
        else:
            tree.setdefault("", {})[name] = {}
