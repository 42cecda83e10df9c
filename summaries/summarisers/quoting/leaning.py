"""Tells in languages other than English whether a statement hangs on what was named in the one before it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from summaries.summarisers.quoting.forms import NOUN
from summaries.summarisers.quoting.kinds import SURELY_VERB
from summaries.summarisers.quoting.languages import NOTHING, Language
from summaries.summarisers.quoting.sayings import Sayings
from summaries.summarisers.quoting.tokens import Talk
from summaries.summarisers.quoting.word_lists.leaning import LEANING, UNSPACED_LEANING
from summaries.summarisers.quoting.word_lists.negations import NEGATIONS

NAMED_BEFORE = 0.5
"""What a statement counts that begins with a pronoun for what was named before it."""

OWNED, PLACED, PICKED, LEFT_OUT = 0.65, 0.7, 0.6, 0.7
"""The same where that only owns something, is a place or time, one of several, or known only by the verb's form."""

POINTED = 0.6
"""The same in scripts without spaces, where a pronoun stands near the beginning."""

PICKED_WITHIN, PLACED_WITHIN = 3, 2
"""So many words of a statement may stand before what is one of several, and before a place or time."""

FORMAL = frozenset({"Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer"})
"""The words for a listener that, written small, mean others."""

BESIDE_WITHIN = 3
"""So many words of a statement that begins with a preposition may belong to it."""

NOBODY_WITHIN = 4
"""So many words of a statement say that it is about nothing named before."""

WITHIN = 9
"""So many words of a statement may pass before anything is named."""


@dataclass(frozen=True)
class _Words:
    """The lists of a language."""

    article: frozenset[str]
    standing_for: frozenset[str]
    clinging_to: frozenset[str]
    actors: frozenset[str]
    owned: frozenset[str]
    there: frozenset[str]
    therefore: frozenset[str]
    acting: frozenset[str]
    acting_endings: re.Pattern[str]
    picking: Sayings
    nobody: Sayings
    negations: frozenset[str]

    @cached_property
    def pointing(self) -> frozenset[str]:
        """All words by which a statement may lean; most have none of them."""
        return self.standing_for | self.clinging_to | self.owned | self.there


@cache
def _words(code: str) -> _Words | None:
    lists = LEANING.get(code)
    if lists is None:
        return None
    denying = NEGATIONS.get(code, {})

    def listed(name: str) -> frozenset[str]:
        return frozenset(lists.get(name, "").split())

    return _Words(
        article=listed("article"),
        standing_for=listed("standing_for"),
        clinging_to=listed("clinging_to"),
        actors=listed("actors"),
        owned=listed("owned"),
        there=listed("there"),
        therefore=listed("therefore"),
        acting=listed("acting"),
        acting_endings=re.compile(lists["acting_endings"]) if "acting_endings" in lists else NOTHING,
        picking=Sayings(lists["picking"]),
        nobody=Sayings(lists["nobody"]),
        negations=frozenset(f"{denying.get('late', '')} {denying.get('unfinished', '')}".split()),
    )


def concludes(language: Language, key: str) -> bool:
    """Whether a word says that something follows from what was said ("therefore")."""
    words = _words(language.code)
    return words is not None and key in words.therefore


def names_nobody(language: Language, keys: Sequence[str]) -> bool:
    """Whether a statement begins with what stands for nothing named before ("what I'd like you to remember")."""
    words = _words(language.code)
    if words is None:
        return False
    return _is_article(language, words, keys) or words.nobody.are_in(keys[:NOBODY_WITHIN])


def _is_article(language: Language, words: _Words, keys: Sequence[str]) -> bool:
    """Whether the first word, which may stand for something, only begins its name ("das Mehl", "lo sconto")."""
    return keys[0] in words.article and bool(keys[1:]) and keys[1] not in language.verbs


def stands(talk: Talk, kept: Sequence[int], keys: Sequence[str]) -> float:
    """1 where a statement names what it speaks of, less where that was named before it."""
    if not talk.spaced:
        return _unspaced(talk.language.code, "".join(keys))
    words = _words(talk.language.code)
    if words is None or words.nobody.are_in(keys[:NOBODY_WITHIN]):
        return 1.0
    value = LEFT_OUT if words.acting and _leaves_out(talk, words, keys) else 1.0
    picked = (end for place, end in words.picking.spans(keys[:WITHIN]) if place <= PICKED_WITHIN)
    if any(_acts(talk, words, key) for end in picked for key in keys[end : end + 1]):
        value = PICKED
    if words.pointing.isdisjoint(keys[:WITHIN]) and "l'" not in words.clinging_to:
        return value
    return min(value, *(_leans_by(talk, words, kept, keys, place) for place in _before_a_name(talk, words, keys)), 1.0)


def _unspaced(code: str, text: str) -> float:
    """The same for a text without spaces."""
    pointing, naming = _patterns(code)
    if pointing.search(text):
        return POINTED
    return LEFT_OUT if naming is not NOTHING and not naming.search(text) else 1.0


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lists = UNSPACED_LEANING.get(code, {})
    pointing, naming = (re.compile(lists[name]) if name in lists else NOTHING for name in ("pointing", "naming"))
    return pointing, naming


def _leans_by(talk: Talk, words: _Words, kept: Sequence[int], keys: Sequence[str], place: int) -> float:
    """What a statement counts for one of its words before anything is named."""
    key = keys[place]
    if key not in words.pointing and key[:2] != "l'":
        return 1.0
    is_formal = talk.language.code == "de" and place and talk.tokens[kept[place]].strip(",.") in FORMAL
    if (key in words.standing_for and not is_formal) or _clings(talk, words, keys, place):
        return NAMED_BEFORE
    if key in words.owned and not (place and keys[place - 1] in talk.language.subjects):
        return OWNED
    return PLACED if key in words.there and place < PLACED_WITHIN else 1.0


def _before_a_name(talk: Talk, words: _Words, keys: Sequence[str]) -> Iterator[int]:
    """The places of its words up to the first that names something, not beside it ("in spring ...")."""
    is_beside = keys[0] in talk.language.prepositions
    for place in range(_is_article(talk.language, words, keys), min(WITHIN, len(keys))):
        if keys[place] in talk.language.selves:
            return
        if _names(talk, keys[place]):
            if not (is_beside and place <= BESIDE_WITHIN):
                return
            is_beside = False
        else:
            yield place


def _names(talk: Talk, key: str) -> bool:
    """Whether a word may name something."""
    language = talk.language
    return key not in language.stop and not language.is_verb(key) and not _is_verb(talk, key)


def _is_verb(talk: Talk, key: str) -> bool:
    """Whether a word is a verb by its form and nothing else."""
    return talk.kinds.get(key, "").endswith(SURELY_VERB)


def _clings(talk: Talk, words: _Words, keys: Sequence[str], place: int) -> bool:
    """Whether a word is a pronoun beside a verb rather than an article ("vous le faites", "lo quita")."""
    key, before = keys[place], keys[place - 1] if place else ""
    is_tied = not place or before in words.actors
    if key.startswith("l'"):
        is_tied = is_tied or not _names(talk, key)
        return "l'" in words.clinging_to and is_tied and _acts(talk, words, key[2:])
    if key not in words.clinging_to or not is_tied or place + 1 >= len(keys):
        return False
    return _acts(talk, words, keys[place + 1])


def _acts(talk: Talk, words: _Words, key: str) -> bool:
    """Whether a word is surely a verb."""
    return key in talk.language.verbs or key in words.acting or _is_verb(talk, key)


def _leaves_out(talk: Talk, words: _Words, keys: Sequence[str]) -> bool:
    """Whether it begins with the verb of a third person, of whom nothing is said but by the verb."""
    before = words.negations | words.clinging_to | talk.language.conditions
    place = next((i for i, key in enumerate(keys[:3]) if key not in before), 0)
    key = keys[place]
    is_form = key in words.acting or bool(words.acting_endings.search(key) and _may_act(talk, key))
    return is_form and keys[place + 1 : place + 2] != ["que"]


def _may_act(talk: Talk, key: str) -> bool:
    """Whether a word that ends as verbs do is likely one."""
    return key not in talk.language.stop and f".{NOUN}" not in talk.kinds.get(key, "")
