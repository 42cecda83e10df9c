"""Finds the key phrases: runs of words that carry the subject and are said again and again."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import inf, log2, sqrt
from operator import itemgetter

from summaries.summarisers.quoting.best_first import Rank, best_first
from summaries.summarisers.quoting.capitals import names_of
from summaries.summarisers.quoting.forms import UNTOLD, Told, forms
from summaries.summarisers.quoting.languages import NOTHING, Language
from summaries.summarisers.quoting.names import LONGEST, Names, Part, Stemmed
from summaries.summarisers.quoting.naming import Written
from summaries.summarisers.quoting.plurals import PLURALS, same_thing
from summaries.summarisers.quoting.tokens import EDGES, Talk, is_marked
from summaries.summarisers.quoting.weights import Statement, Stems, Weighed
from summaries.summarisers.quoting.word_lists.calling import HONORIFICS

ONE_LETTER = 0.25
"""What a word of a single character counts."""
TRIED = 8
"""How many times as many phrases as are wanted are put into their naming forms."""

LEAN = 0.6
"""How much the words before a form count that may be a verb as well."""
OFTEN = 5
"""Times that a talk says a word which may have a meaning of its own there."""

SELDOM = 0.15
"""How likely a form is a noun (or an adjective) that ends no name (or stands in none)."""

MEASURED = 0.01
"""What a phrase counts that says how much of a thing there is ("handful of bran")."""

OUTWEIGHING = 8
"""How many times as often a word must be said as a longer phrase with it to stand beside that."""

ONE_HEAD = 2
"""How many phrases may be kinds of the same ("hand grinder", "electric grinder")."""


@dataclass(slots=True)
class Phrase:
    """A phrase as it is mostly written, how much it counts, and which statements say it."""

    text: str
    stems: Stemmed
    weight: float
    said_in: list[int]


SURE_BY_FORM, SOMETIMES = 0.75, 0.25
"""How likely a word must be a noun by its form, and how often it must end a phrase, to be one for sure."""


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
        self.has_articles = talk.language.code == "en"
        self.no_noun = talk.language.no_noun
        self.talk = talk
        language = talk.language
        self.empty = language.hollow | language.completing | language.numbers | language.units
        self.only_measures, self.measures = language.measures, language.measures | language.vessels
        self.forms = forms(talk.language.code)
        self.names: Names | None = None
        if self.forms and not self.has_articles:  # in English every form names
            leaning = partial(_by_places, stems, self.after_nouny, self.after_verby)
            if self.are_capitalised:
                leaning = partial(_by_capitals, stems, self.capital, self.times)
            self.names = Names(talk, stems, self.forms, leaning, self.are_capitalised)
        if self.names and any(talk.ends):
            self._note_capitals()
        self._note_places()

    def ends_no_name(self, word: str) -> bool:
        """Whether a word in lower case is hardly ever a noun, by its form."""
        told = self._told(word)
        return bool(told.readings) and told.noun < SELDOM

    def rather_describes(self, word: str) -> bool:
        """Whether a word in lower case is rather an adjective than a noun, by its form."""
        told = self._told(word)
        return told.adjective > told.noun

    def is_in_no_name(self, word: str) -> bool:
        """Whether a word in lower case is hardly ever a noun or an adjective, by its form."""
        told = self._told(word)
        return bool(told.readings) and told.noun + told.adjective < SELDOM

    def _told(self, word: str) -> Told:
        """What a form is; nothing of one that the talk has often and seldom as a verb, as "react" where it is React."""
        stem = self.stems[word]
        is_own = self.times[stem] >= OFTEN and self.after_verby[stem] <= self.after_nouny[stem]
        return UNTOLD if self.forms is None or is_own else self.forms.of(word)

    def _note_capitals(self) -> None:
        """Count capitals within sentences."""
        talk = self.talk
        for place, key in enumerate(talk.keys):
            if place and talk.tokens[place][0].isupper() and self.stems[key] and not talk.ends[place - 1]:
                self.capital[self.stems[key]] += 1

    def _note_places(self) -> None:
        """Count what stands before and after each stem."""
        language, keys = self.talk.language, self.talk.keys
        nouny, verby, units = language.nouny, language.verby, language.units
        stems = list(map(self.stems.__getitem__, keys))
        self.times.update(filter(None, stems[:-1]))
        closing, after_nouny, right_after, after_verby = list[str](), list[str](), list[str](), list[str]()
        inside = False  # whether an article or the like stands before, with only such words between
        for before, key, led, stem in zip(keys, keys[1:], stems, stems[1:], strict=False):
            inside = before in nouny or (inside and bool(led))
            if not stem:
                if led and key not in units:
                    closing.append(led)
            elif inside:
                after_nouny.append(stem)
                if before in nouny:
                    right_after.append(stem)
            elif before in verby:
                after_verby.append(stem)
        self.closing.update(closing)
        self.after_nouny.update(after_nouny)
        self.right_after.update(right_after)
        self.after_verby.update(after_verby)

    def likeness(self, stem: str) -> float:
        """From 0, always a verb, to 1, always a noun; a half where nothing is known."""
        if self.are_capitalised:
            return _capitalised(self.capital[stem], self.times[stem])
        nouny, verby = self.after_nouny[stem], self.after_verby[stem]
        unclear = self.times[stem] - nouny - verby
        return (nouny + 0.4) / (nouny + verby + 0.2 * max(0, unclear) + 0.8)

    def name(self, forms: Counter[Written], stems: Stemmed) -> tuple[Written, float]:
        """The words that name what was said in these forms, and how surely; none where they don't name anything."""
        if not self.names:
            *others, last = forms.most_common(1)[0][0]
            return (*others, last.removesuffix("'s") if self.has_articles else last), 1.0
        named, likely = self.names.named(forms, stems)
        if (
            len(named) == 1
            and self.names.is_slavic
            and self._is_own_name(forms)
            and not self.names.is_sure(forms, named)
        ):
            named = max(forms, key=lambda written: (forms[written], written))
        return tuple(self._with_capital(word, place + 1 == len(named)) for place, word in enumerate(named)), likely

    def _is_own_name(self, forms: Counter[Written]) -> bool:
        """Whether a word has a capital within sentences, as the name of somebody or some place has."""
        stems = {self.stems[written[0].lower()] for written in forms}
        return any(0 < self.times[stem] <= 2 * self.capital[stem] for stem in stems)

    def _with_capital(self, word: str, is_last: bool) -> str:
        """A word of a name as it is written: with a capital where it has that within sentences, or is a German noun."""
        stem = self.stems[word]
        is_written = 0 < self.times[stem] <= 2 * self.capital[stem]
        is_capital = is_written or (is_last and self.talk.language.code == "de")
        if not is_capital and not (stem and word in names_of(self.talk.language.code)):
            return word
        return word[:1].upper() + word[1:]

    def is_head(self, key: str) -> bool:
        """Whether a word names a thing: by its form, or as it follows an article or the like and ends its phrase."""
        if self.names:
            return self.names.is_noun(key)
        return bool(self.stems[key]) and self.is_surely_one(self.stems[key])

    def is_surely_one(self, stem: str) -> bool:
        """Whether the word alone may name a thing."""
        return self.after_nouny[stem] > 2 * self.after_verby[stem] and self.ends_phrases(stem) > 0.5

    def is_one_by_form(self, word: str, stem: str) -> bool:
        """Whether it is a noun by its form too, which verbs that no list has may follow ("the goat screams")."""
        told = self.forms.of(word) if self.forms else UNTOLD
        is_noun = told.noun > SURE_BY_FORM and self.after_nouny[stem] > 2 * self.after_verby[stem]
        return is_noun and self.ends_phrases(stem) > SOMETIMES

    def is_one_anywhere(self, word: str) -> bool:
        """Whether it is a noun by its form, whatever the talk does with it."""
        return self._told(word).noun > SURE_BY_FORM

    def may_end_one(self, stem: str) -> bool:
        """Whether the word was said right after an article or the like, and so names something itself."""
        return self.right_after[stem] > self.after_verby[stem]

    def may_end_more(self, stem: str) -> bool:
        """Whether it names something with a word before it that tells of what kind ("the moral economy")."""
        return self.may_end_one(stem) or (
            self.after_nouny[stem] > 2 * self.after_verby[stem] and self.closing[stem] > 1
        )

    def ends_phrases(self, stem: str) -> float:
        """How often no other such word follows: rarely for an adjective."""
        return (self.closing[stem] + 0.5) / (self.times[stem] + 1.0)


def _capitalised(capital: int, times: int) -> float:
    """The same by the times that a word has a capital."""
    return 1.0 if 2 * capital >= times else 0.02


def _by_capitals(stems: Stems, capital: Counter[str], times: Counter[str], word: str) -> float:
    """How much more likely a word is a noun in this talk than elsewhere, by its capitals."""
    return 2.0 * _capitalised(capital[stems[word]], times[stems[word]])


def _by_places(stems: Stems, after_nouny: Counter[str], after_verby: Counter[str], word: str) -> float:
    """The same by what stands before it."""
    stem = stems[word]
    return float(pow((after_nouny[stem] + 0.5) / (after_verby[stem] + 0.5), LEAN))


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
    forms, said = _gathered(weighed, statements, nouns)
    often = {stems: len(forms[stems]) for stems, places in said.items() if len(places) >= least}
    spaced = weighed.talk.spaced
    if not spaced and not weighed.talk.language.is_known:
        return []  # its words are not known
    own = _said_alone(often)
    voices = {word.lower() for voice in weighed.talk.voices for word in voice.split()}

    def phrase(stems: Stemmed) -> tuple[Rank, Phrase]:
        written, likely = nouns.name(Counter(forms[stems]), stems)
        weight = own[stems] * likely
        weight *= _by_size(_size(stems), single) if spaced else _by_letters(written, own[stems], weighed.talk.language)
        if spaced:
            weight *= _noun_phrase(nouns, written, stems) * voices.isdisjoint(map(str.lower, written))
            weight *= not _is_any_kind(nouns, written, stems, len(said[stems]))
        text = weighed.talk.language.particles.sub("", weighed.talk.language.space.join(written))
        return (weight, (said[stems][0], text)), Phrase(text, stems, weight, said[stems])

    limits = _limits(own, single) if spaced else dict.fromkeys(own, inf)
    if nouns.names:
        limits = dict.fromkeys(list(limits)[: TRIED * most], inf)
    return _distinct(best_first(limits, phrase), most, weighed.talk.language.code)


def _limits(own: dict[Stemmed, float], single: float) -> dict[Stemmed, float]:
    """What each phrase may count at most, by how often it is said, whatever else speaks against it; the most first."""
    found = [(stems, times * _by_size(_size(stems), single)) for stems, times in own.items()]
    return dict(sorted(found, key=itemgetter(1), reverse=True))


def _gathered(
    weighed: Weighed, statements: Sequence[Statement], nouns: Nouns
) -> tuple[dict[Stemmed, list[Written]], dict[Stemmed, list[int]]]:
    """How each run of words is written wherever it is said, and in which statements that is."""
    forms: dict[Stemmed, list[Written]] = {}
    said: dict[Stemmed, list[int]] = {}
    for index, statement in enumerate(statements):
        for written, stems in parts(weighed, statement, nouns):
            if stems in forms:
                forms[stems].append(written)
                if said[stems][-1] != index:
                    said[stems].append(index)
            else:
                forms[stems], said[stems] = [written], [index]
    return forms, said


def _size(stems: Stemmed) -> int:
    """Its words, without the small ones inside."""
    return sum(map(bool, stems))


def _by_size(size: int, single: float) -> float:
    """Two or three words name a thing; one alone says little."""
    return single if size == 1 else log2(1 + size)


def _by_letters(written: Written, often: float, language: Language) -> float:
    """The same where one word is often two or three; a single letter counts little, and none in Chinese."""
    return log2(sum(map(len, written))) or (ONE_LETTER if often > 2 and language.code == "ja" else 0.0)


def _noun_phrase(nouns: Nouns, written: Written, stems: Stemmed) -> float:
    if not written or (len(stems) == 1 and written[0].lower() in nouns.empty):
        return 0.0
    if len(stems) > 1 and written[0].lower() in HONORIFICS:
        return 0.0  # "monsieur Novaro" is somebody and no subject
    if written[0].lower() in (nouns.only_measures if len(stems) == 1 else nouns.measures):
        return MEASURED * _named_thing(nouns, written, stems)
    return _named_thing(nouns, written, stems)


def _is_any_kind(nouns: Nouns, written: Written, stems: Stemmed, times: int) -> bool:
    """Whether the first word is said of anything, and seldom of this: "a bad phone", and not "a broken" one."""
    first = written[0].lower() if written and len(stems) > 1 else ""
    return first in nouns.talk.language.plain and not first.endswith("en") and 2 * times < nouns.times[stems[-1]]


def _named_thing(nouns: Nouns, written: Written, stems: Stemmed) -> float:
    if nouns.names:
        return nouns.names.telling(written)
    words = [word.lower() for word in written]
    if nouns.ends_no_name(words[-1]) or any(
        nouns.is_in_no_name(word) for word, stem in zip(words, stems, strict=True) if stem
    ):
        return 0.0
    if (
        len(stems) == 1
        and nouns.has_articles
        and (words[0] in nouns.talk.language.plain or nouns.rather_describes(words[0]))
    ):
        return 0.0
    if len(stems) == 1 and not nouns.is_surely_one(stems[0]) and not nouns.is_one_by_form(words[0], stems[0]):
        if nouns.has_articles or nouns.after_verby[stems[0]]:
            return 0.0
        return 0.0 if nouns.no_noun.search(written[0].lower()) else 0.1
    if len(stems) > 1 and nouns.has_articles and not nouns.may_end_more(stems[-1]):
        return 0.0
    if words[0] in nouns.talk.language.comparing:
        return 0.0  # "a heavier shoe" is a shoe
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


def parts(weighed: Weighed, statement: Statement, nouns: Nouns) -> list[Part]:
    """Every run of words in a statement that might be a phrase; found once."""
    if statement.parts is None:
        statement.parts = list(nouns.names.parts(statement) if nouns.names else _parts(weighed, statement))
    return statement.parts


def _parts(weighed: Weighed, statement: Statement) -> Iterator[Part]:
    """Words alone, and longer runs whose neighbours are said together more than once."""
    together, spaced = weighed.weights, weighed.talk.spaced
    language = weighed.talk.language
    for run in _runs(weighed, statement):
        names = [spaced or language.may_name(word.lower()) for word, _stem in run]
        for start, (word, stem) in enumerate(run):
            if not stem or not names[start]:
                continue
            yield (word,), (stem,)
            last, seen = stem, {stem}
            for end in range(start + 1, min(len(run), start + LONGEST)):
                stem = run[end][1]
                if not stem:
                    continue
                if (last, stem) not in together or stem in seen:
                    break
                last = stem
                seen.add(stem)
                if names[end]:
                    part = run[start : end + 1]
                    yield tuple([word for word, _ in part]), tuple([stem for _, stem in part])


def _runs(weighed: Weighed, statement: Statement) -> Iterator[list[tuple[str, str]]]:
    """The stretches of words with a subject that no small word and no comma interrupts."""
    talk, stems, language = weighed.talk, weighed.stems, weighed.talk.language
    keys, inner, naught = talk.keys, language.inner, talk.nameless
    has_particles = language.particles is not NOTHING
    run: list[tuple[str, str]] = []
    before = -1
    for i in statement.unit.kept:
        key = keys[i]
        stem = "" if key in naught else stems[key]
        if run and (i != before + 1 or not (stem or key in inner)):
            yield run
            run = []
        if stem or (run and key in inner):
            token = talk.tokens[i].strip()
            run.append((token.strip(EDGES), stem))
            if is_marked(token) or (has_particles and language.particles.search(key)):
                yield run
                run = []
        before = i
    if run:
        yield run


def _distinct(found: Iterable[Phrase], most: int, code: str) -> list[Phrase]:
    """The best phrases of which none repeats another."""
    kept: list[Phrase] = []
    heads: Counter[str] = Counter()
    for phrase in found:
        if len(kept) == most:
            break
        others = [other for other in kept if not (_outweighs(phrase, other) or _outweighs(other, phrase))]
        if any(_overlap(phrase.stems, other.stems) for other in others) or heads[phrase.stems[-1]] == ONE_HEAD:
            continue
        if any(_differ_in_number(phrase, other, code) for other in others):
            continue
        kept.append(phrase)
        heads[phrase.stems[-1]] += 1
    return kept


def _outweighs(one: Phrase, other: Phrase) -> bool:
    """Whether a word is said so much more than a longer phrase with it that it is something else: "homework" in a
    talk about it, beside a "homework club"."""
    return len(one.stems) == 1 and len(set(one.said_in)) >= OUTWEIGHING * len(set(other.said_in))


def _overlap(one: Stemmed, other: Stemmed) -> bool:
    shared = sum(any(_alike(stem, another) for another in other) for stem in one if stem)
    return shared > 0 and shared >= min(_size(one), _size(other)) * 0.6


def _differ_in_number(one: Phrase, other: Phrase, code: str) -> bool:
    """Whether they are one thing and several of it, or one of these with more words ("hives", "bait hive")."""
    if code not in PLURALS or min(len(one.stems), len(other.stems)) > 1:
        return False
    short, long = sorted((one.text, other.text), key=len)
    return any(same_thing(short, word, code) for word in long.split())


def _alike(one: str, other: str) -> bool:
    """Whether two stems are of one word ("bright", "brightest")."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) > 3 and long.startswith(short) and long[len(short) :] in ("er", "est")
