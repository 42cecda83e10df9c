"""Mails go out through a real SMTP server on this machine, from the real web process."""

import email
import re
from email import policy

import pytest
from aiosmtpd.controller import Controller

from accounts.models import User
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import PASSWORD, Browser, sign_in
from ytscribe.testing import free_port, wait_for, web

pytestmark = pytest.mark.usefixtures("committed")


class Inbox:
    def __init__(self):
        self.mails = []

    async def handle_DATA(self, server, session, envelope):
        self.mails.append(email.message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"


@pytest.fixture
def inbox():
    handler = Inbox()
    controller = Controller(handler, hostname="127.0.0.1", port=free_port())
    controller.start()
    handler.url = f"smtp://127.0.0.1:{controller.port}"
    yield handler
    controller.stop()


def test_from_the_mail_to_being_in_and_out_again(inbox):
    with web(processes=1, EMAIL_URL=inbox.url) as address:
        browser = Browser(address)
        browser.send_form("/accounts/signup/", email="new@example.com", password1=PASSWORD)
        mail = wait_for(lambda: inbox.mails and inbox.mails[0])
        assert (mail["To"], mail["From"]) == ("new@example.com", "YT Scribe <noreply@example.com>")
        link = re.search(r"http://\S+", mail.get_content()).group()
        assert link.startswith(address)
        browser.send_form(link.removeprefix(address))
        assert User.objects.get().email_verified_at
        assert "Summarise" in browser.get(address, timeout=20).text

        other = Browser(address)
        other.send_form("/accounts/login/code/", email="new@example.com")
        mail = wait_for(lambda: len(inbox.mails) > 1 and inbox.mails[-1])
        code = re.search(r"^\s*([A-Z0-9]{4,}-?[A-Z0-9]*)\s*$", mail.get_content(), re.MULTILINE).group(1)
        assert "Summarise" in other.send_form("/accounts/login/code/confirm/", code=code).text


def test_a_mail_server_that_is_away_is_said_on_a_plain_page_whoever_asks():
    UserFactory(email="somebody@example.com")
    with web(processes=1, EMAIL_URL=f"smtp://127.0.0.1:{free_port()}") as address:
        answers = [
            Browser(address).send_form("/accounts/password/reset/", email=name)
            for name in ("nobody@example.com", "somebody@example.com")
        ]

    assert [answer.status_code for answer in answers] == [503, 503]
    assert answers[0].text == answers[1].text
    assert "Traceback" not in answers[0].text


def test_a_mail_that_only_tells_of_a_change_does_not_undo_it(user, monkeypatch):
    def away(*args, **kwargs):
        raise ConnectionRefusedError

    monkeypatch.setattr("allauth.account.adapter.DefaultAccountAdapter.send_mail", away)
    fields = {"oldpassword": "correct horse", "password1": PASSWORD, "password2": PASSWORD}
    answer = sign_in(user).post("/accounts/password/change/", fields)

    user.refresh_from_db()
    assert answer.status_code == 302
    assert user.check_password(PASSWORD)
