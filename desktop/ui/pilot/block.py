"""A block from a spreadsheet, made ready for the grid: headings off, 18/22 apart, one comma."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

SPACES = "\\s\u00a0\u202f"
FIGURE = rf"[+\-−–]?[\d{SPACES}.,]*\d[\d{SPACES}.,]*%?"
FRACTION = re.compile(rf"\s*({FIGURE}?)\s*(?:/|\bof\b|\bav\b)\s*({FIGURE}?)\s*")
NUMBER = re.compile(rf"\s*{FIGURE}\s*")
COMMA = re.compile(rf"[+\-−–]?[\d{SPACES}]*,(\d+)")
POINT = re.compile(rf"[+\-−–]?[\d{SPACES},]*\.(\d+)")

Cells = list[list[str]]


@dataclass(frozen=True, slots=True)
class Layout:
    """The grid's columns, from the one that the block begins in.

    numbers: those that hold figures. names: those before them that hold names and may be left out
    of the block, with the names that there are, casefolded. pairs: a numerator's column and its
    denominator's. decimal: the reader's own mark.
    """

    numbers: frozenset[int]
    names: dict[int, frozenset[str]] = field(default_factory=dict)
    pairs: dict[int, int] = field(default_factory=dict)
    decimal: str = "."


def tidied(cells: Cells, layout: Layout, is_period: Callable[[str], bool]) -> Cells:
    """The block as the grid can read it.

    A column of names that the block leaves out is put in empty. A first row of words goes, where
    its first cell is no period. 18/22 in one cell becomes two. A column in which some cell has a
    decimal comma that cannot be for thousands, and none has a point, is all by comma.
    """
    made = [list(row) for row in cells]
    for place, there in layout.names.items():
        if _holds_figures(made, place, there):
            for row in made:
                if len(row) > place:
                    row.insert(place, "")
    if len(made) > 1 and _is_heading(made[0], layout.numbers) and not is_period(made[0][0]):
        made = made[1:]
    made = [_apart(row, layout.pairs) for row in made]
    for place in layout.numbers:
        column = [row[place].strip() for row in made if place < len(row)]
        if layout.decimal != "," and _by_comma(column):
            for row in made:
                if place < len(row) and COMMA.fullmatch(row[place].strip()):
                    row[place] = row[place].replace(",", layout.decimal)
    return made


def in_one(cells: Cells, first: int) -> Cells:
    """Numerators and denominators in two columns each, as 18/22 in one.

    first: the column in which they begin. Nothing is changed where some cell says both already,
    where the columns are an odd number, or where one of two is missing.
    """
    made = []
    for row in cells:
        figures = row[first:]
        pairs = list(zip(figures[::2], figures[1::2], strict=False))
        whole = len(figures) > 1 and len(figures) % 2 == 0
        if not whole or any(FRACTION.fullmatch(cell) for cell in figures):
            return cells
        if any(bool(part.strip()) != bool(of.strip()) for part, of in pairs):
            return cells
        made.append([*row[:first], *(f"{part}/{of}" if of.strip() else "" for part, of in pairs)])
    return made


def _holds_figures(rows: Cells, place: int, names: frozenset[str]) -> bool:
    """Whether a column that should hold names holds figures, and none of the names."""
    held = [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
    if any(cell.casefold() in names for cell in held):
        return False
    return any(NUMBER.fullmatch(cell) or FRACTION.fullmatch(cell) for cell in held)


def _is_heading(row: list[str], numbers: frozenset[int]) -> bool:
    """A first row whose columns of figures hold words only."""
    held = [row[place] for place in numbers if place < len(row) and row[place].strip()]
    return bool(held) and not any(char.isdigit() for cell in held for char in cell)


def _apart(row: list[str], pairs: dict[int, int]) -> list[str]:
    made = list(row)
    for part, whole in pairs.items():
        if part >= len(made) or (found := FRACTION.fullmatch(made[part])) is None:
            continue
        if whole == part + 1 and (whole >= len(made) or made[whole].strip() == ""):
            made[part : whole + 1] = [found[1].strip(), found[2].strip()]
    return made


def _by_comma(column: list[str]) -> bool:
    """Whether some figure has a comma that is surely for decimals, and none has a point."""
    if any(POINT.fullmatch(cell) for cell in column):
        return False
    found = [match[1] for cell in column if (match := COMMA.fullmatch(cell))]
    return any(len(digits) != 3 for digits in found)
