"""Says how much each statement matters and how well it reads by itself."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain, groupby, repeat
from math import log, sqrt

from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.readability import FAINT, is_question, readability
from summaries.summarisers.quoting.remembering import Remembered
from summaries.summarisers.quoting.scripts import HANGUL
from summaries.summarisers.quoting.standing import claim, standing
from summaries.summarisers.quoting.tidying import Unit
from summaries.summarisers.quoting.tokens import EDGES, Talk
from summaries.summarisers.quoting.word_finding import NUMERALS

ELISION = re.compile(r"^(?:l|d|qu|j|n|s|c|m|t|un|dell|all|nell|sull|dall|quell)'(?=\w{3})")
ENGLISH_ENDINGS = re.compile(r"(?:'s|s'|ies|ing|ied|ed|es|s|ly|y|e)$")
ENDINGS = {
    "de": re.compile(r"(?:ern|em|en|er|es|e|s|n)$"),
    "pl": re.compile(r"(?:iami|ami|iach|ach|owi|iów|ów|ego|emu|[yi](?:mi|ch|m)|iem|em|ej|iom|om|i?[aąeęiouy])$"),
    "uk": re.compile(r"(?:ами|ями|ах|ях|ові|еві|ого|ому|ими|ою|ею|єю|ів|їв|ам|ям|ом|ем|єм|[аеиіоуюяєїьй])$"),
    "ru": re.compile(r"(?:[ая](?:ми?|х|я)|[ыи](?:ми|х|м|й|е)|[ое](?:го|му|й|м|в|е)|[ую]ю|[аеёиоуыэюяьй])$"),
    "fr": re.compile("[sx]$"),
    "es": re.compile("s$"),
    "pt": re.compile("s$"),
    "it": re.compile("[aeio]$"),
}
"""What nouns and adjectives take on by case and number."""

LETTERS = re.compile(r"[^\W\d_]")
ENDING = re.compile("[ぁ-ん]+$")
NUMBER = re.compile(f"[{NUMERALS}\\d]+")

NAMED = 2.0
DENSITY = 0.3
"""How much a statement's length counts against what it says: 1 would prefer the shortest."""

Concept = str | tuple[str, str]
"""The stem of a word, or two stems side by side."""


class Stems(Remembered[str]):
    """The stem of a key, or an empty string where the word carries no subject."""

    def __init__(self, talk: Talk) -> None:
        known = _stems(talk.language)
        super().__init__(known.__getitem__)
        self.update(zip(talk.counts, map(known.__getitem__, talk.counts), strict=True))
        self.language, self.spaced, self.finder = talk.language, talk.spaced, talk.finder


@lru_cache(maxsize=32)
def _stems(language: Language) -> Remembered[str]:
    """The same, from one talk to the next."""
    return Remembered(partial(stem_of, language))


def stem_of(language: Language, key: str) -> str:
    """What all forms of a word have in common; empty where it carries no subject."""
    if not language.spaced:
        stem = ENDING.sub("", key) or key
        is_empty = not {key, stem}.isdisjoint(language.stop) or NUMBER.fullmatch(stem)
        return "" if is_empty or (stem == key and len(key) < 2 and ENDING.match(key)) else stem
    bare = ELISION.sub("", key) if language.code in ("fr", "it") else key
    bare = bare.removesuffix("'s") if language.code == "en" else bare
    bare = language.prefixes.sub("", language.particles.sub("", bare))
    shortest = 2 if bare[:1] >= HANGUL[0] else 3
    if len(bare) < shortest or key in language.stop or bare in language.stop or not LETTERS.search(bare):
        return ""
    if language.code == "en":
        return ENGLISH_ENDINGS.sub("", bare) if len(bare) > 4 else bare.removesuffix("s") if len(bare) == 4 else bare
    if len(bare) > (3 if language.has_cases else 4) and language.code in ENDINGS:
        bare = ENDINGS[language.code].sub("", bare)
    return bare[: language.stem_length] if len(bare) < 10 else bare[: language.stem_length + 2]


@dataclass(slots=True)
class Statement:
    """A unit with what it is about (`concepts`), how it reads (`quality`) and what it is worth alone.

    `standing` says how well it can do without what was said before, which may be shown with it as its `lead`, and
    `asks` whether it is a question.
    """

    unit: Unit
    position: float
    concepts: list[Concept]
    keys: list[str]
    quality: float = 1.0
    worth: float = 0.0
    label: int = 0
    standing: float = 1.0
    asks: bool = False
    lead: "Statement | None" = None
    parts: list[tuple[tuple[str, ...], tuple[str, ...]]] | None = None

    @property
    def length(self) -> int:
        """Its words, those of its lead, and its speaker's name."""
        return len(self.unit.kept) + self.label + (len(self.lead.unit.kept) if self.lead else 0)

    @property
    def start(self) -> int:
        """Its first token, or its lead's."""
        return self.lead.unit.start if self.lead else self.unit.start

    def overlaps(self, other: "Statement") -> bool:
        """Whether both would show the same words."""
        return self.start < other.unit.end and other.start < self.unit.end


@dataclass(slots=True)
class Weighed:
    """The statements of a talk, those that several of them may be together (`joined`), and what each concept counts.

    `times` says how often each is said.
    """

    talk: Talk
    statements: list[Statement]
    weights: dict[Concept, float]
    times: Counter[Concept]
    stems: Stems
    joined: Sequence[Statement] = ()

    @property
    def words(self) -> int:
        """The size of the talk."""
        return len(self.talk.keys)


def weigh(talk: Talk, units: Sequence[Unit], joined: Sequence[Unit] = (), subject: str = "") -> Weighed:
    """Weigh every unit, and those that are `joined` of them; what a title (`subject`) names counts double."""
    stems = Stems(talk)
    statements = [statement_of(talk, unit, stems) for unit in units]
    times = Counter(chain.from_iterable(statement.concepts for statement in statements))
    weights = _concept_weights(talk, statements, times)
    for stem in {stems[word.strip(EDGES).lower()] for word in talk.words_of(subject) if word.strip(EDGES)}:
        if stem in weights:
            weights[stem] *= NAMED
    joins = [statement_of(talk, unit, stems) for unit in joined]
    for statement in chain(statements, joins):
        statement.asks = is_question(talk, statement.unit, statement.keys)
    _note_questions_in(joins, statements)
    for statement in chain(statements, joins):
        statement.quality = readability(talk, statement.unit, statement.keys, asks=statement.asks)
        if statement.quality > FAINT:
            statement.standing = standing(talk, statement.unit, statement.keys)
            statement.quality *= statement.standing * claim(talk.language, statement.keys)
        statement.worth = worth(statement, weights)
    return Weighed(talk, statements, weights, times, stems, joins)


def _note_questions_in(joins: Sequence[Statement], statements: Sequence[Statement]) -> None:
    """Note of what is joined that it asks where one of its statements does."""
    starts = [statement.unit.start for statement in statements]
    for join in joins:
        inside = statements[bisect_left(starts, join.unit.start) : bisect_left(starts, join.unit.end)]
        join.asks = join.asks or any(statement.asks for statement in inside)


def statement_of(talk: Talk, unit: Unit, stems: Stems) -> Statement:
    """A unit with what it is about, not weighed yet."""
    keys = unit.keys(talk)
    concepts = concepts_of(keys, stems)
    label = len(talk.voice(unit.kept[0]).split()) if talk.voices else 0
    return Statement(unit, unit.start / max(1, len(talk.keys)), concepts, keys, label=label)


def concepts_of(keys: Sequence[str], stems: Stems) -> list[Concept]:
    """The stems of the words and the pairs of stems that stand together (a small word may part them)."""
    found: list[Concept] = []
    before, distance = "", 9
    for stem in map(stems.__getitem__, keys):
        distance += 1
        if not stem:
            continue
        if before and distance <= 2:
            found.append((before, stem))
        found.append(stem)
        before, distance = stem, 0
    return found


def _concept_weights(talk: Talk, statements: Sequence[Statement], times: Mapping[Concept, int]) -> dict[Concept, float]:
    """More for what is said often and all along the talk, with diminishing returns."""
    blocks = max(6, min(48, len(talk.keys) // 120))
    spread: Counter[Concept] = Counter()
    for _block, inside in groupby(statements, key=lambda statement: int(statement.position * blocks)):
        spread.update({concept for statement in inside for concept in statement.concepts})
    weights: dict[Concept, float] = {}
    for concept, count in times.items():
        if concept.__class__ is str:
            weights[concept] = sqrt(spread[concept]) * log(1 + count)
        elif count > 1:
            weights[concept] = sqrt(spread[concept]) * log(1 + count) * 0.8
    return weights


def worth(statement: Statement, weights: dict[Concept, float]) -> float:
    """What the statement says that matters, by its length, times how well it reads."""
    total = sum(map(weights.get, dict.fromkeys(statement.concepts), repeat(0.0)))
    return statement.quality * total / float(pow(statement.length + 4, DENSITY))
