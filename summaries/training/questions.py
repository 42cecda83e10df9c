"""Learns from talks with marks what tells that a statement asks something, for captions without marks.

Run `make questions`: it reads the talks in `texts` beside this file (see `talks`), says how many questions of a fifth
of them are known by weights learned from the others, and writes what all of them teach to
`summarisers/quoting/question_weights/CODE.txt`. A logistic regression, in which most weights are nothing (L1).
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from summaries.summarisers.quoting.questioning import WEIGHTS, Questioning, in_parts, signs
from summaries.summarisers.quoting.readability import ASKS, is_asked
from summaries.summarisers.quoting.tokens import read
from summaries.training.talks import TEXTS, talks_of
from summaries.transcripts.base import Segment

STRENGTH = 1.0
"""How much the talks count against keeping the weights few."""

LEAST = 3
"""Times that a sign must be met to be learned."""

SHORTEST = 3
"""Words of a sentence that is learned from."""

ANSWERING = 5
"""Words of what follows that each sentence is also learned with: where marks are missing a question and the beginning
of its answer are often cut out as one."""

UNMARKED = ("ja",)
"""Languages in which a question seldom has a mark."""

Asked = tuple[Sequence[str], bool]
"""The words of a sentence, and whether it is a question."""


def sentences(text: str, code: str) -> Iterator[Asked]:
    """The sentences of a talk, without fillers."""
    talk = read([Segment(None, None, line) for line in text.splitlines() if line.strip()], code)
    words: list[str] = []
    for key, token, ends in zip(talk.keys, talk.tokens, talk.ends, strict=True):
        if key not in talk.language.fillers:
            words.append(key)
        if ends:
            if len(words) >= SHORTEST:
                yield in_parts(words, spaced=talk.spaced), is_asked(token)
            words = []


def with_answers(talk: Sequence[Asked]) -> list[Asked]:
    """The sentences of a talk, and each also with the beginning of the one behind it that asks nothing."""
    longer = [([*words, *others[:ANSWERING]], asks) for (words, asks), (others, other) in pairwise(talk) if not other]
    return [*talk, *longer]


def learn(talks: Iterable[Sequence[Asked]]) -> str:
    """A file of weights."""
    found = [one for talk in talks for one in with_answers(talk)]
    counter = CountVectorizer(analyzer=signs, min_df=LEAST, dtype=float)
    fitted = LogisticRegression(C=STRENGTH, l1_ratio=1.0, solver="liblinear", random_state=1)
    fitted.fit(counter.fit_transform([words for words, _asks in found]), [asks for _words, asks in found])
    weights = {sign: fitted.coef_[0][column] for sign, column in counter.vocabulary_.items()}
    lines = sorted(f"{weight:.2f} {sign}" for sign, weight in weights.items() if abs(weight) >= 0.005)
    return (
        "\n".join([f"{fitted.intercept_[0]:.2f} bias", *sorted(lines, key=lambda line: line.split(" ", 1)[1])]) + "\n"
    )


def tried(found: Sequence[Asked], weights: str) -> str:
    """How many of the questions that are found are some, and how many of those there are found."""
    known = Questioning(weights)
    guessed = [known.score(words) > ASKS for words, _asks in found]
    right = sum(guess and asks for guess, (_words, asks) in zip(guessed, found, strict=True))
    return f"precision {right / sum(guessed):.2f}, recall {right / sum(asks for _words, asks in found):.2f}"


def main(codes: Sequence[str]) -> None:
    """Learn the languages of which there are texts, or those named."""
    for code in codes or sorted({path.stem for path in TEXTS.rglob("*.txt")}.difference(UNMARKED)):
        talks = [list(sentences(text, code)) for text in talks_of(code)]
        rest = [talk for i, talk in enumerate(talks) if i % 5]
        kept = [one for talk in talks[::5] for one in talk]
        sys.stdout.write(f"{code}: {sum(map(len, talks))} sentences; {tried(kept, learn(rest))}\n")
        weights = learn(talks)
        (WEIGHTS / f"{code}.txt").write_text(weights, encoding="utf-8")
        sys.stdout.write(f"{code}: {weights.count(chr(10))} lines of weights\n")


if __name__ == "__main__":
    main(sys.argv[1:])
