"""Is it you? Asked also of people who sign in only elsewhere: a code by mail, good for a few minutes and tries."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.core.cache import cache
from django.test import Client

from accounts.models import AccountEvent, User
from accounts.reauthentication import WAITING
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import PASSWORD, sign_in

pytestmark = pytest.mark.django_db
ASKED = "/accounts/reauthenticate/code/"


@pytest.fixture
def elsewhere(user, client):
    """A person who signs in with another site's account only, in their browser."""
    user.set_unusable_password()
    user.save()
    SocialAccount.objects.create(user=user, provider="oidc", uid="7")
    client.force_login(user)
    return user


def code_in(mail):
    return re.search(r"^\s*([A-Z0-9]{3,}-?[A-Z0-9]*)\s*$", mail.body, re.MULTILINE).group(1)


def ask_for_code(client, wanted="/accounts/export/"):
    return client.post(f"{ASKED}?next={wanted}", {"action": "send", "next": wanted}, follow=True)


def type_code(client, code, wanted="/accounts/export/"):
    return client.post(ASKED, {"code": code, "next": wanted}, follow=True)


SENSITIVE = ["export/", "delete/", "password/set/", "2fa/totp/activate/", "2fa/webauthn/add/"]


@pytest.mark.parametrize("page", SENSITIVE)
def test_what_matters_asks_for_a_code_and_then_goes_on(client, elsewhere, mailoutbox, page):
    wanted = f"/accounts/{page}"
    asked = client.get(wanted)
    assert asked.url.startswith(ASKED)

    sent = ask_for_code(client, wanted).content.decode()
    assert elsewhere.email in sent
    assert 'name="code"' in sent
    answer = type_code(client, code_in(mailoutbox[0]), wanted)

    assert answer.redirect_chain == [(wanted, 302)]
    assert answer.status_code == 200
    assert client.get(wanted).status_code == 200


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/accounts/3rdparty/", {"account": "{account}"}),
        ("/accounts/email/", {"email": "thief@example.com", "action_add": ""}),
        ("/accounts/password/set/", {"password1": PASSWORD, "password2": PASSWORD}),
        ("/accounts/delete/", {"email": "{email}"}),
    ],
)
def test_a_form_that_changes_something_does_nothing_before(client, elsewhere, mailoutbox, path, fields):
    other = SocialAccount.objects.create(user=elsewhere, provider="oidc", uid="8")
    fields = {name: value.format(account=other.pk, email=elsewhere.email) for name, value in fields.items()}

    assert client.post(path, fields).url.startswith(ASKED)

    assert mailoutbox == []
    elsewhere.refresh_from_db()
    assert not elsewhere.has_usable_password()
    assert SocialAccount.objects.count() == 2
    assert not elsewhere.emailaddress_set.exclude(email=elsewhere.email).exists()


def test_what_was_sent_before_the_question_goes_on_by_itself(client, elsewhere, mailoutbox):
    asked = client.post("/accounts/password/set/", {"password1": PASSWORD, "password2": PASSWORD})
    assert asked.url.startswith(ASKED)
    ask_for_code(client, "/accounts/password/set/")
    type_code(client, code_in(mailoutbox[0]), "/accounts/password/set/")

    elsewhere.refresh_from_db()
    assert elsewhere.check_password(PASSWORD)


def test_opening_the_page_mails_nothing(client, elsewhere, mailoutbox):
    page = client.get(f"{ASKED}?next=/accounts/export/").content.decode()

    assert mailoutbox == []
    assert "Mail me a code" in page


def test_a_wrong_code_is_said_kept_and_good_for_three_tries(client, elsewhere, mailoutbox):
    ask_for_code(client)
    first = type_code(client, "WRONG1")
    assert "code is not right" in first.content.decode()
    type_code(client, "WRONG2")
    last = type_code(client, "WRONG3")

    assert "too often" in last.content.decode()
    assert AccountEvent.objects.filter(user=elsewhere, kind="sign-in-failed", detail__how="code").count() == 3
    type_code(client, code_in(mailoutbox[0]))
    assert client.get("/accounts/export/").status_code == 302


def test_a_code_works_once_and_only_the_newest(client, elsewhere, mailoutbox):
    ask_for_code(client)
    ask_for_code(client)
    old, new = map(code_in, mailoutbox)
    assert "code is not right" in type_code(client, old).content.decode()
    assert type_code(client, new).redirect_chain == [("/accounts/export/", 302)]

    again = type_code(client, new)
    assert "too old" in again.content.decode()


def test_a_code_grows_old(client, elsewhere, mailoutbox):
    ask_for_code(client)
    session = client.session
    session[WAITING] = {**session[WAITING], "at": session[WAITING]["at"] - 3600}
    session.save()

    assert "too old" in type_code(client, code_in(mailoutbox[0])).content.decode()
    assert client.get("/accounts/export/").status_code == 302


def test_having_shown_it_lasts_a_few_minutes(client, elsewhere, mailoutbox, monkeypatch):
    ask_for_code(client)
    type_code(client, code_in(mailoutbox[0]))
    session = client.session
    records = session["account_authentication_methods"]
    session["account_authentication_methods"] = [{**records[-1], "at": records[-1]["at"] - 3600}]
    session.save()

    assert client.get("/accounts/delete/").url.startswith(ASKED)


def test_a_code_is_for_the_browser_that_asked(client, elsewhere, mailoutbox):
    from django.test import Client

    ask_for_code(client)
    thief = Client()
    thief.force_login(elsewhere)

    type_code(thief, code_in(mailoutbox[0]))
    assert thief.get("/accounts/export/").status_code == 302


def test_nobody_is_flooded_with_codes(client, elsewhere, mailoutbox):
    answers = [ask_for_code(client).status_code for _ in range(5)]

    assert answers[-1] == 429
    assert len(mailoutbox) == 3


def test_whoever_has_a_password_or_a_factor_shows_that(user):
    assert sign_in(user).get("/accounts/export/").url.startswith("/accounts/reauthenticate/?")
    assert sign_in(user).get(ASKED).url.startswith("/accounts/reauthenticate/")


def test_with_a_key_and_no_password_the_key_is_asked_for(client, elsewhere):
    Authenticator.objects.create(user=elsewhere, type="webauthn", data={"name": "key", "credential": {}})

    assert client.get("/accounts/export/").url.startswith("/accounts/2fa/webauthn/reauthenticate/")


def test_deleting_after_a_code(client, elsewhere, mailoutbox):
    cache.clear()
    UserFactory()
    client.get("/accounts/delete/")
    ask_for_code(client, "/accounts/delete/")
    type_code(client, code_in(mailoutbox[0]), "/accounts/delete/")
    client.post("/accounts/delete/", {"email": elsewhere.email})

    assert not User.objects.filter(pk=elsewhere.pk).exists()


def test_who_guesses_a_password_elsewhere_keeps_nobody_out_who_is_signed_in():
    person = UserFactory()
    browser = sign_in(person)
    for _ in range(6):
        told = Client().post("/accounts/login/", {"login": person.email, "password": "wrong"}).content.decode()
    assert "Too many" in told

    def shows(password):
        return browser.post("/accounts/reauthenticate/?next=/accounts/delete/", {"password": password})

    assert shows("correct horse").url == "/accounts/delete/"
    assert "Too many" in [shows("wrong").content.decode() for _ in range(6)][-1]
