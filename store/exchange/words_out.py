"""Tables that go out: English words for programs, in `excel-nb` a person's own for people.

A table is a header of names and rows of cells. A cell is text, a number, a date, true or false, a
word of an enumeration, a Message (a sentence, in the reader's language in all dialects), several
of these, or None for what is not known.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum, StrEnum
from math import isfinite
from typing import Any, BinaryIO

from store.evidence.criteria import QUESTIONS
from store.evidence.equity import Trend
from store.evidence.variation import PointType
from store.exchange.csv_out import EXCEL_NB, Cell, Dialect, write_csv
from store.reads.review_types import Entry
from store.words import Act, Choice, Direction, Flag, Message, Stage, mark

Say = Callable[[Message], str]


class Share(float):
    """A part of a whole, from 0 to 1: a number like any other, shown as per cent where it can."""


TITLES = {
    "code": mark("columns", "Code"),
    "title": mark("columns", "Title"),
    "programme": mark("columns", "Programme"),
    "stage": mark("columns", "Stage"),
    "lead": mark("columns", "Lead"),
    "starts_on": mark("columns", "Starts on"),
    "ends_on": mark("columns", "Ends on"),
    "problem": mark("columns", "Problem"),
    "target_group": mark("columns", "Target group"),
    "sites": mark("columns", "Places"),
    "hypothesis": mark("columns", "Hypothesis"),
    "criterion": mark("columns", "Criterion"),
    "criterion_fixed_on": mark("columns", "Criterion fixed on"),
    "primary_metric": mark("columns", "Main measure"),
    "unit": mark("columns", "Unit"),
    "direction": mark("columns", "Direction"),
    "baseline": mark("columns", "Baseline"),
    "target": mark("columns", "Target"),
    "latest_period": mark("columns", "Latest period"),
    "latest": mark("columns", "Latest"),
    "estimate": mark("columns", "Estimate"),
    "lower": mark("columns", "Likely from"),
    "upper": mark("columns", "Likely to"),
    "variation": mark("columns", "Variation"),
    "flag": mark("columns", "Flag"),
    "why": mark("columns", "Why"),
    "next_step": mark("columns", "Next step"),
    "criteria_passed": mark("columns", "Criteria in order"),
    "criteria_required": mark("columns", "Criteria required"),
    "progress": mark("columns", "Progress"),
    "iterations_completed": mark("columns", "Cycles completed"),
    "last_act": mark("columns", "Last cycle led to"),
    "learnt": mark("columns", "Learnt"),
    "participants": mark("columns", "Participants"),
    "worst_off_group": mark("columns", "Worst-off group"),
    "worst_off_representation": mark("columns", "Representation of the worst off"),
    "gap": mark("columns", "Gap"),
    "gap_trend": mark("columns", "Trend of the gap"),
    "partners": mark("columns", "Partners"),
    "agreements_signed": mark("columns", "Agreements signed"),
    "budget_cap": mark("columns", "Budget cap"),
    "spent": mark("columns", "Spent"),
    "currency": mark("columns", "Currency"),
    "cost_per_participant": mark("columns", "Cost per participant"),
    "funded_until": mark("columns", "Funded until"),
    "last_decision": mark("columns", "Last decision"),
    "decided_on": mark("columns", "Decided on"),
    "decision_why": mark("columns", "Reason for the decision"),
    "next_review_on": mark("columns", "Next review on"),
    # measurements; what stands here is also read back, see store/exchange/layout.py
    "metric": mark("columns", "Metric"),
    "period": mark("columns", "Period"),
    "site": mark("columns", "Place"),
    "subgroup": mark("columns", "Group"),
    "numerator": mark("columns", "Numerator"),
    "denominator": mark("columns", "Denominator"),
    "value": mark("columns", "Value"),
    "people": mark("columns", "People"),
    "note": mark("columns", "Note"),
    "version": mark("columns", "Version (leave as it is)"),
    # decisions
    "decision": mark("columns", "Decision"),
    "decided_by": mark("columns", "Decided by"),
    "against_flag": mark("columns", "Against the flag"),
    "review": mark("columns", "Review"),
    # actions
    "number": mark("columns", "No."),
    "what": mark("columns", "What"),
    "owner": mark("columns", "Who"),
    "given_on": mark("columns", "Given on"),
    "due_on": mark("columns", "Due on"),
    "done_on": mark("columns", "Done on"),
    "dropped_on": mark("columns", "Dropped on"),
    "how_it_went": mark("columns", "How it went"),
    "review_on": mark("columns", "Review on"),
    # minutes
    "held_on": mark("columns", "Held on"),
    "entry": mark("columns", "Entry"),
    "who": mark("columns", "Who"),
    # history
    "history": mark("columns", "Number"),
    "at": mark("columns", "At (UTC)"),
    "by": mark("columns", "By"),
    "did": mark("columns", "Command"),
    "label": mark("columns", "What was done"),
    "records": mark("columns", "Records"),
    "undone": mark("columns", "Undone"),
    "reason": mark("columns", "Reason"),
}
"""The columns of all tables that go out, as people read them."""

YES, NO = mark("columns", "yes"), mark("columns", "no")
WORDS: dict[StrEnum, str] = {
    PointType.IMPROVING: mark("columns", "improving"),
    PointType.CONCERNING: mark("columns", "concerning"),
    PointType.NEUTRAL: mark("columns", "more than chance, neither better nor worse"),
    PointType.COMMON: mark("columns", "no more than chance"),
    Trend.WIDENING: mark("columns", "widening"),
    Trend.NARROWING: mark("columns", "narrowing"),
    Trend.UNCLEAR: mark("columns", "unclear"),
    Entry.ATTENDED: mark("columns", "came"),
    Entry.ABSENT: mark("columns", "did not come"),
    Entry.LOOKED_AT: mark("columns", "looked at"),
    Entry.EARLIER_ACTION: mark("columns", "earlier action"),
    Entry.DECISION: mark("columns", "decision"),
    Entry.ACTION: mark("columns", "action"),
}
"""Words that are no terms of the whole program."""

KINDS: Mapping[str, type[StrEnum]] = {
    "stage": Stage,
    "direction": Direction,
    "variation": PointType,
    "flag": Flag,
    "last_act": Act,
    "gap_trend": Trend,
    "last_decision": Choice,
    "decision": Choice,
    "entry": Entry,
}
"""The columns whose text is one of a few words."""


def table_csv(
    columns: Sequence[str], rows: Iterable[Sequence[Any]], dialect: Dialect, say: Say
) -> bytes:
    """The table as a CSV file. rows: a cell for each column."""
    out = io.BytesIO()
    write_table(columns, rows, dialect, say, out)
    return out.getvalue()


def write_table(
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    dialect: Dialect,
    say: Say,
    out: BinaryIO,
) -> int:
    """Write the table as CSV to `out`, which stays open; returns how many rows."""
    cells = (
        [_cell(name, value, dialect, say) for name, value in zip(columns, row, strict=True)]
        for row in rows
    )
    return write_csv(cells, header(columns, dialect, say), dialect, out)


def table_records(
    columns: Sequence[str], rows: Iterable[Sequence[Any]], say: Say
) -> list[dict[str, Any]]:
    """The table for JSON: one dict a row; words as programs know them, sentences said by `say`."""
    return [
        {name: _plain(value, say) for name, value in zip(columns, row, strict=True)} for row in rows
    ]


def header(columns: Iterable[str], dialect: Dialect, say: Say) -> Sequence[str]:
    """The titles: names as programs know them, in `excel-nb` as people read them."""
    if dialect is not EXCEL_NB:
        return tuple(columns)
    return tuple(say(Message(TITLES[name], context="columns")) for name in columns)


def typed_cell(column: str, value: Any, say: Say, *, in_words: bool) -> Any:
    """A cell for a program that knows types: text, a number, a date, a time, true, false or None.

    in_words: true, false and the words of enumerations as people read them.
    """
    if in_words:
        value = word_of(column, value, say)
    if isinstance(value, (date, str)) and not isinstance(value, Enum):
        return value
    value = _plain(value, say)
    return "; ".join(str(one) for one in value) if isinstance(value, list) else value


def _cell(column: str, value: Any, dialect: Dialect, say: Say) -> Cell:
    if isinstance(value, datetime):
        # Excel knows no zones
        return value.strftime("%Y-%m-%d %H:%M:%S" if dialect is EXCEL_NB else "%Y-%m-%dT%H:%M:%SZ")
    if dialect is EXCEL_NB:
        value = word_of(column, value, say)
    value = _plain(value, say)
    if isinstance(value, list):
        return "; ".join(str(one) for one in value)
    found: Cell = value
    return found


def _plain(value: Any, say: Say) -> Any:
    if isinstance(value, Message):
        return say(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and not isfinite(value):
        return None
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_plain(one, say) for one in value]
    return value


def word_of(column: str, value: Any, say: Say) -> Any:
    """A word as people read it; what is no word of its column stays as it is."""
    if isinstance(value, bool):
        return say(Message(YES if value else NO, context="columns"))
    if not isinstance(value, str):
        return value
    if column == "label":
        return say(Message(value, context="undo"))
    if column == "next_step" and value in QUESTIONS:
        return say(Message(QUESTIONS[value], context="criteria"))
    kind = KINDS.get(column)
    if kind is None or value not in list(kind):
        return value
    found = kind(value)
    if kind in (PointType, Trend, Entry):
        return say(Message(WORDS[found], context="columns"))
    return say(Message("{word}", {"word": found}))
