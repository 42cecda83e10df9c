"""All of one's summaries as one ZIP, sent while it is written."""

import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.serializers.json import DjangoJSONEncoder
from django.http import StreamingHttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accounts.models import User
from summaries.downloads import described, name_of
from summaries.models import Summary
from usage import rates
from usage.middleware import SignedInRequest

AT_ONCE = 50
A_MINUTE = 6


@login_required
@require_safe
def archive(request: SignedInRequest) -> StreamingHttpResponse:
    """Each finished summary as Markdown, and every one as JSON."""
    if request.method == "GET":
        rates.count_try(request.user, "archive", A_MINUTE)
    about = _(
        "Your summaries at %(site)s, on %(day)s.\n\n"
        "Each that is finished is a Markdown file here. summaries.json has all of them, also what failed and why.\n\n"
        "The transcripts are not in it: they are in the download of your account,\n%(export)s\n"
    ) % {
        "site": request.build_absolute_uri("/"),
        "day": date_format(timezone.localdate(), "j F Y"),
        "export": request.build_absolute_uri(reverse("account_export")),
    }
    response = StreamingHttpResponse(zipped(request.user, about), content_type="application/zip")
    name = f"yt-scribe-summaries-{timezone.now():%Y-%m-%d}.zip"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def zipped(user: User, about: str) -> Iterator[bytes]:
    """The pieces of the ZIP; of it no more is in memory than one batch of summaries and the files' names."""
    sent = Outlet()
    names: dict[UUID, str] = {}
    with zipfile.ZipFile(sent, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(entry("README.txt", timezone.now()), about)
        for row, name in named(rows_of(user)):
            names[row.pk] = name
            file.writestr(entry(name, row.finished_at or row.created_at), row.titled_markdown)
            yield from sent.pieces()
        with file.open(entry("summaries.json", timezone.now()), "w", force_zip64=True) as everything:
            before = "["
            for row in rows_of(user):
                shown = {"file": names.get(row.pk), **described(row)}
                text = json.dumps(shown, cls=DjangoJSONEncoder, ensure_ascii=False)
                everything.write(f"{before}\n{text}".encode())
                before = ","
                yield from sent.pieces()
            everything.write(b"[]\n" if before == "[" else b"\n]\n")
    yield from sent.pieces()


class Outlet(io.RawIOBase):
    """A file that can't be rewound, whose bytes are taken away as they come."""

    def __init__(self) -> None:
        self.waiting: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.waiting.append(bytes(data))
        return len(data)

    def pieces(self) -> Iterator[bytes]:
        taken, self.waiting = b"".join(self.waiting), []
        if taken:
            yield taken


def rows_of(user: User) -> Iterator[Summary]:
    """A person's summaries, newest first, by short queries: whoever downloads slowly keeps no cursor open."""
    rows = Summary.objects.of(user).select_related("transcript")
    rows = rows.defer("partial", "transcript__segments", "transcript__text")
    while batch := list(rows[:AT_ONCE]):
        yield from batch
        rows = rows.filter(pk__lt=batch[-1].pk)


def named(rows: Iterable[Summary]) -> Iterator[tuple[Summary, str]]:
    """The finished ones with a name each, also where names differ in case only."""
    given: Counter[str] = Counter()
    for row in rows:
        if row.state != Summary.State.DONE:
            continue
        what = [row.get_kind_display()] if row.kind in (Summary.Kind.TOPICS, Summary.Kind.POST) else []
        what += [row.get_length_display()] if row.length != Summary.Length.MEDIUM else []
        name = " - ".join([f"{row.created_at:%Y-%m-%d} {name_of(row)}", *(word.lower() for word in what)])
        given[name.lower()] += 1
        number = given[name.lower()]
        yield row, f"{name}.md" if number == 1 else f"{name}~{number}.md"


def entry(name: str, moment: datetime) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info
