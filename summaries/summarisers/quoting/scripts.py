"""Scripts by their letters: those that put no space between words, and the two ways in which Chinese is written."""

import re

from summaries.summarisers.quoting.word_lists.simplified import SIMPLIFIED

KANA = re.compile("[぀-ヿ]")
HAN = re.compile("[㐀-䶿一-鿿\uf900-\ufaff]")
UNSPACED_LETTERS = "぀-ヿ㐀-䶿一-鿿\uf900-\ufaff฀-໿က-႟ក-៿"
UNSPACED = re.compile(f"[{UNSPACED_LETTERS}]")
"""Letters of the scripts that put no space between words: Japanese, Chinese, Thai, Lao, Burmese, Khmer."""

HANGUL = "가-힣"
SYLLABLE = re.compile(f"[{HANGUL}]")
DENSE = re.compile(f"[{UNSPACED_LETTERS}{HANGUL}]")
"""Letters of scripts that say with one what others say with several."""

SIMPLER = str.maketrans(SIMPLIFIED[::2], SIMPLIFIED[1::2])
TRADITIONAL_ONLY = re.compile(f"[{SIMPLIFIED[::2]}]")


def is_unspaced(text: str) -> bool:
    """Whether the text is mostly in a script that puts no space between words."""
    unspaced = len(UNSPACED.findall(text))
    return unspaced > 0 and unspaced > 0.3 * sum(map(str.isalpha, text))


def simplified(text: str) -> str:
    """Chinese as it is compared: in simplified characters."""
    return text.translate(SIMPLER)
