"""Reads a transcript from pasted words, with or without times in front of them."""

import re
from collections.abc import Iterator, Sequence
from math import ceil

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import GivenChapter, Segment, Source, TranscriptData, TranscriptUnavailable
from summaries.transcripts.caption_formats import read_captions
from summaries.transcripts.cleaning import clean, clean_line, split_long
from summaries.transcripts.cues import MOST_CUES, to_segments, too_many_cues
from summaries.transcripts.length import check_length
from summaries.transcripts.stamps import timed
from summaries.transcripts.titling import title_of

MAX_CHARACTERS = 10 * 1024 * 1024
MAX_PLAIN_BYTES = 4_000_000
"""Of words alone, without the marks of captions: three days and nights of speech, in any language."""
LONGEST_LINE = 200

# What people copy along from answers and notes that are written in Markdown.
MARKDOWN_BLOCK = re.compile(r"(?:#{1,6}|>|\*|•) +|(?:```\w{0,20}|-{3,}|\*{3,})$")
MARKDOWN_BOLD = re.compile(r"\*\*([^*]{1,2000})\*\*")
MARKDOWN_LINK = re.compile(r"\[([^\[\]]{1,500})\]\(https?://[^\s()]{1,2000}\)")


def read(source: Source) -> TranscriptData:
    """The transcript in `source.text`; raises TranscriptUnavailable."""
    if len(source.text) > MAX_CHARACTERS:
        raise _too_large(len(source.text.encode()), MAX_CHARACTERS)
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
    size = len(text.encode())
    if size > MAX_PLAIN_BYTES:
        raise _too_large(size, MAX_PLAIN_BYTES)
    lines = [line for part in _bounded_lines(text) if (line := _without_markdown(clean_line(part)))]
    cues, chapters = timed(lines)
    segments = to_segments(cues)
    return _transcript(segments, language, chapters) if segments else _transcript(_untimed(lines), language)


def _without_markdown(line: str) -> str:
    line = MARKDOWN_BLOCK.sub("", line, count=1) if MARKDOWN_BLOCK.match(line) else line
    line = MARKDOWN_BOLD.sub(r"\1", line) if "**" in line else line
    return MARKDOWN_LINK.sub(r"\1", line) if "](" in line else line


def _too_large(size: int, most: int) -> TranscriptUnavailable:
    sentence = _("This text has {size} MB; we read {most} MB at most.")
    return TranscriptUnavailable(
        "too_large",
        format_lazy(sentence, size=ceil(size / 100_000) / 10, most=most // 1_000_000),
        _("Please split it and give one part at a time."),
    )


def no_captions() -> TranscriptUnavailable:
    return TranscriptUnavailable(
        "no_captions",
        _("There is no caption in this file that we can read."),
        _("Please check that it has captions with times, or paste its words instead."),
    )


def _transcript(segments: Sequence[Segment], language: str, chapters: Sequence[GivenChapter] = ()) -> TranscriptData:
    return TranscriptData(
        segments,
        language=language,
        title=title_of(segments),
        duration=segments[-1].end if segments else None,
        chapters=chapters,
    )


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
    check_length(lines)
    return [Segment(None, None, piece) for line in lines for piece in split_long(line, LONGEST_LINE)]
