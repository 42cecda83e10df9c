"""Searching one's own summaries: by words of titles, texts and transcripts, in any script, on both databases."""

import re
import string
import time

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.tests.factories import UserFactory
from accounts.tests.helpers import sign_in
from summaries import job, search
from summaries.models import LEASE, MAX_ATTEMPTS, SearchEntry, SourceKind, Summary, Transcript
from summaries.sweep import GIVEN_UP_AFTER, sweep
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, reread, wanted, wanted_video
from summaries.transcripts.base import Segment, TranscriptData
from usage.tests.helpers import set_limit

pytestmark = pytest.mark.django_db


def made(user, lines=None, title="", number=0):
    """A finished summary of these lines."""
    what = wanted(number)
    if lines is not None:
        segments = [Segment(5.0 * place, 5.0 * place + 5, line) for place, line in enumerate(lines)]
        data = TranscriptData(segments, title=title)
        what = type(what)(SourceKind.FILE, source=title, data=data)
    summary = ask(user, what, again=True)
    job.run(summary.pk)
    summary = reread(summary)
    assert summary.state == "done"
    return summary


def found(user, query):
    return list(search.matching(Summary.objects.of(user), query))


def test_a_word_of_the_transcript_finds_the_summary_and_shows_where(signed_in, user):
    summary = made(user)
    made(user, ["Nothing of the kind is said in this one here."], "Another talk")

    page = signed_in.get("/summaries/?q=spade")

    assert [row.pk for row in page.context["page"]] == [summary.pk]
    assert "a friend and a <mark>spade</mark>" in page.content.decode()
    assert re.search(rf"/summaries/{summary.pk}/\?line=(\d+)#line-\1", page.content.decode())


def test_words_of_the_title_the_summary_and_the_transcript_add_up(user):
    summary = made(user, [*talks.SENTENCES, "The zebra is mentioned once in passing."], "Evening lecture")

    assert found(user, "lecture zebra straw") == [summary]
    assert found(user, "lecture giraffe") == []


def test_what_is_called_so_comes_before_where_it_was_only_said(user):
    called = made(user, [*talks.SENTENCES, "Nothing else is said of it in here."], "The spade")
    said = made(user)

    assert found(user, "spade") == [called, said]


def test_the_last_word_may_be_its_beginning(user):
    summary = made(user)

    assert found(user, "summer gard") == [summary]
    assert found(user, "gard summer") == []


@pytest.mark.parametrize(
    "query", ["ALTERNDE bäume", "alternde baume", "ＡＬＴＥＲＮＤＥ Ba\u0308ume", "alternde strasse"]
)
def test_case_accents_and_width_make_no_difference(user, query):
    summary = made(user, ["Alternde Bäume stehen an der Straße und werfen ihr Laub ab."], "Bäume")

    assert found(user, query) == [summary]


UNSPACED = {
    "天気予報": "明日の天気予報によると、東京は雨が降るでしょう。",
    "雨": "明日の天気予報によると、東京は雨が降るでしょう。",
    "天气": "今天天气很好，我们去公园散步吧。",
    "吧": "今天天气很好，我们去公园散步吧",
    "สวน": "วันนี้เราจะพูดถึงการดูแลสวนในฤดูร้อน",
    "मिट्टी": "आज हम मिट्टी के बारे में बात करेंगे",
    "학교": "오늘은 학교에서 있었던 일을 이야기합니다",
    "Ёлка": "Сегодня елка стоит на площади",
}


@pytest.mark.parametrize("query", UNSPACED)
def test_every_script_finds_something(user, query):
    made(user, talks.SENTENCES, "English")
    summary = made(user, [UNSPACED[query], "x y z"], "…")

    assert found(user, query) == [summary]


def test_letters_that_stand_apart_are_not_found_as_a_word(user):
    made(user, [UNSPACED["天気予報"]], "…")

    assert found(user, "東気") == []


def test_everybody_finds_their_own_only(user):
    other = UserFactory()
    theirs, mine = made(other), made(user)

    assert (found(user, "straw"), found(other, "straw")) == ([mine], [theirs])
    assert sign_in(UserFactory()).get("/summaries/?q=straw").context["page"].paginator.count == 0


def test_a_transcript_that_many_have_is_indexed_once(user):
    data = TranscriptData([Segment(0.0, 5.0, line) for line in talks.SENTENCES], video_id="dQw4w9WgXcQ", language="en")
    Transcript.objects.keep(SourceKind.YOUTUBE, data)
    people = [user, UserFactory(), UserFactory()]
    for person in people:
        summary = ask(person, wanted_video("dQw4w9WgXcQ"))
        job.run(summary.pk)

    assert [len(found(person, "spade")) for person in people] == [1, 1, 1]
    assert SearchEntry.objects.filter(transcript__isnull=False).count() == 1


def test_what_waits_or_failed_is_found_by_its_title_or_link(user):
    waiting = ask(user)
    failed = claimed(user, wanted(1))
    failed.fail("x", "No.")
    linked = ask(
        user, type(wanted())(SourceKind.YOUTUBE, source="https://youtu.be/dQw4w9WgXcQ", video_id="dQw4w9WgXcQ")
    )

    assert {row.pk for row in found(user, "long series")} == {waiting.pk, failed.pk}
    assert found(user, "youtu.be/dQw4") == [linked]


def test_the_state_and_the_pages_are_kept_with_the_search(signed_in, user):
    set_limit(user, 50)
    for _ in range(22):
        ask(user, again=True)
    made(user)

    page = signed_in.get("/summaries/?q=long+series&status=queued")

    assert page.context["page"].paginator.count == 22
    assert "?q=long+series&amp;status=queued&amp;page=2" in page.content.decode()
    assert len(signed_in.get("/summaries/?q=long+series&status=queued&page=2").context["page"]) == 2


def test_nothing_found_says_what_to_do(signed_in, user):
    made(user)

    assert "Nothing found" in signed_in.get("/summaries/?q=submarine").content.decode()


def test_markup_in_a_transcript_stays_text_beside_the_marks(signed_in, user):
    made(user, [*talks.SENTENCES, "Never run <img src=x onerror=alert(1)> or <mark>spoons</mark> & forks."], "<b>T</b>")

    page = signed_in.get("/summaries/?q=spoons").content.decode()

    assert "&lt;img src=x onerror=alert(1)&gt; or &lt;mark&gt;<mark>spoons</mark>&lt;/mark&gt; &amp; forks" in page
    assert "<b>T" not in page


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(max_size=60), st.text(alphabet=string.punctuation + " aàAND'\\:*\"()雨", max_size=40)))
def test_no_query_breaks(user, query):
    list(search.matching(Summary.objects.of(user), query.replace("\0", "")))


SIGNS = {
    "AND": True,  # the word, which is there
    "NOT straw": True,
    "OR submarine": False,
    '"straw': True,
    "straw*": True,
    "-straw": True,
    "summary:straw": False,
    "straw & !": True,
    "'; --": False,
    "*": False,
    "NEAR(straw spade)": False,
    "%": False,
    "_": False,
}


@pytest.mark.parametrize(("query", "found_as_words"), SIGNS.items())
def test_signs_of_a_query_language_mean_nothing(signed_in, user, query, found_as_words):
    summary = made(user)

    page = signed_in.get("/summaries/", {"q": query})

    assert [row.pk for row in page.context["page"]] == ([summary.pk] if found_as_words else [])


def test_renamed_it_is_found_by_the_new_title_at_once(signed_in, user):
    summary = made(user)
    signed_in.post(f"/summaries/{summary.pk}/rename/", {"own_title": "Allotment lore"})

    assert found(user, "allotment lore") == [summary]
    assert "<mark>Allotment</mark>" in signed_in.get("/summaries/?q=allotment").content.decode()


def test_deleted_it_leaves_nothing_in_the_index(user):
    summary = made(user)
    assert SearchEntry.objects.count() == 2

    summary.discard()

    assert not SearchEntry.objects.exists()
    assert index_rows("spade") == 0


def test_a_deleted_account_leaves_nothing_in_the_index(user):
    made(user)

    user.delete()

    assert (SearchEntry.objects.count(), index_rows("spade")) == (0, 0)


def index_rows(word):
    """What SQLite's own index has; PostgreSQL has the words in the rows alone."""
    if connection.vendor != "sqlite":
        return 0
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM summaries_searchentry_words WHERE summaries_searchentry_words MATCH %s", [word]
        )
        return cursor.fetchone()[0]


def test_what_was_finished_before_the_index_is_taken_in_by_the_sweep(user):
    summary = made(user)
    SearchEntry.objects.all().delete()
    Summary.objects.update(indexed_at=None)
    assert found(user, "spade") == []

    assert sweep()["made findable"] == 1

    assert found(user, "spade") == [summary]
    assert sweep()["made findable"] == 0


def test_what_failed_with_a_worker_that_died_before_the_index_is_taken_in_by_the_sweep(user):
    failed = claimed(user)
    failed.fail("x", "No.")
    assert found(user, "spade") == []

    assert sweep()["made findable"] == 1

    assert found(user, "spade") == [failed]
    assert sweep()["made findable"] == 0


def test_one_that_cannot_be_read_keeps_no_other_from_being_found(user):
    broken, summary = made(user), made(user, number=1)
    SearchEntry.objects.all().delete()
    Summary.objects.update(indexed_at=None)
    Summary.objects.filter(pk=broken.pk).update(result={"points": 5})

    sweep()

    assert found(user, "number 1") == [summary]
    assert not Summary.objects.unindexed("done").exists()


def test_a_rename_that_comes_while_it_is_indexed_is_not_lost(user):
    summary = made(user)
    Summary.objects.update(indexed_at=None)
    old = reread(summary)
    reread(summary).rename("Allotment lore")

    search.index(old)
    assert Summary.objects.unindexed("done").exists()
    sweep()

    assert found(user, "allotment") == [summary]


def test_a_summary_deleted_while_it_is_indexed_leaves_nothing(user):
    summary = made(user)
    old = reread(summary)
    summary.discard()

    search.index(old)

    assert not SearchEntry.objects.exists()


def test_a_transcript_of_a_hundred_thousand_words_is_found_by_its_first_and_last(user):
    lines = [" ".join(f"word{place}x{n}" for n in range(10)) for place in range(10_000)]
    transcript = Transcript.objects.keep(SourceKind.FILE, TranscriptData([Segment(None, None, x) for x in lines]), user)
    summary = made(user)
    Summary.objects.update(transcript=transcript, indexed_at=None)

    search.index_missing(10)

    assert found(user, "word0x0 word9999x9 word5000x5") == [summary]
    assert SearchEntry.objects.filter(transcript=transcript).count() > 1
    assert search.explain([reread(summary)], "word5000x5")[summary.pk].line == 5000


def test_the_demo_can_be_searched_as_it_is_loaded(client):
    call_command("loaddata", "demo", verbosity=0)
    demo = Summary.objects.filter(user__email="demo@example.com").first().user

    assert [row.title for row in found(demo, "sourdough rye")] == ["Keeping a sourdough starter alive"]
    assert found(demo, "wochenmarkt")


def test_a_search_costs_as_many_queries_however_much_it_finds(signed_in, user):
    set_limit(user, 50)
    made(user)
    signed_in.get("/summaries/?q=garden")
    with CaptureQueriesContext(connection) as one:
        signed_in.get("/summaries/?q=garden")
    for number in range(1, 8):
        made(user, number=number)
    with CaptureQueriesContext(connection) as many:
        assert signed_in.get("/summaries/?q=garden").context["page"].paginator.count == 8

    assert len(one) == len(many)


def test_a_long_query_is_cut_and_quick(signed_in, user):
    made(user)
    began = time.perf_counter()

    assert signed_in.get("/summaries/", {"q": "straw garden " * 5000}).status_code == 200
    assert signed_in.get("/summaries/", {"q": "雨" * 5000}).status_code == 200
    assert time.perf_counter() - began < 2


# -- What ended without a worker's word --------------------------------------------------------


def test_what_the_sweep_ended_is_found_by_its_words(user):
    lost, late = claimed(user, wanted(0, instructions="of zebras")), ask(user, wanted(1, instructions="of giraffes"))
    Summary.objects.filter(pk=lost.pk).update(attempts=MAX_ATTEMPTS, lease_until=timezone.now() - LEASE)
    Summary.objects.filter(pk=late.pk).update(created_at=timezone.now() - 2 * GIVEN_UP_AFTER)

    sweep()

    assert (found(user, "zebras of"), found(user, "giraffes of")) == ([lost], [late])


def test_what_failed_by_a_fault_of_ours_is_found_by_its_words(user, monkeypatch):
    def fault(*_args):
        raise RuntimeError

    monkeypatch.setattr(job, "make", fault)
    summary = ask(user, wanted(0, instructions="of zebras"))
    job.run(summary.pk)

    assert (reread(summary).error_code, found(user, "zebras of")) == ("internal", [summary])


def test_what_was_deleted_meanwhile_is_not_indexed_and_stops_nobody(user):
    made = ask(user)
    job.run(made.pk)
    seen = Summary.objects.get(pk=made.pk)

    made.discard()
    search.index(seen)

    assert not SearchEntry.objects.exists()
