"""When will we know: from a pilot's judged numbers, and before there are any."""

from __future__ import annotations

import json
from datetime import date
from uuid import uuid4

import pytest

from store.errors import Refusal
from store.evidence.foresee import MORE, NEEDED, NEVER_SHORT, PEOPLE
from store.evidence.sentences import ABOUT_MORE
from store.reads.pilot import pilot_page
from store.reads.portfolio import portfolio
from store.reads.readiness import readiness
from store.reads.readiness_ahead import readiness_ahead
from store.reads.when import when
from store.words import Verdict
from tests.builders import AFTER, BEFORE, TODAY, do, weekly

TIGHT = [(52, 100), (61, 101), (57, 98), (60, 102), (53, 99)]


def seen(store, metric="Attendance", **asked):
    pilot = store.read(portfolio, TODAY)[0].uid
    uid = next(one.uid for one in store.read(pilot_page, pilot).metrics if one.name == metric)
    return store.read(when, pilot, uid, today=TODAY, **asked)


def fixed(store, clock, rows, target=0.55, minimum=0.5):
    """A target fixed in April, then these weeks from week 18 on."""
    do(store, "EditMetric", pilot="P-001", metric="Attendance", minimum_worthwhile=minimum)
    clock.move_to(date(2026, 4, 24))
    words = {"if_we": "walk", "then": "more walk", "because": "it is safe"}
    do(
        store,
        "AddHypothesis",
        pilot="P-001",
        **words,
        metric="Attendance",
        comparison="at_least",
        target=target,
        by="2026-12-31",
    )
    do(store, "FixCriterion", pilot="P-001", hypothesis="H1")
    clock.move_to(TODAY)
    if rows:
        weeks = weekly("2026-W18", rows)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=weeks)


def test_what_is_shown_already_is_not_foreseen(store, judged):
    found = seen(store)

    assert found.shown
    assert found.forecast is None
    assert found.sentences == ()


def test_from_the_numbers_so_far_it_takes_so_many_more(store, clock, measured):
    fixed(store, clock, TIGHT, minimum=0.52)
    found = seen(store)

    assert not found.shown
    assert 1 <= found.earliest <= found.median <= found.latest <= found.ahead
    assert found.forecast.median == found.median + len(TIGHT)
    assert found.sentences[0].text == MORE
    assert found.sentences[0].facts["latest"] == found.latest
    assert found.on > date(2026, 5, 31)
    assert found.by == date(2026, 12, 31)
    assert json.dumps(found.to_dict(), allow_nan=False)
    assert seen(store) == found


def test_what_is_far_short_is_never_at_this_rate(store, clock, measured):
    fixed(store, clock, BEFORE)
    found = seen(store)

    assert (found.earliest, found.median, found.on) == (None, None, None)
    assert [each.text for each in found.sentences] == [NEVER_SHORT]


def test_before_the_first_judged_number_a_plan_says_what_it_takes(store, clock, measured):
    fixed(store, clock, [])
    found, few = seen(store), seen(store, size=12)

    assert found.forecast is None
    assert found.planned.size == 99  # as many as came each week before
    assert found.planned.chance > few.planned.chance
    assert PEOPLE in [each.text for each in few.sentences]
    assert few.planned.needed is None or NEEDED in [each.text for each in few.sentences]
    assert (found.by, found.by_set) == (date(2026, 12, 31), True)


def test_nothing_fixed_yet_is_planned_for_as_it_would_be(store, measured):
    found = seen(store)

    assert found.planned is not None
    assert not found.by_set
    assert found.by > TODAY


@pytest.mark.parametrize("level", ["target", "minimum_worthwhile", "baseline"])
def test_without_its_levels_nothing_is_said(store, attendance, level):
    do(store, "EditMetric", pilot="P-001", metric="Attendance", **{level: None})

    assert seen(store) is None


def test_two_judged_numbers_are_too_few_to_foresee_from(store, clock, measured):
    fixed(store, clock, AFTER[:2])
    found = seen(store)

    assert found.forecast is None
    assert found.planned is not None


def test_a_mean_without_numbers_has_no_spread_to_plan_with(store, walking_bus):
    do(
        store,
        "AddMetric",
        pilot="P-001",
        name="Minutes",
        kind="mean",
        direction="up",
        role="primary",
        baseline=20,
        minimum_worthwhile=25,
        target=30,
        cadence="week",
    )
    assert seen(store, "Minutes") is None

    rows = [{"period": f"2026-W{week}", "value": 20 + week % 4} for week in range(10, 16)]
    do(store, "RecordMeasurements", pilot="P-001", metric="Minutes", rows=rows)
    assert seen(store, "Minutes").planned.chance > 0.5


def test_a_metric_that_is_gone_is_refused(store, judged):
    pilot = store.read(portfolio, TODAY)[0].uid

    with pytest.raises(Refusal, match="no longer there"):
        store.read(when, pilot, uuid4(), today=TODAY)


def test_one_pilots_readiness_says_how_long_with_its_band(store, clock, measured):
    fixed(store, clock, TIGHT, minimum=0.52)
    pilot = store.read(portfolio, TODAY)[0].uid
    quick, ahead = (store.read(read, pilot, TODAY) for read in (readiness, readiness_ahead))
    by_id = {each.id: each for each in ahead.criteria}

    for before, after in zip(quick.criteria, ahead.criteria, strict=True):
        assert before.verdict == after.verdict
        assert before.why == after.why
        if before.id != "effect.primary":
            assert before == after
    assert by_id["effect.primary"].verdict is Verdict.UNKNOWN
    assert by_id["effect.primary"].would_change == seen(store).sentences[0]
    assert ABOUT_MORE not in [
        each.would_change and each.would_change.text for each in ahead.criteria
    ]
    assert (ahead.flag, ahead.why, ahead.next_steps) == (quick.flag, quick.why, quick.next_steps)


def test_a_guardrail_says_when_it_is_clear(store, clock, measured):
    do(
        store,
        "AddMetric",
        pilot="P-001",
        name="Falls",
        kind="rate",
        direction="down",
        role="guardrail",
        limit=0.012,
        cadence="week",
    )
    fixed(store, clock, AFTER)
    falls = weekly("2026-W18", [(n, 1000) for n in (8, 11, 9, 7, 10, 8, 12, 9)])
    do(store, "RecordMeasurements", pilot="P-001", metric="Falls", rows=falls)
    found = seen(store, "Falls")
    pilot = store.read(portfolio, TODAY)[0].uid
    harm = {one.id: one for one in store.read(readiness_ahead, pilot, TODAY).criteria}[
        "harm.guardrails"
    ]

    assert found.guardrail
    assert found.earliest >= 1
    assert harm.would_change == found.sentences[0]


def test_a_criterion_about_to_be_fixed_is_planned_with_its_own_target_and_date(store, measured):
    words = {"if_we": "walk", "then": "more walk", "because": "it is safe"}
    asked = {"comparison": "at_least", "target": 0.7, "by": "2026-12-31"}
    do(store, "EditMetric", pilot="P-001", metric="Attendance", minimum_worthwhile=0.5)
    do(store, "AddHypothesis", pilot="P-001", **words, metric="Attendance", **asked)
    pilot = store.read(portfolio, TODAY)[0].uid
    hypothesis = store.read(pilot_page, pilot).hypotheses[0].uid
    found = seen(store, hypothesis=hypothesis)

    assert found.by == date(2026, 12, 31)
    assert found.sentences[0].facts["target"] == 0.7
    assert found.planned.chance > 0.5

    do(store, "FixCriterion", pilot="P-001", hypothesis="H1")
    assert seen(store, hypothesis=hypothesis) is None
    assert seen(store, hypothesis=uuid4()) is None


def test_of_a_guardrail_that_harms_it_is_not_asked_when_it_is_clear(store, clock, measured):
    do(
        store,
        "AddMetric",
        pilot="P-001",
        name="Falls",
        kind="rate",
        direction="down",
        role="guardrail",
        limit=0.004,
        cadence="week",
    )
    fixed(store, clock, AFTER)
    falls = weekly("2026-W18", [(n, 1000) for n in (18, 21, 19, 17, 20, 18, 22, 19)])
    do(store, "RecordMeasurements", pilot="P-001", metric="Falls", rows=falls)

    assert seen(store, "Falls") is None
