"""The portfolio row's facts follow each change in its own transaction."""

from __future__ import annotations

import struct

import pytest
import sqlalchemy as sa

from store import facts
from store.errors import Refusal
from store.schema import PortfolioRow
from tests.builders import BEFORE, do, weekly
from tests.commands.everything import steps

REACH = {"pilot": "P-001", "metric": "Reached"}


def row(store):
    query = sa.select(PortfolioRow).where(PortfolioRow.pilot_id == 1)
    return store.read(lambda session: session.scalars(query).one_or_none())


def test_a_pilot_has_facts_as_soon_as_it_is_there(store, walking_bus):
    found = row(store)

    assert (found.facts_history, found.sites, found.cycles, found.metric) == (1, 0, "", None)


def test_numbers_move_the_latest_value_and_the_spark(store, measured):
    found = row(store)
    part, whole = BEFORE[-1]

    assert found.latest == pytest.approx(part / whole)
    assert struct.unpack(f"<{len(BEFORE)}f", found.spark) == pytest.approx(
        [part / whole for part, whole in BEFORE]
    )
    assert found.target == 0.55


def test_the_spark_has_the_last_26_periods_and_gaps_where_numbers_miss(store, attendance):
    rows = weekly("2025-W02", [(week, 100) for week in range(40)])
    del rows[35]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    found = row(store)
    spark = struct.unpack("<26f", found.spark)

    assert spark[-1] == pytest.approx(0.39)
    assert spark[-5] != spark[-5]
    assert spark[0] == pytest.approx(0.14)


def test_the_target_shown_is_the_one_that_was_fixed(store, judged):
    do(store, "EditMetric", pilot="P-001", metric="Attendance", target=0.9)

    assert row(store).target == 0.55


def test_each_change_moves_the_number_that_the_facts_follow(store, clock, tmp_path):
    file = tmp_path / "plan.txt"
    file.write_text("The plan")
    clock.at = clock.at.replace(month=4)
    for name, fields in steps(file):
        done = do(store, name, **fields)
        elsewhere = name in ("DuplicatePilot", "RecordVotes")  # of another pilot, of a meeting
        mine = fields.get("pilot") == "P-001" or name == "AddPilot"
        if mine and not elsewhere:
            assert row(store).facts_history == done.number, name
            wanted = store.read(lambda session: facts.of_pilot(session.connection(), 1))
            found = {key: getattr(row(store), key) for key in wanted}
            assert {k: str(v) for k, v in found.items()} == {k: str(v) for k, v in wanted.items()}

    store.undo(by="kari")
    assert row(store).last_decision == "continue"


def test_a_refused_change_leaves_the_facts(store, measured):
    before = row(store).facts_history
    with pytest.raises(Refusal):
        do(store, "EditPilot", pilot="P-001", title=" ")

    assert row(store).facts_history == before


def test_the_facts_go_with_their_pilot_and_come_back_with_it(store, measured):
    before = row(store).latest
    do(store, "RemovePilot", pilot="P-001")
    assert row(store) is None

    store.undo(by="kari")
    assert row(store).latest == before


def reached(store, *rows):
    kinds = {"kind": "count", "direction": "up", "role": "reach", "cadence": "week"}
    do(store, "AddMetric", pilot="P-001", name="Reached", **kinds)
    groups = [{"name": "Low"}, {"name": "High"}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=groups)
    do(store, "RecordMeasurements", **REACH, rows=list(rows))


def test_participants_are_the_sum_of_new_people_and_the_worst_off_those_of_the_first_group(
    store, walking_bus
):
    reached(
        store,
        {"period": "2026-W10", "value": 30},
        {"period": "2026-W11", "value": 12},
        {"period": "2026-W10", "subgroup": "Low", "value": 8},
        {"period": "2026-W11", "subgroup": "Low", "value": 2},
    )

    assert (row(store).participants, row(store).worst_off) == (42, 10)


def test_the_worst_off_are_not_counted_again_at_each_place(store, walking_bus):
    do(store, "AddSite", pilot="P-001", name="Askøy")
    do(store, "AddSite", pilot="P-001", name="Bergen", kind="comparison")
    reached(
        store,
        {"period": "2026-W10", "subgroup": "Low", "value": 8},
        {"period": "2026-W10", "site": "Askøy", "subgroup": "Low", "value": 8},
        {"period": "2026-W10", "value": 20},
        {"period": "2026-W11", "site": "Askøy", "value": 9},
        {"period": "2026-W11", "site": "Askøy", "subgroup": "Low", "value": 3},
        {"period": "2026-W11", "site": "Bergen", "value": 90},
        {"period": "2026-W11", "site": "Bergen", "subgroup": "Low", "value": 30},
    )

    assert (row(store).participants, row(store).worst_off) == (29, 11)


@pytest.mark.parametrize(
    ("low", "high", "worst"), [(4, 30, None), (0, 30, 0), (5, 30, 5), (9, 3, None)]
)
def test_a_worst_off_group_of_few_people_is_never_a_fact(store, walking_bus, low, high, worst):
    reached(
        store,
        {"period": "2026-W10", "value": low + high},
        {"period": "2026-W10", "subgroup": "Low", "value": low},
        {"period": "2026-W10", "subgroup": "High", "value": high},
    )

    assert (row(store).participants, row(store).worst_off) == (low + high, worst)


def test_a_sum_that_tells_each_of_its_weeks_is_never_a_fact(store, walking_bus):
    """Six in three weeks, somebody each time: at most four in any."""
    weeks = ("2026-W10", "2026-W11", "2026-W12")
    reached(
        store,
        *({"period": week, "subgroup": "Low", "value": 2} for week in weeks),
        *({"period": week, "subgroup": "High", "value": 30} for week in weeks),
    )
    assert row(store).worst_off is None

    more = [{"period": weeks[0], "subgroup": "Low", "value": 8}]
    do(store, "RecordMeasurements", **REACH, rows=more)
    assert row(store).worst_off == 12


def test_the_worst_off_follow_the_threshold_of_the_programme(store, walking_bus):
    reached(
        store,
        {"period": "2026-W10", "subgroup": "Low", "value": 8},
        {"period": "2026-W10", "subgroup": "High", "value": 30},
    )
    do(store, "AddProgramme", name="Careful", small_group=10)
    assert row(store).worst_off == 8

    do(store, "EditPilot", pilot="P-001", programme="Careful")
    assert row(store).worst_off is None
    store.undo(by="kari")
    assert row(store).worst_off == 8
    do(store, "EditPilot", pilot="P-001", programme="Careful")
    do(store, "EditProgramme", programme="Careful", small_group=3)
    assert row(store).worst_off == 8
