"""Words of nearly the same meaning: what a question asks for is often said in another.

`meanings/CODE.txt` has a group in each line. Of "vehicle: car van" a question that has the general word finds the
others, and one that has "car" doesn't find "van".
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from summaries.summarisers.quoting.languages import LANGUAGES, UNSPACED_LANGUAGES
from summaries.summarisers.quoting.weights import stem_of

GROUPS = Path(__file__).parent / "meanings"


@cache
def meanings(code: str) -> Mapping[str, frozenset[str]]:
    """For the stem of a word those of the words that may be said for it; words that carry no subject as they are."""
    path = GROUPS / f"{code}.txt"
    language = LANGUAGES.get(code) or UNSPACED_LANGUAGES.get(code)
    found: defaultdict[str, set[str]] = defaultdict(set)
    if language is None or not path.exists():
        return {}
    for line in path.read_text(encoding="utf-8").splitlines():
        general, colon, special = line.rpartition(":")
        said = {stem_of(language, word) or word for word in special.split()}
        for word in (general if colon else special).split():
            found[stem_of(language, word) or word] |= said
    return {stem: frozenset(said - {stem}) for stem, said in found.items()}
