"""The pages and the admin with a million people beside the same with a thousand, on one PostgreSQL.

    make bench-database [USERS=1000000]

Seeds two databases through `seed_demo`, asks PostgreSQL for the plan of every statement that the
pages, the admin and the sweep send, names each that reads a big table from end to end, and times
the same pages on both, turn about. Seeding a million people takes about half an hour; the servers
are this script's own, on loopback, and end with it.
"""

import argparse
import itertools
import os
import re
import resource
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP))
import django

import ytscribe.pytest_environment  # noqa: F401 - the tests' own settings: nothing of a .env reaches this

os.environ["DJANGO_SETTINGS_MODULE"] = "ytscribe.settings"
SMALL = 1_000
ROUNDS = 40
PEOPLE, REQUESTS_A_SECOND = 8, 50
DEMO_PAGES = ["/", "/summaries/", "/summaries/?q=talk", "/summaries/?q=sentence+garden", "/usage/", "/plans/"]
ADMIN_PAGES = [
    "/admin/",
    "/admin/accounts/user/",
    "/admin/accounts/user/?q=person0000",
    "/admin/usage/userusage/",
    "/admin/usage/usagecharge/",
    "/admin/usage/usagecharge/?state__exact=held",
    "/admin/summaries/summary/",
    "/admin/summaries/summary/?state__exact=failed",
    "/admin/summaries/summary/?q=person0000",
    "/admin/summaries/transcript/",
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--users", type=int, default=1_000_000)
    options = parser.parse_args()
    from ytscribe.tests.servers import PostgreSQL

    with PostgreSQL(shared_buffers="1GB", max_wal_size="4GB") as server:
        urls = {}
        for name, users in (("small", SMALL), ("big", options.users)):
            server.execute(f"CREATE DATABASE {name}")
            urls[name] = server.url.rsplit("/", 1)[0] + f"/{name}"
            seed(urls[name], users)
        manage(urls["big"], "-c", sys.argv[0], "--plans")
        compare(urls)
        migrate_under_load(urls["big"])


def manage(url: str, *arguments: str) -> None:
    command = [sys.executable, *arguments[1:]] if arguments[0] == "-c" else [sys.executable, "manage.py", *arguments]
    subprocess.run(command, cwd=TOP, env={**os.environ, "DATABASE_URL": url, "TEST_DATABASE_URL": url}, check=True)


def seed(url: str, users: int) -> None:
    """Make the people, and say how long it took and how much memory."""
    manage(url, "migrate", "--verbosity", "0")
    began = time.perf_counter()
    manage(url, "seed_demo", "--users", str(users))
    seconds = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(
        f"seeding {users:>9,} people: {seconds:.0f} s, {users / seconds:.0f} a second, at most {memory} MB", flush=True
    )


def plans() -> None:
    """Every statement of the pages, the admin and the sweep, and which of them read a big table whole."""
    django.setup()
    from django.conf import settings
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from accounts.models import User
    from summaries.sweep import prune, sweep

    settings.ALLOWED_HOSTS = ["*"]
    connection.cursor().execute("ANALYZE")
    visits = {"demo@example.com": DEMO_PAGES, "admin@example.com": ADMIN_PAGES}
    with CaptureQueriesContext(connection) as captured:
        for email, pages in visits.items():
            client = Client()
            client.force_login(User.objects.get(email=email))
            for page in pages:
                assert client.get(page).status_code == 200, page
        sweep()
        prune()
    statements = {re.sub(r"'[^']*'|\b\d+\b", "?", query["sql"]): query["sql"] for query in captured.captured_queries}
    big = big_tables(connection)
    scanned = 0
    for sql in statements.values():
        if not sql.startswith(("SELECT", "UPDATE", "DELETE")):
            continue
        with connection.cursor() as cursor:
            cursor.execute("EXPLAIN " + sql.replace("%", "%%") if "%" not in sql else "EXPLAIN " + sql)
            plan = "\n".join(row[0] for row in cursor.fetchall())
        if re.search(r"Limit .*\n\s+->  Seq Scan", plan):
            continue  # it stops after the rows that it wants
        for table in re.findall(r"Seq Scan on (\w+)", plan):
            if table in big:
                scanned += 1
                print(f"reads {table} from end to end:\n  {sql[:300]}\n{plan}\n")
    print(f"{len(statements)} different statements, {scanned} that read a big table from end to end", flush=True)


def big_tables(connection: object) -> set[str]:
    with connection.cursor() as cursor:  # type: ignore[attr-defined]
        cursor.execute("SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > 10000")
        return {row[0] for row in cursor.fetchall()}


def compare(urls: dict[str, str]) -> None:
    """The median of each page on both, turn about, and their ratio."""
    from ytscribe.testing import Visitor, web

    visitors: dict[tuple[str, str], Visitor] = {}
    with ExitStack() as stack:
        for name, url in urls.items():
            address = stack.enter_context(web(processes=1, DATABASE_URL=url, DEBUG="true"))
            for email in ("demo@example.com", "admin@example.com"):
                visitors[name, email] = Visitor(address).sign_in(email)
        print(f"{'page':<48} {'small':>9} {'big':>9}  ratio")
        for email, pages in (("demo@example.com", DEMO_PAGES), ("admin@example.com", ADMIN_PAGES)):
            for page in pages:
                times: dict[str, list[float]] = {name: [] for name in urls}
                for _ in range(ROUNDS if "q=" not in page else 20):
                    for name in urls:
                        began = time.perf_counter()
                        visitors[name, email].get(page).raise_for_status()
                        times[name].append(time.perf_counter() - began)
                small, big = (1000 * statistics.median(times[name]) for name in ("small", "big"))
                print(f"{page:<48} {small:>6.1f} ms {big:>6.1f} ms  {big / small:.2f}", flush=True)


def migrate_under_load(url: str) -> None:
    """From each app's first migration to its last, while people read and ask 50 times a second."""
    from summaries.tests import talks
    from ytscribe.testing import Visitor, web

    with web(processes=2, DATABASE_URL=url, DEBUG="true") as address:
        visitor = Visitor(address).sign_in("admin@example.com")
        for app in ("summaries", "usage", "accounts"):
            manage(url, "migrate", app, "0001", "--verbosity", "0")
        waits: list[tuple[float, int]] = []
        ended = threading.Event()

        def visit(place: int) -> None:
            mine = Visitor(address)
            mine.session.cookies.update(visitor.session.cookies)
            for number in itertools.count():
                if ended.wait(PEOPLE / REQUESTS_A_SECOND):
                    return
                began = time.perf_counter()
                if number % 5:
                    answer = mine.get("/usage/" if number % 2 else "/summaries/")
                else:
                    answer = mine.post("/summaries/", {"source": talks.text(place * 100_000 + number)})
                waits.append((time.perf_counter() - began, answer.status_code))

        threads = [threading.Thread(target=visit, args=(place,)) for place in range(PEOPLE)]
        for thread in threads:
            thread.start()
        time.sleep(5)
        before = len(waits)
        began = time.perf_counter()
        manage(url, "migrate", "--verbosity", "0")
        seconds = time.perf_counter() - began
        during = len(waits)
        time.sleep(3)
        ended.set()
        for thread in threads:
            thread.join()
    report_waits("before migrating", waits[:before])
    report_waits(f"while migrating ({seconds:.0f} s)", waits[before:during])


def report_waits(when: str, waits: list[tuple[float, int]]) -> None:
    times = sorted(1000 * seconds for seconds, _ in waits)
    statuses = dict(Counter(status for _, status in waits))
    p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
    print(f"{when}: {len(times)} requests {statuses}, p50 {p50:.0f} ms, p99 {p99:.0f} ms, longest {times[-1]:.0f} ms")


if __name__ == "__main__":
    if "--plans" in sys.argv:
        plans()
    else:
        main()
