"""Reads the words of a transcript: what was said, where, and where a silence or another voice begins."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nlargest
from itertools import accumulate, chain, pairwise
from operator import ne
from statistics import median
from unicodedata import category

import numpy as np
from numpy.typing import NDArray

from summaries.summarisers.quoting.capitals import cased
from summaries.summarisers.quoting.forms import VERB, forms
from summaries.summarisers.quoting.kinds import kinds_of, verbal, verbs_of
from summaries.summarisers.quoting.languages import Language, language_of
from summaries.summarisers.quoting.remembering import Remembered
from summaries.summarisers.quoting.scripts import UNSPACED, UNSPACED_LETTERS, is_unspaced, simplified
from summaries.summarisers.quoting.word_finding import WordFinder
from summaries.summarisers.quoting.word_lists import ROMANCE
from summaries.transcripts.base import Segment

HARD = 100.0
"""The strength of a break that always ends a statement."""

TORN = 0.2
"""The share of lines that may end inside a word or before a word that clings to it."""

Span = tuple[int, int]
"""The first token of a statement and the one after its last."""

TELLING = 8
"""Words of a statement that is long enough to tell something."""

SURE = 97
"""The share of them, in a hundred, that is less sure than the surest."""

SOUND_ENOUGH = 0.2
"""How likely several statements must be one, measured by the surest of all."""

MOST_JOINS = 200
"""So many of these are weighed at most, which are enough for the longest summary of the longest talk."""

LONGEST_AGAIN, SCRAP = 4, 2
"""Words that are said twice in a row at most, and letters of a word that broke off between a word and the same."""

LONGEST_WORD = 60
EDGES = "\"'“”„‚‘’«»‹›()[]{}<>.,;:!?…¿¡-–—*_~#|/\\。｡、！？，；：「」『』（）・．।॥؟۔،؛"
CUE = re.compile(
    r"\[[^\[\]]{0,80}\]|【[^【】]{0,40}】|［[^［］]{0,40}］|♪[^♪\n]{0,200}♪|[♪♫]+|"
    r"\[[^\[\]]{0,30}$|^[^\[\]]{0,30}\]"
)
"""What is no speech; a bracket may be left open where the next line closes it."""

SOUND = re.compile(
    r"\((?:[^()]{0,20}\b)?(?:music|applause|laughs?|laughter|laughing|cheering|cheers|chuckles?|chuckling|sighs?|"
    r"coughs?|inaudible|gasps?|musik|applaus|lachen|gelächter|musique|"
    r"applaudissements|rires|música|aplausos|risas|risos|musica|applausi|risate|muzyka|oklaski|śmiech|музика|оплески|"
    r"сміх|音楽|拍手|笑い?|音乐|掌声|笑声)(?:\b[^()]{0,20})?\)|[(（](?:音楽|拍手|笑い?|音乐|掌声|笑声)[)）]",
    re.IGNORECASE,
)
ITEM = re.compile(r"\s*(?:[*•·‣–-]|\d{1,2}[.)])\s+(?=\S)")
"""What stands before an entry of a list, where more than one line has it."""

TURN = re.compile(r"\s*(?:>>+|(?:&gt;){2,}|[-–—]\s)\s*")
LABEL = re.compile(r"\s*((?:[^\W\d_][\w.'’-]{0,20}|\d)(?:\s[^\W\d_][\w.'’-]{0,20}|\s\d{1,2}){0,3})\s?[:：]\s")
SENTENCE_END = re.compile(r"[.!?…。！？｡।॥؟۔]+[\"'”’»)\]」』）]*$")
CLAUSE_MARKS = ",;:–—，；：、،؛"
MARKS = "、。！？，；：「」『』（）・…"
PIECE = re.compile(
    f"(?:[{UNSPACED_LETTERS}]|[^\\s{UNSPACED_LETTERS}{MARKS}]+)[、。！？，；：」』）…]*\\s?|[{MARKS}]+\\s?"
)
"""In the scripts without spaces: one character, or a foreign word, with the marks that follow it."""

ABBREVIATIONS = frozenset(
    "mr. mrs. ms. dr. st. prof. vs. e.g. i.e. jr. sr. z.b. d.h. bzw. ca. nr. usw. u.a. hr. mme. "
    "sra. dra. vd. ud. itp. np. tzw. ul. ім. тел. ст.".split()
)


PARTING = 1.4
"""The strength of the end of a line, or of a space, by which somebody parted clauses."""

LINES_A_SLOW_ONE = 8
"""How many lines there are to a short one at least that took long to say: more of them tell how lines were made."""

WORDS_A_SILENCE = 50
"""How many words there are to a silence at most where all silences are known; people make one every ten to twenty."""

SPARSE = 3
"""A space in so many lines at least is there to part clauses."""


PARTED = -1.5
"""From which odds a sentence may end between two words: four in five of the ends, one in six of the places in names."""


@dataclass
class Talk:
    """A transcript as words: `tokens` as written, `keys` as compared, `where` and `until` which segments they are in.

    `breaks` holds the strength of the break before a token, `is_paused` whether all silences are among them, `parts`
    the tokens before which a writer without marks parted clauses by lines or spaces, where one did, `ends` whether a
    sentence ends with a token, `cuts` how sure the cuts are that had to be guessed, `speakers` who is named for a
    segment and `turns` the tokens before which a mark says that another speaks. Where it was cut by learned weights,
    `odds` says for every token what speaks for a statement to begin there, `soundness` how likely what stands between
    two tokens is a whole one, `joins` which neighbours may be one together, and `shown` which marks are to be read
    before a token.
    """

    segments: Sequence[Segment]
    tokens: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    where: list[int] = field(default_factory=list)
    until: list[int] = field(default_factory=list)
    breaks: dict[int, float] = field(default_factory=dict)
    is_paused: bool = False
    parts: frozenset[int] = frozenset()
    ends: list[bool] = field(default_factory=list)
    cuts: dict[int, float] = field(default_factory=dict)
    soundness: dict[Span, float] = field(default_factory=dict)
    joins: list[Span] = field(default_factory=list)
    shown: dict[int, str] = field(default_factory=dict)
    odds: Sequence[float] = ()
    counts: Counter[str] = field(default_factory=Counter)
    speakers: list[str] = field(default_factory=list)
    turns: list[int] = field(default_factory=list)
    spaced: bool = True
    finder: WordFinder | None = None
    language: Language = field(default_factory=Language)

    @cached_property
    def parted(self) -> frozenset[int]:
        """The tokens before which a sentence may well end where no mark tells: no name goes on across that."""
        return frozenset(i for i, odds in enumerate(self.odds) if odds > PARTED and self.spaced)

    @cached_property
    def surest(self) -> float:
        """How likely the surest of the guessed statements that are long enough to tell something are whole."""
        sound = sorted(value for (start, end), value in self.soundness.items() if end - start >= TELLING)
        return sound[len(sound) * SURE // 100] if sound else 1.0

    @property
    def sound_joins(self) -> list[Span]:
        """The neighbours that are likely enough to be one statement together, the surest first; few, however long."""
        sound = [span for span in self.joins if self.soundness[span] > SOUND_ENOUGH * self.surest]
        return nlargest(MOST_JOINS, sound, key=self.soundness.__getitem__)

    @cached_property
    def numbers(self) -> NDArray[np.int64]:
        """Which of the words that are counted each token is."""
        numbers = {key: number for number, key in enumerate(self.counts)}
        return np.fromiter(map(numbers.__getitem__, self.keys), dtype=np.int64, count=len(self.keys))

    @cached_property
    def again(self) -> bytes:
        """1 for the tokens that may end what is said twice in a row, or go on with a word that broke off, else 0."""
        numbers, begun = self.numbers, map(str.startswith, self.keys[1:], self.keys)
        found = np.fromiter(chain([False], begun), dtype=bool)
        is_scrap = np.array([len(key) <= SCRAP for key in self.counts], dtype=bool)[numbers]
        found[2:] |= is_scrap[1:-1] & (numbers[2:] == numbers[:-2])
        for size in range(2, LONGEST_AGAIN + 1):
            same = numbers[size:] == numbers[:-size]
            for _ in range(size - 1):
                same[1:] &= same[:-1]
            found[size:] |= same
        return found.tobytes()

    @cached_property
    def voices(self) -> frozenset[str]:
        """The speakers' names, where there are several."""
        named = frozenset(self.speakers) - {""}
        return named if len(named) > 1 else frozenset()

    @cached_property
    def kinds(self) -> dict[str, str]:
        """What each of the keys may be, where the language has lists for it."""
        return kinds_of(self.counts, self.language)

    @cached_property
    def verb_forms(self) -> frozenset[str]:
        """The keys that are verbs by list or ending."""
        if self.kinds:
            return verbs_of(self.kinds)
        return frozenset(filter(self.language.is_verb, self.counts))

    @cached_property
    def possible_verbs(self) -> frozenset[str]:
        """The keys that are verbs by list, ending or form."""
        known = forms(self.language.code)
        return self.verb_forms.union(key for key in self.counts if known and VERB in known.of(key).likely)

    @cached_property
    def verbal(self) -> frozenset[str]:
        """The words that are verbs in this talk, where more than lists is needed to tell."""
        return verbal(self.keys, self.kinds) if self.language.code in ROMANCE else frozenset()

    @cached_property
    def nameless(self) -> frozenset[str]:
        """The words that no key phrase has."""
        return self.language.nameless | self.verbal

    def voice(self, token: int) -> str:
        """Who says a token, where several speakers are named."""
        speaker = self.speakers[self.where[token]]
        return speaker if speaker in self.voices else ""

    def words_of(self, text: str) -> list[str]:
        """Another text's words, found as in this talk."""
        return self.finder.words(text) if self.finder else text.split()

    @property
    def is_timed(self) -> bool:
        """Whether the segments say when they were spoken."""
        return bool(self.segments) and self.segments[0].start is not None


def is_marked(token: str) -> bool:
    """Whether a mark or a space stands at the end of a token; vowel signs of Indic scripts are neither."""
    last = token[-1]
    return not last.isalnum() and category(last)[0] != "M"


def _key(token: str) -> str:
    """The compared form of a token."""
    return token.lower() if token.isalpha() else token.strip().strip(EDGES).lower().replace("’", "'")


def _ends(token: str) -> bool:
    """Whether a token closes a sentence."""
    if token[-1:].isalnum():
        return False  # most tokens
    bare = token.strip()
    if bare.endswith(".") and len(bare) == 2 and bare[0].isalpha() and bare[0].isupper():
        return False  # an initial
    return bool(SENTENCE_END.search(bare)) and bare.lower() not in ABBREVIATIONS


def read(segments: Sequence[Segment], asked_language: str) -> Talk:
    """The words of the segments, without sounds in brackets and speakers' names."""
    talk = Talk(segments)
    texts = [segment.text for segment in segments]
    sample = " ".join(text[:300] for text in texts[:: max(1, len(texts) // 300)])
    talk.spaced = not is_unspaced(sample)
    labels = _labels(texts)
    is_list = sum(bool(ITEM.match(text)) for text in texts) > 1
    keys, ends, speaker = Remembered(_key), Remembered(_ends), ""
    for text in texts:
        is_turn = ">>" in text[:4] or "&gt;" in text[:8]
        speaks_anew, voice, text = _without_labels(text, labels)
        if voice:
            speaks_anew, speaker = voice != speaker, voice
        elif speaks_anew:
            speaker = ""
        if is_list and (item := ITEM.match(text)):
            speaks_anew, text = True, text[item.end() :]
        talk.speakers.append(speaker)
        if speaks_anew:
            talk.breaks[len(talk.tokens)] = HARD
            if is_turn:
                talk.turns.append(len(talk.tokens))
        _add_words(talk, text, keys, ends)
    talk.until = talk.where
    talk.language = language_of(asked_language, talk.keys, talk.spaced, sample)
    if not talk.spaced:
        _join_words(talk)
    talk.counts = Counter(talk.keys)
    for i, token in cased(talk.tokens, talk.keys, talk.language).items():
        talk.tokens[i] = token
    _add_pauses(talk)
    return talk


def _add_words(talk: Talk, text: str, keys: Remembered[str], ends: Remembered[bool]) -> None:
    """Add the words of the segment whose speaker was noted last."""
    index = len(talk.speakers) - 1
    pieces = text.split() if talk.spaced else PIECE.findall(text)
    if not talk.spaced and pieces and not pieces[-1].isascii():
        pieces[-1] = pieces[-1].rstrip()
    found = [keys[piece] for piece in pieces]
    if all(found) and ">>" not in text and len(max(pieces, key=len, default="")) <= LONGEST_WORD:  # most segments
        talk.tokens += pieces
        talk.keys += found
        talk.where += [index] * len(pieces)
        talk.ends += [False] * len(pieces) if found == pieces else [ends[piece] for piece in pieces]
        return
    for piece in pieces:
        if len(piece) > LONGEST_WORD:
            continue
        if piece[:2] == ">>":  # another voice in the middle of a line
            talk.breaks[len(talk.tokens)] = HARD
            talk.turns.append(len(talk.tokens))
            piece = piece.lstrip(">")
        key = keys[piece]
        if not key:  # a mark by itself belongs to the word before it
            if talk.tokens and talk.where[-1] == index and len(talk.tokens[-1]) < LONGEST_WORD:
                talk.tokens[-1] += " " + piece if talk.spaced else piece
                talk.ends[-1] = ends[talk.tokens[-1]]
            continue
        talk.tokens.append(piece)
        talk.keys.append(key)
        talk.where.append(index)
        talk.ends.append(ends[piece])


def _join_words(talk: Talk) -> None:
    """Make words of the single characters of a script without spaces; a word may reach into the next segment."""
    if talk.language.code == "zh":
        talk.keys = list(map(Remembered(simplified).__getitem__, talk.keys))
    letters, tokens = talk.keys, talk.tokens
    talk.finder = WordFinder(talk.language, "".join(letters))
    firsts = _word_starts(talk, talk.finder)
    spans = list(pairwise([*firsts, len(letters)]))
    places = {first: place for place, first in enumerate(firsts)}
    talk.breaks = {places[i]: strength for i, strength in talk.breaks.items() if i in places}
    talk.turns = [places[i] for i in talk.turns if i in places]
    talk.until = [talk.where[end - 1] for _first, end in spans]
    talk.where = [talk.where[first] for first in firsts]
    talk.ends = [talk.ends[end - 1] for _first, end in spans]
    talk.keys = ["".join(letters[first:end]) for first, end in spans]
    talk.tokens = ["".join(tokens[first:end]) for first, end in spans]


def _word_starts(talk: Talk, finder: WordFinder) -> list[int]:
    """Where a word begins; none goes on beyond a mark, a space or another voice."""
    starts: list[int] = []
    first = 0
    unspaced = [*map(Remembered(UNSPACED.match).__getitem__, talk.tokens), None]
    for i, token in enumerate(talk.tokens, 1):
        if unspaced[i - 1] and unspaced[i] and len(token) == 1 and i not in talk.breaks:
            continue
        sizes = finder.sizes("".join(talk.keys[first:i])) if i - first > 1 else [1]
        starts += accumulate(sizes[:-1], initial=first)
        first = i
    return starts


def _labels(texts: Sequence[str]) -> set[str]:
    """The names before a colon at the start of segments that come again, or are in capitals."""
    seen = Counter(
        match[1] for text in texts if ":" in text or "：" in text for match in [LABEL.match(text + " ")] if match
    )
    return {
        name for name, count in seen.items() if (count > 1 and name[:1].isupper()) or (name.isupper() and len(name) > 1)
    }


def _without_labels(text: str, labels: set[str]) -> tuple[bool, str, str]:
    """Whether another voice or a sound comes first, the speaker if named, and the words themselves."""
    anew, voice = False, ""
    if "[" in text or "]" in text or "♪" in text or "♫" in text or "【" in text or "［" in text:
        stripped = CUE.sub(" ", text)
        anew = stripped.lstrip() != text.lstrip() and text.lstrip()[:1] in "[♪♫【［"
        text = stripped
    if "(" in text or "（" in text:
        text = SOUND.sub(" ", text)
    if match := TURN.match(text):
        anew, text = True, text[match.end() :]
    if labels and (match := LABEL.match(text)) and match[1] in labels:
        voice, text = match[1], text[match.end() :]
    return anew, voice, text


def _add_parts(talk: Talk, lines: Sequence[int]) -> None:
    """Where there are no marks, somebody may have ended each line with a clause, or parted clauses by spaces."""
    spaces = [i for i, token in enumerate(talk.tokens[:-1], 1) if token[-1].isspace() and _is_parting(talk, i)]
    torn = sum(map(ne, talk.where, talk.until))
    is_spaced = SPARSE * len(spaces) > len(talk.segments) and _clinging(talk, spaces) <= TORN * len(spaces)
    is_whole = torn + _clinging(talk, lines) <= TORN * len(talk.segments)
    parts = lines if is_whole and (is_spaced or _are_uneven(talk)) else []
    parts = [*parts, *spaces] if is_spaced else parts
    for i in parts:
        talk.breaks[i] = max(talk.breaks.get(i, 0.0), PARTING)
    talk.parts = frozenset(parts)


def _is_parting(talk: Talk, i: int) -> bool:
    """Whether no foreign word or number stands beside a space before a token: they have one for themselves."""
    return bool(UNSPACED.match(talk.tokens[i]) and UNSPACED.match(talk.tokens[i - 1].strip()[-1]))


def _are_uneven(talk: Talk) -> bool:
    """Whether a machine, which fills its lines, would have ended them elsewhere."""
    sizes = [len(segment.text.strip()) for segment in talk.segments if segment.text.strip()]
    full = sum(size > 0.85 * max(sizes) for size in sizes)
    return len(sizes) > 2 and full <= 0.5 * len(sizes)


def _clinging(talk: Talk, starts: Sequence[int]) -> int:
    """How many of these places stand before a word that clings to the one before."""
    return sum(talk.keys[i] in talk.language.clinging for i in starts)


def _add_pauses(talk: Talk) -> None:
    """Weigh the silences between segments: gaps, and short lines that took long to say."""
    lines = _line_starts(talk)
    if not talk.spaced and not any(talk.ends):
        _add_parts(talk, list(lines))
    if not talk.is_timed or len(talk.segments) < 3:
        return
    gaps = {i: after.start - before.end for i, (before, after) in lines.items() if after.start and before.end}
    silences = {i: min(2.5, 0.5 + gap) for i, gap in gaps.items() if gap > 0.25}
    slow = {i: strength for i, strength in _slow_lines(talk, lines).items() if i not in silences}
    if len(slow) * LINES_A_SLOW_ONE >= len(talk.segments):
        slow = {}
    for i, strength in (silences | slow).items():
        talk.breaks[i] = max(talk.breaks.get(i, 0.0), strength)
    talk.is_paused = len(silences) * WORDS_A_SILENCE > len(talk.tokens)


def _line_starts(talk: Talk) -> dict[int, tuple[Segment, Segment]]:
    """The tokens with which another line begins, each with the line before and its own."""
    places = enumerate(zip(talk.until, talk.where[1:], strict=False), 1)
    return {i: (talk.segments[before], talk.segments[here]) for i, (before, here) in places if before != here}


def _slow_lines(talk: Talk, lines: Mapping[int, tuple[Segment, Segment]]) -> dict[int, float]:
    """How strong the break is behind each line that ends long before the usual width, by the token behind it."""
    starts = [segment.start for segment in talk.segments]
    rates = [
        (after - before) / len(segment.text)
        for before, after, segment in zip(starts, starts[1:], talk.segments, strict=False)
        if before is not None and after is not None and after > before and len(segment.text) > 3
    ]
    rate = median(rates) if rates else 0.06
    width = sorted(len(segment.text) for segment in talk.segments)[len(talk.segments) * 8 // 10]
    return {
        i: 0.9 if after.start - before.start - rate * len(before.text) > 0.4 else 0.2
        for i, (before, after) in lines.items()
        if before.start is not None and after.start and len(before.text) + len(talk.tokens[i]) < 0.75 * width
    }
