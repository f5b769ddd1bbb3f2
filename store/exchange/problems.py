"""What is wrong with a cell of a file, said with its address and what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from store.errors import Refusal
from store.words import Message, mark

BAD_ROWS = mark(
    "errors",
    "Nothing was imported: {count} of {read} rows cannot be read. The first is {cell} (“{value}”): "
    "{reason} {remedy}",
)
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that cannot be taken in. row and cell: as a spreadsheet shows them."""

    row: int
    cell: str
    value: str
    reason: Message
    remedy: Message

    def to_dict(self, say: Callable[[Message], str] = str) -> dict[str, Any]:
        """Plain values, for JSON; `say` puts the sentences into the reader's language."""
        return {
            "row": self.row,
            "cell": self.cell,
            "value": self.value,
            "reason": say(self.reason),
            "remedy": say(self.remedy),
        }


class Told(Protocol):
    """What an import has to say of a file. read: its rows; left_out: those that are no use."""

    @property
    def read(self) -> int: ...

    @property
    def left_out(self) -> tuple[BadCell, ...]: ...

    def to_dict(self, say: Callable[[Message], str] = str) -> dict[str, Any]: ...


class RowsRefused(Refusal):
    """The file has rows that cannot be read; `imported` lists every reason."""

    def __init__(self, imported: Told) -> None:
        first = imported.left_out[0]
        super().__init__(
            BAD_ROWS,
            field="file",
            count=len({bad.row for bad in imported.left_out}),
            read=imported.read,
            cell=first.cell,
            value=first.value,
            reason=first.reason,
            remedy=first.remedy,
        )
        self.imported = imported


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of mistake: why a cell is refused and what to do about it, both marked texts."""

    reason: str
    remedy: str
    context: str = "measurements"

    def at(self, row: int, cell: str, value: str, **facts: Any) -> BadCell:
        """This mistake in one cell."""
        reason, remedy = (
            Message(text, facts, context=self.context) for text in (self.reason, self.remedy)
        )
        return BadCell(row, cell, shown(value), reason, remedy)


_ID_NUMBER = re.compile(r"(?<!\d)\d{6}[ .\u00a0-]?\d{5}(?!\d)", re.ASCII)


def id_number_in(text: str) -> bool:
    """Whether a valid Norwegian national identity number stands in the text."""
    found = _ID_NUMBER.findall(text)
    if not found:
        return False
    from stdnum.no import fodselsnummer

    return any(fodselsnummer.is_valid(re.sub(r"\D", "", number)) for number in found)


def long_id_number_in(text: str) -> bool:
    """The same, where a spreadsheet may have taken the first 0 of eleven digits."""
    lost = len(text) == 10 and text.isascii() and text.isdecimal()
    return id_number_in(text) or (lost and id_number_in(f"0{text}"))


def shown(value: str) -> str:
    """The value as a report may show it: not too long, identity numbers hidden."""
    if long_id_number_in(value) and not id_number_in(value):
        return "**********"
    hidden = _ID_NUMBER.sub(
        lambda found: "***********" if id_number_in(found[0]) else found[0], value
    )
    return hidden if len(hidden) <= _SHOWN else hidden[: _SHOWN - 1] + "…"


DATE_MISSING = Fault(
    mark("measurements", "The row has no date."),
    mark("measurements", "Write the date, or leave the whole row empty."),
)
DATE_UNREADABLE = Fault(
    mark("measurements", "This is not a date as the others in its column are: {form}."),
    mark("measurements", "Write it as the others, or write all as 2026-09-28."),
)
NO_SUCH_DAY = Fault(
    mark("measurements", "There is no such day: the month has {days} days."),
    mark("measurements", "Check day and month."),
)
NO_SUCH_WEEK = Fault(
    mark("measurements", "There is no such week: {year} has {weeks} weeks."),
    mark("measurements", "Check week and year."),
)
PART_OF_A_YEAR = Fault(
    mark("measurements", "Numbers can't come by half year, by term or by four months."),
    mark("measurements", "Write months or quarters, or one number for the whole year."),
)
NO_WHOLE_PERIOD = Fault(
    mark("measurements", "These days are no whole week, month, quarter or year."),
    mark("measurements", "Write the first day of each period."),
)
DATE_TOO_LONG = Fault(
    mark("measurements", "This {found} is not one period of numbers that come by {cadence}."),
    mark("measurements", "Write the first day of the {cadence}."),
)
NUMBER_UNREADABLE = Fault(
    mark("measurements", "This is not a number."),
    mark("measurements", "Write digits only, or leave the cell empty where it is not known."),
)
NUMBER_OTHER_MARK = Fault(
    mark("measurements", "This number is written another way than the rest of its column."),
    mark("measurements", "Use “{decimal}” as decimal mark, as the others do."),
)
OTHER_UNIT = Fault(
    mark("measurements", "Its unit is another than that of the other numbers: {unit}."),
    mark("measurements", "Write it in the unit of the others."),
)
PART_AMONG_PERCENT = Fault(
    mark("measurements", "The others are in per cent, and this may be a part of one."),
    mark("measurements", "Write it as the others, with %."),
)
NUMBER_TOO_LARGE = Fault(
    mark("measurements", "This number is too large to be kept."),
    mark("measurements", "Check the digits."),
)
PERCENT_OF_COUNT = Fault(
    mark("measurements", "A percentage cannot stand here."),
    mark("measurements", "Write the number itself, without %."),
)
PERCENT_MISSING = Fault(
    mark("measurements", "Other values of this column have a % and this one has none."),
    mark("measurements", "Write % after all of them, or after none."),
)
NEGATIVE = Fault(
    mark("measurements", "This cannot be below 0."),
    mark("measurements", "Check the sign."),
)
NOT_WHOLE = Fault(
    mark("measurements", "This counts something, so it is a whole number."),
    mark("measurements", "Check the number, or choose another kind for the metric."),
)
PART_ABOVE_WHOLE = Fault(
    mark("measurements", "The numerator is larger than the denominator ({denominator})."),
    mark("measurements", "Check whether the two have changed places."),
)
OF_NOTHING = Fault(
    mark("measurements", "The denominator is 0, but the numerator is {numerator}."),
    mark("measurements", "Write the right denominator, or 0 for both."),
)
NO_DENOMINATOR = Fault(
    mark("measurements", "The denominator is missing."),
    mark("measurements", "Write how many there were in all."),
)
NEEDS_BOTH = Fault(
    mark("measurements", "A share or a rate is kept as two numbers, and here is only its value."),
    mark("measurements", "Add the columns numerator and denominator, or import it as a mean."),
)
NOT_ABOVE = Fault(
    mark("measurements", "The days between two events are above 0."),
    mark("measurements", "Check the number; two events on one day are two rows."),
)
NO_NUMBER = Fault(
    mark("measurements", "The row has no number of its own."),
    mark("measurements", "Write the number, or leave the row empty but for its date."),
)
OUT_OF_SHARE = Fault(
    mark("measurements", "A proportion lies between 0 and 1, or between 0 % and 100 %."),
    mark("measurements", "Write 0.41 or 41 %."),
)
DISAGREES = Fault(
    mark("measurements", "The value is not numerator divided by denominator ({expected})."),
    mark("measurements", "Correct one of the three, or leave the value out."),
)
ID_NUMBER = Fault(
    mark("measurements", "This contains a national identity number, which is never kept."),
    mark("measurements", "Remove the number, from the file too."),
)
TOO_LONG = Fault(
    mark("measurements", "The cell has {length} characters; {most} is the most."),
    mark("measurements", "Shorten the text; a quotation mark may be missing here."),
)
NO_NAME = Fault(
    mark("measurements", "The row does not say what it is about."),
    mark("measurements", "Fill in this cell as in the other rows."),
)
BEYOND_HEADER = Fault(
    mark("measurements", "The row has more cells than the header."),
    mark("measurements", "A number or text here may contain the separator: put it in quotes."),
)
TWICE = Fault(
    mark(
        "measurements",
        "Rows {rows} say different things about the same period, place and group.",
    ),
    mark("measurements", "Keep the right one."),
)
