"""A stand-in for YouTube on loopback: its watch page, its player's answer and its captions.

Any video id gives the sample talk; the ids in MODES give a failure or something unusual each.

    python -m summaries.tests.youtube_stand_in --port 8765 [talk.srt ...]

serves it for trying things out with YOUTUBE_ORIGIN=http://127.0.0.1:8765; each caption file
becomes a video whose id is printed.
"""

import argparse
import gzip
import json
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape

from summaries.tests.loopback import Served, Server

LINES = (
    "[Music]",
    "good morning and welcome to the lending library",
    "for tools in our little harbour town",
    "today I want to tell you how a leaking boat",
    "taught forty neighbours to share their drills",
    "it began with a storm that took the roof",
    "off the old net loft next to the pier",
    "everybody came to help and everybody brought",
    "the same three hammers and nobody had a saw",
    "so we wrote a list on the back of a door",
    "who owns what and who is glad to lend it",
    "after a month the door was full and we moved",
    "the list into a notebook and then into a shed",
    "the first rule of the shed is that you bring",
    "a tool back cleaner than you found it",
    "the second rule is that you show one person",
    "how to use it before you take it home",
    "that second rule changed more than the tools did",
    "children learned to solder from a retired welder",
    "and the welder learned to knit from the children",
    "[Applause]",
    "we counted last winter and two hundred repairs",
    "were made that would have been thrown away",
    "a toaster a trumpet and a very old sewing machine",
    "the machine now mends the sails of the ferry",
    "if you want to start a shed in your own town",
    "begin with a list and a door and one kettle",
    "people come for the drill but they stay for the tea",
    "and next spring we open a second shed uphill",
    "thank you and please do bring back the ladder",
)
SECONDS_A_LINE = 4.0
PICTURE = (Path(__file__).parent / "picture.jpg").read_bytes()


@dataclass(frozen=True)
class Caption:
    start: float
    duration: float
    text: str


SAMPLE = tuple(Caption(index * SECONDS_A_LINE, SECONDS_A_LINE + 1.5, line) for index, line in enumerate(LINES))


@dataclass(frozen=True)
class CaptionTrack:
    language: str = "en"
    name: str = "English (auto-generated)"
    is_generated: bool = True
    captions: tuple[Caption, ...] = SAMPLE


@dataclass(frozen=True)
class Talk:
    title: str = "A shed full of borrowed ladders"
    channel: str = "Harbour Talks"
    seconds: int = 122
    tracks: tuple[CaptionTrack, ...] = (CaptionTrack(),)


ENGLISH_ASR = CaptionTrack()
ENGLISH = CaptionTrack("en-GB", "English (United Kingdom)", False)
GERMAN = CaptionTrack("de", "German", False, (Caption(0, 4, "guten Morgen und willkommen im Schuppen"),))
FRENCH = CaptionTrack("fr", "French", False, (Caption(0, 4, "bonjour et bienvenue à la cabane"),))


@dataclass(frozen=True)
class Reply:
    body: bytes = b""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()


Behaviour = Callable[["Handler"], Reply | None]
"""Gives the reply, or None where it has answered (or refused to) by itself."""


@dataclass(frozen=True)
class Mode:
    """What is unusual about a video: one of the three answers, or its captions."""

    watch: Behaviour | None = None
    player: Behaviour | None = None
    captions: Behaviour | None = None
    picture: Behaviour | None = None
    talk: Talk | None = None
    base_url: str = ""


def mode_id(name: str) -> str:
    """The video id of a mode: its name, filled up to eleven characters."""
    assert name in MODES, name
    return name.ljust(11, "-")


def page(body: str, status: int = 200, **headers: str) -> Behaviour:
    return lambda handler: Reply(body.encode(), status, headers=tuple(headers.items()))


def answer(**parts: Any) -> Behaviour:
    """The player's answer with only these parts."""
    return lambda handler: Reply(json.dumps(parts).encode(), type="application/json")


def unplayable(status: str, reason: str | None, *details: str) -> Behaviour:
    runs = [{"text": detail} for detail in details]
    screen = {"playerErrorMessageRenderer": {"subreason": {"runs": runs}}}
    state: dict[str, Any] = {"status": status, "errorScreen": screen}
    if reason is not None:
        state["reason"] = reason
    return answer(playabilityStatus=state, videoDetails={"title": "Not to be seen"})


def xml(body: str, type: str = "text/xml; charset=UTF-8") -> Behaviour:
    return lambda handler: Reply(body.encode(), type=type)


def redirect(target: str) -> Behaviour:
    return lambda handler: Reply(status=302, headers=(("Location", target.format(id=handler.video_id)),))


def consent(html: str, *, until_agreed: bool) -> Behaviour:
    def behave(handler: "Handler") -> Reply:
        agreed = until_agreed and "CONSENT=YES+cb" in handler.headers.get("Cookie", "")
        return Reply(handler.watch_page() if agreed else html.encode())

    return behave


def once(behaviour: Behaviour, after: Callable[["Handler"], Reply]) -> Behaviour:
    """Fails the first time that each server is asked."""

    def behave(handler: "Handler") -> Reply | None:
        seen = handler.stand_in.failed_once
        if handler.video_id in seen:
            return after(handler)
        seen.add(handler.video_id)
        return behaviour(handler)

    return behave


def drop(handler: "Handler") -> None:
    """Close the connection without a word."""
    handler.close_connection = True


def say_nothing(handler: "Handler") -> None:
    """Take the request and never answer."""
    handler.stand_in.closed.wait(60)
    handler.close_connection = True


def pour(piece: bytes, *, pause: float = 0.0, type: str = "text/html; charset=utf-8", encoding: str = "") -> Behaviour:
    """A body without an end, as fast as it is read or one piece each `pause` seconds."""

    def behave(handler: "Handler") -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", type)
        if encoding:
            handler.send_header("Content-Encoding", encoding)
        handler.end_headers()
        with suppress(OSError):
            while not handler.stand_in.closed.wait(pause):
                handler.wfile.write(piece)
                handler.wfile.flush()
                handler.stand_in.poured += len(piece)

    return behave


def break_off(handler: "Handler") -> None:
    """Promise more than is sent."""
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(b"<html>")
    handler.close_connection = True


ZIPPED = gzip.compress(bytes(10_000_000))
CONSENT_FORM = '<form action="https://consent.youtube.com/s"><input name="v" value="cb.0"></form>'
ENTITY_BOMB = (
    '<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<transcript><text start="0" dur="1">&b;</text></transcript>'
)
OK = {"status": "OK"}
NO_TRACKS = {"playerCaptionsTracklistRenderer": {"captionTracks": []}}
ONLY_TRANSLATIONS = {
    "playerCaptionsTracklistRenderer": {
        "captionTracks": [],
        "translationLanguages": [{"languageCode": "de", "languageName": {"runs": [{"text": "German"}]}}],
    }
}

MODES: dict[str, Mode] = {
    # The watch page
    "consent": Mode(watch=consent(CONSENT_FORM, until_agreed=True)),
    "consent-all": Mode(watch=consent(CONSENT_FORM, until_agreed=False)),
    "consent-bad": Mode(watch=page('<form action="https://consent.youtube.com/s"></form>')),
    "consent-302": Mode(watch=redirect("https://consent.youtube.com/m?continue=x")),
    "recaptcha": Mode(watch=page('<div class="g-recaptcha"></div>')),
    "status-429": Mode(watch=page("too many requests", 429)),
    "status-404": Mode(watch=page("not found", 404)),
    "status-500": Mode(watch=page("internal error", 500)),
    "flaky-500": Mode(watch=once(page("internal error", 503), lambda handler: Reply(handler.watch_page()))),
    "no-key": Mode(watch=page("<html>something else entirely</html>")),
    "empty": Mode(watch=page("")),
    "silent": Mode(watch=say_nothing),
    "drip": Mode(watch=pour(b".", pause=0.05)),
    "dropped": Mode(watch=drop),
    "flaky-drop": Mode(watch=once(drop, lambda handler: Reply(handler.watch_page()))),
    "broken-off": Mode(watch=break_off),
    "endless": Mode(watch=pour(b"<!-- and on it goes -->" * 4_000)),
    "moved": Mode(watch=once(redirect("/watch?v={id}&again=1"), lambda handler: Reply(handler.watch_page()))),
    "moved-out": Mode(watch=redirect("http://127.0.0.1:9/watch?v={id}")),
    "moved-round": Mode(watch=redirect("/watch?v={id}")),
    # The player's answer
    "no-status": Mode(player=answer(videoDetails={})),
    "private": Mode(player=unplayable("LOGIN_REQUIRED", "This video is private", "Ask its owner.")),
    "members": Mode(player=unplayable("UNPLAYABLE", "Join this channel to get access to members-only content.")),
    "region": Mode(
        player=unplayable("UNPLAYABLE", "Video unavailable", "The uploader has not made it available here.")
    ),
    "not-started": Mode(player=unplayable("LIVE_STREAM_OFFLINE", "This live event will begin in 3 days.")),
    "no-reason": Mode(player=unplayable("UNPLAYABLE", None)),
    "age": Mode(player=unplayable("LOGIN_REQUIRED", "This video may be inappropriate for some users.")),
    "age-sign-in": Mode(player=unplayable("LOGIN_REQUIRED", "Sign in to confirm your age")),
    "removed": Mode(player=unplayable("ERROR", "This video is unavailable")),
    "bot": Mode(player=unplayable("LOGIN_REQUIRED", "Sign in to confirm you’re not a bot")),
    "bot-ascii": Mode(player=unplayable("LOGIN_REQUIRED", "Sign in to confirm you're not a bot")),
    "no-captions": Mode(player=answer(playabilityStatus=OK)),
    "no-tracks": Mode(player=answer(playabilityStatus=OK, captions=NO_TRACKS)),
    "translated": Mode(player=answer(playabilityStatus=OK, captions=ONLY_TRANSLATIONS)),
    "nameless": Mode(
        player=answer(
            playabilityStatus=OK,
            captions={"playerCaptionsTracklistRenderer": {"captionTracks": [{"languageCode": "en"}]}},
        )
    ),
    "garbage": Mode(player=page("{'not': json")),
    "json-list": Mode(player=page("[1, 2, 3]")),
    "deep-json": Mode(player=page("[" * 100_000)),
    "html-player": Mode(player=page("<html>sorry</html>")),
    "player-pour": Mode(player=pour(b"[" * 100_000)),
    "player-zip": Mode(player=pour(ZIPPED, encoding="gzip")),
    "player-500": Mode(player=page("internal error", 500)),
    "player-out": Mode(player=redirect("http://127.0.0.1:9/")),
    "po-token": Mode(base_url="/api/timedtext?v={id}&lang={language}&exp=xpe"),
    "elsewhere": Mode(base_url="http://169.254.169.254/api/timedtext?v={id}"),
    "trick-host": Mode(base_url="http://www.youtube.com@127.0.0.1:9/api/timedtext?v={id}"),
    "youtube-url": Mode(base_url="https://www.youtube.com/api/timedtext?v={id}&lang={language}&fmt=srv3"),
    # The captions
    "no-body": Mode(captions=xml("")),
    "html-words": Mode(captions=page("<html><br>sorry</html>")),
    "no-words": Mode(captions=xml("<transcript></transcript>")),
    "blank-words": Mode(captions=xml('<transcript><text start="0" dur="1"> </text></transcript>')),
    "bomb": Mode(captions=xml(ENTITY_BOMB)),
    "bad-time": Mode(captions=xml('<transcript><text start="soon">hello</text></transcript>')),
    "no-time": Mode(captions=xml("<transcript><text>hello</text></transcript>")),
    "nan-time": Mode(
        captions=xml(
            '<transcript><text start="nan" dur="1">lost</text><text start="-5" dur="1">before</text>'
            '<text start="2" dur="1e999">kept</text></transcript>'
        )
    ),
    "signs": Mode(captions=xml(f'<transcript><text start="0" dur="1">{"&lt;" * 500_000}</text></transcript>')),
    "words-429": Mode(captions=page("too many requests", 429)),
    "words-403": Mode(captions=page("forbidden", 403)),
    "words-500": Mode(captions=page("internal error", 500)),
    "words-pour": Mode(captions=pour(b'<text start="0" dur="1">on and on</text>' * 1_000)),
    "words-zip": Mode(captions=pour(ZIPPED, encoding="gzip")),
    "no-charset": Mode(
        captions=xml(
            '<transcript><text start="0" dur="1">żółw &amp;amp; &amp;#39;ryś&amp;#39;</text></transcript>', "text/xml"
        )
    ),
    # The picture
    "pic-404": Mode(picture=page("not found", 404)),
    "pic-html": Mode(picture=page("<html>sorry</html>")),
    "pic-false": Mode(picture=lambda handler: Reply(b"<svg onload=alert(1)>", type="image/jpeg")),
    "pic-svg": Mode(picture=lambda handler: Reply(b"<svg/>", type="image/svg+xml")),
    "pic-pour": Mode(picture=pour(PICTURE, type="image/jpeg")),
    "pic-silent": Mode(picture=say_nothing),
    "pic-out": Mode(picture=redirect("http://127.0.0.1:9/")),
    # Several tracks
    "manual-asr": Mode(talk=Talk(tracks=(GERMAN, ENGLISH, ENGLISH_ASR))),
    "asr-last": Mode(talk=Talk(tracks=(GERMAN, FRENCH, ENGLISH_ASR))),
    "manual-only": Mode(talk=Talk(tracks=(FRENCH, GERMAN))),
}


class Handler(BaseHTTPRequestHandler):
    """Answers YouTube's three requests."""

    server: "Server"
    video_id = ""

    @property
    def stand_in(self) -> "YouTubeStandIn":
        return self.server.stand_in

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
            self._answer(self.mode.watch or (lambda handler: Reply(handler.watch_page())))
        elif path.startswith("/vi/"):
            self.video_id = path.split("/")[2]
            self._answer(self.mode.picture or (lambda handler: Reply(PICTURE, type="image/jpeg")))
        elif path == "/api/timedtext":
            language = query.get("lang", [""])[0]
            self._answer(self.mode.captions or (lambda handler: handler.captions(language)))
        else:
            self._answer(page("not found", 404))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        path, _query = self._note(body)
        self.video_id = json.loads(body)["videoId"]
        if path == "/youtubei/v1/player":
            self._answer(self.mode.player or (lambda handler: handler.player_answer()))
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

    def watch_page(self) -> bytes:
        return b'<html><script>ytcfg.set({"INNERTUBE_API_KEY":"stand-in_key","X":1})</script></html>'

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

    def captions(self, language: str) -> Reply:
        for track in self.talk.tracks:
            if track.language + ("-asr" * track.is_generated) == language:
                return Reply(timedtext(track.captions).encode(), type="text/xml; charset=UTF-8")
        return Reply(status=404)

    def log_message(self, format: str, *arguments: Any) -> None:
        if self.stand_in.verbose:
            super().log_message(format, *arguments)


def timedtext(captions: Iterable[Caption]) -> str:
    """Captions as YouTube writes them: words escaped once as HTML and once more as XML."""
    texts = (
        f'<text start="{caption.start:g}" dur="{caption.duration:g}">'
        f"{escape(escape(caption.text, {chr(39): '&#39;'}))}</text>"
        for caption in captions
    )
    return f'<?xml version="1.0" encoding="utf-8" ?><transcript>{"".join(texts)}</transcript>'


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
