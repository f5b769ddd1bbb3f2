"""The parts that all screens share: shapes, buttons, rows, form, panel, grid, messages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from desktop.terms import Ended
from desktop.text import Text
from desktop.ui.parts.buttons import Chip, link, plain, primary
from desktop.ui.parts.callout import Callout
from desktop.ui.parts.columns import natural_widths, placed
from desktop.ui.parts.controls import Check, Choice
from desktop.ui.parts.flag import FlagLabel, Shape, paint_dots, paint_flag, paint_verdict
from desktop.ui.parts.form import Field, Form
from desktop.ui.parts.grid import Grid, GridColumn, split_block
from desktop.ui.parts.icon import icon
from desktop.ui.parts.label import Elided, Label, tip
from desktop.ui.parts.panel import SidePanel
from desktop.ui.parts.progress import ProgressLine
from desktop.ui.parts.rows import MEASURED_ROWS, Column, Group, Line, Rows
from desktop.ui.parts.toast import StatusLine
from desktop.ui.theme import DARK, LIGHT, Theme
from store.errors import Refusal
from store.words import Act, Flag, Kind, Verdict
from tests.pixels import pixels

HOSTILE = "<b>x</b><img src=a> & more"
text = Text()


def today() -> date:
    return date(2026, 11, 24)


@pytest.fixture(autouse=True)
def light(qapp):
    Theme("light").dress()


def drawn(paint, what, tokens, size=16) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(QColor(tokens.surface))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, size, size), what, tokens)
    painter.end()
    return image


def outline(image: QImage, tokens) -> frozenset[tuple[int, int]]:
    """Where anything was painted, whatever its colour."""
    ground = QColor(tokens.surface)
    return frozenset(
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if sum(
            abs(a - b)
            for a, b in zip(image.pixelColor(x, y).getRgb(), ground.getRgb(), strict=True)
        )
        > 40
    )


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("paint", "kinds"), [(paint_flag, (*Flag, *Ended)), (paint_verdict, Verdict)]
)
def test_shapes_differ_without_their_colours_at_12_px(qapp, tokens, paint, kinds):
    shapes = {kind: outline(drawn(paint, kind, tokens, 12), tokens) for kind in kinds}
    for one in kinds:
        assert shapes[one]
        for other in kinds:
            if one is not other:
                assert len(shapes[one] ^ shapes[other]) >= 8, (one, other)


def test_the_half_of_nearly_that_is_filled_is_the_right_one(qapp):
    image = drawn(paint_flag, Flag.NEARLY, LIGHT, 32)
    assert image.pixelColor(22, 16) == QColor(LIGHT.accent)
    assert image.pixelColor(10, 16) == QColor(LIGHT.surface)


def test_cycle_dots_have_their_colours_and_the_last_ones_are_shown(qapp):
    def dots(painter, rect, acts, tokens):
        paint_dots(painter, QRectF(0, 0, 48, 16), acts, tokens)

    image = drawn(dots, (Act.ABANDON, Act.ADAPT, Act.ADOPT, Act.ADOPT, None), LIGHT, 48)
    assert pixels(image, LIGHT.good) > 60
    assert pixels(image, LIGHT.bad) == 0


def test_a_flag_has_its_words_as_its_name(qtbot):
    label = FlagLabel(Flag.NEARLY, "Nearly ready")
    qtbot.addWidget(label)
    label.show()
    assert label.accessibleName() == "Nearly ready"
    assert pixels(label, LIGHT.accent) > 40
    label.show_flag(Flag.RECONSIDER, "Reconsider")
    assert pixels(label, LIGHT.accent) == 0
    assert pixels(label, LIGHT.bad) > 40


def test_a_shape_is_repainted_when_the_theme_changes(qtbot):
    theme = Theme("light")
    shape = Shape(Flag.READY, "Ready to scale", 32)
    qtbot.addWidget(shape)
    shape.show()
    assert pixels(shape, LIGHT.accent) > 100
    theme.fix("dark")
    assert pixels(shape, DARK.accent) > 100


@pytest.mark.parametrize("make", [primary, plain, link, Chip, Check])
def test_an_ampersand_on_a_button_is_an_ampersand(qtbot, make):
    button = make("Bread & butter")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Bread & butter"
    assert "&&" in QAbstractButton.text(button)


def test_the_focus_ring_of_the_primary_button_can_be_seen(qtbot):
    page = QWidget()
    button = primary("Save it", None, page)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    button.clearFocus()
    without = pixels(button, LIGHT.on_accent)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert pixels(button, LIGHT.on_accent) > without + 100


def test_a_chip_says_what_was_chosen_and_takes_it_back(qtbot):
    chip = Chip("Stage")
    qtbot.addWidget(chip)
    chip.set_choices([(None, "All"), ("running", "Running")])
    assert chip.text() == "Stage ▾"
    chip.menu().aboutToShow.emit()
    with qtbot.waitSignal(chip.chosen) as chosen:
        chip.menu().actions()[1].trigger()
    assert chosen.args == ["running"]
    assert chip.text() == "Stage: Running ▾"
    assert chip.isChecked()
    chip.menu().aboutToShow.emit()
    chip.menu().actions()[0].trigger()
    assert chip.text() == "Stage ▾"
    assert not chip.isChecked()


def test_what_looks_like_html_is_shown_as_typed(qtbot):
    label, callout = Label(HOSTILE), Callout(HOSTILE, HOSTILE)
    qtbot.addWidget(label)
    qtbot.addWidget(callout)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert callout.accessibleName() == f"{HOSTILE} {HOSTILE}"
    assert tip(HOSTILE) == "<qt>&lt;b&gt;x&lt;/b&gt;&lt;img src=a&gt; &amp; more</qt>"


def test_an_elided_label_shows_the_whole_text_as_its_tool_tip(qtbot):
    label = Elided("A rather long sentence that cannot fit into so little room")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.shown_text().endswith("…")
    QApplication.sendEvent(
        label, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)))
    )
    assert "so little room" in QToolTip.text()


def test_a_callout_grows_with_its_words(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    callout = Callout("Above the target.", "word " * 60, "ready", page)
    QVBoxLayout(page).addWidget(callout)
    page.resize(300, 600)
    page.show()
    QApplication.processEvents()
    assert callout.heightForWidth(280) > 100
    assert pixels(callout, LIGHT.ready_soft) > 1000


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    title: str
    why: str
    now: str


COLUMNS = (
    Column(
        "title",
        "Pilot",
        lambda r: (Line(r.title, weight=600), Line(r.why, "ink2")),
        width_px=120,
        stretch=1,
    ),
    Column("now", "Now", lambda r: (Line(r.now),), right=True),
    Column("money", "Money", lambda r: (Line("1 200 kr"),), drop_order=1),
    Column(
        "cycles",
        "Cycles",
        None,
        lambda p, cell, r, t: p.fillRect(cell, QColor(t.good)),
        width_px=60,
        drop_order=2,
        spoken=lambda r: "2 cycles",
    ),
)
ROWS = tuple(
    Row(i * 10, f"Pilot {i}", "Because " * 30 if i == 1 else HOSTILE, f"{i} %") for i in range(1, 6)
)


@pytest.fixture
def rows(qtbot):
    table = Rows(COLUMNS, name="Pilots", fits=False)
    qtbot.addWidget(table)
    table.resize(800, 400)
    table.set_rows(ROWS)
    with qtbot.waitExposed(table):
        table.show()
    return table


def test_enter_opens_the_row_the_arrows_stand_on(qtbot, rows):
    rows.make_current(10)
    qtbot.keyClick(rows.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.keyClick(rows.view, Qt.Key.Key_Return)
    assert opened.args == [20]


def test_a_double_click_opens_its_row(qtbot, rows):
    place = rows.view.visualRect(rows.model.index(2)).center()
    qtbot.mouseClick(rows.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.mouseDClick(rows.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [30]


def test_the_current_row_stays_current_through_filters_and_fresh_rows(rows):
    rows.make_current(30)
    rows.set_shown([2, 4])
    assert rows.current_id() == 30
    rows.set_rows(ROWS[1:])
    assert rows.current_id() == 30
    rows.set_shown([3])
    assert rows.current_id() is None


def test_only_what_is_shown_is_painted_and_counted(rows):
    assert pixels(rows, LIGHT.good) > 5 * 60 * 40
    rows.set_shown([0])
    QApplication.processEvents()
    assert rows.model.rowCount() == 1
    assert pixels(rows, LIGHT.good) < 2 * 60 * 54


def test_the_row_under_the_pointer_is_marked(rows):
    def marked(number: int) -> bool:
        place = rows.view.visualRect(rows.model.index(number))
        image = rows.view.viewport().grab(place).toImage()
        return image.pixelColor(3, image.height() // 2) == QColor(LIGHT.sunk)

    def point_at(number: int) -> None:
        place = QPointF(rows.view.visualRect(rows.model.index(number)).center())
        port = rows.view.viewport()
        still = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, place, port.mapToGlobal(place), *still)
        QApplication.sendEvent(port, moved)

    # Both ways, for the screen's own pointer may lie on either row.
    for here, there in ((2, 4), (4, 2)):
        point_at(here)
        assert marked(here)
        assert not marked(there)


def test_a_table_that_ends_below_its_last_row_needs_no_scroll_bar(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    table = Rows(COLUMNS, parent=page)
    body = QVBoxLayout(page)
    body.addWidget(table)
    body.addStretch()
    table.set_rows(ROWS)
    page.resize(700, 600)
    with qtbot.waitExposed(page):
        page.show()
    assert table.view.verticalScrollBar().maximum() == 0
    assert table.height() == table.header.height() + len(ROWS) * table.row_px + 2


def test_rows_that_are_not_seen_yet_are_laid_out_while_nothing_else_happens(qtbot, rows):
    many = tuple(Row(i, f"Pilot {i}", "why", "1 %") for i in range(300))
    rows.set_rows(many)
    qtbot.waitUntil(lambda: len(rows.painter._laid) == 300)
    qtbot.waitUntil(lambda: rows.painter._ahead.is_done)


def test_columns_give_way_in_their_order_and_no_figure_is_cut(qapp):
    needs = natural_widths(COLUMNS, ROWS)
    whole = sum(needs.values())
    keys = [
        [s.column.key for s in placed(COLUMNS, needs, room)]
        for room in (whole, whole - 1, whole - needs["money"] - 1, 10)
    ]
    assert keys == [
        ["title", "now", "money", "cycles"],
        ["title", "now", "cycles"],
        ["title", "now"],
        ["title", "now"],
    ]
    figure = placed(COLUMNS, needs, 900)[1]
    assert figure.width >= needs["now"] - 20


def test_each_row_speaks(rows):
    said = rows.model.data(rows.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Pilot: Pilot 2, {HOSTILE}; Now: 2 %; Money: 1 200 kr; Cycles: 2 cycles"
    spoken = QAccessible.queryAccessibleInterface(rows.view)
    assert spoken.text(QAccessible.Text.Name) == "Pilots"


def test_a_text_that_does_not_fit_is_a_tool_tip_and_others_are_none(rows):
    assert rows.painter.tip_at(ROWS[0], 20).startswith("Because")
    assert rows.painter.tip_at(ROWS[1], 20) == ""


def test_a_group_heads_rows_and_cannot_be_stood_on(qtbot, rows):
    rows.set_rows((Group("Effect"), ROWS[0], Group("Reach"), ROWS[1]))
    rows.make_current(10)
    qtbot.keyClick(rows.view, Qt.Key.Key_Down)
    assert rows.current_id() == 20


FIELDS = (
    Field("title", "Title", needed=True),
    Field("kind", "Kind", "choice", choices=[(k, text.term(k)) for k in Kind]),
    Field("target", "Target", "share"),
    Field("cap", "Budget cap", "money"),
    Field("review", "Next review", "date"),
    Field("people", "Counts people", "check"),
    Field("problem", "Problem", "long"),
)


@pytest.fixture
def form(qtbot):
    page = QWidget()
    made = Form(FIELDS, text, today, page)
    QVBoxLayout(page).addWidget(made)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    made.page = page
    return made


def leave(qtbot, form, name, typed):
    box = form.widget(name)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.setText(typed)
    form.widget("problem").setFocus()


@pytest.mark.parametrize(
    ("name", "typed", "shown", "value"),
    [
        ("review", "1.9.", "1 Sep 2026", date(2026, 9, 1)),
        ("target", "12,5 %", "12.5\u00a0%", 0.125),
        ("cap", "1 200 kr", "1\u00a0200\u00a0kr", 120_000),
        ("target", "11/22", "50\u00a0%", 0.5),
    ],
)
def test_what_is_typed_is_shown_back_normalised_when_focus_leaves(
    qtbot, form, name, typed, shown, value
):
    with qtbot.waitSignal(form.edited) as edited:
        leave(qtbot, form, name, typed)
    assert edited.args == [name]
    assert form.widget(name).text() == shown
    form.set_values({"title": "x"})
    assert form.values()[name] == value


def test_what_cannot_be_read_stays_as_typed_with_its_sentence_beneath(qtbot, form):
    leave(qtbot, form, "review", "31.9.2026")
    assert form.widget("review").text() == "31.9.2026"
    assert "September has 30 days" in form.sentence("review")
    assert form.widget("review").accessibleDescription() == form.sentence("review")
    leave(qtbot, form, "review", "30.9.2026")
    assert form.sentence("review") == ""


def test_values_keep_their_types(form):
    form.set_values(
        {"title": " Walks ", "kind": Kind.RATE, "people": True, "cap": 50, "target": None}
    )
    assert form.values() == {
        "title": "Walks",
        "kind": Kind.RATE,
        "target": None,
        "cap": 50,
        "review": None,
        "people": True,
        "problem": None,
    }


def test_a_needed_field_that_is_empty_is_refused_beneath_it(qtbot, form):
    with pytest.raises(Refusal, match="Title"):
        form.values()
    assert "is needed" in form.sentence("title")
    qtbot.waitUntil(form.widget("title").hasFocus)


def test_a_refused_choice_keeps_its_width(qtbot, form):
    choice = form.widget("kind")
    width = choice.width()
    form.refuse("kind", "A rate needs its “per”.")
    form.refuse("kind", "")
    QApplication.processEvents()
    assert choice.width() == width == form.widget("title").width()


def test_a_choice_keeps_its_values_apart_from_its_words(qtbot):
    choice = Choice([(1, "one"), (2, "two")])
    qtbot.addWidget(choice)
    choice.set_value(2)
    down = QPoint(0, -120)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        down,
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    choice.set_value(1)
    QApplication.sendEvent(choice, wheel)
    assert choice.value == 1, "a page that is scrolled must not change what was chosen"
    choice.set_choices([(3, "three"), (2, "two & more")])
    choice.set_value(2)
    assert (choice.value, choice.currentText()) == (2, "two & more")


@pytest.fixture
def panel(qtbot):
    page = QWidget()
    page.resize(900, 600)
    page.search = QLineEdit(page)
    qtbot.addWidget(page)
    made = SidePanel("New pilot", Form(FIELDS[:2], text, today), "Make it", page)
    made.page = page
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.search.setFocus()
    qtbot.waitUntil(page.search.hasFocus)
    made.open()
    return made


def test_escape_closes_the_panel_and_goes_back_to_where_the_focus_was(qtbot, panel):
    qtbot.waitUntil(panel.content.widget("title").hasFocus)
    assert panel.geometry().right() == panel.page.rect().right()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.content.widget("title"), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    qtbot.waitUntil(panel.page.search.hasFocus)


def test_enter_hands_in_what_the_panel_holds(qtbot, panel):
    qtbot.keyClicks(panel.content.widget("title"), "Walks")
    with qtbot.waitSignal(panel.accepted) as accepted:
        qtbot.keyClick(panel.content.widget("title"), Qt.Key.Key_Return)
    assert accepted.args == [{"title": "Walks", "kind": Kind.COUNT}]


def test_a_refusal_about_no_field_stands_above_the_buttons(qtbot, panel):
    panel.refuse("title", "Too long.")
    assert panel.content.sentence("title") == "Too long."
    panel.refuse(None, "The store is read-only.")
    assert panel.error.text() == "The store is read-only."


def test_tab_goes_round_within_the_panel(qtbot, panel):
    panel.cancel.setFocus()
    qtbot.waitUntil(panel.cancel.hasFocus)
    qtbot.keyClick(panel.cancel, Qt.Key.Key_Tab)
    qtbot.waitUntil(panel.content.widget("title").hasFocus)


GRID = (
    GridColumn("period", "Week", "period", needed=True),
    GridColumn("place", "Place", "text"),
    GridColumn("numerator", "Took part", "whole", needed=True),
    GridColumn("value", "Share", "share"),
)


@pytest.fixture
def grid(qtbot):
    made = Grid(GRID, text, today, name="Numbers")
    qtbot.addWidget(made)
    made.resize(700, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_block_pasted_from_excel_fills_the_cells_and_is_read(qtbot, grid):
    QGuiApplication.clipboard().setText("week 36\tAskøy\t18\t58 %\r\n7.9.\tOs\t1 200\t12,5 %\r\n")
    with qtbot.waitSignal(grid.edited):
        qtbot.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert grid.model.data(grid.model.index(0, 0)) == "Week 36, 2026"
    first = (date(2026, 8, 31) - date(1970, 1, 1)).days
    assert grid.values() == [
        {"period": first, "place": "Askøy", "numerator": 18, "value": 0.58},
        {"period": first + 7, "place": "Os", "numerator": 1200, "value": 0.125},
    ]
    assert grid.model.rowCount() == 3
    metrics = grid.view.fontMetrics()
    assert grid.view.columnWidth(0) > metrics.horizontalAdvance("Week 36, 2026") + 16


def test_a_bad_cell_is_red_with_its_reason_and_refuses_the_values(grid):
    grid.paste("week 36\tOs\tca. 20")
    assert "ca. 20" in grid.refused()[0, 2]
    assert "ca. 20" in grid.reason.text()
    assert pixels(grid, LIGHT.bad_soft) > 1000
    with pytest.raises(Refusal, match="not a number"):
        grid.values()
    grid.model.setData(grid.model.index(0, 2), "20")
    assert grid.refused() == {}
    assert grid.values()[0]["numerator"] == 20


def test_a_cell_that_is_needed_and_empty_is_named_with_its_row(grid):
    grid.paste("week 36\tOs\t18\nweek 37\tOs\t")
    with pytest.raises(Refusal, match="“Took part” is empty in row 2"):
        grid.values()
    assert (1, 2) in grid.refused()


def test_a_cell_refused_from_outside_is_marked_where_it_stands(grid):
    grid.set_values([{"period": 0, "place": "Os", "numerator": 3, "value": None}])
    grid.refuse(0, "place", "There is no place “Os” in this pilot.")
    assert grid.refused() == {(0, 1): "There is no place “Os” in this pilot."}
    assert grid.view.currentIndex().column() == 1


def test_cells_with_line_ends_come_in_quotes():
    assert split_block('a\t"two\nlines"\tc\r\nd\te\tf\r\n') == [
        ["a", "two\nlines", "c"],
        ["d", "e", "f"],
    ]
    assert split_block("1\t\t3") == [["1", "", "3"]]
    assert split_block("") == [[""]]


def test_a_status_says_what_was_done_and_offers_to_undo_it(qtbot):
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.say("Saved: Edit pilot", undo=True)
    assert line.sentence == "Saved: Edit pilot"
    with qtbot.waitSignal(line.undo_asked):
        qtbot.mouseClick(line._undo, Qt.MouseButton.LeftButton)
    line.refuse("This is refused.")
    assert not line._undo.isVisible()


def test_short_work_never_shows_its_progress_and_long_work_does(qtbot):
    line = ProgressLine()
    qtbot.addWidget(line)
    page = QWidget()
    qtbot.addWidget(page)
    line.setParent(page)
    page.show()
    line.begin("Reading rows")
    line.end()
    assert not line._timer.isActive()
    line.begin("Reading rows")
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible, timeout=2000)
    with qtbot.waitSignal(line.cancelled):
        qtbot.mouseClick(line._cancel, Qt.MouseButton.LeftButton)


def test_an_icon_takes_the_colour_it_is_given(qapp):
    image = icon("springbrett", LIGHT.bad).pixmap(32, 32).toImage()
    assert pixels(image, LIGHT.bad) > 50


def test_a_figure_far_down_the_list_is_never_cut(qtbot):
    wide = replace(ROWS[0], now="1 234 567 890 %")
    table = Rows(COLUMNS)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.set_rows([ROWS[0]] * MEASURED_ROWS + [wide])
    table.show()

    def room() -> float:
        return next(span.width for span in table.spans() if span.column.key == "now")

    narrow = room()
    table.set_shown([MEASURED_ROWS])
    qtbot.waitUntil(lambda: room() > narrow)
    table.set_rows([ROWS[0]] * 3)

    assert room() >= natural_widths(COLUMNS, [wide])["now"] - 20
    table.set_rows([])
    table.set_rows([ROWS[0]] * 3)
    assert room() == narrow


def test_enter_presses_a_button_as_space_does(qtbot):
    pressed = []
    button = plain("Save", lambda: pressed.append(1))
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert len(pressed) == 3, "with Ctrl it is for whoever stands around it"
