"""Hospitals, nursing homes, emergency rooms and those who count people for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from random import Random

from stdnum.no import fodselsnummer

from tests.sheets.truth import (
    DOTTED,
    MONTHS,
    NARROW,
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


def made_up_person(day: date, number: int) -> str:
    """An identity number with valid check digits; with a birth day before 1900 it is nobody's."""
    while True:
        stem = f"{day:%d%m%y}{number:03}"
        first = fodselsnummer.calc_check_digit1(stem)
        second = fodselsnummer.calc_check_digit2(stem + first)
        if fodselsnummer.is_valid(stem + first + second):
            return stem + first + second
        number += 1


def infections() -> Case:
    random = Random("infections")
    rows, grid = [], []
    for period in months(2024, 1, 24):
        cases, days = random.randint(0, 24), round(random.uniform(2100, 15400), 1)
        said = f"{SHORT[at(period).month - 1]}-{period[2:4]}"
        grid.append([said, cases, days, round(1000 * cases / days, 2)])
        rows.append(Row(period, "month", numerator=cases, denominator=days))
    head = [
        ["Helsetenesteassosierte infeksjonar, Førde sentralsjukehus"],
        [],
        ["Månad", "Infeksjonar", "Pasientdøgn", "Per 1000 pasientdøgn"],
    ]
    return Case(
        "a_27_infections_patient_days.xlsx",
        "Infections in patient days, which are no whole numbers, with the rate per 1000 beside; "
        "months down as jan-24.",
        "nn",
        "HAI Førde.xlsx",
        xlsx({"Infeksjonar": [*head, *grid]}),
        rows,
        left_out=["Per 1000 pasientdøgn"],
    )


def readmissions() -> Case:
    random = Random("readmissions")
    rows, grid = [], []
    missing = 0
    for period in months(2025, 1, 18):
        line = [f"{MONTHS[at(period).month - 1]} {period[:4]}"]
        for group, most in (("Kvinner", 18), ("Menn", 60)):
            whole = random.randint(most // 2, most)
            part = random.randint(0, whole // 3)
            if 0 < part < 5:
                line += ["<5", str(whole)]
                missing += 1
            else:
                line += [str(part), str(whole)]
                rows.append(Row(period, "month", group=group, numerator=part, denominator=whole))
        grid.append(line)
    head = [
        ["Reinnleggelser innen 30 dager etter hjerteoperasjon"],
        ["Tall under 5 vises ikke"],
        ["", "Kvinner", "", "Menn", ""],
        ["Måned", "Teller", "Nevner", "Teller", "Nevner"],
    ]
    return Case(
        "a_28_readmissions_by_gender.csv",
        "Readmissions by gender: two rows of heads, small numbers hidden as <5 while their "
        "denominators stand.",
        "nb",
        "reinnleggelser.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
        missing=missing,
    )


def contacts() -> Case:
    random = Random("contacts")
    rows, grid = [], []
    people = [
        ("Stokmarknes", "Kari Nordmann", "kari.nordmann@hadsel.example", "76 11 22 33"),
        ("Melbu", "Ola Hansen", "ola.hansen@hadsel.example", "912 34 567"),
    ]
    for period in months(2026, 1, 6):
        for place, name, mail, phone in people:
            visits = random.randint(90, 240)
            said = f"{period[:4]}-{period[5:7]}"
            grid.append([said, place, name, mail, phone, visits])
            rows.append(Row(period, "month", site=place, value=visits))
    head = [["Måned", "Sted", "Kontaktperson", "E-post", "Mobil", "Hjemmebesøk"]]
    return Case(
        "a_29_visits_with_contacts.csv",
        "Home visits: a row by month and place, with the name, e-mail and phone of who answers for "
        "the number.",
        "nb",
        "hjemmebesøk.csv",
        text([*head, *grid], encoding="utf-8-sig"),
        rows,
        left_out=["Kontaktperson", "E-post", "Mobil"],
    )


def on_call() -> Case:
    random = Random("on_call")
    rows, grid = [], []
    for i, period in enumerate(weeks_from("2026-01-05", 10)):
        person = made_up_person(date(1860 + i, 1 + i, 3 + i), 510 + 7 * i)
        calls = random.randint(3, 38)
        grid.append([period, person, calls])
        rows.append(Row(period, "week", value=calls))
    head = [["Uke fra", "Fødselsnummer", "Telefoner"]]
    return Case(
        "a_30_on_call_identity_numbers.csv",
        "Calls to who was on call that week, with the person's identity number beside: it may not "
        "come in.",
        "nb",
        "vaktliste.csv",
        text([*head, *grid]),
        rows,
        left_out=["Fødselsnummer"],
    )


def note_with_person() -> Case:
    random = Random("note_with_person")
    rows, grid = [], []
    person = made_up_person(date(1871, 5, 17), 613)
    notes = {2: "Ny rutine", 5: f"Gjelder {person[:6]} {person[6:]}", 7: "Sommerstengt"}
    for i, period in enumerate(months(2026, 1, 9)):
        number = random.randint(4, 19)
        grid.append([dotted(period), "Legevakten Hamar", number, notes.get(i, "")])
        if i != 5:
            note = notes.get(i)
            rows.append(Row(period, "month", site="Legevakten Hamar", value=number, note=note))
    head = [["Dato", "Sted", "Antall avvik", "Merknad"]]
    return Case(
        "a_31_deviations_person_in_a_note.csv",
        "Deviations by month with remarks, one of which tells a person's identity number: that "
        "row is refused, with its cell.",
        "nb",
        "avvik.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
        bad=["D7"],
    )


def emergency_room() -> Case:
    random = Random("emergency_room")
    rows = []
    places = ["Hammerfest", "Alta", "Kirkenes", "Karasjok"]
    lines = {place: [place, ""] for place in places}
    weeks = list(range(1, 11))
    sums: list[object] = ["Alle legevakter", ""]
    for number in weeks:
        counts = [random.randint(900, 2400) for _ in places]
        for place, count in zip(places, counts, strict=True):
            mark = {("Alta", 3): "*", ("Karasjok", 8): "1)"}.get((place, number), "")
            lines[place].append(nb(count) + (f" {mark}" if mark == "1)" else mark))
            rows.append(Row(week(2026, number), "week", site=place, value=count))
        sums.append(nb(sum(counts)))
    grid = [
        ["Henvendelser til legevakt, uke 1–10 2026"],
        [],
        ["Legevakt", "", *(f"Uke {number}" for number in weeks)],
        *lines.values(),
        sums,
        [],
        ["* Nytt telefonsystem fra denne uka"],
        ["1) Telefonen var nede én dag"],
    ]
    return Case(
        "a_32_emergency_weeks_across.xlsx",
        "Calls to emergency rooms as texts: weeks across, the year in the title, an empty column, "
        "footnote marks behind two numbers and what they mean below.",
        "nb",
        "Legevakt uke 1-10.xlsx",
        xlsx({"Ark1": grid}),
        rows,
        left_out=["Alle legevakter"],
    )


def budget() -> Case:
    random = Random("budget")
    rows, grid = [], []
    for i, period in enumerate(months(2026, 1, 8)):
        used, over = random.randint(980_000, 2_400_000), random.randint(-180_000, 90_000)
        said = nb(over, thousands=NARROW).replace("-", "−")
        grid.append([MONTHS[i], nb(used, thousands=NO_BREAK), said])
        rows.append(Row(period, "month", metric="Forbruk", value=used))
        rows.append(Row(period, "month", metric="Avvik", value=over))
    head = [["Legevikarer 2026, kroner"], ["Måned", "Forbruk", "Avvik"]]
    return Case(
        "a_33_budget_spaces_and_minus.ods",
        "Money as texts: no-break and narrow spaces for thousands and a real minus sign; months "
        "without a year, which the title has.",
        "nb",
        "Legevikarer.ods",
        ods({"Regnskap": [*head, *grid]}),
        rows,
    )


def ages() -> Case:
    random = Random("ages")
    rows, grid = [], []
    groups = ["0–17 år", "18–66 år", "67–79 år", "80 år +"]
    for year in range(2018, 2026):
        counts = [random.randint(11, 900) for _ in groups]
        grid.append([year, *counts, sum(counts)])
        rows += [
            Row(f"{year}-01-01", "year", group=group, value=count)
            for group, count in zip(groups, counts, strict=True)
        ]
    head = [["Mottakere av omsorgstjenester etter alder"], ["", *groups, "I alt"]]
    return Case(
        "a_34_care_by_age_years_down.xlsx",
        "Who gets care, by age: years down as numbers, age groups across, all of them at the end, "
        "nothing in the corner.",
        "nb",
        "omsorg alder.xlsx",
        xlsx({"Ark1": [*head, *grid]}),
        rows,
        left_out=["I alt"],
    )


def long_table() -> Case:
    random = Random("long_table")
    rows, grid = [], []
    for place in ("Sjukeheimen", "Bukollektivet"):
        for group in ("Kvinner", "Menn"):
            for number in range(36, 40):
                whole = random.randint(11, 40)
                part, people = random.randint(3, whole), random.randint(10, 30)
                note = "Influensa" if (place, number) == ("Sjukeheimen", 38) else ""
                who = ("Tryggare netter", "Netter utan fall", place, group)
                grid.append([f"2026-W{number}", *who, part, whole, people, note])
                rows.append(
                    Row(
                        week(2026, number),
                        "week",
                        pilot="Tryggare netter",
                        metric="Netter utan fall",
                        site=place,
                        group=group,
                        numerator=part,
                        denominator=whole,
                        people=people,
                        note=note or None,
                    )
                )
    names = "Periode Pilot Indikator Stad Gruppe Teljar Nemnar Personar Merknad"
    head = [names.split()]
    return Case(
        "a_35_long_with_all_columns.csv",
        "Everything in long form, a column for each thing that we know; nynorsk heads.",
        "nn",
        "netter.csv",
        text([*head, *grid]),
        rows,
    )


def per_metric() -> Case:
    random = Random("per_metric")
    rows, grid = [], []
    metrics = [
        ("Trykksår", "antall", 0, 9, 0),
        ("Vektkontroll utført", "%", 55, 99, 1),
        ("Liggetid", "dager", 3, 21, 1),
    ]
    periods = [f"{year}-{number:02}-01" for year in (2025, 2026) for number in (1, 4, 7, 10)][:7]
    for name, unit, low, high, decimals in metrics:
        numbers = [round(random.uniform(low, high), decimals or None) for _ in periods]
        grid.append([name, unit, *map(nb, numbers)])
        rows += [
            Row(period, "quarter", metric=name, value=number, unit="%" if unit == "%" else None)
            for period, number in zip(periods, numbers, strict=True)
        ]
    heads = [f"{(at(p).month + 2) // 3}. kv. {p[:4]}" for p in periods]
    head = [["Kvalitetsindikatorer sykehjem"], ["Indikator", "Enhet", *heads]]
    return Case(
        "a_36_nursing_home_row_per_metric.csv",
        "Three metrics down with a column for their units, quarters across as “1. kv. 2026”, "
        "decimal commas.",
        "nb",
        "kvalitet sykehjem.csv",
        text([*head, *grid], encoding="cp1252"),
        rows,
    )


def wrong_cells() -> Case:
    random = Random("wrong_cells")
    rows, grid = [], []
    for i, period in enumerate(months(2026, 1, 9)):
        whole = random.randint(20, 60)
        part = random.randint(3, whole)
        line = [f"{DOTTED[i]} 2026", str(part), str(whole)]
        if i == 2:
            line[1] = "ca. ti"
        elif i == 6:
            line[1] = str(whole + 3)
        else:
            rows.append(Row(period, "month", numerator=part, denominator=whole))
        grid.append(line)
    head = [["Tannhelse: møtt til time"], ["Måned", "Teller", "Nevner"]]
    return Case(
        "a_37_dental_wrong_cells.csv",
        "Came of those asked, a proportion, with a number in words and one that is more than all: "
        "both are refused, with their cells.",
        "nb",
        "tannhelse.csv",
        text([*head, *grid]),
        rows,
        bad=["B5", "B9"],
        kind="proportion",
    )


def survey_dates() -> Case:
    random = Random("survey_dates")
    rows, grid = [], []
    missing = 0
    for i, period in enumerate(weeks_from("2026-01-05", 8)):
        line = [period]
        for metric in ("Trygg hjemme", "Nok hjelp"):
            number = round(random.uniform(2.5, 5), 2)
            if (i, metric) in {(3, "Nok hjelp"), (6, "Trygg hjemme")}:
                line.append("ikke svar")
                missing += 1
            else:
                line.append(f"{number:.2f}")
                rows.append(Row(period, "week", metric=metric, value=number))
        grid.append(line)
    return Case(
        "a_38_home_survey_points.csv",
        "Two mean scores with decimal points in a file with semicolons: weeks by their Monday, "
        "“ikke svar” where nobody answered.",
        "nb",
        "brukerspørring.csv",
        text([["Dato", "Trygg hjemme", "Nok hjelp"], *grid]),
        rows,
        missing=missing,
    )


def winter_weeks() -> Case:
    random = Random("winter_weeks")
    rows, lines = [], []
    for year, number in [
        (2025, 49),
        (2025, 50),
        (2025, 51),
        (2025, 52),
        *((2026, i) for i in range(1, 8)),
    ]:
        cases, tests = random.randint(5, 60), random.randint(70, 300)
        lines.append(f"{number};{cases};{tests}")
        rows.append(Row(week(year, number), "week", numerator=cases, denominator=tests))
    head = "Influensa påvist, vinteren 2025/26;;\nUke;Positive;Av prøver tatt\n"
    return Case(
        "a_39_influenza_weeks_over_new_year.csv",
        "Positive of all tests: bare week numbers that go on into the next year, a winter in the "
        "title.",
        "nb",
        "influensa.csv",
        plain(head + "\n".join(lines) + "\n", encoding="cp1252", end="\r\n"),
        rows,
    )


def beds() -> Case:
    random = Random("beds")
    rows, grid = [], []
    for i in range(12):
        line: list[object] = [MONTHS[i]]
        for year in (2023, 2024, 2025):
            number = random.randint(130, 340)
            line.append(number)
            rows.append(Row(month(year, i + 1), "month", value=number))
        grid.append(line)
    sums: list[object] = ["Sum året", *(sum(int(str(line[k])) for line in grid) for k in (1, 2, 3))]
    head = [["", ""], ["", "Overliggere på sykehuset, døgn"], [], ["", "Måned", 2023, 2024, 2025]]
    return Case(
        "a_40_overstayers_years_across.xlsx",
        "Days of overstayers: months down and years across, from B2 on, a sum of each year below.",
        "nb",
        "Overliggere.xlsx",
        xlsx({"Ark1": [*head, *(["", *line] for line in grid), ["", *sums]]}),
        rows,
        left_out=["Sum året"],
    )


CASES: list[Callable[[], Case]] = [
    infections,
    readmissions,
    contacts,
    on_call,
    note_with_person,
    emergency_room,
    budget,
    ages,
    long_table,
    per_metric,
    wrong_cells,
    survey_dates,
    winter_weeks,
    beds,
]
