"""Every screen as a screen reader hears it and as the keyboard goes through it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import demo
from desktop.app import App
from desktop.render import shown_of
from desktop.settings import Settings
from desktop.stops import MORE, STOPS, Stop
from desktop.text import Text
from desktop.ui.parts.reading import reading_order
from desktop.views import VIEWS, Asked, go, leave
from tests.accessible.heard import backward, named, nameless, silent_rows

ROUND = ("portfolio", "outcomes", "readiness", "settings", "agenda", "minutes")
"""Where the keyboard goes all the way round; of one kind one screen each."""
WALKED = [stop for stop in (*STOPS, *MORE) if stop.store == "sample" and stop.file is None]


@pytest.fixture
def app(sample_store, tmp_path) -> Iterator[App]:
    """One window for the whole walk, on a copy of the sample."""
    path = tmp_path / "sample.db"
    shutil.copy(sample_store, path)
    made = App(path, Text(), now=demo.now, settings=Settings.forgetting(), theme="light")
    made.window.resize(1440, 900)
    made.window.show()
    made.window.activateWindow()
    made.begin()
    yield made
    made.tasks.close()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def walk(qtbot, app) -> Callable[[], Iterator[tuple[Stop, QWidget]]]:
    """Goes from stop to stop, with the window that is looked at there."""

    def settle() -> None:
        qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=30_000)
        for _ in range(3):  # layouts may ask for more
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def on() -> Iterator[tuple[Stop, QWidget]]:
        for stop in WALKED:
            leave(app)
            settle()
            go(app, Asked(stop.view, settle, stop.pilot, stop.tab, None))
            settle()
            shown = shown_of(app.window)
            shown.activateWindow()
            qtbot.waitUntil(shown.isActiveWindow)
            yield stop, shown

    return on


def test_every_control_has_a_name_and_tab_goes_as_one_reads(walk):
    faults = {}
    for stop, window in walk():
        found = [*nameless(window), *silent_rows(window), *backward(window)]
        if found:
            faults[stop.name] = found

    assert faults == {}, "\n".join(f"{k}: {v}" for k, vs in faults.items() for v in vs)


def test_tab_comes_by_every_stop_and_back_to_where_it_began(qtbot, walk):
    for stop, window in walk():
        if stop.name not in ROUND:
            continue
        for widget in reading_order(window):
            # Of buttons of which one holds, Qt lets Tab stop at that one from now on.
            widget.setFocus(Qt.FocusReason.TabFocusReason)
        order = reading_order(window)
        assert len(order) > 3, stop.name
        order[0].setFocus(Qt.FocusReason.TabFocusReason)
        been = []
        for _ in order:
            been.append(window.window().focusWidget())
            QTest.keyClick(been[-1], Qt.Key.Key_Tab)

        assert been == order, stop.name
        assert window.window().focusWidget() is order[0], stop.name


def test_where_the_keyboard_stands_is_seen(walk):
    unseen: dict[str, list[str]] = {}
    for stop, window in walk():
        if stop.name not in ROUND:
            continue
        order = reading_order(window)
        for widget in order:
            other = order[0] if widget is not order[0] else order[-1]
            other.setFocus(Qt.FocusReason.TabFocusReason)
            before = _around(widget, window)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if before and _around(widget, window) == before and not _out_of_sight(widget):
                unseen.setdefault(stop.name, []).append(f"{type(widget).__name__} {named(widget)}")

    assert unseen == {}, unseen


def _around(widget: QWidget, window: QWidget) -> bytes:
    """The pixels of a widget and the two beside it, in grey."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    image = window.grab(place).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(image.constBits()) if image.sizeInBytes() else b""


def _out_of_sight(widget: QWidget) -> bool:
    """Scrolled away: it is scrolled to when the keyboard comes there by Tab."""
    return widget.visibleRegion().isEmpty()


def test_every_view_is_walked():
    left_out = {"pasted", "import", "refusal"}  # these have tests of their own

    assert {stop.view for stop in WALKED} | left_out >= VIEWS.keys()
