"""An average of the other numbers is left out; the average of something else is a measure."""

from __future__ import annotations

from store.exchange.measurement_file import read_measurements
from store.exchange.sheet_map import Use
from store.exchange.sheet_read import understand


def uses(text: str) -> dict[str, Use]:
    """What each column is, by its title."""
    return {head.title: head.use for head in understand(text).map.columns}


def test_an_average_wait_beside_how_many_waited_is_a_measure_of_its_own() -> None:
    found = uses(
        "Måned;Henvisninger;Gjennomsnittlig ventetid;Medianventetid\n"
        "jan 2026;140;14,5;12\nfeb 2026;138;13,2;11\nmar 2026;144;12,9;13\n"
    )
    assert list(found.values()) == [Use.PERIOD, Use.VALUE, Use.VALUE, Use.VALUE]


def test_an_average_among_the_numbers_it_is_of_is_left_out() -> None:
    found = uses(
        "Måned;Ventetid nord;Ventetid sør;Snitt ventetid\n"
        "jan 2026;14;12;13\nfeb 2026;15;11;13\nmar 2026;16;12;14\n"
    )
    assert found["Snitt ventetid"] is Use.LEAVE_OUT
    assert found["Ventetid nord"] is found["Ventetid sør"] is Use.VALUE


def test_a_line_of_averages_beside_its_numbers_is_left_out() -> None:
    found = uses("Uke;Ventetid;Snitt\n2026-10;12;13\n2026-11;14;13\n2026-13;11;13\n")
    assert found["Snitt"] is Use.LEAVE_OUT


def test_a_share_of_all_beside_its_parts_is_no_place_of_its_own():
    text = "Måned;Nord;Sør;Kommunen samlet\n" + "".join(
        f"{m} 2026;{40 + i} %;{50 + i} %;{45 + i} %\n" for i, m in enumerate(("jan", "feb", "mars"))
    )
    file = read_measurements(text.encode())

    assert set(file.batch.sites) == {"Nord", "Sør"}
    assert "Kommunen samlet" in file.report.left_out_columns
