"""A first pilot from nothing to its flag, by the keyboard alone, and by what is heard on the way.

Every key goes to what has the keyboard at that moment. No widget is asked for: one comes to a field
or a button by Tab, and knows it by what a screen reader says there.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import App
from desktop.text import Text
from store.reads.first import first_rows
from store.reads.pilot import PilotPage, pilot_page
from store.store import Store
from store.words import Act, Flag
from tests.builders import AFTER, BEFORE, TODAY
from tests.windows import opened

KEY = Qt.Key
NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
FARTHEST = 60
"""More steps than there are stops on a page."""
BY_HAND = [f"2026-W{10 + at}" for at in range(len(BEFORE))]
PASTED = "\n".join(f"2026-W{18 + at}\t{n}\t{of}" for at, (n, of) in enumerate(AFTER))


class Mouse(QObject):
    """Hears whether it was used."""

    used = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.used += 1
        return False


class Hands:
    """Two hands on a keyboard, and ears."""

    def __init__(self, qtbot, app: App) -> None:
        self._qtbot, self._app = qtbot, app

    def settle(self) -> None:
        """As the next key finds it: an event loop turns between two keys of a person."""
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: self._app.tasks.is_settled, timeout=30_000)

    def press(self, key: Qt.Key, by: Qt.KeyboardModifier = NO) -> None:
        here = QApplication.focusWidget()
        assert here is not None, "the keyboard is nowhere"
        QTest.keyClick(here, key, by)
        self.settle()

    def type(self, words: str) -> None:
        """Sign by sign: in a cell the first one opens a field that takes the others."""
        for sign in words:
            QTest.keyClick(QApplication.focusWidget(), sign)
            QApplication.processEvents()
        self.settle()

    def hears(self) -> str:
        """What a screen reader says of where the keyboard is."""
        return heard(QApplication.focusWidget())

    def goes_to(self, name: str) -> None:
        """Tab on until that is heard."""
        passed = []
        for _ in range(FARTHEST):
            if self.hears().startswith(name):
                return
            passed.append(self.hears())
            self.press(KEY.Key_Tab)
        raise AssertionError(f"Tab never comes to “{name}”, but to {passed}")

    def presses(self, name: str) -> None:
        """A button, by its name."""
        self.goes_to(name)
        self.press(KEY.Key_Space)

    def fills_in(self, **fields: str) -> None:
        """Fields by the first words of their labels, in the order in which Tab comes to them."""
        for label, words in fields.items():
            self.goes_to(label.replace("_", " "))
            self.press(KEY.Key_A, CTRL)
            self.type(words)


def heard(widget: QWidget | None) -> str:
    if widget is None:
        return ""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def app(qtbot, clock, store_path):
    with opened(qtbot, store_path, (1280, 720), now=clock) as made:
        yield made


@pytest.fixture
def mouse(qapp):
    made = Mouse()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def makes_a_pilot(hands: Hands) -> None:
    hands.press(KEY.Key_N, CTRL)
    assert hands.hears() == "What you try"
    hands.fills_in(
        What_you_try="Walking bus",
        Problem="Most pupils are driven to school",
        Target_group="Pupils",
    )
    hands.press(KEY.Key_Return)
    assert hands.hears() == "Walking bus"


def says_what_is_measured(hands: Hands) -> None:
    hands.press(KEY.Key_1, CTRL)
    hands.presses("Add a metric")
    hands.fills_in(Name="Attendance", Target="55 %")
    hands.press(KEY.Key_Return)


def says_what_it_believes(hands: Hands) -> None:
    hands.press(KEY.Key_2, CTRL)
    hands.presses("Add a hypothesis")
    hands.fills_in(
        If_we="walk together from four places",
        then="more walk to school",
        because="nobody has to walk alone",
        Target="55 %",
        Reached_by="15.12.",
    )
    hands.press(KEY.Key_Return)
    hands.presses("Fix the criterion")
    hands.fills_in(Fixed_on_paper_on="24.4.2026", Where_that_is_written="The plan, page 2")
    hands.presses("Fix it")
    assert hands.hears() == "Add a hypothesis", "it stays on the page, though its card is made anew"


def types_and_pastes_numbers(hands: Hands) -> None:
    hands.press(KEY.Key_3, CTRL)
    hands.presses("Add numbers")
    for week, (n, of) in zip(BY_HAND, BEFORE, strict=True):
        for words, then in ((week, KEY.Key_Tab), (str(n), KEY.Key_Tab), (str(of), KEY.Key_Return)):
            hands.type(words)
            hands.press(then)
    QGuiApplication.clipboard().setText(PASTED)
    hands.press(KEY.Key_V, CTRL)
    for _ in AFTER:
        hands.press(KEY.Key_Down)
    # From the empty row below, out of the grid.
    hands.press(KEY.Key_Escape)
    hands.presses("Save")


def logs_a_cycle(hands: Hands) -> None:
    hands.presses("Log a cycle")
    hands.fills_in(What_do_you_try="Marked routes", From="27.4.2026", Plan="Paint feet on the road")
    hands.presses("Add")
    hands.press(KEY.Key_4, CTRL)
    hands.presses("Complete")
    hands.fills_in(What_was_done="Painted them", What_did_it_show="Half as many cars")
    hands.goes_to("What follows?")
    hands.press(KEY.Key_Down)
    hands.presses("Complete")


def kept(path, clock) -> PilotPage:
    with Store(path, now=clock) as store:
        return store.read(pilot_page, first_rows(path, TODAY)[0].uid)


def test_a_first_pilot_comes_to_its_flag_without_a_mouse(qtbot, app, mouse, store_path, clock):
    hands = Hands(qtbot, app)

    makes_a_pilot(hands)
    says_what_is_measured(hands)
    says_what_it_believes(hands)
    types_and_pastes_numbers(hands)
    logs_a_cycle(hands)

    hands.press(KEY.Key_5, CTRL)
    flag = Text().term(first_rows(store_path, TODAY)[0].flag or Flag.TOO_EARLY)
    hands.goes_to(flag)
    assert flag != Text().term(Flag.TOO_EARLY), "eight weeks after it was fixed it can be said"
    page = kept(store_path, clock)
    assert (page.title, page.metrics[0].measured) == ("Walking bus", len(BEFORE + AFTER))
    assert page.hypotheses[0].fixings[0].source == "The plan, page 2"
    assert [(cycle.title, cycle.act) for cycle in page.iterations] == [("Marked routes", Act.ADOPT)]
    assert mouse.used == 0
