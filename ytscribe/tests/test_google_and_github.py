"""Signing in with Google and with GitHub: the whole way, over HTTP, with a stand-in that speaks as they do."""

import html
import re
from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.utils import timezone

from accounts.models import AccountEvent, AccountToken, User
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import Browser
from ytscribe.testing import web
from ytscribe.tests.identity_stand_in import CLIENT_ID, CLIENT_SECRET, Person, served

pytestmark = pytest.mark.usefixtures("committed", "real_passwords")
BOTH = pytest.mark.parametrize("provider", ["google", "github"])


@pytest.fixture(scope="module")
def sites(django_db_setup):
    """Our site and the stand-in, which know each other."""
    with served() as theirs:
        known = {f"{name}_{part}": "" for name in ("GOOGLE", "GITHUB") for part in ("CLIENT_ID", "CLIENT_SECRET")}
        known = {name: CLIENT_ID if name.endswith("ID") else CLIENT_SECRET for name in known}
        module = "ytscribe.tests.settings_with_stand_ins"
        with web(processes=1, DJANGO_SETTINGS_MODULE=module, IDENTITY_STAND_IN=theirs.url, **known) as ours:
            yield ours, theirs


@pytest.fixture
def theirs(sites):
    stand_in = sites[1]
    stand_in.person, stand_in.spoils_codes = Person(), False
    return stand_in


@pytest.fixture
def browser(sites):
    return Browser(sites[0])


def go_through(browser, provider, **more):
    """Press the button, and go where one is sent."""
    way = browser.send_form(f"/accounts/{provider}/login/", **more)
    onward = html.unescape(re.search(r'http-equiv="refresh" content="0;url=([^"]+)"', way.text).group(1))
    return browser.get(onward, timeout=20)


def is_in(browser):
    return browser.get(f"{browser.address}/usage/", timeout=20).url == f"{browser.address}/usage/"


@BOTH
def test_both_stand_on_the_page(sites, browser, provider):
    page = browser.get(f"{browser.address}/accounts/login/", timeout=20).text

    assert f'action="/accounts/{provider}/login/' in page


@BOTH
def test_signing_up_makes_a_person_with_a_confirmed_address(browser, theirs, provider):
    go_through(browser, provider)

    assert is_in(browser)
    person = User.objects.get()
    assert (person.email, person.name, person.has_usable_password()) == ("ada@example.com", "Ada Example", False)
    assert person.email_verified_at
    assert person.image.endswith("example.com/4711" if provider == "google" else "example.com/u/4711")
    assert EmailAddress.objects.get().verified
    assert SocialAccount.objects.get(user=person, provider=provider).uid == "4711"


def test_every_field_of_googles_answer_is_kept(browser, theirs):
    go_through(browser, "google")

    kept = AccountToken.objects.get()
    assert theirs.tokens[kept.access_token] == theirs.person
    assert kept.token_type == "Bearer"
    assert {"openid", "email", "profile"} <= set(kept.scope.split())
    assert kept.id_token.count(".") == 2
    assert timedelta(minutes=58) < kept.expires_at - timezone.now() < timedelta(minutes=61)
    assert kept.refresh_token == ""  # only who works without the person there asks for one


def test_every_field_of_githubs_answer_is_kept(browser, theirs):
    go_through(browser, "github")

    kept = AccountToken.objects.get()
    assert theirs.tokens[kept.access_token] == theirs.person
    assert (kept.token_type, kept.scope, kept.expires_at) == ("bearer", "read:user,user:email", None)


@BOTH
def test_signing_in_again_is_the_same_person_with_newer_tokens(sites, browser, theirs, provider):
    go_through(browser, provider)
    first = AccountToken.objects.get().access_token
    theirs.person = Person(name="Ada Renamed", email="moved@example.com")

    again = Browser(sites[0])
    go_through(again, provider)

    assert is_in(again)
    assert User.objects.get().email == "ada@example.com"
    assert AccountToken.objects.get().access_token != first
    assert AccountEvent.objects.filter(kind="signed-in", detail__how="socialaccount").count() == 2


@BOTH
def test_connecting_asks_who_it_is_and_then_signs_in(sites, browser, theirs, provider):
    person = UserFactory(email="reader@example.com")
    browser.send_form("/accounts/login/", login=person.email, password="correct horse")
    asked = go_through(browser, provider, process="connect")
    assert "/accounts/reauthenticate/" in asked.url
    assert not SocialAccount.objects.exists()

    browser.send_form(asked.url.removeprefix(browser.address), password="correct horse")

    link = SocialAccount.objects.get()
    assert (link.user, link.provider) == (person, provider)
    assert AccountToken.objects.get().account == link
    other = Browser(sites[0])
    go_through(other, provider)
    assert is_in(other)
    assert User.objects.get() == person


@BOTH
@pytest.mark.parametrize("verified_there", [True, False])
@pytest.mark.parametrize("verified_here", [True, False])
def test_an_address_that_is_here_already_is_never_linked_by_itself(
    browser, theirs, provider, verified_there, verified_here
):
    here = UserFactory(email="ada@example.com")
    EmailAddress.objects.update(verified=verified_here)
    theirs.person = Person(verified=verified_there)

    go_through(browser, provider)

    assert not is_in(browser)
    assert User.objects.get() == here
    assert not SocialAccount.objects.exists()
    assert EmailAddress.objects.get().verified is verified_here


@BOTH
def test_an_address_that_they_did_not_verify_has_to_be_confirmed_here(browser, theirs, provider):
    theirs.person = Person(verified=False)

    page = go_through(browser, provider)

    assert not is_in(browser)
    assert "confirm" in page.text.lower()
    assert User.objects.get().email_verified_at is None
    assert not EmailAddress.objects.get().verified


def test_of_githubs_addresses_the_first_one_counts_and_unverified_ones_do_not(browser, theirs):
    owner = UserFactory(email="of-somebody@example.com")
    claimed = {"email": owner.email, "primary": False, "verified": False, "visibility": None}
    theirs.person = Person(more_emails=[claimed])

    go_through(browser, "github")

    assert is_in(browser)
    person = User.objects.exclude(pk=owner.pk).get()
    assert person.email == "ada@example.com"
    assert list(owner.emailaddress_set.values_list("email", flat=True)) == [owner.email]
    assert not EmailAddress.objects.filter(user=person, email=owner.email, verified=True).exists()


def test_without_githubs_addresses_one_is_asked_for_and_confirmed(browser, theirs):
    theirs.person = Person(shows_emails=False)

    page = go_through(browser, "github")
    assert page.url.endswith("/accounts/3rdparty/signup/")
    browser.send_form("/accounts/3rdparty/signup/", email="typed@example.com")

    assert not is_in(browser)
    assert User.objects.get().email_verified_at is None
    assert AccountToken.objects.get().access_token in theirs.tokens


@BOTH
def test_whoever_says_no_there_is_nobody_here(browser, theirs, provider):
    theirs.person = Person(agrees=False)

    page = go_through(browser, provider)

    assert "You turned back" in page.text
    assert not User.objects.exists()


@BOTH
def test_a_code_that_they_do_not_know_signs_nobody_in(browser, theirs, provider):
    theirs.spoils_codes = True

    page = go_through(browser, provider)

    assert "That did not work" in page.text
    assert not is_in(browser)
    assert not User.objects.exists()
