"""U4: a summary is finished if and only if it is charged, wherever a process is killed.

The kills of workers (before the claim, while summarising, around the settling commit) stand in
summaries/tests/test_killed.py; here is the web process, killed between the hold and its commit.
"""

import os
import signal

import pytest
from django_tasks_db.models import DBTaskResult

from summaries.models import Summary, Transcript
from usage.models import UsageCharge
from usage.tests.helpers import count, ledger_count
from ytscribe.testing import WAIT_TO_BE_KILLED, child

pytestmark = pytest.mark.usefixtures("committed")

ASK = (
    WAIT_TO_BE_KILLED
    + """
import sys, time
import django; django.setup()
from accounts.models import User
from summaries import intake
from summaries.tests.helpers import wanted
from usage.models import UserUsageQuerySet

{patch}
intake.ask(User.objects.get(pk=sys.argv[1]), wanted(), key="mine")
stuck()
"""
)
POINTS = {
    "after the hold": ("UserUsageQuerySet.hold = after(UserUsageQuerySet.hold)", 0),
    "after the insert, before the commit": ("intake._insert = after(intake._insert)", 0),
    "after the commit": ("", 1),
}


@pytest.mark.parametrize("point", POINTS)
def test_a_request_that_is_killed_is_all_or_nothing(user, point):
    patch, whole = POINTS[point]
    with child("-c", ASK.format(patch=patch), str(user.pk)) as web:
        web.says("stuck")
        os.killpg(web.pid, signal.SIGKILL)
        web.wait()

    assert count(user) == ledger_count(user) == whole
    rows = [model.objects.count() for model in (UsageCharge, Summary, Transcript, DBTaskResult)]
    assert rows == [whole] * 4
