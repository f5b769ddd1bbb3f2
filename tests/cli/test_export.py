"""`export`: four tables, two dialects, JSON; what is small stays inside."""

from __future__ import annotations

import csv
import io
import json

import pytest

from store.exchange.summary import COLUMNS

TABLES = ("summary", "measurements", "decisions", "history")


@pytest.fixture
def filled(shell):
    """A pilot with a few numbers by group, and a decision."""
    shell.fine("do", "AddPilot", "title=Gåbuss")
    shell.fine(
        "do", "AddMetric", "pilot=P-001", "name=Oppmøte", "kind=proportion", "direction=up",
        "role=primary",
    )  # fmt: skip
    groups = json.dumps([{"name": "Lower", "share": 0.5}, {"name": "Higher", "share": 0.5}])
    shell.fine(
        "do", "AddSubgroups", "pilot=P-001", "dimension=Education", "ordered=true",
        f"levels={groups}",
    )  # fmt: skip
    rows = [
        {"period": "2026-W10", "numerator": 2, "denominator": 3, "subgroup": "Lower"},
        {"period": "2026-W10", "numerator": 9, "denominator": 20, "subgroup": "Higher"},
        {"period": "2026-W10", "numerator": 11, "denominator": 23},
    ]
    shell.fine(
        "do", "RecordMeasurements", "pilot=P-001", "metric=Oppmøte", f"rows={json.dumps(rows)}"
    )
    shell.fine("do", "Decide", "pilot=P-001", "decision=iterate", "why=-1 more round")
    return shell


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("lang", ["en", "nb", "nn"])
def test_every_table_goes_out_in_each_way_to_a_file(filled, tmp_path, table, lang):
    file = tmp_path / "out"
    filled.fine("--lang", lang, "export", table, str(file))
    plain = file.read_bytes()
    filled.fine("--lang", lang, "export", table, str(file), "--dialect", "excel-nb")
    excel = file.read_bytes()
    filled.fine("--lang", lang, "export", table, str(file), "--format", "json")
    records = json.loads(file.read_text(encoding="utf-8"))

    reader = csv.DictReader(io.StringIO(plain.decode(), newline=""))
    rows = list(reader)
    other = list(csv.reader(io.StringIO(excel.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) == len(records) == len(other) - 1 > 0
    assert set(reader.fieldnames or ()) <= set(records[0])
    assert excel.startswith(b"\xef\xbb\xbf")
    assert other[0] != reader.fieldnames
    assert {len(row) for row in other} == {len(reader.fieldnames or ())}


def test_no_small_number_leaves_by_any_table(filled):
    for table in TABLES:
        for way in (("--format", "csv"), ("--format", "json")):
            rows = filled.fine("export", table, "-", *way).out
            assert "Lower" not in rows or "<5" in rows
    rows = json.loads(filled.fine("export", "measurements", "-", "--format", "json").out)

    assert [(row["subgroup"], row["numerator"], row["denominator"]) for row in rows] == [
        (None, 11, 23),
        ("Lower", "<5", "<5"),
        ("Higher", "<5", "<5"),
    ]
    (row,) = json.loads(filled.fine("export", "summary", "-", "--format", "json").out)
    assert tuple(row) == COLUMNS
    assert (row["gap"], row["gap_trend"]) == ("<5", None)


def test_a_decision_that_looks_like_a_formula_is_safe_in_excel(filled):
    out = filled.fine("export", "decisions", "-", "--dialect", "excel-nb").out

    assert ";'-1 more round;" in out


def test_one_pilot_can_be_asked_for_and_an_unknown_one_is_refused(filled):
    filled.fine("do", "AddPilot", "title=Another")
    for table in ("measurements", "decisions"):
        assert filled.fine("export", table, "-", "--pilot", "P-002").out.count("\n") == 1
    history = filled.fine("export", "history", "-", "--pilot", "P-002").out
    answer = filled("export", "decisions", "-", "--pilot", "P-009")

    assert history.count("AddPilot") == 1
    assert answer.code == 1
    assert answer.err.count("\n") == 1


def test_a_dialect_is_of_csv_only(filled):
    answer = filled("export", "summary", "-", "--format", "json", "--dialect", "excel-nb")

    assert answer.code == 2
    assert "Traceback" not in answer.err


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_left(filled, tmp_path):
    answer = filled("export", "summary", str(tmp_path / "missing" / "summary.csv"))

    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert list(tmp_path.glob("*.new")) == []
