"""The rows that can't be read as a CSV of their own, to be put right elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.text import Text
from desktop.ui.numbers_in.reading import Seen
from store.exchange.csv_out import Dialect, csv_bytes
from store.exchange.whole_file import whole_file
from store.exchange.workbook import Cell, written
from store.words import Message, mark

REASON = mark("import", "Why it can't be read")
WRITTEN = mark("import", "Saved as {name}.")


def bad_csv(seen: Seen, text: Text) -> bytes:
    """Header and bad rows as they stand in the file, and a last column that says why."""
    assert seen.understood is not None
    found = seen.understood.map
    width = max((head.at + 1 for head in found.columns), default=0)
    titles = [""] * width
    for head in found.columns:
        titles[head.at] = head.title
    reasons: dict[int, list[str]] = {}
    for bad in seen.bad:
        said = f"{bad.cell}: {text.say(bad.reason)} {text.say(bad.remedy)}"
        reasons.setdefault(bad.row - 1, []).append(said)
    cells = seen.understood.cells
    rows = [
        [*_padded(cells[row] if row < len(cells) else (), width), " ".join(said)]
        for row, said in sorted(reasons.items())
    ]
    separator = found.separator or ";"
    dialect = Dialect("bad", "utf-8-sig", separator, found.decimal or ".", "\r\n")
    return csv_bytes(rows, [*titles, text.fill("import", REASON)], dialect)


def _padded(cells: Sequence[Cell], width: int) -> Iterable[Cell]:
    shown = [cell if isinstance(cell, float) else written(cell) for cell in cells[:width]]
    return [*shown, *[""] * (width - len(shown))]


def save(path: Path, content: bytes) -> Message:
    """Write the file, all of it or nothing. Raises Refusal."""
    with whole_file(path) as out:
        out.write(content)
    return Message(WRITTEN, {"name": path.name}, context="import")
