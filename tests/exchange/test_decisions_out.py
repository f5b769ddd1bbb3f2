"""Decisions and history out: what was decided and done, and no numbers."""

from __future__ import annotations

import csv
import io

from store.exchange.csv_out import EXCEL_NB, unsafe_text
from store.exchange.decisions_out import COLUMNS, decisions_csv, decisions_records
from store.exchange.history_out import COLUMNS as HISTORY_COLUMNS
from store.exchange.history_out import history_csv
from store.reads.decisions import decision_rows
from store.reads.flags import ensure_fresh
from store.reads.history import history
from store.words import Message
from tests.builders import TODAY, do
from tests.commands.everything import do_everything


def said(message: Message) -> str:
    """A language in which everything is in capitals."""
    return str(message).upper()


def read(data: bytes, separator: str = ",") -> list[dict[str, str]]:
    text = io.StringIO(data.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=separator))


def decide(store) -> None:
    ensure_fresh(store)
    do(store, "Decide", pilot="P-001", decision="continue", why="=It works", decided_by="Kari")
    do(
        store, "Decide", pilot="P-001", decision="stop", why="No money, and nobody to lead it",
        decided_on="2026-09-01",
    )  # fmt: skip
    do(store, "AddPilot", title="Another")
    do(store, "Decide", pilot="P-002", decision="iterate", why="Once more")


def test_a_decision_a_row_by_pilot_and_day_with_the_flag_as_it_stood(store, judged):
    decide(store)
    rows = read(decisions_csv(store.read(decision_rows)))

    assert tuple(rows[0]) == COLUMNS
    assert [tuple(row.values()) for row in rows] == [
        (
            "P-001", "Walking bus", "stop", "2026-09-01", "", "No money, and nobody to lead it",
            "keep_piloting", "false", "",
        ),
        (
            "P-001", "Walking bus", "continue", TODAY.isoformat(), "Kari", "'=It works",
            "keep_piloting", "false", "",
        ),
        ("P-002", "Another", "iterate", TODAY.isoformat(), "", "Once more", "", "false", ""),
    ]  # fmt: skip
    assert unsafe_text(rows[1]["why"]) == "=It works"


def test_for_a_norwegian_excel_decisions_are_in_the_readers_words(store, judged):
    decide(store)
    data = decisions_csv(store.read(decision_rows), EXCEL_NB, say=said)
    row = read(data, ";")[0]

    assert list(row)[:3] == ["CODE", "TITLE", "DECISION"]
    assert (row["DECISION"], row["FLAG"], row["AGAINST THE FLAG"]) == (
        "STOP",
        "KEEP_PILOTING",
        "NO",
    )


def test_one_pilots_decisions_go_out_alone_and_json_has_the_same_columns(store, judged):
    decide(store)
    uid = do(store, "AddPilot", title="Without").uid

    assert store.read(decision_rows, uid) == ()
    (_, row, _) = decisions_records(store.read(decision_rows))
    assert tuple(row) == COLUMNS
    assert (row["decision"], row["why"], row["against_flag"]) == ("continue", "=It works", False)


def test_the_history_says_who_did_what_and_never_a_number(store, tmp_path):
    file = tmp_path / "plan.txt"
    file.write_text("the plan")
    do_everything(store, file)
    small = [{"period": "2026-W02", "numerator": 3, "denominator": 4.125, "subgroup": "Low"}]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=small)
    store.undo(by="kari")
    rows = store.read(history)
    out = read(history_csv(rows))

    assert tuple(out[0]) == HISTORY_COLUMNS
    assert [int(row["history"]) for row in out] == [row.history for row in rows]
    place = next(i for i, row in enumerate(rows) if row.did == "AddSite")
    assert out[place] == {
        "history": str(rows[place].history),
        "at": f"{rows[place].at:%Y-%m-%dT%H:%M:%SZ}",
        "by": "kari",
        "did": "AddSite",
        "label": "Add place",
        "records": f"site {rows[place].records[0][1]}",
        "undone": "false",
        "reason": "",
    }
    groups = next(row for row in out if row["did"] == "AddSubgroups")["records"].split("; ")
    assert [record.split()[0] for record in groups] == ["dimension", "subgroup", "subgroup"]
    assert (out[-2]["label"], out[-2]["undone"]) == ("Enter numbers", "true")
    for data in (history_csv(rows), history_csv(rows, EXCEL_NB, say=said)):
        assert b"4.125" not in data
        assert b"4,125" not in data
        assert b"Low" not in data
    row = read(history_csv(rows, EXCEL_NB, say=said), ";")[-1]
    assert row["WHAT WAS DONE"] == rows[-1].label.upper()
    assert row["UNDONE"] == "NO"
