"""What a model wrote is shown as text with a little form, and can do nothing on the page."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.markdown import LONGEST, MOST_BRACKETS, TAGS, to_html
from summaries.summarisers.base import Point, Progress, Result
from summaries.summarisers.render import to_markdown
from summaries.tests.helpers import ask, claimed


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**dry** and *wet*", "<p><strong>dry</strong> and <em>wet</em></p>"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("# Big", "<h3>Big</h3>"),
        ("###### Small", "<h6>Small</h6>"),
        ("<b>no</b>", "<p>&lt;b&gt;no&lt;/b&gt;</p>"),
        ("a\n\nb", "<p>a</p>\n<p>b</p>"),
    ],
)
def test_form_is_kept(text, html):
    assert to_html(text).strip() == html


def test_links_lead_out_without_telling_where_from():
    html = to_html("[a](https://a.example/?b=1&c=2)")

    assert '<a href="https://a.example/?b=1&amp;c=2" target="_blank" rel="noopener nofollow">a</a>' in html


def check_harmless(html):
    """Only tags that are allowed, with no attribute but a link's."""
    for tag, attributes in re.findall(r"<[/!]?([a-zA-Z0-9]+)([^>]*)>", html):
        assert tag in TAGS
        names = dict(re.findall(r'([a-z-]+)="([^"]*)"', attributes))
        assert set(names) <= {"href", "target", "rel"}
        assert names.get("href", "http://").startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![x](http://a.example/x.png)",
        "[a](javascript:alert(1))", "[a](data:text/html,x)", "[a](//a.example)", "[a](/accounts/logout/)",
        "<a href='javascript:x'>a</a>", "<style>*{}</style>", "[a](vbscript:x)", "<iframe src=http://a.example>",
        "[a]: javascript:x\n\n[a]", "| a |\n|:-:|\n| b |", "[a](&#106;avascript:x)",
        "[a](http://a.example 'x\" onclick=\"y')",
    ],
)  # fmt: skip
def test_nothing_runs_and_nothing_calls_out(text):
    check_harmless(to_html(text))


PIECES = ["[a](", *"< > [ ] ( ) ! a: javascript: http://a.example \n # * ` | - & ; \" ' <script <img".split(" ")]


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_text_becomes_only_what_is_allowed(pieces):
    check_harmless(to_html("".join(pieces)))


def point(text, first=0):
    return Point(text, first * 6.0, first * 6.0 + 6.0, first, first)


def result(**parts):
    return Result(**{"answer": "Roses.", "points": [point("Shade: roses need it.", 3)], "written_by": "qwen3", **parts})


def finish(user, kind, what):
    """A finished summary of a kind, as a model wrote it."""
    summary = claimed(user)
    type(summary).objects.filter(pk=summary.pk).update(kind=kind)
    summary.kind = kind
    assert summary.finish(what, to_markdown(what, "Roses", lambda start, first: None, kind), "llm")
    return summary


@pytest.mark.django_db
def test_an_answer_in_markdown_is_shown_with_its_form_and_without_its_tricks(signed_in, user):
    answer = "**Shade** and <script>alert(1)</script> ![x](http://a.example/x.png)\n\n- one"
    summary = finish(user, "custom", result(answer=answer, is_markdown=True))

    page = signed_in.get(summary.get_absolute_url()).content.decode()

    assert "<strong>Shade</strong>" in page
    assert "<li>one</li>" in page
    assert "<script>alert" not in page
    assert "a.example" not in page.split("<main", 1)[1].replace("![x](http://a.example", "")
    assert "What it rests on" in page
    assert "a model can be wrong" in page


@pytest.mark.django_db
def test_a_post_keeps_its_lines_and_names_its_moments(signed_in, user):
    post = "Did you know?\n\nRoses *need* <b>shade</b>.\n#Roses #Shade"
    summary = finish(user, "post", result(answer=post, points=[], answer_points=[point("Shade.", 3)]))

    page = signed_in.get(summary.get_absolute_url()).content.decode()

    assert "<p>Did you know?</p>" in page
    assert "Roses *need* &lt;b&gt;shade&lt;/b&gt;.<br>#Roses #Shade" in page
    assert "Said at" in page
    assert "Key points" not in page


@pytest.mark.django_db
def test_topics_are_named_before_what_is_said(signed_in, user):
    summary = finish(user, "topics", result(phrases=["Shade"]))

    page = signed_in.get(summary.get_absolute_url()).content.decode()

    assert "<strong>Shade:</strong> roses need it." in page
    assert ">Topics</h2>" in page
    assert "Key phrases" not in page


@pytest.mark.django_db
def test_what_is_being_written_is_shown_with_its_form(signed_in, user):
    summary = claimed(user)
    summary.note_progress(
        Progress(80, "Writing the summary", "Roses need **shade**.\n\n- 0:18 <img src=x onerror=a> one")
    )

    page = signed_in.get(f"{summary.get_absolute_url()}progress/").content.decode()

    assert "<strong>shade</strong>" in page
    assert "<li>0:18 &lt;img src=x" in page
    assert "<img" not in page


@pytest.mark.django_db
def test_a_summary_that_only_waits_shows_an_empty_place(signed_in, user):
    page = signed_in.get(f"{ask(user).get_absolute_url()}progress/").content.decode()

    assert "skeleton" in page


def test_markdown_of_each_kind():
    link = lambda start, first: f"https://v.example/?t={int(start)}"  # noqa: E731
    post = result(answer="Hi *you*\n#Roses\n\nBye", points=[], answer_points=[point("Shade.", 3)])
    custom = result(answer="**Yes**\n\n- one", is_markdown=True)

    assert to_markdown(post, "Roses", link, "post").startswith(
        "# Roses\n\nHi \\*you\\*\\\n\\#Roses\n\nBye\n\n"
        "## What it rests on\n\n- [0:18](<https://v.example/?t=18>) Shade.\n"
    )
    assert to_markdown(custom, "Roses", link, "custom").startswith(
        "# Roses\n\n**Yes**\n\n- one\n\n## What it rests on\n"
    )
    assert "\n## Topics\n" in to_markdown(result(), "Roses", link, "topics")
    assert "\n## Key points\n" in to_markdown(result(), "Roses", link)
    assert to_markdown(result(), "Roses", link).endswith("The model qwen3 wrote this from the transcript.\n")
    assert "built-in" in to_markdown(result(written_by=""), "Roses", link)


def test_a_text_of_brackets_is_read_without_links_and_a_very_long_one_to_its_limit():
    few, many = (to_html("[link](https://example.org) " * count) for count in (MOST_BRACKETS, MOST_BRACKETS + 1))

    assert (few.count("<a "), many.count("<a ")) == (MOST_BRACKETS, 0)
    assert "(link](https://example.org)" in many
    assert len(to_html("word " * LONGEST)) < LONGEST + 20
