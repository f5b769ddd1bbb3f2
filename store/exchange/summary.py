"""The summary: one row a pilot, always the same columns, for people with Excel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from typing import Any

from store.exchange.csv_out import PLAIN, Cell, Dialect, csv_bytes
from store.words import Message

COLUMNS = (
    "code", "title", "programme", "stage", "lead", "starts_on", "ends_on", "problem",
    "target_group", "sites", "hypothesis", "criterion", "criterion_fixed_on", "primary_metric",
    "unit", "direction", "baseline", "target", "latest_period", "latest", "estimate", "lower",
    "upper", "variation", "flag", "why", "next_step", "criteria_passed", "criteria_required",
    "progress", "iterations_completed", "last_act", "learnt", "participants", "worst_off_group",
    "worst_off_representation", "gap", "gap_trend", "partners", "agreements_signed", "budget_cap",
    "spent", "currency", "cost_per_participant", "funded_until", "last_decision", "decided_on",
    "decision_why", "next_review_on",
)  # fmt: skip
"""The header, in its fixed order; what reads the summary gives one attribute for each."""


def summary_csv(
    rows: Iterable[Any], *, say: Callable[[Message], str] = str, dialect: Dialect = PLAIN
) -> bytes:
    """The rows as a CSV file.

    rows: dataclasses with an attribute for each column: text, a number, a date, a word, a Message
    (put into words by `say`), several of them (joined by "; "), or None for what is not known.
    """
    return csv_bytes(_cells(rows, say), COLUMNS, dialect)


def _cells(rows: Iterable[Any], say: Callable[[Message], str]) -> Iterator[Sequence[Cell]]:
    for row in rows:
        yield [_cell(getattr(row, name), say) for name in COLUMNS]


def _cell(value: Any, say: Callable[[Message], str]) -> Cell:
    if value is None or isinstance(value, int | float | date):
        return value
    if isinstance(value, Message):
        return say(value)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "; ".join(str(_cell(one, say)) for one in value)
    return str(value)
