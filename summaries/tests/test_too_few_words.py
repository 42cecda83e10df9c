"""What has too few words for a summary is refused in words, wherever it comes from, and costs nothing."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command

from summaries import intake, job
from summaries.models import SourceKind, Summary, Transcript, Video
from summaries.tests.helpers import ask, reread
from summaries.tests.youtube_stand_in import YouTubeStandIn
from summaries.tests.youtube_talks import Caption, CaptionTrack, Talk
from summaries.transcripts.base import TranscriptUnavailable
from summaries.transcripts.length import check_length
from usage.models import UsageCharge
from usage.tests.helpers import count

V = "a1B2-c3_D4e"
SRT = "1\n00:00:01,000 --> 00:00:02,000\n{}\n"


@pytest.mark.parametrize(
    "texts", [[], ["hello there"], ["one two three"] * 6, ["[Music]"] * 9, ["12 3 4,5"] * 20, ["你好，欢迎"]]
)
def test_fewer_than_twenty_words_are_too_few(texts):
    with pytest.raises(TranscriptUnavailable, match="too_short"):
        check_length(texts)


@pytest.mark.parametrize(
    "texts", [["one two three four"] * 5, ["[Music]"] * 400 + ["we go on "] * 7, ["今天我们讲" * 8]]
)
def test_twenty_are_enough_however_they_are_spread(texts):
    check_length(texts)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("given", "fewest"),
    [("0:01 hello\n0:02 there", 5), (SRT.format("short"), 5), ("hello there " * 9, 20), ("0:00 hi\n" * 3, 5)],
)
def test_a_text_is_refused_before_anything_is_charged_and_stays_in_its_box(signed_in, user, given, fewest):
    answer = signed_in.post("/summaries/", {"key": "k", "source": given, "instructions": "Only the costs"})

    assert answer.status_code == 400
    assert f"fewer than {fewest} words" in answer.text
    assert answer.context["form"]["source"].value() == given
    assert "Only the costs" in answer.text
    assert not Summary.objects.exists()
    assert not UsageCharge.objects.exists()
    assert count(user) == 0


@pytest.mark.django_db
@pytest.mark.parametrize("given", [SRT.format("Water boils at a hundred"), "0:01 Water boils\n0:04 at a hundred"])
def test_captions_of_a_short_clip_are_taken(signed_in, given):
    answer = signed_in.post("/summaries/", {"key": "k", "source": given})

    assert answer.status_code == 303
    assert answer["location"] == f"/summaries/{Summary.objects.get().pk}/"


@pytest.mark.django_db
def test_a_caption_file_is_refused_the_same(signed_in, user):
    file = SimpleUploadedFile("talk.srt", SRT.format("just these").encode())

    answer = signed_in.post("/summaries/", {"key": "k", "captions": file, "instructions": "Only the costs"})

    assert answer.status_code == 400
    assert "fewer than 5 words" in answer.text
    assert "the captions of the whole video" in answer.text
    assert "Only the costs" in answer.text
    assert not UsageCharge.objects.exists()


@pytest.mark.django_db
def test_a_videos_captions_are_refused_given_back_and_remembered(user, settings):
    talk = Talk(tracks=(CaptionTrack(captions=(Caption(0, 4, "[Music]"), Caption(4, 4, "hello there"))),))
    with YouTubeStandIn(talks={V: talk}) as youtube:
        settings.YOUTUBE_ORIGIN = youtube.origin
        for _ in range(2):
            video = intake.Wanted(SourceKind.YOUTUBE, source="x", video_id=V)
            summary = ask(user, video, again=True)
            job.run(summary.pk)
        watched = youtube.paths().count("/watch")

    summary = reread(summary)
    assert (summary.state, summary.error_code, summary.charge.state) == ("failed", "too_short", "refunded")
    assert "fewer than 5 words" in summary.error_sentence
    assert "paste the transcript" in summary.error_next_step
    assert count(user) == 0
    assert watched == 1
    assert Video.objects.get().is_remembered
    assert not Transcript.objects.exists()


@pytest.mark.django_db
def test_a_text_without_spoken_words_is_to_be_given_anew_and_asks_for_nothing_else(signed_in, user):
    failed = ask(user)
    Transcript.objects.update(segments=[[None, None, "[Music] (applause)"]])
    job.run(failed.pk)

    page = signed_in.get(failed.get_absolute_url()).text

    assert reread(failed).error_code == "no_words"
    assert "Give a transcript with words in it" in page
    assert "Paste or upload the words" in page
    assert "Ask in another way" not in page


def test_the_command_line_refuses_it_too(tmp_path):
    path = tmp_path / "talk.srt"
    path.write_text(SRT.format("just these"))

    with pytest.raises(CommandError, match="fewer than 5 words"):
        call_command("summarise", str(path))
