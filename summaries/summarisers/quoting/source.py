"""Leads statements back to where they were said: every point carries its segments' own times."""

from collections.abc import Sequence

from summaries.summarisers.base import Point, SummaryRequest
from summaries.summarisers.quoting.chapters import Chapter
from summaries.summarisers.quoting.tidying import capitalised, going_on, wording
from summaries.summarisers.quoting.weights import Statement, Weighed
from summaries.summarisers.render import clock


class Source:
    """The segments of a request, and the statements that were read from them."""

    def __init__(self, request: SummaryRequest, weighed: Weighed) -> None:
        self.segments, self.weighed = request.segments, weighed

    def said(self, statement: Statement) -> Point:
        """The statement as text, after the name of who said it where several speakers are named."""
        return self.point(statement, self.weighed.talk.voice(statement.unit.kept[0]))

    def has_several_voices(self, statements: Sequence[Statement]) -> bool:
        """Whether they were said by more than one, who are named."""
        return len({self.weighed.talk.voice(statement.unit.kept[0]) for statement in statements}) > 1

    def point(self, statement: Statement, topic: str = "") -> Point:
        """The statement as text, under its topic, with the segments behind it."""
        talk, lead = self.weighed.talk, statement.lead
        units = [lead.unit, going_on(talk, statement.unit)] if lead else [statement.unit]
        text = talk.language.space.join(wording(talk, unit) for unit in units)
        first, last = talk.where[units[0].kept[0]], talk.until[units[-1].kept[-1]]
        return self._span(f"{capitalised(topic)}: {text}" if topic else text, first, last)

    def chapter(self, chapter: Chapter) -> Point:
        """The chapter's title, from its first segment to the one before the next chapter's."""
        first = self._segment(chapter.first) if chapter.first else 0
        at_end = chapter.end == len(self.weighed.statements)
        last = len(self.segments) - 1 if at_end else max(first, self._segment(chapter.end) - 1)
        return self._span(chapter.title, first, last)

    def _segment(self, index: int) -> int:
        return self.weighed.talk.where[self.weighed.statements[index].unit.kept[0]]

    def _span(self, text: str, first: int, last: int) -> Point:
        return Point(text, self.segments[first].start, self.segments[last].end, first, last)

    def paragraph(self, statements: Sequence[Statement], *, with_voices: bool = False) -> str:
        """The statements as one paragraph; who speaks is named, where wanted, whenever that changes."""
        talk, texts, before = self.weighed.talk, [], ""
        for statement in statements:
            voice = talk.voice(statement.unit.kept[0]) if with_voices else ""
            texts.append(self.point(statement, voice if voice != before else "").text)
            before = voice
        return talk.language.space.join(texts)

    def lines(self, points: Sequence[Point]) -> str:
        """The points as a Markdown list, for a person who waits."""
        return "\n".join(f"- {'' if p.start is None else clock(p.start) + ' '}{p.text}" for p in points)

    def covers(self) -> tuple[float, float] | None:
        """The span that was read, in seconds."""
        starts = [segment.start for segment in self.segments if segment.start is not None]
        ends = [segment.end for segment in self.segments if segment.end is not None]
        return (min(starts), max(ends)) if starts and ends else None
