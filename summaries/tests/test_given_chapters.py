"""Chapters that a transcript came with are the chapters of its summary."""

import pytest

from summaries import intake, job
from summaries.intake import Wanted
from summaries.models import content_hash
from summaries.summarisers import SUMMARISERS
from summaries.summarisers.base import SummaryRequest, given_chapters
from summaries.tests import asking_a_model, talks
from summaries.tests.helpers import ask, reread, wanted
from summaries.tests.model_stand_in import ModelStandIn
from summaries.transcripts import SOURCES
from summaries.transcripts.base import GivenChapter, Segment, Source

TITLES = {0: "A dry summer", 4: "Twelve families", 8: "Seeds & money"}


def pasted(titles=TITLES):
    lines = []
    for number, sentence in enumerate(talks.SENTENCES):
        lines += [titles[number]] if number in titles else []
        lines += [f"0:{6 * number:02}" if number < 10 else f"1:{6 * number - 60:02}", sentence]
    return SOURCES["text"](Source(text="\n".join(lines)))


@pytest.mark.django_db
def test_a_copied_panels_chapters_are_those_of_the_summary_and_of_what_is_asked_of_it_later(user):
    summary = ask(user, wanted(data=pasted()))
    job.run(summary.pk)
    done = reread(summary)
    later = ask(user, Wanted.before(done), again=True)
    job.run(later.pk)

    chapters = [(point["start"], point["text"]) for point in done.result["chapters"]]
    assert chapters == [(0.0, "A dry summer"), (24.0, "Twelve families"), (48.0, "Seeds & money")]
    assert reread(later).result["chapters"] == done.result["chapters"]
    assert "- (0:24) Twelve families" in done.markdown
    assert "Twelve families" not in done.transcript.text


@pytest.mark.django_db
def test_the_same_words_with_other_chapters_are_another_request(user):
    plain, first, second = pasted({}), pasted(), pasted(TITLES | {4: "Sharing the work"})

    assert len({content_hash(data) for data in (plain, first, second)}) == 3
    assert ask(user, wanted(data=first)) == ask(user, wanted(data=pasted()))
    assert ask(user, wanted(data=first)) != ask(user, wanted(data=second))
    assert intake.Transcript.objects.get(pk=ask(user, wanted(data=plain)).transcript_id).read_chapters() == []


def test_each_chapter_reaches_to_the_next_and_one_without_words_is_none():
    segments = [Segment(float(start), start + 5.0, "words") for start in range(0, 30, 5)]
    titles = [GivenChapter(0.0, "One"), GivenChapter(9.0, "Two"), GivenChapter(10.0, "Three"), GivenChapter(99.0, "No")]

    found = given_chapters(SummaryRequest(segments, chapters=titles))

    assert [(point.text, point.start, point.end, point.first, point.last) for point in found] == [
        ("One", 0.0, 10.0, 0, 1),
        ("Three", 10.0, 30.0, 2, 5),
    ]
    assert given_chapters(SummaryRequest(segments, chapters=titles[1:3])) == []


def test_an_answer_has_no_chapters():
    data = pasted()
    request = SummaryRequest(data.segments, kind="custom", instructions="What about straw?", chapters=data.chapters)

    assert SUMMARISERS["extractive"](request, lambda progress: None).chapters == []


def test_a_model_leaves_the_chapters_as_they_came():
    data = pasted()
    with ModelStandIn() as server:
        result = asking_a_model.summarise(server.base_url, segments=data.segments, chapters=data.chapters)

    assert [point.text for point in result.chapters] == list(TITLES.values())
