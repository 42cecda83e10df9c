"""What happens where two of one person's browsers, or two workers, meet in the same moment."""

import threading
import time
from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import sign_in
from summaries import intake, job
from summaries.models import Summary, Video
from summaries.summarisers.base import Progress
from summaries.sweep import prune as prune_all
from summaries.sweep import sweep
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, reread, wanted, wanted_video
from usage.models import UsageCharge, UserUsage
from usage.tests.helpers import count, set_limit
from ytscribe import account

pytestmark = pytest.mark.django_db


def test_asking_of_what_another_browser_deletes_is_a_404_and_costs_nothing(user, monkeypatch):
    old = ask(user)
    job.run(old.pk)
    real = intake.ask

    def ask_late(*args, **choices):
        Summary.objects.get(pk=old.pk).discard()
        return real(*args, **choices)

    monkeypatch.setattr("summaries.more.intake.ask", ask_late)

    assert sign_in(user).post(f"/summaries/{old.pk}/another/", {"kind": "topics"}).status_code == 404
    assert (count(user), Summary.objects.count()) == (1, 0)


def test_text_that_was_shown_is_charged_for_also_after_another_worker_began_anew(user):
    summary = claimed(user)
    summary.note_progress(Progress(95, "Writing", "Nearly all of the text"))
    Summary.objects.update(lease_until=timezone.now() - timedelta(minutes=1))
    sweep()
    again = Summary.objects.claim(summary.pk)
    again.note_progress(Progress(5, "Reading the transcript"))

    assert reread(summary).partial == "Nearly all of the text"
    reread(summary).discard()
    assert (UsageCharge.objects.get().state, count(user)) == ("charged", 1)


def test_a_video_that_is_being_read_is_not_cleared_away(user):
    summary = claimed(user, wanted_video())
    video = Video.objects.known("dQw4w9WgXcQ")
    long_ago = timezone.now() - timedelta(days=400)
    Video.objects.filter(pk=video.pk).update(looked_at=long_ago, token=summary.token)

    assert prune_all()["videos without words"] == 0
    summary.fail("unavailable", "This video was removed.")
    assert prune_all()["videos without words"] == 1


def test_the_sweep_asks_once_for_all_that_wait(user):
    set_limit(user, 100)

    def queries(waiting):
        for number in range(waiting):
            ask(user, wanted(number), again=True)
        Summary.objects.update(queued_at=timezone.now() - timedelta(minutes=1))
        with CaptureQueriesContext(connection) as made:
            sweep()
        return len(made)

    assert queries(3) == queries(20)


def test_what_is_left_is_told_rightly_in_a_new_month_and_after_a_key_that_was_used(signed_in, user):
    last_month = timezone.now().date().replace(day=1) - timedelta(days=1)
    UserUsage.objects.for_user(user)
    UserUsage.objects.filter(user=user).update(summary_count=10, period_start=last_month.replace(day=1))
    headers = {"Idempotency-Key": "k"}
    first = signed_in.post("/summaries/", {"source": talks.text(1)}, headers=headers)
    mismatch = signed_in.post("/summaries/", {"source": talks.text(2)}, headers=headers)

    assert (first.status_code, mismatch.status_code, count(user)) == (303, 422, 1)
    assert "r=9" in first["RateLimit"]
    assert "r=9" in mismatch["RateLimit"]


@pytest.mark.django_db(transaction=True)
def test_an_account_is_deleted_while_it_asks_and_neither_waits_for_ever(monkeypatch):
    user = UserFactory()
    held, locked, said = threading.Event(), threading.Event(), {}
    real_insert, real_sessions = intake._insert, UserSession.objects.filter

    def insert(*args):
        held.set()
        locked.wait(2)
        time.sleep(0.2)
        return real_insert(*args)

    def sessions_of(*args, **choices):
        locked.set()  # the person's row is locked by now
        return real_sessions(*args, **choices)

    def do(name, action):
        try:
            action()
            said[name] = "done"
        except Exception as error:  # what became of it is what is looked at
            said[name] = type(error).__name__
        finally:
            connection.close()

    def leave():
        held.wait(5)
        with account.transaction.atomic():
            account.cancel_tasks(user)
            User.objects.get(pk=user.pk).delete()

    monkeypatch.setattr(intake, "_insert", insert)
    monkeypatch.setattr(UserSession.objects, "filter", sessions_of)
    work = [("ask", lambda: intake.ask(user, wanted(), key="k")), ("leave", leave)]
    threads = [threading.Thread(target=do, args=one) for one in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert said["leave"] == "done"
    assert not User.objects.filter(pk=user.pk).exists()


def test_many_rows_of_the_admin_are_changed_at_once(client):
    people = [UserFactory() for _ in range(120)]
    staff = UserFactory(is_staff=True, is_superuser=True)
    desk = Client()
    desk.force_login(staff)
    fields = {"action": "deactivate", "_selected_action": [str(person.pk) for person in people]}

    assert desk.post("/admin/accounts/user/", fields).status_code == 200
