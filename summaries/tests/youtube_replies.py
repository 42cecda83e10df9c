"""The ways in which the stand-in for YouTube answers, and fails to."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import Any

WATCH_PAGE = b'<html><script>ytcfg.set({"INNERTUBE_API_KEY":"stand-in_key","X":1})</script></html>'


@dataclass(frozen=True)
class Reply:
    body: bytes = b""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()


class Asked(BaseHTTPRequestHandler):
    """A request for a video, or for something of it."""

    video_id = ""

    @property
    def stand_in(self) -> Any:
        return self.server.stand_in  # type: ignore[attr-defined]


Behaviour = Callable[[Asked], Reply | None]
"""Gives the reply, or None where it has answered (or refused to) by itself."""


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
    def behave(handler: Asked) -> Reply:
        agreed = until_agreed and "CONSENT=YES+cb" in handler.headers.get("Cookie", "")
        return Reply(WATCH_PAGE if agreed else html.encode())

    return behave


def once(behaviour: Behaviour, after: Callable[[Asked], Reply]) -> Behaviour:
    """Fails the first time that each server is asked."""

    def behave(handler: Asked) -> Reply | None:
        seen = handler.stand_in.failed_once
        if handler.video_id in seen:
            return after(handler)
        seen.add(handler.video_id)
        return behaviour(handler)

    return behave


def drop(handler: Asked) -> None:
    """Close the connection without a word."""
    handler.close_connection = True


def say_nothing(handler: Asked) -> None:
    """Take the request and never answer."""
    handler.stand_in.closed.wait(60)
    handler.close_connection = True


def pour(piece: bytes, *, pause: float = 0.0, type: str = "text/html; charset=utf-8", encoding: str = "") -> Behaviour:
    """A body without an end, as fast as it is read or one piece each `pause` seconds."""

    def behave(handler: Asked) -> None:
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


def break_off(handler: Asked) -> None:
    """Promise more than is sent."""
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(b"<html>")
    handler.close_connection = True
