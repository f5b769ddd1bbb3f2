"""Type and spacing for a room: all of it grows with the picture, none is under 1.35 of the desk's.

Laid out for 1280 × 720 and enlarged from there, so 1920 × 1080 shows what 1280 × 720 at 150 % does.
Where the picture is 2 m wide, body text is 27 of 1920 px: capitals of 20 mm, read from four metres
under 17 minutes of arc (ISO 9241-303 asks for 16 at least).
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import Final, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

from desktop.ui.theme import Tokens

WIDTH_PX, HEIGHT_PX = 1280, 720
TITLE_PX: Final = 38
NUMBER_PX: Final = 56
FLAG_PX: Final = 26
LEAD_PX: Final = 24
BODY_PX: Final = 18
LABEL_PX: Final = 16.5
KEY_PX: Final = 15
CHART_SCALE: Final = 1.4
"""Of the chart's text, points and lines, at 1280 × 720."""

SHEET: Final = Template("""
* { font-size: ${body}px; }
QLabel[look="title"] { font-size: ${title}px; font-weight: 650; }
QLabel[look="big"] { font-size: ${number}px; font-weight: 600; }
QLabel[look="lead"] { font-size: ${lead}px; font-weight: 600; }
QLabel[look="flag"] { font-size: ${flag}px; font-weight: 600; }
QLabel[look="label"] { font-size: ${label}px; }
QLabel[look="key"] { font-size: ${key}px; padding: ${key_v}px ${key_h}px; border-radius: 5px; }
QPushButton[look="option"] { background: $surface; border: ${thin}px solid $line;
    border-radius: ${radius}px; padding: ${field_v}px ${field_h}px; font-weight: 600;
    text-align: left; }
QPushButton[look="option"]:hover { background: $sunk; }
QPushButton[look="option"]:checked { background: $ready_soft; border-color: $accent; }
QFrame[look="typed"] { background: $surface; border: ${thin}px solid $line;
    border-radius: ${radius}px; }
QFrame[look="typed"][typing="true"] { border-color: $accent; }
QFrame[look="typed"] QLineEdit, QFrame[look="typed"] QLineEdit:focus { background: transparent;
    border: 0; padding: ${field_v}px ${field_h}px; }
QFrame[look="keys"] { background: $surface; border: ${thin}px solid $line;
    border-radius: ${radius}px; }
""")

_ROOM = "room"
_Laid = TypeVar("_Laid", bound=QLayout)


def zoom_of(size: QSize) -> float:
    """How much larger than laid out a window of this size shows everything; never smaller."""
    return max(1.0, min(size.width() / WIDTH_PX, size.height() / HEIGHT_PX))


def sheet(tokens: Tokens, zoom: float) -> str:
    """The sizes of a window at this zoom, and the colours of what is only there."""
    sizes = {
        "body": BODY_PX, "title": TITLE_PX, "number": NUMBER_PX, "lead": LEAD_PX,
        "flag": FLAG_PX, "label": LABEL_PX, "key": KEY_PX, "key_v": 1.5, "key_h": 7,
        "field_v": 11, "field_h": 15, "radius": 9, "thin": 1,
    }  # fmt: skip
    scaled = {name: max(1, round(size * zoom)) for name, size in sizes.items()}
    return SHEET.substitute(asdict(tokens), **scaled)


def laid(layout: _Laid, spacing: float, margins: tuple[float, ...] = (0, 0, 0, 0)) -> _Laid:
    """A layout whose spacing and margins grow with the zoom, told at 1280 × 720."""
    layout.setProperty(_ROOM, [spacing, *margins])
    _space(layout, 1.0)
    return layout


def zoom_all(root: QWidget, zoom: float) -> None:
    """Let everything below `root` be as large as this: layouts, and widgets with `set_zoom`."""
    for layout in root.findChildren(QLayout):
        _space(layout, zoom)
    for widget in root.findChildren(QWidget):
        resize = getattr(widget, "set_zoom", None)
        if resize is not None:
            resize(zoom)


def _space(layout: QLayout, zoom: float) -> None:
    kept = layout.property(_ROOM)
    if not isinstance(kept, list):
        return
    spacing, *margins = (round(each * zoom) for each in kept)
    layout.setContentsMargins(*margins)
    if isinstance(layout, QBoxLayout | QGridLayout):
        layout.setSpacing(spacing)
