"""A request is taken in whole or not at all: the charge, the row and the task."""

from unittest.mock import patch

import pytest
from django_tasks_db.models import DBTaskResult

from summaries import intake, job
from summaries.intake import Wanted
from summaries.models import SourceKind, Summary, SummaryQuerySet, Transcript
from summaries.tests.helpers import ask, reread, wanted
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source
from usage.models import LimitReached, UsageCharge
from usage.tests.helpers import count, set_limit

pytestmark = pytest.mark.django_db


def test_a_request_is_a_charge_a_row_and_a_task(user):
    summary = reread(ask(user))

    assert (summary.state, summary.charge.state, count(user)) == ("queued", "held", 1)
    task = DBTaskResult.objects.get()
    assert task.pk == summary.task_id
    assert task.args_kwargs["args"] == [str(summary.pk)]
    assert summary.transcript.owner == user


@pytest.mark.parametrize("broken", ["summaries.queue.insert", "summaries.intake.insert"])
def test_whatever_breaks_leaves_nothing_behind(user, broken):
    with patch(broken, side_effect=ZeroDivisionError), pytest.raises(ZeroDivisionError):
        ask(user)

    assert count(user) == 0
    for model in (Summary, Transcript, UsageCharge, DBTaskResult):
        assert not model.objects.exists(), model


def test_at_the_limit_nothing_is_made(user):
    set_limit(user, 0)
    with pytest.raises(LimitReached):
        ask(user)

    for model in (Summary, Transcript, UsageCharge, DBTaskResult):
        assert not model.objects.exists(), model


def test_the_same_key_answers_with_the_first_summary(user):
    first = ask(user, key="mine", again=True)
    second = ask(user, key="mine", again=True)

    assert (first, count(user)) == (second, 1)


def test_the_same_key_on_the_last_use_is_no_refusal(user):
    set_limit(user, 1)
    first = ask(user, key="mine", again=True)

    assert ask(user, key="mine", again=True) == first


def test_the_same_key_for_something_else_is_refused(user):
    ask(user, key="mine")

    with pytest.raises(intake.KeyMismatch):
        ask(user, wanted(1), key="mine")
    assert count(user) == 1


def test_a_key_whose_summary_was_deleted_makes_a_new_one_once(user):
    ask(user, key="mine").discard()

    second = ask(user, key="mine")
    third = ask(user, key="mine", again=True)

    assert second == third
    assert UsageCharge.objects.filter(state="held").count() == 1


def test_the_same_request_opens_the_summary_that_stands_free(user):
    first = ask(user)

    assert ask(user) == first
    assert count(user) == 1


def test_the_same_request_at_the_same_moment_is_made_once(user):
    """A rival gets in between: its summary commits after this request looked and before it holds."""
    looked = SummaryQuerySet.same_request
    first = ask(user)

    def blind_before_the_hold(rows, *arguments):
        held = UsageCharge.objects.filter(user=user, state="held").count()
        return looked(rows, *arguments) if held == 2 else None

    with patch.object(SummaryQuerySet, "same_request", blind_before_the_hold):
        assert ask(user) == first
    assert (count(user), UsageCharge.objects.count()) == (1, 1)


def test_it_is_made_again_when_that_is_asked_for(user):
    first = ask(user)
    second = ask(user, again=True)

    assert first != second
    assert count(user) == 2


def test_another_length_is_another_request(user):
    assert ask(user) != ask(user, wanted(length="long"))


def test_a_failed_one_is_no_answer_to_the_same_request(user):
    first = Summary.objects.claim(ask(user).pk)
    first.fail("broken", "It broke.")

    assert ask(user) != first
    assert count(user) == 1


def test_two_people_share_no_uploaded_transcript(user, django_user_model):
    other = django_user_model.objects.create_user("other@example.com")
    mine, theirs = ask(user), ask(other)

    assert mine.transcript_id != theirs.transcript_id


def test_captions_given_as_a_file_may_be_pasted_later(user):
    captions = b"1\n00:00:01,000 --> 00:00:02,000\nwe mend the boat\n"
    read_file = SOURCES["file"](Source(data=captions, name="boat.srt"))
    pasted = SOURCES["text"](Source(text=captions.decode()))

    first = ask(user, Wanted(SourceKind.FILE, source="boat", data=read_file), key="a")
    second = ask(user, Wanted(SourceKind.TEXT, source="we mend the boat", data=pasted), key="b")

    assert first.pk != second.pk
    assert first.transcript == second.transcript


def test_a_finished_summary_serves_the_same_request_at_the_limit(user):
    first = ask(user)
    job.run(first.pk)
    set_limit(user, 1)

    assert ask(user) == first
