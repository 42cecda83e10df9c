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
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client

TOP = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """On SQLite the test database is a file, because child processes see nothing of one in memory."""
    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


@pytest.fixture(autouse=True)
def quick_passwords(settings: Any) -> None:
    """Real hashing takes a third of a second by design; most tests sign somebody in."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def user(db: None) -> Any:
    from accounts.tests.factories import UserFactory

    return UserFactory()


@pytest.fixture
def signed_in(client: Client, user: Any) -> Client:
    client.force_login(user)
    return client


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
        "PYTHONUNBUFFERED": "1",
        **more,
    }


class Child(subprocess.Popen[str]):
    """A child process whose output is read as it comes, so that waiting for a word can end."""

    lines: list[str]

    def listen(self) -> None:
        assert self.stdout
        for line in self.stdout:
            self.lines.append(line)

    def says(self, word: str, seconds: float = 30) -> None:
        """Wait until a line with this word was printed; fails the test where none is."""
        wait_for(lambda: any(word in line for line in self.lines) or self.poll() is not None, seconds)
        assert any(word in line for line in self.lines), "".join(self.lines)


@contextmanager
def child(*command: str, **environment: str) -> Iterator[Child]:
    """A child process of this test's own, ended with it."""
    process = Child(
        [sys.executable, *command],
        cwd=TOP,
        env=child_environment(**environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    process.lines = []
    listener = threading.Thread(target=process.listen, daemon=True)
    listener.start()
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        listener.join(timeout=10)
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
def web(processes: int = 2, port: int = 0, **environment: str) -> Iterator[str]:
    """gunicorn with real worker processes on this test's database; yields its address."""
    port = port or free_port()
    command = ["-m", "gunicorn", "ytscribe.wsgi", "--bind", f"127.0.0.1:{port}", "--workers", str(processes)]
    with child(*command, "--threads", "8", "--worker-class", "gthread", "--backlog", "512", **environment):
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


def session_cookie(user: Any) -> dict[str, str]:
    """The cookie of a signed-in browser of this person's."""
    client = Client()
    client.force_login(user)
    return {settings.SESSION_COOKIE_NAME: client.cookies[settings.SESSION_COOKIE_NAME].value}
