"""Reads SRT and VTT, as strict or as careless as they come, and Whisper's `[00:00.000 --> 00:02.000]  words`."""

import math
import re
from dataclasses import dataclass, field

from summaries.transcripts.base import Cue
from summaries.transcripts.caption_lines import (
    CLOCK,
    LONGEST_TIMING,
    caption_lines,
    is_damaged_timing,
    seconds,
    without_markup,
)
from summaries.transcripts.cues import MOST_CUES, MOST_LINES, Captions, too_long_caption, too_many_cues
from summaries.transcripts.silences import stamps

# Word processors make one sign of the arrow, web pages an entity, and translators a shorter one.
ARROW = r"(?:[-–—]{1,9}\s?(?:>|&gt;)|→)"
TIMING = re.compile(
    rf"\s{{0,50}}(?:#?(\d{{1,7}})[.)]?\s{{1,9}})?(?:\[\s{{0,50}})?({CLOCK})\s{{0,50}}{ARROW}"
    rf"\s{{0,50}}({CLOCK})(?![\d:])(\])?(.*)",
    re.DOTALL,
)
SETTINGS = re.compile(r"(?:\s*(?:region|vertical|line|position|size|align|[XYxy][12]|[DALTS])[:=]\s?\S{1,100})*\s*")
NUMBER = re.compile(r"\s*#?(\d{1,7})[.):]?\s*")
NAME_WITH_NUMBER = re.compile(r"\s{0,50}[\w/#-]{0,100}\d[\w/.):-]{0,100}\s*")
HEADER_LANGUAGE = re.compile(r"Language:[ \t]*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3})[ \t]*", re.IGNORECASE)
VTT_BLOCK = re.compile(r"(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t]|$)")
READABLE_START = re.compile(rf"\s{{0,50}}({CLOCK})(?![\w:])")
ARROW_SIGN = re.compile(ARROW)
WORD_TIME = re.compile(rf"<({CLOCK})>")
LONGEST_NUMBER = 12
MOST_MISSING = 10
"""How many numbers may be left out between two cues."""


def read_srt_or_vtt(text: str) -> Captions:
    """The captions; a cue whose times can't be read has none, and keeps its words."""
    scan = _Scan(is_vtt=text[:6].upper() == "WEBVTT")
    for line in caption_lines(text):
        scan.take(line)
    scan.finish()
    return Captions(scan.cues, scan.language)


@dataclass(slots=True)
class _Scan:
    """Goes over the lines: a line of times begins a cue, and all that follows it is its text.

    Blank lines don't end a cue, because people leave them inside and forget them in between; what
    they do tell is where a VTT block begins, and that a number or name may follow. Such a heading
    belongs to the times below it, where there are any. The number that is next begins a cue even
    where its times are missing.
    """

    is_vtt: bool
    cues: list[Cue] = field(default_factory=list)
    language: str = ""
    times: tuple[float, float | None] | None = None
    lines: list[str] = field(default_factory=list)
    number: int | None = None
    heading: str = ""
    after_blank: bool = True
    in_block: bool = False

    def take(self, line: str) -> None:
        if not line or (not self.is_vtt and line.isspace()):
            if self.heading and not self._is_next_number():
                self._keep_heading()
            self.after_blank, self.in_block = True, False
            return
        may_have_arrow = ">" in line or "→" in line or "&gt;" in line
        timing = TIMING.match(line) if may_have_arrow else None
        if timing:
            self._begin_at(timing)
        elif (may_have_arrow or self.after_blank or self.heading) and self._is_damaged_timing(line):
            self._begin(self._readable_start(line), None)
        elif self.in_block or (self.is_vtt and self.after_blank and VTT_BLOCK.match(line)):
            self.in_block = True
            self._note_language(line)
        else:
            self._take_words(line)
        self.after_blank = False

    def finish(self) -> None:
        """Keep the cue that was being read."""
        if self.heading and not self._is_next_number():
            self._keep_heading()
        self._keep_cue()

    def _begin_at(self, timing: re.Match[str]) -> None:
        self.heading = timing[1] or self.heading
        self._begin(seconds(timing[2]), seconds(timing[3]))
        # After a bracket come words; without one, a cue's position, or the words of careless people.
        if timing[4] or not SETTINGS.fullmatch(timing[5][:1_000]):
            self.lines.append(timing[5])

    def _begin(self, start: float, end: float | None) -> None:
        self._keep_cue()
        found = NUMBER.fullmatch(self.heading)
        if found:
            self.number = int(found[1])
        elif self.number is not None:
            self.number += 1
        self.times, self.lines, self.heading, self.in_block = (start, end), [], "", False

    def _keep_cue(self) -> None:
        if self.times is not None and self.lines:
            if len(self.cues) >= MOST_CUES:
                raise too_many_cues()
            lines = [without_markup(line) for line in self.lines]
            self.cues.append(Cue(*self.times, lines, _stamps(self.lines)))

    def _take_words(self, line: str) -> None:
        if self.heading and self._is_next_number() and not self.is_vtt:
            self._begin(math.nan, None)
        elif self.heading:
            self._keep_heading()
        if self._may_be_heading(line):
            self.heading = line
        elif self.times is not None:
            self._add(line)

    def _add(self, line: str) -> None:
        self.lines.append(line)
        if len(self.lines) > MOST_LINES:
            raise too_long_caption()

    def _may_be_heading(self, line: str) -> bool:
        if self.after_blank:
            return self.is_vtt or NAME_WITH_NUMBER.fullmatch(line) is not None
        return bool(self.lines) and len(line) <= LONGEST_NUMBER and self._is_soon(line)

    def _keep_heading(self) -> None:
        """It was no heading: these are words."""
        if self.times is not None:
            self._add(self.heading)
        self.heading = ""

    def _is_next_number(self) -> bool:
        found = NUMBER.fullmatch(self.heading)
        if not found:
            return False
        return int(found[1]) in ({0, 1} if self.times is None else {(self.number or 0) + 1})

    def _is_soon(self, line: str) -> bool:
        """Whether this number could be the next cue's, some being left out."""
        found = NUMBER.fullmatch(line)
        return found is not None and self.number is not None and 0 < int(found[1]) - self.number <= MOST_MISSING

    def _is_damaged_timing(self, line: str) -> bool:
        if ARROW_SIGN.search(line, 0, LONGEST_TIMING):
            return is_damaged_timing(line, fewest=1) or bool(self.heading and self._is_next_number())
        return is_damaged_timing(line, fewest=2 if self.heading else 4)

    def _readable_start(self, line: str) -> float:
        """The first of damaged times where it is whole, and makes sense behind the cue before."""
        found = READABLE_START.match(line)
        start = seconds(found[1]) if found else math.nan
        return math.nan if self.times is not None and start < self.times[0] else start

    def _note_language(self, line: str) -> None:
        found = HEADER_LANGUAGE.fullmatch(line)
        if found and not self.cues:
            self.language = found[1]


def _stamps(lines: list[str]) -> list[tuple[int, float]]:
    """When the words behind times inside a cue begin ("so<00:00:01.480><c> nice</c>")."""
    pieces: list[tuple[str, float | None]] = []
    for parts in (WORD_TIME.split(line) for line in lines if "<" in line):
        begins = [None, *map(seconds, parts[1::2])]
        pieces += [(without_markup(words), begin) for words, begin in zip(parts[::2], begins, strict=True)]
    return stamps(pieces)
