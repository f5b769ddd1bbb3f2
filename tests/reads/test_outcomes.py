"""An outcome shows what was measured, and says no more than can be said."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import UUID

import numpy as np
import pytest

from store.errors import Refusal
from store.evidence.equity import Trend
from store.evidence.groups import wilson
from store.evidence.lines import ChartKind
from store.evidence.transfer import next_site
from store.periods import to_day
from store.reads.outcomes import MarkKind, Outcome, outcome
from store.reads.pilot import pilot_page
from store.reads.portfolio import portfolio
from store.reads.readiness import readiness
from store.store import Store
from store.words import Act
from tests.builders import AFTER, BEFORE, TODAY, do, uid_of, weekly


def seen(store: Store, metric: str, **asked: Any) -> Outcome:
    """The outcome of this metric of the only pilot."""
    pilot = store.read(portfolio, TODAY)[0].uid
    page = store.read(pilot_page, pilot)
    uid = next(one.uid for one in page.metrics if one.name == metric)
    return store.read(outcome, pilot, uid, today=TODAY, **asked)


def said(found: Outcome) -> list[str]:
    return [message.text for message in (*found.sentences, *found.warnings)]


def test_the_infections_chart_has_the_centres_that_the_data_state(infections):
    found = seen(infections, "Infections")

    assert found.chart_kind is ChartKind.U
    assert found.chart.centre[0] == pytest.approx(0.0013024, abs=5e-8)
    assert found.chart.centre[-1] == pytest.approx(0.0005009, abs=5e-8)
    assert found.chart.phase.tolist() == [1] * 24 + [2] * 12
    assert (found.target, found.per, found.direction) == (0.0008, 1000, "down")


def test_the_interval_is_of_the_judged_phase_at_its_part_of_alpha(infections):
    judgement = seen(infections, "Infections").judgement

    assert judgement.judged
    assert (judgement.periods, judgement.planned) == (12, 12)
    assert judgement.begins == to_day(date(2014, 11, 1))
    # Wider than at the whole of alpha, .00036366 to .00063813.
    assert judgement.lower < 0.00036366
    assert judgement.upper > 0.00063813
    assert judgement.upper < 0.0008
    assert judgement.chance > 0.999


def test_before_and_after_and_the_sentences_agree(infections):
    found = seen(infections, "Infections")
    first, second = found.sentences[:2]

    assert found.before_estimate == pytest.approx(0.0013024, abs=5e-8)
    assert found.before.difference_upper < 0
    assert "more than chance" in first.text
    assert first.facts["before"] == found.before_estimate
    assert first.facts["after"] == found.judgement.estimate
    assert first.facts["when"] == found.judgement.begins
    assert first.facts["numbers"]["when"] == "period:month"
    assert "below the target" in second.text
    # Nothing is left to be changed: the effect passes.
    assert len(found.sentences) == 2
    assert any("seasons" in text for text in said(found))
    assert not found.provisional


def test_nothing_fixed_is_for_reading_only_and_says_how_to_change_that(store, measured):
    found = seen(store, "Attendance")

    assert not found.judgement.judged
    assert found.before is None
    assert found.provisional
    assert any("Fix the target" in text for text in said(found))
    assert any("limits may still move" in text for text in said(found))


def test_a_measure_without_numbers_says_so(store, attendance):
    found = seen(store, "Attendance")

    assert found.chart is None
    assert found.judgement is None
    assert [message.text for message in found.sentences] == ["No numbers yet."]


def test_marks_stand_in_order_with_what_they_are(store, judged):
    cycle = {"title": "Marked routes", "starts_on": "2026-03-16", "plan": "p"}
    do(store, "AddIteration", pilot="P-001", metric="Attendance", **cycle)
    done = {"ends_on": "2026-04-01", "did": "d", "as_planned": True, "study": "s", "act": "adapt"}
    do(store, "CompleteIteration", pilot="P-001", iteration=1, **done)
    do(store, "AddEvent", pilot="P-001", on="2026-03-30", what="Easter")
    marks = seen(store, "Attendance").marks

    assert [(one.kind, one.title, one.starts_on) for one in marks] == [
        (MarkKind.CYCLE, "Marked routes", date(2026, 3, 16)),
        (MarkKind.EVENT, "Easter", date(2026, 3, 30)),
        (MarkKind.PHASE, "", date(2026, 4, 27)),
    ]
    assert (marks[0].number, marks[0].act, marks[0].ends_on) == (1, Act.ADAPT, date(2026, 4, 1))
    assert [one.judged for one in marks] == [False, False, True]


def test_what_was_left_out_keeps_its_value_and_counts_in_nothing(store, judged):
    outlier = weekly("2026-W19", [(2, 100)], note="Only the bus driver came")
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=outlier)
    with_it = seen(store, "Attendance")
    do(store, "LeaveOut", pilot="P-001", metric="Attendance", period="2026-W19", reason="Strike")
    found = seen(store, "Attendance")
    at = found.periods.tolist().index(to_day(date(2026, 5, 4)))

    assert found.numerator[at] == 2
    assert found.left_out[at] == "Strike"
    assert found.notes[at] == "Only the bus driver came"
    assert found.chart.excluded[at]
    assert found.judgement.periods == with_it.judgement.periods - 1
    assert found.judgement.estimate > with_it.judgement.estimate


def test_the_chart_that_somebody_chose_is_drawn_where_it_can_be(store, judged):
    do(store, "EditMetric", pilot="P-001", metric="Attendance", chart="i")

    assert seen(store, "Attendance").chart_kind is ChartKind.I
    assert seen(store, "Attendance", chart="run").chart_kind is ChartKind.RUN
    # Attendance is out of something, which a c chart is not: numbers it can draw all the same.
    assert seen(store, "Attendance", chart="c").chart_kind is ChartKind.C


def test_days_between_that_a_t_chart_cannot_draw_get_one_that_can(store, walking_bus):
    add = {"name": "Days", "kind": "cases_between", "direction": "up", "chart": "t"}
    do(store, "AddMetric", pilot="P-001", **add)
    rows = [{"period": f"2026-03-{day:02}", "value": day % 3} for day in range(1, 12)]
    do(store, "RecordMeasurements", pilot="P-001", metric="Days", rows=rows)

    assert seen(store, "Days").chart_kind is ChartKind.G


def test_each_place_has_its_own_line_and_interval(placed):
    places = seen(placed, "Attendance").places
    lower, upper = wilson([240], [400])

    assert [(one.name, one.kind) for one in places] == [
        ("Askøy", "pilot"),
        ("Bømlo", "pilot"),
        ("Os", "comparison"),
    ]
    assert (places[0].estimate, places[0].periods) == (0.6, 8)
    assert (places[0].lower, places[0].upper) == pytest.approx((lower[0], upper[0]))


def test_where_the_total_is_not_the_sum_of_its_parts_it_is_said(placed):
    found = seen(placed, "Attendance")

    assert len(found.unequal) == 8
    assert any("differs from the sum" in text for text in said(found))
    assert found.denominator[-1] == AFTER[-1][1]


def test_one_place_is_shown_alone_and_is_for_reading_only(placed):
    site = seen(placed, "Attendance").places[0].uid
    do(placed, "AddPhase", pilot="P-001", metric="Attendance", period="2026-W22", site="Askøy")
    found = seen(placed, "Attendance", site=site)

    assert found.site == site
    assert found.numerator.tolist() == [30.0] * 8
    assert found.chart.phase.tolist() == [1] * 4 + [2] * 4
    assert not found.judgement.judged
    assert set(seen(placed, "Attendance").chart.phase.tolist()) == {1, 2}


@pytest.fixture
def grouped(store: Store, judged: UUID) -> Store:
    """Attendance by education; only three came of those with the least."""
    levels = [
        {"name": "Lower", "share": 0.3},
        {"name": "Middle", "share": 0.4},
        {"name": "Higher", "share": 0.3},
    ]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, cell in (("Lower", (1, 3)), ("Middle", (20, 40)), ("Higher", (40, 57))):
        rows = weekly("2026-W18", [cell], subgroup=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    return store


def test_a_small_group_is_hidden_with_the_one_that_would_give_it_away(grouped):
    (education,) = seen(grouped, "Attendance").groups
    lower, middle, higher = education.levels

    assert (lower.suppressed, middle.suppressed, higher.suppressed) == (True, True, False)
    assert (lower.estimate, lower.size, lower.reached) == (None, None, None)
    assert higher.size == 57
    assert higher.reached == pytest.approx(0.57 / 0.3)


@pytest.mark.parametrize("name", ["Lower", "Middle"])
def test_a_hidden_group_shows_no_numbers_however_it_is_asked_for(grouped, name):
    (education,) = seen(grouped, "Attendance").groups
    uid = next(level.uid for level in education.levels if level.name == name)
    found = seen(grouped, "Attendance", subgroup=uid)

    assert found.suppressed
    assert found.chart is None
    assert found.judgement is None
    assert found.sentences == found.warnings == ()
    assert np.isnan(found.numerator).all()
    assert np.isnan(found.denominator).all()


def test_a_week_of_few_is_not_given_away_by_the_sum_over_the_weeks(grouped):
    weeks = [(1, 9), (1, 3), (4, 8), (4, 7)]
    for name, cells in (("Lower", weeks), ("Higher", [(9, 30)] * 4), ("Middle", [(9, 40)] * 4)):
        rows = weekly("2026-W20", cells, subgroup=name)
        do(grouped, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    lower, middle, higher = seen(grouped, "Attendance").groups[0].levels
    shown = [
        np.isfinite(seen(grouped, "Attendance", subgroup=level.uid).denominator).tolist()
        for level in (lower, middle, higher)
    ]

    assert lower.size == 3 + 9 + 3 + 8 + 7
    # Nobody counted in the second week; in the first and the fourth too few of the lower came. When
    # the third was the newest, its number and the sum would have told the first: it stays hidden.
    # The middle group's fourth is shown: beside it two are hidden in its week, and two of its own.
    assert shown == [
        [False, False, False, False, True, True],
        [False, False, False, True, True, True],
        [False, False, False, False, True, True],
    ]


def test_where_groups_are_split_by_place_a_small_one_hides_the_week_in_all_of_them(grouped):
    do(grouped, "AddSite", pilot="P-001", name="Askøy")
    do(grouped, "AddSite", pilot="P-001", name="Bø")
    for site, few in (("Askøy", 2), ("Bø", 20)):
        for name, size in (("Lower", few), ("Middle", 40), ("Higher", 50)):
            rows = weekly("2026-W20", [(1, size)], subgroup=name, site=site)
            do(grouped, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    page = seen(grouped, "Attendance")
    higher = page.groups[0].levels[2].uid

    assert len(page.places) == 2
    for site in (None, *(place.uid for place in page.places)):
        found = seen(grouped, "Attendance", subgroup=higher, site=site)
        assert np.isnan(found.denominator[-1])


def test_a_note_on_a_group_of_few_is_not_shown_beside_the_number_for_all(grouped):
    for name, size in (("Lower", 3), ("Higher", 57)):
        rows = weekly("2026-W18", [(1, size)], subgroup=name, note=f"all {size} were ill")
        do(grouped, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    notes = " ".join(note for note in seen(grouped, "Attendance").notes if note)

    assert notes == "all 57 were ill"


def test_a_target_that_was_fixed_today_waits_for_its_first_number(store, measured):
    believed = {"if_we": "walk", "then": "more come", "because": "it is fun"}
    criterion = {"metric": "Attendance", "target": 0.55, "by": "2026-12-31"}
    do(store, "AddHypothesis", pilot="P-001", comparison="at_least", **believed, **criterion)
    do(store, "FixCriterion", pilot="P-001", hypothesis="H1")
    found = seen(store, "Attendance")

    assert len(found.chart.phase) == len(BEFORE)
    assert (found.judgement.judged, found.judgement.periods) == (True, 0)
    assert (found.judgement.chance, found.judgement.estimate) == (None, None)


def test_a_group_of_many_is_shown(grouped):
    (education,) = seen(grouped, "Attendance").groups
    found = seen(grouped, "Attendance", subgroup=education.levels[2].uid)

    assert not found.suppressed
    assert found.numerator.tolist() == [40]


def test_a_guardrail_stands_beside_its_limit(store, judged):
    add = {"name": "Falls", "kind": "count", "direction": "down", "limit": 3.0}
    do(store, "AddMetric", pilot="P-001", role="guardrail", cadence="month", **add)
    rows = [{"period": f"2026-{month:02}", "value": 9 + month % 2} for month in range(5, 10)]
    do(store, "RecordMeasurements", pilot="P-001", metric="Falls", rows=rows)
    (line,) = seen(store, "Attendance").guardrails

    assert (line.name, line.limit) == ("Falls", 3.0)
    assert line.lower > 3
    assert line.harmed
    assert any("what does harm" in text for text in said(seen(store, "Falls")))


def test_an_outcome_is_plain_json(placed):
    found = seen(placed, "Attendance").to_dict()

    assert json.loads(json.dumps(found)) == found
    assert len(found["numerator"]) == len(BEFORE) + len(AFTER)


def test_what_is_gone_is_refused_in_a_sentence(store, judged):
    pilot = store.read(portfolio, TODAY)[0].uid
    other = uid_of(do(store, "AddPilot", title="Another"))

    with pytest.raises(Refusal, match="no longer there"):
        store.read(outcome, other, judged, today=TODAY)
    with pytest.raises(Refusal, match="no longer there"):
        store.read(outcome, pilot, judged, site=other, today=TODAY)


def at_places(store: Store, shares: dict[str, float], kind: str = "pilot") -> None:
    """Eight weeks of 50 pupils at each of these places, from the judged phase on."""
    for name, share in shares.items():
        do(store, "AddSite", pilot="P-001", name=name, kind=kind)
        rows = weekly("2026-W18", [(round(share * 50), 50)] * 8, site=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)


def test_a_new_place_is_foreseen_from_the_pilot_places_alone(store, judged):
    at_places(store, {"Askøy": 0.6, "Bømlo": 0.64, "Voss": 0.56})
    at_places(store, {"Os": 0.1}, kind="comparison")
    ahead = seen(store, "Attendance").next_place
    tops = [np.full(8, part) for part in (30, 32, 28)]
    own = next_site("proportion", tops, [np.full(8, 50)] * 3)

    assert (ahead.places, ahead.estimate) == (3, own.pooled)
    assert (ahead.predicted_lower, ahead.predicted_upper) == (
        own.predicted_lower,
        own.predicted_upper,
    )
    assert ahead.predicted_lower < ahead.lower < ahead.estimate < ahead.upper
    assert ahead.beyond_target == own.probability_beyond(0.55, "up")
    assert 0.5 < ahead.beyond_target < ahead.beyond_minimum < 1


def test_two_places_are_pooled_and_one_is_nothing_to_foresee_from(store, judged):
    at_places(store, {"Askøy": 0.6})
    assert seen(store, "Attendance").next_place is None

    at_places(store, {"Bømlo": 0.64})
    ahead = seen(store, "Attendance").next_place
    assert ahead.places == 2
    assert 0.6 < ahead.estimate < 0.64
    assert (ahead.predicted_lower, ahead.predicted_upper) == (None, None)
    assert (ahead.beyond_minimum, ahead.beyond_target) == (None, None)


def test_a_place_too_small_to_be_shown_is_not_given_away_by_the_mean_of_all(store, judged):
    at_places(store, {"Askøy": 0.6, "Bømlo": 0.64})
    before = seen(store, "Attendance").next_place
    do(store, "AddSite", pilot="P-001", name="Utsira", kind="pilot")
    rows = weekly("2026-W18", [(3, 4)], site="Utsira")
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    found = seen(store, "Attendance")

    assert found.places[2].suppressed
    assert found.next_place == before


def by_education(
    store: Store, lower: list[int], higher: list[int], first: str = "2026-W18"
) -> None:
    """Two ordered groups of 100 a week, as many of whom came."""
    if first == "2026-W18":
        levels = [{"name": "Lower", "share": 0.5}, {"name": "Higher", "share": 0.5}]
        do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, parts in (("Lower", lower), ("Higher", higher)):
        rows = weekly(first, [(part, 100) for part in parts], subgroup=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)


def gap_of(store: Store) -> Any:
    (education,) = seen(store, "Attendance").groups
    return education.gap


def test_the_gap_is_that_of_the_phase_beside_the_one_before_and_where_it_goes(store, judged):
    by_education(store, [30, 34, 38, 42, 46, 50, 54, 58], [60] * 8)
    by_education(store, [25] * 4, [55] * 4, first="2026-W10")
    gap = gap_of(store)

    assert gap.gap == pytest.approx(0.6 - 0.44)
    assert gap.was == pytest.approx(0.3)
    assert gap.trend is Trend.NARROWING


def test_a_gap_before_that_tells_another_story_than_the_trend_is_left_away(store, judged):
    by_education(store, [30, 34, 38, 42, 46, 50, 54, 58], [60] * 8)
    by_education(store, [50] * 4, [55] * 4, first="2026-W10")
    gap = gap_of(store)

    assert gap.trend is Trend.NARROWING
    assert gap.was is None


def test_a_gap_that_widens_and_one_that_is_too_short_are_told_apart(store, judged):
    by_education(store, [58, 54, 50, 46, 42], [60] * 5)
    assert gap_of(store).trend is Trend.UNCLEAR

    by_education(store, [38, 34, 30], [60] * 3, first="2026-W23")
    assert gap_of(store).trend is Trend.WIDENING


def test_a_gap_that_rests_on_a_hidden_group_is_hidden_with_it(grouped):
    gap = gap_of(grouped)

    assert gap.suppressed
    assert (gap.gap, gap.was, gap.trend) == (None, None, None)


def test_without_an_order_the_gap_lies_between_the_smallest_and_the_largest(store, judged):
    levels = [{"name": "Girls", "share": 0.5}, {"name": "Boys", "share": 0.5}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Gender", ordered=False, levels=levels)
    for name, part in (("Girls", 60), ("Boys", 40)):
        rows = weekly("2026-W18", [(part, 100)] * 8, subgroup=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    gap = gap_of(store)

    assert gap.groups == ("Boys", "Girls")
    assert gap.gap == pytest.approx(0.2)
    assert gap.lower < 0.2 < gap.upper
    assert gap.sii is None


def test_the_gap_stands_for_every_period_with_its_limits_and_its_line(store, judged):
    by_education(store, [58, 54, 50, 46, 42, 38, 34, 30], [60] * 8)
    by_education(store, [40] * 4, [55] * 4, first="2026-W10")
    (education,) = seen(store, "Attendance").groups
    course = education.over_time

    assert education.gap.groups == ("Lower", "Higher")
    assert course.gap.tolist() == pytest.approx([0.15] * 4 + [0.02 + 0.04 * n for n in range(8)])
    assert (course.lower < course.gap).all() and (course.gap < course.upper).all()
    assert np.isnan(course.line[:4]).all() and np.isfinite(course.line[4:]).all()
    assert course.line[4:].tolist() == pytest.approx(course.gap[4:].tolist(), abs=0.002)
    assert not course.hidden.any()


def test_a_period_with_a_few_people_in_a_group_has_no_gap(store, judged):
    by_education(store, [50] * 8, [60] * 8)
    few = [{"period": "2026-05-04", "numerator": 1, "denominator": 3, "subgroup": "Lower"}]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=few)
    course = seen(store, "Attendance").groups[0].over_time

    assert course.hidden.sum() == 2, "the small one, and one more so that a sum does not tell it"
    assert np.isnan(course.gap[course.hidden]).all()
    assert np.isfinite(course.gap[~course.hidden]).all()


def test_in_a_place_too_people_who_come_back_count_once(store, walking_bus):
    metric = {"pilot": "P-001", "name": "Ate lunch", "kind": "proportion", "direction": "up"}
    do(store, "AddMetric", **metric, role="primary", counts="visits", cadence="week")
    for name, people in (("Askøy", None), ("Os", 10)):
        do(store, "AddSite", pilot="P-001", name=name)
        rows = weekly("2026-W10", [(30, 50)] * 4, site=name)
        rows = [row if people is None else {**row, "people": people} for row in rows]
        do(store, "RecordMeasurements", pilot="P-001", metric="Ate lunch", rows=rows)

    askoy, os = seen(store, "Ate lunch").places

    assert askoy.estimate == os.estimate == pytest.approx(0.6)
    assert askoy.people_missing and askoy.lower is None
    assert (os.lower, os.upper) == pytest.approx(tuple(float(e[0]) for e in wilson([6], [10])))


def test_nothing_is_foreseen_where_it_is_not_known_how_many_came(store, walking_bus):
    metric = {"pilot": "P-001", "name": "Ate lunch", "kind": "proportion", "direction": "up"}
    do(store, "AddMetric", **metric, role="primary", counts="visits", cadence="week")
    for name, part in (("Askøy", 30), ("Os", 34), ("Voss", 28)):
        do(store, "AddSite", pilot="P-001", name=name)
        rows = weekly("2026-W10", [(part, 50)] * 4, site=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Ate lunch", rows=rows)

    assert seen(store, "Ate lunch").next_place is None


def test_people_who_come_back_are_told_beside_the_chart(store, walking_bus):
    metric = {"pilot": "P-001", "name": "Ate lunch", "kind": "proportion", "direction": "up"}
    do(store, "AddMetric", **metric, role="primary", counts="visits", cadence="week")
    rows = weekly("2026-W10", [(30, 50), (34, 50), (31, 50)])
    rows = [row | {"people": 60} for row in rows]
    do(store, "RecordMeasurements", pilot="P-001", metric="Ate lunch", rows=rows)
    found = seen(store, "Ate lunch")

    assert found.people == 60
    told = [each for each in found.warnings if "people come back" in each.text]
    assert [(each.facts["visits"], each.facts["people"]) for each in told] == [(150, 60)]


def test_a_group_is_reached_as_the_criterion_of_reach_has_it(store, judged, walking_bus):
    by_education(store, [30] * 8, [60] * 8)
    reach = {"kind": "count", "direction": "up", "role": "reach", "cadence": "week"}
    do(store, "AddMetric", pilot="P-001", name="New walkers", **reach)
    for name, count in (("Lower", 60), ("Higher", 40)):
        rows = [{"period": "2026-W18", "value": count, "subgroup": name}]
        do(store, "RecordMeasurements", pilot="P-001", metric="New walkers", rows=rows)
    (education,) = seen(store, "Attendance").groups
    page = store.read(readiness, walking_bus, TODAY)
    (asked,) = [each for each in page.criteria if each.id == "reach.worst_off"]

    assert education.counted
    assert education.levels[0].reached == pytest.approx(asked.observed.facts["share"])
    assert education.levels[0].reached_lower == pytest.approx(asked.observed.facts["lower"])


def test_where_only_reach_is_counted_by_group_that_is_what_is_shown(store, judged, walking_bus):
    levels = [{"name": "Lower", "share": 0.4}, {"name": "Higher", "share": 0.6}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    reach = {"kind": "count", "direction": "up", "role": "reach", "cadence": "week"}
    do(store, "AddMetric", pilot="P-001", name="New walkers", **reach)
    for name, count in (("Lower", 20), ("Higher", 80)):
        rows = [{"period": "2026-W18", "value": count, "subgroup": name}]
        do(store, "RecordMeasurements", pilot="P-001", metric="New walkers", rows=rows)
    (education,) = seen(store, "Attendance").groups

    assert education.by_reach
    assert [each.estimate for each in education.levels] == [20, 80]
    assert education.levels[0].reached == pytest.approx(0.5)
    assert education.gap is None
