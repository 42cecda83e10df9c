"""A chapter's title is what a person would write above it: a name of its subject, or a question that asks for it."""

from pathlib import Path

import pytest

from summaries.summarisers import SUMMARISERS
from summaries.summarisers.base import SummaryRequest
from summaries.transcripts.base import Segment

TEXTS = Path(__file__).parent / "texts"


def titles(name: str) -> list[str]:
    lines = (TEXTS / name).read_text(encoding="utf-8").split("\n")
    segments = [Segment(None, None, line) for line in lines if line.strip()]
    result = SUMMARISERS["extractive"](SummaryRequest(segments, language=name.split(".")[1]), lambda progress: None)
    return [chapter.text for chapter in result.chapters]


def test_a_question_names_a_chapter_where_it_asks_for_its_subject() -> None:
    assert "Do we still need keepers?" in titles("interview.en.txt")


@pytest.mark.parametrize(
    ("name", "asked"),
    [("interview.en.txt", "Were you lonely?"), ("interview.ja.txt", "最近は、若い人も増えていますか。")],
)
def test_a_question_that_names_nothing_is_no_title(name: str, asked: str) -> None:
    assert titles(name)
    assert asked not in titles(name)


def test_what_only_describes_is_no_title() -> None:
    given = [Segment(None, None, line) for line in (TEXTS / "interview.en.txt").read_text("utf-8").split("\n")]
    half = len(given) // 2
    announced = [Segment(None, None, "The third thing is the dullest, and it is the one I care about most.")]
    request = SummaryRequest([*given[:half], *announced, *given[half:]], language="en")

    result = SUMMARISERS["extractive"](request, lambda progress: None)

    assert "The dullest" not in [chapter.text for chapter in result.chapters]


@pytest.mark.parametrize(
    ("code", "announced", "title"),
    [
        ("es", "Segunda cosa, el tejado.", "El tejado"),
        ("fr", "Deuxième point, l'échelle.", "Échelle"),
    ],
)
def test_a_short_first_statement_names_its_chapter(code: str, announced: str, title: str) -> None:
    lines = (TEXTS / {"es": "repair.es.txt", "fr": "vlog.fr.txt"}[code]).read_text("utf-8").split("\n")
    half = len(lines) // 2
    given = [Segment(None, None, line) for line in [*lines[:half], announced, *lines[half:]] if line.strip()]

    result = SUMMARISERS["extractive"](SummaryRequest(given, language=code), lambda progress: None)

    assert title in [chapter.text for chapter in result.chapters]
