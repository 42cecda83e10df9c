"""Closed word lists by language code, lower case. `|` parts items that may be several words."""

from summaries.summarisers.quoting.word_lists.arabic import ARABIC
from summaries.summarisers.quoting.word_lists.chinese import CHINESE
from summaries.summarisers.quoting.word_lists.english import ENGLISH
from summaries.summarisers.quoting.word_lists.french import FRENCH
from summaries.summarisers.quoting.word_lists.french_clauses import FRENCH_CLAUSES
from summaries.summarisers.quoting.word_lists.german import GERMAN
from summaries.summarisers.quoting.word_lists.hindi import HINDI
from summaries.summarisers.quoting.word_lists.italian import ITALIAN
from summaries.summarisers.quoting.word_lists.italian_clauses import ITALIAN_CLAUSES
from summaries.summarisers.quoting.word_lists.japanese import JAPANESE
from summaries.summarisers.quoting.word_lists.korean import KOREAN
from summaries.summarisers.quoting.word_lists.polish import POLISH
from summaries.summarisers.quoting.word_lists.portuguese import PORTUGUESE
from summaries.summarisers.quoting.word_lists.portuguese_clauses import PORTUGUESE_CLAUSES
from summaries.summarisers.quoting.word_lists.russian import RUSSIAN
from summaries.summarisers.quoting.word_lists.spanish import SPANISH
from summaries.summarisers.quoting.word_lists.spanish_clauses import SPANISH_CLAUSES
from summaries.summarisers.quoting.word_lists.ukrainian import UKRAINIAN

LISTS: dict[str, dict[str, str]] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "pl": POLISH,
    "uk": UKRAINIAN,
    "ru": RUSSIAN,
    "ko": KOREAN,
    "hi": HINDI,
    "ar": ARABIC,
}

UNSPACED_LISTS: dict[str, dict[str, str]] = {"ja": JAPANESE, "zh": CHINESE}
"""Of the scripts without spaces: words are found within words."""

CLAUSES: dict[str, dict[str, str]] = {
    "fr": FRENCH_CLAUSES,
    "es": SPANISH_CLAUSES,
    "pt": PORTUGUESE_CLAUSES,
    "it": ITALIAN_CLAUSES,
}
"""What tells the clauses of the Romance languages apart."""
