"""Makes an answer of the passages that answer plainly, and of what must be shown with them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summaries.summarisers.quoting.asking import Fitting
from summaries.summarisers.quoting.covering import leans
from summaries.summarisers.quoting.framing import Frame, framed, refuses
from summaries.summarisers.quoting.questions import Question
from summaries.summarisers.quoting.reasons import announces_a_cause, explanation
from summaries.summarisers.quoting.replying import turn_of, voice_of
from summaries.summarisers.quoting.said import Said
from summaries.summarisers.quoting.singling import singled_out
from summaries.summarisers.quoting.telling import TOLD, tells
from summaries.summarisers.quoting.weights import Statement, Weighed

NEARLY = 0.8
"""How well, measured by the best passage, another must fit to be part of the answer."""

MOST, MOST_OF_SEVERAL = 3, 6
"""So many statements are an answer at most, and where it is said how many things are asked for."""

MOST_LISTED = 12
"""So many statements are told where all prices or the like are asked for."""

SURE_TO_TELL = {"price": 1.0, "time": 0.8, "duration": 1.0, "measure": 1.0, "age": 1.0, "amount": 1.0}
"""How surely one of these must tell of each."""

LEANING_ON = 2
"""So many statements before may say what "it" is."""

TELLING = 6
"""A statement of fewer words says little by itself."""


def all_told(weighed: Weighed, question: Question) -> list[Statement]:
    """All statements that surely tell a price or whatever else a question asks for, but not for a sponsor."""
    frames = framed(weighed)
    told = [
        statement
        for index, statement in enumerate(weighed.statements)
        if frames.get(index) is not Frame.BESIDE and tells(question, weighed, statement) >= SURE_TO_TELL[question.kind]
    ]
    kept = sorted(told, key=lambda statement: -statement.worth)[:MOST_LISTED]
    return sorted(kept, key=lambda statement: statement.unit.start)


def reply(said: Said, questions: Sequence[Question], fitting: Fitting, words: int) -> list[Statement]:
    """The passage that fits best and others that fit nearly as well, in time order, within so many words.

    A very short one, one that leans on what was said before, one that replies to what others say, or one without the
    kind of answer that is asked for comes with its neighbours; of several reasons that are counted, all come.
    """
    top, best = fitting[0]
    weighed = said.weighed
    chosen = [best, *_beside(said, questions, best)]
    if announces_a_cause(weighed, best) and any(question.kind == "reason" for question in questions):
        causes = [one for _fit, one in fitting if announces_a_cause(weighed, one)]
        chosen = sorted(causes, key=lambda statement: statement.unit.start)
    several = [question for question in questions if question.is_of_several]
    chosen = [one for _fit, one in fitting if any(_names(weighed, one, question) for question in several)] or chosen
    chosen += [one for fit, one in fitting[1:] if fit >= NEARLY * top and one not in chosen]
    kept: list[Statement] = []
    left = words
    for one in chosen[: MOST_OF_SEVERAL if several else MOST]:
        if not kept or one.length <= left:
            kept.append(one)
            left -= one.length
    kept += [one for one in _refusing(weighed, kept) if one not in kept]
    for one in tuple(kept):
        if (rest := _rest(weighed, one)) and rest not in kept and rest.length <= left:
            kept.append(rest)
            left -= rest.length
    return sorted(kept, key=lambda statement: statement.unit.start)


def _rest(weighed: Weighed, statement: Statement) -> Statement | None:
    """What follows a statement that was only guessed to end."""
    statements, after = weighed.statements, _place(weighed, statement) + 1
    is_guessed = after < len(statements) and statements[after].unit.start in weighed.talk.cuts
    return statements[after] if is_guessed and not statements[after].asks else None


def _place(weighed: Weighed, statement: Statement) -> int:
    return next(index for index, one in enumerate(weighed.statements) if one is statement)


def _refusing(weighed: Weighed, kept: Sequence[Statement]) -> Iterator[Statement]:
    """What follows one of these at once and only says no to it ("Don't break the wall!")."""
    starts = {one.unit.start for one in kept}
    for place, (one, after) in enumerate(pairwise(weighed.statements), 1):
        is_said = one.unit.start in starts and voice_of(weighed, place) == voice_of(weighed, place - 1)
        if is_said and len(after.keys) < TELLING and not after.asks and refuses(weighed, after):
            yield after


def _names(weighed: Weighed, statement: Statement, question: Question) -> bool:
    """Whether a statement has all the words of a question itself."""
    said = {weighed.stems[key] or key for key in statement.keys}
    return bool(question.terms) and all(term in said for term in question.terms)


def _beside(said: Said, questions: Sequence[Question], statement: Statement) -> list[Statement]:
    """What must be shown with a statement, the most needed first."""
    weighed, statements = said.weighed, said.weighed.statements
    place = _place(weighed, statement)
    for index, one in said.raised.items():
        if not statements[index].asks and place in (turn := turn_of(weighed, one.reply)):
            first = [statements[turn[0]]] if place != turn[0] else _going_on(said, place)
            return [*first, statements[index]]
    explaining = explanation(weighed, place) if any(question.kind == "reason" for question in questions) else None
    if explaining and not _tells_any(weighed, questions, statement):
        return statements[place + 1 : explaining + 1]
    if named := _named_before(said, questions, place):
        return named
    neighbour = _neighbour(weighed, questions, place)
    return [neighbour] if neighbour and not _is_unlike(weighed, questions, neighbour) else []


def _named_before(said: Said, questions: Sequence[Question], place: int) -> list[Statement]:
    """What names that for which "it" stands in a statement that has none of the words asked for itself."""
    statements = said.weighed.statements
    before = [place]
    while len(before) <= LEANING_ON and before[-1] and leans(said.weighed, statements[before[-1]]):
        if any(_says_any(said, question, before[-1]) for question in questions):
            break
        before.append(before[-1] - 1)
    is_named = any(_says_any(said, question, before[-1]) for question in questions)
    return [statements[index] for index in before[:0:-1]] if is_named else []


def _says_any(said: Said, question: Question, index: int) -> bool:
    return any(index in said.hits(term, is_foreign=bool(question.code)) for term in question.terms)


def _is_unlike(weighed: Weighed, questions: Sequence[Question], statement: Statement) -> bool:
    """Whether one of the questions singles something out, and a statement is about another."""
    alike = [singled_out(weighed, question) for question in questions]
    return any(found and all(weighed.statements[index] is not statement for index in found) for found in alike)


def _going_on(said: Said, reply: int) -> list[Statement]:
    """What a reply goes on with, where it is very short, only denies, or was only guessed to end."""
    weighed, statements, after = said.weighed, said.weighed.statements, reply + 1
    if after == len(statements) or statements[after].asks:
        return []
    is_short = len(statements[reply].unit.kept) < TELLING or reply in said.denials
    is_same = voice_of(weighed, after) == voice_of(weighed, reply)
    return [statements[after]] if statements[after].unit.start in weighed.talk.cuts or (is_short and is_same) else []


def _neighbour(weighed: Weighed, questions: Sequence[Question], place: int) -> Statement | None:
    """What was said just before where the statement begins with "it" or the like, or after where it says too little."""
    statements = weighed.statements
    statement = statements[place]
    after = statements[place + 1] if place + 1 < len(statements) else None
    before = statements[place - 1] if place else None
    if before and _looks_back(weighed, questions, statement):
        beside: Statement | None = before
    elif not _tells_any(weighed, questions, statement):
        beside = (
            before
            if before and after and _tells_any(weighed, questions, before) and not _tells_any(weighed, questions, after)
            else after
        )
    elif statement.keys[0] in weighed.talk.language.vague and before:
        beside = before
    elif statement.length < TELLING:
        beside = after
    else:
        return None
    return None if beside and beside.asks else beside


def _looks_back(weighed: Weighed, questions: Sequence[Question], statement: Statement) -> bool:
    """Whether who it speaks of was named before, or what it gives a name to ("We call that a cipher")."""
    vague = weighed.talk.language.vague
    if any(question.kind == "meaning" for question in questions) and len(statement.unit.kept) <= TELLING:
        return not vague.isdisjoint(statement.keys)
    return statement.keys[0] in vague and any(question.kind in ("person", "name") for question in questions)


def _tells_any(weighed: Weighed, questions: Sequence[Question], statement: Statement) -> bool:
    """Whether a statement has the kind of answer that one of the questions asks for; none may be asked for."""
    return any(not one.kind or tells(one, weighed, statement) >= TOLD for one in questions)
