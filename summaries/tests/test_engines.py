"""Who makes a summary: the site's model where it has one, and the built-in summariser instead where that fails."""

import threading

import pytest
from django.db import connection
from django.test import Client

from summaries import job
from summaries.models import Summary, SummaryPart
from summaries.summarisers.base import SummaryFailed
from summaries.sweep import sweep
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, reread, wanted, wanted_video
from summaries.tests.model_stand_in import ModelStandIn
from summaries.tests.test_job import ENDS as VERBS
from summaries.transcripts.base import TranscriptUnavailable
from usage.models import UsageCharge
from usage.tests.helpers import count, ledger_count, set_limit

pytestmark = pytest.mark.django_db


@pytest.fixture
def model(settings):
    with ModelStandIn() as stand_in:
        settings.LLM_BASE_URL, settings.LLM_API_KEY, settings.LLM_MODEL = stand_in.base_url, "site", "sensible"
        yield stand_in


@pytest.fixture
def broken(user, signed_in, settings, model):
    """A summary that the site's model refused to write."""
    settings.LLM_MODEL = "refuses"
    return made(user, signed_in)


def made(user, client, **fields):
    client.post("/summaries/", {"source": talks.text(), "key": "k", **fields})
    summary = Summary.objects.of(user).first()
    job.run(summary.pk)
    return reread(summary)


def instead(client, summary, key="one"):
    return client.post(f"/summaries/{summary.pk}/built-in/", {"key": key})


def test_without_a_model_the_built_in_makes_it(signed_in, user):
    assert (made(user, signed_in).engine, made(user, signed_in).engine_label) == ("extractive", "Built-in summariser")


def test_where_the_site_has_a_model_that_writes_it(signed_in, user, model):
    summary = made(user, signed_in)

    assert (summary.wanted_engine, summary.engine, summary.model) == ("llm", "llm", "sensible")
    assert count(user) == 1
    assert "Written by sensible" in signed_in.get(f"/summaries/{summary.pk}/").content.decode()


def test_the_same_request_is_another_once_the_site_has_a_model(signed_in, user, settings):
    first = made(user, signed_in)
    with ModelStandIn() as stand_in:
        settings.LLM_BASE_URL, settings.LLM_API_KEY, settings.LLM_MODEL = stand_in.base_url, "site", "sensible"
        second = made(user, signed_in, key="later")

    assert (first.engine, second.engine) == ("extractive", "llm")


def test_what_waits_when_the_model_is_taken_away_fails_in_words(user, settings):
    summary = ask(user, wanted(engine=Summary.Engine.MODEL))
    job.run(summary.pk)

    assert (reread(summary).error_code, count(user)) == ("model_missing", 0)


def test_a_failed_model_costs_nothing_and_the_built_in_is_offered(signed_in, user, broken):
    page = signed_in.get(f"/summaries/{broken.pk}/").content.decode()

    assert (broken.state, broken.charge.state, count(user)) == ("failed", "refunded", 0)
    assert "Take the built-in summary instead" in page
    assert "Try again" in page
    assert "Paste the words" not in page


def test_the_built_in_instead_is_charged_once_in_all(signed_in, user, broken, model):
    asked = len(model.asked)
    first, second = instead(signed_in, broken), instead(signed_in, broken)
    reloaded = instead(signed_in, broken, key="of another load of the page")

    assert first.status_code == 303
    assert first.url == second.url == reloaded.url
    summary = Summary.objects.exclude(pk=broken.pk).get()
    job.run(summary.pk)
    done = reread(summary)
    assert (done.state, done.engine, done.transcript_id) == ("done", "extractive", broken.transcript_id)
    assert count(user) == ledger_count(user) == 1
    assert len(model.asked) == asked


def test_what_was_taken_instead_is_led_to_and_not_offered_again(signed_in, broken):
    address = f"/summaries/{broken.pk}/"
    assert "Take the built-in summary instead" in signed_in.get(address).content.decode()

    taken = instead(signed_in, broken).url

    shown = signed_in.get(address).content.decode()
    assert "Take the built-in summary instead" not in shown
    assert f'href="{taken}"' in shown.partition("failed-title")[2]


@pytest.mark.django_db(transaction=True)
def test_two_clicks_at_once_are_one_summary(signed_in, user, broken):
    gate, answers = threading.Barrier(2), []

    def click(key):
        browser = Client()
        browser.force_login(user)
        gate.wait()
        answers.append(instead(browser, broken, key).url)
        connection.close()

    for keys in (("same", "same"), ("one", "other")):
        threads = [threading.Thread(target=click, args=(key,)) for key in keys]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert len(set(answers)) == 1
    assert (Summary.objects.count(), count(user)) == (2, 1)


def test_at_the_limit_it_is_refused_like_every_request(signed_in, user, broken):
    set_limit(user, 0)

    assert instead(signed_in, broken).status_code == 429
    assert Summary.objects.count() == 1


def test_another_language_is_left_to_the_model_and_the_words_quoted(signed_in, user, settings, model):
    settings.LLM_MODEL = "refuses"
    failed = made(user, signed_in, language="Polish", kind="topics")

    instead(signed_in, failed)

    new = Summary.objects.of(user).first()
    assert (new.language, new.kind, new.wanted_engine) == ("", "topics", "extractive")


def test_a_post_has_no_built_in_instead(signed_in, user, settings, model):
    settings.LLM_MODEL = "refuses"
    failed = made(user, signed_in, kind="post")

    assert "built-in summary instead" not in signed_in.get(f"/summaries/{failed.pk}/").content.decode()
    assert instead(signed_in, failed).status_code == 404
    assert Summary.objects.count() == 1


def test_it_is_no_way_to_a_second_summary_of_what_is_done(signed_in, user, model):
    done = made(user, signed_in)

    assert instead(signed_in, done).status_code == 404
    assert signed_in.get(f"/summaries/{done.pk}/built-in/").url == done.get_absolute_url()
    assert count(user) == 1


def test_trying_again_asks_the_model_once_more(signed_in, user, broken, settings):
    settings.LLM_MODEL = "sensible"

    signed_in.post(f"/summaries/{broken.pk}/again/", {"key": "one"})

    new = Summary.objects.of(user).first()
    job.run(new.pk)
    assert (reread(new).engine, count(user)) == ("llm", 1)


def test_a_post_can_not_be_made_again_where_there_is_no_model_any_more(signed_in, user, settings, model):
    post = made(user, signed_in, kind="post")
    settings.LLM_BASE_URL = ""

    page = signed_in.post(f"/summaries/{post.pk}/again/", {"key": "one"}, follow=True).content.decode()
    program = signed_in.post(f"/summaries/{post.pk}/again/", headers={"Accept": "application/json"})

    assert "has to be written by a model" in page
    assert (program.status_code, program["Content-Type"]) == (400, "application/problem+json")
    assert count(user) == 1


ENDS = {
    "private or gone": (TranscriptUnavailable("unavailable", "Gone."), False),
    "no captions": (TranscriptUnavailable("no_captions", "None."), False),
    "blocked for now": (TranscriptUnavailable("blocked", "Blocked.", temporary=True), True),
    "not understood": (TranscriptUnavailable("youtube_changed", "Odd.", unexpected=True), True),
    "nothing was said": (SummaryFailed("no_words", "Nothing was said."), False),
    "the model is away": (SummaryFailed("model_away", "It is away."), True),
    "too long for the model": (SummaryFailed("model_too_long", "It is too long."), False),
}


@pytest.mark.parametrize(("error", "may_try"), ENDS.values(), ids=ENDS)
def test_trying_again_is_offered_only_where_it_may_help(signed_in, user, monkeypatch, error, may_try):
    def refuse(*arguments):
        raise error

    monkeypatch.setattr("summaries.job.read_transcript", refuse)
    summary = ask(user, wanted_video())
    job.run(summary.pk)

    page = signed_in.get(f"/summaries/{summary.pk}/").content.decode()
    assert ("Try again" in page) is may_try
    assert reread(summary).error_is_final is not may_try


# -- What was worked out so far ---------------------------------------------------------------


def parts(summary):
    return dict(SummaryPart.objects.filter(summary=summary).values_list("key", "text"))


def test_what_was_kept_is_there_for_the_next_worker(user):
    first = claimed(user)
    kept = job.Kept(first)
    kept["a"], kept["b"] = "one", "two\0 \ud800"
    kept["a"] = "one again"
    del kept["b"]
    kept["c"] = "nul \0 and half a pair \ud800"

    later = job.Kept(reread(first))

    assert (dict(later), len(later), later.get("b")) == ({"a": "one again", "c": "nul  and half a pair ?"}, 2, None)


@pytest.mark.parametrize("end", ["finish", "fail", "discard", "sweep"])
def test_nothing_of_it_stays_once_the_summary_has_ended(user, end):
    summary = claimed(user)
    job.Kept(summary)["a"] = "one"

    VERBS[end](summary)

    assert not SummaryPart.objects.exists()


def test_who_lost_the_claim_keeps_nothing(user):
    first = claimed(user)
    Summary.objects.filter(pk=first.pk).update(lease_until="2020-01-01T00:00Z")
    second = Summary.objects.claim(first.pk)

    with pytest.raises(job.ClaimLost):
        job.Kept(first)["late"] = "mine too"
    job.Kept(second)["a"] = "mine"

    assert parts(first) == {"a": "mine"}


def test_an_abandoned_one_that_is_queued_again_has_its_parts(user):
    summary = claimed(user)
    job.Kept(summary)["a"] = "one"
    Summary.objects.filter(pk=summary.pk).update(lease_until="2020-01-01T00:00Z")

    assert sweep()["requeued"] == 1
    assert parts(summary) == {"a": "one"}


MORE = "Another try with the model counts as one more summary if it works."


def test_after_the_built_in_was_taken_the_page_says_that_another_try_counts_anew(user, signed_in, broken):
    address = broken.get_absolute_url()
    before = signed_in.get(address).text

    instead(signed_in, broken)

    assert MORE not in before
    assert MORE in signed_in.get(address).text


def test_another_try_with_one_s_own_key_is_not_said_to_count(user, signed_in, broken):
    instead(signed_in, broken)
    Summary.objects.filter(pk=broken.pk).update(wanted_engine=Summary.Engine.OWN_KEY)

    shown = signed_in.get(broken.get_absolute_url()).text

    assert "that you took instead" in shown
    assert MORE not in shown


def test_no_transaction_is_open_while_the_model_is_asked(user, monkeypatch):
    """The job runs inside the test's own transaction: what counts is that it opens none around it."""
    open_before = len(connection.savepoint_ids)
    seen = []

    def look(request, report):
        seen.append(len(connection.savepoint_ids))
        raise SummaryFailed("model_away", "It is away.")

    monkeypatch.setitem(job.SUMMARISERS, "extractive", look)
    job.run(ask(user).pk)

    assert seen == [open_before]


def test_a_free_one_takes_no_use_when_it_fails_either(user, settings):
    summary = ask(user, wanted(engine=Summary.Engine.OWN_KEY))
    job.run(summary.pk)

    assert UsageCharge.objects.values_list("units", "state").get() == (0, "refunded")
    assert count(user) == ledger_count(user) == 0
