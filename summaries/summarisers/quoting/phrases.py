"""Finds the key phrases: runs of words that carry the subject and are said again and again."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import log2, sqrt

from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.tokens import EDGES, Talk
from summaries.summarisers.quoting.weights import Statement, Stems, Weighed

Stemmed = tuple[str, ...]
Written = tuple[str, ...]
Part = tuple[Written, Stemmed, int]
"""A run of words as written, as stems, and how many of its two edges are those of the whole run."""

ONE_HEAD = 2
"""How many phrases may be kinds of the same ("hand grinder", "electric grinder")."""

MOSTLY_WHOLE = 1.0
"""Without spaces, how many edges a phrase needs, lest it be a piece of a longer word."""


@dataclass(slots=True)
class Phrase:
    """A phrase as it is mostly written, how much it counts, and which statements say it."""

    text: str
    stems: Stemmed
    weight: float
    said_in: list[int]


class Nouns:
    """How noun-like each stem is, told by the small words that stand before it in this talk."""

    def __init__(self, talk: Talk, stems: Stems) -> None:
        self.stems = stems
        self.after_nouny: Counter[str] = Counter()
        self.right_after: Counter[str] = Counter()
        self.after_verby: Counter[str] = Counter()
        self.closing: Counter[str] = Counter()
        self.capital: Counter[str] = Counter()
        self.are_capitalised = talk.language.code == "de" and any(talk.ends)
        self.times: Counter[str] = Counter()
        self.has_articles = talk.language.code in ("en", "de")
        self.no_noun = talk.language.no_noun
        self.empty = talk.language.hollow | talk.language.particles | talk.language.numbers
        nouny, verby = talk.language.nouny, talk.language.verby
        inside = False  # whether an article or the like stands before, with only such words between
        for place, (before, key) in enumerate(pairwise(talk.keys), 1):
            stem = stems[key]
            if self.are_capitalised and stem and talk.tokens[place][0].isupper() and not talk.ends[place - 1]:
                self.capital[stem] += 1
            if stems[before]:
                self.times[stems[before]] += 1
                self.closing[stems[before]] += not stem and key not in talk.language.units
            inside = before in nouny or (inside and bool(stems[before]))
            if stem and inside:
                self.after_nouny[stem] += 1
                self.right_after[stem] += before in nouny
            elif stem and before in verby:
                self.after_verby[stem] += 1

    def likeness(self, stem: str) -> float:
        """From 0, always a verb, to 1, always a noun; a half where nothing is known."""
        if self.are_capitalised:
            return 1.0 if 2 * self.capital[stem] >= self.times[stem] else 0.02
        nouny, verby = self.after_nouny[stem], self.after_verby[stem]
        unclear = self.times[stem] - nouny - verby
        return (nouny + 0.4) / (nouny + verby + 0.2 * max(0, unclear) + 0.8)

    @cached_property
    def heads(self) -> set[str]:
        """The keys that follow an article or the like and end their phrase."""
        return {key for key, stem in self.stems.items() if stem and self.is_surely_one(stem)}

    def is_surely_one(self, stem: str) -> bool:
        """Whether the word alone may name a thing."""
        if self.are_capitalised:
            return self.likeness(stem) > 0.5
        return self.after_nouny[stem] > 2 * self.after_verby[stem] and self.ends_phrases(stem) > 0.5

    def may_end_one(self, stem: str) -> bool:
        """Whether the word was said right after an article or the like, and so names something itself."""
        if self.are_capitalised:
            return self.likeness(stem) > 0.5
        return self.right_after[stem] > self.after_verby[stem]

    def ends_phrases(self, stem: str) -> float:
        """How often no other such word follows: rarely for an adjective."""
        return (self.closing[stem] + 0.5) / (self.times[stem] + 1.0)


def key_phrases(
    weighed: Weighed,
    statements: Sequence[Statement],
    nouns: Nouns,
    most: int,
    *,
    least: int = 2,
    single: float = 0.2,
) -> list[Phrase]:
    """The phrases that say best what the statements are about, best first.

    Each is said in at least so many statements; `single` is what one word alone counts.
    """
    forms: dict[Stemmed, Counter[Written]] = defaultdict(Counter)
    said: dict[Stemmed, list[int]] = defaultdict(list)
    whole: Counter[Stemmed] = Counter()
    for index, statement in enumerate(statements):
        for written, stems, edges in parts(weighed, statement):
            forms[stems][written] += 1
            whole[stems] += edges
            if not said[stems] or said[stems][-1] != index:
                said[stems].append(index)
    often = {stems: sum(forms[stems].values()) for stems, places in said.items() if len(places) >= least}
    spaced = weighed.talk.spaced
    own = _said_alone(often)
    voices = {word.lower() for voice in weighed.talk.voices for word in voice.split()}
    found = []
    for stems in often:
        written = forms[stems].most_common(1)[0][0]
        weight = own[stems] * _by_size(_size(stems), spaced, single)
        if spaced:
            weight *= _noun_phrase(nouns, written, stems) * voices.isdisjoint(map(str.lower, written))
        elif whole[stems] < MOSTLY_WHOLE * often[stems] or _is_empty(weighed.talk.language, "".join(stems)):
            continue
        if weight > 0:
            text = (" " if spaced else "").join(written)
            found.append(Phrase(text, stems, weight, said[stems]))
    found.sort(key=lambda phrase: (-phrase.weight, phrase.said_in[0], phrase.text))
    return _distinct(found, most)


def _is_empty(language: Language, text: str) -> bool:
    return text in language.stop or any(len(unit) > 1 and text.endswith(unit) for unit in language.units)


def _size(stems: Stemmed) -> int:
    """Its words, without the small ones inside."""
    return sum(map(bool, stems))


def _by_size(size: int, spaced: bool, single: float) -> float:
    """Two or three words name a thing; one alone says little."""
    if not spaced:
        return log2(size)
    return single if size == 1 else log2(1 + size)


def _noun_phrase(nouns: Nouns, written: Written, stems: Stemmed) -> float:
    if len(stems) == 1 and written[0].lower() in nouns.empty:
        return 0.0
    if len(stems) == 1 and not nouns.is_surely_one(stems[0]):
        if nouns.has_articles or nouns.after_verby[stems[0]]:
            return 0.0
        return 0.0 if nouns.no_noun.search(written[0].lower()) else 0.1
    if len(stems) > 1 and nouns.has_articles and not nouns.may_end_one(stems[-1]):
        return 0.0
    if any(nouns.no_noun.search(word.lower()) for word in (written[0], written[-1])):
        return 0.0
    likeness = [nouns.likeness(stem) for stem in stems if stem]
    return likeness[-1] * nouns.ends_phrases(stems[-1]) * sqrt(min(likeness))


def _said_alone(often: dict[Stemmed, int]) -> dict[Stemmed, float]:
    """How often each phrase is said other than as a part of a longer one."""
    within: Counter[Stemmed] = Counter()
    longer: Counter[Stemmed] = Counter()
    for stems, count in often.items():
        inner = {stems[i:j] for i in range(len(stems)) for j in range(i + 1, len(stems) + 1)} - {stems}
        for part in inner:
            within[part] += count
            longer[part] += 1
    return {stems: count - (within[stems] / longer[stems] if longer[stems] else 0) for stems, count in often.items()}


def parts(weighed: Weighed, statement: Statement) -> list[Part]:
    """Every run of words in a statement that might be a phrase; found once."""
    if statement.parts is None:
        statement.parts = list(_parts(weighed, statement))
    return statement.parts


def _parts(weighed: Weighed, statement: Statement) -> Iterator[Part]:
    """Words alone, and longer runs whose neighbours are said together more than once."""
    spaced, together = weighed.talk.spaced, weighed.weights
    shortest, longest = (1, 4) if spaced else (2, 6)
    for run in _runs(weighed, statement):
        size = len(run)
        for start, (word, stem) in enumerate(run):
            if not stem:
                continue
            if shortest == 1:
                yield (word,), (stem,), 2 if size == 1 else 1
            last, seen = stem, {stem}
            for end in range(start + 1, min(size, start + longest)):
                stem = run[end][1]
                if not stem:
                    continue
                if (last, stem) not in together or (spaced and stem in seen):
                    break
                last = stem
                seen.add(stem)
                part = run[start : end + 1]
                edges = (start == 0) + (end == size - 1)
                yield tuple([word for word, _ in part]), tuple([stem for _, stem in part]), edges


def _runs(weighed: Weighed, statement: Statement) -> Iterator[list[tuple[str, str]]]:
    """The stretches of words with a subject that no small word and no comma interrupts."""
    talk, stems, inner = weighed.talk, weighed.stems, weighed.talk.language.inner
    language = weighed.talk.language
    naught = language.nameless
    empty = frozenset() if talk.spaced else _empty_pairs(talk, statement)
    run: list[tuple[str, str]] = []
    before = -1
    for i in statement.unit.kept:
        key = talk.keys[i]
        stem = "" if key in naught or i in empty else stems[key]
        links = key in inner and bool(run)
        if run and (not (stem or links) or i != before + 1):
            yield run
            run = []
            links = False
        if stem or links:
            token = talk.tokens[i].strip()
            run.append((token.strip(EDGES), stem))
            if not token[-1].isalnum():
                yield run
                run = []
        before = i
    if run:
        yield run


def _empty_pairs(talk: Talk, statement: Statement) -> frozenset[int]:
    """Where two characters together are a word that carries no subject."""
    stop, keys, kept = talk.language.stop, talk.keys, statement.unit.kept
    starts = [i for i in kept[:-1] if keys[i] + keys[i + 1] in stop]
    return frozenset(starts) | {i + 1 for i in starts}


def _distinct(found: Sequence[Phrase], most: int) -> list[Phrase]:
    """The best phrases of which none repeats another."""
    kept: list[Phrase] = []
    heads: Counter[str] = Counter()
    for phrase in found:
        if len(kept) == most:
            break
        if any(_overlap(phrase.stems, other.stems) for other in kept) or heads[phrase.stems[-1]] == ONE_HEAD:
            continue
        kept.append(phrase)
        heads[phrase.stems[-1]] += 1
    return kept


def _overlap(one: Stemmed, other: Stemmed) -> bool:
    shared = sum(any(_alike(stem, another) for another in other) for stem in one if stem)
    return shared > 0 and shared >= min(_size(one), _size(other)) * 0.6


def _alike(one: str, other: str) -> bool:
    """Whether two stems are of one word ("bright", "brightest")."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) > 3 and long.startswith(short) and long[len(short) :] in ("er", "est")
