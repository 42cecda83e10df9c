"""Cuts the words of a talk into statements.

Where there is punctuation it decides. Where there is none, as in automatic captions, learned weights say where
statements begin (`cutting_learned`). In a language without them every place between two words gets a score from what
stands around it (a pause, a word that opens statements, a word that cannot end one), and the best set of cuts is found
by dynamic programming.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from summaries.summarisers.quoting.closings import closings
from summaries.summarisers.quoting.cutting_learned import Learned
from summaries.summarisers.quoting.cutting_unspaced import SyllableScorer
from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.seams import seams
from summaries.summarisers.quoting.tokens import CLAUSE_MARKS, HARD, Span, Talk, is_marked

LONG_SENTENCE = 45
LONGEST = 60
VERBLESS = 0.8


def cut(talk: Talk) -> list[Span]:
    """The statements of the talk, in order, together every token."""
    learned = seams(talk.language.code) if talk.language.is_known else None
    cutter = Learned(talk, learned) if learned else Scored(_scorer(talk))
    spans: list[Span] = []
    for start, end in _sections(talk):
        longest = LONG_SENTENCE if talk.ends[end - 1] else cutter.whole
        spans += [(start, end)] if end - start <= longest else cutter.spans(start, end)
    return spans


def _scorer(talk: Talk) -> "Scorer":
    return _ListScorer(talk) if talk.spaced else SyllableScorer(talk)


def _sections(talk: Talk) -> Iterator[Span]:
    """The stretches between breaks that leave no doubt."""
    start, breaks, ends, keys, tokens = 0, talk.breaks, talk.ends, talk.keys, talk.tokens
    for i in range(1, len(keys)):
        if breaks.get(i, 0.0) >= HARD or (ends[i - 1] and not _goes_on(tokens[i - 1], tokens[i])):
            yield start, i
            start = i
    if keys:
        yield start, len(keys)


def _goes_on(token: str, following: str) -> bool:
    """Whether the full stop was only an abbreviation's or an ordinal's."""
    if token[-1:] not in ".…" or len(token) > 4:
        return False
    return following[:1].islower() or (token[:-1].isdigit() and len(token) < 4)


class _ListScorer:
    """How likely a statement begins at a token, where closed lists are all that is known of a language."""

    short, whole, comfortable, stretch = 7, 14, 26, 20
    cost, lacking, least = 0.8, 0.35, 0.3
    """What a cut costs, and a word that a short statement lacks; the score of a place that may be one."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.language: Language = talk.language
        self.openers: dict[str, list[tuple[tuple[str, ...], float]]] = {}
        for words, weight in sorted(self.language.openers.items(), key=lambda item: -item[1]):
            self.openers.setdefault(words[0], []).append((words, weight))
        self.nouns = self._nouns()
        known = self.language
        self.starters = (
            known.links | known.subjects | known.determiners | known.conditions | known.fillers | self.openers.keys()
        )
        self.closing = closings(talk)
        verbs = self.language.verbs | self.language.greetings
        self.verbs_before = [0, *accumulate(key in verbs for key in talk.keys)]

    def _nouns(self) -> set[str]:
        """The words that mostly follow an article or the like in this talk."""
        nouny, verby = self.language.nouny, self.language.verby
        balance: Counter[str] = Counter()
        for before, key in pairwise(self.talk.keys):
            if before in nouny:
                balance[key] += 1
            elif before in verby:
                balance[key] -= 2
        return {key for key, count in balance.items() if count > 0} - self.language.stop

    def is_worth_a_look(self, i: int) -> bool:
        """Whether anything speaks for a beginning here; most places need no closer look."""
        talk = self.talk
        if i in talk.breaks or i in self.closing or is_marked(talk.tokens[i - 1]):
            return True
        return talk.keys[i] in self.starters and talk.keys[i - 1] not in self.language.joiners

    def score(self, i: int, end: int) -> float:
        """More than nothing where a statement may begin; pauses, marks and words add up."""
        talk, language = self.talk, self.language
        keys, before = talk.keys, talk.keys[i - 1]
        if before in language.fillers:
            return -9.0  # the place before the filler is the one to judge
        first, pause = i, talk.breaks.get(i, 0.0)
        while first < end and keys[first] in language.fillers:
            pause = max(pause, language.openers.get((keys[first],), 0.0) - 0.4)
            first += 1
            pause = max(pause, talk.breaks.get(first, 0.0))
        if first >= end:
            return -9.0
        score = pause + (0.35 if first > i else 0.0) + (0.15 if talk.where[i] != talk.where[i - 1] else 0.0)
        if talk.tokens[i - 1][-1] in CLAUSE_MARKS:
            score += 0.7
        score += self.closing.get(i, 0.0) + max(self._opening(first, end), self._clause(first, end, before))
        ties = self._ties(before, keys[first], opened=i > 1 and keys[i - 2] in language.opening)
        return score - (0.15 * ties if self._is_linked_clause(first, end) else ties)

    def _opening(self, first: int, end: int) -> float:
        """How clearly the words from here open a statement."""
        keys = self.talk.keys
        for words, weight in self.openers.get(keys[first], ()):
            size = len(words)
            if size == 1 or (first + size <= end and tuple(keys[first : first + size]) == words):
                return weight
        return 0.0

    def _clause(self, first: int, end: int, before: str) -> float:
        """How clearly a subject begins here: "and I", "(the page) it is", "(the page) the button"."""
        keys, language = self.talk.keys, self.language
        word, following = keys[first], keys[first + 1] if first + 1 < end else ""
        if self._is_linked_clause(first, end):
            return 1.3
        if self._is_awaited(first):
            return 0.0
        after_noun = 0.6 if before in self.nouns else 0.0
        if word in language.subjects:
            acts = following in language.verbs or word in language.verbs
            return after_noun + (0.85 if acts else 0.25 if word in language.objects else 0.6)
        if word in language.determiners:
            verb_follows = any(key in language.verbs for key in keys[first + 1 : min(end, first + 5)])
            return (2.0 if verb_follows else 1.5) * after_noun
        return after_noun * 0.5 if word in language.conditions else 0.0

    def _is_linked_clause(self, first: int, end: int) -> bool:
        keys, language = self.talk.keys, self.language
        return keys[first] in language.links and first + 1 < end and keys[first + 1] in language.subjects

    def _is_awaited(self, first: int) -> bool:
        """Whether a clause was opened just before and still has no verb ("and on a dark night | you can")."""
        keys, language = self.talk.keys, self.language
        for i in range(first - 1, max(-1, first - 11), -1):
            if keys[i] in language.verbs:
                return False
            if keys[i] in language.links or keys[i] in language.conditions:
                return True
        return False

    def _ties(self, before: str, word: str, *, opened: bool) -> float:
        """How strongly the word before holds on to the one that follows."""
        language = self.language
        ties = 2.5 if before in language.joiners else 0.9 if before in language.takers else 0.0
        if word in language.verbs:
            ties += 0.9 if (word,) not in language.openers else 0.0  # "only one gate | may be open"
        if opened and before in language.subjects:
            ties = 2.5  # "when it | stops"
        return ties + (1.0 if word in language.leaning and word not in language.links else 0.0)

    def disorder(self, start: int, end: int) -> float:
        """What it costs that a statement has no verb, where verbs are known."""
        return VERBLESS if self.language.verbs and self.verbs_before[end] == self.verbs_before[start] else 0.0


Scorer = _ListScorer | SyllableScorer


class Scored:
    """Cuts by the scores of single places: likely ones, at comfortable distances."""

    def __init__(self, scorer: "Scorer") -> None:
        self.scorer, self.whole = scorer, scorer.whole

    def spans(self, start: int, end: int) -> list[Span]:
        """The best cuts of one stretch."""
        places, scores = self._places(start, end)
        came = self._best_ways(places, scores)
        spans: list[Span] = []
        j = len(places) - 1
        while j:
            spans += reversed(_hard_limit(places[came[j]], places[j], LONGEST))
            if came[j]:
                self.scorer.talk.cuts[places[came[j]]] = scores[came[j]]
            j = came[j]
        return spans[::-1]

    def _places(self, start: int, end: int) -> tuple[list[int], list[float]]:
        """Where statements may begin, and what speaks for it."""
        scorer, places, scores = self.scorer, [start], [0.0]
        for i in range(start + 1, end):
            if i - places[-1] <= scorer.stretch and not scorer.is_worth_a_look(i):
                continue
            score = scorer.score(i, end)
            if score > scorer.least or (score > -0.5 and i - places[-1] > scorer.stretch):
                places.append(i)
                scores.append(score)
        return [*places, end], [*scores, 0.0]

    def _best_ways(self, places: Sequence[int], scores: Sequence[float]) -> list[int]:
        """For every place, by its number, the one where the statement before it best begins."""
        scorer = self.scorer
        strains = [_strain(scorer, length) for length in range(LONGEST + 1)]
        best, came = [0.0], [0]
        for j in range(1, len(places)):
            top, origin = -1e9, j - 1
            for k in range(j - 1, -1, -1):
                length = places[j] - places[k]
                if length > LONGEST and k < j - 1:
                    break
                value = best[k] - strains[min(length, LONGEST)] - scorer.disorder(places[k], places[j])
                if value > top:
                    top, origin = value, k
            best.append(top + scores[j] - scorer.cost)
            came.append(origin)
        return came


def _strain(scorer: "Scorer", length: int) -> float:
    """How much a statement of so many words costs by its length alone."""
    if length < scorer.short:
        return scorer.lacking * (scorer.short - length)
    comfortable = scorer.comfortable
    return 0.06 * max(0, length - comfortable) + 0.1 * max(0, length - comfortable - 12)


def _hard_limit(start: int, end: int, longest: int) -> list[Span]:
    return [(i, min(end, i + longest)) for i in range(start, end, longest)]
