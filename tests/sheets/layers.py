"""Sheets whose periods and units stand in several places: years over months, sums between them."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.sheets.truth import MONTHS, SHORT, Case, Row, at, month, months, nb, share
from tests.sheets.writers import ods, text, xlsx


def years_over_months() -> Case:
    random = Random("years_over_months")
    rows, grid = [], []
    periods = months(2025, 7, 14)
    for place in ("Grim", "Vågsbygd", "Randesund", "Tveit"):
        line: list[object] = [place]
        for period in periods:
            count = random.randint(4, 120)
            line.append(count)
            rows.append(Row(period, "month", site=place, value=count))
        grid.append(line)
    heads = [
        ["Utlån fra BUA"],
        ["Utlånssted", "2025", *[""] * 5, "2026", *[""] * 7],
        ["", *(SHORT[at(p).month - 1] for p in periods)],
    ]
    return Case(
        "a_56_loans_years_over_months.xlsx",
        "Loans of sports gear: a year merged over its months, places down.",
        "nb",
        "BUA utlån.xlsx",
        xlsx(
            {"Utlån": [*heads, *grid]},
            merged={"Utlån": [(1, 1, 1, 6), (1, 7, 1, 14), (1, 0, 2, 0)]},
        ),
        rows,
    )


def quarter_sums() -> Case:
    random = Random("quarter_sums")
    rows, grid, total = [], [], 0
    for quarter in range(4):
        part = 0
        for i in range(3 * quarter, 3 * quarter + 3):
            count = random.randint(31, 180)
            part += count
            grid.append([MONTHS[i].capitalize(), count])
            rows.append(Row(month(2025, i + 1), "month", value=count))
        grid.append([f"{quarter + 1}. kvartal", part])
        total += part
    head = [["Timer med BPA-avlastning 2025"], ["Periode", "Timer"]]
    return Case(
        "a_57_respite_sums_of_quarters.csv",
        "Hours of respite by month with the sum of each quarter between and of the year below.",
        "nb",
        "avlastning.csv",
        text([*head, *grid, ["Hele året", total]], encoding="cp1252"),
        rows,
        left_out=["1. kvartal", "2. kvartal", "3. kvartal", "4. kvartal", "Hele året"],
    )


def two_years_and_change() -> Case:
    random = Random("two_years_and_change")
    rows, grid = [], []
    for i in range(9):
        before, now = random.randint(40, 300), random.randint(40, 300)
        grid.append([MONTHS[i], before, now, now - before, nb(share(now - before, before))])
        rows.append(Row(month(2025, i + 1), "month", value=before))
        rows.append(Row(month(2026, i + 1), "month", value=now))
    head = [["Drop-in hos helsesykepleier"], ["", "2025", "2026", "Endring", "Endring i %"]]
    return Case(
        "a_58_drop_in_two_years_and_change.csv",
        "Months down, two years across, the change between them in numbers and in per cent.",
        "nb",
        "drop-in.csv",
        text([*head, *grid]),
        rows,
        left_out=["Endring", "Endring i %"],
    )


def unit_row() -> Case:
    random = Random("unit_row")
    rows, grid = [], []
    for period in months(2026, 1, 8):
        cases, days = random.randint(9, 70), round(random.uniform(3, 44), 1)
        grid.append([f"{MONTHS[at(period).month - 1]} {period[:4]}", cases, days])
        rows.append(Row(period, "month", metric="Søknader", value=cases))
        rows.append(Row(period, "month", metric="Saksbehandlingstid", value=days))
    head = [["", "Søknader", "Saksbehandlingstid"], ["Måned", "antall", "dager"]]
    return Case(
        "a_59_applications_row_of_units.ods",
        "Applications and days until their answer: a second row of the heads holds the units.",
        "nb",
        "Søknader.ods",
        ods({"Tabell": [*head, *grid]}),
        rows,
    )


def sheet_of_a_year() -> Case:
    random = Random("sheet_of_a_year")
    rows, grid = [], []
    for i, name in enumerate(MONTHS):
        line: list[object] = [name.capitalize()]
        for place in ("Mosjøen", "Trofors"):
            count = random.randint(2, 55)
            line.append(count)
            rows.append(Row(month(2025, i + 1), "month", site=place, value=count))
        grid.append(line)
    return Case(
        "a_60_transport_year_as_sheet_name.xlsx",
        "Rides for older people: months without a year, which only the name of the sheet tells.",
        "nb",
        "Aldersvennlig transport.xlsx",
        xlsx({"2025": [["Måned", "Mosjøen", "Trofors"], *grid]}),
        rows,
    )


def per_thousand() -> Case:
    random = Random("per_thousand")
    rows, grid = [], []
    places = ["Steinkjer", "Verdal", "Levanger", "Inderøy"]
    missing = 0
    for year in range(2016, 2026):
        line = [str(year)]
        for place in places:
            if (year, place) == (2017, "Inderøy"):
                line.append("..")
                missing += 1
                continue
            number = round(random.uniform(8, 21), 1)
            line.append(nb(number))
            rows.append(Row(f"{year}-01-01", "year", site=place, value=number))
        grid.append(line)
    head = [["Hoftebrudd per 1000 innbyggere over 65 år"], ["", *places]]
    return Case(
        "a_61_hip_fractures_per_thousand.csv",
        "A rate per 1000, ready made: years down as texts, municipalities across, the unit in the "
        "title, nothing in the corner.",
        "nb",
        "hoftebrudd.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
        missing=missing,
    )


CASES: list[Callable[[], Case]] = [
    years_over_months,
    quarter_sums,
    two_years_and_change,
    unit_row,
    sheet_of_a_year,
    per_thousand,
]
