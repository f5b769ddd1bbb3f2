"""The form in which teams write down their experiments: its columns, found by name, and its rows.

A row a pilot, a header above, most cells free text. Columns may be missing or stand in any order.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from store.commands.checks import SHORT
from store.errors import Refusal
from store.exchange.decode import decode
from store.exchange.layout import (
    BAD_SEPARATOR,
    NO_COLUMN,
    NO_ROWS,
    SEPARATORS,
    TWO_COLUMNS,
    Layout,
    clean,
    column_letters,
    heads,
)
from store.exchange.problems import BEYOND_HEADER, ID_NUMBER, TOO_LONG, BadCell, Fault, id_number_in
from store.exchange.table import Texts, read_table
from store.exchange.workbook import Sheet, Workbook, chosen
from store.words import mark

NOT_THE_FORM = mark(
    "errors",
    "This is not a file of pilots: it has no column {missing}. Its columns are: {found}. Rename "
    "them, or say in a map which is which.",
)
UNKNOWN_FIELD = mark("errors", "A file of pilots has no “{name}”. The nearest is “{near}”.")
NO_TITLE = Fault(
    mark("pilots", "The row has no title, so nobody could find the pilot again."),
    mark("pilots", "Write in a few words what was tried, or leave the whole row empty."),
    context="pilots",
)
SAME_TITLE = Fault(
    mark("pilots", "Row {other} has the same title."),
    mark("pilots", "Give one of them another title, or remove it."),
    context="pilots",
)

NEEDED = ("title", "hypothesis")
_OTHER_NAMES = {
    "title": "experiment title;name of experiment;pilot;tittel;tiltak",
    "country": "land;countries",
    "site": "sites;place;location;sted",
    "year": "år",
    "date_text": "date;start date;starts on;dato",
    "experiment_status": "status;stage;fase",
    "experiment_type": "",
    "assignment_type": "",
    "control_group": "",
    "sample_size": "",
    "total_cost": "",
    "partnering_sector": "partner sector",
    "scaling": "",
    "quality_check": "",
    "thematic_areas": "",
    "sdgs": "",
    "methods": "",
    "learning_question": "",
    "portfolio": "",
    "challenge": "problem;utfordring",
    "target_group": "target groups;target population;beneficiaries;målgruppe",
    "learning_intent": "",
    "hypothesis": "hypotheses;hypotese;hypoteser",
    "actions": "activities",
    "timeline": "",
    "unit_of_analysis": "",
    "data_collection": "",
    "partner_names": "partners",
    "non_monetary_resources": "",
    "hypothesis_outcome": "",
    "follow_up": "",
    "scale_plan": "",
    "iterations": "",
    "obstacles": "",
    "surprises": "",
    "learnings": "lessons learned",
    "replication_advice": "",
    "replicable_elsewhere": "",
    "duration_months_text": "duration;duration months",
    "actual_cost_usd_text": "actual cost usd",
}
FIELDS = tuple(_OTHER_NAMES)
# Not in every edition of the form, so nobody is told that they are missing.
_EXTRA = ("site", "target_group")
_PERSON = re.compile(
    r"\b(?:e?[ -]?mails?|phone|telephone|telefon|mobile|contacts?|kontakt\w*|author|prepared by|"
    r"submitted by|respondent|first name|last name|surname|full name|navn|fødselsnummer|"
    r"birth ?date|fødselsdato|personnummer|national id\w*|lead|focal point|names?)\b"
)
# Title rows above the header; nobody puts more of them.
_TITLE_ROWS = 20
_NOT_IT = frozenset({NOT_THE_FORM, NO_ROWS, NO_COLUMN})


@dataclass(frozen=True, slots=True)
class Record:
    """One row: its number as a spreadsheet shows it, and what its cells say, blank ones left out.

    cells: by field; a column that the form does not know stands under its own title, one without
    a title under its letters.
    """

    row: int
    title: str
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class HowRead:
    """How a file was read. columns: field to title. left_out_columns: persons' data, not read.

    sheet: its name in a workbook, whose form (xlsx) stands as encoding and which has no separator.
    """

    encoding: str
    separator: str
    header_row: int
    columns: dict[str, str]
    missing_columns: tuple[str, ...]
    left_out_columns: tuple[str, ...]
    sheet: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class PilotFile:
    """A file as read: its good rows, what is wrong with the others, and how it was read."""

    records: tuple[Record, ...]
    bad: tuple[BadCell, ...]
    how: HowRead


def title_key(title: str) -> str:
    """A title as it is compared: letters' size and the number of blanks do not matter."""
    return " ".join(title.casefold().split())


def read_pilots(
    data: bytes | Workbook, columns: Mapping[str, str] | None = None, separator: str | None = None
) -> PilotFile:
    """Read a file of pilots, or the sheet of a workbook that is one.

    columns: field to column title, where the person has said it. Raises Refusal where the file is
    not of the form, naming the columns that are missing.
    """
    source: str | Sheet
    if isinstance(data, Workbook):
        form = data.form
        source, (layout, how) = chosen(
            data, lambda sheet: _layout(sheet, columns or {}, None, form), _NOT_IT
        )
    else:
        decoded = decode(data)
        source = decoded.text
        layout, how = _layout(source, columns or {}, separator, decoded.encoding)
    # the csv module: cells with line breaks and quotes are the rule here
    table = read_table(source, layout, plain=False)
    records, bad = [], []
    seen: dict[str, int] = {}
    for i in range(len(table.rows)):
        if table.blank[i]:
            continue
        row = int(table.rows[i])
        cells = {
            name: column.texts[column.codes[i]]
            for name, column in table.columns.items()
            if isinstance(column, Texts) and column.codes[i] >= 0
        }
        wrong = _wrong(layout, row, cells, seen)
        if table.extra[i]:
            record = table.record(i)
            wrong.append(
                BEYOND_HEADER.at(row, layout.cell("title", row), record[len(layout.header)])
            )
        bad += wrong
        if not wrong:
            seen[title_key(cells["title"])] = row
            records.append(Record(row, cells["title"], cells))
    return PilotFile(tuple(records), tuple(bad), how)


def _wrong(layout: Layout, row: int, cells: dict[str, str], seen: dict[str, int]) -> list[BadCell]:
    title = cells.get("title", "")
    at = layout.cell("title", row)
    found = []
    if not title:
        found.append(NO_TITLE.at(row, at, ""))
    elif len(title) > SHORT:
        found.append(TOO_LONG.at(row, at, title, length=len(title), most=SHORT))
    elif title_key(title) in seen:
        found.append(SAME_TITLE.at(row, at, title, other=seen[title_key(title)]))
    for name, cell in cells.items():
        if id_number_in(cell):
            found.append(ID_NUMBER.at(row, layout.cell(name, row), cell))
    return found


def _layout(
    source: str | Sheet, stated: Mapping[str, str], separator: str | None, encoding: str
) -> tuple[Layout, HowRead]:
    """Separator and header row: the pair under which most columns are known by name."""
    if separator is not None and separator not in SEPARATORS:
        raise Refusal(BAD_SEPARATOR, text=separator)
    for name in stated:
        if name not in FIELDS:
            near = difflib.get_close_matches(name, FIELDS, 1, 0)[0]
            raise Refusal(UNKNOWN_FIELD, field="map", name=name, near=near)
    tried = [
        (len(_fields(row, stated)), -number, sign, row)
        for sign, rows in heads(source, separator)
        for number, row in enumerate(rows[:_TITLE_ROWS])
        if any(map(str.strip, row))
    ]
    if not tried:
        raise Refusal(NO_ROWS, field="file")
    # of equals the first: the higher row, the more usual separator
    _, number, sign, row = max(tried, key=lambda found: found[:2])
    header = tuple(clean(name) for name in row)
    at = _fields(row, stated)
    _refuse(header, stated, at)
    known = {i: name for name, i in at.items()}
    others = {i: title for i, title in enumerate(header) if i not in known}
    persons = tuple(t for t in others.values() if _PERSON.search(_plain(t)))
    kept = {i: title for i, title in others.items() if title not in persons}
    unnamed = {f"column {column_letters(i)}": i for i, title in kept.items() if not title}
    sheet = source.name if isinstance(source, Sheet) else None
    how = HowRead(
        encoding=encoding,
        separator=sign,
        header_row=1 - number,
        columns={name: header[i] for name, i in at.items()},
        missing_columns=tuple(name for name in FIELDS if name not in at and name not in _EXTRA),
        left_out_columns=persons,
        sheet=sheet,
    )
    places = at | {title: i for i, title in kept.items() if title} | unnamed
    return Layout(sign, 1 - number, header, places, persons, sheet), how


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]+", " ", clean(name).casefold()).strip()


_FIELD_OF = {
    _plain(name): field
    for field, names in _OTHER_NAMES.items()
    for name in (field, *names.split(";"))
    if name
}


def _fields(row: list[str], stated: Mapping[str, str]) -> dict[str, int]:
    """Field to place; what the person said first, then the form's own names, then others."""
    titles = [_plain(name) for name in row]
    at = {f: titles.index(_plain(t)) for f, t in stated.items() if _plain(t) in titles}
    own = {_plain(field): field for field in FIELDS}
    for names in (own, _FIELD_OF):
        for i, title in enumerate(titles):
            field = names.get(title)
            if field and field not in at and field not in stated and i not in at.values():
                at[field] = i
    return at


def _refuse(header: tuple[str, ...], stated: Mapping[str, str], at: dict[str, int]) -> None:
    titles = [_plain(name) for name in header]
    for name, title in stated.items():
        if _plain(title) not in titles:
            near = difflib.get_close_matches(title, header, 1, 0) or [""]
            raise Refusal(NO_COLUMN, field="map", name=title, meaning=name, near=near[0])
    missing = [name for name in NEEDED if name not in at]
    if missing:
        found = ", ".join(title for title in header if title)
        listed = ", ".join(f"“{name}”" for name in missing)
        raise Refusal(NOT_THE_FORM, field="file", missing=listed, found=found[:300])
    for i, title in enumerate(titles):
        if title and title in titles[:i]:
            first = titles.index(title)
            raise Refusal(
                TWO_COLUMNS, field="file", one=header[first], other=header[i], meaning=title
            )
