"""Flags follow the facts, never run ahead of them, and can be computed again."""

from __future__ import annotations

import gc
import json
from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from store import schema
from store.reads import flags
from store.reads.evidence import gather
from store.reads.flags import ensure_fresh, refresh, stale
from store.reads.portfolio import portfolio
from store.reads.readiness import readiness
from store.reads.verdicts import again, kept_verdicts, result
from store.store import Store
from store.words import Flag
from tests.builders import TODAY, do, weekly

MORE = weekly("2026-W26", [(61, 100), (63, 99), (60, 101), (62, 100)])


def row(store: Store) -> schema.PortfolioRow:
    return store.read(lambda session: session.scalars(sa.select(schema.PortfolioRow)).one())


def verdicts(store: Store) -> list[tuple[str, Flag]]:
    kept = store.read(kept_verdicts, row(store).pilot_id)
    return [(one.cause, one.flag) for one in kept]


def parts(store: Store) -> None:
    """Attendance by place and by group, and people reached."""
    levels = [{"name": "Lower", "share": 0.3}, {"name": "Higher", "share": 0.7}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, kind in (("Askøy", "pilot"), ("Bømlo", "pilot"), ("Os", "comparison")):
        do(store, "AddSite", pilot="P-001", name=name, kind=kind)
        for first in ("2026-W10", "2026-W18"):
            rows = weekly(first, [(5, 10), (6, 11), (7, 12)], site=name)
            do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    add = {"name": "Reached", "kind": "count", "direction": "up", "role": "reach"}
    do(store, "AddMetric", pilot="P-001", cadence="week", **add)
    for name in ("Lower", "Higher"):
        rows = weekly("2026-W20", [(50, 90), (60, 91)], subgroup=name)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
        rows = [{"period": "2026-W20", "value": 25, "subgroup": name}]
        do(store, "RecordMeasurements", pilot="P-001", metric="Reached", rows=rows)


def test_a_flag_follows_the_facts_and_says_so(store, judged):
    assert store.read(stale, TODAY) == (row(store).pilot_id,)

    assert ensure_fresh(store) == 1
    assert store.read(stale, TODAY) == ()
    assert row(store).flag_history == row(store).facts_history
    assert store.read(portfolio, TODAY)[0].fresh
    assert ensure_fresh(store) == 0


def test_the_kept_flag_is_the_one_that_is_computed_afresh(store, judged):
    ensure_fresh(store)
    page = store.read(readiness, store.read(portfolio, TODAY)[0].uid, TODAY)
    kept = row(store)

    assert kept.flag == page.flag == Flag.KEEP_PILOTING
    assert json.loads(kept.why) == page.why.to_dict()
    assert kept.next_step == page.next_steps[0]
    assert kept.passed < kept.required
    assert kept.lower < kept.estimate < kept.upper


def test_what_changed_while_flags_were_computed_stays_stale(store, judged, monkeypatch):
    """Another process writes after the snapshot was read and before the flags are written."""
    assess_many = flags.assess_many

    def meanwhile(*args: object) -> object:
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=MORE, who="ola")
        monkeypatch.setattr(flags, "assess_many", assess_many)
        return assess_many(*args)

    monkeypatch.setattr(flags, "assess_many", meanwhile)
    assert refresh(store) == 1

    assert row(store).flag_history < row(store).facts_history
    assert not store.read(portfolio, TODAY)[0].fresh
    assert store.read(stale, TODAY)
    ensure_fresh(store)
    assert store.read(portfolio, TODAY)[0].fresh


def test_an_older_answer_never_replaces_a_newer_one(store, judged, monkeypatch):
    """The slower of two processes comes to write last."""
    assess_many = flags.assess_many

    def meanwhile(*args: object) -> object:
        monkeypatch.setattr(flags, "assess_many", assess_many)
        do(store, "Decide", pilot="P-001", decision="stop", why="There is no more money for it.")
        assert refresh(store) == 1
        return assess_many(*args)

    monkeypatch.setattr(flags, "assess_many", meanwhile)

    assert refresh(store) == 0
    assert row(store).flag is Flag.RECONSIDER
    assert store.read(stale, TODAY) == ()


def test_a_flag_is_stale_from_the_day_on_which_it_changes_by_itself(store, clock, infections):
    do(infections, "EditHypothesis", pilot="P-001", hypothesis="H1", by="2027-06-30", target=0.0003)
    do(infections, "EditMetric", pilot="P-001", metric="Infections", target=0.0003)
    do(infections, "FixCriterion", pilot="P-001", hypothesis="H1")
    ensure_fresh(store)
    until = row(store).valid_until

    assert until == date(2027, 7, 1)
    assert store.read(stale, until - timedelta(days=1)) == ()
    assert store.read(stale, until) != ()
    clock.move_to(until)
    assert ensure_fresh(store) == 1
    assert row(store).valid_until is None


def test_a_phase_written_down_for_later_makes_the_flag_stale_then(store, judged):
    do(store, "AddPhase", pilot="P-001", metric="Attendance", period="2026-W45")
    ensure_fresh(store)

    assert row(store).valid_until == date(2026, 11, 2)


def test_since_when_a_flag_stands_moves_only_with_the_flag(store, clock, judged):
    ensure_fresh(store)
    clock.move_to(TODAY + timedelta(days=3))
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=MORE)
    ensure_fresh(store)
    same = row(store)
    clock.move_to(TODAY + timedelta(days=9))
    do(store, "Decide", pilot="P-001", decision="stop", why="There is no more money for it.")
    ensure_fresh(store)
    other = row(store)

    assert (same.flag, same.flag_since) == (Flag.KEEP_PILOTING, TODAY)
    assert same.flagged_on == TODAY + timedelta(days=3)
    assert (other.flag, other.flag_since) == (Flag.RECONSIDER, TODAY + timedelta(days=9))


def test_a_verdict_is_kept_where_the_flag_changes_and_at_a_decision(store, judged):
    ensure_fresh(store)
    first = verdicts(store)
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=MORE)
    ensure_fresh(store)
    unchanged = verdicts(store)
    do(store, "Decide", pilot="P-001", decision="stop", why="There is no more money for it.")
    ensure_fresh(store)

    assert first == unchanged == [("flag", Flag.KEEP_PILOTING)]
    # The decision's own is as it stood when it was made: without the decision.
    assert verdicts(store) == [
        *first,
        ("decision", Flag.KEEP_PILOTING),
        ("flag", Flag.RECONSIDER),
    ]


def test_too_early_from_the_start_is_not_worth_keeping(store, measured):
    ensure_fresh(store)

    assert row(store).flag is Flag.TOO_EARLY
    assert verdicts(store) == []


@pytest.mark.parametrize("with_more", [False, True])
def test_a_kept_verdict_is_computed_again_to_the_same(store, judged, with_more):
    if with_more:
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=MORE)
        do(store, "LeaveOut", pilot="P-001", metric="Attendance", period="2026-W20", reason="Snow")
        do(store, "AddPhase", pilot="P-001", metric="Attendance", period="2026-W19")
        add = {"pilot": "P-001", "name": "Walks", "kind": "mean", "direction": "up"}
        do(store, "AddMetric", role="guardrail", cadence="week", limit=1.5, **add)
        rows = [{"period": "2026-W20", "value": 2.1, "denominator": 20}]
        do(store, "RecordMeasurements", pilot="P-001", metric="Walks", rows=rows)
        parts(store)
    ensure_fresh(store)
    (kept,) = store.read(kept_verdicts, row(store).pilot_id)

    assert result(again(kept.inputs)) == kept.result
    assert kept.result["flag"] == row(store).flag
    assert set(kept.versions) == {"numpy", "scipy", "springbrett"}
    assert (kept.profile, kept.profile_version) == ("default", 1)


def test_a_read_only_store_is_left_as_it_is(store, judged):
    store.truncate()
    with Store(store.path, read_only=True) as reading:
        assert ensure_fresh(reading) == 0
        assert reading.read(stale, TODAY) != ()


def test_a_pilot_that_is_gone_is_passed_by(store, judged):
    key = row(store).pilot_id

    assert refresh(store, [key, key + 1]) == 1


@pytest.fixture
def collecting():
    """The collector at work, as on the command line; these tests run without it otherwise."""
    gc.enable()
    yield
    gc.disable()


def test_the_garbage_collector_rests_while_many_are_gathered_and_no_longer(
    store, judged, monkeypatch, collecting
):
    key, resting = row(store).pilot_id, []

    def watched(*asked):
        resting.append(not gc.isenabled())
        if len(resting) > 2:
            raise KeyError(asked)
        return gather(*asked)

    monkeypatch.setattr(flags, "AT_A_TIME", 1)
    monkeypatch.setattr(flags, "gather", watched)

    assert refresh(store, [key, key + 1]) == 1
    assert gc.isenabled()
    with pytest.raises(KeyError):
        refresh(store, [key, key + 1])
    assert resting == [True, True, True]
    assert gc.isenabled()


def test_many_pilots_are_held_a_few_at_a_time_and_each_decision_keeps_its_verdict_once(
    store, judged, monkeypatch
):
    held = []

    def watched(session, pilots, today):
        held.append(len(pilots))
        return gather(session, pilots, today)

    do(store, "AddPilot", title="Reading friends")
    refresh(store)
    for pilot in ("P-002", "P-001"):
        do(store, "Decide", pilot=pilot, decision="stop", why="There is no more money for it.")
    monkeypatch.setattr(flags, "AT_A_TIME", 1)
    monkeypatch.setattr(flags, "gather", watched)
    keys = [row.pilot_id for row in store.read(portfolio, TODAY)]
    for _ in range(2):
        assert refresh(store, keys) == 2
    kept = [one.cause for key in keys for one in store.read(kept_verdicts, key)]

    assert held == [1, 1, 1, 1]
    assert kept.count("decision") == 2
