"""U10: nothing that a person sends changes a count, a plan, a limit or another's charge."""

import threading
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
import requests
from django.test import Client

from summaries.models import Summary
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, reread
from usage.models import Plan, UsageCharge, UserUsage
from usage.tests.helpers import count, hold, ledger_count, set_limit
from ytscribe.testing import session_cookie, web

FORGED = {
    "units": "0",
    "summary_count": "0",
    "count": "-5",
    "limit": "1000",
    "limit_override": "1000",
    "plan": "pro",
    "plan_id": "pro",
    "epoch": "99",
    "period_start": "2020-01-01",
    "state": "refunded",
    "charge": str(uuid4()),
    "user": "other",
    "user_id": "other",
    "token": str(uuid4()),
    "again": "1",
    "_method": "DELETE",
}
HEADERS = {
    "X-User": "other",
    "X-Forwarded-User": "other",
    "Remote-User": "other",
    "X-HTTP-Method-Override": "DELETE",
    "X-Plan": "pro",
    "RateLimit": '"summaries";r=99;t=1',
    "RateLimit-Policy": '"summaries";q=1000',
    "X-Original-URL": "/admin/",
    "Date": "Wed, 01 Jan 2020 00:00:00 GMT",
    "Cookie2": "plan=pro",
}
COOKIES = {"plan": "pro", "limit": "1000", "usage": "0", "summary_count": "0", "user": "other", "messages": "x"}
OWN = ["plan", "limit_override", "summary_count", "epoch", "period_start"]


@pytest.fixture
def other(django_user_model):
    return django_user_model.objects.create_user("other@example.com")


def row(user):
    return UserUsage.objects.values(*OWN).get(user=user)


def charges():
    return list(UsageCharge.objects.order_by("pk").values())


def send(client, number, **more):
    return client.post("/summaries/", {"source": talks.text(number), "key": f"k{number}", **more})


@pytest.mark.django_db
@pytest.mark.parametrize("name", FORGED)
def test_no_field_makes_a_summary_cheaper(signed_in, user, other, name):
    set_limit(user, 1)
    value = str(other.pk) if FORGED[name] == "other" else FORGED[name]

    answers = [send(signed_in, number, **{name: value}).status_code for number in range(3)]

    assert answers == [303, 429, 429]
    assert row(user) == {**row(user), "plan": "free", "limit_override": 1, "summary_count": 1, "epoch": 0}
    assert UsageCharge.objects.values_list("user", "units", "state").get() == (user.pk, 1, "held")
    assert count(other) == 0


@pytest.mark.django_db
@pytest.mark.parametrize("name", HEADERS)
def test_no_header_makes_a_summary_cheaper(signed_in, user, other, name):
    set_limit(user, 1)
    value = str(other.pk) if HEADERS[name] == "other" else HEADERS[name]

    answers = [
        signed_in.post("/summaries/", {"source": talks.text(n), "key": f"{n}"}, headers={name: value}).status_code
        for n in range(3)
    ]

    assert answers == [303, 429, 429]
    assert (count(user), count(other), row(user)["plan"]) == (1, 0, "free")


@pytest.mark.django_db
def test_no_cookie_makes_a_summary_cheaper(signed_in, user):
    set_limit(user, 1)
    for name, value in COOKIES.items():
        signed_in.cookies[name] = value

    assert [send(signed_in, number).status_code for number in range(3)] == [303, 429, 429]


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["free", "", "SUMMARY", "'; --", "custom" * 50])
def test_no_kind_that_is_made_up_is_free(signed_in, user, kind):
    set_limit(user, 1)
    for number in range(3):
        send(signed_in, number, kind=kind)

    assert count(user) == ledger_count(user) == UsageCharge.objects.count() <= 1


ADDRESSES = [
    "/usage/",
    "/plans/",
    "/usage/?plan=pro&reset=1&summary_count=0",
    "/usage/reset/",
    "/plans/pro/",
    "/summaries/?units=0&key=x",
    "/",
]


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete", "head", "options", "trace"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_no_address_changes_a_count_a_plan_or_a_limit(signed_in, user, address, method):
    hold(user)
    before, ledger, plans = row(user), charges(), list(Plan.objects.values())

    data = {**FORGED, "summary_count": "0"} if method in {"get", "post"} else {}
    assert getattr(signed_in, method)(address, data).status_code < 500

    assert (row(user), charges(), list(Plan.objects.values())) == (before, ledger, plans)


ADMIN = [
    "usage/userusage/",
    "usage/userusage/{usage}/change/",
    "usage/plan/free/change/",
    "usage/plan/add/",
    "usage/usagecharge/{charge}/change/",
    "usage/usagecharge/{charge}/delete/",
    "accounts/user/{user}/change/",
]


@pytest.mark.django_db
@pytest.mark.parametrize("path", ADMIN)
def test_the_admin_is_closed_to_people(signed_in, user, path):
    charge = hold(user)
    before, ledger, plans = row(user), charges(), list(Plan.objects.values())
    usage = UserUsage.objects.get(user=user)
    chosen = {"action": "reset", "_selected_action": [str(usage.pk)], "confirmed": "yes", "summary_limit": "1000"}

    address = f"/admin/{path.format(usage=usage.pk, charge=charge.pk, user=user.pk)}"
    answer = signed_in.post(address, {**FORGED, **chosen, "is_staff": "on", "code": "free", "name": "Free"})

    assert answer.status_code in {302, 403, 404}
    assert (row(user), charges(), list(Plan.objects.values())) == (before, ledger, plans)


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["", "delete/", "again/", "progress/", "summary.md"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_anothers_charge_is_out_of_reach(signed_in, user, other, path, method):
    theirs = claimed(other)
    before = charges()

    getattr(signed_in, method)(f"/summaries/{theirs.pk}/{path}", {"key": "k", "charge": str(theirs.charge_id)})

    assert charges() == before
    assert (reread(theirs).state, count(other), count(user)) == ("running", 1, 0)


@pytest.mark.django_db
def test_anothers_key_is_nobody_elses(signed_in, user, other):
    theirs = ask(other, key="api-mine")

    mine = signed_in.post("/summaries/", {"source": talks.text()}, headers={"Idempotency-Key": "mine"})

    assert mine.status_code == 303
    assert str(theirs.pk) not in mine.url
    assert (count(user), count(other)) == (1, 1)


@pytest.mark.django_db
def test_deleting_what_was_made_gives_nothing_back(signed_in, user):
    set_limit(user, 1)
    send(signed_in, 0)
    summary = Summary.objects.claim(Summary.objects.get().pk)
    Summary.objects.filter(pk=summary.pk).update(partial="Most of it")

    signed_in.post(f"/summaries/{summary.pk}/delete/")

    assert send(signed_in, 1).status_code == 429
    assert count(user) == ledger_count(user) == 1


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/summaries/", "/summaries/{pk}/again/", "/summaries/{pk}/delete/"])
def test_a_site_elsewhere_can_send_nothing_in_a_persons_name(user, path):
    summary = ask(user)
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(user)

    answer = browser.post(
        path.format(pk=summary.pk), {"source": talks.text(1)}, headers={"Origin": "https://evil.test"}
    )

    assert answer.status_code == 403
    assert count(user) == 1


@pytest.mark.django_db
@pytest.mark.parametrize("cookie", ["", "x", "0" * 32, "../../etc", "'; DROP TABLE usage_userusage; --", "%00"])
def test_a_session_that_is_made_up_is_nobodys(client, settings, cookie):
    client.cookies[settings.SESSION_COOKIE_NAME] = cookie

    assert send(client, 0).url.startswith("/accounts/login/")
    assert not UsageCharge.objects.exists()


@pytest.mark.usefixtures("committed")
def test_many_sessions_of_one_person_share_one_limit(user):
    set_limit(user, 4)
    sessions = [{**session_cookie(user), "csrftoken": "t" * 32} for _ in range(6)]
    gate = threading.Barrier(12)

    def ask_from(number):
        gate.wait(30)
        return requests.post(
            f"{address}/summaries/",
            data={"source": talks.text(number), "key": "same", "csrfmiddlewaretoken": "t" * 32, **FORGED},
            cookies=sessions[number % 6],
            headers={"X-Forwarded-For": f"192.0.2.{number}"},
            allow_redirects=False,
            timeout=60,
        ).status_code

    with web(processes=3) as address, ThreadPoolExecutor(12) as pool:
        answers = sorted(pool.map(ask_from, range(12)))

    assert answers == [303] * 4 + [429] * 8
    assert count(user) == ledger_count(user) == UsageCharge.objects.count() == 4
