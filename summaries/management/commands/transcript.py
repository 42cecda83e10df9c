"""`manage.py transcript`: what is read of a file or a video."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from summaries.reading import read
from summaries.transcripts import formats


class Command(BaseCommand):
    help = "Print what is read of a caption file, a transcript or a YouTube link."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("source", metavar="FILE-OR-LINK", help="A file, a YouTube link, or - for standard input.")
        parser.add_argument(
            "--format",
            choices=["json", "text", "srt", "vtt"],
            default="json",
            help="Default: json, a list of segments.",
        )

        parser.add_argument(
            "--language", default="", metavar="CODE", help="Which captions of a video; default: the language spoken."
        )

    def handle(self, *, source: str, format: str, language: str, **options: Any) -> None:
        segments = read(source, captions=language).segments
        if format == "json":
            self.stdout.write(json.dumps(formats.to_json(segments), ensure_ascii=False, indent=1))
            return
        convert = {"text": formats.to_text, "srt": formats.to_srt, "vtt": formats.to_vtt}[format]
        try:
            self.stdout.write(convert(segments))
        except ValueError as error:
            raise CommandError("This transcript has no times, so it can't be written as captions.") from error
