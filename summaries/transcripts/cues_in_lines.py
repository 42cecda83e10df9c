"""Reads caption formats that are written line by line: SRT, VTT, SBV and ASS/SSA."""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from summaries.transcripts.cleaning import unescape
from summaries.transcripts.cues import MOST_CUES, MOST_LINES, Captions, Cue, bounded, too_long_caption, too_many_cues

# Hours, minutes, seconds and a fraction. Numbers have a bounded length: a longer one is no time.
CLOCK = r"-?(?:\d{1,6}:)?\d{1,4}:\d{1,4}(?:[.,]\d{1,6})?"
TIMING = re.compile(
    rf"[ \t]{{0,50}}(?:\[[ \t]{{0,50}})?({CLOCK})[ \t]{{0,50}}-{{1,9}}>[ \t]{{0,50}}({CLOCK})(?![\d:])(\])?(.*)",
    re.DOTALL,
)
BROKEN_TIMING = re.compile(r"[ \t]*\[?[-+\d:.,; \t]{0,40}\d[ \t]{0,50}-->|[ \t]{0,50}-->[ \t]{0,50}\d|[\d:.,]{40}")
SBV_TIMING = re.compile(rf"({CLOCK}),({CLOCK})[ \t]*")
HEADER_LANGUAGE = re.compile(r"Language:[ \t]*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3})[ \t]*", re.IGNORECASE)
VTT_BLOCK = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t]|$)")

# Each of these stops at the next opening sign, so that many of them take no more than linear time.
VOICE = re.compile(r"<v(?:\.[^\s<>]{0,100})?[ \t]+([^<>]{1,200})>")
TAG = re.compile(r"</?[A-Za-z0-9][^<>]{0,500}>|</?[A-Za-z]?>")
BRACES = re.compile(r"\{\\[^{}]{0,500}\}")
ASS_BREAK = re.compile(r"\\[Nn]")
ASS_DRAWING = re.compile(r"\{[^{}]{0,500}\\p[1-9]")


def read_srt_or_vtt(text: str) -> Captions:
    """SRT and VTT, as strict or as careless as they come, and Whisper's `[00:00.000 --> 00:02.000]  words`."""
    scan = _Scan()
    for line in _lines(text):
        scan.take(line)
    scan.finish()
    return Captions(scan.cues, scan.language)


@dataclass(slots=True)
class _Scan:
    """Goes over the lines: a line of times begins a cue, and all that follows it is its text.

    Blank lines don't end a cue, because people leave them inside and forget them in between;
    what they do tell is where a cue's number or name stands, and where a VTT block begins.
    """

    cues: list[Cue] = field(default_factory=list)
    language: str = ""
    times: tuple[float, float] | None = None
    lines: list[str] = field(default_factory=list)
    after_blank: bool = True
    name_at: int | None = None
    in_block: bool = False
    in_header: bool = True

    def take(self, line: str) -> None:
        if not line:
            self.after_blank, self.in_block, self.name_at = True, False, None
            return
        if "->" in line:
            timing = TIMING.match(line)
            if timing:
                self.begin(timing)
                return
            if BROKEN_TIMING.match(line):
                self.finish()
                return
        if self.after_blank and VTT_BLOCK.match(line):
            self.in_block = True
        if self.in_header:
            found = HEADER_LANGUAGE.fullmatch(line)
            self.language = found[1] if found else self.language
        elif not self.in_block and self.times is not None:
            self.name_at = len(self.lines) if self.after_blank else self._name_at(line)
            self.lines.append(line)
            if len(self.lines) > MOST_LINES:
                raise too_long_caption()
        self.after_blank = False

    def _name_at(self, line: str) -> int | None:
        """Where a cue's number may stand although no blank line comes before it."""
        return len(self.lines) if self.lines and line.strip().isdecimal() else None

    def begin(self, timing: re.Match[str]) -> None:
        if self.name_at is not None and self.name_at == len(self.lines) - 1:
            self.lines.pop()
        self.finish()
        self.times = seconds(timing[1]), seconds(timing[2])
        # After a bracket come words; without one, a VTT cue's position.
        self.lines = [timing[4]] if timing[3] else []

    def finish(self) -> None:
        """Keep the cue that was being read; what follows belongs to none until there are times again."""
        if self.times is not None and self.lines:
            if len(self.cues) >= MOST_CUES:
                raise too_many_cues()
            self.cues.append(Cue(*self.times, [without_markup(line) for line in self.lines]))
        self.times, self.lines, self.name_at = None, [], None
        self.in_header = self.in_block = self.after_blank = False


def read_sbv(text: str) -> Captions:
    """YouTube's own old format: `0:00:01.000,0:00:02.000` above the words."""
    cues: list[Cue] = []
    for line in _lines(text):
        timing = SBV_TIMING.fullmatch(line)
        if timing:
            cues.append(Cue(seconds(timing[1]), seconds(timing[2]), []))
        elif cues and line:
            cues[-1].lines.extend(line.split("[br]"))
            if len(cues[-1].lines) > MOST_LINES:
                raise too_long_caption()
        if len(cues) > MOST_CUES:
            raise too_many_cues()
    return Captions(cues)


def read_ass(text: str) -> Captions:
    """ASS and SSA: the `Format:` line says where start, end, name and text stand."""
    cues: list[Cue] = []
    columns = ["layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"]
    in_events = False
    for line in _lines(text):
        kind, _colon, rest = line.partition(":")
        if line.startswith("["):
            in_events = line.strip().lower() == "[events]"
        elif in_events and kind.strip().lower() == "format":
            columns = [column.strip().lower() for column in rest[:1_000].split(",")]
        elif in_events and kind.strip().lower() == "dialogue":
            cues.extend(_ass_cue(columns, rest))
        if len(cues) > MOST_CUES:
            raise too_many_cues()
    return Captions(cues)


def _ass_cue(columns: list[str], rest: str) -> Iterator[Cue]:
    values = dict(zip(columns, rest.split(",", len(columns) - 1), strict=False))
    start, end = (re.fullmatch(CLOCK, values.get(name, "").strip()) for name in ("start", "end"))
    words = values.get("text", "")
    if not start or ASS_DRAWING.search(words):
        return
    words = re.sub(r"\{[^{}]{0,2000}\}", "", words).replace("\\h", " ")
    lines = ASS_BREAK.split(words)
    name = (values.get("name") or values.get("actor") or "").strip()
    if name:
        lines[0] = f"{name}: {lines[0]}"
    yield Cue(seconds(start[0]), seconds(end[0]) if end else None, lines)


def without_markup(line: str) -> str:
    """The words alone: speakers as `Name: `, tags gone, entities decoded, once."""
    if "<" in line:
        line = TAG.sub("", VOICE.sub(_speaker, line))
    if "{\\" in line:
        line = BRACES.sub("", line)
    return unescape(line)


def _speaker(voice: re.Match[str]) -> str:
    name = voice[1].strip()
    return f"{name}: " if re.search(r"\w", name) else ""


def seconds(clock: str) -> float:
    """The seconds of a time that matches CLOCK; a minus in front counts."""
    *hours, minutes, rest = clock.lstrip("-").replace(",", ".").split(":")
    total = int(minutes) * 60 + float(rest)
    if hours:
        total += int(hours[0]) * 3600
    return -total if clock[0] == "-" else total


def _lines(text: str) -> Iterable[str]:
    """One after the other, so that ten million empty ones need no memory."""
    return (bounded(line.rstrip("\n")) for line in io.StringIO(text, newline=None))
