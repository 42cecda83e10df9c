"""What every summariser takes, gives and raises."""

from bisect import bisect_left
from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from typing import Any

from summaries.transcripts.base import GivenChapter, Segment, Words


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model is asked: the address of an OpenAI-compatible API, its key (may be empty), the model's name."""

    base_url: str
    api_key: str = field(repr=False)
    model: str


@dataclass(frozen=True, slots=True)
class SummaryRequest:
    """A transcript and what is wanted of it.

    `language` is the transcript's (a code, or empty), `output_language` the one asked for, by its
    English name (empty: the transcript's own). `length` is short, medium or long; `words`, where
    given, caps the words of the summary instead. `chapters` are those that the transcript came with: they are the
    summary's. `endpoint` is for the engines that ask a model,
    and `kept` holds what such an engine has worked out so far: it outlives a worker that dies.
    """

    segments: Sequence[Segment]
    kind: str = "summary"
    length: str = "medium"
    language: str = ""
    output_language: str = ""
    instructions: str = ""
    title: str = ""
    words: int | None = None
    chapters: Sequence[GivenChapter] = ()
    endpoint: Endpoint | None = None
    kept: MutableMapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Point:
    """One statement and where it was said.

    `start` and `end` are seconds from the transcript's own segments (None where it has no
    times), `first` and `last` the indexes of the segments behind it, both included.
    """

    text: str
    start: float | None
    end: float | None
    first: int
    last: int


def given_chapters(request: SummaryRequest) -> list[Point]:
    """The chapters that the transcript came with, each up to the next one; empty where these are fewer than two."""
    starts = [segment.start or 0.0 for segment in request.segments]
    begins = {bisect_left(starts, chapter.start): chapter.title for chapter in request.chapters}
    begins.pop(len(starts), None)
    if len(begins) < 2:
        return []
    return [
        Point(begins[first], request.segments[first].start, request.segments[end - 1].end, first, end - 1)
        for first, end in pairwise([*begins, len(starts)])
    ]


@dataclass(frozen=True, slots=True)
class Result:
    """A finished summary.

    `answer` is a paragraph, `answer_points` the passages it rests on, `points` and
    `chapters` follow the time line (a chapter's text is its title), `phrases` are the key
    phrases, and `covers` is the span that was read, in seconds (None without times). Where
    `is_markdown`, the answer is Markdown of a model and not to be trusted. `written_by` is the
    name of the model, and empty where the words are the speaker's own.
    """

    answer: str
    points: list[Point]
    chapters: list[Point] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    answer_points: list[Point] = field(default_factory=list)
    covers: tuple[float, float] | None = None
    is_markdown: bool = False
    written_by: str = ""

    @property
    def answer_places(self) -> list[Point]:
        """The passages that the answer rests on, one for each time or paragraph that is named."""
        places = {point.first if point.start is None else int(point.start): point for point in self.answer_points[::-1]}
        return list(places.values())[::-1]

    def to_json(self) -> dict[str, Any]:
        """This result as plain JSON values; `from_json` gives it back."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Result":
        """The result that `to_json` wrote."""
        lists = ("points", "chapters", "answer_points")
        points = {name: [Point(**point) for point in data[name]] for name in lists}
        covers = tuple(data["covers"]) if data["covers"] else None
        return cls(
            answer=data["answer"],
            phrases=list(data["phrases"]),
            covers=covers,
            is_markdown=data.get("is_markdown", False),
            written_by=data.get("written_by", ""),
            **points,
        )


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a summariser is: 0-100, a phrase for a person, and the text so far (Markdown)."""

    percent: int
    phrase: str
    text: str = ""


class SummaryFailed(Exception):
    """No summary could be made; `code`, `sentence` and `next_step` as in TranscriptUnavailable.

    `nearest` has the passages that come nearest to a question which nothing answers.
    """

    def __init__(self, code: str, sentence: Words, next_step: Words = "", nearest: Result | None = None) -> None:
        super().__init__(code)
        self.code, self.nearest = code, nearest
        self.sentence = sentence
        self.next_step = next_step


Report = Callable[[Progress], None]
Summariser = Callable[[SummaryRequest, Report], Result]
