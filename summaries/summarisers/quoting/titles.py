"""Names a part of the talk as a person would: by what is announced or asked, or by what sets it apart."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, pairwise, takewhile

from summaries.summarisers.quoting.counting import name_of
from summaries.summarisers.quoting.headings import LEAST, Headings
from summaries.summarisers.quoting.languages import NOTHING, simplified
from summaries.summarisers.quoting.names import EVERYDAY, Names
from summaries.summarisers.quoting.phrases import Nouns, Phrase, key_phrases
from summaries.summarisers.quoting.readability import is_question
from summaries.summarisers.quoting.tidying import as_title, wording
from summaries.summarisers.quoting.tokens import EDGES, is_marked
from summaries.summarisers.quoting.weights import Concept, Statement, Weighed

LONGEST = 7
"""Words of a title."""

LONGEST_NAMED = 5
"""Words of an announced name that is put into its naming form."""

LONGEST_NAME = 14
"""Letters of a name in a script without spaces."""

LONGEST_QUESTION = 9
REFLEXIVE = "selves", "self"
STANDS = 0.9
SHORT_START = 0.2
"""The place where a first part ends that only introduces the talk."""

CLOSING = 0.7
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
        self.everywhere = Counter(chain.from_iterable(map(self._concepts, weighed.statements)))
        self.headings = Headings(weighed, nouns, self.everywhere)
        self.hollow = {weighed.stems[key] for key in self.language.hollow}
        self.used: set[str] = set()
        self.before: set[str] = set()
        self.used_stems: set[frozenset[str]] = set()

    def _concepts(self, statement: Statement) -> set[Concept]:
        if not self.names:
            return set(statement.concepts)
        return set(map(self.names.root_at.__getitem__, statement.unit.kept))

    def of(self, first: int, end: int) -> str:
        """The title of the statements from `first` to before `end`; empty where none is good enough."""
        part = [self.weighed.statements[index] for index in range(first, end) if index not in self.beside]
        part = part or self.weighed.statements[first:end]
        counted = [self._text(name_of(self.weighed, part[0]))] if first in self.counted else []
        for title in chain(counted, self._choices(part)):
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
        yield from self._announced(part)
        if self.names:
            yield from self._by_place(part)
            yield from self._by_form(part, self.names)
            return
        yield from self._questions(part)
        yield from self._by_place(part)
        if self.language.gerund is not NOTHING:
            yield from (self._text(heading.tokens) for heading in self.headings.of(part)[:12])
        phrases = self._phrases(part)
        yield from self._written(part, [phrase for phrase in phrases if len(phrase.stems) > 1])
        if self.language.gerund is NOTHING:
            yield from self._headlines(part)
        yield from self._written(part, [phrase for phrase in phrases if len(phrase.stems) == 1])
        seldom = self._phrases(part, least=1)
        yield from self._written(
            part, [phrase for phrase in seldom if len(phrase.stems) > 1 or self._is_said_elsewhere(phrase)]
        )

    def _by_form(self, part: Sequence[Statement], names: Names) -> Iterator[str]:
        """What names a part by its forms: two words, or one, whichever fits better."""
        found = [phrase for phrase in self.headings.named(part, names) if phrase.weight > LEAST]
        yield from self._written(part, [phrase for phrase in found if _content(phrase.stems) not in self.used_stems])
        yield from self._written(part, self._phrases(part))

    def _is_said_elsewhere(self, phrase: Phrase) -> bool:
        """Whether a single word that is said once here comes again, in a script where one word may be a name."""
        return not self.talk.spaced and self.everywhere[phrase.stems[0]] > 1

    def _announced(self, part: Sequence[Statement]) -> Iterator[str]:
        """The names a speaker gives a part in its first statements ("let's talk about pruning")."""
        often = Counter(chain.from_iterable(set(statement.concepts) for statement in part))
        for statement in part[:4]:
            if not self.talk.spaced:
                yield from self._named_in(statement)
                continue
            name = self._name_after(statement)
            stems = {self.weighed.stems[self.talk.keys[i]] for i in name} - {""}
            says_so = self.language.says(self.language.turn, statement.keys)
            if len(name) == 1 and self.language.is_known and not self._is_name(name[0]):
                continue
            if 0 < len(name) < 3 and self.nouns.has_articles and self.nouns.rather_describes(self.talk.keys[name[-1]]):
                continue  # "the dullest"
            if stems <= self.hollow or (len(name) == 1 and self._is_one_of_many(name[0])):
                continue
            if stems and (says_so or max(often[stem] for stem in stems) > 1 or len(name) > 2):
                known = self.names.roots if self.names else self.weighed.stems
                self.used_stems.add(_content(known[self.talk.keys[i]] for i in name))
                yield self._named(name)

    def _named(self, name: Sequence[int]) -> str:
        """The name of a part: the longest beginning that names a thing, in its naming form, where forms are known."""
        if not self.names:
            return self._text(name)
        if self.talk.keys[name[0]] in self.language.askers:
            return self._text(name) if is_marked(self.talk.tokens[name[-1]]) else ""
        name = list(takewhile(lambda i: self.names and self.names.roles[self.talk.keys[i]], name))
        for size in range(min(len(name), LONGEST_NAMED), 0, -1):
            stems = tuple(self.names.roots[self.talk.keys[i]] for i in name[:size])
            written = tuple(self.talk.tokens[i].strip(EDGES) for i in name[:size])
            named, _likely = self.nouns.name(Counter([written]), stems)
            if named:
                return "" if self.names.telling(named) == EVERYDAY else " ".join(named)
        return ""

    def _is_name(self, token: int) -> bool:
        """Whether a word alone may be a title."""
        key = self.talk.keys[token]
        if self.names:
            return self.names.is_noun(key)
        return self.nouns.is_surely_one(self.weighed.stems[key]) or bool(self.language.gerund.fullmatch(key))

    def _is_one_of_many(self, token: int) -> bool:
        """Whether a word stands after an "a", which a title lacks."""
        before = self.talk.keys[token - 1] if token else ""
        return before in self.language.determiners - self.language.articles and self.language.gerund is not NOTHING

    def _by_place(self, part: Sequence[Statement]) -> Iterator[str]:
        """What a part is called that begins or ends the talk, whatever the talk is about."""
        language = self.language
        if not self.used and (self._is_welcome(part) or (language.promises and part[-1].position < SHORT_START)):
            yield language.introduction
        if part[0].position > CLOSING:
            if language.questions and any(language.says(language.inviting, statement.keys) for statement in part[:2]):
                yield language.questions
            if language.summary and any(language.says(language.closing, statement.keys) for statement in part[:2]):
                yield language.summary

    def _is_welcome(self, part: Sequence[Statement]) -> bool:
        spoken = (self.talk.keys[statement.unit.start : statement.unit.end] for statement in part[:3])
        return any(self.language.says(self.language.courtesy, keys) for keys in spoken)

    def _named_in(self, statement: Statement) -> Iterator[str]:
        """The name of a part where it stands in a fixed form ("first, the water")."""
        match = self.language.naming.search(simplified(wording(self.talk, statement.unit)))
        if not match:
            return
        name = self._before_a_clause(wording(self.talk, statement.unit)[match.start(1) : match.end(1)])
        if 1 < len(name) <= LONGEST_NAME and self.language.vague.isdisjoint(self.talk.words_of(name)[:1]):
            yield name

    def _before_a_clause(self, said: str) -> str:
        """The words up to where another clause begins, without small words at their end."""
        words = self.talk.words_of(said)
        breaking = self.language.beginners - self.language.askers
        size = next((place for place, word in enumerate(words) if place and word in breaking), len(words))
        again = (place for place, word in enumerate(words) if len(word) > 1 and word in words[:place])
        size = min(size, next(again, size))  # "the way of storms | storms don't move by themselves"
        while size and words[size - 1] in self.language.joiners and self.language.askers.isdisjoint(words[:size]):
            size -= 1
        return said[: len("".join(words[:size]))].rstrip("、，。了吧")

    def _name_after(self, statement: Statement) -> list[int]:
        """The words of the name after an announcing phrase, without small words at its ends."""
        said = " ".join(statement.keys)
        matches = list(self.language.announcing.finditer(said))
        for match in matches:
            skipped = len(said[: match.end()].split())
            kept = self.names.reaching(statement) if self.names else statement.unit.kept
            name = self._clause(kept[skipped:])
            if name and self.talk.keys[name[0]] in self.language.askers and not self._is_clear(name):
                continue
            is_asked = bool(name) and self.talk.keys[name[0]] in self.language.askers
            while name and (self.talk.keys[name[-1]] in self.language.danglers if is_asked else self._is_no_end(name)):
                name.pop()
            while name and self._is_no_beginning(name):
                name.pop(0)
            if name and len(name) <= (LONGEST_QUESTION if is_asked else LONGEST):
                return name
        return []

    def _is_clear(self, name: Sequence[int]) -> bool:
        """Whether an indirect question can be understood by itself."""
        keys = [self.talk.keys[i] for i in name]
        return len(name) > 3 and self.language.vague.isdisjoint(keys)

    def _clause(self, kept: Sequence[int]) -> list[int]:
        """The first words up to the next comma or clause; a clause of its own after "how" and the like."""
        talk, language = self.talk, self.language
        breaking = language.leaning | language.subjects | language.verbs | language.conditions | language.links
        is_asked = bool(kept) and talk.keys[kept[0]] in language.askers
        name: list[int] = []
        for place, i in enumerate(kept[: LONGEST + 2]):
            key = talk.keys[i]
            if place and not is_asked and key in breaking and key not in language.inner and not self._adds(kept, place):
                break
            if place > 2 and is_asked and key in language.askers:
                break
            if place and self._begins_anew(talk.keys[kept[place - 1]], key):
                break
            name.append(i)
            if is_marked(talk.tokens[i]):
                return name
        return name if len(name) <= LONGEST else self._shortened(name)

    def _adds(self, kept: Sequence[int], place: int) -> bool:
        """Whether "and" joins another name here, and no new clause."""
        talk, language = self.talk, self.language
        if talk.keys[kept[place]] != language.both or place + 1 >= len(kept) or language.gerund is NOTHING:
            return False
        key = talk.keys[kept[place + 1]]
        return bool(self.weighed.stems[key]) and key not in language.verbs | language.imperatives

    def _shortened(self, name: list[int]) -> list[int]:
        """A long name, cut before a small word that begins its last part."""
        for size in range(LONGEST, 1, -1):
            if (
                self.talk.keys[name[size]] in self.language.joiners
                and self.weighed.stems[self.talk.keys[name[size - 1]]]
            ):
                return name[:size]
        return []

    def _begins_anew(self, before: str, key: str) -> bool:
        language = self.language
        if before in language.joiners or key in language.inner:
            return False
        if key in language.determiners and before.endswith(REFLEXIVE) and language.code == "en":
            return True  # "the cars themselves | a new sleeping car costs"
        if key in language.imperatives:
            return True
        is_new = key in language.determiners or key in language.subjects
        is_noun = self.nouns.is_head(before) or (language.code == "en" and not before.endswith("ing"))
        return is_new and is_noun and bool(self.weighed.stems[before])

    def _is_no_end(self, name: Sequence[int]) -> bool:
        """Whether the last word of a name is better left out; "broken things" keeps both."""
        key, language = self.talk.keys[name[-1]], self.language
        if len(name) > 2 and not self.weighed.stems[key]:
            return True
        if len(name) > 1 and language.gerund is not NOTHING and (key.endswith("ly") or key in language.numbers):
            return True
        return key in language.joiners | language.leaning | language.links | language.conditions | language.subjects

    def _is_no_beginning(self, name: Sequence[int]) -> bool:
        """Whether the first word of a name is better left out."""
        key, language = self.talk.keys[name[0]], self.language
        if key in language.askers or key in language.articles:
            return False
        return key in language.joiners | language.determiners | language.vague | language.conditions

    def _questions(self, part: Sequence[Statement]) -> Iterator[str]:
        """What is asked where the part begins, if it can be understood there."""
        for statement in part[: max(3, len(part) // 8)]:
            keys = statement.keys
            if not is_question(self.talk, statement.unit, keys) or not self.talk.ends[statement.unit.end - 1]:
                continue
            size = len(keys)
            is_clear = any(self.weighed.stems[key] for key in keys) and self._stands(statement)
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
        """A question without what only leads to it ("Tell me, why do pianos sound so sad?")."""
        *_, last = text.split(", ")
        first, *more = last.split()
        is_whole = first.lower() in self.language.askers | {"is", "are", "so"} and len(more) > 2
        last = last.removeprefix("so ")
        return last[:1].upper() + last[1:] if is_whole and self.language.gerund is not NOTHING else text

    def _stands(self, statement: Statement) -> bool:
        if self.language.unnamed:
            return statement.standing >= STANDS
        return self.language.vague.isdisjoint(statement.keys)

    def _phrases(self, part: Sequence[Statement], least: int = 2) -> list[Phrase]:
        """What is said much here and little elsewhere, best first."""
        found = key_phrases(self.weighed, part, self.nouns, 16, least=least, single=0.35)
        found = [phrase for phrase in found if _content(phrase.stems) not in self.used_stems]
        if self.talk.spaced and self.language.is_known and not self.names:
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
            self.used_stems.add(_content(phrase.stems))
            if len(phrase.stems) == 1 and (other := self._companion(phrase, phrases, part)):
                self.used_stems.add(_content(other.stems))
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

    def _headlines(self, part: Sequence[Statement]) -> Iterator[str]:
        """Short statements that read well above a part, where the speaker's own marks show them."""
        talk = self.talk
        if not talk.spaced:
            return
        fitting = [
            statement
            for statement in part
            if 3 < statement.length <= LONGEST + 1
            and statement.quality > GOOD
            and talk.ends[statement.unit.end - 1]
            and not self.language.vague.intersection(statement.keys)
            and statement.keys[0] not in self.language.conditions | self.language.verby - self.language.subjects
            and (not self.language.verbs or not self.language.verbs.isdisjoint(statement.keys))
            and not self.language.selves.intersection(statement.keys)
            and not any(map(self.language.speaking.search, statement.keys))
        ]
        for statement in sorted(fitting, key=lambda statement: (-statement.worth, statement.unit.start))[:3]:
            yield wording(talk, statement.unit).rstrip(".")

    def _text(self, name: Sequence[int]) -> str:
        return " ".join(self.talk.tokens[i] for i in name).strip(EDGES + " ")


def _content(stems: Iterable[str]) -> frozenset[str]:
    """The stems of a phrase, without the small words inside."""
    return frozenset(stems) - {""}
