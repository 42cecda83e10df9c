"""What is known of single languages: small closed lists of words, and how to tell languages apart."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from summaries.summarisers.quoting.word_lists import LISTS, UNSPACED_LISTS

KANA = re.compile("[぀-ヿ]")
HAN = re.compile("[㐀-䶿一-鿿豈-﫿]")
UNSPACED_LETTERS = "぀-ヿ㐀-䶿一-鿿豈-﫿฀-໿က-႟ក-៿"
UNSPACED = re.compile(f"[{UNSPACED_LETTERS}]")
"""Letters of the scripts that put no space between words: Japanese, Chinese, Thai, Lao, Burmese, Khmer."""

NOTHING = re.compile(r"(?!)")
FIRST_WORDS: dict[int, frozenset[str]] = {}
"""The words that the phrases of a pattern begin with, by its id (patterns are slow to hash)."""


@dataclass(frozen=True)
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
    `unnamed` pronouns need a name before them but where their use is `idle` ("it takes"), `pointers` too where
    no noun follows; `comparing` words and those after `degrees` need something to compare with, `answering`
    openers a statement before; `numbers` say how many. `scenes` begin a statement that first says where or when,
    `supposing` words one that first says in what case; `closers` often end one.
    Of titles and key phrases: `particles` belong to what is done, `links_in` tie two names together, `hollow`
    words name nothing by themselves, and `plain` ones tell no kind of a thing.
    More patterns: `recalling` needs what was said before, `claiming` explains or advises, `showing` is said over
    a demonstration, `telling` is a story, `promising` only announces, `moving` leaves one subject for another,
    `closing` begins the last conclusions, `main` marks what the whole talk claims, `inviting` asks for
    questions, and `gerund` names what is done.
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
    pointing: re.Pattern[str] = NOTHING
    aim: re.Pattern[str] = NOTHING
    stress: re.Pattern[str] = NOTHING
    turn: re.Pattern[str] = NOTHING
    courtesy: re.Pattern[str] = NOTHING
    greetings: frozenset[str] = frozenset()
    announcing: re.Pattern[str] = NOTHING
    both: str = ""
    introduction: str = ""
    empty: re.Pattern[str] = NOTHING
    asking: re.Pattern[str] = NOTHING
    no_noun: re.Pattern[str] = NOTHING
    naming: re.Pattern[str] = NOTHING
    imperatives: frozenset[str] = frozenset()
    askers: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    answering: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    scenes: frozenset[str] = frozenset()
    supposing: frozenset[str] = frozenset()
    closers: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    hollow: frozenset[str] = frozenset()
    links_in: frozenset[str] = frozenset()
    gerund: re.Pattern[str] = NOTHING
    summary: str = ""
    questions: str = ""
    inviting: re.Pattern[str] = NOTHING
    idle: re.Pattern[str] = NOTHING
    recalling: re.Pattern[str] = NOTHING
    claiming: re.Pattern[str] = NOTHING
    showing: re.Pattern[str] = NOTHING
    telling: re.Pattern[str] = NOTHING
    promising: re.Pattern[str] = NOTHING
    moving: re.Pattern[str] = NOTHING
    closing: re.Pattern[str] = NOTHING
    main: re.Pattern[str] = NOTHING
    stem_length: int = 7

    def says(self, kind: re.Pattern[str], keys: Sequence[str]) -> bool:
        """Whether the words have something of that kind, one of the patterns of this language."""
        first = FIRST_WORDS.get(id(kind))
        if first is not None and first.isdisjoint(keys):
            return False
        return bool(kind.search(("" if self.code in UNSPACED_LISTS else " ").join(keys)))

    @cached_property
    def danglers(self) -> frozenset[str]:
        """The words that, left at the end of a statement, show that more was to come."""
        return (self.joiners & self.leaning) - self.verbs

    @cached_property
    def beginners(self) -> frozenset[str]:
        """The words that a statement may well begin with."""
        openers = frozenset(words[0] for words in self.openers)
        return openers | self.subjects | self.determiners | self.conditions | self.imperatives | self.selves

    @cached_property
    def nameless(self) -> frozenset[str]:
        """The words that no key phrase has."""
        if self.code in UNSPACED_LISTS:
            return frozenset()
        told = frozenset[str]() if self.code == "en" else self.imperatives  # in English they are nouns as well
        return self.verbs | self.units | self.greetings | told

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
    def promises(self) -> bool:
        """Whether it is known how speakers announce what they will talk about."""
        return self.promising is not NOTHING

    @cached_property
    def is_known(self) -> bool:
        """Whether there is a list for this language, or only what its text gave away."""
        return bool(self.openers)


WORD_SETS = (
    "joiners", "subjects", "links", "takers", "fillers", "vague", "leaning", "nouny", "verby", "generic",
    "conditions", "verbs", "inner", "determiners", "objects", "selves",
    "imperatives", "askers", "asked", "articles", "units",
    "unnamed", "pointers", "comparing", "degrees", "answering", "numbers",
    "particles", "links_in", "hollow", "scenes", "supposing", "plain",
    "closers",
)  # fmt: skip


def _phrases(text: str) -> list[tuple[str, ...]]:
    return [tuple(part.split()) for part in text.split("|") if part.strip()]


def _pattern(text: str) -> re.Pattern[str]:
    phrases = [" ".join(part.split()) for part in text.split("|")]
    if not text.strip():
        return NOTHING
    choices = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
    pattern = re.compile(f"(?<!\\S)(?:{choices})(?!\\S)")
    FIRST_WORDS[id(pattern)] = frozenset(phrase.split()[0] for phrase in phrases if phrase)
    return pattern


def _language(code: str, lists: dict[str, str]) -> Language:
    weights = {"soft_openers": 0.8, "openers": 1.5, "sure_openers": 2.2}
    openers = {part: weight for name, weight in weights.items() for part in _phrases(lists.get(name, ""))}
    known = {name: frozenset(lists.get(name, "").split()) for name in WORD_SETS}
    stop = frozenset(lists["stop"].split()) | known["joiners"] | known["subjects"] | known["fillers"]
    return Language(
        code=code,
        stop=stop,
        openers=openers,
        leads=frozenset(_phrases(lists["leads"])),
        ordinals=frozenset(_phrases(lists.get("ordinals", ""))),
        bound=frozenset(_phrases(lists.get("bound", ""))),
        tails=frozenset(_phrases(lists.get("tails", ""))),
        aim=_pattern(lists.get("aim", "")),
        stress=_pattern(lists.get("stress", "")),
        turn=_pattern(lists.get("turn", "")),
        courtesy=_pattern(lists.get("courtesy", "")),
        announcing=_pattern(lists.get("announcing", "")),
        pointing=_pattern(lists.get("pointing", "")),
        greetings=frozenset(word for words in _phrases(lists.get("courtesy", "")) for word in words[:1]),
        naming=NOTHING,
        both=lists.get("both", ""),
        introduction=lists.get("introduction", ""),
        empty=_pattern(lists.get("empty", "")),
        no_noun=re.compile(lists["no_noun"]) if "no_noun" in lists else NOTHING,
        asking=re.compile(lists["asking"]) if "asking" in lists else NOTHING,
        idle=_pattern(lists.get("idle", "")),
        recalling=_pattern(lists.get("recalling", "")),
        claiming=_pattern(lists.get("claiming", "")),
        showing=re.compile(lists["showing"]) if "showing" in lists else NOTHING,
        telling=re.compile(lists["telling"]) if "telling" in lists else NOTHING,
        promising=_pattern(lists.get("promising", "")),
        gerund=re.compile(lists["gerund"]) if "gerund" in lists else NOTHING,
        summary=lists.get("summary", ""),
        questions=lists.get("questions", ""),
        inviting=_pattern(lists.get("inviting", "")),
        moving=_pattern(lists.get("moving", "")),
        closing=_pattern(lists.get("closing", "")),
        main=_pattern(lists.get("main", "")),
        stem_length=6 if code in ("pl", "uk") else 7,
        **known,
    )


def _unspaced_language(code: str, lists: dict[str, str]) -> Language:
    def pattern(name: str) -> re.Pattern[str]:
        return re.compile("".join(lists[name].split()))

    return Language(
        code=code,
        stop=frozenset(lists["stop"].split()),
        generic=frozenset(lists["generic"].split()),
        vague=frozenset(lists["vague"].split()),
        leaning=frozenset(lists["leaning"].split()),
        aim=pattern("aim"),
        stress=pattern("stress"),
        turn=pattern("turn"),
        courtesy=pattern("courtesy"),
        introduction=lists["introduction"],
        empty=pattern("empty"),
        naming=pattern("naming"),
        units=frozenset(lists["units"].split()),
    )


UNSPACED_LANGUAGES = {code: _unspaced_language(code, lists) for code, lists in UNSPACED_LISTS.items()}
LANGUAGES = {code: _language(code, lists) for code, lists in LISTS.items()}


def is_unspaced(text: str) -> bool:
    """Whether the text is mostly in a script that puts no space between words."""
    letters = sum(map(str.isalpha, text))
    return letters > 0 and len(UNSPACED.findall(text)) > 0.3 * letters


def language_of(asked: str, keys: Sequence[str], spaced: bool, text: str) -> Language:
    """The language of the words; `asked` is believed where the words do not clearly say otherwise."""
    if not spaced:
        code = "ja" if len(KANA.findall(text)) * 10 > len(HAN.findall(text)) else "zh"
        return UNSPACED_LANGUAGES[code] if HAN.search(text) or KANA.search(text) else Language()
    sample = Counter(keys[:: max(1, len(keys) // 3000)])
    hits = {code: _share(sample, language.stop) for code, language in LANGUAGES.items()}
    best = max(hits, key=lambda code: hits[code])
    code = re.split(r"[-_]", asked.lower(), maxsplit=1)[0]
    if code in LANGUAGES and hits[code] > 0.6 * hits[best]:
        return LANGUAGES[code]
    return LANGUAGES[best] if hits[best] > 0.25 else learned(code, keys)


def _share(sample: "Counter[str]", words: Iterable[str]) -> float:
    return sum(sample[word] for word in words) / max(1, sum(sample.values()))


def learned(code: str, keys: Sequence[str]) -> Language:
    """A language nobody wrote a list for: its most frequent short words say little by themselves."""
    counts = Counter(keys)
    floor = max(4, len(keys) // 250)
    stop = frozenset(word for word, count in counts.most_common(120) if count >= floor and len(word) < 6)
    return Language(code=code, stop=stop)
