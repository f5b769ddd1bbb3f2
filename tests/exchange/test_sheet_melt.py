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


def read_text(text: str) -> dict[Key, tuple[float, ...]]:
    return tidy(read_measurements(text.encode(), BY_MAP), metrics=True)


def test_rows_below_a_gap_are_read_where_they_go_on_as_above():
    text = "Måned;Antall\njan. 26;4\n\n\n\n\n\nfeb. 26;5\n"

    assert list(read_text(text).values()) == [(4.0,), (5.0,)]


def test_a_total_that_is_no_sum_of_the_others_is_a_measure():
    text = (
        "Måned;Totalt antall besøk;Ventetid (dager);Årsverk\n"
        "jan. 26;40;3;2\nfeb. 26;50;4;2\nmars 26;70;9;3\napr. 26;20;1;2\n"
    )

    read = read_text(text)

    assert read["2026-01-01", "", "", "Totalt antall besøk"] == (40.0,)
    assert len(read) == 12


def test_rows_that_are_the_sum_of_the_others_are_left_out_whatever_they_are_called():
    text = "Sted;jan. 26;feb. 26;mars 26\nOs;1;2;5\nVoss;3;4;9\nSammen med andre;4;6;14\n"

    assert {key[1] for key in read_text(text)} == {"Os", "Voss"}


def test_places_called_upper_and_lower_are_no_limits():
    text = "Måned;Øvre Eiker;Nedre Eiker\njan. 26;40;3\nfeb. 26;50;4\nmars 26;70;7\n"

    assert {key[1] for key in read_text(text)} == {"Øvre Eiker", "Nedre Eiker"}


def test_a_share_worked_out_in_a_row_of_its_own_is_left_out():
    rows = ["Sted;Hva;jan. 26;feb. 26;mars 26", "Os;Møtt;1;2;5", "Os;Innkalt;4;5;9"]
    text = "\n".join([*rows, "Os;Andel;25 %;40 %;56 %"])

    assert list(read_text(text).values()) == [(1.0, 4.0), (2.0, 5.0), (5.0, 9.0)]
