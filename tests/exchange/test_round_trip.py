"""Out, edited elsewhere, in again: what was changed there comes in, what was changed here stays."""

from __future__ import annotations

import csv
import io

import pytest

from desktop.language import use_language
from store.commands.registry import Spoken
from store.errors import Refusal
from store.exchange.csv_out import DIALECTS, PLAIN, Dialect
from store.exchange.measurements_in import Imported, ImportMeasurements
from store.exchange.measurements_out import measurements_csv
from store.exchange.versions import ConflictsRefused, Whose, told
from store.reads.measurements import measurement_rows
from store.store import Store
from tests.builders import do

WEEKS = ["2026-W10", "2026-W11", "2026-W12", "2026-W13"]
DAYS = ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"]


@pytest.fixture
def numbers(store, attendance) -> Store:
    """Four weeks of attendance, each 10 + i of 40."""
    rows = [{"period": w, "numerator": 10 + i, "denominator": 40} for i, w in enumerate(WEEKS)]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    return store


def exported(store: Store, dialect: Dialect = PLAIN) -> bytes:
    return measurements_csv(store.read(measurement_rows), dialect, say=use_language("nb").say)


def edited(data: bytes, changes: dict[int, dict[int, str]], dialect: Dialect = PLAIN) -> bytes:
    """Cells written anew: row and column, both from 0, the header not counted."""
    text = data.decode(dialect.encoding)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=dialect.separator))
    for row, cells in changes.items():
        for column, cell in cells.items():
            rows[row + 1][column] = cell
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=dialect.separator).writerows(rows)
    return out.getvalue().encode(dialect.encoding)


def bring(store: Store, data: bytes, **how) -> Imported:
    result = store.do(ImportMeasurements(data, "numbers.csv", **how), by="kari").result
    assert isinstance(result, Imported)
    return result


def correct(store: Store, week: int, numerator: int) -> None:
    row = {"period": WEEKS[week], "numerator": numerator, "denominator": 40}
    fields = {"pilot": "P-001", "metric": "Attendance", "rows": [row]}
    store.do(Spoken("RecordMeasurements", fields), by="ola")


def numerators(store: Store) -> list[float | None]:
    return [row.numerator for row in store.read(measurement_rows)]


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
def test_of_a_file_that_was_edited_only_what_was_changed_is_written(numbers, dialect, qapp):
    file = edited(exported(numbers, dialect), {2: {5: "31", 9: "counted again"}}, dialect)
    before = {row.period: row.version for row in numbers.read(measurement_rows)}
    done = bring(numbers, file)

    assert (done.read, done.new, done.replaced, done.unchanged, done.kept) == (4, 0, 1, 3, 0)
    assert numerators(numbers) == [10, 11, 31, 13]
    after = {row.period: row.version for row in numbers.read(measurement_rows)}
    assert [before[day] == after[day] for day in sorted(before)] == [True, True, False, True]


def test_what_was_changed_here_since_and_not_in_the_file_stays(numbers):
    file = edited(exported(numbers), {2: {5: "31"}})
    correct(numbers, 0, 25)
    done = bring(numbers, file)

    assert (done.replaced, done.unchanged, done.kept, done.conflicts) == (1, 2, 1, ())
    assert numerators(numbers) == [25, 11, 31, 13]


def test_a_number_changed_in_both_places_is_listed_and_nothing_is_written(numbers):
    file = edited(exported(numbers), {1: {5: "21"}, 2: {5: "31"}, 3: {5: "13"}})
    correct(numbers, 1, 22)
    with pytest.raises(ConflictsRefused, match="1 numbers were changed both") as refused:
        bring(numbers, file)

    assert numerators(numbers) == [10, 22, 12, 13]
    (conflict,) = refused.value.imported.conflicts
    assert (conflict.row, conflict.pilot, conflict.metric) == (3, "P-001", "Attendance")
    assert (str(told(conflict.theirs)), str(told(conflict.mine))) == ("22/40", "21/40")
    assert conflict.by == "ola"


@pytest.mark.parametrize(
    ("how", "left"),
    [
        ({"conflicts": Whose.THEIRS}, [19, 22, 31, 13]),
        ({"conflicts": Whose.MINE}, [18, 21, 31, 13]),
        ({"conflicts": Whose.THEIRS, "mine_rows": frozenset({3})}, [19, 21, 31, 13]),
    ],
    ids=["theirs", "mine", "row by row"],
)
def test_whose_number_is_taken_is_for_a_person_to_say_for_all_or_row_by_row(numbers, how, left):
    file = edited(exported(numbers), {0: {5: "18"}, 1: {5: "21"}, 2: {5: "31"}})
    correct(numbers, 0, 19)
    correct(numbers, 1, 22)
    dry = numbers.do(ImportMeasurements(file, "numbers.csv", **how), by="kari", dry_run=True).result
    done = bring(numbers, file, **how)

    assert numerators(numbers) == left
    assert [conflict.row for conflict in done.conflicts] == [2, 3]
    assert (dry.conflicts, dry.kept, dry.replaced) == (done.conflicts, done.kept, done.replaced)


def test_the_same_change_in_both_places_is_no_conflict(numbers):
    file = edited(exported(numbers), {1: {5: "21"}})
    correct(numbers, 1, 21)
    done = bring(numbers, file)

    assert (done.replaced, done.unchanged, done.kept) == (0, 4, 0)


def test_what_was_undone_since_is_changed_since_and_what_was_redone_is_not(numbers):
    correct(numbers, 1, 22)
    file = edited(exported(numbers), {1: {5: "33"}})
    numbers.undo(by="ola")
    with pytest.raises(ConflictsRefused) as refused:
        bring(numbers, file)
    assert str(told(refused.value.imported.conflicts[0].theirs)) == "11/40"

    numbers.redo(by="ola")
    assert bring(numbers, file).replaced == 1


def test_a_number_removed_here_does_not_come_back_unless_it_was_changed(numbers):
    file = exported(numbers)
    row = {"pilot": "P-001", "metric": "Attendance", "rows": [{"period": WEEKS[1]}]}
    do(numbers, "RemoveMeasurements", **row)
    done = bring(numbers, file)
    assert (done.new, done.unchanged, done.kept) == (0, 3, 1)

    with pytest.raises(ConflictsRefused, match="removed here, 21/40 in the file"):
        bring(numbers, edited(file, {1: {5: "21"}}))
    assert bring(numbers, edited(file, {1: {5: "21"}}), conflicts=Whose.MINE).new == 1


def test_a_row_moved_to_another_day_and_one_written_below_are_new(numbers):
    file = edited(exported(numbers), {3: {2: "2026-04-06"}})
    file += b"P-001,Attendance,2026-04-13,,,17,40,,,,\n"
    correct(numbers, 0, 25)
    done = bring(numbers, file)

    assert (done.new, done.replaced, done.unchanged, done.kept) == (2, 0, 2, 1)
    assert numerators(numbers) == [25, 11, 12, 13, 13, 17]


def test_in_another_store_versions_mean_nothing(numbers, tmp_path):
    file = exported(numbers)
    with Store(tmp_path / "other.db") as other:
        do(other, "AddPilot", title="Walking bus")
        do(other, "AddMetric", pilot="P-001", name="Attendance", kind="proportion",
           direction="up", cadence="week")  # fmt: skip
        correct(other, 0, 3)
        assert (bring(other, file).new, numerators(other)[0]) == (3, 10)


def test_after_a_restore_a_number_that_differs_is_asked_about(numbers, tmp_path):
    correct(numbers, 0, 15)
    file = exported(numbers).replace(b"-1\n", b"-2\n")
    assert file != exported(numbers), "as of a generation that is not ours"

    assert bring(numbers, file).unchanged == 4
    with pytest.raises(ConflictsRefused):
        bring(numbers, edited(file, {0: {5: "16"}}))


@pytest.mark.parametrize("text", ["h1", "x", "=1+1", "h99999999999999999999-00000000-1", "", "'"])
def test_a_version_that_is_none_of_ours_is_left_alone(numbers, text):
    file = edited(exported(numbers), {0: {5: "14", 10: text}})

    assert bring(numbers, file).replaced == 1


def test_a_foreign_column_called_version_is_taken_for_nothing(numbers):
    done = bring(
        numbers, b"date,numerator,denominator,version\n2026-03-02,12,40,3\n",
        pilot="P-001", metric="Attendance",
    )  # fmt: skip

    assert (done.replaced, numerators(numbers)[0]) == (1, 12)


def test_conflicts_are_refused_in_words_that_a_person_can_follow(numbers):
    file = edited(exported(numbers), {1: {5: "21"}})
    correct(numbers, 1, 22)
    with pytest.raises(Refusal) as refused:
        bring(numbers, file)
    said = use_language("en").say(refused.value)

    assert "in row 3: 22/40 here, 21/40 in the file" in said
    assert "\n" not in said


def test_digits_that_spreadsheets_do_not_keep_are_no_change(store, attendance):
    do(store, "AddMetric", pilot="P-001", name="Wait", kind="mean", direction="down")
    values = [0.1 + 0.2, 100 / 3, 2.5, 1]
    rows = [{"period": d, "value": v} for d, v in zip(DAYS, values, strict=True)]
    do(store, "RecordMeasurements", pilot="P-001", metric="Wait", rows=rows)
    cells = {0: {7: "0.3"}, 1: {7: "33.3333333333333"}, 2: {7: "2.50000000000001"}}
    done = bring(store, edited(exported(store), cells))

    assert (done.replaced, done.unchanged, done.kept) == (1, 3, 0)
    assert [row.value for row in store.read(measurement_rows)][:2] == [0.1 + 0.2, 100 / 3]


def test_a_file_that_has_nothing_newer_than_the_store_changes_nothing(numbers):
    file = exported(numbers)
    for week in range(4):
        correct(numbers, week, 30)
    done = bring(numbers, file)

    assert (done.replaced, done.unchanged, done.kept) == (0, 0, 4)
    assert numerators(numbers) == [30, 30, 30, 30]


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
def test_what_was_hidden_on_the_way_out_stays_as_it_is_on_the_way_in(numbers, dialect, qapp):
    levels = [{"name": "Lower"}, {"name": "Higher"}]
    do(numbers, "AddSubgroups", pilot="P-001", dimension="School", ordered=True, levels=levels)
    rows = [
        {"period": WEEKS[0], "numerator": n, "denominator": d, "subgroup": group, "note": group}
        for group, n, d in (("Lower", 2, 3), ("Higher", 9, 20))
    ]
    do(numbers, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    before = numbers.read(measurement_rows, hide=False)
    file = exported(numbers, dialect)
    assert b"<5" in file
    done = bring(numbers, edited(file, {5: {5: "31"}}, dialect))

    assert (done.new, done.replaced) == (0, 1)
    after = numbers.read(measurement_rows, hide=False)
    assert [a for a, b in zip(before, after, strict=True) if a != b] == [before[5]]
