"""Says whether an answer is what was asked for: its language, by its script and its small words."""

import re
from collections.abc import Sequence

from django.utils.translation import get_language_info

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.quoting.languages import LANGUAGES, language_of
from summaries.summarisers.quoting.scripts import is_unspaced

CODES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt",
    "polish": "pl", "ukrainian": "uk", "japanese": "ja", "chinese": "zh", "mandarin": "zh", "cantonese": "zh",
}  # fmt: skip
"""The languages that we can tell by their small words, by their English names."""

CYRILLIC, ARABIC, DEVANAGARI = "Ѐ-ӿ", "؀-ۿݐ-ݿ", "ऀ-ॿ"
LATIN = "A-Za-zÀ-ɏḀ-ỿ"
SCRIPTS = {
    "greek": "Ͱ-Ͽἀ-῿", "hebrew": "֐-׿", "korean": "가-힣ᄀ-ᇿ", "thai": "฀-๿", "japanese": "぀-ヿ㐀-鿿",
    "chinese": "㐀-鿿", "mandarin": "㐀-鿿", "cantonese": "㐀-鿿", "armenian": "԰-֏", "georgian": "Ⴀ-ჿ",
    "bengali": "ঀ-৿", "tamil": "஀-௿", "telugu": "ఀ-౿",
    **dict.fromkeys(("russian", "ukrainian", "bulgarian", "belarusian", "macedonian", "kazakh"), CYRILLIC),
    **dict.fromkeys(("arabic", "persian", "farsi", "urdu"), ARABIC),
    **dict.fromkeys(("hindi", "marathi", "nepali"), DEVANAGARI),
}  # fmt: skip
TWO_SCRIPTS = {"serbian", "bosnian", "uzbek", "azerbaijani", "mongolian", "punjabi", "kurdish", "malay"}

ENOUGH = 25
"""Words: fewer give no language away."""
SURE = 0.25
"""The share of a language's small words among all words, above which the text is in it."""
CLOSE = 0.7
"""Neighbours such as Spanish and Portuguese share small words: only with clearly fewer of its own is it another."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def is_other_language(text: str, request: SummaryRequest) -> bool:
    """Whether the text is surely not in the language asked for, or in the transcript's where none was."""
    name = _known_name(request.output_language)
    if request.output_language:
        return _is_other_script(text, name) or _is_other_words(text, CODES.get(name, ""), name)
    spoken = language_code(_sample(request), request.language)
    return bool(spoken) and _is_other_words(text, spoken, "")


def is_told(request: SummaryRequest) -> bool:
    """Whether a transcript is in the language that it says it is in."""
    told = request.language.lower().replace("_", "-").partition("-")[0]
    return bool(told) and told == language_code(_sample(request), request.language)


def spoken_language(request: SummaryRequest) -> str:
    """The English name of the language that is spoken, by the words or else by the transcript's own word for it."""
    told = request.language.lower().replace("_", "-")
    code = language_code(_sample(request), told)
    try:
        return str(get_language_info(told if told.startswith(code) else code)["name"])
    except KeyError:  # Django knows no Chinese but of a country
        return next((name.capitalize() for name, known in CODES.items() if known == (code or told[:2])), "")


def _sample(request: SummaryRequest) -> str:
    return " ".join(segment.text for segment in request.segments[:: max(1, len(request.segments) // 200)])


def language_code(text: str, hint: str = "") -> str:
    """The code of the language of a text, or nothing where it is not one that we know for sure."""
    keys = [word.lower().replace("’", "'") for word in WORD.findall(text)]
    if is_unspaced(text):
        return language_of("", [], False, text).code
    if len(keys) < ENOUGH:
        return ""
    code = language_of(hint, keys, True, text).code
    return code if code in LANGUAGES and _share(keys, code) > SURE else ""


def _share(keys: Sequence[str], code: str) -> float:
    stop = LANGUAGES[code].stop
    return sum(key in stop for key in keys) / len(keys)


def _known_name(language: str) -> str:
    """`Brazilian Portuguese` and `Chinese (simplified)` are known by one of their words."""
    words = WORD.findall(language.lower())
    return next((word for word in words if word in CODES or word in SCRIPTS), words[0] if words else "")


def _is_other_script(text: str, name: str) -> bool:
    letters = sum(map(str.isalpha, text))
    if letters < ENOUGH or name in TWO_SCRIPTS:
        return False
    if name in SCRIPTS:
        return len(re.findall(f"[{SCRIPTS[name]}]", text)) < 0.4 * letters
    return name in CODES and len(re.findall(f"[{LATIN}]", text)) < 0.4 * letters


def _is_other_words(text: str, wanted: str, name: str) -> bool:
    """Told by small words. Where we have no list for what was wanted, only English gives itself away."""
    written = language_code(text)
    if not written or written == wanted:
        return False
    if wanted:
        if wanted not in LANGUAGES or written not in LANGUAGES:
            return True
        keys = [word.lower() for word in WORD.findall(text)]
        return _share(keys, wanted) < CLOSE * _share(keys, written)
    return written == "en" and name != "english"
