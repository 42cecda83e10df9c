"""The lists by which questions, and replies to them, are known, as patterns."""

import re
from functools import cache

from summaries.summarisers.quoting.languages import UNSPACED_LANGUAGES
from summaries.summarisers.quoting.word_lists.contrasts import CONTRASTS
from summaries.summarisers.quoting.word_lists.framing import FRAMING
from summaries.summarisers.quoting.word_lists.questions import QUESTIONS
from summaries.summarisers.quoting.word_lists.replies import REPLIES

LISTS = QUESTIONS, REPLIES, FRAMING, CONTRASTS


@cache
def pattern(code: str, name: str) -> re.Pattern[str]:
    """A list of a language as a pattern that finds its items among words; nothing for an unknown language."""
    listed = items(code, name)
    return re.compile(listed if code in UNSPACED_LANGUAGES else rf"(?<!\S)(?:{listed})(?!\S)")


def items(code: str, name: str) -> str:
    """The items of a list as alternatives, longest first."""
    listed = next((lists[code][name] for lists in LISTS if name in lists.get(code, {})), "")
    found = sorted((item.strip() for item in listed.split("|") if item.strip()), key=len, reverse=True)
    if code not in UNSPACED_LANGUAGES:
        found = [re.escape(item).replace(r"\*", r"\S*") for item in found]
    return "|".join(found) or "(?!)"
