"""Where statements begin and end in scripts without spaces: by the forms that close and the words that open them."""

import re
from itertools import accumulate

from summaries.summarisers.quoting.closings import closings
from summaries.summarisers.quoting.tokens import Talk, is_marked
from summaries.summarisers.quoting.word_finding import NUMERALS, TAKING

HOLDS = 2.5
"""How strongly a word that cannot end, or cannot begin, a statement holds on to its neighbour."""

SURE = 3.0
"""How sure an opening form must be to loosen that hold altogether, or a closing one before a particle."""

SPACE, LINE = 1.5, 0.4
TAKEN_UP = 2.0
MARKED = 0.9
TOPIC = 0.7
"""How well a word that the talk says often begins a statement."""

CERTAIN = 1.5
"""How sure an opening form must be to begin a statement with a word that otherwise begins none."""

AWAITED, REACH = 1.0, 11
"""How strongly a condition awaits what follows it, and how many words long."""

OPENED = 1.0
"""How strongly a word that awaits a clause of its own ("think that") does."""


class UnspacedScorer:
    """How likely a statement begins at a word."""

    short, whole, comfortable, stretch = 6, 8, 16, 30
    cost, lacking, least = 0.8, 0.35, 0.3

    def __init__(self, talk: Talk) -> None:
        self.talk, self.language = talk, talk.language
        self.closes = talk.language.code == "ja"  # a verb ends a statement; in Chinese, words open the next one
        self.text = "".join(talk.keys)
        self.places = [0, *accumulate(map(len, talk.keys))]
        self.closing = closings(talk)
        self.topics = self._topics()
        self.opening = self._opening()
        self.led = self._led()

    def _opening(self) -> dict[int, float]:
        """The places before an opening form, and how sure it is."""
        found: dict[int, float] = {}
        for weight in sorted(set(self.language.openers.values())):
            words = ["".join(words) for words, value in self.language.openers.items() if value == weight]
            pattern = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
            found.update((match.start(), weight) for match in re.finditer(f"(?={pattern})", self.text))
        opening = self._of_words(found)
        opening.update((i, TAKEN_UP) for i in range(2, len(self.talk.keys) - 1) if self._takes_up(i))
        return opening

    def _takes_up(self, i: int) -> bool:
        """Whether the word just said is said again to begin with ("first the egg | the egg is")."""
        keys = self.talk.keys
        if self.closes:
            return keys[i] == keys[i - 2] and keys[i + 1] in ("は", "が") and keys[i] not in self.language.stop
        return keys[i] == keys[i - 1] and i in self.topics

    def _led(self) -> set[int]:
        """The openings that belong to a word before them ("well first"), which gets their weight."""
        led: set[int] = set()
        keys = self.talk.keys
        language = self.language
        leads = {words[0] for words in language.leads if len(words) == 1} | language.links | language.subjects
        leads -= language.clinging
        holding = language.joiners - {"的"}
        for i in range(len(keys) - 1, 0, -1):
            if keys[i - 1] not in leads or (i > 1 and keys[i - 2] in holding):
                continue
            if i in self.opening:
                self.opening[i - 1] = max(self.opening.get(i - 1, 0.0), self.opening[i])
                led.add(i)
        return led

    def _topics(self) -> set[int]:
        """Where a word stands that the talk says often."""
        if self.closes:
            return set()
        keys, counts, listed = self.talk.keys, self.talk.counts, self.language.stop | self.language.verbs
        often = {key for key, count in counts.items() if count > 2 and len(key) > 1 and key not in listed}
        return {i for i, key in enumerate(keys) if key in often}

    def _of_words(self, found: dict[int, float]) -> dict[int, float]:
        """The same by the number of the word that begins there; inside a word there is no place."""
        words = {place: i for i, place in enumerate(self.places)}
        return {words[place]: weight for place, weight in found.items() if place in words}

    def is_worth_a_look(self, i: int) -> bool:
        """Whether anything speaks for a beginning here."""
        speaks = i in self.closing or i in self.opening or i in self.topics
        return speaks or i in self.talk.breaks or self._is_marked(i)

    def score(self, i: int, end: int) -> float:
        """More than nothing where a statement may begin."""
        opening, closing = self.opening.get(i, TOPIC if i in self.topics else 0.0), self.closing.get(i, 0.0)
        score = closing + opening + self.talk.breaks.get(i, 0.0) + (MARKED if self._is_marked(i) else 0.0)
        if i in self.led:
            return score - HOLDS
        clings = self.closes and self.talk.keys[i] in self.language.clinging
        loose = closing / SURE if clings else closing
        return score - self._ties(i) * max(0.0, 1.0 - loose) * max(0.0, 1.0 - opening / SURE)

    def _ties(self, i: int) -> float:
        """How strongly the words on both sides hold on to each other where nothing closes."""
        language = self.language
        key, before = self.talk.keys[i], self.talk.keys[i - 1]
        ties = HOLDS * (before in language.joiners or before[-1] in NUMERALS)
        if self.closes or self.opening.get(i, 0.0) < CERTAIN:
            ties += HOLDS * (key in language.clinging or key[0] in NUMERALS)
        if (
            i in self.topics
            and i not in self.opening
            and (before[-1] == "了" or before in language.units | language.askers)
        ):
            ties += HOLDS  # rather its object
        if (
            before in language.takers
            or before[-1] in TAKING
            or (len(before) == 1 and before in language.verbs)
            or self.closes
        ):
            ties += OPENED
        return ties + (AWAITED if self._is_awaited(i) else 0.0)

    def _is_awaited(self, i: int) -> bool:
        """Whether a condition was named just before ("if it rains")."""
        reach = REACH if self.talk.keys[i] not in self.language.links else 2 * REACH
        return not self.language.conditions.isdisjoint(self.talk.keys[max(0, i - reach) : i])

    def _is_marked(self, i: int) -> bool:
        return is_marked(self.talk.tokens[i - 1])

    def disorder(self, start: int, end: int) -> float:
        """Verbs are not listed in these languages."""
        return 0.0


class SyllableScorer:
    """How likely a statement begins at a syllable of a language nobody wrote a list for: only at spaces and lines."""

    short, whole, comfortable, stretch = 12, 20, 40, 60
    cost, lacking, least = 0.8, 0.35, 0.3

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        spaces = sum(token[-1].isspace() for token in talk.tokens)
        self.line = SPACE if spaces > len(talk.segments) else LINE

    def is_worth_a_look(self, i: int) -> bool:
        """Whether a space or another line stands before it."""
        return self.talk.where[i] != self.talk.where[i - 1] or is_marked(self.talk.tokens[i - 1])

    def score(self, i: int, end: int) -> float:
        """More for a space, and for lines with spaces, than for a line that may end anywhere."""
        has_space = self.talk.tokens[i - 1][-1].isspace()
        return self.talk.breaks.get(i, 0.0) + (SPACE if has_space else self.line)

    def disorder(self, start: int, end: int) -> float:
        """Nothing is known of its verbs."""
        return 0.0
