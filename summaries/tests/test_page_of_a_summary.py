"""What stands on a summary's page besides the summary: who wrote it, in which language, how many wait before it."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from summaries import job
from summaries.models import Summary, Transcript
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, reread, wanted
from summaries.tests.model_stand_in import ModelStandIn
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Source
from usage.models import Plan

pytestmark = pytest.mark.django_db


def page(client, summary):
    return client.get(f"/summaries/{summary.pk}/").content.decode()


def test_a_quoted_summary_says_so_where_it_begins(signed_in, user):
    summary = ask(user)
    assert "quoted" not in page(signed_in, summary)
    job.run(summary.pk)

    assert "<span>quoted</span>" in page(signed_in, summary)


def test_each_place_of_the_answer_is_named_for_who_hears_it_alone(signed_in, user):
    for data, name in ((talks.text(), "In the transcript, line"), (talks.srt(), "In the transcript at")):
        summary = ask(user, wanted(data=SOURCES["text"](Source(text=data))))
        job.run(summary.pk)

        rests = page(signed_in, summary).partition('class="rests"')[2].partition("</p>")[0]

        assert rests.count('class="stamp"') == rests.count(f"{name} </span>") > 0


def test_what_reads_aloud_is_told_both_languages(signed_in, user, settings):
    with ModelStandIn() as model:
        settings.LLM_BASE_URL, settings.LLM_MODEL = model.base_url, "sensible"
        summary = ask(user, wanted(language="German", engine="llm"))
        job.run(summary.pk)
    reread(summary).transcript.__class__.objects.update(language="pl")

    html = page(signed_in, summary)

    assert 'lang="de"' in html.split('id="transcript"')[0]
    assert 'lang="pl"' in html.split('id="transcript"')[1]


def languages_of(html, words):
    """Of each element that begins with these words, the language it is said to be in; marks in them don't count."""
    html = html.replace("<mark>", "").replace("</mark>", "")
    tags = re.findall(rf"<(\w+)([^>]*)>\s*{words}", html)
    return [re.search(r'lang="(\w+)"|$', rest)[1] for tag, rest in tags if tag != "title"]


PAGES_WITH_TITLES = ["/", "/summaries/", "/summaries/?q=róże", "/usage/"]
PAGES_WITH_TITLES += [f"/summaries/{{}}/{part}" for part in ("", "progress/", "another/", "delete/")]


@pytest.mark.parametrize("address", PAGES_WITH_TITLES)
def test_a_title_is_read_aloud_in_the_language_of_its_video(signed_in, user, address):
    summary = claimed(user)
    Transcript.objects.update(language="pl", title="Róże")
    if address != "/" and "progress" not in address:  # the one lists none that failed; the other is of those under way
        summary.fail("model_down", "The model is away.")

    html = signed_in.get(address.format(summary.pk)).content.decode()

    assert set(languages_of(html, "Róże")) == {"pl"}


def test_a_title_of_ones_own_and_one_above_other_captions_are_in_nobody_knows_which_language(user):
    summary = ask(user)
    Transcript.objects.update(language="pl", title="Róże")
    assert reread(summary).title_language == "pl"

    summary.rename("Roses")
    assert reread(summary).title_language == ""

    summary.rename("")
    Transcript.objects.update(is_default=False)
    assert reread(summary).title_language == ""


def test_a_list_tells_the_moment_as_the_rest_of_the_site_tells_days(signed_in, user):
    ask(user)
    Summary.objects.update(created_at=datetime(2026, 10, 27, 8, 5, tzinfo=UTC))

    assert 'title="27 October 2026, 08:05"' in signed_in.get("/summaries/").content.decode()


def test_who_waits_is_told_behind_how_many(signed_in, user):
    summaries = [ask(user, wanted(number)) for number in range(3)]
    now = timezone.now()
    for place, summary in enumerate(summaries):
        Summary.objects.filter(pk=summary.pk).update(queued_at=now + timedelta(seconds=place))

    assert "behind 2 others" in page(signed_in, summaries[2])
    assert "behind 1 other<" in page(signed_in, summaries[1]).replace("\n", "").replace("  ", "")
    assert "behind" not in page(signed_in, summaries[0])


def test_copying_a_post_copies_what_is_posted_and_nothing_else(signed_in, user, settings):
    with ModelStandIn() as model:
        settings.LLM_BASE_URL, settings.LLM_MODEL = model.base_url, "sensible"
        summary = ask(user, wanted(kind="post", engine="llm"))
        job.run(summary.pk)

    html = page(signed_in, summary)

    assert 'data-copy-of="#post"' in html
    assert 'id="post"' in html
    assert "data-copy=" not in html


def test_what_failed_is_no_recent_summary(signed_in, user):
    done, failed = ask(user, wanted(1)), ask(user, wanted(2))
    Summary.objects.filter(pk=failed.pk).update(state="failed", own_title="It failed")
    Summary.objects.filter(pk=done.pk).update(own_title="It worked")

    home, history = (signed_in.get(address).content.decode() for address in ("/", "/summaries/"))

    assert ("It worked" in home, "It failed" in home, "It failed" in history) == (True, False, True)


def test_a_stranger_gives_a_link_first_and_signs_in_then(client: Client, user):
    Plan.objects.filter(pk=Plan.FREE).update(summary_limit=7)
    front = client.get("/").content.decode()
    assert "A new account has 7 summaries a month." in front
    assert 'action="/summaries/"' in front

    answer = client.post("/summaries/", {"source": "https://youtu.be/dQw4w9WgXcQ"})

    assert answer.url.startswith("/accounts/login/")
    assert "What you gave is kept" in client.get(answer.url).content.decode()
    client.force_login(user)
    assert "https://youtu.be/dQw4w9WgXcQ" in client.get("/").content.decode()


def test_a_file_has_to_be_chosen_again_and_that_is_said(signed_in):
    file = SimpleUploadedFile("talk.srt", b"1\n00:00:01,000 --> 00:00:02,000\nhello\n")
    answer = signed_in.post("/summaries/", {"captions": file})

    assert answer.status_code == 400
    assert "Nothing was counted; choose the file once more." in answer.content.decode()


def test_who_gives_words_and_a_file_is_told_once_what_to_do(signed_in):
    file = SimpleUploadedFile("talk.srt", talks.srt().encode())
    answer = signed_in.post("/summaries/", {"source": talks.text(), "captions": file})

    assert answer.status_code == 400
    assert answer.content.decode().count("the file once more") == 1
    assert "second look" not in answer.content.decode()
    assert answer.content.decode().count("Nothing was counted") == 1


def test_who_asks_is_told_that_the_built_in_only_finds_passages(signed_in, settings):
    assert "finds the passages that fit" in signed_in.get("/").content.decode()

    settings.LLM_BASE_URL = "http://127.0.0.1:9/v1"
    assert "finds the passages that fit" not in signed_in.get("/").content.decode()


def test_who_chose_a_file_while_signed_out_is_told_to_choose_it_again(client):
    for source, kept in (("", False), ("https://youtu.be/a1B2-c3_D4e", True)):
        file = SimpleUploadedFile("talk.srt", b"1\n00:00:01,000 --> 00:00:02,000\nhello\n")

        page = client.post("/summaries/", {"source": source, "captions": file}, follow=True).text

        assert "A file is not kept: choose it again once you are signed in." in page
        assert ("What you gave is kept" in page) == kept

    assert "A file is not kept" not in client.post("/summaries/", {"source": "x"}, follow=True).text


def test_tags_that_were_pasted_as_words_stay_words_on_every_page_and_file(signed_in, user):
    said = [
        "<script>alert(1)</script> is what everybody types first into a form that shows it again.",
        "The <img src=x onerror=alert(2)> trick is the second one that a tester must know by heart.",
        "A form that shows <b>bold words</b> again is a form that trusts what people type into it.",
        "A tester types them into every form, and then reads what the page has made of them.",
    ]
    summary = ask(user, wanted(data=SOURCES["text"](Source(text="\n".join(said))), length="long"))
    job.run(summary.pk)

    quoted = reread(summary).markdown
    shown = page(signed_in, summary) + signed_in.get("/summaries/").content.decode()

    assert "alert\\(1\\)" in quoted
    assert "onerror" in quoted
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown.split('id="transcript"')[0]
    assert not any(tag in shown for tag in ("<script>alert", "<img src=x", "<b>bold"))


@pytest.mark.parametrize(("marks", "is_told"), [(".", False), ("", True)])
def test_who_gave_words_without_full_stops_is_told_that_sentences_are_guessed(signed_in, user, marks, is_told):
    said = [
        "bees come back to the hive when it rains",
        "they count 3.5 flowers in a minute on the average",
        "we leave the lawn alone until july because clover flowers then",
        "a hive needs twenty kilos of honey to come through the winter",
    ]
    lines = "\n".join(line + marks for line in 3 * said)
    summary = ask(user, wanted(data=SOURCES["text"](Source(text=lines))))
    job.run(summary.pk)

    assert ("came without full stops" in page(signed_in, summary)) == is_told


def test_before_deleting_it_is_said_which_of_several_it_is(signed_in, user):
    plain = ask(user)
    question = ask(user, wanted(kind="custom", instructions="What about <roses>?", length="short", language="German"))

    first, second = (signed_in.get(f"/summaries/{row.pk}/delete/").text.split("<main")[1] for row in (plain, question))

    assert "Summary</span>" in first
    assert "You asked:" not in first
    for words in ("Question</span>", "Short</span>", "German</span>", "You asked:", "What about &lt;roses&gt;?"):
        assert words in second, words
