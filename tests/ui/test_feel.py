"""That the window never waits: what is not seen yet is done later, a moment's worth at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from desktop.text import Text
from desktop.ui.exporting import WRITING
from desktop.ui.parts.grid import AT_ONCE, Grid, GridColumn
from store.store import Store
from tests.builders import TODAY

LONG = 123_456_789_012.0


def wide_grid(qtbot, rows):
    """A shown grid of one column of numbers."""
    grid = Grid([GridColumn("n", "n", width_px=60)], Text(), lambda: TODAY)
    qtbot.addWidget(grid)
    grid.show()
    grid.set_values([{"n": value} for value in rows], saved=True)
    return grid


def needed(grid, text):
    return grid.view.fontMetrics().horizontalAdvance(text) + 16


def test_a_column_is_as_wide_as_its_widest_figure_however_far_up_it_stands(qtbot):
    grid = wide_grid(qtbot, [LONG, *range(4 * AT_ONCE)])
    shown = grid.model.cells.text_at(0, 0)

    qtbot.waitUntil(lambda: grid.view.columnWidth(0) > needed(grid, shown))


def test_a_grid_opens_without_looking_at_rows_that_nobody_sees(qtbot):
    grid = wide_grid(qtbot, range(100 * AT_ONCE))

    looked_at = sum(row.texts is not None for row in grid.model.cells.rows)
    assert looked_at < 3 * AT_ONCE


@pytest.fixture
def window(qtbot, open_app, store, walking_bus):
    """On a store with one pilot."""
    path = store.path
    store.close()
    return open_app(path).window


def dropped(window, *urls, onto=None):
    """What is dropped on a part of the window, handed to it as the system hands it over."""
    what = QMimeData()
    what.setUrls([url if isinstance(url, QUrl) else QUrl.fromLocalFile(str(url)) for url in urls])
    part = onto or window
    at = part.mapTo(window, part.rect().center()) if onto else QPoint(5, 5)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none, handle = Qt.KeyboardModifier.NoModifier, window.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(at, copy, what, left, none))
    event = QDropEvent(QPointF(at), copy, what, left, none, QEvent.Type.Drop)
    QApplication.sendEvent(handle, event)
    return event.isAccepted()


def settled(qtbot, window):
    qtbot.waitUntil(lambda: window._tasks.is_settled, timeout=20_000)


def numbers_file(tmp_path):
    file = tmp_path / "numbers.csv"
    file.write_text("week;Attendance\n2026-W02;40\n2026-W03;42\n")
    return file


def test_a_file_dropped_on_a_field_for_text_is_read_and_not_its_name_typed(qtbot, window, tmp_path):
    field = window.portfolio.search
    assert dropped(window, numbers_file(tmp_path), onto=field)
    qtbot.waitUntil(lambda: window.page in ("import", "pasted"), timeout=20_000)

    assert field.text() == ""


def test_a_file_dropped_on_the_sidebar_or_the_start_page_is_read(qtbot, window, tmp_path):
    file = numbers_file(tmp_path)
    dropped(window, file, onto=window.sidebar)
    qtbot.waitUntil(lambda: window.page in ("import", "pasted"), timeout=20_000)
    settled(qtbot, window)
    window.show_start()
    dropped(window, file, onto=window.start.numbers)
    qtbot.waitUntil(lambda: window.page in ("import", "pasted"), timeout=20_000)
    settled(qtbot, window)

    assert window.start.numbers.toPlainText() == ""


def test_a_store_that_is_dropped_is_offered_and_opened_by_one_key(qtbot, window, tmp_path):
    other = tmp_path / "another.db"
    Store(other).close()
    dropped(window, other)
    settled(qtbot, window)
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    assert [each.text() for each in menu.actions()] == ["Open the store another.db"]
    with qtbot.waitSignal(window.store_chosen) as opened:
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    settled(qtbot, window)

    assert opened.args == [other]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("plan.pdf", b"%PDF", "“plan.pdf” holds no numbers"),
        ("notes.db", b"SQLite format 3\0" + bytes(200), "is not a Springbrett store"),
        ("folder", None, "“folder” is no file"),
    ],
)
def test_what_cannot_be_taken_is_answered_in_one_sentence(
    qtbot, window, tmp_path, name, content, said
):
    place = tmp_path / name
    place.mkdir() if content is None else place.write_bytes(content)
    dropped(window, place)
    settled(qtbot, window)

    assert said in window.status.sentence
    assert window.page == "portfolio"


def test_a_page_of_the_web_and_several_files_are_answered_too(qtbot, window, tmp_path):
    dropped(window, QUrl("https://example.org/tall.csv"))
    assert "Only files on this computer" in window.status.sentence
    dropped(window, numbers_file(tmp_path), numbers_file(tmp_path))
    assert "one file with numbers at a time" in window.status.sentence


def test_what_takes_long_can_be_cancelled_where_it_is_said(qtbot, window):
    stopped = []
    window.frame.show_waiting(WRITING, stop=lambda: stopped.append(True))
    cancel = next(
        each for each in window.progress.findChildren(QPushButton) if each.text() == "Cancel"
    )
    qtbot.waitUntil(cancel.isVisible)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    window.frame.show_waiting(None)

    assert stopped == [True]
    assert not window.progress.isVisible()
