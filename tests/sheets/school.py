"""Schools, kindergartens and education offices."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.sheets.truth import MONTHS, SHORT, Case, Row, at, month, months, nb, share
from tests.sheets.writers import Shown, ods, plain, text, xlsx


def school_years(first: int, count: int) -> list[tuple[str, str]]:
    """First days and names of school years."""
    years = range(first, first + count)
    return [(f"{year}-08-01", f"{year}/{(year + 1) % 100:02}") for year in years]


def absence() -> Case:
    random = Random("absence")
    rows, grid = [], []
    grades = [f"{i}. trinn" for i in range(1, 8)]
    for period, name in school_years(2019, 7):
        numbers = [round(random.uniform(3.1, 9.9), 1) for _ in grades]
        grid.append([name, *map(nb, numbers)])
        rows += [
            Row(period, "school_year", group=grade, value=number, unit="%")
            for grade, number in zip(grades, numbers, strict=True)
        ]
    head = [["Fravær i prosent av skoledagene, Solbakken skole"], ["Skoleår", *grades]]
    return Case(
        "a_16_absence_by_grade.csv",
        "Absence in per cent: school years down as 2019/20, grades across, the unit in the title.",
        "nb",
        "fravær Solbakken.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
    )


def breakfast() -> Case:
    random = Random("breakfast")
    rows, grid = [], []
    for place in ("Fjell skule", "Ulveset skule", "Ågotnes skule"):
        for grade in ("8. trinn", "9. trinn", "10. trinn"):
            for period in months(2026, 1, 4):
                whole = random.randint(31, 58)
                part = random.randint(9, whole)
                said = f"{MONTHS[at(period).month - 1]} {period[:4]}"
                grid.append([place, grade, said, part, whole])
                rows.append(
                    Row(period, "month", site=place, group=grade, numerator=part, denominator=whole)
                )
    return Case(
        "a_17_breakfast_long.csv",
        "Pupils at a free breakfast: a row for each school, grade and month, with how many of how "
        "many; the month comes third, UTF-8 with commas.",
        "nn",
        "frukost.csv",
        text([["Skule", "Trinn", "Månad", "Tal på elevar", "Av"], *grid], ",", end="\n"),
        rows,
    )


def wellbeing() -> Case:
    random = Random("wellbeing")
    rows, grid = [], []
    missing = 0
    years = school_years(2020, 6)
    for place in (
        "Bodøsjøen",
        "Hunstad ungdomsskole",
        "Løpsmark",
        "Saltvern",
        "Skaug",
        "Tverlandet",
    ):
        line = [place]
        for i, (period, _) in enumerate(years):
            if place == "Skaug" and i in {1, 2}:
                line.append("-")
                missing += 1
                continue
            number = round(random.uniform(3.4, 4.7), 1)
            line.append(nb(number))
            rows.append(Row(period, "school_year", site=place, value=number))
        grid.append(line)
    head = [
        ["Elevundersøkelsen: trivsel, gjennomsnitt på en skala fra 1 til 5"],
        [],
        ["Skole", *(f"{name[:4]}-{period[:4][:2]}{name[5:]}" for period, name in years)],
    ]
    return Case(
        "a_18_wellbeing_school_years_across.csv",
        "Pupils' well-being from 1 to 5: schools down, school years across as 2020-2021, a dash "
        "where nothing is shown.",
        "nb",
        "Elevundersøkelsen trivsel.csv",
        text([*head, *grid]),
        rows,
        missing=missing,
    )


def kindergarten() -> Case:
    random = Random("kindergarten")
    rows, grid = [], []
    for year in (2024, 2025, 2026):
        for number in (1, 2, 3, 4):
            if (year, number) == (2026, 4):
                continue
            period = month(year, 3 * number - 2)
            ill, open_days = round(random.uniform(5, 15), 1), random.randint(2, 30)
            grid.append([f"{number}. kvartal {year}", ill, open_days])
            rows.append(Row(period, "quarter", metric="Sykefravær (prosent)", value=ill, unit="%"))
            rows.append(Row(period, "quarter", metric="Vikartimer", value=open_days))
    head = [["Kvartal", "Sykefravær (prosent)", "Vikartimer"]]
    return Case(
        "a_19_kindergarten_quarters.xlsx",
        "Sick leave and hours of substitutes: quarters down as “1. kvartal 2026”, the unit in a "
        "head's parenthesis.",
        "nb",
        "Barnehage kvartal.xlsx",
        xlsx({"Tall": [*head, *grid]}),
        rows,
    )


def reading() -> Case:
    random = Random("reading")
    rows: list[Row] = []
    grid = []
    levels = ["Grunnskole", "Videregående", "Høyere"]
    for period in months(2025, 9, 10):
        line: list[object] = [f"{SHORT[at(period).month - 1]} {period[2:4]}"]
        for level in levels:
            whole = random.randint(14, 70)
            part = random.randint(2, whole)
            line += [part, whole]
            rows.append(Row(period, "month", group=level, numerator=part, denominator=whole))
        pair = rows[-3:]
        line += [sum(row.numerator or 0 for row in pair), sum(row.denominator or 0 for row in pair)]
        grid.append(line)
    head = [
        ["Foreldre på leseverksted, etter egen utdanning"],
        ["", "Grunnskole", "", "Videregående", "", "Høyere", "", "Alle", ""],
        ["Måned", *["Deltok", "Invitert"] * 4],
    ]
    return Case(
        "a_20_reading_by_education.xlsx",
        "Parents who took part of those invited, by education: three levels and all, each merged "
        "over two counts; months down.",
        "nb",
        "Leseverksted utdanning.xlsx",
        xlsx(
            {"Utdanning": [*head, *grid]},
            merged={"Utdanning": [(1, 1, 1, 2), (1, 3, 1, 4), (1, 5, 1, 6), (1, 7, 1, 8)]},
        ),
        rows,
        left_out=["Alle"],
    )


def after_school() -> Case:
    random = Random("after_school")
    rows, grid = [], []
    for i, period in enumerate(months(2025, 8, 11)):
        count, note = random.randint(40, 96), ("Ny gruppe\nfra 15. september" if i == 1 else "")
        place = random.randint(2, 14)
        grid.append([f"{MONTHS[at(period).month - 1]} {period[:4]}", count, place, note])
        metrics = ("Elevar på\nleksehjelp", "Frivillige")
        rows.append(
            Row(
                period,
                "month",
                metric="Elevar på leksehjelp",
                value=count,
                note="Ny gruppe fra 15. september" if note else None,
            )
        )
        rows.append(Row(period, "month", metric=metrics[1], value=place))
    head = [["Månad", "Elevar på\nleksehjelp", "Frivillige", "Merknad"]]
    return Case(
        "a_21_homework_clipboard_line_breaks.txt",
        "Pupils and volunteers from the clipboard: a head and a remark with a line break inside "
        "their quotation marks, tabs.",
        "nn",
        "",
        text([*head, *grid], "\t"),
        rows,
    )


def completion() -> Case:
    random = Random("completion")
    rows, grid = [], []
    names = ["Gutter", "Jenter"]
    for period, name in school_years(2017, 8):
        line = [name]
        for group in names:
            whole = random.randint(80, 140)
            part = random.randint(55, whole)
            line += [str(part), str(whole), nb(share(part, whole))]
            rows.append(Row(period, "school_year", group=group, numerator=part, denominator=whole))
        grid.append(line)
    head = [
        ["Fullført og bestått videregående, Meløy"],
        ["", "Gutter", "", "", "Jenter", "", ""],
        ["Skoleår", *["Antall bestått", "Antall elever", "Andel (%)"] * 2],
    ]
    return Case(
        "a_22_completion_by_gender.csv",
        "Passed of all pupils, by gender, with their share: two rows of heads whose names stand "
        "over the first of three columns, school years down.",
        "nb",
        "gjennomføring vgs.csv",
        text([*head, *grid], encoding="utf-8-sig"),
        rows,
        left_out=["Andel (%)"],
    )


def nurse() -> Case:
    random = Random("nurse")
    rows, grid = [], []
    labels = {
        "Antall samtaler": (40, 160, 0),
        "Nye elever": (5, 30, 0),
        "Ventetid (dager)": (2, 12, 1),
        "Fornøydhet (1-5)": (3, 5, 2),
    }
    periods = months(2026, 1, 6)
    for label, (low, high, decimals) in labels.items():
        numbers = [round(random.uniform(low, high), decimals) for _ in periods]
        grid.append([label, *numbers])
        rows += [
            Row(period, "month", metric=label, value=number)
            for period, number in zip(periods, numbers, strict=True)
        ]
    head = [
        ["Skolehelsetjenesten, nøkkeltall"],
        ["", *(f"{MONTHS[at(p).month - 1]} {p[:4]}" for p in periods)],
    ]
    return Case(
        "a_23_school_nurse_transposed.ods",
        "Key figures of school nurses: four metrics down, months across, nothing in the corner.",
        "nb",
        "Nøkkeltall skolehelsetjenesten.ods",
        ods({"2026": [*head, *grid]}),
        rows,
    )


def swimming() -> Case:
    random = Random("swimming")
    rows, sheets = [], {}
    for year in (2025, 2026):
        grid = []
        for period in months(year, 1, 6):
            counts = [random.randint(10, 60) for _ in range(2)]
            grid.append([f"{MONTHS[at(period).month - 1]} {year}", *counts])
            if year == 2026:
                for place, count in zip(("Nordnes", "Sentralbadet"), counts, strict=True):
                    rows.append(Row(period, "month", site=place, value=count))
        sheets[str(year)] = [
            ["Svømmekurs, barn påmeldt"],
            ["Måned", "Nordnes", "Sentralbadet"],
            *grid,
        ]
    return Case(
        "a_24_swimming_two_sheets.xlsx",
        "Children at swimming lessons: two sheets of one shape, a year each, so that it is asked "
        "which one is meant.",
        "nb",
        "Svømmekurs.xlsx",
        xlsx(sheets),
        rows,
        asks="sheet",
        answers={"sheet": "2026"},
    )


def school_meal() -> Case:
    random = Random("school_meal")
    rows, grid = [], []
    for i, period in enumerate(months(2026, 1, 6)):
        part, whole = random.randint(100, 200), random.randint(210, 240)
        grid.append([f"{SHORT[i]} 26", Shown(part / whole, "0.0 %")])
        rows.append(Row(period, "month", value=round(100 * part / whole, 6), unit="%"))
    about = [
        ["Om tala"],
        ["Alle elevar på 5.–10. trinn som et skulemat minst éin gong i månaden"],
        ["Kontakt: skulekontoret"],
    ]
    return Case(
        "a_25_school_meal_about_sheet.xlsx",
        "A share by its format alone, on the second of two sheets; the first one says what the "
        "numbers are about.",
        "nn",
        "Skulemat.xlsx",
        xlsx({"Om tala": about, "Tal": [["Månad", "Del som et skulemat"], *grid]}),
        rows,
    )


def sfo() -> Case:
    random = Random("sfo")
    lines, rows = [], []
    title = "SFO-deltakelse per skole\tSide {} av 2\n"
    head = "Skole\tMåned\tPåmeldte\tVenteliste\n"
    for page in (1, 2):
        lines.append(title.format(page) + head)
        for place in ("Lade", "Eberg") if page == 1 else ("Berg", "Åsvang"):
            for i, period in enumerate(months(2026, 1, 5)):
                whole = random.randint(45, 120)
                queue = random.randint(5, 40)
                lines.append(f"{place}\t{SHORT[i]}.26\t{whole}\t{queue}\n")
                rows.append(Row(period, "month", metric="Påmeldte", site=place, value=whole))
                rows.append(Row(period, "month", metric="Venteliste", site=place, value=queue))
    return Case(
        "a_26_after_school_page_breaks.tsv",
        "A printed list with tabs: the title, a page number and the heads come again after the "
        "page break.",
        "nb",
        "SFO-liste.tsv",
        plain("".join(lines), encoding="cp1252", end="\r\n"),
        rows,
    )


CASES: list[Callable[[], Case]] = [
    absence,
    breakfast,
    wellbeing,
    kindergarten,
    reading,
    after_school,
    completion,
    nurse,
    swimming,
    school_meal,
    sfo,
]
