"""Accounts of other sites, below the browser: what of their answer is kept, and what a failure leaves behind."""

import json
from datetime import timedelta

import pytest
from allauth.core import context
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.models import SocialAccount, SocialLogin, SocialToken
from allauth.socialaccount.providers.oauth2.views import OAuth2Adapter
from django.conf import settings as django_settings
from django.test import RequestFactory
from django.utils import timezone
from django.views.debug import ExceptionReporter

from accounts import tokens
from accounts.fields import encrypt
from accounts.models import AccountEvent, AccountToken, User
from accounts.tests.helpers import post_proved, sign_in

pytestmark = pytest.mark.django_db
ANSWER = {
    "access_token": "access-1",
    "refresh_token": "refresh-1",
    "expires_in": 3600,
    "token_type": "Bearer",
    "scope": "openid email",
    "id_token": "id.token.1",
}
# Not as they stand in the source, which a report shows as well.
ACCESS, REFRESH, PASSWORD = ("-".join(["tell", "nobody", number]) for number in "123")


def parsed(answer, query="session_state=state-1"):
    """A provider's answer, as it is once parsed."""
    return OAuth2Adapter(RequestFactory().get(f"/?{query}")).parse_token(answer)


def login_of(user, answer):
    account = SocialAccount.objects.get_or_create(user=user, provider="oidc", uid="7")[0]
    return SocialLogin(user=user, account=account, token=None), parsed(answer)


def keep(user, answer):
    login, token = login_of(user, answer)
    login.token = token
    tokens.keep_tokens(sociallogin=login)
    return AccountToken.objects.get()


def test_every_field_of_the_answer_is_kept(user):
    kept = keep(user, ANSWER)

    names = ["access_token", "refresh_token", "token_type", "scope", "id_token", "session_state"]
    wanted = ["access-1", "refresh-1", "Bearer", "openid email", "id.token.1", "state-1"]
    assert [getattr(kept, name) for name in names] == wanted
    assert timedelta(minutes=59) < kept.expires_at - timezone.now() < timedelta(minutes=61)


def test_an_answer_without_a_refresh_token_keeps_the_old_one(user):
    keep(user, ANSWER)
    later = keep(user, {"access_token": "access-2", "token_type": "Bearer"})

    assert (later.access_token, later.refresh_token, later.id_token) == ("access-2", "refresh-1", "")
    assert AccountToken.objects.count() == 1


def test_a_token_that_waits_in_the_session_is_sealed_and_comes_back_whole():
    token = parsed(ANSWER)

    waiting = get_adapter().serialize_instance(token)
    back = get_adapter().deserialize_instance(SocialToken, json.loads(json.dumps(waiting)))

    assert not [word for word in ("access-1", "refresh-1", "id.token.1", "state-1") if word in json.dumps(waiting)]
    assert (back.token, back.token_secret, back.answer) == (token.token, token.token_secret, token.answer)
    assert back.expires_at == token.expires_at


def test_a_sign_up_that_fails_half_way_leaves_nobody_behind(monkeypatch):
    request = RequestFactory().get("/")
    request.session = {}
    login = SocialLogin(user=User(email="new@example.com"), account=SocialAccount(provider="oidc", uid="7"))
    login.token = parsed(ANSWER)
    monkeypatch.setattr("accounts.tokens.AccountToken.objects.bulk_create", fail)

    with context.request_context(request), pytest.raises(RuntimeError):
        get_adapter(request).save_user(request, login)

    assert not User.objects.exists()
    assert not SocialAccount.objects.exists()


def fail(*args, **kwargs):
    raise RuntimeError("the database went away")


def test_an_error_report_shows_no_token_even_in_development(user, settings, monkeypatch):
    settings.DEBUG = True
    monkeypatch.setattr("accounts.tokens.AccountToken.objects.bulk_create", fail)
    request = RequestFactory().post("/", {"password1": PASSWORD, "code": "123456"})
    try:
        keep(user, {**ANSWER, "access_token": ACCESS, "refresh_token": REFRESH})
    except RuntimeError as error:
        report = ExceptionReporter(request, type(error), error, error.__traceback__)
        page = report.get_traceback_html() + report.get_traceback_text()

    assert "the database went away" in page
    for secret in (ACCESS, REFRESH, PASSWORD, django_settings.FIELD_ENCRYPTION_KEYS[0]):
        assert secret not in page


def test_a_secret_that_can_not_be_encrypted_is_not_in_the_error(settings):
    settings.FIELD_ENCRYPTION_KEYS = ["no key"]
    try:
        encrypt(ACCESS)
    except ValueError as error:
        report = ExceptionReporter(None, type(error), error, error.__traceback__).get_traceback_text()

    assert ACCESS not in report


def test_a_provider_that_is_not_set_up_is_not_there(client):
    page = client.get("/accounts/login/").content.decode()

    assert "Example login" in page
    assert "Google" not in page
    assert "GitHub" not in page
    assert client.get("/accounts/google/login/").status_code == 404
    assert client.get("/accounts/oidc/other/login/").status_code == 404


def test_a_provider_that_does_not_answer_is_said_in_words(client):
    answer = client.post("/accounts/oidc/oidc/login/")  # nobody listens there

    assert answer.status_code == 503
    assert "That did not work" in answer.content.decode()


def test_a_link_to_a_provider_that_was_taken_out_is_shown_and_goes(user):
    account = SocialAccount.objects.create(user=user, provider="github", uid="7", extra_data={"login": "ada-elsewhere"})
    desk = sign_in(user)
    page = desk.get("/accounts/3rdparty/").content.decode()
    assert "ada-elsewhere" in page

    post_proved(desk, "/accounts/3rdparty/", {"account": account.pk})

    assert not SocialAccount.objects.exists()
    assert AccountEvent.objects.get(kind="unlinked").detail == {"provider": "github"}


def test_the_last_way_in_stays(client, user):
    user.set_unusable_password()
    user.save()
    account = SocialAccount.objects.create(user=user, provider="oidc", uid="7")
    client.force_login(user)

    page = client.post("/accounts/3rdparty/", {"account": account.pk}, follow=True)

    assert "only way in" in page.content.decode()
    assert SocialAccount.objects.exists()
