"""What a screen reader hears of a window, and in which order the keyboard goes through it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from desktop.ui.finder import FinderPanel
from desktop.ui.parts.grid_view import GridView
from desktop.ui.parts.panel import SidePanel
from desktop.ui.parts.reading import reading_order

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
SAME_LINE = 0.5
"""Two widgets stand on one line where they overlap by this share of the lower one's height."""


def in_sight(window: QWidget) -> list[QWidget]:
    """Every widget that shows in the window, in the order of Qt's tree."""
    return [each for each in window.findChildren(QWidget) if each.isVisibleTo(window)]


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab stops, in its order."""
    return reading_order(window)


def named(widget: QWidget) -> str:
    """What a screen reader calls it: its name, else what it says."""
    heard = QAccessible.queryAccessibleInterface(widget)
    return "" if heard is None else heard.text(QAccessible.Text.Name).strip()


def nameless(window: QWidget) -> list[str]:
    """The controls, and the other places where Tab stops, that have no name or no role."""
    wanted = [each for each in in_sight(window) if isinstance(each, CONTROLS)]
    wanted += [each for each in stops(window) if each not in wanted]
    return [
        _described(each, window)
        for each in wanted
        if not isinstance(each, QScrollBar | QHeaderView) and not _inner(each) and not named(each)
    ]


def _inner(widget: QWidget) -> bool:
    """A part of another control, which is named for both."""
    above = widget.parentWidget()
    return isinstance(above, QComboBox | QLineEdit) or widget.objectName().startswith("qt_")


def silent_rows(window: QWidget) -> list[str]:
    """Rows of lists that say nothing."""
    found = []
    for view in in_sight(window):
        if isinstance(view, GridView | QHeaderView):
            continue  # cells may be empty: what a grid says has tests of its own
        if isinstance(view, QAbstractItemView) and view.model() is not None:
            for index in _rows(view.model()):
                said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
                if not str(said or "").strip():
                    found.append(f"row {index.row()} of {_described(view, window)}")
    return found


def _rows(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        yield model.index(row, 0)


def backward(window: QWidget) -> list[str]:
    """Where Tab goes up in a column, or left on a line."""
    found = []
    for one, other in pairwise(stops(window)):
        if _panel(one) is not _panel(other):
            continue  # one lies over the other
        if one.visibleRegion().isEmpty() or other.visibleRegion().isEmpty():
            continue  # scrolled out of sight
        a, b = _place(one, window), _place(other, window)
        beside = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
        over = min(a.right(), b.right()) - max(a.left(), b.left())
        up = b.bottom() <= a.top() and over > 0
        left = beside >= SAME_LINE * min(a.height(), b.height()) and b.right() <= a.left()
        if up or left:
            found.append(f"{_described(one, window)} → {_described(other, window)}")
    return found


def _panel(widget: QWidget) -> QWidget | None:
    here: QWidget | None = widget
    while here is not None and not isinstance(here, SidePanel | FinderPanel):
        here = here.parentWidget()
    return here


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _described(widget: QWidget, window: QWidget) -> str:
    place = _place(widget, window)
    return f"{type(widget).__name__} “{named(widget)[:40]}” at {place.x()},{place.y()}"
