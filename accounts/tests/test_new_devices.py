"""A sign-in from a browser and an address that are new for a person is mailed to them, in plain words."""

import pytest
from django.core.cache import cache
from django.test import Client

from accounts import new_devices
from accounts.models import AccountEvent
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import PASSWORD, PHONE, is_in, link_in, sign_in

pytestmark = pytest.mark.django_db


def new_ones(user):
    return AccountEvent.objects.filter(user=user, kind="signed-in", detail__place="new").count()


def test_the_very_first_sign_in_is_not_mailed(mailoutbox):
    Client().post("/accounts/signup/", {"email": "new@example.com", "password1": PASSWORD})
    phone = Client(headers={"user-agent": PHONE}, REMOTE_ADDR="198.51.100.4")
    phone.post(link_in(mailoutbox[0]))
    phone.post("/accounts/login/", {"login": "new@example.com", "password": PASSWORD})

    assert is_in(phone)
    assert len(mailoutbox) == 1


def test_the_same_place_again_is_not_mailed(user, mailoutbox):
    for _ in range(3):
        sign_in(user)

    assert mailoutbox == []
    assert new_ones(user) == 0


@pytest.mark.parametrize("place", [{"agent": PHONE}, {"ip": "198.51.100.4"}, {"ip": "2001:db8::1"}])
def test_a_new_browser_or_a_new_address_is_mailed_once(user, mailoutbox, place):
    sign_in(user)
    sign_in(user, **place)
    sign_in(user, **place)

    assert [mail.to for mail in mailoutbox] == [[user.email]]
    assert new_ones(user) == 1


def test_the_mail_says_when_with_what_from_where_and_what_to_do(user, mailoutbox):
    sign_in(user)
    sign_in(user, agent=PHONE, ip="198.51.100.4")

    mail = mailoutbox[0]
    when = AccountEvent.objects.filter(user=user).latest("created_at").created_at
    assert "new here" in mail.subject
    for words in ("Safari on iOS", "198.51.100.4", f"{when:%H:%M} (UTC)", "/accounts/password/reset/", "/activity/"):
        assert words in mail.body
    assert PHONE not in mail.body


def test_the_activity_marks_it(user):
    sign_in(user)
    page = sign_in(user, agent=PHONE).get("/accounts/activity/").content.decode()

    assert page.count("New device") == 1


def test_an_address_that_changes_within_its_network_is_the_same_place(user, mailoutbox):
    sign_in(user, ip="2001:db8:1:2::a")
    sign_in(user, ip="2001:db8:1:2:ffff::b")
    assert mailoutbox == []

    sign_in(user, ip="2001:db8:1:3::a")
    assert len(mailoutbox) == 1


def test_whoever_has_the_password_can_not_flood_the_mailbox(user, mailoutbox):
    sign_in(user)
    for number in range(8):
        cache.clear()
        sign_in(user, ip=f"198.51.100.{number}")

    assert len(mailoutbox) == new_devices.MAILS_A_DAY
    assert new_ones(user) == 8


def test_a_wrong_password_from_a_new_place_is_no_sign_in(user, mailoutbox):
    sign_in(user)
    sign_in(user, password="wrong", ip="198.51.100.4")

    assert mailoutbox == []


def test_somebody_elses_places_are_not_mine(user, mailoutbox):
    sign_in(user)
    sign_in(UserFactory(), agent=PHONE)
    sign_in(user, agent=PHONE)

    assert [mail.to for mail in mailoutbox] == [[user.email]]


def test_a_mail_that_can_not_be_sent_keeps_nobody_out(user, monkeypatch):
    def away(*args, **kwargs):
        raise ConnectionRefusedError

    sign_in(user)
    monkeypatch.setattr("allauth.account.adapter.DefaultAccountAdapter.send_mail", away)

    assert is_in(sign_in(user, agent=PHONE))
