"""Finds where in a talk the kind of answer is given that a question asks for, and what replies to the same question."""

from collections.abc import Mapping, Sequence

from summaries.summarisers.quoting.questions import BROAD, SLIGHT, Question
from summaries.summarisers.quoting.replying import Raised, turn_of
from summaries.summarisers.quoting.said import Hits
from summaries.summarisers.quoting.telling import SURELY, as_text, has, tells
from summaries.summarisers.quoting.weights import Concept, Weighed

COVERED = 0.51
"""The share of the words asked for that a passage must have to be called an answer where it has the kind of answer."""

COVERED_REPLYING = 0.3
"""The share where somebody has just asked for that kind of answer with "it" or the like ("How long does it last?")."""

OPENING = 3
"""Of the first statements, that name what the talk is about and what "it" may mean anywhere in it."""

FOLLOWING = 0.5
"""How surely what somebody goes on with in a reply has the kind of answer asked for, beside what it has itself."""

NEVER = 2.0
"""A share that no passage has."""

ASKING_WORDS = 4
"""The first words of a question, that say what kind of answer it wants."""


def tellings(weighed: Weighed, question: Question) -> Hits:
    """How surely the statements have the kind of answer that is asked for, by their own words."""
    told = {index: tells(question, weighed, one) for index, one in enumerate(weighed.statements)}
    return {index: how for index, how in told.items() if how}


def given(
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
    told = tellings(weighed, question)
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
