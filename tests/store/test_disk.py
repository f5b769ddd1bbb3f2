"""When the disk says no, the answer tells the truth: saved or not saved; nothing is half."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from store import backup
from store.errors import Refusal
from store.places import backups_folder
from store.reads.portfolio import portfolio
from store.store import Store
from store.trust import identity
from tests.builders import TODAY, do
from tests.cli.run import Shell
from tests.store.content import faults

ONE_EDIT = """
import sys
from store.commands.pilots import AddPilot
from store.errors import Refusal
from store.store import Store
store = Store(sys.argv[1], create=False)
try:
    store.do(AddPilot("Edited"), by="kari")
    print("saved", flush=True)
except Refusal as refusal:
    print(refusal, flush=True)
import os
os._exit(0)
"""


def titles(path: Path) -> list[str]:
    with Store(path) as store:
        assert faults(store) == []
        return [row.title for row in store.read(portfolio, TODAY)]


# ---------------------------------------------------------------------------- input/output errors


def strace() -> list[str]:
    """strace, where it is there and may trace and inject; else the test is skipped."""
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is not installed")
    probe = [found, "-f", "-o", os.devnull, "-e", "inject=fdatasync:error=EIO", "true"]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("strace may not trace here")
    return [found, "-f", "-o"]


def edited(path: Path, log: Path, call: str, error: str, when: int) -> tuple[str, bool]:
    """What a process said of one edit whose `when`-th call fails; whether that call came."""
    files = [part for ending in ("", "-wal") for part in ("-P", f"{path}{ending}")]
    inject = ["-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={when}"]
    command = [*strace(), str(log), *files, *inject, sys.executable, "-c", ONE_EDIT, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.strip(), "(INJECTED)" in log.read_text()


def true_answers(store: Store, folder: Path, call: str, error: str, calls: range) -> list[str]:
    """What one edit said, with the first of `calls` failing, then the second, until none does."""
    strace()
    store.close()
    answers = []
    for when in calls:
        path = folder / f"{call}-{error}-{when}.db"
        shutil.copyfile(store.path, path)
        said, injected = edited(path, folder / "calls.txt", call, error, when)
        there = "Edited" in titles(path)
        if said == "saved":
            assert there, (when, answers)
        elif "nobody can tell" not in said:
            assert said.startswith(str(path)), (when, said)
            assert not there, (when, said)
        answers.append(said if injected else "untouched")
        if not injected:
            break
    return answers


def test_a_commit_whose_syncing_fails_is_called_what_it_is(store, walking_bus, tmp_path):
    """Its log is whole: without more, the next one to open the store would take it for saved."""
    answers = true_answers(store, tmp_path, "fdatasync", "EIO", range(1, 20))

    assert any("Nothing was saved" in said for said in answers), answers
    assert answers[-1] == "untouched"


def test_a_commit_that_could_not_be_written_is_called_not_saved(store, walking_bus, tmp_path):
    answers = true_answers(store, tmp_path, "pwrite64", "ENOSPC", range(3, 5))

    assert all("Nothing was saved" in said for said in answers), answers


@pytest.mark.slow
@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
def test_whichever_call_fails_the_answer_is_true(store, walking_bus, tmp_path, error):
    answers = true_answers(store, tmp_path, "pwrite64", error, range(1, 200))

    assert answers[-1] == "untouched"


# --------------------------------------------------------------------------------------- full disk


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[None]:
    """A file system of its own at `folder`; the test is skipped where none may be mounted."""
    folder.mkdir(exist_ok=True)
    done = subprocess.run(["mount", *options, folder], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("file systems can't be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@pytest.fixture
def may_mount() -> None:
    if not hasattr(os, "geteuid") or os.geteuid():
        pytest.skip("only root may mount file systems")


def test_on_a_full_disk_nothing_is_half_and_work_goes_on_when_there_is_room(may_mount, tmp_path):
    small = tmp_path / "small"
    with mounted(small, "-t", "tmpfs", "-o", "size=1m", "tmpfs"):
        path, filling = small / "pilots.db", small / "filling"
        with Store(path) as store:
            do(store, "AddPilot", title="First")
            filling.write_bytes(b"")
            with open(filling, "ab", buffering=0) as file:
                while True:
                    try:
                        file.write(bytes(4096))
                    except OSError:
                        break
            saved = 1
            with pytest.raises(Refusal, match=r"could not be written.*Nothing was saved"):
                for _ in range(300):
                    do(store, "AddPilot", title="Another", problem="x" * 2000)
                    saved += 1

            filling.unlink()
            do(store, "AddPilot", title="With room again")

        assert len(titles(path)) == saved + 1


def test_a_backup_without_room_is_a_notice_and_leaves_nothing_behind(may_mount, store, walking_bus):
    folder = backups_folder(store.read(identity).uid)
    folder.mkdir(parents=True)
    with mounted(folder, "-t", "tmpfs", "-o", "size=256k", "tmpfs"):
        assert store.trust.back_up() is None
        assert "There is no room for a backup" in str(store.trust.notices[-1])
        assert list(folder.iterdir()) == []


# --------------------------------------------------------------------------------- only to be read


@contextmanager
def only_read(path: Path, how: str) -> Iterator[Path]:
    """The store's folder, or its file, where nobody may write; root is stopped too."""
    if how == "folder":
        with mounted(path.parent, "--bind", str(path.parent)):
            remount = ["mount", "-o", "remount,ro,bind", path.parent]
            subprocess.run(remount, check=True, capture_output=True)
            yield path
    else:
        if subprocess.run(["chattr", "+i", path], capture_output=True, check=False).returncode:
            pytest.skip("this file system knows no files that can't be changed")
        try:
            yield path
        finally:
            subprocess.run(["chattr", "-i", path], check=True)


@pytest.fixture
def shelf(tmp_path) -> Path:
    """A store in a folder of its own."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    with Store(folder / "pilots.db") as store:
        do(store, "AddPilot", title="Walking bus")
    return folder / "pilots.db"


@pytest.mark.parametrize("how", ["folder", "file"])
def test_where_nobody_may_write_a_store_opens_for_reading_and_says_so(may_mount, shelf, how):
    before = shelf.read_bytes()
    with only_read(shelf, how), Store(shelf) as store:
        assert store.read_only
        assert "open for reading only" in str(store.read_only_because)
        assert [row.title for row in store.read(portfolio, TODAY)] == ["Walking bus"]
        with pytest.raises(Refusal, match="copy it to a folder of your own"):
            do(store, "AddPilot", title="Not here")

    assert shelf.read_bytes() == before


def test_whose_it_is_is_said_where_it_is_another_persons(may_mount, shelf):
    for place in (shelf.parent, shelf):
        os.chown(place, 65534, -1)

    with only_read(shelf, "folder"), Store(shelf) as store:
        assert "it is nobody's. Ask nobody, or copy" in str(store.read_only_because)


@pytest.mark.parametrize("how", ["folder", "file"])
def test_there_the_first_screen_shows_the_pilots_too(may_mount, shelf, how):
    from store.reads.first import first_rows

    with only_read(shelf, how):
        assert [row.title for row in first_rows(shelf, TODAY)] == ["Walking bus"]


@pytest.mark.parametrize("how", ["folder", "file"])
def test_there_the_command_line_reads_and_says_one_sentence_to_a_write(
    may_mount, shelf, how, capsys
):
    shell = Shell(shelf, capsys)
    with only_read(shelf, how):
        assert [row["title"] for row in shell.fine("list", "--json").json] == ["Walking bus"]
        for verb in ("show", "readiness"):
            assert "P-001" in shell.fine(verb, "P-001").out
        assert shell.fine("check").code == 0
        assert "open for reading only" in shell.fine("info", "--json").json["notices"][0]
        for write in (("do", "AddPilot", "title=No"), ("undo",), ("readiness", "--recompute")):
            refused = shell(*write)
            assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
            assert "open for reading only" in refused.err


def test_changes_that_are_still_in_the_log_are_not_passed_over(may_mount, shelf, tmp_path):
    with Store(shelf) as store:
        do(store, "AddPilot", title="Only in the log")
        copied = tmp_path / "copied"
        copied.mkdir()
        for ending in ("", "-wal"):
            shutil.copyfile(f"{shelf}{ending}", copied / f"pilots.db{ending}")

    with (
        only_read(copied / "pilots.db", "folder"),
        pytest.raises(Refusal, match=r"together with .*-wal"),
    ):
        Store(copied / "pilots.db")


def test_a_store_that_anybody_may_only_read_by_its_mode_is_found_too(shelf):
    """Root is not stopped by a file's mode, so a process of another user looks."""
    if not hasattr(os, "geteuid") or os.geteuid() or shutil.which("setpriv") is None:
        pytest.skip("only root can become another user, by setpriv")
    for folder in (shelf.parent, *shelf.parent.parents):
        if folder.stat().st_uid == 0 and folder != Path("/tmp") and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
    code = (
        "import sys; from pathlib import Path; from store.header import unwritable;"
        "print(unwritable(Path(sys.argv[1])))"
    )
    done = subprocess.run(
        ["setpriv", "--reuid=65534", "--clear-groups", sys.executable, "-c", code, shelf],
        capture_output=True,
        text=True,
        check=False,
    )
    if "Permission denied" in done.stderr:
        pytest.skip("another user may not read this checkout")
    assert "open for reading only" in done.stdout, done


def test_a_backup_that_was_begun_and_left_is_swept_away(store, walking_bus):
    made = store.trust.back_up()
    folder = backups_folder(made.store)
    left = folder / ".2026-01-01T000000.000000.1.new"
    left.write_bytes(b"half")
    os.utime(left, (0, 0))

    backup.prune(folder, store.now())

    assert sorted(file.name for file in folder.iterdir()) == [made.file, f"{made.file}.json"]
