"""What the stand-in for YouTube has to show: talks, their caption tracks, and the captions as YouTube writes them."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from xml.sax.saxutils import escape

LINES = (
    "[Music]",
    "good morning and welcome to the lending library",
    "for tools in our little harbour town",
    "today I want to tell you how a leaking boat",
    "taught forty neighbours to share their drills",
    "it began with a storm that took the roof",
    "off the old net loft next to the pier",
    "everybody came to help and everybody brought",
    "the same three hammers and nobody had a saw",
    "so we wrote a list on the back of a door",
    "who owns what and who is glad to lend it",
    "after a month the door was full and we moved",
    "the list into a notebook and then into a shed",
    "the first rule of the shed is that you bring",
    "a tool back cleaner than you found it",
    "the second rule is that you show one person",
    "how to use it before you take it home",
    "that second rule changed more than the tools did",
    "children learned to solder from a retired welder",
    "and the welder learned to knit from the children",
    "[Applause]",
    "we counted last winter and two hundred repairs",
    "were made that would have been thrown away",
    "a toaster a trumpet and a very old sewing machine",
    "the machine now mends the sails of the ferry",
    "if you want to start a shed in your own town",
    "begin with a list and a door and one kettle",
    "people come for the drill but they stay for the tea",
    "and next spring we open a second shed uphill",
    "thank you and please do bring back the ladder",
)
SECONDS_A_LINE = 4.0


@dataclass(frozen=True)
class Caption:
    """What is said from `start`, and for so many seconds on the screen; `words` say when each word begins."""

    start: float
    duration: float
    text: str
    words: tuple[float, ...] = ()


SAMPLE = tuple(Caption(index * SECONDS_A_LINE, SECONDS_A_LINE + 1.5, line) for index, line in enumerate(LINES))


@dataclass(frozen=True)
class CaptionTrack:
    language: str = "en"
    name: str = "English (auto-generated)"
    is_generated: bool = True
    captions: tuple[Caption, ...] = SAMPLE


@dataclass(frozen=True)
class Talk:
    title: str = "A shed full of borrowed ladders"
    channel: str = "Harbour Talks"
    seconds: int = 122
    tracks: tuple[CaptionTrack, ...] = (CaptionTrack(),)


ENGLISH_ASR = CaptionTrack()
ENGLISH = CaptionTrack("en-GB", "English (United Kingdom)", False)
GERMAN_LINES = (
    Caption(0, 4, "guten Morgen und willkommen im Schuppen"),
    Caption(4, 4, "hier leiht sich die Stadt ihre Leitern aus"),
    Caption(8, 4, "und bringt sie am Abend sauber zurück"),
)
GERMAN = CaptionTrack("de", "German", False, GERMAN_LINES)
FRENCH = CaptionTrack("fr", "French", False, (Caption(0, 4, "bonjour et bienvenue à la cabane"),))


def timedtext(captions: Iterable[Caption]) -> str:
    """Captions as YouTube writes them: words escaped once as HTML and once more as XML."""
    texts = (
        f'<text start="{caption.start:g}" dur="{caption.duration:g}">'
        f"{escape(escape(caption.text, {chr(39): '&#39;'}))}</text>"
        for caption in captions
    )
    return f'<?xml version="1.0" encoding="utf-8" ?><transcript>{"".join(texts)}</transcript>'


def json3(captions: Iterable[Caption]) -> str:
    """Automatic captions as YouTube writes them in JSON, each word with its time, and a line break by itself."""
    events: list[dict[str, object]] = []
    for caption in captions:
        pieces = [
            {"utf8": word, "tOffsetMs": round(1000 * (start - caption.start))}
            for word, start in zip(re.findall(r"\s*\S+", caption.text), _word_times(caption), strict=True)
        ]
        begins = round(caption.start * 1000)
        events.append({"tStartMs": begins, "dDurationMs": round(caption.duration * 1000), "wWinId": 1, "segs": pieces})
        events.append({"tStartMs": begins, "dDurationMs": 10, "wWinId": 1, "aAppend": 1, "segs": [{"utf8": "\n"}]})
    return json.dumps({"wireMagic": "pb3", "events": events})


def _word_times(caption: Caption) -> tuple[float, ...]:
    """When each word begins; where nobody says, a line is spoken evenly."""
    words = caption.text.split()
    sizes = [0, *accumulate(len(word) + 3 for word in words)]
    return caption.words or tuple(caption.start + SECONDS_A_LINE * size / sizes[-1] for size in sizes[:-1])
