"""Reads caption formats in XML: TTML, and YouTube's timedtext (srv1 and srv3)."""

import re
from collections.abc import Callable, Iterator
from typing import NoReturn
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import TranscriptUnavailable
from summaries.transcripts.cues import Captions, Cue, bounded, too_many_cues
from summaries.transcripts.cues_in_lines import seconds, without_markup

MOST_MARKUP = 600_000
"""Elements and attributes cost far more memory than the letters that they are written with."""

CLOCK = re.compile(r"(\d{1,6}:\d{1,4}:\d{1,4}(?:\.\d{1,6})?)(?::(\d{1,6}))?")
OFFSET = re.compile(r"(-?\d{1,12}(?:\.\d{1,6})?)(h|ms|m|s|f|t)")
UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PARAMETER = "{http://www.w3.org/ns/ttml#parameter}"


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
        root: Element = fromstring(text)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as error:
        _damaged(error)
    return root


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
    frame_rate = _number(root.get(f"{PARAMETER}frameRate", "")) or 30.0
    tick_rate = _number(root.get(f"{PARAMETER}tickRate", "")) or 10_000_000.0
    for paragraph in _outermost(root, {"p"}):
        start = _ttml_time(_attribute(paragraph, "begin"), frame_rate, tick_rate)
        end = _ttml_time(_attribute(paragraph, "end"), frame_rate, tick_rate)
        duration = _ttml_time(_attribute(paragraph, "dur"), frame_rate, tick_rate)
        if start is None:
            continue
        if end is None and duration is not None:
            end = start + duration
        yield Cue(start, end, _words(paragraph).split("\n"))


def _attribute(paragraph: Element, name: str) -> str:
    """An attribute of a paragraph, or of its first child: some tools put the times on a span."""
    first = paragraph[0] if len(paragraph) else paragraph
    return paragraph.get(name) or first.get(name) or ""


def _words(paragraph: Element) -> str:
    """A paragraph's words, a line for each `<br/>`; other line breaks are layout."""
    words: list[str] = []
    stack: list[Element | str] = [paragraph]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            words.append(item.replace("\n", " "))
            continue
        words.append("\n" if _name(item) == "br" else (item.text or "").replace("\n", " "))
        for child in reversed(item):
            stack.extend([child.tail or "", child])
    return "".join(words)


def _ttml_time(written: str, frame_rate: float, tick_rate: float) -> float | None:
    clock = CLOCK.fullmatch(written.strip())
    if clock:
        return seconds(clock[1]) + int(clock[2] or 0) / frame_rate
    offset = OFFSET.fullmatch(written.strip())
    if not offset:
        return None
    unit = {**UNITS, "f": 1 / frame_rate, "t": 1 / tick_rate}[offset[2]]
    return float(offset[1]) * unit


def _srv1(root: Element) -> Iterator[Cue]:
    """`<text start="1.5" dur="2">`, in seconds; YouTube escapes its words twice."""
    for element in _outermost(root, {"text"}):
        start, duration = _number(element.get("start", "")), _number(element.get("dur", ""))
        if start is not None:
            lines = without_markup(bounded("".join(element.itertext()))).split("\n")
            yield Cue(start, None if duration is None else start + duration, lines)


def _srv3(root: Element) -> Iterator[Cue]:
    """`<p t="1500" d="2000">` or `<text t= d=>`, in milliseconds, the words in `<s>` or alone."""
    for element in _outermost(root, {"p", "text"}):
        start, duration = _number(element.get("t", "")), _number(element.get("d", ""))
        if start is not None:
            end = None if duration is None else (start + duration) / 1000
            yield Cue(start / 1000, end, "".join(element.itertext()).split("\n"))


def _number(written: str) -> float | None:
    return float(written) if re.fullmatch(r"-?\d{1,15}(?:\.\d{1,9})?", written.strip()) else None


READERS: dict[str, Callable[[Element], Iterator[Cue]]] = {"tt": _ttml, "transcript": _srv1, "timedtext": _srv3}
