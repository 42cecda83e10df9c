"""A server on loopback for as long as a block runs: what the stand-ins are served by."""

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, ClassVar, Self


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    stand_in: Any

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news here."""


@dataclass
class Served:
    """A stand-in in a thread of its own; its `handler` finds it as `self.server.stand_in`."""

    handler: ClassVar[type[BaseHTTPRequestHandler]]

    port: int = 0
    closed: threading.Event = field(default_factory=threading.Event, init=False)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self.server = Server(("127.0.0.1", self.port), self.handler)
        self.server.stand_in = self
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closed.set()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()
