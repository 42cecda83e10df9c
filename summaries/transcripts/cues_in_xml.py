"""Reads caption formats in XML: TTML, and YouTube's timedtext (srv1 and srv3)."""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, NoReturn
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import Cue, TranscriptUnavailable
from summaries.transcripts.caption_lines import CLOCK, seconds, without_markup
from summaries.transcripts.cleaning import unescape
from summaries.transcripts.cues import Captions, bounded, too_many_cues
from summaries.transcripts.silences import stamps

MOST_MARKUP = 400_000
"""Elements and attributes cost far more memory than the letters that they are written with."""

FRAMES = re.compile(r"(\d{1,6}:\d{1,4}:\d{1,4})[:;](\d{1,6})")
OFFSET = re.compile(r"(-?\d{1,12}(?:\.\d{1,6})?)(h|ms|m|s|f|t|)")
UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "": 1.0, "ms": 0.001}
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MOST_ENTITIES = 50_000
NOT_SAID = {"metadata", "desc", "title", "set"}
# What HTML knows and XML doesn't, and an "&" that nobody escaped.
LOOSE_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31};|(?!#))")


def read_xml(text: str) -> Captions:
    """The captions in an XML document of a kind that we know."""
    root = _parse(text)
    reader = READERS.get(_name(root))
    if reader is None:
        raise TranscriptUnavailable(
            "not_captions",
            _("This is an XML file, but not one with captions that we know."),
            _("We read TTML and YouTube's own XML; SRT and VTT are the surest."),
        )
    language = root.get(XML_LANG, "") or root.get("lang", "")
    return Captions(list(reader(root)), language if LANGUAGE.fullmatch(language) else "")


def _parse(text: str) -> Element:
    if text.count("<") > MOST_MARKUP or text.count("=") > MOST_MARKUP:
        raise too_many_cues()
    try:
        try:
            root: Element = fromstring(text)
        except ParseError:
            if text.count("&") > MOST_ENTITIES:
                raise
            root = fromstring(LOOSE_ENTITY.sub(_mended, text))
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as error:
        _damaged(error)
    return root


def _mended(entity: re.Match[str]) -> str:
    sign = unescape(entity[0])
    return f"&amp;{entity[0][1:]}" if sign == entity[0] else sign


def _damaged(error: Exception) -> NoReturn:
    raise TranscriptUnavailable(
        "damaged_xml",
        _("This XML file is damaged, or has parts that captions don't need and we don't open."),
        _("Please export the captions again, best as SRT or VTT."),
    ) from error


def _name(element: Element) -> str:
    tag = element.tag if isinstance(element.tag, str) else ""
    return tag.rpartition("}")[2].lower()


def _outermost(root: Element, names: set[str]) -> Iterator[Element]:
    """The elements so named, in order, but none inside another: its words are the outer one's."""
    stack = [iter(root)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif _name(element) in names:
            yield element
        else:
            stack.append(iter(element))


def _ttml(root: Element) -> Iterator[Cue]:
    rate = _number(_parameter(root, "frameRate")) or 30.0
    multiplier = [_number(part) for part in _parameter(root, "frameRateMultiplier").replace(":", " ").split()]
    if len(multiplier) == 2 and multiplier[0] and multiplier[1]:
        rate *= multiplier[0] / multiplier[1]
    clock = _Clock(rate, _number(_parameter(root, "tickRate")) or 10_000_000.0)
    for paragraph, begin in _paragraphs(root, clock):
        for element in [paragraph] if clock.has_time(paragraph) else _timed_parts(paragraph, clock):
            start, end = clock.times(element)
            yield Cue(begin + start, None if end is None else begin + end, _words(element).split("\n"))


def _parameter(root: Element, name: str) -> str:
    """A parameter of TTML's, whatever the year that its name space stands for."""
    return next((value for key, value in root.attrib.items() if key.endswith(f"#parameter}}{name}")), "")


def _paragraphs(root: Element, clock: "_Clock") -> Iterator[tuple[Element, float]]:
    """The outermost paragraphs, each with when what it stands in begins."""
    stack = [(iter(root), 0.0)]
    while stack:
        children, begin = stack[-1]
        element = next(children, None)
        if element is None:
            stack.pop()
        elif _name(element) == "p":
            yield element, begin
        else:
            start = clock.times(element)[0]
            stack.append((iter(element), begin if math.isnan(start) else begin + start))


def _timed_parts(paragraph: Element, clock: "_Clock") -> list[Element]:
    """Some tools put the times on the parts of a paragraph."""
    return [part for part in paragraph if clock.has_time(part)] or [paragraph]


class _Clock(NamedTuple):
    """Reads a document's times."""

    frame_rate: float
    tick_rate: float

    def has_time(self, element: Element) -> bool:
        return element.get("begin") is not None

    def times(self, element: Element) -> tuple[float, float | None]:
        """When it starts, NaN where that can't be read, and ends."""
        start, end, duration = (self._seconds(element.get(name, "").strip()) for name in ("begin", "end", "dur"))
        if math.isnan(end):
            end = start + duration
        return start, None if math.isnan(end) else end

    def _seconds(self, written: str) -> float:
        frames = FRAMES.fullmatch(written)
        if frames:
            return seconds(frames[1]) + int(frames[2]) / self.frame_rate
        offset = OFFSET.fullmatch(written)
        if offset:
            return float(offset[1]) * {**UNITS, "f": 1 / self.frame_rate, "t": 1 / self.tick_rate}[offset[2]]
        return seconds(written) if re.fullmatch(CLOCK, written) else math.nan


def _words(paragraph: Element, line_break: str = " ") -> str:
    """A paragraph's words, a line for each `<br/>`; other line breaks are layout unless they are given as such."""
    words: list[str] = []
    stack: list[Element | str] = [paragraph]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            words.append(item.replace("\n", line_break))
            continue
        if _name(item) in NOT_SAID:
            continue
        words.append("\n" if _name(item) == "br" else (item.text or "").replace("\n", line_break))
        for child in reversed(item):
            stack.extend([child.tail or "", child])
    return "".join(words)


def _srv1(root: Element) -> Iterator[Cue]:
    """`<text start="1.5" dur="2">`, in seconds; YouTube escapes its words twice."""
    for element in _outermost(root, {"text"}):
        start, duration = _number(element.get("start", "")), _number(element.get("dur", ""))
        lines = without_markup(bounded("".join(element.itertext()))).split("\n")
        yield _cue(start, duration, lines)


def _srv3(root: Element) -> Iterator[Cue]:
    """`<p t="1500" d="2000">` or `<text t= d=>`, in milliseconds, the words in `<s t="300">` or alone.

    srv2 gives each word by itself, and says that it is appended to the words before.
    """
    pieces: list[tuple[str, float | None]] = []
    start = duration = None
    for element in _outermost(root, {"p", "text"}):
        if pieces and element.get("append") != "1":
            yield _spoken(start, duration, pieces)
            pieces = []
        begins = _thousandth(element.get("t", ""))
        if not pieces:
            start, duration = begins, _thousandth(element.get("d", ""))
        pieces.append(((element.text or ""), begins))
        for part in element:
            offset = _thousandth(part.get("t", "")) if _name(part) == "s" else None
            pieces.append((_words(part, "\n"), None if begins is None or offset is None else begins + offset))
            pieces.append((part.tail or "", None))
    if pieces:
        yield _spoken(start, duration, pieces)


def _spoken(start: float | None, duration: float | None, pieces: Sequence[tuple[str, float | None]]) -> Cue:
    words = "".join(words for words, _begins in pieces)
    return _cue(start, duration, words.split("\n"))._replace(stamps=stamps(pieces))


def _cue(start: float | None, duration: float | None, lines: list[str]) -> Cue:
    if start is None:
        return Cue(math.nan, None, lines)
    return Cue(start, None if duration is None else start + duration, lines)


def _thousandth(written: str) -> float | None:
    number = _number(written)
    return None if number is None else number / 1000


def _number(written: str) -> float | None:
    return float(written) if re.fullmatch(r"-?\d{1,15}(?:\.\d{1,9})?", written.strip()) else None


READERS: dict[str, Callable[[Element], Iterator[Cue]]] = {"tt": _ttml, "transcript": _srv1, "timedtext": _srv3}
