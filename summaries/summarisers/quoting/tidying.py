"""Makes a spoken statement readable: drops fillers, repeats and loose ends. It never adds a word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.tokens import EDGES, LONGEST_AGAIN, SCRAP, Talk, is_marked
from summaries.summarisers.quoting.word_finding import NUMERALS

OPENING = "\"'“„‚‘«‹([{¿¡「『（"
CLOSING_MARKS = re.compile(r"[,;:–—\-\s，；：、،؛]+$")
FULL_STOP = re.compile(r"[.!?…。！？｡।॥؟۔][\"'”’»)\]」』）]*$")
PAUSES = ",，、"
SMALL_FIRST = re.compile("[a-z]{1,2}[A-Z]")
"""How a name begins that keeps its small letter (iPhone)."""

COUNTED = re.compile(f"[{NUMERALS}\\d]")
LATIN = re.compile("[A-Za-z0-9]{2}")
LONE_I = re.compile(r"\bi\b(?!\.)")
MEANT = frozenset(
    "how what that where who why which about if it them this him her when do did as whether i we they you to "
    "don't not let would".split()
)
ASIDES = {
    ("you", "know"): MEANT | {"than", "better", "more", "everything", "all"},
    ("i", "mean"): frozenset({"the", "that", "it", "by", "to", "what", "do", "and"}),
}
"""English asides, and the words beside them that make them mean something."""

KNOWN = frozenset({"the", "a", "an", "my", "your", "our", "his", "their", "these", "those"})
"""What may begin the thing that somebody knows, where no comma stands before it."""

TWICE = {
    "en": {"had", "that"}, "de": {"sie"}, "fr": {"nous", "vous"}, "es": {"se"}, "pt": {"se"}, "it": {"si", "ci", "vi"},
}  # fmt: skip
TWICE_BESIDE_A_COMMA = {"de": {"die", "der", "das", "den", "dem"}}
"""Words that may stand twice in a row ("nous nous levons", "die, die kommen")."""

DIGITS = {
    code: frozenset(words.split())
    for code, words in {
        "en": "zero oh one two three four five six seven eight nine",
        "de": "null eins zwei zwo drei vier fünf sechs sieben acht neun",
        "fr": "zéro un deux trois quatre cinq six sept huit neuf",
        "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
        "it": "zero uno due tre quattro cinque sei sette otto nove",
        "pt": "zero um dois três quatro cinco seis meia sete oito nove",
        "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
        "ru": "ноль один два три четыре пять шесть семь восемь девять",
        "uk": "нуль один два три чотири п'ять шість сім вісім дев'ять",
    }.items()
}
"""Words that, side by side, spell a number: said twice, one stands in it twice ("one one zero")."""

ASIDE_WORDS = frozenset({"know", "mean", "like"})

AFTER_WHICH_LIKE_IS_FILLER = frozenset({"or", "like", "so"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A statement: which tokens of the talk are kept, in order, and where it stood in the talk."""

    kept: tuple[int, ...]
    start: int
    end: int

    def keys(self, talk: Talk) -> list[str]:
        """Its words as they are compared."""
        first, last = self.kept[0], self.kept[-1]
        if last - first < len(self.kept):  # nothing was dropped in between
            return talk.keys[first : last + 1]
        return [talk.keys[i] for i in self.kept]


def tidy(talk: Talk, start: int, end: int) -> Unit:
    """The words between two places that are worth showing."""
    language = talk.language
    said = talk.keys[start:end]
    kept = list(range(start, end))
    if not language.fillers.isdisjoint(said):
        kept = [i for i in kept if talk.keys[i] not in language.fillers]
    if language.code == "en" and not ASIDE_WORDS.isdisjoint(said):
        kept = _without_asides(talk, kept)
    if not language.asides.isdisjoint(said):
        kept = [i for i in kept if not _is_set_off(talk, i, kept[0])]
    if language.is_known and talk.spaced:  # elsewhere a word said twice is often one word
        kept = _without_repeats(talk, kept) if len(kept) < end - start or _may_repeat(talk, start, end) else kept
    kept = _without_ends(talk, kept)
    return Unit(tuple(kept), start, end)


def going_on(talk: Talk, unit: Unit) -> Unit:
    """The same behind the statement that it goes on with, which its first words tie it to ("so then ...")."""
    cut = (i for i in range(unit.start, unit.kept[0]) if talk.keys[i] not in talk.language.fillers)
    return replace(unit, kept=(*cut, *unit.kept))


def _is_set_off(talk: Talk, i: int, first: int) -> bool:
    """Whether marks on both sides show that a word is only an aside."""
    begins = i == first or talk.tokens[i - 1][-1] in PAUSES
    return talk.keys[i] in talk.language.asides and begins and talk.tokens[i][-1] in PAUSES


def _without_asides(talk: Talk, kept: list[int]) -> list[int]:
    """Without "you know", "I mean" and "like" where they say nothing; English only."""
    words = ["", *(talk.keys[i] for i in kept), "", ""]
    result: list[int] = []
    place = 1
    while place <= len(kept):
        meant = ASIDES.get((words[place], words[place + 1]))
        if meant is not None and words[place - 1] not in meant and words[place + 2] not in meant:
            is_known = words[place + 2] in KNOWN and talk.tokens[kept[place]][-1] not in PAUSES
            if not (words[place] == "you" and is_known):
                place += 2
                continue
        if words[place] != "like" or words[place - 1] not in AFTER_WHICH_LIKE_IS_FILLER:
            result.append(kept[place - 1])
        place += 1
    return result


def _may_repeat(talk: Talk, start: int, end: int) -> bool:
    """Whether something is said twice in a row, or a word only goes on with the one before it."""
    return talk.again.find(1, start + 1, end) >= 0


def _without_repeats(talk: Talk, kept: list[int]) -> list[int]:
    """Without words said twice in a row ("the the", "in this in this") and begun words ("th the")."""
    keys = talk.keys
    result: list[int] = []
    said: list[str] = []
    for i in kept:
        key = keys[i]
        result.append(i)
        said.append(key)
        is_parted = len(result) > 1 and is_marked(talk.tokens[result[-2]])
        size = _said_again(said, talk.language, is_parted=is_parted) if key in said[-5:-1] else 0
        if size == 1 and _spells_a_number(talk, i, said):
            size = 0
        if size and not _is_taken_up(talk, result[-size - 1], said[-size:]):
            del result[-2 * size : -size], said[-size:]
        if len(said) > 1 and key.startswith(said[-2]) and _is_scrap(talk, result[-2], min(3, len(key) - 1)):
            del result[-2], said[-2]
        if "'" in key and len(said) > 1 and key.startswith(f"{said[-2]}'"):  # "I I'm"
            del result[-2], said[-2]
        if len(said) > 2 and said[-3] == key and _is_scrap(talk, result[-2], SCRAP):
            del result[-3:-1], said[-3:-1]
    return result


def _spells_a_number(talk: Talk, place: int, said: Sequence[str]) -> bool:
    """Whether a word said twice is a digit beside another."""
    digits = DIGITS.get(talk.language.code, frozenset())
    beside = {*said[-3:-2], *talk.keys[place + 1 : place + 2]} - {said[-1]}
    return said[-1] in digits and not digits.isdisjoint(beside)


def _is_taken_up(talk: Talk, before: int, again: Sequence[str]) -> bool:
    """Whether a thing is named again behind a mark to say more of it ("under the pallets, the pallets don't close")."""
    return is_marked(talk.tokens[before]) and not talk.language.stop.issuperset(again)


def _said_again(said: Sequence[str], language: Language, *, is_parted: bool) -> int:
    """How many words at the end only repeat as many before them; `is_parted` where a mark stands before the last.

    A false start begins with a small word ("in this in this"); "one to one to one" repeats nothing.
    """
    last = said[-1]
    for size in range(1, LONGEST_AGAIN + 1):
        if len(said) < 2 * size:
            break
        if last == said[-1 - size] and said[-size:] == said[-2 * size : -size] and not last.isdigit():
            is_chain = len(said) > 2 * size and said[-2 * size - 1] == last
            if size == 1:
                return int(_is_stutter(last, language, is_parted=is_parted or is_chain))
            return size if said[-size] in language.joiners - language.verbs and not is_chain else 0
    return 0


def _is_stutter(word: str, language: Language, *, is_parted: bool) -> bool:
    """Whether a word said twice was meant once: a small one, and beside a comma no verb ("whatever is, is right")."""
    meant = TWICE.get(language.code, set()) | (TWICE_BESIDE_A_COMMA.get(language.code, set()) if is_parted else set())
    if word in meant or word not in language.stop:
        return False
    return word not in language.verbs or (language.code == "en" and not is_parted)


def _is_scrap(talk: Talk, place: int, longest: int) -> bool:
    """Whether a word looks like one that broke off."""
    word = talk.keys[place]
    return (
        len(word) <= longest
        and word.isalpha()
        and talk.tokens[place][-1:].isalpha()
        and word not in talk.language.stop
        and talk.counts[word] < 3
    )


def _without_ends(talk: Talk, kept: list[int]) -> list[int]:
    """Without what only leads in or trails off."""
    keys, language = talk.keys, talk.language
    low, high = 0, len(kept)
    marked = high > 0 and talk.ends[kept[-1]]
    while high - low > 3 and keys[kept[low]] in language.leading:
        head = tuple(keys[i] for i in kept[low : min(high, low + 4)])
        cut = _lead(language, head)
        if not cut or _longest(language.bound, head, from_end=False) > cut:
            cut = _ordinal(talk, kept[low:high])
        if not cut:
            break
        low += cut
    while high - low > 3 and keys[kept[high - 1]] in language.trailing:
        if marked and not talk.tokens[kept[high - 2]].endswith(","):
            break  # a sentence ends where its writer ended it
        ending = tuple(keys[i] for i in kept[max(low, high - 4) : high])
        cut = _longest(language.tails, ending, from_end=True)
        is_silent = talk.is_paused and kept[high - 1] + 1 in talk.breaks  # "what I was most scared of"
        if not cut and not marked and not is_silent and _dangles(language, ending):
            cut = 1
        if not cut:
            break
        high -= cut
    return kept[low:high]


def _lead(language: Language, head: tuple[str, ...]) -> int:
    """How many words only lead in.

    Before a German verb one must stand ("dann haben wir"); before 的 or a number in Chinese they mean something
    (最后二十分钟, "the last twenty minutes").
    """
    size = _longest(language.leads, head, from_end=False)
    if language.code == "zh" and 0 < size < len(head) and (head[size] == "的" or COUNTED.match(head[size])):
        return 0
    while language.code == "de" and 0 < size < len(head) and head[size] in language.verbs:
        size = _longest(language.leads, head[: size - 1], from_end=False)
    return size


def _ordinal(talk: Talk, kept: Sequence[int]) -> int:
    """How many words only count ("second, ..."), where a mark or a new clause sets them off."""
    language = talk.language
    size = _longest(language.ordinals, tuple(talk.keys[i] for i in kept[:4]), from_end=False)
    if not size or len(kept) < size + 4:
        return 0
    is_set_off = talk.tokens[kept[size - 1]][-1] in ",:" or talk.keys[kept[size]] in language.actors
    return size if is_set_off else 0


def _dangles(language: Language, ending: Sequence[str]) -> bool:
    """Whether the last word is left hanging; in "a telescope for that" it is not."""
    is_object = ending[-1] in language.vague and ending[-2] in language.prepositions
    return ending[-1] in language.danglers and not is_object


def _longest(choices: frozenset[tuple[str, ...]], words: tuple[str, ...], *, from_end: bool) -> int:
    """How many of the words, from one end, are one of the choices."""
    for size in range(len(words), 0, -1):
        if (words[-size:] if from_end else words[:size]) in choices:
            return size
    return 0


def wording(talk: Talk, unit: Unit) -> str:
    """The statement as text: capital letter first, full stop last, and such marks as are to be read in it."""
    words: list[str] = []
    before = unit.start - 1
    for i in unit.kept:
        dropped = words and i != before + 1
        if dropped and talk.tokens[i - 1][-1] in PAUSES and words[-1][-1] in PAUSES and talk.spaced:
            words[-1] = words[-1][:-1]  # the comma belonged to what was dropped
        if words and not talk.spaced and LATIN.match(words[-1][-1] + talk.tokens[i][0]):
            words[-1] += " "  # the line ended between two foreign words
        word = _cased(talk.tokens[i], talk.language.code)
        mark = next((talk.shown[j] for j in range(before + 1, i + 1) if j in talk.shown), "") if words else ""
        if mark:
            words[-1] = words[-1].rstrip() + mark
        words.append(capitalised(word) if mark == talk.language.full_stop else word)
        before = i
    text = CLOSING_MARKS.sub("", talk.language.space.join(words)).lstrip(",;:.-–—…!?)、，。；：！？ ")
    text = _balanced(text) if not talk.spaced else capitalised(_balanced(text))
    return text if FULL_STOP.search(text) or not text else text + talk.language.full_stop


def _cased(word: str, code: str) -> str:
    """The English "I" as it is written."""
    is_self = code == "en" and (word == "i" or word.startswith(("i'", "i’")))
    return "I" + word[1:] if is_self else word


def _balanced(text: str) -> str:
    """Without a quotation mark or bracket that has lost its partner."""
    for left, right in ("()", "[]", "“”", "«»", "„“", "「」", "『』", "（）"):
        if text.count(left) != text.count(right) and not (left == "“" and "„" in text):
            text = text.replace(left, "").replace(right, "")
    return text.replace('"', "") if text.count('"') % 2 else text


def capitalised(text: str) -> str:
    """With a capital first, behind what opens it, unless it begins with a name that has none there."""
    bare = text.lstrip(OPENING + EDGES)
    at = len(text) - len(bare)
    if text[:at].endswith("<"):
        return text  # a tag that somebody spoke of
    if SMALL_FIRST.match(bare):
        return text
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def as_title(text: str, language: Language) -> str:
    """A text as it stands above another: with a capital, and in English with an "I" that captions have as "i"."""
    if language.code == "en":
        text = LONE_I.sub("I", text)
    return capitalised(text) if text.startswith("¿") else text[:1].upper() + text[1:]
