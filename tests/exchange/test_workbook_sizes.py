"""What a workbook would unpack to is known before anything is made of it."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from store.errors import Refusal
from store.exchange import workbook_sizes
from store.exchange.workbook_sizes import MOST_CELLS, looked_at
from tests.exchange.workbooks import ods, ods_content, parts_of, xlsx, zipped

CELL = '<table:table-cell {} office:value-type="float" office:value="1"/>'


def sheet_of(cells: str) -> bytes:
    """An xlsx with other cells in its sheet."""
    parts = parts_of(xlsx({"Tall": [["dato"]]}))
    name = "xl/worksheets/sheet1.xml"
    text = parts[name].decode()
    before, _, rest = text.partition("<sheetData>")
    after = rest.partition("</sheetData>")[2]
    return zipped({**parts, name: f"{before}<sheetData>{cells}</sheetData>{after}"})


def table(rows: str) -> bytes:
    return ods({}, ods_content(f'<table:table table:name="a">{rows}</table:table>'))


@pytest.mark.parametrize("address", ['r="XFD1048576"', "r = 'XFD1048576' s='1'", 'r="xfd1048576"'])
def test_two_cells_a_million_rows_apart_are_too_many(address):
    near = '<row r="1"><c r="A1"><v>1</v></c></row>'
    with pytest.raises(Refusal, match=f"more than {MOST_CELLS} cells"):
        looked_at(sheet_of(f'{near}<row r="1048576"><c {address}><v>1</v></c></row>'))


@pytest.mark.parametrize("size", range(1_048_500, 1_048_640, 7))
def test_an_address_is_found_wherever_a_chunk_ends(size):
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    text = sheet_of(f"<!--{'x' * (size - 1000)}-->{far}<!--{'y' * 2000}-->")
    with pytest.raises(Refusal, match="cells"):
        looked_at(text)


def test_cells_that_hold_nothing_but_a_format_do_not_count():
    rows = "".join(f'<row r="{r}"><c r="A{r}"><v>1</v></c><c r="XFD{r}" s="1"/></row>'
                   for r in range(1, 1001))  # fmt: skip

    assert looked_at(sheet_of(rows)).form == "xlsx"


def test_repeated_cells_of_an_ods_count_and_the_blank_ones_around_do_not():
    """LibreOffice writes the blank rest of a sheet as one repeated row."""
    blank = '<table:table-cell table:number-columns-repeated="16384"/>'
    rest = f'<table:table-row table:number-rows-repeated="1048574">{blank}</table:table-row>'
    one = f"<table:table-row>{CELL.format('')}</table:table-row>"
    many = CELL.format('table:number-columns-repeated="16384"')
    down = f'<table:table-row table:number-rows-repeated="1048574">{many}</table:table-row>'
    across = f"<table:table-row>{many}</table:table-row>"

    assert looked_at(table(one + rest)).form == "ods"
    for rows in (one + down, rest + across):
        with pytest.raises(Refusal, match="cells"):
            looked_at(table(rows))


def test_a_gigabyte_in_a_megabyte_is_not_unpacked():
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts_of(xlsx({"Tall": [["dato"]]})).items():
            archive.writestr(name, part)
        with archive.open("xl/media/picture.png", "w", force_zip64=True) as part:
            for _ in range(1024):
                part.write(bytes(1 << 20))
    assert len(file.getvalue()) < 2 << 20
    with pytest.raises(Refusal, match="unpacks to more than 256 MB"):
        looked_at(file.getvalue())


def test_a_directory_that_says_less_than_its_part_holds_is_refused():
    """So the sum of its sizes can be relied on."""
    data = bytearray(xlsx({"Tall": [["x" * 100_000]]}))
    with zipfile.ZipFile(BytesIO(bytes(data))) as archive:
        size = archive.getinfo("xl/sharedStrings.xml").file_size
    said = size.to_bytes(4, "little")
    assert data.count(said) == 2
    lying = bytes(data).replace(said, (10).to_bytes(4, "little"))
    with pytest.raises(Refusal, match="can't be read"):
        looked_at(lying)


def test_a_part_that_is_there_twice_is_refused():
    file = BytesIO(xlsx({"Tall": [["dato"]]}))
    with (
        zipfile.ZipFile(file, "a") as archive,
        pytest.warns(UserWarning, match="Duplicate name"),
    ):
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")
    with pytest.raises(Refusal, match="can't be read"):
        looked_at(file.getvalue())


def test_too_many_parts_are_refused():
    parts = {f"xl/media/{i}.png": b"" for i in range(workbook_sizes.MOST_ENTRIES)}
    with pytest.raises(Refusal, match="over 2000 parts"):
        looked_at(zipped({**parts_of(xlsx({"Tall": [["dato"]]})), **parts}))


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
def test_entities_are_refused_wherever_they_are_defined(part):
    parts = parts_of(xlsx({"Tall": [["dato"]]}))
    head, _, rest = parts[part].decode().partition("?>")
    laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>'
    with pytest.raises(Refusal, match="its own entities"):
        looked_at(zipped({**parts, part: f"{head}?>{laughs}{rest}"}))


def test_entities_of_an_ods_are_refused():
    head, _, rest = ods_content("").partition("?>")
    with pytest.raises(Refusal, match="its own entities"):
        looked_at(ods({}, f'{head}?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>{rest}'))


def test_a_locked_archive_says_so():
    data = bytearray(zipped({"xl/workbook.xml": "<workbook/>"}, zipfile.ZIP_STORED))
    for at in (6, data.index(b"PK\1\2") + 8):
        data[at] |= 1
    with pytest.raises(Refusal, match="password"):
        looked_at(bytes(data))
