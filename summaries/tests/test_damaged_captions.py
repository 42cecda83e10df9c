"""What is careless or damaged in a caption file costs nobody's words, and makes no time untrue."""

import pytest

from summaries.tests.test_caption_files import cue, read, refusal, texts
from summaries.transcripts.base import Segment

FIRST, THIRD = Segment(1.0, 2.0, "first words"), Segment(6.0, 7.0, "third words")


def srt(times: str) -> str:
    """Three cues, the second with these times."""
    return (
        "1\n00:00:01,000 --> 00:00:02,000\nfirst words\n\n"
        f"2\n{times}\nsecond words\n\n"
        "3\n00:00:06,000 --> 00:00:07,000\nthird words\n"
    )


def test_careless_srt_is_read() -> None:
    careless = (
        "1\n0:0:1.5-->0:0:2\nno blank lines\n2\n00:00:03,1 --> 00:00:04,2 X1:40\n\nblank above\n\nand inside\n\n3\n"
    )

    assert read(careless).segments == [
        Segment(1.5, 2.0, "no blank lines"),
        Segment(3.1, 4.2, "blank above and inside"),
    ]


def test_numbers_that_are_words_stay() -> None:
    counted = "1\n00:00:01,000 --> 00:00:02,000\n42\n\n2\n00:00:03,000 --> 00:00:04,000\nand\n43\n\n" + cue(
        "05.000", "06.000", "done"
    )

    assert texts(read(counted)) == ["42", "and 43", "done"]


def test_a_number_at_the_end_of_a_cue_stays_where_cues_have_none() -> None:
    assert texts(read("00:01.000 --> 00:02.000\nforty plus\n2\n00:03.000 --> 00:04.000\nis\n")) == [
        "forty plus 2",
        "is",
    ]


@pytest.mark.parametrize(
    "times",
    [
        "00:00:03,000 → 00:00:04,000",
        "00:00:03,000 -> 00:00:04,000",
        "00:00:03,000 —> 00:00:04,000",
        "00:00:03,000 --&gt; 00:00:04,000",
        "00:00:03,000\u00a0-->\u00a000:00:04,000",
        "00: 00: 03, 000 --> 00: 00: 04, 000",
        "00：00：03，000 --> 00：00：04，000",
        "00:00:03:000 --> 00:00:04:000",
        "00:00:03;12 --> 00:00:04;00",
    ],
)
def test_times_that_another_program_wrote_its_own_way_are_read(times: str) -> None:
    assert read(srt(times)).segments == [FIRST, Segment(3.0, 4.0, "second words"), THIRD]


@pytest.mark.parametrize(
    "times",
    [
        f"{'9' * 5_000}:00:01,000 --> 00:00:02,000",
        "999999:00:00,000 --> 999999:00:01,000",
        "00:00:0x,000 --> 00:00:04,000",
        "O0:00:03,000 --> 00:00:04,000",
        "--> 00:00:04,000",
        "00 00 03,000 --> 00 00 04,000",
        "xx --> yy",
        "no times at all",
    ],
    ids=["endless", "absurd", "a letter", "a letter in front", "an end only", "no colons", "no number", "missing"],
)
def test_a_cue_whose_times_are_lost_keeps_its_words_between_its_neighbours(times: str) -> None:
    segments = read(srt(times)).segments

    assert segments[0] == FIRST
    assert segments[1].text.endswith("second words")
    assert (segments[1].start, segments[1].end) == (2.0, 6.0)
    assert segments[2] == THIRD


@pytest.mark.parametrize(
    "times", ["00:00:03,000 -->", "00:00:03,000", "00:00:03,000 --> 00:00:O4", "00:00:03 - 00:00:04"]
)
def test_a_start_that_can_still_be_read_counts(times: str) -> None:
    assert read(srt(times)).segments == [FIRST, Segment(3.0, 6.0, "second words"), THIRD]


def test_a_start_before_the_one_above_it_is_not_believed() -> None:
    assert read(srt("00:00:00,500 -->")).segments[1] == Segment(2.0, 6.0, "second words")


def test_captions_that_end_with_a_damaged_one_keep_it() -> None:
    damaged = srt("00:00:03,000 --> 00:00:04,000").replace("00:00:06,000 --> 00:00:07,000", "00:00:0x")

    assert read(damaged).segments[2] == Segment(4.0, 6.0, "third words")


def test_captions_before_the_beginning_are_dropped() -> None:
    assert texts(read(cue("07.000", "08.000", "kept") + "\n-00:00:05,000 --> -00:00:04,000\nlost\n")) == ["kept"]


@pytest.mark.parametrize("times", ["00:00:0x,000 --> 00:00:02,000", "-00:00:05,000 --> -00:00:04,000"])
def test_captions_without_any_time_are_refused(times: str) -> None:
    assert refusal(f"1\n{times}\nlost\n").code == "no_captions"


def test_damaged_times_cost_no_words_in_any_format() -> None:
    sbv = "0:00:01.000,0:00:02.000\none\n\n0:00:0x.000,0:00:04.000\ntwo\n\n0:00:05.000,0:00:06.000\nthree\n"
    ass = (
        "[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01,0:00:02,one\n"
        "Dialogue: 0:0x,0:00:03,two\nDialogue: 0:00:05,0:00:06,three\n"
    )
    ttml = '<tt><p begin="1s" end="2s">one</p><p begin="soon">two</p><p begin="5s" end="6s">three</p></tt>'
    srv1 = (
        '<transcript><text start="1" dur="1">one</text><text start="soon">two</text>'
        '<text start="5" dur="1">three</text></transcript>'
    )
    json3 = (
        '{"events": [{"tStartMs": 1000, "dDurationMs": 1000, "segs": [{"utf8": "one"}]}, {"tStartMs": NaN, "segs": '
        '[{"utf8": "two"}, 7, {"utf8": 8}]}, 9, {"tStartMs": 5000, "dDurationMs": 1000, "segs": [{"utf8": "three"}]}]}'
    )

    between = [Segment(1.0, 2.0, "one"), Segment(2.0, 5.0, "two"), Segment(5.0, 6.0, "three")]
    assert [read(content).segments for content in (sbv, ass, ttml, srv1, json3)] == [between] * 5


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\r\n"),
        lambda text: text.replace("\n", "\n\n"),
        lambda text: text.replace("\n\n", "\n"),
        lambda text: text.replace("\n", " \n "),
        lambda text: text.replace("\n\n", "\n\n\ufeff"),
        lambda text: text.replace("2\n", "#2\n").replace("3\n", "3.\n"),
        lambda text: text.replace("1\n00", "1 00").replace("2\n00", "2 00").replace("3\n00", "3 00"),
        lambda text: text.replace("00\n", "00 "),
        lambda text: f"```srt\n{text}```\n",
    ],
    ids=["returns", "doubled", "dense", "spaces", "marks", "signs", "one line", "words beside", "fence"],
)
def test_numbers_are_never_taken_for_words(change: object) -> None:
    assert callable(change)

    assert read(change(srt("00:00:03,000 --> 00:00:04,000"))).segments == [
        FIRST,
        Segment(3.0, 4.0, "second words"),
        THIRD,
    ]


def test_vtt_files_that_were_joined_and_their_blocks_are_read() -> None:
    joined = (
        "WEBVTT\n\nREGION\nid:top\n\nintro - 1\n00:01.000 --> 00:02.000 align:start line:0\none\n\n"
        "NOTE\n2\nnot said\n\nWEBVTT\n\nintro - 2\n00:02.000 --> 00:03.000\nNOTE this\n"
    )

    assert texts(read(joined, "talk.vtt")) == ["one", "NOTE this"]


def test_a_note_in_srt_is_said() -> None:
    assert texts(read("1\n00:00:01,000 --> 00:00:02,000\nplease\n\nNOTE the tide\n")) == ["please NOTE the tide"]


def test_readings_above_the_words_and_old_marks_are_no_words() -> None:
    marked = cue("01.000", "02.000", "<ruby>船<rt>ふね</rt></ruby>が来る", "{i}so{/i} {Y:b}it is")

    assert texts(read(marked)) == ["船が来る so it is"]
