"""A finished summary and its transcript as files."""

import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from urllib.parse import quote
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.serializers.json import DjangoJSONEncoder
from django.http import Http404, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from summaries.models import Summary
from summaries.summarisers.base import Point
from summaries.summarisers.render import clock, points_title
from summaries.transcripts import formats
from summaries.views import own_summary
from usage.middleware import SignedInRequest

LINES_AT_ONCE = 1_000
LONGEST_NAME, LONGEST_QUESTION = 80, 40
NOT_IN_NAMES = '/\\:*?"<>|~'


@login_required
@require_safe
def summary(request: SignedInRequest, pk: UUID, format: str) -> HttpResponse:
    """The finished summary as a file."""
    row = own_summary(request.user, pk)
    if row.state != Summary.State.DONE or format not in SUMMARY_FORMATS:
        raise Http404
    content_type, write = SUMMARY_FORMATS[format]
    response = HttpResponse(write(row), content_type=content_type)
    response["Content-Disposition"] = disposition("attachment", name_of(row), format)
    return response


@login_required
@require_safe
def transcript(request: SignedInRequest, pk: UUID, format: str) -> HttpResponseBase:
    """The whole transcript as a file, sent piece by piece; plain text is shown in the browser."""
    row = own_summary(request.user, pk)
    if row.transcript is None or format not in TRANSCRIPT_FORMATS:
        raise Http404
    if format in CAPTIONS and not row.transcript.is_timed:
        raise Http404(_("This transcript has no times, so there are no captions of it."))
    content_type, write = TRANSCRIPT_FORMATS[format]
    response = StreamingHttpResponse(in_pieces(write(row.transcript.read_segments())), content_type=content_type)
    how = "inline" if format == "txt" else "attachment"
    response["Content-Disposition"] = disposition(how, f"{file_name(row.title)} transcript", format)
    return response


def as_text(row: Summary) -> str:
    """Title, question, answer and points with their times, without any marks."""
    result = row.parsed_result
    parts = [row.title, row.video_url]
    if row.instructions:
        parts.append(f"{_('You asked:')} {row.instructions}")
    if result:
        parts.append(result.answer)
        if result.points:
            parts.append(f"{points_title(result, row.kind)}\n{_lines(result.points)}")
        if result.chapters:
            parts.append(f"{_('Chapters')}\n{_lines(result.chapters)}")
        if result.phrases:
            parts.append(f"{_('Key phrases')}: {', '.join(result.phrases)}")
    return "\n\n".join(part for part in parts if part) + "\n"


def _lines(points: Iterable[Point]) -> str:
    return "\n".join(f"{'' if p.start is None else f'[{clock(p.start)}] '}{' '.join(p.text.split())}" for p in points)


def as_json(row: Summary) -> str:
    return json.dumps(described(row), cls=DjangoJSONEncoder, ensure_ascii=False, indent=1)


def described(row: Summary) -> dict[str, object]:
    """A summary with what it was made of; times are seconds."""
    names = ["id", "title", "kind", "length", "language", "instructions", "source", "video_url", "channel", "duration"]
    names += ["transcript_language", "state", "engine", "created_at", "finished_at", "result"]
    return {name: getattr(row, name) for name in names}


SUMMARY_FORMATS: dict[str, tuple[str, Callable[[Summary], str]]] = {
    "md": ("text/markdown; charset=utf-8", lambda row: row.titled_markdown),
    "txt": ("text/plain; charset=utf-8", as_text),
    "json": ("application/json", as_json),
}
TRANSCRIPT_FORMATS: dict[str, tuple[str, formats.Writer]] = {
    "srt": ("application/x-subrip; charset=utf-8", formats.srt_pieces),
    "vtt": ("text/vtt; charset=utf-8", formats.vtt_pieces),
    "txt": ("text/plain; charset=utf-8", formats.text_pieces),
    "json": ("application/json", formats.json_pieces),
}
CAPTIONS = frozenset({"srt", "vtt"})


def in_pieces(lines: Iterator[str]) -> Iterator[str]:
    """A thousand lines at a time, so that sending costs little and no file is in memory whole."""
    for first in lines:
        yield "".join(chain([first], islice(lines, LINES_AT_ONCE - 1)))


def file_name(title: str) -> str:
    """A title as a file's name, in any script, that no system stumbles over."""
    plain = "".join(" " if letter in NOT_IN_NAMES or not letter.isprintable() else letter for letter in title)
    name = unicodedata.normalize("NFC", " ".join(plain.split()))[:LONGEST_NAME]
    return name.strip(" .") or "summary"


def name_of(row: Summary) -> str:
    """The name of a summary's file; that of a question has the question's beginning after the title."""
    title = file_name(row.title)
    if row.kind != Summary.Kind.CUSTOM or not row.instructions:
        return title
    question = file_name(row.instructions)
    if len(question) > LONGEST_QUESTION:
        start = question[: LONGEST_QUESTION + 1]
        question = start.rsplit(" ", 1)[0][:LONGEST_QUESTION].rstrip(" .,")
    return f"{title[: LONGEST_NAME - len(question) - 3].rstrip(' .')} - {question}"


def disposition(how: str, name: str, ending: str) -> str:
    """The header in ASCII for old programs, and as RFC 5987 has it for all others."""
    plain = slugify(name) or "summary"
    return f"{how}; filename=\"{plain}.{ending}\"; filename*=UTF-8''{quote(f'{name}.{ending}', safe='')}"
