"""Small charts side by side: one painter, the same axes, opened by click and by key."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.text import Text
from desktop.ui.charts import scale
from desktop.ui.charts.export import sheet_svg
from desktop.ui.charts.multiples import MultiplesPicture, Panel
from desktop.ui.charts.sheet import InColumns, Sheet
from desktop.ui.charts.sheet_view import SheetView
from desktop.ui.theme import LIGHT, Tokens
from tests.ui.chart_samples import HOSTILE, VALUES, around, both_themes, count, picture, texts

WIDE = 700.0


def panel(name: str, shift: float = 0.0, **told) -> Panel:
    shown = picture([value + shift for value in VALUES], title=name, **told)
    return Panel(name, shown, "6.1", f"{name}: latest 6.1", (name, "6.1"))


def few(name: str) -> Panel:
    return Panel(name, None, "<5", f"{name}: too few", (name, "<5"))


def multiples(*panels: Panel, **more) -> MultiplesPicture:
    told = {"title": "Days, by place", "summary": "Steady.", "titles": ("Place", "Latest")} | more
    return MultiplesPicture(say=Text(), panels=panels, **told)


def painted(sheet: MultiplesPicture, tokens: Tokens = LIGHT, width: float = WIDE) -> QImage:
    image = QImage(round(width), round(sheet.height(width)), QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.surface))
    painter = QPainter(image)
    sheet.paint(painter, QSizeF(image.size()), tokens)
    painter.end()
    return image


def box(sheet: MultiplesPicture, index: int, image: QImage) -> QRectF:
    frame = sheet.frame(index, QSizeF(image.size()))
    return QRectF(frame.left, frame.top, frame.width, frame.height)


@both_themes
def test_each_has_its_line_limits_signals_and_the_target(qapp, tokens):
    sheet = multiples(panel("Askøy"), panel("Bømlo", 1.0))
    image = painted(sheet, tokens)

    for index in (0, 1):
        area = box(sheet, index, image)
        assert count(image, tokens.band, area) > 2000
        assert count(image, tokens.chart, area) > 60
        assert count(image, tokens.target, area) > 50
    frame, series = sheet.frame(0, QSizeF(image.size())), sheet.series[0]
    at = QPointF(frame.x_of(series.days[8]), frame.y_of(series.value[8]))
    assert count(image, tokens.good, around(at, 4)) > 4


def test_the_same_value_stands_at_the_same_height_in_all(qapp):
    sheet = multiples(panel("Askøy"), panel("Bømlo", 40.0), panel("Os", -3.0))
    size = QSizeF(WIDE, sheet.height(WIDE))
    frames = [sheet.frame(index, size) for index in range(3)]

    assert len({(frame.low, frame.high, frame.first, frame.last) for frame in frames}) == 1
    assert frames[0].top == frames[1].top == frames[2].top
    assert sheet.values[0] < min(VALUES) - 3 and sheet.values[1] > max(VALUES) + 40


def test_a_small_place_with_wide_limits_flattens_no_other(qapp):
    wild = panel("Os")
    assert wild.picture is not None
    wild.picture.upper[:] = 10_000.0
    values = multiples(panel("Askøy"), wild).values

    assert values[1] < 30
    assert scale.value_range(wild.picture)[1] > 10_000


def test_too_few_people_have_no_chart_and_say_so(qapp):
    sheet = multiples(panel("Askøy"), few("Utsira"))
    image = painted(sheet)

    assert count(image, LIGHT.chart, box(sheet, 1, image)) == 0
    assert count(image, LIGHT.band, box(sheet, 1, image)) == 0
    assert "<5" in texts(sheet_svg(sheet))
    assert sheet.cells(1) == ("Utsira", "<5")
    assert painted(multiples(few("Askøy"), few("Os"))).width() == WIDE


def test_names_are_shown_as_typed_and_the_target_is_labelled_once(qapp):
    shown = texts(sheet_svg(multiples(panel(HOSTILE[:11]), panel("Os"))))

    assert HOSTILE[:11] in shown
    assert shown.count("target 8") == 1
    assert [text for text in shown if text in ("4", "6", "8", "10")], "figures at the left"


@pytest.mark.parametrize(("width", "columns"), [(230.0, 1), (460.0, 2), (700.0, 3), (1200.0, 4)])
def test_the_columns_follow_the_width(qapp, width, columns):
    sheet = multiples(*(panel(f"Place {n}") for n in range(12)))
    size = QSizeF(width, sheet.height(width))

    assert sheet.columns(width) == columns
    assert sheet.rows(width) == 12 // columns
    for index in range(12):
        area = sheet.panel(index, size)
        assert area.right() <= width and area.bottom() <= size.height()
        assert sheet.part_at(area.center(), size) == index


def test_the_one_that_is_shown_large_is_ringed(qapp):
    there, without = (painted(multiples(panel("A"), panel("B"), marked=m)) for m in (1, None))

    assert count(there, LIGHT.accent) > 150
    assert count(without, LIGHT.accent) == 0


def test_a_click_and_enter_open_one_and_arrows_go_by_row_and_column(qtbot):
    view = SheetView(opens=True)
    qtbot.addWidget(view)
    view.resize(460, 400)
    view.show_sheet(multiples(*(panel(f"Place {n}") for n in range(4))), "Places", lambda i: ())
    view.show()
    opened = []
    view.opened.connect(opened.append)
    sheet = view.sheet
    assert isinstance(sheet, InColumns) and isinstance(sheet, Sheet)
    middle = sheet.part(1, QSizeF(view.size())).center().toPoint()

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert opened == [1, 3, 2, 2], "below the last row there is nothing"
    assert view.accessibleName() == "Places. Place 2: latest 6.1"


def test_a_point_that_no_line_joins_is_a_ring_where_others_are_line_only(qapp):
    values = [6.0, np.nan, 6.0, *VALUES, *VALUES, *VALUES]
    sheet = multiples(Panel("A", picture(values), "", "", ()), panel("B"))
    image = painted(sheet, width=420)
    frame, series = sheet.frame(0, QSizeF(image.size())), sheet.series[0]
    alone = QPointF(frame.x_of(series.days[0]), frame.y_of(series.value[0]))

    assert count(image, LIGHT.surface, around(alone, 1)) >= 1
    assert len(series.alone) == 1
