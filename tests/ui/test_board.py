"""The board by stage: the same pilots as in the table, moved by keys and by pointer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.settings import Settings
from desktop.text import Text
from desktop.ui.portfolio.board import Board
from desktop.ui.portfolio.cards import in_lines
from desktop.ui.portfolio.columns import columns
from desktop.ui.theme import DARK, LIGHT, Theme, font
from store.reads.first import first_rows
from store.words import Flag, Stage
from tests.builders import TODAY, do
from tests.pixels import pixels
from tests.windows import settle

PILOTS = (
    ("Walking bus", "running"),
    ("Reading friends", "running"),
    ("Youth panel", "idea"),
    ("Open gym", "decided"),
)


@pytest.fixture
def four_pilots(store):
    for title, stage in PILOTS:
        do(store, "AddPilot", title=title, stage=stage, lead="Ida Moe")
    store.close()
    return store.path


@pytest.fixture
def app(qtbot, four_pilots, clock):
    """A window on four pilots that shows the board."""
    made = App(four_pilots, Text(), now=clock, settings=Settings(), theme="light")
    made.window.resize(1440, 900)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.begin()
    settle(qtbot, made)
    made.window.portfolio.show_as("board")
    yield made
    made.tasks.close()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def board(app) -> Board:
    return app.window.portfolio.board


def titles(board, stage) -> list[str]:
    model = board.stacks[stage].model
    return [model.rows[at].title for at in model.shown]


def pilot(board, title) -> int:
    return next(row.pilot_id for row in board.rows if row.title == title)


def stage_of(path, title) -> Stage:
    return next(row.stage for row in first_rows(path, TODAY) if row.title == title)


def stand_on(qtbot, board, title):
    board.make_current(pilot(board, title))
    board.take_keys()
    qtbot.waitUntil(board._active.view.hasFocus)
    return board._active.view


def middle_of(board, title) -> tuple:
    """The list that a card stands in, and the middle of it there."""
    board.make_current(pilot(board, title))
    view = board._active.view
    return view, view.visualRect(view.currentIndex()).center()


# -- what it shows ----------------------------------------------------------------------------


def test_each_pilot_stands_in_the_column_of_its_stage(app, board):
    assert titles(board, Stage.RUNNING) == ["Walking bus", "Reading friends"]
    assert titles(board, Stage.IDEA) == ["Youth panel"]
    assert titles(board, Stage.DESIGN) == []
    assert [stack.number.text() for stack in board.stacks.values()] == ["1", "0", "2", "0", "1"]
    assert board.isVisible()
    assert not app.window.portfolio.table.isVisible()


def test_filters_and_search_hold_on_the_board_too(qtbot, app, board):
    view = app.window.portfolio
    qtbot.keyClicks(view.search, "reading")
    found = titles(board, Stage.RUNNING), titles(board, Stage.IDEA)
    view.see_all()
    view.filters.chips["stage"].set_value(Stage.IDEA)
    view.filters.changed.emit()

    assert found == (["Reading friends"], [])
    assert (titles(board, Stage.RUNNING), titles(board, Stage.IDEA)) == ([], ["Youth panel"])


def test_a_card_reads_out_all_that_the_table_says(board):
    said = board.stacks[Stage.IDEA].model.data(board.stacks[Stage.IDEA].model.index(0))

    for words in ("Pilot: Youth panel", "Stage: Idea", "Lead: Ida Moe"):
        assert words in said


def test_a_flag_has_its_shape_on_the_card(qtbot, four_pilots):
    Theme("light").dress()
    rows = [
        replace(row, flag=Flag.RECONSIDER, fresh=True) for row in first_rows(four_pilots, TODAY)
    ]
    made = Board(columns(Text(), lambda: TODAY), Text())
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.set_rows(rows)
    made.show()
    flagged = pixels(made, LIGHT.bad)
    made.set_rows([replace(row, flag=None) for row in rows])

    assert flagged > 200
    assert pixels(made, LIGHT.bad) == 0


@pytest.mark.parametrize(
    "text", ["short", "a longer title of several words", "x" * 90, "👩‍👩‍👧 " * 20]
)
def test_lines_on_a_card_fit_their_room_and_only_the_last_is_cut(qtbot, text):
    kind: QFont = font(13, 600)
    lines = in_lines(text, kind, [80.0, 100.0])
    metrics = QFontMetricsF(kind)

    assert 1 <= len(lines) <= 2
    for line, room in zip(lines, (80.0, 100.0), strict=False):
        assert metrics.horizontalAdvance(line) <= room + 1
    assert not lines[0].endswith("…") or len(lines) == 1


def test_a_figure_on_a_card_keeps_its_unit_beside_it(qtbot):
    kind = font(12)
    lines = in_lines("Not sure yet: 60\u00a0%", kind, [90.0, 90.0])

    assert lines == ["Not sure yet:", "60\u00a0%"]


# -- keys -------------------------------------------------------------------------------------


def test_arrows_go_to_the_next_column_that_has_cards(qtbot, board):
    view = stand_on(qtbot, board, "Youth panel")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    first = board.current_id()
    qtbot.keyClick(board._active.view, Qt.Key.Key_Down)
    second = board.current_id()
    qtbot.keyClick(board._active.view, Qt.Key.Key_Right)
    third = board.current_id()
    qtbot.keyClick(board._active.view, Qt.Key.Key_Left)

    assert first == pilot(board, "Walking bus")
    assert second == pilot(board, "Reading friends")
    assert third == pilot(board, "Open gym")
    assert board.current_id() == pilot(board, "Walking bus")


def test_only_one_card_of_all_columns_is_the_current_one(qtbot, board):
    stand_on(qtbot, board, "Youth panel")
    stand_on(qtbot, board, "Open gym")

    held = [stack.current_id() for stack in board.stacks.values() if stack.current_id()]
    assert held == [pilot(board, "Open gym")]


def test_enter_opens_the_pilot_and_escape_comes_back_to_its_card(qtbot, app, board):
    view = stand_on(qtbot, board, "Reading friends")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle(qtbot, app)
    there = app.window.page
    qtbot.keyClick(app.window.pilot, Qt.Key.Key_Escape)

    assert there == "pilot"
    assert app.window.page == "portfolio"
    assert board.current_id() == pilot(board, "Reading friends")
    qtbot.waitUntil(board.stacks[Stage.RUNNING].view.hasFocus)


@pytest.mark.parametrize(
    ("key", "held", "stage"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier, Stage.REVIEW),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, Stage.DESIGN),
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier, Stage.REVIEW),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, Stage.DESIGN),
    ],
)
def test_a_card_is_moved_by_keys_and_the_keyboard_goes_with_it(qtbot, app, board, key, held, stage):
    view = stand_on(qtbot, board, "Reading friends")
    qtbot.keyClick(view, key, held)
    settle(qtbot, app)

    assert stage_of(app.window.path, "Reading friends") is stage
    assert titles(board, stage) == ["Reading friends"]
    assert board.current_id() == pilot(board, "Reading friends")
    assert board.stacks[stage].view.hasFocus()
    assert app.window.status.sentence.startswith("“Reading friends” is in the stage")


def test_a_move_is_undone_by_name(qtbot, app, board):
    view = stand_on(qtbot, board, "Reading friends")
    qtbot.keyClick(view, Qt.Key.Key_BracketRight)
    settle(qtbot, app)
    app.window.undo()
    settle(qtbot, app)

    assert stage_of(app.window.path, "Reading friends") is Stage.RUNNING
    assert "Reading friends" in titles(board, Stage.RUNNING)


def test_beyond_the_last_column_there_is_nowhere_to_go(qtbot, app, board):
    view = stand_on(qtbot, board, "Open gym")
    qtbot.keyClick(view, Qt.Key.Key_BracketRight)
    settle(qtbot, app)

    assert stage_of(app.window.path, "Open gym") is Stage.DECIDED


# -- pointer ----------------------------------------------------------------------------------


def drag(qtbot, board, title, to: Stage, *, let_go: bool = True):
    view, start = middle_of(board, title)
    port = view.viewport()
    target = board.stacks[to]
    end = port.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    step = QPoint(QApplication.startDragDistance() + 2, 0)
    qtbot.mouseMove(port, start + step)
    qtbot.mouseMove(port, end)
    if let_go:
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    return view


def test_a_card_that_is_dragged_to_another_column_is_in_that_stage(qtbot, app, board):
    drag(qtbot, board, "Youth panel", Stage.REVIEW)
    settle(qtbot, app)

    assert stage_of(app.window.path, "Youth panel") is Stage.REVIEW
    assert titles(board, Stage.REVIEW) == ["Youth panel"]


def test_while_a_card_is_dragged_it_follows_and_the_column_is_marked(qtbot, app, board):
    before = pixels(board.stacks[Stage.DESIGN], LIGHT.accent)
    view = drag(qtbot, board, "Youth panel", Stage.DESIGN, let_go=False)
    marked, ghost = pixels(board.stacks[Stage.DESIGN], LIGHT.accent), board._ghost.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    settle(qtbot, app)

    assert marked > before + 300
    assert ghost
    assert board._ghost is None
    assert stage_of(app.window.path, "Youth panel") is Stage.IDEA


def test_a_card_that_is_let_go_in_its_own_column_stays(qtbot, app, board):
    with qtbot.assertNotEmitted(board.moved):
        drag(qtbot, board, "Youth panel", Stage.IDEA)
    settle(qtbot, app)

    assert stage_of(app.window.path, "Youth panel") is Stage.IDEA


# -- theme ------------------------------------------------------------------------------------


def test_all_of_it_follows_the_system_while_it_is_running(qtbot, app, board):
    """The signal is the system's own; the test screens have no colours that could change."""
    app.window.choices.choose_theme("system")
    before = pixels(app.window, DARK.canvas)  # the darkest ink is as dark
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    window, cards = pixels(app.window, DARK.canvas), pixels(board, DARK.surface)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)

    assert window > 100_000
    assert cards > 10_000
    assert pixels(app.window, DARK.canvas) == before
    assert pixels(board, LIGHT.surface) > 10_000
    assert QColor(LIGHT.canvas) == app.window.palette().window().color()
