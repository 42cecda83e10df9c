"""`manage.py summarise`: the same engine as on the web, without the web."""

import json
import re
import sys
from argparse import ArgumentParser
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from summaries.forms import NOTHING_ASKED
from summaries.models import Summary
from summaries.reading import read
from summaries.summarisers import SUMMARISERS, render
from summaries.summarisers.base import Endpoint, Progress, Result, SummaryFailed, SummaryRequest
from summaries.summarisers.extractive import called
from summaries.transcripts.base import TranscriptUnavailable
from summaries.transcripts.length import FEWEST_CAPTIONED, check_length

ENGINES = {"built-in": "extractive", "model": "llm"}
LANGUAGE_CODE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}")


class Command(BaseCommand):
    help = "Summarise a caption file, a transcript or a YouTube link, and print the summary."
    told = ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("source", metavar="FILE-OR-LINK", help="A file, a YouTube link, or - for standard input.")
        parser.add_argument(
            "--engine",
            choices=list(ENGINES),
            default="built-in",
            help="model asks the one of LLM_BASE_URL, LLM_API_KEY and LLM_MODEL. Default: built-in.",
        )
        parser.add_argument(
            "--kind",
            choices=Summary.Kind.values,
            default="summary",
            help="Default: summary; a post needs --engine model.",
        )
        parser.add_argument("--length", choices=Summary.Length.values, default="medium", help="Default: medium.")
        parser.add_argument(
            "--words",
            type=int,
            metavar="N",
            help="At most N words instead of a length: the answer and points alone, without chapters and key phrases. "
            "Titles and times are not counted; one statement is given in any case (--format text cuts it to N).",
        )
        parser.add_argument(
            "--language",
            default="",
            help="With a model, the language to write in, by its English name; else the transcript's, as a code. "
            "The transcript's own, found out, if not given.",
        )
        parser.add_argument(
            "--captions", default="", metavar="CODE", help="Which captions of a video; default: the language spoken."
        )
        parser.add_argument("--instructions", default="", help="What to look for, or the question of --kind custom.")
        parser.add_argument("--format", choices=["md", "json", "text"], default="md", help="Default: md (Markdown).")

    def handle(self, *, source: str, format: str, words: int | None, **options: Any) -> None:
        if words is not None and words < 1:
            raise CommandError("--words must be at least 1.")
        if options["kind"] == Summary.Kind.CUSTOM and not options["instructions"].strip():
            raise CommandError(f"{NOTHING_ASKED} (--instructions)")
        asks_model = options["engine"] == "model"
        if options["language"] and not asks_model and not LANGUAGE_CODE.fullmatch(options["language"]):
            raise CommandError("--language must be a code such as de or pt-BR; with a model it may be a name.")
        endpoint = self.endpoint() if asks_model else None
        data = read(source, captions=options["captions"])
        try:
            check_length((segment.text for segment in data.segments), FEWEST_CAPTIONED, "Give the whole transcript.")
        except TranscriptUnavailable as error:
            raise CommandError(f"{error.sentence} {error.next_step}") from error
        title = given = data.title
        if not data.video_id:
            title, given = called(title, data.segments, data.language)
        wanted = SummaryRequest(
            segments=data.segments,
            kind=options["kind"],
            length=options["length"],
            language=data.language if asks_model else options["language"] or data.language,
            output_language=options["language"] if asks_model else "",
            instructions=options["instructions"],
            title=given,
            chapters=data.chapters,
            words=words,
            endpoint=endpoint,
        )
        try:
            result = SUMMARISERS[ENGINES[options["engine"]]](wanted, self.report)
        except SummaryFailed as error:
            if error.nearest is None:
                raise CommandError(f"{error.sentence} {error.next_step}".strip()) from error
            self.print(error.nearest, replace(wanted, title=title), format, data.video_id)
            raise CommandError(str(error.sentence)) from error
        self.print(result, replace(wanted, title=title), format, data.video_id)

    def print(self, result: Result, wanted: SummaryRequest, format: str, video_id: str) -> None:
        if format == "json":
            self.stdout.write(json.dumps(result.to_json(), ensure_ascii=False, indent=1))
        elif format == "text":
            self.stdout.write(render.to_text(result, wanted.words))
        else:
            self.stdout.write(render.to_markdown(result, wanted.title, self.linker(video_id), wanted.kind))

    @staticmethod
    def endpoint() -> Endpoint:
        """The model that the settings name."""
        if not settings.LLM_BASE_URL:
            raise CommandError("Set LLM_BASE_URL and LLM_MODEL (and LLM_API_KEY, where it needs one) to ask a model.")
        return Endpoint(settings.LLM_BASE_URL, settings.LLM_API_KEY, settings.LLM_MODEL)

    def report(self, progress: Progress) -> None:
        line = f"{progress.percent:3d} % {progress.phrase}"
        if sys.stderr.isatty() and line != self.told:
            self.stderr.write(line)
            self.told = line

    @staticmethod
    def linker(video_id: str) -> Any:
        def link(start: float | None, first: int) -> str | None:
            if not video_id or start is None:
                return None
            return f"https://www.youtube.com/watch?v={video_id}&t={int(start)}s"

        return link
