"""The forest plot and the gap over time: what is painted, stepped through and sent on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop.text import Text
from desktop.ui.charts.export import sheet_png, sheet_svg
from desktop.ui.charts.forest import ForestPicture, ForestRow, Level
from desktop.ui.charts.gap import GapPicture
from desktop.ui.charts.sheet import Sheet
from desktop.ui.charts.sheet_view import SheetView
from desktop.ui.theme import DARK, LIGHT, Tokens
from store.reads.worked_out import WorkedOut, words
from store.words import mark
from tests.pixels import pixels

WIDE = 420.0
HOSTILE = "<b>x</b>\u202e & a line\nbreak"
SOMETHING = mark("worked", "Counted.")


def forest(**more) -> ForestPicture:
    rows = (
        ForestRow("Askøy", "pilot", "10.3", "Askøy: 10.3", 10.3, 9.8, 10.8, ("Askøy", "10.3")),
        ForestRow("Bergen", "comparison", "8.1", "Bergen: 8.1", 8.1, 7.6, 8.6, ("Bergen", "8.1")),
        ForestRow("Os", "pilot", "<5", "Os: too few", cells=("Os", "<5")),
        ForestRow("All", "pooled", "10", "All: 10", 10.0, 9.6, 10.4, ("All", "10")),
        ForestRow("A new place", "next", "9 to 11", "New: 9 to 11", 10.0, 9.0, 11.0, ("New", "")),
    )
    made = ForestPicture(
        "Places", "Five rows.", rows, ("Place", "Value"), Level(9.0, "target 9"),
        Level(8.0, "worthwhile from 8"), lambda value: f"{value:g}",
    )  # fmt: skip
    return replace(made, **more)


def gap(**more) -> GapPicture:
    days = np.arange(12) * 7 + 20_000
    values = np.linspace(2.0, 13.0, 12)
    values[3] = np.nan
    line = np.where(np.arange(12) < 4, np.nan, values)
    made = GapPicture(
        title="The gap", summary="It grows.", say=Text(), days=days, gap=values,
        lower=values - 3, upper=values + 3, hidden=np.arange(12) == 3, line=line,
        line_lower=line - 1, line_upper=line + 1, way="widening", since=20_028, label="now 13",
        titles=("Period", "Gap"), said=lambda n: f"week {n}",
        row=lambda n: (f"week {n}", str(n)),
    )  # fmt: skip
    return replace(made, **more)


def painted(sheet: Sheet, tokens: Tokens = LIGHT, width: float = WIDE) -> QImage:
    image = QImage(round(width), round(sheet.height(width)), QImage.Format.Format_ARGB32)
    image.fill(QColor(tokens.surface))
    painter = QPainter(image)
    sheet.paint(painter, QSizeF(image.size()), tokens)
    painter.end()
    return image


def part_of(sheet: Sheet, index: int, image: QImage) -> QImage:
    place: QRect = sheet.part(index, QSizeF(image.size())).toAlignedRect()
    return image.copy(place)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_each_row_of_the_forest_has_its_own_mark(qapp, tokens):
    sheet = forest()
    image = painted(sheet, tokens)

    assert pixels(part_of(sheet, 0, image), tokens.chart) > 60, "a square and its line"
    assert pixels(part_of(sheet, 1, image), tokens.neutral) > 20, "hollow, to compare with"
    assert pixels(part_of(sheet, 1, image), tokens.chart) < 10, "but for the edges of its figure"
    assert pixels(part_of(sheet, 3, image), tokens.accent) > 30, "a diamond"
    assert pixels(part_of(sheet, 4, image), tokens.accent, tolerance=12) > 8, "its middle"


def test_a_place_too_small_to_be_shown_has_no_mark(qapp):
    sheet = forest(target=None, minimum=None)
    image = painted(sheet)

    assert pixels(part_of(sheet, 2, image), LIGHT.chart) == 0
    assert pixels(part_of(sheet, 2, image), LIGHT.ink3) > 5, "<5"


def test_target_is_dashed_and_worthwhile_dotted_each_with_its_words_above(qapp):
    with_both, without = painted(forest()), painted(forest(target=None, minimum=None))

    assert pixels(with_both, LIGHT.target) > 60
    assert pixels(without, LIGHT.target) == 0
    assert forest().height(WIDE) > forest(target=None, minimum=None).height(WIDE)


@pytest.mark.parametrize("width", [260.0, 320.0, 420.0, 800.0])
@pytest.mark.parametrize(("low", "high"), [(8.0, 9.0), (8.95, 9.0), (7.6, 10.9), (10.7, 10.8)])
def test_the_words_above_both_lines_never_meet_and_stay_in_sight(qapp, width, low, high):
    sheet = forest(target=Level(high, "target 9"), minimum=Level(low, "worthwhile from 8"))
    head = painted(sheet, width=width).copy(0, 0, round(width), 16)

    columns = {"target": set(), "ink3": set()}
    for name, found in columns.items():
        wanted = QColor(getattr(LIGHT, name))
        for x in range(head.width()):
            for y in range(head.height()):
                seen = head.pixelColor(x, y)
                near = abs(seen.red() - wanted.red()) + abs(seen.blue() - wanted.blue())
                if near < 30:
                    found.add(x)
    assert columns["target"] and columns["ink3"]
    assert max(columns["ink3"]) < min(columns["target"]), "the lower level's words at the left"


def test_a_new_place_far_out_does_not_flatten_the_places(qapp):
    rows = forest().rows
    far = replace(rows[4], lower=-500.0, upper=500.0)
    sheet = forest(rows=(*rows[:4], far))

    low, high = sheet.range()
    assert high - low < 4 * (10.8 - 7.6)


@pytest.mark.parametrize("way", ["widening", "narrowing", "unclear"])
def test_the_line_of_the_gap_has_the_colour_of_where_it_goes(qapp, way):
    image = painted(gap(way=way))
    colours = {"widening": LIGHT.bad, "narrowing": LIGHT.good, "unclear": LIGHT.ink2}

    strong = {name for name, colour in colours.items() if pixels(image, colour) > 60}
    words = pixels(painted(gap(way="widening")), LIGHT.ink2)  # they have the third colour too

    assert strong - {"unclear"} == {way} - {"unclear"}
    assert (pixels(image, LIGHT.ink2) > words + 60) == (way == "unclear")


def test_a_gap_has_its_limits_and_a_hidden_one_a_dotted_ring_on_the_line_of_no_gap(qapp):
    sheet = gap()
    image = painted(sheet, width=700)
    hidden, seen = part_of(sheet, 3, image), part_of(sheet, 6, image)

    assert pixels(seen, LIGHT.chart, tolerance=60) > 4, "a ring"
    assert pixels(hidden, LIGHT.chart, tolerance=40) == 0
    assert pixels(hidden, LIGHT.ink3, tolerance=40) > 3


def test_no_gap_is_always_in_sight_and_said(qapp):
    sheet = gap(gap=np.full(12, 40.0), lower=np.full(12, 38.0), upper=np.full(12, 42.0))
    low, high = sheet.range()

    assert low < 0 < high
    assert b"no gap" in sheet_svg(sheet)


def test_one_uncertain_week_does_not_flatten_the_others(qapp):
    upper = gap().upper.copy()
    upper[5] = 900.0

    assert gap(upper=upper).range()[1] < 30


@pytest.mark.parametrize("sheet", [forest(), gap()], ids=["forest", "gap"])
def test_arrows_step_through_the_parts_and_speak(qtbot, sheet):
    view = SheetView()
    qtbot.addWidget(view)
    view.resize(420, 200)
    view.show_sheet(sheet, "Chart", lambda index: ())
    view.show()
    assert view.accessibleDescription() == sheet.summary

    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleName() == f"Chart. {sheet.words_at(1)}"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current == sheet.count - 1
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == sheet.count - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current == 0


class Page(QWidget):
    """A page that keeps what it is asked to explain."""

    asked: tuple[WorkedOut, ...] = ()

    def explain(self, worked) -> None:
        self.asked = worked


def test_h_and_a_click_ask_for_the_part_that_is_meant(qtbot):
    page = Page()
    qtbot.addWidget(page)
    view, sheet = SheetView(page), forest()
    view.resize(420, 200)
    worked = [WorkedOut(words(SOMETHING), None, (words(SOMETHING),)) for _ in range(sheet.count)]
    view.show_sheet(sheet, "Places", lambda index: (worked[index],))
    page.show()

    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert page.asked[0] is worked[1]

    at = sheet.part(3, QSizeF(view.size())).center().toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert page.asked[0] is worked[3]


@pytest.mark.parametrize("sheet", [forest(), gap()], ids=["forest", "gap"])
def test_a_small_chart_is_sent_on_with_its_title_on_white(qapp, sheet):
    image = QImage.fromData(sheet_png(sheet, width_px=640, scale=2))
    assert image.width() == 1280
    assert image.pixelColor(2, 2) == QColor(LIGHT.surface)

    svg = sheet_svg(sheet, width_px=640)
    assert svg.startswith(b"<?xml") and sheet.title.encode() in svg
    assert sheet.summary.encode() in svg


def test_hostile_names_are_painted_as_typed_on_one_line(qapp):
    rows = (replace(forest().rows[0], name=HOSTILE), *forest().rows[1:])
    svg = sheet_svg(forest(rows=rows), width_px=900).decode()

    assert "&lt;b&gt;x&lt;/b&gt;" in svg
    assert "\u202e" not in svg


def test_a_part_is_found_where_it_lies(qapp):
    size = QSizeF(420, 200)
    for sheet in (forest(), gap()):
        for index in range(sheet.count):
            assert sheet.part_at(sheet.part(index, size).center(), size) == index
        assert sheet.part_at(QPointF(-40, -40), size) is None
