"""Takes a video's id out of a YouTube link. The link is read and never fetched."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import TranscriptUnavailable, Words
from summaries.transcripts.cleaning import clean_line, is_prose_without_spaces

LONGEST_LINK = 2_000
LONGEST_LONE_WORD = 500
"""A line without white space that is shorter than this is meant as a link."""
FEWEST_WORDS = 20
"""What has fewer words is no transcript, so a link among them is what was meant."""

VIDEO_ID = re.compile(r"[A-Za-z0-9_-]{11}", re.ASCII)
NOT_IDS = {"videoseries": "playlist", "live_stream": "channel"}
"""Names in embed links that are as long as an id."""

VIDEO_HOSTS = {
    "youtube.com", "www.youtube.com", "m.youtube.com", "music.youtube.com",
    "youtube-nocookie.com", "www.youtube-nocookie.com",
    "youtubekids.com", "www.youtubekids.com",
}  # fmt: skip
STUDIO_HOST = "studio.youtube.com"
"""Where those who upload a video have its address from."""

SHORT_HOSTS = {"youtu.be", "www.youtu.be"}
GOOGLE_HOST = re.compile(r"(www\.)?google\.(com|[a-z]{2}|com?\.[a-z]{2})", re.ASCII)
DEFAULT_PORTS = {"", ":80", ":443"}
VIDEO_PATHS = {"watch", "shorts", "live", "embed", "v", "e"}
REFUSED_PATHS = {
    "playlist": "playlist",
    "channel": "channel",
    "c": "channel",
    "user": "channel",
    "results": "search",
    "clip": "clip",
}

SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30})://|(javascript|data|file|mailto|vbscript|blob):", re.IGNORECASE)
A_LINK = re.compile(rf"(?:{SCHEME.pattern})|youtu\.be/|tube\.com/", re.IGNORECASE)
WHOLE_LINK = re.compile(r"https?://", re.IGNORECASE)
LINK_AMONG_WORDS = re.compile(rf"(?:{SCHEME.pattern})|^@|youtu\.be/|tube\.com/", re.IGNORECASE)
START = re.compile(r"(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s?)?", re.ASCII | re.IGNORECASE)
CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})", re.ASCII)
"""A moment as people write one; YouTube makes none such."""

INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060"
AROUND = INVISIBLE + "<>()[]{}\"'`“”„‘’«».,;!"
"""What sentences and other programs put around a link."""

PASTE_A_VIDEO = _("Open the video on YouTube and copy its address, like https://www.youtube.com/watch?v=…")

REASONS: dict[str, Words] = {
    "not_a_link": _("This is not a link to a YouTube video."),
    "malformed_link": _("This link is damaged, so we can't tell which video it means."),
    "more_than_link": _("There are spaces, line breaks or other words in this link."),
    "several_links": _("These are several links."),
    "long_link": _("This link is too long to be one to a YouTube video."),
    "other_scheme": _("Links to YouTube begin with https://, and this one doesn't."),
    "other_site": _("This link leads to another site than YouTube."),
    "playlist": _("This is a link to a playlist, not to one video."),
    "channel": _("This is a link to a channel, not to one video."),
    "search": _("This is a link to search results, not to one video."),
    "clip": _("This is a link to a clip, which doesn't say which video it was cut from."),
    "redirect": _("This link leads away from YouTube."),
    "no_video": _("This link leads to YouTube, but it doesn't name a video."),
    "two_videos": _("This link names two different videos."),
    "bad_id": _("The video's id in this link is wrong: an id has 11 letters, digits, - or _."),
}
NEXT_STEPS: dict[str, Words] = {
    "playlist": _("Open one video of the playlist and copy its address."),
    "channel": _("Open one of the channel's videos and copy its address."),
    "search": _("Open one of the videos found and copy its address."),
    "clip": _("Open the full video from the clip's page and copy its address."),
    "two_videos": _("Open the video that you mean and copy its address."),
    "more_than_link": _("Paste the link alone, or a whole transcript."),
    "several_links": _("Paste one at a time: each becomes a summary of its own."),
    "not_a_link": _("Paste a YouTube link, or a whole transcript, or upload a caption file."),
}


@dataclass(frozen=True, slots=True)
class VideoLink:
    """Which video, from which second on, and whether the link also named a playlist."""

    video_id: str
    start: int | None = None
    beside_playlist: bool = False


@dataclass(frozen=True, slots=True)
class _Parts:
    host: str
    path: list[str]
    query: list[tuple[str, str]]
    fragment: list[tuple[str, str]]

    def values(self, *names: str) -> list[str]:
        return [value for name, value in self.query if name in names]


def looks_like_link(text: str) -> bool:
    """Whether a person meant a link, valid or not, rather than a transcript.

    One word is meant as a link, and so is anything with a scheme or a handle that is too short
    for a transcript. A transcript in which a link is mentioned stays one.
    """
    text = text.strip()
    words = text[:LONGEST_LONE_WORD].split(maxsplit=FEWEST_WORDS)
    if len(words) == 1 and len(text) >= LONGEST_LONE_WORD:
        return bool(SCHEME.match(text)) and not re.search(r"\s", text)
    if len(words) == 1:
        return not is_prose_without_spaces(text)
    if len(text) >= LONGEST_LONE_WORD or len(words) >= FEWEST_WORDS:
        return False
    return bool(LINK_AMONG_WORDS.search(text)) and not is_prose_without_spaces(text)


def is_lone_link(text: str) -> bool:
    """Whether a file holds nothing but one link."""
    text = text.strip()
    return len(text) <= LONGEST_LINK and not re.search(r"\s", text) and bool(LINK_AMONG_WORDS.search(text))


def video_link(link: str) -> VideoLink:
    """The video that a link names; raises TranscriptUnavailable with the reason where there is none."""
    link = link.strip().strip(AROUND).strip()
    if VIDEO_ID.fullmatch(link):
        return VideoLink(_video_id([link]))
    return _read(_among_words(link), nested=False)


def _among_words(text: str) -> str:
    """The one whole link in what programs share, a title and then the link; where there is none, the text as it is."""
    links = [word.strip(AROUND) for word in text.split() if A_LINK.search(word)]
    return links[0] if len(links) == 1 and WHOLE_LINK.match(links[0]) else text


def _read(link: str, *, nested: bool) -> VideoLink:
    parts = _split(link)
    if GOOGLE_HOST.fullmatch(parts.host):
        if parts.path == ["url"] and not nested:
            return _read_nested(parts.values("q", "url"))
        raise _refusal("other_site")
    if parts.host in SHORT_HOSTS:
        candidates = parts.values("v") if parts.path == ["watch"] else parts.path[:1]
    elif parts.host in VIDEO_HOSTS:
        if parts.path == ["attribution_link"] and not nested:
            return _read_nested(parts.values("u"))
        candidates = _candidates(parts)
    elif parts.host == STUDIO_HOST and parts.path[:1] == ["video"]:
        candidates = parts.path[1:2]
    elif parts.host.endswith(".youtube.com"):
        raise _refusal("no_video")
    else:
        raise _other_site(parts.host)
    return VideoLink(_video_id(candidates), _start(parts), any(parts.values("list")))


def _split(link: str) -> _Parts:
    """The link's parts. Not `urlsplit`, which mends what we'd rather refuse: it drops newlines and tabs."""
    if len(link) > LONGEST_LINK:
        raise _refusal("long_link")
    if re.search(r"\s", link):
        raise _refusal("several_links" if all(map(SCHEME.match, link.split())) else "more_than_link")
    scheme = SCHEME.match(link)
    if scheme:
        if not (scheme[1] and scheme[1].lower() in {"http", "https"}):
            raise _refusal("other_scheme")
        link = link[scheme.end() :]
    elif link.startswith("@"):
        raise _refusal("channel")
    authority, path, query, fragment = _cut(link)
    host, port = _host(authority, has_scheme=bool(scheme))
    if re.search(r"[\\\x00-\x1f\x7f]", link):
        raise _refusal("malformed_link")
    if port not in DEFAULT_PORTS:
        raise _refusal("malformed_link") if host in VIDEO_HOSTS | SHORT_HOSTS else _other_site(host)
    return _Parts(host, [part for part in path.split("/") if part], _fields(query), _fields(fragment))


def _cut(link: str) -> tuple[str, str, str, str]:
    link, _hash, fragment = link.partition("#")
    link, _mark, query = link.partition("?")
    authority, _slash, path = link.partition("/")
    return authority, path, query, fragment


def _host(authority: str, *, has_scheme: bool) -> tuple[str, str]:
    if not authority.isascii():
        raise _refusal("other_site" if has_scheme or "." in authority else "not_a_link")
    if re.search(r"[\\\x00-\x1f\x7f\[\]]", authority):
        raise _refusal("malformed_link" if has_scheme or "." in authority else "not_a_link")
    if re.search(r"[@%]", authority):
        raise _other_site(authority)
    host, colon, port = authority.lower().partition(":")
    if not has_scheme and "." not in host:
        raise _refusal("bad_id" if re.fullmatch(r"[A-Za-z0-9_-]{8,16}", authority) else "not_a_link")
    return host, colon + port


def _fields(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        raise _refusal("malformed_link") from None


def _read_nested(links: list[str]) -> VideoLink:
    if not links:
        raise _refusal("no_video")
    inner = links[0].strip()
    is_path = inner.startswith("/") and not inner.startswith("//")
    return _read(f"www.youtube.com{inner}" if is_path else inner, nested=True)


def _candidates(parts: _Parts) -> list[str]:
    """What stands where the id should be."""
    first = parts.path[0] if parts.path else ""
    if first.startswith("@"):
        raise _refusal("channel")
    if first == "redirect":
        raise _refusal("redirect")
    if first in REFUSED_PATHS:
        raise _refusal(REFUSED_PATHS[first])
    if first in VIDEO_PATHS and len(parts.path) > 1:
        return [parts.path[1], *parts.values("v")]
    if first in {"", "watch"}:
        return parts.values("v")
    raise _refusal("no_video")


def _video_id(candidates: list[str]) -> str:
    # People add "&t=42" to links that have no "?" yet, and "?si=" to those that have one.
    ids = {re.split(r"[?&]", candidate.strip())[0] for candidate in candidates} - {""}
    if not ids:
        raise _refusal("no_video")
    if len(ids) > 1:
        raise _refusal("two_videos")
    found = ids.pop()
    if found in NOT_IDS:
        raise _refusal(NOT_IDS[found])
    if not VIDEO_ID.fullmatch(found):
        raise _refusal("bad_id")
    return found


def _start(parts: _Parts) -> int | None:
    for name, value in [*parts.query, *parts.fragment]:
        said = value.strip()
        found = (CLOCK.fullmatch(said) or START.fullmatch(said)) if name in {"t", "start", "time_continue"} else None
        if found and found[0]:
            hours, minutes, seconds = (int(number or 0) for number in found.groups())
            return hours * 3600 + minutes * 60 + seconds
    return None


def _refusal(code: str, sentence: Words | None = None) -> TranscriptUnavailable:
    return TranscriptUnavailable(code, sentence or REASONS[code], NEXT_STEPS.get(code, PASTE_A_VIDEO))


def _other_site(host: str) -> TranscriptUnavailable:
    shown = clean_line(host)[:80]
    sentence: Promise = format_lazy(_("This link leads to {site}, not to YouTube."), site=shown)
    return _refusal("other_site", sentence if shown else None)
