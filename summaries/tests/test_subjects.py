"""Chapters begin where the subject changes, by weights that are learned with a library that only developers need."""

import re

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.chapters import IN_A_LARGE_ONE, SELDOM, SURELY, changes, novelty, odds
from summaries.summarisers.quoting.subjects import ANY, WEIGHTS, Subjects, signs, subjects
from summaries.tests.talks import TEXTS, as_captions
from summaries.tests.test_extractive import summarise, untimed
from summaries.transcripts.base import Segment

LONG = sorted(path.stem for path in TEXTS.glob("*.txt") if len(path.read_text(encoding="utf-8").split()) >= 400)


def sentences(name):
    """The sentences of a talk, and the places of those that begin a paragraph."""
    lines, starts = [], []
    for paragraph in (TEXTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        starts.append(len(lines))
        lines += [line for line in re.split(r"(?<=[.!?])\s+", paragraph) if line.strip()]
    return lines, starts


def test_nearly_every_chapter_begins_with_a_paragraph():
    right = []
    for name in LONG:
        lines, starts = sentences(name)
        chapters = summarise(untimed(*lines)).chapters[1:]
        right += [any(abs(chapter.first - start) <= 1 for start in starts) for chapter in chapters]

    assert len(right) > 25
    assert sum(right) >= 0.9 * len(right)


def weighed(*lines, code="en"):
    return weighed_of(SummaryRequest(segments=untimed(*lines), language=code))


def test_a_silence_speaks_for_a_new_subject():
    lines = sentences("repair.en")[0]
    place = lines.index("Now pull out only the part of the tube that you need.")

    def begun(silence):
        starts = [4.0 * i + (silence if i >= place else 0.0) for i in range(len(lines))]
        segments = [Segment(start, start + 3.9, line) for start, line in zip(starts, lines, strict=True)]
        talk = weighed_of(SummaryRequest(segments=segments, language="en"))
        return [talk.talk.where[talk.statements[index].unit.start] for index in changes(talk, odds(talk))]

    assert place in begun(8.0)
    assert place not in begun(0.0)


class Told(Subjects):
    """Says of every statement what it was told to say."""

    def __init__(self, scores):
        self.told = scores

    def scores(self, weighed, novelty):
        return self.told


@pytest.mark.parametrize(
    ("score", "begins"), [(IN_A_LARGE_ONE + 0.1, True), (IN_A_LARGE_ONE - 0.1, False)], ids=["may well be", "hardly"]
)
def test_a_part_that_is_a_large_share_of_the_talk_is_parted_again(score, begins):
    """There are as many parts as a talk of its size has, all in its first half; one more place is in the second."""
    talk = weighed(*(sentences("repair.en")[0] * 3))
    count, far = len(talk.statements), len(talk.statements) * 3 // 4
    scores = [SELDOM - 1.0] * count
    for i in range(1, 12):
        scores[count * i // 24] = SURELY + 1.0
    scores[far] = score

    assert (far in changes(talk, odds(talk, known=Told(scores)))) is begins


@pytest.mark.parametrize("path", sorted(WEIGHTS.glob("*.txt")), ids=lambda path: path.stem)
def test_the_weights_of_a_language_know_beginnings_and_what_is_no_word(path):
    known = Subjects(path.read_text(encoding="utf-8"))

    assert known.novelty > 0
    assert known.weights["says", "turn"] > 0
    assert path.stem == ANY or any(
        where == "first" and weight > 0.5 for (where, _what), weight in known.weights.items()
    )


def test_a_language_of_which_there_were_no_talks_has_what_is_no_word():
    assert subjects("ko").weights == subjects(ANY).weights
    assert {where for where, _what in subjects("ko").weights} <= {"says", "shape"}


def test_the_signs_of_a_statement_are_how_it_begins_and_what_stands_before_it():
    talk = weighed("The shed is old and dry.", "What do we need next, a new roof or a door?")

    assert {*signs(talk, 0)} >= {("first", "the"), ("first", "the shed"), ("second", "shed"), ("within", "dry")}
    assert {*signs(talk, 1)} >= {("shape", "asks"), ("after first", "the"), ("after last", "dry")}
    assert ("shape", "after asks") not in {*signs(talk, 1)}


def test_in_scripts_without_spaces_letters_are_signs():
    assert {("first", "接下来"), ("within", "我们")} <= {*signs(weighed("接下来我们来讲构造。", code="zh"), 0)}


def test_captions_have_chapters_where_the_written_talk_has_most_of_them():
    written = summarise(untimed(*sentences("repair.en")[0])).chapters
    captions = summarise(as_captions("repair.en")).chapters

    assert len({chapter.text.lower() for chapter in written} & {chapter.text.lower() for chapter in captions}) >= 2


def test_what_is_learned_finds_the_subjects_of_other_talks():
    pytest.importorskip("sklearn", reason="what learning needs is in requirements-dev.txt")
    from summaries.training.subjects import hits, learn, talk

    def paragraphs(things):
        lines = "We put {0} on the table. It is cut with care. Nobody hurries with {0}. It keeps for a week. " * 5
        return [f"Gloves are worn for {thing} in the yard. {lines.format(thing)}" for thing in things]

    kitchen = "bread|butter|flour|honey|pepper|garlic|onions|cheese".split("|")
    others = [
        talk(paragraphs([f"{thing} {number}" for thing in kitchen]), "en", is_written=True) for number in range(6)
    ]
    found = talk(paragraphs("nails|screws|planks|hinges|wire".split("|")), "en", is_written=True)

    known = Subjects(learn(others, Subjects(learn(others))))

    assert list(hits([found], known)) == [True] * 4
    assert any(weight > 0 for (_where, what), weight in known.weights.items() if what.startswith("gloves"))
    assert len(novelty(found.weighed)) == len(found.begins)
