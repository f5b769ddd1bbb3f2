"""What a window says and does not show whole: words that are cut off, and what scrolls sideways."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTableView,
    QWidget,
)

from desktop.ui.parts.label import Elided, LeadText
from tests.accessible.heard import in_sight

SLACK_PX = 1
"""Widths are whole pixels, and text is not."""


def cut_off(window: QWidget) -> list[str]:
    """Every label, button, tab, head and hint that its own place is too small for.

    What gives way with an ellipsis on purpose is whole where its tool tip says it.
    """
    found = []
    for widget in in_sight(window):
        if widget.visibleRegion().isEmpty() and not _in_scroll(widget):
            continue
        found += [f"{_place(widget, window)} {what}" for what in _of(widget)]
        if isinstance(widget, QLabel | QAbstractButton | QTabBar) and _said(widget):
            over = _over_the_edge(widget)
            if over:
                found.append(f"{_place(widget, window)} “{_said(widget)}” {over}")
    return found


ROUNDED_PX = 2
"""A page of text is laid out in fractions of pixels, and its bar counts whole ones."""


def scrolls_sideways(window: QWidget) -> list[str]:
    """Where there is a horizontal scroll bar. Tables of numbers may be wider than any window."""
    return [
        f"{type(bar.parentWidget().parentWidget()).__name__} scrolls sideways by {bar.maximum()}"
        for bar in window.findChildren(QScrollBar)
        if bar.isVisibleTo(window)
        and bar.orientation() is Qt.Orientation.Horizontal
        and bar.maximum() - bar.minimum() > ROUNDED_PX
        and not isinstance(bar.parentWidget().parentWidget(), QTableView)
    ]


def _of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, Elided):
        return  # has its tool tip whenever it gives way
    if isinstance(widget, LeadText):
        yield from _too_low(widget, widget.accessibleName())
    elif isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, QCheckBox | QRadioButton) and widget.hasHeightForWidth():
        yield from _too_low(widget, widget.text())
    elif isinstance(widget, QAbstractButton):
        yield from _of_button(widget)
    elif isinstance(widget, QTabBar):
        yield from _of_tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _of_heads(widget)
    elif isinstance(widget, QLineEdit) and not widget.text():
        hint = widget.placeholderText()
        # The frame and the padding of the style sheet, on either side.
        room = widget.width() - 2 * 9
        if widget.fontMetrics().horizontalAdvance(hint) > room and not widget.toolTip():
            yield f"hint “{hint}” in {room} px"


def _of_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        yield from _too_low(label, label.text())
        return
    wanted = label.sizeHint()
    small = label.width() + SLACK_PX < wanted.width() or label.height() + SLACK_PX < wanted.height()
    if small and not label.toolTip():
        yield (
            f"“{label.text()}” needs {wanted.width()} × {wanted.height()}, "
            f"has {label.width()} × {label.height()}"
        )


def _too_low(widget: QWidget, said: str) -> Iterator[str]:
    if not said:
        return
    wanted = widget.heightForWidth(widget.width())
    if wanted > widget.height() + SLACK_PX:
        yield f"“{said}” needs a height of {wanted} at {widget.width()}, has {widget.height()}"
    margins = widget.contentsMargins()
    room = widget.width() - margins.left() - margins.right()
    metrics = widget.fontMetrics()
    for word in re.split(r"\s+|(?<=-)", said):  # lines break at hyphens too
        if metrics.horizontalAdvance(word) > room + SLACK_PX:
            yield f"the word “{word}” does not fit {room} px"


def _of_button(button: QAbstractButton) -> Iterator[str]:
    said = button.text()
    if not said:
        return
    option = QStyleOptionButton()
    option.initFrom(button)
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    wide = max(button.fontMetrics().horizontalAdvance(line) for line in said.splitlines())
    if wide > max(inside.width(), button.contentsRect().width() - 2) + SLACK_PX:
        yield f"button “{said}” needs {wide} px, has {button.width()}"
    if button.fontMetrics().height() > button.height() + SLACK_PX:
        yield f"button “{said}” is {button.height()} px high"


def _of_tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        rect = bar.tabRect(place)
        said = bar.tabText(place)
        if bar.fontMetrics().horizontalAdvance(said) > rect.width() + SLACK_PX:
            yield f"tab “{said}” in {rect.width()} px"
        if not bar.rect().adjusted(-SLACK_PX, -9, SLACK_PX, 9).contains(rect):
            yield f"tab “{said}” stands outside its bar"


def _of_heads(heads: QHeaderView) -> Iterator[str]:
    model = heads.model()
    if model is None or heads.orientation() is not Qt.Orientation.Horizontal:
        return
    for place in range(heads.count()):
        said = model.headerData(place, Qt.Orientation.Horizontal)
        if not isinstance(said, str) or heads.isSectionHidden(place):
            continue
        tip = model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        wanted = heads.fontMetrics().horizontalAdvance(said)
        if wanted > heads.sectionSize(place) and not tip:
            yield f"head “{said}” needs {wanted} px, has {heads.sectionSize(place)}"


def _over_the_edge(widget: QWidget) -> str:
    """By how much it stands outside what holds it; down a page that scrolls is no fault."""
    above = widget.parentWidget()
    rect = QRect(QPoint(0, 0), widget.size())
    here: QWidget = widget
    while above is not None and not here.isWindow():
        rect.translate(here.pos())
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            bar = area.horizontalScrollBar()
            if bar.maximum() > bar.minimum():
                return ""  # said by what scrolls sideways
            right = rect.right() - above.width()
            return f"is cut at the right by {right} px" if right > SLACK_PX else ""
        for side, px in (
            ("right", rect.right() + 1 - above.width()),
            ("bottom", rect.bottom() + 1 - above.height()),
            ("left", -rect.left()),
            ("top", -rect.top()),
        ):
            if px > SLACK_PX:
                return f"is cut at the {side} by {px} px of {type(above).__name__}"
        here, above = above, area
    return ""


def _in_scroll(widget: QWidget) -> bool:
    here: QWidget | None = widget
    while here is not None:
        if isinstance(here, QAbstractScrollArea):
            return True
        here = here.parentWidget()
    return False


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text())[:60] if callable(text) else type(widget).__name__


def _place(widget: QWidget, window: QWidget) -> str:
    at = widget.mapTo(window, QPoint(0, 0))
    return f"{type(widget).__name__} at {at.x()},{at.y()}:"
