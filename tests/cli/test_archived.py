"""A pilot that is put away is left out of everything that shows all, unless it is asked for."""

from __future__ import annotations

import csv

import pytest

from tests.cli.run import Shell


@pytest.fixture
def two(shell: Shell) -> Shell:
    """One pilot at work and one put away, each with a number and a decision."""
    for code, title in (("P-001", "Walking bus"), ("P-002", "Old trial")):
        shell.fine("do", "AddPilot", f"title={title}", f"code={code}")
        shell.fine(
            "do", "AddMetric", f"pilot={code}", "name=Came", "kind=count", "direction=up",
            "cadence=week",
        )  # fmt: skip
        shell.fine(
            "do", "RecordMeasurements", f"pilot={code}", "metric=Came",
            'rows=[{"period": "2026-W36", "numerator": 12}]',
        )  # fmt: skip
        shell.fine("do", "Decide", f"pilot={code}", "decision=continue", "why=It goes on")
    shell.fine("do", "EditPilot", "pilot=P-002", "archived=true")
    return shell


def codes(shell: Shell, *verb: str) -> list[str]:
    """The pilots in a CSV on stdout, each once."""
    rows = list(csv.reader(shell.fine(*verb).out.splitlines()))
    return sorted({row[0] for row in rows[1:]})


def test_lists_leave_it_out_unless_all_are_asked_for(two):
    for verb, name in (("list", "code"), ("readiness", "pilot")):
        assert [row[name] for row in two.fine(verb, "--json").json] == ["P-001"]
        assert [row[name] for row in two.fine(verb, "--all", "--json").json] == ["P-001", "P-002"]
        assert "P-002" not in two.fine(verb).out
        assert "P-002" in two.fine(verb, "--all").out


@pytest.mark.parametrize("table", ["summary", "measurements", "decisions"])
def test_so_do_the_tables(two, table):
    assert codes(two, "export", table, "-") == ["P-001"]
    assert codes(two, "export", table, "-", "--all") == ["P-001", "P-002"]


def test_asked_for_by_its_code_it_is_shown(two):
    for table in ("measurements", "decisions"):
        assert codes(two, "export", table, "-", "--pilot", "P-002") == ["P-002"]
    assert two.fine("show", "P-002", "--json").json["code"] == "P-002"
    assert two.fine("readiness", "P-002", "--json").json["pilot"] == "P-002"


def test_the_history_is_whole(two):
    everything = two.fine("history", "--json").json

    assert len(everything) == 9
    rows = list(csv.reader(two.fine("export", "history", "-").out.splitlines()))
    assert len(rows) == 10


def test_brought_back_it_is_there_again(two):
    two.fine("do", "EditPilot", "pilot=P-002", "archived=false")

    assert [row["code"] for row in two.fine("list", "--json").json] == ["P-001", "P-002"]
