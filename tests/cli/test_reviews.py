"""A whole review by `do` lines, as docs/scripts.md has it, and what goes out of it afterwards."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
from datetime import date
from pathlib import Path

import pytest

from tests.cli.run import Shell

SCRIPTS = Path(__file__).parents[2] / "docs" / "scripts.md"


def lines_of_the_docs() -> list[list[str]]:
    """The calls of the chapter on reviews, as a shell takes them apart."""
    chapter = SCRIPTS.read_text(encoding="utf-8").split("## Reviews")[1]
    (block,) = re.findall(r"```\n(.*?)```", chapter, re.S)[:1]
    return [shlex.split(line)[1:] for line in block.splitlines()]


@pytest.fixture
def reviewed(shell: Shell, tmp_path, monkeypatch) -> Shell:
    """A store in which all of the docs' lines were done, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    shell.fine("do", "AddPilot", "title=Walking bus", "lead=Kari")
    calls = lines_of_the_docs()
    assert len(calls) == 11
    for call in calls:
        shell.fine(*call)
    return shell


def test_the_lines_of_the_docs_hold_a_review_and_write_its_minutes(reviewed, tmp_path):
    html = (tmp_path / "minutes.html").read_text(encoding="utf-8")
    assert "One more class first" in html
    assert "Ask about the money" not in html

    text = reviewed.fine("export", "minutes", "-").out
    assert "Present: Kari\nNot present: Ola\n" in text
    assert "Scale: 1 · Continue: 1 · 2 answers" in text
    assert "- Ola: Ask the school · by 2 Nov 2026" in text
    page = reviewed.fine("show", "P-001", "--json").json
    assert [(one["number"], one["how_it_went"]) for one in page["actions"]] == [(1, "They say yes")]


def test_minutes_are_written_as_the_ending_says(reviewed, tmp_path):
    for name in ("a.txt", "a.csv", "a.html", "a.json"):
        reviewed.fine("export", "minutes", str(tmp_path / name), "--review", "Autumn")

    assert (tmp_path / "a.txt").read_text(encoding="utf-8").startswith("Autumn\n======\n")
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["present"] == ["Kari"]
    rows = list(csv.DictReader((tmp_path / "a.csv").open(encoding="utf-8", newline="")))
    assert [row["entry"] for row in rows] == [
        "attended", "absent", "looked_at", "decision", "action",
    ]  # fmt: skip


def test_minutes_for_a_norwegian_excel_are_in_its_form(reviewed):
    out = reviewed.fine("export", "minutes", "-", "--format", "csv", "--dialect", "excel-nb").out
    rows = list(csv.reader(io.StringIO(out.removeprefix("\ufeff")), delimiter=";"))

    assert rows[0][:3] == ["Review", "Held on", "Entry"]
    assert [row[2] for row in rows[1:]] == [
        "came", "did not come", "looked at", "decision", "action",
    ]  # fmt: skip


def test_actions_and_the_review_of_a_decision_go_out_as_tables(reviewed):
    today = date.today().isoformat()
    (action,) = reviewed.fine("export", "actions", "-", "--format", "json").json
    assert action == {
        "code": "P-001", "title": "Walking bus", "number": 1, "what": "Ask the school",
        "owner": "Ola", "given_on": today, "due_on": "2026-11-02", "done_on": today,
        "dropped_on": None, "how_it_went": "They say yes", "review": "Autumn", "review_on": today,
    }  # fmt: skip
    (decision,) = reviewed.fine("export", "decisions", "-", "--format", "json").json
    assert decision["review"] == "Autumn"
    assert reviewed.fine("export", "actions", "-", "--pilot", "P-001").out.count("\n") == 2


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (("export", "minutes", "-", "--review", "Winter"), "no review “Winter”. The nearest is"),
        (("export", "minutes", "-", "--dialect", "plain"), "Only CSV has a --dialect"),
        (("do", "EndReview", "review=Autumn"), "was held on"),
        (("do", "AddReviewItem", "review=Autumn", "pilot=P-001"), "was held on"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(reviewed, call, says):
    answer = reviewed(*call)

    assert answer.code in (1, 2)
    assert says in answer.err
    assert answer.err.count("\n") == 1


def test_without_a_review_there_are_no_minutes(shell):
    shell.fine("do", "AddPilot", "title=Walking bus")
    assert "No review has been held yet" in shell("export", "minutes", "-").err
    shell.fine("do", "AddReview", "title=Autumn", "on=2026-10-12")
    assert "Autumn has not begun" in shell("export", "minutes", "-", "--review", "Autumn").err
