"""Captions that tell when each word begins have a line end where a speaker pauses."""

import json
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any

import pytest

from summaries.tests.youtube_stand_in import YouTubeStandIn
from summaries.tests.youtube_talks import Caption, CaptionTrack, Talk
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Segment, Source

Lines = Sequence[Sequence[tuple[str, float]]]
"""The words on each line of the screen, with when they begin."""

SAID = (
    "we keep the bees behind the old mill | and in spring they find the limes | nobody feeds them then",
    "you open the hive at noon | when most of them are out | and you never stand before the entrance",
    "smoke makes them think of fire | so they eat | and a full bee doesn't sting",
)
"""What a speaker says in three breaths a line each; the strokes are silences."""

WORD, SILENT = 0.05, 0.8
"""Seconds that a letter takes, of three more than a word has, and a silence."""


def spoken() -> list[list[tuple[str, float]]]:
    """Lines of the screen, of six words each whatever is said, and when each word begins."""
    words, now = list[tuple[str, float]](), 10.0
    for line in SAID:
        for word in f"{line} |".split():
            if word == "|":
                now += SILENT
            else:
                words.append((word, round(now, 3)))
                now += WORD * (len(word) + 3)
    return [words[i : i + 6] for i in range(0, len(words), 6)]


def breaths() -> list[str]:
    return [breath.strip() for line in SAID for breath in line.split("|")]


def json3(lines: Lines) -> str:
    events = [
        {
            "tStartMs": round(line[0][1] * 1000),
            "dDurationMs": 6000,
            "segs": [
                {"utf8": f" {word}" if i else word, "tOffsetMs": round((start - line[0][1]) * 1000)}
                for i, (word, start) in enumerate(line)
            ],
        }
        for line in lines
    ]
    return json.dumps({"events": events})


def srv3(lines: Lines) -> str:
    paragraphs = (
        f'<p t="{line[0][1] * 1000:.0f}" d="6000" w="1">'
        + "".join(f'<s t="{(start - line[0][1]) * 1000:.0f}" ac="0"> {word}</s>' for word, start in line)
        + "</p>"
        for line in lines
    )
    return f'<?xml version="1.0"?><timedtext format="3"><body>{"".join(paragraphs)}</body></timedtext>'


def clock(seconds: float) -> str:
    return f"00:{seconds // 60:02.0f}:{seconds % 60:06.3f}"


def rolling_vtt(lines: Lines) -> str:
    """As downloaders write it: each line stands on the screen once more, without times, while the next is said."""
    cues, before = ["WEBVTT\nKind: captions\nLanguage: en\n"], " "
    for line, following in zip(lines, [*lines[1:], [("", line_end(lines))]], strict=True):
        start, end = line[0][1], following[0][1]
        words = line[0][0] + "".join(f"<{clock(at)}><c> {word}</c>" for word, at in line[1:])
        plain = " ".join(word for word, _start in line)
        cues.append(f"{clock(start)} --> {clock(end - 0.01)} align:start position:0%\n{before}\n{words}\n")
        cues.append(f"{clock(end - 0.01)} --> {clock(end)} align:start position:0%\n{plain}\n \n")
        before = plain
    return "\n".join(cues)


def line_end(lines: Lines) -> float:
    word, start = lines[-1][-1]
    return start + WORD * (len(word) + 3)


def read(text: str, name: str) -> list[Segment]:
    return SOURCES["file"](Source(data=text.encode(), name=name)).segments


@pytest.mark.parametrize(
    ("write", "name"),
    [(json3, "talk.json3"), (srv3, "talk.srv3"), (rolling_vtt, "talk.vtt")],
    ids=["json3", "srv3", "vtt"],
)
def test_a_line_ends_with_each_silence(write: Callable[[Lines], str], name: str) -> None:
    segments = read(write(spoken()), name)

    text = " ".join(segment.text for segment in segments)
    assert text == " ".join(breaths())
    ends = set(accumulate((segment.text for segment in segments), lambda before, line: f"{before} {line}"))
    assert all(" ".join(breaths()[: i + 1]) in ends for i in range(len(breaths())))


def test_a_silence_is_silent_in_the_times_too() -> None:
    segments = read(json3(spoken()), "talk.json3")

    first = next(i for i, segment in enumerate(segments) if segment.text.endswith("mill"))
    end, start = segments[first].end, segments[first + 1].start
    assert end is not None
    assert start is not None
    assert start - end == pytest.approx(SILENT, abs=0.1)
    assert all(one.end is not None and one.start is not None and one.end >= one.start for one in segments)


def test_no_line_is_a_word_alone_that_no_silence_parts() -> None:
    """The six words of a line are cut behind the fifth: the sixth belongs to the line that follows."""
    segments = read(json3(spoken()), "talk.json3")

    assert min(len(segment.text.split()) for segment in segments) > 1


def test_an_even_speaker_keeps_the_lines_there_were() -> None:
    words = [(word, 10 + i * 0.4) for i, word in enumerate("".join(SAID).replace("|", "").split())]
    lines = [words[i : i + 6] for i in range(0, len(words), 6)]

    segments = read(json3(lines), "talk.json3")

    assert [segment.text for segment in segments] == [" ".join(word for word, _start in line) for line in lines]


@pytest.mark.parametrize("offset", ["soon", None, -5000, 90_000, 1e300, float("inf"), "NaN"])
def test_times_that_make_no_sense_lose_no_word(offset: object) -> None:
    document = json.loads(json3(spoken()))
    for event in document["events"]:
        for piece in event["segs"]:
            piece["tOffsetMs"] = offset

    segments = read(json.dumps(document), "talk.json3")

    assert " ".join(segment.text for segment in segments) == " ".join(breaths())
    assert all(segment.end is not None and segment.end < 60 for segment in segments)


def test_a_link_has_its_lines_end_with_silences(settings: Any) -> None:
    captions = tuple(
        Caption(line[0][1], 6.0, " ".join(word for word, _start in line), tuple(start for _word, start in line))
        for line in spoken()
    )
    with YouTubeStandIn() as stand_in:
        stand_in.talks["dQw4w9WgXcQ"] = Talk(tracks=(CaptionTrack(captions=captions),))

        settings.YOUTUBE_ORIGIN = stand_in.origin
        segments = SOURCES["youtube"](Source(text="dQw4w9WgXcQ")).segments

        assert stand_in.paths() == ["/watch", "/youtubei/v1/player", "/api/timedtext"]
    assert any(segment.text.endswith("old mill") for segment in segments)
