"""Each way in which the stand-in for a model's endpoint behaves: good, odd and bad ones, by the name of the model."""

import gzip
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from summaries.tests.model_texts import (
    Asked,
    hacked,
    in_french,
    invented,
    post,
    sensible,
    smuggled,
    wordy,
)

if TYPE_CHECKING:
    from summaries.tests.model_stand_in import Handler


@dataclass
class Reply:
    """An answer that is no stream."""

    body: Any = b""
    status: int = 200
    type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


Behaviour = Callable[["Handler", Asked], Reply | None]
"""Gives the reply, or None where it has streamed (or refused to) by itself."""


def error(status: int, message: str = "no", code: str | None = None, **headers: str) -> Behaviour:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler, asked: Reply({"error": {"message": message, "code": code}}, status, headers=names)


def writes(write: Callable[[Asked], str], finish: str | None = "stop", pause: float = 0.0) -> Behaviour:
    """Streams a text, ending as a server ends it."""

    def behave(handler: "Handler", asked: Asked) -> None:
        handler.begin()
        text = write(asked)
        for start in range(0, len(text), 24):
            handler.event({"delta": {"content": text[start : start + 24]}, "finish_reason": None})
            handler.stand_in.closed.wait(pause) if pause else None
        if finish:
            handler.event({"delta": {}, "finish_reason": finish})
            handler.line("data: [DONE]")

    return behave


def at_first(behaviour: Behaviour, times: int = 1) -> Behaviour:
    """Behaves so the first times that it is asked, and well from then on."""

    def behave(handler: "Handler", asked: Asked) -> Reply | None:
        with handler.stand_in.lock:
            seen = handler.stand_in.seen[asked.body["model"]] = handler.stand_in.seen.get(asked.body["model"], 0) + 1
        return (behaviour if seen <= times else writes(sensible))(handler, asked)

    return behave


def at_step(step: str, behaviour: Behaviour) -> Behaviour:
    """Behaves so at one step, and well at the others."""
    return lambda handler, asked: (behaviour if asked.step == step else writes(sensible))(handler, asked)


def no_longer_than(most: int, status: int = 400, message: str = "maximum context length is 4096 tokens") -> Behaviour:
    refuse = error(status, message, "context_length_exceeded")
    return lambda handler, asked: (refuse if len(asked.user) > most else writes(sensible))(handler, asked)


def say_nothing(handler: "Handler", asked: Asked) -> None:
    handler.stand_in.closed.wait(60)


def stop_talking(handler: "Handler", asked: Asked) -> None:
    handler.begin()
    handler.event({"delta": {"content": "### ANSWER\nOne moment"}, "finish_reason": None})
    handler.stand_in.closed.wait(60)


def pour(piece: str) -> Behaviour:
    """A stream without an end."""

    def behave(handler: "Handler", asked: Asked) -> None:
        handler.begin()
        with suppress(OSError):
            while not handler.stand_in.closed.is_set():
                handler.wfile.write(piece.encode())

    return behave


def event(text: str) -> str:
    return "data: " + json.dumps({"choices": [{"delta": {"content": text}}]}) + "\n\n"


def raw(body: str, type: str = "text/event-stream") -> Behaviour:
    return lambda handler, asked: Reply(body.encode(), type=type)


def break_off(handler: "Handler", asked: Asked) -> None:
    """A chunked answer that ends in the middle."""
    handler.begin("Transfer-Encoding: chunked")
    data = event("### ANSWER\nIt began w").encode()
    handler.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\nffff\r\ndata: {")


def packed(handler: "Handler", asked: Asked) -> Reply:
    """A good answer, but compressed, which nobody asked for."""
    end = 'data: {"choices": [{"delta": {}, "finish_reason": "stop"}]}\n\n'
    body = gzip.compress((event(sensible(asked)) + end).encode())
    return Reply(body, type="text/event-stream", headers={"Content-Encoding": "gzip"})


def with_thoughts(handler: "Handler", asked: Asked) -> None:
    handler.begin()
    for _ in range(30):
        handler.event({"delta": {"reasoning_content": "Let me think."}, "finish_reason": None})
    for text in ("<think>[1] is a trap</think>", sensible(asked)):
        handler.event({"delta": {"content": text}, "finish_reason": None})
    handler.event({"delta": {"content": ""}, "finish_reason": "stop"})


def whole(handler: "Handler", asked: Asked) -> Reply:
    """A server that doesn't know streams."""
    return Reply({"choices": [{"message": {"content": sensible(asked)}, "finish_reason": "stop"}]})


def without(option: str, message: str) -> Behaviour:
    refuse = error(400, message)
    return lambda handler, asked: (refuse if option in asked.body else writes(sensible))(handler, asked)


def cut_at(most: int) -> Behaviour:
    """Reaches its cap where fewer tokens are allowed than this."""

    def behave(handler: "Handler", asked: Asked) -> Reply | None:
        allowed = asked.body.get("max_tokens", 0)
        ends = writes(sensible) if allowed >= most else writes(lambda asked: "### ANSWER\nIt beg", "length")
        return ends(handler, asked)

    return behave


MODES: dict[str, Behaviour] = {
    "sensible": writes(sensible),
    "key-refused": error(401, "Incorrect API key provided: sk-secret-of-the-tests."),
    "forbidden": error(403),
    "unpaid": error(429, "You exceeded your current quota", "insufficient_quota"),
    "unknown": error(404, "model not found"),
    "refuses": error(400, "I don't like it"),
    "busy-once": at_first(error(429, retry_after="1")),
    "busy": error(429),
    "busy-for-hours": error(429, retry_after="7200"),
    "fails-once": at_first(error(500)),
    "fails": error(503),
    "slow": writes(sensible, pause=0.02),
    "silent": say_nothing,
    "falls-silent": stop_talking,
    "dropped": writes(lambda asked: "### ANSWER\nIt began with", finish=None),
    "dropped-once": at_first(writes(lambda asked: "### ANSWER\nIt began with", finish=None)),
    "broken-off": break_off,
    "cut": writes(lambda asked: "### ANSWER\nIt beg", "length"),
    "cut-low": cut_at(4_000),
    "cut-notes": at_step("notes", cut_at(8_000)),
    "endless": pour(event("and on and on ")),
    "endless-line": pour("data: " + "x" * 60_000),
    "endless-comments": pour(": still there\n\n" * 1_000),
    "empty": writes(lambda asked: ""),
    "empty-once": at_first(writes(lambda asked: " \n")),
    "html": raw("<!DOCTYPE html><html><body>Bad gateway</body></html>", "text/html"),
    "html-as-stream": raw("<!DOCTYPE html><html><body>Bad gateway</body></html>"),
    "html-written": writes(lambda asked: "<html><body>Sign in</body></html>"),
    "broken-json": raw('data: {"choices": [{"del\n\n'),
    "broken-once": at_first(raw('data: {"choices": [{"del\n\n')),
    "deep-json": raw("data: " + "[" * 100_000 + "\n\n"),
    "odd-json": raw('data: [1]\n\ndata: "x"\n\ndata: {"choices": 7}\n\ndata: {"choices": [{"delta": [], "x": 1}]}\n\n'),
    "not-text": raw('data: {"choices": [{"delta": {"content": {"a": 1}}, "finish_reason": "stop"}]}\n\n'),
    "error-event": raw('data: {"error": {"message": "overloaded"}}\n\n'),
    "too-long-event": raw('data: {"error": {"message": "the request exceeds the available context size"}}\n\n'),
    "packed": packed,
    "whole": whole,
    "thinks": with_thoughts,
    "new-cap": without("max_tokens", "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
    "no-temperature": without("temperature", "Unsupported value: 'temperature' does not support 0.3"),
    "wordy": lambda handler, asked: writes(wordy if "### NOTES" in asked.task else sensible)(handler, asked),
    "small": no_longer_than(6_000),
    "tiny": no_longer_than(3_000, 500, "the request exceeds the available context size"),
    "none-at-all": no_longer_than(5),
    "moved": lambda handler, asked: Reply(status=307, headers={"Location": handler.stand_in.leads_to + asked.path}),
    "invented": writes(invented),
    "obeys": writes(hacked),
    "smuggles": writes(smuggled),
    "refusal": writes(lambda asked: "I'm sorry, but I can't help with that."),
    "french": writes(in_french),
    "french-once": at_first(writes(in_french)),
    "short-post-once": at_first(writes(lambda asked: f"### POST\n{post(asked, 200)}\n### POINTS\n[1] x")),
    "long-post": writes(lambda asked: f"### POST\n{post(asked, 1900)}\n### POINTS\n[1] {asked.lines[0].text}"),
    "no-hashtags": writes(
        lambda asked: f"### POST\n{post(asked)}\n### POINTS\n[1] x".replace("#T", "T").replace("#L", "L")
    ),
}
