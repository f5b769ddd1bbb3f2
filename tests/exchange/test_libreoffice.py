"""Out, changed and saved in LibreOffice, in again: nothing but what was changed there changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.language import use_language
from desktop.worker import readable
from store.exchange.csv_out import EXCEL_NB
from store.exchange.measurements_in import ImportMeasurements
from store.exchange.measurements_out import COLUMNS, measurements_csv
from store.exchange.readme_sheet import About
from store.exchange.tables import measurements_table
from store.exchange.versions import ConflictsRefused
from store.exchange.workbook import Workbook
from store.exchange.xlsx_out import write_xlsx
from store.reads.measurements import MeasurementRow, measurement_rows
from store.store import Store
from tests.builders import do
from tests.exchange.office import CSV, NB, ODS, XLSX, Saved, edited, python_with_uno

pytestmark = pytest.mark.skipif(
    python_with_uno() is None,
    reason="LibreOffice with Python (libreoffice-calc, python3-uno) is not on this machine",
)

NUMERATOR, NOTE = (f"{chr(65 + COLUMNS.index(name))}" for name in ("numerator", "note"))
HARD = ["=1+1", "'quoted", "+47 99 99 99 99", "@alle", "<5", "a\nb", "\U0001f642 æøå", " x ", "-"]
ONLY_TYPED = ["007", "1/2", "1e5", "31.12.2026", "TRUE", "http://example.org/", "1.234", "12,5 %"]
"""Texts that a CSV file cannot tell from numbers, dates and links; a workbook can."""


@pytest.fixture
def numbers(store, attendance) -> Store:
    """A number a week, each with a note that a spreadsheet might take for something else."""
    rows = [
        {"period": f"2026-W{10 + i}", "numerator": 10 + i, "denominator": 60, "note": note}
        for i, note in enumerate([*HARD, *ONLY_TYPED])
    ]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    do(store, "AddMetric", pilot="P-001", name="Wait", kind="mean", direction="down",
       unit="days", cadence="month")  # fmt: skip
    values = [0.1 + 0.2, 1234.567, 1e-9, 12345678.9, 100 / 3]
    rows = [{"period": f"2026-{i + 1:02}", "value": value} for i, value in enumerate(values)]
    do(store, "RecordMeasurements", pilot="P-001", metric="Wait", rows=rows)
    return store


def workbook(store: Store, folder: Path) -> Path:
    file = folder / "numbers.xlsx"
    about = About("Prøve", store.today())
    with open(file, "wb") as out:
        table = measurements_table(store.read(measurement_rows))
        write_xlsx([table], about, out, say=use_language("nb").say)
    return file


def bring(store: Store, saved: Saved, name: str):
    found = readable(saved.data)
    book = found if isinstance(found, Workbook) else None
    return store.do(ImportMeasurements(saved.data, name, book=book), by="kari").result


def changed(before: tuple[MeasurementRow, ...], after: tuple[MeasurementRow, ...]) -> list[int]:
    """Which rows differ, from 0."""
    return [i for i, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]


@pytest.mark.parametrize(("kind", "ending"), [(XLSX, "xlsx"), (ODS, "ods")])
def test_of_a_workbook_saved_by_libreoffice_only_the_changed_cells_come_in(
    numbers, tmp_path, qapp, kind, ending
):
    before = numbers.read(measurement_rows)
    changes: dict[str, float | str] = {f"{NUMERATOR}4": 41, f"{NOTE}6": "counted again"}
    to = tmp_path / f"saved.{ending}"
    saved = edited(workbook(numbers, tmp_path), changes, to=to, write=kind)
    done = bring(numbers, saved, to.name)

    assert saved.formulas == 0
    assert (done.new, done.replaced, done.unchanged) == (0, 2, len(before) - 2)
    after = numbers.read(measurement_rows)
    assert changed(before, after) == [2, 4]
    assert (after[2].numerator, after[4].note) == (41, "counted again")


def test_of_a_csv_file_saved_by_libreoffice_too(numbers, tmp_path, qapp):
    rows = [
        {"period": f"2026-W{10 + i}", "numerator": 10 + i, "denominator": 60, "note": "as counted"}
        for i in range(len(HARD), len(HARD) + len(ONLY_TYPED))
    ]
    do(numbers, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    before = numbers.read(measurement_rows)
    file, to = tmp_path / "numbers.csv", tmp_path / "saved.csv"
    file.write_bytes(measurements_csv(before, EXCEL_NB, say=use_language("nb").say))
    saved = edited(file, {f"{NUMERATOR}4": 41}, to=to, read=CSV, write=CSV, options=NB)
    done = bring(numbers, saved, to.name)

    assert saved.formulas == 0
    assert (done.new, done.replaced, done.unchanged) == (0, 1, len(before) - 1)
    assert changed(before, numbers.read(measurement_rows)) == [2]


def test_what_was_changed_here_meanwhile_is_a_conflict_after_libreoffice_too(
    numbers, tmp_path, qapp
):
    file = workbook(numbers, tmp_path)
    row = {"period": "2026-W12", "numerator": 33, "denominator": 60}
    do(numbers, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=[row])
    before = numbers.read(measurement_rows)
    saved = edited(file, {f"{NUMERATOR}4": 41}, to=tmp_path / "saved.xlsx", write=XLSX)
    with pytest.raises(ConflictsRefused) as refused:
        bring(numbers, saved, "saved.xlsx")

    assert [conflict.row for conflict in refused.value.imported.conflicts] == [4]
    assert numbers.read(measurement_rows) == before
