"""Reads and commands leave the UI thread, and what comes of them arrives on it."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject

from desktop.tasks import CLOSED, EVERYTHING, WENT_WRONG, Tasks
from desktop.text import Text
from store.commands.registry import Spoken
from store.errors import Refusal
from store.exchange.whole_file import whole_file
from store.reads.first import first_rows
from store.reads.portfolio import portfolio
from store.stopping import STOPPED, is_running, may_be_stopped, stoppable
from store.store import Store
from store.turns import Turns
from tests.builders import TODAY, WHO, Clock, weekly

ROOT = Path(__file__).resolve().parents[2]


def add_pilot(title: str) -> Spoken:
    return Spoken("AddPilot", {"title": title})


def titles(path: Path) -> list[str]:
    """What stands in the file, read by sqlite3 alone."""
    return [row.title for row in first_rows(path, TODAY) or ()]


@pytest.fixture
def tasks(qtbot, store_path, clock):
    """Running, on a store of its own."""
    made = Tasks(lambda: Store(store_path, now=clock), by=WHO, text=Text(), now=clock)
    with qtbot.waitSignal(made.opened):
        made.start()
    qtbot.waitUntil(lambda: made.is_settled)
    yield made
    assert made.close()


@pytest.fixture
def owner(tasks):
    return QObject()


class Heard:
    """Everything that a signal said."""

    def __init__(self, signal) -> None:
        self.all = []
        signal.connect(self.all.append)


def settle(qtbot, tasks):
    qtbot.waitUntil(lambda: tasks.is_settled, timeout=20_000)


def test_the_question_is_asked_elsewhere_and_the_answer_comes_here(qtbot, tasks, owner):
    asked_in, answered_in = [], []

    def question(session, word):
        asked_in.append(threading.current_thread())
        return word.upper()

    def answer(value):
        answered_in.append((threading.current_thread(), value))

    tasks.read(question, "bus", owner=owner, then=answer)
    settle(qtbot, tasks)

    assert asked_in != [threading.main_thread()]
    assert answered_in == [(threading.main_thread(), "BUS")]


def test_an_answer_to_an_older_question_is_dropped(qtbot, tasks, owner):
    may_go_on, answers = threading.Event(), []

    def question(session, word):
        may_go_on.wait(10)
        return word

    tasks.read(question, "old", owner=owner, then=answers.append)
    tasks.read(question, "newer", owner=owner, then=answers.append)
    may_go_on.set()
    settle(qtbot, tasks)

    assert answers == ["newer"]


def test_two_owners_ask_the_same_and_both_are_answered(qtbot, tasks):
    one, other, answers = QObject(), QObject(), []

    def question(session, word):
        return word

    tasks.read(question, "one", owner=one, then=answers.append)
    tasks.read(question, "other", owner=other, then=answers.append)
    settle(qtbot, tasks)

    assert answers == ["one", "other"]


def test_an_owner_who_is_gone_hears_nothing(qtbot, tasks):
    owner, may_go_on, answers = QObject(), threading.Event(), []

    def question(session):
        may_go_on.wait(10)

    tasks.read(question, owner=owner, then=answers.append)
    shiboken6.delete(owner)
    may_go_on.set()
    settle(qtbot, tasks)

    assert answers == []


def test_a_command_is_saved_and_heard_of(qtbot, tasks, store_path):
    changed, saved, said = Heard(tasks.changed), Heard(tasks.saved), Heard(tasks.said)
    made = []

    tasks.do(add_pilot("Walking bus"), then=made.append)
    settle(qtbot, tasks)

    assert titles(store_path) == ["Walking bus"]
    assert [done.label for done in made] == ["Add pilot"]
    assert "pilot" in changed.all[0]
    assert len(saved.all) == 1
    assert said.all == made


def test_what_is_refused_is_said_beside_its_field(qtbot, tasks, store_path):
    refused, said, saved = [], Heard(tasks.said), Heard(tasks.saved)

    tasks.do(add_pilot("  "), refused=refused.append)
    settle(qtbot, tasks)

    assert [refusal.field for refusal in refused] == ["title"]
    assert said.all == saved.all == titles(store_path) == []


def test_a_refusal_that_nobody_takes_goes_to_the_status_line(qtbot, tasks):
    said = Heard(tasks.said)

    tasks.do(add_pilot("  "))
    settle(qtbot, tasks)

    assert [type(what) for what in said.all] == [Refusal]


def test_a_bug_in_a_read_is_owned_up_to_and_the_next_command_is_saved(qtbot, tasks, owner):
    broke, failed, made = Heard(tasks.broke), [], []

    def question(session):
        return 1 / 0

    tasks.read(question, owner=owner, then=made.append, failed=failed.append)
    tasks.do(add_pilot("Walking bus"), then=made.append)
    settle(qtbot, tasks)

    assert [type(error) for error in broke.all] == [ZeroDivisionError]
    assert [refusal.sentence for refusal in failed] == [WENT_WRONG]
    assert [done.name for done in made] == ["AddPilot"]


def test_a_bug_in_a_command_changes_nothing_and_the_lane_goes_on(qtbot, tasks, store_path):
    class Broken:
        label, touches = "Broken", frozenset({"pilot"})

        def run(self, change):
            raise ZeroDivisionError

    broke, refused = Heard(tasks.broke), []

    tasks.do(Broken(), refused=refused.append)
    tasks.do(add_pilot("Walking bus"))
    settle(qtbot, tasks)

    assert len(broke.all) == 1
    assert [refusal.sentence for refusal in refused] == [WENT_WRONG]
    assert titles(store_path) == ["Walking bus"]


def test_several_commands_are_all_saved_or_none(qtbot, tasks, store_path):
    refused, made = [], []

    tasks.do_together([add_pilot("One"), add_pilot("  ")], refused=refused.append)
    tasks.do_together([add_pilot("Two"), add_pilot("Three")], then=made.extend)
    settle(qtbot, tasks)

    assert len(refused) == 1
    assert titles(store_path) == ["Two", "Three"]
    assert len(made) == 2


def test_undo_and_redo_are_heard_of_by_name(qtbot, tasks, store_path):
    said = Heard(tasks.said)
    tasks.do(add_pilot("Walking bus"), said=False)

    tasks.undo()
    settle(qtbot, tasks)
    without = titles(store_path)
    tasks.redo()
    settle(qtbot, tasks)

    assert without == []
    assert titles(store_path) == ["Walking bus"]
    assert [(done.name, done.label) for done in said.all] == [
        ("Undo", "Add pilot"),
        ("Redo", "Add pilot"),
    ]


def test_what_another_process_wrote_is_heard_of(qtbot, tasks, store_path):
    changed = Heard(tasks.changed)
    command = [sys.executable, "-m", "desktop", "--store", str(store_path), "--by", "per"]
    subprocess.run(
        [*command, "do", "AddPilot", "title=Reading friends"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )

    tasks.poll()
    settle(qtbot, tasks)

    assert changed.all
    assert "pilot" in changed.all[0]


def test_what_we_wrote_ourselves_is_not_taken_for_somebody_elses(qtbot, tasks):
    for title in ("One", "Two", "Three"):
        tasks.do(add_pilot(title))
    settle(qtbot, tasks)
    changed = Heard(tasks.changed)

    for _ in range(3):
        tasks.poll()
        settle(qtbot, tasks)

    assert changed.all == []


def test_a_new_day_is_heard_of(qtbot, tasks, clock):
    changed = Heard(tasks.changed)
    clock.move_to(TODAY + timedelta(days=1))

    tasks.poll()
    settle(qtbot, tasks)

    assert changed.all[0] == frozenset({"day"})


def test_flags_follow_in_the_background(qtbot, tasks, store_path):
    changed = Heard(tasks.changed)
    rows = weekly("2026-W02", [(41, 100), (38, 98), (44, 101)])

    tasks.do_together(
        [
            add_pilot("Walking bus"),
            Spoken(
                "AddMetric",
                {
                    "pilot": "P-001",
                    "name": "Attendance",
                    "kind": "proportion",
                    "direction": "up",
                    "role": "primary",
                },
            ),
            Spoken("RecordMeasurements", {"pilot": "P-001", "metric": "Attendance", "rows": rows}),
        ]
    )
    settle(qtbot, tasks)
    row = first_rows(store_path, TODAY)[0]

    assert changed.all[-1] == frozenset({"flag"})
    assert row.fresh
    assert row.flag is not None


def test_closing_finishes_what_was_asked_for_and_leaves_one_file(qtbot, store_path, clock):
    tasks = Tasks(lambda: Store(store_path, now=clock), by=WHO, text=Text(), now=clock)
    tasks.start()
    for number in range(20):
        tasks.do(add_pilot(f"Pilot {number}"))

    assert tasks.close(seconds=20)
    assert len(titles(store_path)) == 20
    wal = store_path.with_name(store_path.name + "-wal")
    assert not wal.exists() or wal.stat().st_size == 0


def test_after_closing_nothing_more_is_taken(qtbot, store_path, clock):
    tasks = Tasks(lambda: Store(store_path, now=clock), by=WHO, text=Text(), now=clock)
    tasks.start()
    tasks.close(seconds=20)
    refused = []

    tasks.do(add_pilot("Too late"), refused=refused.append)

    assert [refusal.sentence for refusal in refused] == [CLOSED]


def test_a_store_that_cannot_be_opened_says_why_to_all_who_ask(qtbot, tmp_path, clock):
    path = tmp_path / "gone" / "pilots.db"
    tasks = Tasks(lambda: Store(path, now=clock), by=WHO, text=Text(), now=clock)
    failed, owner = [], QObject()
    with qtbot.waitSignal(tasks.not_opened) as heard:
        tasks.start()
    tasks.read(lambda session: 1, owner=owner, then=failed.append, failed=failed.append)
    settle(qtbot, tasks)

    assert heard.args == failed
    assert "is not there" in str(failed[0])
    assert tasks.close()


def test_another_store_is_opened_once_the_first_is_done(qtbot, tasks, store_path, tmp_path, clock):
    other = tmp_path / "other.db"
    changed, opened_on = Heard(tasks.changed), []
    tasks.do(add_pilot("In the first"))

    with qtbot.waitSignal(tasks.opened):
        tasks.open_another(lambda: Store(other, now=clock))
    tasks.do(add_pilot("In the other"), then=opened_on.append)
    settle(qtbot, tasks)

    assert titles(store_path) == ["In the first"]
    assert titles(other) == ["In the other"]
    assert EVERYTHING in changed.all


def test_what_takes_long_does_not_hold_up_reads(qtbot, tasks, owner):
    may_go_on, order = threading.Event(), []

    def long(store):
        may_go_on.wait(10)
        return "long"

    tasks.work(long, owner=owner, then=order.append)
    tasks.read(lambda session: "read", owner=owner, then=order.append)
    qtbot.waitUntil(lambda: order == ["read"])
    may_go_on.set()
    settle(qtbot, tasks)

    assert order == ["read", "long"]


def test_the_clock_of_the_tests_stands_where_the_store_has_it(tasks, clock: Clock):
    assert tasks.today() == tasks.store.today() == TODAY


def test_closing_waits_for_a_command_that_takes_longer_than_the_rest(qtbot, store_path, clock):
    tasks = Tasks(lambda: Store(store_path, now=clock), by=WHO, text=Text(), now=clock)
    with qtbot.waitSignal(tasks.opened):
        tasks.start()
    taken = threading.Event()

    def hold():
        with Turns(Path(f"{store_path}.lock"), 5).taken():
            taken.set()
            time.sleep(0.4)

    other = threading.Thread(target=hold)
    other.start()
    assert taken.wait(20)
    tasks.do(add_pilot("Asked for in time"))

    assert tasks.close(seconds=0.05)
    assert titles(store_path) == ["Asked for in time"]
    other.join()


def test_closing_finishes_a_file_that_is_being_written(qtbot, store_path, clock, tmp_path):
    tasks = Tasks(lambda: Store(store_path, now=clock), by=WHO, text=Text(), now=clock)
    with qtbot.waitSignal(tasks.opened):
        tasks.start()
    asked, began, file, owner = stoppable(), threading.Event(), tmp_path / "out.csv", QObject()

    def write(store):
        with may_be_stopped(asked), whole_file(file) as out:
            began.set()
            for _ in range(10):
                time.sleep(0.03)
                out.write(str(len(store.read(portfolio, TODAY))).encode())

    tasks.work(write, owner=owner, then=lambda _: None)
    assert began.wait(20)
    assert tasks.close(seconds=0.01)

    assert file.read_bytes() == b"0" * 10
    assert not is_running()


def test_what_is_stopped_leaves_what_lay_there_and_nothing_beside(qtbot, tasks, tmp_path):
    asked, began, file, owner = stoppable(), threading.Event(), tmp_path / "out.csv", QObject()
    file.write_bytes(b"before")
    failed = []

    def write():
        with may_be_stopped(asked), whole_file(file) as out:
            while True:
                out.write(b"more")
                began.set()

    tasks.work(write, owner=owner, then=failed.append, failed=failed.append, store=False)
    assert began.wait(20)
    asked.set()
    settle(qtbot, tasks)

    assert [str(refusal) for refusal in failed] == [STOPPED]
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".csv"] == ["out.csv"]
    assert file.read_bytes() == b"before"
