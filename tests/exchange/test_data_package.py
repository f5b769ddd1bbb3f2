"""A folder of tables: datapackage.json says what stands in each file, and it is so."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from store.errors import Refusal
from store.exchange.csv_out import unsafe_text
from store.exchange.data_package import FILE, write_folder
from store.exchange.readme_sheet import About
from store.exchange.tables import all_tables
from store.reads.going_out import going_out
from store.store import Store
from tests.builders import do
from tests.exchange.test_data_dictionary import TABLES

ABOUT = About("Askøy", date(2026, 9, 28), (("default", 3),), False)


def written(store: Store, folder: Path) -> dict[str, Any]:
    known = store.read(going_out)
    about = About("Prøve", store.today(), known.profiles, False)
    write_folder(store.read(all_tables), about, folder)
    package: dict[str, Any] = json.loads((folder / FILE).read_text(encoding="utf-8"))
    return package


@pytest.fixture(scope="module")
def sample_folder(sample_store, tmp_path_factory) -> Path:
    """The sample's tables."""
    folder: Path = tmp_path_factory.mktemp("package") / "tables"
    with Store(sample_store, read_only=True) as store:
        written(store, folder)
    return folder


def rows_of(folder: Path, resource: dict[str, Any]) -> Iterator[list[str]]:
    """The lines of a file, read only by what is said of it."""
    dialect = resource["dialect"]
    assert dialect["doubleQuote"] is True
    data = (folder / resource["path"]).read_bytes()
    assert len(data) == resource["bytes"]
    assert resource["hash"] == "sha256:" + hashlib.sha256(data).hexdigest()
    text = data.decode(resource["encoding"])
    assert text.endswith(dialect["lineTerminator"])
    yield from csv.reader(
        io.StringIO(text, newline=""), delimiter=dialect["delimiter"],
        quotechar=dialect["quoteChar"], strict=True,
    )  # fmt: skip


def cast(text: str, field: dict[str, Any], missing: list[str]) -> Any:
    """A cell as its type has it, by the rules of Table Schema; ValueError where it is not so."""
    if text in field.get("missingValues", missing):
        return None
    match field["type"]:
        case "integer":
            return int(text)
        case "number":
            assert re.fullmatch(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", text), text
            return float(text.replace(field["decimalChar"], "."))
        case "boolean":
            return {"true": True, "false": False}[text]
        case "date":
            return datetime.strptime(text, "%Y-%m-%d").date()
        case "datetime":
            return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")
        case "string":
            value = unsafe_text(text)
            assert value in field.get("constraints", {}).get("enum", [value])
            return value
        case other:
            raise ValueError(other)


def table_of(folder: Path, resource: dict[str, Any]) -> list[dict[str, Any]]:
    head, *rows = rows_of(folder, resource)
    schema = resource["schema"]
    assert head == [field["name"] for field in schema["fields"]]
    return [
        {
            field["name"]: cast(text, field, schema["missingValues"])
            for field, text in zip(schema["fields"], row, strict=True)
        }
        for row in rows
    ]


def test_each_file_is_as_its_description_says(sample_folder):
    package = json.loads((sample_folder / FILE).read_text(encoding="utf-8"))
    tables = {one["name"]: table_of(sample_folder, one) for one in package["resources"]}

    assert list(tables) == list(TABLES)
    assert all(len(rows) > 5 for rows in tables.values())
    for resource in package["resources"]:
        rows, schema = tables[resource["name"]], resource["schema"]
        keys = [tuple(row[key] for key in schema.get("primaryKey", ())) for row in rows]
        assert "primaryKey" not in schema or len(set(keys)) == len(keys)
        for foreign in schema.get("foreignKeys", ()):
            there = {row["code"] for row in tables[foreign["reference"]["resource"]]}
            assert {row["code"] for row in rows} <= there
    assert {path.name for path in sample_folder.iterdir()} == {FILE} | {
        f"{name}.csv" for name in TABLES
    }


def test_the_description_has_what_the_standard_asks_for_and_no_licence(sample_folder):
    package = json.loads((sample_folder / FILE).read_text(encoding="utf-8"))

    assert re.fullmatch(r"[-a-z0-9._/]+", package["name"])
    assert package["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert datetime.strptime(package["created"], "%Y-%m-%dT%H:%M:%SZ")
    assert "licenses" not in package
    assert "profile default version 1" in package["description"]
    for resource in package["resources"]:
        assert re.fullmatch(r"[a-z]+\.csv", resource["path"]), "no path leads out of the folder"
        assert (resource["format"], resource["mediatype"]) == ("csv", "text/csv")
        for field in resource["schema"]["fields"]:
            assert field["title"] and len(field["description"]) > 5


GROUPS = [
    {"period": "2026-W10", "numerator": 2, "denominator": 3, "subgroup": "Lower", "note": "ill"},
    {"period": "2026-W10", "numerator": 9, "denominator": 20, "subgroup": "Higher"},
    {"period": "2026-W10", "numerator": 11, "denominator": 23, "note": "<5"},
    {"period": "2026-W11", "numerator": 7, "denominator": 23, "note": "=1+1"},
]


@pytest.fixture
def small(store, attendance) -> Store:
    """A pilot with a small group, and a note that reads as a hidden number does."""
    levels = [{"name": "Lower"}, {"name": "Higher"}]
    do(store, "AddSubgroups", pilot="P-001", dimension="School", ordered=True, levels=levels)
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=GROUPS)
    return store


def test_hidden_numbers_are_missing_and_a_note_that_reads_alike_is_not(small, tmp_path):
    package = written(small, tmp_path / "out")
    (resource,) = [one for one in package["resources"] if one["name"] == "measurements"]
    rows = table_of(tmp_path / "out", resource)

    assert resource["schema"]["missingValues"] == ["", "<5"]
    found = {(row["period"].isoformat(), row["subgroup"]): row for row in rows}
    lower, everyone = found["2026-03-02", "Lower"], found["2026-03-02", None]
    assert (lower["numerator"], lower["denominator"], lower["note"]) == (None, None, None)
    assert (everyone["numerator"], everyone["note"]) == (11.0, "<5")
    assert found["2026-03-09", None]["note"] == "=1+1"
    assert "fewer people" in resource["description"]


def test_a_store_with_nothing_in_it_has_four_files_with_their_heads(store, tmp_path):
    package = written(store, tmp_path / "out")

    for resource in package["resources"][:3]:
        assert len(list(rows_of(tmp_path / "out", resource))) == 1
        assert resource["schema"]["missingValues"] == [""]


def test_a_folder_is_renewed_and_what_else_lies_there_stays(small, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    (tmp_path / "summary.csv").write_text("old")
    package = written(small, tmp_path)

    assert (tmp_path / "mine.txt").read_text() == "mine"
    assert table_of(tmp_path, package["resources"][0])[0]["code"] == "P-001"
    assert len(list(tmp_path.glob("*.csv"))) == len(TABLES)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("name", ["summary.csv", "history.csv", FILE])
def test_where_one_file_cannot_be_replaced_all_old_ones_stay(small, tmp_path, monkeypatch, name):
    folder = tmp_path / "out"
    folder.mkdir()
    for table in TABLES:
        (folder / f"{table}.csv").write_text("old")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    rename = Path.replace

    def held(self: Path, target: Path) -> Path:
        if Path(target).name == name and self.name.endswith(".new"):
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr("store.exchange.whole_file.PAUSES", (0.0, 0.0))
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(Refusal, match=f"{name} can't be replaced: another program has it open"):
        written(small, folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("there", [True, False])
def test_a_full_disk_leaves_the_old_files_and_no_new_folder(small, tmp_path, there):
    folder = tmp_path / "out"
    if there:
        folder.mkdir()
        (folder / "summary.csv").write_text("old")

    def full() -> Iterator[tuple[Any, ...]]:
        raise OSError(28, "No space left on device")
        yield

    tables = [
        replace(table, rows=full) if table.name == "decisions" else table
        for table in small.read(all_tables)
    ]
    with pytest.raises(Refusal, match=r"decisions\.csv can't be written: No space left on device"):
        write_folder(tables, ABOUT, folder)
    left = {path.name: path.read_text() for path in folder.iterdir()} if folder.exists() else None
    assert left == ({"summary.csv": "old"} if there else None)


def test_a_folder_above_that_is_not_there_is_refused(small, tmp_path):
    with pytest.raises(Refusal, match="No such file or directory"):
        written(small, tmp_path / "missing" / "out")
    (tmp_path / "file").write_text("mine")
    with pytest.raises(Refusal, match="File exists"):
        written(small, tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine"
