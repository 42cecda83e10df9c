"""A transcript that was copied out of another program keeps its times and its speakers, and nothing else of it."""

import pytest

from summaries.tests.test_pasted_text import LONG, read, texts
from summaries.transcripts.base import Segment

WORDS = ["good morning all", "we mend a boat", "hand me the saw", "thank you", "and now we have tea"]
CLOCKS = ["0:00", "0:05", "1:05", "1:10", "1:02:03"]
STARTS = [0.0, 5.0, 65.0, 70.0, 3723.0]
SPOKEN = ["0 seconds", "5 seconds", "1 minute, 5 seconds", "1 minute, 10 seconds", "1 hour, 2 minutes, 3 seconds"]
NAMES = ["Ada Moss", "Bo", "Ada Moss", "Bo", "Ada Moss"]


def copied(form: str, between: str = "\n") -> str:
    rows = zip(CLOCKS, SPOKEN, NAMES, WORDS, strict=True)
    return between.join(
        form.format(clock=clock, spoken=spoken, name=name, words=words) for clock, spoken, name, words in rows
    )


def starts(text: str) -> list[float | None]:
    return [segment.start for segment in read(text).segments]


@pytest.mark.parametrize(
    "form",
    [
        "{clock} - 9:59:59 {words}",
        "[{clock} - 9:59:59] {words}",
        "{clock} --- {words}",
        "({clock} → 9:59:59)\n{words}",
        "- {clock} {words}",
        "* [{clock}] {words}",
        "**{clock}** {words}",
        "- `{clock}` {words}",
        "[{clock}](https://youtu.be/abcdefghijk?t=1) {words}",
        "> {clock} {words}",
        "\u200f{clock}\u200f\n{words}",
        "{spoken} {words}",
        "{spoken}{words}",
        "{clock}\u00a0{words}",
    ],
)
def test_times_are_found_whatever_stands_around_them(form: str) -> None:
    assert texts(copied(form)) == WORDS
    assert starts(copied(form)) == STARTS


@pytest.mark.parametrize(
    "form",
    [
        "{name}  {clock}\n{words}\n",
        "{name} ({clock}):\n{words}\n",
        "{name}: ({clock})\n{words}",
        "[{name}] {clock}\n{words}",
        "{name}:\t{clock}\t{words}",
        "**{name}:** [{clock}] {words}",
        "{name} [{clock}] {words}",
        "{clock} {name}: {words}",
        "[{clock}] - {name}\n{words}\n",
        "{clock} - {clock}\n{name}: {words}",
    ],
)
def test_speakers_beside_the_times_stay_with_their_words(form: str) -> None:
    assert texts(copied(form)) == [f"{name}: {words}" for name, words in zip(NAMES, WORDS, strict=True)]
    assert starts(copied(form)) == STARTS


@pytest.mark.parametrize(
    "signs",
    [{":": "："}, dict(zip("0123456789", "٠١٢٣٤٥٦٧٨٩", strict=True)), {":": "."}],
    ids=["wide", "Arabic", "Danish"],
)
def test_times_are_read_as_other_languages_write_them(signs: dict[str, str]) -> None:
    assert starts(copied("{clock}\n{words}").translate(str.maketrans(signs))) == STARTS


def test_seconds_that_a_script_printed_are_times() -> None:
    assert read("[0.00s -> 2.50s] one two\n[62.50s -> 65.00s] three\n").segments == [
        Segment(0.0, 62.0, "one two"),
        Segment(62.0, 64.0, "three"),
    ]


def test_a_copy_that_lost_its_lines_keeps_its_times() -> None:
    assert texts(copied("{clock} {words}", " ")) == WORDS
    assert starts(copied("[{clock}] {words}", " ")) == STARTS


def test_a_time_every_ten_minutes_is_enough() -> None:
    minutes = "\n".join(f"00:{ten}0:00\n" + f"{LONG}\n" * 20 for ten in range(5))

    assert starts(minutes)[0] == 0.0
    assert {start for start in starts(minutes) if start and start % 600 == 0} == {600.0, 1200.0, 1800.0, 2400.0}


def test_what_stands_around_the_panel_was_not_said() -> None:
    panel = copied("{clock}\n{words}").replace("0:00", "0:04")
    around = f"Search transcript\nFollow along\n{panel}\nPolish (auto-generated)\nAll\nFrom Harbour Talks"

    assert texts(around) == WORDS


def test_what_stands_above_a_copied_meeting_was_not_said() -> None:
    heading = "The boat\nMon, 4 Mar, 10:00AM • 45:10\nSPEAKERS\nAda Moss, Bo\n\n"

    assert texts(heading + copied("{name}  {clock}\n{words}\n"))[0] == "Ada Moss: good morning all"


def test_times_at_the_ends_of_sentences_are_words() -> None:
    appointments = f"{LONG}\nLet us meet at 10:30\n{LONG}\nAnd the tide goes out at 11:45\n{LONG}"

    assert not read(appointments).is_timed


def test_a_span_of_time_that_is_mentioned_once_is_words() -> None:
    lines = [LONG] * 8
    lines[6] = "10:30 → 11:45 we sing"

    assert texts("\n".join(lines)) == lines


def test_nothing_is_lost_where_times_stand_behind_the_words() -> None:
    behind = "\n".join(f"{LONG} [{clock}]" for clock in CLOCKS)

    assert " ".join(texts(behind)) == behind.replace("\n", " ")


def test_signs_of_markdown_are_not_words() -> None:
    notes = f"# The talk\n\n**Ada:** {LONG}\n\n---\n> {LONG}\n* see [the shed](https://example.org/shed)\n```\n"

    assert texts(notes) == ["The talk", f"Ada: {LONG}", LONG, "see the shed"]
