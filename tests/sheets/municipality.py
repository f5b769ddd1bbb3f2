"""Libraries, health stations, NAV, home care, volunteer centres: what municipalities keep."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.sheets.truth import (
    DOTTED,
    MONTHS,
    SHORT,
    Case,
    Row,
    at,
    dotted,
    month,
    months,
    nb,
    share,
    week,
    weeks_from,
)
from tests.sheets.writers import Shown, ods, plain, text, xlsx


def library() -> Case:
    random = Random("library")
    rows, grid = [], []
    for number, name in enumerate(MONTHS, 1):
        visits, loans = random.randint(1650, 4300), random.randint(2100, 6200)
        grid.append([name.capitalize(), nb(visits), nb(loans)])
        rows.append(Row(month(2025, number), "month", metric="Antall besøk", value=visits))
        rows.append(Row(month(2025, number), "month", metric="Utlån", value=loans))
    sums = [
        nb(sum(row.value or 0 for row in rows if row.metric == metric))
        for metric in ("Antall besøk", "Utlån")
    ]
    head = [
        ["Besøk og utlån, Storfjord bibliotek 2025"],
        ["Oppdatert 12.01.2026"],
        [],
        ["Måned", "Antall besøk", "Utlån"],
    ]
    tail = [["Sum", *sums], [], ["Kilde: personteller i døra og biblioteksystemet"]]
    return Case(
        "a_01_library_months_down.csv",
        "A library's visits and loans: months down without a year, which the title has; a sum and "
        "a source below, thousands by spaces, semicolons, cp1252.",
        "nb",
        "Besøk og utlån 2025.csv",
        text([*head, *grid, *tail], encoding="cp1252"),
        rows,
        left_out=["Sum"],
    )


def vaccines() -> Case:
    random = Random("vaccines")
    places = ["Austevoll", "Bømlo", "Fitjar", "Kvinnherad", "Stord", "Tysnes"]
    periods = months(2025, 9, 8)
    doses = {place: [random.randint(8, 260) for _ in periods] for place in places}
    heads = [f"{DOTTED[at(p).month - 1]} {p[2:4]}" for p in periods]
    grid = [
        ["Influensavaksinar sette, heile Sunnhordland"],
        [],
        ["Kommune", *heads, "Totalt"],
        *([place, *doses[place], sum(doses[place])] for place in places),
        [
            "Sum alle",
            *(sum(doses[place][i] for place in places) for i in range(8)),
            sum(map(sum, doses.values())),
        ],
        [],
        ["Merk: tala for april er førebelse."],
    ]
    rows = [
        Row(period, "month", site=place, value=doses[place][i])
        for place in places
        for i, period in enumerate(periods)
    ]
    return Case(
        "a_02_vaccines_months_across.csv",
        "Doses of vaccine: municipalities down, months with a year of two digits across, a column "
        "and a row of totals, a title above, a note below, UTF-8 with BOM.",
        "nn",
        "Vaksinar.csv",
        text(grid, encoding="utf-8-sig"),
        rows,
        left_out=["Totalt", "Sum alle"],
    )


def social_help() -> Case:
    random = Random("social_help")
    rows, grid = [], []
    for year in range(2021, 2027):
        count = 12 if year < 2026 else 10
        numbers: list[int | None] = [random.randint(74, 190) for _ in range(count)]
        rows += [Row(month(year, i), "month", value=n) for i, n in enumerate(numbers, 1)]
        total = sum(n or 0 for n in numbers)
        grid.append([year, *numbers, *[None] * (12 - count), total])
    head = [
        ["Mottakere av økonomisk sosialhjelp"],
        ["NAV Nord-Østerdal"],
        [],
        ["År", *SHORT, "Sum"],
    ]
    return Case(
        "a_03_social_help_years_down_months_across.xlsx",
        "People on social help: years down and months across, the last two months not there yet, "
        "a sum at the end of each row.",
        "nb",
        "Sosialhjelp mottakere.xlsx",
        xlsx({"Ark1": [*head, *grid]}),
        rows,
        left_out=["Sum"],
    )


def meeting_place() -> Case:
    random = Random("meeting_place")
    rows, lines = [], []
    for number in range(34, 51):
        meals, new = random.randint(14, 46), random.randint(0, 7)
        period = week(2026, number)
        if number == 41:
            lines.append(f"Veke {number}\t-\t-\tHaustferie")
            continue
        lines.append(f"Veke {number}\t{meals}\t{new}\t")
        rows.append(Row(period, "week", metric="Frammøtte", value=meals))
        rows.append(Row(period, "week", metric="Nye", value=new))
    head = "Ope hus på Frivilligsentralen, hausten 2026\n\nVeke\tFrammøtte\tNye\tMerknad\n"
    return Case(
        "a_04_open_house_weeks.txt",
        "People at an open house, from the clipboard: weeks down as “Veke 34”, the year in the "
        "title, a week of holidays with dashes and a remark.",
        "nn",
        "",
        plain(head + "\n".join(lines) + "\n", end="\r\n"),
        rows,
        missing=2,
    )


def health_station() -> Case:
    random = Random("health_station")
    places = ["Landås", "Loddefjord", "Åsane"]
    periods = months(2026, 1, 9)
    rows, grid = [], []
    for period in periods:
        line: list[object] = [f"{MONTHS[at(period).month - 1].capitalize()} 2026"]
        for place in places:
            asked = random.randint(22, 64)
            came = random.randint(asked // 2, asked)
            line += [came, asked, Shown(came / asked, "0 %")]
            rows.append(Row(period, "month", site=place, numerator=came, denominator=asked))
        grid.append(line)
    first = ["", *(cell for place in places for cell in (place, "", ""))]
    second = ["Måned", *["Møtt", "Innkalt", "Andel"] * 3]
    title = ["Toårskontroll ved helsestasjonene: møtt av innkalte"]
    return Case(
        "a_05_health_stations_merged_heads.xlsx",
        "Who came of those asked: three health stations, each name merged over came, asked and the "
        "share, which is a percentage by its format; months down.",
        "nb",
        "Toårskontroll.xlsx",
        xlsx(
            {"2026": [title, [], first, second, *grid]},
            merged={"2026": [(0, 0, 0, 9), (2, 1, 2, 3), (2, 4, 2, 6), (2, 7, 2, 9)]},
        ),
        rows,
        left_out=["Andel"],
    )


def home_care() -> Case:
    random = Random("home_care")
    lines: list[list[object]] = [["Hjemmetjenesten i Rana"], ["Fall registrert i 2025"], []]
    rows = []
    for place in ("Sone nord", "Sone sør", "Sone Mo sentrum"):
        lines += [[place], ["Måned", "Fall", "Fall med skade"]]
        total = [0, 0]
        for i, period in enumerate(months(2025, 7, 6)):
            falls = random.randint(3, 19)
            hurt = random.randint(0, falls)
            lines.append([MONTHS[6 + i], falls, hurt])
            rows.append(Row(period, "month", metric="Fall", site=place, value=falls))
            rows.append(Row(period, "month", metric="Fall med skade", site=place, value=hurt))
            total = [total[0] + falls, total[1] + hurt]
        lines += [["Sum", *total], []]
    return Case(
        "a_06_home_care_stacked.csv",
        "Falls in home care: three tables of one shape below each other, each with the name of its "
        "zone above and a sum below, the year in the title, cp1252.",
        "nb",
        "fall_hjemmetjenesten.csv",
        text(lines[:-1], encoding="cp1252"),
        rows,
        left_out=["Sum"],
    )


def physio() -> Case:
    random = Random("physio")
    places = ["Skarnes", "Kongsvinger", "Eidskog"]
    rows, grid = [], []
    for period in months(2026, 1, 8):
        line = [f"{SHORT[at(period).month - 1]}.{period[:4]}"]
        for place in places:
            whole = random.randint(13, 29)
            part = random.randint(5, whole)
            line.append(f"{part}/{whole}")
            rows.append(Row(period, "month", site=place, numerator=part, denominator=whole))
        grid.append(line)
    head = [["Time hos fysioterapeut innen fire uker / alle henviste"], ["Måned", *places]]
    return Case(
        "a_07_physiotherapy_fractions.txt",
        "Seen within four weeks of all referred, as 18/22: months down, places across, as a "
        "spreadsheet saves Unicode text (UTF-16, tabs).",
        "nb",
        "Fysioterapi.txt",
        b"\xff\xfe" + text([*head, *grid], "\t", encoding="utf-16-le", ragged=True),
        rows,
    )


def child_welfare() -> Case:
    random = Random("child_welfare")
    rows, grid = [], []
    offices = ["Barnevernet Indre Salten", "Barnevernet Ytre Salten"]
    periods = months(2025, 10, 9)
    missing = 0
    for office in offices:
        line = [office]
        for i, period in enumerate(periods):
            whole = random.randint(17, 41)
            part = random.randint(whole // 2, whole)
            if office == offices[1] and i == 2:
                line.append("..")
                missing += 1
                continue
            line.append(f"{part} av {whole}")
            rows.append(Row(period, "month", site=office, numerator=part, denominator=whole))
        grid.append(line)
    head = [
        ["Undersøkelser avsluttet innen fristen"],
        ["Kontor", *(f"{DOTTED[at(p).month - 1]} {p[:4]}" for p in periods)],
    ]
    tail = [[], [".. = ikke rapportert"]]
    return Case(
        "a_08_child_welfare_x_of_y.ods",
        "Inquiries closed in time, as “18 av 22”: offices down, months across, one cell with two "
        "dots, whose meaning stands below.",
        "nb",
        "Barnevern frist.ods",
        ods({"Ark1": [*head, *grid, *tail]}),
        rows,
        missing=missing,
    )


def public_health() -> Case:
    random = Random("public_health")
    places = ["Alver", "Askøy", "Bjørnafjorden", "Øygarden", "Vaksdal", "Modalen"]
    years = range(2019, 2026)
    rows, grid = [], []
    missing = 0
    for place in places:
        line = [place]
        for year in years:
            number = round(random.uniform(11, 27), 1)
            if place == "Modalen" and year != 2022:
                line.append("<5")
                missing += 1
            elif place == "Vaksdal" and year == 2020:
                line.append("..")
                missing += 1
            else:
                line.append(f"{nb(number)} %")
                rows.append(Row(f"{year}-01-01", "year", site=place, value=number, unit="%"))
        grid.append(line)
    head = [
        ["Ungdom som er mykje plaga av einsemd, prosent"],
        ["Kommune", *map(str, years)],
    ]
    tail = [
        [],
        ["<5: færre enn fem har svart at dei er plaga"],
        [".. talet er ikkje offentleggjort"],
        ["Kjelde: ungdomsundersøking i vidaregåande skule"],
    ]
    return Case(
        "a_09_loneliness_percent.csv",
        "A share of young people, as “12,5 %”: municipalities down, years across, <5 and two dots "
        "in place of small numbers, three notes below.",
        "nn",
        "einsemd.csv",
        text([*head, *grid, *tail]),
        rows,
        missing=missing,
    )


def waiting_time() -> Case:
    random = Random("waiting_time")
    rows, grid = [], []
    for period in months(2025, 11, 11):
        days, within = round(random.uniform(9, 31), 1), round(random.uniform(0.55, 0.95), 3)
        grid.append([at(period), days, 14, Shown(within, "0.0 %"), Shown(0.8, "0 %")])
        metrics = ("Ventetid (dager)", "Innen 14 dager")
        rows.append(Row(period, "month", metric=metrics[0], value=days))
        rows.append(Row(period, "month", metric=metrics[1], value=round(100 * within, 1), unit="%"))
    waits = [row.value or 0 for row in rows if row.unit is None]
    average = ["Gjennomsnitt", round(sum(waits) / len(waits), 2)]
    head = [
        ["Rask psykisk helsehjelp: ventetid til første samtale"],
        [],
        ["Måned", "Ventetid (dager)", "Mål", "Innen 14 dager", "Nedre grense"],
    ]
    return Case(
        "a_10_waiting_time_targets.xlsx",
        "Days waited and the share within two weeks: date cells, percentages by format, a column "
        "for the target and one for the limit, an average below.",
        "nb",
        "RPH ventetid.xlsx",
        xlsx({"Ventetid": [*head, *grid, average]}, day="mmm yy"),
        rows,
        left_out=["Mål", "Nedre grense", "Gjennomsnitt"],
    )


def walking_group() -> Case:
    random = Random("walking_group")
    rows, grid = [], []
    for period in weeks_from("2026-03-02", 14):
        count = random.randint(6, 31)
        grid.append([at(period), count])
        rows.append(Row(period, "week", value=count))
    return Case(
        "a_11_walking_group_1904.xlsx",
        "People in a walking group: a date of each week as date cells of the 1904 system, from a "
        "workbook that began its life on a Mac.",
        "nb",
        "Gågruppa.xlsx",
        xlsx({"Ark1": [["Uke som starter", "Antall deltakere"], *grid]}, date_1904=True),
        rows,
    )


def food_bank() -> Case:
    random = Random("food_bank")
    rows, grid = [], []
    for period in months(2025, 1, 18):
        serial = at(period).toordinal() - 693594
        bags, homes = random.randint(120, 480), random.randint(60, 210)
        grid.append([serial, bags, homes])
        rows.append(Row(period, "month", metric="Matposer", value=bags))
        rows.append(Row(period, "month", metric="Husstander", value=homes))
    return Case(
        "a_12_food_bank_serials.xlsx",
        "Bags of food and households: dates as bare serial numbers, whose format was lost.",
        "nb",
        "Matsentralen.xlsx",
        xlsx({"Ark1": [["Dato", "Matposer", "Husstander"], *grid]}),
        rows,
    )


def day_centre() -> Case:
    random = Random("day_centre")
    rows, grid = [], []
    for period in weeks_from("2026-08-17", 5):
        for i, name in enumerate(("man", "tir", "ons", "tor", "fre")):
            when = at(period).fromordinal(at(period).toordinal() + i)
            count = random.randint(9, 24)
            grid.append([dotted(when.isoformat()), name, count])
            rows.append(Row(when.isoformat(), "day", value=count))
    return Case(
        "a_13_day_centre_days.csv",
        "Guests at a day centre: working days down as 17.08.2026, with the day of the week.",
        "nb",
        "dagsenteret høst.csv",
        text([["Dato", "Ukedag", "Gjester"], *grid], encoding="cp1252"),
        rows,
        left_out=["Ukedag"],
    )


def participation() -> Case:
    random = Random("participation")
    rows: list[Row] = []
    grid = []
    total = 0
    for period in months(2026, 1, 10):
        count = random.randint(11, 52)
        total += count
        grid.append([f"{MONTHS[at(period).month - 1]} {period[:4]}", count, total])
        rows.append(Row(period, "month", value=count))
    mean = nb(total / len(rows), 1)
    head = [["Deltakere på Friskliv"], ["Måned", "Nye deltakere", "Hittil i år"]]
    tail = [["Snitt per måned", mean, ""], ["Sum", total, ""]]
    return Case(
        "a_14_healthy_life_running_total.csv",
        "New participants by month, beside them how many so far this year; an average and a sum "
        "below.",
        "nb",
        "Friskliv 2026.csv",
        text([*head, *grid, *tail]),
        rows,
        left_out=["Hittil i år", "Snitt per måned", "Sum"],
    )


def follow_up() -> Case:
    random = Random("follow_up")
    rows, grid = [], []
    for period in months(2025, 8, 14):
        whole = random.randint(18, 60)
        part = random.randint(6, whole)
        line = [f"{period[5:7]}.{period[:4]}", part, whole, nb(share(part, whole))]
        grid.append(line)
        rows.append(Row(period, "month", numerator=part, denominator=whole))
    head = [
        ["Jobbsjansen: i arbeid eller utdanning etter avslutta program"],
        [],
        ["Månad", "I arbeid", "Avslutta i alt", "Prosent"],
    ]
    return Case(
        "a_15_job_chance_share_beside.csv",
        "In work of all who finished, two counts with their share beside: months as 08.2025.",
        "nn",
        "jobbsjansen.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
        left_out=["Prosent"],
    )


CASES: list[Callable[[], Case]] = [
    library,
    vaccines,
    social_help,
    meeting_place,
    health_station,
    home_care,
    physio,
    child_welfare,
    public_health,
    waiting_time,
    walking_group,
    food_bank,
    day_centre,
    participation,
    follow_up,
]
