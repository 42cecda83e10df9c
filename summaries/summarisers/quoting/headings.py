"""Finds what a person might write above a part: "getting rid of the sharp smell", "the ratio of flour and water"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from math import log

from summaries.summarisers.quoting.names import Names, Stemmed
from summaries.summarisers.quoting.naming import Written
from summaries.summarisers.quoting.ordinals import words_of
from summaries.summarisers.quoting.phrases import Nouns, Phrase
from summaries.summarisers.quoting.tokens import EDGES, is_marked
from summaries.summarisers.quoting.weights import Concept, Statement, Weighed
from summaries.summarisers.quoting.word_lists import ROMANCE

LONGEST = 6
"""Words of a heading."""

FIRST, EARLY, SOON = 3, 1.6, 1.2
"""The first statements of a part, and what a heading counts there, and in its first third."""

READ = 40
"""Statements of a part in which its heading is looked for."""

ANNOUNCED, ANNOUNCING = 1.9, 8
"""What a word counts in a first statement that has so few that it only announces ("Teraz zacisk.")."""

PROMISED = 1.5
AGAIN = 1.4
"""What a heading counts that is said more than once."""

IN_PASSING = 0.6
"""What a phrase counts that is said once, with a word that is."""

ONCE = 0.35
"""What a word counts that is said in one statement of the part."""

SHAPES = {"how": 1.5, "doing": 1.3, "linked": 1.15, "tied": 0.8, "plain": 1.0, "alone": 0.45, "single": 0.7}
LEAST = 0.5
ONLY_BESIDE = 0.7
"""What two nouns count that stood side by side once."""

FIXED = frozenset("order case front general fact addition particular spot turn advance charge common".split())
"""English nouns that name nothing behind "in" and the like ("grain in order to", "my job on the spot")."""

TRIED = 24
"""Names of a part, the best ones, whose forms are looked at."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The tokens of a phrase, how well it fits its part, and how often and where it is first said there."""

    tokens: tuple[int, ...]
    fit: float
    times: int
    first: int


class Headings:
    """Finds the headings of parts by what each of them says that the others don't."""

    def __init__(self, weighed: Weighed, nouns: Nouns, everywhere: Counter[Concept]) -> None:
        self.talk, self.language, self.stems = weighed.talk, weighed.talk.language, weighed.stems
        self.nouns, self.everywhere = nouns, everywhere
        self.empty = nouns.empty | nouns.only_measures
        self.names: dict[str, bool] = {}

    def of(self, part: Sequence[Statement]) -> list[Heading]:
        """The headings of a part, the best first."""
        inside = Counter(chain.from_iterable(set(statement.concepts) for statement in part))
        found: dict[tuple[str, ...], float] = {}
        where: dict[tuple[str, ...], tuple[int, ...]] = {}
        said: dict[tuple[str, ...], list[int]] = {}
        for place, statement in enumerate(part[:READ]):
            early = EARLY if place < FIRST else SOON if place < len(part) / 3 else 1.0
            if self.language.says(self.language.promising, statement.keys):
                early *= PROMISED
            for shape, tokens in self._phrases(statement):
                stems = tuple(filter(None, (self.stems[self.talk.keys[i]] for i in tokens)))
                said.setdefault(stems, []).append(place)
                fit = early * SHAPES[shape] * self._fit(stems, inside)
                if fit > found.get(stems, 0.0):
                    found[stems], where[stems] = fit, tokens
        for stems in found:
            if len(stems) > 1:
                is_done = said[stems][0] < FIRST and bool(
                    self.language.gerund.fullmatch(self.talk.keys[where[stems][0]])
                )
                is_of_part = is_done or all(inside[stem] > 1 for stem in stems)
                found[stems] *= AGAIN if len(said[stems]) > 1 else 1.0 if is_of_part else IN_PASSING
        ranked = sorted(found, key=lambda stems: (-found[stems], where[stems]))
        return [
            Heading(where[stems], found[stems], len(set(said[stems])), said[stems][0])
            for stems in ranked
            if found[stems] > LEAST
        ]

    def named(self, part: Sequence[Statement], names: Names) -> list[Phrase]:
        """Names of one word or two that a part says, where forms tell which are some; the best first."""
        roots = names.roots
        inside = Counter(chain.from_iterable(set(map(roots.__getitem__, statement.keys)) for statement in part))
        own = {root: self._own(root, times) for root, times in inside.items() if root}
        only_announces = self.only_announces(part)
        roots_announced = inside if only_announces else {}
        announced = {root: ANNOUNCED * self._whole(root, times) for root, times in roots_announced.items() if root}
        describing = self.describing(part, names)
        fits: dict[Stemmed, float] = {}
        written: dict[Stemmed, list[Written]] = {}
        said: dict[Stemmed, list[int]] = {}
        for place, statement in enumerate(part[:READ]):
            early = EARLY if place < FIRST else SOON if place < len(part) / 3 else 1.0
            for found_there in names.nameable(statement):
                tokens = self._whole_name(found_there, names)
                stems = tuple([roots[self.talk.keys[i]] for i in tokens])
                if len(stems) > 1 and stems[0] == stems[-1]:
                    continue
                if stems[0] in describing and len(stems) == 1:
                    continue
                if self.talk.keys[tokens[0]] in (self.empty if len(stems) == 1 else self.nouns.measures):
                    continue
                counts = announced if place == 0 and only_announces else own
                fit = early * sum(sorted((counts.get(stem, 0.0) for stem in stems), reverse=True)[:2])
                fits[stems] = max(fits.get(stems, 0.0), fit * (SHAPES["single"] if len(stems) == 1 else 1.0))
                written.setdefault(stems, []).append(tuple([self.talk.tokens[i].strip(EDGES) for i in tokens]))
                said.setdefault(stems, []).append(place)
        best = sorted(fits, key=lambda stems: (-fits[stems], stems))[:TRIED]
        found = [self._named(names, stems, fits[stems], written[stems], said[stems], inside) for stems in best]
        return sorted(filter(None, found), key=lambda phrase: (-phrase.weight, phrase.text))

    def _whole_name(self, tokens: tuple[int, ...], names: Names) -> tuple[int, ...]:
        """A name of two words with what small words tie to it ("método de la bola | de nieve")."""
        keys, roots, links = self.talk.keys, names.root_at, self.language.inner
        if self.language.code not in ROMANCE or len(tokens) < 2:
            return tokens
        end = tokens[-1] + 2
        while (
            len(tokens) < LONGEST
            and end < len(keys)
            and keys[end - 1] in links
            and roots[end]
            and keys[end] not in links
        ):
            if (
                is_marked(self.talk.tokens[end - 2])
                or is_marked(self.talk.tokens[end - 1])
                or roots[end] == roots[end - 2]
            ):
                break
            tokens, end = (*tokens, end - 1, end), end + 2
        return tokens

    def only_announces(self, part: Sequence[Statement]) -> bool:
        """Whether the first statement of a part is so short that it says no more than what comes."""
        return len(part[0].keys) <= ANNOUNCING and not part[0].asks

    def describing(self, part: Sequence[Statement], names: Names) -> set[str]:
        """The words that a part has only right behind a noun, whose kind they tell ("l'abeille domestique")."""
        if self.language.code not in ROMANCE:
            return set()
        behind, alone = set[str](), set[str]()
        roots, tokens, keys = names.root_at, self.talk.tokens, self.talk.keys
        things = words_of(self.language.code, "things")  # "una cosa pratica"
        for i in chain.from_iterable(statement.unit.kept for statement in part):
            is_noun = i > 0 and ((bool(roots[i - 1]) and names.is_noun(keys[i - 1])) or keys[i - 1] in things)
            (behind if is_noun and not is_marked(tokens[i - 1]) else alone).add(roots[i])
        return behind - alone

    def _named(
        self,
        names: Names,
        stems: Stemmed,
        fit: float,
        written: Sequence[Written],
        said: list[int],
        inside: Counter[str],
    ) -> Phrase | None:
        named, likely = self.nouns.name(Counter(written), stems)
        if not named:
            return None
        is_new = len(written) == 1
        fit *= likely * names.telling(named, is_new=is_new)
        if len(stems) > 1 and not is_new:
            fit *= AGAIN
        if is_new and len(stems) == 2 and not any(map(names.is_adjective, written[0])):
            fit *= ONLY_BESIDE
        if is_new and said[0] and len(stems) > 1 and any(inside[stem] < 2 for stem in stems if stem):
            fit *= IN_PASSING
        return Phrase(" ".join(named), stems, fit, said)

    def _fit(self, stems: Sequence[str], inside: Counter[Concept]) -> float:
        """More for stems that are said often here and seldom elsewhere; the best two count."""
        values = sorted((self._own(stem, inside[stem]) for stem in set(stems)), reverse=True)
        return sum(values[:2]) + 0.2 * sum(values[2:3])

    def _own(self, stem: str, times: int) -> float:
        return self._whole(stem, times) * (1.0 if times > 1 else ONCE)

    def _whole(self, stem: str, times: int) -> float:
        return log(1 + times) * (times + 0.5) / (self.everywhere[stem] + 1.0)

    def _phrases(self, statement: Statement) -> Iterator[tuple[str, tuple[int, ...]]]:
        kept = statement.unit.kept
        keys = [self.talk.keys[i] for i in kept]
        for place, key in enumerate(keys):
            if key in self.language.stop and key != "to":
                continue
            if key == "to" and place and keys[place - 1] == "how" and (size := self._object(kept, keys, place + 2)):
                yield "how", kept[place - 1 : place + 2 + size]
            if self._is_doing(keys, place) and (size := self._object(kept, keys, place + 1)):
                yield "doing", kept[place : place + 1 + size]
            if place == 0 or not self._is_name(keys[place - 1]):
                yield from self._names(kept, keys, place)

    def _is_doing(self, keys: Sequence[str], place: int) -> bool:
        """Whether something is named that is done ("testing the backup"); "is testing" tells of it."""
        key, language = keys[place], self.language
        if not language.gerund.fullmatch(key) or key in language.stop:
            return False
        before = keys[place - 1] if place else ""
        return before not in language.verbs or (
            before in ("is", "about") and place > 1 and keys[place - 2] not in language.subjects
        )

    def _names(self, kept: Sequence[int], keys: Sequence[str], place: int) -> Iterator[tuple[str, tuple[int, ...]]]:
        size = self._run(kept, keys, place)
        if not size:
            return
        article = place > 0 and keys[place - 1] in self.language.articles
        first = place - 1 if article else place
        total = self._linked(kept, keys, place + size, LONGEST - (place + size - first))
        if total and keys[place + size - 1] in self.nouns.measures:
            return
        if total:
            yield "linked" if keys[place + size] == "of" else "tied", tuple(kept[first : place + size + total])
        if size > 1 and self.stems[keys[place]] != self.stems[keys[place + size - 1]]:
            yield "plain", tuple(kept[first : place + size])
        elif article:
            yield "alone", tuple(kept[first : place + size])

    def _object(self, kept: Sequence[int], keys: Sequence[str], start: int) -> int:
        """How many words from here are what something is done to."""
        place = start
        if place < len(keys) and keys[place] in self.language.completing:
            place += 1
        while place < len(keys) and (keys[place] in self.language.determiners or keys[place] in self.language.links_in):
            if not self._continues(kept, place):
                return 0
            place += 1
        size = self._run(kept, keys, place) if self._continues(kept, place) else 0
        if not size:
            return 0
        room = LONGEST - (place + size - start)
        return place + size - start + self._linked(kept, keys, place + size, room)

    def _linked(self, kept: Sequence[int], keys: Sequence[str], start: int, room: int) -> int:
        """How many words from here tie another name on ("of the sharp smell")."""
        if start >= len(keys) or keys[start] not in self.language.links_in or not self._is_one(kept, start):
            return 0
        place = start + 1
        if place < len(keys) and keys[place] in self.language.determiners and self._continues(kept, place):
            place += 1
        size = self._run(kept, keys, place) if self._continues(kept, place) else 0
        if size == 1 and keys[place] in self.nouns.measures:
            return 0  # "for a minute"
        total = place + size - start
        if size and keys[place + size - 1] in FIXED:
            return 0
        return total if size and total <= room else 0

    def _continues(self, kept: Sequence[int], place: int) -> bool:
        """Whether no mark and no dropped word stands before a word."""
        if place >= len(kept):
            return False
        return place == 0 or (kept[place] == kept[place - 1] + 1 and self.talk.tokens[kept[place - 1]][-1].isalnum())

    def _is_one(self, kept: Sequence[int], place: int) -> bool:
        """Whether a word goes on with a name: no sentence may well end before it."""
        return self._continues(kept, place) and (place == 0 or kept[place] not in self.talk.parted)

    def _run(self, kept: Sequence[int], keys: Sequence[str], start: int) -> int:
        """How many words from here name one thing."""
        size = 0
        while start + size < len(keys) and self._is_name(keys[start + size]):
            if size and not self._is_one(kept, start + size):
                break
            size += 1
        while size and not self._ends_one(keys[start + size - 1]):
            size -= 1
        return size if size < 4 else 0

    def _ends_one(self, key: str) -> bool:
        """Whether a name may end here: what follows an article does, and what no verb looks like."""
        stem = self.stems[key]
        if self.nouns.ends_no_name(key):
            return False
        if self.nouns.may_end_one(stem):
            return self.nouns.ends_phrases(stem) > 0.4
        return (
            not self.nouns.after_verby[stem]
            and not key.endswith(("s", "ed", "t"))
            and self.nouns.ends_phrases(stem) > 0.6
        )

    def _is_name(self, key: str) -> bool:
        """Whether a word may be a part of a name; worked out once for each."""
        known = self.names.get(key)
        if known is None:
            empty = not self.stems[key] or key in self.language.nameless or key in self.language.numbers
            empty = empty or self.nouns.is_in_no_name(key)
            known = self.names[key] = not (empty or "'" in key or self.language.no_noun.search(key))
        return known
