"""The summary: one row a pilot, always the same columns, for people with Excel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from store.exchange.csv_out import PLAIN, Dialect
from store.exchange.words_out import Say, table_csv, table_records

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


def summary_csv(rows: Iterable[Any], *, say: Say = str, dialect: Dialect = PLAIN) -> bytes:
    """The rows as a CSV file.

    rows: dataclasses with an attribute for each column, see store/exchange/words_out.py for what
    can stand there. say: puts sentences into the reader's language.
    """
    return table_csv(COLUMNS, _cells(rows), dialect, say)


def summary_records(rows: Iterable[Any], *, say: Say = str) -> list[dict[str, Any]]:
    """The rows for JSON."""
    return table_records(COLUMNS, _cells(rows), say)


def _cells(rows: Iterable[Any]) -> Iterator[Sequence[Any]]:
    return map(attrgetter(*COLUMNS), rows)
