"""Reads captions in a table: tab or comma separated, as Whisper, spreadsheets and label tracks are saved."""

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from summaries.transcripts.cue_records import START, TEXT, Record, field_name, to_cues
from summaries.transcripts.cues import Captions, too_long_caption

LONGEST_HEADER = 500
MOST_COLUMNS = 50
BARE_ROW = re.compile(r"(?:\d{1,9}(?:\.\d{1,9})?\t){2}[^\t\n]*\w")
BARE_COLUMNS = ["start", "end", "text"]


class Table(NamedTuple):
    """How a table is written: the names of its columns, the sign between them, and whether it says those names."""

    columns: list[str]
    sign: str
    has_header: bool = True


def table_in(text: str) -> Table | None:
    """How the table is written that a text begins with; None where that is none of captions."""
    header, _line_end, rows = text[:LONGEST_HEADER].partition("\n")
    if not re.search(r"\d", rows):
        header = ""
    for sign in "\t", ",", ";":
        names = [field_name(name) for name in header.strip("\r").split(sign)]
        if not {*START}.isdisjoint(names) and not {*TEXT}.isdisjoint(names) and len(names) <= MOST_COLUMNS:
            return Table(names, sign)
    return Table(BARE_COLUMNS, "\t", has_header=False) if BARE_ROW.match(text) else None


def read_table(text: str, table: Table) -> Captions:
    """The captions in a table, one a row."""
    return Captions(to_cues(_rows(text, *table)))


def _rows(text: str, columns: list[str], sign: str, has_header: bool) -> Iterator[Record]:
    lines = io.StringIO(text, newline="")
    rows = csv.reader(lines, delimiter=sign, quotechar=None if sign == "\t" else '"')
    last = len(columns) - 1
    try:
        for row in islice(rows, int(has_header), None):
            if len(row) > len(columns) and columns[-1] in TEXT:
                row = [*row[:last], sign.join(row[last:])]
            yield dict(zip(columns, row, strict=False))
    except csv.Error as error:
        raise too_long_caption() from error
