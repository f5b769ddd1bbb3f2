"""Clubs and voluntary organisations: evenings, members, hours and money as they keep them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random

from tests.sheets.truth import (
    DOTTED,
    MONTHS,
    NO_BREAK,
    SHORT,
    Case,
    Row,
    at,
    dotted,
    month,
    months,
    nb,
    week,
    weeks_from,
)
from tests.sheets.writers import ods, plain, text, xlsx


def evenings() -> Case:
    random = Random("evenings")
    rows, grid = [], []
    leaders = ["Siri", "Jonas", "Mona"]
    for i, monday in enumerate(weeks_from("2026-01-12", 14)):
        evening = (at(monday) + timedelta(days=1)).isoformat()
        counts = [random.randint(4, 23) for _ in range(2)]
        grid.append([dotted(evening), leaders[i % 3], *counts, sum(counts)])
        rows += [
            Row(monday, "week", group=group, value=count)
            for group, count in zip(("Jenter", "Gutter"), counts, strict=True)
        ]
    head = [["Oppmøte Klatrekids tirsdager"], [], ["Dato", "Ansvarlig", "Jenter", "Gutter", "Sum"]]
    return Case(
        "b_01_climbing_evenings.csv",
        "Who came each Tuesday, girls and boys with their sum, and which leader was there.",
        "nb",
        "oppmøte klatring.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
        left_out=["Ansvarlig", "Sum"],
    )


def week_tabs() -> Case:
    random = Random("week_tabs")
    rows, sheets = [], {}
    for number in (34, 35, 36):
        grid = []
        for day in (0, 2, 3):
            evening = (at(week(2026, number)) + timedelta(days=day)).isoformat()
            counts = [random.randint(5, 30) for _ in range(2)]
            grid.append([at(evening), *counts])
            if number == 35:
                rows += [
                    Row(evening, "day", group=group, value=count)
                    for group, count in zip(("8–12 år", "13–18 år"), counts, strict=True)
                ]
        sheets[f"Uke {number}"] = [
            [f"Åpent hus uke {number}"],
            ["Dato", "8–12 år", "13–18 år"],
            *grid,
        ]
    return Case(
        "b_02_open_house_tab_per_week.xlsx",
        "Open house: a tab for each week with its three evenings, two age groups across; which tab "
        "is asked.",
        "nb",
        "Åpent hus høst 2026.xlsx",
        xlsx(sheets),
        rows,
        asks="sheet",
        answers={"sheet": "Uke 35"},
    )


def members() -> Case:
    random = Random("members")
    rows, grid = [], []
    groups = ["0–5 år", "6–12 år", "13–19 år", "20–25 år", "26 år og eldre"]
    for group in groups:
        line: list[object] = [group]
        for year in range(2019, 2026):
            count = random.randint(1001, 3900)
            line.append(nb(count))
            rows.append(Row(f"{year}-01-01", "year", group=group, value=count))
        grid.append(line)
    sums: list[object] = ["Medlemmer i alt"]
    for year in range(2019, 2026):
        sums.append(nb(sum(row.value or 0 for row in rows if row.period[:4] == str(year))))
    head = [
        ["Medlemstall per 31.12., Fjordheim idrettslag"],
        [],
        ["Alder", *map(str, range(2019, 2026))],
    ]
    tail = [[], ["Kilde: idrettsregistreringen"]]
    return Case(
        "b_03_members_by_age.csv",
        "Members of a sports club: age groups down, years across, all of them below, thousands by "
        "spaces, a source.",
        "nb",
        "medlemstall.csv",
        text([*head, *grid, sums, *tail], encoding="utf-8-sig"),
        rows,
        left_out=["Medlemmer i alt"],
    )


def voluntary_hours() -> Case:
    random = Random("voluntary_hours")
    rows, grid = [], []
    for group in ("Styret", "Kiosk", "Kakebaking", "Baneteam"):
        line = [group]
        for period in months(2026, 3, 7):
            hours = random.randint(4, 150) / 2
            line.append(nb(hours, 1))
            rows.append(Row(period, "month", group=group, value=hours))
        grid.append(line)
    heads = [f"{DOTTED[at(p).month - 1]} {p[2:4]}" for p in months(2026, 3, 7)]
    head = [["Dugnadstimar"], ["Gruppe", *heads]]
    return Case(
        "b_04_voluntary_hours_trailing_tabs.txt",
        "Hours of voluntary work from the clipboard: groups down, months across, two empty columns "
        "at the end of each line, decimal commas.",
        "nn",
        "",
        plain("\n".join("\t".join([*line, "", ""]) for line in [*head, *grid]) + "\n", end="\r\n"),
        rows,
    )


def shop_takings() -> Case:
    random = Random("shop_takings")
    rows, grid = [], []
    for period in months(2025, 10, 12):
        takings, customers = random.randint(180_000, 990_000) / 10, random.randint(300, 990)
        grid.append(
            [
                f"{MONTHS[at(period).month - 1]} {period[:4]}",
                f"kr {nb(takings, 2, NO_BREAK)}",
                customers,
            ]
        )
        rows.append(Row(period, "month", metric="Omsetning", value=takings))
        rows.append(Row(period, "month", metric="Kunder", value=customers))
    head = [["Bruktbutikken"], ["Måned", "Omsetning", "Kunder"]]
    return Case(
        "b_05_second_hand_shop_kroner.csv",
        "Takings of a second-hand shop as “kr 12 345,50”, with no-break spaces, beside customers.",
        "nb",
        "bruktbutikk.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
    )


def choir() -> Case:
    random = Random("choir")
    rows, lines = [], []
    for number in range(2, 16):
        there, away = random.randint(12, 29), random.randint(1, 8)
        note = {5: "Vinterferie", 11: "Generalprøve; Kulturhuset"}.get(number)
        lines.append([f"Veke {number}", there, there + away, note or ""])
        rows.append(
            Row(week(2026, number), "week", numerator=there, denominator=there + away, note=note)
        )
    head = [["Kor våren 2026"], ["Veke", "Møtt", "Medlemer", "Merknad"]]
    data = text([*head, *lines]).decode()
    ends = ["\r\n", "\n", "\n", "\r\n"]
    mixed = "".join(line + ends[i % 4] for i, line in enumerate(data.splitlines()))
    return Case(
        "b_06_choir_weeks_mixed_line_ends.csv",
        "Singers who came of all: weeks as “Veke 5”, the year in the title, remarks with a "
        "semicolon in quotation marks, line ends of two kinds.",
        "nn",
        "kor.csv",
        mixed.encode(),
        rows,
    )


def girls_and_boys() -> Case:
    random = Random("girls_and_boys")
    rows, grid = [], []
    for period in months(2025, 9, 9):
        line: list[object] = [f"{SHORT[at(period).month - 1]}.{period[2:4]}"]
        for group in ("Jenter", "Gutter"):
            whole = random.randint(11, 30)
            part = random.randint(4, whole)
            line += [part, whole]
            rows.append(Row(period, "month", group=group, numerator=part, denominator=whole))
        grid.append(line)
    head = [["", "Jenter", "", "Gutter", ""], ["Måned", "Møtt", "Inv.", "Møtt", "Inv."]]
    return Case(
        "b_07_handball_met_of_invited.ods",
        "Who met of those invited, girls and boys: two counts under each, months as “sep.25”.",
        "nb",
        "Håndball oppmøte.ods",
        ods({"Oppmøte": [*head, *grid]}),
        rows,
    )


def alternating() -> Case:
    random = Random("alternating")
    rows: list[Row] = []
    grid: list[list[object]] = []
    periods = months(2026, 1, 5)
    for group in ("Begynner", "Øvet", "Konkurranse"):
        line: list[object] = [group]
        for period in periods:
            whole = random.randint(9, 26)
            part = random.randint(2, whole)
            line += [part, whole]
            rows.append(Row(period, "month", group=group, numerator=part, denominator=whole))
        grid.append(line)
    first: list[object] = ["Gruppe"]
    for period in periods:
        first += [f"{MONTHS[at(period).month - 1].capitalize()} {period[:4]}", ""]
    head = [["Turn: møtt og invitert"], first, ["", *["Møtt", "Inv."] * 5]]
    merged = [(1, 1 + 2 * i, 1, 2 + 2 * i) for i in range(5)]
    return Case(
        "b_08_gymnastics_alternating_columns.xlsx",
        "Groups down; across each month is merged over two columns, who met and who was invited.",
        "nb",
        "Turn vår 2026.xlsx",
        xlsx({"Vår": [*head, *grid]}, merged={"Vår": merged}),
        rows,
    )


def scouts() -> Case:
    random = Random("scouts")
    rows, grid = [], []
    for i, period in enumerate(months(2025, 8, 10)):
        if i in {3, 4, 7}:
            grid.append([])
        count = random.randint(14, 60)
        grid.append([f"{MONTHS[at(period).month - 1]}-{period[2:4]}", count])
        rows.append(Row(period, "month", value=count))
    return Case(
        "b_09_scouts_empty_rows_between.csv",
        "Scouts on trips: months as “august-25”, with empty rows between some of them.",
        "nb",
        "speidertur.csv",
        text([["Måned", "Antall speidere"], *grid], encoding="cp1252"),
        rows,
    )


def food_sharing() -> Case:
    random = Random("food_sharing")
    rows, lines = [], []
    for i, period in enumerate(months(2026, 1, 9)):
        kilos, bags = random.randint(900, 4200), random.randint(80, 400)
        lines.append([f"{MONTHS[i].capitalize()} 2026", nb(kilos), str(bags)])
        rows.append(Row(period, "month", metric="Kilo mat reddet", value=kilos))
        rows.append(Row(period, "month", metric="Utdelte poser", value=bags))
    head = [["Måned", "Kilo mat reddet", "Utdelte poser"]]
    data = "".join(";".join(f'"{cell}"' for cell in line) + ";\r\n" for line in [*head, *lines])
    return Case(
        "b_10_food_sharing_all_quoted.csv",
        "Kilos of food and bags: every cell in quotation marks, a separator after the last one.",
        "nb",
        "matutdeling.csv",
        data.encode("utf-8-sig"),
        rows,
    )


def friends() -> Case:
    random = Random("friends")
    rows, grid = [], []
    for year in (2024, 2025):
        for quarter in range(4):
            period = month(year, 3 * quarter + 1)
            matched = random.randint(2, 40)
            waiting = random.randint(41, 70)
            grid.append([f"K{quarter + 1} {year}", matched, waiting])
            rows.append(Row(period, "quarter", metric="Nye besøksvenner", value=matched))
            rows.append(Row(period, "quarter", metric="På venteliste", value=waiting))
    head = [["Kvartal", "Nye besøksvenner", "På venteliste"]]
    return Case(
        "b_11_visiting_friends_utf16.txt",
        "New visiting friends and who waits: “K1 2025”, saved as Unicode text from a spreadsheet "
        "(UTF-16, tabs).",
        "nb",
        "besøksvenn.txt",
        "\ufeff".encode("utf-16-le") + text([*head, *grid], "\t", encoding="utf-16-le"),
        rows,
    )


def led_by_apostrophe() -> Case:
    random = Random("led_by_apostrophe")
    rows, grid = [], []
    for group in ("'+60-gruppa", "'-13-gruppa"):
        for period in months(2026, 2, 5):
            count = random.randint(5, 40)
            grid.append([period, group, count])
            rows.append(Row(period, "month", group=group[1:], value=count))
    return Case(
        "b_12_names_behind_apostrophes.csv",
        "Two groups whose names begin with a sign and stand behind an apostrophe, long, ISO dates.",
        "nb",
        "trim.csv",
        text([["Dato", "Gruppe", "Antall"], *grid], ","),
        rows,
    )


CASES: list[Callable[[], Case]] = [
    evenings,
    week_tabs,
    members,
    voluntary_hours,
    shop_takings,
    choir,
    girls_and_boys,
    alternating,
    scouts,
    food_sharing,
    friends,
    led_by_apostrophe,
]
