"""Where YouTube does not give a video's words, somebody may: the summary is that video's, and the failed one goes."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from summaries import intake, job
from summaries.models import SourceKind, Summary, Transcript, Video
from summaries.tests import talks
from summaries.tests.helpers import ask, claimed, reread, wanted, wanted_video
from summaries.transcripts.base import Segment, Track, TranscriptData
from usage.tests.helpers import count, set_limit

pytestmark = pytest.mark.django_db

V = "a1B2-c3_D4e"
LINK = f"https://youtu.be/{V}?t=42"
TIMED = "\n".join(f"{number // 4}:{number % 4 * 15:02}\n{line}" for number, line in enumerate(talks.SENTENCES))


@pytest.fixture
def failed(user):
    return failed_for(user)


def failed_for(person, video_id=V, source=LINK):
    summary = claimed(person, intake.Wanted(SourceKind.YOUTUBE, source=source, video_id=video_id))
    assert summary.fail("no_captions", "No captions.", "Paste them.", is_final=True)
    return summary


def hidden(client, summary):
    """What the form carries that "Paste or upload the words" leads to."""
    form = client.get(f"/?instead-of={summary.pk}").context["form"]
    return {field.name: field.value() or "" for field in form.hidden_fields()}


def give(client, fields, source=TIMED, **more):
    return client.post("/summaries/", {"source": source, **fields, **more})


def made(user):
    summary = Summary.objects.of(user).first()
    job.run(summary.pk)
    return reread(summary)


def test_a_video_whose_title_is_not_known_is_called_by_its_short_link(signed_in, user):
    failed = failed_for(user, source=f"https://www.youtube.com/watch?v={V}&list=PLabcdefghijk&index=3&t=42s")

    assert failed.title == f"youtu.be/{V}"
    assert f">youtu.be/{V}</a>" in signed_in.get("/summaries/").text


def test_the_summary_of_given_words_is_the_videos(signed_in, user, failed):
    give(signed_in, hidden(signed_in, failed))
    summary = made(user)
    page = signed_in.get(f"/summaries/{summary.pk}/").content.decode()

    assert (summary.state, summary.video_id, summary.source) == ("done", V, LINK)
    assert summary.link.start == 42
    assert f'href="https://www.youtube.com/watch?v={V}&amp;t=' in page
    assert f"](<https://www.youtube.com/watch?v={V}&t=" in summary.markdown
    assert "YouTube · Pasted text" in page
    assert not Summary.objects.filter(pk=failed.pk).exists()
    assert count(user) == 1


def test_a_caption_file_will_do_as_well(signed_in, user, failed):
    fields = hidden(signed_in, failed)
    give(signed_in, fields, source="", captions=SimpleUploadedFile("garden.srt", talks.srt().encode()))

    assert (made(user).video_url, made(user).title) == (f"https://www.youtube.com/watch?v={V}", "garden")
    assert Summary.objects.of(user).count() == 1


def test_it_is_called_by_its_words_where_nobody_knows_what_the_video_is_called(signed_in, user, failed):
    give(signed_in, hidden(signed_in, failed))

    assert made(user).title == "A thick layer of straw keeps the moisture in the ground for twice as long"


def test_whose_session_ended_meanwhile_goes_on_after_signing_in(signed_in, user, failed):
    fields = hidden(signed_in, failed)
    signed_in.logout()
    answer = give(signed_in, {**fields, "kind": "topics", "instructions": "above all water"})
    signed_in.force_login(user)
    page = signed_in.get(answer.url.partition("next=")[2].replace("%3F", "?").replace("%3D", "="))
    form = page.context["form"]

    assert "Give us the words of" in page.text
    assert form["source"].value() == TIMED
    assert (form["kind"].value(), form["instructions"].value()) == ("topics", "above all water")
    give(signed_in, {field.name: field.value() or "" for field in form.hidden_fields()})
    assert (made(user).video_id, Summary.objects.count()) == (V, 1)


def test_it_is_called_as_the_video_is_where_that_is_known(signed_in, user, failed):
    data = TranscriptData([Segment(0, 2, "Hallo.")], language="de", title="Roses", video_id=V, is_default=False)
    Transcript.objects.keep(SourceKind.YOUTUBE, data)
    give(signed_in, hidden(signed_in, failed))
    assert made(user).title == "Roses"

    mine = failed_for(user)
    mine.rename("My roses")
    give(signed_in, hidden(signed_in, mine), source=f"{TIMED}\n3:00\nAnd so we went home.")
    assert made(user).title == "My roses"
    signed_in.post(f"/summaries/{made(user).pk}/another/", {"kind": "custom", "instructions": "What of the bees?"})
    assert (made(user).title, made(user).video_id) == ("My roses", V)


def test_only_the_same_words_of_the_same_video_open_again(signed_in, user, failed):
    plain = give(signed_in, {})
    first = give(signed_in, hidden(signed_in, failed))
    other = failed_for(user, "bbbbbbbbbbb", "https://youtu.be/bbbbbbbbbbb")
    second = give(signed_in, hidden(signed_in, other))
    once_more = failed_for(user)
    third = give(signed_in, hidden(signed_in, once_more))

    assert len({plain.url, first.url, second.url}) == 3
    assert third.url == first.url
    assert not Summary.objects.of(user).failed().exists()
    assert count(user) == 3


def test_two_clicks_are_one_summary(signed_in, user, failed):
    fields = hidden(signed_in, failed)

    assert give(signed_in, fields).url == give(signed_in, fields).url
    assert count(user) == 1


def test_what_is_refused_leaves_the_failed_one(signed_in, user, failed):
    fields = hidden(signed_in, failed)
    assert give(signed_in, fields, source="Too short.").status_code == 400
    set_limit(user, 0)
    assert give(signed_in, fields).status_code == 429
    assert Summary.objects.of(user).get() == failed


def test_a_link_of_another_video_leaves_it_too(signed_in, user, failed):
    give(signed_in, hidden(signed_in, failed), source="https://youtu.be/bbbbbbbbbbb")

    assert {row.video_id for row in Summary.objects.of(user)} == {V, "bbbbbbbbbbb"}


def test_nobody_elses_failed_one_counts_and_no_other_of_ones_own(signed_in, user, django_user_model):
    other = failed_for(django_user_model.objects.create_user("other@example.com"))
    waiting, text = ask(user, wanted_video(V)), claimed(user, wanted(1))
    text.fail("internal", "Something went wrong.")
    for given in (other.pk, waiting.pk, text.pk, "x", "\0"):
        give(signed_in, {"instead_of": str(given)})
        newest = Summary.objects.of(user).first()
        assert (newest.video_id, newest.source) == ("", newest.transcript.title)
    assert Summary.objects.filter(pk__in=[other.pk, waiting.pk, text.pk]).count() == 3
    assert "video" not in {name for name, value in hidden(signed_in, other).items() if value}


def test_given_words_are_none_of_youtubes_captions(signed_in, user, failed):
    give(signed_in, hidden(signed_in, failed))
    Video.objects.known(V).note_tracks([Track("de", "German", False), Track("en", "English", False)])

    assert "German" not in signed_in.get(f"/summaries/{made(user).pk}/").content.decode()
    assert signed_in.post(f"/summaries/{made(user).pk}/captions/", {"track": "de"}).status_code == 404


def test_a_link_that_is_none_is_refused_in_words(signed_in, user):
    answer = give(signed_in, {"video": "https://example.com/"})

    assert answer.status_code == 400
    assert answer.context["form"].errors["source"]


def test_a_program_that_sends_its_request_again_keeps_what_failed(signed_in, user, failed):
    header, fields = {"Idempotency-Key": "mine"}, hidden(signed_in, failed)
    mine = signed_in.post("/summaries/", {"source": TIMED, **fields}, headers=header).url
    row = Summary.objects.claim(Summary.objects.of(user).get().pk)
    row.fail("internal", "Something went wrong.")

    again = signed_in.post("/summaries/", {"source": TIMED, **fields, "instead_of": str(row.pk)}, headers=header)

    assert again.url == mine
    assert signed_in.get(mine).status_code == 200
