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
    shuffled,
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


def answers_with(body: Any, status: int = 400) -> Behaviour:
    return lambda handler, asked: Reply(body, status)


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


def without(option: str, message: str, then: Behaviour | None = None) -> Behaviour:
    """Refuses requests that have an option, and behaves well (or as it is said) towards others."""
    refuse, accept = error(400, message), then or writes(sensible)
    return lambda handler, asked: (refuse if asked.body.get(option) else accept)(handler, asked)


def caps_at(most: int) -> Behaviour:
    """Refuses requests that allow more tokens than this."""
    refuse = error(400, f"max_tokens is too large: 1234. This model supports at most {most} completion tokens.")
    return lambda handler, asked: (refuse if asked.body["max_tokens"] > most else writes(sensible))(handler, asked)


def fits(most: int) -> Behaviour:
    """Refuses where the prompt and the tokens allowed are more than a context: four letters are a token."""

    def behave(handler: "Handler", asked: Asked) -> Reply | None:
        allowed, given = asked.body["max_tokens"], (len(asked.user) + len(asked.system)) // 4
        refuse = error(
            400,
            f"'max_tokens' or 'max_completion_tokens' is too large: {allowed}. This model's maximum context length is "
            f"{most} tokens and your request has {given} input tokens ({allowed} > {most} - {given}).",
        )
        return (refuse if allowed + given > most else writes(sensible))(handler, asked)

    return behave


def whole_if_asked(handler: "Handler", asked: Asked) -> Reply:
    assert asked.body["stream"] is False
    return whole(handler, asked)


NO_MAX_TOKENS = (
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
)
NO_TEMPERATURE = (
    "Unsupported value: 'temperature' does not support 0.3 with this model. Only the default (1) is supported."
)
NO_STREAM = "Your organization must be verified to stream this model."


def drip(handler: "Handler", asked: Asked) -> None:
    """A byte now and then, so that it is never silent and never done."""
    handler.begin()
    with suppress(OSError):
        for letter in event(sensible(asked)):
            handler.wfile.write(letter.encode())
            handler.wfile.flush()
            handler.stand_in.closed.wait(0.2)


def with_ceremony(handler: "Handler", asked: Asked) -> None:
    """All that routers put around an answer: comments, a piece with a role alone, one with the usage alone."""
    handler.begin()
    handler.line(": OPENROUTER PROCESSING")
    handler.event({"delta": {"role": "assistant", "content": ""}, "finish_reason": None})
    handler.event({"delta": {"role": "assistant", "content": None, "reasoning": "Hm."}, "finish_reason": None})
    handler.event({"delta": {"content": sensible(asked)}, "finish_reason": None, "logprobs": None})
    handler.line(": OPENROUTER PROCESSING")
    handler.event({"delta": {"content": ""}, "finish_reason": "stop", "native_finish_reason": "STOP"})
    handler.line('data: {"id": "c", "choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 9}}')
    handler.line("data: [DONE]")


def thinks_in_parts(handler: "Handler", asked: Asked) -> None:
    """Content in parts, of which some are thoughts, as Mistral's models send it."""
    handler.begin()
    thought = {"type": "thinking", "thinking": [{"type": "text", "text": "### ANSWER [1] is a trap"}]}
    for content in ([thought], [{"type": "text", "text": sensible(asked)}], ""):
        handler.event({"delta": {"content": content}, "finish_reason": None})
    handler.event({"delta": {"content": ""}, "finish_reason": "stop"})


def lingers(handler: "Handler", asked: Asked) -> None:
    """Done, and yet the connection stays open."""
    writes(sensible)(handler, asked)
    handler.stand_in.closed.wait(60)


def fails_in_the_middle(handler: "Handler", asked: Asked) -> None:
    handler.begin()
    handler.event({"delta": {"content": "### ANSWER\nIt began w"}, "finish_reason": None})
    fault = {"code": 502, "message": "Provider disconnected unexpectedly"}
    broken = {"id": "c", "error": fault, "choices": [{"index": 0, "delta": {}, "finish_reason": "error"}]}
    handler.line(f"data: {json.dumps(broken)}")


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
    "key-of-gemini-refused": answers_with(
        [{"error": {"code": 400, "message": "API key not valid. Please pass a valid one."}}]
    ),
    "not-for-this-key": error(403, "Project proj_1 does not have access to model gpt-9", "model_not_found"),
    "retired": error(400, "The model `old-one` has been decommissioned and is no longer supported."),
    "flagged": error(
        403, "some/model requires moderation. Your input was flagged for violence. No credits were charged."
    ),
    "quota-of-a-day": error(429, "You exceeded your current quota. * quotaId: RequestsPerDay. Please retry in 0.1s"),
    "quota-of-a-minute": at_first(error(429, "You exceeded your current quota, check billing. Please retry in 0.4s.")),
    "busy-for-a-moment": at_first(error(429, retry_after_ms="400")),
    "overloaded": error(529, "Overloaded"),
    "rate-event": raw('data: {"error": {"code": 429, "message": "Rate limit exceeded"}}\n\n'),
    "error-as-answer": lambda handler, asked: Reply({"error": {"code": 502, "message": "upstream"}}),
    "loading": at_first(error(503, "Loading model", "unavailable_error"), 8),
    "loading-for-ever": error(503, "Loading model", "unavailable_error"),
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
    "new-cap": without("max_tokens", NO_MAX_TOKENS),
    "no-temperature": without("temperature", NO_TEMPERATURE),
    "no-stream": without("stream", NO_STREAM, whole_if_asked),
    "picky": without(
        "max_tokens",
        NO_MAX_TOKENS,
        without("temperature", NO_TEMPERATURE, without("stream", NO_STREAM, whole_if_asked)),
    ),
    "thought-all-away": error(
        400, "Could not finish the message because max_tokens or model output limit was reached."
    ),
    "caps-at-2000": caps_at(2_000),
    "fits-4096": fits(4_096),
    "ceremonious": with_ceremony,
    "lingers": lingers,
    "ends-with-eos": writes(sensible, "eos"),
    "ends-in-error": writes(sensible, "error"),
    "ends-filtered": writes(lambda asked: "### ANSWER\nIt be", "content_filter"),
    "fails-in-the-middle": fails_in_the_middle,
    "thinks-unopened": writes(lambda asked: f"First [1].\n### ANSWER\nA trap.\n</think>\n\n{sensible(asked)}"),
    "thinks-in-parts": thinks_in_parts,
    "thinks-in-channels": writes(
        lambda asked: (
            "<|channel|>analysis<|message|>### ANSWER\nA trap.<|end|><|start|>assistant"
            f"<|channel|>final<|message|>{sensible(asked)}<|return|>"
        )
    ),
    "fenced": writes(lambda asked: f"```markdown\n{sensible(asked)}\n```<|im_end|>"),
    "shuffled": writes(shuffled),
    "one-long-line": raw(event("### ANSWER\n" + "x" * 1_000_000)),
    "no-statements": writes(lambda asked: "### ANSWER\nIt is said.\n### POINTS\n[1]\n[2]  \n- [3] ..."),
    "drips": drip,
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
