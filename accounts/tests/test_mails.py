"""Mails go out through a real SMTP server on this machine, from the real web process."""

import email
import re
from email import policy
from pathlib import Path

import allauth
import pytest
from aiosmtpd.controller import Controller
from allauth.account.adapter import get_adapter
from allauth.core import context
from django.conf import settings

from accounts.models import User
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import FIREFOX, PASSWORD, Browser, sign_in
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


THEIRS = Path(allauth.__file__).parent / "templates"
TELLING = ["account/email/new_device", "account/email/exported", "account/email/password_changed"]
TELLING += [
    f"mfa/email/{name}" for name in ("totp_activated", "totp_deactivated", "webauthn_added", "webauthn_removed")
]
TELLING += ["mfa/email/recovery_codes_generated", "socialaccount/email/account_connected"]
TELLING += ["socialaccount/email/account_disconnected"]


def test_every_mail_and_message_is_in_our_own_words():
    texts = [path.relative_to(THEIRS) for folder in ("email", "messages") for path in THEIRS.glob(f"*/{folder}/*.txt")]
    ours = settings.BASE_DIR / "templates"
    # One is for phones, which nobody signs in with; one only repeats another of ours.
    unused = {"phone_verification_sent.txt", "phone_verified.txt", "account_connected_updated.txt"}

    assert [text for text in texts if not (ours / text).exists() and text.name not in unused] == []


@pytest.mark.parametrize("mail", TELLING)
def test_a_mail_that_tells_of_something_says_when_with_what_and_what_to_do(user, mailoutbox, rf, mail):
    request = rf.get("/", headers={"user-agent": FIREFOX}, REMOTE_ADDR="203.0.113.7")
    with context.request_context(request):
        get_adapter(request).send_notification_mail(mail, user, {"provider": {"name": "GitHub"}})

    body = mailoutbox[0].body
    for words in ("Firefox on Windows", "203.0.113.7", "(UTC)", "/accounts/password/reset/"):
        assert words in body
    assert "Mozilla" not in body
    assert ("GitHub" in body) == mail.startswith("socialaccount")
    assert mailoutbox[0].subject[0].isupper()
    assert mailoutbox[0].subject[1:] == mailoutbox[0].subject[1:].lower()


def test_an_address_that_lost_its_account_is_told_whom_to_write_to(user, mailoutbox, rf, settings):
    settings.CONTACT_EMAIL = "help@example.com"
    request = rf.get("/")
    addresses = {"from_email": user.email, "to_email": "thief@example.com"}
    with context.request_context(request):
        get_adapter(request).send_notification_mail("account/email/email_changed", user, addresses)

    assert "help@example.com" in mailoutbox[0].body
    assert "password/reset" not in mailoutbox[0].body
