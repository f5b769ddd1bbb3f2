"""The portfolio as icons: a row for each measure, in a real window on a real store."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.app import App
from desktop.ui.parts.moving import paint_assurance, paint_variation
from desktop.ui.theme import LIGHT
from store.commands.registry import Spoken
from store.evidence.variation import Assurance, PointType
from tests.builders import do
from tests.windows import settle


@pytest.fixture
def app(open_app, store, judged) -> App:
    """A window on the judged walking bus and a pilot without any measure."""
    do(store, "AddPilot", title="Reading friends")
    store.close()
    opened: App = open_app(store.path)
    return opened


def said(app: App) -> list[str]:
    model = app.window.portfolio.ways.icons.table.model
    return [
        model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole)
        for at in range(len(model.shown))
    ]


def test_each_measure_says_how_it_moves_and_whether_it_will_do(qtbot, app):
    app.window.portfolio.show_as("icons")
    settle(qtbot, app)

    walking = [line for line in said(app) if line.startswith("Pilot: Walking bus")]
    assert any("Measure: Attendance" in line and "How it moves" in line for line in walking)
    assert any(
        line.startswith("Pilot: Reading friends, Too early; Measure: no measure yet")
        for line in said(app)
    )


def test_a_shape_says_what_it_means_where_the_pointer_rests(qtbot, app):
    app.window.portfolio.show_as("icons")
    settle(qtbot, app)
    table = app.window.portfolio.ways.icons.table
    (row,) = [one for one in table.model.rows if one.icons is not None]
    tips = {span.column.key: table.painter.tip_at(row, int(span.left)) for span in table.spans()}

    assert tips["variation"].endswith(".")
    assert "chance" in tips["variation"]
    assert "target" in tips["assurance"]


def test_filters_hold_here_too_and_the_pilot_stays_current(qtbot, app):
    view = app.window.portfolio
    row = next(row for row in view.all_rows if row.title == "Walking bus")
    view.table.make_current(row.pilot_id)
    view.show_as("icons")
    settle(qtbot, app)
    view.search.setText("reading")

    assert view.current() is None or view.current().title == "Reading friends"
    assert all("Reading friends" in line for line in said(app))
    view.search.clear()
    view.pilots.make_current(row.pilot_id)
    assert view.current() == row


def test_enter_opens_the_pilot(qtbot, app):
    view = app.window.portfolio
    view.show_as("icons")
    settle(qtbot, app)
    view.stand_in_list()
    row = next(row for row in view.all_rows if row.title == "Walking bus")
    view.pilots.make_current(row.pilot_id)
    qtbot.keyClick(view.pilots.table.view, Qt.Key.Key_Return)

    settle(qtbot, app)

    assert app.window.page == "pilot"


def test_enter_on_a_measure_opens_its_own_chart(qtbot, app):
    app.tasks.do(
        Spoken("AddMetric", {"pilot": "P-001", "name": "Visits", "kind": "count",
                             "direction": "up"})
    )  # fmt: skip
    settle(qtbot, app)
    view = app.window.portfolio
    view.show_as("icons")
    settle(qtbot, app)
    table = view.ways.icons.table
    row = next(one for one in table.model.rows if one.icons and one.icons.name == "Visits")
    view.stand_in_list()
    assert table.make_current(row.number)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    settle(qtbot, app)

    assert app.window.pilot.tab == "outcomes"
    assert app.window.pilot.pages.metric.name == "Visits"


def test_what_is_written_elsewhere_moves_the_icons(qtbot, app, store):
    app.window.portfolio.show_as("icons")
    settle(qtbot, app)
    app.tasks.do(
        Spoken(
            "AddMetric",
            {"pilot": "P-002", "name": "Visits", "kind": "count", "direction": "up"},
        )
    )
    settle(qtbot, app)

    assert any("Measure: Visits; " in line and "no numbers yet" in line for line in said(app))


def test_what_was_written_while_they_were_not_seen_shows_when_they_are(qtbot, app):
    view = app.window.portfolio
    view.show_as("icons")
    settle(qtbot, app)
    view.show_as("table")
    app.tasks.do(
        Spoken("AddMetric", {"pilot": "P-002", "name": "Visits", "kind": "count",
                             "direction": "up"})
    )  # fmt: skip
    settle(qtbot, app)
    view.show_as("icons")
    settle(qtbot, app)

    assert any("Measure: Visits; " in line for line in said(app))


def test_ctrl_b_goes_round_table_board_and_icons(qtbot, app):
    seen = []
    for _ in range(3):
        app.window.turn()
        seen.append(app.window.portfolio.ways.how)
    settle(qtbot, app)

    assert seen == ["board", "icons", "table"]


def shape(paint) -> bytes:
    image = QImage(32, 32, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, 32, 32))
    painter.end()
    return bytes(image.constBits())


def test_every_shape_differs_without_its_colour():
    shapes = [
        shape(lambda p, r, k=kind, u=up: paint_variation(p, r, k, u, LIGHT))
        for kind, up in (
            (PointType.IMPROVING, True),
            (PointType.IMPROVING, False),
            (PointType.CONCERNING, True),
            (PointType.CONCERNING, False),
            (PointType.NEUTRAL, True),
            (PointType.COMMON, None),
            (None, None),
        )
    ]
    shapes += [shape(lambda p, r, a=one: paint_assurance(p, r, a, LIGHT)) for one in Assurance]

    assert len(set(shapes)) == len(shapes)
