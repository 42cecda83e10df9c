"""A transcript that names the speaker on every line shows each name once, until somebody else speaks."""

import re

import pytest

from summaries import job
from summaries.tests import talks
from summaries.tests.helpers import ask, wanted
from summaries.tests.test_extractive import summarise, untimed
from summaries.transcripts.base import Segment, TranscriptData
from summaries.voices import repeated_names


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (
            ["Host: Hello.", "Host: Come in.", "Guest: Thanks.", "Guest:  So.", "Host: Sit down."],
            ["Host: Hello.", "Come in.", "Guest: Thanks.", "So.", "Host: Sit down."],
        ),
        (["Dr Anna Nowak: A", "Dr Anna Nowak: B", "[Music]"], ["Dr Anna Nowak: A", "B", "[Music]"]),
        (["主持人：你好", "主持人：我们开始", "嘉宾：好"], ["主持人：你好", "我们开始", "嘉宾：好"]),
        (["Host: A", "no name", "Host: B", "Host: C"], ["Host: A", "no name", "Host: B", "C"]),
    ],
)
def test_the_name_of_the_line_before_is_left_out(lines, shown):
    names = repeated_names(lines)

    assert [line.removeprefix(name) for line, name in zip(lines, names, strict=True)] == shown


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["Note: one thing.", "Note: another.", "We go on.", "And on.", "And on."],
        ["as they say: so it is", "as they say: so it was"],
        ["At 5:30 we met", "At 5:30 we left"],
        ["What I want to tell you: a", "What I want to tell you: b"],
        ["https://a.example/", "https://b.example/"],
    ],
)
def test_a_colon_that_names_nobody_stays(lines):
    assert repeated_names(lines) == [""] * len(lines)


@pytest.fixture
def interview(user):
    segments = [Segment(6.0 * n, 6.0 * n + 6, f"Host: {line}") for n, line in enumerate(talks.SENTENCES)]
    what = wanted()
    return ask(user, type(what)(what.source_kind, source="Talk", data=TranscriptData(segments)))


@pytest.mark.django_db
def test_the_page_shows_and_searches_what_is_left_and_the_file_has_every_name(signed_in, interview):
    job.run(interview.pk)

    shown = signed_in.get(f"/summaries/{interview.pk}/?find=Host").text
    told = re.sub(r"</?mark>", "", shown)

    assert f'<p dir="auto">Host: {talks.SENTENCES[0]}' in told
    assert f'<p dir="auto">{talks.SENTENCES[1]}' in told
    assert "1 place" in shown
    kept = signed_in.get(f"/summaries/{interview.pk}/transcript.txt").getvalue().decode()
    assert kept.count("Host: ") == len(talks.SENTENCES)


@pytest.mark.django_db
def test_behind_lines_that_are_left_out_the_name_stands_again(signed_in, interview, monkeypatch):
    monkeypatch.setattr("summaries.transcript_lines.MANY_LINES", 4)
    monkeypatch.setattr("summaries.transcript_lines.AROUND", 0)

    shown = signed_in.get(f"/summaries/{interview.pk}/?line=5").text

    assert f'<p dir="auto">Host: {talks.SENTENCES[5]}' in shown
    assert f'<p dir="auto">{talks.SENTENCES[1]}' in shown


def test_a_hosts_remarks_say_less_of_a_talk_than_what_the_guest_says():
    talk = untimed(
        "Mara: Who repairs these organs?",
        "Idris: I repair the organs of churches with my brother, and every organ takes us a year.",
        "Mara: What kills an organ in a church?",
        "Idris: Sudden heat cracks the soundboards of an organ, and a cracked soundboard kills the organ in a church.",
        "Mara: An organ in a village church is a thing that everybody hears and that nobody has ever seen inside.",
        "Mara: How often must one tune an organ?",
        "Idris: An organ in a church is tuned twice a year, in spring before the heat and in autumn after it.",
        "Mara: And what would you tell a village church with a broken organ?",
        "Idris: Play the organ, even badly, because an organ that is played in a church stays alive.",
    )

    result = summarise(talk, length="short")

    assert "nobody has ever seen inside" not in " ".join([result.answer, *(point.text for point in result.points)])


def test_a_teacher_who_asks_is_no_host():
    lesson = untimed(
        "Teacher: A volcano grows where the crust of the earth is thin, and the melted rock under the crust pushes up.",
        "Teacher: What is melted rock under the crust called?",
        "Ana: Magma.",
        "Teacher: Magma that leaves the volcano is lava, and lava cools into the black rock of the island.",
        "Teacher: How hot is lava?",
        "Ben: Very hot.",
        "Teacher: Lava of this volcano has a thousand degrees, and the crust over the lava carries nobody for a month.",
        "Teacher: Who has seen one?",
        "Ben: My uncle has a photograph of a volcano at home, and he took the picture of the lava in the rain.",
    )

    result = summarise(lesson, length="short")

    assert "crust" in result.answer
    assert not result.answer.startswith("My uncle")
