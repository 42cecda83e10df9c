"""Finds the names that a speaker gives a part of a talk before it begins ("Let's talk about pruning.")."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from summaries.summarisers.quoting.languages import NOTHING
from summaries.summarisers.quoting.names import EVERYDAY
from summaries.summarisers.quoting.naming import DECLINED
from summaries.summarisers.quoting.ordinals import listed
from summaries.summarisers.quoting.phrases import Nouns
from summaries.summarisers.quoting.scripts import simplified
from summaries.summarisers.quoting.tidying import wording
from summaries.summarisers.quoting.tokens import EDGES, is_marked
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.quoting.word_lists.openings import OPENINGS

LONGEST = 7
"""Words of a name."""

LONGEST_NAMED = 5
"""Words of an announced name that is put into its naming form."""

LONGEST_NAME = 14
"""Letters of a name in a script without spaces."""

LONGEST_QUESTION = 9
REFLEXIVE = "selves", "self"


class Announcing:
    """Finds the names that are announced in the first statements of parts."""

    def __init__(self, weighed: Weighed, nouns: Nouns, used_stems: set[frozenset[str]]) -> None:
        """`used_stems` are told of what was found, so that no other title says the same."""
        self.weighed, self.nouns, self.used_stems = weighed, nouns, used_stems
        self.talk, self.language, self.names = weighed.talk, weighed.talk.language, nouns.names
        self.hollow = {weighed.stems[key] for key in self.language.hollow}

    def of(self, part: Sequence[Statement]) -> Iterator[str]:
        """The names a speaker gives a part in its first statements ("let's talk about pruning")."""
        for statement in part[:4]:
            if not self.talk.spaced:
                yield from self._named_in(statement)
                continue
            name = self._name_after(statement)
            stems = {self.weighed.stems[self.talk.keys[i]] for i in name} - {""}
            says_so = self.language.says(self.language.turn, statement.keys)
            if len(name) == 1 and self.language.is_known and not self._is_name(name[0]):
                continue
            if 0 < len(name) < 3 and self.nouns.has_articles and self.nouns.rather_describes(self.talk.keys[name[-1]]):
                continue  # "the dullest"
            if stems <= self.hollow or (len(name) == 1 and self._is_one_of_many(name[0])):
                continue
            if stems and (says_so or len(name) > 2 or any(_is_said_again(stem, part) for stem in stems)):
                known = self.names.roots if self.names else self.weighed.stems
                self.used_stems.add(content(known[self.talk.keys[i]] for i in name))
                yield self._named(name)

    def announces(self, statement: Statement) -> bool:
        """Whether a statement turns to something that it names ("next we're going to talk about pruning")."""
        if not self.talk.spaced or not self.language.says(self.language.turn, statement.keys):
            return False
        stems = {self.weighed.stems[self.talk.keys[i]] for i in self._name_after(statement)} - {""}
        return not stems <= self.hollow

    def _named(self, name: Sequence[int]) -> str:
        """The name of a part: the longest beginning that names a thing, in its naming form, where forms are known."""
        if not self.names:
            return self._text(name)
        if self.talk.keys[name[0]] in self.language.askers:
            return self._text(name) if is_marked(self.talk.tokens[name[-1]]) else ""
        article = list(takewhile(lambda i: self.talk.keys[i] in self.language.articles, name))
        name = list(takewhile(lambda i: self.names and self.names.roles[self.talk.keys[i]], name[len(article) :]))
        for size in range(min(len(name), LONGEST_NAMED), 0, -1):
            stems = tuple(self.names.roots[self.talk.keys[i]] for i in name[:size])
            written = tuple(self.talk.tokens[i].strip(EDGES) for i in name[:size])
            named, _likely = self.nouns.name(Counter([written]), stems)
            if named and self.language.code not in DECLINED:
                named = (*(self.talk.keys[i] for i in article), *named)
            if named:
                return "" if self.names.telling(named) == EVERYDAY else " ".join(named)
        return ""

    def _is_name(self, token: int) -> bool:
        """Whether a word alone may be a title."""
        key = self.talk.keys[token]
        if self.names:
            return self.names.is_noun(key)
        return self.nouns.is_surely_one(self.weighed.stems[key]) or bool(self.language.gerund.fullmatch(key))

    def _is_one_of_many(self, token: int) -> bool:
        """Whether a word stands after an "a", which a title lacks."""
        before = self.talk.keys[token - 1] if token else ""
        return before in self.language.determiners - self.language.articles and self.language.gerund is not NOTHING

    def _named_in(self, statement: Statement) -> Iterator[str]:
        """The name of a part where it stands in a fixed form ("first, the water")."""
        match = self.language.naming.search(simplified(wording(self.talk, statement.unit)))
        if not match:
            return
        name = self._before_a_clause(wording(self.talk, statement.unit)[match.start(1) : match.end(1)])
        if 1 < len(name) <= LONGEST_NAME and self.language.vague.isdisjoint(self.talk.words_of(name)[:1]):
            yield name

    def _before_a_clause(self, said: str) -> str:
        """The words up to where another clause begins, without small words at their end."""
        words = self.talk.words_of(said)
        breaking = self.language.beginners - self.language.askers
        size = next((place for place, word in enumerate(words) if place and word in breaking), len(words))
        again = (place for place, word in enumerate(words) if len(word) > 1 and word in words[:place])
        size = min(size, next(again, size))  # "the way of storms | storms don't move by themselves"
        while size and words[size - 1] in self.language.joiners and self.language.askers.isdisjoint(words[:size]):
            size -= 1
        return said[: len("".join(words[:size]))].rstrip("、，。了吧")

    def _name_after(self, statement: Statement) -> list[int]:
        """The words of the name after an announcing phrase, without small words at its ends."""
        said = " ".join(statement.keys)
        more = listed(self.language.code, OPENINGS.get(self.language.code, {}).get("announcing", ""))
        matches = [*self.language.announcing.finditer(said), *more.finditer(said)]
        for match in matches:
            skipped = len(said[: match.end()].split())
            kept = self.names.reaching(statement) if self.names else statement.unit.kept
            name = self._clause(kept[skipped:])
            if name and self.talk.keys[name[0]] in self.language.askers and not self._is_clear(name):
                continue
            is_asked = bool(name) and self.talk.keys[name[0]] in self.language.askers
            while name and (self.talk.keys[name[-1]] in self.language.danglers if is_asked else self._is_no_end(name)):
                name.pop()
            while name and self._is_no_beginning(name):
                name.pop(0)
            if name and len(name) <= (LONGEST_QUESTION if is_asked else LONGEST):
                return name
        return []

    def _is_clear(self, name: Sequence[int]) -> bool:
        """Whether an indirect question can be understood by itself."""
        keys = [self.talk.keys[i] for i in name]
        return len(name) > 3 and self.language.vague.isdisjoint(keys)

    def _clause(self, kept: Sequence[int]) -> list[int]:
        """The first words up to the next comma or clause; a clause of its own after "how" and the like."""
        talk, language = self.talk, self.language
        breaking = language.leaning | language.subjects | language.verbs | language.conditions | language.links
        is_asked = bool(kept) and talk.keys[kept[0]] in language.askers
        name: list[int] = []
        for place, i in enumerate(kept[: LONGEST + 2]):
            key = talk.keys[i]
            is_of = place + 1 < len(kept) and talk.keys[kept[place + 1]] == "of"
            ends = key in breaking and key not in language.inner and not self._adds(kept, place)
            if place and not is_of and not is_asked and ends:  # "the worst phone call of my life"
                break
            if place > 2 and is_asked and key in language.askers:
                break
            if place and not is_of and self._begins_anew(talk.keys[kept[place - 1]], key):
                break
            name.append(i)
            if is_marked(talk.tokens[i]):
                return name
        return name if len(name) <= LONGEST else self._shortened(name)

    def _adds(self, kept: Sequence[int], place: int) -> bool:
        """Whether "and" joins another name here, and no new clause."""
        talk, language = self.talk, self.language
        if talk.keys[kept[place]] != language.both or place + 1 >= len(kept) or language.gerund is NOTHING:
            return False
        key = talk.keys[kept[place + 1]]
        return bool(self.weighed.stems[key]) and key not in language.verbs | language.imperatives

    def _shortened(self, name: list[int]) -> list[int]:
        """A long name, cut before a small word that begins its last part."""
        for size in range(LONGEST, 1, -1):
            if (
                self.talk.keys[name[size]] in self.language.joiners
                and self.weighed.stems[self.talk.keys[name[size - 1]]]
            ):
                return name[:size]
        return []

    def _begins_anew(self, before: str, key: str) -> bool:
        language = self.language
        if before in language.joiners or key in language.inner:
            return False
        if key in language.determiners and before.endswith(REFLEXIVE) and language.code == "en":
            return True  # "the cars themselves | a new sleeping car costs"
        if key in language.imperatives:
            return True
        is_new = key in language.determiners or key in language.subjects
        is_noun = self.nouns.is_head(before) or (language.code == "en" and not before.endswith("ing"))
        return is_new and is_noun and bool(self.weighed.stems[before])

    def _is_no_end(self, name: Sequence[int]) -> bool:
        """Whether the last word of a name is better left out; "broken things" keeps both."""
        key, language = self.talk.keys[name[-1]], self.language
        if len(name) > 2 and (not self.weighed.stems[key] or key in language.units):
            return True  # "this kid for a minute"
        if len(name) > 1 and language.gerund is not NOTHING and (key.endswith("ly") or key in language.numbers):
            return True
        return key in language.joiners | language.leaning | language.links | language.conditions | language.subjects

    def _is_no_beginning(self, name: Sequence[int]) -> bool:
        """Whether the first word of a name is better left out."""
        key, language = self.talk.keys[name[0]], self.language
        if key in language.askers or key in language.articles:
            return False
        return key in language.joiners | language.determiners | language.vague | language.conditions

    def _text(self, name: Sequence[int]) -> str:
        return " ".join(self.talk.tokens[i] for i in name).strip(EDGES + " ")


def content(stems: Iterable[str]) -> frozenset[str]:
    """The stems of a phrase, without the small words inside."""
    return frozenset(stems) - {""}


def _is_said_again(stem: str, part: Sequence[Statement]) -> bool:
    """Whether several statements of a part say a word."""
    return sum(stem in statement.concepts for statement in part) > 1
