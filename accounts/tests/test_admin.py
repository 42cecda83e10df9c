"""Staff find people, see where they are signed in and what they linked, and act on it after being asked once more."""

from importlib import import_module

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from allauth.socialaccount.models import SocialAccount
from django.apps import apps
from django.conf import settings as django_settings
from django.contrib.admin.models import DELETION, LogEntry
from django.contrib.auth.models import Permission

from accounts import checks
from accounts.models import AccountEvent, AccountToken, User
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import is_in, sign_in

pytestmark = pytest.mark.django_db
USERS = "/admin/accounts/user/"


@pytest.fixture
def staff(client):
    client.force_login(UserFactory(is_staff=True, is_superuser=True, email="boss@example.com"))
    return client


@pytest.fixture
def linked(user):
    account = SocialAccount.objects.create(user=user, provider="oidc", uid="id-77", extra_data={"raw": "raw-answer"})
    AccountToken.objects.create(account=account, access_token="secret-access", refresh_token="secret-refresh")
    return user


@pytest.mark.parametrize("words", ["ada@example", "Lovelace", "id-77"])
def test_people_are_found_by_address_name_and_providers_id(staff, linked, words):
    linked.name, linked.email = "Ada Lovelace", "ada@example.com"
    linked.save()
    UserFactory(email="other@example.com")

    page = staff.get(USERS, {"q": words}).content.decode()

    assert "ada@example.com" in page
    assert "other@example.com" not in page


def test_a_persons_page_shows_sessions_and_links_and_no_secret(staff, linked):
    desk = sign_in(linked)

    page = staff.get(f"{USERS}{linked.pk}/change/").content.decode()

    assert "Firefox on Windows" in page
    assert "id-77" in page
    for secret in ("secret-access", "secret-refresh", "raw-answer", desk.session.session_key, linked.password[-20:]):
        assert secret not in page


def act(staff, action, *people, confirmed=True):
    fields = {"action": action, "_selected_action": [str(person.pk) for person in people]}
    return staff.post(USERS, {**fields, "confirmed": "yes"} if confirmed else fields, follow=True)


def test_an_action_asks_before_it_acts(staff, user):
    page = act(staff, "deactivate", user, confirmed=False)

    user.refresh_from_db()
    assert user.is_active
    assert "takes effect at once" in page.content.decode()
    assert user.email in page.content.decode()


def test_keeping_somebody_out_signs_them_out_and_is_kept(staff, user):
    desk = sign_in(user)

    act(staff, "deactivate", user)

    user.refresh_from_db()
    assert not user.is_active
    assert not is_in(desk)
    assert AccountEvent.objects.get(user=user, kind="by-staff").actor.email == "boss@example.com"


def delete(staff, person):
    return staff.post(f"{USERS}{person.pk}/delete/", {"post": "yes"})


def delete_selected(staff, person):
    fields = {"action": "delete_selected", "_selected_action": [str(person.pk)], "post": "yes"}
    return staff.post(USERS, fields)


@pytest.mark.parametrize("do", [delete, delete_selected])
def test_a_deletion_is_kept_with_who_did_it_and_without_who_it_was(staff, user, do):
    act(staff, "end_sessions", user)
    staff.post(f"/admin/usage/userusage/{user.usage.pk}/change/", {"plan": "pro", "limit_override": ""})
    assert {user.email, f"{user.email}: 0 / 200"} == set(LogEntry.objects.values_list("object_repr", flat=True))
    usage_key = str(user.usage.pk)

    do(staff, user)

    assert not User.objects.filter(pk=user.pk).exists()
    event = AccountEvent.objects.get(kind="deleted")
    assert (event.actor.email, event.user, event.detail) == ("boss@example.com", None, {"user": str(user.pk)})
    assert set(LogEntry.objects.values_list("object_repr", flat=True)) == {str(user.pk), usage_key}
    assert LogEntry.objects.filter(action_flag=DELETION).exists()


@pytest.mark.parametrize("number", [1, 40])
def test_what_is_deleted_with_somebody_is_counted_and_not_listed(staff, user, number, django_assert_max_num_queries):
    for place in range(number):
        SocialAccount.objects.create(user=user, provider="oidc", uid=f"number-{place}")

    with django_assert_max_num_queries(40):
        one = staff.get(f"{USERS}{user.pk}/delete/").content.decode()
        many = staff.post(USERS, {"action": "delete_selected", "_selected_action": [str(user.pk)]}).content.decode()

    for page in (one, many):
        assert f"<li>Social accounts: {number}</li>" in page
        assert "<li>Usages: 1</li>" in page
        assert user.email in page
        assert "number-0" not in page
        assert "oidc" not in page


def test_who_leaves_by_themselves_is_named_no_more_in_the_admins_log_either(staff, user):
    act(staff, "end_sessions", user)
    key = str(user.pk)

    user.delete()

    assert LogEntry.objects.get().object_repr == key
    assert AccountEvent.objects.get(kind="deleted").actor is None


def test_who_left_before_is_named_no_more_after_the_migration(staff, user):
    act(staff, "end_sessions", user)
    other = UserFactory(email="other@example.com")
    act(staff, "end_sessions", other)
    gone = str(user.pk)
    user.delete()
    LogEntry.objects.update(object_repr="as it was")

    import_module("usage.migrations.0004_ids_of_who_is_gone").leave_ids_only(apps, None)

    assert dict(LogEntry.objects.values_list("object_id", "object_repr")) == {
        gone: gone,
        str(other.pk): "as it was",
    }


def test_nobody_keeps_themselves_out(staff):
    boss = User.objects.get(email="boss@example.com")
    act(staff, "deactivate", boss)

    boss.refresh_from_db()
    assert boss.is_active


def test_sessions_are_ended(staff, user):
    desk = sign_in(user)

    act(staff, "end_sessions", user)

    assert not is_in(desk)


def test_an_address_is_confirmed(staff, user):
    EmailAddress.objects.filter(user=user).delete()
    user.email_verified_at = None
    user.save()

    act(staff, "verify_address", user)

    user.refresh_from_db()
    assert user.email_verified_at
    assert EmailAddress.objects.get(user=user, verified=True, primary=True).email == user.email


def test_unticking_active_on_the_page_ends_the_sessions_too(staff, user):
    desk = sign_in(user)
    form = staff.get(f"{USERS}{user.pk}/change/").context["adminform"].form
    fields = {name: value for name, value in form.initial.items() if isinstance(value, str) and value}
    for formset in staff.get(f"{USERS}{user.pk}/change/").context["inline_admin_formsets"]:
        prefix = formset.formset.prefix
        rows = formset.formset.initial_form_count()
        fields |= {f"{prefix}-TOTAL_FORMS": rows, f"{prefix}-INITIAL_FORMS": rows}
        for number, row in enumerate(formset.formset.forms[:rows]):
            fields |= {f"{prefix}-{number}-{row.instance._meta.pk.name}": str(row.instance.pk)}
            fields |= {f"{prefix}-{number}-user": str(user.pk), f"{prefix}-{number}-plan": "free"}

    answer = staff.post(f"{USERS}{user.pk}/change/", fields)

    assert answer.status_code == 302, answer.context["adminform"].form.errors
    user.refresh_from_db()
    assert not user.is_active
    assert not is_in(desk)


def test_adding_somebody_says_what_it_does_and_makes_no_count(staff):
    page = staff.get(f"{USERS}add/").content.decode()
    assert "LDAP" not in page
    assert "mailed code" in page
    assert "summary_count" not in page

    staff.post(f"{USERS}add/", {"email": "added@example.com", "usable_password": "false"})

    added = User.objects.get(email="added@example.com")
    assert not added.has_usable_password()
    assert added.usage.plan_id == "free"


def test_staff_change_their_password_where_everybody_does(staff):
    assert staff.get("/admin/password_change/").url == "/accounts/password/change/"


def test_in_production_the_admin_opens_with_a_second_factor_only(staff, user, settings):
    settings.STAFF_SECOND_FACTOR = True
    boss = type(user).objects.get(email="boss@example.com")

    assert staff.get(USERS).url == "/accounts/2fa/"
    TOTP.activate(boss, "ABCDEFGH")

    assert staff.get(USERS).status_code == 200


def test_the_checks_name_what_is_unsafe(settings):
    assert checks.sessions_end_at_once() == checks.limits_hold_across_processes() == []

    settings.SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    settings.STAFF_SECOND_FACTOR = False

    said = [*checks.sessions_end_at_once(), *checks.limits_hold_across_processes(), *checks.staff_have_second_factors()]
    assert [message.id for message in said] == ["accounts.E001", "accounts.E002", "accounts.W001"]
    assert django_settings.STAFF_SECOND_FACTOR is False


def test_an_address_is_not_changed_by_staff(staff, user):
    page = staff.get(f"/admin/accounts/user/{user.pk}/change/")

    assert "email" not in page.context["adminform"].form.fields
    assert user.email in page.content.decode()


def test_keeping_out_nobody_but_oneself_is_refused_in_words(staff):
    oneself = User.objects.get(email="boss@example.com")
    fields = {"action": "deactivate", "_selected_action": [str(oneself.pk)]}
    page = staff.post("/admin/accounts/user/", fields, follow=True)

    assert "Nobody is left" in page.content.decode()


@pytest.fixture
def helper(client):
    """Staff who may change people, and no superuser."""
    person = UserFactory(is_staff=True, email="helper@example.com")
    person.user_permissions.set(
        Permission.objects.filter(codename__in=["view_user", "change_user", "delete_user"], content_type__model="user")
    )
    client.force_login(person)
    return person


def test_who_may_change_people_can_make_nobody_staff_or_superuser(client, helper, user):
    for person in (helper, user):
        page = client.get(f"{USERS}{person.pk}/change/")
        fields = {"name": "New name", "is_active": "on", "is_staff": "on", "is_superuser": "on", "image": ""}
        client.post(f"{USERS}{person.pk}/change/", fields | management_of(page))

    helper.refresh_from_db()
    user.refresh_from_db()
    assert (helper.name, user.name) == ("New name", "New name")
    assert (helper.is_superuser, user.is_superuser, user.is_staff) == (False, False, False)


def management_of(page):
    """The hidden fields by which the admin counts its inlines."""
    forms = [one.formset.management_form for one in page.context["inline_admin_formsets"]]
    return {form.add_prefix(name): value for form in forms for name, value in form.initial.items()}


def test_superusers_are_changed_and_deleted_by_superusers_alone(client, helper):
    boss = UserFactory(is_staff=True, is_superuser=True, email="boss@example.com")

    page = client.get(f"{USERS}{boss.pk}/change/")
    answers = [
        client.post(f"{USERS}{boss.pk}/change/", {"name": "Mine"}),
        client.post(
            f"{USERS}{boss.pk}/password/", {"password1": "some-long-words-77", "password2": "some-long-words-77"}
        ),
        client.post(f"{USERS}{boss.pk}/delete/", {"post": "yes"}),
        client.post(USERS, {"action": "deactivate", "_selected_action": [str(boss.pk)], "confirmed": "yes"}),
    ]

    assert page.status_code == 200
    assert not page.context["has_change_permission"]
    assert all(answer.status_code in (302, 403, 404) for answer in answers)
    again = User.objects.get(pk=boss.pk)
    assert (again.name, again.is_active, again.password) == (boss.name, True, boss.password)


def test_who_lost_a_second_factor_gets_rid_of_it_and_it_is_noted(staff, user):
    TOTP.activate(user, "JBSWY3DPEHPK3PXP")
    other = UserFactory()
    TOTP.activate(other, "JBSWY3DPEHPK3PXP")
    phone = sign_in(user)
    asked = {"action": "remove_factors", "_selected_action": [str(user.pk)]}

    assert "Remove the second factors" in staff.post(USERS, asked).content.decode()
    assert Authenticator.objects.filter(user=user).exists()
    staff.post(USERS, asked | {"confirmed": "yes"})

    assert [row.user for row in Authenticator.objects.all()] == [other]
    assert not is_in(phone)
    assert AccountEvent.objects.filter(user=user, kind=AccountEvent.Kind.STAFF).exists()
