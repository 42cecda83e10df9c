"""Finds what a part of a talk is called by its own first sentences: "Next up is the finish.", "So what ended it?"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from summaries.summarisers.quoting.first_sentences import (
    FEWEST_TOLD,
    LEAST_LONG,
    MOST_TOLD,
    SHORTEST_QUESTION,
    FirstSentences,
    Sentence,
)
from summaries.summarisers.quoting.names import CONTENT
from summaries.summarisers.quoting.naming import DECLINED
from summaries.summarisers.quoting.opening_lists import longest, words
from summaries.summarisers.quoting.ordinals import cardinals, listed, whole, words_of
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.scripts import simplified
from summaries.summarisers.quoting.tokens import CLAUSE_MARKS, EDGES, is_marked
from summaries.summarisers.quoting.weights import Concept, Statement, Weighed
from summaries.summarisers.quoting.word_lists import ROMANCE
from summaries.summarisers.quoting.word_lists.counting import COUNTING
from summaries.summarisers.quoting.word_lists.openings import OPENINGS

LONGEST_HEADING, LONGEST_QUESTION, LONGEST_CLAUSE = 5, 13, 9
"""Words of a name, a question, and a clause that may stand above a part."""

LEAST_UNCLEAR = 3
"""A question in which one word stands for something has more words."""

PARTICLES = frozenset(("out", "up", "off", "down"))
"""What English names of what is done may end with."""

CLITIC = re.compile(r"(?<=[aei]r)(?:me|te|se|nos|os|lo|la|le|los|las|les)$")
"""What stands behind an infinitive ("pagarme")."""

ADVERB = re.compile(r"[aeiouéi](?:ment|mente)$")
"""What Romance words end with that name nothing ("qu'est-ce que c'est exactement")."""

SURE_PLACES = 2
"""The first statements of a part, of which one that was only guessed to be a question may name it."""

LED_WITHIN = 12
"""Words within which a sentence says that something is "the second thing"."""

QUESTION_MARKS = "?？"
UNTURNED = frozenset("when where how why wann wo wie warum wieso weshalb".split())
"""What begins a question in English and German only before a verb, or a word that says how much ("how long")."""


class Openings:
    """Finds names, questions and short clauses in the first sentences of parts."""

    def __init__(self, weighed: Weighed, nouns: Nouns, everywhere: Counter[Concept]) -> None:
        self.weighed, self.nouns, self.everywhere = weighed, nouns, everywhere
        self.talk, self.language, self.names = weighed.talk, weighed.talk.language, nouns.names
        self.first = first = FirstSentences(weighed, nouns)
        self.has_marks, self.verbs = first.has_marks, first.verbs
        self.is_known = self.language.code in OPENINGS and self.talk.spaced
        self.hollow = {weighed.stems[key] for key in self.language.hollow}
        self.meta = {weighed.stems[key] for key in words(self.language.code, "meta")} - {""}

    def of(self, part: Sequence[Statement]) -> Iterator[str]:
        """Names and clear questions, in the order they are said."""
        if not self.is_known:
            return
        is_led, asked = False, False
        for place, sentence in enumerate(self.first.of(part)):
            if not sentence.tokens:
                is_led = is_led or place == 0
                continue
            leads = sentence.leads > 0 or (place == 1 and (is_led or asked))
            if name := self.name(sentence, leads=leads):
                yield name
            if clause := self._said_to_be(sentence):
                yield clause
            if added := self._added(sentence):
                yield added
            if sentence.asks and self.is_clear(sentence.tokens) and (self.has_marks or place < SURE_PLACES):
                yield from self.question(sentence)
            is_led, asked = False, sentence.asks

    def unclear(self, part: Sequence[Statement]) -> Iterator[str]:
        """Questions with one word, of no person, that stands for something said before ("Who should buy this?")."""
        sentences = list(self.first.of(part)) if self.is_known else []
        for sentence in sentences if self.has_marks else sentences[:SURE_PLACES]:
            keys = [self.talk.keys[i] for i in sentence.tokens]
            is_asker = len(keys) > LEAST_UNCLEAR and longest(keys[:3], self.language.code, "asking") > 0
            unnamed = self._unnamed(sentence.tokens) if sentence.asks and is_asker else []
            if len(unnamed) == 1 and unnamed[0] in words(self.language.code, "neutral"):
                yield from self.question(sentence)

    def told(self, part: Sequence[Statement], often: Counter[Concept]) -> Iterator[str]:
        """Short sentences near the beginning of a part that say something of a thing it goes on speaking of."""
        roots = self.names.roots if self.names else self.weighed.stems
        is_announced = False
        for sentence in self.first.of(part) if self.is_known and self.has_marks else ():
            was_announced, is_announced = is_announced, self._announces(sentence)
            goes_on = any(often[roots[self.talk.keys[i]]] > 1 for i in sentence.tokens if roots[self.talk.keys[i]])
            is_torn = sentence.leads and not sentence.counts
            if is_torn or sentence.asks or not (was_announced or goes_on):
                continue
            if self._begins_well(sentence.tokens, is_announced=was_announced) and self._tells(sentence.tokens):
                yield self._text(sentence.tokens)

    def _begins_well(self, tokens: Sequence[int], *, is_announced: bool) -> bool:
        """Whether a sentence begins with what it is about, or tells what to do."""
        language, key = self.language, self.talk.keys[tokens[0]] if tokens else ""
        if key in language.conditions | language.leaning | language.askers | language.prepositions:
            return False
        if key in language.determiners | language.articles | language.imperatives:
            return True
        names_one = self.nouns.is_head(key) or (is_announced and bool(key and self.weighed.stems[key]))
        return names_one and key not in self.verbs

    def _tells(self, tokens: Sequence[int]) -> bool:
        """Whether a sentence says something of a thing, and nothing of who speaks and who listens."""
        language, keys = self.language, [self.talk.keys[i] for i in tokens]
        stems = {self.weighed.stems[key] for key in keys} - {""}
        if not FEWEST_TOLD <= len(keys) <= MOST_TOLD or not self.is_clear(tokens):
            return False
        if len(stems - self.hollow) < 2 or self.verbs.isdisjoint(keys) or not stems.isdisjoint(self.meta):
            return False
        if sum(is_marked(self.talk.tokens[i]) for i in tokens[:-1]) > 1:
            return False
        unclear = language.objects - language.determiners - language.articles - language.imperatives
        unclear |= language.selves | language.unnamed | language.numbers | language.listeners
        kinds = (language.courtesy, language.empty, language.promising, language.pointing, language.moving)
        speaks = any(map(language.speaking.search, keys)) and keys[0] not in language.imperatives
        return unclear.isdisjoint(keys) and not speaks and not any(language.says(kind, keys) for kind in kinds)

    def _announces(self, sentence: Sentence) -> bool:
        """Whether a sentence says that a thing comes, and not which ("And one last piece of advice.")."""
        keys = [self.talk.keys[i] for i in sentence.tokens[:LED_WITHIN]]
        return not (words_of(self.language.code, "things") | words(self.language.code, "meta")).isdisjoint(keys)

    def subjects(self, part: Sequence[Statement], often: Counter[Concept]) -> Iterator[str]:
        """What the first sentences of a part are said of, if others are too ("The screen is the best I've seen.")."""
        roots = self.names.roots if self.names else self.weighed.stems
        for sentence in self.first.of(part) if self.is_known and self.has_marks else ():
            keys = [self.talk.keys[i] for i in sentence.tokens[:LONGEST_HEADING]]
            size = next((place for place, key in enumerate(keys) if key in self.verbs), 0)
            if size < 2 or keys[0] not in self.language.articles or often[roots[keys[size - 1]]] < 2:
                continue
            if self._names_a_thing(sentence.tokens[:size]):
                yield self._written(sentence.tokens[:size])

    def sums_up(self, part: Sequence[Statement]) -> bool:
        """Whether a part begins by saying that it tells what the talk comes to."""
        code = self.language.code
        if code not in OPENINGS:
            return False
        for statement in part[:2]:
            said = self.language.space.join(self.talk.keys[statement.unit.start : statement.unit.end])
            if listed(code, OPENINGS[code]["summing"]).search(simplified(said)):
                return True
        return False

    # -- Names ------------------------------------------------------------------------------------

    def name(self, sentence: Sentence, *, leads: bool) -> str:
        """What a sentence names that says no more ("Now the range."); else an empty string."""
        tokens = self._to_mark(sentence.tokens)
        is_whole = len(tokens) == len(sentence.tokens)
        is_led = leads or (sentence.asks and self.has_marks)
        is_tied = sentence.leads and not is_marked(self.talk.tokens[tokens[0] - 1])
        if is_tied and 1 < len(tokens) <= LONGEST_HEADING and self._tells_what(tokens):
            return self._text(tokens)
        if len(tokens) > LONGEST_HEADING or not is_led or not self._names_a_thing(tokens):
            return ""
        if (not is_whole and not sentence.leads) or self._is_any(tokens):
            return ""
        return self._written(tokens)

    def _added(self, sentence: Sentence) -> str:
        """What a sentence that leads to something names at its end ("And now for the one you all know, the taxes.")."""
        marked = [i for i in sentence.tokens[:-1] if is_marked(self.talk.tokens[i])]
        rest = [i for i in sentence.tokens if marked and i > marked[-1]]
        is_name = 0 < len(rest) < LONGEST_HEADING and not sentence.asks and self._names_a_thing(rest)
        return self._written(rest) if sentence.leads and is_name else ""

    def _is_any(self, tokens: Sequence[int]) -> bool:
        """Whether they are a word for one of many, which more must follow ("let's look at a country that ...")."""
        keys = [self.talk.keys[i] for i in tokens]
        return len(keys) == 2 and keys[0] in self.language.determiners - self.language.articles

    def _tells_what(self, tokens: Sequence[int]) -> bool:
        """Whether words before a mark are a clause that names something ("Let's start with what's great, ...")."""
        is_asker = longest([self.talk.keys[i] for i in tokens], self.language.code, "asking") > 0
        stems = {self.weighed.stems[self.talk.keys[i]] for i in tokens} - {""}
        return (
            is_asker and is_marked(self.talk.tokens[tokens[-1]]) and self.is_clear(tokens) and bool(stems - self.hollow)
        )

    def _to_mark(self, tokens: Sequence[int]) -> list[int]:
        """The tokens up to the first mark; without marks, to what may begin another clause."""
        size = next((place for place, i in enumerate(tokens, 1) if is_marked(self.talk.tokens[i])), len(tokens))
        if not self.has_marks:
            tied = self.language.links | self.language.conditions | words(self.language.code, "that")
            tied |= self.language.prepositions - self.language.inner
            ends = (
                place and (self.talk.keys[i] in tied or (place > 1 and i in self.talk.parted))
                for place, i in enumerate(tokens)
            )
            size = next((place for place, is_end in enumerate(ends) if is_end), size)
        return list(tokens[:size])

    def _names_a_thing(self, tokens: Sequence[int]) -> bool:
        """Whether words are a name and no clause."""
        language, keys = self.language, [self.talk.keys[i] for i in tokens]
        if self.nouns.has_articles and len(keys) > 1 and keys[-1] in PARTICLES:
            keys = keys[:-1]  # "the marking out"
        if not keys or keys[-1] in language.joiners:
            return False
        if language.gerund.fullmatch(keys[0]) and len(keys) > 1:
            return True
        if not self.weighed.stems[keys[0]] and keys[0] not in language.determiners | language.articles:
            return False
        banned = language.subjects | language.vague | language.conditions | language.verbs | language.numbers
        if not ((banned - language.articles) | language.askers).isdisjoint(keys):
            return False
        stems = [self.weighed.stems[key] for key in keys]
        content = [(key, stem) for key, stem in zip(keys, stems, strict=True) if stem]
        if not content or {stem for _key, stem in content} <= self.hollow or not self.meta.isdisjoint(stems):
            return False
        if self.names:
            names, small = self.names, language.determiners | language.articles | language.inner
            if any(not names.roles[key] & CONTENT and key not in small for key in keys):
                return False
            is_led = keys[0] in language.articles and len(content) == 1
            return is_led or any(names.is_noun(key) for key, _stem in content)
        key, stem = content[-1]
        is_content_last = keys[-1] == key
        if is_content_last and len(keys) == 2 and keys[0] in language.articles | language.determiners:
            return not self.nouns.rather_describes(key) or bool(language.gerund.fullmatch(key))
        return is_content_last and not self.nouns.ends_no_name(key) and self._is_likely_noun(keys, key, stem)

    def _is_likely_noun(self, keys: Sequence[str], key: str, stem: str) -> bool:
        """Whether an English word names a thing where it stands: behind an article, or by the rest of the talk."""
        if not self.nouns.has_articles:
            return self.nouns.is_surely_one(stem)
        is_led = not (self.language.determiners | self.language.articles).isdisjoint(keys[:-1])
        is_alone = self.has_marks and len(keys) == 1 and self.nouns.is_one_anywhere(key)  # "Okay. Materials."
        return not self.nouns.rather_describes(key) and (is_led or is_alone or self._is_noun(key, stem))

    def _is_noun(self, key: str, stem: str) -> bool:
        return self.nouns.is_one_by_form(key, stem) or (self.everywhere[stem] > 1 and self.nouns.may_end_one(stem))

    def _written(self, tokens: Sequence[int]) -> str:
        """The words of a name; in languages with cases in its naming form."""
        if self.names and self.language.code in DECLINED:
            names = self.names
            kept = [i for i in tokens if names.roles[self.talk.keys[i]] & CONTENT]
            stems = tuple(names.roots[self.talk.keys[i]] for i in kept)
            written = tuple(self.talk.tokens[i].strip(EDGES) for i in kept)
            named, _likely = self.nouns.name(Counter([written]), stems)
            return " ".join(named)
        is_one_of_many = self.nouns.has_articles and self.talk.keys[tokens[0]] in ("a", "an")
        return self._text(tokens[is_one_of_many:])

    # -- What is said to be one thing ---------------------------------------------------------------

    def _said_to_be(self, sentence: Sentence) -> str:
        """What a sentence says the second thing or the like is ("The problem is the app."); else an empty string."""
        code, keys = self.language.code, self.talk.keys
        if code not in COUNTING or sentence.asks:
            return ""
        tokens = sentence.tokens
        said = [keys[i] for i in tokens[:LED_WITHIN]]
        things = words_of(code, "things") | whole(code) | words(code, "meta")
        led = -1 if sentence.counts else next((place for place, key in enumerate(said) if key in things), None)
        if led is None or led > 3 or (led > 0 and said[led - 1] in cardinals(code)):
            return ""
        being = words_of(code, "being")
        for place in range(led + 1, len(said)):
            size = next((size for size in (2, 1) if " ".join(said[place : place + size]) in being), 0)
            if not size and not self._has_colon(tokens[place - 1 : place]):
                continue
            colons = (end for end in range(place, place + size + 2) if self._has_colon(tokens[end : end + 1]))
            rest = tokens[next(colons, place + size - 1) + 1 :]
            if len(rest) > 1 and keys[rest[0]] in words(code, "that") | words(code, "about"):
                rest = rest[1:]
            return self._clause(rest) or self._indirect(rest)
        return ""

    def _indirect(self, tokens: Sequence[int]) -> str:
        """An indirect question to the end of a sentence ("The question is why nobody changed it.")."""
        keys = [self.talk.keys[i] for i in tokens]
        is_asker = FEWEST_TOLD <= len(keys) <= LONGEST_CLAUSE and longest(keys[:3], self.language.code, "asking") > 0
        neutral = words(self.language.code, "neutral")
        is_clear = is_asker and self.has_marks and all(key in neutral for key in self._unnamed(tokens))
        return self._text(tokens) if is_clear and self._asks(keys) else ""

    def _has_colon(self, tokens: Sequence[int]) -> bool:
        return any(self.talk.tokens[i].rstrip().endswith(":") for i in tokens)

    def _clause(self, tokens: Sequence[int]) -> str:
        """Words to the end of a sentence, if they can stand above a part."""
        language, keys = self.language, [self.talk.keys[i] for i in tokens]
        longest = LONGEST_CLAUSE if self.has_marks else LONGEST_HEADING
        if not 0 < len(keys) <= longest or not self.is_clear(tokens):
            return ""
        if len(keys) > 1 and keys[0] == "de" and language.code == "fr":
            tokens, keys = tokens[1:], keys[1:]
        if not (language.selves & language.subjects).isdisjoint(keys) or keys[-1] in language.joiners:
            return ""
        if len(keys) <= LONGEST_HEADING and self._names_a_thing(tokens):
            return self._written(tokens)
        stems = {self.weighed.stems[key] for key in keys} - {""}
        tells_what_to_do = bool(CLITIC.search(keys[0])) and language.code in ROMANCE
        is_clause = not self.verbs.isdisjoint(keys) or tells_what_to_do
        is_full = len(stems - self.hollow) > 1 or len(keys) >= FEWEST_TOLD
        text = self._text(tokens)
        text = text.removeprefix("d'").removeprefix("d’") if language.code == "fr" else text
        return text if is_clause and is_full and stems - self.hollow else ""

    # -- Questions ----------------------------------------------------------------------------------

    def question(self, sentence: Sentence) -> Iterator[str]:
        """A question without what only leads to it ("Tell me, why do pianos sound so sad?")."""
        tokens = self._asking(sentence.asking)
        keys = [self.talk.keys[i] for i in tokens]
        if len(keys) > LONGEST_QUESTION and keys[0] not in self.language.conditions:
            comma = (size for size, i in enumerate(tokens, 1) if self.talk.tokens[i][-1] in CLAUSE_MARKS)
            tokens = tokens[: next(comma, len(tokens))]
            keys = keys[: len(tokens)]
        if not self.has_marks:
            tied = (self.language.links | self.language.conditions) - {self.language.both}
            replies = words(self.language.code, "replies")  # "can you use soap | yes you can"
            cut = (place for place, key in enumerate(keys) if (place >= LEAST_LONG and key in tied) or key in replies)
            tokens = tokens[: next(cut, len(tokens))]  # "how do you run a bakery in the daytime | because ..."
            keys = keys[: len(tokens)]
        if not SHORTEST_QUESTION <= len(keys) <= LONGEST_QUESTION or not self._asks(keys) or self._asks_around(keys):
            return
        if not self.has_marks and (not self.first.is_whole(keys) or self._tells_when(keys)):
            return
        says_nothing = any(self.language.says(kind, keys) for kind in (self.language.empty, self.language.courtesy))
        if says_nothing and len(keys) < LEAST_LONG:  # "пока" is "bye", and "while"
            return
        text = " ".join(self.talk.tokens[i] for i in tokens).strip().rstrip(CLAUSE_MARKS + '"”»«“ ')
        if text[-1:] not in QUESTION_MARKS:
            text = text.rstrip(EDGES) + (" ?" if self.language.code == "fr" else "?")
        yield f"¿{text}" if self.language.code == "es" and not text.startswith("¿") else text

    def _asks_around(self, keys: Sequence[str]) -> bool:
        """Whether a question is for who listens ("Which of you has heard it?"), or was only guessed ("how to ...")."""
        is_for_some = (
            len(keys) > 2
            and keys[2] in self.language.listeners
            and keys[1] in self.language.prepositions | self.language.inner
        )
        return is_for_some or (not self.has_marks and keys[1] == "to")

    def _tells_when(self, keys: Sequence[str]) -> bool:
        """Whether it only says when or how ("when my dad rang"); a question has its verb before "my dad"."""
        return keys[0] in UNTURNED and keys[1] in self.language.subjects | self.language.determiners

    def _asking(self, tokens: Sequence[int]) -> Sequence[int]:
        """The tokens from the clause on that asks."""
        if longest([self.talk.keys[i] for i in tokens[:3]], self.language.code, "asking"):
            return tokens
        for place in range(1, len(tokens)):
            if not is_marked(self.talk.tokens[tokens[place - 1]]):
                continue
            rest, *_how = self.first.without_lead(tokens[place:])
            if longest([self.talk.keys[i] for i in rest[:3]], self.language.code, "asking"):
                return rest
        return tokens

    def _asks(self, keys: Sequence[str]) -> bool:
        """Whether a question asks for something ("What is a lock?"), or at least names a thing ("Were you lonely?")."""
        language, stems = self.language, self.weighed.stems
        is_romance = language.code in ROMANCE
        content = {stems[key] for key in keys if not (is_romance and self._is_adverb(key))} - {""}
        if keys[-1] in language.danglers or not content - self.hollow:
            return False
        if longest(keys[:3], language.code, "asking"):
            return True
        again = [key for key in keys if stems[key] and self.everywhere[stems[key]] > 1]
        is_long = len(keys) > LEAST_LONG and bool(again) and language.listeners.isdisjoint(keys[:2])
        return language.says(language.asking, keys) and (is_long or any(map(self.nouns.is_head, again)))

    def _is_adverb(self, key: str) -> bool:
        return bool(ADVERB.search(key)) and not (self.names and self.names.is_noun(key))

    def is_clear(self, tokens: Sequence[int]) -> bool:
        """Whether no word stands for what was named before."""
        return not self._unnamed(tokens)

    def _unnamed(self, tokens: Sequence[int]) -> list[str]:
        """The words that stand for what was named before; in "this city" and "that you grow" none does."""
        language, stems = self.language, self.weighed.stems
        keys, found = [self.talk.keys[i] for i in tokens], list[str]()
        ties, actors = words(language.code, "that"), language.subjects | language.determiners | language.articles
        for before, key, after in zip(["", *keys[:-1]], keys, [*keys[1:], ""], strict=True):
            is_before_name = bool(stems[after]) and key in language.determiners | language.articles
            is_tie = key in ties and (after in actors or bool(stems[before]))
            if key in language.vague and not is_before_name and not is_tie:
                found.append(key)
        return found

    def _text(self, tokens: Sequence[int]) -> str:
        return " ".join(self.talk.tokens[i] for i in tokens).strip(EDGES + " ")
