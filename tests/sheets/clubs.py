"""Clubs and associations, and the odd shapes that any of them may keep; some typed by hand."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.sheets.truth import DOTTED, MONTHS, SHORT, Case, Row, at, dotted, month, months, nb, week
from tests.sheets.writers import ods, text, xlsx


def exported_twice() -> Case:
    random = Random("exported_twice")
    rows, grid = [], []
    for place in ("Tromsdalen", "Kroken"):
        for period in months(2026, 2, 5):
            count = random.randint(12, 80)
            grid.append([dotted(period), place, count])
            rows.append(Row(period, "month", site=place, value=count))
    grid += grid[3:7]
    return Case(
        "a_41_ski_group_rows_twice.csv",
        "Children on skis: a long table into which a few rows were pasted twice.",
        "nb",
        "ski.csv",
        text([["Dato", "Sted", "Antall"], *grid]),
        rows,
    )


def kilometres() -> Case:
    counts = [1234, 2105, 1987, 3412, 2750]
    return Case(
        "a_42_kilometres_point_hand.csv",
        "Kilometres walked, all as 1.234: thousands or decimals is not to be known.",
        "nb",
        "kilometer.csv",
        None,
        [Row(month(2026, i), "month", value=count) for i, count in enumerate(counts, 1)],
        asks="decimal",
        answers={"decimal": ","},
    )


def trips() -> Case:
    mondays = ["2026-03-30", "2026-04-06", "2026-04-27", "2026-05-04"]
    counts = {"Voksne": [12, 9, 14, 10], "Barn": [7, 11, 8, 5]}
    return Case(
        "a_43_trips_slashes_hand.csv",
        "Trips of two groups: dates as 03/04/2026, none of which tells day from month.",
        "nb",
        "turer.csv",
        None,
        [
            Row(monday, "week", group=group, value=counts[group][i])
            for group in counts
            for i, monday in enumerate(mondays)
        ],
        asks="dates",
        answers={"dates": "day/month/year"},
    )


def church_cafe() -> Case:
    counts = {2: 23, 3: 31, 4: 18, 5: 27, 7: 35, 8: 29, 9: 33}
    return Case(
        "a_44_church_cafe_day_month_hand.txt",
        "Guests each Wednesday, from the clipboard: dates as 7/1-26, a dash and remarks.",
        "nb",
        "",
        None,
        [
            Row(week(2026, i), "week", value=n, note="snøvær" if n == 18 else None)
            for i, n in counts.items()
        ],
        missing=1,
    )


def training() -> Case:
    men = [34, 36, 31, 29, 22, 11, None, 27, 38, 40]
    women = [41, 44, 47, 39, 30, 16, None, 33, 49, 52]
    return Case(
        "a_45_training_no_year_hand.txt",
        "Men and women at training, from the clipboard: months as people shorten them, and no year "
        "anywhere.",
        "nb",
        "",
        None,
        [
            Row(month(2025, i), "month", group=group, value=count)
            for group, counts in (("Menn", men), ("Kvinner", women))
            for i, count in enumerate(counts, 1)
            if count is not None
        ],
        missing=2,
        asks="year",
        answers={"year": 2025},
    )


def language_cafe() -> Case:
    counts = {3: (18, 4), 4: (21, 4), 5: (25, 5), 6: (19, 3), 8: (12, 3), 9: (27, 5)}
    return Case(
        "a_46_language_cafe_weeks_with_days_hand.csv",
        "A language café: weeks with their days in parentheses, the year in the title, “ikke svar” "
        "for a week, a total below.",
        "nb",
        "språkkafé.csv",
        None,
        [
            Row(week(2026, i), "week", metric=metric, value=count)
            for i, pair in counts.items()
            for metric, count in zip(("Deltakere", "Frivillige"), pair, strict=True)
        ],
        missing=2,
        left_out=["Totalt"],
    )


def night_walkers() -> Case:
    trips = [5, 4, 4, 5, 5, 3, None, 4, 4, 5, 4, 2]
    adults = [21, 19, 16, 24, 31, 14, None, 22, 26, 33, 20, 9]
    return Case(
        "a_47_night_walkers_hand.csv",
        "Walks at night and adults who came: months in capitals without July, the mean of a walk "
        "and the target beside, sums below.",
        "nb",
        "natteravn 2025.csv",
        None,
        [
            Row(month(2025, i), "month", metric=metric, value=count)
            for metric, counts in (("Turer", trips), ("Voksne ute", adults))
            for i, count in enumerate(counts, 1)
            if count is not None
        ],
        left_out=["Snitt pr tur", "Mål voksne", "Til sammen"],
    )


def two_tables() -> Case:
    random = Random("two_tables")
    rows, first, second = [], [], []
    for i, period in enumerate(months(2026, 1, 6)):
        first.append([f"{MONTHS[i]} 2026", random.randint(20, 90)])
        given, money = random.randint(3, 15), random.randint(1000, 9000)
        second.append([f"{MONTHS[i]} 2026", given, money])
        rows.append(Row(period, "month", metric="Gaver", value=given))
        rows.append(Row(period, "month", metric="Beløp", value=money))
    grid = [
        ["Besøk på låven"],
        ["Måned", "Besøk"],
        *first,
        [],
        [],
        ["Innsamling"],
        ["Måned", "Gaver", "Beløp"],
        *second,
    ]
    return Case(
        "a_48_barn_two_tables.xlsx",
        "Two tables of different columns below each other, so that it is asked which one.",
        "nb",
        "Låven.xlsx",
        xlsx({"2026": grid}),
        rows,
        asks="table",
        answers={"table": 2},
    )


def english_export() -> Case:
    random = Random("english_export")
    rows, grid = [], []
    for period in months(2025, 10, 12):
        hours, people = round(random.uniform(1000, 2900), 1), random.randint(50, 140)
        grid.append([f"{at(period):%b %Y}", f"{hours:,.1f}", people])
        rows.append(Row(period, "month", metric="Volunteer hours", value=hours))
        rows.append(Row(period, "month", metric="Active volunteers", value=people))
    grid.append(
        ["Total", f"{sum(r.value or 0 for r in rows if r.value and r.value > 900):,.1f}", ""]
    )
    return Case(
        "a_49_volunteer_hours_english.csv",
        "An English export: “Oct 2025”, 1,234.5 in quotation marks, commas between, a total.",
        "en",
        "volunteers.csv",
        text([["Month", "Volunteer hours", "Active volunteers"], *grid], ",", end="\n"),
        rows,
        left_out=["Total"],
    )


def merged_down() -> Case:
    random = Random("merged_down")
    rows, grid, spans = [], [], []
    top = 2
    for place in ("Klubbhuset", "Kunstgressbanen", "Idrettshallen"):
        for i, group in enumerate(("Jenter", "Gutter")):
            line: list[object] = [place if not i else "", group]
            for period in months(2026, 3, 5):
                count = random.randint(8, 66)
                line.append(count)
                rows.append(Row(period, "month", site=place, group=group, value=count))
            grid.append(line)
        spans.append((top, 0, top + 1, 0))
        top += 2
    heads = [f"{SHORT[at(p).month - 1]} {p[:4]}" for p in months(2026, 3, 5)]
    head = [["Oppmøte på åpen hall"], ["Anlegg", "Kjønn", *heads]]
    return Case(
        "a_50_open_hall_merged_down.xlsx",
        "Two genders at three places: a place merged over its two rows, months across.",
        "nb",
        "Åpen hall.xlsx",
        xlsx({"Oppmøte": [*head, *grid]}, merged={"Oppmøte": spans}),
        rows,
    )


def lottery() -> Case:
    random = Random("lottery")
    rows, grid = [], []
    for period in (f"{year}-{first:02}-01" for year in (2024, 2025) for first in (1, 4, 7, 10)):
        income, cost = random.randint(240_000, 3_900_000), random.randint(90_000, 1_400_000)
        said = f"{(at(period).month + 2) // 3}. kvartal {period[:4]}"
        grid.append([said, nb(income, thousands="."), nb(cost, thousands=".")])
        rows.append(Row(period, "quarter", metric="Inntekter", value=income))
        rows.append(Row(period, "quarter", metric="Kostnader", value=cost))
    head = [["Kvartal", "Inntekter", "Kostnader"]]
    return Case(
        "a_51_lottery_points_for_thousands.csv",
        "Money with points for thousands, some with two of them, below a line that tells a "
        "spreadsheet the separator.",
        "nb",
        "lotteri.csv",
        b"sep=;\r\n" + text([*head, *grid], encoding="cp1252"),
        rows,
    )


def band() -> Case:
    random = Random("band")
    rows, grid = [], []
    for period in months(2025, 8, 11):
        there, away = random.randint(14, 40), random.randint(0, 9)
        grid.append([SHORT[at(period).month - 1], f"{there}/{there + away}"])
        rows.append(Row(period, "month", numerator=there, denominator=there + away))
    head = [["Skulekorpset, oppmøte skuleåret 2025/26"], [], ["Månad", "Møtt"]]
    return Case(
        "a_52_band_school_year_months.ods",
        "Who came to band practice, as 18/22: months from August to June, the school year in the "
        "title.",
        "nn",
        "Korps oppmøte.ods",
        ods({"Ark1": [*head, *grid]}),
        rows,
    )


def total_first() -> Case:
    random = Random("total_first")
    rows, lines = [], []
    periods = months(2025, 7, 6)
    places = ["Sentrum", "Nordsida", "Øyane", "Fjorden"]
    for place in places:
        counts = [random.randint(15, 200) for _ in periods]
        lines.append([place, *counts])
        rows += [
            Row(period, "month", site=place, value=count)
            for period, count in zip(periods, counts, strict=True)
        ]
    whole = ["Hele kommunen", *(sum(int(str(line[i])) for line in lines) for i in range(1, 7))]
    heads = [f"{DOTTED[at(p).month - 1]} {p[:4]}" for p in periods]
    return Case(
        "a_53_meals_total_first.csv",
        "Meals brought by volunteers: the whole municipality first, its districts below.",
        "nb",
        "middag på døra.csv",
        text([["Bydel", *heads], whole, *lines]),
        rows,
        left_out=["Hele kommunen"],
    )


def places_over_groups() -> Case:
    random = Random("places_over_groups")
    rows, grid = [], []
    places, groups = ["Vadsø", "Vardø"], ["Under 16 år", "16–25 år", "Over 25 år"]
    for period in weeks_of_spring():
        line: list[object] = [f"{period[0]}-{period[1]:02}"]
        for place in places:
            for group in groups:
                count = random.randint(0, 35)
                line.append(count)
                rows.append(Row(week(*period), "week", site=place, group=group, value=count))
        grid.append(line)
    head = [
        ["", places[0], "", "", places[1], "", ""],
        ["Uke", *groups, *groups],
    ]
    return Case(
        "a_54_youth_club_places_over_ages.xlsx",
        "A youth club at two places: the place merged over three age groups, weeks as 2026-05.",
        "nb",
        "Ungdomsklubb.xlsx",
        xlsx({"Tall": [*head, *grid]}, merged={"Tall": [(0, 1, 0, 3), (0, 4, 0, 6)]}),
        rows,
    )


def weeks_of_spring() -> list[tuple[int, int]]:
    """Year and number of weeks, some of them beyond 12, so that none is a month."""
    return [(2026, number) for number in range(5, 19)]


def decimals_in_quotes() -> Case:
    random = Random("decimals_in_quotes")
    rows, grid = [], []
    for period in months(2026, 1, 7):
        line = [f"{MONTHS[at(period).month - 1]} {period[:4]}"]
        for place in ("Ål", "Gol", "Hemsedal"):
            number = round(random.uniform(0.4, 7), 2)
            line.append(nb(number))
            rows.append(Row(period, "month", site=place, value=number))
        grid.append(line)
    head = [["Snødjup i løypa, meter"], ["Månad", "Ål", "Gol", "Hemsedal"]]
    return Case(
        "a_55_ski_tracks_quoted_commas.csv",
        "Metres of snow by month and place: decimal commas in quotation marks between commas.",
        "nn",
        "snø.csv",
        text([*head, *grid], ","),
        rows,
    )


CASES: list[Callable[[], Case]] = [
    exported_twice,
    kilometres,
    trips,
    church_cafe,
    training,
    language_cafe,
    night_walkers,
    two_tables,
    english_export,
    merged_down,
    lottery,
    band,
    total_first,
    places_over_groups,
    decimals_in_quotes,
]
