"""The videos of the stand-in for YouTube that are unusual, each by its id: `mode_id("private")`."""

import gzip
from dataclasses import dataclass
from pathlib import Path

from summaries.tests.youtube_replies import (
    WATCH_PAGE,
    Asked,
    Behaviour,
    Reply,
    answer,
    break_off,
    consent,
    drop,
    once,
    page,
    pour,
    redirect,
    say_nothing,
    unplayable,
    xml,
)
from summaries.tests.youtube_talks import ENGLISH, ENGLISH_ASR, FRENCH, GERMAN, Talk

PICTURE = (Path(__file__).parent / "picture.jpg").read_bytes()


@dataclass(frozen=True)
class Mode:
    """What is unusual about a video: one of the three answers, or its captions."""

    watch: Behaviour | None = None
    player: Behaviour | None = None
    captions: Behaviour | None = None
    picture: Behaviour | None = None
    talk: Talk | None = None
    base_url: str = ""


def mode_id(name: str) -> str:
    """The video id of a mode: its name, filled up to eleven characters."""
    assert name in MODES, name
    return name.ljust(11, "-")


def the_page(asked: Asked) -> Reply:
    return Reply(WATCH_PAGE)


ZIPPED = gzip.compress(bytes(10_000_000))
CONSENT_FORM = '<form action="https://consent.youtube.com/s"><input name="v" value="cb.0"></form>'
ENTITY_BOMB = (
    '<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<transcript><text start="0" dur="1">&b;</text></transcript>'
)
OK = {"status": "OK"}
NO_TRACKS = {"playerCaptionsTracklistRenderer": {"captionTracks": []}}
ONLY_TRANSLATIONS = {
    "playerCaptionsTracklistRenderer": {
        "captionTracks": [],
        "translationLanguages": [{"languageCode": "de", "languageName": {"runs": [{"text": "German"}]}}],
    }
}

MODES: dict[str, Mode] = {
    # The watch page
    "consent": Mode(watch=consent(CONSENT_FORM, until_agreed=True)),
    "consent-all": Mode(watch=consent(CONSENT_FORM, until_agreed=False)),
    "consent-bad": Mode(watch=page('<form action="https://consent.youtube.com/s"></form>')),
    "consent-302": Mode(watch=redirect("https://consent.youtube.com/m?continue=x")),
    "recaptcha": Mode(watch=page('<div class="g-recaptcha"></div>')),
    "status-429": Mode(watch=page("too many requests", 429)),
    "status-404": Mode(watch=page("not found", 404)),
    "status-500": Mode(watch=page("internal error", 500)),
    "flaky-500": Mode(watch=once(page("internal error", 503), the_page)),
    "no-key": Mode(watch=page("<html>something else entirely</html>")),
    "empty": Mode(watch=page("")),
    "silent": Mode(watch=say_nothing),
    "drip": Mode(watch=pour(b".", pause=0.05)),
    "dropped": Mode(watch=drop),
    "flaky-drop": Mode(watch=once(drop, the_page)),
    "broken-off": Mode(watch=break_off),
    "endless": Mode(watch=pour(b"<!-- and on it goes -->" * 4_000)),
    "moved": Mode(watch=once(redirect("/watch?v={id}&again=1"), the_page)),
    "moved-out": Mode(watch=redirect("http://127.0.0.1:9/watch?v={id}")),
    "moved-round": Mode(watch=redirect("/watch?v={id}")),
    # The player's answer
    "no-status": Mode(player=answer(videoDetails={})),
    "private": Mode(player=unplayable("LOGIN_REQUIRED", "This video is private", "Ask its owner.")),
    "members": Mode(player=unplayable("UNPLAYABLE", "Join this channel to get access to members-only content.")),
    "region": Mode(
        player=unplayable("UNPLAYABLE", "Video unavailable", "The uploader has not made it available here.")
    ),
    "not-started": Mode(player=unplayable("LIVE_STREAM_OFFLINE", "This live event will begin in 3 days.")),
    "no-reason": Mode(player=unplayable("UNPLAYABLE", None)),
    "age": Mode(player=unplayable("LOGIN_REQUIRED", "This video may be inappropriate for some users.")),
    "age-sign-in": Mode(player=unplayable("LOGIN_REQUIRED", "Sign in to confirm your age")),
    "removed": Mode(player=unplayable("ERROR", "This video is unavailable")),
    "bot": Mode(player=unplayable("LOGIN_REQUIRED", "Sign in to confirm you’re not a bot")),
    "bot-ascii": Mode(player=unplayable("LOGIN_REQUIRED", "Sign in to confirm you're not a bot")),
    "no-captions": Mode(player=answer(playabilityStatus=OK)),
    "no-tracks": Mode(player=answer(playabilityStatus=OK, captions=NO_TRACKS)),
    "translated": Mode(player=answer(playabilityStatus=OK, captions=ONLY_TRANSLATIONS)),
    "nameless": Mode(
        player=answer(
            playabilityStatus=OK,
            captions={"playerCaptionsTracklistRenderer": {"captionTracks": [{"languageCode": "en"}]}},
        )
    ),
    "garbage": Mode(player=page("{'not': json")),
    "json-list": Mode(player=page("[1, 2, 3]")),
    "deep-json": Mode(player=page("[" * 100_000)),
    "html-player": Mode(player=page("<html>sorry</html>")),
    "player-pour": Mode(player=pour(b"[" * 100_000)),
    "player-zip": Mode(player=pour(ZIPPED, encoding="gzip")),
    "player-500": Mode(player=page("internal error", 500)),
    "player-out": Mode(player=redirect("http://127.0.0.1:9/")),
    "po-token": Mode(base_url="/api/timedtext?v={id}&lang={language}&exp=xpe"),
    "elsewhere": Mode(base_url="http://169.254.169.254/api/timedtext?v={id}"),
    "trick-host": Mode(base_url="http://www.youtube.com@127.0.0.1:9/api/timedtext?v={id}"),
    "youtube-url": Mode(base_url="https://www.youtube.com/api/timedtext?v={id}&lang={language}&fmt=srv3"),
    # The captions
    "no-body": Mode(captions=xml("")),
    "html-words": Mode(captions=page("<html><br>sorry</html>")),
    "no-words": Mode(captions=xml("<transcript></transcript>")),
    "blank-words": Mode(captions=xml('<transcript><text start="0" dur="1"> </text></transcript>')),
    "bomb": Mode(captions=xml(ENTITY_BOMB)),
    "bad-time": Mode(captions=xml('<transcript><text start="soon">hello</text></transcript>')),
    "no-time": Mode(captions=xml("<transcript><text>hello</text></transcript>")),
    "nan-time": Mode(
        captions=xml(
            '<transcript><text start="nan" dur="1">timeless</text><text start="-5" dur="1">before</text>'
            '<text start="2" dur="1e999">kept</text></transcript>'
        )
    ),
    "signs": Mode(captions=xml(f'<transcript><text start="0" dur="1">{"&lt;" * 500_000}</text></transcript>')),
    "words-429": Mode(captions=page("too many requests", 429)),
    "words-403": Mode(captions=page("forbidden", 403)),
    "words-500": Mode(captions=page("internal error", 500)),
    "words-pour": Mode(captions=pour(b'<text start="0" dur="1">on and on</text>' * 1_000)),
    "words-zip": Mode(captions=pour(ZIPPED, encoding="gzip")),
    "no-charset": Mode(
        captions=xml(
            '<transcript><text start="0" dur="1">żółw &amp;amp; &amp;#39;ryś&amp;#39;</text></transcript>', "text/xml"
        )
    ),
    # The picture
    "pic-404": Mode(picture=page("not found", 404)),
    "pic-html": Mode(picture=page("<html>sorry</html>")),
    "pic-false": Mode(picture=lambda handler: Reply(b"<svg onload=alert(1)>", type="image/jpeg")),
    "pic-svg": Mode(picture=lambda handler: Reply(b"<svg/>", type="image/svg+xml")),
    "pic-pour": Mode(picture=pour(PICTURE, type="image/jpeg")),
    "pic-silent": Mode(picture=say_nothing),
    "pic-out": Mode(picture=redirect("http://127.0.0.1:9/")),
    # Several tracks
    "manual-asr": Mode(talk=Talk(tracks=(GERMAN, ENGLISH, ENGLISH_ASR))),
    "asr-last": Mode(talk=Talk(tracks=(GERMAN, FRENCH, ENGLISH_ASR))),
    "manual-only": Mode(talk=Talk(tracks=(FRENCH, GERMAN))),
}
