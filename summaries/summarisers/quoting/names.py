"""Finds the names of things in one talk, where what words may be is known by their forms."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from summaries.summarisers.quoting.forms import Forms
from summaries.summarisers.quoting.naming import Naming, Written, bare
from summaries.summarisers.quoting.tokens import EDGES, Talk, is_marked
from summaries.summarisers.quoting.weights import Statement

Stemmed = tuple[str, ...]
Part = tuple[Written, Stemmed]
"""A run of words as written, and as what all their forms have in common."""

SLAVIC = ("pl", "uk", "ru")
NOUNY, ADJECTIVAL, LINK, ARTICLE = 1, 2, 4, 8
CONTENT = NOUNY | ADJECTIVAL
"""What a word may be in a phrase."""

SEEMS, SURELY = 0.15, 0.7
"""How likely it must be that by its form; and how likely where lists take it for a verb."""

OWNING = frozenset("des eines dieses jenes jedes meines deines seines ihres unseres eures keines".split())
"""The German words that a genitive stands behind."""

NEARLY = 4
"""How many times as often as without its last "s" a word must be said with it to have that of its own."""

LONGEST = 4
REACH = 2
"""How many words of the next statement a name may have."""

NAMING, NAMING_ALONE = 0.35, 0.5
"""How likely several words must name something by their forms, and one."""

EVERYDAY, HALF_EVERYDAY = 0.3, 0.5
"""What a name counts whose words most talks have, and one that has such a word."""


class Names:
    """What names things in a talk."""

    def __init__(
        self,
        talk: Talk,
        stems: Mapping[str, str],
        forms: Forms,
        leaning: Callable[[str], float],
        is_told_by_capitals: bool,
    ) -> None:
        """`leaning` says how much more likely than elsewhere a word names something in this talk."""
        self.talk, self.stems, self.language = talk, stems, talk.language
        self.naming = Naming(talk.language, forms, talk.counts, leaning, is_told_by_capitals, self._ending_in_s())
        self.is_slavic = talk.language.code in SLAVIC
        self.articles = talk.language.articles if talk.language.inner else frozenset[str]()
        self.naught = talk.language.nameless | talk.language.numbers
        self.alone: dict[str, Part] = {}

    def _ending_in_s(self) -> frozenset[str]:
        """The German words that end in "s" in this talk ("Albers"), and not only behind "des" and the like."""
        if self.language.code != "de":
            return frozenset()
        keys, counts = self.talk.keys, self.talk.counts
        often = {
            key for key, times in counts.items() if times > 1 and key[-1] == "s" and times > NEARLY * counts[key[:-1]]
        }
        behind = Counter(key for i, key in enumerate(keys) if key in often and not OWNING.isdisjoint(keys[i - 2 : i]))
        return frozenset(key for key in often if 2 * behind[key] < counts[key])

    def _role(self, key: str) -> int:
        """What a word may be in a phrase; nothing for forms of words that carry no subject."""
        language = self.language
        if key in language.inner:
            return LINK
        if not self.stems[key]:
            return ARTICLE if key in self.articles else 0
        if "-" in key and self.naught.issuperset(key.split("-")):
            return 0  # "quatre-vingt-dix"
        word = bare(key)
        noun, adjective = self.naming.shares(word)
        if word in self.naught or key in self.naught or (key in self.talk.verbal and noun + adjective < SURELY):
            return 0
        best = self.naming.forms.of(word).best
        if best and language.code != "de" and best.naming(word) in language.stop:
            return 0
        return (noun > SEEMS) * NOUNY | (adjective > SEEMS) * ADJECTIVAL

    def _root(self, key: str, role: int) -> str:
        """What all forms of a word have in common; empty where it is in no phrase."""
        if not role & CONTENT:
            return ""
        return self.naming.root(key) if self.is_slavic else self.stems[key]

    @cached_property
    def roles(self) -> dict[str, int]:
        """What each word of the talk may be in a phrase, by the word."""
        return {key: self._role(key) for key in self.talk.counts}

    @cached_property
    def roots(self) -> dict[str, str]:
        """The root of each word of the talk, by the word; empty where it is in no phrase."""
        return {key: self._root(key, role) for key, role in self.roles.items()}

    @cached_property
    def role_at(self) -> list[int]:
        """What each word of the talk may be in a phrase."""
        return list(map(self.roles.__getitem__, self.talk.keys))

    @cached_property
    def root_at(self) -> list[str]:
        """The root of each word of the talk."""
        return list(map(self.roots.__getitem__, self.talk.keys))

    @cached_property
    def words(self) -> list[str]:
        """Each word of the talk as written, without marks."""
        return [token.strip(EDGES) for token in self.talk.tokens]

    @cached_property
    def said(self) -> Counter[str]:
        """How often each root is said."""
        return Counter(self.root_at)

    @cached_property
    def together(self) -> set[tuple[str, str]]:
        """The roots that are said together more than once, side by side or tied by small words."""
        roles, roots = self.role_at, self.root_at
        pairs = Counter(pairwise(roots))
        if self.language.inner:
            for place in range(1, len(roles) - 2):
                if roles[place] == LINK:
                    pairs[roots[place - 1], roots[place + (2 if roles[place + 1] == ARTICLE else 1)]] += 1
        return {pair for pair, times in pairs.items() if times > 1 and all(pair)}

    @cached_property
    def described(self) -> set[str]:
        """The roots whose forms in this talk are rather adjectives than nouns."""
        leaning: dict[str, float] = {}
        for key, times in self.talk.counts.items():
            if self.roots[key]:
                noun, adjective = self.naming.shares(bare(key))
                leaning[self.roots[key]] = leaning.get(self.roots[key], 0.0) + times * (adjective - noun)
        return {root for root, lean in leaning.items() if lean > 0}

    def is_noun(self, key: str) -> bool:
        """Whether a word is a noun by its form."""
        return bool(self.stems[key]) and self.naming.shares(bare(key))[0] > NAMING_ALONE

    def is_adjective(self, word: str) -> bool:
        """Whether a word is rather an adjective by its form than a noun."""
        noun, adjective = self.naming.shares(bare(word.lower()))
        return adjective > noun

    def named(self, forms: Counter[Written], stems: Stemmed) -> tuple[Written, float]:
        """The words that name what was said in these forms, and how likely they do; none where that is too little."""
        named, likely = self.naming.named(forms)
        least = NAMING if len(stems) > 1 else 1.0 if stems[0] in self.described else NAMING_ALONE
        return (named, likely) if likely > least else ((), 0.0)

    def is_sure(self, forms: Counter[Written], named: Written) -> bool:
        """Whether what names a single word was said itself, or hardly anything else could be what its forms are of."""
        if self.talk.counts[named[0]]:
            return True
        shares = [self.naming.names(tuple([word.lower() for word in written])) for written in forms]
        return all(share.get(named, 0.0) >= SURELY * sum(share.values()) for share in shares)

    def telling(self, named: Written, *, is_new: bool = False) -> float:
        """Less for names that have words of any talk, above all where they were put together once."""
        everyday = [self.naming.is_everyday(word) for word in named if self.stems[word.lower()]]
        if not everyday or all(everyday):
            return HALF_EVERYDAY if len(everyday) > 1 else EVERYDAY
        return HALF_EVERYDAY if is_new and any(everyday) else 1.0

    def reaching(self, statement: Statement) -> Sequence[int]:
        """The tokens of a statement, and the next where its end was only guessed: it may have cut a name in two."""
        kept, end = statement.unit.kept, statement.unit.end
        if kept[-1] != end - 1 or is_marked(self.talk.tokens[end - 1]) or end in self.talk.breaks:
            return kept
        return (*kept, *range(end, min(end + REACH, len(self.talk.keys))))

    @cached_property
    def heads(self) -> frozenset[int]:
        """The tokens that a phrase may begin with: those whose root is said more than once."""
        said = self.said
        return frozenset(i for i, root in enumerate(self.root_at) if root and said[root] > 1)

    @cached_property
    def tied(self) -> frozenset[int]:
        """The tokens that may go on with a phrase which the one before began."""
        roles, together = self.role_at, self.together
        return frozenset([i for i, pair in enumerate(pairwise(self.root_at), 1) if pair in together or roles[i] & LINK])

    def parts(self, statement: Statement) -> Iterator[Part]:
        """Nouns, and runs of nouns and adjectives that are said together more than once; small words may tie them."""
        heads, tied, words, alone = self.heads, self.tied, self.words, self.alone
        tokens, together, roles, roots = self.talk.tokens, self.together, self.role_at, self.root_at
        parted = self.talk.parted
        kept: Sequence[int] = ()
        for place, first in enumerate(statement.unit.kept):
            if first not in heads:
                continue
            root = roots[first]
            found = [root]
            if roles[first] & NOUNY:
                word = words[first]
                if word not in alone:
                    alone[word] = (word,), (root,)
                yield alone[word]
            if first + 1 not in tied:
                continue
            kept = kept or self.reaching(statement)
            for expected, i in enumerate(kept[place + 1 : place + LONGEST + 1], first + 1):
                if i != expected:
                    break
                role = roles[i]
                is_link = role & LINK or (role & ARTICLE and roles[i - 1] & LINK)
                new = "" if is_link else roots[i]
                if not is_link and ((root, new) not in together or new in found):
                    break
                if is_marked(tokens[i - 1]) or i in parted:
                    break
                found.append(new)
                if new:
                    root = new
                    yield tuple(words[first : i + 1]), tuple(found)

    def nameable(self, statement: Statement) -> Iterator[tuple[int, ...]]:
        """Tokens of a statement that might be a name of one word or of two, tied by small ones or not."""
        keys, tokens, roles = self.talk.keys, self.talk.tokens, self.roles
        kept = self.reaching(statement)
        last = len(kept) - 1
        for place in range(len(statement.unit.kept)):
            first = kept[place]
            role = roles[keys[first]]
            if role & NOUNY:
                yield (first,)
            if place == last or not role & CONTENT or is_marked(tokens[first]):
                continue
            end = place + 1
            while end <= last and kept[end] == first + end - place and roles[keys[kept[end]]] & (LINK | ARTICLE):
                if is_marked(tokens[kept[end]]):
                    break
                end += 1
            if end > last or kept[end] != first + end - place or end > place + 3:
                continue
            if not self.talk.parted.isdisjoint(kept[place + 1 : end + 1]):
                continue
            other = roles[keys[kept[end]]]
            is_cut = end >= len(statement.unit.kept)
            if is_cut and not (role | other) & ADJECTIVAL:
                continue
            if other & CONTENT and (role | other) & NOUNY and (end == place + 1 or roles[keys[first + 1]] & LINK):
                yield tuple(kept[place : end + 1])
