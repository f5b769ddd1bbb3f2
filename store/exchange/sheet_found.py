"""What is known of a table's columns so far, and what a person has said of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.exchange.sheet_columns_found import Column
from store.exchange.sheet_map import Head, Use
from store.exchange.sheet_periods import Form
from store.words import Message


@dataclass(slots=True)
class Heads:
    """What the columns are. periods: those whose cells are periods, with how they are written.

    across: the rows of the head that hold periods, by place in the head. forms: how each of these
    is written. open: a date that can be read in two ways. answers: the form has one row an answer.
    """

    by_column: dict[int, Head] = field(default_factory=dict)
    periods: list[tuple[Column, Form]] = field(default_factory=list)
    across: dict[int, Form] = field(default_factory=dict)
    open: str = ""
    answers: bool = False

    def leave_out(self, column: Column, why: str | Message | None) -> None:
        message = Message(why, context="import") if isinstance(why, str) else why
        self.by_column[column.at] = Head(column.at, column.title, Use.LEAVE_OUT, why=message)

    def is_open(self, column: Column) -> bool:
        """Whether nothing is said of a column yet."""
        return column.at not in self.by_column


@dataclass(frozen=True, slots=True)
class Given:
    """What is known before: the way of dates, what a person has chosen, what titles say."""

    dates: str = ""
    uses: dict[int, Use] = field(default_factory=dict)
    titles: tuple[str, ...] = ()
    sectioned: Use | None = None
