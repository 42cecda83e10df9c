"""A summary and its transcript as files: kinds, names, and what isn't there."""

import json
import re
from urllib.parse import unquote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from summaries import job
from summaries.archive import named
from summaries.downloads import name_of
from summaries.models import SourceKind, Summary, Transcript
from summaries.summarisers.base import Point, Result
from summaries.summarisers.render import to_markdown
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, reread, wanted
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Segment, Source, TranscriptData

pytestmark = pytest.mark.django_db

KINDS = {
    "summary.md": "text/markdown; charset=utf-8",
    "summary.txt": "text/plain; charset=utf-8",
    "summary.json": "application/json",
    "transcript.srt": "application/x-subrip; charset=utf-8",
    "transcript.vtt": "text/vtt; charset=utf-8",
    "transcript.txt": "text/plain; charset=utf-8",
    "transcript.json": "application/json",
}


@pytest.fixture
def timed(signed_in):
    """A finished summary of a caption file."""
    file = SimpleUploadedFile("garden talk.srt", talks.srt().encode())
    signed_in.post("/summaries/", {"key": "k", "length": "medium", "captions": file})
    job.run(Summary.objects.get().pk)
    return Summary.objects.select_related("transcript").get()


@pytest.fixture
def untimed(user):
    summary = ask(user)
    job.run(summary.pk)
    return reread(summary)


def get(client, summary, name):
    return client.get(f"/summaries/{summary.pk}/{name}")


@pytest.mark.parametrize("name", KINDS)
def test_every_file_has_its_kind_and_a_name(signed_in, timed, name):
    answer = get(signed_in, timed, name)

    assert (answer.status_code, answer["Content-Type"]) == (200, KINDS[name])
    file = "garden-talk" if name.startswith("summary") else "garden-talk-transcript"
    assert f'filename="{file}.{name.split(".")[1]}"' in answer["Content-Disposition"]
    assert answer.getvalue() if answer.streaming else answer.content
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_the_menu_on_the_page_has_them_all(signed_in, timed):
    page = get(signed_in, timed, "").content.decode()

    assert [name for name in KINDS if f'href="/summaries/{timed.pk}/{name}"' not in page] == []


@pytest.mark.parametrize(("name", "source"), [("transcript.srt", "file"), ("transcript.vtt", "file")])
def test_captions_come_back_as_they_were_given(signed_in, timed, name, source):
    data = get(signed_in, timed, name).getvalue()

    assert list(SOURCES[source](Source(data=data, name=name)).segments) == timed.transcript.read_segments()


TIME = r"(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}"
CUE = re.compile(rf"(?:(?!.*-->).+\n)?{TIME} --> {TIME}\n((?!.*-->).+)(?:\n(?!.*-->).+)*")
"""What the W3C's WebVTT has as a cue: a name that may be missing, times, and lines without an arrow."""


def test_the_vtt_is_one_that_a_player_reads(signed_in, timed):
    header, *cues = get(signed_in, timed, "transcript.vtt").getvalue().decode().strip().split("\n\n")

    assert header == "WEBVTT"
    assert [match and match[1] for match in map(CUE.fullmatch, cues)] == talks.SENTENCES


def test_the_transcripts_json_is_its_segments(signed_in, timed):
    rows = json.loads(get(signed_in, timed, "transcript.json").getvalue())

    assert rows[1] == {"start": 6, "end": 12, "text": talks.SENTENCES[1]}


@pytest.mark.parametrize("name", ["transcript.srt", "transcript.vtt"])
def test_without_times_there_are_no_captions(signed_in, untimed, name):
    assert get(signed_in, untimed, name).status_code == 404
    assert name not in get(signed_in, untimed, "").content.decode()
    assert get(signed_in, untimed, "transcript.txt").status_code == 200
    assert get(signed_in, untimed, "transcript.json").status_code == 200


@pytest.mark.parametrize("name", ["summary.exe", "transcript.md", "transcript.", "summary.MD", "summary.json.md"])
def test_no_other_files_are_there(signed_in, timed, name):
    assert get(signed_in, timed, name).status_code == 404


@pytest.mark.parametrize("name", ["summary.md", "summary.txt", "summary.json"])
def test_what_is_not_finished_has_no_summary_to_download(signed_in, user, name):
    assert get(signed_in, ask(user), name).status_code == 404


def test_text_and_json_say_what_the_page_says(signed_in, timed):
    text = get(signed_in, timed, "summary.txt").content.decode()
    data = json.loads(get(signed_in, timed, "summary.json").content)

    assert text.startswith("garden talk\n\n")
    assert (data["title"], data["id"]) == ("garden talk", str(timed.pk))
    for point in timed.parsed_result.points:
        assert point.text in text
        assert point.text in [shown["text"] for shown in data["result"]["points"]]
    assert re.search(r"^\[0:\d\d\] ", text, re.MULTILINE)


NAMES = {
    "Über Gärten / Höfe": ("uber-garten-hofe", "Über Gärten Höfe"),
    "明日の天気": ("summary", "明日の天気"),
    '../../etc/passwd\r\nX: "y"': ("etc-passwd-x-y", "etc passwd X y"),
    "...": ("summary", "summary"),
    "x" * 300: ("x" * 80, "x" * 80),
    "a\u202egnp.exe": ("a-gnpexe", "a gnp.exe"),
}


@pytest.mark.parametrize(("title", "names"), NAMES.items())
def test_a_files_name_is_safe_and_keeps_its_script(signed_in, timed, title, names):
    Transcript.objects.update(title=title)

    header = get(signed_in, timed, "summary.md")["Content-Disposition"]

    plain, whole = re.fullmatch(r"attachment; filename=\"([!-~]*)\.md\"; filename\*=UTF-8''(\S+)\.md", header).groups()
    assert (plain, unquote(whole).removesuffix(".md")) == names


def test_a_very_long_transcript_is_sent_in_pieces(signed_in, timed, user):
    lines = [Segment(float(n), n + 1.0, f"line {n}") for n in range(20_000)]
    long = Transcript.objects.keep(SourceKind.FILE, TranscriptData(lines), user)
    Summary.objects.update(transcript=long)

    pieces = list(get(signed_in, timed, "transcript.srt"))

    assert len(pieces) == 20
    assert b"".join(pieces).endswith(b"line 19999\n")


# -- Of a question ---------------------------------------------------------------------------

QUESTION = "How often should one *water* deeply in the early morning?\nAnd when?"


def asked(user, question=QUESTION, **choices):
    summary = ask(user, wanted(kind="custom", instructions=question, **choices))
    job.run(summary.pk)
    return reread(summary)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("summary.md", "You asked: How often should one \\*water\\* deeply in the early morning?\\\nAnd when?\n\n"),
        ("summary.txt", f"You asked: {QUESTION}\n\n"),
    ],
)
def test_a_question_stands_between_its_title_and_its_answer(signed_in, user, name, written):
    summary = asked(user)
    text = get(signed_in, summary, name).content.decode()

    assert text.removeprefix("# ").startswith(f"{summary.title}\n\n{written}")
    assert "Water deeply" in text.partition(written)[2]


def test_nothing_is_said_to_be_asked_where_nothing_was(signed_in, timed):
    assert not any("You asked" in get(signed_in, timed, f"summary.{name}").content.decode() for name in ("md", "txt"))


def test_the_file_of_a_question_is_called_by_it(user):
    summary = asked(user)
    summary.own_title = "Roses"
    assert name_of(summary) == "Roses - How often should one water deeply in the"
    summary.instructions = "What about watering the roses before breakfast?"
    assert name_of(summary) == "Roses - What about watering the roses before"
    summary.instructions = "Was?"
    assert name_of(summary) == "Roses - Was"
    summary.instructions = "水" * 90
    assert name_of(summary) == f"Roses - {'水' * 40}"
    summary.own_title = "R" * 300
    assert name_of(summary) == f"{'R' * 37} - {'水' * 40}"
    summary.kind = Summary.Kind.SUMMARY
    assert name_of(summary) == "R" * 80


def test_in_the_archive_questions_about_one_text_have_names_of_their_own(user):
    names = [name for _row, name in named([asked(user), asked(user, "What about the stones?")])]

    assert [name.partition(" - ")[2] for name in names] == [
        "How often should one water deeply in the.md",
        "What about the stones.md",
    ]


RESTS = "What it rests on"


def test_what_only_comes_nearest_is_not_what_an_answer_rests_on(signed_in, user):
    point = Point(text="We sell herbs.", start=None, end=None, first=9, last=9)
    for answer_points, heading, other in ([], "What comes nearest", RESTS), ([point], RESTS, "What comes nearest"):
        summary = claimed(user, wanted(1, kind="custom", instructions=f"Who sells {len(answer_points)}?"))
        result = Result(answer="Herbs.", points=[point, point], answer_points=answer_points)
        summary.finish(result, to_markdown(result, "T", lambda start, first: None, "custom"), "extractive")
        for name in ("", "summary.md", "summary.txt"):
            shown = get(signed_in, summary, name).content.decode()
            assert heading in shown
            assert other not in shown
