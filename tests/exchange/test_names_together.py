"""Two columns of groups, or of places, say together which one a number is about."""

from __future__ import annotations

from store.exchange.batch import MeasurementFile
from store.exchange.measurement_file import read_measurements
from store.exchange.sheet_read import understand
from store.periods import to_date


def read(text: str) -> MeasurementFile:
    file = read_measurements(text.encode())
    assert not file.bad
    return file


def test_grade_and_gender_are_one_group_together() -> None:
    file = read(
        "Skole;Trinn;Kjønn;Skoleår;Fravær\n"
        "Ringhaug;8;Jente;2023-24;54\nRinghaug;8;Gutt;2023-24;49\n"
        "Ringhaug;9;Jente;2023-24;54\nRinghaug;9;Gutt;2023-24;50\n"
    )
    groups = [file.batch.subgroups[code] for code in file.batch.subgroup.tolist()]
    assert dict(zip(groups, file.batch.value.tolist(), strict=True)) == {
        "8 · Jente": 54,
        "8 · Gutt": 49,
        "9 · Jente": 54,
        "9 · Gutt": 50,
    }
    assert [name.metric for name in file.batch.series_names] == ["Fravær"]


def test_wards_of_the_same_name_in_two_houses_are_two_places() -> None:
    file = read(
        "Sykehjem;Avdeling;Måned;Fall\nBakken;1. etasje;jan 2026;2\nBakken;2. etasje;jan 2026;5\n"
        "Lia;1. etasje;jan 2026;2\nLia;2. etasje;jan 2026;4\n"
    )
    places = [file.batch.sites[code] for code in file.batch.site.tolist()]
    assert dict(zip(places, file.batch.value.tolist(), strict=True)) == {
        "Bakken · 1. etasje": 2,
        "Bakken · 2. etasje": 5,
        "Lia · 1. etasje": 2,
        "Lia · 2. etasje": 4,
    }


def test_a_footnote_is_no_part_of_a_name():
    text = "Måned;Sted;Besøk\njan 2026;Furulia*;3\njan 2026;Åsen 2);4\nfeb 2026;Furulia;5\n"
    file = read_measurements(text.encode())

    assert set(file.batch.sites) == {"Furulia", "Åsen"}


def test_a_year_stands_once_for_the_months_below_it():
    text = "År;Måned;Besøk\n2025;november;45\n;desember;48\n2026;januar;52\n;februar;50\n"
    file = read_measurements(text.encode())

    assert not file.bad
    assert [str(to_date(int(p))) for p in file.batch.period] == [
        "2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01",
    ]  # fmt: skip


def test_days_with_their_weekday_and_a_closed_day_are_read_under_the_usual_titles():
    text = "Dag;Antall\nman 05.01.26;12\ntir 06.01.26;10\ntor 08.01.26;-\nfre 09.01.26;stengt\n"
    file = read_measurements(text.encode())

    assert (len(file.batch), file.bad) == (2, ())


def test_the_title_s_year_is_said_only_where_a_period_lacks_its_own():
    rows = "Måned;Besøk\njanuar{year};3\nfebruar{year};4\n"
    said = {
        year: " ".join(map(str, understand(f"Tall 2026;\n{rows.format(year=year)}").said))
        for year in ("", " 2026")
    }

    assert "The year is 2026" in said[""]
    assert "The year" not in said[" 2026"]
