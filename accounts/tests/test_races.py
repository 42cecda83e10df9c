"""Two at the same moment, from threads with connections of their own: one wins, and nothing is half done."""

import threading

import pytest
from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client

from accounts import forms, sessions
from accounts.models import AccountEvent, User
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import PASSWORD, is_in, link_in, post_proved, prove, sign_in

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def user(committed):
    return UserFactory()


def together(*acts):
    """Do all of these at once; returns what each gave or raised."""
    start, results = threading.Barrier(len(acts)), [None] * len(acts)

    def run(number, act):
        try:
            start.wait()
            results[number] = act()
        except Exception as error:
            results[number] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=each) for each in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def reset_form(link):
    """A browser that has opened the link, and where its form goes."""
    browser = Client()
    return browser, browser.get(link, follow=True).redirect_chain[-1][0]


def test_of_two_resets_with_one_link_one_wins(user, mailoutbox):
    Client().post("/accounts/password/reset/", {"email": user.email})
    link = link_in(mailoutbox[0])
    browsers = [reset_form(link) for _ in range(2)]
    passwords = ["the first one's 123", "the second one's 456"]

    def reset(number):
        browser, address = browsers[number]
        return browser.post(address, {"password1": passwords[number], "password2": passwords[number]})

    together(lambda: reset(0), lambda: reset(1))

    user.refresh_from_db()
    assert [user.check_password(password) for password in passwords].count(True) == 1
    assert AccountEvent.objects.filter(user=user, kind="password").count() == 1


def test_a_rival_who_resets_between_the_check_and_the_write_wins(user, mailoutbox, monkeypatch):
    Client().post("/accounts/password/reset/", {"email": user.email})
    browser, address = reset_form(link_in(mailoutbox[0]))
    hashed = User.set_password

    def slow_set_password(person, raw):
        rival = User.objects.get(pk=person.pk)
        hashed(rival, "the rival's own 789")
        rival.save()
        hashed(person, raw)

    monkeypatch.setattr(User, "set_password", slow_set_password)
    answer = browser.post(address, {"password1": PASSWORD, "password2": PASSWORD})

    user.refresh_from_db()
    assert answer.status_code == 302
    assert not user.check_password(PASSWORD)
    assert user.check_password("the rival's own 789")


def test_a_confirmation_that_two_use_at_once_confirms_once(mailoutbox):
    Client().post("/accounts/signup/", {"email": "new@example.com", "password1": PASSWORD})
    link = link_in(mailoutbox[0])

    together(*[lambda: Client().post(link) for _ in range(2)])

    assert EmailAddress.objects.get(email="new@example.com").verified
    assert User.objects.get(email="new@example.com").email_verified_at
    assert not EmailConfirmation.objects.exists()


def test_a_session_that_two_end_at_once_is_over(user):
    phone, desk, other = sign_in(user), sign_in(user), sign_in(user)
    key = UserSession.objects.get(session_key=phone.session.session_key).pk

    answers = together(
        *[lambda browser=browser: browser.post(f"/accounts/sessions/{key}/end/") for browser in (desk, other)]
    )

    assert {answer.status_code for answer in answers} <= {302, 404}
    assert not is_in(phone)
    assert is_in(desk)
    assert Session.objects.count() == 2


def test_of_the_last_two_links_one_stays(user):
    user.set_unusable_password()
    user.save()
    links = [SocialAccount.objects.create(user=user, provider="oidc", uid=str(number)) for number in range(2)]

    together(*[lambda link=link: forms.unlink(None, link) for link in links])

    assert SocialAccount.objects.filter(user=user).count() == 1


def test_a_key_that_answers_twice_with_one_count_is_taken_once(user):
    data = {"name": "x", "credential": {}, "sign_count": 4}
    keys = [Authenticator.objects.create(user=user, type="webauthn", data=data)]
    keys.append(Authenticator.objects.get(pk=keys[0].pk))

    assert sorted(together(*[lambda key=key: forms.note_count(key, 5) for key in keys])) == [False, True]


def test_two_who_sign_up_with_one_address_are_one_person():
    fields = {"email": "same@example.com", "password1": PASSWORD}

    together(*[lambda: Client(raise_request_exception=False).post("/accounts/signup/", fields) for _ in range(4)])

    assert User.objects.filter(email="same@example.com").count() == 1


def test_deleting_twice_at_once_deletes_once_and_breaks_nothing(user):
    browsers = [sign_in(user) for _ in range(2)]
    for browser in browsers:
        prove(browser, "/accounts/delete/")
    fields = {"email": user.email}

    together(*[lambda browser=browser: post_proved(browser, "/accounts/delete/", fields) for browser in browsers])

    assert not User.objects.exists()
    assert not UserSession.objects.exists()
    assert AccountEvent.objects.filter(kind="deleted").count() == 1
    assert sessions.prune_expired() == 0
