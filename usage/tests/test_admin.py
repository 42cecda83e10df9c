"""The admin: who is near the limit, a ledger to be read, changes that are asked first and logged, no count by hand."""

from unittest.mock import patch

import pytest
from django.contrib.admin.models import LogEntry
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import AccountEvent
from summaries.tests.helpers import ask, wanted
from usage.models import Plan, UsageCharge, UserUsage
from usage.tests.helpers import count, hold, ledger_count, set_limit

pytestmark = pytest.mark.django_db

LIST = "/admin/usage/userusage/"


@pytest.fixture
def staff(client, django_user_model):
    client.force_login(django_user_model.objects.create_superuser("staff@example.com", "x"))
    return client


def usage_of(user):
    return UserUsage.objects.get(user=user)


def listed(staff, query):
    return {usage.user.email for usage in staff.get(f"{LIST}?{query}").context["cl"].result_list}


def act(staff, action, *users, **fields):
    keys = [str(usage_of(user).pk) for user in users]
    return staff.post(LIST, {"action": action, "_selected_action": keys, **fields})


@pytest.fixture
def people(django_user_model):
    """By what they used of ten."""
    people = {}
    for used in (0, 7, 8, 10):
        people[used] = django_user_model.objects.create_user(f"used{used}@example.com")
        set_limit(people[used], 10)
        UserUsage.objects.filter(user=people[used]).update(summary_count=used)
    return people


def test_who_is_at_and_near_the_limit_is_found(staff, people):
    assert listed(staff, "level=reached") == {"used10@example.com"}
    assert listed(staff, "level=near") == {"used8@example.com", "used10@example.com"}


def test_what_was_used_last_month_is_not_near_the_limit(staff, people):
    UserUsage.objects.update(period_start="2020-01-01")

    assert listed(staff, "level=reached") == listed(staff, "level=near") == set()
    assert b">0 / 10<" in staff.get(LIST).content


def test_who_may_have_none_is_at_the_limit_in_any_month(staff, people):
    set_limit(people[0], 0)
    UserUsage.objects.update(period_start="2020-01-01")

    assert listed(staff, "level=reached") == {"used0@example.com"}


def test_who_has_no_limit_is_never_near_it(staff, people):
    Plan.objects.create(code="all", name="All")
    UserUsage.objects.filter(user=people[10]).update(limit_override=None, plan="all")

    assert "used10@example.com" not in listed(staff, "level=near")


def test_the_largest_limit_there_is_breaks_no_filter(staff, people):
    set_limit(people[0], 2**31 - 1)

    assert "used0@example.com" not in listed(staff, "level=near")


def test_the_first_column_leads_to_the_usage_and_another_to_the_account(staff, user):
    row = staff.get(f"{LIST}?q={user.email}").text.split('<th class="field-address"')[1].split("</tr>")[0]

    assert f'<a href="{LIST}{usage_of(user).pk}/change/' in row.split("</th>")[0]
    assert f">{user.email}</a></th>" in row
    assert row.count("<a ") == row.count("</a>") == 3
    assert f'<a href="/admin/accounts/user/{user.pk}/change/">account</a>' in row


def test_charges_are_listed_by_the_words_for_their_kind(staff, user):
    charge = hold(user, kind="custom")

    page = staff.get("/admin/usage/usagecharge/").text

    assert '<td class="field-kind_name">Question</td>' in page
    assert "?kind=custom" in page
    assert "custom</" not in page
    page = staff.get(f"/admin/usage/usagecharge/{charge.pk}/change/").text
    assert f"Question {charge.created_at:%Y}" in page
    assert ">custom" not in page


def test_people_are_found_by_plan(staff, people):
    UserUsage.objects.filter(user=people[7]).update(plan="pro")

    assert listed(staff, "plan__code__exact=pro") == {"used7@example.com"}


def test_the_ledger_stands_on_the_usages_page_and_has_an_end(staff, user):
    with patch("usage.admin.LEDGER_ROWS", 3):
        for number in range(5):
            hold(user, kind=f"kind{number}")
        page = staff.get(f"{LIST}{usage_of(user).pk}/change/").content.decode()

    assert [number for number in range(5) if f"kind{number}" in page] == [2, 3, 4]
    assert f"/admin/usage/usagecharge/?user__id__exact={user.pk}" in page


def test_the_ledger_says_which_epoch_counts(staff, user):
    hold(user)
    UserUsage.objects.filter(user=user).update(epoch=3)

    shown = staff.get(f"{LIST}{usage_of(user).pk}/change/").content.decode()

    assert "those of epoch 3 that were not given back" in shown
    assert f"{user.email}: 1 / 10" in shown


@pytest.mark.parametrize(
    ("action", "fields"), [("reset", {}), ("change_plan", {"plan": "pro"}), ("set_own_limit", {"limit_override": "3"})]
)
def test_nothing_is_done_before_it_is_confirmed(staff, user, action, fields):
    hold(user)
    before = UserUsage.objects.values().get(user=user)

    asked = act(staff, action, user, **fields)

    assert asked.status_code == 200
    assert user.email in asked.content.decode()
    assert UserUsage.objects.values().get(user=user) == before
    assert not LogEntry.objects.exists()


def test_a_reset_begins_a_new_epoch_and_is_logged(staff, user, people):
    hold(user)
    act(staff, "reset", user, people[8], confirmed="yes")

    assert (count(user), usage_of(user).epoch, ledger_count(user), count(people[8])) == (0, 1, 0, 0)
    entries = LogEntry.objects.order_by("change_message")
    assert [entry.change_message for entry in entries] == ["count from 1 to 0", "count from 8 to 0"]
    assert {entry.user.email for entry in entries} == {"staff@example.com"}
    assert {entry.object_id for entry in entries} == {str(usage_of(user).pk), str(usage_of(people[8]).pk)}


def test_a_plan_is_changed_for_many_and_logged(staff, people):
    act(staff, "change_plan", *people.values(), plan="pro", confirmed="yes")

    assert {usage.plan_id for usage in UserUsage.objects.filter(user__in=people.values())} == {"pro"}
    assert {entry.change_message for entry in LogEntry.objects.all()} == {"plan from Free to Pro"}
    assert [count(person) for person in people.values()] == [0, 7, 8, 10]
    for person in people.values():  # and each sees it among what happened to their account
        event = AccountEvent.objects.get(user=person, kind=AccountEvent.Kind.STAFF)
        assert (event.actor.email, event.detail) == ("staff@example.com", {"fields": "plan from Free to Pro"})


@pytest.mark.parametrize(("given", "limit"), [("3", 3), ("0", 0), ("", None)])
def test_an_own_limit_is_set_and_logged(staff, user, given, limit):
    set_limit(user, 5)

    act(staff, "set_own_limit", user, limit_override=given, confirmed="yes")

    assert usage_of(user).limit_override == limit
    assert LogEntry.objects.get().change_message == f"own limit from 5 to {given or 'none'}"


@pytest.mark.parametrize("given", ["-1", "x", "99999999999"])
def test_a_limit_that_is_none_is_asked_again(staff, user, given):
    assert act(staff, "set_own_limit", user, limit_override=given, confirmed="yes").status_code == 200
    assert usage_of(user).limit_override is None


@pytest.mark.parametrize("given", [2**31, 2**63, 10**30])
def test_a_limit_that_no_database_holds_is_asked_again_on_its_page_too(staff, user, given):
    plan = {"name": "Free", "summary_limit": str(given), "position": "1", "upgrade_text": "", "upgrade_link": ""}

    for address, fields in (
        ("/admin/usage/plan/free/change/", plan),
        (f"{LIST}{usage_of(user).pk}/change/", {"plan": "free", "limit_override": str(given)}),
    ):
        page = staff.post(address, fields)
        assert page.status_code == 200
        assert "less than or equal to 2147483647" in page.text

    assert usage_of(user).limit == 10


def test_an_action_has_an_end(staff, people):
    with patch("usage.admin.AT_ONCE", 2):
        act(staff, "reset", *people.values(), confirmed="yes")

    assert count(people[10]) == 10
    assert not LogEntry.objects.exists()


def test_a_change_and_its_log_entry_are_one(staff, user):
    hold(user)
    with patch("usage.admin.log", side_effect=ZeroDivisionError), pytest.raises(ZeroDivisionError):
        act(staff, "reset", user, confirmed="yes")

    assert count(user) == 1


def test_the_form_changes_a_plan_and_never_a_count(staff, user):
    """A use taken while the form is open, and fields that the form never had."""
    hold(user)
    usage = usage_of(user)
    address = f"{LIST}{usage.pk}/change/"
    staff.get(address)
    hold(user)

    forged = {"summary_count": "0", "epoch": "9", "period_start": "2020-01-01", "user": "x"}
    answer = staff.post(address, {"plan": "pro", "limit_override": "7", **forged})

    after = usage_of(user)
    assert answer.status_code == 302
    assert (after.plan_id, after.limit_override, after.summary_count, after.epoch) == ("pro", 7, 2, 0)
    assert after.period_start == usage.period_start
    assert LogEntry.objects.get().change_message == "plan from Free to Pro; own limit from none to 7"


def test_saving_a_user_saves_no_usage(staff, user):
    """The inline shows; it used to save the count that the form was opened with."""
    page = staff.get(f"/admin/accounts/user/{user.pk}/change/").content.decode()

    assert 'name="usage-0-plan"' not in page
    assert 'name="usage-0-limit_override"' not in page


def test_even_a_whole_stale_row_that_is_saved_keeps_the_count(user):
    stale = usage_of(user)
    hold(user)
    stale.plan_id = "pro"
    stale.save()

    assert (count(user), usage_of(user).plan_id) == (1, "pro")


@pytest.mark.parametrize("path", ["add/", "{pk}/change/", "{pk}/delete/"])
def test_the_ledger_is_written_by_nobody(staff, user, path):
    charge = hold(user)

    answer = staff.post(f"/admin/usage/usagecharge/{path.format(pk=charge.pk)}", {"state": "refunded", "units": "0"})

    assert answer.status_code == 403
    assert UsageCharge.objects.get().state == "held"


def test_a_plan_that_people_are_on_stays(staff, user):
    for code in ("free", "pro"):
        UserUsage.objects.filter(user=user).update(plan=code)
        assert staff.post(f"/admin/usage/plan/{code}/delete/", {"post": "yes"}).status_code == 403
    UserUsage.objects.filter(user=user).update(plan="free")
    staff.post("/admin/usage/plan/pro/delete/", {"post": "yes"})

    assert [plan.pk for plan in Plan.objects.all()] == ["free"]


def test_who_may_not_change_usage_has_no_actions(client, user, django_user_model):
    from django.contrib.auth.models import Permission

    looker = django_user_model.objects.create_user("looks@example.com", is_staff=True)
    looker.user_permissions.add(Permission.objects.get(codename="view_userusage"))
    client.force_login(looker)
    hold(user)

    act(client, "reset", user, confirmed="yes")

    assert client.get(LIST).status_code == 200
    assert count(user) == 1


@pytest.mark.parametrize("address", [LIST, "/admin/usage/usagecharge/", "/admin/accounts/user/"])
def test_a_list_counts_no_more_than_it_shows(staff, user, address):
    hold(user)
    with CaptureQueriesContext(connection) as queries:
        assert staff.get(address).status_code == 200

    counts = [query["sql"] for query in queries.captured_queries if "COUNT(*)" in query["sql"]]
    assert counts
    assert all("LIMIT 10000" in sql for sql in counts), counts
    assert len(queries.captured_queries) <= 9


def test_a_persons_ledger_names_the_kind_and_leads_to_the_summary(staff, user):
    summary = ask(user, wanted(kind="custom", instructions="What about straw?"))
    hold(user, kind="topics").settle()
    address = f"/admin/usage/userusage/{usage_of(user).pk}/change/"

    shown = staff.get(address).text

    assert f'<a href="/admin/summaries/summary/{summary.pk}/change/">Question</a>' in shown
    assert "Topics" in shown
    assert "What about straw?" not in shown  # for those only who may see summaries


def said(answer):
    return [str(message) for message in answer.context["messages"]]


def test_after_saving_a_usage_it_is_said_what_changed_and_where_it_stands_now(staff, user):
    hold(user)
    address = f"{LIST}{usage_of(user).pk}/change/"

    answer = staff.post(address, {"plan": "pro", "limit_override": "7"}, follow=True)

    assert said(answer) == [f"Changed for {user.email}: plan from Free to Pro; own limit from none to 7. Now 1 / 7."]
    assert AccountEvent.objects.get(user=user).detail == {"fields": "plan from Free to Pro; own limit from none to 7"}


def test_after_saving_a_plan_it_is_said_whom_it_concerns(staff, user):
    address = "/admin/usage/plan/free/change/"
    fields = {"name": "Free", "summary_limit": "10", "position": "1", "upgrade_text": "", "upgrade_link": ""}
    assert '<div class="readonly">2</div>' in staff.get(address).text.split("People on it")[1]  # staff is one of them

    limit = staff.post(address, {**fields, "summary_limit": "12"}, follow=True)
    text = staff.post(address, {**fields, "summary_limit": "12", "upgrade_text": "A <b> " * 90}, follow=True)
    nothing = staff.post(address, {**fields, "summary_limit": "12", "upgrade_text": "A <b> " * 90}, follow=True)

    assert "Free: summaries a month from 10 to 12. It holds at once for everybody on this plan who" in said(limit)[0]
    assert said(text)[0].startswith("Free: upgrade text from none to A <b> A <b>")
    assert len(said(text)[0]) < 100
    assert "It holds" not in said(text)[0]
    assert len(said(nothing)) == 1


@pytest.mark.parametrize(
    ("action", "fields", "told"),
    [
        ("reset", {}, "count from 1 to 0. Now 0 / 10."),
        ("change_plan", {"plan": "pro"}, "plan from Free to Pro. Now 1 / 200."),
        ("set_own_limit", {"limit_override": "3"}, "own limit from none to 3. Now 1 / 3."),
    ],
)
def test_an_action_says_of_whom_what_changed(staff, user, action, fields, told):
    hold(user)

    address = act(staff, action, user, confirmed="yes", **fields).url

    assert said(staff.get(address)) == [f"Changed for {user.email}: {told}", "1 changed."]


def test_of_many_people_only_some_are_named(staff, people):
    with patch("usage.admin.MOST_TOLD", 2):
        address = act(staff, "reset", *people.values(), confirmed="yes").url

    assert len(said(staff.get(address))) == 3


def test_bulk_resets_are_listed(staff, user):
    from django.core.management import call_command

    call_command("reset_usage", verbosity=0)

    assert staff.get("/admin/usage/usagereset/").status_code == 200
