"""The whole path through real processes: a file, a text and a link become summaries, and each counts once."""

import pytest
import requests

from summaries.models import Summary
from summaries.tests.youtube_modes import mode_id
from summaries.tests.youtube_stand_in import YouTubeStandIn, talk_from_file
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source
from usage.tests.helpers import count, set_limit
from ytscribe.testing import TOP, child, run_manage, session_cookie, wait_for, web

pytestmark = pytest.mark.usefixtures("committed")

TALK = TOP / "fixtures/captions/night-sky-walk.auto.srt"


@pytest.fixture
def youtube():
    with YouTubeStandIn(talks={"night-sky-1": talk_from_file(TALK)}) as stand_in:
        yield stand_in


@pytest.fixture
def site(youtube, user):
    """A browser of the person's, on a site with a worker and a YouTube of its own."""
    here = {"YOUTUBE_ORIGIN": youtube.origin}
    with web(processes=1, **here) as address, child("manage.py", "worker", **here):
        yield Site(address, user)


class Site:
    def __init__(self, address, user):
        self.address = address
        self.browser = requests.Session()
        self.browser.trust_env = False
        self.browser.cookies.update(session_cookie(user))

    def ask(self, source="", captions=None):
        self.browser.get(self.address)
        data = {"source": source, "csrfmiddlewaretoken": self.browser.cookies["csrftoken"]}
        files = {"captions": captions} if captions else None
        answer = self.browser.post(f"{self.address}/summaries/", data, files=files, timeout=30)
        assert answer.status_code == 200, answer.text
        return answer.url

    def ended(self, url):
        """The page once the summary is made or has failed."""

        def page():
            text = self.browser.get(url, timeout=30).text
            return text if 'data-status="done"' in text or 'data-status="failed"' in text else None

        return wait_for(page, seconds=30)


def pasted(path):
    """The captions as YouTube's own transcript panel copies them."""
    segments = SOURCES["file"](Source(data=path.read_bytes(), name=path.name)).segments
    return "\n".join(f"{int(s.start) // 60}:{int(s.start) % 60:02}\n{s.text}" for s in segments)


def test_a_file_a_text_and_a_link_become_three_summaries(site, user):
    urls = [
        site.ask(captions=(TALK.name, TALK.read_bytes())),
        site.ask(source=pasted(TALK)),
        site.ask(source="https://www.youtube.com/watch?v=night-sky-1"),
    ]
    for url in urls:
        assert 'data-status="done"' in site.ended(url)

    summaries = list(Summary.objects.order_by("created_at").select_related("transcript", "charge"))
    assert [summary.source_kind for summary in summaries] == ["file", "text", "youtube"]
    for summary in summaries:
        starts = [point.start for point in summary.parsed_result.points]
        thirds = {int(start // (summary.transcript.segments[-1][0] / 3 + 1)) for start in starts}
        assert len(starts) >= 5
        assert thirds == {0, 1, 2}
        assert summary.charge.state == "charged"
    assert count(user) == 3


def test_the_command_line_prints_the_same_summary(site):
    site.ended(site.ask(captions=(TALK.name, TALK.read_bytes())))

    done = run_manage("summarise", str(TALK), "--format", "md")

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == Summary.objects.get().markdown.strip()


def test_what_youtube_refuses_is_said_in_words_and_costs_nothing(site, youtube, user):
    page = site.ended(site.ask(source=f"https://youtu.be/{mode_id('no-captions')}"))

    assert 'data-status="failed"' in page
    assert "caption" in page
    assert count(user) == 0


def test_the_eleventh_is_refused_and_nothing_is_made(site, user):
    set_limit(user, 10)
    for number in range(10):
        site.ask(source=f"Talk number {number}. " + "This is a sentence about gardens and their straw. " * 10)

    site.browser.get(site.address)
    data = {"source": "A last talk. " + "This is a sentence about gardens. " * 10}
    data["csrfmiddlewaretoken"] = site.browser.cookies["csrftoken"]
    refused = site.browser.post(f"{site.address}/summaries/", data, timeout=30)

    assert refused.status_code == 429
    assert "/plans/" in refused.text
    assert "A last talk." in refused.text
    assert Summary.objects.count() == count(user) == 10
