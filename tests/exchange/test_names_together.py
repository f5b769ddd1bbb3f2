"""Two columns of groups, or of places, say together which one a number is about."""

from __future__ import annotations

from store.exchange.batch import MeasurementFile
from store.exchange.measurement_file import read_measurements


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
