"""What a window finds again at the next start: its place, its size, the pilot that was open."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

from desktop.settings import Settings
from desktop.ui.kept_place import MAIN, seen_on
from desktop.ui.portfolio.look import Look


@pytest.fixture
def path(store, walking_bus):
    """A store with one pilot, closed."""
    store.close()
    return store.path


def start(qtbot, open_app, path):
    """A window on the store as the program opens it, with all that it asked for shown."""
    app = open_app(path, remembers=True)
    ready = lambda: app.charts_ready_ms and app.tasks.is_settled  # noqa: E731
    qtbot.waitUntil(ready, timeout=30_000)
    return app.window


def again(qtbot, open_app, window):
    """Close it and start once more."""
    path = window.path
    window.close()
    return start(qtbot, open_app, path)


def test_a_window_stands_where_it_stood_and_is_as_large(qtbot, open_app, path):
    window = start(qtbot, open_app, path)
    window.setGeometry(QRect(60, 70, 1100, 720))
    qtbot.waitUntil(lambda: window.size() == QSize(1100, 720))
    at = window.pos()
    window.close()

    assert Settings().places[MAIN] == {
        "size": [1100, 720], "at": [at.x(), at.y()], "maximized": False
    }  # fmt: skip
    other = open_app(path).place
    assert other.parent().pos() == at


def test_a_window_that_filled_the_screen_does_so_again_and_knows_its_size_before(
    qtbot, open_app, path
):
    settings = Settings()
    settings.places = {MAIN: {"size": [1100, 720], "at": [40, 40], "maximized": True}}
    window = open_app(path).window

    assert window.isMaximized()


@pytest.mark.parametrize("at", [[5000, 40], [-3000, 100], [100, 4000], [100, -900]])
def test_a_window_on_a_screen_that_is_gone_comes_back_where_it_is_seen(qtbot, open_app, path, at):
    settings = Settings()
    settings.places = {MAIN: {"size": [1100, 720], "at": at, "maximized": False}}
    window = open_app(path).window

    assert seen_on(window.geometry()) is not None


def test_a_window_from_a_larger_screen_fits_into_this_one(qtbot, open_app, path):
    settings = Settings()
    settings.places = {MAIN: {"size": [9000, 8000], "at": [10, 10], "maximized": False}}
    place = open_app(path).place
    room = QGuiApplication.primaryScreen().availableSize().expandedTo(QSize(1024, 700))
    place.parent().resize(QSize(1100, 720))

    assert room.width() < 9000
    assert seen_on(QRect(QPoint(9000, 10), QSize(1100, 720))) is None


@pytest.mark.parametrize(
    "kept",
    ["[]", '{"main": 3}', '{"main": {"size": [true, 2], "at": ["x", 1]}}', '{"main": {"at": []}}'],
)
def test_nonsense_among_what_was_kept_is_passed_over(qtbot, open_app, path, kept):
    settings = Settings()
    settings.places = json.loads(kept)

    assert open_app(path).window.isVisible()


def test_the_pilot_and_its_tab_are_open_again(qtbot, open_app, path, walking_bus):
    window = start(qtbot, open_app, path)
    window.open_pilot(walking_bus, "readiness")
    qtbot.waitUntil(lambda: window._tasks.is_settled, timeout=20_000)
    window = again(qtbot, open_app, window)

    assert (window.page, window.pilot.pilot, window.pilot.tab) == (
        "pilot",
        walking_bus,
        "readiness",
    )


def test_what_was_chosen_in_the_list_is_chosen_again_and_filters_hold(
    qtbot, open_app, path, walking_bus
):
    window = start(qtbot, open_app, path)
    window.portfolio.show_look(Look(filters={"stage": "idea"}, order="title", search="walk"))
    window.portfolio.reload()
    qtbot.waitUntil(lambda: window._tasks.is_settled, timeout=20_000)
    window = again(qtbot, open_app, window)

    look = window.portfolio.look()
    assert window.page == "portfolio"
    assert (look.search, look.order, look.filters) == ("walk", "title", {"stage": "idea"})


def test_a_pilot_that_is_gone_is_not_looked_for(qtbot, open_app, path):
    settings = Settings()
    gone = "00000000-0000-4000-8000-000000000000"
    settings.last_place = {"store": str(path), "pilot": gone, "tab": "outcomes"}
    window = start(qtbot, open_app, path)

    assert window.page == "portfolio"
    assert window.status.sentence == ""
