"""A key of one's own: tried before it is stored, never told again, and good for summaries that count nothing."""

import json
import logging
import threading

import pytest
from cryptography.fernet import Fernet
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from accounts.models import AccountEvent
from accounts.tests.factories import UserFactory
from accounts.tests.helpers import prove, sign_in
from summaries import job
from summaries.models import OwnKey, Summary
from summaries.tests import talks
from summaries.tests.helpers import reread
from summaries.tests.model_stand_in import ModelStandIn
from usage.models import UsageCharge
from usage.tests.helpers import count, ledger_count, set_limit
from ytscribe.export import everything_about

pytestmark = pytest.mark.django_db
ADDRESS = "/summaries/key/"
SECRET = "sk-tell-nobody-0123456789"


@pytest.fixture
def provider(settings):
    with ModelStandIn() as stand_in:
        settings.LLM_PROVIDERS = {"Example": stand_in.base_url}
        yield stand_in


@pytest.fixture
def desk(user):
    """A browser in which the person has shown who it is."""
    client = sign_in(user)
    prove(client, ADDRESS)
    return client


def store(client, key=SECRET, model="sensible", **fields):
    return client.post(ADDRESS, {"provider": "Example", "model": model, "key": key, **fields}, follow=True)


def ask(client, number=0, **fields):
    return client.post("/summaries/", {"source": talks.text(number), "key": "k", "own_key": "on", **fields})


def have_key(user, model="sensible", **fields):
    return OwnKey.objects.create(user=user, **{"provider": "Example", "model": model, "key": SECRET, **fields})


# -- Storing it -------------------------------------------------------------------------------


def test_a_key_that_works_is_stored_encrypted_and_never_shown_again(desk, user, provider):
    page = store(desk)

    assert "is stored" in page.content.decode()
    assert OwnKey.objects.get(user=user).key == SECRET
    assert provider.asked[-1].headers["authorization"] == f"Bearer {SECRET}"
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM summaries_ownkey")
        assert SECRET not in str(cursor.fetchall())
    for address in (ADDRESS, "/", "/accounts/settings/", "/accounts/activity/"):
        assert SECRET not in desk.get(address).content.decode()
    assert "sensible" in desk.get(ADDRESS).content.decode()


def test_the_page_names_a_model_of_each_provider_that_is_offered(desk, settings):
    settings.LLM_PROVIDERS = dict.fromkeys(("OpenAI", "Gemini", "Mistral"), "https://models.example.org/v1")
    shown = desk.get(ADDRESS).text
    for example in ("gpt-4.1-mini (OpenAI)", "gemini-2.5-flash (Gemini)", "mistral-small-latest (Mistral)"):
        assert example in shown.split("<datalist")[0]

    settings.LLM_PROVIDERS = {"Ours": "https://models.example.org/v1"}
    shown = desk.get(ADDRESS).text
    assert "as the provider writes it." in shown
    assert "for example" not in shown


FAILURES = {
    "key-refused": "key", "key-of-gemini-refused": "key", "unknown": "model", "retired": "model",
    "not-for-this-key": "model", "unpaid": None, "moved": None, "refuses": None,
}  # fmt: skip


@pytest.mark.parametrize("model", FAILURES)
def test_a_key_that_does_not_work_is_said_in_words_and_nothing_is_stored(desk, user, provider, caplog, model):
    answer = store(desk, model=model)

    page = answer.content.decode()
    field = FAILURES[model] or "__all__"
    assert (answer.status_code, list(answer.context["form"].errors)) == (400, [field])
    assert SECRET not in page + caplog.text
    assert f'value="{model}"' in page
    assert not OwnKey.objects.exists()
    assert not AccountEvent.objects.filter(kind="own-key-added").exists()


@pytest.mark.parametrize("model", ["html", "broken-json", "error-event", "refuses", "flagged", "too-long-event"])
def test_what_fails_in_the_trial_is_not_said_of_a_summary(desk, provider, model):
    answer = store(desk, model=model)

    said = " ".join(" ".join(errors) for errors in answer.context["form"].errors.values())
    assert answer.status_code == 400
    assert "summary" not in said
    assert "transcript" not in said
    assert "try again" in said or "another model" in said


def test_a_provider_that_is_away_is_said_in_words(desk, settings):
    settings.LLM_PROVIDERS = {"Other": "http://127.0.0.1:9/v2", "Example": "http://127.0.0.1:9/v1"}

    page = store(desk, model="typed-model").text

    assert "could not be reached" in page
    assert "Give the key once more" in page
    assert '<option value="Example" selected>' in page
    assert 'value="typed-model"' in page
    assert SECRET not in page
    assert not OwnKey.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"key": ""},
        {"key": "two words"},
        {"key": "line\nline"},
        {"key": "klucz-ż"},
        {"model": ""},
        {"model": "x" * 101},
        {"provider": "Elsewhere"},
        {"provider": "http://127.0.0.1:1/v1"},
        {"key": "x" * 501},
    ],
)
def test_what_can_be_no_key_is_not_even_tried(desk, provider, fields):
    answer = store(desk, **fields)

    assert answer.status_code == 400
    assert provider.asked == []
    assert not OwnKey.objects.exists()


def test_nobody_names_an_address(desk, provider):
    store(desk, base_url="http://127.0.0.1:1/v1", endpoint="http://127.0.0.1:1/v1")

    assert OwnKey.objects.get().endpoint.base_url == provider.base_url


def test_a_new_one_takes_the_old_one_s_place_and_a_failing_one_does_not(desk, user, provider):
    have_key(user, key="sk-old-one")
    store(desk, model="key-refused")
    assert OwnKey.objects.get().key == "sk-old-one"

    store(desk)

    assert OwnKey.objects.get().key == SECRET


def test_it_is_asked_who_it_is_and_a_late_form_is_not_kept_with_the_key_in_it(user, provider):
    late = sign_in(user)

    answer = late.post(ADDRESS, {"provider": "Example", "model": "sensible", "key": SECRET})

    assert (answer.status_code, answer.url) == (302, ADDRESS)
    assert "reauthenticate" in late.get(ADDRESS).url
    assert SECRET not in str([session.get_decoded() for session in Session.objects.all()])
    assert not OwnKey.objects.exists()


def test_removing_is_asked_first(desk, user, provider):
    have_key(user)
    asked = desk.get(f"{ADDRESS}remove/").content.decode()
    assert "Remove your key for Example?" in asked
    assert "one that is being written now is still finished with it" in asked
    assert OwnKey.objects.exists()

    desk.post(f"{ADDRESS}remove/")

    assert not OwnKey.objects.exists()
    assert desk.get(f"{ADDRESS}remove/").status_code == 404


def test_what_happened_is_kept_without_the_key(desk, user, provider):
    store(desk)
    desk.post(f"{ADDRESS}remove/")

    events = AccountEvent.objects.filter(user=user, kind__startswith="own-key").order_by("pk")
    assert [(event.kind, event.detail) for event in events] == [
        ("own-key-added", {"provider": "Example"}),
        ("own-key-removed", {"provider": "Example"}),
    ]


def test_where_the_operator_offers_no_provider_there_is_no_page(desk, settings, user):
    have_key(user)
    settings.LLM_PROVIDERS = {}

    assert desk.get(ADDRESS).status_code == 404
    assert ADDRESS not in desk.get("/").content.decode()
    assert 'name="own_key"' not in desk.get("/").content.decode()


def test_trying_keys_out_by_the_dozen_is_stopped(desk, provider, one_minute):
    answers = [store(desk, model="key-refused").status_code for _ in range(11)]

    assert (answers[0], answers[-1]) == (400, 429)


# -- Keeping it secret ------------------------------------------------------------------------


def test_the_export_says_that_there_is_one_and_not_which(user):
    have_key(user)

    told = "".join(everything_about(user))

    assert json.loads(told)["own_key"][0]["provider"] == "Example"
    assert SECRET not in told


def test_staff_see_that_there_is_one_and_not_which(user, client):
    have_key(user)
    client.force_login(UserFactory(is_staff=True, is_superuser=True))

    for address in ("", f"{user.pk}/change/", "?provider=Example", "?q=person"):
        page = client.get(f"/admin/summaries/ownkey/{address}").content.decode()
        assert "Example" in page
        assert SECRET not in page
    assert client.post(f"/admin/summaries/ownkey/{user.pk}/change/", {"model": "x"}).status_code == 403


def test_it_goes_under_the_newest_key_with_the_other_secrets(user, settings):
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    settings.FIELD_ENCRYPTION_KEYS = [old]
    have_key(user)
    settings.FIELD_ENCRYPTION_KEYS = [new, old]
    call_command("rotate_keys", verbosity=0)
    settings.FIELD_ENCRYPTION_KEYS = [new]

    assert OwnKey.objects.get().key == SECRET


def test_a_job_that_uses_it_logs_and_stores_nothing_of_it(user, client, provider, caplog):
    caplog.set_level(logging.DEBUG)
    have_key(user, model="key-refused")
    client.force_login(user)
    ask(client)
    job.run(Summary.objects.get().pk)

    failed = Summary.objects.values().get()
    assert failed["error_code"] == "model_unauthorised"
    assert SECRET not in caplog.text + str(failed)


# -- Using it ---------------------------------------------------------------------------------


def test_a_summary_made_with_it_counts_nothing_and_says_so(signed_in, user, provider):
    have_key(user)
    ask(signed_in)
    summary = Summary.objects.get()
    job.run(summary.pk)

    done = reread(summary)
    assert (done.state, done.wanted_engine, done.engine, done.model) == ("done", "own-key", "llm", "sensible")
    assert (done.charge.units, done.charge.state) == (0, "charged")
    assert count(user) == ledger_count(user) == 0
    assert {asked.headers["authorization"] for asked in provider.asked} == {f"Bearer {SECRET}"}
    assert "with your own key" in signed_in.get(f"/summaries/{summary.pk}/").content.decode()
    assert "made with your own key" in signed_in.get("/usage/").content.decode()


def test_the_limit_is_no_alarm_for_who_has_one_and_leads_there_who_has_none(signed_in, user, provider):
    set_limit(user, 0)
    without = signed_in.get("/").content.decode()
    assert "No summaries left" in without
    assert "Go on with a key of your own" in without

    have_key(user)
    assert "No summaries left" not in signed_in.get("/").content.decode()


def test_it_works_at_the_limit_and_whoever_has_none_is_refused(signed_in, user, provider):
    set_limit(user, 0)
    have_key(user)
    assert ask(signed_in).status_code == 303
    assert ask(signed_in, 1, own_key="").status_code == 429

    OwnKey.objects.all().delete()
    answer = ask(signed_in, 2)

    assert answer.status_code == 400
    assert "stored no key" in answer.content.decode()
    assert UsageCharge.objects.get().units == 0


def test_asking_too_fast_is_stopped_all_the_same(signed_in, user, provider):
    have_key(user)
    UsageCharge.objects.bulk_create(
        UsageCharge(user=user, epoch=0, key=f"{n}", kind="summary", units=0, created_at=timezone.now())
        for n in range(60)
    )

    assert ask(signed_in).status_code == 429


def test_a_double_click_is_one_summary(signed_in, user, provider):
    have_key(user)

    assert ask(signed_in).url == ask(signed_in).url
    assert UsageCharge.objects.count() == 1


def test_the_same_request_from_two_windows_is_one_summary(signed_in, user, provider):
    have_key(user)

    assert ask(signed_in, key="one").url == ask(signed_in, key="two").url
    assert UsageCharge.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_windows_at_once_are_one_summary_too(user, provider):
    have_key(user)
    gate, answers = threading.Barrier(4), []

    def window(number):
        browser = Client()
        browser.force_login(user)
        gate.wait()
        answers.append(ask(browser, key=f"window {number}").url)
        connection.close()

    threads = [threading.Thread(target=window, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(answers)) == Summary.objects.count() == 1
    assert count(user) == ledger_count(user) == 0


def test_what_the_built_in_made_is_no_answer_to_whoever_asks_with_a_key(signed_in, user, provider):
    have_key(user)

    assert ask(signed_in, own_key="").url != ask(signed_in).url


def test_the_form_offers_it_to_whoever_has_one_and_has_it_on(signed_in, user, provider):
    assert 'name="own_key"' not in signed_in.get("/").content.decode()
    have_key(user)

    page = signed_in.get("/").content.decode()

    assert "checked" in page[page.index('name="own_key"') :][:200]
    assert "Example, sensible" in page


FALLS = {
    "refused by the provider": ("key-refused", lambda: None, "model_unauthorised"),
    "removed meanwhile": ("sensible", lambda: OwnKey.objects.all().delete(), "own_key_gone"),
    "of a provider that went": ("sensible", lambda: OwnKey.objects.update(provider="Gone"), "own_key_provider"),
}


@pytest.mark.parametrize(("model", "change", "code"), FALLS.values(), ids=FALLS)
def test_where_it_fails_the_site_s_own_model_is_never_used_instead(
    signed_in, user, provider, settings, model, change, code
):
    have_key(user, model=model)
    with ModelStandIn() as sites:
        settings.LLM_BASE_URL, settings.LLM_MODEL = sites.base_url, "sensible"
        ask(signed_in)
        change()
        summary = Summary.objects.get()
        job.run(summary.pk)

        assert sites.asked == []
    failed = reread(summary)
    page = signed_in.get(f"/summaries/{summary.pk}/").content.decode()
    assert (failed.state, failed.error_code, failed.charge.state, count(user)) == ("failed", code, "refunded", 0)
    assert f'class="button quiet" href="{ADDRESS}"' in page


def test_one_that_can_not_be_read_any_more_is_said_in_words(signed_in, user, provider, settings):
    have_key(user)
    ask(signed_in)
    settings.FIELD_ENCRYPTION_KEYS = [Fernet.generate_key().decode()]
    summary = Summary.objects.get()
    job.run(summary.pk)

    assert reread(summary).error_code == "own_key_unreadable"
    for address in ("/", f"/summaries/{summary.pk}/", "/accounts/settings/"):
        assert signed_in.get(address).status_code == 200
    assert "".join(everything_about(user))


def test_making_it_again_uses_it_again_and_says_where_it_is_gone(signed_in, user, provider):
    have_key(user)
    ask(signed_in)
    summary = Summary.objects.get()

    signed_in.post(f"/summaries/{summary.pk}/again/", {"key": "one"})
    assert list(Summary.objects.values_list("wanted_engine", flat=True)) == ["own-key", "own-key"]

    OwnKey.objects.all().delete()
    answer = signed_in.post(f"/summaries/{summary.pk}/again/", {"key": "two"}, follow=True)
    assert "stored no key" in answer.content.decode()
    assert Summary.objects.count() == 2
    assert count(user) == 0


def test_somebody_else_s_key_is_not_there(user, provider):
    have_key(user)
    other = sign_in(UserFactory())
    page = prove(other, ADDRESS).content.decode()

    assert "sensible" not in page
    assert ask(other).status_code == 400
    other.post(f"{ADDRESS}remove/")
    assert OwnKey.objects.exists()


def test_deleting_the_person_takes_it_along(user):
    have_key(user)

    user.delete()

    assert not OwnKey.objects.exists()


def test_a_new_one_is_stored_over_one_that_can_no_longer_be_read(desk, user, provider, settings):
    have_key(user, key="sk-old-one")
    settings.FIELD_ENCRYPTION_KEYS = [Fernet.generate_key().decode()]

    store(desk)

    assert OwnKey.objects.get().key == SECRET


def test_once_the_key_is_removed_nothing_is_offered_to_be_made_with_it(desk, user, provider):
    have_key(user)
    address = ask(desk).url
    job.run(Summary.objects.get().pk)
    assert "The same request once more, with your own key." in desk.get(address).text

    OwnKey.objects.all().delete()

    page = desk.get(address).text
    assert "Make it again" not in page
    assert "Ask something else" in page
