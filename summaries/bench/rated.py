"""How much of what the built-in summariser quotes matters, stands alone, and begins and ends where it should.

    python -m summaries.bench.rated [LANGUAGE ...]

The talks in `rated` were written for this and nothing was learned from them: an interview, a quick chat and a lesson
in each of eleven languages. Before each sentence stands how much it matters (0 to 3: one of the ten that say most) and
how well it stands alone (0 to 2); an empty line parts paragraphs or turns. Each talk is summarised as written and as
automatic captions have it: without marks and capitals, in short lines. A quotation is whole, or two in one where a
sentence ends in it that nobody can see, or begins or ends elsewhere than a clause does; the last column counts those
that have a whole sentence.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from pathlib import Path

from django.conf import settings

settings.configure(USE_I18N=False)

from summaries.summarisers import extractive
from summaries.summarisers.base import SummaryRequest
from summaries.transcripts.base import Segment

TALKS = Path(__file__).parent / "rated"
SENTENCE = re.compile(r"([0-3]) ([0-2]) (.+)")
UNSPACED = ("ja", "zh")
WORD = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+(?:['’-][^\W_]+)*")
LETTER = re.compile(r"[^\W_]")
CLAUSE_MARK = re.compile(r"[,;:–—、，：；.!?…。！？]")
LINE, LINE_UNSPACED = 9, 18
"""Words, or letters, of a caption line."""

ENDS = 6, 5, 4, 3
"""By so many words at either end a quotation is found; fillers may be left out of it."""

LED_IN = 2
"""Words that may be left out at the beginning of a sentence."""

TELLING = 5
"""Words, or letters, of a sentence that says something."""


@dataclass
class Talk:
    """Sentences with how they were rated, their words, and before which of these a sentence or a clause begins."""

    code: str
    sentences: list[str] = field(default_factory=list)
    matters: list[int] = field(default_factory=list)
    alone: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    clauses: set[int] = field(default_factory=set)

    def split(self, text: str) -> list[str]:
        return [found[0].lower() for found in (LETTER if self.code in UNSPACED else WORD).finditer(text)]


def read(path: Path) -> Talk:
    talk = Talk(path.stem[:2])
    for matters, alone, sentence in SENTENCE.findall(path.read_text(encoding="utf-8")):
        talk.starts.append(len(talk.words))
        talk.sentences.append(sentence)
        talk.matters.append(int(matters))
        talk.alone.append(int(alone))
        for clause in CLAUSE_MARK.split(sentence):
            talk.words += talk.split(clause)
            talk.clauses.add(len(talk.words))
    talk.starts.append(len(talk.words))
    talk.clauses.update(talk.starts)
    return talk


def captions(talk: Talk) -> list[str]:
    size, space = (LINE_UNSPACED, "") if talk.code in UNSPACED else (LINE, " ")
    return [space.join(talk.words[i : i + size]) for i in range(0, len(talk.words), size)]


@dataclass
class Quoted:
    """What is known of one quotation."""

    matters: float
    alone: int
    kind: str
    has_sentence: bool


def quotations(talk: Talk, lines: Sequence[str]) -> Iterator[Quoted]:
    request = SummaryRequest(segments=[Segment(None, None, line) for line in lines], language=talk.code)
    result = extractive.summarise(request, lambda progress: None)
    for point in [*result.answer_points, *result.points]:
        found = place(talk, point.text)
        if found:
            yield _judged(talk, *found, point.text)


def place(talk: Talk, text: str) -> tuple[int, int] | None:
    """The words of a talk that are quoted."""
    words = talk.split(text)
    for size in ENDS:
        first, last = words[:size], words[-size:]
        for start in _where(talk.words, first, 0):
            for end in _where(talk.words, last, start):
                if end + len(last) - start <= len(words) + 14:
                    return start, end + len(last)
    return None


def _where(words: Sequence[str], wanted: Sequence[str], start: int) -> Iterator[int]:
    return (i for i in range(start, len(words) - len(wanted) + 1) if words[i : i + len(wanted)] == wanted)


def _judged(talk: Talk, start: int, end: int, text: str) -> Quoted:
    spans = list(pairwise(talk.starts))
    shares = [max(0, min(end, last) - max(start, first)) for first, last in spans]
    matters = sum(share * rated for share, rated in zip(shares, talk.matters, strict=True)) / (end - start)
    first = next(i for i, share in enumerate(shares) if share)
    alone = talk.alone[first] if 2 * shares[first] > spans[first][1] - spans[first][0] else min(1, talk.alone[first])
    begins = not talk.clauses.isdisjoint(range(start - LED_IN, start + 1))
    parts = [len(talk.split(part)) for part in CLAUSE_MARK.split(text)]
    marked = set(accumulate(parts, initial=start))
    hidden = [i for i in talk.starts if start + LED_IN < i < end - 1 and i not in marked]
    kind = "elsewhere" if not begins or end not in talk.clauses else "together" if hidden else "whole"
    has_sentence = any(start - LED_IN <= one and other <= end and other - one >= TELLING for one, other in spans)
    return Quoted(matters, alone, kind, has_sentence)


def line(name: str, found: Sequence[Quoted]) -> str:
    kinds = [
        f"{sum(one.kind == kind for one in found) / len(found):8.0%}" for kind in ("whole", "together", "elsewhere")
    ]
    matters, alone = (
        sum(values) / len(found) for values in zip(*((one.matters, one.alone) for one in found), strict=True)
    )
    sentences = f"{sum(one.has_sentence for one in found) / len(found):9.0%}"
    return f"{name:10}{len(found):6}{matters:10.2f}{alone:8.2f}{''.join(kinds)}{sentences}"


def main(codes: Sequence[str]) -> None:
    talks = [read(path) for path in sorted(TALKS.glob("*.txt")) if not codes or path.stem[:2] in codes]
    ratings = [rating for talk in talks for rating in talk.matters]
    print(
        f"{len(talks)} talks, {len(ratings)} sentences, which matter {sum(ratings) / len(ratings):.2f} on the average\n"
    )
    print("            quoted  matters   alone   whole two in one elsewhere sentence")
    for name, form in (("written", lambda talk: talk.sentences), ("captions", captions)):
        found = {code: [] for code in dict.fromkeys(talk.code for talk in talks)}
        for talk in talks:
            found[talk.code] += quotations(talk, form(talk))
        for code, ones in found.items():
            print(line(f"{code} {name[:4]}", ones))
        print(line(name, [one for ones in found.values() for one in ones]), end="\n\n")


if __name__ == "__main__":
    main(sys.argv[1:])
