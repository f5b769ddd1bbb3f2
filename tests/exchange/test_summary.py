"""The summary file: exactly the columns that people script against."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from store.exchange.csv_out import EXCEL_NB, PLAIN
from store.exchange.summary import COLUMNS, summary_csv
from store.words import Flag, Message

CONTRACT = Path(__file__).parents[2] / "../shared/contract.md"


def pilot(**more: object) -> SimpleNamespace:
    return SimpleNamespace(**(dict.fromkeys(COLUMNS) | more))


@pytest.mark.skipif(not CONTRACT.exists(), reason="the contract is not here")
def test_the_columns_are_those_of_the_contract_in_its_order():
    (line,) = re.findall(r"^code, title, .*$", CONTRACT.read_text(), re.M)

    assert tuple(line.split(", ")) == COLUMNS


def test_each_kind_of_value_is_written_as_people_and_programs_read_it():
    row = pilot(
        code="P-001",
        title="=SUM(A1)",
        starts_on=date(2026, 9, 28),
        sites=("Askøy", "Bø"),
        target=0.6,
        flag=Flag.READY,
        why=Message("{n} of 4 passed", {"n": 3}),
        gap="<5",
        criteria_passed=3,
    )
    text = summary_csv([row], say=lambda message: f"said: {message}").decode()
    (read,) = csv.DictReader(io.StringIO(text))

    filled = {name: value for name, value in read.items() if value}
    assert filled == {
        "code": "P-001",
        "title": "'=SUM(A1)",
        "starts_on": "2026-09-28",
        "sites": "Askøy; Bø",
        "target": "0.6",
        "flag": "ready",
        "why": "said: 3 of 4 passed",
        "gap": "<5",
        "criteria_passed": "3",
    }
    assert "0,6" in summary_csv([row], dialect=EXCEL_NB).decode()
    assert summary_csv([], dialect=PLAIN).decode() == ",".join(COLUMNS) + "\n"
