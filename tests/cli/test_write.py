"""`do`, `undo`, `redo`."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

TITLE = "title=Walking bus"


def digest(path: Path) -> str:
    """What is in the file, as one number."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_do_says_what_it_did_with_its_uid_and_history_number(shell):
    told = shell.fine("do", "AddPilot", TITLE).lines

    assert [list(line) for line in told] == [["did", "uid", "history"]]
    assert (told[0]["did"], told[0]["history"]) == ("AddPilot", 1)
    assert len(told[0]["uid"]) == 36


def test_a_list_of_rows_is_given_as_json(shell):
    shell.fine("do", "AddPilot", TITLE)
    shell.fine(
        "do", "AddMetric", "pilot=P-001", "name=Attendance", "kind=proportion", "direction=up"
    )
    rows = '[{"period": "2026-W36", "numerator": 18, "denominator": 22}]'
    shell.fine("do", "RecordMeasurements", "pilot=P-001", "metric=attendance", f"rows={rows}")

    page = shell.fine("show", "P-001", "--json").json
    assert [(m["name"], m["measured"], m["cadence"]) for m in page["metrics"]] == [
        ("Attendance", 1, "week")
    ]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (("do", "AddPilt", TITLE), "The nearest is AddPilot."),
        (("do", "AddPilot", "titel=x"), "The nearest is title."),
        (("do", "AddPilot"), "AddPilot needs title."),
        (("do", "AddPilot", "title"), "“title” is not field=value."),
        (("do", "AddPilot", TITLE, "stage=runing"), "running"),
        (("do", "AddPilot", TITLE, "starts_on=1.9.2026"), "a date as 2026-09-01"),
        (("do", "EditPilot", "pilot=P-01", TITLE), "The nearest is P-001."),
        (("do", "AddSite", "pilot=P-001", "name="), "AddSite needs name."),
        (("undo", "--steps", "5"), "nothing of yours to undo"),
        (("show", "P-01"), "The nearest is P-001."),
    ],
)
def test_what_cannot_be_done_is_one_line_on_stderr_and_changes_nothing(shell, line, says):
    shell.fine("do", "AddPilot", TITLE)
    shell.fine("undo")
    shell.fine("redo")
    if line[0] == "undo":
        shell.fine("undo")
    before = shell.fine("list", "--json").out

    answer = shell(*line)

    assert answer.code == 1
    assert says in answer.err
    assert answer.err.count("\n") == 1
    assert answer.out == ""
    assert shell.fine("list", "--json").out == before


@pytest.mark.parametrize(
    "line",
    [("do",), ("do", "AddPilot", TITLE, "--file", "x.jsonl"), ("lst",), ("undo", "--steps", "0")],
)
def test_wrong_usage_is_exit_2(shell, line):
    answer = shell(*line)

    assert answer.code == 2
    assert answer.err.count("\n") == 1


def test_a_file_runs_line_by_line_and_stops_at_the_first_refusal_naming_its_line(shell, tmp_path):
    file = tmp_path / "changes.jsonl"
    lines = [
        {"do": "AddPilot", "title": "One"},
        {"do": "AddPilot", "title": " "},
        {"do": "AddPilot", "title": "Three"},
    ]
    file.write_text("\n".join(json.dumps(line) for line in lines))

    answer = shell("do", "--file", str(file))

    assert answer.code == 1
    assert len(answer.lines) == 1
    assert answer.err.startswith("Line 2: ")
    assert [row["title"] for row in shell.fine("list", "--json").json] == ["One"]


def test_together_is_all_or_nothing(shell, tmp_path):
    file = tmp_path / "changes.jsonl"
    first = {"do": "AddPilot", "title": "One", "code": "P-A"}
    second = {"do": "AddSite", "pilot": "P-A", "name": "Askøy"}
    file.write_text("\n".join(json.dumps(x) for x in (first, second, {**second, "kind": "?"})))

    assert shell("do", "--file", str(file), "--together").code == 1
    assert shell.fine("list", "--json").json == []

    file.write_text("\n".join(json.dumps(x) for x in (first, second)))
    assert len(shell.fine("do", "--file", str(file), "--together").lines) == 2
    assert [row["sites"] for row in shell.fine("list", "--json").json] == [1]


def test_a_dry_run_answers_like_the_real_one_and_leaves_nothing(shell):
    dry = shell.fine("do", "AddPilot", TITLE, "--dry-run").lines[0]
    assert shell.fine("list", "--json").json == []

    real = shell.fine("do", "AddPilot", TITLE).lines[0]
    assert (dry["did"], dry["history"]) == (real["did"], real["history"])


def test_undo_and_redo_by_steps(shell):
    for title in ("One", "Two", "Three"):
        shell.fine("do", "AddPilot", f"title={title}")

    assert len(shell.fine("undo", "--steps", "2").lines) == 2
    assert [row["title"] for row in shell.fine("list", "--json").json] == ["One"]
    shell.fine("redo", "--steps", "2")
    titles = [row["title"] for row in shell.fine("list", "--json").json]
    assert titles == ["One", "Two", "Three"]

    history = shell.fine("history", "--json").json
    assert [row["did"] for row in history[:3]] == ["AddPilot"] * 3
    assert [row["history"] for row in history] == list(range(1, 8))


def test_a_store_that_is_not_there_is_not_made_by_reading(shell):
    answer = shell("list")

    assert answer.code == 1
    assert "There is no store at" in answer.err
    assert not shell.store.exists()


def test_another_kind_of_file_is_refused_and_left_as_it_is(shell):
    shell.store.write_text("not a store at all")
    before = digest(shell.store)

    answer = shell("do", "AddPilot", TITLE)

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert digest(shell.store) == before
    assert sorted(p.name for p in shell.store.parent.glob("pilots.db*")) == ["pilots.db"]


def test_after_each_call_the_file_alone_is_the_store(shell):
    shell.fine("do", "AddPilot", TITLE)

    beside = {p.name for p in shell.store.parent.glob("pilots.db-*")}
    assert beside == set()
