"""Window and command line take turns: two processes write, and nothing of either is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa

from store.commands.pilots import EditPilot, RemovePilot
from store.errors import Refusal
from store.header import SCHEMA_VERSION
from store.schema import History
from store.store import Store
from tests.builders import do
from tests.store.content import broken_links, count, faults

WRITER = """
import sys
from store.commands.pilots import AddPilot
from store.store import Store
path, who, commands = sys.argv[1], sys.argv[2], int(sys.argv[3])
with Store(path) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(commands):
        store.do(AddPilot(f"{who} {number}"), by=who)
"""
HOLDER = """
import sys
from pathlib import Path
from store.turns import Turns
with Turns(Path(sys.argv[1] + ".lock"), 5).taken():
    print("ready", flush=True)
    sys.stdin.readline()
"""


class Other:
    """Another process, which says when it is ready and then waits to be told to go on."""

    def __init__(self, code: str, *args: object) -> None:
        command = [sys.executable, "-c", code, *map(str, args)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.communicate(timeout=60)
        assert self.process.returncode == 0

    def __enter__(self) -> Other:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()


def test_two_processes_write_two_hundred_commands_each_and_all_are_there(store_path):
    Store(store_path).close()
    with (
        Other(WRITER, store_path, "kari", 200) as kari,
        Other(WRITER, store_path, "ola", 200) as ola,
    ):
        kari.go_on()
        ola.go_on()
        kari.end()
        ola.end()

    with Store(store_path) as store:
        assert count(store, "pilot") == 400
        assert broken_links(store) == []
        assert faults(store) == []
        by = store.read(lambda session: list(session.scalars(sa.select(History.by))))
    assert by.count("kari") == by.count("ola") == 200
    changes = sum(one != other for one, other in pairwise(by))
    assert changes > 1, "the two never wrote at the same time"


def test_one_that_writes_without_a_pause_lets_others_in(store, walking_bus):
    with Other(WRITER, store.path, "ola", 100_000) as ola:
        ola.go_on()
        while count(store, "pilot") < 20:
            time.sleep(0.01)
        start = time.monotonic()
        do(store, "AddPilot", title="Meanwhile")

        assert time.monotonic() - start < 2
        assert ola.process.poll() is None


def test_threads_of_one_process_take_turns_too(store):
    writers = [
        threading.Thread(target=lambda: [do(store, "AddPilot", title="x") for _ in range(20)])
        for _ in range(4)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert count(store, "pilot") == 80
    assert broken_links(store) == []


def test_a_turn_that_does_not_come_is_one_sentence_and_nothing_is_saved(store_path, monkeypatch):
    monkeypatch.setattr("store.store.TURN_SECONDS", 0.3)
    with Store(store_path) as store, Other(HOLDER, store_path):
        start = time.monotonic()
        with pytest.raises(Refusal) as refused:
            do(store, "AddPilot", title="Walking bus")
        assert 0.2 < time.monotonic() - start < 3

        said = str(refused.value)
        assert said.startswith("Another Springbrett (")
        assert ") is writing to" in said
        assert "Nothing was saved" in said
        assert "\n" not in said
        assert count(store, "pilot") == 0


def test_the_turn_comes_when_the_other_one_dies(store_path):
    with Store(store_path) as store, Other(HOLDER, store_path) as holder:
        holder.process.kill()
        do(store, "AddPilot", title="Walking bus")

        assert count(store, "pilot") == 1


def test_reading_goes_on_while_another_one_writes(store, walking_bus):
    with Other(HOLDER, store.path):
        assert count(store, "pilot") == 1


def test_a_file_locked_by_another_program_is_one_sentence_that_blames_nobody(
    store_path, monkeypatch
):
    monkeypatch.setattr("store.connections.BUSY_SECONDS", 0.3)
    with Store(store_path) as opened:
        other = sqlite3.connect(store_path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Refusal) as refused:
            do(opened, "AddPilot", title="Walking bus")
        other.execute("ROLLBACK")
        other.close()

        said = str(refused.value)
        assert "locked by another program" in said
        assert "Nothing was saved" in said
        do(opened, "AddPilot", title="Walking bus")
        assert count(opened, "pilot") == 1


def test_a_lock_file_that_somebody_deletes_is_made_anew(store, walking_bus):
    (store.path.parent / f"{store.path.name}.lock").unlink()
    do(store, "AddPilot", title="Another")
    with Other(WRITER, store.path, "ola", 3) as ola:
        ola.go_on()
        ola.end()

    assert count(store, "pilot") == 5
    assert broken_links(store) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody read a file that is locked")
def test_who_waits_in_vain_hears_who_has_the_turn(store, walking_bus, monkeypatch):
    from store import turns

    monkeypatch.setattr(turns, "_myself", lambda: b"ola, pc-12, 4711")
    other = turns.Turns(Path(f"{store.path}.lock"), 1)
    store._turns._lock._seconds = 0.01
    with other.taken(), pytest.raises(Refusal, match=r"\(ola, pc-12, 4711\) is writing to"):
        do(store, "AddPilot", title="Waits")

    do(store, "AddPilot", title="Has the turn again")
    assert str(os.getpid()) in other.not_yours(store.path).facts["who"]


def test_a_store_that_a_newer_program_has_taken_on_meanwhile_is_left_alone(store, walking_bus):
    with closing(sqlite3.connect(store.path)) as newer:
        newer.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")

    for deed in (lambda: do(store, "AddPilot", title="Too late"), store.data_version):
        with pytest.raises(Refusal, match="written by a newer Springbrett"):
            deed()
    with closing(sqlite3.connect(store.path)) as raw:
        assert raw.execute("SELECT count(*) FROM pilot").fetchone() == (1,)
        raw.execute(f"PRAGMA user_version={SCHEMA_VERSION}")


def test_another_process_sees_an_edit_at_once(store, walking_bus):
    with Store(store.path, read_only=True) as other:
        before = other.data_version()
        do(store, "AddPilot", title="Another")

        assert other.data_version() == before + 1
        assert count(other, "pilot") == 2


def test_a_record_that_changed_since_it_was_seen_is_not_overwritten(store, walking_bus):
    store.do(EditPilot(walking_bus, title="By Ola"), by="ola")

    with pytest.raises(Refusal, match="Somebody changed this pilot"):
        store.do(EditPilot(walking_bus, title="By Kari"), by="kari", seen={walking_bus: 1})
    store.do(EditPilot(walking_bus, title="By Kari"), by="kari", seen={walking_bus: 2})


def test_a_record_that_was_removed_and_brought_back_must_be_seen_again(store, walking_bus):
    store.do(RemovePilot(walking_bus), by="ola")
    store.undo(by="ola")

    with pytest.raises(Refusal, match="Somebody changed this pilot"):
        store.do(EditPilot(walking_bus, title="By Kari"), by="kari", seen={walking_bus: 1})
