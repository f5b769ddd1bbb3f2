"""All tables as a folder of CSV files, with a datapackage.json that says what is in them.

The description follows the Data Package standard, version 2 (datapackage.org): where each file is
and how it is written, and of each column its type and meaning. Titles and meanings are English, as
the columns' names are: a folder is for programs.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, cast

from store.exchange.csv_out import PLAIN
from store.exchange.dictionary import DICTIONARY
from store.exchange.readme_sheet import SOME, About, unit_of
from store.exchange.tables import HIDDEN, NAMES, Table, Type, type_of
from store.exchange.whole_file import whole_files
from store.exchange.words_out import KINDS, TITLES, Say, write_table

FILE = "datapackage.json"
SCHEMA = "https://datapackage.org/profiles/2.0/datapackage.json"
KEYS = {"summary": ["code"], "history": ["history"]}
OF_PILOTS = ("measurements", "decisions", "actions")
"""Each row names a pilot of the summary."""

ABOUT = (
    "Small pilots: what each comes to, its numbers, decisions, actions and history. Shares are "
    "parts of 1, rates are per one, money is in whole units of the pilot's currency. Text that a "
    "spreadsheet would run as a formula has an apostrophe before it."
)
IS_HIDDEN = (
    "Numbers that read < and a threshold are about fewer people than the programme shows, or "
    "would give such a number away."
)


class _Seen(io.RawIOBase):
    """A file whose bytes are counted and digested while they are written."""

    def __init__(self, out: BinaryIO) -> None:
        super().__init__()
        self._out, self.size, self.digest = out, 0, hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        """Write, count and digest."""
        written = self._out.write(data)
        self.size += written
        self.digest.update(data)
        return written


def write_folder(tables: Sequence[Table], about: About, folder: Path, *, say: Say = str) -> None:
    """Write a CSV file a table and datapackage.json into the folder: all of them, or none.

    say: puts sentences into the reader's language; names, words and descriptions are English.
    Raises Refusal where the folder cannot be written; what was in it is then as it was.
    """
    described: list[dict[str, Any]] = []

    def maker(table: Table) -> Callable[[BinaryIO], None]:
        def make(out: BinaryIO) -> None:
            described.append(_write(table, out, say))

        return make

    def describe(out: BinaryIO) -> None:
        package = _package(about, described)
        out.write(json.dumps(package, ensure_ascii=False, indent=2).encode() + b"\n")

    makers = {f"{table.name}.csv": maker(table) for table in tables}
    whole_files(folder, {**makers, FILE: describe})


def _write(table: Table, out: BinaryIO, say: Say) -> dict[str, Any]:
    """Write the file; returns what is said of it."""
    seen, thresholds = _Seen(out), set[str]()

    def looked_at() -> Iterator[Sequence[Any]]:
        numbers = [
            i for i, name in enumerate(table.columns) if type_of(name) in (Type.WHOLE, Type.NUMBER)
        ]
        for row in table.rows():
            thresholds.update(
                row[i] for i in numbers if isinstance(row[i], str) and HIDDEN.fullmatch(row[i])
            )
            yield row

    write_table(table.columns, looked_at(), PLAIN, say, cast(BinaryIO, seen))
    return _resource(table, seen, sorted(thresholds, key=lambda text: int(text[1:])))


def _package(about: About, resources: Sequence[dict[str, Any]]) -> dict[str, Any]:
    judged = ", ".join(f"{name} version {number}" for name, number in about.profiles)
    description = ABOUT + (f" Flags are by the readiness profile {judged}." if judged else "")
    if about.some is not None:
        description += " " + SOME.format(shown=about.some[0], total=about.some[1])
    return {
        "$schema": SCHEMA,
        "name": "springbrett",
        "title": about.store,
        "description": description,
        "created": f"{about.on.isoformat()}T00:00:00Z",
        "resources": list(resources),
    }


def _resource(table: Table, seen: _Seen, hidden: Sequence[str]) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(table.name, column, hidden) for column in table.columns],
        # Of text only an empty cell is missing, see its own: somebody may have written "<5".
        "missingValues": ["", *hidden],
    }
    if table.name in KEYS:
        schema["primaryKey"] = KEYS[table.name]
    if table.name in OF_PILOTS:
        schema["foreignKeys"] = [
            {"fields": ["code"], "reference": {"resource": "summary", "fields": ["code"]}}
        ]
    return {
        "name": table.name,
        "title": NAMES[table.name],
        "type": "table",
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": PLAIN.encoding,
        "bytes": seen.size,
        "hash": f"sha256:{seen.digest.hexdigest()}",
        "dialect": {
            "delimiter": PLAIN.separator,
            "lineTerminator": PLAIN.line_end,
            "quoteChar": '"',
            "doubleQuote": True,
            "skipInitialSpace": False,
            "header": True,
        },
        **({"description": IS_HIDDEN} if hidden else {}),
        "schema": schema,
    }


def _field(table: str, column: str, hidden: Sequence[str]) -> dict[str, Any]:
    entry, kind = DICTIONARY[table][column], type_of(column)
    unit = unit_of(column, entry.unit, str, in_words=False)
    described: dict[str, Any] = {
        "name": column,
        "title": TITLES[column],
        "type": kind.value,
        "description": f"{entry.meaning} ({unit}; {entry.source})",
    }
    if kind is Type.NUMBER:
        described["decimalChar"] = PLAIN.decimal
    if kind is Type.TEXT and hidden:
        described["missingValues"] = [""]
    if column in KINDS:
        described["constraints"] = {"enum": [word.value for word in KINDS[column]]}
    return described
