"""A confirmation that the mail server did not take is never said to be sent, and the next try sends it."""

import pytest
from django.core.cache import cache

from accounts.models import User
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import PASSWORD, link_in, post_proved, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def away(monkeypatch):
    """A mail server that takes nothing; `away()` brings it back."""

    def refuse(*args, **kwargs):
        raise ConnectionRefusedError

    with monkeypatch.context() as patched:
        patched.setattr("allauth.account.adapter.DefaultAccountAdapter.send_mail", refuse)
        yield patched.undo


NONE_SENT = "none is on its way to you"


@pytest.mark.parametrize("known", [False, True])
def test_a_sign_up_whose_mail_is_not_sent_says_so_each_time_whoever_has_the_address(client, away, mailoutbox, known):
    if known:
        UserFactory(email="new@example.com")
    fields = {"email": "new@example.com", "password1": PASSWORD}

    for _ in range(2):
        answer = client.post("/accounts/signup/", fields, follow=True)
        assert (answer.status_code, NONE_SENT in answer.text) == (503, True)
    away()

    assert "We sent you a mail" in client.post("/accounts/signup/", fields, follow=True).text
    assert len(mailoutbox) == 1


def test_who_signed_up_while_mail_was_away_is_sent_the_link_at_the_next_sign_in(client, away, mailoutbox):
    client.post("/accounts/signup/", {"email": "new@example.com", "password1": PASSWORD})
    away()

    answer = client.post("/accounts/login/", {"login": "new@example.com", "password": PASSWORD}, follow=True)

    assert "We sent you a mail" in answer.text
    assert client.post(link_in(mailoutbox[0]), follow=True).status_code == 200
    assert User.objects.get().email_verified_at


def test_a_new_address_that_could_not_be_written_to_is_not_said_to_have_a_link(user, away, mailoutbox):
    client = sign_in(user)
    answer = post_proved(client, "/accounts/email/", {"email": "newer@example.com", "action_add": ""})
    assert NONE_SENT in answer.text

    page = client.get("/accounts/email/").text
    assert "newer@example.com" in page
    assert "could not be sent" in page
    assert "We sent" not in page
    away()

    client.post("/accounts/email/", {"email": "newer@example.com", "action_send": ""})
    assert "We sent a link to the new address" in client.get("/accounts/email/").text
    assert mailoutbox[-1].to == ["newer@example.com"]


def test_a_link_that_was_sent_stays_good_where_the_next_could_not_be(client, mailoutbox, monkeypatch):
    client.post("/accounts/signup/", {"email": "new@example.com", "password1": PASSWORD})
    cache.clear()  # three minutes later

    def refuse(*args, **kwargs):
        raise ConnectionRefusedError

    monkeypatch.setattr("allauth.account.adapter.DefaultAccountAdapter.send_mail", refuse)
    assert client.post("/accounts/login/", {"login": "new@example.com", "password": PASSWORD}).status_code == 503

    client.post(link_in(mailoutbox[0]))
    assert User.objects.get().email_verified_at
