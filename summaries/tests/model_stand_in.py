"""A stand-in for a model's endpoint on loopback: OpenAI's chat completions, streamed as the real ones are.

It reads the numbered lines of its prompt and writes from them in the form that it is asked for. The name of
the model says how it behaves: any name answers well, the names in MODES fail or surprise in one way each.

    python -m summaries.tests.model_stand_in --port 8766

serves it for trying things out with LLM_BASE_URL=http://127.0.0.1:8766/v1 and LLM_MODEL=sensible (or a mode).
"""

import argparse
import gzip
import json
import re
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any

from summaries.tests.loopback import Served, Server

NUMBERED = re.compile(r"^\[(\d+)(?:-(\d+))?\] (.*)$")
EVIL = "http://evil.example/steal"
GERMAN = "Hier wird gesagt, dass es um {0} und {1} geht, und das ist für alle, die nichts davon wissen, wichtig."
FRENCH = "On dit ici que {0} et {1} sont dans la liste, et que c'est très important pour les gens qui ne le savent pas."


@dataclass(frozen=True)
class Line:
    """A numbered line of the prompt, a transcript's or a note."""

    number: str
    text: str


@dataclass(frozen=True)
class Asked:
    """A request as the endpoint got it."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def system(self) -> str:
        return str(self.body["messages"][0]["content"])

    @property
    def user(self) -> str:
        return str(self.body["messages"][1]["content"])

    @property
    def fence(self) -> str:
        found = re.search(r"----- [0-9a-f]{16} -----", self.system)
        return found[0] if found else "nothing"

    @property
    def lines(self) -> list[Line]:
        """What stands between the fences."""
        parts = self.user.split(self.fence)
        matches = map(NUMBERED.match, parts[1].split("\n") if len(parts) == 3 else [])
        return [Line(match[1], match[3]) for match in matches if match]

    @property
    def task(self) -> str:
        return self.user.split(self.fence)[-1]

    @property
    def step(self) -> str:
        """What it is asked for: notes, fewer notes, or a kind of summary (or nothing of these)."""
        signs = {
            "These are notes": "condense",
            "### NOTES": "notes",
            "### POST": "post",
            "Topic in one": "topics",
            "### CHAPTERS": "summary",
        }
        return next((name for sign, name in signs.items() if sign in self.task), "custom" if self.lines else "")

    @property
    def count(self) -> int:
        found = re.search(r"about (\d+)", self.task)
        return int(found[1]) if found else 3


def evenly(lines: list[Line], count: int) -> list[Line]:
    """So many of the lines, from the first to the last."""
    count = max(1, min(count, len(lines)))
    return [lines[index * (len(lines) - 1) // max(1, count - 1)] for index in range(count)]


def sentence(asked: Asked, line: Line) -> str:
    """What a line says, or a German sentence with two of its words where German is asked for."""
    words = re.findall(r"[^\W\d_]{4,}", line.text) or ["Ruhe"]
    if " in German" in asked.task or "in German" in asked.user.split("### ")[0][-200:]:
        return GERMAN.format(words[0], words[-1])
    return line.text[:1].upper() + line.text[1:].rstrip(".") + "."


def sensible(asked: Asked) -> str:
    """An answer as a good model gives it."""
    lines = asked.lines
    if not lines:
        return "ready"
    said = [f"[{line.number}] {sentence(asked, line)}" for line in evenly(lines, asked.count)]
    opening = " ".join(sentence(asked, line) for line in evenly(lines, 2))
    chapters = [f"[{line.number}] {' '.join(line.text.split()[:3])}" for line in evenly(lines, 3)]
    phrases = "; ".join(dict.fromkeys(word for line in lines for word in re.findall(r"[A-Za-z]{6,}", line.text)[:1]))
    if asked.step in ("notes", "condense"):
        return "### NOTES\n" + "\n".join(said)
    if asked.step == "topics":
        said = [
            f"[{line.number}] {line.text.split()[0]}: {sentence(asked, line)}" for line in evenly(lines, asked.count)
        ]
    if asked.step == "post":
        return f"### POST\n{post(asked)}\n### POINTS\n" + "\n".join(said[:3])
    answer = f"### ANSWER\n{opening}\n### POINTS\n" + "\n".join(said)
    if asked.step == "custom":
        return f"### ANSWER\n**{opening}** [{lines[0].number}]\n\n- one\n- two\n### POINTS\n" + "\n".join(said)
    return f"{answer}\n### CHAPTERS\n" + "\n".join(chapters) + f"\n### PHRASES\n{phrases}"


def post(asked: Asked, length: int = 950) -> str:
    """A post of about so many characters, with hashtags."""
    text = "Have you ever wondered about this?\n\n"
    while len(text) < length:
        for line in asked.lines:
            text += sentence(asked, line) + " "
            if len(text) >= length:
                break
    return text.strip() + "\n\n#Talks #Listening #Learning"


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


def wordy(asked: Asked) -> str:
    """Notes that are longer than what they are about."""
    return "### NOTES\n" + "\n".join(f"[{line.number}] {line.text} and so on" for line in asked.lines)


def invented(asked: Asked) -> str:
    """True statements and made-up ones, all with lines and times that do not exist."""
    true = asked.lines[2].text
    made_up = "Purple elephants conquered seventeen distant galaxies yesterday"
    points = [f"[99999] {true}", f"[88888-99999] {made_up}", f"- (1:23:45) {made_up} once more", f"[1] {true}"]
    rest = "\n### CHAPTERS\n[77777] Nowhere\n[1] Somewhere"
    heading = "### NOTES\n" if "NOTES" in asked.task else f"### ANSWER\nIt says: {true} (at 99:59)\n### POINTS\n"
    return heading + "\n".join(points) + ("" if "NOTES" in asked.task else rest)


def hacked(asked: Asked) -> str:
    """What a transcript's orders make of a model that obeys: no form, only a link."""
    return f'<script>alert(1)</script><a href="{EVIL}">HACKED</a> ![x]({EVIL}) [click]({EVIL}) {EVIL}'


def smuggled(asked: Asked) -> str:
    """The form that was asked for, with links and HTML in every part of it."""
    bad = f'<img src=x onerror="alert(1)"> [click]({EVIL}) <{EVIL}> <a href="{EVIL}">here</a> javascript:alert(1) '
    return re.sub(
        r"^(?=[^#\n])(\[[\d-]+\] )?", lambda match: (match[1] or "") + bad, sensible(asked), flags=re.MULTILINE
    )


def in_french(asked: Asked) -> str:
    return "\n".join(
        line if line.startswith("#") else re.sub(r"^(\[[\d-]+\] )?.*", rf"\g<1>{FRENCH}", line).format("a", "b")
        for line in sensible(asked).split("\n")
    )


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


class Handler(BaseHTTPRequestHandler):
    server: "Server"

    @property
    def stand_in(self) -> "ModelStandIn":
        return self.server.stand_in

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        asked = Asked(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
        self.stand_in.asked.append(asked)
        self.close_connection = True
        known = asked.path == "/v1/chat/completions"
        behaviour = MODES.get(body["model"], writes(sensible)) if known else error(404)
        with suppress(OSError):
            if reply := behaviour(self, asked):
                self._answer(reply)

    def _answer(self, reply: Reply) -> None:
        body = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def begin(self, *headers: str) -> None:
        """The head of a stream, which ends with the connection unless a header says otherwise."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        for header in headers:
            self.protocol_version = "HTTP/1.1"
            self.send_header(*header.split(": "))
        self.end_headers()

    def event(self, choice: dict[str, Any]) -> None:
        self.line(
            "data: " + json.dumps({"id": "c", "object": "chat.completion.chunk", "choices": [{"index": 0, **choice}]})
        )

    def line(self, text: str) -> None:
        self.wfile.write(f"{text}\n\n".encode())
        self.wfile.flush()

    def log_message(self, format: str, *arguments: Any) -> None:
        if self.stand_in.verbose:
            super().log_message(format, *arguments)


@dataclass
class ModelStandIn(Served):
    """The server, in a thread of its own while the block runs."""

    handler = Handler

    verbose: bool = False
    leads_to: str = ""
    asked: list[Asked] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def base_url(self) -> str:
        return f"{self.origin}/v1"

    def steps(self) -> list[str]:
        """What was asked for, in order."""
        return [asked.step for asked in self.asked]


def main() -> None:
    parser = argparse.ArgumentParser(description="A stand-in for a model's endpoint on loopback.")
    parser.add_argument("--port", type=int, default=8766)
    with ModelStandIn(parser.parse_args().port, verbose=True) as stand_in:
        print(f"LLM_BASE_URL={stand_in.base_url}")
        print("Any LLM_MODEL answers well, but for:", *MODES)
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
