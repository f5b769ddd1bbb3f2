"""Small charts on a pilot's page: places and groups side by side, one of them large by a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.theme import LIGHT
from tests.builders import do, weekly
from tests.ui.chart_samples import count, seen


@pytest.fixture
def cards(store, judged, walking_bus, open_pilot):
    """The outcomes of a pilot at three places, one of them with two pupils, and by education."""
    for name, share, size in (("Askøy", 0.4, 50), ("Bømlo", 0.7, 50), ("Utsira", 0.5, 4)):
        do(store, "AddSite", pilot="P-001", name=name)
        cells = [(round((share + 0.02 * (n % 3)) * size), size) for n in range(14)]
        cells = cells[:1] if size < 5 else cells
        rows = weekly("2026-W12", cells, site=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    levels = [{"name": "Lower"}, {"name": "Higher"}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, part in (("Lower", 40), ("Higher", 60)):
        rows = weekly("2026-W18", [(part + n % 3, 100) for n in range(8)], subgroup=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    return open_pilot(walking_bus).pages.outcomes


def click(qtbot, card, index: int) -> None:
    place = card.plot.sheet.part(index, QSizeF(card.plot.size())).center().toPoint()
    qtbot.mouseClick(card.plot, Qt.MouseButton.LeftButton, pos=place)


def test_each_place_has_a_small_chart_and_a_sentence_below(cards):
    card = cards.multiples

    assert card.isVisible()
    assert card.title.text() == "By place"
    assert [each.name for each in card.plot.sheet.panels] == ["Askøy", "Bømlo", "Utsira"]
    assert card.words.text().startswith("Lately only ordinary variation in Askøy")
    assert count(seen(card.plot), LIGHT.chart) > 30
    assert count(seen(card.plot), LIGHT.target) > 100


def test_a_click_shows_one_large_and_another_all_again(qtbot, cards, settle):
    card = cards.multiples
    click(qtbot, card, 1)
    settle()

    assert cards.place_chip.text() == "Bømlo ▾"
    assert cards.card.picture.numerator.tolist()[:3] == [35.0, 36.0, 37.0]
    assert cards.card.chart.hasFocus()
    assert card.plot.sheet.marked == 1

    click(qtbot, card, 1)
    settle()
    assert cards.place_chip.value is None
    assert card.plot.sheet.marked is None


def test_the_chip_turns_to_groups_and_enter_shows_one_large(qtbot, cards, settle):
    card = cards.multiples
    card.chip.menu().aboutToShow.emit()
    next(each for each in card.chip.menu().actions() if each.text() == "Education").trigger()
    settle()
    assert card.title.text() == "By education"
    assert [each.name for each in card.plot.sheet.panels] == ["Lower", "Higher"]

    card.plot.setFocus()
    qtbot.keyClick(card.plot, Qt.Key.Key_End)
    qtbot.keyClick(card.plot, Qt.Key.Key_Return)
    settle()
    assert cards.group_chip.value == card._found.parts[1].uid
    assert cards.card.picture.numerator.tolist()[:3] == [60.0, 61.0, 62.0]


def test_t_turns_to_their_numbers(qtbot, cards):
    card = cards.multiples
    card.plot.setFocus()
    qtbot.keyClick(card.plot, Qt.Key.Key_T)

    assert card.showing_table
    assert card.table.model.rows[1].cells[:2] == ("Bømlo", "72\u00a0%")


def test_a_copy_has_the_numbers_of_every_period_of_each(qtbot, cards):
    with qtbot.waitSignal(cards.send.said):
        cards.send.copy(cards.multiples.sent())
    lines = QGuiApplication.clipboard().text().splitlines()

    assert "Askøy\tWeek 12, 2026\t20\t50\t40" in "\n".join(lines)
    assert sum(line.startswith("Bømlo\t") for line in lines) == 14


def test_the_chip_of_the_chart_says_why_it_fits(cards):
    cards.chart_chip.menu().aboutToShow.emit()
    first = cards.chart_chip.menu().actions()[0].text()

    assert (
        first == "Share chart (p), fits best: each number is a share, out of as many as were there"
    )
    assert "each number is a share" in cards.chart_chip.toolTip()


def test_bars_have_a_table_and_can_be_sent_on(qtbot, cards):
    card = cards.groups
    card.plot.setFocus()
    qtbot.keyClick(card.plot, Qt.Key.Key_T)

    assert card.showing_table
    assert [row.cells[0] for row in card.table.model.rows] == ["Lower", "Higher"]
    assert card.sent().header == ("Group", "Value", "Likely between", "Reached, × its share")
