"""Learns from talks with paragraphs what tells that a new subject begins.

Run `make subjects`: it reads the talks in `texts` beside this file that have several paragraphs, says how many of the
chapters found by weights learned from four fifths of them begin with a paragraph in the last fifth, as written and as
automatic captions have them, and writes what all of them teach to `summarisers/quoting/subject_weights/CODE.txt`.
A logistic regression, in which most weights are nothing (L1). What is no word of a language is learned from all of
them together for those of which there are no talks.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.chapters import changes, novelty, odds
from summaries.summarisers.quoting.languages import UNSPACED_LANGUAGES
from summaries.summarisers.quoting.subjects import ANY, WEIGHTS, Sign, Subjects, signs
from summaries.summarisers.quoting.weights import Weighed
from summaries.training.answers import as_captions
from summaries.training.talks import TEXTS, talks_of
from summaries.transcripts.base import Segment

PARAGRAPHS = range(5, 15)
"""How many paragraphs a talk has from which something is learned: fewer say little of its subjects, more are turns."""

LEAST_LETTERS, LEAST_UNSPACED = 2500, 900
"""How long such a talk is at least."""

STRENGTH = 0.5
"""How much the talks count against keeping the weights few; figures between 0.3 and 1 do about as well."""

LEAST = 4
"""Times that a sign must be met to be learned."""

PARTS = 5
"""One in so many talks isn't learned from while the weights are tried."""

NEAR = 12
"""Words, or letters, by which a chapter may begin beside a paragraph: where nothing is marked, a cut is guessed."""

SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")
WORDLESS = "says", "shape", "novelty"
"""Where the signs stand that are no words of a language."""

Row = dict[Sign, float]


@dataclass
class Learned:
    """A talk's statements with their signs, and with which of them a paragraph begins."""

    weighed: Weighed
    signs: list[Row]
    begins: list[bool]
    starts: list[int]


def with_paragraphs(code: str) -> list[list[str]]:
    """The talks of a language that have some, each as its paragraphs."""
    least = LEAST_UNSPACED if code in UNSPACED_LANGUAGES else LEAST_LETTERS
    talks = ([part for part in text.splitlines() if part.strip()] for text in talks_of(code) if len(text) >= least)
    return [paragraphs for paragraphs in talks if len(paragraphs) in PARAGRAPHS]


def talk(paragraphs: Sequence[str], code: str, *, is_written: bool) -> Learned:
    """What is learned from a talk."""
    parts = [SENTENCE.split(part) if is_written else as_captions(part, code) for part in paragraphs]
    lines = [line for part in parts for line in part]
    request = SummaryRequest(segments=[Segment(None, None, line) for line in lines], language=code)
    weighed = weighed_of(request)
    firsts = set(np.cumsum([0, *map(len, parts)])[:-1].tolist())
    where = weighed.talk.where
    starts = [i for i, line in enumerate(where) if line in firsts and (not i or where[i - 1] != line)]
    new = novelty(weighed)
    found: list[Row] = [{("novelty", ""): new[i], **dict.fromkeys(signs(weighed, i), 1.0)} for i in range(len(new))]
    begins = [one.unit.start in starts for one in weighed.statements]
    return Learned(weighed, found, begins, starts)


def forms(paragraphs: Sequence[str], code: str) -> tuple[Learned, Learned]:
    """What is learned from a talk as written, and what would be from its captions."""
    return talk(paragraphs, code, is_written=True), talk(paragraphs, code, is_written=False)


def learn(talks: Sequence[Learned], of_any: Subjects | None = None) -> str:
    """A file of weights: of what is no word, or with what is known of it already, of the words beside that."""
    rows = [
        {"any": _known(row, of_any), **_words(row)} if of_any else _wordless(row) for one in talks for row in one.signs
    ]
    vectorizer = DictVectorizer()
    found = vectorizer.fit_transform(rows)
    kept = np.asarray((found != 0).sum(axis=0)).ravel() >= LEAST
    fitted = LogisticRegression(C=STRENGTH, l1_ratio=1.0, solver="liblinear", random_state=1)
    fitted.fit(found[:, kept], [begins for one in talks for begins in one.begins])
    names = vectorizer.get_feature_names_out()[kept]
    weights = dict(zip(names, fitted.coef_[0], strict=True))
    bias = fitted.intercept_[0]
    if of_any:
        share = weights.pop("any")
        bias += share * of_any.bias
        weights |= {_name(sign): share * weight for sign, weight in of_any.weights.items()}
        weights["novelty"] = share * of_any.novelty
    told = [f"{bias:.2f} bias", *(f"{weight:.2f} {name}" for name, weight in sorted(weights.items()))]
    return "".join(f"{line}\n" for line in told if not line.lstrip("-").startswith("0.00 "))


def _name(sign: Sign) -> str:
    return "\t".join(filter(None, sign))


def _wordless(row: Row) -> dict[str, float]:
    return {_name(sign): value for sign, value in row.items() if sign[0] in WORDLESS}


def _words(row: Row) -> dict[str, float]:
    return {_name(sign): value for sign, value in row.items() if sign[0] not in WORDLESS}


def _known(row: Row, of_any: Subjects) -> float:
    """What is said by what is no word of a language."""
    return of_any.bias + of_any.novelty * row["novelty", ""] + sum(of_any.weights.get(sign, 0.0) for sign in row)


def hits(talks: Iterable[Learned], known: Subjects) -> Iterator[bool]:
    """Of each chapter whether it begins with a paragraph."""
    for one in talks:
        for index in changes(one.weighed, odds(one.weighed, known=known)):
            start = one.weighed.statements[index].unit.start
            yield any(abs(start - place) <= NEAR for place in one.starts)


def tried(talks: Sequence[tuple[Learned, Learned]], of_any: Subjects) -> str:
    """How many chapters begin with a paragraph in talks that were not learned from, as written and in captions."""
    found: tuple[list[bool], list[bool]] = [], []
    for part in range(PARTS):
        rest = [one for i, (one, _captions) in enumerate(talks) if i % PARTS != part]
        known = Subjects(learn(rest, of_any))
        for form in (0, 1):
            found[form].extend(hits([both[form] for both in talks[part::PARTS]], known))
    told = zip(("written", "captions"), found, strict=True)
    return ", ".join(f"{name} {sum(right) / len(right):.2f} of {len(right)}" for name, right in told)


def main() -> None:
    """Learn what is no word from all languages of which there are texts, and then the words of each."""
    codes = sorted({path.stem for path in TEXTS.rglob("*.txt")})
    talks = {code: [forms(one, code) for one in with_paragraphs(code)] for code in codes}
    everything = [one for found in talks.values() for one, _captions in found]
    (WEIGHTS / f"{ANY}.txt").write_text(learn(everything), encoding="utf-8")
    of_any = Subjects(learn(everything))
    for code, found in talks.items():
        sys.stdout.write(f"{code}: {len(found)} talks; {tried(found, of_any)}\n")
        text = learn([one for one, _captions in found], of_any)
        (WEIGHTS / f"{code}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
