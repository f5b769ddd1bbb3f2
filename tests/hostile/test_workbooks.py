"""Workbooks that mean harm end in one sentence: the child may die, nothing else does."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desktop.app import App
from desktop.settings import Settings
from desktop.text import Text
from desktop.worker import Parser, readable
from store.errors import Refusal
from store.exchange.measurement_file import read_measurements
from tests.cli.run import Shell
from tests.exchange.workbooks import ods, ods_content, parts_of, xlsx, zipped

ROWS = [["dato", "verdi"], ["2026-01-05", 41]]


def sheet_of(cells: str, strings: str | None = None) -> bytes:
    """An xlsx with other cells, perhaps other shared strings."""
    parts = parts_of(xlsx({"Tall": [["x"]]}))
    name = "xl/worksheets/sheet1.xml"
    before, _, rest = parts[name].decode().partition("<sheetData>")
    after = rest.partition("</sheetData>")[2]
    parts[name] = f"{before}<sheetData>{cells}</sheetData>{after}"
    if strings is not None:
        parts["xl/sharedStrings.xml"] = strings
    return zipped(parts)


def far() -> bytes:
    near = '<row r="1"><c r="A1"><v>1</v></c></row>'
    return sheet_of(f'{near}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


def unseen() -> bytes:
    """The same, said in a way that only the parser understands: rows without an address."""
    rows = "<row/>" * 60_000 + "<row>" + "<c/>" * 16_000 + "<c><v>1</v></c></row>"
    return sheet_of("<row><c><v>1</v></c></row>" + rows)


def same_text_everywhere() -> bytes:
    """300 kB that hold 3 GB: one long text, said in each of 100,000 cells."""
    names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    text = f'<?xml version="1.0"?><sst xmlns="{names}"><si><t>{"x" * 32_000}</t></si></sst>'
    rows = "".join(f'<row r="{r}"><c r="A{r}" t="s"><v>0</v></c></row>' for r in range(1, 100_001))
    return sheet_of(rows, text)


def repeated_text() -> bytes:
    cell = f'office:value-type="string"><text:p>{"x" * 10_000}</text:p></table:table-cell>'
    row = f'<table:table-cell table:number-columns-repeated="1000" {cell}'
    rows = f'<table:table-row table:number-rows-repeated="1000">{row}</table:table-row>'
    return ods({}, ods_content(f'<table:table table:name="a">{rows}</table:table>'))


def deep() -> bytes:
    return ods({}, ods_content("<table:table>" * 200_000 + "</table:table>" * 200_000))


def big_text() -> bytes:
    text = "x" * (200 << 20)
    return sheet_of(f'<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>')


BOMBS = {
    "far": far, "unseen": unseen, "same-text": same_text_everywhere, "repeated": repeated_text,
    "deep": deep, "big-text": big_text,
}  # fmt: skip
BROKEN = {
    "cut": lambda: xlsx({"Tall": ROWS})[:-400],
    "no-sheet": lambda: zipped({"xl/workbook.xml": "<workbook/>", "[Content_Types].xml": "<a/>"}),
    "only-the-mark": lambda: b"PK\x03\x04",
    "empty-zip": lambda: zipped({}),
    "xls-of-zeros": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000),
    "no-xml": lambda: sheet_of("\0\ud7ff<<<"),
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused_in_five_seconds_and_the_next_workbook_is_read(bomb):
    data = bomb()
    with Parser() as parser:
        parser.parse(xlsx({"Tall": ROWS}))
        begun = time.monotonic()
        with pytest.raises(Refusal, match=r"too large|can't be read|is empty"):
            read_measurements(parser.parse(data))
        seconds = time.monotonic() - begun

        assert parser.parse(xlsx({"Tall": ROWS})).sheets[0].rows[1][1] == 41
    assert seconds < 5


@pytest.mark.parametrize("made", BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_one_sentence(made):
    with pytest.raises(Refusal) as refused:
        readable(made())

    assert refused.value.field == "file"
    assert "\n" not in str(refused.value)


def test_a_nul_in_a_cell_is_named():
    parts = parts_of(xlsx({"Tall": [["dato", "verdi"], ["_x0000_", 1]]}))
    text = parts["xl/sharedStrings.xml"].decode().replace("_x005F_x0000_", "a_x0000_b")
    try:
        book = readable(zipped({**parts, "xl/sharedStrings.xml": text}))
    except Refusal as refusal:
        assert "(NUL), near row 2" in str(refusal)
    else:  # the parser has left it out, or left it as it was written
        assert all("\0" not in str(cell) for row in book.sheets[0].rows for cell in row)


def test_a_workbook_that_takes_too_long_is_refused_and_the_next_is_read():
    rows = [["dato", "verdi"], *([i, i] for i in range(60_000))]
    data = xlsx({"Tall": rows})
    with Parser(seconds=0.2) as parser, pytest.raises(Refusal, match="takes more than"):
        parser.parse(data)
    with Parser() as parser:
        assert len(parser.parse(xlsx({"Tall": ROWS})).sheets) == 1


def test_a_child_that_is_killed_is_a_sentence_and_the_next_workbook_is_read():
    with Parser() as parser:
        parser.parse(xlsx({"Tall": ROWS}))
        parser._child.kill()
        with pytest.raises(Refusal, match="too large"):
            parser.parse(xlsx({"Tall": ROWS}))
        assert parser.died == 1
        assert len(parser.parse(xlsx({"Tall": ROWS})).sheets) == 1


def test_the_command_line_says_one_line(store_path, capsys, tmp_path):
    shell = Shell(store_path, capsys)
    shell.fine("do", "AddPilot", "title=Walking bus", "code=P-001")
    for name, data in {"a.xlsx": same_text_everywhere(), "b.xls": BROKEN["xls-of-zeros"]()}.items():
        file = tmp_path / name
        file.write_bytes(data)
        for line in (
            ("import", "measurements", str(file)), ("import", "pilots", str(file)),
            ("analyse", str(file)),
        ):  # fmt: skip
            answer = shell(*line)
            assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1), answer
            assert "workbook" in answer.err


@pytest.mark.parametrize("bomb", [same_text_everywhere, far], ids=["same-text", "far"])
def test_the_window_lives_and_takes_the_next_file(qtbot, clock, store_path, tmp_path, bomb):
    app = App(store_path, Text(), now=clock, settings=Settings(), theme="light")
    try:
        app.window.show()
        app.begin()
        settled(qtbot, app)
        said, where = [], []
        for name, data in (("bomb.xlsx", bomb()), ("numbers.xlsx", xlsx({"Tall": ROWS}))):
            file: Path = tmp_path / name
            file.write_bytes(data)
            app.window.doors.import_file(file)
            settled(qtbot, app)
            page = app.window.doors.numbers_in.page
            assert page is not None
            said.append(page.refused.sentence.text())
            page.leave()
            where.append(app.window.page)
    finally:
        app.tasks.close()
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()

    assert "The workbook is too large" in said[0]
    assert said[1] == ""
    assert where == ["start", "start"]


def settled(qtbot, app: App) -> None:
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=30_000)
