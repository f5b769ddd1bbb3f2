"""What banks of official statistics write: years across, long tables, notes, dots and colons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from tests.sheets.truth import Case, Row, month, months, nb
from tests.sheets.writers import plain, text, xlsx


def quoted(grid: Sequence[Sequence[object]], separator: str, encoding: str = "cp1252") -> bytes:
    """As a statistics bank writes it: texts in quotation marks, numbers not."""
    lines = [
        separator.join(f'"{cell}"' if isinstance(cell, str) else str(cell) for cell in row)
        for row in grid
    ]
    return plain("\n".join(lines) + "\n", encoding=encoding, end="\r\n")


def variable_and_year_in_heads() -> Case:
    random = Random("variable_and_year_in_heads")
    rows, grid = [], []
    missing = 0
    years = range(2019, 2025)
    variables = {"Barn i barnehage": (310, 4800), "Ansatte i barnehager": (101, 1400)}
    for place in ("1820 Alstahaug", "1813 Brønnøy", "1811 Bindal", "1815 Vega"):
        line: list[object] = [place]
        for variable, (low, high) in variables.items():
            for year in years:
                if place == "1815 Vega" and year == 2021:
                    line.append(":" if variable.startswith("Ansatte") else "..")
                    missing += 1
                    continue
                count = random.randint(low, high)
                line.append(count)
                rows.append(Row(f"{year}-01-01", "year", metric=variable, site=place, value=count))
        grid.append(line)
    head: list[list[object]] = [
        ["09169: Barn og ansatte i barnehager, etter region, statistikkvariabel og år"],
        [],
        ["region", *(f"{variable} {year}" for variable in variables for year in years)],
    ]
    return Case(
        "b_13_statistics_bank_variable_and_year.csv",
        "A table of a statistics bank: each head holds a variable and a year, “..” and “:” for "
        "what is not shown, texts in quotation marks.",
        "nb",
        "09169_20260310-091500.csv",
        quoted([*head, *grid], ";"),
        rows,
        missing=missing,
    )


def workbook_with_source() -> Case:
    random = Random("workbook_with_source")
    rows, grid = [], []
    missing = 0
    years = range(2018, 2026)
    for place in ("5401 Tromsø", "5402 Harstad", "5444 Lavangen"):
        for group in ("Menn", "Kvinner"):
            line: list[object] = [place if group == "Menn" else "", group]
            for year in years:
                if place == "5444 Lavangen" and year % 3 == 0:
                    line.append(":")
                    missing += 1
                    continue
                count = random.randint(12, 940)
                line.append(count)
                rows.append(Row(f"{year}-01-01", "year", site=place, group=group, value=count))
            grid.append(line)
    head: list[list[object]] = [
        ["10826: Uføretrygdede, etter region, kjønn, statistikkvariabel og år"],
        [],
        ["", "", "Uføretrygdede", *[""] * 7],
        ["", "", *map(str, years)],
    ]
    tail: list[list[object]] = [
        [],
        [": = Vises ikke av konfidensialitetshensyn"],
        ["Tallene gjelder per 31. desember."],
        ["Sist endret:"],
        ["20260310 08:00"],
        ["Kilde:"],
        ["Statistikkbyrået"],
        ["Kontakt:"],
        ["Kari Nordmann, Statistikkbyrået"],
        ["+47 40 00 00 00"],
        ["kari.nordmann@statistikk.example"],
        ["Måleenhet:"],
        ["personer"],
    ]
    return Case(
        "b_14_statistics_bank_source_below.xlsx",
        "A workbook of a statistics bank: a place stands once for its two genders, the variable "
        "over the years, below them marks, date of change, source and whom to ask.",
        "nb",
        "10826_20260310.xlsx",
        xlsx({"10826": [*head, *grid, *tail]}),
        rows,
        missing=missing,
    )


def long_px() -> Case:
    random = Random("long_px")
    rows, grid = [], []
    variables = {"Levendefødte": (30, 900), "Døde": (20, 700)}
    for place in ("1101 Eigersund", "1103 Stavanger", "1108 Sandnes"):
        for variable, (low, high) in variables.items():
            for year in range(2020, 2026):
                count = random.randint(low, high)
                grid.append([place, variable, str(year), count])
                rows.append(Row(f"{year}-01-01", "year", metric=variable, site=place, value=count))
    head = [["region", "statistikkvariabel", "år", "06913: Endringer i befolkningen"]]
    return Case(
        "b_15_statistics_bank_long.csv",
        "A statistics bank's long form: region, variable and year down, the values under the name "
        "of the table; commas, cp1252.",
        "nb",
        "06913.csv",
        quoted([*head, *grid], ","),
        rows,
    )


def months_with_m() -> Case:
    random = Random("months_with_m")
    rows, grid = [], []
    for period in months(2025, 3, 14):
        people, vacant = random.randint(2100, 9900), random.randint(300, 1900)
        grid.append([f"{period[:4]}M{period[5:7]}", people, vacant])
        rows.append(Row(period, "month", metric="Arbeidssøkere", value=people))
        rows.append(Row(period, "month", metric="Ledige stillinger", value=vacant))
    head = [
        ["08931: Arbeidssøkere og ledige stillinger, etter måned og statistikkvariabel"],
        [],
        ["måned", "Arbeidssøkere", "Ledige stillinger"],
    ]
    return Case(
        "b_16_statistics_bank_months.csv",
        "Months down as 2025M03, two variables across, a title with the number of the table.",
        "nb",
        "08931.csv",
        quoted([*head, *grid], ";", "utf-8-sig"),
        rows,
    )


def quarters_with_k() -> Case:
    random = Random("quarters_with_k")
    rows, grid = [], []
    periods = [month(2024, 3 * i + 1) for i in range(9)]
    for i, place in enumerate(("46 Vestland", "50 Trøndelag", "55 Troms", "56 Finnmark")):
        line: list[object] = [place]
        for period in periods:
            number = round(random.uniform(4, 9), 1)
            line.append(nb(number) + (" *" if (i, period) == (2, "2026-01-01") else ""))
            rows.append(Row(period, "quarter", site=place, value=number, unit="%"))
        grid.append(line)
    heads = [f"{p[:4]}K{(int(p[5:7]) + 2) // 3}" for p in periods]
    head = [["Sykefravær (prosent), etter region og kvartal"], [], ["region", *heads]]
    tail = [[], ["* Foreløpige tall"]]
    return Case(
        "b_17_statistics_bank_quarters.xlsx",
        "Quarters across as 2024K1, regions down, decimal commas as texts, a star at one number "
        "and what it means below.",
        "nb",
        "sykefravær.xlsx",
        xlsx({"12441": [*head, *grid, *tail]}),
        rows,
    )


def health_bank_long() -> Case:
    random = Random("health_bank_long")
    rows, grid = [], []
    missing = 0
    for place in ("1103", "1106", "1135"):
        for year in range(2021, 2026):
            for group in ("Menn", "Kvinner"):
                line: list[object] = [place, year, group, "0_120"]
                whole = random.randint(2000, 60000)
                if place == "1135" and year == 2022:
                    grid.append([*line, ".", whole, ".", 3])
                    missing += 1
                    continue
                part = random.randint(20, 900)
                grid.append([*line, part, whole, nb(round(1000 * part / whole, 2)), 0])
                rows.append(
                    Row(
                        f"{year}-01-01",
                        "year",
                        site=place,
                        group=group,
                        numerator=part,
                        denominator=whole,
                    )
                )
    head = [["GEO", "AAR", "KJONN", "ALDER", "TELLER", "NEVNER", "RATE", "SPVFLAGG"]]
    return Case(
        "b_18_health_bank_long.csv",
        "A health bank's long form: code of the place, year, sex, one age for all, numerator, "
        "denominator, their rate and a flag; a point where nothing is shown.",
        "nb",
        "KUHR_2026.csv",
        text([*head, *grid]),
        rows,
        missing=missing,
        left_out=["ALDER", "RATE", "SPVFLAGG"],
    )


def three_year_means() -> Case:
    random = Random("three_year_means")
    rows, grid, bad = [], [], []
    for place in ("Sola", "Randaberg", "Strand"):
        for year in range(2021, 2026):
            number = round(random.uniform(9, 31), 1)
            grid.append([place, str(year), nb(number)])
            rows.append(Row(f"{year}-01-01", "year", site=place, value=number))
        grid.append([place, "2023-2025", nb(round(random.uniform(9, 31), 1))])
        bad.append(f"B{len(grid) + 1}")
    head = [["Geografi", "År", "Antall per 1000"]]
    return Case(
        "b_19_health_bank_year_ranges.csv",
        "Rates per 1000 by place and year, after each place a mean of three years (2023-2025): "
        "that is neither a year nor a school year and may not be read as one.",
        "nb",
        "legemiddelbrukere.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
        bad=bad,
    )


def youth_survey() -> Case:
    random = Random("youth_survey")
    rows, grid = [], []
    for question in ("Fornøyd med skolen", "Plaget av ensomhet", "Trent minst ukentlig"):
        grid.append([question, "", "", ""])
        for group in ("Gutter", "Jenter"):
            line: list[object] = [group]
            for year in (2019, 2022, 2025):
                number = random.randint(11, 94)
                line.append(number)
                rows.append(
                    Row(
                        f"{year}-01-01",
                        "year",
                        metric=question,
                        group=group,
                        value=number,
                        unit="%",
                    )
                )
            grid.append(line)
    head: list[list[object]] = [
        ["Ungdomsundersøkelsen, ungdomstrinnet. Andel (%)"],
        ["", 2019, 2022, 2025],
    ]
    return Case(
        "b_20_youth_survey_questions_over_genders.xlsx",
        "A youth survey in per cent: each question stands over two genders, every third year "
        "across, the unit in the title.",
        "nb",
        "Ungdom 2025.xlsx",
        xlsx({"Tabell 1": [*head, *grid]}),
        rows,
    )


def key_figures() -> Case:
    random = Random("key_figures")
    rows, grid = [], []
    missing = 0
    figures = [
        ("Netto driftsutgifter til helse per innbyggjar (kr)", 2100, 4900, 0),
        ("Del bebuarar på sjukeheim 80 år og eldre (prosent)", 51, 89, 1),
        ("Årsverk av legar per 10 000 innbyggjarar (årsverk)", 9, 19, 1),
    ]
    for label, low, high, decimals in figures:
        line = [label]
        for year in range(2020, 2026):
            if decimals and year == 2020:
                line.append(".")
                missing += 1
                continue
            number = round(random.uniform(low, high), decimals or None)
            line.append(nb(number))
            unit = "%" if "prosent" in label else None
            rows.append(Row(f"{year}-01-01", "year", metric=label, value=number, unit=unit))
        grid.append(line)
    head = [
        ["Nøkkeltal for kommunen: helse og omsorg"],
        ["4631 Alver"],
        [],
        ["Nøkkeltal", *map(str, range(2020, 2026))],
    ]
    return Case(
        "b_21_key_figures_of_a_municipality.csv",
        "Key figures of one municipality: figures down with their units in parentheses, years "
        "across, a point where there is none.",
        "nn",
        "nøkkeltal.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
        missing=missing,
    )


def compared() -> Case:
    random = Random("compared")
    rows, grid = [], []
    places = ["Alver", "KOSTRA-gruppe 8", "Landet uten Oslo"]
    for year in range(2016, 2026):
        line: list[object] = [year]
        for place in places:
            number = round(random.uniform(40, 80), 1)
            line.append(f"{nb(number)} %")
            rows.append(Row(f"{year}-01-01", "year", site=place, value=number, unit="%"))
        grid.append(line)
    head = [
        ["Andel innbyggere 80 år og over som bruker hjemmetjenester"],
        ["År", *places],
    ]
    return Case(
        "b_22_municipality_beside_its_peers.csv",
        "A share in a municipality, in its group of peers and in the country: years down, places "
        "across, “61,4 %”.",
        "nb",
        "sammenligning.csv",
        text([*head, *grid], "\t", encoding="utf-8"),
        rows,
    )


def english_bank() -> Case:
    random = Random("english_bank")
    rows, grid = [], []
    for place in ("3201 Bærum", "3203 Asker"):
        for group in ("Males", "Females"):
            for i in range(6):
                number = round(random.uniform(1.2, 4.9), 1)
                grid.append([place, group, f"{2024 + i // 4}K{i % 4 + 1}", number])
                period = month(2024, 3 * i + 1)
                rows.append(Row(period, "quarter", site=place, group=group, value=number, unit="%"))
    head = [["region", "sex", "quarter", "Unemployed (per cent)"]]
    return Case(
        "b_23_statistics_bank_english.csv",
        "The English side of a statistics bank, long: sexes, quarters as 2024K1, decimal points.",
        "en",
        "unemployed.csv",
        quoted([*head, *grid], ",", "utf-8"),
        rows,
    )


CASES: list[Callable[[], Case]] = [
    variable_and_year_in_heads,
    workbook_with_source,
    long_px,
    months_with_m,
    quarters_with_k,
    health_bank_long,
    three_year_means,
    youth_survey,
    key_figures,
    compared,
    english_bank,
]
