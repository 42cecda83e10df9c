"""U6: one key is one summary and one charge, at once or later, also on the last use, with the same answer."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from summaries import job
from summaries.models import Summary
from summaries.tests import talks
from usage.models import UsageCharge
from usage.tests.helpers import count, ledger_count, set_limit
from ytscribe.testing import session_cookie, web

JSON = {"Accept": "application/json"}


def send(client, number=0, key="mine", path="/summaries/", **headers):
    return client.post(path, {"source": talks.text(number)}, headers={"Idempotency-Key": key, **headers})


def click(client, number=0, key="shown"):
    return client.post("/summaries/", {"source": talks.text(number), "key": key})


def used(user):
    assert count(user) == ledger_count(user)
    return Summary.objects.count(), UsageCharge.objects.count(), count(user)


@pytest.mark.django_db
@pytest.mark.parametrize("headers", [{}, JSON])
@pytest.mark.parametrize("limit", [1, 5])
def test_the_same_request_later_is_answered_the_same(signed_in, user, headers, limit):
    set_limit(user, limit)

    answers = [send(signed_in, **headers) for _ in range(3)]

    assert {(answer.status_code, answer.url) for answer in answers} == {(303, answers[0].url)}
    assert used(user) == (1, 1, 1)


@pytest.mark.django_db
@pytest.mark.parametrize("limit", [1, 5])
def test_a_double_click_is_answered_the_same_on_the_last_use_too(signed_in, user, limit):
    set_limit(user, limit)

    assert click(signed_in).url == click(signed_in).url
    assert used(user) == (1, 1, 1)


@pytest.mark.django_db
@pytest.mark.parametrize("limit", [1, 5])
def test_a_key_for_something_else_is_refused_and_costs_nothing(signed_in, user, limit):
    set_limit(user, limit)
    send(signed_in)

    answer = send(signed_in, 1, **JSON)

    assert (answer.status_code, answer["Content-Type"]) == (422, "application/problem+json")
    assert used(user) == (1, 1, 1)


@pytest.mark.django_db
def test_a_key_is_refused_for_what_another_key_made_too(signed_in, user):
    send(signed_in, 0, key="first")
    send(signed_in, 1, key="second")

    assert send(signed_in, 1, key="first").status_code == 422


@pytest.mark.django_db
def test_a_key_is_answered_with_its_own_summary_though_a_newer_one_is_alike(signed_in, user):
    first = send(signed_in)
    job.run(Summary.objects.get().pk)
    newer = signed_in.post(f"{first.url}again/", {"key": "x"})

    assert newer.url != first.url
    assert send(signed_in).url == first.url


@pytest.mark.django_db
def test_after_a_failure_a_key_is_answered_with_the_failure(signed_in, user):
    first = send(signed_in)
    Summary.objects.claim(Summary.objects.get().pk).fail("x", "It broke.")

    assert send(signed_in).url == first.url
    assert used(user) == (1, 1, 0)


@pytest.mark.django_db
def test_a_refusal_burns_no_key(signed_in, user):
    set_limit(user, 0)
    assert send(signed_in).status_code == 429
    set_limit(user, 1)

    assert send(signed_in).status_code == 303


@pytest.mark.django_db
def test_bad_input_burns_no_key(signed_in, user):
    assert signed_in.post("/summaries/", {"source": "@no"}, headers={"Idempotency-Key": "mine"}).status_code == 400

    assert send(signed_in).status_code == 303


@pytest.mark.django_db
def test_long_keys_that_begin_alike_are_two(signed_in, user):
    first = send(signed_in, 0, key="k" * 300 + "a")

    assert send(signed_in, 1, key="k" * 300 + "b").status_code == 303
    assert send(signed_in, 0, key="k" * 300 + "a").url == first.url
    assert used(user) == (2, 2, 2)


@pytest.mark.django_db
def test_making_it_again_takes_a_key_as_well(signed_in, user):
    set_limit(user, 2)
    first = send(signed_in, key="first")
    again = [send(signed_in, key="second", path=f"{first.url}again/") for _ in range(2)]
    send(signed_in, 1, key="third")

    assert again[0].url == again[1].url != first.url
    assert used(user) == (2, 2, 2)


@pytest.mark.django_db
def test_making_it_again_with_a_key_for_something_else_is_refused(signed_in, user):
    first = send(signed_in, 0, key="first")
    send(signed_in, 1, key="second")

    assert send(signed_in, key="second", path=f"{first.url}again/", **JSON).status_code == 422


@pytest.mark.django_db
def test_a_key_whose_summary_was_deleted_asks_anew_once(signed_in, user):
    send(signed_in)
    job.run(Summary.objects.get().pk)
    Summary.objects.get().discard()

    second, third = send(signed_in), send(signed_in)

    assert second.url == third.url
    assert used(user) == (1, 2, 2)


@pytest.mark.usefixtures("committed")
def test_one_key_sent_at_once_on_the_last_use_is_one_charge_and_one_answer(user):
    set_limit(user, 1)
    cookies = {**session_cookie(user), "csrftoken": "t" * 32}
    gate = threading.Barrier(12)

    def ask(_):
        gate.wait(30)
        return requests.post(
            f"{address}/summaries/",
            data={"source": talks.text(), "csrfmiddlewaretoken": "t" * 32},
            headers={"Idempotency-Key": "mine", **JSON},
            cookies=cookies,
            allow_redirects=False,
            timeout=60,
        )

    with web(processes=3) as address, ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(ask, range(12)))

    assert {answer.status_code for answer in answers} == {303}
    assert len({answer.headers["Location"] for answer in answers}) == 1
    assert used(user) == (1, 1, 1)
