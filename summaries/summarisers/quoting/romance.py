"""Tells where statements begin in the Romance languages, where nothing marks it: by their finite verbs.

Each clause has one finite verb. Where two follow each other and no "que", "si" or "et" stands between,
a statement ends between them, mostly before the subject, the pronouns or the "no" of the second.
"""

import re
from bisect import bisect_left
from collections import Counter
from itertools import accumulate
from math import exp

from summaries.summarisers.quoting.romance_grammar import (
    ADVERB,
    ASKER,
    AUXILIARY,
    CLITIC,
    CONDITION,
    DETERMINER,
    ENDING,
    GOVERNING,
    LIKELY,
    LINK,
    NEGATION,
    NONFINITE,
    OPEN,
    PREPOSITION,
    STRONG,
    SUBJECT,
    SUBORDINATOR,
    VERB,
    WEAK,
    Grammar,
    agree,
    awaits_verb,
    is_verb_here,
)
from summaries.summarisers.quoting.tokens import CLAUSE_MARKS, Talk

# How clearly a statement begins before ...
OPENER = 2.5  # "alors", "por ejemplo"
BUT = 1.1
PRONOUN = 1.5  # "je mets"
IT_IS = 0.9  # "c'est", which may as well take up what was named ("le secret | c'est")
ASKED = 1.2
NOUN = 1.2  # "la olla tiene"
NOMINAL = 0.9  # "lo que queda es"
PERSONAL = 1.2  # a first or second person, whom no noun before can mean: "tengo"
CLITIC_FIRST = 0.3
VERB_FIRST = 0.2
PREPOSED = 0.4
BARE = -0.1
NO_CLAUSE = 0.2
LINKED = 0.6  # "et on", where a statement may go on as well
CONDITION_FIRST = 0.9  # "si", "cuando"

# How strongly the words at a place hold together
ALWAYS = 4.0
TAKEN = 0.9  # a verb and its object
GOVERNED = 0.6  # the same after an infinitive
ADVERB_HOLDS = 1.2
PREPOSITION_HOLDS = 0.2
LEAD = 0.8  # "alors | je", where the statement began before the "alors"
AWAITED = 0.6
TRAILING = 0.2  # "aqui", which ends a statement as well
INSIDE = 2.0

# What is wrong with a statement
TWO_IN_ONE = 1.9  # a second verb that nothing ties on
VERBLESS = 0.1
DEPENDENT = 0.9  # only a clause with "que" or "si"
LAST_CONDITION = 0.4  # "on a deux marées quand la lune", which may go on
TOO_LONG = 0.05  # each word more than LIKELY_ONE
LIKELY_ONE = 24
TIED_CONDITION = 1.5  # "et si vous poussez", which must

NEVER = -9.0
LIKENING = ("comme", "como", "come")
FAR = 4
"""Words between an "et" and the verb that it ties on; farther off it ties two nouns."""


ELIDED = re.compile(r"([a-zàèéù]{1,7}')(.+)")


class RomanceScorer:
    """Where the clauses of a talk stand, how likely a statement begins at a token and what one costs."""

    short, whole, comfortable, stretch = 7, 14, 26, 20
    cost, lacking, least, clauses = 0.8, 0.35, 0.0, None

    def __init__(self, talk: Talk, known: Grammar) -> None:
        self.talk, self.known = talk, known
        self.heads: list[int] = []
        self.tails: list[int] = []
        self.leads = talk.language.leads
        self.scores: dict[int, float] = {}
        self.small = talk.language.stop | talk.language.units
        self.parts: dict[str, tuple[tuple[str, int], ...]] = {}
        self.finite = self._read()
        size = len(talk.keys)
        sizes = {
            i: found for i in range(1, size) if not self._follows_auxiliary(i) and (found := self._opener(i, size))
        }
        self.opening, self.after_opener = sizes.keys(), {i + found for i, found in sizes.items()}
        self.verbs = [i for i, is_finite in enumerate(self.finite) if is_finite]
        self.next_verb = _next(self.verbs, len(talk.keys))
        self.tied_by = self._ties()
        self.is_dependent = [tie is not None and bool(self._all(tie) & SUBORDINATOR) for tie in self.tied_by]
        free = {verb for verb, by in zip(self.verbs, self.tied_by, strict=True) if by is None}
        self.free_before = [0, *accumulate(i in free for i in range(len(talk.keys)))]

    def _parts(self, key: str) -> tuple[tuple[str, int], ...]:
        """The halves of an elided word, or the word, each with what it can be."""
        if key not in self.parts:
            kinds = self.known.kinds
            match = None if key in kinds else ELIDED.fullmatch(key)
            words = match.groups() if match and match[1] in kinds else (key,)
            self.parts[key] = tuple((word, self._kind(word)) for word in words)
        return self.parts[key]

    def _all(self, i: int) -> int:
        """What the halves of a token can be, together."""
        return self.heads[i] | self.tails[i]

    def _kind(self, word: str) -> int:
        known = self.known
        if word in known.kinds:
            kind = known.kinds[word]
            return kind | WEAK if kind & LIKELY and (kind != LIKELY or word in self.small) else kind
        bare, hyphen, _ = word.partition("-")
        if hyphen:
            return self._kind(bare) & (VERB | LIKELY | ENDING | STRONG | NONFINITE | GOVERNING)
        if known.endings.search(word):
            return ENDING
        if known.governing.search(word):
            return NONFINITE | GOVERNING
        if known.nonfinite.search(word) or not word.isalpha():
            return NONFINITE
        return 0 if word in self.talk.language.stop else OPEN

    def _read(self) -> list[bool]:
        """Which tokens are, or end with, a finite verb."""
        found: list[bool] = []
        verbal: list[str] = []
        before, last, awaits, has_auxiliary = 0, "", False, False
        for place, key in enumerate(self.talk.keys):
            is_finite = False
            parts = self._parts(key)
            if key in self.known.ago and self._counts(place + 1):
                parts = ((key, PREPOSITION),)
            for word, kind in parts:
                if kind & (LIKELY | ENDING) and before & DETERMINER and before & CLITIC:
                    awaits = awaits or not agree(last, word) or bool(kind & ENDING and last.endswith("s"))
                last = word
                is_finite = is_verb_here(kind, before, awaits=awaits, has_auxiliary=has_auxiliary)
                if is_finite or (has_auxiliary and kind & (OPEN | NONFINITE | LIKELY | ENDING)):
                    verbal.append(key)
                if is_finite:
                    has_auxiliary = bool(kind & AUXILIARY)
                    awaits = False
                else:
                    has_auxiliary = has_auxiliary and bool(kind & (ADVERB | STRONG | NONFINITE | AUXILIARY))
                    awaits = awaits_verb(kind, before, awaits=awaits, has_pronouns=self.known.has_pronouns)
                before = kind & ~(VERB | LIKELY | ENDING) if not is_finite else kind & VERB | AUXILIARY & kind
            self.heads.append(parts[0][1])
            self.tails.append(parts[-1][1])
            found.append(is_finite)
        self.talk.verbal = frozenset(
            key for key, times in Counter(verbal).items() if 2 * times >= self.talk.counts[key]
        )
        return found

    def _counts(self, i: int) -> bool:
        """Whether a number stands here, as after "hace" where it means how long ago."""
        return i < len(self.talk.keys) and bool(self._parts(self.talk.keys[i])[0][1] & STRONG)

    def _ties(self) -> list[int | None]:
        """For each finite verb the token that ties it to what came before, if any."""
        found: list[int | None] = []
        last = -1
        for verb in self.verbs:
            tie = None
            for i in range(verb, last, -1):
                kinds = self._all(i)
                is_near = verb - i <= FAR
                is_tie = kinds & (SUBORDINATOR | ASKER) and self.talk.keys[i] not in LIKENING
                if is_tie or (is_near and kinds & (SUBORDINATOR | LINK)):
                    tie = i
                    break
            found.append(tie)
            last = verb
        return found

    def is_worth_a_look(self, i: int) -> bool:
        """Whether a statement may begin here; after "que", "et", "de" or "le" none does."""
        if i in self.talk.breaks:
            return True
        tail = self.tails[i - 1]
        if self.finite[i - 1]:
            return not tail & AUXILIARY
        if tail & (SUBORDINATOR | LINK | ASKER) or tail & (PREPOSITION | ADVERB) == PREPOSITION:
            return False
        return tail & (CLITIC | SUBJECT) != CLITIC

    def disorder(self, start: int, end: int) -> float:
        """What is wrong with these words as one statement: no verb, or two that nothing ties."""
        first = self.next_verb[start]
        if first == len(self.verbs) or self.verbs[first] >= end:
            return VERBLESS
        verb, tie = self.verbs[first], self.tied_by[first]
        extra = self.free_before[end] - self.free_before[verb + 1]
        opens = self._opens_anew(start, end)
        if tie is None or tie < start or not self.is_dependent[first]:
            return TWO_IN_ONE * extra + opens
        return TWO_IN_ONE * (extra - 1) + opens if extra else DEPENDENT

    def _opens_anew(self, start: int, end: int) -> float:
        """What it costs that the last clause says when or if, and the one it belongs to may be the next."""
        last = self.next_verb[end] - 1
        tie = self.tied_by[last]
        if tie is None or tie <= start + 1 or not self.heads[tie] & CONDITION:
            return 0.0
        return TIED_CONDITION if self.heads[tie - 1] & LINK else LAST_CONDITION

    def judge(self, start: int, end: int, *, is_guessed: bool) -> None:
        """Note how doubtful a statement is that had to be guessed."""
        if is_guessed:
            self.talk.doubts[start] = self.doubt(start)
        self.talk.faults[start] = self.disorder(start, end) + TOO_LONG * max(0, end - start - LIKELY_ONE)

    def doubt(self, place: int) -> float:
        """How likely, from 0 to 1, a statement begins not here but elsewhere between the same two verbs."""
        coming = self.next_verb[place]
        first = self.verbs[coming - 1] + 1 if coming else 0
        last = self.verbs[coming] if coming < len(self.verbs) else len(self.finite) - 1
        end = len(self.finite)
        here = self.score(place, end)
        near = range(max(1, first, place - 8), min(last, place + 8) + 1)
        rivals = [self.score(i, end) for i in near if i != place and self.is_worth_a_look(i)]
        return 1.0 - 1.0 / (1.0 + sum(exp(min(6.0, rival - here)) for rival in rivals))

    def score(self, i: int, end: int) -> float:
        """More than nothing where a statement may begin; pauses, marks and words add up."""
        if i not in self.scores:
            self.scores[i] = self._score(i, end)
        return self.scores[i]

    def _score(self, i: int, end: int) -> float:
        talk, fillers = self.talk, self.talk.language.fillers
        if talk.keys[i - 1] in fillers:
            return NEVER  # the place before the filler is the one to judge
        first, score = i, talk.breaks.get(i, 0.0)
        while first < end and talk.keys[first] in fillers:
            first += 1
            score = max(score, talk.breaks.get(first, 0.0), 0.35)
        if first >= end:
            return NEVER
        score += 0.15 if talk.where[i] != talk.where[i - 1] else 0.0
        score += 0.7 if talk.tokens[i - 1][-1] in CLAUSE_MARKS else 0.0
        return score + self._opening(first, end) - self._hold(i - 1, first)

    def _follows_auxiliary(self, i: int) -> bool:
        return self.finite[i - 1] and bool(self.tails[i - 1] & AUXILIARY)

    def _opening(self, first: int, end: int) -> float:
        """How clearly a listed opener, or a clause, stands here."""
        core = self._core(first, end) - (TRAILING if self.talk.keys[first] in self.known.trailing else 0.0)
        size = self._opener(first, end)
        if not size:
            return core
        weight = BUT if size == 1 and self.heads[first] & LINK else OPENER
        return max(core, weight if self._core(first + size, end) > 0 else weight - NO_CLAUSE)

    def _opener(self, first: int, end: int) -> int:
        """How many words here are a listed opener."""
        keys = self.talk.keys
        for words in self.known.openers.get(keys[first], ()):
            if first + len(words) < end and tuple(keys[first : first + len(words)]) == words:
                return len(words)
        return 0

    def _core(self, first: int, end: int) -> float:
        """How clearly a clause begins here, by its subject or verb."""
        heads = self.heads
        while first < end and heads[first] & ADVERB and not heads[first] & NEGATION:
            first += 1
        if first >= end:
            return -0.5
        head = heads[first]
        if head & DETERMINER and first + 1 < end and heads[first + 1] & SUBORDINATOR:
            return NOMINAL
        verb = self._verb(first, min(end, first + 9))
        if verb < 0:
            return -NO_CLAUSE
        is_personal = bool(self.known.personal.search(self.talk.keys[verb]))
        if head & SUBJECT and self._acts(first, verb) and (is_personal or not head & CLITIC):
            return IT_IS if self.talk.keys[first].partition("'")[0] in ("c", "ça") else PRONOUN
        if head & (CLITIC | NEGATION) and verb - first < 4 and not (head & DETERMINER and verb - first > 1):
            return PERSONAL if is_personal else CLITIC_FIRST
        if verb == first:
            return PERSONAL if is_personal else VERB_FIRST
        if head & LINK and not (heads[first + 1 : first + 2] and heads[first + 1] & ASKER):
            return LINKED if self._core(first + 1, end) >= NOMINAL else 0.0
        asks = head & ASKER or (head & LINK and heads[first + 1 : first + 2] and heads[first + 1] & ASKER)
        if asks and verb - first < 4:
            return ASKED
        if head & PREPOSITION:
            return PREPOSED
        if head & DETERMINER:
            return NOUN
        return BARE if verb - first < 3 and not head & (SUBORDINATOR | LINK | ASKER | STRONG) else 0.0

    def _acts(self, first: int, verb: int) -> bool:
        """Whether nothing but small words stands between a pronoun and the verb."""
        return all(self.heads[i] & (CLITIC | NEGATION | ADVERB) for i in range(first + 1, verb))

    def _verb(self, first: int, reach: int) -> int:
        """The verb of the clause that may begin here, beyond a relative clause; -1 if there is none."""
        for i in range(first, reach):
            if self.finite[i]:
                return i
            if i > first + 1 and self.heads[i] & (SUBORDINATOR | ASKER):
                after = self.next_verb[i] + 1
                is_free = after < len(self.verbs) and self.tied_by[after] is None
                return self.verbs[after] if is_free and self.verbs[after] - first < 14 else -1
            if i > first + 1 and self._names_another(i):
                return -1
        return -1

    def _names_another(self, i: int) -> bool:
        """Whether another noun begins here, which is not part of the name before ("la moitié | ma sœur est")."""
        if not self.heads[i] & DETERMINER or self.heads[i] & PREPOSITION or self.finite[i + 1 : i + 2] == [True]:
            return False
        return not self.tails[i - 1] & (PREPOSITION | LINK | DETERMINER | STRONG | SUBORDINATOR)

    def _hold(self, before: int, first: int) -> float:
        """How strongly the word before holds on to the one that follows."""
        tail, head = self.tails[before], self.heads[first]
        awaited = INSIDE if self._is_inside(first) else AWAITED if self._is_awaited(first) else 0.0
        return self._tail_holds(before, first, tail, head) + self._head_holds(before, first, tail, head) + awaited

    def _tail_holds(self, before: int, first: int, tail: int, head: int) -> float:
        key = self.talk.keys[first]
        is_vague = bool(head & SUBJECT) and key in self.talk.language.vague
        if self.finite[before]:
            if tail & AUXILIARY:
                return ALWAYS
            if head & ADVERB and not head & (NEGATION | CLITIC) and not self._begins_clause(first + 1):
                return ADVERB_HOLDS
            if first in self.opening:
                return OPENER if head & PREPOSITION else TAKEN if head & DETERMINER else 0.0
            is_taken = head & (DETERMINER | PREPOSITION) or not head & (
                SUBJECT | NEGATION | CLITIC | LINK | VERB | ADVERB
            )
            return TAKEN if is_taken or is_vague else 0.0
        if tail & (SUBORDINATOR | LINK | ASKER) or (tail & PREPOSITION and not tail & ADVERB):
            return ALWAYS
        if tail & CLITIC and not tail & SUBJECT:
            return ALWAYS
        if head & DETERMINER and self.talk.keys[before] in self.known.whole:
            return 1.5
        if tail & STRONG:
            return 0.3 if head & (DETERMINER | SUBJECT | CLITIC | NEGATION | VERB | PREPOSITION | ADVERB) else 2.0
        if tail & NEGATION:
            return 1.5
        if tail & DETERMINER:
            return ALWAYS if self.talk.keys[before] in self.talk.language.joiners else 1.5
        if tail & SUBJECT:
            return ALWAYS if self.finite[first] or head & (CLITIC | NEGATION) else 0.6
        if self._governs(before) and (head & DETERMINER or is_vague):
            return GOVERNED
        if first in self.after_opener:
            return LEAD
        is_lead = tail & ADVERB or ((self.talk.keys[before],) in self.leads and not self.finite[before - 1])
        return LEAD if is_lead and self.talk.keys[before] not in self.known.trailing else 0.0

    def _governs(self, i: int) -> bool:
        """Whether an infinitive or a participle stands here, which may have an object."""
        tail = self.tails[i]
        return bool(tail & GOVERNING or (i and tail & (NONFINITE | OPEN) and self.tails[i - 1] & AUXILIARY))

    def _begins_clause(self, i: int) -> bool:
        if i >= len(self.heads):
            return False
        return self.finite[i] or bool(self.heads[i] & (SUBJECT | CLITIC) and not self.heads[i] & DETERMINER)

    def _head_holds(self, before: int, first: int, tail: int, head: int) -> float:
        if head & CONDITION:
            return 0.8 if self.finite[before] or self._governs(before) else -CONDITION_FIRST
        if head & SUBORDINATOR:
            return 3.0
        if head & ASKER and (tail & NONFINITE or self.finite[before]):
            return 1.5
        if head & PREPOSITION:
            return PREPOSITION_HOLDS
        return 0.0

    def _is_inside(self, first: int) -> bool:
        """Whether only the subject of a clause was named since it was tied on ("y la campana | nos hizo")."""
        coming = self.next_verb[first]
        tie = self.tied_by[coming] if coming < len(self.verbs) else None
        return tie is not None and tie < first - 1 and first - tie < 6 and bool(self.heads[tie + 1] & DETERMINER)

    def _is_awaited(self, first: int) -> bool:
        """Whether the clause before has only said when, or what is to follow ("lo que queda | es")."""
        last = self.next_verb[first] - 1
        tie = self.tied_by[last] if last >= 0 else None
        if tie is None or first - tie >= 14:
            return False
        is_named = tie > 0 and self.heads[tie] & SUBORDINATOR and self.talk.keys[tie - 1] in self.known.naming
        says_when = self.heads[tie] & CONDITION and not (tie and self.tails[tie - 1] & PREPOSITION)
        return bool(says_when or is_named)


def _next(places: list[int], size: int) -> list[int]:
    """For every token, and the end, which of the places comes next."""
    return [bisect_left(places, i) for i in range(size + 1)]
