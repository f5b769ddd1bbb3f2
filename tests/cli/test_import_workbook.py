"""Workbooks on the command line: the same door as CSV, and one option more."""

from __future__ import annotations

from datetime import date

import pytest

from tests.exchange.workbooks import ods, xlsx

HEAD = ["dato", "teller", "nevner"]
JANUARY = [HEAD, [date(2026, 1, 5), 41, 100], [date(2026, 1, 12), 58, 100]]
MARCH = [HEAD, [date(2026, 3, 2), 7, 10]]
INTO = ("--pilot", "P-001", "--metric", "Attendance", "--kind", "proportion", "--direction", "up")


@pytest.fixture
def pilot(shell):
    shell.fine("do", "AddPilot", "title=Walking bus", "code=P-001")


def counts(said: dict) -> tuple[int, int, int, int]:
    return said["read"], said["new"], said["replaced"], said["unchanged"]


@pytest.mark.parametrize("made", [xlsx, ods], ids=["xlsx", "ods"])
def test_a_dry_run_says_what_the_import_does_and_again_it_changes_nothing(
    shell, pilot, tmp_path, made
):
    file = tmp_path / "numbers"
    file.write_bytes(made({"Om": [["Tall fra Kari"]], "Tall": JANUARY}))
    line = ("import", "measurements", str(file), *INTO, "--json")
    dry, real, again = (shell.fine(*line, *more).json for more in (["--dry-run"], [], []))

    assert {**dry, "batch": None} == {**real, "batch": None}
    assert counts(real) == (2, 2, 0, 0)
    assert counts(again) == (2, 0, 0, 2)
    assert (real["report"]["sheet"], real["report"]["encoding"]) == ("Tall", made.__name__)
    shell.fine("undo")
    assert "sheet “Tall”, header in row 1" in shell.fine(*line[:-1], "--dry-run").out


def test_which_sheet_is_asked_for_and_said_with_sheet(shell, pilot, tmp_path):
    file = tmp_path / "numbers.xlsx"
    file.write_bytes(xlsx({"Januar": JANUARY, "Mars": MARCH}))
    for line in (("import", "measurements", str(file), *INTO), ("analyse", str(file))):
        asked = shell(*line)
        assert (asked.code, asked.out) == (1, "")
        assert all(word in asked.err for word in ("Januar", "Mars", "--sheet"))
    said = shell.fine("import", "measurements", str(file), *INTO, "--sheet", "Mars", "--json").json

    assert counts(said) == (1, 1, 0, 0)
    assert (
        shell.fine("analyse", str(file), "--sheet", "Januar", "--json").json["input"]["rows"] == 2
    )
    none = shell("import", "measurements", str(file), *INTO, "--sheet", "Mai")
    assert (none.code, none.err.count("\n")) == (1, 1)
    assert "no sheet “Mai”" in none.err


def test_bad_cells_are_named_by_sheet_and_cell_and_nothing_comes_in(shell, pilot, tmp_path):
    file = tmp_path / "numbers.xlsx"
    file.write_bytes(xlsx({"Tall 2026": [*JANUARY, [date(2026, 1, 19), 120, 100]]}))
    answer = shell("import", "measurements", str(file), *INTO, "--json")

    assert answer.code == 1
    assert [bad["cell"] for bad in answer.json["left_out"]] == ["'Tall 2026'!B4"]
    assert "P-001" in shell.fine("list").out
    assert shell.fine("list", "--json").json[0]["latest"] is None


def test_pilots_come_from_a_workbook_and_the_same_again_changes_nothing(shell, tmp_path):
    file = tmp_path / "pilots.xlsx"
    rows = [["title", "hypothesis", "year"], ["Gåbuss", "If we walk then they come", 2024]]
    file.write_bytes(xlsx({"Pilots": rows}))
    first = shell.fine("import", "pilots", str(file), "--json").json
    again = shell.fine("import", "pilots", str(file), "--json").json

    assert [one["outcome"] for one in (*first["pilots"], *again["pilots"])] == ["new", "unchanged"]
    assert first["report"]["sheet"] == "Pilots"


def test_a_sheet_of_a_csv_is_wrong_and_said_so(shell, pilot, tmp_path):
    file = tmp_path / "numbers.csv"
    file.write_text("date,value\n2026-01-05,1\n")
    answer = shell("analyse", str(file), "--sheet", "Tall")

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "only a workbook" in answer.err


def test_a_text_that_is_far_too_large_is_refused_before_it_is_read(shell, pilot, tmp_path):
    file = tmp_path / "numbers.csv"
    with open(file, "wb") as out:
        out.truncate(1 << 30)
    refused = shell("import", "measurements", str(file), *INTO)

    assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert "The file is over 256 MB, more than can be read at once" in refused.err
