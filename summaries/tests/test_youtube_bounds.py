"""However much YouTube sends, little is kept; and the operator's proxy is really used, its password never told."""

import logging
import socket
import subprocess
import sys
import threading
from base64 import b64encode
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests

from summaries.tests.youtube_modes import mode_id
from summaries.tests.youtube_stand_in import YouTubeStandIn
from summaries.transcripts import SOURCES, thumbnail, youtube_session
from summaries.transcripts.base import Source, TranscriptUnavailable
from ytscribe.testing import TOP, child_environment

V = "a1B2-c3_D4e"
MB = 1024 * 1024

READ = """
import resource, sys
import django; django.setup()
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source, TranscriptUnavailable

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

SOURCES["youtube"](Source(text="a1B2-c3_D4e"))
before = peak()
try:
    SOURCES["youtube"](Source(text=sys.argv[1]))
except TranscriptUnavailable as error:
    print(error.code, (peak() - before) // 1024)
"""


@pytest.fixture
def stand_in(settings, monkeypatch):
    monkeypatch.setattr(youtube_session, "PAUSES", (0.01,))
    with YouTubeStandIn() as server:
        settings.YOUTUBE_ORIGIN = server.origin
        yield server


@pytest.mark.parametrize("name", ["endless", "player-pour", "words-pour", "player-zip", "words-zip"])
def test_an_answer_without_an_end_is_left_after_ten_megabytes(stand_in, name):
    done = subprocess.run(
        [sys.executable, "-c", READ, mode_id(name)],
        cwd=TOP,
        env=child_environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr
    code, grown = done.stdout.split()
    assert code == "youtube_changed"
    assert int(grown) < 80
    assert stand_in.poured < 24 * MB  # what was read, and what lay in the buffers between


# -- The proxy -------------------------------------------------------------------------------


class _Proxy(BaseHTTPRequestHandler):
    """Passes plain requests on, and refuses who doesn't bring the password."""

    def pass_on(self):
        self.server.asked.append(self.path)
        if self.headers.get("Proxy-Authorization") != f"Basic {b64encode(b'us:tell-nobody').decode()}":
            self.send_error(407)
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name: value for name, value in self.headers.items() if not name.startswith("Proxy-")}
        with requests.Session() as session:
            session.trust_env = False
            answer = session.request(self.command, self.path, data=body, headers=headers, timeout=10)
        self.send_response(answer.status_code)
        self.send_header("Content-Type", answer.headers["Content-Type"])
        self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        self.wfile.write(answer.content)

    do_GET = do_POST = pass_on

    def do_CONNECT(self):
        self.server.asked.append(f"CONNECT {self.path}")
        self.send_error(407)

    def log_message(self, *arguments):
        pass


@contextmanager
def proxy():
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Proxy)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def address(server, who="us:tell-nobody"):
    return f"http://{who}@127.0.0.1:{server.server_address[1]}"


def test_all_goes_through_the_proxy_the_picture_too(stand_in, settings):
    settings.YOUTUBE_IMAGE_ORIGIN = stand_in.origin
    with proxy() as server:
        settings.YOUTUBE_PROXY = address(server)
        assert SOURCES["youtube"](Source(text=V)).segments
        assert thumbnail.fetch(V)

    assert [path.split("?")[0].removeprefix(stand_in.origin) for path in server.asked] == [
        *stand_in.paths()[:3],
        f"/vi/{V}/mqdefault.jpg",
    ]
    assert not any("Proxy-Authorization" in request.headers for request in stand_in.requests)


def refused(caplog):
    with caplog.at_level(logging.DEBUG), pytest.raises(TranscriptUnavailable) as caught:
        SOURCES["youtube"](Source(text=V))
    return caught.value


def test_a_proxy_that_refuses_us_is_temporary_and_its_password_stays_secret(stand_in, settings, caplog):
    with proxy() as server:
        settings.YOUTUBE_PROXY = address(server, "us:wrong-but-secret")
        error = refused(caplog)

    assert (error.code, stand_in.requests) == ("unreachable", [])
    assert "wrong-but-secret" not in f"{caplog.text} {error.sentence} {error.next_step} {error.__cause__!r}"
    assert any(record.levelno == logging.WARNING and "proxy" in record.getMessage() for record in caplog.records)


def test_so_is_one_that_refuses_a_tunnel_and_one_that_is_not_there(settings, caplog, monkeypatch):
    monkeypatch.setattr(youtube_session, "PAUSES", (0.01,))
    settings.YOUTUBE_ORIGIN = "https://youtube.test"
    with proxy() as server:
        settings.YOUTUBE_PROXY = address(server, "us:wrong-but-secret")
        assert refused(caplog).code == "unreachable"
    assert server.asked == ["CONNECT youtube.test:443"] * 2
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        settings.YOUTUBE_PROXY = f"http://us:wrong-but-secret@127.0.0.1:{nobody.getsockname()[1]}"
        assert refused(caplog).code == "unreachable"

    assert "wrong-but-secret" not in caplog.text
    assert any(record.levelno == logging.WARNING and "proxy" in record.getMessage() for record in caplog.records)
