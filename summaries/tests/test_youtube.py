"""YouTube's captions are read over real HTTP from a stand-in, and every failure says what to do."""

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from summaries.tests.youtube_modes import MODES, mode_id
from summaries.tests.youtube_stand_in import YouTubeStandIn
from summaries.tests.youtube_talks import LINES, CaptionTrack, Talk
from summaries.transcripts import SOURCES, youtube, youtube_session
from summaries.transcripts.base import Segment, Source, TranscriptData, TranscriptUnavailable

V = "a1B2-c3_D4e"
# code, temporary, unexpected
GONE = ("unavailable", False, False)
BLOCKED = ("blocked", True, False)
UNREACHABLE = ("unreachable", True, False)
CHANGED = ("youtube_changed", False, True)
UNPLAYABLE = ("unplayable", False, False)
AGE = ("age_restricted", False, False)
NO_CAPTIONS = ("no_captions", False, False)
EMPTY = ("empty_captions", True, False)

FAILURES = {
    "consent-all": CHANGED, "consent-bad": CHANGED, "consent-302": CHANGED, "recaptcha": BLOCKED, "status-429": BLOCKED,
    "status-404": UNREACHABLE, "status-500": UNREACHABLE, "no-key": CHANGED, "empty": CHANGED, "silent": UNREACHABLE,
    "drip": UNREACHABLE, "dropped": UNREACHABLE, "broken-off": UNREACHABLE, "endless": CHANGED, "moved-out": CHANGED,
    "moved-round": CHANGED, "no-status": CHANGED, "private": UNPLAYABLE, "members": UNPLAYABLE, "region": UNPLAYABLE,
    "not-started": ("not_started", True, False), "no-reason": UNPLAYABLE, "age": AGE, "age-sign-in": AGE,
    "removed": GONE, "bot": BLOCKED, "bot-ascii": BLOCKED, "no-captions": NO_CAPTIONS, "no-tracks": NO_CAPTIONS,
    "translated": NO_CAPTIONS, "nameless": CHANGED, "garbage": CHANGED, "json-list": CHANGED, "deep-json": CHANGED,
    "html-player": CHANGED,
    "player-500": UNREACHABLE, "player-out": CHANGED, "po-token": ("withheld", False, False), "elsewhere": CHANGED,
    "trick-host": CHANGED, "no-body": CHANGED, "html-words": CHANGED, "no-words": EMPTY, "blank-words": EMPTY,
    "bomb": CHANGED, "bad-time": CHANGED, "no-time": CHANGED, "signs": CHANGED, "words-429": BLOCKED,
    "words-403": UNREACHABLE, "words-500": UNREACHABLE, "words-pour": CHANGED,
    "player-pour": CHANGED, "player-zip": CHANGED, "words-zip": CHANGED,
}  # fmt: skip
PICTURES = [name for name in MODES if name.startswith("pic-")]
READABLE = ["consent", "flaky-500", "flaky-drop", "moved", "youtube-url"]
UNUSUAL = ["manual-asr", "asr-last", "manual-only", "nan-time", "no-charset"]


@pytest.fixture
def stand_in(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[YouTubeStandIn]:
    monkeypatch.setattr(youtube_session, "PAUSES", (0.01, 0.01))
    monkeypatch.setattr(youtube_session, "READ_SECONDS", 0.4)
    monkeypatch.setattr(youtube_session, "ALL_SECONDS", 10.0)
    with YouTubeStandIn() as server:
        settings.YOUTUBE_ORIGIN = server.origin
        yield server


def read(video_id: str, language: str = "") -> TranscriptData:
    return SOURCES["youtube"](Source(text=video_id, language=language))


def refusal(video_id: str, language: str = "") -> TranscriptUnavailable:
    with pytest.raises(TranscriptUnavailable) as caught:
        read(video_id, language)
    return caught.value


def test_captions_come_with_title_channel_and_duration(stand_in: YouTubeStandIn) -> None:
    transcript = read(V)

    assert [segment.text for segment in transcript.segments] == list(LINES)
    assert transcript.segments[1] == Segment(4.0, 8.0, LINES[1])
    assert (transcript.video_id, transcript.language, transcript.is_generated) == (V, "en", True)
    assert (transcript.title, transcript.channel) == ("A shed full of borrowed ladders", "Harbour Talks")
    assert transcript.duration == 122.0


def test_youtube_is_asked_three_times_and_no_more(stand_in: YouTubeStandIn) -> None:
    read(V)

    assert stand_in.paths() == ["/watch", "/youtubei/v1/player", "/api/timedtext"]
    assert "SOCS=CAI" in stand_in.requests[0].headers["Cookie"]
    assert "fmt=srv3" not in stand_in.requests[2].path
    assert json.loads(stand_in.requests[1].body)["videoId"] == V


@pytest.mark.parametrize("name", READABLE)
def test_what_is_only_a_detour_is_read_all_the_same(stand_in: YouTubeStandIn, name: str) -> None:
    assert len(read(mode_id(name)).segments) == len(LINES)


@pytest.mark.parametrize(("name", "expected"), FAILURES.items(), ids=FAILURES)
def test_every_failure_says_what_to_do(
    stand_in: YouTubeStandIn, name: str, expected: tuple[str, bool, bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "drip":
        monkeypatch.setattr(youtube_session, "ALL_SECONDS", 0.5)

    error = refusal(mode_id(name))

    assert (error.code, error.temporary, error.unexpected) == expected
    assert str(error.sentence).strip()
    assert "paste the transcript" in str(error.next_step)
    assert "upload the caption file" in str(error.next_step)


def test_every_mode_of_the_stand_in_is_tried() -> None:
    assert set(MODES) == {*FAILURES, *READABLE, *UNUSUAL, *PICTURES}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("private", "This video is private. Ask its owner"),
        ("members", "members-only content"),
        ("region", "The uploader has not made it available here"),
        ("not-started", "This live event will begin in 3 days"),
    ],
)
def test_youtubes_own_reason_is_shown(stand_in: YouTubeStandIn, name: str, words: str) -> None:
    assert words in str(refusal(mode_id(name)).sentence)


def test_what_we_do_not_understand_keeps_its_cause_for_the_operator(stand_in: YouTubeStandIn) -> None:
    assert isinstance(refusal(mode_id("no-status")).__cause__, AttributeError)


@pytest.mark.parametrize("name", ["moved-out", "elsewhere", "trick-host", "consent-302"])
def test_no_answer_leads_to_another_site(stand_in: YouTubeStandIn, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = youtube_session.requests.Session.request

    def noting(self: Any, method: str, url: str, **kwargs: Any) -> Any:
        asked.append(url)
        return real(self, method, url, **kwargs)

    monkeypatch.setattr(youtube_session.requests.Session, "request", noting)

    refusal(mode_id(name))

    assert asked
    assert all(url.startswith(f"{stand_in.origin}/") for url in asked)


@pytest.mark.parametrize("name", ["status-500", "dropped", "silent"])
def test_tries_are_bounded(stand_in: YouTubeStandIn, name: str) -> None:
    refusal(mode_id(name))

    assert stand_in.paths() == ["/watch"] * 3


def test_a_refusal_is_not_tried_again(stand_in: YouTubeStandIn) -> None:
    refusal(mode_id("status-429"))

    assert stand_in.paths() == ["/watch"]


def test_all_tries_together_have_an_end(stand_in: YouTubeStandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(youtube_session, "ALL_SECONDS", 0.2)
    monkeypatch.setattr(youtube_session, "READ_SECONDS", 30)

    assert refusal(mode_id("silent")).code == "unreachable"


def test_a_server_that_is_not_there_is_temporary(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(youtube_session, "PAUSES", (0.0,))
    settings.YOUTUBE_ORIGIN = "http://127.0.0.1:9"

    assert refusal(V).code == "unreachable"


def test_requests_pass_through_the_operators_proxy(settings: Any, stand_in: YouTubeStandIn) -> None:
    """A proxy is asked for the whole address; the stand-in answers whoever asks."""
    settings.YOUTUBE_PROXY = stand_in.origin
    settings.YOUTUBE_ORIGIN = "http://youtube.test"

    refusal(V)

    assert stand_in.requests[0].path == f"http://youtube.test/watch?v={V}"


def test_the_environments_proxy_is_not_used(stand_in: YouTubeStandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")

    assert read(V).segments


@pytest.mark.parametrize(
    "given", ["", "short", f"{V}x", "../../etc/x", f"https://youtu.be/{V}", "żółwżółwżół", f"{V}\n"]
)
def test_what_is_no_id_is_never_asked_for(stand_in: YouTubeStandIn, given: str) -> None:
    assert refusal(given).code == "bad_id"
    assert stand_in.requests == []


@pytest.mark.parametrize(
    ("name", "wanted", "chosen"),
    [
        ("manual-asr", "", ("en-GB", False)),
        ("manual-asr", "de", ("de", False)),
        ("manual-asr", "en", ("en-GB", False)),
        ("asr-last", "", ("en", True)),
        ("asr-last", "EN-us", ("en", True)),
        ("manual-only", "", ("fr", False)),
        ("manual-only", "de-AT", ("de", False)),
    ],
)
def test_the_spoken_language_comes_first(
    stand_in: YouTubeStandIn, name: str, wanted: str, chosen: tuple[str, bool]
) -> None:
    transcript = read(mode_id(name), wanted)

    assert (transcript.language, transcript.is_generated) == chosen


def test_the_same_variety_of_a_language_comes_first(stand_in: YouTubeStandIn) -> None:
    stand_in.talks[V] = Talk(tracks=(CaptionTrack("pt-BR", "Brazil", False), CaptionTrack("pt-PT", "Portugal", False)))

    assert read(V, "pt-PT").language == "pt-PT"
    assert read(V, "pt").language == "pt-BR"


def test_a_language_that_is_not_there_names_those_that_are(stand_in: YouTubeStandIn) -> None:
    error = refusal(mode_id("manual-asr"), "ja")

    assert isinstance(error, youtube.LanguageUnavailable)
    assert error.code == "no_such_language"
    assert "English (United Kingdom), German, English (auto-generated)" in str(error.sentence)
    assert [track.language for track in error.tracks] == ["en-GB", "de", "en"]
    assert "paste the transcript" in str(error.next_step)


def test_the_languages_can_be_asked_for(stand_in: YouTubeStandIn) -> None:
    assert youtube.languages(mode_id("manual-asr"))[-1] == youtube.Track("en", "English (auto-generated)", True)
    assert "/api/timedtext" not in stand_in.paths()
    with pytest.raises(TranscriptUnavailable):
        youtube.languages(mode_id("private"))


def test_captions_whose_time_makes_no_sense_keep_their_words(stand_in: YouTubeStandIn) -> None:
    assert read(mode_id("nan-time")).segments == [Segment(0.0, 2.0, "timeless"), Segment(2.0, 4.0, "kept")]


def test_words_are_utf8_and_escaped_twice(stand_in: YouTubeStandIn) -> None:
    assert read(mode_id("no-charset")).segments[0].text == "żółw & 'ryś'"


def test_a_title_is_cleaned(stand_in: YouTubeStandIn) -> None:
    stand_in.talks[V] = Talk(title="a\x00b\u202ec\ud800 \n d" + "x" * 1_000, channel="\x07Ada")

    transcript = read(V)

    assert transcript.title.startswith("abc dxx")
    assert len(transcript.title) == 300
    assert transcript.channel == "Ada"


def test_passing_troubles_are_logged_without_the_video(
    stand_in: YouTubeStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="summaries.transcripts.youtube_session"):
        read(mode_id("flaky-500"))

    assert caplog.messages == ["YouTube: GET /watch answered 503"]
