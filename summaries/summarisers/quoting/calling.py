"""Calls a talk that came without a title by what its speaker says it is about, or by what it speaks of."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from summaries.summarisers.quoting.phrases import Nouns, key_phrases
from summaries.summarisers.quoting.readability import is_marked as is_sentence
from summaries.summarisers.quoting.tidying import wording
from summaries.summarisers.quoting.tokens import CLAUSE_MARKS, is_marked
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.widening import widened
from summaries.transcripts.titling import GREETING, LONGEST_TITLE, shortened

OPENING = 0.3
FEWEST_OPENING, MOST_OPENING = 60, 250
"""The share of a talk in which its speaker says what it is about, and so many words of it at least and at most."""

SOON, LATER = 5, 30
"""Statements of which one may be the title, and where there are no two key phrases."""

REACH, NEAR = 16, 3
"""How many words behind an announcement an indirect question may begin; one that could be an "as" stands nearer."""

LOOSE = CLAUSE_MARKS + ' .…"“”„«»'
"""What is taken off the ends of a clause."""

FEWEST = 4
"""Words of a clause."""

READS_WELL = 0.3
NAMED, FITTING = 3, 6
"""The phrases of a title, and those that a sentence must have one of to be a title."""

ASKERS = frozenset("how why wie warum wieso weshalb comment pourquoi cómo perché dlaczego чому почему".split())
ASKERS_OR_AS = frozenset("como come jak як как".split())
GOING_ON = frozenset(
    "because since 'cause cause which okay ok anyway basically weil denn also genau und ja parce car puisque alors "
    "donc voilà bah porque pues entonces bueno então perché poiché siccome allora dunque quindi bo ponieważ gdyż no "
    "więc czyli бо тому отже потому поскольку ведь ну вот так".split()
)
"""What gives a reason for what was announced or goes on after it, and is no part of it."""

TODAY = frozenset("today heute aujourd'hui hoy hoje oggi stasera dzisiaj dziś сьогодні сегодня".split())
BETWEEN = frozenset("between entre zwischen tra fra między між между".split())
"""What joins two things with the "and" behind it."""

WITH_SUBJECTS, SUBJECT_FIRST = ("en", "de", "fr"), ("en", "fr")
"""The languages in which a verb has a subject beside it, and has it before itself."""

LED_BY = 4
"""Words of an announcement of which one is its subject."""


class Calling:
    """Finds what to call one talk."""

    def __init__(self, weighed: Weighed, nouns: Nouns) -> None:
        self.weighed, self.talk, self.language = weighed, weighed.talk, weighed.talk.language
        self.stems, self.roots = weighed.stems, nouns.names.roots if nouns.names else weighed.stems
        self.phrases = key_phrases(weighed, weighed.statements, nouns, FITTING)
        self.named = {stem for phrase in self.phrases for stem in phrase.stems if stem}
        if self.language.plain:
            self.phrases = widened(weighed, nouns, self.phrases)
        self.times = Counter(map(self.stems.__getitem__, self.talk.keys))
        self.has_marks = any(self.talk.ends)
        self.starts = {statement.unit.start for statement in weighed.statements}
        keys = self.talk.keys
        self.opening = keys[: min(MOST_OPENING, max(FEWEST_OPENING, int(len(keys) * OPENING)))]

    def title(self) -> str:
        """A question that is announced or what is, a first sentence that tells the subject, or key phrases."""
        announced, told = chain(self._asked(), self._promised()), chain(self._told(SOON), self._named(2))
        return next(chain(announced, told, self._told(LATER), self._named(1)), "")

    # -- What is announced ----------------------------------------------------------------------

    def _asked(self) -> Iterator[str]:
        """Announced questions ("I'll show you how ...")."""
        language, keys = self.language, self.opening
        kinds = language.promising, language.aim, language.announcing
        for place in sorted({place for kind in kinds for place in language.places(kind, keys)}):
            for i in range(place + 1, min(place + REACH, len(keys))):
                if self.talk.ends[i - 1]:
                    break
                if keys[i] not in ASKERS and not (keys[i] in ASKERS_OR_AS and i <= place + NEAR):
                    continue
                for clause in self._clauses(i):
                    asked = [self.talk.keys[j] for j in clause]
                    if language.vague.isdisjoint(asked) and (self._comes_back(asked) or self._content(asked) > 1):
                        yield from self._clause(clause)

    def _promised(self) -> Iterator[str]:
        """What is announced ("today we are planting garlic"), from where it is said."""
        language, keys = self.language, self.opening
        today = {place for place, key in enumerate(keys) if key in TODAY}
        promised = set(language.places(language.promising, keys))
        for place in filter(self._may_begin, sorted(today | promised)):
            for clause in self._clauses(self._subject(place)):
                said = [self.talk.keys[i] for i in clause]
                promise = language.said(keys[place : clause.stop]).get("promising", 0)
                is_whole = is_marked(self.talk.tokens[clause[-1]]) and place in promised
                tells = self._content(said[promise:]) > 1 and (is_whole or len(self.phrases) < 2)
                if tells or not self.named.isdisjoint(map(self.roots.__getitem__, said)):
                    yield from self._clause(clause)

    def _may_begin(self, place: int) -> bool:
        """Whether a clause begins with the announcement, and has a subject where one is needed."""
        keys, language = self.talk.keys, self.language
        if language.code in WITH_SUBJECTS and language.subjects.isdisjoint(keys[place : place + LED_BY]):
            return False
        before = keys[place - 1] if place else ""
        begins = not before or before in self.language.links | GOING_ON | TODAY | self.language.fillers
        return begins or place in self.starts or is_marked(self.talk.tokens[place - 1]) or (before,) in language.leads

    def _subject(self, place: int) -> int:
        """The subject of an announcement where it may begin a clause ("in this video | we're going to")."""
        led = range(place, min(place + LED_BY, len(self.opening))) if self.language.code in SUBJECT_FIRST else ()
        return next((i for i in led if self.talk.keys[i] in self.language.clear_subjects), place)

    def _clauses(self, start: int) -> Iterator[range]:
        """The sentence that begins at a token, if it is short and marks show it; then its first clause."""
        talk, first, size = self.talk, 0, 0
        for i in range(start + 1, len(talk.keys)):
            size += len(talk.tokens[i - 1]) + 1
            if size > LONGEST_TITLE or (first and not self.has_marks):
                break
            if talk.ends[i - 1]:
                yield range(start, i)
                break
            if not first and i - start >= FEWEST and self._content(talk.keys[start:i]) and self._is_over(start, i):
                first = i
        if first or size <= LONGEST_TITLE:
            yield range(start, first or len(talk.keys))

    def _is_over(self, start: int, i: int) -> bool:
        """Whether another clause begins at a token; without marks, where it is likely to."""
        language, key = self.language, self.talk.keys[i]
        if self.talk.tokens[i - 1][-1] in CLAUSE_MARKS or key in language.fillers or key in GOING_ON:
            return True
        if i in self.starts and not self._goes_on(i):
            return True
        is_link = key in language.links and not self.has_marks
        following = self.talk.keys[i + 1 : i + 2]
        if not is_link or key != language.both:
            return is_link
        return BETWEEN.isdisjoint(self.talk.keys[start:i]) and not all(map(self.stems.__getitem__, following))

    def _goes_on(self, i: int) -> bool:
        """Whether a clause may go on with a token where a statement was taken to begin ("changed | the price")."""
        key, language = self.talk.keys[i], self.language
        if key in language.subjects:
            return False
        return key in language.joiners - language.determiners or self.talk.keys[i - 1] in self.talk.possible_verbs

    def _content(self, keys: Sequence[str]) -> int:
        """How many words of a subject there are."""
        return len({self.stems[key] for key in keys} - {""})

    def _comes_back(self, keys: Sequence[str]) -> bool:
        """Whether the talk says one of the words again."""
        stems = [self.stems[key] for key in keys]
        return any(stem and self.times[stem] > stems.count(stem) for stem in stems)

    def _clause(self, tokens: range) -> Iterator[str]:
        """The clause as text, if it is one that can stand above a text."""
        keys, language = self.talk.keys, self.language
        while len(tokens) > FEWEST and keys[tokens[-1]] in language.joiners:
            tokens = tokens[:-1]
        said = [keys[i] for i in tokens]
        text = " ".join(self.talk.tokens[i] for i in tokens if keys[i] not in language.fillers).strip(LOOSE)
        is_said_to_all = language.says(language.courtesy, said) or language.says(language.empty, said)
        if len(said) >= FEWEST and len(text) <= LONGEST_TITLE and not is_said_to_all:
            yield text[:1].upper() + text[1:]

    # -- What is said and spoken of -------------------------------------------------------------

    def _told(self, count: int) -> Iterator[str]:
        """The first sentences that say something of what the talk speaks of.

        In a script without spaces, where announcements are not looked for, those that make some come before others.
        """
        first = [statement for statement in self.weighed.statements[:count] if statement.position < OPENING]
        for statement in first if self.talk.spaced else sorted(first, key=self._announces, reverse=True):
            said = {self.roots[key] for key in statement.keys}
            if not said.isdisjoint(self.named) and self._is_clean(statement):
                yield from filter(None, [shortened(wording(self.talk, statement.unit))])

    def _announces(self, statement: Statement) -> bool:
        return not {"aim", "promising"}.isdisjoint(self.language.said(statement.keys))

    def _is_clean(self, statement: Statement) -> bool:
        """Whether a statement is a sentence that reads well alone and greets nobody."""
        language, keys = self.language, statement.keys
        reads_well = statement.quality >= READS_WELL or (not self.talk.spaced and self._announces(statement))
        if not reads_well or not is_sentence(self.talk, statement.unit) or len(keys) < FEWEST:
            return False
        if keys[0] in language.vague | language.leaning or language.says(language.courtesy, keys):
            return False
        return not GREETING.match(wording(self.talk, statement.unit))

    def _named(self, least: int) -> Iterator[str]:
        names = [phrase.text for phrase in self.phrases[:NAMED]]
        if len(names) >= (least if self.language.is_known else 2):
            title = ("、" if not self.talk.spaced else ", ").join(names)
            yield title[:1].upper() + title[1:]
