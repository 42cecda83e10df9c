"""Reads a model's answer, whatever it made of the form: nothing in here raises, and nothing is believed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

SECTIONS = {
    "answer": "answer", "summary": "answer", "post": "answer",
    "points": "points", "key points": "points", "topics": "points", "notes": "points",
    "chapters": "chapters",
    "phrases": "phrases", "key phrases": "phrases",
}  # fmt: skip
NAMES = "|".join(sorted(SECTIONS, key=len, reverse=True))
HEADING = re.compile(
    rf"\s*(?:(?:#{{2,6}}\s*|#\s+)(?:\*\*)?|\*\*)\s*(?P<marked>{NAMES})\b\s*:?\s*(?:\*\*)?\s*:?\s*(?P<behind>.*)"
    rf"|\s*(?P<plain>{NAMES})\s*(?::\s*(?P<after>.*)|$)",
    re.IGNORECASE,
)
OUR_HEADING = re.compile(
    r"\s*(?:#{1,6}\s*|\*\*)?(?P<marked>ANSWER|POST|POINTS)(?:\*\*)?\s*(?::|$)(?:\*\*)?\s*(?P<behind>.*)"
)
"""As we write it: a text of free form may have headings of its own."""
CITED = re.compile(
    r"\s?[\[(【]\s*(?:lines?|l|¶|#)?\.?\s*(\d{1,7}(?:\s*(?:[-–—,;&]|to|and)\s*\d{1,7})*)\s*[\])】]", re.IGNORECASE
)
PLACEHOLDER = re.compile(r"\[(?:first(?:-last)?|numbers?)\]", re.IGNORECASE)
"""Of our own forms, where a model copied it."""
BULLET = re.compile(r"^\s*(?:[-*•·‣]\s+|\d{1,3}[.)]\s+)")
NUMBER = re.compile(r"\d+")
RANGE = re.compile(r"(\d+)\s*(?:[-–—]|to)\s*(\d+)", re.IGNORECASE)

THINKING = "think(?:ing)?|thoughts?|reasoning|seed:think"
THOUGHT_ENDS = rf"</(?:{THINKING})>|\[/THINK\]|◁/think▷"
THOUGHTS = re.compile(
    rf"(?:<(?:{THINKING})>|\[THINK\]|◁think▷|<\|channel\|>(?!final)).*?(?:{THOUGHT_ENDS}|(?=<\|channel\|>final)|$)",
    re.IGNORECASE | re.DOTALL,
)
REST_OF_THOUGHTS = re.compile(
    rf"\A.*(?:{THOUGHT_ENDS}|<\|channel\|>final[^<]*<\|message\|>)", re.IGNORECASE | re.DOTALL
)
"""Where the server began the thoughts itself, only their end is seen."""
LEAKED = re.compile(r"<\|[\w/-]{1,40}\|>")
"""The marks of a turn, which a server should have kept to itself."""
WRAPPER = re.compile(r"\s*```[a-z]*[ \t]*\n(.*?)(?:\n```\s*|$)", re.IGNORECASE | re.DOTALL)
IS_PAGE = re.compile(r"\s*(?:<!doctype\b|<html\b|<\?xml\b)", re.IGNORECASE)

HIDDEN = re.compile(r"<(script|style|iframe|object|svg|template)\b.*?(?:</\1\s*>|$)", re.IGNORECASE | re.DOTALL)
TAG = re.compile(r"<[/!?]?[a-z][^<>]{0,2000}>|<!--.*?(?:-->|$)", re.IGNORECASE | re.DOTALL)
PICTURE = re.compile(r"!\[([^\[\]]{0,500})\](?:\([^()]{0,2000}\)|\[[^\[\]]{0,200}\])")
LINK = re.compile(r"\[([^\[\]]{0,500})\](?:\([^()]{0,2000}\)|\[[^\[\]]{0,200}\])")
DEFINITION = re.compile(r"^\s{0,3}\[[^\[\]\n]{1,200}\]:\s*(?:<|/|\w+:|www\.).*$", re.MULTILINE | re.IGNORECASE)
ADDRESS = re.compile(r"<?\b(?:[a-z][a-z0-9+.-]{1,20}:/+|www\.|javascript:|data:|mailto:)[^\s<>\"']*>?", re.IGNORECASE)
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
LONE = re.compile("[\ud800-\udfff]")
TIME = r"\d{1,3}:[0-5]\d(?::[0-5]\d)?"
CLOCK = re.compile(rf"\s?[\[(][^\[\]()\d]{{0,12}}{TIME}(?:\s*[-–—]\s*{TIME})?\s*[\])]")
"""A time in brackets: the times come from the transcript, and never from a model."""
BOLD = re.compile(r"\*\*|(?<!\w)__|__(?!\w)")
LONGEST = 40_000
"""Characters of an answer that are read: all that anybody may have meant."""
MOST_STATEMENTS = 200
LONGEST_STATEMENT = 1_200


@dataclass(frozen=True, slots=True)
class Cited:
    """A statement and the lines that the model names for it: the first and last number, or None."""

    text: str
    lines: tuple[int, int] | None = None


@dataclass(slots=True)
class Answer:
    """What was read: `headings` are the parts that there were, `rests_on` what the answer itself cites."""

    text: str = ""
    points: list[Cited] = field(default_factory=list)
    chapters: list[Cited] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    rests_on: list[Cited] = field(default_factory=list)
    headings: set[str] = field(default_factory=set)


def read(raw: str, *, is_free: bool = False) -> Answer:
    """The answer's parts, without HTML, links and other things that were not asked for.

    Where `is_free`, what stands before the points may be Markdown with headings of its own.
    """
    found = Answer()
    parts: dict[str, list[str]] = {}
    name = ""
    for line in harmless(unwrapped(raw)[:LONGEST]).split("\n"):
        if heading := _heading(line, is_free):
            name, line = heading
            found.headings.add(name)
        parts.setdefault(name, []).append(line)
    _read_answer(found, "\n".join(parts.get("answer", [])))
    found.points = _statements(parts.get("points", []))
    found.chapters = _statements(parts.get("chapters", []))
    listed = re.split(r"[;\n•]|(?<=\S),\s", "\n".join(parts.get("phrases", [])))
    phrases = (plain(BULLET.sub("", CITED.sub("", phrase), count=1)).strip(" .,") for phrase in listed)
    found.phrases = list(dict.fromkeys(phrase for phrase in phrases if 0 < len(phrase) <= 80))
    return found


def statements(raw: str) -> list[Cited]:
    """The statements that name lines, wherever they stand: for answers that forgot their headings."""
    return [one for one in _statements(harmless(unwrapped(raw)[:LONGEST]).split("\n")) if one.lines]


def _statements(lines: Iterable[str]) -> list[Cited]:
    return [cited for line in lines if (cited := statement(line)).text][:MOST_STATEMENTS]


def unwrapped(raw: str) -> str:
    """Without thoughts, and without the fence of a code block around everything."""
    text = THOUGHTS.sub("", raw.replace("\r\n", "\n").replace("\r", "\n"))
    text = LEAKED.sub("", REST_OF_THOUGHTS.sub("", text)).strip()
    if wrapper := WRAPPER.fullmatch(text):
        return wrapper[1]
    return text


def is_page(raw: str) -> bool:
    """Whether this is a web page, such as a proxy's error, and no answer."""
    return bool(IS_PAGE.match(unwrapped(raw)))


def harmless(text: str) -> str:
    """Without HTML, links, addresses, and characters that are not seen. Their words stay."""
    text = LONE.sub("", CONTROL.sub("", text))
    for _round in range(3):  # what one round takes away may have hidden another
        before = text
        text = TAG.sub("", HIDDEN.sub("", text))
        text = DEFINITION.sub("", LINK.sub(r"\1", PICTURE.sub(r"\1", text)))
        text = ADDRESS.sub("", text)
        if text == before:
            break
    return text


def plain(text: str) -> str:
    """One line without Markdown's marks."""
    text = CLOCK.sub("", text).replace("`", "")
    text = " ".join(BOLD.sub("", text).split())
    return text.strip("*_ ").lstrip("#>").strip() if text.strip("*_#>- ") else ""


def statement(line: str) -> Cited:
    """A line of a list: what it says, and the lines it names."""
    line = PLACEHOLDER.sub("", BULLET.sub("", line, count=1))
    match = CITED.search(line)
    text = plain(CITED.sub("", line)).lstrip(":–—- ").strip()
    if len(text) > LONGEST_STATEMENT:
        text = text[:LONGEST_STATEMENT].rsplit(" ", 1)[0] + "…"
    return Cited(text if any(map(str.isalnum, text)) else "", _numbers(match[1]) if match else None)


def _heading(line: str, is_free: bool) -> tuple[str, str] | None:
    """The part that begins here, and what stands on its line behind the heading."""
    match = (OUR_HEADING if is_free else HEADING).fullmatch(line)
    if not match:
        return None
    said = match.groupdict()
    return SECTIONS[(said["marked"] or said["plain"]).lower()], (said["behind"] or said.get("after") or "").strip()


def _read_answer(found: Answer, text: str) -> None:
    text = "\n".join(line.rstrip() for line in text.strip().split("\n"))
    for paragraph in text.split("\n")[:MOST_STATEMENTS]:
        if cited := CITED.findall(paragraph)[:MOST_STATEMENTS]:
            said = plain(CITED.sub("", paragraph))
            found.rests_on += [Cited(said, _numbers(numbers)) for numbers in cited]
    found.text = re.sub(r"\n{3,}", "\n\n", CLOCK.sub("", CITED.sub("", text))).strip()


def _numbers(cited: str) -> tuple[int, int]:
    """The first span among the numbers of a citation."""
    first = RANGE.match(cited)
    low, high = (int(first[1]), int(first[2])) if first else (int(NUMBER.findall(cited)[0]),) * 2
    return min(low, high), max(low, high)
