"""Measurements out: read back as they were, small groups not to be seen nor worked out."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.exchange.measurements_in import ImportMeasurements
from store.exchange.measurements_out import COLUMNS, measurements_csv
from store.reads.measurements import MeasurementRow, measurement_rows, small_groups_hidden
from store.store import Store
from store.words import Cadence, Kind
from tests.builders import do


def bring(store: Store, data: bytes, **how: str) -> None:
    store.do(ImportMeasurements(data, "numbers.csv", **how), by="kari")


FILE = (
    "date,site,numerator,denominator,people,note\n"
    "2026-03-02,Bø,7,20,,'=1+1\n"
    '2026-03-02,,12.0,40,31,"two\nlines, quoted"\n'
    "2026-03-09,Bø,0,0,,\n"
)


def test_what_goes_out_comes_in_again_as_it_was(store, attendance, tmp_path):
    bring(store, FILE.encode(), pilot="P-001", metric="Attendance")
    rows = store.read(measurement_rows)
    data = measurements_csv(rows)

    with Store(tmp_path / "other.db") as other:
        do(other, "AddPilot", title="Walking bus")
        do(
            other, "AddMetric", pilot="P-001", name="Attendance", kind="proportion",
            direction="up", cadence="week",
        )  # fmt: skip
        bring(other, data)
        assert other.read(measurement_rows) == rows
    assert data.decode().splitlines()[0] == ",".join(COLUMNS)
    assert rows[1].note == "=1+1"
    assert b"'=1+1" in data


def test_one_pilot_can_go_out_alone(store, attendance, walking_bus):
    bring(store, FILE.encode(), pilot="P-001", metric="Attendance")
    other = do(store, "AddPilot", title="Other").uid

    assert len(store.read(measurement_rows, walking_bus)) == 3
    assert store.read(measurement_rows, other) == ()


GROUPS = (
    "date,subgroup,numerator,denominator\n2026-03-02,No school,2,3\n"
    "2026-03-02,School,4,9\n2026-03-02,Degree,9,30\n2026-03-02,,15,42\n"
)


def test_a_small_group_and_the_one_that_would_give_it_away_read_less_than_five(store, attendance):
    bring(store, GROUPS.encode(), pilot="P-001", metric="Attendance")
    text = measurements_csv(store.read(measurement_rows)).decode()

    read = {row["subgroup"]: row for row in csv.DictReader(io.StringIO(text))}
    shown = {name: (row["numerator"], row["denominator"]) for name, row in read.items()}
    assert shown == {
        "No school": ("<5", "<5"),
        "School": ("<5", "<5"),
        "Degree": ("9", "30"),
        "": ("15", "42"),
    }


def row(group: str, part: float, whole: float, site: str | None = None) -> MeasurementRow:
    return MeasurementRow(
        "P-001", "Attendance", Kind.PROPORTION, Cadence.WEEK, 20_000, site, "education", group, 0,
        part, whole, None, None, None, 5,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        ([9, 30], []),
        ([3, 30], [0, 1]),
        ([3, 0, 30], [0, 2]),
        ([3, 4, 30], [0, 1]),
        ([9, 9, 2], [0, 2]),
        ([0, 30], []),
        ([4], [0]),
    ],
)
def test_hidden_are_small_groups_and_never_one_alone(sizes, hidden):
    rows = small_groups_hidden(row(f"g{i}", 0, size) for i, size in enumerate(sizes))

    assert [i for i, one in enumerate(rows) if one.hidden] == hidden
    assert all(one.denominator is None for one in rows if one.hidden)


def test_a_small_group_in_one_place_hides_the_groups_of_all_places():
    rows = [row(group, 0, size, site) for group, size, site in (
        ("a", 3, "Bø"), ("b", 20, "Bø"), ("a", 30, "Vik"), ("b", 20, "Vik"), ("a", 33, None),
    )]  # fmt: skip

    assert all(one.hidden for one in small_groups_hidden(rows))


@given(
    sizes=st.lists(st.integers(0, 12), min_size=2, max_size=6),
    small=st.integers(3, 10),
)
def test_no_hidden_group_can_be_worked_out_from_the_total(sizes, small):
    rows = small_groups_hidden(
        replace(row(f"g{i}", 0, size), small_group=small) for i, size in enumerate(sizes)
    )
    shown = sum(one.denominator or 0 for one in rows if not one.hidden)
    hidden = [size for size, one in zip(sizes, rows, strict=True) if one.hidden]

    left = sum(sizes) - shown
    assert left == sum(hidden)
    if any(size for size, one in zip(sizes, rows, strict=True) if not one.hidden) or hidden[1:]:
        assert len(hidden) != 1
    assert not any(0 < (one.denominator or 0) < small for one in rows)
