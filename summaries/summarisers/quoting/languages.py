"""What is known of single languages: small closed lists of words, and how to tell languages apart."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate, chain, repeat
from typing import Any

from summaries.summarisers.quoting.sayings import Sayings, Tree, joined
from summaries.summarisers.quoting.scripts import HAN, KANA, SYLLABLE, TRADITIONAL_ONLY
from summaries.summarisers.quoting.word_lists import LISTS, UNSPACED_LISTS
from summaries.summarisers.quoting.word_lists.calling import CALLING
from summaries.summarisers.quoting.word_lists.claims import CLAIMS
from summaries.summarisers.quoting.word_lists.others import OTHERS
from summaries.summarisers.quoting.word_lists.theses import THESES

NOTHING = re.compile(r"(?!)")
IFS = frozenset("if unless wenn falls jeśli jeżeli gdyby якщо якби если".split())
"""Words that nothing ends with, unlike other conditions ("ever since", "si", "como")."""

Kind = Sayings | re.Pattern[str]
"""Phrases that words may have; a pattern in scripts without spaces, and where nobody wrote a list."""


@dataclass(frozen=True, eq=False)
class Language:
    """Closed lists of one language. Every word is lower case; several words are a tuple or a pattern.

    `stop` carry no subject; `joiners` cannot end a statement; `openers` often begin one (with a weight);
    `subjects` are the pronouns before a verb (`objects` also stand after one), `links` the words that tie
    clauses together; `takers` are followed by a clause of their own ("think", "that"); `fillers` are sounds,
    not words; `leads` and `tails` may be cut from the ends, but not where they begin something `bound`;
    `vague` openers point back at something unsaid, `leaning` ones make a statement that cannot stand alone;
    `nouny` words stand before a noun, `verby` ones before a verb; `determiners` begin a subject;
    `conditions` open a clause that needs another; `verbs` are frequent verb forms; `inner` may stand inside
    a key phrase; `selves` are the speaker; `generic` words of a question ask for nothing in particular.
    Patterns: `aim` says what the talk is about, `stress` what matters, `turn` begins a new part,
    `announcing` stands before its name, `courtesy` greets or thanks (`greetings` are its first words),
    `pointing` is at what only a viewer sees, `empty` says nothing by itself, `asking` begins a question,
    `naming` has the name of a part in its group, `no_noun` ends other words than nouns.
    `ordinals` count points, `imperatives` tell what to do, `askers` begin an indirect question,
    `asked` are they whom a question is about, beside pronouns and the like ("how does one"),
    `articles` may begin a title and `units` are measures and the like, which name nothing.
    Where no space stands between words, `words` are all that are listed and `clinging` ones begin no statement.
    `closings` are the forms that end a statement, with a weight; `asides` go where marks set them off;
    `particles` at the end of a word are no part of it, `prefixes` make no other word of it.
    `finite` ends a verb with a subject, `speaking` one whose subject is the speaker or the listener, `verblike` words
    only look like such verbs; `nonfinite` ends the other verb forms.
    `unnamed` pronouns need a name before them but where their use is `idle` ("it takes"), `pointers` too where
    no noun follows; `comparing` words and those after `degrees` need something to compare with, `answering`
    openers a statement before; `numbers` say how many.
    Of titles and key phrases: `completing` words belong to what is done, `links_in` tie two names together, `hollow`
    words name nothing by themselves, and `plain` ones tell no kind of a thing.
    More patterns: `recalling` needs what was said before, `claiming` explains or advises, `showing` is said over
    a demonstration, `telling` is a story, `promising` only announces, `moving` leaves one subject for another,
    `closing` begins the last conclusions, `main` marks what the whole talk claims and `thesis` surely does, `inviting`
    asks for questions, and `gerund` names what is done. What calls a talk (from `explaining` on):
    `word_lists/calling.py`.
    """

    code: str = ""
    stop: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    openers: dict[tuple[str, ...], float] = field(default_factory=dict)
    subjects: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    takers: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    leads: frozenset[tuple[str, ...]] = frozenset()
    tails: frozenset[tuple[str, ...]] = frozenset()
    bound: frozenset[tuple[str, ...]] = frozenset()
    ordinals: frozenset[tuple[str, ...]] = frozenset()
    vague: frozenset[str] = frozenset()
    leaning: frozenset[str] = frozenset()
    nouny: frozenset[str] = frozenset()
    verby: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    selves: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    pointing: Kind = NOTHING
    aim: Kind = NOTHING
    stress: Kind = NOTHING
    turn: Kind = NOTHING
    courtesy: Kind = NOTHING
    greetings: frozenset[str] = frozenset()
    announcing: Kind = NOTHING
    both: str = ""
    introduction: str = ""
    empty: Kind = NOTHING
    asking: re.Pattern[str] = NOTHING
    no_noun: re.Pattern[str] = NOTHING
    naming: re.Pattern[str] = NOTHING
    imperatives: frozenset[str] = frozenset()
    askers: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    clinging: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    closings: tuple[tuple[re.Pattern[str], float], ...] = ()
    verblike: frozenset[str] = frozenset()
    finite: re.Pattern[str] = NOTHING
    speaking: re.Pattern[str] = NOTHING
    nonfinite: re.Pattern[str] = NOTHING
    unnamed: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    answering: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    completing: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    hollow: frozenset[str] = frozenset()
    links_in: frozenset[str] = frozenset()
    gerund: re.Pattern[str] = NOTHING
    summary: str = ""
    questions: str = ""
    inviting: Kind = NOTHING
    idle: Kind = NOTHING
    recalling: Kind = NOTHING
    claiming: Kind = NOTHING
    showing: re.Pattern[str] = NOTHING
    telling: re.Pattern[str] = NOTHING
    promising: Kind = NOTHING
    moving: Kind = NOTHING
    closing: Kind = NOTHING
    main: Kind = NOTHING
    thesis: Kind = NOTHING
    explaining: frozenset[str] = frozenset()
    seldom_explaining: frozenset[str] = frozenset()
    going_on: frozenset[str] = frozenset()
    today: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    meeting: Kind = NOTHING
    beside: frozenset[str] = frozenset()
    listeners: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    vessels: frozenset[str] = frozenset()
    stem_length: int = 7
    spaced: bool = True
    full_stop: str = "."
    comma: str = ","
    particles: re.Pattern[str] = NOTHING
    prefixes: re.Pattern[str] = NOTHING

    def says(self, kind: Kind, keys: Sequence[str]) -> bool:
        """Whether the words have something of that kind, one of this language's."""
        return kind.are_in(keys) if isinstance(kind, Sayings) else bool(kind.search(self.space.join(keys)))

    def count(self, kind: Kind, keys: Sequence[str]) -> int:
        """How much of that kind the words have."""
        return kind.count(keys) if isinstance(kind, Sayings) else len(kind.findall(self.space.join(keys)))

    def places(self, kind: Kind, keys: Sequence[str]) -> Iterator[int]:
        """Where phrases of that kind begin among the words, in languages that part words by spaces."""
        return (place for place, _end in kind.spans(keys)) if isinstance(kind, Sayings) else iter(())

    def said(self, keys: Sequence[str]) -> dict[str, int]:
        """The kinds of phrases (PATTERNS) that the words have something of, and with which word the first ends."""
        if not self.spaced:
            text = "".join(keys)
            matches = {name: match for name, kind in self.known_patterns if (match := kind.search(text))}
            ends = list(accumulate(map(len, keys))) if matches else []
            return {name: 1 + bisect_left(ends, match.end()) for name, match in matches.items()}
        found: dict[str, int] = {}
        saying = self.saying
        for place in [place for place, key in enumerate(keys) if key in saying]:
            node: Tree | None = saying[keys[place]]
            while node is not None:
                place += 1
                for name in node.get("", ()):
                    found[name] = min(place, found.get(name, place))
                node = node.get(keys[place]) if place < len(keys) else None
        return found

    @cached_property
    def known_patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        """The kinds of phrases that are patterns."""
        kinds = ((name, getattr(self, name)) for name in PATTERNS)
        return [(name, kind) for name, kind in kinds if isinstance(kind, re.Pattern) and kind is not NOTHING]

    @cached_property
    def saying(self) -> Tree:
        """All phrases of every kind, each closed by the names of its kinds."""
        kinds = ((name, getattr(self, name)) for name in PATTERNS)
        return joined((name, kind) for name, kind in kinds if isinstance(kind, Sayings))

    @property
    def space(self) -> str:
        """What stands between two words."""
        return " " if self.spaced else ""

    def is_verb(self, key: str) -> bool:
        """Whether the word is a frequent verb form, or ends as only verbs do."""
        return key in self.verbs or (bool(self.finite.search(key)) and key not in self.verblike)

    @cached_property
    def danglers(self) -> frozenset[str]:
        """The words that, left at the end of a statement, show that more was to come."""
        return ((self.joiners & self.leaning) - self.verbs) | (self.joiners & IFS)

    @cached_property
    def leading(self) -> frozenset[str]:
        """The first words of what only leads in or counts."""
        return frozenset(words[0] for words in self.leads | self.ordinals)

    @cached_property
    def trailing(self) -> frozenset[str]:
        """The last words of what only trails off, or breaks off."""
        return frozenset(words[-1] for words in self.tails) | self.danglers

    @cached_property
    def beginners(self) -> frozenset[str]:
        """The words that a statement may well begin with."""
        openers = frozenset(words[0] for words in self.openers)
        return openers | self.subjects | self.determiners | self.conditions | self.imperatives | self.selves

    @cached_property
    def nameless(self) -> frozenset[str]:
        """The words that no key phrase has."""
        told = frozenset[str]() if self.code == "en" else self.imperatives  # in English they are nouns as well
        return self.verbs | self.units | self.greetings | told

    @cached_property
    def subjectless(self) -> frozenset[str]:
        """The words that are no subject of a talk."""
        return self.stop | self.units | self.verbs

    def may_name(self, key: str) -> bool:
        """Whether a word may begin or end a name, where verbs are told by their endings and not by their place."""
        return not self.no_noun.search(key) or key in self.words

    @cached_property
    def actors(self) -> frozenset[str]:
        """The words that begin the subject of a clause."""
        return self.subjects | self.determiners

    @cached_property
    def prepositions(self) -> frozenset[str]:
        """The words that a noun or a pronoun must follow."""
        return (self.joiners & self.nouny) - self.determiners - self.vague

    @cached_property
    def askable(self) -> frozenset[str]:
        """The words that follow the verb in a question."""
        return self.actors | self.asked

    @cached_property
    def clear_subjects(self) -> frozenset[str]:
        """The pronouns that need no name before them."""
        return self.subjects - self.vague

    @cached_property
    def ties(self) -> frozenset[str]:
        """The words after which a subject does not surprise."""
        return self.links | self.takers | self.conditions | self.joiners | self.verbs

    @cached_property
    def opening(self) -> frozenset[str]:
        """The words after which a clause is open until its verb comes."""
        return self.conditions | self.takers | self.links

    @cached_property
    def fronted(self) -> frozenset[str]:
        """The single words that often stand before the verb."""
        return frozenset(words[0] for words in self.openers if len(words) == 1) - self.links

    @cached_property
    def has_clauses(self) -> bool:
        """Whether enough is known of its verbs to tell clauses by them."""
        return bool(self.verblike)

    @cached_property
    def has_cases(self) -> bool:
        """Whether a noun changes its ending by what stands before it."""
        return self.code in ("pl", "uk")

    @cached_property
    def promises(self) -> bool:
        """Whether it is known how speakers announce what they will talk about."""
        return self.promising is not NOTHING

    @cached_property
    def is_known(self) -> bool:
        """Whether there is a list for this language, or only what its text gave away."""
        return bool(self.subjects)


WORD_SETS = (
    "joiners", "subjects", "links", "takers", "fillers", "vague", "leaning", "nouny", "verby", "generic",
    "conditions", "verbs", "inner", "determiners", "objects", "selves",
    "imperatives", "askers", "asked", "articles", "units", "clinging", "asides", "verblike",
    "unnamed", "pointers", "comparing", "degrees", "answering", "numbers", "completing", "links_in", "hollow",
    "plain",
)  # fmt: skip


CALLING_SETS = (
    "explaining",
    "seldom_explaining",
    "going_on",
    "today",
    "between",
    "beside",
    "listeners",
    "measures",
    "vessels",
)
CLOSINGS = {"closings": 2.6, "plain_closings": 1.6, "clause_closings": 0.5, "soft_closings": 0.5}


STOPPED = ("joiners", "subjects", "fillers", "clinging", "asides")
"""The sets whose words carry no subject."""

PHRASE_SETS = ("leads", "ordinals", "bound", "tails")
PATTERNS = (
    "aim", "stress", "turn", "courtesy", "announcing", "pointing", "empty", "idle", "recalling", "claiming",
    "promising", "inviting", "moving", "closing", "main", "thesis", "meeting",
)  # fmt: skip
"""Phrases, any of which a statement may have."""

WRITTEN_PATTERNS = ("particles", "prefixes", "naming", "no_noun")
ENDINGS = ("asking", "finite", "speaking", "nonfinite", "showing", "telling", "gerund")


def _phrases(text: str) -> list[tuple[str, ...]]:
    return [tuple(part.split()) for part in text.split("|") if part.strip()]


def _sayings(text: str) -> Kind:
    return Sayings(text) if text.strip() else NOTHING


def _written(text: str) -> re.Pattern[str]:
    """A list that is itself a pattern, broken into lines."""
    return re.compile("".join(text.split())) if text.strip() else NOTHING


def _ending(lists: dict[str, str], name: str) -> re.Pattern[str]:
    return re.compile(lists[name]) if name in lists else NOTHING


def _language(code: str, lists: dict[str, str]) -> Language:
    lists = lists | CLAIMS.get(code, {}) | CALLING.get(code, {}) | THESES.get(code, {})
    weights = {"soft_openers": 0.8, "openers": 1.5, "sure_openers": 2.2}
    openers = {part: weight for name, weight in weights.items() for part in _phrases(lists.get(name, ""))}
    known: dict[str, Any] = {name: frozenset(lists.get(name, "").split()) for name in WORD_SETS}
    stop = frozenset(lists["stop"].split()).union(*(known[name] for name in STOPPED))
    kind: Callable[[str], Kind] = _written if code in UNSPACED_LISTS else _sayings
    phrases: dict[str, Any] = {name: frozenset(_phrases(lists.get(name, ""))) for name in PHRASE_SETS}
    written: dict[str, Any] = {name: _written(lists.get(name, "")) for name in WRITTEN_PATTERNS}
    written |= {name: kind(lists.get(name, "")) for name in PATTERNS}
    written |= {name: _ending(lists, name) for name in ENDINGS}
    calling: dict[str, Any] = {name: frozenset(lists.get(name, "").split()) for name in CALLING_SETS}
    titles: dict[str, Any] = {name: lists.get(name, "") for name in ("both", "introduction", "summary", "questions")}
    listed = chain(*phrases["leads"], *phrases["tails"], lists.get("words", "").split())
    return Language(
        code=code,
        spaced=code not in UNSPACED_LISTS,
        full_stop=lists.get("full_stop", "."),
        comma=lists.get("comma", ","),
        stop=stop | frozenset(lists.get("roots", "").split()),
        openers=openers,
        greetings=frozenset(word for words in _phrases(lists.get("courtesy", "")) for word in words[:1]),
        closings=tuple((_written(lists[name]), weight) for name, weight in CLOSINGS.items() if name in lists),
        stem_length=6 if code in ("pl", "uk", "ru") else 7,
        words=stop.union(*known.values(), listed),
        **known,
        **phrases,
        **written,
        **calling,
        **titles,
    )


def _barely_known(code: str, lists: dict[str, str]) -> Language:
    openers = dict.fromkeys(_phrases(lists["openers"]), 1.5)
    return Language(
        code=code,
        stop=frozenset(lists["stop"].split()),
        joiners=frozenset(lists["joiners"].split()),
        openers=openers,
    )


UNSPACED_LANGUAGES = {code: _language(code, lists) for code, lists in UNSPACED_LISTS.items()}
CHINESE = UNSPACED_LISTS["zh"]
TRADITIONAL = replace(
    UNSPACED_LANGUAGES["zh"], introduction=CHINESE["introduction_traditional"], summary=CHINESE["summary_traditional"]
)
BARELY_KNOWN = {code: _barely_known(code, lists) for code, lists in OTHERS.items()}
LANGUAGES = {code: _language(code, lists) for code, lists in LISTS.items()}


def language_of(asked: str, keys: Sequence[str], spaced: bool, text: str) -> Language:
    """The language of the words; `asked` is believed where the words do not clearly say otherwise."""
    if not spaced:
        code = "ja" if len(KANA.findall(text)) * 10 > len(HAN.findall(text)) else "zh"
        if code == "zh" and len(TRADITIONAL_ONLY.findall(text)) * 10 > len(HAN.findall(text)):
            return TRADITIONAL
        return (
            UNSPACED_LANGUAGES[code] if HAN.search(text) or KANA.search(text) else Language(spaced=False, full_stop="")
        )
    sample = Counter(keys[:: max(1, len(keys) // 3000)])
    choices = LANGUAGES | BARELY_KNOWN
    hits = {code: _share(sample, language.stop) for code, language in choices.items()}
    best = max(hits, key=lambda code: hits[code])
    code = re.split(r"[-_]", asked.lower(), maxsplit=1)[0]
    if code in choices and hits[code] > 0.6 * hits[best]:
        return choices[code]
    if hits[best] > 0.25:
        return choices[best]
    return choices["ko"] if 2 * len(SYLLABLE.findall(text)) > len(text) else learned(code, keys)


def _share(sample: "Counter[str]", words: Iterable[str]) -> float:
    return sum(map(sample.get, words, repeat(0))) / max(1, sample.total())


def learned(code: str, keys: Sequence[str]) -> Language:
    """A language nobody wrote a list for: its most frequent short words say little by themselves."""
    counts = Counter(keys)
    floor = max(4, len(keys) // 250)
    stop = frozenset(word for word, count in counts.most_common(120) if count >= floor and len(word) < 6)
    return Language(code=code, stop=stop)
