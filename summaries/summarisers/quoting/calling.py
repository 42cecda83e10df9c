"""Calls a talk that came without a title by what its speaker says it is about, or by what it speaks of."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from summaries.summarisers.quoting.phrases import Nouns, key_phrases
from summaries.summarisers.quoting.readability import is_marked as is_sentence
from summaries.summarisers.quoting.replying import raised
from summaries.summarisers.quoting.tidying import as_title, capitalised, wording
from summaries.summarisers.quoting.tokens import CLAUSE_MARKS, EDGES, is_marked
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.widening import widened
from summaries.summarisers.quoting.word_lists.calling import HONORIFICS
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

CLAUSE = re.compile("[，,；]")

FEWEST, FEWEST_ASKED = 4, 3
"""Words of a clause, and of one that asks."""

WISH = r"(?:i|we)(?:'m|'re|'d| am| are| would)?(?: going to| gonna| want to| like to)?"
ANNOUNCING = re.compile(
    rf"{WISH} (?:talk|talking|speak|speaking)(?: to you)?(?: today| this morning)? about (?!(?:it|this|that)\b)|"
    rf"(?:{WISH} (?:show|tell|explain)(?: to)? )?you (?=what|how|why)|"
    rf"(?:{WISH} tell )?you about (?!(?:it|this|that|him|her|them|me|us)\b)|"
    r"^(?:today )?(?:i|we)(?:'m|'re| am| are) (?:going to|gonna) (?=[a-z]+ (?:the|a|an|your|my|our|some) )",
    re.IGNORECASE,
)
"""The English words with which something is announced that may be a title without them."""

RELATIVE = re.compile(r"(?<=\w{3}) (?:that|which|who) (?:i|we|you|they|he|she)(?:'\w+)? .+$", re.IGNORECASE)
"""What an English speaker adds of a thing that is announced ("the dumplings that I've been talking about")."""

THAT_IS, RELATIVE_ONE = "that's", "that"
"""What an English "how" stands behind that looks back, and the word that ties on what is told of a thing."""

UNFINISHED = re.compile(r"\bto [a-z]+$")
"""What an English title doesn't end with ("I'd like to use the next hour to explain") where a clause was cut there."""

STARTING = re.compile(r"let's (?:start|begin|go|move)\b", re.IGNORECASE)
"""With what an English speaker announces the first part, and not the talk."""

READS_WELL = 0.3
NONE = frozenset[str]()
NAMED, FITTING = 3, 6
"""The phrases of a title, and those that a sentence must have one of to be a title."""

WITH_SUBJECTS, SUBJECT_FIRST = ("en", "de", "fr"), ("en", "fr")
"""The languages in which a verb has a subject beside it, and has it before itself."""

LED_BY = 4
"""Words of an announcement of which one is its subject."""

MEETING = 8
"""Words that announce a guest, at most."""


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
        self.nouns, self.has_marks = nouns, any(self.talk.ends)
        self.reported = {id(weighed.statements[index]) for index in raised(weighed)}
        self.starts = {statement.unit.start for statement in weighed.statements}
        keys = self.talk.keys
        self.opening = keys[: min(MOST_OPENING, max(FEWEST_OPENING, int(len(keys) * OPENING)))]

    def title(self) -> str:
        """A guest, a question or what else is announced, a first sentence that tells the subject, or key phrases."""
        announced = chain(self._met(), self._asked(), self._promised())
        told = chain(self._told(SOON), self._named(2))
        return next(chain(announced, told, self._told(LATER), self._named(1)), "")

    # -- What is announced ----------------------------------------------------------------------

    def _met(self) -> Iterator[str]:
        """A guest who is announced by name, with what is said of them, or else with what the talk speaks of."""
        language, keys = self.language, self.opening
        for place in language.places(language.meeting, keys):
            start = place + language.said(keys[place : place + MEETING])["meeting"]
            while start < len(keys) and self._leads_to_a_name(start):
                start += 1  # "bei mir ist heute", "jest pan"
            if start >= len(keys) or self.talk.ends[start - 1] or not self._is_capital(start):
                continue
            if not self.has_marks and self._name_end(start) == start + 1:
                continue  # the rest of it may be in small letters
            begin = start - (keys[start - 1] in language.beside)
            for clause in self._clauses(begin):
                yield from self._clause(clause)
            yield from self._with_phrases(range(begin, self._name_end(start)))

    def _leads_to_a_name(self, place: int) -> bool:
        key = self.talk.keys[place]
        return key in self.language.today or (key in HONORIFICS and not self._is_capital(place))

    def _is_capital(self, place: int) -> bool:
        return self.talk.tokens[place][:1].isupper() and self.talk.keys[place] not in self.language.stop

    def _name_end(self, start: int) -> int:
        """The token behind the name that begins at one."""
        tokens, end = self.talk.tokens, start + 1
        while end < len(tokens) and not is_marked(tokens[end - 1]) and self._is_capital(end):
            end += 1
        return end

    def _with_phrases(self, name: range) -> Iterator[str]:
        """A name and what the talk speaks of beside it."""
        said = {self.roots[self.talk.keys[i]] for i in name} | {self.stems[self.talk.keys[i]] for i in name}
        others = [phrase.text for phrase in self.phrases if said.isdisjoint(phrase.stems)][: NAMED - 1]
        if others:
            text = " ".join(self.talk.tokens[i] for i in name).strip(LOOSE)
            yield f"{as_title(text, self.language)}: {', '.join(others)}"

    def _asked(self) -> Iterator[str]:
        """Announced questions ("I'll show you how ...")."""
        language, keys = self.language, self.opening
        kinds = language.promising, language.aim, language.announcing
        for place in sorted({place for kind in kinds for place in language.places(kind, keys)}):
            for i in range(place + 1, min(place + REACH, len(keys))):
                if self.talk.ends[i - 1]:
                    break
                near = language.seldom_explaining if i <= place + NEAR else NONE
                if (keys[i] not in language.explaining and keys[i] not in near) or keys[i - 1] == THAT_IS:
                    continue
                for clause in self._clauses(i):
                    asked = [self.talk.keys[j] for j in clause]
                    if self._names_things(asked) and (self._comes_back(asked) or self._content(asked) > 1):
                        yield from self._clause(clause)

    def _names_things(self, keys: Sequence[str]) -> bool:
        """Whether no word stands for what was named before; "that" behind a name doesn't ("a tap that drips")."""
        pairs = pairwise(["", *keys])
        return not any(
            key in self.language.vague and not (key == RELATIVE_ONE and self.stems[before]) for before, key in pairs
        )

    def _promised(self) -> Iterator[str]:
        """What is announced ("today we are planting garlic"), from where it is said."""
        language, keys = self.language, self.opening
        today = {place for place, key in enumerate(keys) if key in language.today and self.talk.spaced}
        promised = set(language.places(language.promising, keys))
        for place in filter(self._may_begin, sorted(today | promised)):
            for clause in self._clauses(self._subject(place)):
                said = [self.talk.keys[i] for i in clause]
                if language.says(language.meeting, said):
                    continue
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
        begins = not before or before in language.links | language.going_on | language.today | language.fillers
        return begins or place in self.starts or is_marked(self.talk.tokens[place - 1]) or (before,) in language.leads

    def _subject(self, place: int) -> int:
        """The subject of an announcement where it may begin a clause ("in this video | we're going to")."""
        led = range(place, min(place + LED_BY, len(self.opening))) if self.language.code in SUBJECT_FIRST else ()
        return next((i for i in led if self.talk.keys[i] in self.language.clear_subjects), place)

    def _clauses(self, start: int) -> Iterator[range]:
        """The sentence that begins at a token, if it is short and marks show it; then its first clause."""
        talk, first, size = self.talk, 0, 0
        least = self._fewest(start) if self.has_marks else FEWEST
        for i in range(start + 1, len(talk.keys)):
            size += len(talk.tokens[i - 1]) + 1
            if size > LONGEST_TITLE or (first and not self.has_marks):
                break
            if talk.ends[i - 1]:
                yield range(start, i)
                break
            if not first and i - start >= least and self._content(talk.keys[start:i]) and self._is_over(start, i):
                first = i
        if first or size <= LONGEST_TITLE:
            yield range(start, first or len(talk.keys))

    def _fewest(self, start: int) -> int:
        """Words of a clause that begins at a token, at least."""
        asks = self.talk.keys[start] in self.language.explaining | self.language.seldom_explaining
        return FEWEST_ASKED if asks else FEWEST

    def _is_over(self, start: int, i: int) -> bool:
        """Whether another clause begins at a token; without marks, where it is likely to."""
        language, key = self.language, self.talk.keys[i]
        if self.talk.tokens[i - 1][-1] in CLAUSE_MARKS or key in language.fillers or key in language.going_on:
            return True
        if i in self.starts and not self._goes_on(i):
            return True
        if not self.has_marks and next(language.places(language.promising, self.talk.keys[i : i + 1 + LED_BY]), 1) == 0:
            return True
        is_link = key in language.links and not self.has_marks
        following = self.talk.keys[i + 1 : i + 2]
        if not is_link or key != language.both:
            return is_link
        return language.between.isdisjoint(self.talk.keys[start:i]) and not all(map(self.stems.__getitem__, following))

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
        while len(tokens) > 1 and keys[tokens[-1]] in language.joiners:
            tokens = tokens[:-1]
        said = [keys[i] for i in tokens]
        text = " ".join(self.talk.tokens[i] for i in tokens if keys[i] not in language.fillers).strip(LOOSE)
        is_said_to_all = language.says(language.courtesy, said) or language.says(language.empty, said)
        if len(said) >= self._fewest(tokens[0]) and len(text) <= LONGEST_TITLE and not is_said_to_all:
            if language.code == "en":
                text = RELATIVE.sub("", text)
                if STARTING.match(text) or (UNFINISHED.search(text) and not self.talk.ends[tokens[-1]]):
                    return
            about = text[match.end() :] if language.code == "en" and (match := ANNOUNCING.match(text)) else text
            yield as_title(about if about.count(" ") else text, language)

    # -- What is said and spoken of -------------------------------------------------------------

    def _told(self, count: int) -> Iterator[str]:
        """The first sentences that say something of what the talk speaks of.

        In a script without spaces, where announcements are not looked for, those that make some come before others.
        """
        first = [statement for statement in self.weighed.statements[:count] if statement.position < OPENING]
        for statement in first if self.talk.spaced else sorted(first, key=self._announces, reverse=True):
            said = {self.roots[key] for key in statement.keys}
            if said.isdisjoint(self.named) or not self._is_clean(statement):
                continue
            title = shortened(self._from_today(wording(self.talk, statement.unit)))
            if title and (not self.talk.spaced or self._speaks_of(title)):
                yield from [title] if self._announces(statement) or not title.endswith("…") else ()

    def _from_today(self, text: str) -> str:
        """In a script without spaces, a sentence from the clause on that tells what is done today."""
        clauses = () if self.talk.spaced else CLAUSE.finditer(text)
        today = (clause.end() for clause in clauses if text.startswith(tuple(self.language.today), clause.end()))
        return text[next(today, 0) :]

    def _speaks_of(self, title: str) -> bool:
        """Whether what is left of a sentence has one of the words that the talk is about."""
        keys = [word.strip(EDGES).lower() for word in title.split()]
        return not self.named.isdisjoint(map(self.roots.__getitem__, keys))

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
        if id(statement) in self.reported:
            return False
        if language.says(language.meeting, keys) or not (
            self._announces(statement) or self._is_told_of_things(statement)
        ):
            return False
        return not GREETING.match(wording(self.talk, statement.unit))

    def _is_told_of_things(self, statement: Statement) -> bool:
        """Whether a statement neither asks the listener nor tells what its speaker did."""
        language, keys = self.language, statement.keys
        if statement.asks and not language.listeners.isdisjoint(keys):
            return False
        if not (language.selves & language.subjects).isdisjoint(keys):
            return False
        return not any(language.speaking.search(key) and not self.nouns.is_head(key) for key in keys)

    def _named(self, least: int) -> Iterator[str]:
        names = [phrase.text for phrase in self.phrases[:NAMED]]
        if len(names) >= (least if self.language.is_known else 2):
            title = ("、" if not self.talk.spaced else ", ").join(names)
            yield capitalised(title)
