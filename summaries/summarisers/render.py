"""Results as text and as Markdown."""

import re
from collections.abc import Callable, Sequence

from django.utils.translation import gettext as _

from summaries.summarisers.base import Point, Result
from summaries.summarisers.quoting.scripts import UNSPACED

Link = Callable[[float | None, int], str | None]
"""The address of a moment: its second (None without times) and its segment; None where there is none."""

SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~$&])")
LINE_MARK = re.compile(r"^(\s*)(\d+)([.)])|^(\s*)([-+=>:])", re.MULTILINE)


def clock(seconds: float) -> str:
    """Seconds as 12:34 or 1:02:03."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def count_words(text: str) -> int:
    """The words of a text; every character of a script without spaces is one."""
    characters = len(UNSPACED.findall(text))
    if not characters:
        return len(text.split())
    return characters + sum(any(map(str.isalnum, piece)) for piece in UNSPACED.sub(" ", text).split())


def to_text(result: Result, words: int | None = None) -> str:
    """The answer and then each point on a line, nothing twice, at most `words` words.

    Whole statements are left out rather than cut; only a first one that is too long by itself is cut.
    """
    left = words
    lines: list[str] = []
    for line in _statements(result, words):
        needed = count_words(line)
        if left is not None and needed > left:
            if not lines:
                lines.append(_cut(line, left))
                break
            continue
        lines.append(line)
        left = None if left is None else left - needed
    return "\n".join(line for line in lines if line)


def _statements(result: Result, words: int | None) -> list[str]:
    """The answer and the points it does not contain already."""
    answer = " ".join(result.answer.split())
    lines = [answer] if answer else []
    if words is not None and count_words(answer) > words:
        lines = [" ".join(point.text.split()) for point in result.answer_points] or lines
    seen: set[str] = set()
    for point in result.points:
        text = " ".join(point.text.split())
        if text and text not in seen and text not in answer:
            lines.append(text)
        seen.add(text)
    return lines


def _cut(line: str, words: int) -> str:
    if words < 1:
        return ""
    kept = ""
    for piece in re.findall(rf"{UNSPACED.pattern}\s*|\S+?(?={UNSPACED.pattern})|\S+\s*", line):
        if count_words(kept + piece) > words:
            break
        kept += piece
    kept = kept.rstrip().rstrip(",;:")
    return kept + "…" if kept else ""


def to_markdown(result: Result, title: str, link: Link, kind: str = "summary") -> str:
    """The summary as a Markdown document; every moment is a link where `link` knows an address."""
    parts = [f"# {escape(title)}" if title else f"# {_('Summary')}"]
    if result.answer:
        parts.append(result.answer if result.is_markdown else escape_paragraphs(result.answer))
    if kind == "post" and result.answer_points:
        parts.append(f"## {_('What it rests on')}\n\n" + _list(result.answer_points, link))
    if result.points:
        parts.append(f"## {points_title(result, kind)}\n\n" + _list(result.points, link))
    if result.chapters:
        parts.append(f"## {_('Chapters')}\n\n" + _list(result.chapters, link))
    if result.phrases and kind != "topics":
        parts.append(f"## {_('Key phrases')}\n\n" + ", ".join(escape(phrase) for phrase in result.phrases))
    parts.append("---\n\n" + _colophon(result))
    return "\n\n".join(parts) + "\n"


def points_title(result: Result, kind: str) -> str:
    """What stands above the points of a kind of summary."""
    if kind == "custom" and not result.answer_points and not result.written_by:
        return _("What comes nearest")  # nothing that was said answers the question
    titles = {"topics": _("Topics"), "custom": _("What it rests on"), "post": _("What it rests on")}
    return titles.get(kind, _("Key points"))


def _list(points: Sequence[Point], link: Link) -> str:
    return "\n".join(f"- {_stamp(point, link)} {escape(point.text)}" for point in points)


def _stamp(point: Point, link: Link) -> str:
    address = link(point.start, point.first)
    label = f"¶ {point.first + 1}" if point.start is None else clock(point.start)
    if address:
        return f"[{label}](<{address.replace('<', '%3C').replace('>', '%3E')}>)"
    return f"({label})"


def _colophon(result: Result) -> str:
    origin = _("Made by the built-in summariser, which does not write: it picks out what was said and quotes it.")
    if result.written_by:
        origin = _("The model %(model)s wrote this from the transcript.") % {"model": escape(result.written_by)}
    if result.covers is None:
        untimed = any(point.start is None for point in [*result.answer_points, *result.points, *result.chapters])
        note = _("A number behind ¶ is a line of the transcript downloaded as text.")
        return f"{origin} {note}" if untimed else origin
    span = _("Covers %(start)s to %(end)s.") % {
        "start": clock(result.covers[0]),
        "end": clock(result.covers[1]),
    }
    return f"{span} {origin}"


def escape_paragraphs(text: str) -> str:
    """Text of several lines that Markdown shows as it is, with its paragraphs and line breaks."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "\n\n".join("\\\n".join(map(escape, paragraph.split("\n"))) for paragraph in paragraphs)


def escape(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    line = " ".join(text.split())
    return LINE_MARK.sub(_escape_mark, SPECIAL.sub(r"\\\1", line))


def _escape_mark(match: "re.Match[str]") -> str:
    if match[2]:
        return f"{match[1]}{match[2]}\\{match[3]}"
    return f"{match[4]}\\{match[5]}"
