"""A stand-in for YouTube on loopback: its watch page, its player's answer and its captions.

Any video id gives the sample talk; the ids in MODES give a failure or something unusual each.

    python -m summaries.tests.youtube_stand_in --port 8765 [talk.srt ...]

serves it for trying things out with YOUTUBE_ORIGIN=http://127.0.0.1:8765; each caption file
becomes a video whose id is printed.
"""

import argparse
import json
import re
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from summaries.tests.loopback import Served
from summaries.tests.youtube_modes import MODES, PICTURE, Mode, mode_id, the_page
from summaries.tests.youtube_replies import Asked, Behaviour, Reply, page
from summaries.tests.youtube_talks import Caption, CaptionTrack, Talk, json3, timedtext


class Handler(Asked):
    """Answers YouTube's three requests."""

    @property
    def mode(self) -> Mode:
        return MODES.get(self.video_id.rstrip("-"), Mode())

    @property
    def talk(self) -> Talk:
        return self.stand_in.talks.get(self.video_id) or self.mode.talk or Talk()

    def do_GET(self) -> None:
        path, query = self._note(b"")
        self.video_id = query.get("v", [""])[0]
        if path == "/watch":
            self._answer(self.mode.watch or the_page)
        elif path.startswith("/vi/"):
            self.video_id = path.split("/")[2]
            self._answer(self.mode.picture or (lambda asked: Reply(PICTURE, type="image/jpeg")))
        elif path == "/api/timedtext":
            language = query.get("lang", [""])[0]
            self._answer(self.mode.captions or (lambda asked: self.captions(language, query.get("fmt", []))))
        else:
            self._answer(page("not found", 404))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        path, _query = self._note(body)
        self.video_id = json.loads(body)["videoId"]
        if path == "/youtubei/v1/player":
            self._answer(self.mode.player or (lambda asked: self.player_answer()))
        else:
            self._answer(page("not found", 404))

    def _note(self, body: bytes) -> tuple[str, dict[str, list[str]]]:
        self.stand_in.requests.append(Request(self.command, self.path, dict(self.headers), body))
        parts = urlsplit(self.path)
        return parts.path, parse_qs(parts.query)

    def _answer(self, behaviour: Behaviour) -> None:
        reply = behaviour(self)
        if reply is None:
            return
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.type)
        self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers:
            self.send_header(name, value)
        self.end_headers()
        with suppress(OSError):
            self.wfile.write(reply.body)

    def player_answer(self) -> Reply:
        answer = {
            "playabilityStatus": {"status": "OK"},
            "videoDetails": {
                "videoId": self.video_id,
                "title": self.talk.title,
                "author": self.talk.channel,
                "lengthSeconds": str(self.talk.seconds),
            },
            "captions": {
                "playerCaptionsTracklistRenderer": {
                    "captionTracks": [self._track(track) for track in self.talk.tracks],
                    "translationLanguages": [{"languageCode": "pl", "languageName": {"runs": [{"text": "Polish"}]}}],
                }
            },
        }
        return Reply(json.dumps(answer).encode(), type="application/json; charset=UTF-8")

    def _track(self, track: CaptionTrack) -> dict[str, Any]:
        base_url = self.mode.base_url or self.stand_in.origin + "/api/timedtext?v={id}&lang={language}&fmt=srv3"
        described = {
            "baseUrl": base_url.format(id=self.video_id, language=track.language + ("-asr" * track.is_generated)),
            "name": {"runs": [{"text": track.name}]},
            "languageCode": track.language,
            "isTranslatable": True,
        }
        return {**described, "kind": "asr"} if track.is_generated else described

    def captions(self, language: str, formats: list[str]) -> Reply:
        for track in self.talk.tracks:
            if track.language + ("-asr" * track.is_generated) == language:
                if "json3" in formats:
                    return Reply(json3(track.captions).encode(), type="application/json; charset=UTF-8")
                return Reply(timedtext(track.captions).encode(), type="text/xml; charset=UTF-8")
        return Reply(status=404)

    def log_message(self, format: str, *arguments: Any) -> None:
        if self.stand_in.verbose:
            super().log_message(format, *arguments)


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class YouTubeStandIn(Served):
    """The server, in a thread of its own while the block runs."""

    handler = Handler

    talks: dict[str, Talk] = field(default_factory=dict)
    verbose: bool = False
    requests: list[Request] = field(default_factory=list)
    failed_once: set[str] = field(default_factory=set)
    poured: int = 0

    def paths(self) -> list[str]:
        """What was asked for, in order, without the queries."""
        return [urlsplit(request.path).path for request in self.requests]


def talk_from_file(path: Path) -> Talk:
    """A caption file as a video."""
    from summaries.transcripts import caption_file
    from summaries.transcripts.base import Source

    read = caption_file.read(Source(data=path.read_bytes(), name=path.name))
    captions = tuple(
        Caption(segment.start, segment.end - segment.start, segment.text)
        for segment in read.segments
        if segment.start is not None and segment.end is not None
    )
    if not captions:
        raise SystemExit(f"{path} has no times.")
    track = CaptionTrack(read.language or "en", captions=captions)
    return Talk(read.title, "Files", int(captions[-1].start + captions[-1].duration) + 1, (track,))


def talks_from_files(paths: Iterable[Path]) -> Iterator[tuple[str, Talk]]:
    """Each file's talk under an id made from its name."""
    for path in paths:
        yield re.sub(r"[^A-Za-z0-9_-]", "_", path.stem)[:11].ljust(11, "_"), talk_from_file(path)


def main() -> None:
    parser = argparse.ArgumentParser(description="A stand-in for YouTube on loopback.")
    parser.add_argument("--port", type=int, default=8765)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="caption files to serve as videos")
    options = parser.parse_args()
    with YouTubeStandIn(options.port, dict(talks_from_files(options.files)), verbose=True) as stand_in:
        print(f"YOUTUBE_ORIGIN={stand_in.origin}")
        for video_id, talk in stand_in.talks.items():
            print(f"{video_id}  {talk.title}")
        print("Any other id gives the sample talk, but for:", *map(mode_id, MODES))
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
