"""What a person says of a sheet holds: of any column anything, and every question has an answer."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.errors import Refusal
from store.exchange.measurement_file import HowToRead, read_measurements
from store.exchange.sheet_map import Answers, Head, Use
from store.exchange.sheet_read import SheetQuestions, understand
from tests.exchange.wide import Wide, wide

LONG = "Måned;Sted;Kjønn;Møtt;Innkalt;Merknad\n" + "".join(
    f"2026-{month:02};{place};{group};{month + len(place)};{40 + month};{note}\n"
    for month in range(1, 7)
    for place in ("Os", "Bergen")
    for group, note in (("Kvinner", "ferie"), ("Menn", ""))
)


def numbers(text: str, answers: Answers) -> list[tuple[float, float, float]]:
    """Part, whole and value of every row; nan where there is none."""
    b = read_measurements(text.encode(), HowToRead(answers=answers)).batch
    return list(zip(b.numerator, b.denominator, b.value, strict=True))


@pytest.mark.parametrize("column", range(6))
@pytest.mark.parametrize("use", list(Use))
def test_any_column_can_be_anything(column, use):
    answers = Answers(uses=((column, use),))

    understood = understand(LONG, answers)

    assert understood.map.columns[column].use is use


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wide(), st.data())
def test_any_column_of_any_sheet_can_be_anything(table: Wide, data):
    found = understand(table.book())
    at = data.draw(st.sampled_from([head.at for head in found.map.columns]))
    use = data.draw(st.sampled_from(list(Use)))
    answers = Answers(uses=((at, use),))

    said = {head.at: head.use for head in understand(table.book(), answers).map.columns}

    assert said[at] is use
    try:
        read_measurements(table.book(), HowToRead(answers=answers))
    except Refusal as refusal:
        assert str(refusal)  # a sentence, no traceback


def test_all_columns_can_be_left_out_and_the_map_still_stands():
    uses = tuple((at, Use.LEAVE_OUT) for at in range(6))

    understood = understand(LONG, Answers(uses=uses))

    assert {head.use for head in understood.map.columns} == {Use.LEAVE_OUT}
    with pytest.raises(Refusal):
        read_measurements(LONG.encode(), HowToRead(answers=Answers(uses=uses)))


def test_what_is_a_part_can_be_a_value_of_its_own():
    answers = Answers(uses=((3, Use.VALUE), (4, Use.LEAVE_OUT)))

    read = numbers(LONG, answers)

    assert [value for _, _, value in read][:2] == [3.0, 3.0]
    assert len(read) == 24


def test_a_column_that_is_left_out_is_not_read():
    file = read_measurements(LONG.encode(), HowToRead(answers=Answers(uses=((5, Use.LEAVE_OUT),))))

    assert file.batch.notes == ()
    assert len(file.batch) == 24


def test_a_head_in_place_of_the_one_found_gives_its_names():
    stated = Head(1, "Sted", Use.GROUP, dimension="Bydel")
    text = "Måned;Sted;Møtt;Innkalt\n2026-01;Os;3;9\n2026-02;Os;4;9\n2026-03;Voss;5;9\n"

    batch = read_measurements(text.encode(), HowToRead(answers=Answers(heads=(stated,)))).batch

    assert batch.subgroups == ("Os", "Voss")
    assert batch.sites == ()


def test_a_sheet_without_a_year_asks_for_it_and_takes_it():
    text = "Måned;Antall\nnovember;4\ndesember;6\njanuar;8\n"
    with pytest.raises(SheetQuestions, match="year") as asked:
        read_measurements(text.encode())

    assert [question.what for question in asked.value.questions] == ["year"]
    file = read_measurements(text.encode(), HowToRead(answers=Answers(year=2025)))
    assert [str(day) for day in file.batch.period.astype("datetime64[D]")] == [
        "2025-11-01", "2025-12-01", "2026-01-01",
    ]  # fmt: skip


def test_the_name_of_the_file_tells_the_year():
    text = "Måned;Antall\njanuar;4\nfebruar;6\n"

    file = read_measurements(text.encode(), HowToRead(name="Besøk 2024.csv"))

    assert str(file.batch.period.astype("datetime64[D]")[0]) == "2024-01-01"


def test_a_header_row_that_a_person_has_chosen_is_the_head():
    text = "Tall\nPeriode;Besøk\n2026-01;4\n2026-02;6\nPeriode;Samtaler\n2026-01;9\n2026-02;8\n"

    understood = understand(text, Answers(header_row=5))

    assert understood.map.header == (4, 4)
    assert [head.title for head in understood.map.columns] == ["Periode", "Samtaler"]
