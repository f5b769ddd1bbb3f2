"""A block from a spreadsheet is made ready for the grid, and nothing in it changes unseen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.pilot.block import Layout, tidied

PAIR = Layout(frozenset({1, 2}), pairs={1: 2})
VALUE = Layout(frozenset({1}))
PLACES = Layout(frozenset({2}), names={1: frozenset({"askøy", "all", "4"})})


def no_period(text: str) -> bool:
    return False


def a_period(text: str) -> bool:
    return text != "Uke"


def test_a_heading_goes():
    cells = [["Uke", "Teller", "Nevner"], ["2026-W36", "18", "22"]]

    assert tidied(cells, PAIR, a_period) == [["2026-W36", "18", "22"]]


def test_a_first_row_with_a_period_stays_to_be_refused():
    cells = [["Sep", "n/a", "x"], ["Oct", "18", "22"]]

    assert tidied(cells, PAIR, a_period) == cells


@pytest.mark.parametrize("typed", ["18/22", "18 / 22", "18 of 22", "18 av 22"])
def test_a_share_in_one_cell_becomes_two(typed):
    assert tidied([["2026-W36", typed]], PAIR, a_period) == [["2026-W36", "18", "22"]]


def test_a_share_beside_a_filled_cell_stays_as_it_is():
    cells = [["2026-W36", "18/22", "30"]]

    assert tidied(cells, PAIR, a_period) == cells


def test_one_sure_decimal_comma_makes_the_column_by_comma():
    cells = [["1", "11,2"], ["2", "12,345"], ["3", "9"]]

    assert tidied(cells, VALUE, a_period) == [["1", "11.2"], ["2", "12.345"], ["3", "9"]]


@pytest.mark.parametrize("column", [["12,345", "1,234"], ["11,2", "12.5"]])
def test_a_column_that_is_not_sure_is_left_for_the_grid_to_ask_about(column):
    cells = [[str(place), cell] for place, cell in enumerate(column)]

    assert tidied(cells, VALUE, a_period) == cells


def test_a_column_of_places_that_is_left_out_is_put_in_empty():
    cells = [["1", "11"], ["2", "x"]]

    assert tidied(cells, PLACES, a_period) == [["1", "", "11"], ["2", "", "x"]]


def test_a_place_that_is_called_as_a_figure_is_a_place():
    cells = [["1", "4", "11"], ["2", "Askøy", "12"]]

    assert tidied(cells, PLACES, a_period) == cells


@given(st.lists(st.lists(st.text(max_size=8), min_size=1, max_size=4), min_size=1, max_size=6))
def test_whatever_is_pasted_no_row_with_figures_is_lost_and_the_block_itself_stays(cells):
    before = [list(row) for row in cells]

    made = tidied(cells, PAIR, no_period)

    assert cells == before
    assert len(cells) - len(made) in (0, 1)
    if len(made) < len(cells):
        assert not any(char.isdigit() for cell in cells[0][1:3] for char in cell)
