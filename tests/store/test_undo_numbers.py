"""Undo and redo of numbers: rows move between two tables and always come back as they were."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from store.errors import Refusal
from store.schema import Base, Site
from tests.builders import do, weekly
from tests.store.content import broken_links, content, faults

KEY = {"pilot": "P-001", "metric": "Attendance"}


def record(store, first, *values, who="kari", **more):
    rows = weekly(first, [(value, 100) for value in values], **more)
    return do(store, "RecordMeasurements", who=who, **KEY, rows=rows)


def remove(store, *periods, who="kari"):
    return do(store, "RemoveMeasurements", who=who, **KEY, rows=[{"period": p} for p in periods])


def both(store):
    """All rows of both tables, in order."""

    def ask(session):
        return [
            [tuple(row) for row in session.execute(sa.select(table).order_by(*table.primary_key))]
            for table in (
                Base.metadata.tables["measurement"],
                Base.metadata.tables["measurement_before"],
            )
        ]

    return store.read(ask)


def values(store):
    """What stands, in order of period."""
    return [int(row[6]) for row in both(store)[0]]


def test_an_import_with_replaced_rows_is_undone_and_redone_again_and_again(store, attendance):
    record(store, "2026-W10", 1, 2, 3, 4)
    before = both(store)
    done = record(store, "2026-W12", 30, 4, 50, 60)
    assert (done.result.new, done.result.replaced, done.result.unchanged) == (2, 1, 1)
    after = both(store)

    store.undo(by="kari")
    undone = both(store)
    assert undone[0] == before[0]
    for _ in range(3):
        store.redo(by="kari")
        assert both(store) == after
        store.undo(by="kari")
        assert both(store) == undone
    assert broken_links(store) == []
    assert faults(store) == []


def test_removed_numbers_come_back_and_go_again(store, attendance):
    record(store, "2026-W10", 1, 2, 3)
    before = content(store)
    assert remove(store, "2026-W10", "2026-W12", "2026-W40").result == 2
    assert values(store) == [2]

    for _ in range(3):
        store.undo(by="kari")
        assert content(store) == before
        store.redo(by="kari")
        assert values(store) == [2]


def test_undo_is_refused_where_a_later_command_replaced_one_of_the_numbers(store, attendance):
    record(store, "2026-W10", 1, 2)
    record(store, "2026-W11", 20, who="ola")
    before = both(store)

    with pytest.raises(Refusal, match=r"“Enter numbers” can't be undone: .*by ola"):
        store.undo(by="kari")
    assert both(store) == before

    store.undo(by="ola")
    store.undo(by="kari")
    assert values(store) == []


def test_undo_is_refused_where_a_later_command_removed_one_of_the_numbers(store, attendance):
    record(store, "2026-W10", 1, 2)
    remove(store, "2026-W11", who="ola")

    with pytest.raises(Refusal, match=r"“Remove numbers” has changed the same since \(by ola\)"):
        store.undo(by="kari")


def test_undo_of_a_removal_is_refused_where_a_number_came_in_its_place(store, attendance):
    record(store, "2026-W10", 1, 2)
    remove(store, "2026-W11")
    record(store, "2026-W11", 22, who="ola")

    with pytest.raises(Refusal, match="by ola"):
        store.undo(by="kari")


def test_numbers_next_to_those_of_a_later_command_are_undone(store, attendance):
    record(store, "2026-W10", 1, 2)
    record(store, "2026-W12", 3, who="ola")
    store.undo(by="kari")

    assert values(store) == [3]


def test_a_change_that_was_itself_undone_is_not_in_the_way(store, attendance):
    record(store, "2026-W10", 1, 2)
    record(store, "2026-W10", 10, who="ola")
    store.undo(by="ola")
    store.undo(by="kari")

    assert values(store) == []
    store.redo(by="kari")
    store.redo(by="ola")
    assert values(store) == [10, 2]


def test_redo_is_refused_where_another_number_came_in_meanwhile(store, attendance):
    record(store, "2026-W10", 1, 2)
    store.undo(by="kari")
    record(store, "2026-W11", 22, who="ola")

    with pytest.raises(Refusal, match=r"can't be redone: .*by ola"):
        store.redo(by="kari")


def test_redo_is_refused_where_what_it_would_replace_was_removed_meanwhile(store, attendance):
    record(store, "2026-W10", 1, who="ola")
    record(store, "2026-W10", 10)
    store.undo(by="kari")
    remove(store, "2026-W10", who="ola")

    with pytest.raises(Refusal, match=r"can't be redone: “Remove numbers” .*by ola"):
        store.redo(by="kari")
    store.undo(by="ola")
    store.redo(by="kari")
    assert values(store) == [10]


def test_redo_is_refused_where_an_older_number_came_back_meanwhile(store, attendance):
    """The older command has the lower number, so numbers alone would not tell."""
    record(store, "2026-W10", 1, who="ola")
    store.undo(by="ola")
    record(store, "2026-W10", 2)
    store.undo(by="kari")
    store.redo(by="ola")

    with pytest.raises(Refusal, match=r"can't be redone: .*by ola"):
        store.redo(by="kari")
    assert values(store) == [1]


def test_undo_of_a_removal_is_refused_where_an_older_number_came_back(store, attendance):
    record(store, "2026-W10", 1, who="ola")
    store.undo(by="ola")
    record(store, "2026-W10", 2)
    remove(store, "2026-W10")
    store.redo(by="ola")

    with pytest.raises(Refusal, match=r"can't be undone: .*by ola"):
        store.undo(by="kari")
    assert faults(store) == []


def test_numbers_of_a_place_that_is_gone_do_not_come_back_without_it(store, attendance):
    do(store, "AddSite", pilot="P-001", name="Askøy", who="ola")
    record(store, "2026-W10", 1, site="Askøy")
    store.undo(by="kari")
    store.undo(by="ola")

    with pytest.raises(Refusal, match=r"a place or group of its numbers was removed"):
        store.redo(by="kari")
    assert store.read(lambda session: session.scalars(sa.select(Site.id)).all()) == [0]
    store.redo(by="ola")
    store.redo(by="kari")
    assert values(store) == [1]


def test_an_import_is_undone_after_its_metric_was_removed_and_brought_back(store, attendance):
    record(store, "2026-W10", 1, 2)
    record(store, "2026-W11", 20)
    before = both(store)[0]
    do(store, "RemoveMetric", **KEY)
    store.undo(by="kari")
    assert both(store)[0] == before

    store.undo(by="kari")
    assert values(store) == [1, 2]
    store.undo(by="kari")
    assert values(store) == []


def test_numbers_of_two_metrics_in_one_transaction_are_undone_each(store, attendance):
    do(store, "AddMetric", pilot="P-001", name="Visits", kind="count", direction="up")
    record(store, "2026-W10", 1)
    do(
        store, "RecordMeasurements", pilot="P-001", metric="Visits",
        rows=[{"period": "2026-W10", "value": 7}],
    )  # fmt: skip
    store.undo(by="kari")

    assert values(store) == [1]


def test_two_numbers_on_one_day_are_kept_apart_and_removed_together(store, walking_bus):
    gaps = {"pilot": "P-001", "metric": "Falls"}
    do(store, "AddMetric", pilot="P-001", name="Falls", kind="days_between", direction="up")
    rows = [{"period": "2026-09-01", "value": 3}, {"period": "2026-09-01", "value": 3.5}]
    do(store, "RecordMeasurements", **gaps, rows=rows)
    assert [row[5] for row in both(store)[0]] == [0, 1]

    gone = do(store, "RemoveMeasurements", **gaps, rows=[{"period": "2026-09-01"}])
    assert gone.result == 2
    store.undo(by="kari")
    assert len(both(store)[0]) == 2
