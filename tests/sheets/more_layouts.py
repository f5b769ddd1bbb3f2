"""Odd layouts of any desk: two levels of heads, blocks side by side, sums around a table."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.sheets.truth import DOTTED, MONTHS, SHORT, Case, Row, at, dotted, month, months, week
from tests.sheets.writers import ods, text, xlsx


def texts_beside_cells() -> Case:
    random = Random("texts_beside_cells")
    rows, grid = [], []
    for i, period in enumerate(months(2025, 6, 14)):
        visits, calls = random.randint(21, 180), random.randint(30, 140)
        when = dotted(period) if i in {3, 4, 9} else at(period)
        grid.append([when, str(visits) if i % 2 else visits, f"{calls}"])
        rows.append(Row(period, "month", metric="Besøk", value=visits))
        rows.append(Row(period, "month", metric="Telefoner", value=calls))
    return Case(
        "b_41_visits_texts_beside_date_cells.xlsx",
        "Date cells with dates as texts among them, numbers as texts in one column and in half of "
        "the other.",
        "nb",
        "Besøk og telefoner.xlsx",
        xlsx({"Ark1": [["Dato", "Besøk", "Telefoner"], *grid]}),
        rows,
    )


def year_over_quarters() -> Case:
    random = Random("year_over_quarters")
    rows, grid = [], []
    for place in ("Sentrum bibliotek", "Nordstrand bibliotek", "Bokbussen"):
        line: list[object] = [place]
        for year in (2024, 2025):
            counts = [random.randint(200, 1900) for _ in range(4)]
            line += [*counts, sum(counts)]
            rows += [
                Row(month(year, 3 * i + 1), "quarter", site=place, value=count)
                for i, count in enumerate(counts)
            ]
        grid.append(line)
    quarters = ["1. kvartal", "2. kvartal", "3. kvartal", "4. kvartal", "Året"]
    head: list[list[object]] = [
        ["Lesestunder, antall barn"],
        ["Bibliotek", 2024, "", "", "", "", 2025, "", "", "", ""],
        ["", *quarters, *quarters],
    ]
    return Case(
        "b_42_reading_year_over_quarters.xlsx",
        "Libraries down; a year merged over its four quarters and their sum.",
        "nb",
        "Lesestunder.xlsx",
        xlsx(
            {"Tabell": [*head, *grid]},
            merged={"Tabell": [(1, 1, 1, 5), (1, 6, 1, 10), (1, 0, 2, 0)]},
        ),
        rows,
        left_out=["Året"],
    )


def school_years_in_words() -> Case:
    random = Random("school_years_in_words")
    rows, grid = [], []
    for year in range(2018, 2026):
        plans, meetings = random.randint(9, 60), random.randint(61, 140)
        grid.append([f"Skuleåret {year}/{year + 1}", plans, meetings])
        rows.append(Row(f"{year}-08-01", "school_year", metric="Fråværsplanar", value=plans))
        rows.append(Row(f"{year}-08-01", "school_year", metric="Foreldremøte", value=meetings))
    return Case(
        "b_43_school_years_in_words.ods",
        "School years down as “Skuleåret 2018/2019”, two metrics across.",
        "nn",
        "Nærvær.ods",
        ods({"Ark1": [["Periode", "Fråværsplanar", "Foreldremøte"], *grid]}),
        rows,
    )


def sections() -> Case:
    random = Random("sections")
    rows, grid = [], []
    periods = months(2026, 1, 6)
    for title, low, high in (("Antall deltakere", 11, 60), ("Andel som fullførte (%)", 40, 99)):
        grid.append([title, *[""] * 6])
        for group in ("Jenter", "Gutter"):
            numbers = [random.randint(low, high) for _ in periods]
            grid.append([group, *numbers])
            unit = "%" if "%" in title else None
            rows += [
                Row(period, "month", metric=title, group=group, value=number, unit=unit)
                for period, number in zip(periods, numbers, strict=True)
            ]
        grid.append([])
    heads = [f"{SHORT[i]} 2026" for i in range(6)]
    return Case(
        "b_44_summer_jobs_sections_of_metrics.csv",
        "Two sections below each other, a count and a share, each over the same two genders; "
        "months across once, at the top.",
        "nb",
        "sommerjobb.csv",
        text([["Sommerjobb"], ["", *heads], *grid], encoding="cp1252"),
        rows,
    )


def side_by_side() -> Case:
    random = Random("side_by_side")
    rows, lines = [], []
    for i, period in enumerate(months(2026, 1, 7)):
        visits, name = random.randint(20, 99), f"{DOTTED[i]} 2026"
        place = random.randint(2, 30)
        lines.append([name, visits, "", "", name, place, random.randint(1, 19)])
        rows.append(Row(period, "month", value=visits))
    head = [
        ["Besøk på ungdomshuset", "", "", "", "Vakter på frivilligsentralen"],
        ["Måned", "Besøk", "", "", "Måned", "Vakter", "Nye frivillige"],
    ]
    return Case(
        "b_45_youth_house_tables_side_by_side.xlsx",
        "Two tables side by side, each with its title and its months: it is asked which one.",
        "nb",
        "Tall til møtet.xlsx",
        xlsx({"Ark1": [*head, *lines]}),
        rows,
        asks="table",
        answers={"table": 1},
    )


def whiteboard() -> Case:
    random = Random("whiteboard")
    rows, grid = [], []
    weeks = range(36, 42)
    names = ["Bordtennis", "Matkurs", "Gaming"]
    for name in names:
        counts = [random.randint(3, 25) for _ in weeks]
        grid.append(["", name, *counts, "", sum(counts)])
        rows += [
            Row(week(2026, number), "week", group=name, value=count)
            for number, count in zip(weeks, counts, strict=True)
        ]
    sums = [sum(int(str(line[k])) for line in grid) for k in range(2, 8)]
    board = [
        ["", "Høsten 2026", *[""] * 8],
        [],
        ["", "Gruppe", *(f"U{number}" for number in weeks), "", "SUM"],
        *grid,
        [],
        ["", "Alle", *sums, "", sum(sums)],
    ]
    return Case(
        "b_46_whiteboard_sums_around.xlsx",
        "As on a whiteboard, from B1 on: groups down, weeks as U36 across, sums to the right "
        "behind an empty column and below behind an empty row.",
        "nb",
        "Tavla.xlsx",
        xlsx({"Ark1": board}),
        rows,
        left_out=["SUM", "Alle"],
    )


def so_far_this_year() -> Case:
    random = Random("so_far_this_year")
    rows, lines = [], []
    periods = months(2026, 1, 9)
    for label in ("Nye saker", "Avsluttede saker"):
        counts = [random.randint(4, 40) for _ in periods]
        lines.append([label, *counts])
        lines.append(["Hittil i år", *(sum(counts[: i + 1]) for i in range(9))])
        rows += [
            Row(period, "month", metric=label, value=count)
            for period, count in zip(periods, counts, strict=True)
        ]
    return Case(
        "b_47_cases_so_far_this_year_rows.csv",
        "Two metrics down, below each of them how many so far this year; months across.",
        "nb",
        "saker.csv",
        text([["2026", *(name.capitalize() for name in MONTHS[:9])], *lines], "\t"),
        rows,
        left_out=["Hittil i år", "Hittil i år"],
    )


def hand_typed() -> Case:
    girls = {33: (18, 22), 34: (20, 22), 35: (17, 23), 37: (21, 23), 38: (19, 24)}
    boys = {33: (11, 15), 34: (9, 15), 35: (12, 15), 36: (13, 16), 37: (10, 16), 38: (14, 16)}
    return Case(
        "b_48_training_fractions_hand.csv",
        "Typed by hand: weeks down, girls and boys across as 18/22, “ikke svar” in one week, blank "
        "rows, spaces around, no line end at the last line.",
        "nb",
        "trening.csv",
        None,
        [
            Row(week(2026, number), "week", group=group, numerator=part, denominator=whole)
            for group, counts in (("Jenter", girls), ("Gutter", boys))
            for number, (part, whole) in counts.items()
        ],
        missing=1,
    )


def survey_by_hand() -> Case:
    rows = [
        Row(f"{2022 + i}-08-01", "school_year", site=place, value=number, unit="%")
        for place, numbers in {
            "Ungdomsskulen": [83, 79.5, None, 88],
            "Barneskulen": [91, 90, 87, None],
        }.items()
        for i, number in enumerate(numbers)
        if number is not None
    ]
    return Case(
        "b_49_feels_safe_school_years_hand.csv",
        "Typed by hand: two schools down, school years across as 2022-23, “83 %”, a dash, “<5”, a "
        "remark below.",
        "nn",
        "trygt.csv",
        None,
        rows,
        missing=2,
    )


CASES: list[Callable[[], Case]] = [
    texts_beside_cells,
    year_over_quarters,
    school_years_in_words,
    sections,
    side_by_side,
    whiteboard,
    so_far_this_year,
    hand_typed,
    survey_by_hand,
]
