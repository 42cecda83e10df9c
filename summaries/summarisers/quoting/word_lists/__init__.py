"""Closed word lists by language code, lower case. `|` parts items that may be several words."""

from summaries.summarisers.quoting.word_lists.arabic import ARABIC
from summaries.summarisers.quoting.word_lists.chinese import CHINESE
from summaries.summarisers.quoting.word_lists.english import ENGLISH
from summaries.summarisers.quoting.word_lists.french import FRENCH
from summaries.summarisers.quoting.word_lists.french_kinds import FRENCH_KINDS
from summaries.summarisers.quoting.word_lists.german import GERMAN
from summaries.summarisers.quoting.word_lists.hindi import HINDI
from summaries.summarisers.quoting.word_lists.italian import ITALIAN
from summaries.summarisers.quoting.word_lists.italian_kinds import ITALIAN_KINDS
from summaries.summarisers.quoting.word_lists.japanese import JAPANESE
from summaries.summarisers.quoting.word_lists.korean import KOREAN
from summaries.summarisers.quoting.word_lists.polish import POLISH
from summaries.summarisers.quoting.word_lists.portuguese import PORTUGUESE
from summaries.summarisers.quoting.word_lists.portuguese_kinds import PORTUGUESE_KINDS
from summaries.summarisers.quoting.word_lists.russian import RUSSIAN
from summaries.summarisers.quoting.word_lists.spanish import SPANISH
from summaries.summarisers.quoting.word_lists.spanish_kinds import SPANISH_KINDS
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

ROMANCE: dict[str, dict[str, str]] = {
    "fr": FRENCH_KINDS,
    "es": SPANISH_KINDS,
    "pt": PORTUGUESE_KINDS,
    "it": ITALIAN_KINDS,
}
"""What the words of the Romance languages may be in a clause."""
