"""Tables as a workbook: typed cells that come back exactly, and nothing in it that runs."""

from __future__ import annotations

import errno
import io
import re
import shutil
import subprocess
import tracemalloc
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from desktop.language import use_language
from store.exchange.dictionary import DICTIONARY
from store.exchange.readme_sheet import About
from store.exchange.tables import TYPES, Table, all_tables, type_of
from store.exchange.words_out import Share
from store.exchange.xlsx_out import MOST_LETTERS, write_xlsx
from store.reads.going_out import going_out
from store.store import Store
from tests.exchange.test_data_dictionary import TABLES, explained

ABOUT = About("Askøy", date(2026, 9, 28), (("default", 3),), False)
COLUMNS = ("code", "history", "value", "budget_cap", "currency", "period", "at", "undone", "note")
ROW = (
    "P-001", 7, 0.5, 1500.5, "NOK", date(2026, 9, 28), datetime(2026, 9, 28, 9, 41, 20, tzinfo=UTC),
    True, "as typed",
)  # fmt: skip


@pytest.fixture
def any_columns(monkeypatch):
    """A table may have columns of all tables: each is explained."""
    every = {name: entry for table in DICTIONARY.values() for name, entry in table.items()}
    monkeypatch.setitem(DICTIONARY, "measurements", every)


def written(*rows: tuple[Any, ...], columns: tuple[str, ...] = COLUMNS, **how: Any) -> bytes:
    out = io.BytesIO()
    write_xlsx([Table("measurements", columns, lambda: rows)], ABOUT, out, **how)
    return out.getvalue()


def sheets(data: bytes) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in book.sheet_names
    }


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def number_format(data: bytes, cell: str) -> str:
    """How a cell of the first sheet is shown: its number format, built-in ones by their number."""
    found = parts(data)
    (style,) = re.findall(rf'<c r="{cell}" s="(\d+)"', found["xl/worksheets/sheet1.xml"])
    cells = re.search(r"<cellXfs.*?</cellXfs>", found["xl/styles.xml"], re.S)
    assert cells is not None
    xf = re.findall(r"<xf [^>]*>", cells[0])[int(style)]
    (number,) = re.findall(r'numFmtId="(\d+)"', xf)
    named = dict(
        re.findall(r'<numFmt numFmtId="(\d+)" formatCode="([^"]*)"', found["xl/styles.xml"])
    )
    return named.get(number, number)


@pytest.mark.usefixtures("any_columns")
def test_each_cell_is_of_its_own_type():
    head, row = sheets(written(ROW, in_words=False))["measurements"]

    assert tuple(head) == COLUMNS
    assert row == [
        "P-001", 7.0, 0.5, 1500.5, "NOK", date(2026, 9, 28), datetime(2026, 9, 28, 9, 41, 20),
        True, "as typed",
    ]  # fmt: skip


@pytest.mark.usefixtures("any_columns")
def test_shares_are_shown_as_per_cent_money_in_its_currency_dates_as_dates():
    share = (*ROW[:2], Share(0.125), *ROW[3:])
    data = written(share, in_words=False)

    assert number_format(data, "C2") == "0.0 %"
    assert number_format(data, "D2") == "#,##0.00 [$NOK]"
    assert number_format(data, "F2") == "yyyy-mm-dd"
    assert number_format(data, "G2") == "yyyy-mm-dd hh:mm:ss"
    assert number_format(written(ROW), "F2") == "14", "as the reader's own system writes it"
    whole = (*ROW[:3], 1500, 'N"K', *ROW[5:])
    assert number_format(written(whole), "D2") == "#,##0", "what is no currency is not made one"


@pytest.mark.usefixtures("any_columns")
def test_what_is_not_known_or_no_number_is_an_empty_cell():
    row = ("P-001", None, float("nan"), float("inf"), None, None, None, None, None)

    assert sheets(written(row))["Measurements"][1] == ["P-001", *[""] * 8]


SIGNS = "=+-@\t\r\n '\u00a0\u202f\u200b＝＋－＠ab1;,\"<5&\x01\x1f_x000D_\ufffe"
hostile = st.text(st.sampled_from(SIGNS), min_size=1, max_size=8) | st.text(min_size=1, max_size=20)
RUNS = (
    "=1+1", "'=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<r>a</r>", "http://example.org", "007", "1.5",
    "{=1}", "mailto:a@b.no", "internal:Sheet!A1", "_x000D_", "a\rb", " a ", "<5",
)  # fmt: skip


@given(st.lists(hostile, min_size=1, max_size=30))
@example([*RUNS])
@example(["<r><t>x</t></r>", "<r></r><f>1+1</f><r></r>"])
def test_every_text_comes_back_exactly_and_without_an_apostrophe(texts):
    data = written(*[(text,) for text in texts], columns=("note",), in_words=False)

    read = sheets(data)["measurements"][1:]
    # A line end inside a cell is LF, in every workbook; calamine leaves characters XML cannot hold
    # as Excel escapes them.
    shown = [re.sub("_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), row[0]) for row in read]
    assert shown == [re.sub("_x([0-9A-F]{4})_", lambda c: chr(int(c[1], 16)), t) for t in texts]
    assert nothing_runs(data)


def nothing_runs(data: bytes) -> bool:
    found = parts(data)
    assert not any("<hyperlink" in xml or "/hyperlink" in xml for xml in found.values())
    assert not any("externalLink" in name for name in found)
    return not any(re.search(r"<f[ >/]", xml) for name, xml in found.items() if "sheet" in name)


@pytest.mark.parametrize("text", RUNS[:7])
def test_text_that_would_run_is_marked_as_quoted_so_that_editing_it_runs_nothing(text):
    data = written((text,), columns=("note",))
    found = parts(data)
    quoted = 'quotePrefix="1"' in found["xl/styles.xml"]

    assert quoted == (text != "<r>a</r>")


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=50))
@example([0.1 + 0.2, 5e-324, 1.7976931348623157e308, 1.234, -0.0])
def test_every_number_comes_back_to_the_last_bit(values):
    data = written(*[(value,) for value in values], columns=("value",))

    assert [row[0] for row in sheets(data)["Measurements"][1:]] == values


def test_hidden_figures_are_text_and_counted_in_the_read_me():
    rows = [("<5", "<5", None), (7, 20, None), ("<8", None, "<5")]
    data = written(*rows, columns=("numerator", "denominator", "note"), in_words=False)
    read = sheets(data)

    assert read["measurements"][1:] == [["<5", "<5", ""], [7.0, 20.0, ""], ["<8", "", "<5"]]
    said = {row[0]: row[1] for row in read["Read me"][:4]}
    assert said["Small groups"].startswith("2 rows with figures about fewer people")
    shown = sheets(written((7, 20, "<5"), columns=("numerator", "denominator", "note")))
    assert "had to be hidden" in shown["Read me"][3][1], "a note that reads <5 hides nothing"


def test_the_read_me_says_store_date_profile_and_whether_archived_pilots_are_in():
    lines = sheets(written(columns=("code",)))["Read me"]

    assert [row[:2] for row in lines[:3]] == [
        ["Store", "Askøy"],
        ["Written on", date(2026, 9, 28)],
        ["Readiness profile", "default, version 3"],
    ]
    assert "Archived pilots are left out, but for the history." in [row[1] for row in lines]


def test_a_text_too_long_for_a_cell_is_cut_and_the_read_me_says_so():
    long, smile = "x" * MOST_LETTERS, "\U0001f642" * 20_000
    read = sheets(written((long,), (long + "y",), (smile,), columns=("note",)))
    whole, cut, smiles = (row[0] for row in read["Measurements"][1:])

    assert whole == long
    assert cut == long[:-1] + "…"
    assert len(smiles.encode("utf-16-le")) <= 2 * MOST_LETTERS
    assert smiles == "\U0001f642" * 16_383 + "…"
    assert any("2 texts too long for a cell" in str(row[1]) for row in read["Read me"])


def test_more_rows_than_a_sheet_can_hold_go_on_in_the_next():
    rows = [(float(i),) for i in range(10)]
    read = sheets(written(*rows, columns=("value",), most_rows=5))

    assert list(read) == ["Measurements", "Measurements 2", "Measurements 3", "Read me"]
    assert [len(rows) for rows in read.values()][:3] == [5, 5, 3]
    found = [row[0] for name in list(read)[:3] for row in read[name][1:]]
    assert found == [float(i) for i in range(10)]


def test_the_head_stays_in_sight_each_column_has_a_filter_and_is_as_wide_as_its_text():
    data = written(("P-001", "x" * 30), ("P-002", "x" * 400), columns=("code", "note"))
    xml = parts(data)["xl/worksheets/sheet1.xml"]

    assert re.search(r'<pane xSplit="1" ySplit="1" [^>]*state="frozen"', xml)
    assert '<autoFilter ref="A1:B3"/>' in xml
    widths = [float(width) for width in re.findall(r'<col [^>]*width="([\d.]+)"', xml)]
    assert 8 <= widths[0] < 12
    assert 45 < widths[1] < 52, "wide, but no wider than a screen takes"


def test_however_many_rows_there_are_memory_holds_few_of_them(tmp_path):
    def peak(count: int) -> int:
        rows = lambda: (("P-001", float(i), "a note") for i in range(count))  # noqa: E731
        tracemalloc.start()
        with open(tmp_path / "many.xlsx", "wb") as out:
            write_xlsx([Table("measurements", ("code", "value", "note"), rows)], ABOUT, out)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10)  # what is made once
    assert peak(20_000) < peak(2_000) + 1_000_000


@pytest.mark.parametrize("when", ["rows", "close"])
def test_a_full_disk_is_an_error_of_the_system_and_leaves_nothing_behind(
    tmp_path, monkeypatch, when
):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    full = OSError(errno.ENOSPC, "No space left on device")

    def rows():
        yield ("P-001",)
        if when == "rows":
            raise full

    class Full(io.BytesIO):
        def write(self, data: Any) -> int:
            raise full

    with pytest.raises(OSError, match="No space left"):
        write_xlsx([Table("measurements", ("code",), rows)], ABOUT, Full())
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------------------- the dictionary


@pytest.mark.parametrize("table", TABLES)
def test_the_dictionary_of_the_read_me_is_that_of_the_documentation(table):
    out = io.BytesIO()
    write_xlsx([Table(table, TABLES[table], lambda: ())], ABOUT, out, in_words=False)
    rows = sheets(out.getvalue())["Read me"]
    top = next(i for i, row in enumerate(rows) if row[0] == "Sheet")

    found = [row[2:] for row in rows[top + 1 :]]
    assert found == [[cell.replace("`", "") for cell in row] for row in explained(table)]
    assert {tuple(row[:1]) for row in rows[top + 1 :]} == {(table,)}
    assert tuple(row[1] for row in rows[top + 1 :]) == TABLES[table]


def test_the_dictionary_has_each_column_of_each_table_in_its_order():
    assert {name: tuple(entries) for name, entries in DICTIONARY.items()} == TABLES
    every = {column for columns in TABLES.values() for column in columns}
    assert {column for columns in TYPES.values() for column in columns} <= every


# ------------------------------------------------------------------------------ the sample store


@pytest.fixture(scope="module")
def sample_book(sample_store, tmp_path_factory, qapp) -> Path:
    """All tables of the sample, for Norwegian readers."""
    path: Path = tmp_path_factory.mktemp("book") / "sample.xlsx"
    try:
        say = use_language("nb").say
        with Store(sample_store, read_only=True) as store, open(path, "wb") as out:
            known = store.read(going_out)
            about = About("Prøve", store.today(), known.profiles, False)
            write_xlsx(store.read(all_tables), about, out, say=say)
    finally:
        use_language("en")
    return path


def test_the_sample_in_norwegian_has_titles_words_and_types(sample_book):
    read = sheets(sample_book.read_bytes())

    assert len(read) == 6
    summary = next(iter(read.values()))
    head = summary[0]
    assert head[:4] == ["Kode", "Tittel", "Program", "Fase"]
    kinds = {type(row[head.index("Mål")]) for row in summary[1:]} - {str}
    assert kinds == {float}
    assert any(isinstance(row[head.index("Starter")], date) for row in summary[1:])
    assert any("0.0 %" in xml for xml in parts(sample_book.read_bytes()).values())
    assert nothing_runs(sample_book.read_bytes())


def test_no_text_stands_where_numbers_or_dates_stand_but_for_hidden_ones(sample_store):
    with Store(sample_store, read_only=True) as store:
        tables = store.read(all_tables)
        out = io.BytesIO()
        write_xlsx(tables, ABOUT, out, in_words=False)
    read = sheets(out.getvalue())
    for table in tables:
        for row in read[table.name][1:]:
            for column, value in zip(table.columns, row, strict=True):
                if type_of(column).value in ("integer", "number", "date", "datetime"):
                    assert not isinstance(value, str) or re.fullmatch(r"(<\d+)?", value), column


OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not on this machine")
def test_libreoffice_opens_it_finds_no_formula_and_reads_the_same(sample_book, tmp_path):
    assert OFFICE is not None
    every = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    for kind in ("fods", every):
        subprocess.run(
            [OFFICE, f"-env:UserInstallation=file://{tmp_path}/office", "--headless",
             "--convert-to", kind, "--outdir", str(tmp_path), str(sample_book)],
            check=True, capture_output=True, timeout=300,
        )  # fmt: skip
    flat = (tmp_path / "sample.fods").read_text(encoding="utf-8")
    assert flat.count("table:formula=") == 0
    import csv

    for name, rows in sheets(sample_book.read_bytes()).items():
        with open(tmp_path / f"sample-{name}.csv", encoding="utf-8", newline="") as file:
            opened = list(csv.reader(file))
        assert len(opened) == len(rows)
        for theirs, ours in zip(opened, rows, strict=True):
            texts = [(a, b) for a, b in zip(theirs, ours, strict=True) if isinstance(b, str)]
            assert [a for a, _ in texts] == [b for _, b in texts]
