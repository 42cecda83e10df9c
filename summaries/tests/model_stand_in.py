"""A stand-in for a model's endpoint on loopback: OpenAI's chat completions, streamed as the real ones are.

The name of the model says how it behaves: any name answers well (see model_texts), the names in MODES
(see model_modes) fail or surprise in one way each.

    python -m summaries.tests.model_stand_in --port 8766

serves it for trying things out with LLM_BASE_URL=http://127.0.0.1:8766/v1 and LLM_MODEL=sensible (or a mode).
"""

import argparse
import json
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any

from summaries.tests.loopback import Served, Server
from summaries.tests.model_modes import MODES, Reply, error, writes
from summaries.tests.model_texts import Asked, sensible


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
