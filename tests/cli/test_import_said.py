"""How a sheet was understood is said: in words on stderr, and in `said` for scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

FILES = Path(__file__).parents[1] / "sheets" / "files"
INTO = ("--pilot", "P-001", "--kind", "count", "--direction", "up", "--dry-run")
TIDY = "dato;verdi\n2026-08-17;18\n2026-08-24;20\n"


@pytest.fixture
def read(shell):
    """Tries a file of the corpus on a store with one pilot."""
    shell.fine("do", "AddPilot", "title=Open house", "code=P-001")

    def tried(name: str, *more: str):
        return shell("import", "measurements", str(FILES / name), *INTO, *more)

    return tried


def test_how_a_sheet_was_understood_is_told_on_stderr_and_what_came_of_it_on_stdout(read):
    answer = read("a_01_library_months_down.csv")

    assert answer.code == 0
    assert answer.err == (
        "Periods go down. Measures: Antall besøk, Utlån. Left out: “Sum”. "
        "The year is 2025, from “Besøk og utlån, Storfjord bibliotek 2025”.\n"
    )
    assert "24 new" in answer.out
    assert "Periods" not in answer.out


def test_scripts_have_the_same_sentences_in_said(read):
    told, said = (read("a_01_library_months_down.csv", *more) for more in ((), ("--json",)))

    assert said.err == ""
    assert said.json["said"][0] in told.out
    assert " ".join(said.json["said"][1:]) == told.err.strip()


def test_a_file_of_the_usual_titles_is_said_by_its_form_alone(shell, read, tmp_path):
    (tmp_path / "tidy.csv").write_text(TIDY)
    said = read(str(tmp_path / "tidy.csv"), "--metric", "Visits", "--json").json

    assert said["said"] == [
        "Read as utf-8, separated by “;”, dates as year-month-day, header in row 1."
    ]


@pytest.mark.parametrize(
    ("name", "option", "value"),
    [
        ("a_43_trips_slashes_hand.csv", "--dates", "day/month/year"),
        ("a_45_training_no_year_hand.txt", "--year", "2026"),
        ("a_48_barn_two_tables.xlsx", "--table", "1"),
        ("a_24_swimming_two_sheets.xlsx", "--sheet", "2026"),
    ],
)
def test_what_a_sheet_asks_is_one_line_and_answered_by_the_option_in_it(read, name, option, value):
    asked = read(name, "--metric", "Visits")

    assert (asked.code, asked.out, asked.err.count("\n")) == (1, "", 1)
    assert asked.err.endswith(f"Say it with {option}.\n")
    assert (value in asked.err) is (option != "--year")
    named = () if option == "--table" else ("--metric", "Visits")
    answered = read(name, *named, option, value)
    assert answered.code == 0, answered.err
