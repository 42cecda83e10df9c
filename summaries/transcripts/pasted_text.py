"""Reads a transcript from pasted words, with or without times in front of them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import Segment, Source, TranscriptData, TranscriptUnavailable
from summaries.transcripts.caption_formats import read_captions
from summaries.transcripts.cleaning import clean, clean_line, count_words, split_long
from summaries.transcripts.cues import MOST_CUES, Cue, to_segments, too_many_cues

MAX_CHARACTERS = 10 * 1024 * 1024
FEWEST_WORDS = 20
ENOUGH_TO_JUDGE = 50_000
"""Characters; where there are no words among them, there are none."""
LONGEST_LINE = 200
LONGEST_TITLE = 80
FEWEST_PANEL_TIMES = 5

CLOCK = r"(?:\d{1,3}:)?\d{1,3}:[0-5]\d"
STAMP = re.compile(rf"[\[(]?({CLOCK})(?:[.,]\d{{1,3}})?(?!:?\d)([\])]?)")
TIME_OF_DAY = re.compile(r"[ \t]?[ap]\.?m\b", re.IGNORECASE)
GAP = " \t-–—|:"
# Newer copies of YouTube's panel say each time again in words, for screen readers, on a line of its
# own or grown together with what follows: "1:05", "1 minute, 5 seconds", "words".
HOURS, MINUTES, SECONDS = (rf"(?:1 {unit}|(?!1 )\d{{1,3}} {unit}s)" for unit in ("hour", "minute", "second"))
SPOKEN = rf"(?=\d)(?:{HOURS}(?:, )?)?(?:{MINUTES}(?:, )?)?(?:{SECONDS})?"
SPOKEN_TIME = re.compile(SPOKEN)
GLUED = re.compile(rf"({CLOCK})[ \t]?({SPOKEN})")
UNIT_SECONDS = {"hour": 3600, "minute": 60, "second": 1}

Stamped = tuple[float, str]
"""A time, and what stands behind it on its line."""


def read(source: Source) -> TranscriptData:
    """The transcript in `source.text`; raises TranscriptUnavailable."""
    if len(source.text) > MAX_CHARACTERS:
        raise TranscriptUnavailable(
            "too_large",
            _("This text is longer than we can read."),
            _("Please split it and give one part at a time."),
        )
    text = clean(source.text)
    return captions_in(text, source.language) or plain_transcript(text, source.language)


def captions_in(text: str, language: str) -> TranscriptData | None:
    """The transcript in a caption file's content, or None where the text is no such thing."""
    captions = read_captions(text)
    if captions is None:
        return None
    segments = to_segments(captions.cues, fold=True)
    if not segments:
        raise no_captions()
    return _transcript(segments, language or captions.language)


def plain_transcript(text: str, language: str) -> TranscriptData:
    """The transcript in plain words, timed where the lines begin with times."""
    lines = [line for line in map(clean_line, _bounded_lines(text)) if line]
    segments = _timed(lines) or _untimed(lines)
    return _transcript(segments, language)


def no_captions() -> TranscriptUnavailable:
    return TranscriptUnavailable(
        "no_captions",
        _("There is no caption in this file that we can read."),
        _("Please check that it has captions with times, or paste its words instead."),
    )


def _transcript(segments: Sequence[Segment], language: str) -> TranscriptData:
    return TranscriptData(
        segments, language=language, title=_title(segments), duration=segments[-1].end if segments else None
    )


def _title(segments: Iterable[Segment]) -> str:
    """The first words, without `[Music]` and the like."""
    for segment in segments:
        words = re.sub(r"\[[^\[\]]{0,40}\]", "", segment.text).strip()
        if words:
            return words if len(words) <= LONGEST_TITLE else words[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
    return ""


def _bounded_lines(text: str) -> Iterator[str]:
    count = 0
    for match in re.finditer(r"[^\r\n\u2028\u2029]+", text):
        if match[0].isspace():
            continue
        count += 1
        if count > MOST_CUES:
            raise too_many_cues()
        yield match[0]


def _untimed(lines: Sequence[str]) -> list[Segment]:
    if count_words(" ".join(lines[:1_000])[:ENOUGH_TO_JUDGE], enough=FEWEST_WORDS) < FEWEST_WORDS:
        raise TranscriptUnavailable(
            "too_short",
            _("This is too short to be a transcript."),
            _("Please paste the whole transcript, or a YouTube link."),
        )
    return [Segment(None, None, piece) for line in lines for piece in split_long(line, LONGEST_LINE)]


def _timed(lines: Sequence[str]) -> list[Segment]:
    """Segments from lines with times in front, or nothing where such times don't make sense together."""
    found = {index: stamp for index, line in enumerate(lines) if (stamp := _stamp(line))}
    rising = _longest_rise([(index, seconds) for index, (seconds, _rest) in found.items()])
    if len(rising) < max(2, len(found) * 0.9) or len(rising) * 12 < len(lines):
        return []
    stamps = {index: found[index] for index in rising}
    spoken = _spoken_lines(lines, stamps)
    return to_segments(_cues(lines, stamps, spoken | _headings(lines, stamps, spoken)))


def _cues(lines: Sequence[str], stamps: dict[int, Stamped], left_out: set[int]) -> Iterator[Cue]:
    start, first = 0.0, min(stamps)
    words: list[str] = []
    for index, line in enumerate(lines):
        if index in left_out:
            continue
        if index not in stamps:
            words.append(line)
            continue
        # What stands above a first time of 0:00 is the panel's heading.
        if words and (start or stamps[index][0] or first < index):
            yield Cue(start, None, words)
        start, rest = stamps[index]
        words = [rest] if rest else []
    if words:
        yield Cue(start, None, words)


def _stamp(line: str) -> Stamped | None:
    """The time that a line begins with, in seconds, and the rest of the line."""
    glued = GLUED.match(line)
    if glued and glued[2] and _spoken_seconds(glued[2]) == _seconds(glued[1]):
        return _seconds(glued[1]), line[glued.end() :].lstrip(GAP)
    stamp = STAMP.match(line)
    if stamp:
        rest = line[stamp.end() :]
        is_word = not stamp[2] and rest[:1].isascii() and rest[:1].isalnum()
        return None if is_word or TIME_OF_DAY.match(rest) else (_seconds(stamp[1]), rest.lstrip(GAP))
    spoken = SPOKEN_TIME.fullmatch(line)
    return (_spoken_seconds(line), "") if spoken else None


def _seconds(clock: str) -> float:
    total = 0
    for part in clock.split(":"):
        total = total * 60 + int(part)
    return float(total)


def _spoken_seconds(words: str) -> float:
    return float(
        sum(int(number) * UNIT_SECONDS[unit] for number, unit in re.findall(r"(\d+) (hour|minute|second)", words))
    )


def _spoken_lines(lines: Sequence[str], stamps: dict[int, Stamped]) -> set[int]:
    """The lines that only say in words, of whatever language, the time on the line above them."""
    spoken = {
        index + 1
        for index, (seconds, rest) in stamps.items()
        if not rest and index + 1 < len(lines) and _says_time(lines[index + 1], seconds)
    }
    return spoken if len(spoken) >= 2 and len(spoken) * 5 >= len(stamps) * 4 else set()


def _headings(lines: Sequence[str], stamps: dict[int, Stamped], spoken: set[int]) -> set[int]:
    """The chapters' titles in YouTube's panel, and its last line, which names the language.

    Under each of its times stands one line of words; a second one that begins like a title is none of them.
    """
    below = [
        [index for index in range(place + 1, until) if index not in spoken]
        for place, until in pairwise([*sorted(stamps), len(lines)])
        if not stamps[place][1]
    ]
    if len(below) < FEWEST_PANEL_TIMES or sum(len(each) == 1 for each in below) < 0.7 * len(stamps):
        return set()
    seconds = (each[1] for each in below if len(each) == 2)
    return {index for index in seconds if len(lines[index]) <= LONGEST_TITLE and not lines[index][0].islower()}


def _says_time(line: str, seconds: float) -> bool:
    numbers = [int(number) for number in re.findall(r"\d{1,3}", line[:60])]
    hours, left = divmod(int(seconds), 3600)
    spoken = [number for number in (hours, *divmod(left, 60)) if number]
    return len(line) <= 60 and bool(numbers) and [number for number in numbers if number] == spoken


def _longest_rise(stamps: Sequence[tuple[int, float]]) -> list[int]:
    """The indexes of the longest run of times that never go back: the others are only mentioned."""
    tails: list[float] = []
    tail_at: list[int] = []
    before: list[int] = []
    for position, (_index, seconds) in enumerate(stamps):
        length = bisect_right(tails, seconds)
        before.append(tail_at[length - 1] if length else -1)
        tails[length : length + 1] = [seconds]
        tail_at[length : length + 1] = [position]
    rise: list[int] = []
    position = tail_at[-1] if tail_at else -1
    while position >= 0:
        rise.append(stamps[position][0])
        position = before[position]
    return rise[::-1]
