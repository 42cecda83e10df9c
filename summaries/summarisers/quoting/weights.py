"""Says how much each statement matters and how well it reads by itself."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.readability import readability
from summaries.summarisers.quoting.standing import claim, standing
from summaries.summarisers.quoting.tidying import Unit
from summaries.summarisers.quoting.tokens import EDGES, Talk

ELISION = re.compile(r"^(?:l|d|qu|j|n|s|c|m|t|un|dell|all|nell|sull|dall|quell)'(?=\w{3})")
ENGLISH_ENDINGS = re.compile(r"(?:'s|s'|ies|ing|ied|ed|es|s|ly|y|e)$")
LETTERS = re.compile(r"[^\W\d_]")
UNSPACED_STOP = frozenset(
    "的了是在我你他她它们們这這那有和就不也都很会會要说說到去能可以吗嗎呢吧啊个個一上下中对對把被让讓给給与與及或但而所为為因之其于於"
)
UNSPACED_STOP |= {chr(code) for code in range(0x3041, 0x30A0)}  # hiragana

NAMED = 2.0
DENSITY = 0.5
"""How much a statement's length counts against what it says: 1 would prefer the shortest."""

Concept = str | tuple[str, str]
"""The stem of a word, or two stems side by side."""


class Stems(dict[str, str]):
    """The stem of a key, or an empty string where the word carries no subject; each worked out once."""

    def __init__(self, language: Language, spaced: bool) -> None:
        super().__init__()
        self.language, self.spaced = language, spaced

    def __missing__(self, key: str) -> str:
        stem = self[key] = self._stem(key)
        return stem

    def _stem(self, key: str) -> str:
        if not self.spaced:
            return "" if not key[0].isalnum() or key in UNSPACED_STOP else key
        bare = ELISION.sub("", key) if self.language.code in ("fr", "it") else key
        if len(bare) < 3 or bare in self.language.stop or not LETTERS.search(bare):
            return ""
        if self.language.code == "en":
            return (
                ENGLISH_ENDINGS.sub("", bare) if len(bare) > 4 else bare.removesuffix("s") if len(bare) == 4 else bare
            )
        return bare[: self.language.stem_length] if len(bare) < 10 else bare[: self.language.stem_length + 2]


@dataclass(slots=True)
class Statement:
    """A unit with what it is about (`concepts`), how it reads (`quality`) and what it is worth alone.

    `standing` says how well it can do without what was said before, which may be shown with it as its `lead`.
    """

    unit: Unit
    position: float
    concepts: list[Concept]
    keys: list[str]
    quality: float = 1.0
    worth: float = 0.0
    label: int = 0
    standing: float = 1.0
    lead: "Statement | None" = None
    parts: list[tuple[tuple[str, ...], tuple[str, ...], int]] | None = None

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
    """The statements of a talk, and how much each concept counts."""

    talk: Talk
    statements: list[Statement]
    weights: dict[Concept, float]
    stems: Stems

    @property
    def words(self) -> float:
        """The size of the talk; a word of a script without spaces is a little under two characters."""
        return len(self.talk.keys) / (1 if self.talk.spaced else 1.7)


def weigh(talk: Talk, units: Sequence[Unit], subject: str = "") -> Weighed:
    """Weigh every unit; what a title or an instruction (`subject`) names counts double."""
    stems = Stems(talk.language, talk.spaced)
    statements = [_statement(talk, unit, stems) for unit in units]
    weights = _concept_weights(talk, statements)
    for stem in {stems[word.strip(EDGES).lower()] for word in subject.split() if word.strip(EDGES)}:
        if stem in weights:
            weights[stem] *= NAMED
    for statement in statements:
        statement.standing = standing(talk, statement.unit, statement.keys)
        statement.quality = readability(talk, statement.unit, statement.keys) * statement.standing
        statement.quality *= claim(talk.language, statement.keys)
        statement.worth = worth(statement, weights)
    return Weighed(talk, statements, weights, stems)


def _statement(talk: Talk, unit: Unit, stems: Stems) -> Statement:
    keys = unit.keys(talk)
    concepts = concepts_of(keys, stems)
    label = len(talk.voice(unit.kept[0]).split()) if talk.voices else 0
    return Statement(unit, unit.start / max(1, len(talk.keys)), concepts, keys, label=label)


def concepts_of(keys: Sequence[str], stems: Stems) -> list[Concept]:
    """The stems of the words and the pairs of stems that stand together (a small word may part them).

    Without spaces a character is no word: pairs of characters count, and those that stand alone.
    """
    found: list[Concept] = []
    reach = 2 if stems.spaced else 1
    before, distance = "", 9
    for key in keys:
        stem = stems[key]
        distance += 1
        if not stem:
            continue
        if before and distance <= reach:
            found.append((before, stem))
            if not stems.spaced and found[-2:-1] == [before]:
                del found[-2]
        if stems.spaced or distance > reach:
            found.append(stem)
        before, distance = stem, 0
    return found


def _concept_weights(talk: Talk, statements: Sequence[Statement]) -> dict[Concept, float]:
    """More for what is said often and all along the talk, with diminishing returns."""
    blocks = max(6, min(48, len(talk.keys) // 120))
    times: Counter[Concept] = Counter()
    spread: Counter[Concept] = Counter()
    last_seen: dict[Concept, int] = {}
    for statement in statements:
        block = int(statement.position * blocks)
        for concept in statement.concepts:
            times[concept] += 1
            if last_seen.get(concept) != block:
                last_seen[concept] = block
                spread[concept] += 1
    weights: dict[Concept, float] = {}
    for concept, count in times.items():
        value = sqrt(spread[concept]) * log(1 + count)
        if isinstance(concept, tuple):
            if count < 2 or "".join(concept) in talk.language.stop:
                continue
            value *= 0.8
        weights[concept] = value
    return weights


def worth(statement: Statement, weights: dict[Concept, float]) -> float:
    """What the statement says that matters, by its length, times how well it reads."""
    total = sum(weights.get(concept, 0.0) for concept in dict.fromkeys(statement.concepts))
    return statement.quality * total / float(pow(statement.length + 4, DENSITY))
