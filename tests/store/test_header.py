"""A file is asked what it is before anything opens it; where it is no store it stays as it is."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from store import header
from store.errors import Refusal
from store.header import APPLICATION_ID, SCHEMA_VERSION, Header, read_header
from store.store import Store
from tests.builders import do
from tests.store.content import broken_links, count

OTHERS = """
import sys
from store.commands.pilots import AddPilot
from store.store import Store
with Store(sys.argv[1]) as store:
    store.do(AddPilot("From elsewhere"), by="ola")
"""


def beside(path: Path) -> list[str]:
    """The names in the folder that begin like the file's, but for the file itself."""
    return [name for name in sorted(os.listdir(path.parent)) if name != path.name]


def newer(path: Path) -> None:
    """Make the store at `path` one of a version that is still to come."""
    content = bytearray(path.read_bytes())
    content[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    path.write_bytes(content)


@pytest.fixture
def foreign(tmp_path):
    """Another program's SQLite file."""
    path = tmp_path / "foreign.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE pilot (id INTEGER PRIMARY KEY, title TEXT)")
    connection.commit()
    connection.close()
    return path


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("content", [b"", b"x", b"Just a letter.\n" * 50, b"\0" * 4096])
def test_a_file_that_is_no_store_is_refused_and_left_untouched(tmp_path, content, read_only):
    path = tmp_path / "letter.db"
    path.write_bytes(content)

    with pytest.raises(Refusal, match="is not a Springbrett store"):
        Store(path, read_only=read_only)

    assert path.read_bytes() == content
    assert beside(path) == []


@pytest.mark.parametrize("read_only", [False, True])
def test_another_programs_database_is_refused_and_left_untouched(foreign, read_only):
    before = foreign.read_bytes()

    with pytest.raises(Refusal, match="is not a Springbrett store"):
        Store(foreign, read_only=read_only)

    assert foreign.read_bytes() == before
    assert beside(foreign) == []


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_store_is_refused_with_both_versions_and_left_untouched(store_path, read_only):
    Store(store_path).close()
    newer(store_path)
    before, around = store_path.read_bytes(), beside(store_path)

    with pytest.raises(Refusal) as refused:
        Store(store_path, read_only=read_only)

    assert f"version {SCHEMA_VERSION + 1}, this one knows {SCHEMA_VERSION}" in str(refused.value)
    assert "update Springbrett" in str(refused.value)
    assert store_path.read_bytes() == before
    assert beside(store_path) == around
    assert not list(store_path.parent.glob("*-wal")) + list(store_path.parent.glob("*-shm"))


def test_a_folder_is_refused_with_an_example(tmp_path):
    with pytest.raises(Refusal, match=r"is a folder\. Name a file in it, for example .*pilots\.db"):
        Store(tmp_path)


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(Refusal, match="is not a Springbrett store"):
        Store(tmp_path / "pipe")


@pytest.mark.parametrize("how", [{"read_only": True}, {"create": False}])
def test_a_missing_file_is_refused_where_none_may_be_made(store_path, how):
    with pytest.raises(Refusal, match="There is no store at"):
        Store(store_path, **how)

    assert not store_path.exists()


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(Refusal, match=r"The folder .*nowhere is not there"):
        Store(tmp_path / "nowhere" / "pilots.db")


@pytest.mark.parametrize(
    "name",
    ["æøå.db", "with space.db", "50%.db", "a#b?c.db", "“quoted” 'it'.db", "🚸.db", "x" * 200],
)
def test_a_store_may_be_called_what_people_call_it(tmp_path, name):
    with Store(tmp_path / name) as store:
        do(store, "AddPilot", title="Walking bus")

    with Store(tmp_path / name, read_only=True) as store:
        assert count(store, "pilot") == 1
    assert name in os.listdir(tmp_path)


def test_the_header_of_a_store_says_whose_it_is(store_path):
    Store(store_path).close()

    assert read_header(store_path) == Header(APPLICATION_ID, SCHEMA_VERSION)


def test_reading_the_header_of_a_missing_file_answers_nothing(store_path):
    assert read_header(store_path) is None


def test_a_look_at_the_header_of_an_open_store_loses_nothing(store, store_path):
    """Closing the file gave back SQLite's locks; the other process then deleted the log in use."""
    do(store, "AddPilot", title="Before")
    read_header(store_path)
    subprocess.run([sys.executable, "-c", OTHERS, str(store_path)], check=True)
    do(store, "AddPilot", title="After")
    store.close()

    with Store(store_path) as again:
        assert count(again, "pilot") == 3
        assert broken_links(again) == []


def test_what_was_opened_of_a_held_store_is_closed_with_it(store_path):
    with Store(store_path) as one, Store(store_path):
        before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
        for _ in range(5):
            read_header(store_path)
        assert header.is_held(store_path)
        one.close()
        assert header.is_held(store_path)

    assert not header.is_held(store_path)
    if before:
        assert len(os.listdir("/proc/self/fd")) < before
