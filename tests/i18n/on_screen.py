"""All that a window says: what widgets hold, what they tell a screen reader, what is painted."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QBuffer, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QMenu, QTabBar, QWidget

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
SAYINGS = (
    "text",
    "toolTip",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
    "title",
    "whatsThis",
)


def said_by(window: QWidget) -> set[str]:
    """Every text of the widgets that are shown in a window, of their menus and their models."""
    found: set[str] = set()
    for widget in (window, *window.findChildren(QWidget)):
        if widget is window or widget.isVisibleTo(window):
            found.update(_of_widget(widget))
    return {text for text in found if text.strip()}


def _of_widget(widget: QWidget) -> Iterator[str]:
    for name in SAYINGS:
        saying = getattr(widget, name, None)
        said = saying() if callable(saying) else None
        if isinstance(said, str):
            yield said
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.tabToolTip(place))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())
    for action in widget.actions():
        yield from _of_action(action)


def said_by_menu(menu: QMenu) -> Iterator[str]:
    """Every entry of a menu and of those below it, as it stands once it is opened.

    Those below are asked of Qt's tree: `QAction.menu()` makes a menu the action's own in PySide6
    6.11, and the window's reference to it dies with the action.
    """
    for one in (menu, *menu.findChildren(QMenu)):
        one.aboutToShow.emit()
        for action in one.actions():
            yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    # A list's own count is private in PySide6 6.11: it has one column.
    one = isinstance(model, QAbstractListModel)
    columns = 1 if one else model.columnCount(QModelIndex())
    for role in ROLES:
        for column in range(columns):
            yield _text(model.headerData(column, Qt.Orientation.Horizontal, role))
        for row in range(model.rowCount(QModelIndex())):
            yield _text(model.headerData(row, Qt.Orientation.Vertical, role))
            for column in range(columns):
                yield _text(model.index(row, column).data(role))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def painted_by(window: QWidget) -> set[str]:
    """Every text as it is painted: charts, rows, shapes of our own, and what was elided."""
    held = QBuffer()
    svg = QSvgGenerator()
    svg.setOutputDevice(held)
    svg.setSize(window.size())
    window.render(svg, QPoint(), QRegion(window.rect()))
    drawing = ET.fromstring(bytes(held.data().data()))
    texts = drawing.iter("{http://www.w3.org/2000/svg}text")
    return {re.sub(r"\s+", " ", "".join(text.itertext())).strip() for text in texts}
