"""How a sheet is read: said by option, kept in a map, remembered from the last of its shape."""

from __future__ import annotations

import json

import pytest

from desktop.remembered import recall, remember, remembered
from desktop.settings import Settings
from store.exchange.sheet_map import Answers, Head, Use
from tests.exchange.workbooks import xlsx

INTO = ("--pilot", "P-001", "--kind", "count", "--direction", "up")
VISITS = "Sted;Uke;Besøk;Innkalt\nNord;2026-34;18;22\nNord;2026-35;20;25\nNord;2026-36;17;21\n"
NO_YEAR = "Uke;Besøk\n34;18\n35;20\n36;17\n37;19\n"


@pytest.fixture
def pilot(shell):
    shell.fine("do", "AddPilot", "title=Walking bus", "code=P-001")


@pytest.fixture
def sheet(tmp_path):
    path = tmp_path / "Ida's spreadsheet.csv"
    path.write_text(VISITS)
    return path


def brought_in(shell, path, *more):
    return shell("import", "measurements", str(path), *INTO, "--metric", "Visits", *more)


def test_a_map_that_was_written_reads_the_file_as_before(shell, pilot, sheet, tmp_path):
    how = str(tmp_path / "how.toml")
    by_rule = brought_in(shell, sheet, "--dry-run", "--json", "--write-map", how)
    by_map = brought_in(shell, sheet, "--dry-run", "--json", "--map", how)

    assert (by_rule.code, by_map.code) == (0, 0), by_rule.err + by_map.err
    assert {**by_map.json, "batch": None} == {**by_rule.json, "batch": None}
    assert 'title = "Innkalt"' in (tmp_path / "how.toml").read_text()


def test_what_is_changed_in_the_map_changes_what_is_read(shell, pilot, sheet, tmp_path):
    how = tmp_path / "how.toml"
    how.write_text(
        'columns = [{ title = "Innkalt", use = "leave_out" }, { title = "Besøk", use = "value" }]'
    )
    done = brought_in(shell, sheet, "--json", "--map", str(how))

    assert done.code == 0, done.err
    assert done.json["new"] == 3
    assert done.json["report"]["left_out_columns"] == ["Innkalt"]
    assert [row["value"] for row in rows(shell, tmp_path)] == [18, 20, 17]


def rows(shell, tmp_path):
    out = tmp_path / "out.json"
    shell.fine("export", "measurements", str(out))
    return json.loads(out.read_text())


def test_a_map_of_titles_by_field_goes_on_working(shell, pilot, tmp_path):
    path, how = tmp_path / "numbers.csv", tmp_path / "how.toml"
    path.write_text("når;hvor mange\n2026-08-17;18\n2026-08-24;20\n")
    how.write_text('separator = ";"\n[columns]\ndate = "når"\nvalue = "hvor mange"\n')
    done = brought_in(shell, path, "--json", "--map", str(how))

    assert done.code == 0, done.err
    assert done.json["new"] == 2
    assert brought_in(shell, path, "--map", str(how), "--year", "2026").err.strip() == (
        "A map with the table [columns] says all itself: leave --year out, or write it in the map."
    )


@pytest.mark.parametrize("nonsense", ["year = 'soon'", "[[columns", "columns = [{}]", "\x00"])
def test_nonsense_in_a_map_is_one_line(shell, pilot, sheet, tmp_path, nonsense):
    how = tmp_path / "how.toml"
    how.write_text(nonsense)
    refused = brought_in(shell, sheet, "--map", str(how))

    assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
    assert "how.toml is no map: " in refused.err


def test_a_map_that_is_not_there_is_said(shell, pilot, sheet, tmp_path):
    refused = brought_in(shell, sheet, "--map", str(tmp_path / "none.toml"))

    assert refused.code == 1
    assert "none.toml can't be read" in refused.err


def test_the_year_is_asked_for_and_said_by_its_option(shell, pilot, tmp_path):
    path = tmp_path / "weeks.csv"
    path.write_text(NO_YEAR)
    asked = brought_in(shell, path)
    said = brought_in(shell, path, "--year", "2025", "--json")

    assert (asked.code, asked.out) == (1, "")
    assert "--year" in asked.err
    assert said.code == 0, said.err
    assert rows(shell, tmp_path)[0]["period"] == "2025-08-18"


def test_a_sheet_is_read_as_the_last_of_its_shape_was(shell, pilot, sheet):
    answers = Answers(heads=(Head(3, "Innkalt", Use.LEAVE_OUT), Head(2, "Besøk", Use.VALUE)))
    remember(Settings().sheets, VISITS.encode(), sheet.name, answers)
    next_year = sheet.with_name("2027.csv")
    next_year.write_text(VISITS.replace("2026", "2027") + "Nord;2027-37;19;20\n")
    read = brought_in(shell, next_year, "--json", "--dry-run")
    afresh = brought_in(shell, next_year, "--json", "--dry-run", "--afresh")

    assert "Read as “Ida's spreadsheet.csv” was read before." in read.err
    assert read.json["report"]["left_out_columns"] == ["Innkalt"]
    assert (afresh.code, "Ida" in afresh.err) == (0, False)
    assert afresh.json["report"]["left_out_columns"] == []


def test_what_is_remembered_is_listed_and_forgotten(shell, sheet):
    answers = Answers(uses=((3, Use.LEAVE_OUT),))
    assert "no sheet" in shell.fine("import", "remembered").out
    remember(Settings().sheets, VISITS.encode(), sheet.name, answers)

    assert shell.fine("import", "remembered").out == "Ida's spreadsheet.csv\n"
    wrong = shell("import", "remembered", "--forget", "Other.csv")
    assert (wrong.code, "“Ida's spreadsheet.csv”" in wrong.err) == (1, True)
    shell.fine("import", "remembered", "--forget", sheet.name)
    assert remembered(Settings().sheets) == ()
    assert recall(Settings().sheets, VISITS.encode()) is None


def test_a_map_says_which_sheet_of_a_workbook(shell, pilot, tmp_path):
    path, how = tmp_path / "book.xlsx", tmp_path / "how.toml"
    weeks = [["Uke", "Besøk"], *([f"2026-{week}", week - 10] for week in range(30, 36))]
    path.write_bytes(xlsx({"Nord": weeks, "Sør": weeks[:4]}))
    how.write_text('sheet = "Sør"')
    asked = brought_in(shell, path)
    done = brought_in(shell, path, "--map", str(how), "--json")

    assert "--sheet" in asked.err
    assert (done.code, done.json["new"]) == (0, 3), done.err
