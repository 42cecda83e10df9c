"""What a screen reader gets of a page from a real Chromium: words that stand apart on the page stand apart in it."""

import pytest

from summaries import job
from summaries.tests import talks
from summaries.tests.helpers import ask, wanted
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source
from ytscribe.testing import web
from ytscribe.tests.test_browser import chromium, in_browser, page, person, sign_in  # noqa: F401

pytestmark = in_browser


def read_aloud(page):  # noqa: F811
    """All texts of the page in their order, as they are handed to what reads it aloud."""
    session = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}

    def texts(node):
        if node.get("role", {}).get("value") == "StaticText":
            yield node["name"]["value"]
            return
        for child in node.get("childIds", []):
            yield from texts(nodes[child])

    return "".join(texts(next(iter(nodes.values()))))


@pytest.fixture
def timed(person):  # noqa: F811
    summary = ask(person, wanted(data=SOURCES["text"](Source(text=talks.srt()))))
    job.run(summary.pk)
    return summary


def test_what_is_known_of_a_summary_is_a_list_of_words_and_no_long_one(page, person, timed):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{timed.pk}/")
        summary = read_aloud(page)
        page.goto(f"{address}/summaries/")
        history = read_aloud(page)

    assert "Pasted text, covers 0:00 to " in summary
    assert ", Medium, quoted, " in summary
    assert "Pasted text, Summary, " in history
    assert ", Pasted text" not in summary + history


def test_what_is_only_heard_stands_apart_from_what_is_seen(page, person, timed):  # noqa: F811
    question = ask(person, wanted(kind="custom", instructions="What about straw?"))
    job.run(question.pk)
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/summaries/{timed.pk}/")
        assert "In the transcript at 0:" in read_aloud(page)
        for path in ("/summaries/", f"/summaries/{question.pk}/", "/usage/"):
            page.goto(address + path)
            assert "You asked: What about straw?" in read_aloud(page), path


def test_a_number_stands_apart_from_what_it_counts_and_a_badge_from_what_it_marks(page, person):  # noqa: F811
    with web(processes=1) as address:
        sign_in(page, address)
        page.goto(f"{address}/usage/")
        assert "0 of 10 summaries this month" in read_aloud(page)
        page.goto(f"{address}/plans/")
        assert "Free, Yours" in read_aloud(page)
        assert "10 summaries a month" in read_aloud(page)
        page.goto(f"{address}/accounts/sessions/")
        assert "on Linux, This one" in read_aloud(page)
