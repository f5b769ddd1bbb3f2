"""Other files of the form for pilots, the command line, and the real records."""

from __future__ import annotations

import csv
import io
import time

import pytest
import sqlalchemy as sa

from store.errors import Refusal
from store.exchange.layout import clean
from store.exchange.problems import RowsRefused
from store.schema import Hypothesis
from tests.cli.run import Shell
from tests.exchange.pilot_rows import (
    BAD,
    NAME,
    ROWS,
    bring,
    content,
    edited,
    everything,
    notes,
    page,
    pilot,
    table,
)

# -- other files of the form ----------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_separators_and_encodings_do_not_matter(store, separator, encoding):
    data = table(edited(ROWS, 0, surprises="blåbærsyltetøy"), separator).encode(encoding)
    report = bring(store, data)

    assert report.count("new") == 3
    assert report.report.separator == separator
    assert notes(store, "P-001")["surprises"].text == "blåbærsyltetøy"


def test_columns_may_be_missing_or_stand_in_another_order_below_a_title_row(store):
    names = ["obstacles", "Hypotheses", "TITLE"]
    rows = [{"TITLE": "Bus", "Hypotheses": "It works", "obstacles": "Snow"}]
    report = bring(store, f"All we tried,,\n\n{table(rows, columns=names)}".encode())

    assert report.report.header_row == 3
    assert report.report.columns == {
        "title": "TITLE",
        "hypothesis": "Hypotheses",
        "obstacles": "obstacles",
    }
    assert "challenge" in report.report.missing_columns
    assert page(store, "P-001").hypotheses[0].then == "It works"


def test_a_map_says_which_column_is_what(store):
    rows = [{"Hva": "Bus", "Tror": "It works"}]
    bring(store, rows, columns={"title": "Hva", "hypothesis": "Tror"})

    assert pilot(store, "P-001").title == "Bus"
    with pytest.raises(Refusal, match=r"no column “Hvo”.*“Hva”"):
        bring(store, rows, columns={"title": "Hvo", "hypothesis": "Tror"})
    with pytest.raises(Refusal, match=r"no “titel”.*“title”"):
        bring(store, rows, columns={"titel": "Hva"})


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("date,value\n2026-01-01,3\n", "no column “title”, “hypothesis”.*date, value"),
        ("title,value\nBus,3\n", "no column “hypothesis”"),
        ("", "no rows"),
        ("title,hypothesis\n", "no pilot"),
        ("title,hypothesis,hypothesis\nBus,a,b\n", "hypothesis”.*rename"),
        ('title,hypothesis\n"Bus,a\n', "never closed"),
    ],
)
def test_a_file_that_is_not_of_the_form_is_refused_and_changes_nothing(store, text, says):
    before, length = content(store), store.data_version()
    with pytest.raises(Refusal, match=says):
        bring(store, text.encode())

    assert (content(store), store.data_version()) == (before, length)


def test_rows_that_cannot_be_read_refuse_the_file_with_all_reasons(store):
    before = content(store)
    with pytest.raises(RowsRefused) as refused:
        bring(store, BAD)

    found = refused.value.imported.left_out
    assert [(bad.row, bad.cell) for bad in found] == [
        (5, "A5"),
        (6, "A6"),
        (7, "N7"),
        (8, "A8"),
    ]
    assert "Row 2 has the same title" in str(found[1].reason)
    assert "01010750160" not in found[2].value
    assert content(store) == before


def test_bad_rows_are_left_out_where_that_is_asked_for(store):
    report = bring(store, BAD, leave_out_bad_rows=True)

    assert (report.read, report.count("new"), len(report.left_out)) == (7, 3, 4)


def test_a_row_with_more_cells_than_the_header_is_refused(store):
    with pytest.raises(RowsRefused, match="more cells"):
        bring(store, b"title,hypothesis\nBus,it works,and so on\n")


# -- the command line -----------------------------------------------------------------------------


@pytest.fixture
def shell(tmp_path, capfd):
    return Shell(tmp_path / "shell.db", capfd)


def test_the_command_line_says_what_came_in_and_what_is_lacking(shell, tmp_path):
    file = tmp_path / NAME
    file.write_text(table(ROWS), encoding="utf-8")
    tried = shell.fine("import", "pilots", str(file), "--dry-run").out
    told = shell.fine("import", "pilots", str(file)).out

    assert tried == told + "Nothing was written: this was a dry run.\n"
    assert "3 rows read: 3 new pilots, 0 changed, 0 as they were." in told
    assert "P-001 Walking bus: to test it, it lacks a target, a baseline" in told
    assert shell.fine("import", "pilots", str(file), "--json").json["unchanged"] == 3
    assert "H1: Bins are seen." in shell.fine("show", "P-002").out
    shell.fine("undo", "--steps", "2")
    assert shell.fine("list", "--json").json == []


def test_the_command_line_takes_a_map_and_refuses_what_is_not_of_the_form(shell, tmp_path):
    file, how = tmp_path / NAME, tmp_path / "map.toml"
    file.write_text("Hva;Tror\nBus;It works\n", encoding="utf-8")
    how.write_text('source = "Us"\n[columns]\ntitle = "Hva"\nhypothesis = "Tror"\n')
    refused = shell("import", "pilots", str(file))

    assert refused.code == 1
    assert "no column “title”, “hypothesis”" in refused.err
    report = shell.fine("import", "pilots", str(file), "--map", str(how), "--json").json
    assert report["created"]["pilots"] == ["P-001"]
    how.write_text("colour = 1\n")
    assert "is no map" in shell("import", "pilots", str(file), "--map", str(how)).err


def test_the_command_line_lists_every_bad_cell(shell, tmp_path):
    file = tmp_path / NAME
    file.write_text(table(BAD), encoding="utf-8")
    refused = shell("import", "pilots", str(file), "--json")

    assert refused.code == 1
    assert [bad["row"] for bad in refused.json["left_out"]] == [5, 6, 7, 8]
    assert shell.fine("import", "pilots", str(file), "--leave-out-bad-rows", "--json").json["new"]


# -- the real records -----------------------------------------------------------------------------


@pytest.fixture
def real(shared_data) -> bytes:
    return (shared_data / "field_experiments.csv").read_bytes()


def test_the_real_records_come_in_whole_in_a_few_seconds(store, real):
    began = time.perf_counter()
    report = bring(store, real, file_name="field_experiments.csv")
    took = time.perf_counter() - began

    assert (report.read, report.count("new"), report.left_out) == (200, 200, ())
    assert report.report.missing_columns == report.report.left_out_columns == ()
    kept = everything(store)
    rows = list(csv.DictReader(io.StringIO(real.decode("utf-8"), newline="")))
    cells = [(row["title"], name, clean(cell)) for row in rows for name, cell in row.items()]
    cut = [(title, name) for title, name, cell in cells if cell and cell not in kept]
    assert cut == []
    assert sum(bool(cell) for *_, cell in cells) > 5000
    # a whole cell is one whole text, not a part of another one
    texts = set(kept.split("\0"))
    assert all(cell in texts for *_, cell in cells if cell)
    assert took < 20  # some 2 s on a quiet machine


def test_the_real_records_again_change_nothing_and_undo_takes_all_of_them_back(store, real):
    empty = content(store)
    first = bring(store, real)
    before, length = content(store), store.data_version()
    again = bring(store, real)

    assert [one.outcome for one in again.pilots] == ["unchanged"] * 200
    assert again.missing == first.missing
    assert content(store) == before
    assert store.data_version() == length + 1
    store.undo(by="kari")
    store.undo(by="kari")
    assert content(store) == empty


def test_the_real_records_name_one_target_and_their_hypotheses_are_told_apart(store, real):
    report = bring(store, real)

    assert report.missing["target"] == 199
    assert report.missing["hypothesis"] == 1
    many = store.read(
        lambda s: s.scalars(
            sa.select(sa.func.count()).select_from(Hypothesis).group_by(Hypothesis.pilot_id)
        ).all()
    )
    assert (len(many), max(many), sum(count > 1 for count in many)) == (199, 5, 34)
