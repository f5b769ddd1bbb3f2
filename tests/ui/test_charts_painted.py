"""What the one chart shows is painted, in both themes."""

from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui.charts import export, symbols
from desktop.ui.charts.outcome import OutcomeChart
from desktop.ui.charts.picture import ChartPicture, picture_from
from desktop.ui.theme import DARK, LIGHT, palette
from store.evidence.control import control_chart
from tests.ui.chart_samples import (
    FIRST,
    VALUES,
    around,
    both_themes,
    count,
    picture,
    seen,
    texts,
)


@both_themes
def test_target_band_line_and_signals_are_painted(show_chart, tokens):
    chart = show_chart(picture(), tokens=tokens)
    image, drawing = seen(chart), chart.drawing
    good, bad = VALUES.index(9.9), VALUES.index(2.1)

    assert chart.picture.point_types[good] == "improving"
    assert chart.picture.point_types[bad] == "concerning"
    assert count(image, tokens.target) > 200
    assert count(image, tokens.band) > 20_000
    assert count(image, tokens.chart) > 200
    assert count(image, tokens.neutral) > 200
    assert count(image, tokens.good, around(drawing.point_at(good), 4)) > 20
    assert count(image, tokens.bad, around(drawing.point_at(bad), 4)) > 20


@both_themes
def test_ordinary_points_are_hollow(show_chart, tokens):
    chart = show_chart(picture(), tokens=tokens)
    at = chart.drawing.point_at(2)
    image = seen(chart)

    assert chart.picture.point_types[2] == "common"
    assert image.pixelColor(at.toPoint()) == QColor(tokens.surface)
    assert count(image, tokens.surface, around(at, 2)) >= 9
    assert count(image, tokens.good, around(at, 5)) == 0


def test_every_kind_of_point_has_a_shape_of_its_own(qapp):
    shapes = []
    one_colour = LIGHT.__class__(
        **{name: "#000000" for name in LIGHT.__slots__ if name not in ("surface", "dark")},
        surface="#ffffff",
    )
    for kind in (None, "common", "neutral", "improving", "concerning"):
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        symbols.paint_symbols(painter, kind, [QPointF(12, 12)], one_colour)
        painter.end()
        shapes.append(count(image, "#ffffff"))

    assert len(set(shapes)) == 5


def test_a_left_out_point_is_a_cross_and_the_line_passes_it_by(show_chart):
    chart = show_chart(picture(exclude=[8]))

    assert chart.drawing.kind_at(8) is None
    assert count(seen(chart), LIGHT.chart, around(chart.drawing.point_at(8), 8)) == 0


def test_a_missing_week_breaks_the_line(show_chart):
    """Between the neighbours of a missing week nothing dark is painted; elsewhere it is."""
    values = [*VALUES]
    values[5] = float("nan")
    chart = show_chart(picture(values))
    image = seen(chart)

    def dark_between(a: int, b: int) -> int:
        left, right = chart.drawing.point_at(a), chart.drawing.point_at(b)
        plot = chart.drawing.layout.plot
        area = QRectF(left.x() + 7, plot.top(), right.x() - left.x() - 14, plot.height())
        return count(image, LIGHT.chart, area)

    assert dark_between(4, 6) == 0
    assert dark_between(6, 7) > 5


def test_weeks_that_are_not_in_the_series_break_the_line_too(show_chart):
    weeks = [FIRST + 7 * week + (28 if week >= 8 else 0) for week in range(len(VALUES))]
    chart = show_chart(picture(periods=weeks))
    left, right = chart.drawing.point_at(7), chart.drawing.point_at(8)
    area = QRectF(QPointF(left.x() + 7, 60), QPointF(right.x() - 7, 440))

    assert count(seen(chart), LIGHT.chart, area) == 0


def test_limits_step_where_the_denominator_changes_and_part_where_a_phase_begins(show_chart):
    whole = [10.0] * 8 + [90.0] * 8
    part = [4.0] * 8 + [60.0] * 8
    told = {"kind": "proportion", "target": None, "unit": ""}
    one = show_chart(picture(part, whole, "p", **told))
    two = show_chart(picture(part, whole, "p", phases=[8], **told))
    plot = one.drawing.layout.plot

    def thickness(chart: OutcomeChart, index: int) -> int:
        x = chart.drawing.point_at(index).x() + 8
        return count(seen(chart), LIGHT.band, QRectF(x, plot.top(), 1, plot.height()))

    assert thickness(one, 2) > 2 * thickness(one, 12)
    assert len(one.drawing.plot.bands) == 1
    assert len(two.drawing.plot.bands) == 2


def test_target_and_mean_are_labelled_at_the_right_end_and_never_on_top_of_each_other(show_chart):
    close = picture([8.0, 8.1, 7.9, 8.2, 7.8, 8.0, 8.1, 7.9, 8.0, 8.05, 7.95, 8.0], target=8.02)
    svg = ElementTree.fromstring(export.svg_of(close))
    heights = {
        "".join(node.itertext()).strip().split()[0]: float(node.get("y"))
        for node in svg.iter()
        if node.tag.endswith("}text")
        and "".join(node.itertext()).strip().startswith(("mean", "target"))
    }

    assert "target 8.02" in texts(export.svg_of(close))
    assert abs(heights["mean"] - heights["target"]) >= 14
    assert [t for t in texts(export.svg_of(picture(chart="run"))) if t.startswith("median")]


def test_an_empty_picture_says_so(show_chart):
    nothing = picture_from(
        control_chart("i", [1.0, 2.0]), None, title="Falls", periods=[0, 7], numerator=[1, 2]
    )
    empty = ChartPicture(
        **{
            name: getattr(nothing, name)[:0]
            for name in ("periods", "value", "centre", "lower", "upper", "phase", "excluded")
        },
        title="Falls",
        point_types=(),
        rules=(),
        numerator=np.zeros(0),
    )

    assert show_chart(empty).summary() == "Falls: no numbers yet."
    assert "No numbers yet." in texts(export.svg_of(empty))


def test_a_single_point_is_painted(show_chart):
    chart = show_chart(picture([4.0], chart="run", target=None))

    assert count(seen(chart), LIGHT.chart, around(chart.drawing.point_at(0), 6)) > 3


def test_the_chart_follows_the_theme_while_it_is_shown(show_chart, qapp):
    before = qapp.palette()
    try:
        qapp.setPalette(palette(LIGHT))
        chart = show_chart(picture())
        assert count(seen(chart), LIGHT.band) > 20_000
        qapp.setPalette(palette(DARK))
        QApplication.processEvents()
        image = seen(chart)
    finally:
        qapp.setPalette(before)

    assert count(image, DARK.band) > 20_000
    assert count(image, LIGHT.band) == count(image, LIGHT.target) == 0


def test_the_same_widget_shows_the_next_picture_whole(show_chart):
    chart = show_chart(picture())
    chart.choose(3)
    chart.box.setXRange(FIRST, FIRST + 30, padding=0)
    chart.show_picture(picture([1.0, 2.0, 1.5, 1.2], title="Other", target=None))
    QApplication.processEvents()

    assert chart.read_out is None
    assert (chart.drawing.frame.first, chart.drawing.frame.last) == (FIRST - 3.5, FIRST + 24.5)
    assert count(seen(chart), LIGHT.target) == 0


def test_the_mean_at_the_right_end_is_that_of_the_last_phase_in_view(show_chart):
    chart = show_chart(picture([2.0, 3.0] * 6 + [7.0, 8.0] * 6, phases=[12], target=None))
    whole = [text for _, text, _ in chart.drawing.end_labels()]
    chart.box.setXRange(FIRST, FIRST + 7 * 9, padding=0)

    assert whole == ["mean 7.5"]
    assert [text for _, text, _ in chart.drawing.end_labels()] == ["mean 2.5"]


def test_review_has_larger_text_and_larger_points(show_chart):
    plain_size, large = show_chart(picture()), show_chart(picture(), text_scale=1.5)

    def ink(chart: OutcomeChart) -> int:
        at = chart.drawing.point_at(VALUES.index(9.9))
        return count(seen(chart), LIGHT.good, around(at, 9))

    assert ink(large) > 1.8 * ink(plain_size)
    assert large.drawing.small.pixelSize() == 18


def test_a_long_title_comes_before_what_the_sentence_says_too(show_chart):
    words = "limits provisional, fewer than 12 points"
    long = "Active days of all who were asked in the last two weeks before the summer holiday"
    short, cut = picture(phases=[9]), picture(phases=[9], title=long)

    assert any(text.startswith(words) for text in texts(export.svg_of(short, words="")))
    shown = texts(export.svg_of(cut, words=""))
    assert long in shown
    assert not any(words in text for text in shown)
    assert words in show_chart(cut).summary()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_chart_is_as_sharp_as_what_it_is_painted_on(show_chart, ratio):
    chart = show_chart(picture())
    seen(chart)  # as on the screen, and kept
    image = QImage(chart.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    chart.render(image)
    size = chart.drawing.size
    alone = QImage((size * ratio).toSize(), QImage.Format.Format_RGB32)
    alone.setDevicePixelRatio(ratio)
    painter = QPainter(alone)
    chart.drawing.paint(painter)
    painter.end()

    assert image == alone


def test_a_chart_in_the_window_is_painted_once_for_as_long_as_it_stays(show_chart, monkeypatch):
    chart = show_chart(picture())
    painted, paint = [], chart.drawing.__class__.paint
    monkeypatch.setattr(
        chart.drawing.__class__, "paint", lambda self, p: painted.append(1) or paint(self, p)
    )
    chart.choose(3)
    seen(chart), seen(chart)
    assert painted == [], "what the pointer adds lies over it"

    chart.box.setXRange(FIRST, FIRST + 60, padding=0)
    seen(chart), seen(chart)
    assert len(painted) == 1
