"""Figures that can be weeks, months or quarters are what the head of their column says."""

from __future__ import annotations

import pytest

from store.exchange.measurement_file import read_measurements
from store.periods import to_date
from store.words import Cadence


def read(text: str) -> tuple[list[str], set[Cadence], list[float]]:
    """First days, cadences and values of what came of a file."""
    file = read_measurements(text.encode())
    assert not file.bad
    days = [to_date(day).isoformat() for day in file.batch.period.tolist()]
    return days, {name.cadence for name in file.batch.series_names}, file.batch.value.tolist()


@pytest.mark.parametrize("head", ["Uke;Verdi", "Uke;Oppmøte", "Veke;Verdi;Mål", "Week;Value"])
def test_a_year_and_a_number_under_a_head_of_weeks_is_a_week(head: str) -> None:
    rest = ";15" if head.count(";") == 2 else ""
    rows = "".join(f"2026-{week:02};{10 + week}{rest}\n" for week in (1, 2, 3, 10))
    days, cadences, values = read(f"{head}\n{rows}")
    assert cadences == {Cadence.WEEK}
    assert days == ["2025-12-29", "2026-01-05", "2026-01-12", "2026-03-02"]
    assert values == [11, 12, 13, 20]


@pytest.mark.parametrize("head", ["Kvartal;Verdi", "Kvartal;Antall saker", "Quarter;Value"])
@pytest.mark.parametrize("form", ["{year}-{quarter}", "{quarter}/{year}"])
def test_a_year_and_a_number_under_a_head_of_quarters_is_a_quarter(head: str, form: str) -> None:
    rows = "".join(f"{form.format(year=2025, quarter=q)};{10 * q}\n" for q in (1, 2, 3, 4))
    days, cadences, values = read(f"{head}\n{rows}")
    assert cadences == {Cadence.QUARTER}
    assert days == ["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"]
    assert values == [10, 20, 30, 40]


def test_numbers_of_quarters_beside_years_are_quarters_and_no_measure() -> None:
    days, cadences, values = read("År;Kvartal;Antall\n2025;3;10\n2025;4;12\n2026;1;14\n")
    assert cadences == {Cadence.QUARTER}
    assert days == ["2025-07-01", "2025-10-01", "2026-01-01"]
    assert values == [10, 12, 14]


def test_a_year_and_a_number_under_any_other_head_is_a_month() -> None:
    days, cadences, _ = read("Måned;Verdi\n2026-01;3\n2026-02;4\n2026-03;5\n")
    assert cadences == {Cadence.MONTH}
    assert days == ["2026-01-01", "2026-02-01", "2026-03-01"]
