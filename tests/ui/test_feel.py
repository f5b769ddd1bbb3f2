"""That the window never waits: what is not seen yet is done later, a moment's worth at a time."""

from __future__ import annotations

from desktop.text import Text
from desktop.ui.parts.grid import AT_ONCE, Grid, GridColumn
from tests.builders import TODAY

LONG = 123_456_789_012.0


def wide_grid(qtbot, rows):
    """A shown grid of one column of numbers."""
    grid = Grid([GridColumn("n", "n", width_px=60)], Text(), lambda: TODAY)
    qtbot.addWidget(grid)
    grid.show()
    grid.set_values([{"n": value} for value in rows], saved=True)
    return grid


def needed(grid, text):
    return grid.view.fontMetrics().horizontalAdvance(text) + 16


def test_a_column_is_as_wide_as_its_widest_figure_however_far_up_it_stands(qtbot):
    grid = wide_grid(qtbot, [LONG, *range(4 * AT_ONCE)])
    shown = grid.model.cells.text_at(0, 0)

    qtbot.waitUntil(lambda: grid.view.columnWidth(0) > needed(grid, shown))


def test_a_grid_opens_without_looking_at_rows_that_nobody_sees(qtbot):
    grid = wide_grid(qtbot, range(100 * AT_ONCE))

    looked_at = sum(row.texts is not None for row in grid.model.cells.rows)
    assert looked_at < 3 * AT_ONCE
