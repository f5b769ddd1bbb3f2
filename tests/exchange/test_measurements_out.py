"""Measurements out: read back as they were, small groups not to be seen nor worked out."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language import use_language
from store.exchange.csv_out import DIALECTS
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


HARD = (
    "metric,date,site,subgroup,numerator,denominator,value,people,note\n"
    "Attendance,2026-03-02,Bø,,7,20,,,\n"
    "Attendance,2026-03-02,,Lower,8,30,,12,\U0001f642 \u202eabc <5 %s\n"
    "Attendance,2026-03-02,,Higher,9,30,,,'quoted\n"
    "Visits,2026-03-01,,,,,1234.567,,\n"
    "Visits,2026-04-01,,,,,0.1,,\n"
    "Wait,2026-03-02,,,,,3,,\n"
    "Wait,2026-03-02,,,,,4,,second that day\n"
    "Score,2026-03-02,,,,14,2.125,14,\n"
)


def pilot_with_metrics(store: Store) -> None:
    do(store, "AddPilot", title="Walking bus")
    groups = [{"name": "Lower"}, {"name": "Higher"}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=groups)
    metrics = {"Attendance": "proportion", "Visits": "mean", "Wait": "days_between"}
    for name, kind in (metrics | {"Score": "score"}).items():
        do(store, "AddMetric", pilot="P-001", name=name, kind=kind, direction="up")


@pytest.mark.parametrize("lang", ["en", "nb", "nn"])
@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
def test_each_dialect_is_read_back_exactly_in_each_language(
    store, tmp_path, qapp, dialect, lang, request
):
    request.addfinalizer(lambda: use_language("en"))
    pilot_with_metrics(store)
    bring(store, HARD.encode(), pilot="P-001")
    rows = store.read(measurement_rows)
    data = measurements_csv(rows, dialect, say=use_language(lang).say)

    assert len(rows) == 8
    with Store(tmp_path / "other.db") as other:
        pilot_with_metrics(other)
        bring(other, data)
        assert other.read(measurement_rows) == rows


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


def row(
    group: str | None, part: float, whole: float, site: str | None = None, week: int = 0
) -> MeasurementRow:
    return MeasurementRow(
        "P-001", "Attendance", Kind.PROPORTION, Cadence.WEEK, 20_000 + 7 * week, site,
        "education" if group else None, group, 0, part, whole, None, None, None, 5,
    )  # fmt: skip


def hidden_of(rows: Sequence[MeasurementRow]) -> list[int]:
    return [i for i, one in enumerate(small_groups_hidden(rows)) if one.hidden]


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


def test_a_place_of_few_people_is_hidden_with_what_would_give_it_away():
    rows = [row(None, 1, size, site) for site, size in (("Bø", 3), ("Vik", 9), ("Os", 30))]

    assert hidden_of([*rows, row(None, 3, 42)]) == [0, 1]


def test_a_place_where_events_are_counted_is_shown():
    rows = [replace(row(None, 1, 3, site), kind=Kind.RATE) for site in ("Bø", "Vik")]

    assert hidden_of(rows) == []


def test_the_groups_of_a_hidden_place_do_not_tell_how_many_came_there():
    few = [row(None, 1, 4, "Bø"), row(None, 1, 9, "Vik"), row(None, 1, 40, "Os")]
    groups = [row(group, 1, size, "Vik") for group, size in (("a", 0), ("b", 9))]

    assert hidden_of([*few, *groups, row("b", 1, 53)]) == [0, 1, 4, 5]


def test_the_only_hidden_period_of_a_group_takes_another_with_it():
    weeks = [(9, 30), (3, 31), (7, 32), (8, 33)]
    rows = [
        row(g, 0, n, week=i)
        for i, pair in enumerate(weeks)
        for g, n in zip("ab", pair, strict=True)
    ]

    assert hidden_of(rows) == [0, 1, 2, 3]


def test_visits_of_few_people_are_about_few_people():
    rows = [replace(row("a", 5, 20), people=2), row("b", 5, 30), row("c", 5, 90)]

    assert hidden_of(rows) == [0, 1]


def test_the_note_on_a_hidden_number_stays_inside():
    rows = [replace(row("a", 2, 3), note="both were ill"), row("b", 5, 30)]

    assert b"both were ill" not in measurements_csv(small_groups_hidden(rows))


def test_days_between_events_of_a_group_are_about_one_person_each():
    rows = [replace(row(g, 0, 0), kind=Kind.DAYS_BETWEEN, value=40.0) for g in ("a", "b")]

    assert hidden_of(rows) == [0, 1]


@given(
    table=st.lists(st.lists(st.integers(0, 12), min_size=3, max_size=3), min_size=1, max_size=5),
)
def test_no_hidden_number_stands_alone_in_its_period_or_over_time(table):
    rows = [
        row(g, 0, n, week=i) for i, ns in enumerate(table) for g, n in zip("abc", ns, strict=True)
    ]
    shown = np.array([not one.hidden for one in small_groups_hidden(rows)]).reshape(-1, 3)
    sizes = np.array(table)

    assert shown[sizes == 0].all()
    assert not shown[(sizes > 0) & (sizes < 5)].any()
    lines = [*zip(sizes, shown, strict=True), *zip(sizes.T, shown.T, strict=True)]
    for line, known in lines:
        if (line > 0).sum() > 1:
            assert (~known).sum() != 1
