"""The front page's example is what the built-in summariser really makes of a demo talk."""

import re
from html import unescape

import pytest

from summaries.summarisers import SUMMARISERS
from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.render import clock
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source
from ytscribe.testing import TOP

pytestmark = pytest.mark.django_db

POINT = re.compile(r'<span class="stamp">([\d:]+)</span>.*?<p>(.*?)</p>', re.DOTALL)
BEHIND = re.compile(r"In the transcript, ([\d:]+)</p>\s*(.*?)\s*</blockquote>", re.DOTALL)


@pytest.fixture
def page(client):
    return unescape(client.get("/").content.decode())


@pytest.fixture
def talk():
    path = TOP / "fixtures/captions/sourdough-starter.vtt"
    return SOURCES["file"](Source(data=path.read_bytes(), name=path.name))


def test_its_points_and_times_are_those_that_the_summariser_gives(page, talk):
    request = SummaryRequest(segments=talk.segments, length="short", language=talk.language)
    result = SUMMARISERS["extractive"](request, lambda progress: None)

    assert POINT.findall(page) == [(clock(point.start), point.text) for point in result.points]
    assert f"covers {clock(result.covers[0])} to {clock(result.covers[1])}" in page


def test_the_words_behind_a_point_stand_at_that_time_in_the_talk(page, talk):
    [(time, words)] = BEHIND.findall(page)

    first = next(i for i, segment in enumerate(talk.segments) if clock(segment.start) == time)
    said = " ".join(segment.text for segment in talk.segments[first:])
    assert said.startswith(words)
