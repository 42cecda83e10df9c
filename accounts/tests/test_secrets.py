"""Provider tokens and second factors' secrets: encrypted where they are stored, under keys that can change."""

import json
import re
from datetime import timedelta
from io import StringIO

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY, TOTP, format_hotp_value, hotp_value
from allauth.socialaccount.models import SocialAccount, SocialLogin, SocialToken
from cryptography.fernet import Fernet
from django.contrib import admin
from django.contrib.sessions.models import Session
from django.core.exceptions import FieldError
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from accounts import rotation
from accounts.fields import UnreadableSecret, decrypt
from accounts.models import AccountToken
from accounts.tokens import keep_tokens
from ytscribe.export import everything_about

pytestmark = pytest.mark.django_db

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()
FIELDS = {
    "access_token": "the-access-token",
    "refresh_token": "the-refresh-token",
    "token_type": "Bearer",
    "scope": "openid email",
    "id_token": "the.id.token",
    "session_state": "the-state",
}


@pytest.fixture
def linked(user, settings):
    settings.FIELD_ENCRYPTION_KEYS = [OLD]
    return link(user, "1")


def link(user, uid):
    account = SocialAccount.objects.create(user=user, provider="oidc", uid=uid)
    return AccountToken.objects.create(account=account, expires_at=timezone.now() + timedelta(hours=1), **FIELDS)


def stored(table):
    """The rows as the database has them."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table}")
        return str(cursor.fetchall())


def test_every_token_field_reads_back_and_none_is_stored_in_clear(linked):
    again = AccountToken.objects.get()

    assert {name: getattr(again, name) for name in FIELDS} == FIELDS
    assert again.expires_at > timezone.now()
    assert not [text for text in FIELDS.values() if text in stored("accounts_accounttoken")]


def test_an_encrypted_field_can_not_be_searched():
    with pytest.raises(FieldError, match="can't be searched"):
        AccountToken.objects.filter(access_token="x")


def test_a_key_that_is_gone_is_an_error_that_tells_nothing(linked, settings):
    settings.FIELD_ENCRYPTION_KEYS = [NEW]

    with pytest.raises(UnreadableSecret, match="FIELD_ENCRYPTION_KEYS"):
        AccountToken.objects.get()


def test_unlinking_and_deleting_take_the_tokens_along(linked, user):
    user.delete()

    assert not AccountToken.objects.exists()
    assert not SocialAccount.objects.exists()


def rotate():
    said = StringIO()
    call_command("rotate_keys", stdout=said)
    return said.getvalue()


def test_after_a_rotation_the_old_key_can_go(linked, user, settings):
    TOTP.activate(user, "ABCDEFGH")
    codes = RecoveryCodes.activate(user).generate_codes()
    settings.FIELD_ENCRYPTION_KEYS = [NEW, OLD]

    assert "3 rows under the newest of 2 keys" in rotate()
    settings.FIELD_ENCRYPTION_KEYS = [NEW]

    assert AccountToken.objects.get().refresh_token == "the-refresh-token"
    assert decrypt(Authenticator.objects.get(type="totp").data["secret"]) == "ABCDEFGH"
    assert Authenticator.objects.get(type="recovery_codes").wrap().generate_codes() == codes


def test_a_rotation_goes_on_where_it_stopped(user, settings, monkeypatch):
    settings.FIELD_ENCRYPTION_KEYS = [OLD]
    for number in range(5):
        link(user, str(number))
    settings.FIELD_ENCRYPTION_KEYS = [NEW, OLD]
    monkeypatch.setattr(rotation, "BATCH", 2)
    first = rotation.batches(*rotation.tables()[0])
    assert next(first) == (2, 2)
    first.close()

    said = rotate()

    assert "5 rows seen, 3 encrypted anew" in said
    assert "keys, 0 encrypted anew" in rotate()


def test_one_row_is_no_rows(user, settings):
    settings.FIELD_ENCRYPTION_KEYS = [OLD]
    link(user, "1")

    assert rotate().splitlines() == [
        "1 row seen, 0 encrypted anew",
        "Done: 1 row under the newest of 1 key, 0 encrypted anew.",
    ]


def test_a_rotation_without_the_old_key_says_so(linked, settings):
    settings.FIELD_ENCRYPTION_KEYS = [NEW]

    with pytest.raises(CommandError, match="Put the key that is missing back"):
        rotate()


def test_setting_an_authenticator_app_up_keeps_its_secret_from_the_session_and_the_table(client, user):
    client.post("/accounts/login/", {"login": user.email, "password": "correct horse"})
    page = client.get("/accounts/2fa/totp/activate/", follow=True)
    page = client.post(page.redirect_chain[-1][0], {"password": "correct horse"}, follow=True)
    secret = page.context["form"].secret

    assert secret not in str(Session.objects.get(pk=client.session.session_key).get_decoded())
    assert decrypt(client.session[SECRET_SESSION_KEY]) == secret
    client.post("/accounts/2fa/totp/activate/", {"code": code_now(secret)})

    kept = Authenticator.objects.get(type="totp").data["secret"]
    assert secret not in kept
    assert decrypt(kept) == secret
    assert not re.search(r'"seed": "[0-9a-f]{80}"', stored("mfa_authenticator"))


def code_now(secret):
    return format_hotp_value(hotp_value(secret, int(timezone.now().timestamp()) // 30))


def test_nothing_of_it_is_in_the_admin():
    shown = {model._meta.label for model in admin.site._registry}

    assert not {"accounts.AccountToken", "socialaccount.SocialToken", "mfa.Authenticator"} & shown


@pytest.mark.django_db(transaction=True)
def test_every_migration_can_be_taken_back(committed):
    said = StringIO()
    call_command("migrate", "accounts", "0001", verbosity=0, stdout=said)
    assert "accounts_accounttoken" not in connection.introspection.table_names()

    call_command("migrate", verbosity=0, stdout=said)
    assert "accounts_accounttoken" in connection.introspection.table_names()


def test_an_account_is_linked_and_exported_although_its_old_tokens_can_not_be_read(linked, settings):
    account = AccountToken.objects.get().account
    settings.FIELD_ENCRYPTION_KEYS = [NEW]

    exported = json.loads("".join(everything_about(account.user)))
    token = SocialToken(account=account, token="new", token_secret="newer")
    token.answer = {"scope": "mail"}
    keep_tokens(SocialLogin(user=account.user, account=account, token=token))

    assert exported["linked_accounts"][0]["tokens"] == "unreadable"
    assert AccountToken.objects.get().access_token == "new"
