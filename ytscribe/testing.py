"""Fixtures that every app's tests share: people, transcripts, child processes, and the database they see."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache as cache_result
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from django.conf import global_settings, settings
from django.core.cache import cache
from django.db import connection
from django.test import Client

TOP = Path(__file__).resolve().parent.parent

WAIT_TO_BE_KILLED = """
import time

def stuck(*arguments, **choices):
    print("stuck", flush=True)
    time.sleep(600)

def after(function):
    def wrapped(*arguments, **choices):
        answer = function(*arguments, **choices)
        stuck()
        return answer
    return wrapped

"""
"""For a child process: a function that waits where a test wants to kill it, and one that waits after another."""


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """On SQLite the test database is a file, because child processes see nothing of one in memory."""
    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


@pytest.fixture(autouse=True)
def quick_passwords(settings: Any) -> None:
    """Real hashing takes a third of a second by design; most tests sign somebody in."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def no_query_for_each_row(settings: Any) -> None:
    """Fails a request that asks the database once for every row of a list (N+1), where django-zeal is installed."""
    if find_spec("zeal"):
        watch_related_rows()
        # allauth looks each of a person's sessions up, and its user, when it lists or ends them.
        settings.ZEAL_ALLOWLIST = [{"model": "sessions.*"}, {"model": "account.*"}, {"model": "accounts.User"}]
        settings.MIDDLEWARE = ["zeal.middleware.zeal_middleware", *settings.MIDDLEWARE]


@cache_result
def watch_related_rows() -> None:
    from zeal.constants import initialize_app_registry
    from zeal.patch import patch

    initialize_app_registry()
    patch()


@pytest.fixture
def real_passwords(settings: Any, quick_passwords: None) -> None:
    """As the product hashes them: for passwords that another process checks, or that a fixture brings."""
    settings.PASSWORD_HASHERS = global_settings.PASSWORD_HASHERS


@pytest.fixture
def user(db: None) -> Any:
    from accounts.tests.factories import UserFactory

    return UserFactory()


@pytest.fixture
def signed_in(client: Client, user: Any) -> Client:
    client.force_login(user)
    return client


@pytest.fixture
def one_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries are counted by the minute of the clock: here all of them fall into the same one."""
    monkeypatch.setattr("usage.rates.time", SimpleNamespace(time=lambda: 1_800_000_030.0))


@pytest.fixture
def committed(transactional_db: None) -> Iterator[None]:
    """Rows that other processes see; the cache's table is emptied like the others."""
    yield
    cache.clear()


def database_url() -> str:
    """The URL of the database that this test runs on, for child processes."""
    name = str(connection.settings_dict["NAME"])
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()


def child_environment(**more: str) -> dict[str, str]:
    """The tests' environment, with this test's database."""
    return {
        **os.environ,
        "DATABASE_URL": database_url(),
        "DJANGO_SETTINGS_MODULE": "ytscribe.settings",
        "YOUTUBE_ORIGIN": settings.YOUTUBE_ORIGIN,
        "YOUTUBE_IMAGE_ORIGIN": settings.YOUTUBE_IMAGE_ORIGIN or "off",
        "PYTHONUNBUFFERED": "1",
        **more,
    }


class Child(subprocess.Popen[str]):
    """A child process whose output is read as it comes, so that waiting for a word can end."""

    lines: list[str]
    listener: threading.Thread

    def listen(self) -> None:
        self.lines = []
        self.listener = threading.Thread(target=self.read, daemon=True)
        self.listener.start()

    def read(self) -> None:
        assert self.stdout
        for line in self.stdout:
            self.lines.append(line)

    def says(self, word: str, seconds: float = 30) -> None:
        """Wait until a line with this word was printed; fails the test where none is."""
        wait_for(lambda: any(word in line for line in self.lines) or not self.listener.is_alive(), seconds)
        assert any(word in line for line in self.lines), "".join(self.lines)


@contextmanager
def child(*command: str, before: Callable[[], None] | None = None, **environment: str) -> Iterator[Child]:
    """A child process of this test's own, ended with it; `before` runs in it at first."""
    process = Child(
        [sys.executable, *command],
        cwd=TOP,
        env=child_environment(**environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        preexec_fn=before,
    )
    process.listen()
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.listener.join(timeout=10)
        assert process.stdout
        process.stdout.close()


def run_manage(*arguments: str, input: str = "", **environment: str) -> "subprocess.CompletedProcess[str]":
    """One management command in a process of its own."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=TOP,
        env=child_environment(**environment),
        input=input,
        capture_output=True,
        text=True,
        timeout=120,
    )


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def web(
    processes: int = 2, port: int = 0, before: Callable[[], None] | None = None, **environment: str
) -> Iterator[str]:
    """gunicorn with real worker processes on this test's database; yields its address."""
    port = port or free_port()
    command = ["-m", "gunicorn", "ytscribe.wsgi", "--bind", f"127.0.0.1:{port}", "--workers", str(processes)]
    threads = ["--threads", "8", "--worker-class", "gthread", "--backlog", "512"]
    with child(*command, *threads, before=before, **environment):
        wait_for(lambda: answers(port), seconds=30)
        yield f"http://127.0.0.1:{port}"


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_for(condition: Callable[[], Any], seconds: float = 20, every: float = 0.05) -> Any:
    """The first true value of a condition; fails the test where there is none in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if value := condition():
            return value
        time.sleep(every)
    pytest.fail(f"nothing came true within {seconds} s")


class Visitor:
    """A browser without a window: signs in through the form and asks for summaries."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.session = requests.Session()
        self.session.trust_env = False

    def get(self, path: str = "/", **choices: Any) -> requests.Response:
        return self.session.get(self.address + path, timeout=60, **choices)

    def post(self, path: str, data: dict[str, str], **choices: Any) -> requests.Response:
        """The answer itself; a redirect is not followed. Read a page with a form first."""
        fields = {**data, "csrfmiddlewaretoken": self.session.cookies.get("csrftoken", "")}
        return self.session.post(self.address + path, fields, timeout=60, allow_redirects=False, **choices)

    def sign_in(self, email: str = "demo@example.com", password: str = "demo-password") -> "Visitor":
        self.get("/accounts/login/").raise_for_status()
        answer = self.post("/accounts/login/", {"login": email, "password": password})
        assert answer.status_code == 302, answer.text
        self.get().raise_for_status()
        return self


def session_cookie(user: Any) -> dict[str, str]:
    """The cookie of a signed-in browser of this person's."""
    client = Client()
    client.force_login(user)
    return {settings.SESSION_COOKIE_NAME: client.cookies[settings.SESSION_COOKIE_NAME].value}
