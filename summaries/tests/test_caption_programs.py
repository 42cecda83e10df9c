"""What recorders, recognisers of speech and editors save is read as it is."""

import json

import pytest

from summaries.tests.test_caption_files import read, refusal, texts
from summaries.transcripts.base import Segment

ROWS = [(0.0, 1.5, "we mend the boat"), (61.5, 64.0, "and then, tea")]
READ = [Segment(start, end, words) for start, end, words in ROWS]
MILLISECONDS = [(int(start * 1000), int(end * 1000), words) for start, end, words in ROWS]

CLOCKS = [("00:00:00,000", "00:00:01,500", ROWS[0][2]), ("00:01:01,500", "00:01:04,000", ROWS[1][2])]


def table(header: str, row: str, rows: list[tuple[float, float, str]] = ROWS) -> str:
    return "".join([header, *(row.format(start, end, words) for start, end, words in rows)])


@pytest.mark.parametrize(
    "content",
    [
        table("start\tend\ttext\n", "{}\t{}\t{}\n", MILLISECONDS),
        table("start,end,text\r\n", '{},{},"{}"\r\n', MILLISECONDS),
        table("Start;End;Text\n", "{};{};{}\n"),
        table("", "{:f}\t{:f}\t{}\n"),
        "start\tduration\ttext\n0.0\t1.5\twe mend the boat\n61.5\t2.5\tand then, tea\n",
        "Number,Start Time,End Time,Text\n1,00:00:00.000,00:00:01.500,we mend the boat\n"
        "2,00:01:01.500,00:01:04.000,and then, tea\n",
    ],
    ids=["Whisper's", "Whisper's with commas", "semicolons", "a label track", "durations", "an editor's"],
)
def test_tables_are_read(content: str) -> None:
    assert read(content, "talk.tsv").segments == READ


def test_a_row_whose_time_is_damaged_keeps_its_words() -> None:
    assert texts(read("start\tend\ttext\n0\t900\tone\nx\t\ttwo\n2000\t2900\tthree\n")) == ["one", "two", "three"]


def test_prose_that_begins_like_a_table_is_prose() -> None:
    prose = "We start, and then the text of the song comes, and after it we all go down to the pier and sing it again."

    assert not read(prose, "talk.txt").is_timed


@pytest.mark.parametrize(
    "document",
    [
        {"text": "...", "segments": [{"id": 0, "start": a, "end": b, "text": f" {words}"} for a, b, words in ROWS]},
        {"segments": [{"startTime": a, "endTime": b, "body": words} for a, b, words in ROWS], "version": "1.0.0"},
        {"chunks": [{"timestamp": [a, b], "text": f" {words}"} for a, b, words in ROWS], "text": "..."},
        {"transcription": [{"timestamps": {"from": a, "to": b}, "text": words} for a, b, words in CLOCKS]},
        [{"text": words, "start": a, "duration": b - a} for a, b, words in ROWS],
        [[{"text": words, "start": a, "duration": b - a} for a, b, words in ROWS]],
        [{"text": words, "offset": a, "duration": b - a} for a, b, words in MILLISECONDS],
        {"words": [{"text": word, "start": 1, "end": 2} for word in "we mend".split()],
         "utterances": [{"text": words, "start": a, "end": b} for a, b, words in MILLISECONDS]},
        {"results": {"utterances": [{"transcript": words, "start": a, "end": b} for a, b, words in ROWS]}},
        {"paragraphs": [{"cues": [{"start": a, "end": b, "text": words}]} for a, b, words in ROWS]},
    ],
    ids=["Whisper", "podcasts", "chunks", "whisper.cpp", "durations", "nested", "milliseconds", "words beside",
         "results", "paragraphs"],
)  # fmt: skip
def test_the_json_of_other_programs_is_read(document: object) -> None:
    assert read(json.dumps(document), "talk.json").segments == READ


def test_who_speaks_is_said_where_it_changes() -> None:
    spoken = [
        ("SPEAKER_00", "one"),
        ("SPEAKER_00", "two"),
        ("SPEAKER_01", "three"),
        (2, "four"),
        ("A", "five"),
        (None, "six"),
    ]
    document = [{"start": n, "end": n + 1, "text": words, "speaker": name} for n, (name, words) in enumerate(spoken)]

    assert texts(read(json.dumps(document), "talk.json")) == [
        "SPEAKER_00: one",
        "two",
        "SPEAKER_01: three",
        "Speaker 2: four",
        "Speaker A: five",
        "six",
    ]


def test_the_language_that_a_recogniser_heard_is_kept() -> None:
    document = {"result": {"language": "pl"}, "transcription": [{"start": 0, "text": "dzień dobry"}]}

    assert read(json.dumps(document), "talk.json").language == "pl"


def test_json_without_captions_is_refused() -> None:
    assert refusal('{"a": [{"start": 1}, {"text": "words"}]}', "talk.json").code == "no_captions"


def ttml(body: str, attributes: str = "") -> list[Segment]:
    head = '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"'
    return list(read(f"{head} {attributes}><body>{body}</body></tt>", "talk.ttml").segments)


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("00:01:01,500", "00:01:04"), ("01:01.500", "01:04"), ("61.5", "64"), ("61.5s", "1.066667m"),
        ("615000000t", "640000000t"), ("00:01:01:15", "00:01:04:00"), ("1845f", "1920f"),
    ],
)  # fmt: skip
def test_every_way_that_ttml_writes_times_is_read(begin: str, end: str) -> None:
    segments = ttml(f'<p begin="{begin}" end="{end}">tea</p>')

    assert segments[0].start == 61.5
    assert segments[0].end == pytest.approx(64.0, abs=0.001)


def test_the_rates_of_ttml_count() -> None:
    frames = ttml('<p begin="100f" end="200f">tea</p>', 'ttp:frameRate="25" ttp:frameRateMultiplier="1000 1001"')
    ticks = ttml('<p begin="100t" end="200t">tea</p>', 'ttp:tickRate="50"')

    assert frames == [Segment(4.004, 8.008, "tea")]
    assert ticks == [Segment(2.0, 4.0, "tea")]


def test_times_of_ttml_count_from_where_the_part_begins() -> None:
    assert ttml('<div begin="100s"><p begin="1s" end="2s">tea</p></div>') == [Segment(101.0, 102.0, "tea")]


def test_times_on_the_parts_of_a_ttml_paragraph_are_kept_apart() -> None:
    parts = '<p><metadata>x</metadata><span begin="1s" end="2s">tea</span><br/><span begin="2s" end="3s">now</span></p>'

    assert ttml(parts) == [Segment(1.0, 2.0, "tea"), Segment(2.0, 3.0, "now")]


def test_ttml_that_was_written_by_hand_is_read() -> None:
    by_hand = '<!-- ours -->\n<tt><p begin="1s" end="2s">tea&nbsp;& caf&eacute; &amp; milk</p></tt>'

    assert read(by_hand, "talk.dfxp").segments == [Segment(1.0, 2.0, "tea & café & milk")]


def test_words_that_srv2_appends_are_one_caption() -> None:
    srv2 = (
        '<timedtext><text t="1000" d="2000">so</text><text t="1200" append="1"> nice</text>'
        '<text t="2990" append="1">\n</text><text t="3000" d="1000">a day</text></timedtext>'
    )

    assert read(srv2, "talk.srv2").segments == [Segment(1.0, 3.0, "so nice"), Segment(3.0, 4.0, "a day")]


def test_line_breaks_of_srv3_part_words() -> None:
    assert texts(read('<timedtext><body><p t="0" d="9">one<br/>two</p></body></timedtext>', "talk.srv3")) == ["one two"]


def test_a_shape_that_ass_draws_beside_words_is_not_read() -> None:
    ass = "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,NTP,0,0,0,,{\\p1}m 0 0 l 1 1{\\p0}tea\n"

    assert texts(read(ass, "talk.ssa")) == ["tea"]
