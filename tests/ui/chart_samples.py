"""Pictures to try the charts with, and what is counted on them."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from bench import chart as chart_bench
from desktop.ui.charts.picture import ChartPicture, picture_from
from desktop.ui.theme import DARK, LIGHT
from store.evidence.control import control_chart
from store.evidence.variation import classify
from store.periods import to_day

FIRST = to_day(date(2026, 3, 2))
SIZE = (850, 500)
# Ordinary weeks but for one far up and one far down.
VALUES = [6.0, 6.3, 5.9, 6.2, 5.8, 6.1, 6.3, 6.0, 9.9, 6.2, 6.3, 2.1, 6.2, 6.0, 6.4, 6.1]
HOSTILE = "<b>Fish</b> & chips < 5 {value} %1"
both_themes = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def picture(values=VALUES, denominator=None, chart="i", **told) -> ChartPicture:
    """A picture of weekly values; `told` overrides anything said about them."""
    phases, exclude = told.pop("phases", ()), told.pop("exclude", ())
    made = control_chart(chart, values, denominator, phases=phases, exclude=exclude)
    told = {"direction": "up", "target": 8.0, "title": "Active days", "unit": "days"} | told
    variation = classify(made, direction=told["direction"], target=told["target"])
    periods = told.pop("periods", [FIRST + 7 * week for week in range(len(values))])
    return picture_from(
        made, variation, periods=periods, numerator=values, denominator=denominator, **told
    )


def count(image: QImage, colour: str, area: QRectF | None = None) -> int:
    """Pixels of exactly this colour, in an area or in all of the image."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    there = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    there = there[:, : image.width()] & 0xFFFFFF
    if area is not None:
        box = area.toRect()
        there = there[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
    return int((there == int(colour[1:], 16)).sum())


def seen(widget: QWidget) -> QImage:
    """What a widget paints, in all its colours: a grab has the screen's, often 16 bits."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(image)
    return image


def around(at: QPointF, radius: float) -> QRectF:
    return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)


def texts(svg: bytes) -> list[str]:
    """All text of an SVG, as a reader shows it."""
    root = ElementTree.fromstring(svg)
    return ["".join(node.itertext()).strip() for node in root.iter() if node.tag.endswith("}text")]


def many(points: int) -> ChartPicture:
    rng = np.random.default_rng(points)
    whole = rng.integers(40, 90, points).astype(float)
    return chart_bench.picture(rng.binomial(whole.astype(int), 0.3).astype(float), whole)
