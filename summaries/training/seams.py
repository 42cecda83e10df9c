"""Learns from talks with marks what tells that one statement ends and the next begins, for captions without marks.

Run `make seams`: it reads the talks in `texts` beside this file (see `talks`), says how well a fifth of them are cut by
weights learned from the others, and writes what all of them teach to `summarisers/quoting/seam_weights/CODE.txt`, and
for the languages in which a sentence is often a chain of clauses what tells these to `seam_weights/clauses`.
A logistic regression, in which most weights are nothing (L1).
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from summaries.summarisers.quoting.seams import (
    CLAUSE_WEIGHTS,
    FAR,
    LETTERS,
    STEPS,
    WEIGHTS,
    WORDS,
    Forms,
    Group,
    Seams,
    far_groups,
    groups,
)
from summaries.training.talks import TEXTS, Marked, marked, spoken_of, talks_of

STRENGTH, STRENGTH_SPOKEN = 0.6, 0.3
"""How much the talks count against keeping the weights few, and where some are spoken without a script.

With more those like the ones learned from are cut a little better, with less any other is.
"""

LEAST = 2
"""Times that a group must be met to be learned."""

KNOWN, KNOWN_ENDING = 3, 4
"""Times that a word must be met to count as itself, and different words that an ending must have."""

OFTEN = 2.0
"""How much oftener than other words one must begin sentences for a comma before it to be left out of account.

People who write down what is said set a comma or a full stop between two such clauses as they please, and either reads
well. By talks that were not learned from, a quarter to a third more of what is quoted then begins and ends at such a
place, and as many as before are sentences.
"""

CHAINED = ("zh",)
"""Where a comma stands as easily as a full stop, so that by those for sentences few ends of clauses are known."""

LIKELY = -1.0
"""The score from which a place is taken for a seam when the weights are tried."""


def learn(talks: Sequence[Marked], strength: float = STRENGTH) -> str:
    """A file of weights."""
    counts = Counter(key for talk in talks for key in talk.keys)
    endings = Counter(word[-3:] for word in counts)
    words = {word for word, count in counts.items() if count >= KNOWN}
    forms = Forms(frozenset(words), frozenset(ending for ending, count in endings.items() if count >= KNOWN_ENDING))
    left_out = _left_out(talks)
    rows, begins = [], []
    for talk in talks:
        known = zip(_openings(talk), talk.begins, talk.parted, strict=True)
        for row, (opening, is_begun, is_parted) in zip(_rows(talk, forms), islice(known, 1, None), strict=True):
            if not (is_parted and opening in left_out):
                rows.append(row)
                begins.append(is_begun)
    counter = CountVectorizer(analyzer=list, min_df=LEAST, dtype=float)
    fitted = LogisticRegression(C=strength, l1_ratio=1.0, solver="liblinear", random_state=1)
    fitted.fit(counter.fit_transform(rows), begins)
    weights = {group: fitted.coef_[0][column] for group, column in counter.vocabulary_.items()}
    bias = fitted.intercept_[0] + _centre(weights, rows)
    lines = [
        f"{name} {' '.join(group)} {weight:.2f}" for (name, group), weight in weights.items() if abs(weight) >= 0.005
    ]
    told = [f"bias {bias:.2f}", " ".join(["words", *sorted(words)])]
    told.append(" ".join(["endings", *sorted(forms.endings)]))
    return "\n".join([*told, *sorted(lines)]) + "\n"


def by_clauses(talk: Marked) -> Marked:
    """A talk as if each of its clauses were a sentence."""
    return talk._replace(begins=talk.clauses, parted=[False] * len(talk.keys))


def _openings(talk: Marked) -> list[str]:
    """What stands behind the place before each word: the word, or two letters."""
    return talk.keys if talk.spaced else [one + other for one, other in pairwise([*talk.keys, ""])]


def _left_out(talks: Sequence[Marked]) -> set[str]:
    """What may as well begin a sentence as a clause behind a comma."""
    counts = Counter(opening for talk in talks for opening in _openings(talk))
    known = (pair for talk in talks for pair in zip(_openings(talk), talk.begins, strict=True))
    first = Counter(opening for opening, begins in known if begins)
    usual = OFTEN * first.total() / counts.total()
    return {opening for opening, count in counts.items() if first[opening] + usual > usual * (count + 2)}


def _centre(weights: dict[tuple[str, Group], float], rows: Sequence[Sequence[tuple[str, Group]]]) -> float:
    """Make distances count nothing on the average; what they counted, which belongs to every place."""
    average = 0.0
    for name in FAR:
        steps = [(f"<{name}", (str(step),)) for step in sorted(set(STEPS))]
        of_name = {group for group in weights if group[0].lstrip("<>") == name}
        mean = sum(weights[group] for row in rows for group in row if group in of_name) / len(rows)
        weights.update({group: weights.get(group, 0.0) - mean for group in steps})
        average += mean
    return average


def _rows(talk: Marked, forms: Forms) -> list[list[tuple[str, Group]]]:
    found = [talk.kinds[key] for key in talk.keys]
    if not talk.spaced:
        return list(groups(LETTERS, [forms.of(key) for key in talk.keys], found))[1:]
    near = groups(WORDS, [forms.of(key) for key in talk.keys], found)
    return [one + other for one, other in zip(near, far_groups(found), strict=True)][1:]


def tried(talks: Iterable[Marked], weights: str) -> str:
    """How many of the seams that are found are some, and how many of those there are found."""
    seams = Seams(weights)
    found = there = right = 0
    for talk in talks:
        guessed = [score > LIKELY for score in seams.scores(talk.keys, talk.kinds)[1:]]
        found += sum(guessed)
        there += sum(talk.begins[1:])
        right += sum(one and other for one, other in zip(guessed, talk.begins[1:], strict=True))
    precision, recall = right / found, right / there
    return f"precision {precision:.2f}, recall {recall:.2f}, F1 {2 * precision * recall / (precision + recall):.2f}"


def main(codes: Sequence[str]) -> None:
    """Learn the languages of which there are texts, or those named."""
    for code in codes or sorted({path.stem for path in TEXTS.rglob("*.txt")}):
        spoken = spoken_of(code)
        talks = [marked(text, code) for text in talks_of(code) + spoken]
        strength = STRENGTH_SPOKEN if spoken else STRENGTH
        rest = [talk for i, talk in enumerate(talks) if i % 5]
        words = sum(len(talk.keys) for talk in talks)
        sys.stdout.write(f"{code}: {words} words; {tried(talks[::5], learn(rest, strength))}\n")
        weights = learn(talks, strength)
        (WEIGHTS / f"{code}.txt").write_text(weights, encoding="utf-8")
        if code in CHAINED:
            (CLAUSE_WEIGHTS / f"{code}.txt").write_text(learn(list(map(by_clauses, talks))), encoding="utf-8")
        sys.stdout.write(f"{code}: {weights.count(chr(10))} lines of weights\n")


if __name__ == "__main__":
    main(sys.argv[1:])
