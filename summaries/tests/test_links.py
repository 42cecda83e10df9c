"""A link gives its video, or the reason why it has none, and is never taken for a transcript."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.transcripts.base import TranscriptUnavailable
from summaries.transcripts.links import VideoLink, looks_like_link, video_link

V = "a1B2-c3_D4e"

READ = {
    f"https://www.youtube.com/watch?v={V}": VideoLink(V),
    f"http://youtube.com/watch?v={V}": VideoLink(V),
    f"youtube.com/watch?v={V}": VideoLink(V),
    f"HTTPS://WWW.YOUTUBE.COM/watch?v={V}": VideoLink(V),
    f"https://www.youtube.com/watch?app=desktop&v={V}": VideoLink(V),
    f"https://www.youtube.com/watch?v={V}&list=PLx&index=3&t=1m5s": VideoLink(V, 65, beside_playlist=True),
    f"https://www.youtube.com/watch?v={V}#t=1m": VideoLink(V, 60),
    f"https://www.youtube.com/watch/{V}": VideoLink(V),
    f"https://youtu.be/{V}": VideoLink(V),
    f"https://youtu.be/{V}?si=abc&t=42": VideoLink(V, 42),
    f"https://youtu.be/{V}/": VideoLink(V),
    f"https://youtu.be/{V}&t=42": VideoLink(V),
    f"https://m.youtube.com/watch?v={V}": VideoLink(V),
    f"https://music.youtube.com/watch?v={V}&si=x": VideoLink(V),
    f"https://www.youtube.com/shorts/{V}?feature=share": VideoLink(V),
    f"https://www.youtube.com/live/{V}?si=x": VideoLink(V),
    f"https://www.youtube.com/embed/{V}?start=30": VideoLink(V, 30),
    f"https://www.youtube-nocookie.com/embed/{V}": VideoLink(V),
    f"https://studio.youtube.com/video/{V}/edit": VideoLink(V),
    f"https://www.youtube.com/v/{V}?version=3": VideoLink(V),
    f"https://www.youtube.com/e/{V}": VideoLink(V),
    f"https://www.youtubekids.com/watch?v={V}": VideoLink(V),
    f"https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3D{V}%26feature%3Dshare": VideoLink(V),
    f"https://www.google.com/url?q=https%3A%2F%2Fyoutu.be%2F{V}": VideoLink(V),
    f"https://www.google.co.uk/url?url=https%3A%2F%2Fyoutu.be%2F{V}": VideoLink(V),
    f"https://www.youtube.com:443/watch?v={V}": VideoLink(V),
    f"https://www.youtube.com/watch?v={V}&v={V}": VideoLink(V),
    f"https://youtu.be/{V}?t=1h2m3s": VideoLink(V, 3723),
    f"https://youtu.be/{V}?t=1:05": VideoLink(V, 65),
    f"https://youtu.be/{V}?t=1:02:03": VideoLink(V, 3723),
    f"https://youtu.be/{V}?t=soon": VideoLink(V),
    V: VideoLink(V),
    f"  \n https://youtu.be/{V}\t": VideoLink(V),
    f"\u200bhttps://youtu.be/{V}\ufeff": VideoLink(V),
    f"<https://youtu.be/{V}?t=42>": VideoLink(V, 42),
    f"“https://youtu.be/{V}”,": VideoLink(V),
    f"(https://youtu.be/{V}).": VideoLink(V),
    f"A shed full of ladders https://youtu.be/{V}?si=x&t=42": VideoLink(V, 42),
    f"Watch “Ladders” by @TomScottGo on YouTube\nhttps://www.youtube.com/watch?v={V}": VideoLink(V),
    f"https://youtu.be/{V} and more": VideoLink(V),
    f"See (https://youtu.be/{V}), please.": VideoLink(V),
}

REFUSED = {
    "https://www.youtube.com/playlist?list=PLx": "playlist",
    "https://www.youtube.com/embed/videoseries?list=PLx": "playlist",
    "videoseries": "playlist",
    "https://www.youtube.com/@handle": "channel",
    "https://www.youtube.com/@handle/live": "channel",
    "https://www.youtube.com/channel/UC1234567890": "channel",
    "https://www.youtube.com/c/name": "channel",
    "https://www.youtube.com/user/name": "channel",
    "https://www.youtube.com/embed/live_stream?channel=UCx": "channel",
    "@TomScottGo": "channel",
    "https://www.youtube.com/results?search_query=boats": "search",
    "https://www.youtube.com/clip/UgkxAbc": "clip",
    "https://www.youtube.com/watch?t=2372": "no_video",
    "https://www.youtube.com/watch?v=": "no_video",
    "https://www.youtube.com/": "no_video",
    "https://youtu.be/": "no_video",
    "https://www.youtube.com/shorts/": "no_video",
    "https://www.youtube.com/feed/subscriptions": "no_video",
    f"https://www.youtube.com/watch?v={V[:-1]}": "bad_id",
    f"https://youtu.be/{V}abcde": "bad_id",
    f"https://www.youtube.com/watch?v=../{V}": "bad_id",
    "https://www.youtube.com/watch?v=../..": "bad_id",
    "https://youtu.be/żółwżółwżół": "bad_id",
    V[:-1]: "bad_id",
    f"{V}abcde": "bad_id",
    f"https://vimeo.com/{V}": "other_site",
    f"https://consent.youtube.com/m?v={V}": "no_video",
    "https://studio.youtube.com/channel/UCabc": "no_video",
    f"https://example.com/watch?v={V}": "other_site",
    f"ftp://youtube.com/watch?v={V}": "other_scheme",
    f"javascript:alert(1)//youtube.com/watch?v={V}": "other_scheme",
    f"javascript://youtube.com/watch?v={V}": "other_scheme",
    f"file:///youtube.com/watch?v={V}": "other_scheme",
    f"data:text/html,youtube.com/watch?v={V}": "other_scheme",
    f"https://youtube.com.evil.example/watch?v={V}": "other_site",
    f"https://notyoutu.be/{V}": "other_site",
    f"https://youtu.be@evil.example/{V}": "other_site",
    f"youtube.com@127.0.0.1/watch?v={V}": "other_site",
    f"http://127.0.0.1\\@youtube.com/watch?v={V}": "malformed_link",
    f"127.0.0.1\\@youtube.com/watch?v={V}": "malformed_link",
    f"https://evil.test#@youtube.com/watch?v={V}": "other_site",
    f"https://evil.test?@youtube.com/watch?v={V}": "other_site",
    f"https://youtube.com%2eevil.test/watch?v={V}": "other_site",
    f"https://уoutube.com/watch?v={V}": "other_site",
    f"https://ｙｏｕｔｕｂｅ.com/watch?v={V}": "other_site",
    f"https://youtube。com/watch?v={V}": "other_site",
    f"https://you\ntube.com/watch?v={V}": "more_than_link",
    f"you\ttube.com/watch?v={V}": "more_than_link",
    f"youtu.be/{V} and more": "more_than_link",
    f"https://you tube.com/watch?v={V} and more": "more_than_link",
    f"The talk: https://vimeo.com/{V}": "other_site",
    f"A video: https://evil.test#@youtube.com/watch?v={V}": "other_site",
    "The playlist: https://www.youtube.com/playlist?list=PLx": "playlist",
    f"https://youtu.be/{V}\nhttps://youtu.be/{V[::-1]}": "several_links",
    f"https://youtube.com:99999/watch?v={V}": "malformed_link",
    f"https://youtube.com:22/watch?v={V}": "malformed_link",
    f"https://[::1/watch?v={V}": "malformed_link",
    f"https://youtube.com\x00.evil.test/watch?v={V}": "malformed_link",
    f"http://[::ffff:127.0.0.1]/watch?v={V}": "malformed_link",
    f"http://127.0.0.1/watch?v={V}": "other_site",
    f"http://2130706433/watch?v={V}": "other_site",
    f"http://0x7f.1/watch?v={V}": "other_site",
    "http://169.254.169.254/": "other_site",
    "http://localhost:8155/": "other_site",
    f"https://youtube.com.evil.test:8443/watch?v={V}": "other_site",
    f"//youtube.com/watch?v={V}": "not_a_link",
    f"https://www.youtube.com/watch?v={V}&v=zzzzzzzzzzz": "two_videos",
    f"https://www.youtube.com/redirect?q=https%3A%2F%2Fyoutu.be%2F{V}": "redirect",
    "https://www.google.com/url?q=https%3A%2F%2Fevil.test": "other_site",
    f"https://www.google.com/search?q={V}": "other_site",
    f"https://www.youtube.com/attribution_link?u=//evil.test/watch?v={V}": "not_a_link",
    "https://youtu.be/" + "a" * 3_000: "long_link",
    "hello": "not_a_link",
    "": "not_a_link",
}


@pytest.mark.parametrize(("link", "video"), READ.items(), ids=lambda value: repr(value)[:60])
def test_a_link_gives_its_video(link: str, video: VideoLink) -> None:
    assert looks_like_link(link)
    assert video_link(link) == video


@pytest.mark.parametrize(("link", "code"), REFUSED.items(), ids=lambda value: repr(value)[:60])
def test_a_link_without_a_video_is_refused_with_its_reason(link: str, code: str) -> None:
    with pytest.raises(TranscriptUnavailable) as caught:
        video_link(link)

    assert caught.value.code == code
    assert str(caught.value.sentence).endswith((".", "_."))
    assert str(caught.value.next_step)


def test_each_reason_has_a_sentence_of_its_own() -> None:
    sentences: dict[str, str] = {}
    for link in REFUSED:
        with pytest.raises(TranscriptUnavailable) as caught:
            video_link(link)
        sentences.setdefault(caught.value.code, str(caught.value.sentence))

    assert len(set(sentences.values())) == len(sentences)


def test_the_site_that_a_link_leads_to_is_named() -> None:
    with pytest.raises(TranscriptUnavailable) as caught:
        video_link(f"https://youtube.com.evil.example/watch?v={V}")

    assert "youtube.com.evil.example" in str(caught.value.sentence)


@pytest.mark.parametrize("link", [link for link in REFUSED if link], ids=lambda link: repr(link)[:60])
def test_a_refused_link_is_no_transcript_either(link: str) -> None:
    assert looks_like_link(link)


WORDS = " ".join(["the", "boat", "leaks", "and", "we", "mend", "it"] * 6)


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        f"As I said on https://youtu.be/{V} last week, {WORDS}",
        f"https://youtu.be/{V}\n0:00\n{WORDS}",
        f"https://youtu.be/{V} {WORDS}",
        f"@everyone {WORDS}",
        "0:00\nhello there\n0:05\nwelcome back",
        "too short to be anything",
        "我们今天要谈谈旧船和修理的方法，因为村里的人都想知道怎样把漏水的船修好，然后再一起出海去。大家准备好了吗？那么我们就开始吧。",
        "a" * 10_000,
        "1" * 1_100_000,
        "",
        "   \n ",
    ],
    ids=lambda text: repr(text)[:40],
)
def test_a_transcript_is_no_link(text: str) -> None:
    assert not looks_like_link(text)


def test_a_scheme_makes_a_link_of_a_word_of_any_length() -> None:
    assert looks_like_link("https://youtu.be/" + "a" * 100_000)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300) | st.text("htps:/@.youtbecmwa?v=&#%[]\\0 \n-_", max_size=80))
def test_no_text_makes_it_fail_otherwise(text: str) -> None:
    looks_like_link(text)
    try:
        video = video_link(text)
    except TranscriptUnavailable as error:
        f"{error.sentence} {error.next_step}".encode()
    else:
        assert len(video.video_id) == 11
        assert video.video_id in text
