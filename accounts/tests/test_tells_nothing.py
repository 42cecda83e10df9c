"""No page tells whether an address is known; tries are counted over all processes, and right behind a proxy."""

import re
import threading

import pytest
import requests
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core.cache import cache
from django.test import Client

from accounts.models import AccountEvent
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import PASSWORD
from ytscribe.testing import web

UNKNOWN = "nobody@example.com"
PATHS = {
    "signing up": ("/accounts/signup/", lambda email: {"email": email, "password1": PASSWORD}),
    "signing in": ("/accounts/login/", lambda email: {"login": email, "password": "wrong"}),
    "a mailed code": ("/accounts/login/code/", lambda email: {"email": email}),
    "a reset": ("/accounts/password/reset/", lambda email: {"email": email}),
}


def shown(path, fields, email):
    """What a stranger gets to see, without what differs at every request."""
    cache.clear()
    page = Client().post(path, fields(email), follow=True)
    text = re.sub(r'value="[^"]{64}"', "", page.content.decode()).replace(email, "ADDRESS")
    return page.status_code, page.redirect_chain, text


@pytest.mark.django_db
@pytest.mark.parametrize("way", PATHS)
def test_a_known_and_an_unknown_address_get_the_same_page(user, way):
    assert shown(*PATHS[way], user.email) == shown(*PATHS[way], UNKNOWN)


@pytest.mark.django_db
def test_an_address_that_nobody_confirmed_reads_the_same_too(user):
    unconfirmed = "unconfirmed@example.com"
    Client().post("/accounts/signup/", {"email": unconfirmed, "password1": PASSWORD})

    for way in ("signing in", "a reset", "signing up"):
        assert shown(*PATHS[way], unconfirmed) == shown(*PATHS[way], UNKNOWN), way


@pytest.mark.django_db
def test_a_disabled_account_with_a_wrong_password_reads_the_same(user):
    user.deactivate()

    assert shown(*PATHS["signing in"], user.email) == shown(*PATHS["signing in"], UNKNOWN)


@pytest.mark.django_db
def test_a_wrong_password_costs_as_many_statements_at_an_unknown_address(user, django_assert_max_num_queries):
    """Not the time itself, which a test can't hold still."""
    path, fields = PATHS["signing in"]
    counts = []
    for email in (user.email, UNKNOWN):
        cache.clear()
        with django_assert_max_num_queries(60) as queries:
            Client().post(path, fields(email))
        counts.append(len(queries))

    assert abs(counts[0] - counts[1]) <= 1
    assert AccountEvent.objects.count() == 2


class CountingHasher(MD5PasswordHasher):
    hashed = 0

    def encode(self, *args, **kwargs):
        CountingHasher.hashed += 1
        return super().encode(*args, **kwargs)


@pytest.mark.django_db
@pytest.mark.parametrize("way", PATHS)
def test_as_many_passwords_are_hashed_for_a_known_address(user, settings, way):
    """Hashing takes a third of a second, which a stopwatch would see."""
    settings.PASSWORD_HASHERS = ["accounts.tests.test_tells_nothing.CountingHasher"]
    user.set_password("correct horse")
    user.save()
    path, fields = PATHS[way]
    counts = []
    for email in (user.email, UNKNOWN):
        cache.clear()
        CountingHasher.hashed = 0
        Client().post(path, fields(email))
        counts.append(CountingHasher.hashed)

    assert counts[0] == counts[1]


def token(browser, address, path="/accounts/login/"):
    page = browser.get(address + path, timeout=20)
    return re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text).group(1)


def tries(address, email, many, forwarded=None):
    """The answers to so many wrong passwords, each from a browser of its own."""
    answers = []

    def one_try():
        browser = requests.Session()
        browser.trust_env = False
        browser.headers.update({"X-Forwarded-For": forwarded} if forwarded else {})
        fields = {"login": email, "password": "wrong", "csrfmiddlewaretoken": token(browser, address)}
        answers.append(browser.post(f"{address}/accounts/login/", fields, timeout=30).text)

    threads = [threading.Thread(target=one_try) for _ in range(many)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.mark.usefixtures("committed")
def test_wrong_passwords_are_counted_over_all_processes():
    known = UserFactory(email="known@example.com")
    with web(processes=3) as address:
        answers = tries(address, known.email, 16)
        again = tries(address, known.email, 2)

    assert len(answers) == 16
    assert all("Too many" in answer for answer in again)


@pytest.mark.usefixtures("committed")
def test_behind_a_proxy_people_are_told_apart_and_nobody_can_pose_as_another():
    with web(processes=2, TRUSTED_PROXY_COUNT="1") as address:
        first = [limited(address, "9.9.9.9, 198.51.100.1") for _ in range(31)]
        posing = limited(address, "9.9.9.8, 198.51.100.1")
        neighbour = limited(address, "198.51.100.1, 198.51.100.2")

    assert first[-1]
    assert posing  # what a client writes in front of the proxy's own entry counts for nothing
    assert not neighbour


def limited(address, forwarded):
    """Whether one more sign-in from there is refused: 30 a minute are allowed from an address."""
    browser = requests.Session()
    browser.trust_env = False
    browser.headers["X-Forwarded-For"] = forwarded
    fields = {"login": f"{forwarded[-1]}@example.com", "password": "wrong"}
    fields["csrfmiddlewaretoken"] = token(browser, address)
    return browser.post(f"{address}/accounts/login/", fields, timeout=30).status_code == 429
