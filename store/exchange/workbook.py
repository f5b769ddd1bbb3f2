"""Workbooks as the readers take them: sheets of cells, each what the workbook says it is.

Who parses foreign workbooks (`desktop.worker`) gives these; nothing here opens a file. Imports
neither numpy nor SQLAlchemy: the process that parses has little memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from store.errors import Refusal
from store.words import mark

WHICH_SHEET = mark("errors", "Several sheets can be read: {names}. Choose one.")
NO_SHEET_FITS = mark(
    "errors",
    "No sheet has what is needed ({names}). Of the first: {reason}",
)
NO_SUCH_SHEET = mark("errors", "There is no sheet “{name}”. The sheets are: {names}.")
NO_WORKBOOK = mark(
    "errors", "A text file has no sheet “{name}”: only a workbook (xlsx, xls, ods) has sheets."
)
EMPTY_WORKBOOK = mark("errors", "The workbook is empty: no sheet that is shown has any cell.")
MERGED_NUMBER = mark(
    "errors",
    "{cell} is merged over several rows, so it can't be known which of them its number is for: "
    "split the cell and write each row's own number.",
)

# What the first bytes say: a zip (xlsx, xlsb, ods) or a compound file (xls).
_BEGINNINGS = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_SHOWN_NAMES = 20

Cell = str | float | bool | date
Span = tuple[int, int, int, int]
T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One sheet, from its cell A1 on.

    rows: cells, "" where there is nothing; rows end where their last cell does. A number is a
    float, exact; a date cell a date; all else is text as the workbook holds it. spans: merged
    cells as (top, left, bottom, right), from 0, all inclusive.
    """

    name: str
    rows: Sequence[Sequence[Cell]]
    spans: tuple[Span, ...] = ()
    hidden: bool = False

    def head(self, rows: int) -> list[list[str]]:
        """The first rows as text, all as wide as the widest of them."""
        head = [[written(cell) for cell in row] for row in self.rows[:rows]]
        width = max(map(len, head), default=0)
        return [row + [""] * (width - len(row)) for row in head]

    @property
    def empty(self) -> bool:
        """Whether no cell says anything."""
        return not any(cell != "" for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True, eq=False)
class Workbook:
    """A workbook as it was read. form: xlsx, xlsb, xls or ods."""

    form: str
    sheets: tuple[Sheet, ...]

    def only(self, name: str) -> Workbook:
        """The workbook with one of its sheets alone, hidden or not. Raises Refusal without it."""
        found = [sheet for sheet in self.sheets if sheet.name.strip() == name.strip()]
        if not found:
            raise Refusal(NO_SUCH_SHEET, field="sheet", name=name, names=_named(self.sheets))
        return replace(self, sheets=(replace(found[0], hidden=False),))


class SheetAsked(Refusal):
    """Several sheets can be read: `sheets` names them, in their order."""

    def __init__(self, sheets: Sequence[Sheet], sentence: str = WHICH_SHEET) -> None:
        super().__init__(sentence, field="sheet", names=_named(sheets))
        self.sheets = tuple(sheets)

    @property
    def names(self) -> tuple[str, ...]:
        """What the sheets are called."""
        return tuple(sheet.name for sheet in self.sheets)


def is_workbook(data: bytes) -> bool:
    """Whether a file begins as workbooks do; no text file does."""
    return data.startswith(_BEGINNINGS)


def written(cell: Cell) -> str:
    """A cell as text: numbers with a point, whole ones without, dates as 2026-09-28."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return cell.isoformat()


def chosen(book: Workbook, look: Callable[[Sheet], T], unfit: frozenset[str]) -> tuple[Sheet, T]:
    """The one sheet that can be read, and what `look` found in it.

    look: raises Refusal where a sheet is not what is looked for; unfit: its sentences that say
    so. Raises Refusal where no sheet fits, or several: then it is asked, never guessed.
    """
    shown = [sheet for sheet in book.sheets if not sheet.hidden and not sheet.empty]
    if not shown:
        raise Refusal(EMPTY_WORKBOOK, field="file")
    if len(shown) == 1:
        return shown[0], look(shown[0])
    found: list[tuple[Sheet, T]] = []
    broken: list[tuple[Sheet, Refusal]] = []
    not_it: list[Refusal] = []
    for sheet in shown:
        try:
            found.append((sheet, look(sheet)))
        except Refusal as refusal:
            if refusal.sentence in unfit:
                not_it.append(refusal)
            else:
                broken.append((sheet, refusal))
    if len(found) + len(broken) > 1:
        readable = [sheet for sheet, _ in (*found, *broken)]
        raise SheetAsked([sheet for sheet in shown if sheet in readable])
    if broken:
        raise broken[0][1]
    if not found:
        raise Refusal(NO_SHEET_FITS, field="sheet", names=_named(shown), reason=not_it[0])
    return found[0]


def _named(sheets: Sequence[Sheet]) -> str:
    names = ", ".join(f"“{sheet.name}”" for sheet in sheets[:_SHOWN_NAMES])
    return names if len(sheets) <= _SHOWN_NAMES else f"{names} …"
