"""The admin answers who used what: every list, search and filter opens, and nothing there rewrites the ledger."""

import re
from html import unescape
from urllib.parse import urljoin

import pytest
from allauth.socialaccount.models import SocialAccount
from django.contrib import admin
from django.contrib.auth.models import Permission

from accounts import audit
from accounts.models import AccountEvent, User
from accounts.tests.factories import UserFactory
from summaries import job
from summaries.models import Summary, Transcript
from summaries.tests.helpers import ask, claimed, wanted
from usage.models import UsageCharge, UserUsage

pytestmark = pytest.mark.django_db

OURS = [model for model in admin.site._registry if model._meta.app_label in {"accounts", "usage", "summaries"}]


@pytest.fixture
def boss(client):
    boss = User.objects.create_superuser("boss@example.com", "pw")
    client.force_login(boss)
    return client


@pytest.fixture
def busy(user):
    """A person with a finished, a failed and a waiting summary."""
    job.run(ask(user, wanted(1)).pk)
    claimed(user, wanted(2)).fail("no_captions", "This video has no captions.")
    ask(user, wanted(3))
    return user


def address(model, page="changelist", *arguments):
    from django.urls import reverse

    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=arguments)


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_every_list_and_every_row_opens(boss, busy, model):
    assert boss.get(address(model)).status_code == 200
    assert boss.get(address(model), {"q": "person"}).status_code == 200
    for row in model.objects.all()[:3]:
        assert boss.get(address(model, "change", row.pk)).status_code == 200


@pytest.mark.parametrize(
    ("model", "query"),
    [
        (Summary, {"state__exact": "failed"}),
        (Summary, {"error": "no_captions"}),
        (UsageCharge, {"state__exact": "refunded"}),
    ],
)
def test_filters_find_the_one(boss, busy, model, query):
    assert boss.get(address(model), query).context["cl"].result_count == 1


def test_a_person_is_found_with_what_they_used(boss, busy):
    page = boss.get(address(User), {"q": busy.email}).content.decode()

    assert "2 / 10" in page
    assert f"?user__id__exact={busy.pk}" in page


def found(boss, model, words):
    return [row.pk for row in boss.get(address(model), {"q": words}).context["cl"].result_list]


@pytest.mark.parametrize(
    "model", [User, UserUsage, UsageCharge, Summary, Transcript, AccountEvent], ids=lambda model: model.__name__
)
def test_a_row_is_found_by_the_id_that_a_log_line_has(boss, busy, model):
    audit.note(AccountEvent.Kind.EXPORTED, busy)
    row = model.objects.last()

    assert found(boss, model, str(row.pk)) == [row.pk]
    assert found(boss, model, f" 12:00 INFO job {row.pk}, attempt 2") == [row.pk]
    assert found(boss, model, "01234567-89ab-7def-8123-456789abcdef") == []


@pytest.mark.parametrize("model", [UserUsage, UsageCharge, Summary, Transcript], ids=lambda model: model.__name__)
def test_by_a_persons_id_everything_of_theirs_is_found(boss, busy, model):
    ask(UserFactory(), wanted(9))
    assert set(found(boss, model, str(busy.pk))) == theirs(model, busy)


def theirs(model, person):
    owned = {"owner": person} if model is Transcript else {"user": person}
    return set(model.objects.filter(**owned).values_list("pk", flat=True))


def test_a_summary_is_found_by_its_charge(boss, busy):
    summary = Summary.objects.first()

    assert found(boss, Summary, str(summary.charge_id)) == [summary.pk]


def test_another_sites_id_that_looks_like_one_of_ours_finds_its_person(boss, busy):
    elsewhere = "5b1f2a90-0c1d-4e2f-9a3b-4c5d6e7f8091"
    SocialAccount.objects.create(user=busy, provider="oidc", uid=elsewhere)

    assert found(boss, User, elsewhere) == [busy.pk]


ODD = ["x", "9" * 30, "..", "_00", "a_0Ab", "\0", "'", "é"]


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
@pytest.mark.parametrize("odd", ODD)
def test_what_no_row_can_be_called_is_no_error(boss, busy, model, odd):
    """In an address it leads back to where there are rows, as Django has it; an action or a filter is not found."""
    for page in ("change", "delete", "history"):
        assert boss.get(address(model, page, odd)).status_code in {302, 403, 404}
    for name in ("q", "p", "o", "error", "kind", "level", "user__id__exact", "plan__code__exact", "state__exact"):
        assert boss.get(address(model), {name: odd}).status_code in {200, 302, 404}
    for action in ("delete_selected", *admin.site.get_model_admin(model).actions):
        for sure in ({}, {"confirmed": "yes", "post": "yes", "plan": odd}):
            answer = boss.post(address(model), {"action": action, "_selected_action": [odd], **sure})
            assert answer.status_code in {200, 302, 403, 404}


def test_an_action_on_what_no_row_can_be_called_is_not_found(boss, busy):
    for model, action in ((User, "end_sessions"), (UserUsage, "reset")):
        assert boss.post(address(model), {"action": action, "_selected_action": ["x"]}).status_code == 404


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_staff_with_few_rights_are_led_to_nothing_that_they_may_not_see(client, busy, model):
    """Who may look at one kind of rows, and follows each link of their list and of their pages."""
    helper = UserFactory(email="helper@example.com", is_staff=True)
    named = model._meta.model_name
    helper.user_permissions.add(Permission.objects.get(codename=f"view_{named}", content_type__model=named))
    audit.note(AccountEvent.Kind.EXPORTED, busy)
    client.force_login(helper)

    pages = ["/admin/", address(model), *(address(model, "change", row.pk) for row in model.objects.all()[:3])]

    links = {link for page in pages for link in re.findall(r'href="(/admin/[^"]*|\?[^"]*)"', client.get(page).text)}
    addresses = {urljoin(address(model), unescape(link)) for link in links}
    assert {found: client.get(found).status_code for found in addresses} == dict.fromkeys(addresses, 200) | {
        "/admin/password_change/": 302
    }


@pytest.mark.parametrize("model", [UsageCharge, Summary], ids=lambda model: model.__name__)
@pytest.mark.parametrize("page", ["change", "delete"])
def test_the_ledger_and_the_summaries_are_read_only(boss, busy, model, page):
    row = model.objects.first()
    before = model.objects.filter(pk=row.pk).values().get()

    answer = boss.post(address(model, page, row.pk), {"state": "refunded", "units": 0, "post": "yes"})

    assert answer.status_code == 403
    assert model.objects.filter(pk=row.pk).values().get() == before


def test_saving_a_usage_changes_its_plan_and_never_its_count(boss, busy):
    usage = UserUsage.objects.get(user=busy)

    boss.post(address(UserUsage, "change", usage.pk), {"plan": "pro", "limit_override": "7", "summary_count": "0"})

    usage.refresh_from_db()
    assert (usage.plan_id, usage.limit_override, usage.summary_count) == ("pro", 7, 2)


def test_deleting_a_person_takes_everything_of_theirs(boss, busy):
    boss.post(address(User, "delete", busy.pk), {"post": "yes"})

    assert not User.objects.filter(pk=busy.pk).exists()
    assert not UsageCharge.objects.exists()
    assert not Summary.objects.exists()


def test_a_person_who_is_no_staff_does_not_get_in(signed_in):
    assert signed_in.get("/admin/").status_code in {302, 403}


def test_a_list_costs_as_many_queries_however_long(boss, django_assert_max_num_queries):
    for _ in range(12):
        ask(UserFactory())
    for model in (User, UserUsage, UsageCharge, Summary):
        with django_assert_max_num_queries(12):
            assert boss.get(address(model)).status_code == 200
