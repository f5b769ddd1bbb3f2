"""A number without a unit among cells of per cent: 0,62 may be 62 %, and is not guessed."""

from __future__ import annotations

from store.exchange.measurement_file import read_measurements


def test_a_part_of_one_among_cells_of_per_cent_is_not_read_as_per_cent() -> None:
    file = read_measurements(
        "Måned;Andel\njan 2026;41 %\nfeb 2026;50 %\nmar 2026;0,62\napr 2026;55 %\n".encode()
    )
    assert [bad.cell for bad in file.bad] == ["B4"]
    assert "part of one" in str(file.bad[0].reason)
    assert file.batch.value.tolist() == [41, 50, 55]


def test_a_whole_number_among_cells_of_per_cent_is_per_cent_as_they_are() -> None:
    file = read_measurements(
        "Måned;Andel\njan 2026;41 %\nfeb 2026;50 %\nmar 2026;62\napr 2026;55 %\n".encode()
    )
    assert not file.bad
    assert file.batch.value.tolist() == [41, 50, 62, 55]
