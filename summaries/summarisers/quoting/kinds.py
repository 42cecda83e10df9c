"""Tells by closed lists and endings what a word may be: a pronoun, a verb, a preposition or several of them."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise

from summaries.summarisers.quoting.forms import VERB, Forms, forms
from summaries.summarisers.quoting.languages import LANGUAGES, Language
from summaries.summarisers.quoting.remembering import Remembered
from summaries.summarisers.quoting.word_lists import ROMANCE

SETS = {
    "v": "verbs", "s": "subjects", "d": "determiners", "p": "prepositions", "l": "links", "c": "conditions",
    "t": "takers", "o": "objects", "i": "imperatives", "a": "askers", "j": "joiners", "u": "units", "f": "fronted",
    "w": "verblike",
}  # fmt: skip
ROMANCE_SETS = {
    "v": "verbs", "s": "subjects", "d": "determiners", "p": "prepositions", "l": "links", "c": "conditions",
    "t": "subordinators", "o": "clitics", "n": "negations", "a": "askers", "b": "adverbs", "j": "strong",
    "x": "auxiliaries", "q": "participles",
}  # fmt: skip
"""The letter that stands for each list; a word's kind has the letters of all the lists that it is in."""

ENDINGS = {"E": "finite", "N": "nonfinite"}
ROMANCE_ENDINGS = {"E": "endings", "G": "governing", "N": "nonfinite"}
"""The letter that stands for what unlisted words end in."""

LIKELY = "k"
"""A form of a regular verb that may be a noun as well."""

SURELY_VERB = f".{VERB}"
"""How the kind of a word ends that by its form is a verb and nothing else."""

NUMBER, SMALL, OTHER = "0", "S", "-"
VERBS, NAMING = frozenset("vEk"), frozenset("dpj")
ELIDED = re.compile(r"([^\W\d_]{1,7}')(?=[^\W\d_])")
"""The first half of "l'acqua"."""


class Kinds:
    """What each word may be (`of`): the letters of the lists it is in, or one for what it ends in."""

    def __init__(
        self,
        sets: Mapping[str, frozenset[str]],
        endings: Mapping[str, re.Pattern[str]],
        nouns: frozenset[str],
        stop: frozenset[str],
        known: Forms | None,
        *,
        is_elided: bool,
    ) -> None:
        self.listed: dict[str, str] = {}
        for letter, words in sets.items():
            for word in words:
                self.listed[word] = self.listed.get(word, "") + letter
        self.endings = list(endings.items())
        self.nouns, self.stop, self.is_elided, self.known = nouns, stop, is_elided, known
        self.of = Remembered(self._of).__getitem__

    def _of(self, word: str) -> str:
        """The kind of a word, with what its form tells behind a point; of an elided one each half has its own."""
        kind = self.listed.get(word, "")
        if not kind and self.is_elided and (first := ELIDED.match(word)):
            return f"{self.of(first[1])}'{self.of(word[first.end() :])}"
        kind = kind or self._unlisted(word)
        return f"{kind}.{self.known.of(word).likely}" if self.known else kind

    def _unlisted(self, word: str) -> str:
        if word[:1].isdigit():
            return NUMBER
        if word not in self.nouns:
            for letter, ending in self.endings:
                if ending.search(word):
                    return letter
        return SMALL if word in self.stop else OTHER


@cache
def kinds(code: str) -> Kinds:
    """The kinds of a language's words."""
    language = LANGUAGES[code]
    return _romance_kinds(language, ROMANCE[code]) if code in ROMANCE else _kinds(language)


def kinds_of(words: Collection[str], language: Language) -> dict[str, str]:
    """The kind of each of the words; nothing where a language has no lists for it."""
    if language.code not in LANGUAGES:
        return {}
    return dict(zip(words, map(kinds(language.code).of, words), strict=True))


def verbs_of(kind_of: Mapping[str, str]) -> frozenset[str]:
    """The words that may be verbs with a subject."""
    return _having(VERBS, kind_of)


def _having(letters: frozenset[str], kind_of: Mapping[str, str]) -> frozenset[str]:
    """The words whose kind, of an elided one that of its second half, has one of the letters."""
    those = {kind for kind in set(kind_of.values()) if not letters.isdisjoint(kind.rpartition("'")[2])}
    return frozenset([word for word, kind in kind_of.items() if kind in those])


def verbal(keys: Sequence[str], kind_of: Mapping[str, str]) -> frozenset[str]:
    """The words of a talk that are verbs in it: by form, and mostly behind nothing that a noun would follow."""
    naming, forms = _having(NAMING, kind_of), verbs_of(kind_of)
    named = Counter(key for before, key in pairwise(keys) if key in forms and before in naming)
    counts = Counter(key for key in keys if key in forms)
    return frozenset(key for key, times in counts.items() if 2 * named[key] < times)


def _kinds(language: Language) -> Kinds:
    sets = {letter: getattr(language, name) for letter, name in SETS.items()}
    endings = {letter: getattr(language, name) for letter, name in ENDINGS.items()}
    known = forms(language.code) if language.code != "en" else None  # tried; there it tells no more of seams
    return Kinds(sets, endings, frozenset(), language.stop, known, is_elided=False)


def _romance_kinds(language: Language, lists: Mapping[str, str]) -> Kinds:
    sets = {letter: frozenset(lists[name].split()) for letter, name in ROMANCE_SETS.items()}
    sets[LIKELY] = frozenset(_forms(lists))
    endings = {letter: re.compile(lists[name]) for letter, name in ROMANCE_ENDINGS.items()}
    nouns = frozenset(lists["nouns"].split())
    return Kinds(sets, endings, nouns, language.stop, forms(language.code), is_elided=True)


def _forms(lists: Mapping[str, str]) -> Iterable[str]:
    """The forms of the regular verbs that their endings alone do not give away."""
    yield from lists["ambiguous"].split()
    for infinitive in lists["infinitives"].split():
        for kind in ("are", "ere", "ire", "ar", "er", "ir"):
            if infinitive.endswith(kind) and kind in lists:
                stem = infinitive.removesuffix(kind)
                yield from (stem + ending for ending in lists[kind].split())
                break
