"""How the file is opened: one connection that writes, readers that can't."""

from __future__ import annotations

import sqlite3
import threading

import pytest
import sqlalchemy as sa

from store.commands.registry import Spoken
from store.connections import connect, file_uri
from store.errors import Refusal
from store.schema import Pilot
from store.store import Store
from tests.builders import do, weekly
from tests.store.content import content, count

FULL = 2


def pragma(store: Store, name: str, *, writing: bool):
    ask = store.write_derived if writing else store.read
    return ask(lambda session: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar())


@pytest.mark.parametrize("writing", [False, True])
@pytest.mark.parametrize(
    ("name", "value"),
    [("foreign_keys", 1), ("trusted_schema", 0), ("journal_mode", "wal"), ("cell_size_check", 1)],
)
def test_each_connection_is_strict(store, writing, name, value):
    assert pragma(store, name, writing=writing) == value


@pytest.mark.parametrize(("name", "value"), [("synchronous", FULL), ("fullfsync", 1)])
def test_the_writer_waits_for_the_disk(store, name, value):
    assert pragma(store, name, writing=True) == value


def test_a_reader_can_not_write(store):
    def write(session):
        session.connection().exec_driver_sql("DELETE FROM programme")

    with pytest.raises(Refusal, match="readonly"):
        store.read(write)


def test_a_reader_can_not_checkpoint(store, walking_bus):
    with pytest.raises(Refusal, match="can't be read"):
        pragma(store, "wal_checkpoint(TRUNCATE)", writing=False)

    assert (store.path.parent / f"{store.path.name}-wal").stat().st_size > 0


def test_a_reader_is_opened_with_mode_ro(store_path):
    Store(store_path).close()

    assert file_uri(store_path, "ro").endswith("?mode=ro")
    reader = connect(store_path, "ro")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("PRAGMA user_version=7")
    reader.close()


def test_a_reader_sees_one_moment_while_others_write(store, walking_bus):
    def titles(session):
        first = session.scalars(sa.select(Pilot.title)).all()
        writer = threading.Thread(target=lambda: do(store, "AddPilot", title="Meanwhile"))
        writer.start()
        writer.join()
        return first, session.scalars(sa.select(Pilot.title)).all()

    before, after = store.read(titles)

    assert before == after == ["Walking bus"]
    assert count(store, "pilot") == 2


def test_a_store_opened_to_read_refuses_to_write(store, walking_bus):
    with Store(store.path, read_only=True) as reading:
        with pytest.raises(Refusal, match="open for reading only"):
            do(reading, "AddPilot", title="Another")
        with pytest.raises(Refusal, match="open for reading only"):
            reading.undo(by="kari")
        assert count(reading, "pilot") == 1


@pytest.mark.parametrize("name", ["AddPilot", "RecordMeasurements"])
def test_a_dry_run_says_the_same_and_leaves_nothing(store, attendance, name):
    fields = {
        "AddPilot": {"title": "Another"},
        "RecordMeasurements": {
            "pilot": "P-001",
            "metric": "Attendance",
            "rows": weekly("2026-W10", [(1, 2), (3, 4)]),
        },
    }[name]
    before, version = content(store), store.data_version()
    dry = store.do(Spoken(name, fields), by="kari", dry_run=True)
    assert content(store) == before
    assert store.data_version() == version

    real = store.do(Spoken(name, fields), by="kari")
    assert (dry.number, dry.name, dry.label, dry.touched, dry.result) == (
        real.number, real.name, real.label, real.touched, real.result,
    )  # fmt: skip


def test_a_dry_run_refuses_what_the_real_one_would(store, walking_bus):
    with pytest.raises(Refusal, match="already a pilot with the code P-001"):
        store.do(Spoken("AddPilot", {"title": "x", "code": "P-001"}), by="kari", dry_run=True)


def test_a_fault_in_our_own_statement_is_not_blamed_on_the_file(store):
    with pytest.raises(sa.exc.OperationalError, match="no such table"):
        store.read(lambda session: session.execute(sa.text("SELECT * FROM nowhere")))
