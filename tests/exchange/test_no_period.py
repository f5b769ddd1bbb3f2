"""Why a period can't be taken is said: no such day, half a year, days of no period."""

from __future__ import annotations

import pytest

from store.errors import Refusal
from store.exchange import problems
from store.exchange.measurement_file import read_measurements
from store.exchange.no_period import is_part_of_a_year, why_no_period
from store.exchange.period_words import readings


@pytest.mark.parametrize(
    ("text", "fault", "facts"),
    [
        ("31.09.2026", problems.NO_SUCH_DAY, {"days": 30}),
        ("31.9.", problems.NO_SUCH_DAY, {"days": 30}),
        ("29.2.2025", problems.NO_SUCH_DAY, {"days": 28}),
        ("2026-02-30", problems.NO_SUCH_DAY, {"days": 28}),
        ("31/11-26", problems.NO_SUCH_DAY, {"days": 30}),
        ("30. februar", problems.NO_SUCH_DAY, {"days": 29}),
        ("0.5.2026", problems.NO_SUCH_DAY, {"days": 31}),
        ("uke 53 2025", problems.NO_SUCH_WEEK, {"year": 2025, "weeks": 52}),
        ("2025-53", problems.NO_SUCH_WEEK, {"year": 2025, "weeks": 52}),
        ("uke 60 2026", problems.NO_SUCH_WEEK, {"year": 2026, "weeks": 53}),
        ("H25", problems.PART_OF_A_YEAR, {}),
        ("V26", problems.PART_OF_A_YEAR, {}),
        ("høst 2025", problems.PART_OF_A_YEAR, {}),
        ("Våren 2026", problems.PART_OF_A_YEAR, {}),
        ("haustsemester 2025", problems.PART_OF_A_YEAR, {}),
        ("1. halvår 2026", problems.PART_OF_A_YEAR, {}),
        ("2. tertial", problems.PART_OF_A_YEAR, {}),
        ("2026T1", problems.PART_OF_A_YEAR, {}),
        ("1.–8. sept 2026", problems.NO_WHOLE_PERIOD, {}),
        ("1.–7. sept 2026", problems.NO_WHOLE_PERIOD, {}),
        ("jan–april 2026", None, {}),
        ("soon", None, {}),
        ("uke 34-35", None, {}),
        ("", None, {}),
    ],
)
def test_why_a_text_is_no_period_is_said(text, fault, facts):
    assert readings(text) == {}
    assert why_no_period(text) == (None if fault is None else (fault, facts))


@pytest.mark.parametrize(
    "text", ["2026", "uke 34", "jan", "Haugen", "Vår beste", "H", "1. kvartal"]
)
def test_what_is_no_part_of_a_year(text):
    assert not is_part_of_a_year(text)


@pytest.mark.parametrize("head", ["date,value", "Dato,Besøk"])
def test_the_cell_is_named_with_what_is_wrong_with_its_day(head):
    file = read_measurements(f"{head}\n28.09.2026,3\n29.09.2026,4\n31.09.2026,5\n".encode())
    (bad,) = file.bad

    assert (bad.cell, bad.value, len(file.batch)) == ("A4", "31.09.2026", 2)
    assert str(bad.reason) == "There is no such day: the month has 30 days."


def test_units_that_can_not_be_added_are_named():
    rows = "Måned;Ventetid\njan. 26;30 min\nfeb. 26;2 timer\nmars 26;45 min\napril 26;20\n"
    file = read_measurements(rows.encode())
    (bad,) = file.bad

    assert (bad.cell, bad.value) == ("B3", "2 timer")
    assert "unit is another" in str(bad.reason)
    assert file.batch.value.tolist() == [30.0, 45.0, 20.0]


def test_the_unit_of_the_head_holds_before_that_of_the_cells():
    rows = "Måned;Ventetid (timer)\njan. 26;30 min\nfeb. 26;2 t\nmars 26;45 min\napril 26;3\n"
    file = read_measurements(rows.encode())

    assert [bad.cell for bad in file.bad] == ["B2", "B4"]
    assert file.batch.value.tolist() == [2.0, 3.0]


@pytest.mark.parametrize(
    "rows",
    ["Periode;Besøk\nH24;3\nV25;4\nH25;5\n", "Sted;H24;V25;H25\nNord;3;4;5\nSør;6;7;8\n",
     "Tertial;Besøk\n1. tertial 2025;3\n2. tertial 2025;4\n3. tertial 2025;5\n"],
)  # fmt: skip
def test_a_sheet_by_half_years_is_refused_with_the_reason(rows):
    with pytest.raises(Refusal, match="is a part of a year, and numbers come by month"):
        read_measurements(rows.encode())
