"""Of a video's captions one may pick others, and what the link said besides the video is not lost."""

import pytest
from django.core.management import CommandError, call_command

from summaries import intake, job
from summaries.models import SourceKind, Summary, Thumbnail, Video
from summaries.tests.helpers import ask, claimed, reread, wanted_video
from summaries.tests.youtube_modes import PICTURE, mode_id
from summaries.tests.youtube_stand_in import YouTubeStandIn
from summaries.tests.youtube_talks import CaptionTrack, Talk
from summaries.transcripts import youtube_session
from usage.tests.helpers import count, set_limit

pytestmark = pytest.mark.django_db

V = "a1B2-c3_D4e"
ENGLISH = "English (auto-generated)"
TRACKS = (CaptionTrack("de", "German", False), CaptionTrack("pl", "Polish", False), CaptionTrack())


@pytest.fixture(autouse=True)
def youtube(settings, monkeypatch):
    monkeypatch.setattr(youtube_session, "PAUSES", (0.01,))
    monkeypatch.setattr(youtube_session, "READ_SECONDS", 1.0)
    with YouTubeStandIn(talks={V: Talk(tracks=TRACKS)}) as stand_in:
        settings.YOUTUBE_ORIGIN = settings.YOUTUBE_IMAGE_ORIGIN = stand_in.origin
        yield stand_in


def made(user, source=f"https://youtu.be/{V}", video_id=V, **choices):
    what = intake.Wanted(SourceKind.YOUTUBE, source=source, video_id=video_id, **choices)
    summary = ask(user, what, again=True)
    job.run(summary.pk)
    return reread(summary)


def page(client, summary):
    return client.get(f"/summaries/{summary.pk}/").content.decode()


def choices_of(summary):
    """The form's fields that ask for the same again."""
    return {
        "kind": summary.kind,
        "length": summary.length,
        "language": summary.language,
        "engine": summary.wanted_engine,
    }


def pick(client, summary, track, **fields):
    return client.post(f"/summaries/{summary.pk}/captions/", {"track": track, **fields})


# -- On the finished page --------------------------------------------------------------------


def test_the_page_says_which_captions_were_read_and_offers_the_others(signed_in, user):
    shown = page(signed_in, made(user))

    assert f'<span dir="auto">{ENGLISH}</span>' in shown
    assert 'value="de"' in shown
    assert 'value="pl"' in shown
    assert 'value="en"' not in shown


def test_summaries_of_other_captions_are_told_apart_where_they_are_listed(signed_in, user):
    first, odd = made(user), made(user, caption_language="qq-x")
    made(user, caption_language="de")

    history, others, alone = (
        signed_in.get(f"/summaries/{address}").content.decode() for address in ("", f"{first.pk}/", "?status=failed")
    )

    assert (history.count("German captions"), others.count("German captions")) == (1, 1)
    assert "English captions" not in history
    assert odd.is_failed
    assert "qq-x captions" in alone


def test_picking_makes_a_new_summary_of_the_same_kind(signed_in, user):
    old = made(user, length="short")

    answer = pick(signed_in, old, "de")

    new = Summary.objects.of(user).first()
    assert (answer.status_code, answer.url) == (303, f"/summaries/{new.pk}/")
    job.run(new.pk)
    new = reread(new)
    assert (new.transcript.language, new.length, new.state, count(user)) == ("de", "short", "done", 2)
    assert reread(old).transcript.language == "en"


def test_picking_the_same_again_is_free_and_a_double_click_is_one(signed_in, user):
    old = made(user)

    first = pick(signed_in, old, "de", key="one")
    second = pick(signed_in, old, "de", key="one")
    third = pick(signed_in, old, "de", key="other")

    assert first.url == second.url == third.url
    assert count(user) == 2


def test_going_back_to_the_default_ones_opens_the_first_summary_free(signed_in, user):
    first = made(user)
    pick(signed_in, first, "de")
    german = Summary.objects.of(user).first()
    job.run(german.pk)

    answer = pick(signed_in, german, "en")

    assert answer.url == f"/summaries/{first.pk}/"
    assert count(user) == 2


def test_making_it_again_keeps_the_captions_that_were_picked(signed_in, user):
    german = made(user, caption_language="de")

    signed_in.post(f"/summaries/{german.pk}/again/")
    newest = Summary.objects.of(user).first()
    job.run(newest.pk)

    assert reread(newest).transcript.language == "de"


@pytest.mark.parametrize("track", ["ja", "", "en-US", "x" * 5_000, "de\0"])
def test_captions_that_are_not_there_cannot_be_picked(signed_in, user, track):
    old = made(user)

    assert pick(signed_in, old, track).status_code == 404
    assert Summary.objects.count() == count(user) == 1


def test_at_the_limit_picking_is_refused_like_asking(signed_in, user):
    old = made(user)
    set_limit(user, 1)

    assert pick(signed_in, old, "de").status_code == 429
    assert Summary.objects.count() == 1


def test_a_pasted_text_has_no_captions_to_pick(signed_in, user):
    summary = ask(user)
    job.run(summary.pk)

    assert "other-tracks" not in page(signed_in, summary)
    assert pick(signed_in, summary, "de").status_code == 404


def test_the_pages_cost_the_same_with_any_number_of_tracks_and_pictures(
    signed_in, user, youtube, django_assert_max_num_queries
):
    tracks = tuple(CaptionTrack(f"x{n}", f"Language {n}", False) for n in range(80))
    youtube.talks[V] = Talk(tracks=(*TRACKS, *tracks))
    summary = made(user)
    for _ in range(5):
        made(user)

    with django_assert_max_num_queries(8):
        assert page(signed_in, summary).count('name="track"') == 82
    with django_assert_max_num_queries(7):
        assert signed_in.get("/summaries/").content.decode().count("thumbnail.jpg") == 1


# -- On the page of one that failed ----------------------------------------------------------


def test_a_language_that_is_not_there_is_answered_with_those_that_are(signed_in, user):
    failed = made(user, caption_language="ja")
    shown = page(signed_in, failed)

    assert "no captions in that language" in shown
    assert all(f'value="{code}"' in shown for code in ("en", "de", "pl"))

    pick(signed_in, failed, "en")
    newest = Summary.objects.of(user).first()
    job.run(newest.pk)
    assert (reread(newest).transcript.language, count(user)) == ("en", 1)


FAILED = {
    "removed": "removed, or never existed", "private": "This video is private", "members": "members-only",
    "region": "not made it available here", "not-started": "will begin in 3 days", "age": "signed-in adults only",
    "no-captions": "has no captions", "no-words": "captions are empty", "po-token": "withholds",
    "status-429": "refusing our server", "status-500": "answer as it should", "no-key": "in a way that we don",
}  # fmt: skip


@pytest.mark.parametrize(("name", "said"), FAILED.items(), ids=FAILED)
def test_every_failed_page_says_why_and_leads_to_pasting(signed_in, user, name, said):
    failed = made(user, video_id=mode_id(name), length="long")
    shown = page(signed_in, failed)

    assert said in shown
    assert "paste the transcript" in shown
    assert "This cost you nothing." in shown
    assert f"/?instead-of={failed.pk}" in shown
    assert count(user) == 0

    form = signed_in.get(f"/?instead-of={failed.pk}")
    assert "Show transcript" in form.content.decode()
    assert f"watch?v={failed.video_id}" in form.content.decode()
    assert form.context["form"]["length"].value() == "long"


def test_what_is_remembered_can_be_looked_at_again(signed_in, user):
    assert "Look again" in page(signed_in, made(user, video_id=mode_id("private")))
    assert "Look again" not in page(signed_in, made(user, video_id=mode_id("status-500")))


@pytest.mark.parametrize("given", ["x", "", "00000000-0000-0000-0000-000000000000", "\0"])
def test_the_form_takes_no_hint_from_what_is_not_ones_own(signed_in, django_user_model, given):
    other = claimed(django_user_model.objects.create_user("other@example.com"), wanted_video(V))

    assert signed_in.get("/", {"instead-of": given}).context["instead_of"] is None
    assert signed_in.get("/", {"instead-of": other.pk}).context["instead_of"] is None


# -- What the link said ----------------------------------------------------------------------


@pytest.mark.parametrize("link", [f"https://youtu.be/{V}?t=42", f"https://www.youtube.com/embed/{V}?start=42"])
def test_the_second_at_which_the_link_begins_is_kept(signed_in, user, link):
    shown = page(signed_in, made(user, source=link))

    assert "Your link begins at 0:42" in shown
    assert f"https://www.youtube.com/watch?v={V}&amp;t=42s" in shown
    assert 'href="#line-10"' in shown  # a line of four seconds each


CUT_OFF = f"https://www.youtube.com/watch?x={'y' * 600}&v={V}&t=7"


@pytest.mark.parametrize("source", [f"https://youtu.be/{V}?t=99999", CUT_OFF])
def test_a_second_that_is_not_in_the_talk_leads_to_no_line(signed_in, user, source):
    shown = page(signed_in, made(user, source=source))

    assert "in the transcript</a>" not in shown
    assert "Your link begins" not in shown


def test_the_same_video_asked_for_again_begins_where_the_new_link_does(signed_in, user):
    old = made(user, source=f"https://youtu.be/{V}?t=42")

    answer = signed_in.post("/summaries/", {"source": f"https://youtu.be/{V}?t=90", **choices_of(old)}, follow=True)

    shown = answer.content.decode()
    assert answer.redirect_chain[-1][0] == f"/summaries/{old.pk}/?t=90"
    assert "Your link begins at 1:30" in shown
    assert f"watch?v={V}&amp;t=90s" in shown


def test_a_playlist_beside_the_video_is_spoken_of(signed_in, user):
    link = f"https://www.youtube.com/watch?v={V}&list=PLabc&index=3"

    assert "named a playlist" in page(signed_in, made(user, source=link))
    assert "named a playlist" not in page(signed_in, made(user))


def test_title_channel_and_duration_are_shown(signed_in, user):
    summary = made(user)

    for shown in (page(signed_in, summary), signed_in.get("/summaries/").content.decode()):
        assert "A shed full of borrowed ladders" in shown
        assert "Harbour Talks" in shown
        assert "2:02" in shown


# -- The picture -----------------------------------------------------------------------------


def test_the_picture_is_fetched_once_and_served_by_ourselves(signed_in, user, youtube):
    summary = made(user)
    newest = made(user, caption_language="de")

    answer = signed_in.get(f"/summaries/{summary.pk}/thumbnail.jpg")

    assert youtube.paths().count(f"/vi/{V}/mqdefault.jpg") == 1
    assert (answer.content, answer["Content-Type"]) == (PICTURE, "image/jpeg")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "private" in answer["Cache-Control"]
    for one, shown in ((summary, page(signed_in, summary)), (newest, signed_in.get("/").content.decode())):
        assert f'src="/summaries/{one.pk}/thumbnail.jpg"' in shown
        assert 'width="320"' in shown


@pytest.mark.parametrize("name", ["pic-404", "pic-html", "pic-false", "pic-svg", "pic-pour", "pic-out"])
def test_what_is_no_picture_is_not_kept_and_fails_nothing(signed_in, user, youtube, name):
    summary = made(user, video_id=mode_id(name))

    assert summary.state == "done"
    assert not Thumbnail.objects.exists()
    assert signed_in.get(f"/summaries/{summary.pk}/thumbnail.jpg").status_code == 404
    assert "thumbnail.jpg" not in page(signed_in, summary)
    assert youtube.poured < 5_000_000


def test_a_picture_that_never_comes_is_not_waited_for_long(user, monkeypatch):
    monkeypatch.setattr("summaries.transcripts.thumbnail.TIMEOUT", (0.2, 0.2))

    assert made(user, video_id=mode_id("pic-silent")).state == "done"


def test_without_an_origin_no_picture_is_asked_for(signed_in, user, youtube, settings):
    settings.YOUTUBE_IMAGE_ORIGIN = ""

    assert made(user).state == "done"
    assert not any(path.startswith("/vi/") for path in youtube.paths())


# -- Without the web -------------------------------------------------------------------------


def test_the_command_line_reads_the_captions_asked_for(capsys):
    link = f"https://youtu.be/{mode_id('manual-asr')}"

    call_command("transcript", link, "--language", "de", "--format", "text")
    assert "guten Morgen" in capsys.readouterr().out
    call_command("summarise", link, "--captions", "de")
    assert "am Abend" in capsys.readouterr().out
    with pytest.raises(CommandError, match=r"de \(German\)"):
        call_command("transcript", link, "--language", "ja")
    assert not Video.objects.exists()
