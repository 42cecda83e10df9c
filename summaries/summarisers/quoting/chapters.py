"""Finds where the subject changes, and a title for every part."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from summaries.summarisers.quoting.phrases import Nouns, Phrase, key_phrases
from summaries.summarisers.quoting.tidying import wording
from summaries.summarisers.quoting.tokens import EDGES
from summaries.summarisers.quoting.weights import Concept, Statement, Weighed

SHORTEST_TALK = 400
SHORTEST_CHAPTER = 160
ANNOUNCED = 1.2
"""The novelty of a place where the speaker says so."""

MOST_CHAPTERS = 12
WINDOW = 200
"""Words that are compared on either side of a place."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the talk: its title and its statements, from `first` to before `end`."""

    title: str
    first: int
    end: int


def chapters(weighed: Weighed, nouns: Nouns) -> list[Chapter]:
    """The parts of the talk in order, together all of it; none for a short talk."""
    statements = weighed.statements
    words = weighed.words
    if words < SHORTEST_TALK or len(statements) < 8:
        return []
    count = max(2, min(MOST_CHAPTERS, round(sqrt(words / 95))))
    starts = [0, *_changes(weighed, count - 1, max(SHORTEST_CHAPTER, words / count * 0.4)), len(statements)]
    return _named(weighed, nouns, starts)


def _changes(weighed: Weighed, count: int, shortest: float) -> list[int]:
    """The statements that begin a new part, best first until there are enough, then in order."""
    scores = _novelty(weighed)
    size = 1.0 if weighed.talk.spaced else 1.7
    begin = [statement.unit.start / size for statement in weighed.statements]
    total = len(weighed.talk.keys) / size
    taken: list[int] = []
    for index in sorted(range(1, len(scores)), key=lambda i: (-scores[i], i)):
        enough = len(taken) >= count and (scores[index] < ANNOUNCED or len(taken) >= 1.6 * count)
        if enough or len(taken) == MOST_CHAPTERS - 1 or scores[index] <= 0:
            break
        places = [0.0, total, *(begin[other] for other in taken)]
        if min(abs(begin[index] - place) for place in places) >= shortest:
            taken.append(index)
    return sorted(taken)


def _novelty(weighed: Weighed) -> list[float]:
    """For every statement, how much the words after it differ from those before it, and its cues."""
    statements, talk = weighed.statements, weighed.talk
    bags = [[concept for concept in s.concepts if concept in weighed.weights] for s in statements]
    window = WINDOW if talk.spaced else WINDOW * 2
    scores: list[float] = []
    sides = _Sides()
    low, high = 0, 0
    for i, statement in enumerate(statements):
        here = statement.unit.start
        while high < len(statements) and statements[high].unit.start < here + window:
            sides.add(bags[high], 1, after=True)
            high += 1
        while low < i and statements[low].unit.start < here - window:
            sides.add(bags[low], -1, after=False)
            low += 1
        scores.append(1.0 - sides.likeness() + _cue(weighed, i))
        sides.add(bags[i], 1, after=False)
        sides.add(bags[i], -1, after=True)
    return scores


class _Sides:
    """What is said before and after a place, and how alike that is, kept up as the place moves."""

    def __init__(self) -> None:
        self.before: dict[Concept, int] = {}
        self.after: dict[Concept, int] = {}
        self.shared = self.square_before = self.square_after = 0

    def add(self, concepts: Sequence[Concept], sign: int, *, after: bool) -> None:
        """Count the concepts in (1) or out (-1) on one side."""
        side, other = (self.after, self.before) if after else (self.before, self.after)
        for concept in concepts:
            count = side.get(concept, 0)
            square = 2 * count * sign + 1
            if after:
                self.square_after += square
            else:
                self.square_before += square
            self.shared += sign * other.get(concept, 0)
            if count + sign:
                side[concept] = count + sign
            else:
                del side[concept]

    def likeness(self) -> float:
        """The cosine of the two sides."""
        squares = self.square_before * self.square_after
        return self.shared / sqrt(squares) if squares else 0.0


def _cue(weighed: Weighed, index: int) -> float:
    """How clearly a statement says that something new begins."""
    talk, statement = weighed.talk, weighed.statements[index]
    head = talk.keys[statement.unit.start : min(statement.unit.end, statement.unit.start + 14)]
    value = min(0.3, 0.1 * talk.breaks.get(statement.unit.start, 0.0)) if talk.spaced else 0.0
    if talk.language.says(talk.language.turn, head):
        value += 0.2
        if talk.language.says(talk.language.announcing, head):
            value += 0.25
    return value


def _named(weighed: Weighed, nouns: Nouns, starts: Sequence[int]) -> list[Chapter]:
    everywhere = Counter(stem for statement in weighed.statements for stem in set(statement.concepts))
    used: set[str] = set()
    named: list[Chapter] = []
    for first, end in pairwise(starts):
        title = _title(weighed, nouns, first, end, everywhere, used)
        named.append(Chapter(title, first, end))
    return named


def _title(weighed: Weighed, nouns: Nouns, first: int, end: int, everywhere: "Counter[Concept]", used: set[str]) -> str:
    """What the speaker announces, or else the phrase that sets this part apart."""
    part = weighed.statements[first:end]
    title = (
        _announced(weighed, part, used)
        or _telling_phrase(weighed, nouns, part, everywhere, used)
        or _telling_phrase(weighed, nouns, part, everywhere, used, least=1)
        or _opening_words(weighed, part)
    )
    used.add(title.lower())
    return title[:1].upper() + title[1:]


def _announced(weighed: Weighed, part: Sequence[Statement], used: set[str]) -> str:
    """The name a speaker gives a part in its first statements ("let's talk about pruning")."""
    talk, language = weighed.talk, weighed.talk.language
    often = Counter(stem for statement in part for stem in set(statement.concepts))
    for statement in part[:4]:
        match = language.announcing.search(" ".join(statement.keys))
        if match is None:
            continue
        skipped = len(match.string[: match.end()].split())
        name = _name(weighed, statement.unit.kept[skipped:])
        stems = {weighed.stems[talk.keys[i]] for i in name} - {""}
        says_so = language.says(language.turn, statement.keys) and len(name) < 5
        if stems and (says_so or max(often[stem] for stem in stems) > 2):
            text = " ".join(talk.tokens[i] for i in name).strip(EDGES + " ")
            if text.lower() not in used:
                return text
    return ""


def _name(weighed: Weighed, kept: Sequence[int]) -> list[int]:
    """The words of a name: up to six, to the next comma or clause, without small words at its ends."""
    talk, language = weighed.talk, weighed.talk.language
    breaking = language.leaning | language.subjects | language.verbs | language.determiners | language.conditions
    name: list[int] = []
    for i in kept[:7]:
        key = talk.keys[i]
        if name and key in breaking and key not in language.inner and talk.keys[name[-1]] not in language.inner:
            break
        name.append(i)
        if not talk.tokens[i][-1].isalnum():
            break
    while name and not weighed.stems[talk.keys[name[-1]]]:
        name.pop()
    while name and talk.keys[name[0]] in language.joiners | language.determiners | language.vague:
        name.pop(0)
    return name if len(name) < 7 else []


def _telling_phrase(
    weighed: Weighed,
    nouns: Nouns,
    part: Sequence[Statement],
    everywhere: "Counter[Concept]",
    used: set[str],
    least: int = 2,
) -> str:
    """The phrase said much here and little elsewhere; two single words make one title."""
    spaced, both = weighed.talk.spaced, weighed.talk.language.both

    def fit(phrase: Phrase) -> float:
        inside = len(phrase.said_in)
        outside = max(everywhere[stem] for stem in phrase.stems) if spaced else inside
        early = 1.4 if phrase.said_in[0] < max(2, len(part) // 12) else 1.0
        return phrase.weight * early * (inside + 0.5) / (outside + 1.0)

    found = [p for p in key_phrases(weighed, part, nouns, 16, least=least, single=0.35) if p.text.lower() not in used]
    if spaced and weighed.talk.language.is_known:
        found = [p for p in found if len(p.stems) > 1 or nouns.is_surely_one(p.stems[0])]
    found.sort(key=lambda phrase: (-fit(phrase), phrase.text))
    if not found:
        return ""
    best = found[0]
    used.add(best.text.lower())
    second = next((p for p in found[1:6] if len(p.stems) == 1 and fit(p) > 0.4 * fit(best)), None)
    if spaced and len(best.stems) == 1 and second and both:
        used.add(second.text.lower())
        return f"{best.text} {both} {second.text}"
    return best.text


def _opening_words(weighed: Weighed, part: Sequence[Statement]) -> str:
    text = wording(weighed.talk, max(part[:6], key=lambda statement: statement.quality).unit)
    if not weighed.talk.spaced:
        return text[:16].rstrip("。")
    return " ".join(text.split()[:6]).rstrip(".,;:!?")
