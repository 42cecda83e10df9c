"""What all caption formats that are written line by line have in common: times, markup, lines."""

import io
import re
from collections.abc import Iterable

from summaries.transcripts.cleaning import unescape
from summaries.transcripts.cues import bounded

# Hours, minutes, seconds and a fraction, which may be frames. Numbers have a bounded length: a longer
# one is no time. Programs that translate captions put spaces in, and the signs of other scripts.
COLON, MARK = "[:：] ?", "[.,:;：，．]"
CLOCK = rf"-?(?:\d{{1,6}}{COLON})?\d{{1,4}}{COLON}\d{{1,4}}(?:{MARK} ?\d{{1,6}})?"
PLAIN_CLOCK = re.compile(r"\d\d:\d\d:\d\d[.,]\d{3}")
FRAME_MARKS = {":", ";", "："}
CLOCK_PARTS = re.compile(rf"-?(?:(\d{{1,6}}){COLON})?(\d{{1,4}}){COLON}(\d{{1,4}})(?:({MARK}) ?(\d{{1,6}}))?")

# Each of these stops at the next opening sign, so that many of them take no more than linear time.
VOICE = re.compile(r"<v(?:\.[^\s<>]{0,100})?[ \t]+([^<>]{1,200})>")
TAG = re.compile(r"</?[A-Za-z0-9][^<>]{0,500}>|</?[A-Za-z]?>")
RUBY = re.compile(r"<rt>[^<>]{0,100}(?:</rt>|$)")
BRACES = re.compile(r"\{(?:\\[^{}]{0,500}|/?[ibu]|[CcFfPpSsYy]:[^{}]{0,50})\}")

CLOCK_PART = re.compile(r"[\dOol] ?[:：.,;，．] ?[\dOol]")
LONG_NUMBER = re.compile(r"[\d:.,]{40}")
LONGEST_TIMING = 100
MOST_LETTERS = 3
"""How many of a line of times are damaged at most."""


def without_markup(line: str) -> str:
    """The words alone: speakers as `Name: `, tags gone, entities decoded, once."""
    if "<" in line:
        line = TAG.sub("", VOICE.sub(_speaker, RUBY.sub("", line)))
    if "{" in line:
        line = BRACES.sub("", line)
    return unescape(line)


def _speaker(voice: re.Match[str]) -> str:
    name = voice[1].strip()
    return f"{name}: " if re.search(r"\w", name) else ""


def seconds(clock: str) -> float:
    """The seconds of a time that matches CLOCK; a minus in front counts, frames don't."""
    if PLAIN_CLOCK.fullmatch(clock):  # as nearly all are
        return int(clock[:2]) * 3600 + int(clock[3:5]) * 60 + int(clock[6:8]) + int(clock[9:]) / 1000
    parts = CLOCK_PARTS.fullmatch(clock)
    assert parts is not None
    hours, minutes, whole, mark, fraction = parts.groups()
    total = int(hours or 0) * 3600 + int(minutes) * 60 + float(whole)
    if fraction and (mark not in FRAME_MARKS or len(fraction) == 3):
        total += float(f"0.{fraction}")
    return -total if clock[0] == "-" else total


def is_damaged_timing(line: str, *, fewest: int) -> bool:
    """Whether a line was meant as times: almost no letters, and of numbers beside colons and commas the `fewest`."""
    if len(line) > LONGEST_TIMING or len(line) < 2 * fewest:
        return LONG_NUMBER.match(line) is not None
    if len(CLOCK_PART.findall(line)) < fewest:
        return False
    return sum(map(str.isalpha, line)) <= MOST_LETTERS


def caption_lines(text: str) -> Iterable[str]:
    """One after the other, so that ten million empty ones need no memory."""
    # Some programs end each line with one return too many.
    text = text.replace("\r\r\n", "\n") if "\r\r\n" in text else text
    return (bounded(line.rstrip("\n")) for line in io.StringIO(text, newline=None))
