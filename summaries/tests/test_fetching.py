"""A video is read once however many people ask, and is left alone where it is known that nothing is to be had."""

import logging
import os
import signal
from collections import Counter
from contextlib import ExitStack
from datetime import timedelta
from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.utils import timezone

from accounts.tests.factories import UserFactory
from summaries import fetching, intake, job
from summaries.models import SourceKind, Summary, Thumbnail, Transcript, Video
from summaries.models.videos import VideoQuerySet
from summaries.sweep import prune
from summaries.tests.helpers import ask, claimed, reread, wanted_video
from summaries.tests.youtube_modes import MODES, mode_id
from summaries.tests.youtube_stand_in import YouTubeStandIn
from summaries.tests.youtube_talks import CaptionTrack, Talk
from summaries.transcripts import youtube_session
from usage.tests.helpers import count
from ytscribe.testing import child, wait_for

V = "a1B2-c3_D4e"
TRACKS = (CaptionTrack("de", "German", False), CaptionTrack("pl", "Polish", False), CaptionTrack())


@pytest.fixture
def youtube(settings, monkeypatch):
    monkeypatch.setattr(youtube_session, "PAUSES", (0.01,))
    monkeypatch.setattr(youtube_session, "READ_SECONDS", 1.0)
    with YouTubeStandIn(talks={V: Talk(tracks=TRACKS)}) as stand_in:
        settings.YOUTUBE_ORIGIN = stand_in.origin
        yield stand_in


def watched(stand_in):
    return stand_in.paths().count("/watch")


def wanted(video_id=V, language=""):
    return intake.Wanted(SourceKind.YOUTUBE, source="x", video_id=video_id, caption_language=language)


def made(user, what):
    """A summary after its job."""
    summary = ask(user, what, again=True)
    job.run(summary.pk)
    return reread(summary)


def age(video_id, **ago):
    Video.objects.filter(pk=video_id).update(**{name: timezone.now() - time for name, time in ago.items()})


# -- Once for everybody ----------------------------------------------------------------------


def test_twenty_people_and_four_workers_make_one_fetch(committed, youtube):
    people = [UserFactory() for _ in range(20)]
    summaries = [ask(person, wanted_video(V)) for person in people]
    with ExitStack() as workers:
        for _ in range(4):
            workers.enter_context(child("manage.py", "worker"))
        wait_for(lambda: Summary.objects.filter(state="done").count() == 20, seconds=90)

    assert Counter(youtube.paths()) == {"/watch": 1, "/youtubei/v1/player": 1, "/api/timedtext": 1}
    assert {reread(summary).transcript for summary in summaries} == {Transcript.objects.get()}
    assert all(count(person) == 1 for person in people)
    assert Video.objects.get().token is None


def test_they_share_a_failure_that_is_over_soon_too(committed, youtube):
    """The server is silent for a second, twice: whoever waited meanwhile doesn't ask once more."""
    video = mode_id("silent")
    with ExitStack() as workers:
        for _ in range(3):
            workers.enter_context(child("-c", QUICK))
        summaries = [ask(UserFactory(), wanted_video(video)) for _ in range(3)]
        wait_for(lambda: Summary.objects.filter(state="failed").count() == 3, seconds=60)

    assert watched(youtube) <= 4  # one fetch of two tries; at most one who began after it
    assert {reread(summary).error_code for summary in summaries} == {"unreachable"}


QUICK = """
import django; django.setup()
from summaries.transcripts import youtube_session
youtube_session.PAUSES, youtube_session.READ_SECONDS = (0.1,), 3.0
from django.core.management import call_command
call_command("worker")
"""


def test_who_waits_takes_over_from_a_worker_that_was_killed(committed, youtube, user):
    silent = mode_id("silent")
    with child("manage.py", "worker") as reader:
        first = ask(user, wanted_video(silent))
        wait_for(lambda: watched(youtube) == 1)
        os.killpg(reader.pid, signal.SIGKILL)
        reader.wait()
    assert Video.objects.get().token == reread(first).token
    Summary.objects.filter(pk=first.pk).update(lease_until=timezone.now() - timedelta(seconds=1))

    second = made(UserFactory(), wanted(silent))

    assert second.error_code == "unreachable"
    assert Video.objects.get().token is None


@pytest.mark.django_db
def test_while_one_reads_another_waits_and_says_so(user, youtube):
    first, second = claimed(user, wanted()), claimed(UserFactory(), wanted())
    Video.objects.known(V).claim(first.token)
    said = []

    def report(progress):
        said.append(progress.phrase)
        Transcript.objects.keep(SourceKind.YOUTUBE, fetching.SOURCES["youtube"](fetching.Source(text=V)))

    with patch.object(fetching, "LOOK_EVERY", 0):
        transcript = fetching.transcript_of(second, report)

    assert transcript == Transcript.objects.get()
    assert ["Waiting for the captions" in phrase for phrase in said] == [True]


@pytest.mark.django_db
def test_what_was_read_between_two_looks_is_not_read_again(user, youtube):
    """A rival reads and ends after this worker found nothing, and before it claims."""
    summary = claimed(user, wanted())
    known = VideoQuerySet.known

    def rival_first(rows, video_id):
        video = known(rows, video_id)
        Transcript.objects.keep(SourceKind.YOUTUBE, fetching.SOURCES["youtube"](fetching.Source(text=V)))
        return video

    with patch.object(VideoQuerySet, "known", rival_first):
        fetching.transcript_of(summary, lambda progress: None)

    assert watched(youtube) == 1


@pytest.mark.django_db
def test_of_two_claims_at_once_one_wins(user):
    one, other = Video.objects.known(V), Video.objects.known(V)

    assert one.claim(claimed(user, wanted()).token)
    assert not other.claim(claimed(UserFactory(), wanted()).token)


# -- Captions that were picked ---------------------------------------------------------------


@pytest.mark.django_db
def test_captions_picked_first_are_not_the_default_ones_for_others(user, youtube):
    picked = made(user, wanted(language="pl"))
    by_default = made(UserFactory(), wanted())

    assert (picked.transcript.language, by_default.transcript.language) == ("pl", "en")
    assert made(UserFactory(), wanted(language="pl")).transcript == picked.transcript
    assert made(UserFactory(), wanted()).transcript == by_default.transcript
    assert watched(youtube) == 2


@pytest.mark.django_db
def test_captions_picked_that_are_the_default_ones_serve_both(user, youtube):
    made(user, wanted(language="en"))
    made(user, wanted())

    assert watched(youtube) == 1


@pytest.mark.django_db
def test_the_tracks_are_kept_with_the_default_in_front_and_only_what_can_be_picked(user, youtube):
    youtube.talks[V] = Talk(tracks=(*TRACKS[:2], CaptionTrack("en-GB", "English (UK)", False), CaptionTrack()))
    made(user, wanted())

    assert [track.language for track in Video.objects.get().read_tracks()] == ["en-GB", "de", "pl"]
    assert Transcript.objects.get().title == "A shed full of borrowed ladders"


@pytest.mark.django_db
def test_a_language_that_is_not_there_is_remembered_for_that_language_only(user, youtube):
    assert made(user, wanted(language="ja")).error_code == "no_such_language"
    assert made(user, wanted(language="ja")).error_code == "no_such_language"
    assert watched(youtube) == 1
    assert made(user, wanted()).state == "done"
    assert [track.language for track in Video.objects.get().read_tracks()] == ["en", "de", "pl"]


# -- What can't be read is remembered --------------------------------------------------------

REMEMBERED = ["private", "members", "region", "removed", "age", "no-captions", "po-token"]
NOT_REMEMBERED = ["status-500", "not-started", "no-words", "no-key"]


@pytest.mark.django_db
@pytest.mark.parametrize("name", REMEMBERED)
def test_the_next_request_fails_at_once_with_the_same_words(user, youtube, name):
    first = made(user, wanted(mode_id(name)))
    youtube.requests.clear()
    other = UserFactory()

    second = made(other, wanted(mode_id(name)))

    assert youtube.requests == []
    assert second.error_sentence == first.error_sentence
    assert second.error_next_step.startswith(first.error_next_step)
    assert f"We last looked at {Video.objects.get().looked_at:%H:%M} UTC" in second.error_next_step
    assert (count(other), second.charge.state) == (0, "refunded")


@pytest.mark.django_db
@pytest.mark.parametrize("name", NOT_REMEMBERED)
def test_what_may_soon_be_over_is_tried_anew(user, youtube, name):
    made(user, wanted(mode_id(name)))
    before = len(youtube.requests)

    made(user, wanted(mode_id(name)))

    assert len(youtube.requests) == 2 * before


@pytest.mark.django_db
def test_after_its_time_a_failure_is_forgotten(user, youtube):
    made(user, wanted(mode_id("private")))
    age(mode_id("private"), error_until=timedelta(seconds=1))

    made(user, wanted(mode_id("private")))

    assert watched(youtube) == 2


@pytest.mark.django_db
def test_look_again_looks_but_not_more_often_than_every_ten_minutes(signed_in, user, youtube):
    def look_again():
        latest = Summary.objects.of(user).first()
        signed_in.post(f"/summaries/{latest.pk}/again/")
        job.run(Summary.objects.of(user).first().pk)
        return Summary.objects.of(user).first().error_next_step

    made(user, wanted(mode_id("private")))
    assert "can look again from" in look_again()
    assert watched(youtube) == 1

    age(mode_id("private"), looked_at=timedelta(minutes=11))
    assert "We last looked" not in look_again()
    assert watched(youtube) == 2
    look_again()
    assert (watched(youtube), count(user)) == (2, 0)


@pytest.mark.django_db
def test_captions_that_come_later_are_read(signed_in, user, youtube):
    video = mode_id("no-captions")
    failed = made(user, wanted(video))
    age(video, looked_at=timedelta(minutes=11))
    with patch.dict(MODES):
        del MODES["no-captions"]
        signed_in.post(f"/summaries/{failed.pk}/again/")
        job.run(Summary.objects.of(user).first().pk)

    assert Summary.objects.of(user).first().state == "done"
    assert Video.objects.get().error_code == ""


# -- A server that is refused ----------------------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["status-429", "recaptcha", "bot", "words-429"])
def test_after_a_refusal_youtube_is_left_alone_by_everybody_for_a_while(user, youtube, name, caplog):
    refused = made(user, wanted(mode_id(name)))
    youtube.requests.clear()

    other = made(UserFactory(), wanted())

    assert refused.error_code == other.error_code == "blocked"
    assert youtube.requests == []
    assert "leave YouTube alone for two minutes" in other.error_next_step
    assert "paste the transcript" in other.error_next_step
    assert any("YouTube refuses this server" in line for line in caplog.messages)

    cache.delete(fetching.REFUSED)  # its time is over
    assert made(user, wanted()).state == "done"


@pytest.mark.django_db
def test_while_youtube_is_left_alone_what_was_read_before_is_there(user, youtube):
    made(user, wanted())
    made(user, wanted(mode_id("status-429")))

    assert made(UserFactory(), wanted()).state == "done"


# -- The operator, and what is left behind ---------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "level"), [("no-status", logging.ERROR), ("private", logging.INFO)])
def test_the_operator_hears_of_what_we_do_not_understand(user, youtube, caplog, name, level):
    with caplog.at_level(logging.INFO, logger="summaries.job"):
        made(user, wanted(mode_id(name)))

    failed = [record for record in caplog.records if "failed" in record.getMessage()]
    assert [record.levelno for record in failed] == [level]
    assert bool(failed[0].exc_info) == (level == logging.ERROR)


@pytest.mark.django_db
def test_videos_without_words_are_forgotten_after_a_month(user, youtube):
    made(user, wanted())
    made(user, wanted(mode_id("private")))
    for video in (V, mode_id("private")):
        age(video, looked_at=timedelta(days=31))

    assert prune()["videos without words"] == 1
    assert Video.objects.get().pk == V
    assert not Thumbnail.objects.exists()
