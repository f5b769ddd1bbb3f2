"""`check`, `info`, `backup`, `restore`, and `readiness --recompute`."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from store.header import SCHEMA_VERSION
from store.places import Place, place_of, remote_in
from tests.cli.run import Shell, process

TITLE = "title=Walking bus"


@pytest.fixture
def kept(shell: Shell) -> str:
    """The path of a backup with one pilot; the store has another one since."""
    shell.fine("do", "AddPilot", TITLE)
    made = shell.fine("backup", "--json").json
    shell.fine("do", "AddPilot", "title=Second")
    return made["path"]


def titles(shell: Shell) -> list[str]:
    return [row["title"] for row in shell.fine("list", "--json").json]


# ------------------------------------------------------------------------------------------ check


def test_check_gives_each_finding_a_line_with_its_sign(shell):
    shell.fine("do", "AddPilot", TITLE)

    lines = shell.fine("check").out.splitlines()
    assert {line[:2] for line in lines} <= {"✓ ", "? "}
    told = shell.fine("check", "--json").json
    assert (told["schema"], told["ok"]) == ("springbrett/check/1", True)
    assert [set(one) for one in told["findings"]] == [{"id", "ok", "said"}] * len(lines)


def test_check_ends_with_1_where_something_is_wrong(shell):
    shell.fine("do", "AddPilot", TITLE)
    with closing(sqlite3.connect(shell.store)) as raw:
        raw.execute("UPDATE history SET by = 'somebody'")
        raw.commit()

    answer = shell("check")
    wrong = [line for line in answer.out.splitlines() if line.startswith("✗ ")]
    assert (answer.code, answer.err) == (1, "")
    assert len(wrong) == 1  # no later row holds the hash of the newest one, but the receipt does
    assert "has another history than was saved here" in wrong[0]


def test_check_of_a_ruined_file_names_its_backup(shell, kept):
    content = bytearray(shell.store.read_bytes())
    content[100:] = bytes(len(content) - 100)
    shell.store.write_bytes(content)

    answer = shell("check", "--json")
    assert (answer.code, answer.json["ok"]) == (1, False)
    assert "springbrett restore" in answer.json["findings"][0]["said"]
    for verb in (("list",), ("do", "AddPilot", TITLE)):
        refused = shell(*verb)
        assert (refused.code, refused.err.count("\n")) == (1, 1)
        assert "is damaged" in refused.err
        assert kept in refused.err


# ------------------------------------------------------------------------------------------- info


def test_info_tells_which_store_it_is_and_where_all_of_it_lies(shell, kept):
    told = shell.fine("info", "--json").json

    assert told["schema"] == "springbrett/info/1"
    assert told["path"] == str(shell.store)
    assert (told["generation"], told["store_version"]) == (1, SCHEMA_VERSION)
    assert (told["rows"]["pilot"], told["rows"]["history"]) == (2, 2)
    assert told["sqlite"] == sqlite3.sqlite_version
    assert (told["last_change"]["number"], told["last_change"]["by"]) == (2, "kari")
    assert (told["kept"]["receipt"], told["kept"]["count"]) == (2, 1)
    assert kept.endswith(told["kept"]["newest"])
    assert told["place"] == {"kind": "local", "name": None}
    assert told["profiles"] == {"default": 1}
    assert told["bytes"] == shell.store.stat().st_size
    lines = shell.fine("info").out.splitlines()
    assert any(line.split() == ["Store", str(shell.store)] for line in lines)


def test_info_says_what_is_amiss(shell, kept):
    shutil.copyfile(kept, shell.store)

    told = shell.fine("info", "--json").json
    assert "lacks 1 change " in told["notices"][0]


@pytest.mark.parametrize(
    ("folder", "client"),
    [
        ("OneDrive - Askøy kommune", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Nextcloud", "Nextcloud"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Pilots", None),
    ],
)
def test_a_folder_that_a_sync_client_copies_is_known(tmp_path, folder, client):
    place = place_of(tmp_path / folder / "pilots.db")

    assert place == (Place("local") if client is None else Place("synced", client))


def test_a_sync_client_is_known_by_what_it_leaves_in_its_folder(tmp_path, monkeypatch):
    marked, named = tmp_path / "Felles", tmp_path / "Jobb"
    marked.mkdir()
    (marked / ".sync_1a2b.db").touch()
    monkeypatch.setenv("OneDriveCommercial", str(named))

    assert place_of(marked / "deep" / "pilots.db") == Place("synced", "Nextcloud")
    assert place_of(named / "pilots.db") == Place("synced", "OneDrive")


def test_another_machine_is_known_by_its_file_system(tmp_path):
    mounts = "\n".join(
        [
            "22 1 0:20 / / rw - ext4 /dev/sda1 rw",
            "31 22 0:41 / /home/kari/felles\\040disk rw - cifs //server/felles rw",
            "32 31 0:42 / /home/kari/felles\\040disk/local rw - ext4 /dev/sdb1 rw",
        ]
    )

    assert remote_in(mounts, Path("/home/kari/felles disk/pilots.db")) == "cifs"
    assert remote_in(mounts, Path("/home/kari/felles disk/local/pilots.db")) is None
    assert remote_in(mounts, Path("/home/kari/pilots.db")) is None


# ----------------------------------------------------------------------------- backup and restore


def test_a_backup_goes_where_it_is_told(shell, tmp_path):
    shell.fine("do", "AddPilot", TITLE)

    made = shell.fine("backup", str(tmp_path / "stick"), "--json").json

    assert (made["schema"], made["pilots"], made["why"]) == ("springbrett/backup/1", 1, "hand")
    names = {file.name for file in (tmp_path / "stick").iterdir()}
    assert names == {made["file"], f"{made['file']}.json"}


def test_the_first_write_of_a_day_has_a_backup_before_it(shell):
    shell.fine("do", "AddPilot", TITLE)
    assert shell.fine("restore", "--list", "--json").json == []
    shell.fine("do", "AddPilot", "title=Second")
    shell.fine("do", "AddPilot", "title=Third")
    shell.fine("list")

    found = shell.fine("restore", "--list", "--json").json
    assert [(one["why"], one["number"]) for one in found] == [("session", 1)]
    assert "start of a session" in shell.fine("restore", "--list").out


def test_a_restore_shows_what_is_in_the_backup_and_puts_it_back(shell, kept):
    dry = shell.fine("restore", kept, "--dry-run").out
    assert titles(shell) == ["Walking bus", "Second"]
    real = shell.fine("restore", kept).out

    assert titles(shell) == ["Walking bus"]
    assert "holds 1 pilots" in dry
    assert "which has 2 pilots" in dry
    assert real.splitlines()[:2] == dry.splitlines()[:2]
    assert shell.fine("info", "--json").json["generation"] == 2
    aside = [file for file in shell.store.parent.glob("*.db") if "set aside" in file.name]
    assert titles(Shell(aside[0], shell.capture)) == ["Walking bus", "Second"]


def test_a_backup_may_be_named_without_its_folder(shell, kept):
    done = shell.fine("restore", kept.rpartition("/")[2], "--json").json

    assert (done["schema"], done["dry_run"]) == ("springbrett/restore/1", False)
    assert (done["generation"], done["backup"]["pilots"]) == (2, 1)
    assert titles(shell) == ["Walking bus"]


def test_a_store_that_is_gone_comes_back(shell, kept):
    shell.store.unlink()

    for verb in (("list",), ("do", "AddPilot", TITLE)):
        refused = shell(*verb)
        assert (refused.code, refused.err.count("\n")) == (1, 1)
        assert "it is gone" in refused.err
        assert kept in refused.err
        assert "--create-anyway" in refused.err
    assert not shell.store.exists()

    shell.fine("restore", kept)
    assert titles(shell) == ["Walking bus"]


def test_a_new_store_may_be_begun_where_one_was(shell, kept):
    shell.store.unlink()

    shell.fine("--create-anyway", "do", "AddPilot", "title=Begun anew")
    assert titles(shell) == ["Begun anew"]


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        (("restore",), 2, "Name a backup"),
        (("restore", "x.db", "--list"), 2, "Name a backup"),
        (("restore", "x.db"), 1, "There is no backup x.db"),
    ],
)
def test_a_restore_of_nothing_is_one_line(shell, kept, line, code, says):
    answer = shell(*line)

    assert (answer.code, answer.err.count("\n")) == (code, 1)
    assert says in answer.err


def test_a_store_that_is_behind_says_so_in_one_line_before_the_answer(shell, kept):
    shutil.copyfile(kept, shell.store)

    answer = shell("list", "--json")

    assert (answer.code, answer.err.count("\n")) == (0, 1)
    assert "lacks 1 change " in answer.err
    assert [row["title"] for row in json.loads(answer.out)] == ["Walking bus"]


def test_what_is_lost_is_told_at_every_call_until_somebody_goes_on_without_it(shell, kept):
    shutil.copyfile(kept, shell.store)
    assert "restore --none" in shell("do", "AddPilot", "title=Third").err
    assert "another history" in shell("list").err
    assert shell("check").code == 1

    tried = shell.fine("restore", "--none", "--dry-run")
    assert "stays as it is" in tried.out
    assert "another history" in shell("list").err
    shell.fine("restore", "--none")
    shell.fine("list")
    assert shell.fine("check").code == 0
    assert "has all that was saved" in shell.fine("restore", "--none").out


def test_a_newer_store_stays_byte_for_byte_whatever_is_asked(shell):
    shell.fine("do", "AddPilot", TITLE)
    content = bytearray(shell.store.read_bytes())
    content[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    shell.store.write_bytes(content)
    around = sorted(file.name for file in shell.store.parent.iterdir())

    for verb in (
        ("list",), ("check",), ("info",), ("backup",), ("undo",), ("do", "AddPilot", TITLE),
        ("readiness", "--recompute"),
    ):  # fmt: skip
        answer = shell(*verb)
        assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
        assert "written by a newer Springbrett" in answer.err

    assert shell.store.read_bytes() == bytes(content)
    assert sorted(file.name for file in shell.store.parent.iterdir()) == around


def every_row(path) -> dict[str, list[tuple]]:
    """All that the file holds, but for the generation, which a restore counts up."""
    with closing(sqlite3.connect(path)) as raw:
        names = [n for (n,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        names.remove("store_info")
        return {name: sorted(raw.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}


DONE = """
{"do": "AddPilot", "title": "Walking bus", "stage": "running"}
{"do": "AddMetric", "pilot": "P-001", "name": "Came", "kind": "count", "direction": "up"}
{"do": "RecordMeasurements", "pilot": "P-001", "metric": "Came", "rows": [{"period": "2026-W36", "numerator": 12}, {"period": "2026-W37", "numerator": 14}]}
{"do": "Decide", "pilot": "P-001", "decision": "continue", "why": "It goes on"}
"""  # noqa: E501 (a command is one line)


def test_a_restore_rehearsed_in_processes_of_their_own(store_path, tmp_path):
    """A morning's work, a disk that eats it, and the way back as somebody would type it."""

    def call(*arguments: str):
        answer = process("--store", str(store_path), "--by", "kari", *arguments)
        assert "Traceback" not in answer.err
        return answer

    work = tmp_path / "work.jsonl"
    work.write_text(DONE.strip(), encoding="utf-8")
    assert call("do", "--file", str(work)).code == 0
    made = call("backup", "--json").json["path"]
    before = every_row(store_path)
    assert len(before["history"]) == 4
    ruined = store_path.read_bytes()[:5000]
    store_path.write_bytes(ruined)
    assert call("check").code == 1
    refused = call("list")
    assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert made in refused.err

    newest = call("restore", "--list", "--json").json[0]["path"]
    assert newest == made
    done = call("restore", newest, "--json").json
    assert every_row(store_path) == before
    assert call("check").code == 0
    assert Path(done["aside"]).read_bytes() == ruined
    assert call("do", "AddPilot", "title=Work goes on").json["history"] == 5


# -------------------------------------------------------------------------------------- recompute


def test_everything_is_computed_again_from_the_measurements(store, judged, capsys):
    store.close()
    shell = Shell(store.path, capsys)
    before = shell.fine("list", "--json").json
    with closing(sqlite3.connect(store.path)) as raw:
        raw.execute("UPDATE portfolio_row SET flag = 'reconsider', latest = 0.01, sites = 77")
        raw.commit()

    told = shell.fine("readiness", "--recompute", "--json").json

    assert (told["schema"], told["pilots"], told["changed"]) == ("springbrett/recompute/1", 1, 1)
    assert told["changes"] == [
        {"pilot": "P-001", "before": "reconsider", "after": before[0]["flag"]}
    ]
    assert told["seconds"] > 0
    assert shell.fine("list", "--json").json == before
    assert shell.fine("readiness", "--recompute").out.startswith("1 pilots in ")
    assert shell("readiness", "P-001", "--recompute").code == 2
