"""A pilot's page and its chart as the window has them: on real tasks, a real store, a screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.tasks import Tasks
from desktop.text import Text
from desktop.ui.charts.outcome import OutcomeChart
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.pilot.view import PilotView
from desktop.ui.theme import Theme
from store.store import Store
from tests.builders import WHO
from tests.ui.chart_samples import SIZE
from tests.windows import opened


@pytest.fixture
def open_app(qtbot, clock):
    """Open a window on a file; each is closed at the end."""
    with ExitStack() as all_:

        def open_on(path: Path, **more) -> App:
            return all_.enter_context(opened(qtbot, path, (1440, 900), now=clock, **more))

        yield open_on


@pytest.fixture
def pilot_tasks(qtbot, store, clock) -> Iterator[Tasks]:
    """Running, on the file that `store` has open: what a test writes there is seen here."""
    made = Tasks(lambda: Store(store.path, now=clock), by=WHO, text=Text(), now=clock)
    with qtbot.waitSignal(made.opened):
        made.start()
    yield made
    assert made.close(20)  # how fast it closes is what tests/desktop/test_tasks.py asks


@pytest.fixture
def pilot_view(qtbot, pilot_tasks) -> Iterator[PilotView]:
    """The page, shown, with no pilot on it yet; `open_pilot` puts one there."""
    theme = Theme("light")
    theme.dress()
    view = PilotView(pilot_tasks, theme, pilot_tasks.text)
    qtbot.addWidget(view)
    view.resize(1180, 820)
    # Shortcuts are heard in the active window only.
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    yield view


@pytest.fixture
def settle(qtbot, pilot_tasks):
    """Waits until all that was asked has been answered and shown."""

    def wait() -> None:
        qtbot.waitUntil(lambda: pilot_tasks.is_settled, timeout=20_000)

    return wait


@pytest.fixture
def open_pilot(qtbot, pilot_view, pilot_tasks, settle):
    """Shows a pilot on a tab, and waits for it; its window has the keyboard."""

    def show(uid, tab: str = "outcomes") -> PilotView:
        pilot_tasks.poll()  # what the test has written is known before the page asks
        settle()
        pilot_view.show_pilot(uid, tab)
        settle()
        pilot_view.activateWindow()
        qtbot.waitUntil(pilot_view.isActiveWindow)
        return pilot_view

    return show


@pytest.fixture
def show_chart(qtbot):
    """Shows a picture in a chart of the drawing's size."""

    def shown(what: ChartPicture, **how) -> OutcomeChart:
        chart = OutcomeChart(**how)
        qtbot.addWidget(chart)
        chart.resize(*SIZE)
        chart.show_picture(what)
        chart.show()
        qtbot.waitExposed(chart)
        QApplication.processEvents()
        return chart

    return shown
