"""`make bench-usage`: what counting costs, beside what the same database can do at most."""

import argparse
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from usage.bench.server import PORT, manage, postgresql, postmaster, processor_seconds, run, tool, web

HERE = Path(__file__).parent
CLIENTS = 16
TRIES = 4
SMALL, BIG = 1_000, 1_000_000
PGBENCH = """\\set person random(1, 1000)
BEGIN;
UPDATE bench_count SET count = count + 1 WHERE id = :person;
INSERT INTO bench_entry (person, entered) VALUES (:person, now());
COMMIT;
"""
TABLES = """
SET client_min_messages = warning;
DROP TABLE IF EXISTS bench_count, bench_entry;
CREATE TABLE bench_count (id int PRIMARY KEY, count int NOT NULL);
INSERT INTO bench_count SELECT n, 0 FROM generate_series(1, 1000) AS n;
CREATE TABLE bench_entry (id bigserial PRIMARY KEY, person int NOT NULL, entered timestamptz NOT NULL);
"""


@dataclass
class Figures:
    """What one size of the tables gave."""

    people: int
    pgbench: float = 0.0
    prepared: float = 0.0
    holds: float = 0.0
    requests: dict[str, tuple[float, float, float]] = field(default_factory=dict)


def sql(url: str, text: str) -> None:
    subprocess.run([tool("psql"), url, "-qX", "-v", "ON_ERROR_STOP=1"], input=text, text=True, check=True)


def fill(url: str, people: int) -> None:
    begun = time.monotonic()
    sql(url, (HERE / "fill.sql").read_text().replace(":people", str(people)))
    print(f"{people} people and {5 * people} charges filled in, {time.monotonic() - begun:.0f} s", flush=True)


def pgbench(url: str, seconds: int, protocol: str) -> float:
    sql(url, TABLES)
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as script:
        script.write(PGBENCH)
        script.flush()
        command = [tool("pgbench"), "-n", "-f", script.name, "-c", str(CLIENTS), "-j", "2", "-T", str(seconds)]
        out = run([*command, "-M", protocol, url], url)[0]
    return float(next(line for line in out.splitlines() if line.startswith("tps")).split()[2])


def holds(url: str, seconds: float, processes: int = CLIENTS, rate: float = 0) -> tuple[float, float, float]:
    """Holds a second, and the middle and 99th percentile of one in milliseconds."""
    out = run([sys.executable, "-m", "usage.bench.holds", str(processes), str(seconds), str(rate)], url)[0]
    a_second, middle, slow = (float(word) for word in out.split())
    return a_second, middle, slow


def requests(url: str, web_pid: int, sessions: str, what: str, seconds: int) -> tuple[float, float, float]:
    """Milliseconds of processor time a request, of web and database, and requests a second."""
    drive(sessions, what, 3)  # warm
    first, second, database = processor_seconds(web_pid), time.monotonic(), processor_seconds(postmaster(url))
    count = drive(sessions, what, seconds)
    took = time.monotonic() - second
    web_ms = 1000 * (processor_seconds(web_pid) - first) / count
    return web_ms, 1000 * (processor_seconds(postmaster(url)) - database) / count, count / took


def drive(sessions: str, what: str, seconds: int) -> int:
    command = [shutil.which("wrk") or sys.exit("wrk is missing. Debian: apt-get install wrk")]
    command += ["-t", "1", "-c", "2", "-d", f"{seconds}s", "-s", str(HERE / "ask.lua")]
    out = subprocess.run(
        [*command, f"http://127.0.0.1:{PORT}", "--", sessions, what], capture_output=True, text=True, check=True
    ).stdout
    line = next(line for line in out.splitlines() if line.startswith("RESULT"))
    count, wrong, lost = (int(word) for word in line.split()[1:])
    if wrong or lost or not count:
        sys.exit(f"{what}: {wrong} of {count} answers were not 303 or 200, {lost} never came.")
    return count


ASKED = {"POST /summaries/ (a link)": "link", "POST /summaries/ (2,700 letters)": "text", "GET /usage/": "/usage/"}


def measure(url: str, people: int, sessions: str, seconds: int) -> Figures:
    figures = Figures(people)
    figures.pgbench = pgbench(url, seconds, "simple")
    figures.prepared = pgbench(url, seconds, "prepared")
    figures.holds = holds(url, seconds)[0]
    with web(url) as pid:
        for name, what in ASKED.items():
            # The least of a few: neighbours on the machine, and two requests in one process, only ever add.
            tries = [requests(url, pid, sessions, what, max(1, seconds // 2)) for _ in range(TRIES)]
            figures.requests[name] = min(tries, key=lambda one: one[0] + one[1])
    return figures


def show(figures: Figures, before: Figures | None) -> None:
    print(f"\n{figures.people} people, {5 * figures.people} charges")
    row("pgbench, BEGIN UPDATE INSERT COMMIT", f"{figures.pgbench:.0f} /s", f"prepared {figures.prepared:.0f} /s")
    share = f"{100 * figures.holds / figures.pgbench:.1f} % of pgbench's, {100 * figures.holds / figures.prepared:.1f}"
    row("holds", f"{figures.holds:.0f} /s", f"{share} % of prepared", grown(before and before.holds / figures.holds))
    for name, (web_ms, database_ms, rate) in figures.requests.items():
        old = before and sum(before.requests[name][:2])
        growth = grown(old and (web_ms + database_ms) / old)
        parts = f"web {web_ms:.2f} + database {database_ms:.2f}; {rate:.0f} /s"
        row(name, f"{web_ms + database_ms:.2f} ms", parts, growth)


def grown(ratio: float | None) -> str:
    return f"x{ratio:.2f} of the small one's" if ratio else ""


def row(*cells: str) -> None:
    print(
        "  ".join(cell.ljust(width) for cell, width in zip(cells, (36, 12, 44, 0), strict=False)).rstrip(), flush=True
    )


def bulk(url: str) -> None:
    """The two commands over the large tables, the reset with 50 holds a second beside it."""
    out, seconds, memory = manage(url, "reconcile_usage")
    row("reconcile_usage", f"{seconds:.1f} s", f"{memory:.0f} MB", out.strip())
    answers: list[tuple[float, float, float]] = []
    beside = threading.Thread(target=lambda: answers.append(holds(url, 20, processes=4, rate=50)))
    beside.start()
    time.sleep(2)
    out, seconds, _ = manage(url, "reset_usage")
    row("reset_usage", f"{seconds:.1f} s", out.strip())
    beside.join()
    row("  holds beside it", f"{answers[0][0]:.0f} /s", f"p50 {answers[0][1]:.1f} ms, p99 {answers[0][2]:.1f} ms")
    out, seconds, _ = manage(url, "reconcile_usage")
    row("reconcile_usage after it", f"{seconds:.1f} s", "", out.strip())


@contextmanager
def signed_in(url: str, people: int) -> Iterator[str]:
    keys = run([sys.executable, "-m", "usage.bench.people", str(people)], url)[0]
    with tempfile.NamedTemporaryFile("w", suffix=".sessions") as file:
        file.write(keys)
        file.flush()
        yield file.name


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--big", action="store_true", help=f"Also with {BIG} people and {5 * BIG} charges.")
    parser.add_argument("--seconds", type=int, default=10, help="Of each measurement (10).")
    options = parser.parse_args()
    with postgresql() as url:
        manage(url, "migrate", "--verbosity", "0")
        manage(url, "collectstatic", "--noinput", "--verbosity", "0")
        fill(url, SMALL)
        with signed_in(url, 1_000) as sessions:
            small = measure(url, SMALL, sessions, options.seconds)
            show(small, None)
            if options.big:
                fill(url, BIG - SMALL)
                show(measure(url, BIG, sessions, options.seconds), small)
                bulk(url)


main()
