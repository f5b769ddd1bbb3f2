"""Any sheet, or a pasted block, understood: which table it is, how it is read, what is open.

One reader for paste, drop, dialog and command line. What can't be known is asked, never guessed;
what was said once (`Answers`) holds. Where something is open, the map is the best guess, for the
preview alone.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from store.errors import Refusal
from store.exchange.decode import decode
from store.exchange.form_answers import of_answers
from store.exchange.layout import NO_HEADER, NO_ROWS, SEPARATORS
from store.exchange.no_period import is_part_of_a_year
from store.exchange.read_dates import ASK_ORDER
from store.exchange.sheet_found import Heads
from store.exchange.sheet_grid import Grid, Kind
from store.exchange.sheet_map import (
    NUMBER_USES,
    Answers,
    Choice,
    Question,
    SheetMap,
    Understood,
    Use,
)
from store.exchange.sheet_mapped import map_of
from store.exchange.sheet_melt import Melted, melt
from store.exchange.sheet_periods import Years, years_in
from store.exchange.sheet_said import sentences
from store.exchange.sheet_tables import Table, find_tables
from store.exchange.workbook import EMPTY_WORKBOOK, NO_SHEET_FITS, Sheet, Workbook
from store.words import Message, mark

ASK_SHEET = mark("import", "Several sheets have numbers. Which one is it?")
ASK_TABLE = mark("import", "There are several tables on the sheet. Which one is it?")
ASK_YEAR = mark("import", "No year is written. In which year does it begin?")
DAY_FIRST = mark("import", "The day comes first")
MONTH_FIRST = mark("import", "The month comes first")
NAMED = mark("import", "{name}")
NUMBERED = mark("import", "Table {number}: {title}")
NO_HALF_YEARS = mark(
    "errors",
    "“{text}” is a part of a year, and numbers come by month, quarter, school year or year: write "
    "one of these.",
)
OPEN = mark("errors", "{question} The choices are: {choices}. Say it with {option}.")
OPEN_YEAR = mark("errors", "{question} Say it with {option}.")
_ROWS_LOOKED_AT = 60
_OPTIONS = {
    "sheet": "--sheet", "table": "--table", "year": "--year", "dates": "--dates",
    "decimal": "--decimal",
}  # fmt: skip


_LOOKED_AT = 200_000


class SheetQuestions(Refusal):
    """Something in the file has to be answered first: `understood` has the questions."""

    def __init__(self, understood: Understood) -> None:
        first = understood.questions[0]
        super().__init__(
            OPEN_YEAR if first.what == "year" else OPEN,
            field=first.what,
            question=first.sentence,
            choices=", ".join(map(_told, first.choices)),
            option=_OPTIONS[first.what],
        )
        self.understood = understood

    @property
    def questions(self) -> tuple[Question, ...]:
        """All of them."""
        return self.understood.questions

    @property
    def names(self) -> tuple[str, ...]:
        """The sheets to choose from, where that is the question."""
        first = self.questions[0]
        return tuple(c.value for c in first.choices) if first.what == "sheet" else ()


def _told(choice: Choice) -> str:
    """A choice by its value; what a table is called tells more than its number."""
    title = choice.said.facts.get("title")
    return f"{choice.value} (“{title}”)" if title else choice.value


@dataclass(frozen=True, slots=True, eq=False)
class SheetReading:
    """What a sheet was understood as, and what came of it."""

    understood: Understood
    grid: Grid
    melted: Melted


def understand(
    source: bytes | str | Workbook,
    answers: Answers | None = None,
    *,
    name: str = "",
    today: date | None = None,
) -> Understood:
    """How a file, a pasted text or a workbook is read.

    name: of the file, which may tell the year. today: for the years to choose from. Raises Refusal
    where there is no table of numbers in it.
    """
    return read_sheet(source, answers, name=name, today=today, glance=True).understood


def read_sheet(
    source: bytes | str | Workbook,
    answers: Answers | None = None,
    *,
    name: str = "",
    today: date | None = None,
    glance: bool = False,
) -> SheetReading:
    """The same, with every number. glance: of a large table with some of them."""
    answers = answers or Answers()
    if isinstance(source, Workbook):
        return _of_workbook(source, answers, name, today, glance)
    encoding = ""
    if isinstance(source, bytes):
        decoded = decode(source)
        source, encoding = decoded.text, decoded.encoding
    grid, separator = text_grid(source, answers.separator)
    reading = _of_grid(grid, answers, "", name, today, glance)
    mapped = replace(reading.understood.map, separator=separator, encoding=encoding)
    return replace(reading, understood=replace(reading.understood, map=mapped))


def text_grid(text: str, separator: str = "") -> tuple[Grid, str]:
    """The cells of a text, and the separator that parts most rows alike."""
    said = ""
    if text[:4].casefold() == "sep=" and len(text) > 4:
        said = text[4]
    signs = [separator or said] if separator or said in SEPARATORS else ["\t", ";", ",", "|"]
    sign = signs[0]
    if len(signs) > 1:
        # what a head is cut off in the middle of says little: its last row counts for one
        head = text[:_LOOKED_AT]
        sign = max(signs, key=lambda one: (round(_alike(_split(head, one)), 1), -signs.index(one)))
    rows = _split(text, sign)
    if said and rows and rows[0] and rows[0][0].casefold().startswith("sep"):
        rows[0] = []
    return Grid(rows), sign


def _split(text: str, sign: str) -> list[list[str]]:
    limit = csv.field_size_limit(max(len(text) + 1, 131_072))
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=sign))
    finally:
        csv.field_size_limit(limit)


def _alike(rows: Sequence[Sequence[str]]) -> float:
    """The share of rows that have as many cells as most, more than one; 0 where quotes break."""
    lengths = [len(row) for row in rows[:500] if any(row)]
    if not lengths:
        return 0.0
    if any(cell.count('"') % 2 for row in rows[:200] for cell in row):
        return 0.0
    several = [n for n in lengths if n > 1]
    most = max(set(several), key=several.count, default=0)
    return several.count(most) / len(lengths) if most else 0.0


def _of_workbook(
    book: Workbook, answers: Answers, name: str, today: date | None, glance: bool
) -> SheetReading:
    shown = [s for s in book.sheets if not s.hidden and not s.empty]
    if answers.sheet:
        shown = list(book.only(answers.sheet).sheets)
    if not shown:
        raise Refusal(EMPTY_WORKBOOK, field="file")
    found: list[tuple[Sheet, SheetReading]] = []
    refused: list[Refusal] = []
    for sheet in shown:
        try:
            grid = Grid(sheet.rows, sheet.spans)
            found.append((sheet, _of_grid(grid, answers, sheet.name, name, today, glance)))
        except Refusal as refusal:
            refused.append(refusal)
    if not found:
        names = ", ".join(f"“{sheet.name}”" for sheet in shown[:20])
        if len(shown) == 1:
            raise refused[0]
        raise Refusal(NO_SHEET_FITS, field="sheet", names=names, reason=refused[0])
    sheet, reading = found[0]
    mapped = replace(reading.understood.map, encoding=book.form)
    understood = replace(reading.understood, map=mapped)
    if len(found) > 1:
        choices = tuple(
            Choice(s.name, Message(NAMED, {"name": s.name}, context="import")) for s, _ in found
        )
        asked = Question("sheet", Message(ASK_SHEET, context="import"), choices)
        understood = replace(understood, questions=(asked,))
    return replace(reading, understood=understood)


_Read = tuple[list[Table], SheetMap, Heads, Melted]


def _of_grid(
    grid: Grid, answers: Answers, sheet: str, name: str, today: date | None, glance: bool
) -> SheetReading:
    tables = _chosen_head(grid, answers) or find_tables(grid)
    groups = _groups(grid, tables)
    read: list[_Read] = []
    poor: list[_Read] = []
    for mine in groups:
        titles = _titles(grid, mine[0], sheet, name)
        mapped, heads = map_of(grid, mine, titles, answers)
        corner = [grid.text(row, mine[0].columns[0]) for row in mine[0].head]
        years = Years(answers.year) if answers.year else years_in([*corner, *titles])
        mapped = replace(mapped, sheet=sheet, year=years.first if years else None)
        melted = Melted()
        if _is_whole(mapped):
            seen = glance and not heads.answers
            melted = melt(grid, mapped, years, answers.decimal, glance=seen)
        if heads.answers:
            melted.records = of_answers(melted.records)
        (read if melted.records else poor).append((mine, mapped, heads, melted))
    if answers.uses or answers.heads or answers.header_row:
        read = read or poor  # what a person has chosen can be seen, and chosen otherwise
    if not read:
        raise _nothing(grid)
    wanted = answers.table or 1
    _, mapped, heads, melted = read[min(wanted, len(read)) - 1]
    questions = []
    if len(read) > 1 and answers.table is None:
        questions.append(_which_table(grid, [(mine, m) for mine, m, _, _ in read]))
    if not questions:
        questions += _open(heads.open, melted, answers, today)
    shown = tuple(mark_ for mark_ in melted.decimals.values() if mark_)
    mapped = replace(mapped, decimal=shown[0] if shown else "")
    if not melted.took_year:
        mapped = replace(mapped, year=answers.year)
    understood = Understood(
        mapped,
        tuple(tuple(row) for row in grid.rows),
        sentences(mapped, grid, melted, heads.answers),
        tuple(questions),
        len(read),
    )
    return SheetReading(understood, grid, melted)


def _is_whole(mapped: SheetMap) -> bool:
    """Whether it has numbers, and says when they are of."""
    heads = (*mapped.columns, *mapped.rows)
    return any(head.use in NUMBER_USES for head in mapped.columns) and any(
        head.use is Use.PERIOD or head.period for head in heads
    )


def _chosen_head(grid: Grid, answers: Answers) -> list[Table]:
    """The table below the row that a person has said to be its head."""
    row = answers.header_row
    if row is None or not 1 <= row <= len(grid.rows):
        return []
    body = [r for r in range(row, len(grid.rows)) if grid.kind(r) is not Kind.BLANK]
    shown = [c for r in (row - 1, *body) for c in range(len(grid.rows[r])) if grid.text(r, c)]
    return [Table([row - 1], body, (min(shown), max(shown)))] if body and shown else []


def _groups(grid: Grid, tables: Sequence[Table]) -> list[list[Table]]:
    """Tables of one form belong together: a page break, or a block for each place."""
    groups: list[list[Table]] = []
    for table in tables:
        mine = table.shape(grid)[-1:]
        same = [
            g
            for g in groups
            if mine and g[0].shape(grid)[-1:] == mine and g[0].columns == table.columns
        ]
        if same:
            same[0].append(table)
        else:
            groups.append([table])
    return groups


def _titles(grid: Grid, table: Table, sheet: str, name: str) -> list[str]:
    """What stands above a table, then the names of sheet and file."""
    top = min([*table.head, *table.body])
    above = [t for row in range(max(0, top - 8), top) for t in grid.texts(row) if t]
    return [*above, *(part for part in (sheet, name) if part)]


def _which_table(grid: Grid, read: Sequence[tuple[list[Table], SheetMap]]) -> Question:
    choices = []
    for number, (mine, mapped) in enumerate(read, start=1):
        title = grid.texts(mine[0].name)[0] if mine[0].name is not None else ""
        title = title or ", ".join(h.title for h in mapped.columns if h.title)
        said = Message(NUMBERED, {"number": number, "title": title[:80]}, context="import")
        choices.append(Choice(str(number), said))
    return Question("table", Message(ASK_TABLE, context="import"), tuple(choices))


def _open(text: str, melted: Melted, answers: Answers, today: date | None) -> list[Question]:
    """What can't be known from the sheet."""
    found = []
    if text and not answers.dates:
        choices = (
            Choice("day/month/year", Message(DAY_FIRST, context="import")),
            Choice("month/day/year", Message(MONTH_FIRST, context="import")),
        )
        found.append(
            Question("dates", Message(ASK_ORDER, {"text": text}, context="errors"), choices)
        )
    if melted.open_decimal is not None and not answers.decimal:
        facts = melted.open_decimal.facts
        sign = "," if "," in str(facts["text"]) else "."
        signs = tuple(
            Choice(mark_, Message(NAMED, {"name": facts[meaning]}, context="import"))
            for mark_, meaning in ((sign, "as_decimal"), ("." if sign == "," else ",", "as_whole"))
        )
        asked = Message(melted.open_decimal.sentence, facts, context="errors")
        found.append(Question("decimal", asked, signs))
    if melted.lacks_year and not answers.year:
        years = range(today.year, today.year - 4, -1) if today else ()
        choices_ = tuple(
            Choice(str(y), Message(NAMED, {"name": str(y)}, context="import")) for y in years
        )
        found.append(Question("year", Message(ASK_YEAR, context="import"), choices_))
    return found


def _nothing(grid: Grid) -> Refusal:
    shown = next((row for row in range(len(grid.rows)) if grid.kind(row) is not Kind.BLANK), None)
    if shown is None:
        return Refusal(NO_ROWS, field="file")
    rows = range(min(_ROWS_LOOKED_AT, len(grid.rows)))
    parts = [text for row in rows for text in grid.texts(row) if is_part_of_a_year(text)]
    if len(parts) > 1:
        return Refusal(NO_HALF_YEARS, field="date", text=parts[0])
    found = ", ".join(text for text in grid.texts(shown) if text)
    return Refusal(NO_HEADER, field="date", found=found[:200])
