"""Who speaks, in a transcript that names somebody on every line: shown once, until somebody else speaks."""

import re
from collections import Counter
from collections.abc import Sequence

LABEL = re.compile(r"([^\W\d_][^:：]{0,38}(?::(?=\s)|：))\s*(?=\S)")
MOST_WORDS = 4


def repeated_names(texts: Sequence[str]) -> list[str]:
    """Of each line what stands before its words where the line before names the same; mostly nothing.

    A name is one where most of the lines begin with one and it comes back: else a colon is only a colon.
    """
    found = [match if (match := LABEL.match(text)) and _may_be_name(match[1]) else None for text in texts]
    counts = Counter(match[1] for match in found if match)
    names = [match[1] if match and counts[match[1]] > 1 else "" for match in found]
    if sum(map(bool, names)) * 2 <= len(names):
        return [""] * len(names)
    said = zip(["", *names], names, found, strict=False)
    return [match[0] if match and name and name == before else "" for before, name, match in said]


def _may_be_name(label: str) -> bool:
    return not label[0].islower() and len(label.split()) <= MOST_WORDS
