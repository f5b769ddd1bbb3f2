"""What asks for today can be asked for another day, and leaves the store as it was."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtGui import QImage

from tests.cli.run import Shell

BEFORE, AFTER = "2026-09-27", "2027-03-01"


@pytest.fixture
def due(shell: Shell) -> Shell:
    """A pilot whose time box ends, and whose criterion's date passes, between the two days."""
    shell.fine(
        "do", "AddPilot", "title=Walking bus", "stage=running", "starts_on=2026-01-01",
        "ends_on=2026-12-31",
    )  # fmt: skip
    shell.fine(
        "do", "AddMetric", "pilot=P-001", "name=Came", "kind=count", "direction=up",
        "cadence=week", "role=primary",
    )  # fmt: skip
    shell.fine(
        "do", "RecordMeasurements", "pilot=P-001", "metric=Came",
        'rows=[{"period": "2026-W30", "numerator": 12}, {"period": "2026-W31", "numerator": 9}]',
    )  # fmt: skip
    return shell


def test_the_list_is_as_of_the_day(due):
    needs = [
        due.fine("list", "--as-of", day, "--json").json[0]["needs_decision"]
        for day in (BEFORE, AFTER)
    ]

    assert needs == [False, True]


def test_readiness_and_show_are_as_of_the_day(due):
    for day in (BEFORE, AFTER):
        assert due.fine("readiness", "P-001", "--as-of", day, "--json").json["as_of"] == day
        assert due.fine("show", "P-001", "--as-of", day, "--json").json["code"] == "P-001"


def test_a_summary_and_a_chart_take_the_day_too(due):
    rows = list(csv.reader(due.fine("export", "summary", "-", "--as-of", AFTER).out.splitlines()))
    assert [row[0] for row in rows[1:]] == ["P-001"]

    assert due.fine("chart", "P-001", "Came", "--as-of", AFTER, "--json").json["name"] == "Came"


def test_a_picture_is_of_the_day(due, tmp_path):
    pictures = []
    for day in (BEFORE, AFTER):
        file = tmp_path / f"{day}.png"
        due.fine("snapshot", "portfolio", "--as-of", day, "--png", str(file))
        pictures.append(QImage(str(file)))

    assert pictures[0].size() == pictures[1].size()
    assert pictures[0] != pictures[1]


def test_the_store_keeps_its_flags_as_of_the_real_day(due, tmp_path):
    before = due.fine("list", "--json").json
    due.fine("backup")  # what is still in the log is in the file then
    content = due.store.read_bytes()

    due.fine("list", "--as-of", AFTER, "--json")
    due.fine("export", "summary", "-", "--as-of", AFTER)
    due.fine("snapshot", "portfolio", "--as-of", AFTER, "--png", str(tmp_path / "x.png"))

    assert due.store.read_bytes() == content
    assert due.fine("list", "--json").json == before


def test_a_day_that_is_none_is_one_line(due):
    answer = due("list", "--as-of", "tomorrow")

    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "--as-of is a day, written as 2026-09-28." in answer.err
