"""From the start of the process to its end: what is painted first, and what is left behind."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from store.header import APPLICATION_ID, SCHEMA_VERSION
from store.reads.first import first_rows
from tests.builders import TODAY, do

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("numpy", "pyqtgraph", "sqlalchemy", "click", "pandas", "alembic", "scipy", "PySide6.QtSvg")

FIRST_PAINT = """
import json, sys
from pathlib import Path
import desktop.app as app
from PySide6.QtWidgets import QApplication

class Stopped(app.App):
    def begin(self):
        rows = [row.title for row in self.window.portfolio.all_rows]
        print(json.dumps({"page": self.window.page, "rows": rows, "modules": [*sys.modules]}))
        QApplication.quit()

app.App = Stopped
sys.exit(app.run(sys.argv[1]))
"""
TOLD = """
import sys
import desktop.app as app
import desktop.ui.window as window

class Told(app.App):
    def __init__(self, *args, **named):
        super().__init__(*args, **named)
        self.tasks.opened.connect(lambda: print("open", flush=True))
        {more}

app.App = Told
sys.exit(app.run(sys.argv[1]))
"""


def python(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own, on a screen that nobody needs."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def full_store(store, judged, store_path):
    """A store with one judged pilot, closed."""
    store.close()
    return store_path


def test_the_first_paint_needs_nothing_heavy(full_store):
    done = python(FIRST_PAINT, full_store)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)

    assert said["page"] == "portfolio"
    assert said["rows"] == ["Walking bus"]
    assert [name for name in HEAVY if name in said["modules"]] == []


def test_the_first_paint_of_no_store_needs_nothing_heavy_either(store_path):
    done = python(FIRST_PAINT, store_path)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)

    assert said["page"] == "start"
    assert [name for name in HEAVY if name in said["modules"]] == []
    assert not store_path.exists(), "painting makes no store"


def test_until_painted_says_two_times_and_closes(full_store):
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--store", str(full_store), "--until-painted"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert sorted(said) == ["charts_ready_ms", "painted_ms"]
    assert 0 < said["painted_ms"] < said["charts_ready_ms"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_within_two_seconds(full_store, number):
    write = (
        "from store.commands.registry import Spoken\n"
        "        self.tasks.said.connect(lambda done: print('saved', flush=True))\n"
        "        self.tasks.do(Spoken('AddPilot', {'title': 'Last words'}))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", TOLD.replace("{more}", write), str(full_store)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert [process.stdout.readline().strip() for _ in range(2)] == ["open", "saved"]
        begun = time.monotonic()
        process.send_signal(number)
        code = process.wait(10)
        took = time.monotonic() - begun
    finally:
        process.kill()

    assert code == 0
    assert took < 2.5  # two seconds, and the end of the interpreter
    assert [row.title for row in first_rows(full_store, TODAY)] == ["Walking bus", "Last words"]
    wal = full_store.with_name(full_store.name + "-wal")
    assert not wal.exists() or wal.stat().st_size == 0


def window_says(path: Path, what: str) -> str:
    """Open a window on the file, and print something of it once it is painted."""
    code = FIRST_PAINT.replace(
        'print(json.dumps({"page": self.window.page, "rows": rows, "modules": [*sys.modules]}))',
        f"print({what})",
    )
    done = python(code, path)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


SENTENCE = "self.window.stack.currentWidget().accessibleName()"


def test_a_newer_store_is_refused_in_a_sentence_and_left_as_it_is(full_store):
    raw = bytearray(full_store.read_bytes())
    raw[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    full_store.write_bytes(raw)

    said = window_says(full_store, SENTENCE)

    assert "newer Springbrett" in said
    assert full_store.read_bytes() == raw


def test_what_is_no_store_is_refused_in_a_sentence_and_left_as_it_is(tmp_path):
    path = tmp_path / "letter.db"
    path.write_text("Dear all,\n" * 40)

    said = window_says(path, SENTENCE)

    assert "is not a Springbrett store" in said
    assert path.read_text() == "Dear all,\n" * 40


def test_an_older_store_is_said_to_be_updated(store_path):
    connection = sqlite3.connect(store_path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("CREATE TABLE earlier (id INTEGER)")
    connection.close()

    said = window_says(store_path, "self.window.page, self.window.sidebar.saved_line.text()")

    assert "portfolio" in said
    assert "being updated" in said


def test_a_bug_is_logged_and_owned_up_to_and_the_window_stays(full_store, user_folders):
    more = (
        "from PySide6.QtCore import QTimer\n"
        "        self.tasks.opened.connect(lambda: QTimer.singleShot(0, self.fail))\n"
        "    def fail(self):\n"
        "        from PySide6.QtCore import QTimer\n"
        "        QTimer.singleShot(0, self.look)\n"
        "        raise ZeroDivisionError('a bug in a slot')\n"
        "    def look(self):\n"
        "        print(self.window.isVisible(), self.window.status.sentence)\n"
        "        self.window.close()"
    )
    done = python(TOLD.replace("{more}", more), full_store)
    log = next(user_folders.rglob("springbrett.log")).read_text()

    assert done.returncode == 0, done.stderr
    assert "True Something went wrong in Springbrett; nothing was lost" in done.stdout
    assert "a bug in a slot" in log
    assert "Traceback" in log


def test_the_sample_has_its_own_clock(tmp_path):
    """Its reviews are due on the day it was made for, whatever the day is."""
    from desktop.app import sample_clock
    from desktop.demo import TODAY as THEN

    assert sample_clock()().date() == THEN


def test_a_store_somewhere_else_is_named_by_its_file(store, store_path):
    do(store, "AddPilot", title="Walking bus")
    store.close()

    assert window_says(store_path, "self.window.windowTitle()") == "pilots – Springbrett"


@pytest.mark.skipif(sys.platform != "linux", reason="what is given back is glibc's")
def test_what_a_large_piece_of_work_left_unused_goes_back_to_the_system():
    script = (
        "from desktop.memory import give_back, one_arena\n"
        "def held():\n"
        "    lines = open('/proc/self/status').read().splitlines()\n"
        "    return next(int(line.split()[1]) for line in lines if line.startswith('VmRSS'))\n"
        "one_arena()\n"
        "many = [bytes(20_000) for _ in range(2_000)]\n"
        "kept = bytes(20_000)\n"
        "full = held()\n"
        "del many\n"
        "give_back()\n"
        "assert held() < full - 20_000, (full, held())\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
