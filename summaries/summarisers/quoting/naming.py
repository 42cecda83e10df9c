"""Puts phrases into the form in which a person names a thing: "w piekarni" is about a "piekarnia"."""

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import pairwise
from math import prod

from summaries.summarisers.quoting.forms import ADJECTIVE, NOUN, Forms, Reading
from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.remembering import Remembered

Written = tuple[str, ...]

SOME = 0.05
"""How likely a word must be something else than a noun for what stands beside it to matter."""

SAID = 2.0
"""What a naming form counts that was said itself."""

AGREEING = 0.03
"""How likely a noun and an adjective must agree to be taken for a name."""

CALLED = 0.8
"""How likely a noun and a name side by side belong together."""

BESIDE = 0.4
"""How likely two nouns side by side are one name where languages tie them with small words."""

ELIDED = re.compile(r"^(?:l|d|dell|all|nell|sull|dall|quell|un|c|qu|s|j|n|m|t)'(?=\w{2})")
LOOSE = ("à", "por")
"""Small words that tie to a noun only what has no article."""

TYING = re.compile(r"^(?:d|dell)'(?=\w{2})")
"""The beginnings of words that hold an article or a preposition; those that tie a word to the one before."""

RELATIONAL = re.compile("(?:owy|[sczd]ki|(?:cz|ni)any|[lcrtjsn]ny|ni)$")
"""Polish adjectives that tell of what kind a thing is, behind it."""

VOWELS = "aąeęiouyóаеиоуюяєїіэыё"
ENDINGS = VOWELS + "ьй"
CLOSED = re.compile(f"і(?=[^{VOWELS}]+$)")
"""The Ukrainian vowel that opens where an ending follows."""

FLEETING = "eео"
"""The vowels that go before an ending."""

Declined = Callable[[str, str], str]


def _polish(lemma: str, gender: str) -> str:
    stem = lemma[:-1]
    if gender == "m" or lemma[-1:] not in "yi":
        return lemma
    if gender == "P":
        ends = {"ony": "eni", "ry": "rzy", "ki": "cy", "gi": "dzy", "sty": "ści", "ty": "ci", "dy": "dzi", "ły": "li",
                "szy": "si", "ży": "zi"}  # fmt: skip
        found = next((end for end in ends if lemma.endswith(end)), "")
        return lemma[: len(lemma) - len(found)] + ends[found] if found else stem + "i"
    if lemma[-1] == "y":
        return stem + ("a" if gender == "f" else "e")
    soft = "" if stem[-1:] in "kg" else "i"
    return stem + (soft + "a" if gender == "f" else "ie")


def _ukrainian(lemma: str, gender: str) -> str:
    if gender == "m":
        return lemma
    if lemma.endswith("ій"):
        return lemma[:-2] + {"f": "я", "n": "є", "p": "і"}[gender]
    stem = lemma.removesuffix("ий")
    return stem + {"f": "а", "n": "е", "p": "і"}[gender]


def _russian(lemma: str, gender: str) -> str:
    stem, end = lemma[:-2], lemma[-2:]
    if gender == "m" or end not in ("ый", "ий", "ой"):
        return lemma
    is_soft = end == "ий" and stem[-1:] not in "кгхжшчщ"
    if gender == "f":
        return stem + ("яя" if is_soft else "ая")
    if gender == "n":
        return stem + ("ее" if end == "ий" and stem[-1:] not in "кгх" else "ое")
    return stem + ("ие" if end == "ий" or stem[-1:] in "кгхжшчщ" else "ые")


def _german(lemma: str, gender: str) -> str:
    return lemma + {"m": "er", "n": "es"}.get(gender, "e")


DECLINED: dict[str, Declined] = {"pl": _polish, "uk": _ukrainian, "ru": _russian, "de": _german}
"""The form of an adjective, from the one its others are made of, that stands before or after a noun of a gender."""


class Naming:
    """Names what the words of one talk stand for."""

    def __init__(
        self,
        language: Language,
        forms: Forms,
        counts: Counter[str],
        leaning: Callable[[str], float],
        is_told_by_capitals: bool,
        uncut: Container[str] = (),
    ) -> None:
        """`leaning` says how much more likely than elsewhere a word names something in this talk.

        `uncut` are words whose last "s" is their own.
        """
        self.language, self.forms, self.counts, self.leaning = language, forms, counts, leaning
        self.uncut = uncut
        self.said = counts.keys() | {word.replace("ё", "е") for word in counts if "ё" in word}
        self.declined = DECLINED.get(language.code)
        self.is_told_by_capitals = is_told_by_capitals
        self.known_readings: dict[str, tuple[Reading, ...]] = {}
        self.known_shares: dict[str, tuple[float, float]] = {}

    def readings(self, word: str) -> tuple[Reading, ...]:
        """What a word in lower case may be in this talk."""
        if word not in self.known_readings:
            self.known_readings[word] = self._readings(word)
        return self.known_readings[word]

    def shares(self, word: str) -> tuple[float, float]:
        """How likely a word in lower case is a noun in this talk, and how likely an adjective."""
        if word not in self.known_shares:
            self.known_shares[word] = self._shares(word)
        return self.known_shares[word]

    def _readings(self, word: str) -> tuple[Reading, ...]:
        told = self.forms.of(word)
        noun, adjective = self.shares(word)
        if word in self.uncut:
            return (Reading(noun, NOUN),)
        if noun and not told.noun:
            return (self._capitalised(word),)
        factors = {
            NOUN: noun / told.noun if told.noun else 0.0,
            ADJECTIVE: adjective / told.adjective if told.adjective else 0.0,
        }
        rest = (1.0 - noun - adjective) / max(1.0 - told.noun - told.adjective, 0.01)
        return tuple(one._replace(share=one.share * factors.get(one.kind, rest)) for one in told.readings)

    def _shares(self, word: str) -> tuple[float, float]:
        told = self.forms.of(word)
        noun, adjective = told.noun, told.adjective
        if self.is_told_by_capitals:
            if self.leaning(word) > 1.0:
                return 1.0, 0.0
            return 0.0, adjective / max(1.0 - noun, adjective, 0.01)
        naming = noun + adjective
        if not SOME < naming < 1.0 - SOME:
            return noun, adjective
        lean = self.leaning(word)
        factor = lean / (naming * lean + 1.0 - naming)
        return noun * factor, adjective * factor

    def _capitalised(self, word: str) -> Reading:
        """What a German word is that is written as a noun, though its form is none: mostly a verb, or a genitive."""
        cut = next((cut for cut in (2, 1) if word.endswith("es"[2 - cut :]) and self.counts[word[:-cut]]), 0)
        return Reading(1.0, NOUN, "n" if word.endswith("n") else "", "", cut)

    def root(self, word: str) -> str:
        """What the forms of a noun or an adjective have in common: its naming form without what changes in it."""
        best = self.forms.of(word).naming
        return root(best.naming(word)) if best else word

    def is_name(self, word: str) -> bool:
        """Whether a word in lower case is rather a name of somebody or some place than another noun."""
        nouns = [one for one in self.readings(word) if one.kind == NOUN]
        return bool(nouns) and max(nouns, key=lambda one: one.share).is_name

    def article(self, word: str) -> str:
        """The German article of a noun in its naming form; empty where its gender is not known."""
        nouns = [one for one in self.readings(word) if one.kind == NOUN and not one.cut]
        best = max(nouns, key=lambda one: one.share, default=None)
        return {"m": "der", "f": "die", "n": "das", "p": "die"}.get(best.gender, "") if best else ""

    def is_everyday(self, word: str) -> bool:
        """Whether talks about anything have the name."""
        return word.lower() in self.forms.everyday

    def named(self, forms: Counter[Written]) -> tuple[Written, float]:
        """The words that name what a phrase is about, from all forms in which it was said, and how likely they do."""
        votes: dict[Written, float] = {}
        likely = 0.0
        for written, times in forms.items():
            names = self.names(tuple([word.lower() for word in written]))
            likely += sum(names.values()) * times
            for words, share in names.items():
                votes[words] = votes.get(words, 0.0) + times * share * self._was_said(words)
        if not votes:
            return (), 0.0
        return max(votes, key=lambda words: (votes[words], words)), likely / forms.total()

    def _was_said(self, words: Written) -> float:
        return SAID if len(words) == 1 and words[0] in self.said else 1.0

    def names(self, words: Written) -> dict[Written, float]:
        """The names that words in lower case may be forms of, with how likely each is."""
        if self.declined:
            return self._with_cases(words)
        return self._as_said(words)

    def _with_cases(self, words: Written) -> dict[Written, float]:
        """A noun with its adjectives; behind it, where the language has that, another in the genitive."""
        found: dict[Written, float] = {}
        for size in range(1, len(words) + 1):
            tail = words[size:]
            behind = 1.0
            if tail:
                if self.language.code == "de":
                    continue
                behind = sum(share for _name, share in self._agreeing(tail, "g"))
                if not behind:
                    continue
            for name, share in self._agreeing(words[:size]):
                found[(*name, *tail)] = found.get((*name, *tail), 0.0) + share * behind
        return found

    def _agreeing(self, words: Written, case: str = "") -> Iterable[tuple[Written, float]]:
        """One noun and adjectives that agree with it, in its naming form or, of a single case, as said."""
        if len(words) == 2 and not case and self.language.code != "de":
            yield from self._called(*words)
        found = list(self._readings_agreeing(words, case))
        total = sum(share for _name, share, _belongs in found)
        if len(words) > 1 and not case and total > AGREEING:  # that they agree tells which readings are meant
            nouns, others = zip(*map(self.shares, words), strict=True)
            whole = max(nouns[i] * prod((*others[:i], *others[i + 1 :])) for i in range(len(words)))
            found = [(name, share * max(total, whole) / total, belongs) for name, share, belongs in found]
        yield from ((name, share * belongs) for name, share, belongs in found)

    def _readings_agreeing(self, words: Written, case: str) -> Iterator[tuple[Written, float, float]]:
        """The names by single readings, how likely these are, and how likely all the words belong to the name."""
        places = [len(words) - 1] if self.language.code == "de" else sorted({0, len(words) - 1})
        for place in places:
            others = [word for i, word in enumerate(words) if i != place]
            for one in self.readings(words[place]):
                if one.kind != NOUN or case not in one.cases:
                    continue
                share, lemmas = one.share, []
                for word in others:
                    those = [
                        other
                        for other in self.readings(word)
                        if other.kind == ADJECTIVE and self._agree(one, other, case)
                    ]
                    share *= sum(other.share for other in those)
                    lemmas += [max(those, key=lambda other: other.share).naming(word)] if those else []
                if not share:
                    continue
                belongs = self._behind(one, lemmas) if others and place == 0 else 1.0
                assert self.declined
                adjectives = [self.declined(lemma, one.gender) for lemma in lemmas]
                noun = [one.naming(words[place])]
                yield tuple(noun + adjectives if place == 0 else adjectives + noun), share, belongs

    def _called(self, first: str, second: str) -> Iterable[tuple[Written, float]]:
        """A noun and the name of whom it is about ("radny Kowalik"), both in their naming forms."""
        for one in self.readings(first):
            for other in self.readings(second):
                if one.kind == NOUN and other.is_name and self._agree(one, other, ""):
                    yield (one.naming(first), other.naming(second)), CALLED * one.share * other.share

    def _behind(self, noun: Reading, lemmas: Sequence[str]) -> float:
        """How likely an adjective behind a noun belongs to its name, and does not say what it is like."""
        if self.language.code != "pl":
            return 0.3
        return 1.0 if "n" not in noun.cases or all(map(RELATIONAL.search, lemmas)) else 0.3

    def _agree(self, noun: Reading, adjective: Reading, case: str) -> bool:
        if self.language.code == "de":
            return bool(noun.gender)
        cases = set(noun.cases) & set(adjective.cases)
        return noun.gender == adjective.gender and bool(cases) and (not case or case in cases)

    def _as_said(self, words: Written) -> dict[Written, float]:
        """Nouns with their adjectives, tied by small words."""
        first = ELIDED.sub("", words[0])
        groups: list[list[str]] = [[first]]
        for before, word in pairwise(words):
            if word in self.language.inner:
                groups.append([])
            elif word in self.language.articles and before in self.language.inner:
                continue
            elif before in self.language.inner and ELIDED.match(word):
                groups[-1].append(bare(word))
            elif TYING.match(word):
                groups.append([bare(word)])
            elif ELIDED.match(word):
                return {}
            else:
                groups[-1].append(word)
        share = 1.0
        if not self.language.inner.isdisjoint(words):
            is_defined = not self.language.articles.isdisjoint(words) or any(word.startswith("l'") for word in words)
            is_loose = any(word in LOOSE for word in words)
            share = 0.3 if is_loose and (is_defined or "por" in words) else 1.0
        for group in groups:
            share *= self._group(group)
        return {(first, *words[1:]): share} if share else {}

    def _group(self, words: Sequence[str]) -> float:
        """How likely words are one noun and adjectives that agree with it."""
        if not words:
            return 0.0
        best = 0.0
        for place in range(min(2, len(words))):
            total = 0.0
            for one in self.readings(words[place]):
                if one.kind == NOUN:
                    share = one.share * (0.7 if place else 1.0)
                    for i, word in enumerate(words):
                        if i != place:
                            share *= sum(
                                other.share
                                for other in self.readings(word)
                                if other.kind == ADJECTIVE and other.gender == one.gender
                            )
                    total += share
            best = max(best, total)
        if len(words) == 2 and not best:
            is_called = self.is_name(words[1])
            best = (CALLED if is_called else BESIDE) * self.shares(words[0])[0] * self.shares(words[1])[0]
        return best


def bare(word: str) -> str:
    """A word without an elided article or preposition."""
    return ELIDED.sub("", word) if "'" in word else word


def _root(name: str) -> str:
    """What the singular and the plural of a name have in common ("klocek", "klocki": "klock")."""
    bare = CLOSED.sub("о", name.rstrip(ENDINGS).replace("ó", "o")) or name
    return bare[:-2] + bare[-1] if len(bare) > 3 and bare[-2] in FLEETING and bare[-3] not in VOWELS else bare


root = Remembered(_root).__getitem__
