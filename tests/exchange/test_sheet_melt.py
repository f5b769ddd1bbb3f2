"""A tidy table is the same table, whichever way it is written."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings

from store.exchange.batch import MeasurementFile
from store.exchange.measurement_file import HowToRead, read_measurements
from store.exchange.sheet_map import Answers
from store.periods import to_date
from tests.exchange.wide import Key, Wide, wide

BY_MAP = HowToRead(answers=Answers())


def tidy(file: MeasurementFile, metrics: bool) -> dict[Key, tuple[float, ...]]:
    """First day, place, group and measure of each row, and its numbers."""
    b = file.batch
    found: dict[Key, tuple[float, ...]] = {}
    for i in range(len(b)):
        series = b.series_names[b.series[i]]
        key = (
            to_date(int(b.period[i])).isoformat(),
            b.sites[b.site[i]] if b.site[i] >= 0 else "",
            b.subgroups[b.subgroup[i]] if b.subgroup[i] >= 0 else "",
            (series.metric or "") if metrics else "",
        )
        assert key not in found
        part, whole, value = (float(x[i]) for x in (b.numerator, b.denominator, b.value))
        count = value if np.isnan(part) else part
        found[key] = (count,) if np.isnan(whole) else (count, whole)
    return found


def read(data: object, table: Wide) -> dict[Key, tuple[float, ...]]:
    file = read_measurements(data, BY_MAP)
    assert file.bad == ()
    return tidy(file, any(key[3] for key in table.truth))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wide())
def test_a_text_gives_the_same_rows_whichever_way_its_facets_go(table):
    assert read(table.text().encode(), table) == table.truth


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wide())
def test_a_workbook_gives_the_same_rows_whichever_way_its_facets_go(table):
    assert read(table.book(), table) == table.truth
