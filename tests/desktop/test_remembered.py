"""What was said of a sheet holds for the next of its shape, and for no other."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.remembered import MOST, forget, recall, remember, remembered
from store.exchange.sheet_map import Answers, Head, Use
from store.exchange.sheet_shape import fingerprint, title_shape
from store.exchange.workbook import Sheet, Workbook

THIS = "Besøk 2026;;\nMåned;Kom;Kommentar\njan. 26;18;\nfeb. 26;20;stengt\nmars 26;17;\n"
NEXT = "Besøk 2027;;\nMåned;Kom;Kommentar\njan. 27;4;\nfeb. 27;5;travelt\nmars 27;6;\napril 27;7;\n"
OTHER = THIS.replace("Kommentar", "Inviterte")
LEFT_OUT = Answers(heads=(Head(2, "Kommentar", Use.LEAVE_OUT),))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "sheets"


def test_what_was_said_holds_for_the_next_of_its_shape_alone(folder):
    path = remember(folder, THIS.encode(), "Idas ark.csv", LEFT_OUT)
    found = recall(folder, NEXT.encode(), "Idas ark 2027.csv")

    assert path is not None
    assert path.name.startswith("Idas ark.")
    assert found is not None
    assert found.name == "Idas ark.csv"
    assert [(head.at, head.use) for head in found.answers.heads] == [(2, Use.LEAVE_OUT)]
    assert recall(folder, OTHER.encode()) is None


def test_the_year_is_not_remembered(folder):
    remember(folder, THIS.encode(), "a.csv", Answers(year=2026, decimal=","))
    found = recall(folder, NEXT.encode())

    assert found is not None
    assert found.answers == Answers(decimal=",")
    assert remember(folder, OTHER.encode(), "b.csv", Answers(year=2026)) is None


def test_what_is_read_by_rule_again_is_forgotten(folder):
    remember(folder, THIS.encode(), "a.csv", LEFT_OUT)
    remember(folder, NEXT.encode(), "b.csv", Answers())

    assert recall(folder, THIS.encode()) is None
    assert list(folder.iterdir()) == []


def test_the_last_of_a_shape_counts(folder):
    remember(folder, THIS.encode(), "a.csv", LEFT_OUT)
    remember(folder, NEXT.encode(), "b.csv", Answers(decimal="."))

    assert [one.name for one in remembered(folder)] == ["b.csv"]
    assert recall(folder, THIS.encode()).answers == Answers(decimal=".")
    assert forget(folder, fingerprint(THIS)) is True
    assert forget(folder, fingerprint(THIS)) is False


def test_a_broken_map_is_passed_over_with_a_sentence_to_the_log(folder, caplog):
    path = remember(folder, THIS.encode(), "a.csv", LEFT_OUT)
    path.write_text("year = 'soon'")

    assert recall(folder, NEXT.encode()) is None
    (record,) = caplog.records
    assert record.getMessage().startswith(f"{path.name} is passed over: ")
    assert "“year” is not a whole number" in record.getMessage()


def test_no_number_of_the_file_is_kept(folder):
    path = remember(folder, THIS.encode(), "a.csv", LEFT_OUT)
    text = path.read_text()

    assert "18" not in text.replace(fingerprint(THIS), "")
    assert "stengt" not in text


def test_a_title_that_is_an_identity_number_is_not_kept(folder):
    person = THIS.replace("Kommentar", "Kari 01017010170")
    heads = (Head(2, "Kari 01017010170", Use.LEAVE_OUT),)

    assert remember(folder, person.encode(), "a.csv", Answers(heads=heads)) is None
    assert remembered(folder) == ()


def test_the_sheet_of_the_next_year_is_the_one_that_is_called_so(folder):
    def book(year, *more):
        rows = (("Uke", "Kom"), *((f"{year}-{week}", float(week)) for week in range(30, 36)))
        names = (f"Tall {year}", f"Om {year}", *more)
        return Workbook("xlsx", tuple(Sheet(name, rows) for name in names))

    remember(folder, book(2026), "a.xlsx", Answers(sheet="Tall 2026"))

    assert recall(folder, book(2027)).answers == Answers(sheet="Tall 2027")


def test_nonsense_in_the_folder_remembers_nothing(folder):
    path = remember(folder, THIS.encode(), "a.csv", LEFT_OUT)
    for nonsense in (b"", b"\xff\xfe", b"shape = 3", b"columns = 7", b"[columns]\ndate = 'x'"):
        path.write_bytes(nonsense)
        assert recall(folder, THIS.encode()) is None
        assert remembered(folder) == ()
    path.unlink()
    path.mkdir()
    assert recall(folder, THIS.encode()) is None
    assert remember(folder, THIS.encode(), "a.csv", LEFT_OUT) is None


def test_without_a_folder_nothing_is_remembered():
    assert remember(None, THIS.encode(), "a.csv", LEFT_OUT) is None
    assert recall(None, THIS.encode()) is None
    assert remembered(None) == ()


def test_the_one_used_longest_ago_goes_first(folder):
    folder.mkdir()
    for number in range(MOST):
        path = folder / f"{number}.{number:016x}.toml"
        path.write_text(f'shape = "{number:016x}"\ndecimal = "."')
        os.utime(path, (number, number))
    remember(folder, THIS.encode(), "a.csv", LEFT_OUT)

    names = {path.name.partition(".")[0] for path in folder.iterdir()}
    assert len(names) == MOST
    assert ("0" in names, "1" in names, "a" in names) == (False, True, True)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.text(max_size=80))
def test_whatever_the_file_is_called_it_is_remembered(tmp_path_factory, name):
    folder = tmp_path_factory.mktemp("kept")
    whole = name.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    path = remember(folder, THIS.encode(), name, LEFT_OUT)

    assert path.parent == folder
    assert recall(folder, THIS.encode()).name == whole


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Besøk 2026", "BESØK  2027"),
        ("jan. 26", "desember 2031"),
        ("jan. 31", "jan. 32"),
        ("Uke 34", "uke 2"),
        ("Besøk jan", "Besøk des."),
        ("1. kvartal 2026", "4. kvartal 2027"),
        ("2025/26", "2026/27"),
    ],
)
def test_titles_of_one_shape(one, other):
    assert title_shape(one) == title_shape(other)


@pytest.mark.parametrize(("one", "other"), [("Besøk", "Møtt"), ("jan. 26", "uke 1"), ("6A", "6B")])
def test_titles_of_another_shape(one, other):
    assert title_shape(one) != title_shape(other)
