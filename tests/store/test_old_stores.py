"""Stores as earlier versions left them: each goes through with every row, or stays as it was.

tests/old_stores has one file for each schema that there was, named by its number: the sample pilots
and one of everything else that the program of that time could keep.
"""

from __future__ import annotations

import lzma
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store import backup, migrate, trust
from store.header import SCHEMA_VERSION, read_header
from store.places import backups_folder
from store.reads.first import first_rows
from store.reads.pilot import pilot_page
from store.reads.portfolio import portfolio
from store.store import Store
from tests.store.content import broken_links, faults
from tests.store.test_migrate import Broken, counted

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
FILES = sorted((Path(__file__).parents[1] / "old_stores").glob("schema_*.db.xz"))


def number_of(file: Path) -> int:
    return int(file.name[len("schema_") :].split(".")[0])


def rows(path: Path, columns: dict[str, list[str]] | None = None) -> dict[str, list[tuple]]:
    """Every row of every table; of the columns that are named, else of all."""
    connection = sqlite3.connect(path)
    found = {}
    for table, names in (columns or columns_of(path)).items():
        named = ", ".join(f'"{name}"' for name in names)
        found[table] = sorted(connection.execute(f'SELECT {named} FROM "{table}"'), key=repr)
    connection.close()
    return found


def columns_of(path: Path) -> dict[str, list[str]]:
    connection = sqlite3.connect(path)
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " AND name <> 'alembic_version'"
    ).fetchall()
    found = {
        name: [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        for (name,) in names
    }
    connection.close()
    return found


@pytest.fixture(params=FILES, ids=lambda file: file.name)
def old(request, store_path) -> Path:
    """A store of an earlier version, as its program left it."""
    store_path.write_bytes(lzma.decompress(request.param.read_bytes()))
    assert read_header(store_path).user_version == number_of(request.param)
    return store_path


def test_there_is_a_store_of_every_earlier_version():
    assert [number_of(file) for file in FILES] == list(range(1, SCHEMA_VERSION))


def test_an_old_store_holds_something_in_every_table(old):
    assert [table for table, held in rows(old).items() if not held] == []


def test_an_old_store_opens_with_every_row_as_it_was(old):
    columns, before = columns_of(old), rows(old)
    assert first_rows(old, NOW.date()) is None

    with Store(old, now=lambda: NOW) as store:
        pilots = store.read(portfolio, NOW.date())
        pages = [store.read(pilot_page, row.uid) for row in pilots]
        kept = backup.backups(backups_folder(store.read(trust.identity).uid))
        assert faults(store) == []
        assert broken_links(store) == []

    assert read_header(old).user_version == SCHEMA_VERSION
    assert rows(old, columns) == before
    assert [row.lead for row in pilots] == [page.lead for page in pages]
    assert {row.lead for row in pilots} == {
        row[-1] for row in rows(old, {"pilot": ["lead"]})["pilot"]
    }
    assert [one.why for one in kept] == ["migration"]
    assert repr(first_rows(old, NOW.date())) == repr(pilots)  # nan is not nan


def test_what_an_old_store_was_told_can_still_be_undone(old):
    def ask(store):
        return {row.code: (row.archived, row.latest) for row in store.read(portfolio, NOW.date())}

    with Store(old, now=lambda: NOW) as store:
        before = ask(store)
        store.undo(by="kari")  # an import
        store.undo(by="kari")  # P-018 put away
        after = ask(store)

    assert before["P-018"][0] and not after["P-018"][0]
    assert before["P-019"][1] == 0.43 and after["P-019"][1] == 38 / 98


def test_wherever_its_migration_fails_an_old_store_stays_byte_for_byte(old, monkeypatch, tmp_path):
    before = old.read_bytes()
    whole = tmp_path / "whole.db"
    whole.write_bytes(before)
    with monkeypatch.context() as patched:
        seen = counted(patched, None)
        migrate.migrate(whole, now=NOW)
    assert len(seen) > 30

    for number, statement in enumerate(seen):
        with monkeypatch.context() as patched:
            counted(patched, number)
            with pytest.raises(Broken):
                migrate.migrate(old, now=NOW)
        assert old.read_bytes() == before, statement
