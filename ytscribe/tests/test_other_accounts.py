"""Signing in with another site's account: a real OpenID Connect server, a real browser."""

import re
from contextlib import contextmanager

import pytest
from allauth.socialaccount.models import SocialAccount

from accounts.models import AccountToken, User
from accounts.tests.factories import UserFactory
from ytscribe.testing import free_port, web
from ytscribe.tests.oidc import needs_node, server
from ytscribe.tests.test_browser import CHROMIUM, chromium, expect, fits, in_browser, person, sign_in, strict_page  # noqa: F401

pytestmark = [*in_browser, needs_node]


@pytest.fixture
def page(chromium):  # noqa: F811
    with strict_page(chromium, 1280) as page:
        yield page


@contextmanager
def site(**environment):
    """Our site and the other one, which know each other."""
    port, theirs = free_port(), free_port()
    callback = f"http://localhost:{port}/accounts/oidc/oidc/login/callback/"
    code_seconds = environment.pop("code_seconds", 0)
    with (
        server(callback, theirs, code_seconds) as address,
        web(processes=1, port=port, OIDC_SERVER_URL=address, **environment),
    ):
        yield f"http://localhost:{port}"


def go_on(page, name, consent=True):
    """Through the other site's pages."""
    page.get_by_role("button", name=re.compile("Example login")).click()
    page.locator("input[name=login]").fill(name)
    page.locator("input[name=password]").fill("anything")
    page.get_by_role("button", name="Sign-in").click()
    if consent:
        page.get_by_role("button", name="Continue").click()


def test_signing_up_signing_in_again_and_every_token_field(page):
    with site() as ours:
        page.goto(f"{ours}/accounts/login/")
        go_on(page, "ada")
        expect(page.get_by_role("button", name="Summarise")).to_be_visible()

        tokens = AccountToken.objects.select_related("account__user").get()
        assert (tokens.account.provider, tokens.account.uid) == ("oidc", "ada")
        assert tokens.account.user.email == "ada@example.com"
        assert tokens.account.user.name == "Name of ada"
        assert tokens.account.user.email_verified_at
        assert tokens.access_token
        assert tokens.id_token.count(".") == 2
        assert tokens.token_type == "Bearer"
        assert "openid" in tokens.scope
        assert tokens.expires_at

        page.context.clear_cookies()
        page.goto(f"{ours}/accounts/login/")
        go_on(page, "ada")
        expect(page.get_by_role("button", name="Summarise")).to_be_visible()
        assert AccountToken.objects.get().access_token != tokens.access_token
    assert User.objects.count() == 1


def test_linking_and_unlinking(page, person):  # noqa: F811
    with site() as ours:
        sign_in(page, ours)
        page.goto(f"{ours}/accounts/3rdparty/")
        go_on(page, "reader-elsewhere")
        page.get_by_label("Password").fill("correct horse")  # linking changes the account: is it you?
        page.get_by_role("button", name="Go on").click()
        expect(page.locator("main")).to_contain_text("Disconnect")
        assert AccountToken.objects.get().account.user == person

        page.get_by_role("button", name="Disconnect").click()
        expect(page.locator("main")).not_to_contain_text("Disconnect ")
        assert not SocialAccount.objects.exists()
        assert not AccountToken.objects.exists()


def test_a_denied_consent_leaves_nothing_behind(page):
    with site() as ours:
        page.goto(f"{ours}/accounts/login/")
        go_on(page, "ada", consent=False)
        page.get_by_role("link", name="Cancel").click()

        expect(page.get_by_role("heading", name="You turned back")).to_be_visible()
    assert not User.objects.exists()


def test_a_made_up_state_signs_nobody_in(page):
    with site() as ours:
        page.goto(f"{ours}/accounts/oidc/oidc/login/callback/?code=made-up&state=made-up")

        expect(page.get_by_role("heading", name="That did not work")).to_be_visible()
    assert not User.objects.exists()


def test_an_expired_code_signs_nobody_in(page):
    with site(code_seconds=1) as ours:
        page.goto(f"{ours}/accounts/login/")
        go_on(page, "ada")

        expect(page.get_by_role("heading", name="That did not work")).to_be_visible(timeout=20_000)
    assert not User.objects.exists()


@pytest.mark.parametrize("name", ["known", "unverified-known"])
def test_an_address_that_is_here_already_opens_nothing(page, name):
    known = UserFactory(email="known@example.com")
    with site() as ours:
        page.goto(f"{ours}/accounts/login/")
        go_on(page, name)

        expect(page.get_by_role("heading", name=re.compile("[Mm]ail|[Cc]onfirm"))).to_be_visible()
        page.goto(f"{ours}/usage/")
        expect(page).to_have_url(re.compile("/accounts/login/"))
    assert User.objects.get() == known
    assert not SocialAccount.objects.exists()
