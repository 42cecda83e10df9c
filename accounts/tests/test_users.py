"""The seed's user operations: create, find, change, delete."""

import pytest
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from accounts import sessions
from accounts.models import User

pytestmark = pytest.mark.django_db


def test_a_user_is_found_by_id_and_by_address_in_any_case():
    made = User.objects.create_user("Ada@Example.com", "pw", name="Ada")

    assert User.objects.get(pk=made.pk) == made
    assert User.objects.get_by_natural_key("ADA@example.COM") == made
    assert (made.email, made.name, made.id.version) == ("ada@example.com", "Ada", 7)


def test_a_user_is_found_by_a_linked_account(user):
    SocialAccount.objects.create(user=user, provider="github", uid="4711")

    assert User.objects.get(socialaccount__provider="github", socialaccount__uid="4711") == user
    with pytest.raises(IntegrityError), transaction.atomic():
        SocialAccount.objects.create(user=User.objects.create_user("b@example.com"), provider="github", uid="4711")


def test_an_unknown_user_is_none():
    with pytest.raises(User.DoesNotExist):
        User.objects.get_by_natural_key("nobody@example.com")


def test_like_characters_in_an_address_are_literal():
    User.objects.create_user("a_b%c@example.com")

    with pytest.raises(User.DoesNotExist):
        User.objects.get_by_natural_key("axb%c@example.com")
    with pytest.raises(User.DoesNotExist):
        User.objects.get_by_natural_key("%")


def test_the_same_address_in_another_case_is_refused_by_the_database():
    User.objects.create_user("ada@example.com")

    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.bulk_create([User(email="ADA@example.com")])


def test_a_user_needs_an_address():
    with pytest.raises(ValueError, match="e-mail"):
        User.objects.create_user("")


def test_changing_the_name_keeps_the_rest(user):
    before = user.updated_at
    user.name = "New name"
    user.save(update_fields=["name", "updated_at"])
    user.refresh_from_db()

    assert user.name == "New name"
    assert user.email_verified_at is not None
    assert user.updated_at > before


def test_a_superuser_may_open_the_admin(client):
    boss = User.objects.create_superuser("boss@example.com", "pw")
    client.force_login(boss)

    assert client.get("/admin/").status_code == 200


def sign_in(user):
    client = Client()
    client.post("/accounts/login/", {"login": user.email, "password": "correct horse"})
    assert client.get("/accounts/sessions/").status_code == 200
    return client


def test_deleting_a_user_signs_out_every_browser_and_removes_what_was_theirs(user, django_user_model):
    browsers = [sign_in(user), sign_in(user)]
    assert Session.objects.count() == UserSession.objects.count() == 2

    user.delete()

    assert not Session.objects.exists()
    assert not UserSession.objects.exists()
    assert not django_user_model.objects.exists()
    for browser in browsers:
        assert browser.get("/usage/").status_code == 302


def test_ending_a_session_signs_that_browser_out(user):
    phone, desk = sign_in(user), sign_in(user)
    theirs = {row.session_key: row for row in sessions.for_user(user)}

    sessions.end(theirs[phone.session.session_key])

    assert phone.get("/usage/").status_code == 302
    assert desk.get("/usage/").status_code == 200
    assert len(sessions.for_user(user)) == 1


def test_expired_sessions_are_removed_and_living_ones_stay(user):
    old, new = sign_in(user), sign_in(user)
    Session.objects.filter(pk=old.session.session_key).update(expire_date=timezone.now())

    assert sessions.prune_expired() == 1

    assert [row.session_key for row in UserSession.objects.all()] == [new.session.session_key]


def test_a_made_up_session_is_nobody(client):
    client.cookies["sessionid"] = "a" * 32

    assert client.get("/usage/").status_code == 302
