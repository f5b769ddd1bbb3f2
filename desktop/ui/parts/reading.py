"""Tab goes through a window as one reads it: in the order of its layouts, whatever was made first.

Pages are made in steps, and cards anew when something changes, so an order that is set once would
not last; it is worked out when Tab is pressed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QTableView,
    QWidget,
)

TAB = Qt.FocusPolicy.TabFocus


def reading_order(window: QWidget) -> list[QWidget]:
    """Where Tab stops in a window, in order: what can be used and is in sight."""
    return [each for each in _read(window) if each is not window and _stops(each)]


def _stops(widget: QWidget) -> bool:
    can = bool(widget.focusPolicy() & TAB) and widget.isEnabled() and widget.isVisible()
    return can and widget.focusProxy() is None


def _read(widget: QWidget) -> Iterator[QWidget]:
    """A widget, then what stands in it; the heads of a table before its cells."""
    if isinstance(widget, QTableView):
        yield from (widget.horizontalHeader(), widget.verticalHeader())
    yield widget
    for child in _children(widget):
        if child.isVisible():
            yield from _read(child)


def _children(widget: QWidget) -> list[QWidget]:
    """As its layout has them; what is placed by hand stands before the first one that it precedes.

    What lies over all of it comes last.
    """
    found = list(_laid_out(widget))
    if isinstance(widget, QAbstractScrollArea):
        return found  # all else in it is its own
    held = {id(child) for child in found}
    by_hand = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and id(child) not in held and not child.isWindow()
    ]
    over = [child for child in by_hand if child.property("look") == "panel"]
    for child in sorted((each for each in by_hand if each not in over), key=_corner):
        place = next((at for at, one in enumerate(found) if _precedes(child, one)), len(found))
        found.insert(place, child)
    return [*found, *over]


def _precedes(one: QWidget, other: QWidget) -> bool:
    """Whether one reads it first: it stands above, or to the left on the same line."""
    a, b = one.geometry(), other.geometry()
    if a.bottom() <= b.top():
        return True
    beside = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    return beside >= min(a.height(), b.height()) / 2 and a.left() < b.left()


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QSplitter):
        for place in range(widget.count()):
            if (part := widget.widget(place)) is not None:
                yield part
    elif isinstance(widget, QScrollArea):
        if (within := widget.widget()) is not None:
            yield within
    elif (layout := widget.layout()) is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    places: Iterable[int] = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=partial(_cell, layout))
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        if (held := item.widget()) is not None:
            yield held
        elif (below := item.layout()) is not None:
            yield from _of_layout(below)


def _cell(layout: QGridLayout, place: int) -> tuple[int, int]:
    row, column, *_ = cast("tuple[int, int, int, int]", layout.getItemPosition(place))
    return row, column


def _corner(widget: QWidget) -> tuple[int, int]:
    return widget.y(), widget.x()


def go_on(window: QWidget, forward: bool) -> bool:
    """Stand at the next place where Tab stops, or the one before; False where there is none."""
    order = reading_order(window)
    if not order:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    here: QWidget | None = window.window().focusWidget()
    while here is not None and here is not window:
        if here in order:
            at = order.index(here) + (1 if forward else -1)
            order[at % len(order)].setFocus(reason)
            return True
        # What had the keyboard goes away, as a card does that is made anew: stay beside it.
        near = [each for each in order if here.isAncestorOf(each)]
        if near:
            near[0 if forward else -1].setFocus(reason)
            return True
        here = here.parentWidget()
    order[0 if forward else -1].setFocus(reason)
    return True
