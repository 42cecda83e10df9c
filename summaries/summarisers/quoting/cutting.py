"""Cuts the words of a talk into statements.

Where there is punctuation it decides. Where there is none, as in automatic captions, every place
between two words gets a score from what stands around it (a pause, a word that opens statements, a
word that cannot end one), and the best set of cuts is found by dynamic programming.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from summaries.summarisers.quoting.clauses import UNTIED, Clauses
from summaries.summarisers.quoting.closings import closings
from summaries.summarisers.quoting.cutting_unspaced import SyllableScorer, UnspacedScorer
from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.romance import RomanceScorer
from summaries.summarisers.quoting.romance_grammar import grammar
from summaries.summarisers.quoting.tokens import CLAUSE_MARKS, HARD, Talk, is_marked

LONG_SENTENCE = 45
LONGEST = 60
HOPELESS = 6.0
"""What is so wrong with a statement that a longer one is not tried."""

VERBLESS = 0.8
TOLD = 1.2
ASKED = 3.0
SCENE = 1.0
SUBJECT = 1.8
SUPPOSED = 1.0
HELD = -0.6
"""How little a statement begins where another has only said when, where or in what case."""

LIKELY = 0.8
"""How clearly a clause begins where a statement might have been cut."""


Span = tuple[int, int]
"""The first token of a statement and the one after its last."""


def cut(talk: Talk) -> list[Span]:
    """The statements of the talk, in order, together every token."""
    scorer = _scorer(talk)
    spans: list[Span] = []
    for start, end in _sections(talk):
        longest = LONG_SENTENCE if talk.ends[end - 1] else scorer.whole
        spans += [(start, end)] if end - start <= longest else _cut_section(scorer, start, end)
    if scorer.clauses:
        talk.uncut = sorted(i for i, score in scorer.clauses.begins.items() if score > LIKELY and i not in talk.cuts)
    return spans


def _scorer(talk: Talk) -> "Scorer":
    if known := grammar(talk.language.code):
        return RomanceScorer(talk, known)
    if talk.spaced:
        return _Scorer(talk)
    return UnspacedScorer(talk) if talk.language.is_known else SyllableScorer(talk)


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


class _Scorer:
    """How likely a statement begins at a token."""

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
        self.awaited: set[int] = set()
        self.clauses: Clauses | None = None
        if self.language.has_clauses:
            self.clauses, self.whole, self.lacking = Clauses(talk), 9, 0.2  # a verb shows that even a few words are one
        if self.language.scenes:
            self.cost, self.lacking = 0.3, 0.2  # more is known of beginnings
        known = self.language
        self.starters = (
            known.links | known.subjects | known.determiners | known.conditions | known.fillers | known.imperatives
        )
        self.starters |= self.openers.keys()
        self.tying = known.links | known.fillers
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
        if self.clauses:
            is_open = i in self.clauses.begins or talk.keys[i] in self.openers or talk.keys[i] in self.language.fillers
            return is_open or i in talk.breaks or not talk.tokens[i - 1][-1].isalnum()
        if i in talk.breaks or i in self.closing or is_marked(talk.tokens[i - 1]):
            return True
        key, before = talk.keys[i], talk.keys[i - 1]
        if before in self.language.vague or (before in self.language.verbs and key in self.tying):
            return key in self.starters
        return key in self.starters and before not in self.language.joiners

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
        clause = self._clause(first, end, before)
        score += self.closing.get(i, 0.0)
        score += clause if first in self.awaited else max(self._opening(first, end), clause)
        if self.clauses and first in self.clauses.begins:
            return score
        opened = i > 1 and keys[i - 2] in language.opening
        ties = self._ties(before, keys[first], keys[first + 1] if first + 1 < end else "", opened=opened)
        if i > 1 and before in language.vague and keys[i - 2] in language.prepositions and self._acts(first, end):
            ties = 0.0  # "you don't need a telescope for that | you don't need"
        return score - (0.15 * ties if self._is_linked_clause(first, end) else ties)

    def _opening(self, first: int, end: int) -> float:
        """How clearly the words from here open a statement."""
        keys = self.talk.keys
        for words, weight in self.openers.get(keys[first], ()):
            size = len(words)
            if self.clauses and weight < 1:
                continue  # "jetzt" begins a statement before a verb only
            if size == 1 or (first + size <= end and tuple(keys[first : first + size]) == words):
                return weight
        return 0.0

    def _clause(self, first: int, end: int, before: str) -> float:
        """How clearly a subject begins here: "and I", "(the page) it is", "(the page) the button"."""
        keys, language = self.talk.keys, self.language
        word, following = keys[first], keys[first + 1] if first + 1 < end else ""
        if self.clauses:
            return self.clauses.begins.get(first, 0.0)
        if self._is_linked_clause(first, end):
            return 1.3
        if self._takes_up(first, end):
            return 1.8
        if self._asks(first, end, before):
            return ASKED
        if self._is_awaited(first):
            return 0.0
        if self._is_told(first, end, before):
            return TOLD
        if first in self.awaited:
            return HELD
        if self._sets_scene(first, end, before):
            return SCENE
        after_noun = 0.6 if before in self.nouns or self._closes(first - 1) else 0.0
        if language.scenes and word in language.determiners and self._is_subject(first, end, before):
            return SUBJECT
        if self._supposes(first, end):
            return after_noun + (0.0 if before in language.takers else SUPPOSED)
        if word in language.subjects:
            acts = following in language.verbs or word in language.verbs
            if language.code == "de" and not acts and not self._may_be_verb(following):
                return -0.6  # "dann legt man"
            return after_noun + (0.85 if acts else 0.25 if word in language.objects else 0.6)
        if word in language.determiners:
            verb_follows = any(key in language.verbs for key in keys[first + 1 : min(end, first + 5)])
            return (2.0 if verb_follows else 1.5) * after_noun
        return after_noun * 0.5 if word in language.conditions else 0.0

    def _sets_scene(self, first: int, end: int, before: str) -> bool:
        """Whether a statement begins with where or when: "| in the last two years several cables"."""
        keys, language = self.talk.keys, self.language
        if keys[first] not in language.scenes or before in language.verbs:
            return False
        for i in range(first + 2, min(end - 1, first + 8)):
            if (keys[i] in language.verbs and keys[i] not in language.subjects) or keys[i] in language.links:
                return False
            if keys[i] in language.subjects or (keys[i] in language.determiners and keys[i - 1] not in language.nouny):
                return keys[i - 1] not in language.joiners
        return False

    def _supposes(self, first: int, end: int) -> bool:
        """Whether a statement begins with in what case: "| if you fire the person the system stays"."""
        keys, language = self.talk.keys, self.language
        if keys[first] not in language.supposing or first + 2 >= end or keys[first + 1] not in language.actors:
            return False
        acts = False
        for i in range(first + 2, min(end - 1, first + 14)):
            is_subject = keys[i] in language.subjects or (
                keys[i] in language.determiners and self._is_subject(i, end, keys[i - 1])
            )
            if acts and is_subject and keys[i - 1] not in language.joiners and keys[i - 1] not in language.takers:
                self.awaited.add(i)
                break
            acts = acts or keys[i] in language.verbs or keys[i - 1] in language.subjects
        return True

    def _closes(self, place: int) -> bool:
        """Whether a statement may well end with a word, whatever it is: "pushed it |", "a cup of tea |"."""
        keys, language = self.talk.keys, self.language
        key, before = keys[place], keys[place - 1] if place else ""
        if not language.scenes or key in language.joiners or key in language.takers:
            return False
        if key not in language.stop:
            return before in language.nouny and key not in language.verbs
        if key in language.closers:
            return True
        is_object = key in language.objects or key in language.unnamed
        return is_object and (before in language.verbs or before in language.prepositions)

    def _is_subject(self, first: int, end: int, before: str) -> bool:
        """Whether an article begins a clause of its own: "stronger | the repeaters need"."""
        keys, language = self.talk.keys, self.language
        if before in language.verbs or before in language.joiners or before in language.takers:
            return False
        if before.endswith(("ing", "ly")) or before in language.imperatives:
            return False
        for key in keys[first + 2 : min(end, first + 6)]:
            if key in language.verbs:
                return True
            if key in language.determiners or key in language.subjects or key in language.prepositions:
                return False
        return False

    def _is_linked_clause(self, first: int, end: int) -> bool:
        keys, language = self.talk.keys, self.language
        return keys[first] in language.links and first + 1 < end and keys[first + 1] in language.subjects

    def _acts(self, first: int, end: int) -> bool:
        """Whether a pronoun and its verb stand here: "you don't"."""
        keys, language = self.talk.keys, self.language
        return first + 1 < end and keys[first] in language.clear_subjects and keys[first + 1] in language.verbs

    def _takes_up(self, first: int, end: int) -> bool:
        """Whether the words before are said again to begin with: "talk about the sun | the sun is"."""
        keys = self.talk.keys
        is_same = first > 2 and first + 2 < end and keys[first - 2 : first] == keys[first : first + 2]
        return is_same and keys[first] in self.language.determiners

    def _asks(self, first: int, end: int, before: str) -> bool:
        """Whether a question begins here: "| how does one become"."""
        keys, language = self.talk.keys, self.language
        if keys[first] not in language.askers or first + 2 >= end or before in language.takers | language.objects:
            return False
        return keys[first + 1] in language.verbs and keys[first + 2] in language.askable

    def _is_told(self, first: int, end: int, before: str) -> bool:
        """Whether somebody is told what to do from here: "| take a heavy pot"."""
        keys, language = self.talk.keys, self.language
        if keys[first] not in language.imperatives or first + 1 >= end:
            return False
        if before in language.joiners or before in language.subjects or before in language.verbs:
            return False
        following = keys[first + 1]
        return following in language.determiners or following in language.objects or following in language.nouny

    def _may_be_verb(self, word: str) -> bool:
        return word not in self.language.stop and word.endswith(("t", "e", "en"))

    def _is_awaited(self, first: int) -> bool:
        """Whether a clause was opened just before and still has no verb ("and on a dark night | you can")."""
        keys, language = self.talk.keys, self.language
        for i in range(first - 1, max(-1, first - 11), -1):
            if keys[i] in language.verbs:
                return False
            if keys[i] in language.links or keys[i] in language.conditions:
                return True
        return False

    def _ties(self, before: str, word: str, following: str, *, opened: bool) -> float:
        """How strongly the word before holds on to the one that follows."""
        language = self.language
        ties = 2.5 if before in language.joiners else 0.9 if before in language.takers else 0.0
        if word in language.verbs and word not in language.imperatives and following not in language.subjects:
            ties += 0.9 if (word,) not in language.openers else 0.0  # "only one gate | may be open"
        if opened and before in language.subjects:
            ties = 2.5  # "when it | stops"
        if before in language.imperatives and word in language.determiners:
            ties += 1.0  # "first push | the second lever"
        return ties + (1.0 if word in language.leaning and word not in language.links else 0.0)

    def disorder(self, start: int, end: int) -> float:
        """What it costs that a statement has no verb (where verbs are known), or more than clauses for them."""
        if self.clauses:
            untied = self.clauses.untied(start, end)
            return VERBLESS if untied < 0 else UNTIED * untied
        return VERBLESS if self.language.verbs and self.verbs_before[end] == self.verbs_before[start] else 0.0


Scorer = _Scorer | RomanceScorer | UnspacedScorer | SyllableScorer


def _cut_section(scorer: "Scorer", start: int, end: int) -> list[Span]:
    """The best cuts of one stretch: likely places, at comfortable distances."""
    places, scores = [start], [0.0]
    for i in range(start + 1, end):
        if i - places[-1] <= scorer.stretch and not scorer.is_worth_a_look(i):
            continue
        score = scorer.score(i, end)
        if score > scorer.least or (score > -0.5 and i - places[-1] > scorer.stretch):
            places.append(i)
            scores.append(score)
    places.append(end)
    scores.append(0.0)
    came = _best_ways(scorer, places, scores)
    spans: list[Span] = []
    j = len(places) - 1
    while j:
        spans += reversed(_hard_limit(places[came[j]], places[j], LONGEST))
        if came[j]:
            scorer.talk.cuts[places[came[j]]] = scores[came[j]]
        if isinstance(scorer, RomanceScorer):
            scorer.judge(places[came[j]], places[j], is_guessed=bool(came[j]))
        j = came[j]
    return spans[::-1]


def _best_ways(scorer: "Scorer", places: Sequence[int], scores: Sequence[float]) -> list[int]:
    """For every place, by its number, the one where the statement before it best begins."""
    strains = [_strain(scorer, length) for length in range(LONGEST + 1)]
    best, came = [0.0], [0]
    for j in range(1, len(places)):
        top, origin = -1e9, j - 1
        for k in range(j - 1, -1, -1):
            length = places[j] - places[k]
            if length > LONGEST and k < j - 1:
                break
            disorder = scorer.disorder(places[k], places[j])
            if disorder > HOPELESS and k < j - 1:
                break
            value = best[k] - strains[min(length, LONGEST)] - disorder
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
