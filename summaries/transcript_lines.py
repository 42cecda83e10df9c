"""The transcript beside its summary: which of its lines are shown, and what is marked in them."""

from itertools import pairwise

from summaries import finding, words
from summaries.models import Summary
from summaries.transcripts.base import Segment
from summaries.voices import repeated_names

MANY_LINES, AROUND = 2_000, 8


def transcript_context(summary: Summary, sought: str, line: int | None, second: int | None) -> dict[str, object]:
    """What the page needs of the transcript: its lines, what is cited and found in them, and where a link begins."""
    segments = summary.transcript.read_segments() if summary.transcript else []
    names = repeated_names([segment.text for segment in segments])
    texts = [segment.text.removeprefix(name) for segment, name in zip(segments, names, strict=True)]
    link_start = start_of_link(summary, second)
    begins, hits = line_at(segments, link_start), finding.find(texts, sought)
    cited, starts = cited_lines(summary)
    asked_for = {place for place in (line, begins) if place is not None}
    shown = lines_to_show(len(segments), cited | starts | asked_for, set(hits.places))
    gaps = {i for before, i in pairwise(shown) if before != i - 1}

    def line_of(i: int) -> dict[str, object]:
        name, text = names[i] if i in gaps else "", words.marked(texts[i], hits.places.get(i, ()))
        start = segments[i].start
        return {"index": i, "start": start, "name": name, "text": text, "cited": i in cited, "gap": i in gaps}

    return {
        "link_start": link_start,
        "begins": begins,
        "segments": [line_of(i) for i in shown],
        "is_cut": len(shown) < len(segments),
        "sought": sought,
        "hits": hits,
        "first_hit": min(hits.places, default=None),
    }


def cited_lines(summary: Summary) -> tuple[set[int], set[int]]:
    """The lines behind the answer and the points, and those with which the chapters begin."""
    result = summary.parsed_result
    points = [*result.answer_points, *result.points] if result else []
    cited = {index for point in points for index in range(point.first, point.last + 1)}
    return cited, {chapter.first for chapter in result.chapters} if result else set()


def start_of_link(summary: Summary, second: int | None) -> int | None:
    """The second at which the link begins, as it was asked for last; None where the video is over by then."""
    start = second if second is not None else summary.link.start if summary.link else None
    return None if start and summary.duration and start > summary.duration else start


def line_at(segments: list[Segment], second: int | None) -> int | None:
    """The line that is spoken at this second; None where there is none."""
    if second is None or not segments or segments[-1].end is None or second > segments[-1].end:
        return None
    return max((i for i, segment in enumerate(segments) if (segment.start or 0) <= second), default=0)


def lines_to_show(count: int, cited: set[int], found: set[int]) -> list[int]:
    """All lines; of a very long transcript the first ones and those around what is cited or found.

    A page of a hundred thousand lines takes a browser a minute.
    """
    if count <= MANY_LINES:
        return list(range(count))
    near = {line for index in cited for line in range(index - AROUND, index + AROUND + 1)}
    near |= {line for index in found for line in range(index - 2, index + 3)}
    return sorted({*range(MANY_LINES // 2), *(line for line in near if 0 <= line < count)})
