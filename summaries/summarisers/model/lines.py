"""What was said as numbered lines, so that a model can say where it found something."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summaries.summarisers.base import Point
from summaries.summarisers.quoting.scripts import SYLLABLE, UNSPACED
from summaries.transcripts.base import Segment

LINE = 160
"""Characters: captions are joined up to so many, about ten seconds of talk, so that numbers cost little."""
LONGEST_LINE = 600
"""A segment longer than this (a pasted paragraph) becomes several lines."""
UNSPACED_COST, FOREIGN_COST = 3, 2
"""A letter of a script without spaces takes as many tokens as about so many of English, one of Cyrillic as so many."""
FOREIGN = re.compile("[Ͱ-῿]")
"""Letters of the scripts that are not Latin and have spaces: Greek, Cyrillic, Hebrew, Arabic, those of India ..."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A line, or a note about several: the numbers of the lines, both included, and the text."""

    first: int
    last: int
    text: str

    @property
    def number(self) -> str:
        """Its line, or the first and the last of its lines."""
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"

    @property
    def cost(self) -> int:
        """Its length in characters, or what as many tokens would be in English."""
        unspaced = len(UNSPACED.findall(self.text)) + len(SYLLABLE.findall(self.text))
        foreign = len(FOREIGN.findall(self.text))
        return len(self.text) + 8 + (UNSPACED_COST - 1) * unspaced + (FOREIGN_COST - 1) * foreign


class Lines:
    """The lines of a transcript, numbered from 1, and the segments behind each."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = segments
        self.passages: list[Passage] = []
        self.behind: list[tuple[int, int]] = []
        for first, last, text in _joined(segments):
            self.passages.append(Passage(len(self.passages) + 1, len(self.passages) + 1, text))
            self.behind.append((first, last))

    def point(self, text: str, first: int, last: int) -> Point:
        """A statement about these lines, with the times of their segments."""
        from_segment, to_segment = self.behind[first - 1][0], self.behind[last - 1][1]
        return Point(text, self.segments[from_segment].start, self.segments[to_segment].end, from_segment, to_segment)

    def covers(self) -> tuple[float, float] | None:
        """The span that was read, in seconds."""
        starts = [segment.start for segment in self.segments if segment.start is not None]
        ends = [segment.end for segment in self.segments if segment.end is not None]
        return (min(starts), max(ends)) if starts and ends else None


def _joined(segments: Sequence[Segment]) -> Iterator[tuple[int, int, str]]:
    """Neighbouring segments as lines: their first and last index, and the text."""
    first, words = 0, ""
    for index, segment in enumerate(segments):
        text = " ".join(segment.text.split())
        if words and len(words) + len(text) > LINE:
            yield first, index - 1, words
            words = ""
        if not words:
            first = index
        words = f"{words} {text}".strip()
        while len(words) > LONGEST_LINE:
            cut = words.rfind(" ", LONGEST_LINE // 2, LONGEST_LINE)
            cut = LONGEST_LINE if cut < 0 else cut
            yield first, index, words[:cut]
            first, words = index, words[cut:].strip()
    if words:
        yield first, len(segments) - 1, words


def cost(passages: Iterable[Passage]) -> int:
    """What they cost together."""
    return sum(passage.cost for passage in passages)


def chunks(passages: Sequence[Passage], size: int) -> list[list[Passage]]:
    """All of them in order, in pieces of about the same cost, none over `size` unless it is one passage."""
    pieces = -(-cost(passages) // size)
    wanted = cost(passages) / max(1, pieces)
    found: list[list[Passage]] = [[]]
    spent = 0
    for passage in passages:
        if found[-1] and (spent + passage.cost > size or spent >= wanted):
            found.append([])
            spent = 0
        found[-1].append(passage)
        spent += passage.cost
    return found


def thinned(passages: Sequence[Passage], size: int) -> list[Passage]:
    """Passages left out evenly, until the rest costs no more than `size`; one at least stays."""
    kept = list(passages)
    while len(kept) > 1 and cost(kept) > size:
        count = max(1, min(len(kept) - 1, int(len(kept) * size / cost(kept))))
        kept = [kept[index * len(kept) // count] for index in range(count)]
    return kept
