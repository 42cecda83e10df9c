"""The talks with marks that are learned from, original and written for this: in `texts`, a language a file."""

from pathlib import Path
from typing import NamedTuple

from summaries.summarisers.quoting.tokens import read
from summaries.transcripts.base import Segment

TEXTS = Path(__file__).parent / "texts"
PARTED = "\n---\n"
"""What stands between two talks."""


class Marked(NamedTuple):
    """The words of a talk, and with which of them a sentence begins."""

    keys: list[str]
    begins: list[bool]
    kinds: dict[str, str]


def marked(text: str, code: str) -> Marked:
    """The words of a talk with marks, without fillers and words said twice, as they are scored."""
    talk = read([Segment(None, None, line) for line in text.splitlines() if line.strip()], code)
    keys: list[str] = []
    begins: list[bool] = []
    ended = True
    for key, ends in zip(talk.keys, talk.ends, strict=True):
        if key not in talk.language.fillers:
            keys.append(key)
            begins.append(ended)
            ended = False
        ended = ended or ends
    return Marked(keys, begins, talk.kinds)
