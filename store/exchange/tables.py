"""The tables that go out, whatever the file: what each is called, its columns, rows and types."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.exchange import actions_out, decisions_out, history_out, measurements_out
from store.exchange import summary as summary_out
from store.reads.actions import ActionRow, action_rows
from store.reads.decisions import DecisionRow, decision_rows
from store.reads.going_out import going_out
from store.reads.history import HistoryRow, history
from store.reads.measurements import MeasurementRow, measurement_rows
from store.reads.summary import SummaryRow, summary
from store.schema import Pilot
from store.words import mark


class Type(StrEnum):
    """What stands in a column, unless it is hidden or not known."""

    TEXT = "string"
    WHOLE = "integer"
    NUMBER = "number"
    DATE = "date"
    TIME = "datetime"
    YES_OR_NO = "boolean"


TYPES = {
    Type.WHOLE: (
        "sites", "criteria_passed", "criteria_required", "iterations_completed", "participants",
        "partners", "agreements_signed", "people", "history", "number",
    ),
    Type.NUMBER: (
        "baseline", "target", "latest", "estimate", "lower", "upper", "progress",
        "worst_off_representation", "gap", "budget_cap", "spent", "cost_per_participant",
        "numerator", "denominator", "value",
    ),
    Type.DATE: (
        "starts_on", "ends_on", "criterion_fixed_on", "funded_until", "decided_on",
        "next_review_on", "period", "given_on", "due_on", "done_on", "dropped_on", "review_on",
    ),
    Type.TIME: ("at",),
    Type.YES_OR_NO: ("against_flag", "undone"),
}  # fmt: skip
_TYPE = {column: kind for kind, columns in TYPES.items() for column in columns}

MONEY = frozenset({"budget_cap", "spent", "cost_per_participant"})
"""In the currency that stands in the same row."""

HIDDEN = re.compile(r"<\d+")
"""What stands in place of a figure about too few people."""

NAMES = {
    "summary": mark("tables", "Summary"),
    "measurements": mark("tables", "Measurements"),
    "decisions": mark("tables", "Decisions"),
    "actions": mark("tables", "Actions"),
    "history": mark("tables", "History"),
}
"""What the tables are called, in the order in which they stand together."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table. rows: gives all of them anew, a cell for each column (words_out.py says what)."""

    name: str
    columns: tuple[str, ...]
    rows: Callable[[], Iterable[Sequence[Any]]]


def type_of(column: str) -> Type:
    """What stands in this column."""
    return _TYPE.get(column, Type.TEXT)


def is_hidden(column: str, value: Any) -> bool:
    """Whether this is a figure that is not shown, since it is about too few people."""
    return (
        isinstance(value, str)
        and type_of(column) in (Type.WHOLE, Type.NUMBER)
        and HIDDEN.fullmatch(value) is not None
    )


def summary_table(rows: Sequence[SummaryRow], shares: Collection[str] = ()) -> Table:
    """shares: codes of the pilots whose main measure is a share."""
    known = frozenset(shares)
    return Table("summary", summary_out.COLUMNS, lambda: summary_out.cells(rows, known))


def measurements_table(rows: Sequence[MeasurementRow]) -> Table:
    """Every number; small groups are hidden in the rows already."""
    return Table("measurements", measurements_out.COLUMNS, lambda: measurements_out.cells(rows))


def decisions_table(rows: Sequence[DecisionRow]) -> Table:
    """Every decision."""
    return Table("decisions", decisions_out.COLUMNS, lambda: decisions_out.cells(rows))


def actions_table(rows: Sequence[ActionRow]) -> Table:
    """Who does what by when."""
    return Table("actions", actions_out.COLUMNS, lambda: actions_out.cells(rows))


def history_table(rows: Sequence[HistoryRow]) -> Table:
    """Who did what and when."""
    return Table("history", history_out.COLUMNS, lambda: history_out.cells(rows))


def all_tables(
    session: Session,
    *,
    archived: bool = False,
    pilots: Sequence[str] | None = None,
    order: Sequence[str] = (),
) -> tuple[Table, ...]:
    """All of them as they are at one moment. archived: with pilots that are put away.

    pilots: codes of these alone, archived or not. order: codes of those that come first, in their
    order, before all others by code; the history is by its numbers.
    """
    return tuple(
        a_table(session, name, archived=archived, pilots=pilots, order=order) for name in NAMES
    )


def a_table(
    session: Session,
    name: str,
    *,
    archived: bool = False,
    pilots: Sequence[str] | None = None,
    order: Sequence[str] = (),
) -> Table:
    """One of them by its name, as `all_tables` gives it."""
    every = archived or pilots is not None
    if name == "summary":
        chosen = _chosen(summary(session, archived=every), pilots, order)
        return summary_table(chosen, going_out(session).shares)
    if name == "measurements":
        numbers = measurement_rows(session, archived=every)
        return measurements_table(_chosen(numbers, pilots, order))
    if name == "decisions":
        return decisions_table(_chosen(decision_rows(session, archived=every), pilots, order))
    if name == "actions":
        return actions_table(_chosen(action_rows(session, archived=every), pilots, order))
    return history_table(history_rows(session, pilots))


def history_rows(session: Session, pilots: Sequence[str] | None) -> tuple[HistoryRow, ...]:
    """The history of these pilots, by their codes; all of it where None."""
    if pilots is None:
        return history(session)
    uids = session.scalars(sa.select(Pilot.uid).where(Pilot.code.in_(pilots)))
    return history(session, frozenset(uids))


class _OfPilot(Protocol):
    @property
    def code(self) -> str: ...


_Row = TypeVar("_Row", bound=_OfPilot)


def _chosen(
    rows: Sequence[_Row], pilots: Sequence[str] | None, order: Sequence[str]
) -> Sequence[_Row]:
    if pilots is not None:
        these = frozenset(pilots)
        rows = [row for row in rows if row.code in these]
    if not order:
        return rows
    place = {code: i for i, code in enumerate(order)}
    return sorted(rows, key=lambda row: place.get(row.code, len(place)))
