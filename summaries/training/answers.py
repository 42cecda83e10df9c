"""Learns from questions to talks which statement of a talk is the answer.

Run `make answers`: `asked` beside this file has questions to some of the talks in `texts`, each with the sentences that
answer it, or `-` where the talk has its words and no answer. Each talk is read as written and as automatic captions
have it. A logistic regression: it says how often an answer is the first, or among the first four, for each fifth of
the talks by weights learned from the others, and writes what all of them teach to
`summarisers/quoting/answer_weights.txt`.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import MaxAbsScaler

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.asking import WEIGHTS, Asked
from summaries.summarisers.quoting.languages import UNSPACED_LANGUAGES
from summaries.summarisers.quoting.questions import read
from summaries.summarisers.quoting.said import Said
from summaries.training.talks import talks_of
from summaries.transcripts.base import Segment

ASKED = Path(__file__).parent / "asked"
TALK, NO_ANSWER, EITHER = "# ", "-", " | "
"""What stands before the beginning of a talk, for an answer where there is none, and between several."""

LINE, LINE_UNSPACED = 9, 18
"""Words, or letters, of a caption line."""

ENOUGH = 0.5
"""The share of an answering sentence, or of a statement, that must be in both."""

PARTS = 5
"""One in so many talks isn't learned from while the weights are tried."""

FIRST = 4
"""So many statements are shown where none is plainly the answer."""


@dataclass
class Question:
    """The signs of each statement that might be the answer, and whether it is; none is where the talk has none."""

    signs: Sequence[Mapping[str, float]]
    is_answer: Sequence[bool]
    is_answered: bool


def asked(path: Path) -> Iterator[tuple[str, list[tuple[str, list[str]]]]]:
    """The talks of a language with their questions and the sentences that answer these."""
    talks = talks_of(path.stem)
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        first, *lines = block.strip().splitlines()
        pairs = [line.split("\t") for line in lines]
        put = [(text, [] if answer == NO_ANSWER else answer.split(EITHER)) for text, answer in pairs]
        said = [first.removeprefix(TALK), *(answer for _text, answers in put for answer in answers)]
        yield next(talk for talk in talks if all(sentence in talk for sentence in said)), put


def as_captions(text: str, code: str) -> list[str]:
    """A talk without marks and capitals, in short lines."""
    keys = tokens.read([Segment(None, None, line) for line in text.splitlines()], code).keys
    space, size = ("", LINE_UNSPACED) if code in UNSPACED_LANGUAGES else (" ", LINE)
    words = list("".join(keys)) if code in UNSPACED_LANGUAGES else keys
    return [space.join(words[i : i + size]) for i in range(0, len(words), size)]


def questions(code: str, lines: Sequence[str], put: Sequence[tuple[str, list[str]]]) -> Iterator[Question]:
    """What is learned from the questions to a talk that has these lines."""
    weighed = weighed_of(SummaryRequest(segments=[Segment(None, None, line) for line in lines], language=code))
    said, keys = Said(weighed), weighed.talk.keys
    places = list(accumulate(map(len, keys), initial=0))
    spans = [(places[one.unit.start], places[one.unit.end]) for one in weighed.statements]
    for text, answers in put:
        found = [span("".join(keys), answer, code) for answer in answers]
        for question in read(text, weighed.stems).questions:
            known = Asked(said, question)
            is_answer = [any(_are_one(spans[index], answer) for answer in found) for index in known.places]
            yield Question([known.signs(index) for index in known.places], is_answer, bool(answers))


def span(letters: str, answer: str, code: str) -> tuple[int, int]:
    """Where an answering sentence stands among the letters of a talk."""
    wanted = "".join(tokens.read([Segment(None, None, answer)], code).keys)
    start = letters.find(wanted)
    return start, start + len(wanted)


def _are_one(one: tuple[int, int], other: tuple[int, int]) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared >= ENOUGH * min(one[1] - one[0], other[1] - other[0])


def learn(found: Sequence[Question]) -> Pipeline:
    """The signs' weights."""
    fitted = make_pipeline(
        DictVectorizer(), MaxAbsScaler(), LogisticRegression(C=10.0, fit_intercept=False, max_iter=5000)
    )
    return fitted.fit(
        [signs for one in found for signs in one.signs], [answer for one in found for answer in one.is_answer]
    )


def ranks(found: Sequence[Question], fitted: Pipeline) -> Iterator[int]:
    """How many statements are taken for likelier answers than the first one that is some, for each question."""
    for one in found:
        if one.is_answered:
            scores = fitted.decision_function(one.signs) if one.signs else []
            order = sorted(range(len(scores)), key=lambda i: -scores[i])
            yield next((rank for rank, i in enumerate(order) if one.is_answer[i]), len(order) + FIRST)


def tried(talks: Sequence[Sequence[Question]]) -> str:
    """How often an answer is the likeliest statement, and among the first, of talks that weren't learned from."""
    found: list[int] = []
    for part in range(PARTS):
        rest = [one for i, talk in enumerate(talks) if i % PARTS != part for one in talk]
        fitted = learn(rest)
        found += [rank for talk in talks[part::PARTS] for rank in ranks(talk, fitted)]
    first, among = (sum(rank < most for rank in found) / len(found) for most in (1, FIRST))
    return f"the first {first:.3f}, among {FIRST} {among:.3f} of {len(found)}"


def written(fitted: Pipeline) -> str:
    """A file of weights."""
    names = fitted[0].get_feature_names_out()
    weights = fitted[2].coef_[0] / fitted[1].scale_
    return "".join(f"{weight:.2f} {name}\n" for name, weight in zip(names, weights, strict=True))


def main() -> None:
    """Learn from all languages together."""
    talks: list[list[Question]] = []
    for path in sorted(ASKED.glob("*.txt")):
        for talk, put in asked(path):
            forms = (talk.splitlines(), as_captions(talk, path.stem))
            talks.append([question for lines in forms for question in questions(path.stem, lines, put)])
    sys.stdout.write(f"{sum(map(len, talks))} questions; {tried(talks)}\n")
    WEIGHTS.write_text(written(learn([one for talk in talks for one in talk])), encoding="utf-8")


if __name__ == "__main__":
    main()
