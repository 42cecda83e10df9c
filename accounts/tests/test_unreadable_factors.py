"""Second factors stored under a key that is gone: nobody meets an error without words, and there is a way on."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from cryptography.fernet import Fernet

from accounts.tests.helpers import is_in, post_proved, sign_in

pytestmark = pytest.mark.django_db

CODES = "/accounts/2fa/recovery-codes/"


@pytest.fixture
def left_behind(user, settings):
    """A signed-in browser of somebody whose app and recovery codes can't be read any more."""
    browser = sign_in(user)
    TOTP.activate(user, "ABCDEFGH")
    RecoveryCodes.activate(user)
    settings.FIELD_ENCRYPTION_KEYS = [Fernet.generate_key().decode()]
    return browser


def second_step(user, code):
    browser = sign_in(user)
    return browser, browser.post("/accounts/2fa/authenticate/", {"code": code})


def test_the_sign_in_says_what_is_wrong_and_whom_to_ask(left_behind, user, settings):
    settings.CONTACT_EMAIL = "help@example.com"

    browser, page = second_step(user, "123456")

    assert page.status_code == 200
    assert "be read here any more" in page.content.decode()
    assert "help@example.com" in page.content.decode()
    assert not is_in(browser)


def test_a_recovery_code_that_can_be_read_opens_beside_an_app_that_can_not(left_behind, user):
    Authenticator.objects.filter(type="recovery_codes").delete()
    code = RecoveryCodes.activate(user).generate_codes()[0]

    browser, answer = second_step(user, code)

    assert answer.status_code == 302
    assert is_in(browser)


def test_a_wrong_code_stays_a_wrong_code_where_all_can_be_read(user):
    TOTP.activate(user, "ABCDEFGH")

    page = second_step(user, "123456")[1]

    assert "This code is not right" in page.content.decode()


def test_asked_again_whether_it_is_them_they_are_told_too(left_behind):
    page = left_behind.post("/accounts/2fa/reauthenticate/", {"code": "123456"})

    assert "be read here any more" in page.content.decode()


def test_the_page_of_factors_tells_which_are_of_no_use(left_behind):
    page = left_behind.get("/accounts/2fa/").content.decode()

    assert "Switch it off, then set it up again" in page
    assert "Make new ones before you sign out" in page


@pytest.mark.parametrize("address", [CODES, f"{CODES}generate/", f"{CODES}download/"])
def test_pages_of_codes_lead_there(left_behind, address):
    post_proved(left_behind, "/accounts/2fa/webauthn/add/", {})

    assert left_behind.get(address).url == "/accounts/2fa/"


def test_who_is_signed_in_makes_new_codes_and_switches_the_app_off(left_behind, user):
    page = post_proved(left_behind, f"{CODES}generate/", {})
    assert page.status_code == 200
    assert RecoveryCodes.activate(user).generate_codes()

    post_proved(left_behind, "/accounts/2fa/totp/deactivate/", {})
    assert not Authenticator.objects.filter(type="totp").exists()
