"""Below the chart: what a new place can expect, and where the gap between groups goes."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
import sqlalchemy as sa

from desktop.text import Text
from desktop.ui.pilot.figures import Figures
from desktop.ui.pilot.groups import gap_words
from desktop.ui.theme import LIGHT
from store.evidence.equity import Trend
from store.reads.outcomes import GapLine, GroupLine, Groups, Outcome, outcome
from store.schema import Programme
from store.words import Direction, Kind
from tests.builders import TODAY, do, weekly
from tests.pixels import pixels

NB = "\u00a0"


def at_places(store, shares):
    for name, share in shares.items():
        do(store, "AddSite", pilot="P-001", name=name)
        rows = weekly("2026-W18", [(round(share * 50), 50)] * 8, site=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)


def test_a_new_place_has_a_row_that_says_what_it_can_expect(store, judged, walking_bus, open_pilot):
    at_places(store, {"Askøy": 0.6, "Bømlo": 0.64, "Voss": 0.56})
    card = open_pilot(walking_bus).pages.outcomes.places
    plot = card.plot
    assert plot.words_at(3).startswith("All together: ")
    said = plot.words_at(4)

    assert said.startswith("A new place can expect between ")
    assert (
        f"by what came in 3 places; the chance that it comes beyond the target of 55{NB}%" in said
    )
    assert plot.accessibleDescription().endswith(f"{said}.")
    for row in (3, 4):
        place = plot.sheet.part(row, plot.size().toSizeF()).toAlignedRect()
        assert pixels(plot.grab().toImage().copy(place), LIGHT.accent, tolerance=30) > 8
    assert plot.words_at(5) == plot.words_at(-1) == ""
    assert card.words.text().startswith("Chance in a new place: ")


def test_two_places_foresee_nothing_and_one_is_shown_alone(store, judged, walking_bus, open_pilot):
    at_places(store, {"Askøy": 0.6, "Bømlo": 0.64})
    card = open_pilot(walking_bus).pages.outcomes.places

    assert card.plot.words_at(2) == (
        f"Mean of both: 62{NB}% of pupils signed up. Two places do not tell what a third can expect"
    )
    assert card.words.text() == "Two places do not tell what a third can expect."
    assert card.plot.words_at(3) == ""


def test_one_place_has_no_row_below_it(store, judged, walking_bus, open_pilot):
    at_places(store, {"Askøy": 0.6})
    plot = open_pilot(walking_bus).pages.outcomes.places.plot

    assert plot.words_at(0).startswith("Askøy: ")
    assert plot.words_at(1) == ""


def test_the_gap_stands_below_the_groups(store, judged, walking_bus, open_pilot):
    levels = [{"name": "Lower", "share": 0.5}, {"name": "Higher", "share": 0.5}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, parts in (("Lower", [30, 34, 38, 42, 46, 50, 54, 58]), ("Higher", [60] * 8)):
        now = weekly("2026-W18", [(part, 100) for part in parts], subgroup=name)
        then = weekly("2026-W10", [(25 if name == "Lower" else 55, 100)] * 4, subgroup=name)
        for rows in (then, now):
            do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    card = open_pilot(walking_bus).pages.outcomes.groups

    assert card.words.isVisible()
    assert card.words.text() == "Gap 16 points, was 30: narrowing"


def education(line: GapLine | None) -> Groups:
    """A dimension of two groups with this gap."""
    none = (None,) * 6
    levels = tuple(
        GroupLine(uuid4(), name, place, *none, False)
        for place, name in enumerate(("Lower", "Higher"))
    )
    return Groups(uuid4(), "Education", True, levels, line)


def test_places_of_a_count_are_not_held_against_the_target_of_all(store, walking_bus, open_pilot):
    add = {"name": "Walkers", "kind": "count", "direction": "up", "role": "primary"}
    do(store, "AddMetric", pilot="P-001", cadence="week", baseline=20.0, target=90.0, **add)
    for name, value in (("Askøy", 30), ("Bømlo", 31), ("Voss", 33)):
        do(store, "AddSite", pilot="P-001", name=name)
        rows = [{"period": f"2026-W{week}", "value": value + week % 3} for week in range(18, 26)]
        rows = [row | {"site": name} for row in rows]
        do(store, "RecordMeasurements", pilot="P-001", metric="Walkers", rows=rows)
    plot = open_pilot(walking_bus).pages.outcomes.places.plot

    assert plot.words_at(4).startswith("A new place can expect between ")
    assert plot.words_at(4).endswith("by what came in 3 places")
    assert pixels(plot, LIGHT.target) == 0


@pytest.fixture
def shown(store, judged, walking_bus) -> Outcome:
    """An outcome to say gaps of: attendance, where more is better."""
    return store.read(outcome, walking_bus, judged, today=TODAY)


@pytest.mark.parametrize(
    ("way", "line", "words"),
    [
        ("up", GapLine(1.5, 2.6, Trend.NARROWING, False), "Gap 1.5 days, was 2.6: narrowing"),
        ("up", GapLine(1.5, None, Trend.WIDENING, False), "Gap 1.5 days: widening"),
        ("up", GapLine(1.5, 1.6, Trend.UNCLEAR, False), "Gap 1.5 days, was 1.6: not clear yet"),
        ("down", GapLine(-1.5, -2.6, Trend.NARROWING, False), "Gap 1.5 days, was 2.6: narrowing"),
        ("none", GapLine(-1.5, -2.6, None, False), "Gap 1.5 days, was 2.6"),
        # The worst off had been ahead: that is no gap to have been larger or smaller.
        ("up", GapLine(1.5, -0.4, Trend.WIDENING, False), "Gap 1.5 days: widening"),
        ("up", GapLine(-0.4, 1.5, Trend.NARROWING, False), "Lower do no worse than Higher"),
        (
            "down",
            GapLine(0.4, None, Trend.WIDENING, False),
            "Lower do no worse than Higher, but fall back",
        ),
        ("up", GapLine(None, None, None, True), "Gap <7: too few people to show"),
        ("up", None, ""),
    ],
)
def test_a_gap_is_said_in_plain_words_whichever_way_is_better(shown, way, line, words):
    grouped = education(line)
    asked = replace(shown, direction=Direction(way), small_group=7)
    figures = Figures(Text(), Kind.MEAN, "days")

    assert gap_words(Text(), figures, grouped, asked) == words


def test_groups_that_are_hidden_read_the_programmes_own_threshold(
    store, judged, walking_bus, open_pilot
):
    programme = store.read(lambda session: session.scalar(sa.select(Programme.name)))
    do(store, "EditProgramme", programme=programme, small_group=10)
    levels = [{"name": "Lower", "share": 0.4}, {"name": "Higher", "share": 0.6}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, cell in (("Lower", (5, 8)), ("Higher", (40, 92))):
        rows = weekly("2026-W18", [cell], subgroup=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    do(store, "AddSite", pilot="P-001", name="Askøy")
    rows = weekly("2026-W18", [(5, 8)], site="Askøy")
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    outcomes = open_pilot(walking_bus).pages.outcomes

    assert "Lower: <10, too few people to show" in outcomes.groups.plot.accessibleDescription()
    assert outcomes.groups.words.text() == "Gap <10: too few people to show"
    assert outcomes.places.plot.words_at(0) == "Askøy: <10"
