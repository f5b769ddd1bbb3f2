"""The 200 records: brought in, taken out as every table, brought in once more, found whole."""

from __future__ import annotations

import csv
import io
import json
import time

import pytest

from desktop.cli.shop import plain
from store.exchange.layout import clean
from store.exchange.summary import COLUMNS
from store.reads.pilot import pilot_page
from store.reads.portfolio import portfolio
from store.store import Store
from tests.builders import TODAY
from tests.cli.run import Shell
from tests.journeys.test_by_command_line import records

MISSING = {"hypothesis", "target", "baseline", "by", "size", "groups"}


@pytest.fixture
def shell(store_path, capsys, qapp):
    return Shell(store_path, capsys)


@pytest.fixture
def timed(capsys):
    """Times what is done, and tells it at the end."""
    took: dict[str, float] = {}

    def measure(what: str, deed, *arguments: str):
        begun = time.perf_counter()
        answer = deed(*arguments)
        took[what] = time.perf_counter() - begun
        return answer

    yield measure
    with capsys.disabled():
        told = ", ".join(f"{what} {seconds:.2f} s" for what, seconds in took.items())
        print(f"\n200 records: {told}")


def rows_of(text: str, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def test_the_real_records_make_the_whole_way(shell: Shell, timed, shared_data, tmp_path):
    file = shared_data / "field_experiments.csv"
    source = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"), newline="")))

    # In: each record says what a test of it would lack.
    dry = timed("dry run", shell.fine, "import", "pilots", str(file), "--dry-run", "--json").json
    first = timed("import", shell.fine, "import", "pilots", str(file), "--json").json
    assert {**dry, "batch": None} == {**first, "batch": None}
    assert (first["read"], first["new"], first["left_out"]) == (200, 200, [])
    assert [pilot["title"] for pilot in first["pilots"]] == [clean(row["title"]) for row in source]
    assert all(set(pilot["missing"]) <= MISSING for pilot in first["pilots"])
    for word in MISSING:
        lacking = sum(word in pilot["missing"] for pilot in first["pilots"])
        assert first["missing"][word] == lacking, word
    assert first["missing"]["target"] == 199

    # Out: every table, for programs and for a Norwegian Excel.
    for table, columns in (("summary", len(COLUMNS)), ("decisions", 9), ("history", 8)):
        made = rows_of(timed(f"export {table}", shell.fine, "export", table, "-").out)
        excel = tmp_path / f"{table}.csv"
        shell.fine("--lang", "nb", "export", table, str(excel), "--dialect", "excel-nb")
        text = excel.read_bytes().decode("utf-8-sig")
        same = rows_of(text, ";")
        assert excel.read_bytes().startswith(b"\xef\xbb\xbf")
        assert len(made) == len(same) == {"summary": 201, "decisions": 1, "history": 2}[table]
        assert {len(row) for row in made} == {len(row) for row in same} == {columns}
        assert made[0] != same[0], "the header is translated"
        assert max(len(cell) for row in made for cell in row) <= 32_767, "what Excel takes"
    assert "pilot × 200" in rows_of(shell.fine("export", "history", "-").out)[1][5]
    summary = rows_of(shell.fine("export", "summary", "-").out)
    titles = [row[1].removeprefix("'") for row in summary[1:]]
    assert sorted(titles) == sorted(clean(row["title"]) for row in source)

    # In once more: nothing changes but the history.
    before = records(shell.store)
    again = timed("import again", shell.fine, "import", "pilots", str(file), "--json").json
    assert (again["read"], again["new"], again["replaced"], again["unchanged"]) == (200, 0, 0, 200)
    after = records(shell.store)
    for table in ("import",):
        before.pop(table), after.pop(table)
    assert after == before

    # Whole: each cell that says something stands on its pilot's page.
    with Store(shell.store, read_only=True) as store:
        by_title = {row.title: row.uid for row in store.read(portfolio, TODAY)}
        pages = {
            title: json.dumps(plain(store.read(pilot_page, uid)), ensure_ascii=False)
            for title, uid in by_title.items()
        }
    cells = [
        (clean(row["title"]), name, clean(cell))
        for row in source
        for name, cell in row.items()
        if clean(cell)
    ]
    lost = [
        (title, name)
        for title, name, cell in cells
        if json.dumps(cell, ensure_ascii=False)[1:-1] not in pages[title]
    ]
    assert len(cells) > 5000
    assert lost == []
