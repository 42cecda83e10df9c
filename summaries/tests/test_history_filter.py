"""The history by state and kind: beside the search, page by page, and what failed can be deleted from there."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts.tests.factories import UserFactory
from summaries import job
from summaries.models import UNANSWERED, Summary, Transcript
from summaries.templatetags.summaries import listed_day
from summaries.tests.helpers import ask, claimed, wanted, wanted_video
from usage.models import UsageCharge

pytestmark = pytest.mark.django_db


@pytest.fixture
def three(user):
    """One that waits, one that failed, and a question that failed."""
    waits, failed = ask(user, wanted(0)), claimed(user, wanted(1))
    failed.fail("unavailable", "This video was removed.")
    question = claimed(user, wanted(2, kind=Summary.Kind.CUSTOM, instructions="What does the zebra cost?"))
    question.fail("model_busy", "The model is busy.")
    return waits.pk, failed.pk, question.pk


def listed(client, **asked):
    return [row.pk for row in client.get("/summaries/", asked).context["page"]]


def test_state_and_kind_each_narrow_the_list_and_both_together(signed_in, three):
    waits, failed, question = three

    assert listed(signed_in) == [question, failed, waits]
    assert listed(signed_in, status="failed") == [question, failed]
    assert listed(signed_in, kind="custom") == [question]
    assert listed(signed_in, status="failed", kind="summary") == [failed]
    assert listed(signed_in, status="queued", kind="custom") == []


def test_a_question_without_an_answer_is_no_failure(signed_in, user, three):
    unanswered = claimed(user, wanted(3, kind=Summary.Kind.CUSTOM, instructions="What does the zebra eat?"))
    unanswered.fail(UNANSWERED, "Nothing that was said fits your question.")

    assert listed(signed_in, status="unanswered") == [unanswered.pk]
    assert listed(signed_in, status="failed") == [*reversed(three[1:])]
    signed_in.post("/summaries/failed/delete/")
    assert listed(signed_in) == [unanswered.pk, three[0]]


def test_what_is_no_state_or_kind_narrows_nothing(signed_in, three):
    assert len(listed(signed_in, status="x", kind="<b>")) == 3


def test_the_filter_stays_with_the_search_and_over_the_pages(signed_in, user, monkeypatch):
    monkeypatch.setattr("summaries.views.PER_PAGE", 2)
    for number in range(3):
        claimed(user, wanted(number)).fail("unavailable", "This video was removed.")
    claimed(user, wanted(3, kind=Summary.Kind.TOPICS)).fail("unavailable", "This video was removed.")

    first = signed_in.get("/summaries/", {"status": "failed", "kind": "summary", "q": "talk & more"})
    assert 'value="talk &amp; more"' in first.text
    assert '<option value="summary" selected>' in first.text

    first = signed_in.get("/summaries/?status=failed&kind=summary")
    assert 'href="?status=failed&amp;kind=summary&amp;page=2"' in first.text
    assert len(listed(signed_in, status="failed", kind="summary", page=2)) == 1


def test_an_empty_list_says_which_one_is_empty(signed_in, user):
    ask(user)

    assert "None of your summaries has failed." in signed_in.get("/summaries/?status=failed").text
    assert "no summary of this state and kind" in signed_in.get("/summaries/?status=failed&kind=post").text
    assert "Try fewer words" in signed_in.get("/summaries/?kind=post&q=zebra").text


def test_what_failed_says_why_and_is_deleted_from_the_list_which_stays_as_it_was(signed_in, three):
    failed = three[1]
    page = signed_in.get("/summaries/?status=failed&kind=summary").text
    address = f"/summaries/{failed}/delete/?status=failed&kind=summary"

    assert "This video was removed." in page
    assert address.replace("&", "&amp;") in page
    asked = signed_in.get(address).text
    assert "counted nothing" in asked
    assert f'action="{address.replace("&", "&amp;")}"' in asked
    answer = signed_in.post(address)

    assert answer.url == "/summaries/?status=failed&kind=summary"
    assert not Summary.objects.filter(pk=failed).exists()
    assert UsageCharge.objects.filter(state="refunded").count() == 2


def test_what_has_ended_is_deleted_from_the_list_and_only_there(signed_in, user, three):
    done = ask(user, wanted(3))
    job.run(done.pk)
    page = signed_in.get("/summaries/?kind=summary").text

    assert [f"{pk}/delete/" in page for pk in (three[0], three[1], done.pk)] == [False, True, True]
    assert "delete/" not in signed_in.get("/").text
    address = f"/summaries/{done.pk}/delete/?kind=summary"
    assert f'href="{address}"' in page
    assert "stays counted" in signed_in.get(address).text
    assert signed_in.post(address).url == "/summaries/?kind=summary"
    assert not Summary.objects.filter(pk=done.pk).exists()


def test_what_failed_is_tried_again_from_the_list_where_that_may_help(user, three):
    _waits, failed, question = three
    Summary.objects.filter(pk=question).update(error_is_final=True)
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(user)
    listed = browser.get("/summaries/")

    assert [f"{pk}/again/" in listed.text for pk in three] == [False, True, False]
    fields = {"key": listed.context["again_key"], "csrfmiddlewaretoken": listed.context["csrf_token"]}
    assert browser.post(f"/summaries/{failed}/again/", {"key": "k"}).status_code == 403
    answer = browser.post(f"/summaries/{failed}/again/", fields)

    new = Summary.objects.of(user).first()
    assert (answer.status_code, answer.url) == (303, new.get_absolute_url())
    assert not Summary.objects.filter(pk=failed).exists()


# -- All at once -----------------------------------------------------------------------------


def test_all_that_failed_is_deleted_at_once_and_nothing_else(signed_in, user, three, django_user_model):
    other = claimed(django_user_model.objects.create_user("other@example.com"), wanted(1))
    other.fail("unavailable", "This video was removed.")
    waits, failed, _question = three
    shared = ask(user, wanted(1, length="long"), again=True)
    kept = {waits, other.pk, shared.pk}
    charges = UsageCharge.objects.count()

    asked = signed_in.get("/summaries/failed/delete/")
    assert "“Did not work”" in asked.text
    assert "In your history 2 entries say so." in asked.text
    assert 'href="/summaries/?status=failed"' in asked.text
    assert Summary.objects.filter(pk=failed).exists()

    page = signed_in.post("/summaries/failed/delete/", follow=True).text
    assert "2 failed summaries are deleted." in page
    assert set(Summary.objects.values_list("pk", flat=True)) == kept
    assert set(Transcript.objects.values_list("summaries__pk", flat=True)) == kept
    assert UsageCharge.objects.count() == charges


def test_it_is_offered_where_the_list_is_of_what_failed(signed_in, three):
    assert "/summaries/failed/delete/" in signed_in.get("/summaries/?status=failed").text
    for narrowed in ("", "?status=queued", "?status=failed&kind=custom", "?status=failed&q=talk"):
        assert "This is talk number" in signed_in.get(f"/summaries/{narrowed}").text
        assert "/summaries/failed/delete/" not in signed_in.get(f"/summaries/{narrowed}").text


def test_signed_out_nothing_is_deleted(client, three):
    assert client.post("/summaries/failed/delete/").status_code == 302
    assert Summary.objects.failed().count() == 2


def test_summaries_of_the_same_talk_stand_together(signed_in, user, three):
    of_one = wanted(3)
    first = ask(user, of_one)
    other = ask(user, wanted(4))
    question = claimed(user, replace(of_one, kind=Summary.Kind.CUSTOM, instructions="Which stone is named?"))
    question.fail(UNANSWERED, "Nothing that was said fits your question.")

    page = signed_in.get("/summaries/")

    talks = [[row.pk for row, _found in entries] for entries in page.context["talks"]]
    assert talks == [[question.pk, first.pk], [other.pk], *([pk] for pk in reversed(three))]
    assert page.text.count(f">{first.title}<") == 1
    assert page.text.index("Which stone is named?") < page.text.index(f'href="{first.get_absolute_url()}"')


def test_a_video_is_one_talk_whoever_gave_its_words(signed_in, user):
    waits = ask(user, wanted_video("dQw4w9WgXcQ"))
    given = ask(user, replace(wanted(1), video_id="dQw4w9WgXcQ"))

    (entries,) = signed_in.get("/summaries/").context["talks"]

    assert [row.pk for row, _found in entries] == [given.pk, waits.pk]


def test_a_summary_leads_to_the_others_of_its_talk(signed_in, user):
    of_one = wanted(0)
    first, other, _apart = ask(user, of_one), ask(user, replace(of_one, length="long")), ask(user, wanted(1))
    theirs = ask(UserFactory(), of_one)

    assert list(signed_in.get(first.get_absolute_url()).context["others"]) == [other]
    assert str(theirs.pk) not in signed_in.get(other.get_absolute_url()).text


def test_all_that_was_not_answered_can_be_deleted_and_nothing_else(signed_in, user, three):
    for number in (3, 4):
        question = claimed(user, wanted(number, kind=Summary.Kind.CUSTOM, instructions="What does the zebra eat?"))
        question.fail(UNANSWERED, "Nothing that was said fits your question.")

    assert "/summaries/unanswered/delete/" in signed_in.get("/summaries/?status=unanswered").text
    asked = signed_in.get("/summaries/unanswered/delete/")
    answer = signed_in.post("/summaries/unanswered/delete/", follow=True)

    assert "“Not answered”" in asked.text
    assert "In your history 2 entries say so." in asked.text
    assert 'href="/summaries/?status=unanswered"' in asked.text
    assert "2 questions are deleted." in answer.text
    assert listed(signed_in) == [*reversed(three)]


def test_nobody_elses_questions_are_deleted(signed_in, user):
    theirs = claimed(UserFactory(), wanted(3, kind=Summary.Kind.CUSTOM, instructions="What does the zebra eat?"))
    theirs.fail(UNANSWERED, "Nothing that was said fits your question.")

    signed_in.post("/summaries/unanswered/delete/")

    assert Summary.objects.filter(pk=theirs.pk).exists()


@pytest.mark.parametrize(
    ("ago", "shown"),
    [(timedelta(), "12:30"), (timedelta(days=1), "19 May"), (timedelta(days=400), "15 Apr 2025")],
)
def test_a_list_tells_the_hour_today_and_the_year_of_another(ago, shown, monkeypatch):
    now = timezone.make_aware(datetime(2026, 5, 20, 12, 30))
    monkeypatch.setattr(timezone, "now", lambda: now)

    assert listed_day(now - ago) == shown
