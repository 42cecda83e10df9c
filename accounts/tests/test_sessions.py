"""Sessions: a list of one's own, ended at once and for good, over by themselves after a while."""

from datetime import timedelta

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from allauth.usersessions.models import UserSession
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from accounts import sessions
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import PASSWORD, PHONE, age, is_in, link_in, prove, sign_in

pytestmark = pytest.mark.django_db
DAY = 86_400


def the_row(client):
    return UserSession.objects.get(session_key=client.session.session_key)


def test_the_list_names_device_address_and_the_one_in_use(user):
    sign_in(user, agent=PHONE, ip="198.51.100.4")
    page = sign_in(user).get("/accounts/sessions/").content.decode()

    for words in ("Firefox on Windows", "Safari on iOS", "198.51.100.4", "203.0.113.7", "This one", "seen"):
        assert words in page


def test_this_session_comes_first_and_then_the_one_used_last(user):
    here = sign_in(user)
    others = [sign_in(user, agent=f"Browser {number}", ip=f"198.51.100.{number}") for number in (1, 2, 3)]
    age(here, created_at=9 * DAY, last_seen_at=30)  # which is written at most once a minute
    for browser, seen in zip(others, (3 * 3600, 10, 2 * 3600), strict=True):
        age(browser, last_seen_at=seen)

    page = here.get("/accounts/sessions/").content.decode()

    places = [page.index(ip) for ip in ("203.0.113.7", "198.51.100.2", "198.51.100.3", "198.51.100.1")]
    assert places == sorted(places)


def test_one_session_is_ended_and_the_others_stay(user):
    phone, desk = sign_in(user, agent=PHONE), sign_in(user)

    desk.post(f"/accounts/sessions/{the_row(phone).pk}/end/")

    assert (is_in(phone), is_in(desk)) == (False, True)
    assert not Session.objects.filter(session_key=phone.session.session_key or "").exists()


def test_ending_this_session_is_signing_out(user):
    desk = sign_in(user)

    assert desk.post(f"/accounts/sessions/{the_row(desk).pk}/end/").url == "/"
    assert not is_in(desk)


def test_a_session_of_somebody_else_is_not_there(user):
    theirs = sign_in(UserFactory())

    assert sign_in(user).post(f"/accounts/sessions/{the_row(theirs).pk}/end/").status_code == 404
    assert is_in(theirs)


def test_all_others_are_ended_together(user):
    others, desk = [sign_in(user) for _ in range(3)], sign_in(user)

    desk.post("/accounts/sessions/")

    assert is_in(desk)
    assert not any(map(is_in, others))
    assert Session.objects.count() == UserSession.objects.count() == 1


def test_an_ended_session_does_not_come_back_with_a_late_request(user, client):
    desk = sign_in(user)
    late = desk.session
    assert late["_auth_user_id"]  # read before it ends
    sessions.end(the_row(desk))
    late["something"] = "written by a request that began before"

    with pytest.raises(UpdateError):
        late.save()
    assert not Session.objects.exists()


def test_a_changed_password_ends_the_others(user):
    other, desk = sign_in(user), sign_in(user)

    fields = {"oldpassword": "correct horse", "password1": PASSWORD, "password2": PASSWORD}
    desk.post("/accounts/password/change/", fields)

    assert (is_in(other), is_in(desk)) == (False, True)
    assert Session.objects.count() == UserSession.objects.count() == 1


def test_a_reset_password_ends_them_all(user, mailoutbox):
    other = sign_in(user)
    stranger = Client()
    stranger.post("/accounts/password/reset/", {"email": user.email})
    form = stranger.get(link_in(mailoutbox[0]), follow=True)
    stranger.post(form.redirect_chain[-1][0], {"password1": PASSWORD, "password2": PASSWORD})

    assert not is_in(other)
    assert not UserSession.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_new_second_factor_ends_the_others(user):
    other, desk = sign_in(user), sign_in(user)
    secret = prove(desk, "/accounts/2fa/totp/activate/").context["form"].secret
    code = format_hotp_value(hotp_value(secret, int(timezone.now().timestamp()) // 30))
    desk.post("/accounts/2fa/totp/activate/", {"code": code})

    assert (is_in(other), is_in(desk)) == (False, True)


def test_a_disabled_account_is_out_at_once(user):
    desk = sign_in(user)

    user.deactivate()

    assert not is_in(desk)
    assert not Session.objects.exists()
    assert not is_in(sign_in(user))


def test_last_seen_is_written_once_a_minute_at_most(user):
    desk = sign_in(user)
    age(desk, last_seen_at=50)
    before = the_row(desk).last_seen_at
    is_in(desk)
    assert the_row(desk).last_seen_at == before

    age(desk, last_seen_at=70)
    is_in(desk)
    seen = the_row(desk).last_seen_at
    is_in(desk)

    assert seen > before
    assert the_row(desk).last_seen_at == seen


def test_two_at_a_time_write_it_once(user):
    desk = sign_in(user)
    age(desk, last_seen_at=70)
    one, two = the_row(desk), the_row(desk)
    now = timezone.now()

    assert [sessions.note_seen(one, now), sessions.note_seen(two, now)] == [True, False]


@pytest.mark.parametrize("times", [{"last_seen_at": 15 * DAY}, {"last_seen_at": 120, "created_at": 91 * DAY}])
def test_a_session_is_over_after_idle_days_and_after_all_its_days(user, times):
    desk, other = sign_in(user), sign_in(user)
    age(desk, **times)

    assert (is_in(desk), is_in(other)) == (False, True)
    assert len(sessions.for_user(user)) == 1


@pytest.mark.parametrize("prune", [sessions.prune_expired, lambda: call_command("clearsessions")])
def test_what_is_over_is_removed_and_the_living_stay(user, prune):
    idle, old, living = sign_in(user), sign_in(user), sign_in(user)
    age(idle, last_seen_at=15 * DAY)
    age(old, created_at=91 * DAY)

    prune()

    assert is_in(living)
    assert Session.objects.count() == UserSession.objects.count() == 1


def test_sessions_of_strangers_go_after_a_day(client, user):
    sign_in(user)
    stranger = Client()
    stranger.post("/accounts/login/code/", {"email": "nobody@example.com"})
    assert sessions.prune_strangers() == 0
    lapsed = timezone.now() + timedelta(days=12)
    Session.objects.exclude(session_key__in=UserSession.objects.values("session_key")).update(expire_date=lapsed)

    assert sessions.prune_strangers() == 1
    assert Session.objects.count() == 1


def test_a_second_end_of_the_same_session_changes_nothing(user):
    desk = sign_in(user)
    one, two = the_row(desk), the_row(desk)

    sessions.end(one)
    sessions.end(two)

    assert not Session.objects.exists()
