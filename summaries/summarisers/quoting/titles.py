"""Names a part of the talk as a person would: by what is announced or asked, or by what sets it apart."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, dropwhile, pairwise, takewhile
from operator import not_

from summaries.summarisers.quoting.announcing import Announcing, content
from summaries.summarisers.quoting.counting import name_of
from summaries.summarisers.quoting.headings import LEAST, Headings
from summaries.summarisers.quoting.languages import NOTHING
from summaries.summarisers.quoting.names import Names
from summaries.summarisers.quoting.openings import Openings
from summaries.summarisers.quoting.openings_unspaced import counted, first_clause
from summaries.summarisers.quoting.phrases import Nouns, Phrase, key_phrases
from summaries.summarisers.quoting.readability import is_question
from summaries.summarisers.quoting.tidying import as_title, wording
from summaries.summarisers.quoting.tokens import EDGES
from summaries.summarisers.quoting.weights import Concept, Statement, Weighed

LONGEST_QUESTION = LONGEST_HEADLINE = 9
"""Words of a question and of a statement that may stand above a part."""

SHORT_START = 0.2
"""The place where a first part ends that only introduces the talk."""

CLOSING = 0.7
SOON, MOSTLY = 3, 0.6
"""The first statements of a part, and the share of what is said twice that it must have to speak of it."""

MANY = 8
"""Statements that say the word of which a whole talk speaks."""

LEAST_AT_LAST = 0.3
OWN = 0.25
"""The share of all times that what names a part is said there, where nothing else tells that it is its name."""

GOOD = 0.7
"""How well a statement must read to stand above a part."""


class Titles:
    """Gives each part of a talk a title that no other part has."""

    def __init__(
        self, weighed: Weighed, nouns: Nouns, counted: Sequence[int] = (), beside: Collection[int] = ()
    ) -> None:
        self.weighed, self.nouns, self.counted, self.beside = weighed, nouns, counted, beside
        self.talk, self.language = weighed.talk, weighed.talk.language
        self.names = nouns.names
        self.said = {statement.unit.start: self._concepts(statement) for statement in weighed.statements}
        self.everywhere = Counter(chain.from_iterable(self.said.values()))
        self.headings = Headings(weighed, nouns, self.everywhere)
        self.openings = Openings(weighed, nouns, self.everywhere)
        self.used: set[str] = set()
        self.before: set[str] = set()
        self.used_stems: set[frozenset[str]] = set()
        self.announcing = Announcing(weighed, nouns, self.used_stems)

    def _concepts(self, statement: Statement) -> set[Concept]:
        """What a statement says, each once."""
        if not self.names:
            return set(statement.concepts)
        return set(map(self.names.root_at.__getitem__, statement.unit.kept))

    def of(self, first: int, end: int) -> str:
        """The title of the statements from `first` to before `end`; empty where none is good enough."""
        part = [self.weighed.statements[index] for index in range(first, end) if index not in self.beside]
        part = part or self.weighed.statements[first:end]
        told = [self._text(name_of(self.weighed, part[0]))] if first in self.counted else []
        for title in chain(told, self._choices(part)):
            words = self._words(title)
            if title and title.lower() not in self.used and not self._is_like_the_one_before(words):
                self.used.add(title.lower())
                self.before = words
                return as_title(title, self.language)
        return ""

    def _words(self, title: str) -> set[str]:
        keys = {word.strip(EDGES).lower() for word in self.talk.words_of(title)} - {""}
        if not self.talk.spaced:
            return set().union(*keys)  # a word may be part of another ("颱風" of "颱風眼")
        return {self.weighed.stems[key] or key for key in keys - self.language.articles - self.language.prepositions}

    def _is_like_the_one_before(self, words: set[str]) -> bool:
        """Whether a title says what the one before it said, with no more than a word added."""
        if not self.before:
            return False
        return words <= self.before or (len(words) < 3 and self.before <= words)

    def _choices(self, part: Sequence[Statement]) -> Iterator[str]:
        """Titles for a part, the best first."""
        announced = self.announcing.of(part)
        if not self.used and self.introduces(part):
            long = (name for name in announced if name.count(" ") > 1 or not self.talk.spaced)
            yield from (name for name in long if not self._is_short_start(part))
            yield self.language.introduction
        yield from self._by_place(part)
        yield from announced
        often = self._often(part)
        yield from (title for title in self.openings.of(part) if not self._is_everywhere(title, often))
        yield from self.openings.unclear(part)
        if self.names:
            yield from self._by_form(part, self.names, often)
        elif self.talk.spaced:
            yield from self._by_shape(part, often)
        else:
            yield from self._unspaced(part, often)
        yield from self.openings.subjects(part, often)

    def _own(self, phrases: Sequence[Phrase]) -> list[Phrase]:
        """Those that a part says a good share of all times; "the pump" names none in a talk about pumps."""
        return [one for one in phrases if len(set(one.said_in)) >= OWN * self.everywhere[one.stems[-1]]]

    def _is_everywhere(self, title: str, often: Counter[Concept]) -> bool:
        """Whether a single word is what the whole talk speaks of, and this part little ("back to the pan")."""
        roots = self.names.roots if self.names else self.weighed.stems
        words = [] if title.endswith("?") else [word.strip(EDGES).lower() for word in title.split()]
        stems = {roots[word] for word in words if word in self.talk.counts} - {""}
        return len(stems) == 1 and all(
            self.everywhere[one] >= MANY and often[one] < OWN * self.everywhere[one] for one in stems
        )

    def _by_shape(self, part: Sequence[Statement], often: Counter[Concept]) -> Iterator[str]:
        """What a part speaks of, where no forms tell what words are; then what it only says once."""
        stems, keys = self.weighed.stems, self.talk.keys
        yield from self._questions(part) if not self.openings.is_known else ()
        headings = self.headings.of(part)[:12] if self.language.gerund is not NOTHING else []
        for one in headings:
            is_done = one.first < SOON and bool(self.language.gerund.fullmatch(keys[one.tokens[0]]))
            if is_done or self._is_carried([stems[keys[i]] for i in one.tokens], often, one.times, one.first):
                yield self._text(one.tokens)
        phrases = self._phrases(part)
        single = [phrase for phrase in phrases if len(phrase.stems) == 1]
        yield from self._written(part, [phrase for phrase in phrases if len(phrase.stems) > 1])
        yield from self._headlines(part, often)
        yield from self._written(part, self._carried(single, often))
        yield from self.openings.told(part, often)
        yield from (self._text(heading.tokens) for heading in headings)
        yield from self._written(part, self._own(single))
        yield from self._written(part, [phrase for phrase in self._phrases(part, least=1) if len(phrase.stems) > 1])

    def _unspaced(self, part: Sequence[Statement], often: Counter[Concept]) -> Iterator[str]:
        """What a part asks or speaks of in a script without spaces, or its first clause."""
        yield from counted(self.weighed, part)
        yield from self._questions(part)
        phrases = self._phrases(part)
        yield from self._written(part, self._carried(phrases, often))
        yield from first_clause(self.weighed, part[0])
        yield from self._written(part, [phrase for phrase in phrases if len(phrase.stems) > 1])
        yield from self._written(part, [phrase for phrase in phrases if len(phrase.stems) == 1])
        seldom = self._phrases(part, least=1)
        yield from self._written(part, [one for one in seldom if len(one.stems) > 1 or self._is_said_elsewhere(one)])

    def _often(self, part: Sequence[Statement]) -> Counter[Concept]:
        """In how many statements of a part each word is said."""
        return Counter(chain.from_iterable(self.said[statement.unit.start] for statement in part))

    def _carried(self, phrases: Sequence[Phrase], often: Counter[Concept]) -> list[Phrase]:
        return [one for one in phrases if self._is_carried(one.stems, often, len(set(one.said_in)), one.said_in[0])]

    def _is_carried(self, stems: Sequence[str], often: Counter[Concept], times: int, first: int) -> bool:
        """Whether a part speaks of what a phrase names, and doesn't only say it once in passing."""
        own = [stem for stem in stems if stem]
        if len(own) > 1 and times > 1:
            return True
        if len(own) > 1 and first >= SOON:
            own = [self._head(stems)]  # "director in London" where only London comes often
        return any(
            often[stem] > 2 or (often[stem] > 1 and first < SOON and often[stem] > MOSTLY * self.everywhere[stem])
            for stem in own
        )

    def _head(self, stems: Sequence[str]) -> str:
        """Of the stems of a phrase that of what it names: the first noun, in English the last before a small word."""
        if self.names:
            return next((stem for stem in stems if stem and stem not in self.names.described), stems[0])
        *_, head = takewhile(bool, dropwhile(not_, stems))
        return head

    def _by_form(self, part: Sequence[Statement], names: Names, often: Counter[Concept]) -> Iterator[str]:
        """What names a part by its forms: two words, or one, whichever fits better."""
        named = self.headings.named(part, names)
        found = [phrase for phrase in named if phrase.weight > LEAST]
        is_announced = self.headings.only_announces(part)
        carried = self._carried(found, often)
        if is_announced:  # "And then jealousy."
            carried = [one for one in found if one in carried or one.said_in[0] == 0]
        yield from self._written(part, [phrase for phrase in carried if content(phrase.stems) not in self.used_stems])
        yield from self._headlines(part, often)
        yield from self.openings.told(part, often)
        yield from self._written(part, [phrase for phrase in found if content(phrase.stems) not in self.used_stems])
        phrases = self._own(self._phrases(part))
        yield from self._written(part, phrases)
        yield from (phrase.text for phrase in phrases)  # without a name a part is lost
        yield from (one.text for one in named if one.weight > LEAST_AT_LAST and len(set(one.said_in)) > 1)

    def _is_said_elsewhere(self, phrase: Phrase) -> bool:
        """Whether a single word that is said once here comes again elsewhere."""
        return self.everywhere[phrase.stems[0]] > 1

    def _by_place(self, part: Sequence[Statement]) -> Iterator[str]:
        """What a part is called that ends the talk, whatever the talk is about."""
        language = self.language
        if part[0].position > CLOSING:
            if language.questions and any(language.says(language.inviting, statement.keys) for statement in part[:2]):
                yield language.questions
            told = [one for one in part[:2] if not one.asks or not language.askers.isdisjoint(one.keys)]
            says_so = any(language.says(language.closing, one.keys) for one in told)
            if language.summary and (says_so or self.openings.sums_up(part)):
                yield language.summary

    def introduces(self, part: Sequence[Statement]) -> bool:
        """Whether the first part of a talk only introduces it."""
        return self._is_welcome(part) or self._is_short_start(part)

    def _is_short_start(self, part: Sequence[Statement]) -> bool:
        return self.language.promises and part[-1].position < SHORT_START

    def _is_welcome(self, part: Sequence[Statement]) -> bool:
        spoken = (self.talk.keys[statement.unit.start : statement.unit.end] for statement in part[:3])
        return any(self.language.says(self.language.courtesy, keys) for keys in spoken)

    def _questions(self, part: Sequence[Statement]) -> Iterator[str]:
        """What is asked where the part begins, if it can be understood, in languages without a list of openings."""
        for statement in part[: max(3, len(part) // 8)]:
            keys = statement.keys
            if not is_question(self.talk, statement.unit, keys) or not self.talk.ends[statement.unit.end - 1]:
                continue
            size = len(keys)
            is_clear = any(self.weighed.stems[key] for key in keys) and self.language.vague.isdisjoint(keys)
            if self.language.says(self.language.empty, keys) or self.language.says(self.language.courtesy, keys):
                continue
            if 2 < size <= LONGEST_QUESTION and is_clear and self._asks_of(keys):
                yield self._asked(wording(self.talk, statement.unit))

    def _asks_of(self, keys: Sequence[str]) -> bool:
        """Whether a question asks for something ("What is a lock?"), or at least names a thing ("Were you lonely?")."""
        language, stems = self.language, self.weighed.stems
        if not self.talk.spaced:
            return not language.explaining.isdisjoint(keys)
        if keys[0] in language.askers:
            return True
        again = (key for key in keys if stems[key] and self.everywhere[stems[key]] > 1)
        return language.says(language.asking, keys) and any(map(self.nouns.is_head, again))

    def _asked(self, text: str) -> str:
        """A question, in a script without spaces only its last clause ("Then, where are the scissors?")."""
        if self.talk.spaced:
            return text
        *_, last = text.rstrip("。").split("、" if self.language.code == "ja" else "，")
        return last

    def _phrases(self, part: Sequence[Statement], least: int = 2) -> list[Phrase]:
        """What is said much here and little elsewhere, best first."""
        found = key_phrases(self.weighed, part, self.nouns, 16, least=least, single=0.35)
        found = [phrase for phrase in found if content(phrase.stems) not in self.used_stems]
        if self.names:
            describing = self.headings.describing(part, self.names)
            found = [phrase for phrase in found if len(phrase.stems) > 1 or phrase.stems[0] not in describing]
        elif self.talk.spaced and self.language.is_known:
            found = [p for p in found if len(p.stems) > 1 or self.nouns.is_surely_one(p.stems[0])]
        return sorted(found, key=lambda phrase: (-self._fit(phrase, part), phrase.text))

    def _fit(self, phrase: Phrase, part: Sequence[Statement]) -> float:
        inside = len(phrase.said_in)
        outside = max(self.everywhere[stem] for stem in phrase.stems)
        early = 1.4 if phrase.said_in[0] < max(2, len(part) // 12) else 1.0
        return phrase.weight * early * (inside + 0.5) / (outside + 1.0)

    def _written(self, part: Sequence[Statement], phrases: Sequence[Phrase]) -> Iterator[str]:
        """The phrases as titles, a single word with its article or with another it stands beside."""
        for phrase in phrases:
            self.used_stems.add(content(phrase.stems))
            if len(phrase.stems) == 1 and (other := self._companion(phrase, phrases, part)):
                self.used_stems.add(content(other.stems))
                yield self.language.space.join((phrase.text, self.language.both, other.text))
            if title := self._with_article(phrase, part):
                yield title

    def _companion(self, phrase: Phrase, phrases: Sequence[Phrase], part: Sequence[Statement]) -> Phrase | None:
        """Another word that is said together with this one more than once."""
        for other in phrases[:5]:
            together = set(phrase.said_in) & set(other.said_in)
            if other is phrase or (self.names and len(other.stems) > 1):
                continue
            if self.talk.spaced and not self.names and not self.nouns.may_end_one(other.stems[0]):
                continue
            if len(together) > 1 and self._fit(other, part) > 0.4 * self._fit(phrase, part):
                return other if self.language.both else None
        return None

    def _with_article(self, phrase: Phrase, part: Sequence[Statement]) -> str:
        """The phrase after the article it has here; nothing where a bare word would need another ("a screw")."""
        if self.names and self.language.code == "de":
            return self._with_german_article(phrase, part, self.names)
        before: Counter[str] = Counter()
        words = phrase.text.lower().split()
        for index in phrase.said_in:
            keys = part[index].keys
            for place in range(1, len(keys) - len(words) + 1):
                if keys[place : place + len(words)] == words:
                    before[keys[place - 1]] += 1
        articles = [word for word in sorted(before) if word in self.language.articles]
        article = max(articles, key=lambda word: before[word], default="")
        if 2 * before[article] >= before.total() > 0:
            return f"{article} {phrase.text}"
        is_counted = len(words) == 1 and not before.keys().isdisjoint(self.language.determiners | self.language.vague)
        return "" if is_counted and self.language.articles else phrase.text

    def _with_german_article(self, phrase: Phrase, part: Sequence[Statement], names: Names) -> str:
        """The phrase with the article of its gender, where it is one word and mostly stands behind an article."""
        key = phrase.text.lower()
        if " " in key:
            return phrase.text
        before = Counter(one for index in phrase.said_in for one, other in pairwise(part[index].keys) if other == key)
        behind = sum(times for word, times in before.items() if word in self.language.articles)
        article = names.naming.article(key) if 2 * behind >= before.total() > 0 else ""
        return f"{article} {phrase.text}" if article else phrase.text

    def _headlines(self, part: Sequence[Statement], often: Counter[Concept]) -> Iterator[str]:
        """Short statements that read well above a part, where the speaker's own marks show them."""
        fitting = [statement for statement in part if self._is_headline(statement, often)]
        for statement in sorted(fitting, key=lambda statement: (-statement.worth, statement.unit.start))[:3]:
            yield wording(self.talk, statement.unit).rstrip(".")

    def _is_headline(self, statement: Statement, often: Counter[Concept]) -> bool:
        talk, language, unit = self.talk, self.language, statement.unit
        if not talk.spaced or not talk.ends[unit.end - 1] or not 3 < statement.length <= LONGEST_HEADLINE:
            return False
        if unit.start and not talk.ends[unit.start - 1]:
            return False
        keys = set(statement.keys)
        tells = statement.quality > GOOD and not statement.asks
        is_clear = (language.vague | language.selves | language.numbers).isdisjoint(keys)
        no_beginning = language.conditions | language.verby - language.subjects
        if not tells or not is_clear or statement.keys[0] in no_beginning | language.leaning | language.links:
            return False
        if any(map(language.speaking.search, keys)) or (language.verbs and language.verbs.isdisjoint(keys)):
            return False
        if language.has_clauses and (talk.possible_verbs - language.stop | language.verbs).isdisjoint(keys):
            return False
        most = max(often.values(), default=0)
        stems = [stem for key in statement.keys if (stem := self.weighed.stems[key])]
        if len(set(stems)) < len(stems):
            return False  # "spade in, turn over, spade in, turn over"
        concepts = self._concepts(statement)
        said_more = sum(often[one] > 1 for one in concepts if one.__class__ is str)
        return said_more > 1 and any(often[one] > max(1, most / 2) for one in concepts)

    def _text(self, name: Sequence[int]) -> str:
        return " ".join(self.talk.tokens[i] for i in name).strip(EDGES + " ")
