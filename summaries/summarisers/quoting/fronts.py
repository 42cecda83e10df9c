"""Says how much the words before a verb look like all that stands in front of it.

About 2 where they can hardly be anything else ("dann legt"), 1 where they may well be, less than nothing
where they are not.
"""

from summaries.summarisers.quoting.finite import Verbs

TOLD = frozenset("euch nicht nie mal bitte die den das eine einen ein alles jetzt".split())
"""What stands behind a German verb in -t that tells people what to do."""

DIRECT = frozenset("die das eine ein".split())
"""The German articles that seldom follow a preposition in front of a verb."""

ADJECTIVAL = tuple("y na wa ska sza ła ne we sze skie ий ій на ва ська ша ні ві ші не ве ське".split())
"""How Polish and Ukrainian adjectives may end that belong to the noun behind them."""


class GermanFronts:
    """One thing stands in front of a German verb: a pronoun, an adverb, a noun with all that belongs to it."""

    def __init__(self, verbs: Verbs) -> None:
        self.verbs, self.keys, self.language = verbs, verbs.keys, verbs.language
        language = verbs.language
        self.noun_starts = (language.determiners | language.nouny) - language.prepositions
        self.pronouns = language.subjects - self.noun_starts
        self.alone = language.subjects | language.fronted | language.askers

    def score(self, i: int, verb: int) -> float:
        """For the words from `i` to a verb."""
        size = verb - i
        while size > 1 and self.keys[i + size - 1] in self.language.between:
            size -= 1
        if size < 2:
            return self._word(i) if size else self._verb(verb)
        return self._words(i, self.keys[i + 1 : i + size])

    def _verb(self, verb: int) -> float:
        """For a verb that comes first: it tells somebody what to do, or asks."""
        key, following = self.keys[verb], self.keys[verb + 1] if verb + 1 < len(self.keys) else ""
        if key in self.language.imperatives and (not key.endswith("en") or following == "sie"):
            return 1.1 if key.endswith("t") and following not in TOLD else 1.6
        return 0.5 if following in self.language.subjects else -1.0

    def _word(self, i: int) -> float:
        key = self.keys[i]
        if key in self.alone:
            return 2.0
        if key in self.language.stop:
            return 0.1
        likely = 1.0 if not self.verbs.has_nouns or self.verbs.is_noun(i) else 0.5
        return likely - (0.8 if i > 1 and self.keys[i - 2] in self.language.nouny else 0.0)

    def _words(self, i: int, inside: list[str]) -> float:
        key, language = self.keys[i], self.language
        if key in language.fronted and len(inside) == 1 and self.noun_starts.isdisjoint((key, *inside)):
            return 2.0 if inside[0] in language.fronted else 1.1
        cost = 0.1 + 0.1 * len(inside) + 0.6 * sum(word in language.prepositions for word in inside[1:])
        cost += 0.5 * sum(word in self.pronouns for word in inside)
        if key in language.prepositions:
            return (0.7 if key in language.detached and inside[0] in DIRECT else 1.7) - cost
        if key in self.noun_starts:
            cost += 0.8 * key.endswith("em") + 0.8 * (inside[0] in language.prepositions)
            return (1.1 if self._is_genitive(i) else 1.6) - cost
        return 1.5 - cost if key in language.askers else -0.3 * len(inside) - cost

    def _is_genitive(self, i: int) -> bool:
        """Whether this may be "(das Schiff) der Hanse"."""
        is_article = self.keys[i] in ("der", "des") and i > 0
        return is_article and self.keys[i - 1] not in self.language.stop and not self.verbs.finite[i - 1]


class SlavicFronts:
    """Anything may stand in front of a Polish or Ukrainian verb, or nothing."""

    def __init__(self, verbs: Verbs) -> None:
        self.verbs, self.keys, self.language = verbs, verbs.keys, verbs.language
        language = verbs.language
        self.noun_starts = (language.determiners | language.nouny) - language.prepositions

    def score(self, i: int, verb: int) -> float:
        """For the words from `i` to a verb; what says when or how long belongs to the words behind it."""
        end = verb
        first = i + (self.keys[i] in self.language.fronted)
        while first < end and self.keys[end - 1] in self.language.between:
            end -= 1
        score = self._verb(verb) if end == i else self._words(i, end, verb)
        return score - (0.5 if i and self.keys[i - 1] in self.language.units else 0.0)

    def _verb(self, verb: int) -> float:
        """For a verb that comes first: "kupiłam", "nie kupujcie"."""
        key = self.keys[verb]
        if self.verbs.tells(verb):
            return 1.6
        if key in self.language.fronted:
            return 1.4
        return 1.2 if self.language.speaking.search(key) else 0.5

    def _words(self, i: int, end: int, verb: int) -> float:
        key, language, size = self.keys[i], self.language, end - i
        if key in language.subjects:
            return 1.7 if size == 1 else 1.5
        if key in language.fronted:
            return self._adverb(i, end)
        if key in language.askers:
            return 1.8 - 0.2 * size
        cost = 0.1 * size + 0.9 * self._has_fronted(i + 2, end)
        if key in language.prepositions:
            return self._preposition(i, end, verb) - cost if size > 1 else -1.0
        if key in self.noun_starts:
            return 1.4 - cost
        return 0.1 if key in language.stop else self._noun(i, end, verb) - cost

    def _adverb(self, i: int, end: int) -> float:
        if self.keys[i + 1] in self.language.subjects:
            return 2.2
        return 2.1 if end == i + 1 else 1.5 - 0.5 * self._has_fronted(i + 1, end)

    def _preposition(self, i: int, end: int, verb: int) -> float:
        """More before "I" and "we", and where it says when ("po trzech miesiącach"); less where people are told."""
        language = self.language
        before_subject = 1.1 if end - i > 2 and self.keys[end - 1] in language.clear_subjects else 0.0
        says_when = 0.5 if not language.units.isdisjoint(self.keys[i + 1 : min(end, i + 4)]) else 0.0
        return 1.4 + before_subject + says_when - (0.6 if self.verbs.tells(verb) else 0.0)

    def _noun(self, i: int, end: int, verb: int) -> float:
        """A noun alone or behind its adjective; none is the subject of "I" and "we" forms."""
        key, before, language, size = self.keys[i], self.keys[i - 1] if i else "", self.language, end - i
        if size in (2, 3) and key.endswith(ADJECTIVAL) and self.keys[i + 1] not in language.stop:
            return 1.7
        cost = 0.3 if before.endswith(ADJECTIVAL) and before not in language.between else 0.0
        cost += 0.4 if language.speaking.search(self.keys[verb]) else 0.0
        return 1.3 - 0.3 * size - cost - (0.5 if language.oblique.search(key) else 0.0)

    def _has_fronted(self, start: int, end: int) -> bool:
        """Whether another word that often stands in front of a verb comes between."""
        return any(word in self.language.fronted for word in self.keys[start:end])
