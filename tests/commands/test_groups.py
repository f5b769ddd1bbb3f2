"""Groups of a dimension, changed after they were written down."""

from __future__ import annotations

import pytest

from store.errors import Refusal
from store.reads.pilot import pilot_page
from tests.builders import do

LEVELS = [{"name": "Low", "share": 0.3}, {"name": "Middle", "share": 0.3}, {"name": "High"}]


@pytest.fixture
def education(store, walking_bus):
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=LEVELS)


def edit(store, **fields):
    return do(store, "EditSubgroups", pilot="P-001", dimension="Education", **fields)


def levels(store, walking_bus):
    (dimension,) = store.read(pilot_page, walking_bus).dimensions
    return [(each.name, each.share) for each in dimension.levels]


def test_groups_move_get_names_and_shares_and_keep_who_they_are(store, walking_bus, education):
    before = {e.name: e.uid for e in store.read(pilot_page, walking_bus).dimensions[0].levels}
    told = [{"name": "High", "share": 0.4}, {"name": "Low"}, {"name": "Mid", "was": "Middle"}]
    edit(store, levels=told)

    assert levels(store, walking_bus) == [("High", 0.4), ("Low", None), ("Mid", None)]
    after = {e.name: e.uid for e in store.read(pilot_page, walking_bus).dimensions[0].levels}
    assert after == {
        "High": before["High"], "Low": before["Low"], "Mid": before["Middle"],
    }  # fmt: skip


def test_a_name_that_becomes_free_can_be_taken_by_the_next(store, walking_bus, education):
    told = [{"name": "Lowest", "was": "Low"}, {"name": "Low", "was": "Middle"}, {"name": "High"}]
    edit(store, levels=told)
    assert [name for name, _ in levels(store, walking_bus)] == ["Lowest", "Low", "High"]

    store.undo(by="kari")
    assert [name for name, _ in levels(store, walking_bus)] == ["Low", "Middle", "High"]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ([{"name": "Low"}], "at least two"),
        ([{"name": "Low"}, {"name": "low"}], "stands twice"),
        ([{"name": "Low", "share": 0.7}, {"name": "High", "share": 0.7}], "100 % at most"),
        ([{"name": "Low", "was": "Middle"}, {"name": "Middle", "was": "Low"}], "trade names"),
        ([{"name": "Low"}, {"name": "New", "was": "Nobody"}], "no group called Nobody"),
    ],
)
def test_what_can_not_be_is_refused_and_changes_nothing(store, walking_bus, education, told, said):
    before = levels(store, walking_bus)

    with pytest.raises(Refusal, match=said):
        edit(store, levels=told)

    assert levels(store, walking_bus) == before


def test_a_group_with_numbers_stays(store, walking_bus, education, measured):
    rows = [{"period": "2026-W03", "numerator": 1, "denominator": 9, "subgroup": "Middle"}]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)

    with pytest.raises(Refusal, match="still used by"):
        edit(store, levels=[{"name": "Low"}, {"name": "High"}])


def test_a_share_that_is_changed_lets_the_flag_follow(store, walking_bus, education):
    told = [{"name": "Low", "share": 0.2}, {"name": "Middle", "share": 0.3}, {"name": "High"}]

    assert edit(store, levels=told).pilots
