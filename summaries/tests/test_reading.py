"""Finding words in the transcript of one summary, by the server: without JavaScript, and in what a page leaves out."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries import finding, job, words
from summaries.models import Summary
from summaries.tests import talks
from summaries.tests.helpers import ask, reread, wanted

LINES = ["We keep the Starter", "in a warm corner.", "Ça va, Straße ＡＢＣ", "the START", "of it: <b>start</b>"]


def shown(lines, sought):
    """The hits as the lines have them."""
    hits = finding.find(lines, sought)
    return hits.total, [lines[line][a:b] for line, spans in sorted(hits.places.items()) for a, b in spans]


@pytest.mark.parametrize(
    ("sought", "total", "pieces"),
    [
        ("start", 3, ["Start", "START", "start"]),
        ("starter in a WARM", 1, ["Starter", "in a warm"]),
        ("  start  of ", 1, ["START", "of"]),
        ("ca va, strasse abc", 1, ["Ça va, Straße ＡＢＣ"]),
        ("<b>", 1, ["<b>"]),
        ("submarine", 0, []),
        ("", 0, []),
        ("\0", 0, []),
    ],
)
def test_what_is_sought_is_found_whatever_its_look_and_across_lines(sought, total, pieces):
    assert shown(LINES, sought) == (total, pieces)


@settings(deadline=None)
@given(st.lists(st.text(max_size=30), min_size=1, max_size=6), st.text(max_size=12))
def test_no_text_breaks_the_finding_and_no_mark_loses_a_letter(lines, sought):
    hits = finding.find(lines, sought)

    for line, spans in hits.places.items():
        html = words.marked(lines[line], spans)
        assert html.replace("<mark>", "").replace("</mark>", "") == words.marked(lines[line], [])


def test_a_hundred_thousand_lines_are_searched_in_a_moment():
    lines = [f"this is line {n} of a very long talk about gärten" for n in range(100_000)]
    began = time.perf_counter()

    hits = finding.find(lines, "garten")

    assert hits.total == 100_000
    assert sum(map(len, hits.places.values())) == finding.MOST_MARKED
    assert time.perf_counter() - began < 2


@pytest.fixture
def summary(user):
    made = ask(user)
    job.run(made.pk)
    return reread(made)


@pytest.fixture
def long(signed_in):
    text = "\n".join(f"This is line number {n} of a very long talk about many things." for n in range(6_000))
    signed_in.post("/summaries/", {"key": "k", "length": "medium", "source": text})
    job.run(Summary.objects.get().pk)
    return Summary.objects.get()


@pytest.mark.django_db
def test_the_page_marks_what_is_sought_and_says_how_often(signed_in, summary):
    page = signed_in.get(f"/summaries/{summary.pk}/", {"find": "STONE"}).content.decode()

    assert "a bucket with <mark>stone</mark>s, one for" in page
    assert "4 places" in page
    assert 'value="STONE"' in page
    assert 'class="find-first" href="#line-7"' in page


@pytest.mark.django_db
def test_what_is_not_there_is_said(signed_in, summary):
    page = signed_in.get(f"/summaries/{summary.pk}/", {"find": "submarine<script>"}).content.decode()

    assert "Not found" in page
    assert "<script>" not in page.split("</head>")[1]


@pytest.mark.django_db
def test_the_transcript_stays_text_beside_the_marks(signed_in, user):
    made = ask(user, wanted_lines([*talks.SENTENCES, "A <img src=x onerror=alert(1)> spade & fork."]))
    job.run(made.pk)

    page = signed_in.get(f"/summaries/{made.pk}/?find=spade").content.decode()

    assert "&lt;img src=x onerror=alert(1)&gt; <mark>spade</mark> &amp; fork." in page


def wanted_lines(lines):
    from summaries.transcripts import SOURCES
    from summaries.transcripts.base import Source

    data = SOURCES["text"](Source(text="\n".join(lines)))
    return type(wanted())(wanted().source_kind, source="Lines", data=data)


@pytest.mark.django_db
def test_lines_that_a_very_long_page_leaves_out_are_found(signed_in, long):
    left_out = signed_in.get(f"/summaries/{long.pk}/").content.decode()
    found = signed_in.get(f"/summaries/{long.pk}/?find=number+4321+of").content.decode()

    assert 'id="line-4321"' not in left_out
    assert '<li id="line-4321"' in found
    assert "line <mark>number 4321 of</mark> a very" in found


@pytest.mark.django_db
@pytest.mark.parametrize("line", ["4321", "5999"])
def test_a_line_that_is_asked_for_is_there(signed_in, long, line):
    assert f'id="line-{line}"' in signed_in.get(f"/summaries/{long.pk}/?line={line}").content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("line", ["6000", "-1", "x", "9" * 5000, "٣", ""])
def test_a_line_that_is_not_there_hurts_nobody(signed_in, summary, line):
    assert signed_in.get(f"/summaries/{summary.pk}/", {"line": line}).status_code == 200
