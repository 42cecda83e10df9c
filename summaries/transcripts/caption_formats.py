"""Tells which caption format a text is written in, by its content, and reads it."""

import re
from itertools import islice

from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import TranscriptUnavailable
from summaries.transcripts.cues import Captions
from summaries.transcripts.cues_in_json import LOOKS_LIKE_JSON, read_json
from summaries.transcripts.cues_in_lines import SBV_TIMING, read_ass, read_sbv
from summaries.transcripts.cues_in_srt import TIMING, read_srt_or_vtt
from summaries.transcripts.cues_in_tables import read_table, table_in
from summaries.transcripts.cues_in_xml import read_xml

HEAD = 20_000
"""How many characters are looked at for what a text is."""

LONGEST_PREFACE = 500
"""How many characters may stand above a single caption."""

XML = re.compile(
    r"(?:<!--[^>]{0,2000}-->\s{0,100}){0,5}(?:<\?xml\s|<(?:\w{1,20}:)?(?:tt|transcript|timedtext)[\s>])", re.IGNORECASE
)
FENCE = re.compile(r"\A```\w{0,20}[ \t]{0,9}\r?\n|\n```\s*\Z")
"""What people copy along from answers that are written in Markdown."""
WEB_PAGE = re.compile(r"<!doctype\s+html|<(?:html|head|body)[\s>]", re.IGNORECASE)
# Times, or what were meant as such: then the captions are damaged, and the text isn't prose.
TIMING_LINE = re.compile(rf"^{TIMING.pattern.removesuffix('(.*)')}|\d[ \t]{{0,9}}-->[ \t]{{0,9}}-?\d", re.MULTILINE)
SBV_LINE = re.compile(rf"^{SBV_TIMING.pattern}$", re.MULTILINE)
ASS_SECTION = re.compile(r"^\[(?:Script Info|V4\+? Styles|Events)\]", re.MULTILINE | re.IGNORECASE)


def read_captions(text: str) -> Captions | None:
    """The captions in a text, or None where it is written in no caption format.

    Raises TranscriptUnavailable where it is in one, but damaged.
    """
    text = text.lstrip()
    if text.startswith("```"):
        text = FENCE.sub("", text).lstrip()
    start = text[:HEAD].replace("\r\n", "\n").replace("\r", "\n")
    if XML.match(start):
        return read_xml(text)
    if WEB_PAGE.search(start) and start.startswith("<"):
        raise TranscriptUnavailable(
            "web_page",
            _("This is a web page, not a transcript."),
            _("Save the captions themselves, or copy the words and paste them."),
        )
    if LOOKS_LIKE_JSON.match(start):
        return read_json(text)
    if ASS_SECTION.search(start) and "Dialogue:" in text:
        return read_ass(text)
    if start.startswith("WEBVTT") or _has_timings(start):
        return read_srt_or_vtt(text)
    if (table := table_in(start)) is not None:
        return read_table(text, table)
    if SBV_LINE.search(start):
        return read_sbv(text)
    return None


def _has_timings(start: str) -> bool:
    """Whether these are captions; times that are mentioned once, far down, are words."""
    found = [match.start() for match in islice(TIMING_LINE.finditer(start), 2)]
    return len(found) == 2 or (bool(found) and found[0] <= LONGEST_PREFACE)
