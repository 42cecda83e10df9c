"""Finds the words of scripts that put no space between them.

Of all ways to read a stretch the cheapest wins: listed words cost little, as do runs of one script and
runs of characters that the talk repeats in changing company; a character by itself costs most.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise

from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.scripts import UNSPACED, UNSPACED_LETTERS, simplified

LISTED, REPEATED, NUMBER, RUN, ALONE = 2.0, 5.5, 3.0, 4.5, 6.0
EACH_LETTER = 0.25
"""What a listed word costs by its length: two short words cost more than the long one they make."""

LONG_RUN = 3.0
"""What each character of a run of kanji costs after the second: longer ones are rather two words."""

SHARP = {1: 8.0, 2: 1.0}
"""What a piece of a run costs by its length where it ends in the middle: many words have two characters."""

NEVER = 1e9
LONGEST_REPEATED = 5
LONGEST_UNKNOWN = 10
NUMERALS = "〇零一二三四五六七八九十百千万億亿两半何几"
KANJI = "㐀-䶿一-鿿\uf900-\ufaff々〆"
RUNS = re.compile(f"[{NUMERALS}]{{1,12}}|(?:(?![{NUMERALS}])[{KANJI}]){{1,12}}|[ァ-ヺー・]{{1,20}}")
ENDINGS = tuple(
    re.compile(ending)
    for ending in (
        "[いきぎしちびみりえけげせてねべめれくぐすつぬぶむるうっ]",
        "[かさたなばまらわ](?=れ|せ|ない|なく|なけ|なかっ|ず)",
        "(?!から|まで|など|だけ|より|なら|しか|です|ます|だっ|なっ)"
        "[かきぎくけげこさしじずせそたちつてなねばびべまみめゆらりれわえいお][るりっれえけせめいくきぎむすげべしみびちて]",
        "[おこごそとのぼもろよ]う|が[るりっれ]|[きし]かっ|[まらかわ]れ[るて]|[まばら]せる",
    )
)
"""What may follow the kanji of a verb or an adjective."""

ADJECTIVE = re.compile("[ぁ-ん]{2,}い")
SMALL = (
    "的了着过是在我你他她它们这那有和就不也都很会要说去能可以吗呢吧啊个对把被让给与"
    "及或但而所为因之其于没跟从还又再才太来讲里做看想块条张只件位"
)
"""Characters of Chinese that are words by themselves and no part of a name."""

MEASURES = "位次场节回条件张句段块间家座道匹头颗棵根辆台部层排种批份篇首幅"
COUNTING = frozenset(f"{NUMERALS}每这那")
FREE = COUNTING | {"\n"}
"""Characters of Chinese that count things by their kind, and what stands before these."""

TAKING = "进到给成在向着往为是"
"""Characters of Chinese at the end of a verb that awaits its object."""

SIGNS = (
    "ะาำๅ\u0e31\u0e34-\u0e3a\u0e47-\u0e4eະາຳ\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd"
    "\u102b-\u103e\u1056-\u1060\u17b4-\u17d3\u17dd"
)
SYLLABLES = re.compile(f"[เแโใไເແໂໃໄ]?.[{SIGNS}]*", re.DOTALL)
"""Letters of Thai, Lao, Burmese and Khmer with the vowels and signs that stand around them."""

NAME = re.compile(f"(?:(?![{SMALL}{NUMERALS}])[{KANJI}]){{2,}}")
STRETCH = re.compile(f"[{UNSPACED_LETTERS}]+|[^\\W{UNSPACED_LETTERS}]+")


class WordFinder:
    """Finds the words of one language, and what one talk says again and again."""

    def __init__(self, language: Language, text: str = "") -> None:
        self.is_japanese, self.is_known = language.code == "ja", language.is_known
        listed = language.words | set(_forms(language.words)) if self.is_japanese else language.words
        self.costs = {word: LISTED + EACH_LETTER * len(word) for word in listed}
        for word in _repeated(text, language):
            self.costs.setdefault(word, REPEATED)
        self.lengths: dict[str, set[int]] = {}  # of the words that begin with two characters
        for word in self.costs:
            if len(word) > 1:
                self.lengths.setdefault(word[:2], set()).add(len(word))

    def words(self, text: str) -> list[str]:
        """The words of a text, as they are compared."""
        found: list[str] = []
        for stretch in STRETCH.findall(text.lower() if self.is_japanese else simplified(text.lower())):
            ends = accumulate(self.sizes(stretch)) if UNSPACED.match(stretch) else [len(stretch)]
            found += [stretch[start:end] for start, end in pairwise([0, *ends])]
        return found

    def sizes(self, text: str) -> list[int]:
        """The lengths of the words of a stretch, in order; of its syllables in a language nobody wrote a list for."""
        if not self.is_known:
            return [len(syllable) for syllable in SYLLABLES.findall(text)]
        size = len(text)
        best, came = [0.0] + [NEVER] * size, [0] * (size + 1)
        costs, lengths, runs = self.costs, self.lengths, dict(self._runs(text))
        for start in range(size):
            so_far = best[start]
            cost = costs.get(text[start], ALONE)
            if so_far + cost < best[start + 1]:
                best[start + 1], came[start + 1] = so_far + cost, start
            for length in lengths.get(text[start : start + 2], ()):
                word = text[start : start + length]
                if word in costs and so_far + costs[word] < best[end := start + len(word)]:
                    best[end], came[end] = so_far + costs[word], start
            for end, cost in runs.get(start, ()) if runs else ():
                if so_far + cost < best[end]:
                    best[end], came[end] = so_far + cost, start
        sizes = []
        while size:
            sizes.append(size - came[size])
            size = came[size]
        return self._joined(text, sizes[::-1])

    def _joined(self, text: str, sizes: list[int]) -> list[int]:
        """With single characters that are no listed words made words: of two in Chinese, as they come in Japanese."""
        found: list[int] = []
        place, is_half = 0, False
        for size in sizes:
            is_unknown = size == 1 and text[place] not in self.costs and not _counts(text, place)
            if is_unknown and is_half and found[-1] < LONGEST_UNKNOWN:
                found[-1] += 1
            else:
                found.append(size)
            is_half = is_unknown and (self.is_japanese or not is_half)
            place += size
        return found

    def _runs(self, text: str) -> Iterator[tuple[int, list[tuple[int, float]]]]:
        """Where words may stand by their script alone: numbers, kanji with or without their endings, katakana."""
        if not self.is_japanese:
            return
        for run in RUNS.finditer(text):
            first, end = run.span()
            if run[0][0] in NUMERALS:
                yield first, [(end, NUMBER)]
            elif run[0][0] >= "ァ" and run[0][0] <= "ー":
                yield first, [(end, RUN)]
            else:
                endings = [match.end() for ending in ENDINGS if (match := ending.match(text, end))]
                for start in range(first, end):
                    cost = _of_kanji(end - start)
                    pieces = [(start + part, _of_kanji(part) + SHARP.get(part, 2.0)) for part in range(1, end - start)]
                    whole = min(cost, self.costs.get(text[start:end], NEVER))
                    ended = [(place, whole + 0.5 + 0.5 * (place - end)) for place in endings]
                    yield start, [(end, cost), *pieces, *ended]


def _of_kanji(size: int) -> float:
    """What a run of so many kanji costs."""
    return RUN + LONG_RUN * max(0, size - 2)


def _forms(words: Iterable[str]) -> Iterator[str]:
    """The other forms of the adjectives that are written without kanji."""
    for word in words:
        if ADJECTIVE.fullmatch(word):
            yield from (word[:-1] + ending for ending in ("く", "かっ", "けれ", "さ"))


def _repeated(text: str, language: Language) -> Iterator[str]:
    """The runs of characters that are said more than once and hold together, whatever stands around them."""
    stretches = [f"{_before(text, found.start())}{found[0]}\n" for found in NAME.finditer(text)]
    places = [
        (padded, start, end)
        for padded in stretches
        for start in range(1, len(padded) - 2)
        for end in range(start + 2, min(start + LONGEST_REPEATED, len(padded) - 1) + 1)
    ]
    counts = Counter([padded[start:end] for padded, start, end in places])
    left: dict[str, set[str]] = {word: set() for word, count in counts.items() if count > 1}
    right: dict[str, set[str]] = {word: set() for word in left}
    for padded, start, end in places:
        word = padded[start:end]
        if word in left:
            left[word].add(padded[start - 1])
            right[word].add(padded[end])
    for word, before in left.items():
        if word[0] in MEASURES and before <= COUNTING:
            continue  # in "two tides" (两次涨潮) is no word 次涨潮
        stands_free = (len(before) > 1 or not before.isdisjoint(FREE)) and (len(right[word]) > 1 or "\n" in right[word])
        if stands_free and not _has_small_word(word, language):
            yield word


def _counts(text: str, place: int) -> bool:
    """Whether a character is part of a number, or says of what kind is what is counted."""
    return text[place] in NUMERALS or (text[place] in MEASURES and text[max(0, place - 1) : place] in COUNTING)


def _before(text: str, place: int) -> str:
    """What stands before a run of characters, where it counts things."""
    return text[place - 1] if text[place - 1 : place] in COUNTING else "\n"


def _has_small_word(word: str, language: Language) -> bool:
    """Whether one end of it is a word of several characters that carries no subject, or a verb ends it."""
    return (
        word[-1] in language.verbs
        or word[-1] in TAKING
        or any(word[:size] in language.stop or word[-size:] in language.stop for size in range(2, len(word)))
    )
