"""Rows that are alike but for a column that is left out are not the same row said twice."""

from __future__ import annotations

import pytest

from store.exchange.measurement_file import read_measurements

PERSONS = (
    "Navn;Dato;Møtt;Påmeldt\nKari Nordmann;05.01.2026;1;1\nOla Nordmann;05.01.2026;1;1\n"
    "Per Hansen;05.01.2026;1;1\nKari Nordmann;12.01.2026;1;1\n"
)
NUMBERED = "nr;dato;verdi\n1;2026-01-05;2\n2;2026-01-05;2\n3;2026-01-12;3\n"


@pytest.mark.parametrize(("text", "rows", "kept"), [(PERSONS, [2, 3, 4], 1), (NUMBERED, [2, 3], 1)])
def test_persons_on_a_list_are_not_counted_once_for_all(
    text: str, rows: list[int], kept: int
) -> None:
    file = read_measurements(text.encode())
    assert file.report.repeated == 0
    assert [bad.row for bad in file.bad] == rows
    assert all("left out" in str(bad.reason) for bad in file.bad)
    assert len(file.batch) == kept


def test_a_row_that_says_the_same_in_every_column_counts_once() -> None:
    file = read_measurements(
        (PERSONS.splitlines()[0] + 2 * "\nKari Nordmann;05.01.2026;1;1").encode()
    )
    assert not file.bad
    assert (file.report.repeated, len(file.batch)) == (1, 1)
