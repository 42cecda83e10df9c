"""Finds the times that stand in or above the lines of a pasted transcript."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from summaries.transcripts.base import Cue, GivenChapter

LONGEST_HEADING = 80
RARE = 1 / 6
"""The share of the times that at most have a chapter's title where no capital tells it."""
FEWEST_PANEL_TIMES = 5
MOST_LINES_A_TIME = 12
FEWEST_LONE_TIMES = 3
"""So many times that stand alone on their lines, and never go back, are times however much is said between them."""
MOST_NAME_WORDS, SHORT_NAME_WORDS = 6, 2
MOST_CHAPTERS = 100
"""Where there are more titles between the times, they are something else than those of chapters."""

CLOCK = r"(?:\d{1,3}[:：])?\d{1,3}[:：]\d\d"
FRACTION = r"(?:[.,]\d{1,3})?"
UNTIL = rf"(?: ?(?:[-–—→]|--?>|to) ?{CLOCK}{FRACTION})?"
LEAD = r"[\u200b\u200e\u200f]?(?:[-–—•*·] )?[*_`\"]{0,3}"
STAMP = re.compile(rf"{LEAD}[\[(]?({CLOCK}){FRACTION}(?![:：]?\d){UNTIL}([\])]?)[*_`\"]{{0,3}}")
TIME_OF_DAY = re.compile(r"[ \t]?[ap]\.?m\b", re.IGNORECASE)
GAP = " \t-–—|:：\u200b\u200e\u200f"
SECONDS_RANGE = re.compile(r"\[(\d{1,6})(?:\.\d{1,3})?s ?-{1,2}> ?\d{1,6}(?:\.\d{1,3})?s\]")
DOTTED = re.compile(r"(?:(\d{1,2})\.)?(\d{1,3})\.(\d\d)")
# "Anna Nowak (1:05):", "Anna: [1:05] words", "[Anna] 00:01:05", "Anna  1:05", "Speaker 1: 1:05 words"
NAME = r"\[?([^\W\d_][^:：\[\]()<>?!;\"]{0,58}?)\]?"
IN_BRACKETS = re.compile(rf"{NAME}[:：]? ?[\[(]({CLOCK}){FRACTION}{UNTIL}[\])][:：]? ?(.*)")
BARE = re.compile(rf"{NAME}(?:[:：]? ({CLOCK}){FRACTION}[:：]?()|: ({CLOCK}){FRACTION} (.+))")
# Newer copies of YouTube's panel say each time again in words, for screen readers, on a line of its
# own or grown together with what follows: "1:05", "1 minute, 5 seconds", "words".
HOURS, MINUTES, SECONDS = (rf"(?:1 {unit}|(?!1 )\d{{1,3}} {unit}s)" for unit in ("hour", "minute", "second"))
SPOKEN = rf"(?=\d)(?:{HOURS}(?:, )?)?(?:{MINUTES}(?:, )?)?(?:{SECONDS})?"
SPOKEN_TIME = re.compile(SPOKEN)
GLUED = re.compile(rf"({CLOCK})[ \t]?({SPOKEN})")
SPEECH = re.compile(r"^[-–—>♪♫\[(（【]|[.,;:…。，、；：]$")
"""What no title begins or ends with: another voice, a sound, and the end of a clause."""
PANEL = re.compile(
    r"transcript(?:ion)?|search (?:in video|transcript)|follow along.{0,40}|transkript|transcripción|transcrição|"
    r"trascrizione|transkrypcja|транскрипція|транскрипт|расшифровка(?: видео)?|文字起こし|内容转文字|轉錄稿",
    re.IGNORECASE,
)
"""What stands above YouTube's panel and such copies, and names no chapter."""
UNIT_SECONDS = {"hour": 3600, "minute": 60, "second": 1}
INLINE = re.compile(rf"(?:(?<=\s)|^)(?=[\[(]?{CLOCK}[\])]?\s)")


class Stamp(NamedTuple):
    """A time in seconds, what stands behind it on its line, and who speaks where that is said there."""

    seconds: float
    rest: str = ""
    speaker: str = ""


class Timed(NamedTuple):
    """The cues of lines with times, and the chapters whose titles stand between these."""

    cues: list[Cue]
    chapters: list[GivenChapter]


def timed(lines: Sequence[str]) -> Timed:
    """What lines with times say, or nothing where such times don't make sense together."""
    stamps = _stamps(lines)
    if not stamps and INLINE.match(lines[0] if lines else ""):
        lines = [part.strip() for line in lines for part in INLINE.split(line) if part.strip()]
        stamps = _stamps(lines) if len(lines) >= FEWEST_PANEL_TIMES else {}
    if not stamps:
        return Timed([], [])
    again = _said_again(stamps)
    stamps = {index: stamp for index, stamp in stamps.items() if index not in again}
    spoken = again | _spoken_lines(lines, stamps)
    stamps = _with_speakers(lines, stamps)
    headings = _headings(lines, stamps, spoken)
    return Timed(list(_cues(lines, stamps, spoken | headings)), _chapters(lines, stamps, headings))


def _stamps(lines: Sequence[str]) -> dict[int, Stamp]:
    """The times of the way of writing them that finds most; what goes back is only mentioned."""
    best: dict[int, Stamp] = {}
    for way, fewest_share in WAYS:
        found = {index: stamp for index, line in enumerate(lines) if (stamp := way(line))}
        rising = _longest_rise([(index, stamp.seconds) for index, stamp in found.items()])
        if len(rising) >= max(2, len(found) * 0.9, len(lines) * fewest_share):
            stamps = {index: found[index] for index in rising}
            makes_sense = _are_dense(lines, stamps) or _stand_alone(stamps, found)
            if len(stamps) > len(best) and makes_sense and _are_names(stamps):
                best = stamps
    return best


def _are_dense(lines: Sequence[str], stamps: dict[int, Stamp]) -> bool:
    return len(stamps) * MOST_LINES_A_TIME >= len(lines)


def _stand_alone(stamps: dict[int, Stamp], found: dict[int, Stamp]) -> bool:
    return len(found) == len(stamps) >= FEWEST_LONE_TIMES and not any(stamp.rest for stamp in stamps.values())


def _are_names(stamps: dict[int, Stamp]) -> bool:
    """Whether what stands before the times is who speaks: that comes back, or is short."""
    names = [stamp.speaker for stamp in stamps.values()]
    return len({*names}) * 2 <= len(names) or all(len(name.split()) <= SHORT_NAME_WORDS for name in names)


def _cues(lines: Sequence[str], stamps: dict[int, Stamp], left_out: set[int]) -> Iterator[Cue]:
    start, speaker = 0.0, ""
    words: list[str] = []
    for index in range(_begin(stamps), len(lines)):
        if index in left_out:
            continue
        if index not in stamps:
            words.append(lines[index])
            continue
        yield from _cue(start, speaker, words)
        start, rest, speaker = stamps[index]
        words = [rest] if rest else []
    yield from _cue(start, speaker, words)


def _begin(stamps: dict[int, Stamp]) -> int:
    """Where the words begin: above a first time whose words stand below it, there is the heading of what was copied."""
    first = min(stamps)
    has_words_below = not stamps[first].rest and first + 1 not in stamps
    return first if has_words_below or not stamps[first].seconds else 0


def _cue(start: float, speaker: str, words: list[str]) -> Iterator[Cue]:
    if speaker and words:
        words = [f"{speaker}: {words[0]}", *words[1:]]
    if words:
        yield Cue(start, None, words)


# -- Ways of writing times ----------------------------------------------------------------------


def _in_front(line: str) -> Stamp | None:
    """The time that a line begins with, and the rest of the line."""
    glued = GLUED.match(line)
    if glued and glued[2] and _spoken_seconds(glued[2]) == _seconds(glued[1]):
        return Stamp(_seconds(glued[1]), line[glued.end() :].lstrip(GAP))
    stamp = STAMP.match(line)
    if stamp and int(stamp[1][-2:]) < 60:
        rest = line[stamp.end() :]
        is_word = not stamp[2] and rest[:1].isascii() and rest[:1].isalnum()
        return None if is_word or TIME_OF_DAY.match(rest) else Stamp(_seconds(stamp[1]), rest.lstrip(GAP))
    ranged = SECONDS_RANGE.match(line)
    if ranged:
        return Stamp(float(ranged[1]), line[ranged.end() :].lstrip(GAP))
    return Stamp(_spoken_seconds(line)) if SPOKEN_TIME.fullmatch(line) else None


def _spoken(line: str) -> Stamp | None:
    """A time in words with what was said behind it."""
    spoken = SPOKEN_TIME.match(line)
    return Stamp(_spoken_seconds(spoken[0]), line[spoken.end() :].lstrip(GAP)) if spoken and spoken[0] else None


def _behind_name(line: str) -> Stamp | None:
    found = IN_BRACKETS.fullmatch(line) or BARE.fullmatch(line)
    if not found or len(found[1].split()) > MOST_NAME_WORDS:
        return None
    clock, rest = (found[2] or found[4], found[3] or found[5] or "") if found.re is BARE else (found[2], found[3])
    return Stamp(_seconds(clock), rest.strip(), found[1].strip()) if int(clock[-2:]) < 60 else None


def _dotted(line: str) -> Stamp | None:
    """Some languages write 1.05 for 1:05."""
    dotted = DOTTED.fullmatch(line)
    return Stamp(_seconds(line.replace(".", ":"))) if dotted and int(dotted[3]) < 60 else None


WAYS: list[tuple[Callable[[str], Stamp | None], float]] = [
    (_in_front, 0.0), (_behind_name, 1 / 5), (_spoken, 2 / 3), (_dotted, 1 / 3),
]  # fmt: skip
"""Each with the share of the lines that must be written in this way."""


def _seconds(clock: str) -> float:
    total = 0
    for part in clock.replace("：", ":").split(":"):
        total = total * 60 + int(part)
    return float(total)


def _spoken_seconds(words: str) -> float:
    return float(
        sum(int(number) * UNIT_SECONDS[unit] for number, unit in re.findall(r"(\d+) (hour|minute|second)", words))
    )


# -- What isn't said ------------------------------------------------------------------------------


def _with_speakers(lines: Sequence[str], stamps: dict[int, Stamp]) -> dict[int, Stamp]:
    """Where names stand behind the times, with the words below: what comes back is a name."""
    above = {index for index in stamps if index + 1 < len(lines) and index + 1 not in stamps}
    names = Counter(stamps[index].rest for index in above if stamps[index].rest and not stamps[index].speaker)
    elsewhere = {stamp.rest for index, stamp in stamps.items() if index not in above}
    found = {name for name, count in names.items() if count > 1 and name not in elsewhere and _may_be_name(name)}
    return {
        index: stamp._replace(rest="", speaker=stamp.rest) if index in above and stamp.rest in found else stamp
        for index, stamp in stamps.items()
    }


def _may_be_name(words: str) -> bool:
    return len(words.split()) <= MOST_NAME_WORDS and not words[0].islower() and words[-1].isalnum()


def _said_again(stamps: dict[int, Stamp]) -> set[int]:
    """The lines that say nothing but the time on the line above them once more."""
    return {index for index, stamp in stamps.items() if not stamp.rest and stamps.get(index - 1) == stamp}


def _spoken_lines(lines: Sequence[str], stamps: dict[int, Stamp]) -> set[int]:
    """The lines that only say in words, of whatever language, the time on the line above them."""
    spoken = {
        index + 1
        for index, stamp in stamps.items()
        if not stamp.rest and index + 1 < len(lines) and _says_time(lines[index + 1], stamp.seconds)
    }
    return spoken if len(spoken) >= 2 and len(spoken) * 5 >= len(stamps) * 4 else set()


def _says_time(line: str, seconds: float) -> bool:
    numbers = [int(number) for number in re.findall(r"\d{1,3}", line[:60])]
    hours, left = divmod(int(seconds), 3600)
    spoken = [number for number in (hours, *divmod(left, 60)) if number]
    return len(line) <= 60 and bool(numbers) and [number for number in numbers if number] == spoken


def _headings(lines: Sequence[str], stamps: dict[int, Stamp], spoken: set[int]) -> set[int]:
    """The chapters' titles, and what the last line of YouTube's panel names: the language, and what stands below it.

    Where nearly every time has one line of words, a second one that looks like a title is none of them; but all are
    words where many of these don't look like one: then long captions were broken.
    """
    more = [
        [index for index in range(place + 1, until) if index not in spoken][0 if stamps[place].rest else 1 :]
        for place, until in pairwise([*sorted(stamps), len(lines)])
        if not stamps[place].speaker and (stamps[place].rest or {*range(place + 1, until)} - spoken)
    ]
    if len(more) < FEWEST_PANEL_TIMES or len(more) - sum(map(bool, more)) < 0.7 * len(stamps):
        return set()
    is_at_end = more[-1][-1:] == [len(lines) - 1] and not stamps[max(stamps)].rest
    after_last = more.pop() if is_at_end else []
    second = [each[0] for each in more if len(each) == 1]
    stand_alone = not any(stamp.rest for stamp in stamps.values())
    are_rare = bool(spoken) or (stand_alone and len(second) <= len(stamps) * RARE)
    titles = {index for index in [*second, *after_last[:1]] if _is_heading(lines[index], are_rare)}
    if sum(index not in titles for index in second) * 4 > len(second):
        titles -= {*second}
    return titles | {index for index in after_last if after_last[0] in titles}


def _chapters(lines: Sequence[str], stamps: dict[int, Stamp], headings: set[int]) -> list[GivenChapter]:
    """The chapters that the titles name, each from the time that follows; the first one's stands above all times."""
    places = sorted(stamps)
    above = places[0] - 1
    if (
        above >= 0
        and _begin(stamps) == places[0]
        and _is_heading(lines[above], are_rare=True)
        and not PANEL.fullmatch(lines[above])
    ):
        headings = headings | {above}
    follow = {index: bisect_left(places, index) for index in sorted(headings)}
    found = [GivenChapter(stamps[places[i]].seconds, lines[index]) for index, i in follow.items() if i < len(places)]
    return found if 2 <= len(found) <= MOST_CHAPTERS else []


def _is_heading(line: str, are_rare: bool) -> bool:
    """Whether a line begins and ends like a title; only where these are rare may it begin with something else."""
    begins = line[0].isupper() or (are_rare and not line[0].islower())
    return len(line) <= LONGEST_HEADING and begins and not SPEECH.search(line)


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
