"""The small figures: the sparkline and the strip of an interval."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.text import Text
from desktop.ui.charts.interval_strip import IntervalStrip, StripValues
from desktop.ui.charts.sparkline import paint_spark
from desktop.ui.theme import palette
from tests.pixels import pixels
from tests.ui.chart_samples import (
    both_themes,
    count,
    seen,
)


def spark(values, target, kind, tokens) -> QImage:
    image = QImage(120, 36, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.surface))
    painter = QPainter(image)
    paint_spark(painter, QRectF(4, 2, 110, 32), values, target, kind, tokens)
    painter.end()
    return image


@both_themes
def test_a_sparkline_shows_line_target_and_how_it_ends(qapp, tokens):
    values = [1.0, 2.0, 1.5, None, 2.5, 3.0, 2.0]
    good = spark(values, 1.2, "improving", tokens)
    bad = spark(values, 1.2, "concerning", tokens)
    plain_end = spark(values, None, "common", tokens)

    assert count(good, tokens.good) > 10
    assert count(bad, tokens.bad) > 10
    assert count(good, tokens.target) > 20
    assert count(plain_end, tokens.target) == 0
    # The dot at the end, and the line before it, whose edges are half covered.
    assert count(plain_end, tokens.chart, QRectF(100, 0, 20, 36)) > 10
    line = plain_end.copy(0, 0, 90, 36)
    assert pixels(line, tokens.chart, tolerance=90) > 60
    assert pixels(line.copy(48, 0, 14, 36), tokens.chart, tolerance=90) == 0
    assert count(spark([], 1.0, None, tokens), tokens.chart) == 0


def test_the_sparkline_waits_for_neither_numpy_nor_pyqtgraph():
    code = "import sys, desktop.ui.charts.sparkline; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert "PySide6.QtGui" in loaded
    assert {"numpy", "pyqtgraph", "PySide6.QtSvg"} & set(loaded) == set()


@both_themes
def test_the_strip_shows_before_target_and_the_interval(qtbot, tokens):
    strip = IntervalStrip(Text(), tokens=tokens)
    qtbot.addWidget(strip)
    strip.resize(280, 54)
    strip.setPalette(palette(tokens))
    strip.setAutoFillBackground(True)
    strip.show_values(StripValues(10.8, 9.6, 12.0, 6.1, 9.0, "improving"), "likely 9.6 to 12.0")
    image = seen(strip)

    assert count(image, tokens.good) > 150
    assert count(image, tokens.target) > 8
    assert strip.accessibleName() == "likely 9.6 to 12.0"
