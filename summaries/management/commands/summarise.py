"""`manage.py summarise`: the same engine as on the web, without the web."""

import json
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from summaries.models import Summary
from summaries.reading import read
from summaries.summarisers import SUMMARISERS, render
from summaries.summarisers.base import Progress, SummaryFailed, SummaryRequest


class Command(BaseCommand):
    help = "Summarise a caption file, a transcript or a YouTube link, and print the summary."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("source", metavar="FILE-OR-LINK", help="A file, a YouTube link, or - for standard input.")
        parser.add_argument("--kind", choices=Summary.Kind.values, default="summary", help="Default: summary.")
        parser.add_argument("--length", choices=Summary.Length.values, default="medium", help="Default: medium.")
        parser.add_argument(
            "--words",
            type=int,
            metavar="N",
            help="At most N words instead of a length: the answer and points alone, without chapters and key phrases. "
            "Titles and times are not counted; one statement is given in any case (--format text cuts it to N).",
        )
        parser.add_argument(
            "--language", default="", help="The transcript's language, as a code; found out if not given."
        )
        parser.add_argument("--format", choices=["md", "json", "text"], default="md", help="Default: md (Markdown).")

    def handle(self, *, source: str, format: str, words: int | None, **options: Any) -> None:
        if words is not None and words < 1:
            raise CommandError("--words must be at least 1.")
        data = read(source)
        wanted = SummaryRequest(
            segments=data.segments,
            kind=options["kind"],
            length=options["length"],
            language=options["language"] or data.language,
            title=data.title,
            words=words,
        )
        try:
            result = SUMMARISERS["extractive"](wanted, self.report)
        except SummaryFailed as error:
            raise CommandError(f"{error.sentence} {error.next_step}".strip()) from error
        if format == "json":
            self.stdout.write(json.dumps(result.to_json(), ensure_ascii=False, indent=1))
        elif format == "text":
            self.stdout.write(render.to_text(result, words))
        else:
            self.stdout.write(render.to_markdown(result, data.title, self.linker(data.video_id)))

    def report(self, progress: Progress) -> None:
        if sys.stderr.isatty():
            self.stderr.write(f"{progress.percent:3d} % {progress.phrase}")

    @staticmethod
    def linker(video_id: str) -> Any:
        def link(start: float | None, first: int) -> str | None:
            if not video_id or start is None:
                return None
            return f"https://www.youtube.com/watch?v={video_id}&t={int(start)}s"

        return link
