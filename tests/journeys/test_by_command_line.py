"""From nothing to a decision by command line, and back to nothing."""

from __future__ import annotations

import csv
import io
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtGui import QImage

from store.exchange.summary import COLUMNS
from tests.cli.run import Shell

DERIVED = {"history", "measurement_before", "portfolio_row", "verdict", "store_info", "blob"}


@pytest.fixture
def shell(store_path, capsys, qapp):
    return Shell(store_path, capsys)


def records(path):
    """Every record of the store, but for version numbers and what follows from the records."""
    with closing(sqlite3.connect(path)) as raw:
        names = [
            name
            for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if not name.startswith("sqlite") and name not in DERIVED
        ]
        found = {}
        for name in names:
            columns = [row[1] for row in raw.execute(f'PRAGMA table_info("{name}")')]
            kept = ", ".join(f'"{column}"' for column in columns if column != "version")
            found[name] = raw.execute(f'SELECT {kept} FROM "{name}" ORDER BY 1').fetchall()
    return found


def begin(shell, shared_data):
    """Numbers in, a criterion fixed on paper, and a cycle with a new phase; how many commands."""
    shell.fine("do", "AddPilot", "title=Clean hands on the ward", "target_group=Patients")
    shell.fine(
        "do", "AddMetric", "pilot=P-001", "name=Infections", "kind=rate", "direction=down",
        "role=primary", "baseline=0.0013", "minimum_worthwhile=0.001", "target=0.0008",
        "per=1000", "cadence=month",
    )  # fmt: skip
    file = str(shared_data / "infections_before_after.csv")
    names = ("--pilot", "P-001", "--metric", "Infections")
    dry = shell.fine("import", "measurements", file, *names, "--dry-run", "--json").json
    real = shell.fine("import", "measurements", file, *names, "--json").json
    assert {**dry, "batch": None} == {**real, "batch": None}
    assert (real["read"], real["new"], real["report"]["phases"]) == (36, 36, 1)
    shell.fine(
        "do", "AddHypothesis", "pilot=P-001", "if_we=put rub at each bed",
        "then=fewer are infected", "because=hands are clean", "metric=Infections",
        "comparison=at_most", "by=2015-10-31", "importance=5", "uncertainty=4",
    )  # fmt: skip
    shell.fine(
        "do", "FixCriterion", "pilot=P-001", "hypothesis=H1", "on=2014-11-01",
        "source=Ward plan 2014",
    )  # fmt: skip
    shell.fine(
        "do", "AddIteration", "pilot=P-001", "title=Rub at each bed", "starts_on=2014-10-20",
        "plan=Mount a dispenser at each bed", "metric=Infections", "hypothesis=H1",
    )  # fmt: skip
    shell.fine(
        "do", "CompleteIteration", "pilot=P-001", "iteration=1", "ends_on=2015-02-01",
        "did=Mounted 40", "as_planned=true", "study=Fewer than half", "act=adopt",
        "new_phase_of=Infections",
    )  # fmt: skip
    return 7


def test_the_way_once_and_back_to_the_beginning(shell, shared_data, tmp_path):
    shell.fine("do", "AddProgramme", "name=Ward programme", "default=true")
    empty = records(shell.store)

    done = begin(shell, shared_data)

    page = shell.fine("readiness", "P-001", "--json").json
    assert page["schema"] == "springbrett/readiness/1"
    verdicts = {criterion["id"]: criterion["verdict"] for criterion in page["criteria"]}
    assert verdicts["effect.primary"] == "pass"
    assert verdicts["learning.fixed_before"] == "unknown"
    assert verdicts["economy.funded"] == "unknown"
    assert page["flag"] == "keep_piloting"

    picture = tmp_path / "chart.png"
    shell.fine("chart", "P-001", "Infections", "--png", str(picture), "--scale", "1")
    assert QImage(str(picture)).width() > 400
    behind = shell.fine("chart", "P-001", "Infections", "--json").json
    assert behind["chart"]["centre"][0] == pytest.approx(0.0013024, abs=5e-8)
    assert behind["chart"]["centre"][-1] == pytest.approx(0.0005009, abs=5e-8)

    table = list(csv.DictReader(io.StringIO(shell.fine("export", "summary", "-").out)))
    assert list(table[0]) == list(COLUMNS)
    assert [(row["code"], row["flag"]) for row in table] == [("P-001", "keep_piloting")]

    shell.fine("undo", "--steps", str(done))
    assert records(shell.store) == empty
    assert shell.fine("list", "--json").json == []

    shell.fine("redo", "--steps", str(done))
    again = shell.fine("readiness", "P-001", "--json").json
    assert again == page


def test_one_bad_row_keeps_the_whole_file_out(shell, tmp_path):
    shell.fine("do", "AddPilot", "title=Walking bus")
    shell.fine("do", "AddMetric", "pilot=P-001", "name=A", "kind=proportion", "direction=up")
    file = tmp_path / "numbers.csv"
    file.write_text(
        "dato;teller;nevner\n01.09.2026;18;22\n08.09.2026;24;22\n15.09.2026;ca. 20;22\n"
    )
    before = records(shell.store)

    answer = shell(
        "import", "measurements", str(file), "--pilot", "P-001", "--metric", "A", "--json"
    )

    assert answer.code == 1
    bad = answer.json["left_out"]
    assert [(row["row"], row["value"]) for row in bad][-1] == (4, "ca. 20")
    assert {row["row"] for row in bad} == {3, 4}
    assert all(row["reason"] and row["remedy"] for row in bad)
    assert records(shell.store) == before
