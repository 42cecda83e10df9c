"""The first sentences of a part of a talk, without what only leads to what they say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summaries.summarisers.quoting.opening_lists import LONGEST_LEAD, longest, words
from summaries.summarisers.quoting.ordinals import whole, words_of
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.readability import is_asked
from summaries.summarisers.quoting.tokens import is_marked
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.counting import COUNTING

FIRST, WITHIN = 4, 60
"""The sentences of a part that may say what it is called, and the words within which they begin."""

HELPERS = frozenset(("do", "does", "did"))
"""English verbs that ask, and have another verb behind them."""

FEWEST_TOLD, MOST_TOLD = 4, 10
"""Words of a sentence that may stand above a part."""

SHORTEST_QUESTION, LEAST_LONG = 3, 5
"""Words of a question, and of one that isn't short."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of one of the first sentences of a part, without what only leads in, and how it does that.

    `leads` in how many words it says that something comes next, `counts` whether it says which of several that is,
    `asks` whether it is a question, with `asking` tokens where what leads in asks ("What about ...").
    """

    tokens: tuple[int, ...]
    asking: tuple[int, ...]
    leads: int
    counts: bool
    asks: bool


class FirstSentences:
    """Finds the first sentences of parts, and where in them what is said begins."""

    def __init__(self, weighed: Weighed, nouns: Nouns) -> None:
        self.talk, self.language, self.nouns = weighed.talk, weighed.talk.language, nouns
        self.has_marks = any(self.talk.ends)
        self.verbs = self.language.verbs | (self.talk.possible_verbs - self.language.stop) | self.language.imperatives

    def of(self, part: Sequence[Statement]) -> Iterator[Sentence]:
        for tokens, asks in self._spans(part):
            rest, leads, counts = self.without_lead(tokens)
            asks = asks or (len(rest) < len(tokens) and self._may_ask(rest))
            before = tokens[: len(tokens) - len(rest)]
            asker = (
                place for place, i in enumerate(before) if self.talk.keys[i] in words(self.language.code, "asking")
            )
            asking = tokens[next(asker, len(before)) if self.has_marks else len(before) :]
            yield Sentence(tuple(rest), tuple(asking), leads, counts, asks)

    def _may_ask(self, tokens: Sequence[int]) -> bool:
        """Whether what no mark shows to be a question is like one behind "so" ("so how does a pump work")."""
        keys = [self.talk.keys[i] for i in tokens]
        is_asker = not self.has_marks and longest(keys[:3], self.language.code, "asking") > 0
        return is_asker and SHORTEST_QUESTION <= len(keys) <= LEAST_LONG + 1 and self.is_whole(keys)

    def _spans(self, part: Sequence[Statement]) -> Iterator[tuple[list[int], bool]]:
        """The tokens of the first sentences; without marks, of the first statements, and whether they ask."""
        start, end = part[0].unit.start, part[-1].unit.end
        if not self.has_marks:
            for statement in part[:FIRST]:
                if statement.unit.start < start + WITHIN:
                    yield list(range(statement.unit.start, statement.unit.end)), statement.asks
            return
        begin, found = start, 0
        for i in range(start, end):
            if self.talk.ends[i]:
                yield list(range(begin, i + 1)), is_asked(self.talk.tokens[i])
                begin, found = i + 1, found + 1
                if found == FIRST or begin > start + WITHIN:
                    return
        if begin < end:
            yield list(range(begin, end)), False

    def without_lead(self, tokens: Sequence[int]) -> tuple[Sequence[int], int, bool]:
        """The rest of a sentence behind what leads to it, in how many words that says so, and whether it counts."""
        keys, leads, counts, start = self.talk.keys, 0, False, 0
        code, fillers = self.language.code, self.language.fillers
        while start < len(tokens):
            said = [keys[i] for i in tokens[start : start + LONGEST_LEAD]]
            if size := self._counts(tokens[start:]):
                start, leads, counts = start + size, LONGEST_LEAD, True
            elif size := longest(said, code, "turns"):
                start, leads = start + size, max(size, leads)
            elif size := self._idle(tokens[start:]) or longest(said, code, "soft") or (said[0] in fillers):
                start += size
            else:
                break
        return tokens[start:], leads, counts

    def _counts(self, tokens: Sequence[int]) -> int:
        """How many of the first words say which one of several comes ("Third mistake, ...")."""
        code, keys = self.language.code, [self.talk.keys[i] for i in tokens[:LONGEST_LEAD]]
        if code not in COUNTING:
            return 0
        last = {item.strip() for item in COUNTING[code]["last"].split("|")}
        sizes = range(min(3, len(keys)), 0, -1)
        size = next((size for size in sizes if " ".join(keys[:size]) in whole(code) | last), 0)
        size += bool(size) and keys[size : size + 1] != [] and keys[size] in words_of(code, "things")
        if not size or is_marked(self.talk.tokens[tokens[size - 1]]):
            return size
        return size if not self.has_marks and self.begins_name(tokens[size:]) else 0

    def begins_name(self, tokens: Sequence[int]) -> bool:
        """Whether words begin with the name of a thing, as far as one word tells."""
        key = self.talk.keys[tokens[0]] if tokens else ""
        return key in self.language.articles or (bool(key) and self.nouns.is_head(key) and key not in self.verbs)

    def _idle(self, tokens: Sequence[int]) -> int:
        """How many of the first words only seem to ask ("Where was I?")."""
        size = longest([self.talk.keys[i] for i in tokens[:LONGEST_LEAD]], self.language.code, "idle")
        is_apart = is_marked(self.talk.tokens[tokens[size - 1]]) if self.has_marks else size > 2
        return size if size and is_apart else 0

    def is_whole(self, keys: Sequence[str]) -> bool:
        """Whether what was only guessed to be a question may be one, whole and no more ("what I won | was a city")."""
        is_more = any(key in words_of(self.language.code, "being") or key.isdigit() for key in keys[3:])
        before_last = self.language.determiners | self.language.articles
        is_cut = len(keys) == FEWEST_TOLD and keys[-2] in before_last  # "how does a glove | get in a hood"
        is_long = len(keys) >= FEWEST_TOLD or keys[-1] in self.verbs
        if is_more or is_cut or not is_long or len(keys) > MOST_TOLD or self.verbs.isdisjoint(keys[1:]):
            return False
        helper = next((place for place, key in enumerate(keys) if key in HELPERS), None)  # "how often does each bridge"
        if self.language.code == "en" and helper is not None:
            return not self.verbs.isdisjoint(keys[helper + 1 :])
        tied = self.language.determiners | self.language.articles | self.language.subjects
        is_clause = keys[1] in tied or (len(keys) < FEWEST_TOLD and keys[-1] in self.verbs)
        return self.language.code != "de" or not is_clause  # "wie das geht | zeige ich"
