"""The speed table tells the truth about its own timings, and its floors do their work."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from datetime import date
from itertools import takewhile
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QColor, QImage, QPainter

from bench import growth, multiply, stalls, summary, touring, watchdog
from bench.floors import bare_chart
from bench.floors.bare_commit import BareCommits
from bench.floors.bare_rows import BareRow, BareRows
from bench.floors.ready_rows import write_ready
from bench.run import as_table
from bench.timing import Amount, Growth, Result, duration, interleaved, line_from
from desktop.app import App
from desktop.settings import Settings
from desktop.text import Text
from desktop.ui.pilot.view import TAB_NAMES
from store.commands.pilots import EditPilot
from store.reads.check import check
from store.reads.first import first_rows
from store.reads.history import history
from store.reads.portfolio import portfolio
from store.store import Store

FLOORS = Path(__file__).resolve().parent.parent / "bench" / "floors"


def test_a_ratio_is_the_median_of_the_rounds_own_ratios():
    slow_machine_for_a_while = Result("edit", (2.0, 20.0, 2.0), (1.0, 10.0, 1.0), goal_ratio=2.0)

    assert slow_machine_for_a_while.ratio == 2.0
    assert slow_machine_for_a_while.met


@pytest.mark.parametrize(
    ("ratio", "ms", "met"), [(3.0, 80.0, True), (1.9, 80.0, False), (3.0, 19.0, False)]
)
def test_a_goal_is_met_only_when_ratio_and_time_both_are(ratio, ms, met):
    assert Result("chart", (0.02,), (0.01,), ratio, ms).met is met


def test_a_missed_goal_stands_in_the_table():
    head, met, missed = as_table(
        [Result("edit", (0.002,), (0.001,), 3.0), Result("chart", (0.02,), (0.001,), 5.0, 80.0)]
    )

    assert head.split() == ["work", "ours", "floor", "ratio", "goal"]
    assert " ".join(met.split()) == "edit 2 ms 1 ms 2.00 × 3 × met"
    assert " ".join(missed.split()) == "chart 20 ms 1 ms 20.00 × 5 × and 80 ms missed"


@pytest.mark.parametrize(
    "line",
    [
        Result("edit", (0.002, 0.003), (0.001, 0.001), 3.0, None),
        Result("summary", (0.2,), goal_ms=500.0),
        Amount("memory", (180.0, 190.0), "MiB", 230),
        Growth("edit", (10, 100), (0.002, 0.003), 0),
    ],
)
def test_a_line_comes_back_from_json_as_it_was(line):
    assert line_from(json.loads(json.dumps(line.to_dict()))) == line


def test_the_worst_round_of_an_amount_is_held_against_its_goal():
    assert Amount("memory", (180.0, 231.0), "MiB", 230).met is False
    assert Amount("memory", (180.0, 229.0), "MiB", 230).met
    told, missed = as_table([Amount("stall", (12.34, 61.0), "ms", 50)])[1].split("ms", 1)

    assert told.split() == ["stall", "61"]
    assert missed.split() == ["50", "ms", "missed"]


def test_what_has_neither_floor_nor_goal_is_only_told():
    assert as_table([Result("from nothing", (0.2,))])[1].split() == [
        *["from", "nothing", "200", "ms"]
    ]


def test_the_exponent_is_the_slope_of_the_logarithms():
    square = Growth("pairs", (10, 100, 1_000), (0.001, 0.1, 10.0), 1)
    flat = Growth("edit", (10, 100, 1_000), (0.003, 0.003, 0.003), 0)

    assert (square.exponent, square.last_step) == (pytest.approx(2), pytest.approx(2))
    assert not square.met
    assert (flat.exponent, flat.last_step) == (pytest.approx(0), pytest.approx(0))
    assert flat.met


def test_what_grows_too_steeply_only_at_the_end_is_told_too():
    late = Growth("undo", (10, 100, 1_000, 10_000), (0.001, 0.001, 0.001, 0.005), 0)

    assert late.exponent < 0.25 < late.last_step
    assert not late.met
    assert as_table([late])[1].split()[-1] == "steeper"


def test_a_multiplied_store_is_as_sound_as_a_grown_one(tmp_path):
    with Store(multiply.many(tmp_path / "many.db", 30)) as store:
        pilots = store.read(portfolio, store.today())
        rows = store.read(history)
        report = store.read(check, store.path)
        done = store.do(EditPilot(pilots[-1].uid, title="Another"), by="kari")
        store.undo(done.number, by="kari")
        after = store.read(portfolio, store.today())

    assert len(pilots) == 30
    assert len({row.uid for row in rows}) == len(rows)
    assert [one.said.text for one in report.findings if one.ok is False] == []
    assert [row.title for row in after] == [row.title for row in pilots]


def test_every_work_is_timed_at_each_size_and_gets_an_exponent(tmp_path, qapp):
    # All but the start, whose processes take seconds: another test runs a window so.
    works = [work for work in growth.WORKS if not work.name.startswith("start")]
    lines = growth.results(tmp_path, rounds=1, sizes=(10, 20), works=works)

    assert [line.work for line in lines] == [work.name for work in works]
    for line in lines:
        assert line.sizes == (10, 20)
        assert all(0 < seconds < 60 for seconds in line.seconds)
        assert np.isfinite([line.exponent, line.last_step]).all()


def test_times_read_as_people_say_them():
    assert [duration(ms) for ms in (0.1234, 12.34, 123.4, 12_340)] == [
        "0.123 ms",
        "12.3 ms",
        "123 ms",
        "12.3 s",
    ]


def test_ways_take_turns_and_the_first_round_is_thrown_away():
    called = []

    def way(name: str, seconds: float) -> float:
        called.append(name)
        return seconds

    kept = interleaved({"a": lambda: way("a", 1.0), "b": lambda: way("b", 2.0)}, rounds=2)

    assert called == ["b", "a", "a", "b", "b", "a"]
    assert kept == {"a": [1.0, 1.0], "b": [2.0, 2.0]}


def test_a_bare_commit_is_in_the_file_when_it_returns(tmp_path):
    commits = BareCommits(tmp_path / "bare.db")
    seconds = commits.once()
    with sqlite3.connect(tmp_path / "bare.db") as other:
        (count,) = other.execute("SELECT count(*) FROM said").fetchone()
    commits.close()

    assert count == 1
    assert seconds > 0


def test_ready_rows_obey_the_keys_of_their_table(tmp_path):
    path = tmp_path / "ready.db"
    with sqlite3.connect(path) as made:
        made.execute("CREATE TABLE m (id INTEGER PRIMARY KEY, share REAL CHECK (share <= 1))")

    assert write_ready(path, "m", [(1, 0.5), (2, 1.0)]) > 0
    with pytest.raises(sqlite3.IntegrityError):
        write_ready(path, "m", [(3, 0.5), (2, 0.5)])
    with pytest.raises(sqlite3.IntegrityError):
        write_ready(path, "m", [(4, 1.5)])
    with sqlite3.connect(path) as left:
        assert left.execute("SELECT count(*) FROM m").fetchone() == (2,)


def test_the_bare_chart_paints_its_line_and_its_signals(qapp):
    flat = np.full(50, 0.5)
    drawn = bare_chart.Drawn(flat, flat, flat - 0.2, flat + 0.2, np.array([25]), 0.6, (10,))
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    bare_chart.paint(painter, drawn, 400, 300)
    painter.end()
    seen = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }

    assert {"#27313a", "#1463a5", "#c9d0d4", "#8a5a00"} <= seen


def test_the_bare_list_paints_what_was_typed_for(qtbot):
    rows = BareRows([BareRow((f"pilot {i}", "Bodø"), (1.0, 2.0, float(i))) for i in range(40)])
    rows.resize(600, 400)
    qtbot.addWidget(rows)

    def painted_px() -> int:
        image = rows.grab(QRect(0, 0, 600, 400)).toImage()
        return sum(
            image.pixelColor(x, y) != QColor("#ffffff") for x in range(600) for y in range(400)
        )

    every = painted_px()
    rows.filter("PILOT 39")
    one = painted_px()
    rows.filter("nowhere")

    assert every > one > 0
    assert painted_px() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the process's own start is read from /proc")
def test_the_empty_window_says_when_it_was_painted():
    out = subprocess.run(
        [sys.executable, str(FLOORS / "empty_window.py")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout

    assert 10 < json.loads(out)["painted_ms"] < 60_000


@pytest.fixture(scope="module")
def ten_pilots(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("bench") / "ten.db"
    multiply.ten(path)
    return path


def test_a_tour_of_all_screens_says_how_long_it_stood_still(ten_pilots, capfd):
    longest, ours, felt, switched = stalls.toured(ten_pilots, seconds=3)

    assert 0 <= ours <= longest < 60_000
    assert switched == 0 and felt >= 0  # it does not come that far in three seconds
    assert "steps" in capfd.readouterr().err


def test_a_tour_comes_by_every_page_every_tab_and_every_form(qtbot, ten_pilots, tmp_path):
    app = App(ten_pilots, Text(), settings=Settings.forgetting(), theme="light", create=False)
    app.window.portfolio.show_rows(first_rows(ten_pilots, date.today()))
    tour = touring.Tour(app, tmp_path / "numbers.csv").steps()
    named = {name for name, _ in takewhile(lambda step: step[0] != "switched to en", tour)}
    app.close()

    assert {f"tab {tab}" for tab in TAB_NAMES} <= named
    assert {f"sidebar, {entry}" for entry in app.window.sidebar.entries} <= named
    assert {f"form of {table}" for table in (*touring.FORMS, "cycle", "decide")} <= named
    assert {"board", "finder", "new pilot", "keys, '?'", "start page", "import"} <= named


def test_a_stall_is_told_with_what_ran_meanwhile(qtbot):
    heart = watchdog.Heartbeat()
    heart.begin()
    QTimer.singleShot(0, stand_still)
    qtbot.waitUntil(lambda: any(stall.late_ms > 100 for stall in heart.stalls))
    heart.end()

    stall = max(heart.stalls, key=lambda one: one.late_ms)
    assert any("stand_still" in ran for ran in stall.ran)
    assert stall.thread_ms < stall.late_ms


def stand_still():
    time.sleep(0.15)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_the_memory_of_a_window_is_told_step_by_step(ten_pilots):
    out = subprocess.run(
        [sys.executable, "-m", "bench.memory", str(ten_pilots)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    ).stdout
    said = json.loads(out.splitlines()[-1])

    assert list(said) == ["portfolio", "chart", "readiness", "most"]
    assert 20 < said["portfolio"] <= said["most"] < 1_000


def test_statements_of_the_summary_are_counted_by_sqlite(ten_pilots):
    with Store(ten_pilots) as store:
        assert 1 < summary.statements(store, pilots=multiply.TEN) <= 6
