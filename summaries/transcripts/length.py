"""Whether there are words enough to make a summary of."""

import re
from collections.abc import Iterable

from django.utils.translation import gettext as _

from summaries.transcripts.base import TranscriptUnavailable, Words
from summaries.transcripts.cleaning import count_words

FEWEST_WORDS = 20
"""About ten seconds of speech; with fewer a summary would only be the same words again."""
SOUND = re.compile(r"\[[^\[\]]{0,40}\]")


def check_length(texts: Iterable[str], next_step: Words = "") -> None:
    """Raise TranscriptUnavailable where fewer words are said than that, `[Music]` and the like not counted."""
    count = 0
    for text in texts:
        count += count_words(SOUND.sub("", text), enough=FEWEST_WORDS)
        if count >= FEWEST_WORDS:
            return
    raise TranscriptUnavailable(
        "too_short",
        _("This is too short to be summarised: it has fewer than %(fewest)s words.") % {"fewest": FEWEST_WORDS},
        next_step or _("Please paste the whole transcript, or a YouTube link."),
    )
