"""A workbook of the old kind, as small as it can be: BIFF8 records in a compound file.

The records are those of [MS-XLS], the container that of [MS-CFB]: one stream, “Workbook”.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from datetime import date
from typing import Any

_SECTOR = 512
_LEAST = 4096  # a shorter stream would have to lie in the mini stream
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_DAY = 14  # the number of the format that shows a day
_EPOCH = date(1899, 12, 30)


def xls(sheets: dict[str, Sequence[Sequence[Any]]]) -> bytes:
    """A workbook of texts, numbers and dates. Up to 120 sectors, which is plenty here."""
    parts = [_sheet(grid) for grid in sheets.values()]
    start = len(_globals([(name, 0) for name in sheets]))
    places = []
    for name, part in zip(sheets, parts, strict=True):
        places.append((name, start))
        start += len(part)
    return _compound(_globals(places) + b"".join(parts))


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _globals(places: Sequence[tuple[str, int]]) -> bytes:
    font = struct.pack("<HHHHHBBBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0, 5, 0) + b"Arial"
    # the default, and one that shows a number as a day
    styles = [struct.pack("<HHHBBBBIIH", 0, form, 1, 0, 0, 0, 0, 0, 0, 0) for form in (0, _DAY)]
    records = [
        _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)),
        _record(0x0042, struct.pack("<H", 1200)),
        _record(0x0022, struct.pack("<H", 0)),
        _record(0x0031, font),
        *(_record(0x00E0, style) for style in styles),
    ]
    for name, start in places:
        said = struct.pack("<IBBBB", start, 0, 0, len(name), 1) + name.encode("utf-16-le")
        records.append(_record(0x0085, said))
    return b"".join([*records, _record(0x000A)])


def _sheet(grid: Sequence[Sequence[Any]]) -> bytes:
    width = max(map(len, grid))
    records = [
        _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6)),
        _record(0x0200, struct.pack("<IIHHH", 0, len(grid), 0, width, 0)),
    ]
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell is None or cell == "":
                continue
            if isinstance(cell, str):
                said = struct.pack("<HHHHB", i, j, 0, len(cell), 1) + cell.encode("utf-16-le")
                records.append(_record(0x0204, said))
            elif isinstance(cell, date):
                days = (cell - _EPOCH).days
                records.append(_record(0x0203, struct.pack("<HHHd", i, j, 1, days)))
            else:
                records.append(_record(0x0203, struct.pack("<HHHd", i, j, 0, cell)))
    return b"".join([*records, _record(0x000A)])


def _compound(stream: bytes) -> bytes:
    """The stream in sectors from 2 on; sector 0 is the table of sectors, 1 the directory."""
    stream = stream.ljust(_LEAST, b"\0")
    count = -(-len(stream) // _SECTOR)
    table = [_TABLE, _END, *range(3, 2 + count), _END]
    table += [_FREE] * (_SECTOR // 4 - len(table))
    directory = (
        _entry("Root Entry", 5, child=1)
        + _entry("Workbook", 2, start=2, size=len(stream))
        + 2 * _entry("", 0)
    )
    head = (
        bytes.fromhex("d0cf11e0a1b11ae1")
        + bytes(16)
        + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
        + bytes(6)
        + struct.pack("<IIIIIIIII", 0, 1, 1, 0, _LEAST, _END, 0, _END, 0)
        + struct.pack("<109I", 0, *[_FREE] * 108)
    )
    return (
        head
        + struct.pack(f"<{len(table)}I", *table)
        + directory
        + stream.ljust(count * _SECTOR, b"\0")
    )


def _entry(name: str, kind: int, child: int = _FREE, start: int = _END, size: int = 0) -> bytes:
    said = (name + "\0").encode("utf-16-le") if name else b""
    return (
        said.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(said), kind, 1, _FREE, _FREE, child)
        + bytes(16 + 4 + 16)
        + struct.pack("<IQ", start, size)
    )
