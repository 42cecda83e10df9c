"""How well the built-in summariser answers questions to a talk.

    python -m summaries.bench.asked [--show] [LANGUAGE ...]

To each talk in `rated` somebody who had not seen the summariser wrote ten questions (`asked`): seven with the sentence
that answers them, half of them in other words than the talk's, and three that it does not answer though it has their
words. Each is put to the talk as written and as automatic captions have it. `--show` prints what was not told right.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from summaries.bench.rated import TALKS, Talk, captions, place, read
from summaries.summarisers import extractive
from summaries.summarisers.base import Point, SummaryFailed, SummaryRequest
from summaries.transcripts.base import Segment

ASKED = Path(__file__).parent / "asked"
NO_ANSWER = "-"
EITHER = " | "
"""Parts sentences of which each answers the question."""

ENOUGH, LEAST = 0.5, 3
"""The share that must be in both of the answering sentence, or of what is quoted where that is shorter, and words."""

ANSWERED = "right", "near", "wrong", "missed", "refused"
NOT_ANSWERED = "told", "near", "refused"
"""What may become of a question: an answer that is `right`, or `wrong` or `told` though there is none; what comes
nearest, with the answer among it (`near`) or not (`missed`); nothing at all."""


@dataclass
class Question:
    """A question and the sentences, by their places in the talk, of which each answers it."""

    text: str
    answers: Sequence[int]


def questions(talk: Talk, path: Path) -> Iterator[Question]:
    for line in path.read_text(encoding="utf-8").splitlines():
        text, answer = line.split("\t")
        told = [] if answer == NO_ANSWER else answer.split(EITHER)
        yield Question(text, [talk.sentences.index(sentence) for sentence in told])


def put(talk: Talk, lines: Sequence[str], question: Question) -> tuple[str, Sequence[Point]]:
    """What becomes of a question, and what is quoted."""
    segments = [Segment(None, None, line) for line in lines]
    request = SummaryRequest(segments=segments, language=talk.code, kind="custom", instructions=question.text)
    try:
        result = extractive.summarise(request, lambda progress: None)
    except SummaryFailed as error:
        shown = error.nearest.points if error.nearest else []
        if not shown:
            return "refused", shown
        return "near" if not question.answers or _has(talk, shown, question) else "missed", shown
    if not question.answers:
        return "told", result.answer_points
    return "right" if _has(talk, result.answer_points, question) else "wrong", result.answer_points


def _has(talk: Talk, points: Sequence[Point], question: Question) -> bool:
    spans = [span for point in points if (span := place(talk, point.text))]
    for answer in question.answers:
        first, last = talk.starts[answer : answer + 2]
        for start, end in spans:
            shared = min(end, last) - max(start, first)
            if shared >= min(LEAST, last - first) and shared >= ENOUGH * min(end - start, last - first):
                return True
    return False


def line(name: str, found: Counter[tuple[bool, str]]) -> str:
    parts = [f"{name:12}"]
    for is_answered, kinds in ((True, ANSWERED), (False, NOT_ANSWERED)):
        total = sum(found[is_answered, kind] for kind in kinds)
        parts += [f"{total:7}", *(f"{found[is_answered, kind] / max(1, total):9.0%}" for kind in kinds)]
    return "".join(parts)


def main(arguments: Sequence[str]) -> None:
    codes = [code for code in arguments if code != "--show"]
    paths = [path for path in sorted(ASKED.glob("*.txt")) if not codes or path.stem[:2] in codes]
    heads = ["".join(f"{kind:>9}" for kind in kinds) for kinds in (ANSWERED, NOT_ANSWERED)]
    print(f"{'':11}answered{heads[0]}    not{heads[1]}")
    for name, form in (("written", lambda talk: talk.sentences), ("captions", captions)):
        found: dict[str, Counter[tuple[bool, str]]] = {}
        for path in paths:
            talk = read(TALKS / path.name)
            lines = form(talk)
            for question in questions(talk, path):
                became, quoted = put(talk, lines, question)
                found.setdefault(talk.code, Counter())[bool(question.answers), became] += 1
                if "--show" in arguments and became != ("right" if question.answers else "refused"):
                    wanted = EITHER.join(talk.sentences[answer] for answer in question.answers)
                    print(f"{path.stem} {name} {became}: {question.text}\n    wanted: {wanted}")
                    print("\n".join(f"    quoted: {point.text}" for point in quoted))
        for code, counted in found.items():
            print(line(f"{code} {name}", counted))
        print(line(name, sum(found.values(), Counter())), end="\n\n")


if __name__ == "__main__":
    main(sys.argv[1:])
