"""Finds the passages that fit a person's question."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log

from summaries.summarisers.quoting.plurals import unaccented
from summaries.summarisers.quoting.questions import BROAD, NAMED, SLIGHT, Question, synonyms
from summaries.summarisers.quoting.readability import is_marked
from summaries.summarisers.quoting.reasons import announces_a_cause, causes_of, explanation
from summaries.summarisers.quoting.replying import Raised, raised, turn_of
from summaries.summarisers.quoting.singling import singled_out
from summaries.summarisers.quoting.telling import as_text, counts, has, is_number, tells
from summaries.summarisers.quoting.tokens import Talk
from summaries.summarisers.quoting.weights import Concept, Statement, Stems, Weighed

Hits = dict[int, float]
"""How surely the statements, by their index, say something."""

BESIDE = {-2: 0.25, -1: 0.5, 1: 0.3}
"""What is said in a statement counts so much for those around it: two before, one before, one after."""

LEANING = 0.8
"""What is said just before counts for a statement that begins with "it" or the like."""

RUNNING_ON, RUNNING_BACK = 0.65, 0.45
"""What a statement says counts for the next, and for the one before, where a cut between them is only guessed."""

LEANING_WORDS = 3
"""Its first words, where "it" stands for what was said before ("put it up")."""

ANSWERED = 0.9
"""What a question says counts for the statement after it."""

ALIKE = 0.8
"""What another word of the same meaning counts."""

NEVER_SAID = 0.5
"""How often a word counts as said that wasn't."""

LACKING = 2.0
"""What a noun counts that the talk doesn't have."""

ELSEWHERE = 0.6
"""What a word counts at least that the talk has in another place."""

ENOUGH = {True: 0.4, False: 0.3}
"""The share of what is asked that a passage must have; less in the scripts without spaces, where words are unsure."""

COVERED = 0.51
"""The share of the words asked for that a passage must have to be called an answer where it has the kind of answer."""

COVERED_REPLYING = 0.3
"""The share where somebody has just asked for that kind of answer with "it" or the like ("How long does it last?")."""

OPENING = 3
"""Of the first statements, that name what the talk is about and what "it" may mean anywhere in it."""

FOLLOWING = 0.5
"""How surely what somebody goes on with in a reply has the kind of answer asked for, beside what it has itself."""

SINGLED = 1.0
"""What a superlative counts beside all other words asked for together, wherever the talk has it."""

UNLIKE = 0.5
"""What a statement counts without the superlative that is asked for, or that tells of the beginning, not the end."""

NEVER = 2.0
"""A share that no passage has."""

UNTOLD = 0.7
"""What a statement counts that has the words and not the kind of answer."""

COVERED_ALONE, COVERED_UNTOLD = 0.65, 0.75
"""The share where no kind of answer is asked for, and where one is that the passage doesn't surely have."""

COUNTED = 0.8
"""What the word that stands behind "how many" counts beside all others together, wherever the talk has it."""

COUNTED_BEFORE, COUNTED_APART = 0.8, 0.2
"""What it counts as said where a number stands alone behind it, and where no number stands with it."""

SURE = dict.fromkeys(("price", "duration", "age", "measure", "amount", "time"), 0.8)
"""The kinds of answer that can be told by their words, and what they count beside the words asked for."""

UNSURE = 0.35
"""What the other kinds count."""

NEEDED = frozenset({"price", "duration", "age", "measure", "amount"})
"""The kinds of answer that a statement must have; when something is done is often told in other words than dates."""

OPEN = frozenset({"person", "way", "meaning"})
"""The kinds that a statement may have without any word that shows it ("the trainee suggested a list")."""

TOLD, TOLD_ALONE, SURELY = 0.4, 0.6, 0.5
"""How surely it must have it: with other words asked for, without, and to be an answer with half of these words."""

QUALITY = 0.6
"""What a statement that fits counts however badly it reads."""

TAIL = re.compile(
    "[аеёиоуыэюяіїйьхм]{0,2}|[aeiou]|é|ée|er|ez|ar|ir|ó|ou|ad|id|ado|ido|are|ere|ire|at|ut|it|ero|n|mo|mos|on|ons|an|en|am|iam|ent|ant|and|end"
)
"""What a stem may still have of an ending ("раис" of "раисе" and "раиса", "mang" of "mangé" and "manger")."""

MADE_OF_IT = re.compile("[aeiouyhstn]|th|en|er|or|al|ic|ist|ion|ian|ing|age|ful|ity|ive|ous|ant|ent|ish|man|men")
"""What an English word may have that is made of another."""

SAME_ELSEWHERE = 6
"""The letters that a word of a question must have to be nearly one of another language ("worth" is no "Wort")."""

ASKING_WORDS = 4
"""The first words of a question, that say what kind of answer it wants."""


class Said:
    """Where in a talk words are said, or others that are nearly the same or mean the same, and what replies to what."""

    def __init__(self, weighed: Weighed) -> None:
        self.weighed, self.stems = weighed, weighed.stems
        self.raised = raised(weighed)
        self.concepts: dict[Concept, set[int]] = defaultdict(set)
        self.words: dict[str, set[int]] = defaultdict(set)
        for index, statement in enumerate(weighed.statements):
            for concept in statement.concepts:
                self.concepts[concept].add(index)
            for key in statement.keys:
                self.words[self.stems[key] or key].add(index)

    def hits(self, asked: Concept, *, is_foreign: bool) -> Hits:
        """The statements that say it."""
        if isinstance(asked, tuple):
            return dict.fromkeys(self.concepts.get(asked, ()), 1.0)
        alike = frozenset[str]() if is_foreign else _same_meaning(asked, self.stems)
        found = dict.fromkeys((i for word in alike for i in self.words.get(word, ())), ALIKE)
        least = SAME_ELSEWHERE if is_foreign else 0
        words = [word for word in self.words if len(word) >= least and self.stems[word]] if len(asked) >= least else []
        near = {word for word in words if _near(word, asked, self.stems.language.code)}
        same = near | ({asked} & self.words.keys())
        if is_foreign:
            same |= {word for word in self.words if unaccented(word) == unaccented(asked)}  # "Lucia", "Lucía"
        return found | dict.fromkeys((i for word in same for i in self.words[word]), 1.0)


Fitting = list[tuple[float, Statement]]
"""Statements with how well they fit, best first."""


def passages(said: Said, questions: Sequence[Question]) -> tuple[Fitting, Fitting]:
    """The statements that fit one of the questions, and those that plainly answer it."""
    fits: Hits = {}
    answers: Hits = {}
    for question in questions:
        if question.is_empty:
            continue
        asked = _Asked(said, question)
        for index in asked.places:
            if fit := asked.fit(index):
                fits[index] = max(fit, fits.get(index, 0.0))
                answers[index] = max(fit * asked.plainness(index), answers.get(index, 0.0))
    return _best_first(said.weighed, fits), _best_first(said.weighed, answers)


def _best_first(weighed: Weighed, fits: Hits) -> Fitting:
    fitting = [(fit, weighed.statements[index]) for index, fit in fits.items() if fit]
    return sorted(fitting, key=lambda pair: (-pair[0], pair[1].unit.start))


def speaking_of(weighed: Weighed, questions: Sequence[Question]) -> list[Statement]:
    """The statements that fit one of the questions by their own words, not only by those around them."""
    if not questions:
        return []
    own: set[int] = set()
    said = Said(weighed)
    for question in questions:
        for concept, factor in question.terms.items():
            own |= said.hits(concept, is_foreign=bool(question.code)).keys() if factor > SLIGHT else set()
        own |= _telling(weighed, question).keys() if question.kind in SURE else set()
    mine = {id(weighed.statements[index]) for index in own}
    return [statement for _fit, statement in passages(said, questions)[0] if id(statement) in mine]


class _Asked:
    """A question, and where in a talk its words are said and its kind of answer is given."""

    def __init__(self, said: Said, question: Question) -> None:
        weighed = said.weighed
        self.weighed, self.question, self.raised = weighed, question, said.raised
        self.likeness = singled_out(weighed, question)
        self.replying_to_alike = {said.raised[index].reply for index in self.likeness.keys() & said.raised.keys()}
        self.counted = dict[int, float]()
        if weighed.talk.spaced and question.counted in question.terms:
            hits = said.hits(question.counted, is_foreign=bool(question.code))
            self.counted = _counted(weighed, question.counted, hits) if hits else {}
        terms = _terms(said, question, self.likeness, self.counted)
        self.lacking = sum(weight for weight, hits in terms if not hits)
        self.words = [(weight, _reached(weighed, said.raised, hits)) for weight, hits in terms if hits]
        self.told, self.replies = _told(weighed, question, said.raised, terms)
        if question.kind == "reason":
            causes = causes_of(weighed, self.told)
            self.words = [(weight, _with_causes(causes, hits)) for weight, hits in self.words]
        kind = SURE.get(question.kind, UNSURE) * _rarity(weighed, self.told)
        self.found = [*self.words, (kind, self.told)] if question.kind else self.words
        self.total = self.lacking + sum(weight for weight, _hits in self.found)
        self.places = set().union(*(hits for _weight, hits in self.found)) if self.found else set()

    def fit(self, index: int) -> float:
        """How well a statement fits, 0 where it hasn't enough of what is asked."""
        needed = TOLD if self.question.kind in NEEDED else 0.0
        if self.told.get(index, 0.0) < (needed if self.question.terms else TOLD_ALONE):
            return 0.0
        fit = _sum(self.found, index)
        asked = self.lacking + sum(weight * max(ELSEWHERE, hits.get(index, 0.0)) for weight, hits in self.found)
        if fit < ENOUGH[self.weighed.talk.spaced] * asked:
            return 0.0
        likeness = 1.0 if index in self.likeness or not self.likeness else UNLIKE
        return likeness * fit / self.total * (QUALITY + self.weighed.statements[index].quality)

    def plainness(self, index: int) -> float:
        """How plainly a statement answers, 0 where it lacks the words asked for or the kind of answer."""
        statement, kind = self.weighed.statements[index], self.question.kind
        if index in self.raised and not statement.asks and not self.question.is_of_opinions:
            return 0.0
        if self.likeness and index not in self.likeness and index not in self.replying_to_alike:
            return 0.0
        if self.question.is_vague:
            return 0.0
        if self._cover(index) >= self.replies.get(index, NEVER):
            return 1.0
        if kind not in NEEDED and statement.asks and is_marked(self.weighed.talk, statement.unit):
            return 0.0
        if self.counted and self.counted.get(index, 0.0) < COUNTED_BEFORE:
            return 0.0  # "how many passengers" is no "340 times"
        if kind in NEEDED and self._is_of_another(statement):
            return 0.0
        if not kind:
            return float(self._cover(index) >= COVERED_ALONE)
        if tells(self.question, self.weighed, statement) >= SURELY:
            return float(self._cover(index) >= COVERED)
        is_near = index in self.told or (kind == "reason" and self._has_reason_beside(index))
        is_open = kind in OPEN and (self.weighed.talk.spaced or kind != "person")
        return UNTOLD * ((is_near or is_open) and self._cover(index) >= COVERED_UNTOLD)

    def _is_of_another(self, statement: Statement) -> bool:
        """Whether a new clause with a subject of its own parts what is asked about from every number."""
        talk, stems = self.weighed.talk, self.weighed.stems
        keys, terms = statement.keys, self.question.terms
        asked = [i for i, key in enumerate(keys) if (stems[key] or key) in terms]
        numbers = [i for i, key in enumerate(keys) if is_number(self.weighed, key)]
        begins = [i for i in range(1, len(keys) - 1) if _begins_another(talk, keys, i)]
        pairs = [(min(one, other), max(one, other)) for one in asked for other in numbers]
        return bool(pairs) and all(any(first < i < last for i in begins) for first, last in pairs)

    def _has_reason_beside(self, index: int) -> bool:
        """Whether one beside it begins with "because", or the next gives a reason with "it" or explains advice."""
        talk, vague = self.weighed.talk, self.weighed.talk.language.vague
        for place in self.told.keys() & {index - 1, index + 1}:
            statement = self.weighed.statements[place]
            if place < index and announces_a_cause(self.weighed, statement):
                continue  # "the third reason is" looks back
            start = statement.unit.start
            first = talk.keys[start : start + LEANING_WORDS]
            if has(self.weighed, "reasons", as_text(self.weighed, first)):
                return True
            if place > index and not vague.isdisjoint(first):
                return True
        return explanation(self.weighed, index) is not None

    def _cover(self, index: int) -> float:
        """The share of the words asked for that a statement has."""
        asked = self.lacking + sum(weight for weight, _hits in self.words)
        return _sum(self.words, index) / asked if asked else 1.0


def _begins_another(talk: Talk, keys: Sequence[str], i: int) -> bool:
    """Whether "and" or the like ties on a clause with a subject of its own ("... and his tank was half a metre")."""
    language = talk.language
    is_tied = keys[i] in language.links and keys[i + 1] in language.determiners
    return is_tied and language.verbs.isdisjoint(keys[i + 2 : i + 3])


def _sum(found: Sequence[tuple[float, Hits]], index: int) -> float:
    return sum(weight * hits.get(index, 0.0) for weight, hits in found)


def _terms(said: Said, question: Question, singled: Hits, counted: Hits) -> list[tuple[float, Hits]]:
    """What the terms of a question count, and where they are said."""
    weighed = said.weighed
    found: dict[Concept, tuple[float, Hits]] = {}
    for term, factor in question.terms.items():
        hits = said.hits(term, is_foreign=bool(question.code))
        if isinstance(term, tuple) and not hits:
            continue
        found[term] = factor * _rarity(weighed, hits) * (LACKING if factor == NAMED and not hits else 1.0), hits
    if counted:
        weight, _hits = found.pop(question.counted)
        others = sum(weight for weight, _hits in found.values())
        found[question.counted] = COUNTED * others or weight, counted
    if singled and question.extremes:
        extremes = {weighed.stems[word] or word for one in question.extremes for word in one.split()}
        terms = [pair for term, pair in found.items() if term not in extremes]
        others = sum(weight for weight, _hits in terms)
        return [*terms, (SINGLED * others or _rarity(weighed, singled), singled)]
    return list(found.values())


def _counted(weighed: Weighed, term: str, hits: Hits) -> Hits:
    """Where what "how many" asks for is said: surely with a number beside it ("it weighs two kilos"), else less."""
    alike = {term} | _same_meaning(term, weighed.stems)
    found: Hits = {}
    for index, statement in enumerate(weighed.statements):
        counted = counts(weighed, statement)
        beside = {key for keys in counted for key in _counted_by(weighed, keys)}
        beside |= {key for key, following in pairwise(statement.keys) if is_number(weighed, following)}
        stems = {weighed.stems[key] or key for key in beside}
        if stems & alike or any(_near(stem, term, weighed.stems.language.code) for stem in stems):
            found[index] = 1.0
        elif [] in counted and (index in hits or index - 1 in hits):
            found[index] = COUNTED_BEFORE
        elif index in hits:
            found[index] = COUNTED_APART
    return found


def _counted_by(weighed: Weighed, following: Sequence[str]) -> Sequence[str]:
    """Of the words behind a number what it may count: "in six weeks" counts nothing that is said behind it."""
    return following[:1] if following and has(weighed, "spans", following[0]) else following


def _telling(weighed: Weighed, question: Question) -> Hits:
    """How surely the statements have the kind of answer that is asked for, by their own words."""
    told = {index: tells(question, weighed, one) for index, one in enumerate(weighed.statements)}
    return {index: how for index, how in told.items() if how}


def _told(
    weighed: Weighed, question: Question, raising: Mapping[int, Raised], terms: Sequence[tuple[float, Hits]]
) -> tuple[Hits, Hits]:
    """Where the kind of answer is given that is asked for; and the share of the words that replies to somebody need.

    It is given most surely after somebody asked for it; the same is asked where no word says anything else.
    """
    told: Hits = {}
    replies: Hits = {}
    if not question.kind:
        asked = {one.reply: one.asked for one in raising.values() if one.asked and not one.asked.kind}
        return told, {place: COVERED_REPLYING for place, one in asked.items() if _is_part(one, question)}
    told = _telling(weighed, question)
    for index, one in raising.items():
        if not one.asked or not _asks_for(weighed, index, one.asked, question.kind):
            continue
        share = _share_needed(weighed, index, one.asked, question, terms)
        if not one.asked.edge or one.asked.edge == question.edge:
            if one.reply in told and share < NEVER:
                replies[one.reply] = share
            elif question.kind in BROAD:
                replies[one.reply] = COVERED
            told[one.reply] = told.get(one.reply, 0.0) + 1.0
        for after in turn_of(weighed, one.reply)[1:]:
            if told.get(after, 0.0) >= SURELY:
                told[after] += FOLLOWING
                replies.setdefault(after, max(share, COVERED_REPLYING))
    return told, replies


def _asks_for(weighed: Weighed, index: int, asked: Question, kind: str) -> bool:
    """Whether somebody asks for a kind of answer in a talk."""
    first = as_text(weighed, weighed.statements[index].keys[:ASKING_WORDS])
    return asked.kind == kind or has(weighed, kind, first)


def _named(asked: Question) -> set[Concept]:
    return {term for term, factor in asked.terms.items() if factor > SLIGHT}


def _is_part(asked: Question, question: Question) -> bool:
    """Whether somebody asks in a talk with no other words than those of a question."""
    return bool(_named(asked)) and question.terms.keys() >= _named(asked)


def _share_needed(
    weighed: Weighed, index: int, asked: Question, question: Question, terms: Sequence[tuple[float, Hits]]
) -> float:
    """The share of the words of a question that a reply to what somebody asked must have."""
    statement = weighed.statements[index]
    named = _named(asked)
    if _is_part(asked, question):
        return 0.0
    is_opened = bool(terms) and all(any(place < OPENING for place in hits) for _weight, hits in terms)
    if not (named or statement.concepts):  # "How many are there?" may be of anything but what is spoken of elsewhere
        return 0.0 if is_opened or not any(hits for _weight, hits in terms) else COVERED_REPLYING
    if weighed.talk.language.vague.isdisjoint(statement.keys):
        return NEVER
    return 0.0 if is_opened and not named else COVERED_REPLYING


def _rarity(weighed: Weighed, hits: Hits) -> float:
    return log(1 + len(weighed.statements) / max(NEVER_SAID, len(hits)))


def _with_causes(causes: Mapping[int, range], hits: Hits) -> Hits:
    """The same, where a reason is announced for what was said some statements before."""
    found = dict(hits)
    for index, places in causes.items():
        strongest = max((hits.get(place, 0.0) for place in places), default=0.0)
        found[index] = max(found.get(index, 0.0), LEANING * strongest)
    return found


def _reached(weighed: Weighed, raising: Mapping[int, Raised], hits: Hits) -> Hits:
    """The statements that say something, those around them, and those that reply to them."""
    statements = weighed.statements
    reached = dict(hits)
    for index, strength in hits.items():
        for distance, share in BESIDE.items():
            place = index - distance
            if 0 <= place < len(statements):
                if distance == -1:
                    share = _carried(weighed, statements[index], statements[place])
                elif distance == 1 and _runs_on(weighed, statements[index]):
                    share = RUNNING_BACK
                reached[place] = max(reached.get(place, 0.0), strength * share)
        if index in raising:
            for further, place in enumerate(turn_of(weighed, raising[index].reply)):
                reached[place] = max(reached.get(place, 0.0), strength * ANSWERED * LEANING**further)
    return reached


def _carried(weighed: Weighed, before: Statement, after: Statement) -> float:
    if before.asks:
        return ANSWERED
    if not weighed.talk.language.vague.isdisjoint(after.keys[:LEANING_WORDS]):
        return LEANING
    return RUNNING_ON if _runs_on(weighed, after) else BESIDE[-1]


def _runs_on(weighed: Weighed, statement: Statement) -> bool:
    """Whether a statement begins where nothing marks it, so that it may belong to the one before."""
    return statement.unit.start in weighed.talk.cuts


def _near(one: str, other: str, code: str) -> bool:
    """Whether two stems are likely of one word, or of words made of one another."""
    short, long = sorted((one, other), key=len)
    if len(short) < 4 or short[:4] != long[:4]:
        return len(short) > 5 and short in long
    same = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    if TAIL.fullmatch(short[same:]) and TAIL.fullmatch(long[same:]):
        return True
    if same < len(short):
        return False
    is_made_of_it = code != "en" or bool(MADE_OF_IT.fullmatch(long[same:]))  # not "call" and "Callum"
    return same > 5 or (len(long) - same < min(4, same - 1) and is_made_of_it)  # not "agua" and "aguanta"


def _same_meaning(stem: str, stems: Stems) -> frozenset[str]:
    """The stems of the words that mean about the same; the words themselves where they have no stem."""
    groups = synonyms(stems.language.code)
    words = frozenset[str]().union(*(group for word, group in groups.items() if stem in (word, stems[word])))
    return frozenset(stems[word] or word for word in words)
