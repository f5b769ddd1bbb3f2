"""`export`: four tables, two dialects, JSON; what is small stays inside."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from desktop.cli.shop import words
from desktop.language import use_language
from store.errors import Refusal
from store.exchange.summary import COLUMNS
from store.exchange.whole_file import whole_file, write_whole
from tests.cli.run import process

TABLES = ("summary", "measurements", "decisions", "history")


@pytest.fixture(autouse=True)
def english():
    """A process speaks one language; a test in which several are spoken leaves English behind."""
    words.cache_clear()
    use_language("en")
    yield
    words.cache_clear()
    use_language("en")


@pytest.fixture
def filled(shell):
    """A pilot with a few numbers by group, and a decision."""
    shell.fine("do", "AddPilot", "title=Gåbuss")
    shell.fine(
        "do", "AddMetric", "pilot=P-001", "name=Oppmøte", "kind=proportion", "direction=up",
        "role=primary",
    )  # fmt: skip
    groups = json.dumps([{"name": "Lower", "share": 0.5}, {"name": "Higher", "share": 0.5}])
    shell.fine(
        "do", "AddSubgroups", "pilot=P-001", "dimension=Education", "ordered=true",
        f"levels={groups}",
    )  # fmt: skip
    rows = [
        {"period": "2026-W10", "numerator": 2, "denominator": 3, "subgroup": "Lower"},
        {"period": "2026-W10", "numerator": 9, "denominator": 20, "subgroup": "Higher"},
        {"period": "2026-W10", "numerator": 11, "denominator": 23},
    ]
    shell.fine(
        "do", "RecordMeasurements", "pilot=P-001", "metric=Oppmøte", f"rows={json.dumps(rows)}"
    )
    shell.fine("do", "Decide", "pilot=P-001", "decision=iterate", "why=-1 more round")
    return shell


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("lang", ["en", "nb", "nn"])
def test_every_table_goes_out_in_each_way_to_a_file(filled, tmp_path, table, lang):
    file = tmp_path / "out"
    filled.fine("--lang", lang, "export", table, str(file))
    plain = file.read_bytes()
    filled.fine("--lang", lang, "export", table, str(file), "--dialect", "excel-nb")
    excel = file.read_bytes()
    filled.fine("--lang", lang, "export", table, str(file), "--format", "json")
    records = json.loads(file.read_text(encoding="utf-8"))

    reader = csv.DictReader(io.StringIO(plain.decode(), newline=""))
    rows = list(reader)
    other = list(csv.reader(io.StringIO(excel.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) == len(records) == len(other) - 1 > 0
    assert set(reader.fieldnames or ()) <= set(records[0])
    assert excel.startswith(b"\xef\xbb\xbf")
    assert other[0] != reader.fieldnames
    assert {len(row) for row in other} == {len(reader.fieldnames or ())}


def test_no_small_number_leaves_by_any_table(filled):
    ways = [(table, form) for table in TABLES for form in ("csv", "json")]
    out = {way: filled.fine("export", way[0], "-", "--format", way[1]).out for way in ways}
    named = {table for (table, _), rows in out.items() if '"Lower"' in rows or ",Lower," in rows}
    assert named == {"summary", "measurements"}
    assert all("<5" in rows for (table, _), rows in out.items() if table in named)
    rows = json.loads(filled.fine("export", "measurements", "-", "--format", "json").out)

    assert [(row["subgroup"], row["numerator"], row["denominator"]) for row in rows] == [
        (None, 11, 23),
        ("Lower", "<5", "<5"),
        ("Higher", "<5", "<5"),
    ]
    (row,) = json.loads(filled.fine("export", "summary", "-", "--format", "json").out)
    assert tuple(row) == COLUMNS
    assert (row["gap"], row["gap_trend"]) == ("<5", None)


def test_a_decision_that_looks_like_a_formula_is_safe_in_excel(filled):
    out = filled.fine("export", "decisions", "-", "--dialect", "excel-nb").out

    assert ";'-1 more round;" in out


def test_one_pilot_can_be_asked_for_and_an_unknown_one_is_refused(filled):
    filled.fine("do", "AddPilot", "title=Another")
    for table in ("measurements", "decisions"):
        assert filled.fine("export", table, "-", "--pilot", "P-002").out.count("\n") == 1
    history = filled.fine("export", "history", "-", "--pilot", "P-002").out
    answer = filled("export", "decisions", "-", "--pilot", "P-009")

    assert history.count("AddPilot") == 1
    assert answer.code == 1
    assert answer.err.count("\n") == 1


def test_json_has_no_dialect(filled):
    answer = filled("export", "summary", "-", "--format", "json", "--dialect", "excel-nb")

    assert answer.code == 2
    assert "Traceback" not in answer.err
    assert filled("export", "summary", "x.json", "--dialect", "plain").code == 2
    assert not Path("x.json").exists()


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_left(filled, tmp_path):
    answer = filled("export", "summary", str(tmp_path / "missing" / "summary.csv"))

    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert list(tmp_path.glob("*.new")) == []


# ----------------------------------------------------------------------------------- workbooks


def sheets(data: bytes) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


@pytest.mark.parametrize("table", TABLES)
def test_every_table_goes_out_as_a_workbook_by_the_files_ending(filled, tmp_path, table):
    file = tmp_path / "out.XLSX"
    filled.fine("export", table, str(file))
    own = sheets(file.read_bytes())
    filled.fine("export", table, str(file), "--dialect", "plain")
    plain = sheets(file.read_bytes())
    records = json.loads(filled.fine("export", table, "-", "--format", "json").out)

    assert list(own) == [table.capitalize(), "Read me"]
    assert list(plain) == [table, "Read me"]
    assert len(own[table.capitalize()]) == len(plain[table]) == len(records) + 1
    assert set(plain[table][0]) <= set(records[0])
    assert own[table.capitalize()][0] != plain[table][0]


def test_no_small_number_leaves_by_a_workbook_or_a_folder(filled, tmp_path):
    filled.fine("export", "workbook", str(tmp_path / "all.xlsx"))
    filled.fine("export", "folder", str(tmp_path / "all"))
    rows = sheets((tmp_path / "all.xlsx").read_bytes())["Measurements"]

    by_group = {row[4]: row[5:7] for row in rows[1:]}
    assert by_group == {"": [11.0, 23.0], "Lower": ["<5", "<5"], "Higher": ["<5", "<5"]}
    text = (tmp_path / "all" / "measurements.csv").read_text(encoding="utf-8")
    assert text.count("<5,<5") == 2


def test_a_workbook_in_nynorsk_and_one_of_a_single_pilot(filled, tmp_path):
    filled.fine("do", "AddPilot", "title=Another")
    file = tmp_path / "out.xlsx"
    asked = ("export", "decisions", str(file), "--pilot", "P-001")
    answer = process("--store", str(filled.store), "--lang", "nn", *asked)
    (name, rows), _ = sheets(file.read_bytes()).items()

    assert (answer.code, answer.err) == (0, "")
    assert rows[0][:2] == ["Kode", "Tittel"]
    assert [row[0] for row in rows[1:]] == ["P-001"]
    assert len(name) <= 31
    filled.fine("export", "measurements", str(file), "--pilot", "P-002")
    assert len(sheets(file.read_bytes())["Measurements"]) == 1


def test_a_workbook_goes_to_stdout_as_bytes(filled):
    command = [
        sys.executable, "-m", "desktop", "--store", str(filled.store), "export", "summary", "-",
        "--format", "xlsx",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, check=True)

    assert done.stderr == b""
    assert list(sheets(done.stdout)) == ["Summary", "Read me"]


def test_help_loads_nothing_that_writes_workbooks():
    code = (
        "import sys\nfrom desktop.cli.main import run\n"
        "run(['export', 'summary', '--help'])\n"
        "print([name for name in sys.modules if name in"
        " ('xlsxwriter', 'sqlalchemy', 'PySide6.QtWidgets')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "[]"


# -------------------------------------------------------------------------- whole or not at all


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_a_file_that_another_program_holds_stays_as_it_was(filled, tmp_path, monkeypatch, ending):
    file = tmp_path / f"out.{ending}"
    file.write_text("old")
    tries = []

    def held(self: Path, target: Path) -> None:
        tries.append(target)
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("store.exchange.whole_file.PAUSES", (0.0, 0.0, 0.0))
    monkeypatch.setattr(Path, "replace", held)
    answer = filled("export", "summary", str(file))

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "another program has it open" in answer.err
    assert len(tries) == 4
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith((".", "out"))] == [
        file.name
    ]
    assert file.read_text() == "old"


def test_a_virus_scanner_that_lets_go_in_time_is_waited_for(tmp_path, monkeypatch):
    file = tmp_path / "out.csv"
    file.write_text("old")
    rename, tries = Path.replace, []

    def held_twice(self: Path, target: Path) -> Path:
        tries.append(target)
        if len(tries) < 3:
            raise PermissionError(errno.EACCES, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", held_twice)
    write_whole(file, b"new")

    assert file.read_text() == "new"


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_a_full_disk_leaves_the_old_file_and_says_one_line(filled, tmp_path, monkeypatch, ending):
    file = tmp_path / f"out.{ending}"
    file.write_text("old")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("store.exchange.whole_file.os.fsync", full)
    answer = filled("export", "summary", str(file))

    assert answer.code == 1
    assert (
        answer.err
        == f"{file} can't be written: {os.strerror(errno.ENOSPC)}. Choose another place.\n"
    )
    assert file.read_text() == "old"
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full on this system")
@pytest.mark.parametrize("format_", ["csv", "xlsx", "json"])
def test_a_device_is_written_to_and_its_no_is_told(filled, format_):
    answer = filled("export", "history", "/dev/full", "--format", format_)

    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert "No space left on device" in answer.err
    assert Path("/dev/full").is_char_device(), "it was not replaced by a file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
@pytest.mark.parametrize("format_", ["csv", "xlsx"])
def test_a_named_pipe_gets_the_bytes_and_stays_a_pipe(filled, tmp_path, format_):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    filled.fine("export", "summary", str(pipe), "--format", format_)
    reader.join(10)

    assert pipe.is_fifo()
    if format_ == "xlsx":
        assert list(sheets(read[0])) == ["Summary", "Read me"]
    else:
        assert read[0].startswith(b"code,")


def test_a_link_goes_on_pointing_where_it_did_and_rights_are_kept(tmp_path):
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("old")
    real.chmod(0o640)
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("this system lets nobody make links")
    write_whole(link, b"new")

    assert link.is_symlink()
    assert real.read_text() == "new"
    assert sys.platform == "win32" or real.stat().st_mode & 0o777 == 0o640


def test_what_fails_half_way_leaves_nothing(tmp_path):
    with pytest.raises(Refusal, match="Input/output error"), whole_file(tmp_path / "out") as out:
        out.write(b"half")
        raise OSError(errno.EIO, "Input/output error")
    with pytest.raises(KeyboardInterrupt), whole_file(tmp_path / "out") as out:
        out.write(b"half")
        raise KeyboardInterrupt
    with pytest.raises(Refusal, match="Is a directory"):
        write_whole(tmp_path, b"")
    assert list(tmp_path.iterdir()) == []
