"""The summary file: exactly the columns that people script against."""

from __future__ import annotations

import csv
import io
from datetime import date
from types import SimpleNamespace

from store.exchange.csv_out import EXCEL_NB, PLAIN
from store.exchange.summary import COLUMNS, summary_csv, summary_records
from store.words import Flag, Message, Stage

PROMISED = """
code title programme stage lead starts_on ends_on problem target_group sites hypothesis
criterion criterion_fixed_on primary_metric unit direction baseline target latest_period
latest estimate lower upper variation flag why next_step criteria_passed criteria_required
progress iterations_completed last_act learnt participants worst_off_group
worst_off_representation gap gap_trend partners agreements_signed budget_cap spent currency
cost_per_participant funded_until last_decision decided_on decision_why next_review_on
"""
"""The columns that scripts rely on: none goes, and a new one comes last."""


def pilot(**more: object) -> SimpleNamespace:
    return SimpleNamespace(**(dict.fromkeys(COLUMNS) | more))


def test_the_columns_are_those_that_are_promised_in_their_order():
    assert list(COLUMNS) == PROMISED.split()


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


def said(message: Message) -> str:
    """A language in which everything is in capitals."""
    return str(message).upper()


def test_for_a_norwegian_excel_titles_and_words_are_in_the_readers_language():
    row = pilot(
        code="P-001",
        title="stop",
        stage=Stage.RUNNING,
        direction="up",
        target=1234.5,
        starts_on=date(2026, 9, 28),
        variation="common",
        flag=Flag.READY,
        next_step="reach.planned",
        gap="<5",
        gap_trend="unclear",
        last_decision="stop",
    )
    data = summary_csv([row], say=said, dialect=EXCEL_NB)
    text = data.decode("utf-8-sig")
    titles, cells = csv.reader(io.StringIO(text, newline=""), delimiter=";")

    assert data.startswith(b"\xef\xbb\xbfCODE;TITLE;PROGRAMME;")
    assert text.count("\r\n") == text.count("\n") == 2
    assert "sep=" not in text
    assert len(titles) == len(set(titles)) == len(COLUMNS)
    assert {name: cell for name, cell in zip(COLUMNS, cells, strict=True) if cell} == {
        "code": "P-001",
        "title": "stop",  # as typed, though it is a word of another column
        "stage": "RUNNING",
        "direction": "UP",
        "target": "1234,5",
        "starts_on": "2026-09-28",
        "variation": "NO MORE THAN CHANCE",
        "flag": "READY",
        "next_step": "ARE AS MANY REACHED AS PLANNED?",
        "gap": "<5",
        "gap_trend": "UNCLEAR",
        "last_decision": "STOP",
    }


def test_programs_get_the_words_of_the_contract_in_every_language():
    row = pilot(
        stage=Stage.RUNNING, flag=Flag.READY, next_step="reach.planned", gap_trend="unclear",
        variation="common", why=Message("so"), gap=float("nan"), starts_on=date(2026, 9, 28),
    )  # fmt: skip
    (record,) = summary_records([row], say=said)

    assert tuple(record) == COLUMNS
    assert {name: value for name, value in record.items() if value is not None} == {
        "stage": "running",
        "flag": "ready",
        "next_step": "reach.planned",
        "gap_trend": "unclear",
        "variation": "common",
        "why": "SO",
        "starts_on": "2026-09-28",
    }
    assert b"running" in summary_csv([row], say=said, dialect=PLAIN)
