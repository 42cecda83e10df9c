"""Tells in languages other than English whether a statement hangs on what was named in the one before it.

There are five ways to hang, and a statement counts what the worst of its own counts:

- `NAMED_BEFORE`: a pronoun comes before any name ("Au printemps il donne des fruits rouges."),
- `OWNED`: somebody owns it who isn't named ("Leur toit laissait passer toute la pluie."),
- `PLACED`: it begins with a place or a time that isn't named ("Dort war die Luft kalt und feucht."),
- `PICKED`: it is of one of several, and not said of which ("Der zweite hat vierzig Euro mehr gekostet."),
- `LEFT_OUT`: only the form of its verb tells that it is of somebody ("Duran diez años y no se rompen.").

In scripts without spaces it is `POINTED` or `LEFT_OUT`, told by patterns.
"""

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

NAMED_BEFORE, OWNED, PLACED, PICKED, LEFT_OUT, POINTED = 0.5, 0.65, 0.7, 0.6, 0.7, 0.6

WITHIN = 9
"""So many words of a statement may pass before anything is named."""

PICKED_WITHIN, PLACED_WITHIN = 3, 2
"""So many words of a statement may stand before what is one of several, and before a place or time."""

BESIDE_WITHIN = 3
"""So many words of a statement that begins with a preposition may belong to it."""

NOBODY_WITHIN = 4
"""So many words of a statement say that it is about nothing named before."""

FORMAL = frozenset({"Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer"})
"""The German words for a listener that, written small, mean others."""

ELIDED = "l'"
"""How "le" and "la", as an article or a pronoun, are written as one with the word behind them."""


def concludes(language: Language, key: str) -> bool:
    """Whether a word says that something follows from what was said ("therefore")."""
    lists = _lists(language.code)
    return lists is not None and key in lists.therefore


def names_nobody(language: Language, keys: Sequence[str]) -> bool:
    """Whether a statement begins with what stands for nothing named before ("what I'd like you to remember")."""
    lists = _lists(language.code)
    if lists is None:
        return False
    return lists.is_article(language, keys) or lists.nobody.are_in(keys[:NOBODY_WITHIN])


def stands(talk: Talk, kept: Sequence[int], keys: Sequence[str]) -> float:
    """1 where a statement names what it speaks of, less where that was named before it."""
    if not talk.spaced:
        return _unspaced(talk.language.code, "".join(keys))
    lists = _lists(talk.language.code)
    if lists is None or lists.nobody.are_in(keys[:NOBODY_WITHIN]):
        return 1.0
    return min(_Read(talk, lists, kept, keys).leanings(), default=1.0)


# -- Scripts without spaces -------------------------------------------------------------------


def _unspaced(code: str, text: str) -> float:
    pointing, naming = _patterns(code)
    if pointing.search(text):
        return POINTED
    return LEFT_OUT if naming is not NOTHING and not naming.search(text) else 1.0


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """For a pronoun near the beginning, and for what names somebody or something."""
    lists = UNSPACED_LEANING.get(code, {})
    pointing, naming = (re.compile(lists[name]) if name in lists else NOTHING for name in ("pointing", "naming"))
    return pointing, naming


# -- Languages that part words by spaces --------------------------------------------------------


@dataclass(frozen=True)
class _Lists:
    """The lists of a language; `word_lists.leaning` says what is in each."""

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

    @cached_property
    def elides(self) -> bool:
        """Whether a pronoun may be written as one with its verb ("l'achète")."""
        return ELIDED in self.clinging_to

    def is_article(self, language: Language, keys: Sequence[str]) -> bool:
        """Whether the first word, which may stand for something, only begins its name ("das Mehl", "lo sconto")."""
        return keys[0] in self.article and bool(keys[1:]) and keys[1] not in language.verbs


@cache
def _lists(code: str) -> _Lists | None:
    lists = LEANING.get(code)
    if lists is None:
        return None
    denying = NEGATIONS.get(code, {})

    def listed(name: str) -> frozenset[str]:
        return frozenset(lists.get(name, "").split())

    return _Lists(
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


@dataclass(frozen=True, slots=True)
class _Read:
    """A statement, by its `keys` and the places in the talk of its `kept` words, beside the lists of its language."""

    talk: Talk
    lists: _Lists
    kept: Sequence[int]
    keys: Sequence[str]

    def leanings(self) -> Iterator[float]:
        """What it counts for each way in which it leans."""
        if self._leaves_out():
            yield LEFT_OUT
        if self._picks():
            yield PICKED
        if self.lists.elides or not self.lists.pointing.isdisjoint(self.keys[:WITHIN]):
            yield from map(self._leaning_by, self._before_a_name())

    # -- Whole statements --

    def _leaves_out(self) -> bool:
        """Whether it begins with the verb of a third person, of whom nothing is said but by the verb."""
        if not self.lists.acting:
            return False
        before = self.lists.negations | self.lists.clinging_to | self.talk.language.conditions
        place = next((i for i, key in enumerate(self.keys[:3]) if key not in before), 0)
        key = self.keys[place]
        is_form = key in self.lists.acting or bool(self.lists.acting_endings.search(key) and self._may_act(key))
        return is_form and self.keys[place + 1 : place + 2] != ["que"]

    def _picks(self) -> bool:
        """Whether it begins with one of several and a verb right behind it, where the name would stand."""
        spans = self.lists.picking.spans(self.keys[:WITHIN])
        ends = (end for place, end in spans if place <= PICKED_WITHIN)
        return any(self._acts(key) for end in ends for key in self.keys[end : end + 1])

    def _before_a_name(self) -> Iterator[int]:
        """The places of its words up to the first that names something, not beside it ("in spring ...")."""
        is_beside = self.keys[0] in self.talk.language.prepositions
        for place in range(self.lists.is_article(self.talk.language, self.keys), min(WITHIN, len(self.keys))):
            key = self.keys[place]
            if key in self.talk.language.selves:
                return
            if not self._names(key):
                yield place
            elif is_beside and place <= BESIDE_WITHIN:
                is_beside = False
            else:
                return

    # -- Words before anything is named --

    def _leaning_by(self, place: int) -> float:
        """What it counts for the word at a place."""
        lists, key = self.lists, self.keys[place]
        if key in lists.standing_for and not self._is_formal(place):
            return NAMED_BEFORE
        if self._clings(place):
            return NAMED_BEFORE
        if key in lists.owned and not (place and self.keys[place - 1] in self.talk.language.subjects):
            return OWNED
        return PLACED if key in lists.there and place < PLACED_WITHIN else 1.0

    def _is_formal(self, place: int) -> bool:
        """Whether it means who listens, by its capital; the first word has one in any case."""
        return self.talk.language.code == "de" and place > 0 and self._token(place) in FORMAL

    def _token(self, place: int) -> str:
        return self.talk.tokens[self.kept[place]].strip(",.")

    def _clings(self, place: int) -> bool:
        """Whether a word is a pronoun beside a verb rather than an article ("vous le faites", "lo quita")."""
        key = self.keys[place]
        is_tied = place == 0 or self.keys[place - 1] in self.lists.actors
        if key.startswith(ELIDED):
            is_tied = is_tied or not self._names(key)
            return self.lists.elides and is_tied and self._acts(key.removeprefix(ELIDED))
        return key in self.lists.clinging_to and is_tied and any(map(self._acts, self.keys[place + 1 : place + 2]))

    # -- What a word is --

    def _names(self, key: str) -> bool:
        """Whether it may name something."""
        language = self.talk.language
        return key not in language.stop and not language.is_verb(key) and not self._is_verb_by_form(key)

    def _acts(self, key: str) -> bool:
        """Whether it is surely a verb."""
        return key in self.talk.language.verbs or key in self.lists.acting or self._is_verb_by_form(key)

    def _may_act(self, key: str) -> bool:
        """Whether a word that ends as verbs do is likely one."""
        return key not in self.talk.language.stop and f".{NOUN}" not in self.talk.kinds.get(key, "")

    def _is_verb_by_form(self, key: str) -> bool:
        """Whether it is a verb by its form and nothing else."""
        return self.talk.kinds.get(key, "").endswith(SURELY_VERB)
