"""Blocks of cells to and from a spreadsheet, as it puts them on the clipboard."""

from __future__ import annotations

import csv
from collections.abc import Sequence


def split_block(block: str) -> list[list[str]]:
    """Rows and cells of what Excel puts on the clipboard; cells with line ends come in quotes."""
    lines = block.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    if not any('"' in line for line in lines):
        return [line.split("\t") for line in lines]
    try:
        return list(csv.reader([f"{line}\n" for line in lines], delimiter="\t")) or [[""]]
    except csv.Error:
        # A cell beyond what the csv module takes: without quotes it is split all the same.
        return [line.split("\t") for line in lines]


def join_block(cells: Sequence[Sequence[str]]) -> str:
    """Rows and cells as Excel takes them; `split_block` reads them back the same."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in cells) + "\n"


def _quoted(cell: str) -> str:
    if any(sign in cell for sign in '\t\n\r"'):
        doubled = cell.replace('"', '""')
        return f'"{doubled}"'
    return cell
