"""Finds where clauses begin by their verbs, in languages whose verbs show themselves by form or place.

A clause has one verb with a subject. Where no conjunction ties two of them together, one statement ends
between them: behind all that belongs to the first, and before what stands in front of the second.
"""

from collections.abc import Iterable
from itertools import accumulate

from summaries.summarisers.quoting.finite import Verbs
from summaries.summarisers.quoting.fronts import DIRECT, GermanFronts, SlavicFronts
from summaries.summarisers.quoting.tokens import Talk

REACH = 7
"""Words that may stand in front of a verb."""

UNTIED = 1.3
"""What a verb costs in a statement that has no clause for it."""

UNLIKELY = -9.0

COMPARING = {"niż": "", "ніж": "", "als": "er"}
"""What compares, and how the word before it ends: a thing follows, and seldom a clause."""

ADDING = frozenset("und oder i oraz lub albo i й та або".split())
"""The links that also stand between two things."""


class Clauses:
    """The verbs of a talk, and the places between them where a statement may begin (`begins`, how clearly)."""

    def __init__(self, talk: Talk) -> None:
        self.talk, self.language, self.keys = talk, talk.language, talk.keys
        self.is_german = talk.language.code == "de"
        self.verbs = Verbs(talk)
        self.finite = self.verbs.finite
        self.fronts = GermanFronts(self.verbs) if self.is_german else SlavicFronts(self.verbs)
        tying = self.language.binders | self.language.links
        self.ties = [key in tying for key in talk.keys]
        self.begins: dict[int, float] = {}
        self.subordinate: set[int] = set()
        self._find()
        self.verbs_before = [0, *accumulate(self.finite)]
        self.ties_before = [0, *accumulate(self.ties)]

    def untied(self, start: int, end: int) -> int:
        """How many verbs of a statement have no clause of their own; -1 where there is no verb."""
        verbs = self.verbs_before[end] - self.verbs_before[start]
        ties = self.ties_before[end] - self.ties_before[start]
        return max(0, verbs - 1 - ties) if verbs else -1

    def _find(self) -> None:
        """Weigh the best place for a beginning before every verb but the first."""
        verbs = [i for i, is_finite in enumerate(self.finite) if is_finite]
        for before, verb in zip([-1, *verbs], verbs, strict=False):
            if not any(self.talk.ends[max(0, before) : verb]):
                self._between(before, verb)

    def _between(self, before: int, verb: int) -> None:
        low = max(before + 1, verb - REACH)
        tie = next((i for i in range(verb - 1, before, -1) if self.ties[i]), -1)
        if tie > 0 and self.keys[tie] in self.language.links and self.keys[tie - 1] in self.language.binders:
            tie -= 1  # "wenn aber"
        if tie >= 0 and (end := self._without_verb(tie, verb)):
            low, tie = max(low, end), -1
        if tie >= 0:
            self._tied(tie, before, verb)
        elif before >= 0:
            self._loose(low, before, verb)

    def _loose(self, low: int, before: int, verb: int) -> None:
        """Nothing ties a verb to the one before it."""
        if self.is_german and self._is_last(verb):
            self.ties[verb] = True
            return
        best, score = self._best(range(low, verb + 1), verb, before)
        if score > 0:
            self.begins[best] = score

    def _is_last(self, verb: int) -> bool:
        """Whether a German verb stands at the end of its clause, behind a participle or the like."""
        return self.keys[verb - 1] in self.talk.nonfinite_forms and not self.verbs.is_noun(verb - 1)

    def _without_verb(self, tie: int, verb: int) -> int:
        """Where a tied clause without a verb of its own is over: "jak naprawić rower |", "większy niż problem |"."""
        keys, language = self.keys, self.language
        if keys[tie] in COMPARING:
            is_comparison = tie > 0 and keys[tie - 1].endswith((COMPARING[keys[tie]], "mehr", "weniger"))
            return tie + 2 if is_comparison else 0
        if self.is_german or keys[tie] not in language.binders:
            return 0
        return next((i + 1 for i in range(tie + 1, min(tie + 4, verb)) if keys[i] in self.talk.nonfinite_forms), 0)

    def _tied(self, tie: int, before: int, verb: int) -> None:
        key, language = self.keys[tie], self.language
        if key in language.binders:
            self.subordinate.add(verb)
        if key in language.links:
            self._linked(tie, before, verb)
        elif self._asks(tie, verb):
            self.ties[tie] = False
            self.begins[tie] = 1.9 if self.is_german else 1.1
        elif key in language.conditions and tie > before + 1:
            self.begins[tie] = self._condition(verb)
        elif not self.is_german:
            self._behind(tie, before, verb)

    def _linked(self, link: int, before: int, verb: int) -> None:
        """After "and" comes a clause, or only another thing: then the clause begins behind it."""
        first = link + 1
        direct = self._front(first, verb, before, tied=True) if first >= verb - REACH else UNLIKELY
        best, top = self._best(range(max(link + 2, verb - REACH), verb + 1), verb, before)
        if direct >= top or first == verb:
            best, top = first, direct
        strength = 0.0 if first == verb else max(0.0, top)
        if self.keys[link] not in ADDING:
            self.begins[link] = max(0.2, 0.75 * strength)
        elif best == first < verb and link and self._adds_noun(link):
            self.begins[link - 1] = 0.8
        elif not self._pairs(link) and (best <= link + 2 or direct > 1.2):
            self.begins[link] = 0.5 * strength
        elif before >= 0 and best > first and top > 0.5:
            self.ties[link] = False
            self.begins[best] = top

    def _pairs(self, link: int) -> bool:
        """Whether "and" stands between two things with prepositions ("w domu i w pracy")."""
        prepositions = self.language.prepositions
        return self.keys[link + 1] in prepositions and not prepositions.isdisjoint(self.keys[max(0, link - 3) : link])

    def _adds_noun(self, link: int) -> bool:
        """Whether bare words stand on both sides of an "and" in front of a verb ("Salz und Wasser machen")."""
        language = self.language
        before, after = self.keys[link - 1], self.keys[link + 1]
        if before in language.stop or after in language.stop or after in language.fronted:
            return False
        return not self.finite[link - 1] and (link < 2 or self.keys[link - 2] not in language.joiners)

    def _asks(self, place: int, verb: int) -> bool:
        """Whether a question begins here; in German its verb stands in second place."""
        keys, language = self.keys, self.language
        if self.is_german:
            if verb == place + 1:
                return keys[place] in language.askers or keys[place] in language.fronted
            return keys[place] in language.askers and verb < place + 4 and self._is_before_subject(verb)
        before = keys[place - 1] if place else ""
        if not language.says(language.asking, keys[place : place + 4]):
            return False
        is_indirect = before in self.talk.nonfinite_forms or before in language.vague or before in language.joiners
        return not (place and self.finite[place - 1]) and not is_indirect

    def _is_before_subject(self, verb: int) -> bool:
        return verb + 1 < len(self.keys) and self.keys[verb + 1] in self.language.actors

    def _condition(self, verb: int) -> float:
        """A condition begins a statement where its main clause follows: "wenn man zieht | reißt", "jeśli ... to"."""
        if self.is_german and self._is_before_subject(verb):
            return 1.5
        for place in range(verb + 1, min(len(self.keys) - 1, verb + 9)):
            if self.keys[place] in self.language.resuming or (self.finite[place] and place == verb + 1):
                return 1.7
            if self.finite[place] or self.ties[place]:
                break
        return 0.2

    def _behind(self, tie: int, before: int, verb: int) -> None:
        """A tied clause may have no verb that shows ("bo to ważne |"): a clear beginning may follow it."""
        best, score = self._best(range(max(tie + 3, verb - REACH), verb + 1), verb, before)
        if score >= 1.5:
            self.begins[best] = score - 0.4

    def _best(self, places: Iterable[int], verb: int, before: int) -> tuple[int, float]:
        """The place from which the words up to a verb look most like its front, and how much they do."""
        scores = {i: self._front(i, verb, before) for i in places}
        best = max(scores, key=lambda i: scores[i], default=verb)
        return best, scores.get(best, UNLIKELY)

    def _front(self, i: int, verb: int, before: int, *, tied: bool = False) -> float:
        """How much the words from here to a verb look like all in front of it, and the word before like an end."""
        keys, language, talk = self.keys, self.language, self.talk
        last = keys[i - 1] if i else ""
        if not tied and last in language.joiners and not self._is_detached(i):
            return UNLIKELY
        score = self.fronts.score(i, verb) + talk.breaks.get(i, 0.0)
        score += 0.1 if i and talk.where[i] != talk.where[i - 1] else 0.0
        score -= self._belongs(i, before) if i == before + 1 else 0.0
        score -= 1.2 if last in language.tellers else 0.0
        score -= 0.5 if last in language.detached and keys[i] in DIRECT else 0.0
        score -= 1.0 if i < verb and keys[i] in talk.nonfinite_forms else 0.0
        if last in talk.nonfinite_forms:
            score += 0.4 if self.is_german or keys[i] not in language.prepositions else -0.5
        return score

    def _belongs(self, i: int, before: int) -> float:
        """How much the word right behind a verb belongs to it."""
        key, language = self.keys[i], self.language
        is_free = before in self.subordinate or key in language.fronted or self.keys[before - 1] in language.between
        return (0.3 if is_free else 0.4) + (0.4 if key in language.prepositions else 0.0)

    def _is_detached(self, i: int) -> bool:
        """Whether the preposition before is the end of a verb: "passt auf | ich"."""
        language, key = self.language, self.keys[i]
        if self.keys[i - 1] not in language.detached:
            return False
        if key in language.subjects and key not in language.determiners | language.nouny:
            return True
        return key in language.fronted or key in language.askers or key in language.prepositions or key in DIRECT
