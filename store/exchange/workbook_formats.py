"""Which cells of a workbook are shown in per cent: 0.821 in the file is 82,1 % to the person.

The parser gives values without their formats. Runs in the process that parses, after the sizes
were looked at.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers import expat

MOST_BYTES = 32 << 20
"""Of a sheet: in a larger one nobody looks at formats, and its numbers stay as they are stored."""
_BUILT_IN = frozenset({"9", "10"})
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_CELL = re.compile(rb"<(?:\w+:)?c\b([^<>]*)>")
_AT = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']""")
_STYLE = re.compile(rb"""\bs\s*=\s*["'](\d{1,6})["']""")
Places = frozenset[tuple[int, int]]


def percent_cells(data: bytes) -> dict[str, Places]:
    """By sheet: rows and columns, from 0, of the cells of an xlsx that are shown in per cent."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {entry.filename.lower(): entry for entry in archive.infolist()}
            styles = _styles(archive, names)
            if not styles:
                return {}
            return {
                sheet: _places(archive.read(names[part]), styles)
                for sheet, part in _sheets(archive, names)
                if part in names and names[part].file_size <= MOST_BYTES
            }
    except (
        zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
        OSError, LookupError, expat.ExpatError,
    ):  # fmt: skip
        return {}


def _styles(archive: zipfile.ZipFile, names: dict[str, zipfile.ZipInfo]) -> frozenset[bytes]:
    """The numbers of the cell styles that show per cent."""
    part = names.get("xl/styles.xml")
    if part is None or part.file_size > MOST_BYTES:
        return frozenset()
    formats = set(_BUILT_IN)
    found: list[bytes] = []
    inside = False
    count = 0
    for name, said, begins in _elements(archive.read(part)):
        if name == "cellXfs":
            inside = begins
        elif name == "numFmt" and begins and "%" in _QUOTED.sub("", said.get("formatCode", "")):
            formats.add(said.get("numFmtId", ""))
        elif name == "xf" and inside and begins:
            if said.get("numFmtId") in formats:
                found.append(b"%d" % count)
            count += 1
    return frozenset(found)


def _sheets(
    archive: zipfile.ZipFile, names: dict[str, zipfile.ZipInfo]
) -> Iterator[tuple[str, str]]:
    """Each sheet's name and part."""
    targets = {}
    for name, said, begins in _elements(archive.read(names["xl/_rels/workbook.xml.rels"])):
        if name == "Relationship" and begins:
            target = said.get("Target", "").lstrip("/")
            targets[said.get("Id", "")] = target if target.startswith("xl/") else f"xl/{target}"
    for name, said, begins in _elements(archive.read(names["xl/workbook.xml"])):
        if name == "sheet" and begins:
            key = next((v for k, v in said.items() if k.endswith(":id")), "")
            yield said.get("name", ""), targets.get(key, "").lower()


def _elements(xml: bytes) -> list[tuple[str, dict[str, str], bool]]:
    """Elements without their prefix, where they begin and end."""
    found: list[tuple[str, dict[str, str], bool]] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, said: found.append(
        (name.rpartition(":")[2], said, True)
    )
    parser.EndElementHandler = lambda name: found.append((name.rpartition(":")[2], {}, False))
    parser.Parse(xml, True)
    return found


def _places(xml: bytes, styles: frozenset[bytes]) -> Places:
    found = []
    for cell in _CELL.finditer(xml):
        style, at = _STYLE.search(cell[1]), _AT.search(cell[1])
        if style and at and style[1] in styles:
            column = 0
            for letter in at[1]:
                column = column * 26 + letter - 64
            found.append((int(at[2]) - 1, column - 1))
    return frozenset(found)


def as_shown(value: float) -> str:
    """A number as its cell shows it, in full: 82.1 %."""
    return f"{value * 100:.15g} %"
