"""A job ends once: finished and charged, or failed and refunded, whoever comes late."""

from datetime import timedelta
from unittest.mock import patch

import pytest
from django.db import OperationalError
from django.utils import timezone

from summaries import job
from summaries.models import MAX_ATTEMPTS, Summary, Transcript
from summaries.summarisers import extractive
from summaries.summarisers.base import Progress, SummaryFailed
from summaries.sweep import sweep
from summaries.tests.helpers import ask, claimed, reread, wanted, wanted_video
from summaries.transcripts.base import Segment, TranscriptData, TranscriptUnavailable
from usage.tests.helpers import count, ledger_count

pytestmark = pytest.mark.django_db


def expire(summary):
    Summary.objects.filter(pk=summary.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


def engine(function):
    return patch.dict("summaries.job.SUMMARISERS", {"extractive": function})


def youtube(function):
    return patch.dict("summaries.fetching.SOURCES", {"youtube": function})


def refuse(*arguments):
    raise SummaryFailed("nothing", "There is nothing to summarise.", "Try another.")


def test_it_ends_finished_and_charged(user):
    summary = ask(user)

    job.run(summary.pk)

    done = reread(summary)
    assert (done.state, done.charge.state, count(user)) == ("done", "charged", 1)
    assert done.parsed_result.points
    assert done.markdown.startswith("# ")
    assert (done.token, done.lease_until, done.partial, done.progress) == (None, None, "", 100)


def test_a_failure_costs_nothing_and_says_why(user):
    summary = ask(user)

    with engine(refuse):
        job.run(summary.pk)

    failed = reread(summary)
    assert (failed.state, failed.charge.state, failed.charge.reason) == ("failed", "refunded", "nothing")
    assert (failed.error_sentence, failed.error_next_step) == ("There is nothing to summarise.", "Try another.")
    assert count(user) == 0


def test_our_own_mistake_costs_nothing_and_shows_no_traceback(user):
    summary = ask(user)

    with engine(lambda *_: 1 / 0):
        job.run(summary.pk)

    failed = reread(summary)
    assert (failed.error_code, failed.charge.state, count(user)) == ("internal", "refunded", 0)
    assert "ZeroDivision" not in failed.error_sentence


def test_a_video_that_cannot_be_read_costs_nothing(user):
    def removed(source):
        raise TranscriptUnavailable("removed", "This video was removed.", "Paste its transcript.")

    summary = ask(user, wanted_video())
    with youtube(removed):
        job.run(summary.pk)

    assert (reread(summary).error_code, count(user)) == ("removed", 0)


def test_one_fetched_transcript_serves_every_person(user, django_user_model):
    fetched = []

    def read(source):
        fetched.append(source.text)
        segments = [Segment(i * 5.0, i * 5.0 + 5, f"This is sentence number {i} of the talk.") for i in range(40)]
        return TranscriptData(segments, language="en", video_id=source.text, title="A talk", duration=200.0)

    other = django_user_model.objects.create_user("other@example.com")
    summaries = [ask(user, wanted_video()), ask(other, wanted_video())]
    with youtube(read):
        for summary in summaries:
            job.run(summary.pk)

    assert fetched == ["dQw4w9WgXcQ"]
    assert {reread(summary).transcript for summary in summaries} == {Transcript.objects.get()}
    assert all(reread(summary).state == "done" for summary in summaries)


def test_the_same_delivery_twice_makes_it_once(user):
    summary = ask(user)
    job.run(summary.pk)
    finished = reread(summary).finished_at

    job.run(summary.pk)

    assert reread(summary).finished_at == finished
    assert count(user) == 1


def test_a_delivery_while_another_worker_has_it_does_nothing(user):
    summary = claimed(user)

    job.run(summary.pk)

    assert (reread(summary).state, reread(summary).token) == ("running", summary.token)


def test_a_delivery_for_a_deleted_summary_does_nothing(user):
    summary = ask(user)
    summary.discard()

    job.run(summary.pk)

    assert count(user) == 0


@pytest.mark.parametrize("late", ["finish", "fail"])
def test_a_late_worker_does_not_overwrite_its_successor(user, late):
    first = claimed(user)
    expire(first)
    second = Summary.objects.claim(first.pk)
    result = reread(first)

    verbs = {
        "finish": lambda: first.finish(_result(), "# x", "extractive"),
        "fail": lambda: first.fail("late", "Late."),
    }
    assert verbs[late]() is False

    result = reread(first)
    assert (result.state, result.token, result.charge.state) == ("running", second.token, "held")
    assert second.finish(_result(), "# y", "extractive") is True
    assert (reread(first).markdown, reread(first).charge.state) == ("# y", "charged")


def _result():
    from summaries.summarisers.base import Point, Result

    return Result(answer="An answer.", points=[Point("A point.", 0.0, 1.0, 0, 0)])


ENDS = {
    "finish": lambda summary: summary.finish(_result(), "# x", "extractive"),
    "fail": lambda summary: summary.fail("broken", "It broke."),
    "discard": lambda summary: summary.discard(),
    "sweep": lambda summary: (_spend(summary), sweep()),
}


def _spend(summary):
    spent = timezone.now() - timedelta(seconds=1)
    Summary.objects.filter(pk=summary.pk, state="running").update(lease_until=spent, attempts=MAX_ATTEMPTS)


@pytest.mark.parametrize("second", ENDS)
@pytest.mark.parametrize("first", ENDS)
def test_whoever_ends_it_first_settles_it_and_nobody_after(user, first, second):
    summary = claimed(user)

    ENDS[first](summary)
    summary.charge.refresh_from_db()
    settled = (summary.charge.state, summary.charge.settled_at, count(user))
    ENDS[second](summary)
    summary.charge.refresh_from_db()

    assert (summary.charge.state, summary.charge.settled_at, count(user)) == settled
    assert summary.charge.state == ("charged" if first == "finish" else "refunded")
    assert count(user) == ledger_count(user)


def test_finishing_and_charging_are_one(user):
    summary = claimed(user)
    with patch("usage.models.UsageCharge.settle", side_effect=OperationalError), pytest.raises(OperationalError):
        summary.finish(_result(), "# x", "extractive")

    assert (reread(summary).state, reread(summary).charge.state) == ("running", "held")


def test_deleting_what_was_partly_read_keeps_its_charge(user):
    summary = claimed(user)
    summary.note_progress(Progress(50, "Half way", "Some of the text."))

    reread(summary).discard()

    assert count(user) == 1 == ledger_count(user)
    summary.charge.refresh_from_db()
    assert summary.charge.state == "charged"


def test_deleting_a_finished_one_gives_nothing_back(user):
    summary = ask(user)
    job.run(summary.pk)

    reread(summary).discard()

    assert count(user) == 1
    assert not Transcript.objects.exists()


def test_a_transcript_that_another_summary_uses_stays(user):
    first, second = ask(user), ask(user, again=True)

    reread(first).discard()

    assert reread(second).transcript is not None


def test_a_worker_that_lost_its_claim_stops_and_changes_nothing(user):
    def steal(request, report):
        Summary.objects.filter(pk=summary.pk).update(token=None, state="queued", lease_until=None)
        report(Progress(50, "Half way"))
        pytest.fail("the work went on")

    summary = ask(user)
    with engine(steal):
        job.run(summary.pk)

    assert (reread(summary).state, count(user)) == ("queued", 1)


def test_an_interrupted_job_is_handed_back_and_taken_up_at_once(user):
    def interrupted(request, report):
        raise SystemExit

    summary = ask(user)
    with engine(interrupted), pytest.raises(SystemExit):
        job.run(summary.pk)

    assert reread(summary).attempts == 0
    assert sweep()["requeued"] == 1
    job.run(summary.pk)
    assert (reread(summary).state, count(user)) == ("done", 1)


def test_a_database_that_goes_away_leaves_the_job_to_be_made_again(user):
    def away(request, report):
        raise OperationalError("server closed the connection")

    summary = ask(user)
    with engine(away), pytest.raises(OperationalError):
        job.run(summary.pk)

    assert (reread(summary).state, reread(summary).charge.state) == ("running", "held")


def test_progress_is_shown_while_it_is_made(user):
    seen = []

    def slow(request, report):
        report(Progress(40, "Finding the main points", "So far."))
        row = reread(summary)
        seen.append((row.state, row.progress, row.progress_phrase, row.partial))
        return _result()

    summary = ask(user)
    with engine(slow):
        job.run(summary.pk)

    assert seen == [("running", 40, "Finding the main points", "So far.")]


def test_a_title_that_words_were_given_by_themselves_changes_nothing(user):
    titles = []

    def noting(request, report):
        titles.append(request.title)
        return extractive.summarise(request, report)

    with engine(noting):
        for kind in ("summary", "topics"):
            job.run(ask(user, wanted(kind=kind)).pk)

    assert titles == ["", ""]
    assert Transcript.objects.get().title
