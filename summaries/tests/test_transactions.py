"""docs/database.md, kept true: what commits together, and what no transaction is open for."""

from unittest.mock import patch

import pytest
from django.contrib.sessions.models import Session
from django.db import connection, transaction
from django.db.models.deletion import Collector
from django.test import Client

from summaries import fetching, intake, job
from summaries.models import SourceKind, Summary, Transcript
from summaries.summarisers import SUMMARISERS
from summaries.tests.helpers import ask, claimed, reread, wanted, wanted_video
from summaries.transcripts.base import Segment, TranscriptData
from usage.models import UsageCharge, UserUsage
from usage.tests.helpers import count, ledger_count

pytestmark = pytest.mark.usefixtures("committed")


class Broken(Exception):
    pass


def broken(*arguments, **choices):
    raise Broken


def test_no_transaction_is_open_while_captions_are_fetched_or_a_summary_is_made(user):
    seen = []

    def fetch(source):
        seen.append(connection.in_atomic_block)
        segments = [Segment(float(n), float(n + 1), f"This is sentence number {n} of a talk.") for n in range(60)]
        return TranscriptData(segments, video_id=source.text, language="en")

    def make(request, report):
        seen.append(connection.in_atomic_block)
        return SUMMARISERS["extractive"](request, report)

    summary = ask(user, wanted_video())
    with patch.object(fetching, "SOURCES", {"youtube": fetch}), patch.object(job, "SUMMARISERS", {"extractive": make}):
        job.run(summary.pk)

    assert seen == [False, False]
    assert reread(summary).state == "done"


def test_asking_refuses_to_run_inside_another_transaction(user):
    with transaction.atomic(), pytest.raises(RuntimeError, match="durable"):
        intake.ask(user, wanted(), key="x")


@pytest.mark.parametrize("step", ["usage.models.usages.insert", "summaries.intake.insert"])
def test_a_request_that_breaks_anywhere_leaves_nothing(user, step):
    with patch(step, broken), pytest.raises(Broken):
        ask(user)

    assert not UsageCharge.objects.exists()
    assert not Transcript.objects.exists()
    assert count(user) == 0


def test_failing_and_refunding_are_one(user):
    summary = claimed(user)
    with patch("usage.models.UsageCharge.refund", broken), pytest.raises(Broken):
        summary.fail("x", "It broke.")

    assert (reread(summary).state, reread(summary).charge.state, count(user)) == ("running", "held", 1)


def test_a_refund_and_its_count_are_one(user):
    summary = claimed(user)
    with patch.object(UserUsage.objects, "filter", broken), pytest.raises(Broken):
        summary.charge.refund("x")

    assert (reread(summary).charge.state, count(user)) == ("held", 1)


def test_discarding_is_one(user):
    summary = ask(user)
    with patch.object(Summary, "delete", broken), pytest.raises(Broken):
        summary.discard()

    assert (reread(summary).charge.state, count(user)) == ("held", 1)


def test_deleting_a_person_is_one(user):
    browser = Client()
    browser.force_login(user)
    ask(user)
    with patch.object(Collector, "delete", broken), pytest.raises(Broken):
        user.delete()

    assert Session.objects.count() == 1
    assert Summary.objects.count() == 1
    assert count(user) == ledger_count(user) == 1


def test_a_source_kind_of_every_reader():
    from summaries.transcripts import SOURCES

    assert set(SourceKind.values) == set(SOURCES)
