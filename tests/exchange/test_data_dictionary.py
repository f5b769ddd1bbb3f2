"""The data dictionary: each column of each table that goes out, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from store.exchange import (
    actions_out,
    decisions_out,
    history_out,
    measurements_out,
    minutes_out,
    summary,
)
from store.exchange.words_out import KINDS, TITLES

DICTIONARY = Path(__file__).parents[2] / "docs" / "data-dictionary.md"
TABLES = {
    "summary": summary.COLUMNS,
    "measurements": measurements_out.COLUMNS,
    "decisions": decisions_out.COLUMNS,
    "actions": actions_out.COLUMNS,
    "history": history_out.COLUMNS,
}


def explained(table: str) -> list[list[str]]:
    """The rows under the table's heading: column, meaning, unit, source."""
    (section,) = re.findall(
        rf"^## {table}$(.*?)(?=^## |\Z)", DICTIONARY.read_text(encoding="utf-8"), re.M | re.S
    )
    rows = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row] for row in rows if row[0].strip() != "column"]


@pytest.mark.parametrize("table", TABLES)
def test_every_column_is_explained_in_its_order_with_meaning_unit_and_source(table):
    rows = explained(table)

    assert tuple(row[0] for row in rows) == TABLES[table]
    assert all(len(row) == 4 and all(row) for row in rows)


@pytest.mark.parametrize("table", TABLES)
def test_the_words_that_can_stand_in_a_column_are_all_named(table):
    for column, _, unit, _ in explained(table):
        if column in KINDS:
            assert set(re.findall(r"[a-z_]+", unit)) >= {word.value for word in KINDS[column]}


def test_every_column_has_a_title_that_no_other_column_of_its_table_has():
    everything = [*TABLES.values(), minutes_out.COLUMNS]
    for columns in everything:
        titles = [TITLES[name] for name in columns]
        assert len(set(titles)) == len(titles)
    assert set(TITLES) == {name for columns in everything for name in columns}
