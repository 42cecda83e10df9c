"""Signing up, confirming the address, signing in and out, and a forgotten password."""

import re
from datetime import timedelta
from unittest.mock import patch

import pytest
from allauth.account.models import EmailConfirmation
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from accounts.adapter import AccountAdapter
from accounts.admin import UserCreationForm
from accounts.models import User
from summaries.sweep import prune
from usage.models import UserUsage

pytestmark = pytest.mark.django_db
PASSWORD = "a rather long one 7"


def link_in(mail):
    return re.search(r"http://\S+", mail.body).group().removeprefix("http://testserver")


def sign_up(client, email="new@example.com"):
    return client.post("/accounts/signup/", {"email": email, "password1": PASSWORD})


def confirm(client, address):
    return client.post(address, follow=True)


def test_a_new_person_confirms_their_address_and_is_in(client, mailoutbox):
    sign_up(client)
    assert client.get("/usage/").status_code == 302

    page = confirm(client, link_in(mailoutbox[0]))

    person = User.objects.get(email="new@example.com")
    assert page.status_code == 200
    assert person.email_verified_at is not None
    assert UserUsage.objects.get(user=person).plan_id == "free"
    assert client.get("/usage/").status_code == 200


def test_the_page_says_where_the_mail_went_in_development(client, settings, mailoutbox):
    settings.EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
    page = sign_up(client)

    assert "terminal" in client.get(page.url).content.decode()


def test_who_opens_their_link_again_is_told_that_nothing_is_left_to_do(client, mailoutbox):
    sign_up(client)
    address = link_in(mailoutbox[0])
    confirm(client, address)

    page = client.get(address).text

    assert "You are signed in as new@example.com, which is confirmed" in page
    assert "you get a new one" not in page


def test_a_confirmation_works_once(client, mailoutbox):
    sign_up(client)
    address = link_in(mailoutbox[0])
    confirm(client, address)

    other = Client()
    page = other.get(address).content.decode()
    assert "does not work any more" in page
    assert "It was used before, and your address is confirmed; or it is too old" in page
    assert "Get a new link" not in page
    assert other.post(address).status_code == 404
    assert "_auth_user_id" not in other.session
    assert not EmailConfirmation.objects.exists()


def test_a_confirmation_is_for_its_own_address_only(client, mailoutbox):
    sign_up(client)
    sign_up(Client(), "other@example.com")

    confirm(Client(), link_in(mailoutbox[1]))

    verified = {person.email: bool(person.email_verified_at) for person in User.objects.all()}
    assert verified == {"new@example.com": False, "other@example.com": True}


def test_a_confirmation_expires(client, mailoutbox):
    sign_up(client)
    EmailConfirmation.objects.update(sent=timezone.now() - timedelta(days=4))

    confirm(Client(), link_in(mailoutbox[0]))

    assert User.objects.get().email_verified_at is None
    prune()
    assert not EmailConfirmation.objects.exists()


def test_a_newer_confirmation_retires_the_older(client, mailoutbox):
    sign_up(client)
    client.post("/accounts/login/", {"login": "new@example.com", "password": PASSWORD})
    cache.clear()  # past the pause between two mails
    client.post("/accounts/login/", {"login": "new@example.com", "password": PASSWORD})
    assert len(mailoutbox) >= 2

    confirm(Client(), link_in(mailoutbox[0]))
    assert User.objects.get().email_verified_at is None

    confirm(Client(), link_in(mailoutbox[-1]))
    assert User.objects.get().email_verified_at is not None


def code_in(mail):
    return re.search(r"asked for it:\s+(\S+)\s", mail.body).group(1)


def test_a_stranger_who_signed_up_with_somebodys_address_is_out_once_they_come_by_code(client, mailoutbox):
    stranger, owner = client, Client()
    sign_up(stranger)
    assert "Whoever signed up chose a password." in mailoutbox[0].body

    owner.post("/accounts/login/code/", {"email": "new@example.com"})
    page = owner.post("/accounts/login/code/confirm/", {"code": code_in(mailoutbox[-1])}, follow=True)

    assert owner.get("/usage/").status_code == 200
    assert "password from signing up is gone" in page.content.decode()
    stranger.post("/accounts/login/", {"login": "new@example.com", "password": PASSWORD})
    assert stranger.get("/usage/").status_code == 302
    assert not User.objects.get().has_usable_password()


def test_who_confirmed_by_link_keeps_the_password_when_they_come_by_code(client, mailoutbox):
    sign_up(client)
    confirm(client, link_in(mailoutbox[-1]))
    other = Client()
    other.post("/accounts/login/code/", {"email": "new@example.com"})
    other.post("/accounts/login/code/confirm/", {"code": code_in(mailoutbox[-1])})

    assert other.get("/usage/").status_code == 200
    assert User.objects.get().has_usable_password()


def test_signing_in_takes_the_address_in_any_case(client, user):
    client.post("/accounts/login/", {"login": user.email.upper(), "password": "correct horse"})

    assert client.get("/usage/").status_code == 200


def test_a_wrong_password_and_an_unknown_address_read_the_same(client, user):
    wrong = client.post("/accounts/login/", {"login": user.email, "password": "nope"})
    unknown = client.post("/accounts/login/", {"login": "nobody@example.com", "password": "nope"})

    assert wrong.status_code == unknown.status_code == 200
    assert wrong.context["form"].errors == unknown.context["form"].errors


def test_signing_up_with_a_known_address_reads_the_same_and_makes_nobody(client, user, mailoutbox):
    known = sign_up(client, user.email)
    unknown = sign_up(Client(), "other@example.com")

    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
    assert User.objects.count() == 2
    assert "already" in mailoutbox[0].body


def test_signing_out_ends_the_session(signed_in):
    signed_in.post("/accounts/logout/")

    assert signed_in.get("/usage/").status_code == 302


def test_a_forgotten_password_is_set_anew_once(client, user, mailoutbox):
    client.post("/accounts/password/reset/", {"email": user.email})
    address = link_in(mailoutbox[0])
    form = client.get(address, follow=True)
    done = client.post(form.redirect_chain[-1][0], {"password1": PASSWORD, "password2": PASSWORD}, follow=True)

    assert done.status_code == 200
    user.refresh_from_db()
    assert user.check_password(PASSWORD)
    again = Client().get(address, follow=True).content.decode()
    assert "password1" not in again


def test_a_reset_never_tells_whether_an_address_is_known(client, user):
    known = client.post("/accounts/password/reset/", {"email": user.email})
    unknown = client.post("/accounts/password/reset/", {"email": "nobody@example.com"})

    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)


@pytest.mark.parametrize(
    "page",
    ["login", "signup", "password/reset", "login/code", "confirm-email", "inactive"],
)
def test_every_page_for_strangers_is_ours(client, page):
    answer = client.get(f"/accounts/{page}/", follow=True)

    assert answer.status_code == 200
    assert "YT Scribe" in answer.content.decode()


@pytest.mark.parametrize("page", ["logout", "email", "password/change", "sessions"])
def test_every_page_for_a_signed_in_person_is_ours(client, user, page):
    client.post("/accounts/login/", {"login": user.email, "password": "correct horse"})

    answer = client.get(f"/accounts/{page}/", follow=True)

    assert answer.status_code == 200
    assert "YT Scribe" in answer.content.decode()


def test_the_admin_is_entered_through_the_same_door(client):
    assert client.get("/admin/login/?next=/admin/").url.startswith("/accounts/login/")


def test_two_sign_ups_with_one_address_at_once_make_one_person(client, mailoutbox):
    """The rival's row commits after the form looked and before it saves."""
    save = AccountAdapter.save_user

    def rival_first(*arguments, **choices):
        User.objects.create_user("new@example.com")
        return save(*arguments, **choices)

    with patch.object(AccountAdapter, "save_user", rival_first):
        answer = sign_up(client)

    assert answer.status_code == 302
    assert User.objects.count() == 1


def test_an_address_added_in_the_admin_in_capitals_is_everybodys_way_of_writing_it():
    fields = {"email": "Mixed@Example.com", "usable_password": "true", "password1": PASSWORD, "password2": PASSWORD}
    UserCreationForm(fields).save()

    assert User.objects.get_by_natural_key("mixed@example.com").email == "mixed@example.com"
    again = UserCreationForm({**fields, "email": "MIXED@example.com"})
    assert "already exists" in str(again.errors)
