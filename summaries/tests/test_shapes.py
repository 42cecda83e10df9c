"""Of how many points or sentences somebody wants a summary is done, and looked for nowhere in the talk."""

import pytest

from summaries.summarisers.quoting.shapes import Shape, shape
from summaries.tests.test_extractive import BREAD, segments_of, summarise
from summaries.tests.test_questions import KILN, answer, refusal


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In five bullet points, please", Shape(points=5)),
        ("the top 10 takeaways", Shape(points=10)),
        ("a four-point list", Shape(points=4)),
        ("Summarise it in one sentence.", Shape(sentences=1)),
        ("Fasse es in drei Sätzen zusammen", Shape(sentences=3)),
        ("en cinq points", Shape(points=5)),
        ("resume en 4 frases", Shape(sentences=4)),
        ("em três tópicos", Shape(points=3)),
        ("in due frasi", Shape(sentences=2)),
        ("W trzech zdaniach", Shape(sentences=3)),
        ("в пяти пунктах", Shape(points=5)),
        ("у трьох реченнях", Shape(sentences=3)),
        ("5つのポイントで", Shape(points=5)),
        ("三文で要約して", Shape(sentences=3)),
        ("用三句话总结", Shape(sentences=3)),
        ("in 400 points", Shape()),
        ("in 0 points", Shape()),
        ("the three demands", Shape()),
    ],
)
def test_how_many_are_wanted_is_read_in_every_language(text, wanted):
    assert shape(text) == wanted


@pytest.mark.parametrize("kind", ["summary", "custom"])
@pytest.mark.parametrize(
    ("instructions", "count"), [("In three bullet points", 3), ("Give me 8 takeaways", 8), ("In 5 Stichpunkten", 5)]
)
def test_there_are_as_many_points_as_wanted(kind, instructions, count):
    result = summarise(segments_of(BREAD), kind=kind, instructions=instructions)

    assert len(result.points) == count
    assert len(summarise(segments_of(BREAD)).points) not in (3, 8)


@pytest.mark.parametrize("count", [1, 2, 3, 6])
def test_there_are_as_many_sentences_as_wanted(count):
    result = summarise(segments_of(BREAD), kind="custom", instructions=f"Summarise it in {count} sentences")

    shown = " ".join([result.answer, *(point.text for point in result.points)])
    assert sum(map(shown.count, ".!?")) == count


def test_a_number_of_points_is_nothing_to_be_looked_for():
    assert answer("What are the 5 key takeaways?") == answer("One line summary") == summarise(KILN).answer


def test_what_scores_points_is_asked_for():
    assert refusal("Who scored five points?").code == "no_match"
