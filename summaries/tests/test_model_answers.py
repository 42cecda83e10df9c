"""A model's answer is read whatever it made of the form, and no line is cited that was not there."""

import contextlib
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.markdown import to_html
from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.model import answers, checking
from summaries.summarisers.model.answers import Cited
from summaries.summarisers.model.citing import Places
from summaries.summarisers.model.lines import LONGEST_LINE, Lines, Passage, chunks, cost, thinned
from summaries.summarisers.model.writing import Unusable, Writer
from summaries.tests.asking_a_model import TALK, check_places
from summaries.transcripts.base import Segment

deterministic = settings(derandomize=True, deadline=None, max_examples=200)

PIECES = [
    "### ANSWER", "### POINTS", "**Points:**", "Chapters", "### PHRASES\n", "[1]", "[2-4]", "[99999]", "[3, 7]", "- ",
    "\n", "```", "```markdown\n", "<think>", "</think>", "<script>", "</script>", "<a href=", "](http://evil.example)",
    "![", "[x]: http://evil.example", "http://evil.example/x", "javascript:alert(1)", "(1:02:03)", "#Tag", ";", "\0",
    "\u202e", "\ud800", "The straw keeps the water in the ground", "<!DOCTYPE html>", "{", "]", "[", "straw", " ",
    "緑茶", "# ", "*", "|",
]  # fmt: skip
ANSWERS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))


@pytest.mark.parametrize(
    "raw",
    [
        "### ANSWER\nStraw helps.\n### POINTS\n[2-3] It keeps water.\n"
        "### CHAPTERS\n[1] Straw\n### PHRASES\nstraw; water",
        "## Answer\nStraw helps.\n\n## Key points\n- [2-3] It keeps water.\n\n"
        "## Chapters\n1. [1] Straw\n## Key phrases\n- straw\n- water",
        "**ANSWER:** Straw helps.\n**POINTS:**\n* It keeps water. [2-3]\n"
        "**CHAPTERS**\n* Straw [1]\n**PHRASES:** straw, water",
        "Answer: Straw helps.\nPoints:\n2. (lines 2-3) It keeps water.\nChapters:\n[L1]: Straw\nPhrases: straw; water.",
        "```\n### ANSWER\nStraw helps.\n### POINTS\n[2–3] **It** keeps water.\n### CHAPTERS\n[1] *Straw*\n### PHRASES\n"
        "straw; water\n```",
        "<think>Let me see. [9]</think>\r\n# ANSWER\r\nStraw helps.\r\n# POINTS\r\n【2 to 3】 It keeps water.\r\n"
        "# CHAPTERS\r\n[1] Straw\r\n# PHRASES\r\nstraw; straw; water",
    ],
)  # fmt: skip
def test_the_form_is_understood_in_many_dresses(raw):
    read = answers.read(raw)

    assert read.text == "Straw helps."
    assert read.points == [Cited("It keeps water.", (2, 3))]
    assert read.chapters == [Cited("Straw", (1, 1))]
    assert read.phrases == ["straw", "water"]


@pytest.mark.parametrize(
    ("line", "text", "lines"),
    [
        ("[12-15] Straw helps.", "Straw helps.", (12, 15)),
        ("[15-12] Straw helps.", "Straw helps.", (12, 15)),
        ("[12] [18] Straw helps.", "Straw helps.", (12, 12)),
        ("[12, 14-15] Straw helps.", "Straw helps.", (12, 12)),
        ("Straw helps (in the year 2020).", "Straw helps (in the year 2020).", None),
        ("- (12:30) Straw [see 4] helps.", "Straw [see 4] helps.", None),
        ("[3] Straw helps (at 1:02:03).", "Straw helps.", (3, 3)),
        ("[3]", "", (3, 3)),
        ("---", "", None),
        ("[first-last] Straw helps. [3]", "Straw helps.", (3, 3)),
        ("[3] 2 * 3 < 7 and 5 > 4", "2 * 3 < 7 and 5 > 4", (3, 3)),
    ],
)
def test_a_line_of_a_list(line, text, lines):
    assert answers.statement(line) == Cited(text, lines)


def test_thoughts_take_nothing_of_the_room_that_an_answer_has():
    raw = f"<think>{'I see. ' * 10_000}</think>### ANSWER\nStraw helps.\n### POINTS\n[2] It keeps water."

    assert answers.read(raw).points == answers.statements(raw) == [Cited("It keeps water.", (2, 2))]


def test_a_text_of_free_form_may_have_headings_of_its_own():
    raw = "### ANSWER\n## Summary\nIt is *dry*.\n\n**Key points**\n- one\n### POINTS\n[1] It is dry."

    read = answers.read(raw, is_free=True)

    assert read.text == "## Summary\nIt is *dry*.\n\n**Key points**\n- one"
    assert read.points == [Cited("It is dry.", (1, 1))]


PLACES = Places(
    [
        Passage(10, 10, "straw keeps the moisture in the ground"),
        Passage(11, 11, "a bucket with stones for every family"),
        Passage(12, 14, "herbs are sold at the gate on saturdays"),
    ]
)


@pytest.mark.parametrize(
    ("cited", "place"),
    [
        (Cited("Straw keeps moisture.", (10, 10)), (10, 10)),
        (Cited("It is kept damp.", (10, 11)), (10, 11)),
        (Cited("It is kept damp.", (11, 400)), (11, 14)),
        (Cited("Herbs are sold on Saturdays.", (400, 401)), (12, 14)),
        (Cited("Herbs are sold on Saturdays.", None), (12, 14)),
        (Cited("Herbs are sold on Saturdays.", (10, 10)), (12, 14)),
        (Cited("Elephants conquered distant galaxies.", (400, 401)), None),
        (Cited("Elephants conquered distant galaxies.", None), None),
        (Cited("Somewhere before.", (1, 3)), None),
        (Cited("From before until now.", (8, 10)), None),
    ],
)
def test_a_statement_is_led_to_lines_that_were_shown_or_nowhere(cited, place):
    assert PLACES.of(cited) == place


def test_what_is_said_twice_stands_once_and_the_order_is_that_of_the_talk():
    writer = Writer(SummaryRequest(segments=TALK), (lines := Lines(TALK)), lines.passages)

    points = writer.points(
        [
            Cited("Straw keeps the moisture in the ground.", (3, 3)),
            Cited("A shared garden can live through a dry summer.", (1, 1)),
            Cited("The straw keeps the moisture in the ground longer.", (3, 3)),
            Cited("A shared garden can live through a dry summer.", (3, 3)),
        ]
    )

    assert [point.text.split()[0] for point in points] == ["A", "Straw"]


@deterministic
@given(ANSWERS)
def test_any_answer_is_read_and_what_is_kept_is_harmless(raw):
    for is_free in (False, True):
        read = answers.read(raw, is_free=is_free)

        texts = [read.text, *read.phrases, *(cited.text for cited in read.points + read.chapters + read.rests_on)]
        for text in texts:
            assert not re.search(r"https?:/|javascript:|<script|<a |\]\(", text, re.IGNORECASE)
            assert not re.search("[\0\u202e\ud800-\udfff]", text)
            text.encode()


@deterministic
@given(ANSWERS, st.sampled_from(["summary", "topics", "post", "custom"]), st.booleans())
def test_any_answer_makes_a_result_with_real_places_or_none(raw, kind, is_last):
    lines = Lines(TALK)
    writer = Writer(SummaryRequest(segments=TALK, kind=kind), lines, lines.passages)

    writer.draft(raw)
    try:
        result = writer.result(raw, is_last=is_last)
    except Unusable:
        return
    assert result.answer
    check_places(result, TALK)


@deterministic
@given(st.lists(st.text("abc de\nfé 緑茶", max_size=900), max_size=60), st.integers(50, 2_000))
def test_nothing_of_a_transcript_falls_between_the_lines_or_the_parts(texts, size):
    segments = [Segment(float(i), i + 1.0, text) for i, text in enumerate(texts)]

    lines = Lines(segments)
    parts = chunks(lines.passages, size)

    said = "".join(passage.text for part in parts for passage in part)
    assert said.split() == said.split()
    assert "".join(said.split()) == "".join("".join(texts).split())
    assert all(cost(part) <= size or len(part) == 1 for part in parts)
    assert all(len(passage.text) <= LONGEST_LINE + 1 for passage in lines.passages)
    assert [passage.first for passage in lines.passages] == list(range(1, len(lines.passages) + 1))
    spans = [lines.point("", n, n) for n in range(1, len(lines.passages) + 1)]
    assert all(0 <= point.first <= point.last < len(segments) for point in spans)


@given(st.lists(st.integers(1, 500), min_size=1, max_size=80), st.integers(1, 3_000))
@deterministic
def test_notes_are_thinned_evenly_until_they_fit(sizes, size):
    notes = [Passage(i, i, "x" * length) for i, length in enumerate(sizes)]

    kept = thinned(notes, size)

    assert kept
    assert cost(kept) <= size or len(kept) == 1
    assert kept == sorted(set(kept), key=lambda note: note.first)


ENGLISH = " ".join(segment.text for segment in TALK)
GERMAN = (
    "Der Garten braucht im Sommer vor allem Geduld und nicht so viel Wasser, wie man denkt. Wer einmal in der Woche "
    "gießt und das Stroh liegen lässt, der hat es leichter, und die Pflanzen haben es auch."
)
RUSSIAN = "Сад летом нуждается в терпении, а не в воде, и солома помогает сохранить влагу в земле на всё лето и осень."


@pytest.mark.parametrize(
    ("text", "wanted", "is_other"),
    [
        (ENGLISH, "English", False), (ENGLISH, "German", True), (GERMAN, "German", False), (GERMAN, "English", True),
        (GERMAN, "Swiss German", False), (GERMAN, "French", True), (ENGLISH, "Dutch", True), (GERMAN, "Dutch", False),
        (RUSSIAN, "Russian", False), (ENGLISH, "Russian", True), (RUSSIAN, "English", True),
        (ENGLISH, "Japanese", True),
        ("夏の庭に必要なのは水ではなく忍耐です。藁は土の中の水分を二倍長く保ちます。" * 2, "Japanese", False),
        ("夏の庭に必要なのは水ではなく忍耐です。藁は土の中の水分を二倍長く保ちます。" * 2, "English", True),
        (ENGLISH, "Klingon", True), (GERMAN, "", True), (ENGLISH, "", False), ("Yes.", "German", False),
    ],
)  # fmt: skip
def test_another_language_is_noticed_where_it_is_sure(text, wanted, is_other):
    request = SummaryRequest(segments=TALK, language="en", output_language=wanted)

    assert checking.is_other_language(text, request) is is_other


@pytest.mark.parametrize(
    "unit", ["**x ", "[1] ", "[a](", "![", "<a", "<script>", "```\n", "### ANSWER\n", "\n[1] word", "www."]
)
def test_no_answer_takes_long_to_read_however_it_is_made(unit):
    lines = Lines(TALK)
    raw = "### ANSWER\n" + unit * (80_000 // len(unit))
    began = time.monotonic()

    for kind in ("summary", "custom"):
        writer = Writer(SummaryRequest(segments=TALK, kind=kind), lines, lines.passages)
        writer.draft(raw)
        with contextlib.suppress(Unusable):
            writer.result(raw, is_last=True)
    to_html(raw)

    assert time.monotonic() - began < 5
