"""Turns a file's bytes into text, whatever they were written in."""

import codecs
import re

from charset_normalizer import from_bytes
from django.utils.translation import gettext_lazy as _

from summaries.transcripts.base import TranscriptUnavailable

SAMPLE = 20_000
"""Bytes that are looked at to tell UTF-16 and binary files."""
GUESS_SAMPLE = 5_000
"""Bytes beyond ASCII, with their lines, that are looked at to guess another encoding."""

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's, so it is looked for first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
NOT_TEXT = (
    b"PK\x03\x04", b"PK\x05\x06", b"%PDF-", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf",
    b"BZh", b"\xfd7zXZ", b"\x7fELF", b"MZ\x90", b"ID3", b"RIFF", b"OggS", b"fLaC", b"\x1aE\xdf\xa3",
    b"\xd0\xcf\x11\xe0", b"{\\rtf",
)  # fmt: skip
CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
WESTERN = "cp1252"
CENTRAL_EUROPEAN = "cp1250"
TURKISH_ENCODING = "cp1254"
LATIN = re.compile(r"cp(?:125[0247]|437|775|85\d|86\d|858|1140|500|037|273|1026)|latin_1|iso8859_\d+|mac_|hp_roman8")
ENCODINGS = [
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp874",
    "cp932", "euc_jp", "gb18030", "big5", "cp949",
]  # fmt: skip
# Letters that are signs in cp1252 (ł ą ş ż ľ), or that Western languages have hardly ever (š ž ť ź).
IN_A_WORD = re.compile(rb"[a-z][\xb3\xb9\xba\xbf\xbe\x9a\x9d\x9e\x9f][a-z]|\xba[a-z]")
AT_ITS_EDGE = re.compile(rb"[a-z][\xb3\xb9\x9a\x9d\x9e\x9f]|[\xb3\xb9\x9a\x9e][a-z]")
# ő and ű, or ı ş and ğ, without the letters beside which they would be õ and û, or ý þ and ð.
HUNGARIAN, NOT_HUNGARIAN = (
    re.compile(rb"[\xf5\xfb]"),
    re.compile(rb"[\xe0\xe2-\xe5\xe7\xe8\xea\xeb\xee\xef\xf1\xf2\xf4\xf8]"),
)
TURKISH, NOT_TURKISH = re.compile(rb"[\xdd\xde\xf0\xfd\xfe]"), re.compile(rb"[\xc1\xc6\xcd\xe1\xe3\xe6\xed\xf5]")


EAST_ASIAN = ("gb18030", "big5", "euc_jp", "cp932", "cp949", "utf-16-le", "utf-16-be")
COMMON = frozenset(
    "的一是不了人我在有他这這中大来來上个個国國到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里裡后後"
    "小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長"
    "はがのをにでとたてしいなるもれらんうこかきくさせつけまりよりアイウエオカキクコサシスセソタチテトナニノハフマミメモラリルレロンー、。，！？"
    "이다는을를의에가고하지은도로기사나그한있리자어시아서인대게해것들수보니면정과만일여주전와부구거상원라안오원우장"
)
"""The commonest letters of the three: two in five of any text, and hardly any where another encoding was guessed."""

COMMON_ENOUGH, FEWEST = 0.2, 8
"""The share of these in a text that is surely one of them, and the letters beyond ASCII that tell it."""


def decode(data: bytes) -> str:
    """The text in a file; raises TranscriptUnavailable where there is none."""
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise TranscriptUnavailable("empty_file", _("This file is empty."), _("Please choose another file."))
    if data.startswith(NOT_TEXT) or data[4:8] == b"ftyp":
        raise _not_text()
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide_encoding(data[:SAMPLE])
    if wide:
        return data.decode(wide, "replace")
    try:
        # Some programs write a sign beyond U+FFFF as two surrogates; these are taken out later.
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        encoding = "utf-8" if _is_damaged_utf8(data) else _east_asian_encoding(data) or _single_byte_encoding(data)
        return data.decode(encoding, "replace")


def _east_asian_encoding(data: bytes) -> str | None:
    """One of Chinese, Japanese or Korean, told by their commonest letters; a short text is guessed wrongly else."""
    lines = [line for line in data[:SAMPLE].splitlines() if not line.isascii()]
    best, most = None, COMMON_ENOUGH
    for encoding in EAST_ASIAN:
        wide = encoding.startswith("utf-16")
        text = (data[:SAMPLE] if wide else b"\n".join(lines)).decode(encoding, "replace")
        letters = [letter for letter in text if not letter.isascii()]
        share = sum(map(COMMON.__contains__, letters)) / max(1, len(letters))
        if share > most and len(letters) >= FEWEST and text.count("\ufffd") * 20 <= len(letters):
            best, most = encoding, share
    return best


def _wide_encoding(sample: bytes) -> str | None:
    """UTF-16 by where its zeros stand; what has them and their like everywhere is no text."""
    even, odd, pairs = sample[0::2].count(0), sample[1::2].count(0), max(1, len(sample) // 2)
    if odd > pairs / 20 and even < odd / 20:
        return "utf-16-le"
    if even > pairs / 20 and odd < even / 20:
        return "utf-16-be"
    if len(CONTROLS.findall(sample)) * 20 > len(sample):
        wide = _east_asian_encoding(sample)
        if wide is None or not wide.startswith("utf-16"):
            raise _not_text()
        return wide
    return None


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether the bytes that are no UTF-8 are few among those that are."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore")) - broken
    return broken * 10 <= beyond_ascii


def _single_byte_encoding(data: bytes) -> str:
    """A guess, from the lines that have letters beyond ASCII: the rest only blurs it."""
    sample = b"\n".join(line[:500] for line in data[: SAMPLE * 20].splitlines() if not line.isascii())[:GUESS_SAMPLE]
    if not sample:
        return WESTERN
    best = from_bytes(sample, cp_isolation=ENCODINGS).best()
    if best is None:
        return WESTERN
    # These are often mistaken for each other.
    return _latin_encoding(sample) if LATIN.match(best.encoding) else best.encoding


def _latin_encoding(sample: bytes) -> str:
    """Told by single letters, because all these code pages give something like words."""
    lower = sample.lower()
    if IN_A_WORD.search(lower) or len(AT_ITS_EDGE.findall(lower)) >= 2:
        return CENTRAL_EUROPEAN
    if len(HUNGARIAN.findall(sample)) >= 2 and not NOT_HUNGARIAN.search(sample):
        return CENTRAL_EUROPEAN
    if len(TURKISH.findall(sample)) >= 2 and not NOT_TURKISH.search(sample):
        return TURKISH_ENCODING
    return WESTERN


def _not_text() -> TranscriptUnavailable:
    return TranscriptUnavailable(
        "not_text",
        _("This is not a text file."),
        _("Please give captions as SRT or VTT, or a transcript as plain text; unpack an archive first."),
    )
