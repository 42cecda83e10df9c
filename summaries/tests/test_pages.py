"""What a person meets: asking, reading, the history, and clear answers to bad input."""

import json
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.html import escape

from summaries import job
from summaries.models import Summary, Transcript
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, reread
from usage.models import UsageCharge
from usage.tests.helpers import count, set_limit

pytestmark = pytest.mark.django_db


def post(client, **fields):
    return client.post("/summaries/", {"key": "k", "length": "medium", **fields})


def upload(name="garden.srt", data=None):
    return SimpleUploadedFile(name, talks.srt().encode() if data is None else data)


def nothing_was_made(user):
    return not Summary.objects.exists() and not UsageCharge.objects.exists() and count(user) == 0


def test_a_transcript_becomes_a_summary(signed_in, user):
    answer = post(signed_in, source=talks.text())

    summary = Summary.objects.get()
    assert (answer.status_code, answer.url) == (303, f"/summaries/{summary.pk}/")
    assert summary.source_kind == "text"


def test_a_caption_file_becomes_a_summary(signed_in):
    post(signed_in, captions=upload())

    summary = Summary.objects.get()
    assert (summary.source_kind, summary.title) == ("file", "garden")
    assert summary.transcript.segments[0][:2] == [0, 6]


@pytest.mark.parametrize(
    ("name", "data", "called"),
    [("talk.srt", talks.srt(), "Caption file"), ("library.txt", talks.text(), "Text file")],
)
def test_a_file_is_called_what_it_is(signed_in, name, data, called):
    made = post(signed_in, captions=upload(name, data.encode()))

    for page in (made.url, "/summaries/"):
        assert f"<span>{called}</span>" in signed_in.get(page).text


def test_pasted_stamps_become_times(signed_in):
    post(signed_in, source=talks.pasted())

    assert Summary.objects.get().transcript.segments[1][0] == 30


@pytest.mark.parametrize(
    "link",
    [
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        " https://youtu.be/dQw4w9WgXcQ?t=42 ",
        "youtube.com/shorts/dQw4w9WgXcQ",
    ],
)
def test_a_link_becomes_a_summary(signed_in, link):
    post(signed_in, source=link)

    summary = Summary.objects.get()
    assert (summary.source_kind, summary.video_id, summary.transcript) == ("youtube", "dQw4w9WgXcQ", None)


def test_a_file_that_holds_only_a_link_is_taken_as_the_link(signed_in):
    post(signed_in, captions=upload("link.txt", b"\xef\xbb\xbfhttps://youtu.be/dQw4w9WgXcQ?t=42\r\n"))

    summary = Summary.objects.get()
    assert (summary.source_kind, summary.video_id) == ("youtube", "dQw4w9WgXcQ")
    assert summary.source == "https://youtu.be/dQw4w9WgXcQ?t=42"


def test_a_file_that_holds_only_another_link_is_told_where_it_leads(signed_in, user):
    answer = post(signed_in, captions=upload("link.txt", b"https://www.youtube.com/playlist?list=PLabcdefghijk"))

    assert answer.context["form"].errors["captions"][0] == "This is a link to a playlist, not to one video."
    assert nothing_was_made(user)


BAD = {
    "nothing at all": ({}, "Paste a YouTube link"),
    "only spaces": ({"source": "  \n "}, "Paste a YouTube link"),
    "another site": ({"source": "https://vimeo.com/12345678901"}, ""),
    "a playlist": ({"source": "https://www.youtube.com/playlist?list=PLabcdefghijk"}, ""),
    "a channel": ({"source": "@somebody"}, ""),
    "a trick": ({"source": "http://127.0.0.1\\@youtube.com/watch?v=dQw4w9WgXcQ"}, ""),
    "a script": ({"source": "javascript://youtube.com/watch?v=dQw4w9WgXcQ"}, ""),
    "a few words": ({"source": "hello there"}, ""),
    "10 MB of text": ({"source": "word " * 2_100_000}, ""),
}


@pytest.mark.parametrize(("fields", "said"), BAD.values(), ids=BAD)
def test_bad_input_is_answered_in_words_and_costs_nothing(signed_in, user, fields, said):
    answer = post(signed_in, **fields)
    page = answer.content.decode()

    assert answer.status_code == 400
    assert said in page
    assert answer.context["form"].errors
    assert nothing_was_made(user)


def test_what_was_typed_is_still_there(signed_in):
    answer = post(signed_in, source="https://vimeo.com/12345678901", length="long")

    page = answer.content.decode()
    assert "https://vimeo.com/12345678901" in page
    assert answer.context["form"]["length"].value() == "long"


BAD_FILES = {
    "empty": b"",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    "a zip": b"PK\x03\x04" + bytes(range(256)) * 40,
    "no cue": b"WEBVTT\n\nNOTE nothing here\n",
    "too large": b"a" * (10 * 1024 * 1024 + 1),
}


@pytest.mark.parametrize("data", BAD_FILES.values(), ids=BAD_FILES)
def test_a_file_that_is_no_caption_file_is_answered_in_words(signed_in, user, data):
    answer = post(signed_in, captions=upload(data=data))

    assert answer.status_code == 400
    assert answer.context["form"].errors["captions"]
    assert nothing_was_made(user)


def test_a_file_and_a_text_at_once_is_asked_back(signed_in, user):
    answer = post(signed_in, source=talks.text(), captions=upload())

    assert answer.status_code == 400
    assert talks.SENTENCES[0] in answer.content.decode()
    assert nothing_was_made(user)


def test_a_request_beyond_every_bound_gets_a_page_of_ours(signed_in, user):
    answer = post(signed_in, source="x" * 25 * 1024 * 1024)

    assert answer.status_code == 413
    assert "YT Scribe" in answer.content.decode()
    assert nothing_was_made(user)


def test_at_the_limit_the_page_says_so_and_keeps_what_was_typed(signed_in, user):
    set_limit(user, 1)
    post(signed_in, source=talks.text(1))

    answer = post(signed_in, source=talks.text(2), key="other")

    page = answer.content.decode()
    assert answer.status_code == 429
    assert 0 < int(answer["Retry-After"]) < 32 * 86400
    assert answer["RateLimit-Policy"] == '"summaries";q=1'
    assert answer["RateLimit"].startswith('"summaries";r=0;t=')
    assert "/plans/" in page
    assert "talk number 2" in page
    assert Summary.objects.count() == 1


def test_at_the_limit_a_file_is_not_said_to_be_kept(signed_in, user):
    set_limit(user, 0)

    page = post(signed_in, captions=SimpleUploadedFile("talk.srt", talks.srt().encode())).content.decode()

    assert "Send it again when there is room" in page
    assert "A caption file has to be chosen once more." in page
    assert "What you gave is still here" not in page


def test_a_program_at_the_limit_gets_problem_details(signed_in, user):
    set_limit(user, 0)
    answer = signed_in.post("/summaries/", {"source": talks.text()}, headers={"Accept": "application/json"})

    body = json.loads(answer.content)
    assert (answer.status_code, answer["Content-Type"]) == (429, "application/problem+json")
    assert body["type"].endswith("#quota-exceeded")
    assert (body["used"], body["limit"]) == (0, 0)


def test_every_answer_to_a_request_says_what_is_left(signed_in):
    answer = post(signed_in, source=talks.text())

    assert answer["RateLimit"].startswith('"summaries";r=9;t=')


def test_a_stranger_is_sent_to_sign_in(client):
    assert post(client, source=talks.text()).url.startswith("/accounts/login/")
    assert client.post("/summaries/", headers={"Accept": "application/json"}).status_code == 401


def test_a_form_from_elsewhere_is_refused(user):
    careful = Client(enforce_csrf_checks=True)
    careful.force_login(user)

    assert post(careful, source=talks.text()).status_code == 403
    assert nothing_was_made(user)


def test_a_finished_summary_shows_points_before_the_transcript(signed_in, user):
    summary = ask(user)
    job.run(summary.pk)

    page = signed_in.get(f"/summaries/{summary.pk}/").content.decode()

    assert 'data-status="done"' in page
    for point in reread(summary).parsed_result.points:
        assert f'href="#line-{point.first}"' in page
        assert f'id="line-{point.first}"' in page
    assert page.index("#line-") < page.index('id="transcript"')


def test_a_videos_points_open_it_at_that_second(signed_in, user):
    summary = ask(user)
    job.run(summary.pk)
    Summary.objects.update(video_id="dQw4w9WgXcQ", source_kind="youtube")
    result = reread(summary).result
    result["points"][0]["start"] = 83.4
    Summary.objects.update(result=result)

    page = signed_in.get(f"/summaries/{summary.pk}/").content.decode()

    assert "https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=83s" in page


@pytest.mark.parametrize("state", ["queued", "running"])
def test_a_summary_under_way_is_polled_until_it_ends(signed_in, user, state):
    summary = ask(user) if state == "queued" else claimed(user)

    page = signed_in.get(f"/summaries/{summary.pk}/").content.decode()
    fragment = signed_in.get(f"/summaries/{summary.pk}/progress/")
    assert f'hx-swap-oob="true">{escape(summary.title)}</h1>' in fragment.content.decode()
    assert f'data-status="{state}"' in page
    assert f"/summaries/{summary.pk}/progress/" in page
    assert fragment.status_code == 200

    Summary.objects.update(state="done")
    ended = signed_in.get(f"/summaries/{summary.pk}/progress/")
    assert (ended.status_code, ended["HX-Retarget"], ended["HX-Reswap"]) == (286, "#summary", "outerHTML")
    assert 'data-status="done"' in ended.content.decode()
    assert "<html" not in ended.content.decode()


def test_a_failed_summary_says_why_and_what_to_do(signed_in, user):
    summary = claimed(user)
    summary.fail("x", "The video has no captions.", "Paste its transcript instead.")

    page = signed_in.get(f"/summaries/{summary.pk}/").content.decode()

    assert 'data-status="failed"' in page
    assert "The video has no captions." in page
    assert "Paste its transcript instead." in page


def test_captions_cannot_smuggle_markup_into_the_page(signed_in, user):
    evil = [*talks.SENTENCES, "Please do not run this: <script>alert(1)</script> because it is not nice at all."]
    post(signed_in, source="\n".join(evil))
    summary = Summary.objects.get()
    job.run(summary.pk)

    assert "<script>alert" not in signed_in.get(f"/summaries/{summary.pk}/").content.decode()


PATHS = ["", "progress/", "delete/", "again/", "another/", "summary.md"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["get", "post"])
def test_somebody_elses_summary_is_not_there(client, user, django_user_model, path, method):
    summary = ask(user)
    charlie = django_user_model.objects.create_user("charlie@example.com")
    client.force_login(charlie)

    answer = getattr(client, method)(f"/summaries/{summary.pk}/{path}")

    assert answer.status_code in {404, 405}
    assert reread(summary).state == "queued"
    assert client.get(f"/summaries/{uuid4()}/").status_code == 404


@pytest.mark.parametrize("path", PATHS)
def test_a_stranger_reads_nothing(client, user, path):
    summary = ask(user)

    answer = client.get(f"/summaries/{summary.pk}/{path}")

    assert answer.status_code in {302, 405}
    assert talks.SENTENCES[0] not in answer.content.decode()


def test_the_history_is_newest_first_and_only_ones_own(signed_in, user, django_user_model):
    ask(django_user_model.objects.create_user("charlie@example.com"))
    set_limit(user, 50)
    mine = [ask(user, again=True) for _ in range(25)]

    first = signed_in.get("/summaries/").context["page"]
    second = signed_in.get("/summaries/?page=2").context["page"]

    assert [row.pk for row in [*first, *second]] == [row.pk for row in reversed(mine)]


@pytest.mark.parametrize("page", ["0", "-1", "99", "x", "1e9"])
def test_a_page_that_is_not_there_is_the_nearest_that_is(signed_in, page):
    assert signed_in.get(f"/summaries/?page={page}").status_code == 200


def test_an_empty_history_says_what_to_do(signed_in):
    assert signed_in.get("/summaries/").status_code == 200


def test_whoever_stops_a_summary_is_told_whether_it_counts(signed_in, user):
    summary = claimed(user)
    address = f"/summaries/{summary.pk}/delete/"
    assert "it counts nothing" in signed_in.get(address).content.decode()

    Summary.objects.filter(pk=summary.pk).update(partial="- A point that was shown already.")

    assert "it counts as one summary" in signed_in.get(address).content.decode()


def test_deleting_is_asked_first(signed_in, user):
    summary = ask(user)
    asked = signed_in.get(f"/summaries/{summary.pk}/delete/")
    assert asked.status_code == 200
    assert Summary.objects.exists()

    signed_in.post(f"/summaries/{summary.pk}/delete/")

    assert not Summary.objects.exists()
    assert not Transcript.objects.exists()


def test_the_markdown_is_a_file_with_a_name(signed_in, user):
    summary = ask(user)
    assert signed_in.get(f"/summaries/{summary.pk}/summary.md").status_code == 404
    job.run(summary.pk)

    answer = signed_in.get(f"/summaries/{summary.pk}/summary.md")

    assert answer["Content-Type"] == "text/markdown; charset=utf-8"
    assert ".md" in answer["Content-Disposition"]
    assert answer.content.decode() == reread(summary).markdown


QUERIES = {"/": 7, "/summaries/": 7, "/usage/": 6, "/plans/": 5}


@pytest.mark.parametrize("address", QUERIES)
def test_a_page_costs_as_many_queries_however_much_there_is(signed_in, user, address, django_assert_max_num_queries):
    for _ in range(8):
        ask(user, again=True)

    with django_assert_max_num_queries(QUERIES[address]):
        assert signed_in.get(address).status_code == 200


# Session, person, how often lately, the same request, usage; BEGIN, take, charge, task, summary, COMMIT;
# a text is a row and a look more.
ASKING = {"link": 10, "text": 12}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kind", ASKING)
def test_asking_costs_few_statements(signed_in, user, kind, django_assert_num_queries):
    sources = {"link": "https://youtu.be/dQw4w9WgXcQ", "text": talks.text()}
    with django_assert_num_queries(ASKING[kind]):
        post(signed_in, source=sources[kind])


@pytest.mark.django_db(transaction=True)
def test_being_refused_costs_few_statements(signed_in, user, django_assert_num_queries):
    set_limit(user, 0)
    # As above up to the take; then the key, the month, usage, take; ROLLBACK; for the page usage as it stands,
    # whether a bigger plan is to be had, and what the form offers of one's own.
    with django_assert_num_queries(14):
        assert post(signed_in, source=talks.text()).status_code == 429


def test_the_policy_lets_nothing_in_from_elsewhere(signed_in):
    policy = signed_in.get("/")["Content-Security-Policy"]

    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "http" not in policy


def test_a_very_long_transcript_is_shown_around_what_is_cited(signed_in, user):
    set_limit(user, 5)
    long = "\n".join(f"This is line number {n} of a very long talk about many things." for n in range(6_000))
    post(signed_in, source=long)
    summary = Summary.objects.get()
    job.run(summary.pk)

    page = signed_in.get(f"/summaries/{summary.pk}/").content.decode()
    whole = signed_in.get(f"/summaries/{summary.pk}/transcript.txt")

    result = reread(summary).parsed_result
    for point in [*result.points, *result.answer_points, *result.chapters]:
        assert f'id="line-{point.first}"' in page
    assert page.count("<li") < 2_500
    assert "line number 4321 of" in whole.getvalue().decode()
    assert whole["Content-Type"].startswith("text/plain")


def test_what_was_typed_before_signing_in_is_there_afterwards(client, user):
    answer = client.post("/summaries/", {"source": "https://youtu.be/dQw4w9WgXcQ"})
    assert answer.url == "/accounts/login/?next=/"

    client.post(answer.url, {"login": user.email, "password": "correct horse"})

    assert "https://youtu.be/dQw4w9WgXcQ" in client.get("/").content.decode()
    assert "https://youtu.be/dQw4w9WgXcQ" not in client.get("/").content.decode()


def test_who_watches_a_page_and_is_signed_out_elsewhere_is_told_why_they_are_asked(client, user):
    address = f"/summaries/{ask(user).pk}/"

    answer = client.get(f"{address}progress/", headers={"HX-Request": "true"})

    assert (answer.status_code, answer["HX-Redirect"]) == (286, f"/accounts/login/?next={address}")
    assert "You were signed out meanwhile." in client.get(answer["HX-Redirect"]).text
    assert "You were signed out meanwhile." not in client.get(answer["HX-Redirect"]).text


def test_a_page_that_is_watched_and_deleted_elsewhere_leads_to_the_history(signed_in, user):
    summary = ask(user)
    summary.discard()

    answer = signed_in.get(f"/summaries/{summary.pk}/progress/", headers={"HX-Request": "true"})

    assert (answer.status_code, answer["HX-Redirect"]) == (286, "/summaries/")


@pytest.mark.parametrize("path", ["/", "/summaries/", "/usage/", "/plans/", "/summaries/{pk}/"])
def test_a_head_request_is_answered_like_a_get(signed_in, user, path):
    summary = ask(user)

    assert signed_in.head(path.format(pk=summary.pk)).status_code == 200
