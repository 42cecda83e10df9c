"""Whether there are words enough to make a summary of."""

import re
from collections.abc import Iterable

from django.utils.translation import gettext as _

from summaries.transcripts.base import TranscriptUnavailable, Words
from summaries.transcripts.cleaning import count_words

FEWEST_WORDS = 20
"""About ten seconds of speech: fewer without times are hardly what somebody wanted to paste."""

FEWEST_CAPTIONED = 5
"""Captions are of a video, however short it is; with fewer words nothing was said."""

SOUND = re.compile(r"\[[^\[\]]{0,40}\]")


def check_length(texts: Iterable[str], fewest: int = FEWEST_WORDS, next_step: Words = "") -> None:
    """Raise TranscriptUnavailable where fewer words are said than that, `[Music]` and the like not counted."""
    count = 0
    for text in texts:
        count += count_words(SOUND.sub("", text), enough=fewest)
        if count >= fewest:
            return
    raise TranscriptUnavailable(
        "too_short",
        _("This is too short to be summarised: it has fewer than %(fewest)s words.") % {"fewest": fewest},
        next_step or _("Please paste the whole transcript, or a YouTube link."),
    )
