"""`make run`, after the packages are installed: on a copy of the project, with nothing prepared."""

import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys

import pytest
import requests

from summaries.tests import talks
from ytscribe.testing import TOP, answers, free_port, wait_for

COPIED = ["manage.py", ".env.example", "accounts", "usage", "summaries", "ytscribe", "templates", "fixtures"]


@pytest.fixture
def copy(tmp_path):
    for name in COPIED:
        source = TOP / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "tests"))
        else:
            shutil.copy(source, tmp_path / name)
    return tmp_path


def start(copy, port, **variables):
    environment = {"PATH": os.environ["PATH"], "PORT": str(port), **variables}
    command = [sys.executable, "-m", "ytscribe.run"]
    return subprocess.Popen(
        command, cwd=copy, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def refused(copy, port, **variables):
    """What is said by a start that ends by itself."""
    process = start(copy, port, **variables)
    said = process.communicate(timeout=60)[0]
    assert process.returncode != 0
    assert "Traceback" not in said
    return said


class Running:
    def __init__(self, process, address):
        self.process = process
        self.browser = requests.Session()
        self.browser.trust_env = False
        self.address = address

    def post(self, path, data, **files):
        form = self.browser.get(self.address + "/accounts/login/" if path.startswith("/accounts") else self.address)
        assert form.status_code == 200
        fields = {**data, "csrfmiddlewaretoken": self.browser.cookies["csrftoken"]}
        return self.browser.post(self.address + path, fields, **files, timeout=30)

    def end(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.communicate(timeout=60)[0]


def run(copy, port):
    process = start(copy, port)
    wait_for(lambda: answers(port) or process.poll() is not None, seconds=90)
    assert process.poll() is None, process.communicate()[0]
    return Running(process, f"http://127.0.0.1:{port}")


def test_it_serves_signs_in_and_summarises_and_a_second_start_keeps_everything(copy):
    port = free_port()
    running = run(copy, port)
    try:
        first = running.post("/accounts/login/", {"login": "demo@example.com", "password": "demo-password"})
        assert "Summarise" in first.text
        page = running.post("/summaries/", {}, files={"captions": ("my talk.srt", talks.srt())})
        assert page.status_code == 200, page.text
        wait_for(lambda: 'data-status="done"' in running.browser.get(page.url).text, seconds=30)
        environment = (copy / ".env").read_text()
        assert "\nSECRET_KEY=\n" not in environment
        assert (copy / ".env").stat().st_mode & 0o077 == 0
    finally:
        said = running.end()
    assert f"http://localhost:{port}/" in said
    assert "demo@example.com" in said
    assert not answers(port)

    running = run(copy, port)
    try:
        assert (copy / ".env").read_text() == environment
        with sqlite3.connect(copy / "ytscribe.sqlite3") as database:
            assert database.execute("select count(*) from summaries_summary").fetchone()[0] == 17
    finally:
        running.end()


def test_a_taken_port_is_named(copy):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert f"Port {port} is taken" in refused(copy, port)


def test_a_bad_database_url_is_named(copy):
    assert "DATABASE_URL must be" in refused(copy, free_port(), DATABASE_URL="nonsense")


def test_a_database_that_is_not_there_is_named(copy):
    said = refused(copy, free_port(), DATABASE_URL="sqlite:////nowhere/at/all.sqlite3")

    assert "Check DATABASE_URL" in said
