"""What can be chosen while pasted numbers are looked at, and what is kept of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from store.reads.first import first_rows
from store.reads.pilot import pilot_page
from store.store import Store
from tests.builders import TODAY
from tests.ui.test_pasted import MONTHS, fill, pasted, settle


@pytest.fixture
def empty(open_app, store_path):
    return open_app(store_path)


def test_where_something_was_changed_is_kept_with_the_pilot(qtbot, empty, clock):
    page = pasted(qtbot, empty)
    page.chart.point_chosen.emit(6)
    settle(qtbot, empty)
    assert "went from 41" in page.sentence.text()
    fill(qtbot, page, title="Turgrupper", target="70 %")
    qtbot.mouseClick(page.become.do, Qt.MouseButton.LeftButton)
    settle(qtbot, empty)

    row = first_rows(empty.window.path, TODAY)[0]
    with Store(empty.window.path, now=clock) as store:
        starts = [phase.starts_on.isoformat() for phase in store.read(pilot_page, row.uid).phases]
    assert starts == ["2026-07-01", "2026-10-01"]


def test_one_of_several_places_can_be_looked_at(qtbot, empty):
    rows = [f"{m} 2026\t{s}\t{n}" for m in MONTHS for s, n in (("Fana", 3), ("Åsane", 5))]
    page = pasted(qtbot, empty, "\n".join(["Måned\tSted\tBesøk", *rows]))
    assert page.site.isVisible() and not page.group.isVisible()
    page.site.chosen.emit("Fana")
    settle(qtbot, empty)
    assert set(page.chart.picture.value.tolist()) == {3.0}

    page.site.chosen.emit(None)
    settle(qtbot, empty)
    assert set(page.chart.picture.value.tolist()) == {8.0}


def test_numbers_that_name_their_pilots_are_not_made_one(qtbot, empty):
    rows = [f"{m} 2026\t{p}\t7" for m in MONTHS for p in ("P-1", "P-2")]
    page = pasted(qtbot, empty, "\n".join(["Måned\tPilot\tVerdi", *rows]))
    fill(qtbot, page, title="Alt")
    qtbot.mouseClick(page.become.do, Qt.MouseButton.LeftButton)

    assert "which pilots they are of" in page.become.error.text()
    assert not first_rows(empty.window.path, TODAY)
