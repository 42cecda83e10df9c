"""U1: held and charged never exceed the limit, with real processes; the same race convicts a naive counter."""

import subprocess
import sys

import pytest
from django.db import connection

from usage.models import UsageCharge
from usage.tests.helpers import count, ledger_count, set_limit
from ytscribe.testing import TOP, child_environment

pytestmark = pytest.mark.usefixtures("committed")

PROCESSES, TRIES, LIMIT = 8, 10, 10

SET_UP = """
import sys, time, uuid
import django; django.setup()
from django.db import connection, transaction
from django.db.models import F
from accounts.models import User
from usage.models import LimitReached, UserUsage
user = User.objects.get(pk=sys.argv[1])
print("ready", flush=True); sys.stdin.readline()
taken = 0
"""

EXACT = """
for _ in range(int(sys.argv[2])):
    try:
        with transaction.atomic():
            UserUsage.objects.hold(user, key=str(uuid.uuid4()))
        taken += 1
    except LimitReached:
        pass
print(taken)
"""

# Reads, lets the others read too, then writes: what the original does.
NAIVE = """
for _ in range(int(sys.argv[2])):
    usage = UserUsage.objects.select_related("plan").get(user=user)
    time.sleep(0.01)
    if usage.summary_count < usage.limit:
        UserUsage.objects.filter(user=user).update(summary_count=F("summary_count") + 1)
        taken += 1
print(taken)
"""


def race(code, user):
    """What each of the processes says it took, all begun at one moment."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", SET_UP + code, str(user.pk), str(TRIES)],
            cwd=TOP,
            env=child_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(PROCESSES)
    ]
    for process in processes:
        assert process.stdout.readline() == "ready\n", process.communicate()
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = [process.communicate(timeout=120) for process in processes]
    assert not any(process.returncode for process in processes), answers
    return sum(int(out) for out, _ in answers)


def test_processes_behind_a_gate_get_exactly_the_limit(user):
    set_limit(user, LIMIT)

    assert race(EXACT, user) == LIMIT
    assert count(user) == ledger_count(user) == UsageCharge.objects.count() == LIMIT


def test_a_naive_counter_is_convicted_by_the_same_race(user):
    set_limit(user, LIMIT)

    assert race(NAIVE, user) > LIMIT, connection.vendor
