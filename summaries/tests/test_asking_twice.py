"""The same click twice, the same request again, and the same once more on purpose."""

import pytest

from summaries import job
from summaries.models import Summary
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, reread
from usage.tests.helpers import count, set_limit

pytestmark = pytest.mark.django_db


def post(client, **fields):
    return client.post("/summaries/", {"key": "k", "length": "medium", **fields})


def test_a_double_click_is_one_summary(signed_in, user):
    first = post(signed_in, source=talks.text())
    second = post(signed_in, source=talks.text())

    assert first.url == second.url
    assert count(user) == 1


def test_going_back_and_changing_the_text_is_a_new_request(signed_in, user):
    first = post(signed_in, source=talks.text(1))
    second = post(signed_in, source=talks.text(2))

    assert first.url != second.url
    assert count(user) == 2


def test_an_idempotency_key_is_one_request(signed_in, user):
    def send(number):
        headers = {"Idempotency-Key": "mine", "Accept": "application/json"}
        return signed_in.post("/summaries/", {"source": talks.text(number)}, headers=headers)

    first, second, other = send(1), send(1), send(2)

    assert (first.status_code, first.url) == (second.status_code, second.url)
    assert other.status_code == 422
    assert count(user) == 1


def test_make_it_again_makes_one_more_and_a_double_click_no_third(signed_in, user):
    summary = ask(user)
    job.run(summary.pk)

    first = signed_in.post(f"/summaries/{summary.pk}/again/", {"key": "one"})
    second = signed_in.post(f"/summaries/{summary.pk}/again/", {"key": "one"})

    assert first.status_code == 303
    assert first.url == second.url != f"/summaries/{summary.pk}/"
    assert count(user) == 2
    job.run(Summary.objects.of(user).first().pk)
    assert Summary.objects.of(user).first().state == "done"


@pytest.fixture
def failed(user):
    summary = claimed(user)
    summary.fail("internal", "Something went wrong.")
    summary.rename("Roses")
    return summary


def test_what_failed_is_tried_again_in_its_own_place(signed_in, user, failed):
    first = signed_in.post(f"/summaries/{failed.pk}/again/", {"key": "one"})
    second = signed_in.post(f"/summaries/{failed.pk}/again/", {"key": "one"})
    summary = Summary.objects.of(user).get()
    job.run(summary.pk)

    assert first.url == second.url == summary.get_absolute_url() != failed.get_absolute_url()
    assert (reread(summary).state, reread(summary).title) == ("done", "Roses")
    assert count(user) == 1
    assert signed_in.post(f"/summaries/{failed.pk}/again/", {"key": "two"}).status_code == 404


def test_nobody_else_learns_what_was_tried_again(signed_in, user, failed, django_user_model):
    signed_in.post(f"/summaries/{failed.pk}/again/", {"key": "one"})
    signed_in.force_login(django_user_model.objects.create_user("other@example.com"))

    assert signed_in.post(f"/summaries/{failed.pk}/again/", {"key": "one"}).status_code == 404


def test_what_failed_stays_where_it_cannot_be_tried_again(signed_in, user, failed):
    set_limit(user, 0)
    assert signed_in.post(f"/summaries/{failed.pk}/again/", {"key": "one"}).status_code == 429
    set_limit(user, 5)
    header = {"Idempotency-Key": "mine"}
    mine = signed_in.post("/summaries/", {"source": talks.text(1)}, headers=header).url
    assert signed_in.post(f"/summaries/{failed.pk}/again/", headers=header).status_code == 422
    assert Summary.objects.filter(pk=failed.pk).exists()

    row = Summary.objects.claim(Summary.objects.of(user).first().pk)
    row.fail("internal", "Something went wrong.")
    assert signed_in.post(f"{mine}again/", headers=header).url == mine
    assert signed_in.get(mine).status_code == 200


def test_coming_back_from_signing_in_shows_what_was_to_be_made_again(signed_in, user):
    summary = ask(user)

    assert signed_in.get(f"/summaries/{summary.pk}/again/").url == f"/summaries/{summary.pk}/"
    assert count(user) == 1


def test_a_repeated_request_says_that_it_cost_nothing(signed_in):
    post(signed_in, source=talks.text())
    again = signed_in.post("/summaries/", {"source": talks.text(), "key": "other"}, follow=True)

    assert "nothing more was counted" in again.content.decode()
    assert again["Content-Type"].startswith("text/html")


@pytest.mark.parametrize("fails_again", [True, False])
def test_what_failed_is_replaced_by_the_same_request_from_the_form(signed_in, user, monkeypatch, fails_again):
    first, other = (post(signed_in, source=talks.text(number), key=f"k{number}").url for number in (1, 2))
    for row in Summary.objects.of(user):
        Summary.objects.claim(row.pk).fail("internal", "Something went wrong.")

    again = post(signed_in, source=talks.text(1), key="once more").url
    if fails_again:
        monkeypatch.setattr(job, "make", lambda summary, lost: 1 / 0)
    job.run(Summary.objects.of(user).first().pk)

    assert again != first
    assert {row.get_absolute_url() for row in Summary.objects.of(user)} == {again, other}
    assert count(user) == (0 if fails_again else 1)
