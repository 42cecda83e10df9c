"""Finding one's summaries by the words of their titles, texts and transcripts."""

import logging
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import add
from typing import NamedTuple
from uuid import UUID

from django.db import DatabaseError, transaction
from django.db.models import Case, Func, IntegerField, OuterRef, Q, Subquery, When
from django.db.models.functions import Substr
from django.db.models.lookups import Exact
from django.utils import timezone
from django.utils.safestring import SafeString

from summaries import words
from summaries.models import SearchEntry, Summary, SummaryQuerySet, Transcript
from summaries.words import Passage, Term

LONGEST_QUERY = 200
PART_BYTES = 500_000
"""PostgreSQL takes no tsvector of more than a megabyte."""
READ_FOR_PASSAGES = 1_000_000
"""Letters of each transcript that are looked through for the passage shown with what was found."""

logger = logging.getLogger(__name__)


# -- Keeping the index ------------------------------------------------------------------------


def index(summary: Summary) -> None:
    """Make findable what is made, or failed. A transcript's words are kept once, whoever has a summary of it."""
    try:
        entry = SearchEntry(summary=summary, words=words.words(own_text(summary)))
    except Transcript.DoesNotExist:
        return  # deleted meanwhile, with the summary
    with transaction.atomic():
        # Locked at first: who deletes it waits, and takes its entry along. Renamed meanwhile, it is left to the sweep.
        same = Summary.objects.filter(pk=summary.pk, own_title=summary.own_title)
        if not same.update(indexed_at=timezone.now()):
            return
        SearchEntry.objects.bulk_create(
            [entry], update_conflicts=True, unique_fields=["summary"], update_fields=["words"]
        )
        if summary.transcript:
            index_transcript(summary.transcript)


def index_transcript(transcript: Transcript) -> None:
    if SearchEntry.objects.filter(transcript=transcript).exists():
        return
    parts = enumerate(parted(sorted(words.words(f"{transcript.channel}\n{transcript.text}"))))
    rows = [SearchEntry(transcript=transcript, part=part, words=some) for part, some in parts]
    SearchEntry.objects.bulk_create(rows, batch_size=1, ignore_conflicts=True)


def parted(kept: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words in parts that fit; one at least, which says that the transcript was read."""
    begin, size = 0, 0
    for place, word in enumerate(kept):
        size += len(word.encode())
        if size > PART_BYTES:
            yield kept[begin:place]
            begin, size = place, len(word.encode())
    yield kept[begin:]


def index_missing(most: int) -> int:
    """Index what ended and isn't yet, at most so many of each state, oldest first; returns how many were looked at."""
    ended = [Summary.objects.unindexed(state) for state in (Summary.State.DONE, Summary.State.FAILED)]
    missing = [pk for rows in ended for pk in rows.order_by("pk").values_list("pk", flat=True)[:most]]
    for pk in missing:
        _index_one(pk)
    return len(missing)


def _index_one(pk: UUID) -> None:
    rows = Summary.objects.select_related("transcript").defer("transcript__segments", "markdown", "partial")
    summary = rows.filter(pk=pk).first()
    if summary is None:
        return
    try:
        index(summary)
    except DatabaseError:
        raise
    except Exception:  # one that can't be read must not keep the others from being found
        logger.exception("summary %s could not be indexed", pk)
        Summary.objects.filter(pk=pk).update(indexed_at=timezone.now())


def own_text(summary: Summary) -> str:
    """What is searched of a summary itself, besides its transcript."""
    return f"{titles(summary)}\n{summary.source}\n{summary.instructions}\n{written(summary)}\n{named(summary)}"


def titles(summary: Summary) -> str:
    return f"{summary.own_title or ''}\n{summary.source_title}"


def written(summary: Summary) -> str:
    """The text of a summary, a statement a line."""
    result = summary.parsed_result
    return "\n".join(dict.fromkeys([result.answer, *(point.text for point in result.points)])) if result else ""


def named(summary: Summary) -> str:
    """Its chapters and key phrases, which are found and are no text to show."""
    result = summary.parsed_result
    return "\n".join([*(chapter.text for chapter in result.chapters), *result.phrases]) if result else ""


# -- Searching --------------------------------------------------------------------------------


def matching(rows: SummaryQuerySet, query: str) -> SummaryQuerySet:
    """Those of a person's rows that have every word, or the query as it stands in a title, a question or a link.

    What is called so comes before where it was only said.
    """
    called = Q(own_title__icontains=query) | Q(source__icontains=query) | Q(transcript__title__icontains=query)
    called |= Q(instructions__icontains=query)
    rows = rows.order_by(Case(When(called, then=0), default=1), "-pk")
    asked = words.terms(query)
    if not asked:
        return rows.filter(called)
    return rows.filter(Q(Exact(terms_had(asked), len(asked))) | called)


def terms_had(asked: Sequence[Term]) -> Subquery:
    """How many of the terms a summary has, in its own words or its transcript's.

    A number, where EXISTS would do: PostgreSQL may answer that one by reading everybody's entries.
    """
    its_own = Q(summary=OuterRef("pk")) | Q(transcript=OuterRef("transcript_id"))
    has = [Case(When(words__has=term, then=1), default=0) for term in asked]
    # A plain function, because an aggregate would be grouped.
    most = [Func(one, function="MAX", output_field=IntegerField()) for one in has]
    return Subquery(SearchEntry.objects.filter(its_own).values(had=reduce(add, most)), output_field=IntegerField())


class Found(NamedTuple):
    """Why a summary was found: its title and a passage, marked; the passage's line where it was said."""

    title: SafeString
    passage: SafeString | None = None
    line: int | None = None


def explain(rows: Sequence[Summary], query: str) -> dict[UUID, Found]:
    """Why each of these rows, one page of them, was found."""
    asked = words.terms(query)
    sought = words.pattern(asked)
    found = {row.pk: Found(words.marked(row.title, words.spans(row.title, sought))) for row in rows}
    texts = Summary.objects.filter(pk__in=found, state=Summary.State.DONE).only("result")
    wrote = {row.pk: words.best_passage(written(row), asked) for row in texts}
    wanting = {row.transcript_id: row for row in rows if _terms(wrote.get(row.pk)) < len(asked)}
    said = _said(wanting, asked)
    for row in rows:
        here, there = wrote.get(row.pk), said.get(row.transcript_id)
        if there and _terms(there) > _terms(here):
            found[row.pk] = found[row.pk]._replace(passage=there.html, line=there.line)
            said[row.transcript_id] = None  # once for each transcript
        elif here:
            found[row.pk] = found[row.pk]._replace(passage=here.html)
    return found


def _said(wanting: "dict[UUID | None, Summary]", asked: Sequence[Term]) -> "dict[UUID | None, Passage | None]":
    """The best passage of each transcript, of which one at a time is held."""
    texts = Transcript.objects.filter(pk__in=[pk for pk in wanting if pk])
    rows = texts.values_list("pk", Substr("text", 1, READ_FOR_PASSAGES)).iterator(chunk_size=1)
    return {pk: words.best_passage(text, asked) for pk, text in rows}


def _terms(passage: Passage | None) -> int:
    return passage.terms if passage else 0
