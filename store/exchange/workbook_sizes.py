"""What a workbook would unpack to, looked at before anything is made of it.

5 kB can ask for 4 GiB: by what a zip unpacks to, by two cells a million rows apart, by a cell that
is said to be repeated, by entities. Runs in the process that parses, before the parser.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from store.errors import Refusal
from store.exchange.workbook import Span
from store.words import mark

TOO_LARGE = mark(
    "errors",
    "The workbook is too large: {what}. Save the sheet with the numbers as CSV and take that, or "
    "delete the empty rows and columns around the numbers.",
)
BROKEN_WORKBOOK = mark(
    "errors",
    "The workbook can't be read; it may be damaged or hold something else. Open it in a "
    "spreadsheet and save it as xlsx or CSV.",
)
NOT_A_WORKBOOK = mark(
    "errors",
    "The file is a zip archive, but no workbook: choose an xlsx, xls or ods file, or a CSV.",
)
ENTITIES = mark(
    "errors",
    "The workbook defines its own entities, which no spreadsheet does: open it in a spreadsheet "
    "and save it again.",
)
LOCKED = mark("errors", "The workbook is protected by a password: open it and save it without one.")
FILE = mark("workbook", "the file is over {most} MB")
ENTRIES = mark("workbook", "it has over {most} parts")
UNPACKED = mark("workbook", "it unpacks to more than {most} MB")
CELLS = mark("workbook", "it spans more than {most} cells")
MEMORY = mark("workbook", "reading it takes more memory than a workbook may have")
TIME = mark("workbook", "reading it takes more than {most} seconds")

MOST_FILE_MB = 64
MOST_ENTRIES = 2_000
MOST_UNPACKED_MB = 256
MOST_CELLS = 4_000_000
_CHUNK = 1 << 20
_REPEATED = 1_000
"""A cell that is said to be there more often is no measurement."""
_OVERLAP = 512
# The address of a cell that holds something: one whose tag ends at once has but a format.
_ADDRESS = rb"""\sr\s*=\s*["']%b["'][^<>]*(?<!/)>"""
_LETTERS = re.compile(_ADDRESS % rb"([A-Za-z]{1,3})[0-9]{1,7}")
_NUMBERS = re.compile(_ADDRESS % rb"[A-Za-z]{1,3}([0-9]{1,7})")
_DOCTYPE = b"<!DOCTYPE"


def too_large(what: str, most: int | None = None) -> Refusal:
    """The refusal, with what there is too much of."""
    from store.words import Message

    return Refusal(TOO_LARGE, field="file", what=Message(what, {"most": most}, context="workbook"))


@dataclass(slots=True)
class Looked:
    """What was found without parsing, of each ods sheet, in order.

    spans: merged cells. percents: by sheet, cells that are shown in per cent.
    """

    form: str
    spans: list[list[Span]] = field(default_factory=list)
    percents: dict[int, list[tuple[int, int]]] = field(default_factory=dict)


def looked_at(data: bytes) -> Looked:
    """Check the sizes of a workbook. Raises Refusal where they are beyond what is read."""
    if len(data) > MOST_FILE_MB << 20:
        raise too_large(FILE, MOST_FILE_MB)
    if not data.startswith(b"PK"):
        return Looked("xls")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _archive(archive)
    except (
        zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
        OSError, LookupError, expat.ExpatError,
    ) as error:  # fmt: skip
        if isinstance(error, RuntimeError) and "encrypted" in str(error):
            raise Refusal(LOCKED, field="file") from None
        raise Refusal(BROKEN_WORKBOOK, field="file") from None


def _archive(archive: zipfile.ZipFile) -> Looked:
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise too_large(ENTRIES, MOST_ENTRIES)
    if sum(entry.file_size for entry in entries) > MOST_UNPACKED_MB << 20:
        raise too_large(UNPACKED, MOST_UNPACKED_MB)
    names = {entry.filename.replace("\\", "/").lower() for entry in entries}
    if len(names) < len(entries):
        raise zipfile.BadZipFile  # two parts of one name: each reader takes another one
    form = _form(names)
    cells = 0
    looked = Looked(form)
    for entry in entries:
        name = entry.filename.replace("\\", "/").lower()
        chunks = _chunks(archive, entry)
        if form == "ods" and name == "content.xml":
            ods = _Ods()
            ods.read(chunks)
            cells += ods.cells
            looked.spans, looked.percents = ods.spans, ods.percents
        elif form == "xlsx" and name.endswith(".xml") and "/worksheets/" in f"/{name}":
            cells += _box(chunks)
        else:
            # unpacked all the same: a zip can say less in its directory than it holds
            _refuse_doctype(chunks, name)
        if cells > MOST_CELLS:
            raise too_large(CELLS, MOST_CELLS)
    return looked


def _form(names: set[str]) -> str:
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "content.xml" in names:
        return "ods"
    raise Refusal(NOT_A_WORKBOOK, field="file")


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(entry) as part:
        while chunk := part.read(_CHUNK):
            yield chunk


def _refuse_doctype(chunks: Iterator[bytes], name: str) -> None:
    first = next(chunks, b"")
    if name.endswith((".xml", ".rels")) and _DOCTYPE in first[:_CHUNK]:
        raise Refusal(ENTITIES, field="file")
    for _ in chunks:
        pass


def _box(chunks: Iterator[bytes]) -> int:
    """How many cells lie between A1 and the last row and column of an xlsx sheet."""
    rows = columns = 0
    before = b""
    for chunk in chunks:
        text = before + chunk
        if not before and _DOCTYPE in text:
            raise Refusal(ENTITIES, field="file")
        # one at a time: pairs of a million cells take three times as long
        columns = max(columns, max(map(_column, set(_LETTERS.findall(text))), default=0))
        rows = max(rows, max(map(int, _NUMBERS.findall(text)), default=0))
        before = text[-_OVERLAP:]
    return rows * columns


def _column(letters: bytes) -> int:
    index = 0
    for letter in letters.upper():
        index = index * 26 + letter - 64
    return index


class _Ods:
    """Rows, columns and merged cells of the sheets in a content.xml, repeats counted."""

    def __init__(self) -> None:
        self.cells = 0
        self.spans: list[list[Span]] = []
        self.percents: dict[int, list[tuple[int, int]]] = {}
        self._row = self._column = 0
        self._rows = self._columns = self._row_times = 0
        self._here = 0  # last column of this row that holds anything
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._refuse

    def read(self, chunks: Iterator[bytes]) -> None:
        """Read the part to its end."""
        for chunk in chunks:
            self._parser.Parse(chunk, False)
        self._parser.Parse(b"", True)

    def _refuse(self, *_: object) -> NoReturn:
        raise Refusal(ENTITIES, field="file")

    def _start(self, name: str, said: dict[str, str]) -> None:
        if name == "table:table":
            self.spans.append([])
            self._row = self._rows = self._columns = 0
        elif name == "table:table-row":
            self._column = self._here = 0
            self._row_times = _times(said, "table:number-rows-repeated")
        elif name in ("table:table-cell", "table:covered-table-cell"):
            times = _times(said, "table:number-columns-repeated")
            if "office:value-type" in said or "calcext:value-type" in said:
                self._here = self._column + times
            if said.get("office:value-type") == "percentage" and times < _REPEATED:
                mine = self.percents.setdefault(len(self.spans) - 1, [])
                mine += [(self._row, self._column + more) for more in range(times)]
            down = _times(said, "table:number-rows-spanned")
            across = _times(said, "table:number-columns-spanned")
            if (down > 1 or across > 1) and self.spans:
                top, left = self._row, self._column
                self.spans[-1].append((top, left, top + down - 1, left + across - 1))
            self._column += times

    def _end(self, name: str) -> None:
        if name == "table:table-row":
            self._row += self._row_times
            if self._here:
                self._rows, self._columns = self._row, max(self._columns, self._here)
        elif name == "table:table":
            self.cells += self._rows * self._columns
            if self.cells > MOST_CELLS:
                raise too_large(CELLS, MOST_CELLS)


def _times(said: dict[str, str], name: str) -> int:
    text = said.get(name, "1")
    return int(text) if text.isdecimal() and len(text) < 10 else 1
