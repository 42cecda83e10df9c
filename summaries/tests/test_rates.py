"""Whoever asks too fast is told when to come back, and pays nothing for it."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from accounts.compiled import Select
from summaries.models import Summary
from summaries.tests import talks
from summaries.tests.helpers import ask
from usage import rates
from usage.models import UsageCharge
from usage.tests.helpers import count, set_limit

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def few(monkeypatch, one_minute):
    monkeypatch.setattr(rates, "ASKS", 3)
    monkeypatch.setattr(rates, "STANDING_AND_PACE", Select(rates._standing_and_pace))  # it has the number built in
    monkeypatch.setattr("summaries.views.UNCOUNTED_A_MINUTE", 3)
    monkeypatch.setattr("summaries.views.SEARCHES_A_MINUTE", 3)
    cache.clear()


def refused(answer):
    assert answer.status_code == 429
    assert 0 < int(answer["Retry-After"]) <= 60
    return True


def test_too_many_summaries_in_a_minute_are_refused_until_it_is_over(signed_in, user):
    for number in range(3):
        assert signed_in.post("/summaries/", {"source": talks.text(number)}).status_code == 303

    assert refused(signed_in.post("/summaries/", {"source": talks.text(9)}))
    assert refused(signed_in.post(f"/summaries/{Summary.objects.first().pk}/again/"))
    assert (count(user), Summary.objects.count()) == (3, 3)

    UsageCharge.objects.update(created_at=timezone.now() - timedelta(seconds=61))
    assert signed_in.post("/summaries/", {"source": talks.text(9)}).status_code == 303


def given_back_today(user, monkeypatch):
    """Three requests that no talk answered, which is a day's worth here."""
    monkeypatch.setattr(rates, "GIVEN_BACK", 3)
    monkeypatch.setattr(rates, "STANDING_AND_PACE", Select(rates._standing_and_pace))
    for _ in range(3):
        ask(user, again=True).charge.refund("no_match")
    UsageCharge.objects.update(created_at=timezone.now() - timedelta(hours=20))


def test_what_is_given_back_again_and_again_is_refused_until_a_day_is_over(signed_in, user, monkeypatch):
    given_back_today(user, monkeypatch)

    page = signed_in.post("/summaries/", {"source": talks.text(9)})

    assert page.status_code == 429
    assert "3 requests of yours failed or found no answer" in page.content.decode()
    assert "ask again in 4 hours" in page.content.decode()
    assert 0 <= 4 * 3600 - int(page["Retry-After"]) < 60
    assert Summary.objects.count() == 3

    UsageCharge.objects.update(created_at=timezone.now() - timedelta(hours=25))
    assert signed_in.post("/summaries/", {"source": talks.text(9)}).status_code == 303


def test_a_program_is_told_why(signed_in, user, monkeypatch):
    given_back_today(user, monkeypatch)

    answer = signed_in.post("/summaries/", {"source": talks.text(9)}, headers={"Accept": "application/json"})

    assert "found no answer" in answer.json()["detail"]


def test_what_a_key_of_ones_own_made_in_vain_is_not_among_it(signed_in, user, monkeypatch):
    given_back_today(user, monkeypatch)
    UsageCharge.objects.update(units=0)

    assert signed_in.post("/summaries/", {"source": talks.text(9)}).status_code == 303


def test_a_program_gets_problem_details(signed_in, user):
    for _ in range(3):
        ask(user, again=True)

    answer = signed_in.post("/summaries/", {"source": "x"}, headers={"Accept": "application/json"})

    assert refused(answer)
    assert answer.json()["status"] == 429


def test_the_speed_of_one_is_not_the_speed_of_another(signed_in, user, django_user_model):
    other = django_user_model.objects.create_user("other@example.com")
    for _ in range(3):
        ask(other, again=True)

    assert signed_in.post("/summaries/", {"source": talks.text()}).status_code == 303


def test_too_much_bad_input_is_refused_too(signed_in):
    for _ in range(3):
        assert signed_in.post("/summaries/", {"source": "x"}).status_code == 400

    assert refused(signed_in.post("/summaries/", {"source": "x"}))


def test_too_many_searches_are_refused(signed_in):
    for _ in range(3):
        assert signed_in.get("/summaries/?q=garden").status_code == 200

    assert refused(signed_in.get("/summaries/?q=garden"))
    assert signed_in.get("/summaries/").status_code == 200


def test_search_finds_what_the_title_says(signed_in, user):
    set_limit(user, 5)
    summary = ask(user)

    assert list(signed_in.get("/summaries/", {"q": "TALK NUMBER 0"}).context["page"]) == [summary]
    assert list(signed_in.get("/summaries/", {"q": "100%"}).context["page"]) == []


def test_too_many_tries_at_signing_in_are_refused_in_every_process(user):
    answers = [Client().post("/accounts/login/", {"login": user.email, "password": "wrong"}) for _ in range(12)]

    assert "Too many tries" in answers[-1].content.decode()
    right = Client().post("/accounts/login/", {"login": user.email, "password": "correct horse"})
    assert right.status_code == 200
    for _ in range(30):
        last = Client().post("/accounts/login/", {"login": "somebody@example.com", "password": "wrong"})
    assert last.status_code == 429
    assert int(last["Retry-After"]) > 0


def test_opening_again_what_there_is_is_slowed_down_and_a_large_file_is_then_not_read(signed_in, user, monkeypatch):
    given = {"source": talks.text(1)}
    answers = [signed_in.post("/summaries/", given).status_code for _ in range(4)]
    monkeypatch.setattr("summaries.forms.SummaryForm.is_valid", lambda form: pytest.fail("it was read"))

    large = signed_in.post("/summaries/", {"source": "word " * 10_000})

    assert answers == [303, 303, 303, 303]
    assert refused(large)
