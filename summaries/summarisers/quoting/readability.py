"""Says how well a statement reads by itself, away from what was said around it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from summaries.summarisers.quoting.kinds import SURELY_VERB
from summaries.summarisers.quoting.languages import Language
from summaries.summarisers.quoting.questioning import in_parts, questioning
from summaries.summarisers.quoting.tidying import Unit
from summaries.summarisers.quoting.tokens import Talk
from summaries.summarisers.quoting.turning import RELATIVES, says_what_then, turns_round

COMFORTABLE = range(8, 35)
"""Words of a statement that says something and can be read at a glance."""

LIKELY_ONE, LIKELY_ONE_UNSPACED = 24, 17
"""Words that a guessed statement may have before it is more likely two."""

SOUND, SOUND_UNSPACED = 2.25, 1.5
"""How much it counts how surely a guessed statement is a whole one."""

ENOUGH, ENOUGH_UNSPACED = 15, 20
"""Words of a guessed statement; where nothing is marked the shortest are the surest, and tell least.

By 700 rated sentences of Chinese and Japanese the surest matter less than the rest there, as answers and asides do.
"""

ADVISING = 1.2
"""What a sentence counts that says first in what case it holds ("if it rains, ..."): of 2,500 rated sentences these
mattered most."""

SELF, SAYS_WHAT = 0.8, frozenset({"aim", "promising", "main", "thesis"})
"""What a sentence counts that begins with the speaker ("I've got ...") and doesn't say what it is all about: of 4,600
rated ones these mattered a fifth less, in English and German a third."""

SAID_TWICE = 0.6
"""What a guessed statement counts that has a word of its subject twice: by the talks learned from, so much seldomer
is it a whole one."""

SCRAP = 0.0005
"""How well two or three words read: hardly anything is worse."""

FAINT = 0.15
"""How badly a statement reads that nobody will be shown, so that nothing more is asked of it."""

EMPTY = 14
"""A statement of fewer words that points at another ("let me show you") says nothing else."""

RELATIVE_VERBS = frozenset("who's who'd who've who'll who're".split())
ADDRESSED = frozenset("to me him them us and or".split())
"""English words that tie a clause on with its verb, and words behind which a verb is no other clause's."""

INSIDE = frozenset({"what", "why", "where", "who", "whether"})
"""The English words that begin a question inside a statement."""

ASKS = -0.5
"""The odds from which a statement without marks is taken for a question: about a third of those are none, but to show
one reads worse than to leave one out."""

QUESTION_MARKS = "?？؟"
AFTER_MARKS = "\"'”’»)」』）"


def readability(talk: Talk, unit: Unit, keys: Sequence[str], *, asks: bool) -> float:
    """About 1 for a plain statement, less for what leans on its neighbours, breaks off or only greets."""
    value = _by_length(len(keys))
    value *= 0.3 if asks else 1.0
    if not talk.spaced:
        said = talk.language.said(keys)
        return value * _unspaced(talk.language, keys, said, _Shape(talk, unit)) * _matter(talk.language, keys, said)
    if not talk.language.is_known:
        return value
    shape = _Shape(talk, unit)
    if shape.is_weighed:
        value *= pow(shape.soundness, SOUND) * min(1.0, len(keys) / ENOUGH)
    if value < FAINT:
        return value
    said = talk.language.said(keys)
    value *= SAID_TWICE if shape.is_weighed and _says_a_word_twice(talk.language, keys) else 1.0
    value *= _opening(talk.language, keys, shape) * _wholeness(talk.language, keys, said, shape)
    return value if value < FAINT else value * _matter(talk.language, keys, said)


def is_question(talk: Talk, unit: Unit, keys: Sequence[str]) -> bool:
    """Whether it asks: by its mark, or where there is none or need not be, by its words."""
    if is_asked(talk.tokens[unit.kept[-1]]):
        return True
    is_ended = talk.ends[unit.end - 1]
    if is_ended and talk.spaced:
        return False
    learned = None if is_ended else questioning(talk.language.code)
    if learned is None:
        return talk.language.says(talk.language.asking, keys)
    return learned.score(in_parts(keys, spaced=talk.spaced)) > ASKS


def is_asked(token: str) -> bool:
    """Whether a question mark stands behind a word."""
    return not token[-1].isalnum() and token.strip().rstrip(AFTER_MARKS)[-1:] in QUESTION_MARKS


def is_marked(talk: Talk, unit: Unit) -> bool:
    """Whether the speaker's own marks show that it is a statement."""
    return talk.ends[unit.end - 1] and unit.start not in talk.cuts


def tells_one_thing(talk: Talk, unit: Unit, keys: Sequence[str]) -> bool:
    """Whether a statement neither tells somebody what to do nor, without marks, runs two statements into one."""
    language = talk.language
    if keys[0] in language.imperatives:
        return False
    return _Shape(talk, unit).is_marked or not _goes_on(language, keys)


def _goes_on(language: Language, keys: Sequence[str]) -> bool:
    """Whether a clause with a subject of its own is tied on ("... and I really encourage you")."""
    return any(one in language.links and other in language.subjects for one, other in pairwise(keys[3:]))


def _by_length(words: float) -> float:
    if words < 4:
        return SCRAP
    if words < COMFORTABLE.start:
        return 0.35 + 0.12 * (words - 3)
    return 1.0 if words < COMFORTABLE.stop else max(0.25, COMFORTABLE.stop / words - 0.1)


@dataclass(slots=True)
class _Shape:
    """Whether a statement was marked as one by its speaker, or how surely it was cut out."""

    talk: Talk
    unit: Unit

    @property
    def is_marked(self) -> bool:
        return is_marked(self.talk, self.unit)

    @property
    def is_weighed(self) -> bool:
        """Whether it is known how likely each place in it parts two statements."""
        return (self.unit.start, self.unit.end) in self.talk.soundness

    @property
    def clause_ends(self) -> list[int]:
        """The tokens inside it before which a mark is to be read."""
        return [i for i in self.unit.kept[1:] if i in self.talk.shown]

    @property
    def has_clauses(self) -> bool:
        """Whether it likely has more clauses than one."""
        return bool(self.clause_ends)

    @property
    def certainty(self) -> float:
        cuts = self.talk.cuts
        return min(cuts.get(self.unit.start, 2.0), cuts.get(self.unit.end, 2.0))

    @property
    def soundness(self) -> float:
        """How likely it is one whole statement, by the surest of its talk; 1 where marks show it."""
        sound = self.talk.soundness.get((self.unit.start, self.unit.end))
        return 1.0 if sound is None else min(1.0, sound / self.talk.surest)


def _says_a_word_twice(language: Language, keys: Sequence[str]) -> bool:
    own = [key for key in keys if len(key) > 3 and key not in language.subjectless]
    return len(set(own)) < len(own)


def _opening(language: Language, keys: Sequence[str], shape: _Shape) -> float:
    first = keys[0]
    if first in language.vague and not language.unnamed and not shape.is_marked:
        return 0.5  # elsewhere `standing` judges them
    if first in language.determiners and keys[1:] and shape.talk.kinds.get(keys[1], "").endswith(SURELY_VERB):
        return 0.5  # "die saugen das Wasser auf", "la dejamos reposar"
    if first in language.conditions and len(keys) > 1 and keys[1] in language.vague:
        return 0.6
    if language.has_cases and first in language.prepositions and keys[1:2] and keys[1] in language.vague:
        return 0.6
    if first in language.leaning:
        return 0.75 if shape.is_marked else 0.35
    is_subject = language.unnamed and len(keys) > 1 and keys[1] in language.verbs  # "honey is", "wood has"
    if len(keys) > 1 and keys[1] in language.leaning and not is_subject:
        return 0.75 if shape.is_marked else 0.6
    return 0.85 if first in language.selves else 1.0


def _wholeness(language: Language, keys: Sequence[str], said: Collection[str], shape: _Shape) -> float:
    is_closed = _ends_in_a_clause(language, keys)
    value = 0.5 if keys[-1] in language.joiners and not is_closed and not shape.is_marked else 1.0
    if not shape.is_marked:
        value *= _guessed_beginning(language, keys) * (0.75 if keys[-1] in language.verbs and not is_closed else 1.0)
        value *= 0.4 if "courtesy" in said else 1.0  # a greeting has run into something else
        value *= 0.3 if _asks_in_between(language, keys) else 1.0
        value *= 0.02 if turns_round(shape.talk, shape.unit, keys) else 1.0
        value *= 0.6 if _names_nothing(language, keys) else 1.0
        value *= 0.5 if keys[0] in language.imperatives and _goes_on(language, keys) else 1.0
        if not shape.is_weighed:
            value *= 0.65 + 0.25 * max(0.0, min(1.4, shape.certainty))
            value *= 0.8 ** _stumbles(language, keys) * min(1.0, LIKELY_ONE / len(keys))
    verbs = sum(map(shape.talk.verb_forms.__contains__, keys))
    if language.verbs and not verbs:
        value *= 0.7 if shape.is_marked else 0.3
    if not shape.is_marked:
        is_open = _leaves_open(shape.talk, keys) or _says_nothing_of_its_own(shape.talk, keys)
        value *= _last_clause(shape.talk, keys) * (0.3 if is_open else 1.0)
        value *= 0.3 if _asks_without_a_verb(shape.talk, keys) else 1.0
    if keys[0] in language.conditions and shape.is_marked:
        return value * (1.0 if "empty" in said or "courtesy" in said else ADVISING)
    if keys[0] in language.conditions:
        value *= 0.85 if says_what_then(shape.talk, shape.unit, keys) else 0.1
    return value


def _ends_in_a_clause(language: Language, keys: Sequence[str]) -> bool:
    """Whether a verb may stand last: "know where you are"."""
    asker, actor, verb = (["", "", "", *keys])[-3:]
    return asker in language.askers and actor in language.subjects and verb in language.verbs


def _guessed_beginning(language: Language, keys: Sequence[str]) -> float:
    """Less where a guessed statement begins in the middle of another ("the last railing the first one is")."""
    first = keys[0]
    if first in language.determiners:
        for key in keys[1:7]:
            if key in language.verbs or key in language.inner or key in language.leaning:
                return 1.0
            if key in language.determiners or key in language.subjects:
                return 0.5
        return 1.0
    return 1.0 if first in language.beginners else 0.8


def _asks_in_between(language: Language, keys: Sequence[str]) -> bool:
    """Whether a question begins after other words ("every night is it true"), so that it is two statements."""
    if language.askers.isdisjoint(keys):
        return False
    return any(
        asker in language.askers and verb in language.verbs and actor in language.askable
        for asker, verb, actor in zip(keys[2:], keys[3:], keys[4:], strict=False)
    )


def _names_nothing(language: Language, keys: Sequence[str]) -> bool:
    """Whether no article or the like has a word of its own after it ("you add on top or replace or remove")."""
    if not language.articles or len(keys) > COMFORTABLE.start:
        return False
    return all(one not in language.nouny or other in language.subjectless for one, other in pairwise(keys))


def _stumbles(language: Language, keys: Sequence[str]) -> int:
    """Where a speaker breaks off ("each the form") or runs on ("my name is Ann I'm from Kent")."""
    first_is_cut_off = keys[1:] and keys[1] in language.clear_subjects and keys[0] not in language.stop
    count = 2 if first_is_cut_off and not keys[0].endswith("ly") else 0
    ties = language.ties
    for before, key in pairwise(keys):
        if key not in language.actors:
            continue
        count += before in language.determiners and before not in language.subjects
        if key in language.subjects and key not in language.objects:
            count += before not in ties
    return count


def _last_clause(talk: Talk, keys: Sequence[str]) -> float:
    """Less where it is begun and has no verb ("and on a dark night a little above that line", "is that the moon")."""
    language = talk.language
    for i in range(len(keys) - 2, 0, -1):
        if keys[i + 1] in talk.verb_forms:
            return 1.0
        if keys[i] in language.links or keys[i] in language.conditions:
            return 0.7 if len(keys) - i > 4 else 1.0
        if keys[i] in language.takers and keys[i] not in talk.verb_forms:
            return 0.4
    return 1.0


def _asks_without_a_verb(talk: Talk, keys: Sequence[str]) -> bool:
    """Whether an English question inside it has no verb ("it doesn't matter what a table or a kite")."""
    if talk.language.code != "en":
        return False
    last = max((place for place, key in enumerate(keys) if key in INSIDE), default=0)
    return 0 < last < len(keys) - 1 and talk.possible_verbs.isdisjoint(keys[last + 1 :])


def _says_nothing_of_its_own(talk: Talk, keys: Sequence[str]) -> bool:
    """Whether every English verb belongs to a clause tied on ("the works which is now a hall", "if you go there")."""
    language = talk.language
    if language.code != "en":
        return False
    tied, since, before, names, acts = 0, 0, "", False, False
    depends = keys[0] in language.conditions
    for place, key in enumerate(keys):
        is_kind = before in language.plain or before.endswith("est")
        names = before in language.nouny or before in language.prepositions or (names and is_kind)
        goes_on, acts = acts, False
        if key in RELATIVES and not (place == 0 and talk.verb_forms.issuperset(keys[1:2])):  # "that means" stands alone
            tied, since, depends = tied + 1, place, depends or place > 0
        elif key in language.conditions - {"as"} or (depends and key in language.links):
            tied, since, depends = max(1, tied), place, True
        elif key in RELATIVE_VERBS:
            acts = depends = True
        elif key in language.clear_subjects and not (tied and place == since + 1):
            return False  # "when it rains you ..."
        elif key in talk.possible_verbs and before not in ADDRESSED and not (names and key not in talk.verb_forms):
            acts = True
            if not tied and not goes_on:
                return False
            tied -= tied > 0 and not goes_on
        before = key
    return True


def _leaves_open(talk: Talk, keys: Sequence[str]) -> bool:
    """Whether it is said in what case, first or at last, but not what then ("... and if we go to the second tab")."""
    language = talk.language
    for place, key in enumerate(keys):
        if key in language.conditions and (place < 3 or keys[place - 1] in language.links):
            rest = keys[place + 1 :]
            actors, verbs = (sum(map(words.__contains__, rest)) for words in (language.subjects, talk.verb_forms))
            if max(actors, verbs) < 2:
                return True
    return False


def _unspaced(language: Language, keys: Sequence[str], said: Collection[str], shape: _Shape) -> float:
    """The same for scripts without spaces, where forms close a statement and few words open one."""
    is_vague = keys[0] in language.vague or keys[0] in language.clinging
    value = 0.5 if is_vague and not shape.is_marked else 1.0
    value *= 0.4 if keys[-1] in language.joiners else 0.6 if keys[-1] in language.leaning else 1.0
    if shape.is_marked:
        return value
    value *= 0.4 if "courtesy" in said else 1.0  # a greeting has run into something else
    if keys[0] in language.conditions:
        value *= ADVISING if shape.has_clauses else 0.3
    if shape.is_weighed:
        value *= float(pow(shape.soundness, SOUND_UNSPACED)) * min(1.0, len(keys) / ENOUGH_UNSPACED)
        return value if value < FAINT or not _asks_in_a_clause(shape) else value * 0.3
    return value * (0.65 + 0.25 * max(0.0, min(1.4, shape.certainty))) * min(1.0, LIKELY_ONE_UNSPACED / len(keys))


def _asks_in_a_clause(shape: _Shape) -> bool:
    """Whether a question has run into something else, by the clauses that are likely parted in it."""
    talk, kept = shape.talk, shape.unit.kept
    learned, ends = questioning(talk.language.code), shape.clause_ends
    if learned is None or not ends:
        return False
    clauses = [
        [talk.keys[i] for i in kept if start <= i < end] for start, end in pairwise([kept[0], *ends, kept[-1] + 1])
    ]
    return any(learned.score(in_parts(clause, spaced=False)) > ASKS for clause in clauses if clause)


def _matter(language: Language, keys: Sequence[str], said: Collection[str]) -> float:
    """Less for greetings, pointing and pronouns without a name; more for what is said to matter."""
    value = 0.25 if "courtesy" in said else 1.0
    if keys[0] in language.selves and SAYS_WHAT.isdisjoint(said):
        value *= SELF
    if len(keys) < EMPTY and "empty" in said:
        value *= 0.1
    if "pointing" in said:
        value *= 0.7
    if "stress" in said:
        value *= 1.25
    if "aim" in said:
        value *= 1.1
    unclear = len([key for key in keys if key in language.vague]) / len(keys)
    return value * (1.0 - min(0.5, 1.5 * unclear))
