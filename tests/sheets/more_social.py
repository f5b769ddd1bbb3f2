"""Social enterprises: work training, hours, costs and who moved on; some of it in English."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random

from tests.sheets.truth import MONTHS, NO_BREAK, Case, Row, at, month, months, nb, weeks_from
from tests.sheets.writers import plain, text
from tests.sheets.xls_file import xls


def work_training() -> Case:
    random = Random("work_training")
    rows, grid = [], []
    for period in months(2025, 1, 18):
        people, hours = random.randint(12, 48), round(random.uniform(310, 1900), 1)
        moved = random.randint(0, 6)
        last = at(month(int(period[:4]), int(period[5:7]) + 1)) - timedelta(days=1)
        grid.append([f"{last:%d/%m/%Y}", people, f"{hours:,.1f}", moved])
        rows += [
            Row(period, "month", metric=metric, value=number)
            for metric, number in (
                ("Participants", people),
                ("Hours of work training", hours),
                ("Moved into work", moved),
            )
        ]
    names = ["Month ending", "Participants", "Hours of work training", "Moved into work"]
    return Case(
        "b_33_work_training_british_dates.csv",
        "A social enterprise's report in English: months by their last day as 31/01/2025, hours as "
        "1,234.5.",
        "en",
        "work training report.csv",
        text([["Report to funder"], [], names, *grid], ",", end="\n"),
        rows,
    )


def american_dates() -> Case:
    random = Random("american_dates")
    rows, grid = [], []
    for monday in weeks_from("2026-02-02", 15):
        day = at(monday)
        cost, meals = random.randint(110_000, 480_000) / 100, random.randint(90, 400)
        grid.append([f"{day.month}/{day.day}/{day.year}", f"${cost:,.2f}", meals])
        rows.append(Row(monday, "week", metric="Cost", value=cost))
        rows.append(Row(monday, "week", metric="Meals served", value=meals))
    total = f"${sum(row.value or 0 for row in rows if row.metric == 'Cost'):,.2f}"
    return Case(
        "b_34_canteen_american_dates_dollars.csv",
        "Costs as $1,234.50 and meals of a training canteen: weeks as 2/16/2026, a grand total of "
        "the costs.",
        "en",
        "canteen.csv",
        text([["Week of", "Cost", "Meals served"], *grid, ["Grand total", total, ""]], ","),
        rows,
        left_out=["Grand total"],
    )


def women_and_men() -> Case:
    random = Random("women_and_men")
    rows, grid = [], []
    for place in ("Bike workshop", "Catering"):
        for group in ("Women", "Men"):
            for period in months(2026, 1, 6):
                whole = random.randint(8, 25)
                part = random.randint(1, whole)
                grid.append([f"{at(period):%B %Y}", place, group, part, whole])
                rows.append(
                    Row(period, "month", site=place, group=group, numerator=part, denominator=whole)
                )
    return Case(
        "b_35_trainees_women_men_long.csv",
        "Attended of enrolled, long: month, site, gender, numerator, denominator, semicolons.",
        "en",
        "trainees.csv",
        text([["Month", "Site", "Gender", "Numerator", "Denominator"], *grid]),
        rows,
    )


def education() -> Case:
    random = Random("education")
    rows, lines = [], []
    levels = [
        "Primary school",
        "Upper secondary",
        "Short higher education",
        "Long higher education",
    ]
    for level in levels:
        for i in range(6):
            period = month(2025, 3 * i + 1)
            number = round(random.uniform(20, 95), 1)
            lines.append(f"Q{i % 4 + 1} {2025 + i // 4}\t{level}\t{number}%")
            rows.append(Row(period, "quarter", group=level, value=number, unit="%"))
    return Case(
        "b_36_digital_help_by_education.txt",
        "A share by education, in order, long and copied: “Q1 2025”, “61.4%”, a line feed at the "
        "end of each line.",
        "en",
        "",
        plain("Quarter\tEducation level\tShare who manage alone\n" + "\n".join(lines) + "\n"),
        rows,
    )


def old_workbook() -> Case:
    random = Random("old_workbook")
    rows, grid = [], []
    for period in months(2025, 2, 14):
        people, days = random.randint(9, 40), round(random.uniform(20, 160), 1)
        grid.append([at(period), people, days])
        rows.append(Row(period, "month", metric="Deltakere", value=people))
        rows.append(Row(period, "month", metric="Dagsverk", value=days))
    head = [["Arbeidstrening på gjenbruket"], [], ["Måned", "Deltakere", "Dagsverk"]]
    return Case(
        "b_37_work_training_old_workbook.xls",
        "People and days of work in a workbook of the old kind (xls), dates as date cells.",
        "nb",
        "arbeidstrening.xls",
        xls({"Tall": [*head, *grid]}),
        rows,
    )


def moved_on() -> Case:
    random = Random("moved_on")
    rows, lines = [], []
    for place in ("Kafé", "Snikkarverkstad", "Hagelag"):
        line = [place]
        for i in range(4):
            whole = random.randint(5, 22)
            part = random.randint(0, whole)
            line.append(f"{part} av {whole}")
            period = month(2025, 3 * i + 1)
            rows.append(Row(period, "quarter", site=place, numerator=part, denominator=whole))
        lines.append("\t".join(line))
    head = "Over i arbeid eller skule, 2025\n\nAvdeling\t1. kvartal\t2. kvartal\t3. kvartal"
    return Case(
        "b_38_moved_on_quarters_year_in_title.txt",
        "Who moved on of all who ended, as “3 av 12”: places down, quarters without a year across, "
        "the year in the title, from the clipboard.",
        "nn",
        "",
        plain("\n".join([head + "\t4. kvartal", *lines]) + "\n"),
        rows,
    )


def web_table() -> Case:
    random = Random("web_table")
    rows, lines = [], []
    for i, period in enumerate(months(2025, 9, 8)):
        tonnes, people = round(random.uniform(1001, 4800), 1), random.randint(14, 60)
        name = f"{MONTHS[at(period).month - 1].capitalize()}{NO_BREAK}{period[:4]}"
        mark = "[1]" if i == 3 else ""
        lines.append(f"{name} \t {nb(tonnes, thousands=NO_BREAK)}{mark} \t{NO_BREAK}{people}")
        rows.append(Row(period, "month", metric="Ombrukt (kg)", value=tonnes))
        rows.append(Row(period, "month", metric="Sysselsatte", value=people))
    head = f"Måned \t Ombrukt (kg) \t{NO_BREAK}Sysselsatte"
    return Case(
        "b_39_reuse_copied_from_a_page.txt",
        "A table copied from a page: tabs with spaces and no-break spaces around the cells, the "
        "mark of a footnote at one number.",
        "nb",
        "",
        plain("\n".join([head, *lines, "", "[1] Ny vekt fra desember"]) + "\n", end="\r\n"),
        rows,
    )


def costs() -> Case:
    random = Random("costs")
    rows, grid = [], []
    posts = ["Lønn tilrettelegger", "Råvarer", "Transport"]
    for post in posts:
        line: list[object] = [post]
        for year in range(2021, 2026):
            cost = random.randint(1_000_001, 3_900_000)
            line.append(nb(cost, thousands="."))
            rows.append(Row(f"{year}-01-01", "year", metric=post, value=cost))
        grid.append(line)
    head = [["Kostnader i kroner"], ["Post", *map(str, range(2021, 2026))]]
    return Case(
        "b_40_costs_with_points_ragged.csv",
        "Costs by year as 1.234.567 in rows of different length, below a line that tells the "
        "separator.",
        "nb",
        "kostnader.csv",
        b"\xef\xbb\xbfsep=;\r\n" + text([*head, *grid], ragged=True),
        rows,
    )


CASES: list[Callable[[], Case]] = [
    work_training,
    american_dates,
    women_and_men,
    education,
    old_workbook,
    moved_on,
    web_table,
    costs,
]
