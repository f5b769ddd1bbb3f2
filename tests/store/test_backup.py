"""Backups are verified, kept by rule, and put back without losing what was there."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from store import backup
from store.errors import Refusal
from store.reads.portfolio import portfolio
from store.store import Store
from tests.builders import TODAY, do

NOW = datetime(2026, 9, 28, 9, tzinfo=UTC)


def titles(path):
    with Store(path) as store:
        return [row.title for row in store.read(portfolio, TODAY)]


def test_a_backup_holds_every_acknowledged_change_while_the_store_is_open(
    store, walking_bus, tmp_path
):
    made = backup.make(store.path, tmp_path / "kept", why=backup.SESSION, now=NOW)

    assert (made.number, made.pilots, made.rows["pilot"]) == (1, 1, 1)
    assert backup.verify(tmp_path / "kept" / made.file) == made
    assert titles(tmp_path / "kept" / made.file) == ["Walking bus"]


def test_nothing_unfinished_is_left_beside_a_backup(store, walking_bus, tmp_path):
    made = backup.make(store.path, tmp_path / "kept", why=backup.SESSION, now=NOW)

    names = {file.name for file in (tmp_path / "kept").iterdir()}
    assert names == {made.file, made.file + ".json"}


def test_one_flipped_bit_is_found(store, walking_bus, tmp_path):
    made = backup.make(store.path, tmp_path / "kept", why=backup.SESSION, now=NOW)
    file = tmp_path / "kept" / made.file
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)

    with pytest.raises(Refusal, match="not what it was"):
        backup.verify(file)


def test_a_restore_sets_the_present_file_aside_and_begins_a_new_generation(
    store, walking_bus, tmp_path
):
    made = backup.make(store.path, tmp_path / "kept", why=backup.SESSION, now=NOW)
    do(store, "EditPilot", pilot="P-001", title="Changed since")
    store.close()

    done = backup.restore(tmp_path / "kept" / made.file, store.path, now=NOW)

    assert titles(store.path) == ["Walking bus"]
    assert done.generation == 2
    assert done.aside is not None
    assert titles(done.aside) == ["Changed since"]


def test_a_changed_backup_is_not_restored_and_the_store_stays(store, walking_bus, tmp_path):
    made = backup.make(store.path, tmp_path / "kept", why=backup.SESSION, now=NOW)
    store.close()
    file = tmp_path / "kept" / made.file
    file.write_bytes(file.read_bytes()[:-4096])
    before = store.path.read_bytes()

    with pytest.raises(Refusal):
        backup.restore(file, store.path, now=NOW)
    assert store.path.read_bytes() == before


def test_a_damaged_store_is_not_backed_up(store, walking_bus, tmp_path):
    store.close()
    with sqlite3.connect(store.path) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("UPDATE pilot SET programme_id = 99")
    raw.close()

    with pytest.raises(Refusal, match="could not be verified"):
        backup.make(store.path, tmp_path / "kept", why=backup.SESSION, now=NOW)
    assert list((tmp_path / "kept").iterdir()) == []


def planted(folder, made_at, why, template):
    name = f"{made_at:%Y%m%dT%H%M}-{why}.db"
    (folder / name).write_bytes(b"x")
    manifest = replace(template, file=name, why=why, made_at=made_at.isoformat())
    backup._write_manifest(folder, manifest)
    return name


def test_what_nobody_would_miss_is_taken_away(store, tmp_path):
    folder = tmp_path / "kept"
    template = backup.make(store.path, folder, why=backup.SESSION, now=NOW)
    for days in range(500):
        planted(folder, NOW - timedelta(days=days, hours=1), backup.SESSION, template)
    migration = planted(folder, NOW - timedelta(days=200), backup.MIGRATION, template)
    old = planted(folder, NOW - timedelta(days=400), backup.MIGRATION, template)

    backup.prune(folder, NOW)

    left = backup.backups(folder)
    ages = sorted((NOW - datetime.fromisoformat(one.made_at)).days for one in left)
    assert sum(age <= 14 for age in ages) >= 14
    assert len(left) <= 10 + 14 + 8 + 13 + 1
    assert max(ages) <= 372
    assert migration in {one.file for one in left}
    assert old not in {one.file for one in left}


def test_at_least_three_stay_however_large_they_are(store, tmp_path):
    folder = tmp_path / "kept"
    template = replace(
        backup.make(store.path, folder, why=backup.SESSION, now=NOW), bytes=backup.KEEP_BYTES
    )
    for days in range(1, 9):
        planted(folder, NOW - timedelta(days=days), backup.SESSION, template)

    backup.prune(folder, NOW)

    assert len(backup.backups(folder)) == backup.KEEP_AT_LEAST
