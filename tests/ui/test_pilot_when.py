"""When will we know: beside the chart, and before there is one."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.ui.charts.interval_strip import IntervalStrip, StripValues
from desktop.ui.theme import LIGHT
from store.evidence.sentences import ABOUT_MORE
from store.reads.readiness import readiness
from tests.builders import TODAY, do, weekly
from tests.pixels import pixels

TIGHT = [(52, 100), (61, 101), (57, 98), (60, 102), (53, 99)]


def fix(store, clock, rows=(), minimum=0.52):
    """A target of 55 %, fixed in April; these weeks from week 18 on."""
    do(store, "EditMetric", pilot="P-001", metric="Attendance", minimum_worthwhile=minimum)
    clock.move_to(date(2026, 4, 24))
    words = {"if_we": "walk", "then": "more walk", "because": "it is safe"}
    asked = {"comparison": "at_least", "target": 0.55, "by": "2026-12-31"}
    do(store, "AddHypothesis", pilot="P-001", **words, metric="Attendance", **asked)
    do(store, "FixCriterion", pilot="P-001", hypothesis="H1")
    clock.move_to(TODAY)
    if rows:
        weeks = weekly("2026-W18", list(rows))
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=weeks)


def test_the_band_stands_beside_the_chart_with_its_sentence(
    store, clock, measured, walking_bus, open_pilot
):
    fix(store, clock, TIGHT)
    card = open_pilot(walking_bus).pages.outcomes.when
    found = card.found

    assert card.isVisible()
    assert card.first.text().startswith("At this rate about ")
    assert f"likely between {found.earliest} and {found.latest}." in card.first.text()
    values = card.strip.values
    assert (values.before, values.lower, values.upper) == (0, found.earliest, found.latest)
    assert values.estimate == found.median
    assert values.names[0] == "now"
    assert pixels(card.strip, LIGHT.chart, tolerance=40) > 100
    assert card.first.text() in card.accessibleDescription()
    assert not card.size_row.isVisible()


def test_how_long_it_takes_is_said_once(store, clock, measured, walking_bus, open_pilot):
    fix(store, clock, TIGHT)
    quick = store.read(readiness, walking_bus, TODAY)
    assert ABOUT_MORE in [one.would_change and one.would_change.text for one in quick.criteria]
    view = open_pilot(walking_bus)
    outcomes = view.pages.outcomes
    beside = f"{outcomes.side.now.callout.accessibleName()} {outcomes.card.notes.text()}"

    assert "more like those so far" not in beside
    by_id = {one.id: one for one in view.readiness.criteria}
    said = view.pages.readiness._text.say(by_id["effect.primary"].would_change)
    assert said == outcomes.when.first.text()


def test_what_is_shown_already_needs_no_card(judged, walking_bus, open_pilot):
    outcomes = open_pilot(walking_bus).pages.outcomes

    assert outcomes.when.found is not None and outcomes.when.found.shown
    assert not outcomes.when.isVisible()


def test_a_place_by_itself_has_no_card(store, clock, measured, walking_bus, open_pilot, settle):
    do(store, "AddSite", pilot="P-001", name="Voss")
    fix(store, clock, TIGHT)
    outcomes = open_pilot(walking_bus).pages.outcomes
    assert outcomes.when.isVisible()
    here = weekly("2026-W18", [(20, 40), (22, 41)], site="Voss")
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=here)
    outcomes = open_pilot(walking_bus).pages.outcomes
    site = next(one.uid for one in outcomes._page.sites if one.name == "Voss")
    outcomes.place_chip.set_value(site)
    outcomes.reload()
    settle()

    assert not outcomes.when.isVisible()


def test_before_the_first_number_the_plan_follows_how_many_come(
    qtbot, store, attendance, walking_bus, open_pilot, settle
):
    outcomes = open_pilot(walking_bus).pages.outcomes
    card = outcomes.before
    assert outcomes.empty.isVisible()
    assert card.isVisible()
    assert "with 20 people each week" in card.first.text()
    few = card.found.planned.chance

    card.size_field.selectAll()
    qtbot.keyClicks(card.size_field, "150")
    qtbot.keyClick(card.size_field, Qt.Key.Key_Return)
    settle()

    assert "with 150 people each week" in card.first.text()
    assert card.found.planned.chance > few
    assert card.height() >= card.layout().totalHeightForWidth(card.width())


def test_what_is_no_number_of_people_is_not_taken(
    qtbot, store, attendance, walking_bus, open_pilot, settle
):
    card = open_pilot(walking_bus).pages.outcomes.before
    said = card.first.text()
    for typed in ("0", "abc"):
        card.size_field.selectAll()
        qtbot.keyClicks(card.size_field, typed)
        qtbot.keyClick(card.size_field, Qt.Key.Key_Return)
        settle()

        assert card.first.text() == said


def test_without_its_levels_there_is_no_card(store, attendance, walking_bus, open_pilot):
    do(store, "EditMetric", pilot="P-001", metric="Attendance", target=None)
    outcomes = open_pilot(walking_bus).pages.outcomes

    assert outcomes.empty.isVisible()
    assert not outcomes.before.isVisible()


@pytest.mark.parametrize(
    ("values", "dashed"),
    [
        (StripValues(9, 5, 16, before=0), False),
        (StripValues(9, 5, None, before=0, endless=True), True),
        (StripValues(None, 5, None, before=0, endless=True), True),
    ],
)
def test_a_band_without_an_end_goes_on_in_dashes_to_the_edge(qtbot, values, dashed):
    strip = IntervalStrip(tokens=LIGHT)
    qtbot.addWidget(strip)
    strip.resize(260, strip.sizeHint().height())
    strip.show_values(values)
    edge = strip.grab().toImage().copy(240, 10, 20, 16)

    assert (pixels(edge, LIGHT.chart, tolerance=40) > 20) == dashed


def test_fixing_a_criterion_says_what_chance_it_has(
    qtbot, store, measured, walking_bus, open_pilot, settle
):
    do(store, "EditMetric", pilot="P-001", metric="Attendance", minimum_worthwhile=0.5)
    words = {"if_we": "walk", "then": "more walk", "because": "it is safe"}
    asked = {"comparison": "at_least", "target": 0.55, "by": "2026-12-31"}
    do(store, "AddHypothesis", pilot="P-001", **words, metric="Attendance", **asked)
    view = open_pilot(walking_bus, "hypotheses")
    view.deeds.asked("hypothesis", "fix", view.page.hypotheses[0].uid)
    settle()
    form = view.deeds.panels.open_one.content

    assert form.ahead.isVisible()
    assert form.ahead.text().startswith("If it comes to the target of 55")
    assert "31 Dec 2026" in form.ahead.text()
