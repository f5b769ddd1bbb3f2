"""What the field's tools write: chart workbooks, answers to forms, pivot tables, bookings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from random import Random

from tests.sheets.truth import MONTHS, SHORT, Case, Row, at, month, months, nb, weeks_from
from tests.sheets.writers import Shown, ods, text, xlsx

Answer = tuple[datetime, list[int | str | None]]


def control_chart() -> Case:
    random = Random("control_chart")
    rows: list[Row] = []
    grid: list[list[object]] = []
    notes = {6: "New checklist", 12: "Staff on leave"}
    for i, period in enumerate(months(2025, 1, 18)):
        whole = random.randint(61, 140)
        part = random.randint(20, 60)
        middle, spread = 0.42 + 0.07 * (i > 6), 1.5 / whole**0.5
        limits = [middle, middle + spread, max(0.0, middle - spread), 0.6]
        phase = "Baseline" if i < 6 else "Test"
        note = notes.get(i)
        shares = [Shown(round(x, 4), "0.0%") for x in [part / whole, *limits]]
        grid.append([at(period), part, whole, *shares, phase, note or ""])
        rows.append(Row(period, "month", numerator=part, denominator=whole, note=note))
    names = "Date,Numerator,Denominator,Proportion,Centre line,UCL,LCL,Goal,Phase,Comment"
    about = [["P chart template"], ["Enter your numbers on the sheet “Data”."], ["Do not sort."]]
    head = [["Medicines reconciled within 24 hours"], [], names.split(",")]
    return Case(
        "b_24_control_chart_workbook.xlsx",
        "A workbook for control charts: numerator and denominator by month, beside them their "
        "share, centre line, limits and goal, phases and comments; a first sheet of instructions.",
        "en",
        "P-chart medicines.xlsx",
        xlsx({"Instructions": about, "Data": [*head, *grid]}),
        rows,
        left_out=["Proportion", "Centre line", "UCL", "LCL", "Goal"],
    )


def run_chart() -> Case:
    random = Random("run_chart")
    rows, grid = [], []
    waits = [round(random.uniform(8, 27), 1) for _ in range(16)]
    median = sorted(waits[:8])[3]
    for i, monday in enumerate(weeks_from("2026-01-05", 16)):
        note = "Ny timebok" if i == 8 else None
        when = (at(monday) + timedelta(days=4)).strftime("%d.%m.%y")
        grid.append([when, nb(waits[i]), nb(median), "15,0", note or ""])
        rows.append(Row(monday, "week", value=waits[i], note=note))
    head = [["Seriediagram"], ["Dato", "Ventetid", "Median", "Målverdi", "Kommentar"]]
    return Case(
        "b_25_run_chart_median.csv",
        "A run chart's data: Fridays as 09.01.26, the value, its median on each line, a target and "
        "comments.",
        "nb",
        "seriediagram.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
        left_out=["Median", "Målverdi"],
    )


# ----------------------------------------------------------------------------------- forms


def answered(
    random: Random, first: date, days: int, count: int, draw: Callable[[], list[int | str | None]]
) -> list[Answer]:
    """Answers to a form in the order in which they came."""
    moments = sorted(
        datetime(first.year, first.month, first.day)
        + timedelta(days=random.randrange(days), seconds=random.randint(25_000, 80_000))
        for _ in range(count)
    )
    return [(moment, draw()) for moment in moments]


def summed(
    answers: Sequence[Answer], at_answer: int, metric: str, weekly: bool, yes: str = ""
) -> list[Row]:
    """One question by period: the mean of its answers and their number, or yes of all."""
    by: dict[str, list[int | str]] = defaultdict(list)
    for moment, said in answers:
        day = moment.date()
        start = day - timedelta(days=day.weekday()) if weekly else day.replace(day=1)
        reply = said[at_answer]
        if reply is not None and reply != "":
            by[start.isoformat()].append(reply)
    cadence = "week" if weekly else "month"
    if yes:
        return [
            Row(period, cadence, metric=metric, numerator=all_.count(yes), denominator=len(all_))
            for period, all_ in by.items()
        ]
    return [
        Row(
            period,
            cadence,
            metric=metric,
            value=sum(int(one) for one in all_) / len(all_),
            denominator=len(all_),
        )
        for period, all_ in by.items()
    ]


def form_of_months() -> Case:
    random = Random("form_of_months")
    questions = ["Hvor fornøyd er du med tilbudet? (1-5)", "Fikk du den hjelpen du trengte?"]

    def draw() -> list[int | str | None]:
        return [
            random.choice([2, 3, 4, 4, 5, 5, None]),
            random.choice(["Ja", "Ja", "Nei"]),
            random.choice(["", "", "Bra!", "Lenger åpningstid, takk"]),
        ]

    answers = answered(random, date(2026, 1, 12), 130, 64, draw)
    grid = [
        [f"{moment:%d.%m.%Y %H:%M:%S}", f"bruker{i}@post.example", *said]
        for i, (moment, said) in enumerate(answers)
    ]
    head = [["Tidsmerke", "E-postadresse", *questions, "Hva kan bli bedre?"]]
    return Case(
        "b_26_form_answers_over_months.csv",
        "A form's answers, one a row with the moment it came: a scale from 1 to 5, yes or no, free "
        "text and e-mail addresses, over five months.",
        "nb",
        "Tilbakemelding (svar) - Skjemasvar 1.csv",
        text([*head, *grid], ",", end="\r\n"),
        [
            *summed(answers, 0, questions[0], weekly=False),
            *summed(answers, 1, questions[1], weekly=False, yes="Ja"),
        ],
        left_out=["E-postadresse", "Hva kan bli bedre?"],
    )


def form_of_weeks() -> Case:
    random = Random("form_of_weeks")
    questions = ["Hvor nyttig var kurset?", "Hvor trygg er du på metoden?"]

    def draw() -> list[int | str | None]:
        return [random.randint(1, 5), random.randint(2, 5)]

    answers = answered(random, date(2026, 9, 7), 40, 46, draw)
    epoch = datetime(1899, 12, 30)
    names = ["Ane Berg", "Per Dahl", "Liv Eik", "Odd Foss", "Kari Gran"]
    grid: list[list[object]] = []
    for i, (moment, said) in enumerate(answers, 1):
        ends = round((moment - epoch) / timedelta(days=1), 6)
        times = [Shown(ends - 0.003, "dd.mm.yyyy hh:mm"), Shown(ends, "dd.mm.yyyy hh:mm")]
        grid.append([i, *times, "anonymous", names[i % 5], *said])
    head = [["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-post", "Navn", *questions]]
    return Case(
        "b_27_form_answers_over_weeks.xlsx",
        "A form's answers as a workbook: number, start and end of each answer, e-mail, name, two "
        "scales from 1 to 5; six weeks.",
        "nb",
        "Kursevaluering(1-46).xlsx",
        xlsx({"Sheet1": [*head, *grid]}),
        [
            *summed(answers, 0, questions[0], weekly=True),
            *summed(answers, 1, questions[1], weekly=True),
        ],
        left_out=["ID", "Starttidspunkt", "E-post", "Navn"],
    )


def university_form() -> Case:
    random = Random("university_form")
    question = "Deltok du på nabolagskaféen denne månaden?"

    def draw() -> list[int | str | None]:
        return [random.choice(["Ja", "Nei", "Nei", ""])]

    answers = answered(random, date(2026, 2, 2), 160, 70, draw)
    grid = [
        [48_210_000 + 17 * i, f"{moment:%Y-%m-%dT%H:%M:%S}", *said]
        for i, (moment, said) in enumerate(answers)
    ]
    return Case(
        "b_28_form_answers_yes_no.csv",
        "A form's answers with one question, yes or no, some without an answer: number and time as "
        "2026-02-03T10:22:11, all cells in quotation marks.",
        "nn",
        "data-482100-2026-07-13.csv",
        "".join(
            ";".join(f'"{cell}"' for cell in line) + "\r\n"
            for line in [["Svar-ID", "Levert", question], *grid]
        ).encode("utf-8-sig"),
        summed(answers, 0, question, weekly=False, yes="Ja"),
        left_out=["Svar-ID"],
    )


def english_form() -> Case:
    random = Random("english_form")
    questions = ["How welcome did you feel? [1 = not at all, 5 = very]", "Would you come again?"]

    def draw() -> list[int | str | None]:
        return [random.randint(1, 5), random.choice(["Yes", "Yes", "Yes", "No"])]

    answers = answered(random, date(2026, 3, 2), 120, 58, draw)
    grid = [
        [f"{m.month}/{m.day}/{m.year} {m.hour}:{m:%M:%S}", *said, "ok" if i % 9 == 0 else ""]
        for i, (m, said) in enumerate(answers)
    ]
    return Case(
        "b_29_form_answers_english.csv",
        "A form's answers in English: moments as 3/14/2026 18:22:05, a scale and yes or no, free "
        "text at the end.",
        "en",
        "Open day feedback (Responses).csv",
        text([["Timestamp", *questions, "Anything else?"], *grid], ",", end="\n"),
        [
            *summed(answers, 0, questions[0], weekly=False),
            *summed(answers, 1, questions[1], weekly=False, yes="Yes"),
        ],
        left_out=["Anything else?"],
    )


# ----------------------------------------------------------------------------------- others


def pivot() -> Case:
    random = Random("pivot")
    rows, grid = [], []
    sums = [0, 0]
    for year, numbers in ((2025, range(8, 13)), (2026, range(1, 7))):
        lines: list[list[int | str]] = []
        for number in numbers:
            counts = [random.randint(5, 48) for _ in range(2)]
            lines.append([SHORT[number - 1], *counts, sum(counts)])
            rows += [
                Row(month(year, number), "month", group=group, value=count)
                for group, count in zip(("Gutter", "Jenter"), counts, strict=True)
            ]
        parts = [sum(int(line[k]) for line in lines) for k in (1, 2)]
        grid += [[str(year), *parts, sum(parts)], *lines]
        sums = [whole + part for whole, part in zip(sums, parts, strict=True)]
    head = [
        ["Antall av Deltaker", "Kolonneetiketter", "", ""],
        ["Radetiketter", "Gutter", "Jenter", "Totalsum"],
    ]
    return Case(
        "b_30_pivot_table_years_and_months.xlsx",
        "A pivot table: the sum of a year stands above its months, genders across, totals to the "
        "right and below.",
        "nb",
        "pivot oppmøte.xlsx",
        xlsx({"Ark2": [*head, *grid, ["Totalsum", *sums, sum(sums)]]}),
        rows,
        left_out=["2025", "2026", "Totalsum"],
    )


def bookings() -> Case:
    random = Random("bookings")
    rows, grid = [], []
    number = 70_311
    for i in range(24):
        day = date(2026, 9, 1) + timedelta(days=i)
        for place, start in (("Storsalen", "18:00"), ("Verkstedet", "17:30")):
            number += random.randint(1, 9)
            cancelled = random.random() < 0.15
            came = random.randint(3, 44)
            state = "Avlyst" if cancelled else "Gjennomført"
            line = [number, f"{day:%d.%m.%Y}", start, "20:00", place, state]
            grid.append([*line, "" if cancelled else came])
            if not cancelled:
                rows.append(Row(day.isoformat(), "day", site=place, value=came))
    head = [["Bookingnr", "Dato", "Fra", "Til", "Lokale", "Status", "Antall fremmøtte"]]
    return Case(
        "b_31_bookings_of_rooms.csv",
        "Bookings of two rooms by day: number, date, times, room, state, and how many came; no "
        "number where it was cancelled.",
        "nb",
        "bookingrapport.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
        left_out=["Bookingnr", "Fra", "Til", "Status"],
    )


def table_and_chart_data() -> Case:
    random = Random("table_and_chart_data")
    rows, first, second = [], [], []
    for i, period in enumerate(months(2026, 1, 8)):
        count = random.randint(20, 90)
        first.append([f"{MONTHS[i]} 2026", count])
        second.append([f"{MONTHS[i]} 2026", 55, round(count / 90, 3)])
        rows.append(Row(period, "month", value=count))
    grid = [
        ["Måned", "Brukere"],
        *first,
        [],
        [],
        [],
        ["Diagramdata"],
        ["Måned", "Median", "Indeks"],
        *second,
    ]
    return Case(
        "b_32_table_above_chart_data.ods",
        "A table, and below it a block that a chart draws from: another table, so that it is asked "
        "which one is meant.",
        "nb",
        "Brukere med diagram.ods",
        ods({"Ark1": grid}),
        rows,
        asks="table",
        answers={"table": 1},
    )


CASES: list[Callable[[], Case]] = [
    control_chart,
    run_chart,
    form_of_months,
    form_of_weeks,
    university_form,
    english_form,
    pivot,
    bookings,
    table_and_chart_data,
]
