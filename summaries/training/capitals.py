"""Learns which words have a capital wherever they stand: names, and abbreviations, for captions without capitals.

Run `make capitals`: of the words that are frequent in all sorts of texts those are taken that the spelling dictionary
of the language has with a capital alone, if the talks in `texts` don't write them otherwise; of abbreviations those
that the talks have. They are written to `summarisers/quoting/capital_words/CODE.txt`.

The dictionaries are Debian's, and nothing else of them is shipped:
`apt-get install hunspell-en-us hunspell-de-de hunspell-fr hunspell-es hunspell-pt-pt hunspell-pt-br hunspell-it
hunspell-pl hunspell-uk hunspell-ru`.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from summaries.summarisers.quoting.capitals import CAPITALS, NOUN
from summaries.summarisers.quoting.forms import forms as forms_of
from summaries.summarisers.quoting.tokens import EDGES, SENTENCE_END
from summaries.summarisers.quoting.word_lists.capitals import MONTHS
from summaries.training.talks import talks_of

DICTIONARIES = {
    "en": ("en_US",), "de": ("de_DE",), "fr": ("fr_FR",), "es": ("es_ES",), "pt": ("pt_BR", "pt_PT"), "it": ("it_IT",),
    "pl": ("pl_PL",), "uk": ("uk_UA",), "ru": ("ru_RU",),
}  # fmt: skip
PLACE = "/usr/share/hunspell"

FREQUENT = 60_000
"""Words that are looked up."""

SHORTEST, LONGEST_ABBREVIATION = 3, 6
SELDOM, HARDLY_EVER = 0.2, 0.05
"""How often, beside with a capital, the talks may have a name without one; and where the dictionary has both.

No German words are taken that it has both, which are verbs as well ("frage"), and none that are known as nouns.
"""

TALKS = 4
"""So many talks must have such a name ("Dios", "English")."""


def names(code: str, written: Mapping[str, Counter[str]]) -> Iterator[str]:
    """The frequent words of a language that have a capital, by what the talks have `written` within sentences."""
    from spylls.hunspell import Dictionary
    from wordfreq import top_n_list

    dictionaries = [Dictionary.from_files(f"{PLACE}/{name}") for name in DICTIONARIES[code]]

    def is_known(word: str) -> bool:
        return any(dictionary.lookup(word) for dictionary in dictionaries)

    def is_noun(word: str) -> bool:
        known = forms_of(code)
        return known is not None and known.of(word).noun >= NOUN

    for word in top_n_list(code, FREQUENT):
        forms = written.get(word, Counter[str]())
        if len(word) < SHORTEST or not word.isalpha() or forms[word] > SELDOM * forms.total():
            continue
        is_usual = forms[word.capitalize()] >= TALKS and forms[word] <= HARDLY_EVER * forms.total()
        if is_usual and code != "de" and word not in MONTHS:
            yield word.capitalize()
        elif is_known(word) or (code == "de" and is_noun(word)):
            continue
        elif is_known(word.capitalize()):
            yield word.capitalize()
        elif forms[word.upper()] > 1 and len(word) <= LONGEST_ABBREVIATION and is_known(word.upper()):
            yield word.upper()


def written_in(talks: Sequence[str]) -> dict[str, Counter[str]]:
    """In how many talks each word is written how, where no sentence begins."""
    written: dict[str, Counter[str]] = {}
    for talk in talks:
        for word in {word for line in talk.splitlines() for word in _inside(line)}:
            written.setdefault(word.lower(), Counter())[word] += 1
    return written


def _inside(line: str) -> Iterator[str]:
    """The words of a line that begin no sentence."""
    begins = True
    for token in line.split():
        word = token.strip(EDGES)
        if not begins and token[:1] == word[:1]:
            yield word
        begins = bool(SENTENCE_END.search(token)) or token[-1] == ":" or not word


def main(codes: Sequence[str]) -> None:
    """Learn the languages of which there is a dictionary, or those named."""
    CAPITALS.mkdir(exist_ok=True)
    for code in codes or DICTIONARIES:
        found = sorted(names(code, written_in(talks_of(code))))
        (CAPITALS / f"{code}.txt").write_text(" ".join(found) + "\n", encoding="utf-8")
        sys.stdout.write(f"{code}: {len(found)} words\n")


if __name__ == "__main__":
    main(sys.argv[1:])
