"""What happened to an account is kept: one row each, nothing secret, ids only in the log, and mails that matter."""

import logging
from datetime import timedelta

import pytest
from allauth.socialaccount.models import SocialAccount
from django.test import Client
from django.utils import timezone

from accounts import audit
from accounts.models import AccountEvent
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import PASSWORD, link_in, post_proved, sign_in

pytestmark = pytest.mark.django_db


def kinds(user):
    return list(AccountEvent.objects.filter(user=user).order_by("created_at").values_list("kind", flat=True))


@pytest.fixture
def boss(client):
    boss = UserFactory(is_staff=True, is_superuser=True)
    client.force_login(boss)
    client.boss = boss
    return client


def test_a_sign_in_and_a_failure_are_kept_with_device_and_address(user):
    sign_in(user, password="wrong")
    sign_in(user)

    assert kinds(user) == ["sign-in-failed", "signed-in"]
    event = AccountEvent.objects.get(kind="signed-in")
    assert (event.device, event.ip, event.detail) == ("Firefox on Windows", "203.0.113.7", {"how": "password"})


def test_a_failure_at_an_unknown_address_is_kept_without_the_address(client):
    client.post("/accounts/login/", {"login": "nobody@example.com", "password": "wrong"})

    event = AccountEvent.objects.get()
    assert (event.kind, event.user) == ("sign-in-failed", None)
    assert "nobody" not in str(AccountEvent.objects.values().get())


def test_a_password_is_in_no_row_and_no_line(user, caplog):
    caplog.set_level(logging.DEBUG)
    desk = sign_in(user, password="my-secret-guess")
    desk = sign_in(user)
    desk.post(
        "/accounts/password/change/", {"oldpassword": "correct horse", "password1": PASSWORD, "password2": PASSWORD}
    )

    said = caplog.text + str(list(AccountEvent.objects.values()))
    assert not [word for word in ("my-secret-guess", "correct horse", PASSWORD) if word in said]
    lines = [line.getMessage() for line in caplog.records if line.name == "accounts.audit"]
    assert len(lines) == 3
    assert not [line for line in lines if user.email in line or "203.0.113.7" in line]


def test_a_changed_password_is_kept_and_mailed(user, mailoutbox):
    fields = {"oldpassword": "correct horse", "password1": PASSWORD, "password2": PASSWORD}
    sign_in(user).post("/accounts/password/change/", fields)

    assert kinds(user) == ["signed-in", "password"]
    assert "password" in mailoutbox[0].subject


def test_a_changed_address_is_kept_mailed_and_used(user, mailoutbox):
    desk = sign_in(user)
    post_proved(desk, "/accounts/email/", {"email": "new@example.com", "action_add": ""})
    user.refresh_from_db()
    assert user.email != "new@example.com"

    desk.post(link_in(next(mail for mail in mailoutbox if mail.to == ["new@example.com"])))

    user.refresh_from_db()
    assert user.email == "new@example.com"
    assert "email" in kinds(user)


def test_unlinking_is_kept_and_mailed(user, mailoutbox):
    SocialAccount.objects.create(user=user, provider="oidc", uid="7")
    desk = sign_in(user)
    post_proved(desk, "/accounts/3rdparty/", {"account": SocialAccount.objects.get().pk})

    assert "unlinked" in kinds(user)
    assert "onnected" in mailoutbox[0].subject


def test_what_staff_change_is_kept_with_who_did_it(boss, user):
    usage = user.usage
    boss.post(f"/admin/usage/userusage/{usage.pk}/change/", {"plan": "pro", "limit_override": "77"})
    usage.refresh_from_db()
    assert usage.limit_override == 77

    event = AccountEvent.objects.get(user=user, kind="by-staff")
    assert event.actor == boss.boss
    assert "limit" in event.detail["fields"].lower()


def test_the_person_reads_what_staff_changed_in_a_sentence(boss, user):
    boss.post(f"/admin/usage/userusage/{user.usage.pk}/change/", {"plan": "free", "limit_override": "80"})
    boss.post(
        "/admin/accounts/user/", {"action": "remove_factors", "_selected_action": [str(user.pk)], "confirmed": "y"}
    )

    fields = {"name": "Ada", "is_active": "on", "image": ""}
    page = boss.get(f"/admin/accounts/user/{user.pk}/change/")
    for formset in page.context["inline_admin_formsets"]:
        fields |= {f"{formset.formset.prefix}-TOTAL_FORMS": "0", f"{formset.formset.prefix}-INITIAL_FORMS": "0"}
    boss.post(f"/admin/accounts/user/{user.pk}/change/", fields)

    page = " ".join(sign_in(user).get("/accounts/activity/").text.split())

    assert "Staff changed this account's name." in page
    assert "Staff changed this account's own limit from none to 80." in page
    assert "Staff changed this account's second factors." in page


def test_the_person_sees_their_own_and_nobody_elses(user):
    other = UserFactory()
    audit.note(AccountEvent.Kind.LINKED, other, provider="somewhere-else")
    desk = sign_in(user)

    page = desk.get("/accounts/activity/").content.decode()

    assert "Signed in" in page
    assert "Firefox on Windows" in page
    assert "somewhere-else" not in page


def test_old_rows_go_and_strangers_failures_sooner(user):
    for days, person in [(10, user), (300, user), (400, user), (10, None), (40, None)]:
        event = audit.note(AccountEvent.Kind.FAILED, person)
        AccountEvent.objects.filter(pk=event.pk).update(created_at=timezone.now() - timedelta(days=days))

    assert audit.prune() == 2
    assert AccountEvent.objects.count() == 3


def test_a_new_person_is_kept(client, mailoutbox):
    client.post("/accounts/signup/", {"email": "new@example.com", "password1": PASSWORD})
    assert AccountEvent.objects.get().kind == "signed-up"

    client.post(link_in(mailoutbox[0]))  # confirming the first address is no change of it
    assert set(AccountEvent.objects.values_list("kind", flat=True)) == {"signed-up", "signed-in"}


def test_a_wrong_mailed_code_is_kept(user, mailoutbox):
    browser = Client()
    browser.post("/accounts/login/code/", {"email": user.email})
    browser.post("/accounts/login/code/confirm/", {"code": "WRONG1"})

    assert kinds(user) == ["sign-in-failed"]
