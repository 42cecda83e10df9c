"""Reads an uploaded caption file: its size first, then its encoding, then its format."""

import re
from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from summaries.transcripts import pasted_text
from summaries.transcripts.base import Source, TranscriptData, TranscriptUnavailable
from summaries.transcripts.cleaning import clean
from summaries.transcripts.decoding import decode
from summaries.transcripts.file_names import title_from_file_name

MAX_BYTES = 10 * 1024 * 1024

CAPTION_NAME = re.compile(r"\.(srt|vtt|sbv|ass|ssa|ttml|dfxp|xml|json|json3|srv[123])\Z", re.IGNORECASE)


def read(source: Source) -> TranscriptData:
    """The transcript in `source.data`, titled after `source.name` if that is any use; raises TranscriptUnavailable."""
    if len(source.data) > MAX_BYTES:
        raise TranscriptUnavailable(
            "too_large",
            _("This file is larger than 10 MB."),
            _("A caption file is far smaller: please choose the captions, not the video."),
        )
    text = clean(decode(source.data))
    transcript = pasted_text.captions_in(text, source.language)
    if transcript is None and CAPTION_NAME.search(source.name[-20:]):
        raise pasted_text.no_captions()
    if transcript is None:
        transcript = pasted_text.plain_transcript(text, source.language)
    return replace(transcript, title=title_from_file_name(source.name) or transcript.title)
