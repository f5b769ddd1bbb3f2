"""What the page for importing says of columns, rows and cells."""

from __future__ import annotations

from datetime import date

from desktop.text import Text
from store.exchange.layout import column_letters
from store.exchange.sheet_map import Head, Use
from store.exchange.workbook import Cell
from store.words import mark

USES = {
    Use.PERIOD: mark("import", "date"),
    Use.SITE: mark("import", "place"),
    Use.GROUP: mark("import", "group"),
    Use.METRIC: mark("import", "measure"),
    Use.PILOT: mark("import", "pilot"),
    Use.NUMERATOR: mark("import", "how many"),
    Use.DENOMINATOR: mark("import", "of how many"),
    Use.VALUE: mark("import", "value"),
    Use.PEOPLE: mark("import", "different people"),
    Use.NOTE: mark("import", "note"),
    Use.PHASE: mark("import", "phase"),
    Use.LEAVE_OUT: mark("import", "leave out"),
}
GROUP_OF = mark("import", "group: {dimension}")
IN_COLUMN = mark("import", "Column {letter}, “{title}”: {use}")
SHOWN = 300
"""More signs than a cell on the screen has room for."""


def use_words(use: Use, text: Text) -> str:
    """What a column may be, in the reader's language."""
    return text.fill("import", USES[use])


def head_words(head: Head, text: Text) -> str:
    """What a column is: what its title says of its numbers, else what it is used for."""
    said = [one for one in (head.metric, head.site, head.group, head.period) if one]
    if head.use is Use.LEAVE_OUT or not said:
        if head.use is Use.GROUP and head.dimension:
            return text.fill("import", GROUP_OF, dimension=one_line(head.dimension))
        return use_words(head.use, text)
    if head.use is Use.DENOMINATOR:
        said.append(use_words(head.use, text))
    return one_line(" · ".join(said))


def head_spoken(head: Head, text: Text) -> str:
    """The same for a screen reader, with the column's letter and title."""
    letter = column_letters(head.at)
    return text.fill(
        "import", IN_COLUMN, letter=letter, title=head.title, use=head_words(head, text)
    )


def one_line(text: str, most: int = SHOWN) -> str:
    """As much of a text as can be seen, on one line."""
    short = text[: most + 1]
    line = " ".join(short.split("\n")).replace("\r", " ")
    return line if len(line) <= most else line[: most - 1] + "…"


def cell_words(cell: Cell, text: Text) -> str:
    """A cell as it is shown: numbers and dates as the reader writes them, texts as typed."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, date):
        return text.date(cell)
    return text.exact(cell)
