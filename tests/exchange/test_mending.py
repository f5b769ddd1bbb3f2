"""Cells that are put right before a file is read, and metrics that are proposed."""

from __future__ import annotations

import pytest

from store.exchange.decode import decode
from store.exchange.mending import Mended, mended
from store.exchange.new_metrics import direction_of
from store.exchange.workbook import Sheet, Workbook
from store.words import Direction


def text_of(found: bytes | Workbook) -> str:
    assert isinstance(found, bytes)
    return decode(found).text


def test_only_the_row_of_a_mended_cell_is_written_anew():
    source = 'dato;verdi;merknad\r\n01.09.2026;ca. 20;"a\r\n""b"""\r\n08.09.2026;3;"x;y"\r\n'

    found = text_of(mended(source.encode("cp1252"), [Mended(1, 1, "20;5")], separator=";"))

    assert found == (
        'dato;verdi;merknad\r\n01.09.2026;"20;5";"a\r\n""b"""\r\n08.09.2026;3;"x;y"\r\n'
    )


def test_a_row_over_several_lines_counts_as_one():
    source = 'a,b\n"x\ny",1\nz,2\n'

    assert text_of(mended(source.encode(), [Mended(2, 1, "3")])) == 'a,b\n"x\ny",1\nz,3\r\n'


def test_a_windows_file_stays_one_unless_it_has_no_such_letter():
    source = "sted\nAskøy\nB\n".encode("cp1252")

    assert mended(source, [Mended(2, 0, "Bømlo")]) == "sted\nAskøy\nBømlo\r\n".encode("cp1252")
    assert text_of(mended(source, [Mended(2, 0, "Čáhcesuolu")])).endswith("Čáhcesuolu\r\n")


def test_a_sheet_grows_where_a_cell_beyond_its_row_is_mended():
    book = Workbook("xlsx", (Sheet("One", [["a", "b"], ["x"]]), Sheet("Two", [["c"]])))

    found = mended(book, [Mended(1, 1, "5"), Mended(3, 0, "y")], sheet="One")

    assert isinstance(found, Workbook)
    assert found.sheets[0].rows == [["a", "b"], ["x", "5"], [], ["y"]]
    assert found.sheets[1] is book.sheets[1]
    assert book.sheets[0].rows == [["a", "b"], ["x"]]


def test_nothing_mended_is_the_file_itself():
    source = b"a,b\n1,2\n"

    assert mended(source, []) is source


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("Sykefravær", Direction.DOWN), ("Oppmøte", Direction.UP), ("Ikke møtt", Direction.DOWN),
        ("Not satisfied", Direction.DOWN), ("Satisfied", Direction.UP), ("Antall", None),
        ("Fall per 1000 døgn", Direction.DOWN), ("Took part", Direction.UP), ("", None),
    ],
)  # fmt: skip
def test_a_name_tells_which_way_is_better_or_is_asked_about(name, way):
    assert direction_of(name) is way
