"""Workbooks: a number is a number, a date a date, and text is read as in a text file."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from datetime import date, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.worker import Parser, readable
from store.errors import Refusal
from store.exchange.analysis import Options, analyse
from store.exchange.batch import Facts, MeasurementFile
from store.exchange.layout import Columns, address
from store.exchange.measurement_file import HowToRead, read_measurements
from store.exchange.pilots_form import read_pilots
from store.exchange.sheet_read import SheetQuestions
from store.exchange.workbook import Workbook, written
from store.periods import to_day
from store.words import Kind
from tests.exchange.workbooks import PERCENT, ods, parts_of, xlsx, zipped

HEAD = ["dato", "teller", "nevner"]
ROWS = [HEAD, [date(2026, 1, 5), 41, 100], [date(2026, 1, 12), 58, 100]]


@pytest.fixture(scope="module")
def parser():
    with Parser() as opened:
        yield opened


def read(data: bytes, how: HowToRead | None = None, sheet: str | None = None) -> MeasurementFile:
    found = readable(data, sheet)
    assert isinstance(found, Workbook)
    return read_measurements(found, how)


def told(file: MeasurementFile) -> list[tuple]:
    """period, site, numerator, denominator, value of each row."""
    batch = file.batch
    sites = (*batch.sites, None)
    return [
        (p, sites[s], *(None if np.isnan(x) else float(x) for x in numbers))
        for p, s, *numbers in zip(
            batch.period.tolist(), batch.site, batch.numerator, batch.denominator, batch.value,
            strict=True,
        )
    ]  # fmt: skip


def monday(text: str) -> int:
    return to_day(date.fromisoformat(text))


@pytest.mark.parametrize("made", [xlsx, ods], ids=["xlsx", "ods"])
def test_dates_and_numbers_are_what_their_cells_are(made):
    file = read(made({"Tall": ROWS}))

    assert file.bad == ()
    assert told(file) == [
        (monday("2026-01-05"), None, 41, 100, None),
        (monday("2026-01-12"), None, 58, 100, None),
    ]
    assert (file.report.encoding, file.report.sheet) == (made.__name__, "Tall")
    assert (file.report.separator, file.report.header_row) == ("", 1)


def test_dates_since_1904_are_the_same_days():
    assert told(read(xlsx({"Tall": ROWS}, date_1904=True))) == told(read(xlsx({"Tall": ROWS})))


@settings(max_examples=20, deadline=None)
@given(values=st.lists(st.floats(-1e15, 1e15).map(lambda x: x + 0.0), min_size=1, max_size=20))
def test_a_number_cell_is_exact(parser, values):
    """XlsxWriter writes 16 digits, so that is what the file says."""
    rows = [["dato", "verdi"], *([date(2026, 1, 5 + i), x] for i, x in enumerate(values))]
    how = HowToRead(facts=lambda pilot, metric: Facts(kind=Kind.MEAN))

    file = read_measurements(parser.parse(xlsx({"Tall": rows})), how)

    assert file.batch.value.tolist() == [float(f"{x:.16G}") + 0.0 for x in values]


def test_1_234_as_a_number_is_not_asked_about_and_as_a_text_it_is():
    how = HowToRead(facts=lambda pilot, metric: Facts(kind=Kind.MEAN))
    as_number = [["dato", "verdi"], [date(2026, 1, 5), 1.234]]
    as_text = [["dato", "verdi"], [date(2026, 1, 5), "1.234"]]

    assert read(xlsx({"a": as_number}), how).batch.value.tolist() == [1.234]
    with pytest.raises(Refusal, match=r"“1.234” in column “verdi” can be 1.234 or 1234"):
        read(xlsx({"a": as_text}), how)


def test_texts_among_numbers_follow_their_own_one_convention():
    rows = [["dato", "verdi"], ["05.01.2026", 12.5], [date(2026, 1, 12), "13,5"]]
    how = HowToRead(facts=lambda pilot, metric: Facts(kind=Kind.MEAN))
    file = read(xlsx({"a": rows}), how)

    assert told(file) == [
        (monday("2026-01-05"), None, None, None, 12.5),
        (monday("2026-01-12"), None, None, None, 13.5),
    ]


@pytest.mark.parametrize(("kind", "value"), [(Kind.MEAN, 41.0), (None, 0.41)])
def test_a_cell_shown_in_percent_is_a_mean_as_it_is_shown_and_a_share_as_a_fraction(kind, value):
    rows = [["dato", "verdi"], [date(2026, 1, 5), 0.41]]
    how = HowToRead(facts=lambda pilot, metric: Facts(kind=kind))

    assert read(xlsx({"a": rows}, formats={(1, 1): PERCENT}), how).batch.value.tolist() == [value]


def test_a_date_or_a_truth_value_among_the_numbers_is_named_by_sheet_and_cell():
    """Excel makes a date of 3/4."""
    rows = [HEAD, [date(2026, 1, 5), date(2026, 4, 3), 100], [date(2026, 1, 12), True, 100]]
    bad = read(xlsx({"Tall 2026": rows})).bad

    assert [(one.row, one.cell, one.value) for one in bad] == [
        (2, "'Tall 2026'!B2", "2026-04-03"),
        (3, "'Tall 2026'!B3", "TRUE"),
    ]


def test_a_time_of_day_among_the_dates_is_named():
    bad = read(xlsx({"Tall": [HEAD, [datetime(2026, 1, 5, 13, 5), 1, 2], *ROWS[1:]]})).bad

    assert [(one.cell, one.value) for one in bad] == [("Tall!A2", "2026-01-05 13:05:00")]


def test_titles_blank_rows_and_columns_leave_rows_and_cells_as_a_person_sees_them():
    rows = [
        ["Oppmøte 2026"], [], ["", "", *HEAD, "", "merk: uke 3 mangler"], [],
        ["", "", date(2026, 1, 5), 41, 100], [], ["", "", date(2026, 1, 12), "mange", 100],
    ]  # fmt: skip
    file = read(xlsx({"Tall": rows}))

    assert [(one.row, one.cell) for one in file.bad] == [(7, "Tall!D7")]
    assert (file.report.header_row, len(file.batch), file.report.read) == (3, 1, 2)
    assert file.batch.row.tolist() == [5]
    assert file.report.left_out_columns == ("merk: uke 3 mangler",)


def test_what_stands_beside_the_table_is_no_part_of_it():
    rows = [HEAD, [*ROWS[1], "", "", "tall fra Kari"], ROWS[2]]

    assert told(read(xlsx({"Tall": rows}))) == told(read(xlsx({"Tall": ROWS})))


def test_a_place_that_is_merged_over_rows_is_the_place_of_each():
    rows = [["sted", *HEAD], ["", *ROWS[1]], ["", *ROWS[2]]]
    file = read(xlsx({"Tall": rows}, merged=[(1, 0, 2, 0, "Askøy")]))

    assert [row[1] for row in told(file)] == ["Askøy", "Askøy"]


def test_a_number_that_is_merged_over_rows_is_refused():
    rows = [HEAD, [date(2026, 1, 5), "", 100], [date(2026, 1, 12), "", 100]]
    with pytest.raises(Refusal, match="Tall!B2 is merged over several rows"):
        read(xlsx({"Tall": rows}, merged=[(1, 1, 2, 1, 41)]))


def test_a_merged_place_of_an_ods_is_the_place_of_each():
    data = ods({"Tall": [["sted", *HEAD], ["Askøy", *ROWS[1]], ["", *ROWS[2]]]})
    content = parts_of(data)["content.xml"].decode()
    first = '<table:table-cell office:value-type="string"><text:p>Askøy'
    assert content.count(first) == 1
    spanned = first.replace(" office", ' table:number-rows-spanned="2" office')
    content = content.replace(first, spanned)
    file = read(ods({}, content))

    assert [row[1] for row in told(file)] == ["Askøy", "Askøy"]


def test_the_sheet_with_the_header_is_read():
    file = read(xlsx({"Les meg": [["Tallene står i neste ark"]], "Tall": ROWS, "Tom": []}))

    assert (file.report.sheet, len(file.batch)) == ("Tall", 2)


def test_of_two_sheets_that_fit_neither_is_guessed_and_one_can_be_named():
    data = xlsx({"2025": ROWS, "2026": [HEAD, [date(2026, 3, 2), 7, 10]]})
    with pytest.raises(
        SheetQuestions, match=r"Which one is it\? The choices are: 2025, 2026"
    ) as asked:
        read(data)

    assert asked.value.names == ("2025", "2026")
    assert [row[2:4] for row in told(read(data, sheet="2026"))] == [(7, 10)]
    with pytest.raises(Refusal, match=r"no sheet “2027”\. The sheets are: “2025”, “2026”"):
        read(data, sheet="2027")


def test_a_hidden_sheet_is_read_only_where_it_is_named():
    data = xlsx({"Tall": ROWS, "Kladd": ROWS[:2]}, hidden=["Kladd"])

    assert len(read(data).batch) == 2
    assert len(read(data, sheet="Kladd").batch) == 1


def test_where_no_sheet_fits_all_are_named_and_what_is_missing():
    with pytest.raises(Refusal, match=r"No sheet has .*“a”, “b”.*No header row was found"):
        read(xlsx({"a": [["hei"]], "b": [["på deg"]]}))
    with pytest.raises(Refusal, match="The workbook is empty"):
        read(xlsx({"a": []}))


def test_a_column_can_be_named_as_in_a_text_file():
    rows = [["uke", "kom", "av"], [date(2026, 1, 5), 41, 100]]
    how = HowToRead(Columns(numerator="kom", denominator="av"))

    assert [row[2:4] for row in told(read(xlsx({"Tall": rows}), how))] == [(41, 100)]


@pytest.mark.parametrize("cell", [1018512345, 11018512345], ids=["ten", "eleven"])
def test_identity_numbers_are_refused_even_where_their_first_0_is_lost(cell):
    from stdnum.no import fodselsnummer

    number = next(
        str(n).zfill(11)
        for n in range(1018500000 if cell < 1e10 else 11018500000, 12018500000)
        if fodselsnummer.is_valid(str(n).zfill(11))
    )
    assert number.startswith("0") == (cell < 1e10)
    for rows in (
        [["dato", "verdi"], [date(2026, 1, 5), int(number)]],
        [["sted", "dato", "verdi"], [int(number), date(2026, 1, 5), 1]],
    ):
        bad = read(xlsx({"Tall": rows})).bad
        assert ["identity number" in str(one.reason) for one in bad] == [True]
        assert str(int(number)) not in bad[0].value


def test_a_macro_workbook_is_read_and_another_archive_is_not():
    parts = parts_of(xlsx({"Tall": ROWS}))

    assert len(read(zipped({**parts, "xl/vbaProject.bin": b"\0\1"})).batch) == 2
    with pytest.raises(Refusal, match="a zip archive, but no workbook"):
        read(zipped({"numbers.csv": "date,value\n2026-01-05,1\n"}))


def test_a_sheet_and_the_same_text_say_the_same(parser):
    """The same table as xlsx, as ods and as CSV."""
    rows = [
        ["sted", "gruppe", "dato", "teller", "nevner", "merknad"],
        ["Askøy", "kort", "2026-01-05", "1 234", "2000", "ferie"],
        ["Alle", "", "2026-01-05", "1 500", "2500", ""],
        ["Bømlo", "lang", "2026-01-12", "7", "x", ""],
    ]
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    plain = read_measurements(text.getvalue().encode())
    for data in (xlsx({"Tall": rows}), ods({"Tall": rows})):
        file = read_measurements(parser.parse(data))
        assert told(file) == told(plain)
        assert file.report.read_as_all == plain.report.read_as_all == ("Alle",)
        assert [one.cell for one in file.bad] == [f"Tall!{one.cell}" for one in plain.bad]
        assert [one.reason for one in file.bad] == [one.reason for one in plain.bad]


def test_analyse_says_of_a_workbook_what_it_says_of_the_text():
    series = [41, 38, 44, 52, 47, 50, 39, 61, 58, 63, 60, 66, 59, 64]
    rows = [["uke", "kom", "av"], *([i + 1, n, 100] for i, n in enumerate(series))]
    rows[0] = ["date", "numerator", "denominator"]
    text = "\n".join(",".join(map(str, row)) for row in rows).encode()

    assert analyse(readable(xlsx({"Tall": rows})), Options()).to_dict() == (
        analyse(text, Options()).to_dict()
    )


def test_pilots_come_from_the_sheet_of_the_form():
    rows = [["title", "hypothesis", "year"], ["Gåbuss", "If we walk then they come", 2024]]
    file = read_pilots(parser_of(xlsx({"Om": [["Skjema"]], "Pilots": rows})))

    assert [(one.row, one.cells["title"], one.cells["year"]) for one in file.records] == [
        (2, "Gåbuss", "2024")
    ]
    assert (file.how.sheet, file.bad) == ("Pilots", ())


def parser_of(data: bytes) -> Workbook:
    found = readable(data)
    assert isinstance(found, Workbook)
    return found


def test_text_is_taken_as_it_is_and_starts_no_child():
    assert readable(b"date,value\n") == b"date,value\n"
    with pytest.raises(Refusal, match="only a workbook"):
        readable(b"date,value\n", "Tall")


def loaded_by(code: str, *arguments: object) -> set[str]:
    """The modules that a process of its own has after a line of code."""
    line = f"import sys; from desktop import worker; {code}; print(*sys.modules)"
    command = [sys.executable, "-c", line, *map(str, arguments)]
    return {*subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()}


def test_the_child_holds_neither_qt_nor_sqlalchemy_nor_numpy(tmp_path):
    file = tmp_path / "numbers.xlsx"
    file.write_bytes(xlsx({"Tall": ROWS}))
    loaded = loaded_by("assert list(worker._answer(open(sys.argv[1], 'rb').read()))", file)

    assert "python_calamine" in loaded
    assert {"PySide6", "sqlalchemy", "numpy", "pandas", "click"} & loaded == set()


def test_reading_text_loads_no_parser_of_workbooks():
    reading = "from store.exchange.measurement_file import read_measurements as read;"
    loaded = loaded_by(f"{reading} read(worker.readable(b'date,value\\n2026-01-05,1\\n'))")

    assert "store.exchange.workbook" in loaded
    assert "python_calamine" not in loaded


@pytest.mark.parametrize(
    ("cell", "text"),
    [(41.0, "41"), (0.1, "0.1"), (1e300, "1e+300"), (True, "TRUE"), ("x", "x"), (-0.5, "-0.5"),
     (date(2026, 1, 5), "2026-01-05"), (float("inf"), "inf")],
)  # fmt: skip
def test_a_cell_as_text(cell, text):
    assert written(cell) == text


def test_a_cell_is_named_as_a_spreadsheet_does():
    assert address(1, 7) == "B7"
    assert address(1, 7, "Tall") == "Tall!B7"
    assert address(27, 7, "Kari's tall") == "'Kari''s tall'!AB7"
