"""Passkeys, security keys and the authenticator app, in a real Chromium with a virtual key."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from allauth.usersessions.models import UserSession

from ytscribe.testing import free_port, web
from ytscribe.tests.test_browser import chromium, expect, fits, in_browser, person, sign_in, strict_page  # noqa: F401

pytestmark = in_browser


class Key:
    """Chromium's virtual authenticator, which always says yes."""

    def __init__(self, page):
        self.devtools = page.context.new_cdp_session(page)
        self.devtools.send("WebAuthn.enable")
        options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
        options |= {"isUserVerified": True, "automaticPresenceSimulation": True}
        made = self.devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        self.id = made["authenticatorId"]

    def presses(self):
        """How often each of its credentials signed."""
        credentials = self.devtools.send("WebAuthn.getCredentials", {"authenticatorId": self.id})["credentials"]
        return [credential["signCount"] for credential in credentials]


@pytest.fixture
def page(chromium):  # noqa: F811
    with strict_page(chromium, 390) as page:
        yield page


@pytest.fixture
def address():
    port = free_port()
    with web(processes=1, port=port):
        yield f"http://localhost:{port}"


def is_it_you(page):
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("button", name="Go on").click()


def add_key(page, address, passkey=True):
    page.goto(f"{address}/accounts/2fa/webauthn/add/")
    is_it_you(page)
    page.get_by_label("Name").fill("My key")
    if passkey:
        page.get_by_label("without a password").check()
    page.locator("main").get_by_role("button", name="Add").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()


def test_a_passkey_signs_in_by_itself_and_its_counter_is_stored(page, address, person):  # noqa: F811
    key = Key(page)
    sign_in(page, address)
    add_key(page, address)
    assert Authenticator.objects.get(type="webauthn").wrap().is_passwordless
    page.context.clear_cookies()

    page.goto(f"{address}/accounts/login/")
    page.get_by_role("button", name="Use a passkey").click()
    expect(page.get_by_role("button", name="Summarise")).to_be_visible()

    authenticator = Authenticator.objects.get(type="webauthn")
    assert authenticator.last_used_at
    assert authenticator.data["sign_count"] == key.presses()[0] > 0


def test_a_copied_key_whose_counter_goes_back_is_refused(page, address, person):  # noqa: F811
    Key(page)
    sign_in(page, address)
    add_key(page, address)
    page.context.clear_cookies()
    authenticator = Authenticator.objects.get(type="webauthn")
    authenticator.data["sign_count"] = 1000
    authenticator.save()

    page.goto(f"{address}/accounts/login/")
    page.get_by_role("button", name="Use a passkey").click()
    expect(page).to_have_url(re.compile("/accounts/(2fa/webauthn/)?login/"))
    page.wait_for_timeout(500)
    page.goto(f"{address}/usage/")

    expect(page).to_have_url(re.compile("/accounts/login/"))


def later(route):
    time.sleep(0.5)
    route.continue_()


def test_a_key_as_second_factor_after_the_password_on_a_slow_line(page, address, person):  # noqa: F811
    Key(page)
    page.route("**/mfa/js/webauthn*", later)
    sign_in(page, address)
    add_key(page, address, passkey=False)
    page.context.clear_cookies()

    page.goto(f"{address}/accounts/login/")
    page.get_by_label("Email").fill(person.email)
    page.get_by_label("Password").fill("correct horse")
    page.locator("main").get_by_role("button", name="Sign in").first.click()
    page.get_by_role("button", name="Use a key").click()

    expect(page.get_by_role("button", name="Summarise")).to_be_visible()


def test_no_key_there_is_said_in_words(page, address, person):  # noqa: F811
    key = Key(page)
    key.devtools.send("WebAuthn.setUserVerified", {"authenticatorId": key.id, "isUserVerified": False})
    page.goto(f"{address}/accounts/login/")

    page.get_by_role("button", name="Use a passkey").click()

    said = page.get_by_role("alert")
    expect(said).to_contain_text("The key was not used", timeout=20_000)
    button = page.get_by_role("button", name="Use a passkey").bounding_box()
    assert 0 <= button["y"] - said.bounding_box()["y"] < 250  # right above what was pressed


def test_a_browser_that_knows_no_keys_offers_none(page, address, person):  # noqa: F811
    page.add_init_script("delete window.PublicKeyCredential")
    page.goto(f"{address}/accounts/login/")

    expect(page.locator("main")).to_contain_text("This browser can’t use passkeys")
    expect(page.get_by_role("button", name="Use a passkey")).to_be_hidden()
    expect(page.get_by_role("link", name="Mail me a code")).to_be_visible()


def test_without_scripts_the_page_says_why_there_are_no_keys(address, chromium):  # noqa: F811
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/accounts/login/")

    expect(page.locator("main noscript p")).to_be_visible()
    context.close()


def test_an_authenticator_app_ends_the_other_sessions_and_is_asked_for(page, address, person, chromium):  # noqa: F811
    other = chromium.new_context().new_page()
    sign_in(other, address)
    sign_in(page, address)
    page.goto(f"{address}/accounts/2fa/totp/activate/")
    is_it_you(page)
    expect(page.locator("img.qr")).to_be_visible()
    assert fits(page)
    secret = page.locator("#authenticator_secret").input_value()
    page.get_by_label("code", exact=False).last.fill(code(secret))
    page.get_by_role("button", name=re.compile("Switch it on|Activate")).click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()

    other.goto(f"{address}/usage/")
    expect(other).to_have_url(re.compile("/accounts/login/"))
    other.context.close()
    assert UserSession.objects.count() == 1


def code(secret):
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))
