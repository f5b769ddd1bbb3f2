"""The main file alone is the whole store, two seconds after the last edit and once closed."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from store.schema import Pilot
from store.store import Store
from tests.builders import do
from tests.store.content import broken_links, count, faults


def log(path: Path) -> int:
    """The size of the write-ahead log, bytes; 0 where there is none."""
    try:
        return os.stat(f"{path}-wal").st_size
    except FileNotFoundError:
        return 0


def wait_until_emptied(path: Path, most: float) -> float:
    """Seconds until the log is empty."""
    start = time.monotonic()
    while log(path):
        assert time.monotonic() - start < most, "the log was not emptied"
        time.sleep(0.02)
    return time.monotonic() - start


def test_three_seconds_after_the_last_edit_the_file_alone_has_every_edit(store, tmp_path):
    for number in range(20):
        do(store, "AddPilot", title=f"Pilot {number}")
    assert log(store.path) > 0
    time.sleep(3)
    shutil.copy(store.path, tmp_path / "stick.db")

    with Store(tmp_path / "stick.db") as copied:
        assert count(copied, "pilot") == 20
        assert broken_links(copied) == []
        assert faults(copied) == []


def test_the_log_is_emptied_two_seconds_after_the_last_edit_not_the_first(store):
    do(store, "AddPilot", title="First")
    time.sleep(1.2)
    do(store, "AddPilot", title="Second")
    time.sleep(1.2)
    assert log(store.path) > 0

    assert wait_until_emptied(store.path, 4) < 2


def test_a_reader_in_the_way_is_waited_for(store):
    do(store, "AddPilot", title="First")
    reader = store._reader.connect()
    reader.execute(sa.select(Pilot.id)).all()
    do(store, "AddPilot", title="Second")
    time.sleep(2.5)
    assert log(store.path) > 0
    reader.close()

    wait_until_emptied(store.path, 5)
    assert count(store, "pilot") == 2


def test_after_closing_there_is_one_file(store_path):
    with Store(store_path) as store:
        do(store, "AddPilot", title="Walking bus")
        assert count(store, "pilot") == 1

    assert not {f"{store_path.name}-wal", f"{store_path.name}-shm"} & set(
        os.listdir(store_path.parent)
    )
    with Store(store_path, read_only=True) as store:
        assert count(store, "pilot") == 1


def test_closing_twice_is_closing_once(store_path):
    store = Store(store_path)
    store.close()
    store.close()


def test_the_thread_that_empties_the_log_ends_with_its_store(store_path):
    import threading

    with Store(store_path) as store:
        do(store, "AddPilot", title="Walking bus")
        idle = [thread for thread in threading.enumerate() if thread.name == "idle"]
        assert len(idle) >= 1

    for thread in idle:
        thread.join(5)
        assert not thread.is_alive()


@pytest.mark.parametrize("writes", [1, 30])
def test_one_thread_waits_however_many_edits_there_are(store, writes):
    import threading

    before = {thread for thread in threading.enumerate() if thread.name == "idle"}
    for number in range(writes):
        do(store, "AddPilot", title=f"Pilot {number}")

    now = {thread for thread in threading.enumerate() if thread.name == "idle"}
    assert len(now - before) <= 1
