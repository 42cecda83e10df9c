"""Input that is made to hurt gets a clear answer, soon, and nothing unfit for a page or a database."""

import time
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.tests.youtube_talks import SAMPLE, timedtext
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source, TranscriptData, TranscriptUnavailable
from summaries.transcripts.caption_file import MAX_BYTES

HEAD = b"1\n00:00:01,000 --> 00:00:02,000\n"
# Far above what is needed, because test machines are slow; what these guard against takes minutes.
SECONDS = 15
MEGABYTES = 200


def filled(piece: bytes, before: bytes = b"", after: bytes = b"", size: int = 2_000_000) -> Callable[[], bytes]:
    """A file of one piece over and over."""
    return lambda: before + piece * ((size - len(before) - len(after)) // len(piece)) + after


def many_cues(count: int) -> bytes:
    return b"".join(
        b"%d\n%02d:%02d:%02d,000 --> %02d:%02d:%02d,900\nline %d\n\n"
        % (n, n // 3600, n // 60 % 60, n % 60, n // 3600, n // 60 % 60, n % 60, n)
        for n in range(count)
    )


LARGE: dict[str, Callable[[], bytes]] = {
    "100,000 cues": lambda: many_cues(100_000),
    "2,000 cues at once": lambda: b"".join(
        HEAD.replace(b"1\n", b"%d\n" % n) + b"line %d\n\n" % n for n in range(2_000)
    ),
    "too many cues": filled(b"0:1:1.0,0:1:2.0\na\n"),
    "one line": filled(b"a", size=MAX_BYTES),
    "as many words as are read": filled(b"word ", size=4_000_000),
    "one line of words": filled(b"word ", size=MAX_BYTES),
    "one line of sentences": filled(b"Word. "),
    "one caption": filled(b"word ", HEAD),
    "one caption of lines": filled(b"a\n", HEAD),
    "digits": lambda: b"1" * 1_100_000,
    "digits and colons": filled(b"1:"),
    "times without end": filled(b"00:00:01 --> 00:00:02"),
    "arrows": filled(b"-->"),
    "numbers with arrows": filled(b"1:1-->"),
    "opening signs": lambda: b"<" * 500_000,
    "opening signs in a cue": lambda: HEAD + b"<" * 99_000,
    "opening tags in a cue": lambda: HEAD + b"<a " * 33_000,
    "voices in a cue": lambda: HEAD + b"<v " * 33_000,
    "braces in a cue": lambda: HEAD + b"{\\" * 49_000,
    "entities in a cue": lambda: HEAD + b"&lt;" * 24_000,
    "an entity with a number without end": lambda: HEAD + b"&#" + b"1" * 90_000 + b";",
    "newlines": filled(b"\n", after=b"a", size=MAX_BYTES),
    "returns": filled(b"\r", after=b"a"),
    "spaces": filled(b" ", after=b"-->"),
    "tabs and letters": filled(b"a\t", size=MAX_BYTES),
    "brackets": filled(b"["),
    "short lines": filled(b"a\n"),
    "every byte": filled(bytes(range(128, 256))),
    "zeros and letters": filled(b"ab\x00"),
    "combining marks": lambda: HEAD + ("a" + "\u0301" * 20_000).encode(),
    "marks turning the page": filled("\u202e".encode(), after=b" a"),
    "emoji": filled("😀 ".encode()),
    "Chinese": filled("漢字。".encode()),
    "times going up": filled(b"9:59 a\n"),
    "XML elements": filled(b"<p/>", b"<tt>", b"</tt>"),
    "XML in XML": lambda: b"<tt>" + b"<a>" * 100_000,
    "paragraphs in paragraphs": lambda: b"<tt>" + b"<p begin='1s'>" * 100_000 + b"x" + b"</p>" * 100_000 + b"</tt>",
    "XML attributes": lambda: b"<tt " + b" ".join(b"a%x=''" % n for n in range(500_000)) + b"/>",
    "one XML caption": filled(b"&lt;", b"<transcript><text start='1'>", b"</text></transcript>"),
    "breaks in one XML caption": lambda: b"<tt><p begin='1s'>" + b"<br/>" * 250_000 + b"</p></tt>",
    "words appended in XML": lambda: (
        b"<timedtext><text t='1'>a</text>" + b"<text t='1' append='1'>abc</text>" * 190_000 + b"</timedtext>"
    ),
    "loose signs in XML": lambda: b"<tt><p begin='1s'>" + b"& " * 3_000_000 + b"</p></tt>",
    "JSON words": lambda: (
        b'{"segments":['
        + b",".join(
            b'{"start":%d,"end":%d,"text":"we mend","words":[%s]}'
            % (n, n + 1, b",".join([b'{"text":"we","start":%d}' % n] * 10))
            for n in range(15_000)
        )
        + b"]}"
    ),
    "a table": lambda: b"start\tend\ttext\n" + b"".join(b"%d\t%d\tline\n" % (n, n + 1) for n in range(100_000)),
    "numbers without times": lambda: HEAD + b"a\n\n" + b"".join(b"%d\nline\n\n" % n for n in range(2, 100_000)),
    "lists in lists": lambda: b'{"events":' + b"[" * 100_000,
    "JSON objects": filled(b'{"a":{}},', b'{"events":[', b"1]}"),
    "JSON strings": filled(b'"ab",', b'{"events":[', b"1]}"),
    "a JSON number": lambda: b'{"events":[{"tStartMs":' + b"9" * 1_000_000 + b"}]}",
    "ASS columns": filled(b",", b"[Events]\nFormat:" + b",a" * 2_000 + b"\nDialogue:"),
}


def assert_fit(transcript: TranscriptData) -> None:
    """Nothing in it that couldn't be stored or shown, and all times in order."""
    previous = 0.0
    assert transcript.segments
    for segment in transcript.segments:
        assert segment.text == segment.text.strip() != ""
        assert "\x00" not in segment.text
        if transcript.is_timed:
            assert segment.start is not None
            assert segment.end is not None
            assert previous <= segment.start <= segment.end
            previous = segment.start
        else:
            assert segment.start is segment.end is None
    f"{transcript.title}{transcript.language}{''.join(segment.text for segment in transcript.segments)}".encode()
    assert len(transcript.title) <= 200


def answer(source: str, given: Source) -> TranscriptData | None:
    """What is read, or None where it is refused in words; any other exception fails the test."""
    try:
        transcript = SOURCES[source](given)
    except TranscriptUnavailable as error:
        str(error.sentence), str(error.next_step)
        return None
    assert_fit(transcript)
    return transcript


@pytest.mark.parametrize("name", LARGE)
def test_a_large_file_is_answered_soon(name: str) -> None:
    data = LARGE[name]()
    start = time.monotonic()

    answer("file", Source(data=data, name="talk.srt"))

    assert time.monotonic() - start < SECONDS


@pytest.mark.parametrize(
    "name",
    [
        "one line of sentences",
        "as many words as are read",
        "digits and colons",
        "opening signs",
        "newlines",
        "brackets",
        "every byte",
        "emoji",
    ],
)
def test_a_large_text_is_answered_soon(name: str) -> None:
    text = LARGE[name]().decode("utf-8", "surrogateescape")
    start = time.monotonic()

    answer("text", Source(text=text))

    assert time.monotonic() - start < SECONDS


@pytest.mark.parametrize(
    "name",
    ["as many words as are read", "tabs and letters", "JSON strings", "loose signs in XML"],
)
def test_a_large_file_takes_bounded_memory(name: str) -> None:
    data = LARGE[name]()
    tracemalloc.start()

    answer("file", Source(data=data, name="talk.txt"))

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < MEGABYTES * 1024 * 1024


def test_a_hundred_thousand_cues_are_read_whole() -> None:
    transcript = answer("file", Source(data=many_cues(100_000), name="talk.srt"))

    assert transcript is not None
    assert len(transcript.segments) == 100_000


def test_markup_that_attacks_a_page_is_taken_out_or_only_words() -> None:
    data = b'WEBVTT\n\n00:01.000 --> 00:02.000\n<v "><svg onload=alert(1)>hi <script>x</script>&lt;script&gt;\n'

    transcript = answer("file", Source(data=data, name="talk.vtt"))

    assert transcript is not None
    assert transcript.segments[0].text == "hi x<script>"


def test_combining_marks_do_not_pile_up() -> None:
    transcript = answer("file", Source(data=LARGE["combining marks"]()))

    assert transcript is not None
    assert len(transcript.segments[0].text) == 5


def test_surrogates_zeros_and_marks_are_taken_out() -> None:
    words = "one\ud800 two\x00 three\u202e four\ufeff five\x1b six " * 5

    transcript = answer("text", Source(text=words))

    assert transcript is not None
    assert transcript.segments[0].text.startswith("one two three four five six one")


SEEDS = [
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>words &amp; words\n\n",
    "1\n00:00:01,000 --> 00:00:02,000\nwords\n\n2\n",
    "0:00:01.000,0:00:02.000\nwords\n",
    "[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,words\n",
    '<tt><body><p begin="1s" end="2s">words<br/>words</p></body></tt>',
    '<timedtext><body><p t="1000" d="500"><s>words</s></p></body></timedtext>',
    timedtext(SAMPLE[:3]),
    '{"events": [{"tStartMs": 1000, "dDurationMs": 500, "segs": [{"utf8": "words"}]}]}',
    '[{"start": 1, "end": 2, "text": "words"}]',
    "0:01\nwords\n1 minute, 5 seconds\nwords\n[1:10] words\n",
]
PIECES = [
    "-->", "<", ">", "&", "&#", ";", ":", ",", "\n", "\r", "\n\n", "\x00", "-", "9" * 30, "é", "\ud800", "\ufeff", '"',
    "[", "]", "{", "}", "\\", "<v ", "NaN", "null", "00:00:01,000 --> 00:00:02,000", "0:05", "٣", "²", "、",
]  # fmt: skip
DAMAGED = st.tuples(
    st.sampled_from(SEEDS),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 5), st.sampled_from(PIECES)), max_size=6),
)


def damaged(seed: str, changes: list[tuple[int, int, str]]) -> str:
    for position, length, piece in changes:
        seed = seed[:position] + piece + seed[position + length :]
    return seed


@settings(max_examples=250, deadline=None)
@given(DAMAGED, st.text(max_size=20))
def test_damaged_captions_are_read_or_refused(damage: tuple[str, list[tuple[int, int, str]]], name: str) -> None:
    text = damaged(*damage)

    answer("file", Source(data=text.encode("utf-8", "surrogatepass"), name=name))
    answer("text", Source(text=text))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["", "talk.srt", "talk.txt"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    answer("file", Source(data=data, name=name))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    answer("text", Source(text=text))
