"""Reads a transcript for the command line: a file, a link, or standard input."""

import sys
from pathlib import Path

from django.core.management.base import CommandError

from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source, TranscriptData, TranscriptUnavailable, pickable
from summaries.transcripts.caption_file import MAX_BYTES
from summaries.transcripts.links import looks_like_link, video_link
from summaries.transcripts.youtube import LanguageUnavailable


def read(given: str, captions: str = "") -> TranscriptData:
    """The transcript in a file, behind a link, or on standard input (`-`); raises CommandError.

    `captions` is the language of a video's captions, the one spoken where it is empty.
    """
    if not given.strip():
        raise CommandError("Name a file or a YouTube link, or - for standard input.")
    try:
        if file := file_of(given):
            if captions:
                raise CommandError(f"Only a video has captions to pick from, and {given} is none.")
            return SOURCES["file"](file)
        if not looks_like_link(given) or (Path(given).suffix and "://" not in given and "youtu" not in given):
            raise CommandError(f"There is no file {given!r}, and it is no YouTube link.")
        return SOURCES["youtube"](Source(text=video_link(given).video_id, language=captions))
    except LanguageUnavailable as error:
        codes = ", ".join(f"{track.language} ({track.name})" for track in pickable(error.tracks))
        raise CommandError(f"This video has no captions in {captions!r}. It has: {codes}.") from error
    except TranscriptUnavailable as error:
        raise CommandError(f"{error.sentence} {error.next_step}".strip()) from error
    except OSError as error:
        raise CommandError(f"{given}: {error.strerror}") from error


def file_of(given: str) -> Source | None:
    """What is given as a file, a pipe such as the shell's <(command), or on standard input; no more than is taken."""
    if given == "-":
        if sys.stdin is None:
            raise CommandError("Standard input is closed: there is nothing to read.")
        return Source(data=sys.stdin.buffer.read(MAX_BYTES + 1), name="")
    path = Path(given)
    if path.is_dir():
        raise CommandError(f"{given} is a folder.")
    if not path.exists():
        return None
    with path.open("rb") as file:
        return Source(data=file.read(MAX_BYTES + 1), name=path.name if path.is_file() else "")
