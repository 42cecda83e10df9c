"""Finds where in a talk a word is said, or another that is nearly the same or means the same."""

from collections import defaultdict
from collections.abc import Iterator

from summaries.summarisers.quoting.framing import denials
from summaries.summarisers.quoting.meanings import meanings
from summaries.summarisers.quoting.near_words import BEGINNING, near, same_but_for_accents
from summaries.summarisers.quoting.replying import raised
from summaries.summarisers.quoting.weights import Concept, Weighed

Hits = dict[int, float]
"""How surely the statements, by their index, say something."""

ALIKE = 0.8
"""What another word of the same meaning counts."""

SAME_ELSEWHERE = 6
"""The letters that a word of a question must have to be nearly one of another language ("worth" is no "Wort")."""


class Said:
    """Where in a talk words are said, what replies to what (`raised`), and what takes something back (`denials`)."""

    def __init__(self, weighed: Weighed) -> None:
        self.weighed, self.stems = weighed, weighed.stems
        self.code = weighed.talk.language.code
        taken_back = denials(weighed)
        self.denials = frozenset(taken_back.values())
        self.raised = raised(weighed, taken_back)
        self.concepts: dict[Concept, set[int]] = defaultdict(set)
        self.words: dict[str, set[int]] = defaultdict(set)
        for index, statement in enumerate(weighed.statements):
            for concept in statement.concepts:
                self.concepts[concept].add(index)
            for key in statement.keys:
                self.words[self.stems[key] or key].add(index)
        self.telling: dict[str, list[str]] = defaultdict(list)
        for word in self.words:
            if self.stems[word]:
                self.telling[word[:BEGINNING]].append(word)

    def hits(self, asked: Concept, *, is_foreign: bool) -> Hits:
        """The statements that say it; only what is written alike where it is asked in another language."""
        if isinstance(asked, tuple):
            return dict.fromkeys(self.concepts.get(asked, ()), 1.0)
        if is_foreign:
            return dict.fromkeys(self._where(self._written_alike(asked)), 1.0)
        return dict.fromkeys(self._where(self.alike(asked)), ALIKE) | dict.fromkeys(
            self._where(self._forms(asked)), 1.0
        )

    def alike(self, asked: str) -> set[str]:
        """The words of the talk that mean about the same, as their stems."""
        found = set[str]()
        for word in meanings(self.code).get(asked, ()):
            found |= {one for one in self.telling.get(word[:BEGINNING], ()) if near(one, word, self.code)}
            found |= {word} & self.words.keys()
        return found

    def _forms(self, asked: str) -> set[str]:
        """The words of the talk that are the same, or made of one another."""
        telling = (word for words in self.telling.values() for word in words)
        return {word for word in telling if near(word, asked, self.code)} | ({asked} & self.words.keys())

    def _written_alike(self, asked: str) -> set[str]:
        """The words of the talk that are written as one of another language is, and longer ones nearly so."""
        same = {word for word in self.words if same_but_for_accents(word, asked)}
        if len(asked) < SAME_ELSEWHERE:
            return same
        return same | {word for word in self._forms(asked) if len(word) >= SAME_ELSEWHERE}

    def _where(self, words: set[str]) -> Iterator[int]:
        return (index for word in words for index in self.words[word])
