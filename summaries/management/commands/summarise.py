"""`manage.py summarise`: the same engine as on the web, without the web."""

import json
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from summaries import engines, languages
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
            help="At most N words of answer and points (one statement at least), instead of a length.",
        )
        parser.add_argument(
            "--language", default="", help="The transcript's language, as a code; found out if not given."
        )
        parser.add_argument("--instructions", default="", help="What you would like to know, or what matters to you.")
        parser.add_argument(
            "--output-language",
            choices=[name for name, _label in languages.CHOICES if name],
            default="",
            help="Write in this language; needs a model (LLM_BASE_URL). Default: the transcript's own.",
        )
        parser.add_argument(
            "--built-in", action="store_true", help="Use the built-in summariser although there is a model."
        )
        parser.add_argument("--format", choices=["md", "json", "text"], default="md", help="Default: md (Markdown).")

    def handle(self, *, source: str, format: str, words: int | None, **options: Any) -> None:
        if words is not None and words < 1:
            raise CommandError("--words must be at least 1.")
        engine = Summary.Engine.BUILT_IN if options["built_in"] else engines.choose(own_key=False)
        self.check_choices(engine, **options)
        data = read(source)
        wanted = SummaryRequest(
            segments=data.segments,
            kind=options["kind"],
            length=options["length"],
            language=options["language"] or data.language,
            output_language=options["output_language"],
            instructions=options["instructions"],
            title=data.title,
            words=words,
            endpoint=engines.site_endpoint() if engine == Summary.Engine.MODEL else None,
        )
        try:
            result = SUMMARISERS[engine](wanted, self.report)
        except SummaryFailed as error:
            raise CommandError(f"{error.sentence} {error.next_step}".strip()) from error
        if format == "json":
            self.stdout.write(json.dumps(result.to_json(), ensure_ascii=False, indent=1))
        elif format == "text":
            self.stdout.write(render.to_text(result, words))
        else:
            self.stdout.write(render.to_markdown(result, data.title, self.linker(data.video_id)))

    def check_choices(self, engine: str, *, kind: str, output_language: str, instructions: str, **options: Any) -> None:
        """Raises CommandError for what this engine can't do."""
        if kind == Summary.Kind.CUSTOM and not instructions.strip():
            raise CommandError("--kind custom needs --instructions: say what you would like to know.")
        if engine == Summary.Engine.BUILT_IN and (output_language or kind == Summary.Kind.POST):
            raise CommandError("The built-in summariser only quotes: a post or another language needs LLM_BASE_URL.")

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
