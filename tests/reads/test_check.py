"""What `check` finds, and that it repairs nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from store.errors import Refusal
from store.reads.check import check, is_fixed
from store.store import Store
from tests.builders import do


def looked(path):
    with Store(path) as store:
        report = store.read(check, path)
    return report, {one.id: one.ok for one in report.findings}


def broken(store, *statements):
    """Change the file behind the program's back."""
    store.close()
    with closing(sqlite3.connect(store.path)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            raw.execute(statement)
        raw.commit()
    return looked(store.path)


def test_a_store_in_use_is_in_order(store, judged):
    report = store.read(check, store.path)

    assert report.ok, report
    assert {one.id for one in report.findings} == {
        "integrity", "references", "schema", "values", "history", "replay", "receipt", "backup",
        "sqlite", "room",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("UPDATE pilot SET title = 'Changed'", "replay"),
        ("DELETE FROM criterion_fixing", "replay"),
        ("UPDATE pilot SET stage = 'flying'", "values"),
        ("UPDATE measurement SET numerator = denominator + 1", "values"),
        ("UPDATE pilot SET programme_id = 99", "references"),
        ("UPDATE history SET by = 'somebody' WHERE number = 2", "history"),
        ("DELETE FROM history WHERE number = 2", "history"),
        ("UPDATE history SET changes = '[]' WHERE number = 3", "history"),
        ("CREATE TRIGGER t AFTER INSERT ON pilot BEGIN DELETE FROM pilot; END", "schema"),
        ("ALTER TABLE pilot DROP COLUMN source", "schema"),
    ],
)
def test_what_was_changed_behind_our_back_is_found(store, judged, statement, finding):
    report, found = broken(store, statement)

    assert not report.ok
    assert found[finding] is False


def test_a_damaged_page_is_found_without_a_traceback(store, judged):
    store.close()
    content = bytearray(store.path.read_bytes())
    for at in range(3 * 4096, len(content), 4096):
        content[at : at + 64] = b"\xff" * 64
    store.path.write_bytes(content)

    with pytest.raises(Refusal, match="is damaged"):
        looked(store.path)


def test_undone_work_is_as_the_history_says(store, judged):
    do(store, "EditPilot", pilot="P-001", title="Another")
    store.undo(by="kari")
    do(store, "RemovePilot", pilot="P-001")
    store.undo(by="kari")
    store.redo(by="kari")

    assert store.read(check, store.path).ok


@pytest.mark.parametrize(
    ("version", "fixed"),
    [((3, 40, 1), False), ((3, 44, 6), True), ((3, 50, 6), False), ((3, 51, 3), True)],
)
def test_the_known_fault_of_sqlite_is_known_by_version(version, fixed):
    assert is_fixed(version) is fixed
