"""A block from a spreadsheet, made ready for the grid: headings off, 18/22 apart, one comma."""

from __future__ import annotations

import re

FRACTION = re.compile(
    r"\s*([\d\s\u00a0\u202f.,]+?)\s*(?:/|\bof\b|\bav\b)\s*([\d\s\u00a0\u202f.,]+?)\s*"
)
COMMA = re.compile(r"[+\-−–]?[\d\s\u00a0\u202f]*,(\d+)")
POINT = re.compile(r"[+\-−–]?[\d\s\u00a0\u202f,]*\.(\d+)")
DIGIT = re.compile(r"\d")

Cells = list[list[str]]


def tidied(cells: Cells, numbers: frozenset[int], pairs: dict[int, int], decimal: str) -> Cells:
    """The block as the grid can read it.

    numbers: which of its columns hold figures. pairs: a numerator's column and its denominator's,
    so that 18/22 in one cell becomes two. decimal: the reader's own decimal mark. A column in which
    some cell has a decimal comma that cannot be for thousands, and none a point, is all by comma.
    """
    if len(cells) > 1 and _is_heading(cells[0], numbers):
        cells = cells[1:]
    cells = [_apart(row, pairs) for row in cells]
    for place in numbers:
        column = [row[place] for row in cells if place < len(row)]
        if decimal != "," and _by_comma(column):
            for row in cells:
                if place < len(row) and COMMA.fullmatch(row[place].strip()):
                    row[place] = row[place].replace(",", decimal)
    return cells


def _is_heading(row: list[str], numbers: frozenset[int]) -> bool:
    """A first row whose columns of figures hold words only."""
    held = [row[place] for place in numbers if place < len(row) and row[place].strip()]
    return bool(held) and not any(DIGIT.search(cell) for cell in row)


def _apart(row: list[str], pairs: dict[int, int]) -> list[str]:
    made = list(row)
    for part, whole in pairs.items():
        if part >= len(made) or (found := FRACTION.fullmatch(made[part])) is None:
            continue
        if whole == part + 1 and (whole >= len(made) or made[whole].strip() == ""):
            made[part : whole + 1] = [found[1], found[2]]
    return made


def _by_comma(column: list[str]) -> bool:
    """Whether some figure has a comma that is surely for decimals, and none has a point."""
    bare = [cell.strip() for cell in column]
    if any(POINT.fullmatch(cell) for cell in bare):
        return False
    found = [match[1] for cell in bare if (match := COMMA.fullmatch(cell))]
    return any(len(digits) != 3 for digits in found)
