"""One's account on one page: the name, what happened, everything as a file, and the end of it."""

import json

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import TOTP
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.apps import apps
from django.contrib.sessions.models import Session
from django_tasks_db.models import DBTaskResult

from accounts.models import AccountEvent, AccountToken, User
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import is_in, post_proved, prove, sign_in
from summaries.models import Summary, Transcript
from summaries.tests import talks
from usage.models import UsageCharge, UserUsage
from ytscribe.export import PARTS, everything_about

pytestmark = pytest.mark.django_db
SECRETS = {"access_token": "secret-access", "refresh_token": "secret-refresh", "id_token": "secret.id.token"}
NAMED_ELSEWHERE = {
    "accounts.User_groups": "no groups here",
    "accounts.User_user_permissions": "of staff",
    "admin.LogEntry": "what staff did; a person's part of it is among the events",
}


def read(user):
    return json.loads("".join(everything_about(user)))


def link(user):
    account = SocialAccount.objects.create(user=user, provider="oidc", uid="77", extra_data={"name": "Ada"})
    AccountToken.objects.create(account=account, scope="openid", **SECRETS)
    return account


def ask(client):
    page = client.post("/summaries/", {"source": talks.text()})
    assert page.status_code == 303, page.content.decode()[:500]


def test_the_page_says_everything_at_a_glance(user):
    link(user)
    page = sign_in(user).get("/accounts/settings/").content.decode()

    for words in (
        user.email,
        "1 connected account",
        "1 browser is signed in",
        "plan",
        "Signed in",
        "Delete the account",
    ):
        assert words in page
    assert "<img" not in page


def test_the_name_is_changed_and_nothing_else(user):
    sign_in(user).post("/accounts/settings/", {"name": "Ada L.", "email": "x@example.com", "is_staff": "on"})
    user.refresh_from_db()

    assert (user.name, user.is_staff, user.email.startswith("person")) == ("Ada L.", False, True)


def test_the_export_has_everything_and_no_secret(user):
    link(user)
    desk = sign_in(user)
    ask(desk)

    told = read(user)

    assert told["user"]["email"] == user.email
    assert told["linked_accounts"][0]["tokens"] == {
        "scope": "openid",
        "expires_at": None,
        "kept": ["access_token", "refresh_token", "id_token"],
    }
    assert len(told["summaries"]) == len(told["charges"]) == len(told["usage"]) == 1
    assert told["sessions"][0]["ip"] == "203.0.113.7"
    assert {event["kind"] for event in told["events"]} == {"signed-in"}
    text = json.dumps(told)
    assert not [secret for secret in (*SECRETS.values(), user.password, desk.session.session_key) if secret in text]


def test_the_export_holds_nothing_of_others(user):
    other = UserFactory(email="other@example.com")
    link(other)
    ask(sign_in(other))

    text = json.dumps(read(user))

    assert "other@example.com" not in text
    assert read(user)["summaries"] == []


def test_the_export_asks_first_and_is_noted_and_mailed(user, mailoutbox):
    desk = sign_in(user)
    assert desk.get("/accounts/export/").status_code == 302

    prove(desk, "/accounts/export/")
    answer = desk.get("/accounts/export/")

    assert json.loads(answer.getvalue())["user"]["email"] == user.email
    assert "attachment" in answer["Content-Disposition"]
    assert AccountEvent.objects.filter(user=user, kind="exported").count() == 1
    assert "downloaded" in mailoutbox[-1].subject


def test_who_shows_that_it_is_them_comes_to_a_page_with_the_export_and_not_back_to_the_question(user, mailoutbox):
    page = prove(sign_in(user), "/accounts/export/")

    assert page.redirect_chain == [("/accounts/export/ready/", 302)]
    assert 'href="/accounts/export/"' in page.content.decode()
    assert not AccountEvent.objects.filter(kind="exported").exists()
    assert mailoutbox == []


def test_who_lately_showed_that_it_is_them_gets_the_export_at_once(user):
    desk = sign_in(user)
    prove(desk, "/accounts/delete/")

    assert "attachment" in desk.get("/accounts/export/")["Content-Disposition"]


def test_every_table_that_names_a_person_is_in_the_export():
    naming = {
        model._meta.label
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.get_fields()
        if field.related_model is User and field.concrete and not field.many_to_many
    }

    assert naming - set(NAMED_ELSEWHERE) == {model._meta.label for model, _owner, _show in PARTS.values()}


@pytest.mark.parametrize("many", [1, 30])
def test_the_export_reads_what_is_large_one_at_a_time_and_the_rest_together(user, many, django_assert_num_queries):
    for number in range(many):
        SocialAccount.objects.create(user=user, provider="oidc", uid=str(number))
        Transcript.objects.create(owner=user, source="text", segments=[], text="x", content_hash=str(number))

    with django_assert_num_queries(len(PARTS) + many + many):  # each transcript, and each account's tokens
        list(everything_about(user))


def leave(client, user, email=None):
    prove(client, "/accounts/delete/")
    return client.post("/accounts/delete/", {"email": email or user.email}, follow=True)


def test_deleting_takes_everything_signs_out_everywhere_and_says_so(user, mailoutbox):
    link(user)
    phone, desk = sign_in(user), sign_in(user)
    ask(desk)
    assert DBTaskResult.objects.count() == 1

    page = leave(desk, user)

    assert "deleted" in page.content.decode()
    assert not is_in(phone)
    assert not is_in(desk)
    gone = [User, EmailAddress, SocialAccount, AccountToken, UserSession, UserUsage, UsageCharge, Summary, Transcript]
    assert [model.__name__ for model in [*gone, DBTaskResult] if model.objects.exists()] == []
    assert not Session.objects.filter(expire_date__isnull=False, session_data__contains=str(user.pk)).exists()
    assert mailoutbox[-1].to == [user.email]
    assert "deleted" in mailoutbox[-1].subject
    kept = AccountEvent.objects.get()
    assert (kept.kind, kept.user, kept.ip) == ("deleted", None, None)


def test_deleting_asks_who_it_is_and_for_the_address(user):
    assert sign_in(user).post("/accounts/delete/", {"email": user.email}).status_code == 302
    desk = sign_in(user)
    assert User.objects.exists()

    page = leave(desk, user, "somebody@else.example")

    assert "not the address" in page.content.decode()
    assert User.objects.exists()


def test_deleting_says_what_goes(user):
    desk = sign_in(user)
    ask(desk)

    assert "your 1 summary" in prove(desk, "/accounts/delete/").content.decode()


def test_a_mail_that_can_not_be_sent_keeps_nobody_from_leaving(user, monkeypatch):
    desk = sign_in(user)
    prove(desk, "/accounts/delete/")
    monkeypatch.setattr("allauth.account.adapter.DefaultAccountAdapter.send_mail", raise_os_error)

    desk.post("/accounts/delete/", {"email": user.email})

    assert not User.objects.exists()


def raise_os_error(*args, **kwargs):
    raise ConnectionRefusedError


def test_a_name_is_kept_without_what_is_not_seen(signed_in, user):
    signed_in.post("/accounts/settings/", {"name": " Ada\r\nBcc: x@example.org \u202e Lovelace "})

    user.refresh_from_db()
    assert user.name == "Ada Bcc: x@example.org Lovelace"


def test_an_address_can_be_changed_with_a_second_factor_on(user, mailoutbox):
    browser = sign_in(user)
    TOTP.activate(user, "ABCDEFGH")
    fields = {"email": "moved@example.com", "action_add": ""}
    page = post_proved(browser, "/accounts/email/", fields)

    assert page.status_code == 200
    assert [mail.to for mail in mailoutbox if "onfirm" in mail.subject] == [["moved@example.com"]]
