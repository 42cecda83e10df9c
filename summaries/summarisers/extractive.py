"""The built-in summariser: picks out what was said and quotes it. No model, no key, no network."""

import gc
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from statistics import median

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from summaries.summarisers.base import Point, Progress, Report, Result, SummaryFailed, SummaryRequest, given_chapters
from summaries.summarisers.quoting import tokens
from summaries.summarisers.quoting.answering import all_told, reply
from summaries.summarisers.quoting.asking import passages, speaking_of
from summaries.summarisers.quoting.calling import Calling
from summaries.summarisers.quoting.candidates import POOR
from summaries.summarisers.quoting.chapters import chapters
from summaries.summarisers.quoting.choosing import ANSWER_WORDS, Chooser
from summaries.summarisers.quoting.concluding import conclusions
from summaries.summarisers.quoting.counted import counted_up
from summaries.summarisers.quoting.counting import backbone, told_as_one
from summaries.summarisers.quoting.cutting import cut
from summaries.summarisers.quoting.joining import as_whole, in_one
from summaries.summarisers.quoting.phrases import Nouns, Phrase, key_phrases
from summaries.summarisers.quoting.questions import Wanted, read
from summaries.summarisers.quoting.said import Said
from summaries.summarisers.quoting.shapes import shape
from summaries.summarisers.quoting.source import Source
from summaries.summarisers.quoting.tidying import Unit, tidy
from summaries.summarisers.quoting.weights import Statement, Weighed, weigh
from summaries.summarisers.quoting.widening import widened
from summaries.transcripts.base import Segment, Words
from summaries.transcripts.titling import title_of

Found = tuple[Statement, Phrase | None]
"""A statement and the topic it was picked for."""

Topic = tuple[Phrase, list[Statement]]
"""A phrase to make a topic of and the statements that say it."""

POINTS = {"short": 4, "medium": 7, "long": 12}
PASSAGES = {"short": 2, "medium": 4, "long": 7}
HALF_AN_HOUR = 4500
"""Words; a talk of that size gets so many points, a longer or shorter one slowly more or fewer."""

PHRASES = 10
PHRASES_OFFERED = 5
"""How many of the phrases somebody sees whose question nothing fits."""

OFTEN = 3
"""Statements that say a single word, unless it is one of the first phrases."""

TITLED_BY = 500
"""Segments of a talk that are read for its title."""

NEAREST, NEAR_TOO = 5, 0.2
"""Passages that are shown where none answers a question plainly, and how likely, measured by the first, each must be.

Of questions that were learned from one in nine passages falls away so, and one in sixty that has the answer.
"""

FITS_TOO = 0.4
"""How well, measured by the best passage, another must fit a question."""


@contextmanager
def _garbage_left() -> Iterator[None]:
    """Leave garbage for later: what a talk is read into has next to no cycles, but to look for them takes an eighth."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@_garbage_left()
def summarise(request: SummaryRequest, report: Report) -> Result:
    """A summary of what was said. Raises SummaryFailed where nothing can be quoted.

    Where words are counted or a question is answered, it has an answer and points alone, no chapters and phrases.
    """
    if request.kind == "post":
        raise SummaryFailed(
            "needs_model",
            _("The built-in summariser quotes what was said; it cannot write a post."),
            _("Choose another kind of summary."),
        )
    report(Progress(5, gettext_noop("Reading the transcript")))
    weighed = weighed_of(request)
    source = Source(request, weighed)
    report(Progress(40, gettext_noop("Finding the main points")))
    chosen = _CHOICES.get(request.kind, _summary)(request, weighed)
    points = [source.point(statement, topic) if topic else source.said(statement) for topic, statement in chosen.points]
    report(Progress(70, gettext_noop("Finding the chapters"), source.lines(points)))
    is_whole = not request.words and not chosen.is_reply
    parts = _chapters(request, source, chosen) if is_whole else []
    report(Progress(90, gettext_noop("Finding the key phrases"), source.lines(points)))
    phrases = chosen.phrases or _key_phrases(weighed, chosen.nouns) if is_whole else []
    with_voices = chosen.is_reply or source.has_several_voices(chosen.answer)
    answer = [source.said(one) if with_voices else source.point(one) for one in chosen.answer]
    return Result(
        answer=source.paragraph(chosen.answer, with_voices=with_voices),
        points=points,
        chapters=parts,
        phrases=[phrase.text for phrase in phrases],
        answer_points=answer,
        covers=source.covers(),
    )


def _chapters(request: SummaryRequest, source: Source, chosen: "_Chosen") -> list[Point]:
    """The chapters that the talk came with, or those that are heard in it."""
    heard = (source.chapter(chapter) for chapter in chapters(source.weighed, chosen.nouns, chosen.items, chosen.beside))
    return given_chapters(request) or list(heard)


def called(title: str, segments: Sequence[Segment], language: str) -> tuple[str, str]:
    """What to call a given text or file, and what of that its makers called it: nothing if only its words do."""
    found = title_for(segments, language)
    is_called_by_itself = title in (title_of(segments), found)
    return (found or title, "") if is_called_by_itself else (title, title)


def title_for(segments: Sequence[Segment], language: str) -> str:
    """What to call a talk that came without a title; empty where it has nothing to be called by."""
    try:
        weighed = weighed_of(SummaryRequest(segments=segments[:TITLED_BY], language=language))
    except SummaryFailed:
        return ""
    return Calling(weighed, Nouns(weighed.talk, weighed.stems)).title()


def _key_phrases(weighed: Weighed, nouns: Nouns) -> list[Phrase]:
    found = key_phrases(weighed, weighed.statements, nouns, PHRASES)
    found = [
        one
        for place, one in enumerate(found)
        if place < PHRASES_OFFERED or len(one.stems) > 1 or len(set(one.said_in)) >= OFTEN
    ]
    return widened(weighed, nouns, found) if weighed.talk.language.plain else found


def weighed_of(request: SummaryRequest) -> Weighed:
    """The statements of a talk, weighed. Raises SummaryFailed where it has none."""
    talk = tokens.read(request.segments, request.language)
    units = _units(talk, cut(talk))
    if not units:
        raise SummaryFailed(
            "no_words",
            _("There is nothing to summarise: the transcript has no spoken words."),
            _("Give a transcript with words in it, or a video in which somebody speaks."),
        )
    return weigh(talk, units, _units(talk, talk.sound_joins), request.title)


def _units(talk: tokens.Talk, spans: Iterable[tokens.Span]) -> list[Unit]:
    return [unit for unit in (tidy(talk, *span) for span in spans) if unit.kept]


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What a kind of summary picked: its answer, its points (each with a topic, mostly empty).

    `items` are the statements that begin what the talk is made of, and `beside` those that belong to no subject.
    """

    answer: list[Statement]
    points: list[tuple[str, Statement]]
    nouns: Nouns
    phrases: Sequence[Phrase] = ()
    is_reply: bool = False
    items: Sequence[int] = ()
    beside: Collection[int] = ()


def _summary(request: SummaryRequest, weighed: Weighed) -> _Chosen:
    chooser = Chooser(weighed)
    chooser.favour(_focus(request, weighed))
    answer = chooser.answer(request.words, request.length)
    wanted = shape(request.instructions)
    items = backbone(weighed) if request.words is None else []
    if wanted.sentences and request.words is None:
        answer, points = _of_sentences(wanted.sentences, answer, chooser, weighed)
    elif request.words is None:
        count = wanted.points or _count(POINTS, request, weighed)
        counted = [] if chooser.focus else [told_as_one(weighed, index) for index in items]
        count = count if wanted.points or request.length == "short" else max(count, len(counted))
        points = chooser.points(count, 0.6 / (count + 1), counted)
    else:
        points = chooser.fill(request.words - sum(statement.length for statement in answer), apart=0.02)
    nouns = Nouns(weighed.talk, weighed.stems)
    return _Chosen(answer, [("", statement) for statement in points], nouns, items=items, beside=chooser.beside)


def _of_sentences(
    count: int, answer: Sequence[Statement], chooser: Chooser, weighed: Weighed
) -> tuple[list[Statement], list[Statement]]:
    """An answer and points that together have so many sentences."""
    ends = weighed.talk.ends
    found: list[list[Statement]] = [[], []]
    for kept, statements in zip(found, (answer, chooser.points(count, apart=0.6 / (count + 1))), strict=True):
        for statement in statements:
            size = max(1, sum(ends[statement.start : statement.unit.end]))
            if size <= count or not found[0]:
                kept.append(statement)
                count -= size
    return found[0], found[1]


def _focus(request: SummaryRequest, weighed: Weighed) -> list[Statement]:
    """The statements that speak of what the instructions ask for."""
    return speaking_of(weighed, read(request.instructions, weighed.stems).questions) if request.instructions else []


def _topics(request: SummaryRequest, weighed: Weighed) -> _Chosen:
    nouns = Nouns(weighed.talk, weighed.stems)
    chooser = Chooser(weighed)
    focus = _focus(request, weighed)
    chooser.favour(focus)
    answer = chooser.answer(request.words, "short")
    shown = list(answer)
    poor = min(POOR, median([statement.quality for statement in chooser.pool] or [POOR]))
    found: list[Found] = []
    count = shape(request.instructions).points or _count(POINTS, request, weighed)
    mine, others = _topic_phrases(weighed, nouns, count, focus)
    for phrases, most in ((mine, (2 * count + 2) // 3), (others, count)):
        for phrase, said in phrases:
            choices = [*said, *(one for one in weighed.joined if any(map(one.overlaps, said)))]
            readable = [one for one in choices if one.quality >= poor and _tells(weighed, one)]
            left = [one for one in readable if not any(map(one.overlaps, shown))]
            if left and len(found) < most:
                best = max(left, key=lambda statement: (statement.worth, -statement.unit.start))
                shown.append(best)
                found.append((best, phrase))
    if not found:
        return _summary(request, weighed)
    found = _within(request.words, answer, found)
    found.sort(key=lambda pair: pair[0].unit.start)
    topics = [phrase for _topic, phrase in found if phrase]
    points = [(topic.text, found[i][0]) for i, topic in enumerate(topics)]
    return _Chosen(answer, points, nouns, topics, items=backbone(weighed), beside=chooser.beside)


def _tells(weighed: Weighed, statement: Statement) -> bool:
    """Whether it neither asks nor only greets or thanks."""
    return not statement.asks and "courtesy" not in weighed.talk.language.said(statement.keys)


def _topic_phrases(
    weighed: Weighed, nouns: Nouns, count: int, focus: Sequence[Statement]
) -> tuple[list[Topic], list[Topic]]:
    """Phrases to make topics of, best first, and the statements that say them: those of the focus, and others.

    What was said but once comes last.
    """
    mine = key_phrases(weighed, focus, nouns, count, least=1) if focus else []
    taken = {stem for phrase in mine for stem in phrase.stems}
    others = []
    for least in (2, 1):
        for phrase in key_phrases(weighed, weighed.statements, nouns, 2 * count, least=least):
            if taken.isdisjoint(phrase.stems):
                taken.update(phrase.stems)
                others.append((phrase, [weighed.statements[index] for index in phrase.said_in]))
    return [(phrase, [focus[index] for index in phrase.said_in]) for phrase in mine], others


def _custom(request: SummaryRequest, weighed: Weighed) -> _Chosen:
    wanted = read(request.instructions, weighed.stems)
    if wanted.is_translation:
        raise SummaryFailed(
            "needs_model",
            _("The built-in summariser quotes what was said; it cannot translate."),
            _("Ask for a summary in the video's own language."),
        )
    if wanted.is_conclusion:
        return _conclusion(request, weighed)
    if wanted.is_list and (told := all_told(weighed, wanted.questions[0])):
        return _quoted(request, weighed, told)
    if counted := counted_up(weighed, request.instructions, wanted.questions):
        return _quoted(request, weighed, counted)
    if not wanted.questions:
        return _summary(request, weighed)
    said = Said(weighed)
    fitting, answering = passages(said, wanted.questions)
    if not fitting:
        raise _no_match(wanted, weighed)
    count = _count(PASSAGES, request, weighed)
    if not answering:
        nearest: list[Found] = [(one, None) for fit, one in fitting if fit >= NEAR_TOO * fitting[0][0]]
        raise _not_answered(request, weighed, _within(request.words, [], nearest[: max(count, NEAREST)]))
    answer = reply(said, wanted.questions, answering, _room(request))
    others: list[Found] = [
        (one, None) for fit, one in fitting[: count + 1] if fit >= FITS_TOO * fitting[0][0] and one not in answer
    ]
    kept = [*answer, *(statement for statement, _topic in _within(request.words, answer, others))]
    kept.sort(key=lambda statement: statement.unit.start)
    return _replied(weighed, answer, kept)


def _conclusion(request: SummaryRequest, weighed: Weighed) -> _Chosen:
    """A summary whose answer is what the speaker says it all comes to, if he does."""
    summary = _summary(request, weighed)
    found = as_whole(weighed, conclusions(weighed)) if request.words is None else []
    return replace(summary, answer=_in_room(found, _room(request))) if found else summary


def _quoted(request: SummaryRequest, weighed: Weighed, statements: Sequence[Statement]) -> _Chosen:
    """These statements, and as the answer those of them that have room in it."""
    return _replied(weighed, _in_room(statements, _room(request)), statements)


def _replied(weighed: Weighed, answer: Sequence[Statement], told: Sequence[Statement]) -> _Chosen:
    points = [("", one) for one in in_one(weighed, told)]
    return _Chosen(in_one(weighed, answer), points, Nouns(weighed.talk, weighed.stems), is_reply=True)


def _room(request: SummaryRequest) -> int:
    """The words that an answer may have."""
    room = ANSWER_WORDS.get(request.length, ANSWER_WORDS["medium"])
    return room if request.words is None else min(room, request.words)


def _in_room(statements: Sequence[Statement], words: int) -> list[Statement]:
    """The first of the statements, one at least, that together stay within so many words."""
    kept: list[Statement] = []
    for statement in statements:
        words -= statement.length
        if kept and words < 0:
            break
        kept.append(statement)
    return kept


def _not_answered(request: SummaryRequest, weighed: Weighed, nearest: Sequence[Found]) -> SummaryFailed:
    """What is said where nothing plainly answers a question, with what comes nearest, likeliest first."""
    source, told = Source(request, weighed), (statement for statement, _topic in nearest)
    return SummaryFailed(
        "no_match",
        _("Nothing that was said answers this plainly."),
        _("Below stands what comes nearest, the likeliest first."),
        Result(answer="", points=list(map(source.said, as_whole(weighed, told))), covers=source.covers()),
    )


def _no_match(wanted: Wanted, weighed: Weighed) -> SummaryFailed:
    phrases = _key_phrases(weighed, Nouns(weighed.talk, weighed.stems))[:PHRASES_OFFERED]
    step: Words = _("Ask with words that the speaker uses, or ask for a summary.")
    if phrases:
        spoken_of = _("What is spoken of: {phrases}.")
        step = format_lazy("{} {}", step, format_lazy(spoken_of, phrases=", ".join(one.text for one in phrases)))
    if wanted.is_unclear:
        return SummaryFailed("no_match", _("Your question has no word that could be looked for."), step)
    if wanted.is_foreign:
        sentence = _(
            "Your question is in another language than the talk, and the built-in summariser doesn't translate."
        )
        return SummaryFailed("no_match", sentence, step)
    return SummaryFailed("no_match", _("Nothing that was said fits your question."), step)


_CHOICES = {"summary": _summary, "topics": _topics, "custom": _custom}


def _count(sizes: dict[str, int], request: SummaryRequest, weighed: Weighed) -> int:
    scale: float = pow(weighed.words / HALF_AN_HOUR, 0.2)
    wanted = round(sizes.get(request.length, sizes["medium"]) * min(1.6, scale))
    return max(1, min(wanted, len(weighed.statements) // 2))


def _within(words: int | None, answer: Sequence[Statement], found: list[Found]) -> list[Found]:
    """The first of those found that together with the answer stay within so many words."""
    if words is None:
        return found
    left = words - sum(statement.length for statement in answer)
    kept = []
    for statement, topic in found:
        size = statement.length + (len(topic.stems) if topic else 0)
        if size <= left:
            kept.append((statement, topic))
            left -= size
    return kept
