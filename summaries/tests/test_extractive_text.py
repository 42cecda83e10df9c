"""A result as plain text and as Markdown."""

import pytest

from summaries.summarisers.base import Point, Result
from summaries.summarisers.render import clock, count_words, escape, to_markdown, to_text


def point(text, start=None, first=0):
    end = None if start is None else start + 5
    return Point(text, start, end, first, first)


RESULT = Result(
    answer="Roses need shade.",
    answer_points=[point("Roses need shade.", 0.0)],
    points=[
        point("Roses need shade.", 0.0),
        point("Water them *at night*.", 754.2, 3),
        point("Cut them.", 3723.0, 9),
    ],
    chapters=[point("Shade", 0.0), point("Water", 754.2, 3)],
    phrases=["old roses", "night_water"],
    covers=(0.0, 3725.0),
)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (59.9, "0:59"), (754.2, "12:34"), (3600, "1:00:00"), (36610, "10:10:10"), (-3, "0:00")],
)
def test_times_are_written_as_on_a_clock(seconds, shown):
    assert clock(seconds) == shown


def test_text_is_the_answer_and_each_point_once():
    assert to_text(RESULT) == "Roses need shade.\nWater them *at night*.\nCut them."


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (100, "Roses need shade.\nWater them *at night*.\nCut them."),
        (7, "Roses need shade.\nWater them *at night*."),
        (6, "Roses need shade.\nCut them."),
        (3, "Roses need shade."),
        (2, "Roses need…"),
        (0, ""),
    ],
)
def test_text_keeps_to_a_number_of_words_by_leaving_out_whole_statements(words, shown):
    assert to_text(RESULT, words) == shown


def test_an_answer_that_is_too_long_is_shortened_by_whole_statements():
    result = Result(
        answer="Roses need shade. Water them at night.",
        answer_points=[point("Roses need shade."), point("Water them at night.")],
        points=[],
    )

    assert to_text(result, 5) == "Roses need shade."


def test_characters_of_scripts_without_spaces_are_counted_one_by_one():
    assert count_words("緑茶の味 is good") == 6
    assert to_text(Result(answer="緑茶の味を決める", points=[]), 4) == "緑茶の味…"


def test_markdown_links_every_moment():
    text = to_markdown(RESULT, "Roses [old] & new", lambda start, first: f"https://v.test/?v=a_b&t={int(start)}s")

    assert text.startswith("# Roses \\[old\\] \\& new\n\nRoses need shade.\n")
    assert "- [12:34](<https://v.test/?v=a_b&t=754s>) Water them \\*at night\\*." in text
    assert "- [1:02:03](<https://v.test/?v=a_b&t=3723s>) Cut them." in text
    assert "## Chapters\n\n- [0:00]" in text
    assert "old roses, night\\_water" in text
    assert "overs 0:00 to 1:02:05" in text
    assert "picks out what was said" in text


def test_markdown_without_addresses_has_plain_times_and_without_times_paragraphs():
    assert "- (12:34) Water" in to_markdown(RESULT, "", lambda start, first: None)

    untimed = Result(answer="A.", points=[point("Cut them.", None, 4)])
    assert "- (¶ 5) Cut them." in to_markdown(untimed, "T", lambda start, first: None)
    assert "- [¶ 5](<#line-4>) Cut them." in to_markdown(untimed, "T", lambda start, first: f"#line-{first}")
    told = "A number behind ¶ is a line of the transcript downloaded as text."
    assert told in to_markdown(untimed, "T", lambda start, first: None)
    assert told not in to_markdown(RESULT, "T", lambda start, first: None)


@pytest.mark.parametrize(
    ("quoted", "shown"),
    [
        ("a*b_c`d", "a\\*b\\_c\\`d"),
        ("<script>", "\\<script\\>"),
        ("1. first", "1\\. first"),
        ("- dash", "\\- dash"),
        ("# head\n## head", "\\# head \\#\\# head"),
        ("![x](y)", "\\!\\[x\\]\\(y\\)"),
    ],
)
def test_what_markdown_would_read_is_quoted_as_it_was_said(quoted, shown):
    assert escape(quoted) == shown
