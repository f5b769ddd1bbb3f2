"""The summary: one row a pilot, always the same columns, for people with Excel."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from store.exchange.csv_out import PLAIN, Dialect
from store.exchange.words_out import Say, Share, table_csv, table_records

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

MEASURED = frozenset({"baseline", "target", "latest", "estimate", "lower", "upper", "gap"})
"""The columns that are written as the main measure is."""


def summary_csv(rows: Iterable[Any], *, say: Say = str, dialect: Dialect = PLAIN) -> bytes:
    """The rows as a CSV file.

    rows: dataclasses with an attribute for each column, see store/exchange/words_out.py for what
    can stand there. say: puts sentences into the reader's language.
    """
    return table_csv(COLUMNS, cells(rows), dialect, say)


def summary_records(rows: Iterable[Any], *, say: Say = str) -> list[dict[str, Any]]:
    """The rows for JSON."""
    return table_records(COLUMNS, cells(rows), say)


def cells(rows: Iterable[Any], shares: Container[str] = ()) -> Iterator[Sequence[Any]]:
    """A cell for each column. shares: codes of the pilots whose main measure is a share."""
    for row in rows:
        found = attrgetter(*COLUMNS)(row)
        if row.code in shares:
            found = tuple(
                Share(value) if name in MEASURED and isinstance(value, float) else value
                for name, value in zip(COLUMNS, found, strict=True)
            )
        yield found
