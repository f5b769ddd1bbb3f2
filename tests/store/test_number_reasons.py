"""Replacing a number keeps the old one and why, and what became of each number can be read."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.errors import Refusal
from store.exchange.history_out import history_csv
from store.exchange.measurements_in import ImportMeasurements
from store.periods import read_period
from store.reads.history import history
from store.reads.number_history import number_history
from store.reads.pilot import pilot_page
from tests.builders import do, uid_of, weekly
from tests.store.content import content

KEY = {"pilot": "P-001", "metric": "Attendance"}


def record(store, *values, who="kari", first="2026-W10", **more):
    rows = weekly(first, [(value, 100) for value in values])
    return do(store, "RecordMeasurements", who=who, **KEY, rows=rows, **more)


def told(store, attendance, walking_bus, period="2026-W10", **about):
    """(by, before, after, reason) of each change, newest first."""
    day = read_period(period)
    changes = store.read(number_history, walking_bus, attendance, day, *about.values())
    return [
        (
            each.by,
            None if each.before is None else each.before.numerator,
            None if each.after is None else each.after.numerator,
            each.reason,
        )
        for each in changes
    ]


def test_a_corrected_number_keeps_what_it_was_who_changed_it_when_and_why(
    store, attendance, walking_bus
):
    record(store, 18)
    done = record(store, 19, who="ida", reason=" counted again ")
    assert done.result.replaced == 1

    assert told(store, attendance, walking_bus) == [
        ("ida", 18, 19, "counted again"),
        ("kari", None, 18, None),
    ]
    newest = store.read(number_history, walking_bus, attendance, read_period("2026-W10"))[0]
    assert newest.corrected
    assert (newest.history, newest.did) == (done.number, "RecordMeasurements")
    assert store.read(history)[-1].reason == "counted again"
    assert b",counted again\n" in history_csv(store.read(history))


def test_a_chain_of_corrections_is_told_whole_and_one_that_was_undone_is_not(
    store, attendance, walking_bus
):
    record(store, 1)
    record(store, 2, reason="first")
    record(store, 3, reason="second", who="ola")
    store.undo(by="ola")
    assert told(store, attendance, walking_bus) == [
        ("kari", 1, 2, "first"),
        ("kari", None, 1, None),
    ]
    store.redo(by="ola")
    assert told(store, attendance, walking_bus)[0] == ("ola", 2, 3, "second")


def test_a_number_taken_away_and_entered_again_is_told_with_the_gap_between(
    store, attendance, walking_bus
):
    record(store, 1)
    do(store, "RecordMeasurements", **KEY, removed=[{"period": "2026-W10"}], reason="wrong school")
    record(store, 5)

    assert told(store, attendance, walking_bus) == [
        ("kari", None, 5, None),
        ("kari", 1, None, "wrong school"),
        ("kari", None, 1, None),
    ]


def test_numbers_written_and_taken_away_at_once_are_one_undo(store, attendance):
    record(store, 1, 2, 3)
    before = content(store)
    rows = weekly("2026-W10", [(9, 100)])
    removed = [{"period": "2026-W11"}, {"period": "2026-W40"}]
    done = do(store, "RecordMeasurements", **KEY, rows=rows, removed=removed, reason="mended")
    after = content(store)
    assert done.result.replaced == 1
    assert dict(store.read(history)[-1].records)["measurement"] == str(attendance)

    for _ in range(2):
        store.undo(by="kari")
        assert content(store) == before
        store.redo(by="kari")
        assert content(store) == after


def test_a_correction_of_a_group_too_small_to_be_shown_tells_who_and_when_and_nothing_more(
    store, attendance, walking_bus
):
    groups = do(
        store,
        "AddSubgroups",
        pilot="P-001",
        dimension="Sex",
        ordered=False,
        levels=[{"name": "Girls"}, {"name": "Boys"}],
    )
    page = store.read(pilot_page, walking_bus)
    girls = page.dimensions[0].levels[0].uid
    for part, reason in ((2, None), (3, "she came late")):
        rows = weekly("2026-W10", [(part, 4)], subgroup="Girls")
        do(store, "RecordMeasurements", **KEY, rows=rows, reason=reason)
    assert uid_of(groups)

    changes = store.read(
        number_history, walking_bus, attendance, read_period("2026-W10"), None, girls
    )
    assert len(changes) == 2
    for each in changes:
        assert (each.hidden, each.reason, each.subgroup) == (True, None, "Girls")
        assert {each.before and each.before.numerator, each.after.numerator} == {None}


def test_an_import_keeps_its_reason(store, attendance, walking_bus):
    record(store, 18)
    data = b"date;numerator;denominator\n2026-W10;19;100\n"
    store.do(
        ImportMeasurements(data, "n.csv", "P-001", "Attendance", reason="the school's own count"),
        by="ida",
    )

    assert told(store, attendance, walking_bus)[0] == ("ida", 18, 19, "the school's own count")
    assert store.read(history)[-1].reason == "the school's own count"


@pytest.mark.parametrize("reason", ["a\0b", "\ud800", "x" * 10_001, "01010112377"])
def test_a_reason_that_cannot_be_kept_is_refused_and_nothing_is_written(store, attendance, reason):
    record(store, 18)
    before = content(store)
    with pytest.raises(Refusal) as refused:
        record(store, 19, reason=reason)
    assert refused.value.field == "reason"
    data = b"date;numerator;denominator\n2026-W10;19;100\n"
    with pytest.raises(Refusal):
        store.do(ImportMeasurements(data, "n.csv", "P-001", "Attendance", reason=reason), by="ida")
    assert content(store) == before


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["write", "remove", "undo"]), st.integers(0, 3)), max_size=8
    )
)
def test_what_is_told_first_is_always_what_stands(store, attendance, walking_bus, steps):
    """Whatever was written, taken away and undone: the newest change that stands is the number."""
    day = read_period("2026-W10")
    do(store, "RemoveMeasurements", **KEY, rows=[{"period": "2026-W10"}])
    for step, value in steps:
        if step == "write":
            record(store, value, reason=str(value))
        elif step == "remove":
            do(store, "RemoveMeasurements", **KEY, rows=[{"period": "2026-W10"}])
        else:
            try:
                store.undo(by="kari")
            except Refusal:
                continue
    stands = [row[6] for row in content(store)["measurement"] if row[2] == day]
    changes = store.read(number_history, walking_bus, attendance, day)
    after = [each.after.numerator for each in changes[:1] if each.after is not None]
    assert after == stands
    for newer, older in pairwise(changes):
        assert newer.before == older.after


def test_the_schema_of_the_history_names_the_reason():
    schema = json.loads((Path(__file__).parents[2] / "docs/schemas/history.json").read_text())
    assert "reason" in schema["items"]["required"]
