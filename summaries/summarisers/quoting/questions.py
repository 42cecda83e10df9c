"""Reads a person's question: what it is about, and what kind of answer it asks for."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from summaries.summarisers.quoting.forms import forms
from summaries.summarisers.quoting.kinds import SURELY_VERB, kinds
from summaries.summarisers.quoting.languages import LANGUAGES, UNSPACED_LANGUAGES, Language
from summaries.summarisers.quoting.patterns import items, pattern
from summaries.summarisers.quoting.scripts import KANA, is_unspaced
from summaries.summarisers.quoting.shapes import unshaped
from summaries.summarisers.quoting.tokens import EDGES
from summaries.summarisers.quoting.weights import Concept, Stems, concepts_of
from summaries.summarisers.quoting.word_lists.questions import QUESTIONS
from summaries.summarisers.quoting.word_lists.replies import REPLIES

KINDS = (
    "price", "duration", "age", "measure", "amount", "time", "name", "person", "place", "reason", "way", "meaning",
    "steps",
)  # fmt: skip
SURER = (("amount", "price"), ("amount", "measure"), ("meaning", "steps"), ("way", "steps"))
"""A kind of answer that the first words ask for, and the one that is meant where others ask for it as well."""

SURELY_ANOTHER = 2
"""So many more words of a question must be of another language than of the talk's."""

QUESTION_MARKS = "?？"

OF = frozenset({"of", "de", "des"})
"""What may stand between "how many" and what is counted."""

WHAT = frozenset({"什么", "什麼"})
"""Words that stand in any question."""

COUNTER = re.compile("[何几幾](歳|岁|歲|人|名|個|个|個|本|枚|回|度|次|台|匹|頭|冊|杯|階|キロ|グラム|メートル)")
"""A counter behind "how many", which stands behind the number in an answer too."""

NAMED, UNCLEAR, SLIGHT = 1.0, 0.7, 0.5
"""What a word of a question counts: surely a noun, or perhaps, or one that says little by itself."""

USED = 1.5
"""What a small word counts whose use is asked for: the talk names others beside it."""

ALONE = frozenset({"price", "duration", "time", "steps"})
"""The kinds of answer that can be looked for where nothing else is said."""

LISTED = frozenset({"price", "time", "duration", "measure", "age"})
"""The kinds that may be asked for all together ("List every cost")."""

BROAD = frozenset({"", "reason", "way", "meaning"})
"""The kinds that, where nothing else is said, are of the whole talk ("How does it work?")."""

CROWD_WITHIN = 2
"""So many words may stand between "some people" and "say"."""

CHOOSING_WITHIN = 2
"""The first words of a question, where it asks which of several ("Can I soak it for two days?" doesn't)."""

EDGES_OF_TIME = ("begins", "ends")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    `terms` are what it is about, with how much each counts; `kind` is one of KINDS, "use" or empty;
    `code` is the language it is asked in where that is surely another than the talk's;
    `counted` is the term that "how many" stands before, or in scripts without spaces the counter ("人" of "何人");
    `extremes` are its superlatives and the like, `edge` is one of EDGES_OF_TIME where only that is asked;
    `is_of_opinions` says that it asks what people say or think, `is_unclear` that it has no word to look for though it
    doesn't ask for a summary ("Why?"), `is_vague` that its words may be said and not be answered: somebody's name
    ("What did Ruth do?"), or only what there are several of ("Which worms do I need?"), `is_of_several` that it says
    how many things it asks for ("What are the three demands?").
    """

    terms: Mapping[Concept, float] = field(default_factory=dict)
    kind: str = ""
    code: str = ""
    counted: str = ""
    extremes: Sequence[str] = ()
    edge: str = ""
    is_of_opinions: bool = False
    is_unclear: bool = False
    is_vague: bool = False
    is_of_several: bool = False

    @property
    def is_general(self) -> bool:
        """Whether it only asks what the talk is about, or for a summary of some form."""
        return not self.terms and self.kind in BROAD and not self.is_unclear

    @property
    def is_empty(self) -> bool:
        """Whether it has no word by which an answer could be found ("How many are there?")."""
        return not self.terms and not self.counted and self.kind not in ALONE


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person's text asks for: any of these questions; none where it asks for a summary.

    `is_conclusion` says that it only asks what all comes to, `is_list` that it asks for all prices, dates or the like.
    """

    questions: Sequence[Question] = ()
    is_translation: bool = False
    is_conclusion: bool = False
    is_list: bool = False

    @property
    def is_foreign(self) -> bool:
        """Whether it is asked in another language than the talk's."""
        return any(question.code for question in self.questions)

    @property
    def is_unclear(self) -> bool:
        """Whether it has no word to look for."""
        return any(question.is_unclear for question in self.questions)


WHOLE = {"saying": "reported", "wondering": "wondered"}
"""The list of whole phrases that mean the same as a crowd with one of these verbs."""


@cache
def others(code: str, doing: str) -> re.Pattern[str]:
    """What tells that people in general say something ("saying") or ask it ("wondering")."""
    crowd, verbs, whole = items(code, "crowd"), items(code, doing), items(code, WHOLE[doing])
    if code in UNSPACED_LANGUAGES:
        return re.compile(rf"(?:{crowd}).{{0,{CROWD_WITHIN}}}(?:{verbs})|{whole}")
    return re.compile(rf"(?<!\S)(?:(?:{crowd})(?: \S+){{0,{CROWD_WITHIN}}}? (?:{verbs})|{whole})(?!\S)")


@cache
def others_end(code: str, doing: str) -> frozenset[str]:
    """The words with which that ends; without one of them nobody need look for the rest."""
    lists = (REPLIES.get(code, {}).get(name, "") for name in (doing, WHOLE[doing]))
    return frozenset(item.split()[-1] for listed in lists for item in listed.split("|") if item.strip())


@cache
def _listed(code: str, name: str) -> frozenset[str]:
    return frozenset(QUESTIONS.get(code, {}).get(name, "").split())


def read(text: str, stems: Stems) -> Wanted:
    """What a text of a person asks of a talk with these stems; of how many points is no question."""
    wanted, rest = _read_text(text, stems), unshaped(text)
    if _asks_only_for("concluding", text, stems):
        return replace(wanted, questions=(), is_conclusion=True)
    if _asks_only_for("figures", text, stems) and _lists(text, stems):
        return replace(wanted, questions=[Question(kind="amount")], is_list=True)
    if wanted.questions and all(not one.terms and one.kind in LISTED for one in wanted.questions):
        return replace(wanted, is_list=_lists(text, stems))
    if wanted.questions and rest != text:
        asked = _read_text(rest, stems).questions if rest.strip() else ()
        if all(question.is_unclear and not question.kind for question in asked):
            return replace(wanted, questions=())
    return wanted


def _asks_only_for(name: str, text: str, stems: Stems) -> bool:
    """Whether a text has something of a list, and beside it no word to look for."""
    words, code = _words_of(text, stems)
    rest = pattern(code, name).sub(" ", words)
    return rest != words and not any(question.terms for question in _read_text(rest, stems).questions)


def _lists(text: str, stems: Stems) -> bool:
    words, code = _words_of(text, stems)
    return bool(pattern(code, "listing").search(words))


def _words_of(text: str, stems: Stems) -> tuple[str, str]:
    """A text as the patterns read it, and in which language that is."""
    if is_unspaced(text) or not stems.spaced:
        return text.lower(), _code_of(text)
    keys = _keys(text)
    return " ".join(keys), _language_of(keys, stems.language.code)


def _read_text(text: str, stems: Stems) -> Wanted:
    if is_unspaced(text) or not stems.spaced:
        question = _read_unspaced(text, stems)
        if question.kind or any(mark in text for mark in QUESTION_MARKS):
            return _wanted([_of_all(question, _summing_in(text), stems)], text)
        return _wanted([_read_unspaced(unshaped(text), stems)], text)
    keys = _keys(text)
    code = _language_of(keys, stems.language.code)
    asks = any(pattern(code, kind).match(" ".join(keys)) for kind in KINDS)
    if asks or any(mark in text for mark in QUESTION_MARKS):
        question = _of_all(_read(keys, code, stems), _summing(code, stems).intersection(keys), stems)
        is_choice = not question.kind and not _listed(code, "choosing").isdisjoint(keys[:CHOOSING_WITHIN])
        several = is_choice and any(map(pattern(code, "numbers").fullmatch, keys))
        return _wanted([replace(question, is_vague=_is_vague(question, text, code, stems), is_of_several=several)])
    both = LANGUAGES[code].both if code in LANGUAGES else ""
    parts = re.split(rf"[,;.!\n]|\s{both}\s" if both else r"[,;.!\n]", unshaped(text))
    found = [_read(_kept(_keys(part), code), code, stems, is_wish=True) for part in parts]
    return _wanted(found, " ".join(keys))


def _of_all(question: Question, summing: Collection[str], stems: Stems) -> Question:
    """The question without terms where it has only words that ask what all comes to; unclear where it has none."""
    if question.kind not in BROAD:
        return question
    names = {stems[word] or word for word in summing}
    said = {part for term in question.terms for part in (term if isinstance(term, tuple) else (term,))}
    if said <= names:
        return replace(question, terms={}, is_unclear=not summing)
    return question


def _summing(code: str, stems: Stems) -> frozenset[str]:
    """The words that ask what a talk is about and what it comes to."""
    asked_in = LANGUAGES.get(code, stems.language)
    return asked_in.generic | stems.language.generic | _listed(code, "wishes") | _listed(code, "summing")


def _summing_in(text: str) -> list[str]:
    """The same in a text without spaces; a single letter may be part of any word."""
    lists = (
        one.generic | _listed(code, "wishes") | _listed(code, "summing") for code, one in UNSPACED_LANGUAGES.items()
    )
    return [word for word in frozenset().union(*lists) if len(word) > 1 and word in text and word not in WHAT]


def _is_vague(question: Question, text: str, code: str, stems: Stems) -> bool:
    """Whether the words of a question may be said anywhere: a name alone, or what is chosen from, and nothing else."""
    if question.kind or not question.terms:
        return False
    names = {stems[key] or key for word in text.split()[1:] for key in _keys(word) if _is_name(word, key, code)}
    keys = _keys(text)
    named = {term for term, factor in question.terms.items() if factor > SLIGHT}
    is_of_several = keys[0] in _listed(code, "choosing") and {stems[key] for key in keys[1:2]} == named
    return bool(named) and (named <= names or is_of_several)


def _is_name(word: str, key: str, code: str) -> bool:
    """Whether a word of a question, not the first, is somebody's or some place's name."""
    if code == "de":  # where every noun has a capital
        known = forms(code)
        told = known.of(key).best if known else None
        return bool(told and told.is_name)
    return word.strip(EDGES)[:1].isupper()


def _wanted(questions: Sequence[Question], wish: str = "") -> Wanted:
    is_translation = any(pattern(code, "translating").search(wish) for code in QUESTIONS)
    return Wanted([question for question in questions if not question.is_general], is_translation)


def _keys(text: str) -> list[str]:
    words = re.split(r"[\s/-]+", text)
    return [key for word in words if (key := word.strip(EDGES).lower().replace("’", "'"))]


def _kept(keys: Sequence[str], code: str) -> list[str]:
    """The words before "without" and the like."""
    words = " ".join(keys)
    left_out = pattern(code, "leaving").search(words)
    return words[: left_out.start()].split() if left_out else list(keys)


def heard(keys: Sequence[str], stems: Stems) -> Question:
    """What somebody asks in a talk with these stems."""
    code = stems.language.code
    return _read(keys, code, stems) if stems.spaced else _read_unspaced("".join(keys), stems)


def _read(keys: Sequence[str], code: str, stems: Stems, *, is_wish: bool = False) -> Question:
    words = " ".join(keys)
    if is_wish:
        words = pattern(code, "plainly").sub(" ", words)
    kind, rest = _kind(code, words)
    if kind == "time" and pattern(code, "using").search(words):
        kind = "use"
    terms = _terms(rest.split(), code, stems, is_wish=is_wish)
    if used := _used(words, code):
        terms[used] = USED
    terms |= _absolutes(words, code, stems)
    if kind == "price":  # what somebody earns isn't what something costs
        terms |= {stems[match[0]] or match[0]: NAMED for match in pattern(code, "earning").finditer(words)}
    if not terms and kind == "amount" and code in LANGUAGES:
        terms = _lesser(rest.split(), LANGUAGES[code])
    counted = _counted(words, code, stems) if kind == "amount" else ""
    question = Question(terms, kind, code if code != stems.language.code else "", counted if counted in terms else "")
    return _singling_out(question, words, code, stems)


def _used(words: str, code: str) -> str:
    """The small word whose use is asked for, which says nothing else in a question ("¿Cuándo se usa estar?")."""
    language = LANGUAGES.get(code)
    found = list(pattern(code, "using").finditer(words))
    if not language or not found:
        return ""
    following = [key for key in words[found[-1].end() :].split() if key not in language.nouny]
    pronouns = language.vague | language.subjects | language.objects
    is_one = len(following) == 1 and following[0] in language.stop and following[0] not in pronouns
    return following[0] if is_one else ""


def _absolutes(words: str, code: str, stems: Stems) -> dict[Concept, float]:
    """The "never" or "always" of a question, without which what is said would be no answer."""
    return {stems[match[0]] or match[0]: USED for match in pattern(code, "absolutes").finditer(words)}


def _singling_out(question: Question, words: str, code: str, stems: Stems) -> Question:
    """The question with what makes one thing of many of it; not where it is asked in another language."""
    is_of_opinions = any(pattern(code, name).search(words) for name in ("saying", "wondering"))
    if question.code:
        return replace(question, is_of_opinions=is_of_opinions)
    extremes = [match[0] for match in pattern(code, "extremes").finditer(words)]
    edges = [edge for edge in EDGES_OF_TIME if question.kind == "time" and pattern(code, edge).search(words)]
    edge = edges[0] if len(edges) == 1 else ""
    return replace(question, extremes=extremes, edge=edge, is_of_opinions=is_of_opinions)


def _counted(words: str, code: str, stems: Stems) -> str:
    """The stem of the word that "how many" stands before."""
    asked = pattern(code, "amount").search(words)
    following = [key for key in words[asked.end() :].split() if key not in OF] if asked else []
    is_noun = code not in LANGUAGES or not any(kinds(code).of(key).endswith(SURELY_VERB) for key in following[:1])
    return next((stems[key] or key for key in following[:1]), "") if is_noun else ""


def _read_unspaced(text: str, stems: Stems) -> Question:
    code = _code_of(text)
    kind, rest = _kind(code, pattern(code, "plainly").sub(" ", text.lower()))
    own = UNSPACED_LANGUAGES.get(code, stems.language)
    for word in sorted(_listed(code, "empty") | _listed(code, "wishes"), key=len, reverse=True):
        rest = rest.replace(word, " ") if code != "en" else rest
    empty = own.stop | own.generic | stems.language.stop | stems.language.generic
    terms: dict[Concept, float] = {}
    for run in rest.split():
        keys = stems.finder.words(run) if stems.finder else _keys(run)
        terms |= {one: 1.0 for one in concepts_of(keys, stems) if "".join(one) not in empty}
    terms |= _absolutes(text, code, stems)
    counter = COUNTER.search(text) if kind == "amount" else None
    question = Question(terms, kind, code if code != stems.language.code else "", counter[1] if counter else "")
    return _singling_out(question, text.lower(), code, stems)


def _code_of(text: str) -> str:
    """The language of a question of a talk without spaces."""
    return "ja" if KANA.search(text) else "zh" if is_unspaced(text) else "en"


def _kind(code: str, words: str) -> tuple[str, str]:
    """The kind of answer that the first words ask for, and the words without those that say so."""
    found = {kind: match for kind in KINDS if (match := pattern(code, kind).search(words))}
    if not found:
        return "", words
    asking = {kind: match for kind, match in found.items() if match[0] not in _listed(code, "naming")}
    if found.keys() - asking.keys() and asking.keys() - {"amount"}:
        found = asking  # "料金はいつ上がりますか" asks for a time, whatever it names
    kind = min(found, key=lambda kind: (found[kind].start(), -found[kind].end()))
    for vague, sure in SURER:
        if kind == vague and sure in found:
            kind, words = sure, pattern(code, vague).sub(" ", words)
    return kind, pattern(code, kind).sub(" ", words)


def _terms(keys: Sequence[str], code: str, stems: Stems, *, is_wish: bool) -> dict[Concept, float]:
    """The words that name something; those after an article and the like count in full."""
    asked_in = LANGUAGES.get(code, stems.language)
    empty = asked_in.generic | stems.language.generic | _listed(code, "empty")
    if is_wish:
        empty |= _listed(code, "wishes")
    small = _listed(code, "small")
    naming = asked_in.nouny | _listed(code, "choosing")
    terms: dict[Concept, float] = {}
    inside = False
    for key in keys:
        stem = "" if key in empty else stems[key]
        if stem and key not in asked_in.stop:
            factor = SLIGHT if key in asked_in.verbs else NAMED if inside else UNCLEAR
            terms[stem] = max(terms.get(stem, 0.0), factor)
        elif key.isdigit():
            terms[key] = NAMED
        elif key in small:
            terms.setdefault(key, SLIGHT)
        inside = key in naming or (inside and bool(stem))
    return terms


def _lesser(keys: Sequence[str], language: Language) -> dict[Concept, float]:
    """The words that say little, for a question that has no others ("How many people use it a day?")."""
    empty = language.generic | language.ties | language.askable | language.takers
    return {key: SLIGHT for key in keys if key not in empty}


def _language_of(keys: Sequence[str], own: str) -> str:
    """The language of a question: the talk's, where its words don't clearly say otherwise."""
    known = {code: _known_words(language) for code, language in LANGUAGES.items()}
    hits = {code: sum(key in words for key in keys) for code, words in known.items()}
    best = max(hits, key=lambda code: hits[code])
    mine = hits.get(own, 0)
    is_other = hits[best] > mine and (hits[best] >= mine + SURELY_ANOTHER or mine == 0 or hits[best] == len(keys))
    return best if is_other and (hits[best] > 1 or own not in LANGUAGES) else own


@cache
def _asking_words(code: str) -> frozenset[str]:
    names = (*KINDS, "empty", "wishes")
    text = " ".join(QUESTIONS.get(code, {}).get(name, "").replace("|", " ") for name in names)
    return frozenset(text.split())


def _known_words(language: Language) -> frozenset[str]:
    return language.stop | language.generic | _asking_words(language.code)
