"""Finds where the subject changes, and a title for every part."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from summaries.summarisers.quoting.phrases import Nouns, Phrase, key_phrases
from summaries.summarisers.quoting.tidying import wording
from summaries.summarisers.quoting.weights import Statement, Weighed

SHORTEST_TALK = 400
SHORTEST_CHAPTER = 220
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
    count = max(2, min(12, round(sqrt(words / 125))))
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
        if len(taken) == count or scores[index] <= 0:
            break
        places = [0.0, total, *(begin[other] for other in taken)]
        if min(abs(begin[index] - place) for place in places) >= shortest:
            taken.append(index)
    return sorted(taken)


def _novelty(weighed: Weighed) -> list[float]:
    """For every statement, how much the words after it differ from those before it, and its cues."""
    statements, talk = weighed.statements, weighed.talk
    bags = [Counter(concept for concept in s.concepts if weighed.weights.get(concept, 0.0) > 0) for s in statements]
    window = WINDOW if talk.spaced else WINDOW * 2
    scores = [0.0] * len(statements)
    left: Counter[object] = Counter()
    right: Counter[object] = Counter()
    low, high = 0, 0
    for i in range(len(statements)):
        here = statements[i].unit.start
        while high < len(statements) and statements[high].unit.start < here + window:
            right.update(bags[high])
            high += 1
        while low < i and statements[low].unit.start < here - window:
            left.subtract(bags[low])
            low += 1
        scores[i] = 1.0 - _cosine(left, right) + _cue(weighed, i)
        left.update(bags[i])
        right.subtract(bags[i])
    return scores


def _cosine(one: "Counter[object]", other: "Counter[object]") -> float:
    small, large = (one, other) if len(one) < len(other) else (other, one)
    shared = sum(count * large[key] for key, count in small.items() if count and key in large)
    if not shared:
        return 0.0
    norms = sum(v * v for v in one.values()) * sum(v * v for v in other.values())
    return shared / sqrt(norms) if norms else 0.0


def _cue(weighed: Weighed, index: int) -> float:
    """How clearly a statement says that something new begins."""
    talk, statement = weighed.talk, weighed.statements[index]
    head = " ".join(talk.keys[statement.unit.start : min(statement.unit.end, statement.unit.start + 14)])
    value = min(0.3, 0.1 * talk.breaks.get(statement.unit.start, 0.0)) if talk.spaced else 0.0
    if talk.language.turn.search(head):
        value += 0.3
    return value


def _named(weighed: Weighed, nouns: Nouns, starts: Sequence[int]) -> list[Chapter]:
    everywhere = Counter(stem for statement in weighed.statements for stem in set(statement.concepts))
    used: set[str] = set()
    named: list[Chapter] = []
    for first, end in zip(starts, starts[1:], strict=False):
        title = _title(weighed, nouns, first, end, everywhere, used)
        named.append(Chapter(title, first, end))
    return named


def _title(
    weighed: Weighed, nouns: Nouns, first: int, end: int, everywhere: "Counter[object]", used: set[str]
) -> str:
    """The phrase that sets this part apart, best if it is said as the part begins."""
    part = weighed.statements[first:end]
    found = [p for p in key_phrases(weighed, part, nouns, 12) if p.text.lower() not in used]
    if not found:
        return _opening_words(weighed, part)

    announced = _announced(weighed, part[:2])

    def fit(phrase: Phrase) -> float:
        inside = len(phrase.said_in)
        outside = max(everywhere[stem] for stem in phrase.stems) if weighed.talk.spaced else inside
        early = 1.6 if phrase.said_in[0] < max(2, len(part) // 12) else 1.0
        early *= 1.8 if announced.intersection(phrase.stems) else 1.0
        return phrase.weight * early * (inside + 0.5) / (outside + 1.0)

    found.sort(key=lambda phrase: (-fit(phrase), phrase.text))
    best = found[0]
    used.add(best.text.lower())
    title = best.text
    if weighed.talk.spaced and len(best.stems) == 1 and len(found) > 1 and weighed.talk.language.both:
        title = f"{title} {weighed.talk.language.both} {found[1].text}"
    return title[:1].upper() + title[1:]


def _announced(weighed: Weighed, opening: Sequence[Statement]) -> set[str]:
    """The stems of what the speaker says comes now."""
    turn, stems = weighed.talk.language.turn, weighed.stems
    said = [statement.keys for statement in opening if turn.search(" ".join(statement.keys))]
    return {stems[key] for keys in said for key in keys} - {""}


def _opening_words(weighed: Weighed, part: Sequence[Statement]) -> str:
    text = wording(weighed.talk, max(part[:6], key=lambda statement: statement.quality).unit)
    if not weighed.talk.spaced:
        return text[:16].rstrip("。")
    return " ".join(text.split()[:6]).rstrip(".,;:!?")
