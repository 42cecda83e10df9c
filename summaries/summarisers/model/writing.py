"""Makes a result of what a model wrote: each kind of summary has a form, and what is not in it is refused."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from summaries.summarisers.base import Point, Result, SummaryRequest, given_chapters
from summaries.summarisers.model import answers, prompts
from summaries.summarisers.model.answers import Answer, Cited
from summaries.summarisers.model.citing import Places, words_of
from summaries.summarisers.model.lines import Lines, Passage
from summaries.summarisers.render import clock, count_words, escape

SHORTEST_POST, LONGEST_POST = 300, prompts.POST_LENGTH[1]
"""After a second try a post may be short, because a short talk has no more to say; a long one is shortened."""
LONGEST_ANSWER, LONGEST_MARKDOWN = 4_000, 20_000
"""Characters: what is longer is no short answer, or no answer to a question."""
SAME = 0.8
"""Two statements about the same lines that share so many of their words are one."""
MOST = {"points": 30, "chapters": 20, "phrases": 10}
"""More is not shown, whatever was written."""
UNFINISHED = re.compile(r"(?:<[^<>\n]*|!?\[[^\[\]\n]*(?:\](?:\([^()\n]*)?)?)$")
"""A tag, a link or a citation that is still being written."""
HASHTAG = re.compile(r"#\w")
SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"'”’»)]*(?:\s+|(?<=[。！？]))")


class Unusable(Exception):
    """An answer that is not what was asked for; the message tells the model why. `code` is for the person."""

    def __init__(self, why: str, code: str = "model_garbled") -> None:
        super().__init__(why)
        self.code = code


class Writer:
    """Reads the final answers to one request, made from `passages`."""

    def __init__(self, request: SummaryRequest, lines: Lines, passages: Sequence[Passage]) -> None:
        self.request, self.lines = request, lines
        self.model = request.endpoint.model if request.endpoint else ""
        self.places = Places(passages)

    def result(self, raw: str, *, is_last: bool) -> Result:
        """The answer as a result, or Unusable; the last try may pass with less (see SHORTEST_POST)."""
        read = self.read(raw)
        result = _KINDS.get(self.request.kind, _summary)(self, read, is_last)
        return replace(result, covers=self.lines.covers(), written_by=self.model)

    def read(self, raw: str) -> Answer:
        """The parts of an answer."""
        return answers.read(raw, is_free=self.request.kind in ("post", "custom"))

    def draft(self, raw: str) -> str:
        """What there is of an answer that is still being written, as Markdown."""
        read = self.read(UNFINISHED.sub("", raw))
        text = read.text if self.request.kind == "custom" else "\n\n".join(map(escape, read.text.split("\n")))
        points = [*self.points(read.points), *self.points(read.chapters)]
        listed = "\n".join(f"- {'' if p.start is None else clock(p.start) + ' '}{escape(p.text)}" for p in points)
        return "\n\n".join(part for part in (text.strip(), listed) if part)

    def points(self, cited: Iterable[Cited]) -> list[Point]:
        """The statements that were really made somewhere, in order, each once."""
        return self._placed(cited, self.places.of)

    def chapters(self, cited: Iterable[Cited]) -> list[Point]:
        """Titles where a subject begins; each lasts until the next, so that together they are all of it."""
        starts: dict[int, str] = {}
        for title, place in ((title, self.places.named(title)) for title in cited):
            if place and 0 < len(title.text) <= 120:
                starts.setdefault(place[0], title.text.rstrip(" ."))
        firsts = sorted(starts)[: MOST["chapters"]]
        if not firsts:
            return []
        ends = [first - 1 for first in firsts[1:]] + [len(self.lines.passages)]
        begins = [1, *firsts[1:]]
        return [self.lines.point(starts[f], a, max(a, b)) for f, a, b in zip(firsts, begins, ends, strict=True)]

    def rests_on(self, cited: Iterable[Cited]) -> list[Point]:
        """The passages that an answer names for itself."""
        return self._placed(cited, self.places.named)[:8]

    def _placed(self, cited: Iterable[Cited], place: Callable[[Cited], tuple[int, int] | None]) -> list[Point]:
        found: dict[str, tuple[int, int]] = {}
        for statement in cited:
            span = place(statement)
            if span and statement.text and not _is_said(statement.text, span, found):
                found[statement.text] = span
        ordered = sorted(found.items(), key=lambda item: item[1])
        return [self.lines.point(text, *span) for text, span in ordered][: MOST["points"]]


def _is_said(text: str, span: tuple[int, int], found: dict[str, tuple[int, int]]) -> bool:
    """Whether this stands there already, in these words or nearly."""
    words = words_of(text)
    return text in found or any(
        span == other and words and len(words & words_of(said)) >= SAME * len(words) for said, other in found.items()
    )


def _summary(writer: Writer, read: Answer, is_last: bool) -> Result:
    points = writer.points(read.points)
    text = answers.plain(read.text)
    if not 0 < len(text) <= LONGEST_ANSWER:
        raise Unusable("it had nothing under ### ANSWER, or far too much.")
    if not points:
        raise Unusable("it had no line under ### POINTS that begins with numbers of the transcript's lines.")
    result = Result(
        answer=text,
        points=points,
        chapters=given_chapters(writer.request) or writer.chapters(read.chapters),
        phrases=read.phrases[: MOST["phrases"]],
        answer_points=writer.rests_on(read.rests_on),
    )
    return within(result, writer.request.words)


def _topics(writer: Writer, read: Answer, is_last: bool) -> Result:
    result = _summary(writer, read, is_last)
    names = [name for point in result.points for name, colon, _said in [point.text.partition(":")] if colon]
    phrases = list(dict.fromkeys(name.strip() for name in names if len(name) <= 60)) or result.phrases
    return replace(result, phrases=phrases[: MOST["phrases"]])


def _post(writer: Writer, read: Answer, is_last: bool) -> Result:
    least, most = prompts.POST_LENGTH
    text = "\n".join(line if HASHTAG.match(line) else answers.plain(line) for line in read.text.split("\n"))
    if not HASHTAG.search(text):
        raise Unusable("it had no hashtags.")
    points = writer.points(read.points) or writer.rests_on(read.rests_on)
    if not points:
        raise Unusable("it had no line under ### POINTS that begins with numbers of the transcript's lines.")
    if len(text) > most and is_last:
        text = _shorter_post(text, most)
    if not (SHORTEST_POST if is_last else least) <= len(text) <= most:
        raise Unusable(f"the post had {len(text)} characters, and it must have between {least} and {most}.")
    return Result(answer=text, points=[], answer_points=points)


def _custom(writer: Writer, read: Answer, is_last: bool) -> Result:
    if not 0 < len(read.text) <= LONGEST_MARKDOWN or "answer" not in read.headings:
        raise Unusable("it had nothing under ### ANSWER, or far too much.")
    points = writer.points(read.points)
    if not points and "points" not in read.headings:
        raise Unusable("it had no ### POINTS with the lines of the transcript that the answer rests on.")
    result = Result(
        answer=read.text,
        points=points,
        answer_points=writer.rests_on(read.rests_on),
        is_markdown=True,
    )
    return within(result, writer.request.words)


_KINDS: dict[str, Callable[[Writer, Answer, bool], Result]] = {
    "summary": _summary,
    "topics": _topics,
    "post": _post,
    "custom": _custom,
}


def within(result: Result, words: int | None) -> Result:
    """At most so many words of answer and points: whole sentences and points are left out, none is cut."""
    if words is None:
        return result
    answer = result.answer
    if count_words(answer) > words:
        kept = ""
        for sentence in sentences(answer):
            if kept and count_words(kept + sentence) > words:
                break
            kept += sentence
        answer = kept.rstrip()
    left = words - count_words(answer)
    points = []
    for point in result.points:
        needed = count_words(point.text)
        if needed <= left:
            points.append(point)
            left -= needed
    return replace(result, answer=answer, points=points)


def sentences(text: str) -> list[str]:
    """The sentences of a text, with the white space between them."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    return [text[a:b] for a, b in zip([0, *ends], [*ends, len(text)], strict=True) if text[a:b]]


def _shorter_post(text: str, most: int) -> str:
    """Without the last sentences before the hashtags."""
    body, tags = text, ""
    if match := re.search(r"\n?(?:\s*#[^\s#]+)+\s*$", text):
        body, tags = text[: match.start()], text[match.start() :].strip()
    parts = sentences(body)
    while len(parts) > 1 and len("".join(parts).rstrip()) + len(tags) + 2 > most:
        parts.pop()
    return f"{''.join(parts).rstrip()}\n\n{tags}".strip()
