"""Real servers that go away and come back: nothing accepted is lost, nobody sees a traceback."""

import contextlib
import json
import os
import resource
import shutil
import sqlite3
import threading
import time
from collections import Counter
from urllib.parse import urlsplit

import psycopg
import pytest
import requests

from summaries.tests import talks
from ytscribe.testing import Visitor, child, run_manage, wait_for, web
from ytscribe.tests.servers import PgBouncer, PostgreSQL

pytestmark = pytest.mark.servers


@pytest.fixture
def server():
    with PostgreSQL() as server:
        yield server


def prepare(**environment):
    """Migrate and load the demo; the demo person gets a plan without a limit."""
    for command in (["migrate", "--verbosity", "0"], ["loaddata", "demo", "--verbosity", "0"]):
        done = run_manage(*command, **environment)
        assert done.returncode == 0, done.stderr


def lift_limits(server):
    server.execute("UPDATE usage_plan SET summary_limit = NULL")


def counts_agree(server):
    """Whether each person's count is what the ledger says."""
    wrong = server.execute(
        "SELECT u.user_id FROM usage_userusage u WHERE summary_count <> (SELECT coalesce(sum(units), 0) FROM "
        "usage_usagecharge c WHERE c.user_id = u.user_id AND c.epoch = u.epoch AND c.state <> 'refunded')"
    )
    return wrong == []


def all_done(server):
    return server.execute("SELECT count(*) FROM summaries_summary WHERE state IN ('queued', 'running')") == [(0,)]


def test_behind_a_transaction_pooling_pgbouncer_the_whole_path_works(server):
    if not shutil.which("pgbouncer") and not shutil.which("/usr/sbin/pgbouncer") and not os.environ.get("CI"):
        pytest.skip("PgBouncer is not installed (Debian: apt-get install pgbouncer)")
    with PgBouncer(server) as bouncer:
        through = {"DATABASE_URL": bouncer.url, "DIRECT_URL": server.url}
        before = bouncer.transactions()
        assert run_manage("migrate", "--verbosity", "0", **through).returncode == 0
        assert bouncer.transactions() == before, "migrate went through the pooler"
        assert run_manage("loaddata", "demo", "--verbosity", "0", **through).returncode == 0
        assert bouncer.transactions() > before
        lift_limits(server)

        with web(processes=2, **through) as address, child("manage.py", "worker", **through):
            visitor = Visitor(address).sign_in()
            gate = threading.Barrier(12)
            statuses = []

            def ask(number):
                gate.wait()
                mine = Visitor(address)
                mine.session.cookies.update(visitor.session.cookies)
                statuses.append(mine.post("/summaries/", {"source": talks.text(number)}).status_code)

            threads = [threading.Thread(target=ask, args=(number,)) for number in range(12)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert statuses == [303] * 12
            wait_for(lambda: all_done(server), seconds=30)
            assert visitor.get("/summaries/").status_code == visitor.get("/usage/").status_code == 200

    assert server.execute("SELECT DISTINCT state FROM usage_usagecharge WHERE reason = ''") == [("charged",)]
    assert counts_agree(server)


def test_a_dead_database_url_does_not_keep_migrate_from_the_direct_one(server):
    done = run_manage("migrate", "--verbosity", "0", DATABASE_URL="postgresql://x@127.0.0.1:9/x", DIRECT_URL=server.url)

    assert done.returncode == 0, done.stderr


DEMO_PEOPLE = ["demo", "limited", "admin"]


class Load:
    """People who ask without pause, and what they were answered."""

    def __init__(self, address):
        self.address = address
        self.answers = []
        self.accepted = []
        self.first_after = None
        self.back_at = None
        self.ended = threading.Event()
        self.signed_in = threading.Semaphore(0)
        self.threads = [threading.Thread(target=self.ask, args=(person,)) for person in DEMO_PEOPLE]

    def ask(self, person):
        mine = Visitor(self.address).sign_in(f"{person}@example.com")
        self.signed_in.release()
        number = 100_000 * DEMO_PEOPLE.index(person)
        while not self.ended.wait(0.5):  # slower than what is refused as too fast
            number += 1
            try:
                answer = mine.post("/summaries/", {"source": talks.text(number)})
            except requests.RequestException as error:
                self.answers.append(type(error).__name__)
                continue
            self.answers.append(answer.status_code)
            if answer.status_code == 303:
                self.accepted.append(answer.headers["Location"])
                if self.back_at and not self.first_after:
                    self.first_after = time.monotonic()
            elif answer.status_code == 503:
                assert int(answer.headers["Retry-After"]) > 0
                assert "Traceback" not in answer.text

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        for _person in DEMO_PEOPLE:  # on a slow machine the server would be gone when they come to signing in
            assert self.signed_in.acquire(timeout=30)
        return self

    def __exit__(self, *error):
        self.ended.set()
        for thread in self.threads:
            thread.join()


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_database_that_is_away_for_ten_seconds_loses_no_accepted_request(server, mode, record_property):
    here = {"DATABASE_URL": server.url}
    prepare(**here)
    lift_limits(server)
    with web(processes=2, **here) as address, child("manage.py", "worker", **here):
        visitor = Visitor(address).sign_in()
        with Load(address) as load:
            time.sleep(2)
            server.stop(mode)
            down_at = time.monotonic()
            time.sleep(2)
            assert visitor.get("/readyz").status_code == 503
            assert visitor.get("/healthz").status_code == 200
            time.sleep(max(0, 10 - (time.monotonic() - down_at)))
            server.start()
            load.back_at = time.monotonic()
            wait_for(lambda: load.first_after, seconds=20)
            time.sleep(2)
        wait_for(lambda: visitor.get("/readyz").status_code == 200, seconds=10)
        wait_for(lambda: all_done(server), seconds=90)

    there = {f"/summaries/{row[0]}/" for row in server.execute("SELECT id FROM summaries_summary")}
    lost = [location for location in load.accepted if urlsplit(location).path not in there]
    kinds = Counter(load.answers)
    recovered = load.first_after - load.back_at
    print(f"\n{mode}: sent {len(load.answers)}, {dict(kinds)}, lost {len(lost)}, back after {recovered:.1f} s")
    assert set(kinds) == {303, 503}
    assert lost == []
    assert recovered < 10
    assert counts_agree(server)
    assert server.execute("SELECT count(*) FROM usage_usagecharge WHERE state = 'held'") == [(0,)]


def test_a_server_without_a_free_connection_answers_503_and_recovers():
    with PostgreSQL(max_connections="12", superuser_reserved_connections="1") as server:
        here = {"DATABASE_URL": server.url}
        prepare(**here)
        with web(processes=1, **here) as address:
            visitor = Visitor(address).sign_in()
            held = [psycopg.connect(server.url, autocommit=True)]
            held[0].execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
            with contextlib.suppress(psycopg.OperationalError):
                while True:
                    held.append(psycopg.connect(server.url))
            assert visitor.get("/summaries/").status_code == 503

            for connection in held:
                connection.close()
            wait_for(lambda: visitor.get("/summaries/").status_code == 200, seconds=10)


def test_a_dead_connection_is_replaced_and_nobody_sees_it(server):
    here = {"DATABASE_URL": server.url}
    prepare(**here)
    with web(processes=1, **here) as address:
        visitor = Visitor(address).sign_in()
        for _ in range(3):
            server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
            )
            assert visitor.get("/summaries/").status_code == 200


def test_after_a_restart_a_pool_full_of_dead_connections_keeps_nobody_waiting(server):
    here = {"DATABASE_URL": server.url}
    prepare(**here)
    with web(processes=1, **here) as address:
        visitor = Visitor(address).sign_in()
        all_at_once(address, visitor)
        pooled = server.execute("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'")[0][0] - 1
        server.stop()
        server.start()
        began = time.monotonic()
        status = visitor.get("/summaries/").status_code
        took = time.monotonic() - began

    assert pooled > 4
    assert status == 200
    assert took < 1, f"{took:.2f} s"


def all_at_once(address, visitor):
    """Eight browsers of one person, each of which loads some pages, so that the pool is full."""

    def browse():
        mine = Visitor(address)
        mine.session.cookies.update(visitor.session.cookies)
        for _ in range(10):
            mine.get("/summaries/").raise_for_status()

    threads = [threading.Thread(target=browse) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_a_server_that_only_reads_refuses_in_words_and_still_shows_what_there_is(server):
    here = {"DATABASE_URL": server.url}
    prepare(**here)
    with web(processes=1, **here) as address:
        visitor = Visitor(address).sign_in()
        server.execute("ALTER SYSTEM SET default_transaction_read_only = on")
        server.execute("SELECT pg_reload_conf()")
        wait_for(lambda: visitor.post("/summaries/", {"source": talks.text()}).status_code == 503, seconds=10)

        page = visitor.post("/summaries/", {"source": talks.text()})
        problem = visitor.post("/summaries/", {"source": talks.text()}, headers={"Accept": "application/json"})
        assert (page.status_code, problem.status_code) == (503, 503)
        assert int(page.headers["Retry-After"]) > 0
        assert json.loads(problem.text)["status"] == 503
        assert visitor.get("/summaries/?q=bread").status_code == 200
        ready = visitor.get("/readyz")
        assert (ready.status_code, ready.json()["database"]) == (503, "read-only")
        stranger = Visitor(address)
        stranger.get("/accounts/login/").raise_for_status()
        assert stranger.post("/accounts/login/", {"login": "a@example.com", "password": "wrong"}).status_code == 503


def limit_files_to(size):
    """No file that the process writes may become larger, as on a disk that is full."""

    def before():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return before


def test_sqlite_on_a_full_disk_says_so_harms_nothing_and_recovers(tmp_path):
    path = tmp_path / "full.sqlite3"
    here = {"DATABASE_URL": f"sqlite:///{path}"}
    prepare(**here)
    with sqlite3.connect(path) as database:
        database.execute("UPDATE usage_plan SET summary_limit = NULL")

    def summaries():
        with sqlite3.connect(path) as database:
            return database.execute("SELECT count(*) FROM summaries_summary").fetchone()[0]

    there = summaries()
    with web(processes=1, before=limit_files_to(path.stat().st_size + 100_000), **here) as address:
        visitor = Visitor(address).sign_in()
        answers = [visitor.post("/summaries/", {"source": talks.text(n) * 40}) for n in range(12)]
        accepted = [answer for answer in answers if answer.status_code == 303]
        assert {answer.status_code for answer in answers} <= {303, 503}
        assert answers[-1].status_code == 503
        assert int(answers[-1].headers["Retry-After"]) > 0

    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert summaries() == there + len(accepted)
    with web(processes=1, **here) as address:
        visitor = Visitor(address).sign_in()
        assert visitor.post("/summaries/", {"source": talks.text(99)}).status_code == 303


def test_sqlite_that_another_process_keeps_locked_says_so_and_goes_on_after(tmp_path):
    path = tmp_path / "locked.sqlite3"
    here = {"DATABASE_URL": f"sqlite:///{path}"}
    prepare(**here)
    with web(processes=1, **here) as address:
        visitor = Visitor(address).sign_in()
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            answer = visitor.post("/summaries/", {"source": talks.text()})
            assert (answer.status_code, int(answer.headers["Retry-After"]) > 0) == (503, True)
            assert visitor.get("/summaries/").status_code == 200
            other.execute("ROLLBACK")
        assert visitor.post("/summaries/", {"source": talks.text()}).status_code == 303
