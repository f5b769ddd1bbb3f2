"""Long work on the UI thread in small steps: in order, between other events, and accounted for."""

from __future__ import annotations

import time

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui import steps as stepping
from desktop.ui.steps import Steps


def test_steps_are_taken_in_order_and_the_tasks_are_not_settled_before(qtbot, pilot_tasks, settle):
    settle()
    owner, taken = QObject(), []
    steps = Steps(pilot_tasks, owner)
    steps.run("make", lambda: taken.append(1), lambda: taken.append(2))
    steps.run("show", lambda: taken.append(3))

    assert taken == [], "none of them at once"
    assert not pilot_tasks.is_settled
    with qtbot.waitSignal(pilot_tasks.settled):
        pass
    assert taken == [1, 2, 3]
    assert pilot_tasks.is_settled


def test_newer_steps_of_a_name_drop_those_that_wait(qtbot, pilot_tasks, settle):
    owner, taken = QObject(), []
    steps = Steps(pilot_tasks, owner)
    steps.run("make", lambda: taken.append("made"))
    steps.run("show", lambda: taken.append("old"))
    steps.run("show", lambda: taken.append("new"))
    settle()

    assert taken == ["made", "new"]


def test_between_long_steps_other_events_have_their_turn(qtbot, pilot_tasks, settle):
    owner, seen = QObject(), []
    steps = Steps(pilot_tasks, owner)

    def long() -> None:
        time.sleep(2 * stepping.TURN_SECONDS)
        seen.append("step")

    timer = QTimer(owner)
    timer.timeout.connect(lambda: seen.append("other"))
    timer.start(1)
    steps.run("show", long, long, long)
    settle()

    first, last = seen.index("step"), len(seen) - 1 - seen[::-1].index("step")
    assert "other" in seen[first:last]


def test_a_step_that_fails_stops_none_of_the_others(qtbot, pilot_tasks, settle):
    owner, taken = QObject(), []
    steps = Steps(pilot_tasks, owner)

    def fails() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        steps.run("show", fails, lambda: taken.append(1))
        settle()

    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert taken == [1]
    assert pilot_tasks.is_settled


def test_steps_of_a_page_that_is_gone_hold_nobody_up(qtbot, pilot_tasks, settle):
    owner, taken = QObject(), []
    steps = Steps(pilot_tasks, owner)
    steps.run("show", lambda: taken.append(1))
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(steps)
    settle()

    assert taken == []
    assert pilot_tasks.is_settled


def test_finish_takes_all_that_wait_now(qtbot, pilot_tasks, settle):
    owner, taken = QObject(), []
    steps = Steps(pilot_tasks, owner)
    steps.run("show", lambda: taken.append(1), lambda: taken.append(2))
    steps.finish()

    assert taken == [1, 2]
    settle()
    assert pilot_tasks.is_settled
