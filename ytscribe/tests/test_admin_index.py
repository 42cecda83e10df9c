"""The admin's first page answers what an operator asks first, to whom may see it, and costs the same at any size."""

from datetime import timedelta
from unittest.mock import patch
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.ids import first_id
from accounts.tests.factories import UserFactory
from summaries.models import Summary, WorkerSeen
from summaries.tests.helpers import ask, claimed, wanted
from usage.models import UsageCharge, UserUsage
from usage.tests.helpers import hold, set_limit

pytestmark = pytest.mark.django_db


@pytest.fixture
def staff(client):
    client.force_login(UserFactory(is_staff=True, is_superuser=True, email="boss@example.com"))
    return client


def answers(client):
    """By question: the answer, and what it is made of."""
    shown = client.get("/admin/").context.get("answers") or []
    return {answer.question: (answer.link.text, [part.text for part in answer.parts]) for answer in shown}


def test_an_empty_site_says_that_there_is_nothing(staff):
    assert answers(staff) == {
        "Use this month": ("0 asked for", ["0 given back"]),
        "Failures in 24 hours": ("0", []),
        "Questions in 24 hours that the talk didn't answer": ("0", []),
        "Queue": ("0 waiting", ["0 being made", "no worker is running"]),
        "At their limit": ("0", []),
        "Used most this month": ("everybody by use", []),
    }


def test_use_and_what_was_given_back_are_this_months(staff, user):
    hold(user), hold(user).settle(), hold(user).refund("failed")
    before = hold(user)
    UsageCharge.objects.filter(pk=before.pk).update(created_at=timezone.now() - timedelta(days=40))

    assert answers(staff)["Use this month"] == ("3 asked for", ["1 given back"])


def test_failures_are_told_by_what_was_wrong_and_unanswered_questions_apart(staff, user):
    for number, code in enumerate(("no_captions", "blocked", "no_captions", "no_match")):
        claimed(user, wanted(number)).fail(code, f"It did not work: {code.replace('_', ' ')}.")
    old = claimed(user, wanted(5))
    old.fail("private", "It did not work.")
    Summary.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=2))

    shown = answers(staff)

    parts = ["It did not work: no captions: 2", "It did not work: blocked: 1"]
    assert shown["Failures in 24 hours"] == ("3", parts)
    assert shown["Questions in 24 hours that the talk didn't answer"] == ("1", [])


def test_the_links_of_failures_lead_to_exactly_those_that_were_counted(staff, user):
    for number, code in enumerate(("no_captions", "blocked", "no_captions", "no_match")):
        claimed(user, wanted(number)).fail(code, f"It did not work: {code.replace('_', ' ')}.")
    for number, code in enumerate(("no_captions", "no_match"), start=5):
        old = claimed(user, wanted(number))
        old.fail(code, "It did not work.")
        Summary.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=2))
    failures, unanswered = staff.get("/admin/").context["answers"][1:3]

    for link, count in [(failures.link, 3), (failures.parts[0], 2), (failures.parts[1], 1), (unanswered.link, 1)]:
        assert link.text.endswith(str(count))
        assert staff.get(link.address).context["cl"].result_count == count


def test_failures_that_people_deleted_are_told_too(staff, user):
    for number, code in enumerate(("no_captions", "blocked", "no_match")):
        failed = claimed(user, wanted(number))
        failed.fail(code, "It did not work.")
        failed.discard()
    ask(user, wanted(7)).discard()

    assert answers(staff)["Failures in 24 hours"] == ("0", ["others, deleted since: 2"])


def test_an_unanswered_question_is_called_so_and_no_failure(staff, user):
    row = claimed(user)
    row.fail("no_match", "Nothing was said about that.")

    for page in ("", f"{row.pk}/change/"):
        shown = staff.get(f"/admin/summaries/summary/{page}").text
        assert ">Not answered<" in shown.split('id="changelist-filter"')[0]
        assert ">Failed<" not in shown.split('id="changelist-filter"')[0]
    assert staff.get("/admin/summaries/summary/?state__exact=failed").context["cl"].result_count == 0
    assert ">Not answered</a>" in staff.get("/admin/usage/usagecharge/").text


def test_the_queue_is_told_with_the_oldest_and_the_workers(staff, user):
    claimed(user, wanted(0))
    waits = ask(user, wanted(1))
    Summary.objects.filter(pk=waits.pk).update(created_at=timezone.now() - timedelta(seconds=90))
    WorkerSeen.objects.create(worker_id="one", started_at=timezone.now(), seen_at=timezone.now())

    text, parts = answers(staff)["Queue"]

    assert text in {f"1 waiting, the oldest for {seconds} s" for seconds in (90, 91, 92)}
    assert parts == ["1 being made", "1 worker at work"]


def test_people_at_their_limit_and_those_who_used_most_are_named(staff, user):
    busy = UserFactory(email="busy@example.com")
    for _ in range(3):
        hold(busy)
    hold(user)
    set_limit(user, 1)
    last_month = UserFactory(email="last@example.com")
    hold(last_month)
    UserUsage.objects.filter(user=last_month).update(period_start="2020-01-01", summary_count=9)

    shown = answers(staff)

    assert shown["At their limit"] == ("1", [f"{user.email}: 1 / 1"])
    assert shown["Used most this month"][1] == ["busy@example.com: 3 / 10", f"{user.email}: 1 / 1"]


def test_every_link_leads_to_a_page(staff, user):
    claimed(user).fail("no_captions", "It did not work.")
    hold(user)
    set_limit(user, 1)
    shown = staff.get("/admin/").context["answers"]

    links = [link for answer in shown for link in (answer.link, *answer.parts)]

    assert len(links) > 10
    for link in links:
        answer = staff.get(link.address)
        # Of a filter that it does not know, the admin thinks nothing: it leads on with e=1.
        assert (answer.status_code, urlsplit(link.address).path) == (200, answer.request["PATH_INFO"]), link


def test_who_may_see_only_some_of_it_is_told_only_that(client):
    clerk = UserFactory(is_staff=True)
    client.force_login(clerk)
    assert answers(client) == {}
    assert "At a glance" not in client.get("/admin/").text

    clerk.user_permissions.add(Permission.objects.get(codename="view_summary"))
    unanswered = "Questions in 24 hours that the talk didn't answer"
    assert set(answers(client)) == {"Failures in 24 hours", unanswered, "Queue"}


def test_what_is_much_is_not_counted_to_the_end(staff, user):
    for number in range(5):
        hold(user, kind=f"kind{number}")
    with patch("ytscribe.admin_index.CAP", 3), CaptureQueriesContext(connection) as queries:
        assert answers(staff)["Use this month"][0] == "3 or more asked for"

    counts = [query["sql"] for query in queries.captured_queries if 'COUNT(*) FROM (SELECT "usage_' in query["sql"]]
    assert len(counts) == 3
    assert all("LIMIT 3" in sql for sql in counts), counts


def test_it_costs_as_many_statements_however_much_there_is(staff, user):
    def statements():
        with CaptureQueriesContext(connection) as queries:
            staff.get("/admin/")
        return [query["sql"] for query in queries.captured_queries]

    hold(user)
    few = len(statements())
    for number in range(8):
        person = UserFactory()
        hold(person)
        claimed(person, wanted(number)).fail(f"code{number}", "It did not work.")

    assert len(statements()) == few


def test_rows_are_found_by_their_ids_and_no_big_table_is_read_whole(staff, user):
    """With sequential reads made dear, so that few rows are looked up as many would be."""
    ask(user)
    for number in range(3):
        claimed(user, wanted(number)).fail("no_captions", "It did not work.")
    with CaptureQueriesContext(connection) as queries:
        staff.get("/admin/")
    ours = [query["sql"] for query in queries.captured_queries if "usage_usagecharge" in query["sql"]]
    ours += [query["sql"] for query in queries.captured_queries if 'FROM "summaries_summary"' in query["sql"]]

    assert len(ours) >= 5
    assert connection.vendor != "sqlite" or "summary_sweep" in Summary.objects.active().explain()
    for sql in ours:
        plan = explained(sql)
        assert "USING" in plan or "Index" in plan, (sql, plan)
        assert "Seq Scan" not in plan, (sql, plan)


def explained(sql):
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
        else:
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute("EXPLAIN " + sql.replace("%", "%%"))
        return "\n".join(str(row) for row in cursor.fetchall())


def test_the_least_id_of_a_moment_is_below_every_id_made_then(user):
    before = timezone.now()
    charge = hold(user)

    assert first_id(before) < charge.pk < first_id(timezone.now() + timedelta(milliseconds=2))
