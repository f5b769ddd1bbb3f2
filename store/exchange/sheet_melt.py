"""From a table and its map to rows of measurements, each cell with its place in the sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from store.errors import Refusal
from store.exchange.cell_numbers import Missing, said
from store.exchange.head_words import bare_name, says_unit, unit_of
from store.exchange.layout import clean
from store.exchange.period_words import Way, Written
from store.exchange.read_numbers import ASK_DECIMAL, NumberForm, number_form, read_number
from store.exchange.sheet_columns_found import NO, YES
from store.exchange.sheet_grid import Grid
from store.exchange.sheet_map import NUMBER_USES, Head, SheetMap, Use
from store.exchange.sheet_mapped import across, periods_down
from store.exchange.sheet_periods import Years, with_years
from store.exchange.sheet_units import other_units
from store.exchange.workbook import written

_FACETS = {Use.PILOT: "pilot", Use.METRIC: "metric", Use.SITE: "site", Use.GROUP: "group"}


@dataclass(slots=True)
class Record:
    """One row of measurements. period: as written, with its year; None where it cannot be read.

    texts: the names and the note. numbers: by field, None where the cell cannot be read. cells:
    where each of them stands: (row, column), from 0. unit: "" where none is said. hidden: the sheet
    says why its number is missing.
    """

    row: int
    period: Written | None = None
    texts: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, float | None] = field(default_factory=dict)
    cells: dict[str, tuple[int, int]] = field(default_factory=dict)
    unit: str = ""
    hidden: bool = False


@dataclass(slots=True)
class Melted:
    """missing: cells that say why they have no number, and why. decimals: by field."""

    records: list[Record] = field(default_factory=list)
    missing: list[tuple[int, int, Missing]] = field(default_factory=list)
    decimals: dict[str, str | None] = field(default_factory=dict)
    open_decimal: Refusal | None = None
    lacks_year: bool = False
    took_year: bool = False


# A record, its field, its number as written (a float where the workbook has one), its place.
Raw = tuple[Record, str, str | float, tuple[int, int]]
# What a row's labels and the sections above say of it, each with its place.
Texts = dict[str, tuple[str, tuple[int, int]]]
Rows = Sequence[tuple[int, Texts]]
_MOST_SEEN, _FEWEST_ROWS = 2000, 20


def melt(
    grid: Grid, mapped: SheetMap, years: Years | None, decimal: str = "", *, glance: bool = False
) -> Melted:
    """Read every number of a table by its map.

    glance: only so many that names, marks and missing ones are seen; all, where these leave
    something open.
    """
    rows = _rows(grid, mapped)
    numbers = [head.at for head in mapped.columns if head.use in NUMBER_USES]
    most = max(_FEWEST_ROWS, _MOST_SEEN // max(1, len(numbers)))
    if not glance or len(rows) <= 2 * most:
        return _melted(grid, mapped, rows, years, decimal)
    # some from the top, as they follow each other, and some from everywhere
    places = {*range(most // 2), *Random(0).sample(range(len(rows)), most // 2)}
    melted = _melted(grid, mapped, [rows[at] for at in sorted(places)], years, decimal)
    if melted.open_decimal is not None or melted.lacks_year:
        return _melted(grid, mapped, rows, years, decimal)
    melted.missing = [
        (row, at, why)
        for row, _ in rows
        for at in numbers
        if (fact := grid.fact(row, at)).missing and (why := said(fact.text).missing)
    ]
    return melted


def _melted(grid: Grid, mapped: SheetMap, rows: Rows, years: Years | None, decimal: str) -> Melted:
    melted = Melted()
    dated = _dated(grid, mapped, rows, years, melted)
    raw: list[Raw] = []
    for row, texts in rows:
        raw += _of_row(grid, mapped, row, texts, dated, melted)
    heads = {head.at: head.title for head in mapped.columns}
    _numbers(heads, raw, decimal, melted)
    units = {head.at: head.unit for head in mapped.columns}
    other = other_units(raw, grid, units)
    for record, name, _, place in raw if other else ():
        if place in other:
            record.numbers[name] = None
    melted.records = _joined(raw)
    return melted


def _rows(grid: Grid, mapped: SheetMap) -> list[tuple[int, Texts]]:
    """The rows that are read, each with what its labels and the sections above say of it."""
    special = {head.at: head for head in mapped.rows}
    labels = [h for h in mapped.columns if h.use in _FACETS or h.use in (Use.NOTE, Use.PHASE)]
    names = [h for h in labels if h.use in _FACETS]
    held: dict[str, tuple[str, tuple[int, int]]] = {}
    last: dict[int, tuple[str, tuple[int, int]]] = {}
    found = []
    start = min([mapped.body[0], *(h.at for h in mapped.rows)])
    for row in range(start, mapped.body[1] + 1):
        head = special.get(row)
        if head is not None and head.use is Use.LEAVE_OUT:
            if head.period:
                held["period"] = (head.period, (row, 0))
            continue
        if head is not None and head.use not in NUMBER_USES:
            name = "period" if head.use is Use.PERIOD else _FACETS[head.use]
            held[name] = (getattr(head, name), (row, 0))
            continue
        if row < mapped.body[0] or not any(grid.texts(row)):
            continue
        texts = dict(held)
        for label in labels:
            text, place = grid.text(row, label.at), (row, label.at)
            if text and label.use is Use.NOTE:
                text = clean(written(grid.cell(row, label.at)))  # with its lines
            if not text and label in names and len(names) > 1 and label.at in last:
                # a name stands once for the rows below it
                text, place = last[label.at]
            if text and label in names:
                text = bare_name(text)
            if text:
                last[label.at] = (text, place)
                use = label.use.value
                first = texts[use][0] if label in names and texts.get(use) != held.get(use) else ""
                # grade and gender, district and school: both together say which one it is
                joined = f"{first} · {text}" if first and first != text else text
                texts[use] = (joined, place)
        if head is not None:
            texts |= {"metric": (head.metric, (row, 0)), "use": (head.use.value, (row, 0))}
        found.append((row, texts))
    return found


def _dated(
    grid: Grid,
    mapped: SheetMap,
    rows: Rows,
    years: Years | None,
    melted: Melted,
) -> dict[tuple[int, str], Written | None]:
    """The period of each row under each head that says one; "" where heads say none."""
    down = periods_down(mapped, grid)
    heads = across(mapped)
    texts = list(dict.fromkeys(h.period for h in mapped.columns if h.use in NUMBER_USES)) or [""]
    own: dict[int, Written | None] = {}
    above: dict[int, str] = {}
    for row, said_of in rows:
        parts = []
        for at, form in down:
            text = grid.text(row, at)
            if not text and len(down) > 1 and form.way is Way.YEAR:
                text = above.get(at, "")  # a year stands once for the months below it
            above[at] = text
            parts.append(form.read.get(text))
        section = said_of.get("period", ("",))[0]
        if section:
            parts.append(_alone(section))
        own[row] = _together(parts) if all(parts) else None
    many = any(h.use in _FACETS for h in (*mapped.columns, *mapped.rows))
    whole: dict[tuple[int, str], Written | None] = {}
    for text in texts:
        for row, _ in rows:
            parts = [own[row]] if down or own[row] is not None else []
            parts += [heads.get(text)] if text else []
            whole[row, text] = _together(parts) if parts and all(parts) else None
    order = [whole[row, text] for text in texts for row, _ in rows] if down else (
        [whole[rows[0][0], text] for text in texts] if rows else []
    )  # fmt: skip
    if any(w is not None and w.year is None for w in order):
        if years is None:
            melted.lacks_year = True
            return whole
        melted.took_year = True
        distinct: Sequence[Written | None] = order
        if many or not down:
            distinct = list(dict.fromkeys(w for w in order if w is not None))
        year_of = (
            dict(zip(distinct, with_years(distinct, years), strict=True))
            if many or not down
            else {}
        )
        if year_of:
            return {key: w if w is None else year_of.get(w, w) for key, w in whole.items()}
        for text in texts:
            mine = [whole[row, text] for row, _ in rows]
            for (row, _), written in zip(rows, with_years(mine, years), strict=True):
                whole[row, text] = written
    return whole


def _alone(text: str) -> Written | None:
    from store.exchange.sheet_periods import form_of

    form = form_of([text], bare=True)
    return form.read.get(text) if form else None


def _together(parts: Sequence[Written | None]) -> Written | None:
    found: Written | None = None
    for part in parts:
        if part is not None:
            found = part if found is None else found.beside(part)
    return found


def _of_row(
    grid: Grid,
    mapped: SheetMap,
    row: int,
    texts: Texts,
    dated: dict[tuple[int, str], Written | None],
    melted: Melted,
) -> Iterator[Raw]:
    """Each number of a row: its record, its field, its text, its place."""
    held: dict[tuple[str, ...], Record] = {}
    unit_at = next((h.at for h in mapped.columns if h.title and _is_unit(h)), None)
    period_at = next((h.at for h in mapped.columns if h.use is Use.PERIOD), None)
    for head in mapped.columns:
        if head.use not in NUMBER_USES:
            continue
        text = grid.text(row, head.at)
        if not text:
            continue
        key = (head.period, head.pilot, head.metric, head.site, head.group)
        record = held.get(key)
        if record is None:
            record = held[key] = _record(row, head, texts, dated.get((row, head.period)), mapped)
            record.cells["date"] = (
                (row, period_at) if period_at is not None else (mapped.header[1], head.at)
            )
            if unit_at is not None and not record.unit:
                record.unit = grid.text(row, unit_at)
            if "metric" in texts:
                record.unit = unit_of(texts["metric"][0]) or record.unit
        use = texts["use"][0] if "use" in texts else head.use.value
        place = (row, head.at)
        cell = grid.cell(row, head.at)
        found = said(text)
        if found.missing:
            melted.missing.append((*place, found.missing))
            record.hidden = record.hidden or use in ("numerator", "value")
        elif use == "numerator" and text.casefold() in YES | NO:
            yield record, use, float(text.casefold() in YES), place
        elif found.part:
            yield record, "numerator", found.part, place
            yield record, "denominator", found.whole, place
        else:
            if found.percent or (found.unit and not record.unit):
                record.unit = record.unit or found.unit
            yield record, use, cell if isinstance(cell, float) else found.number or text, place


def _is_unit(head: Head) -> bool:
    return says_unit(head.title)


def _record(
    row: int,
    head: Head,
    texts: Texts,
    period: Written | None,
    mapped: SheetMap,
) -> Record:
    record = Record(row, period, unit=head.unit)
    for name in ("pilot", "metric", "site", "group"):
        mine = bare_name(getattr(head, name))
        beside = texts.get(name)
        if mine and beside and name == "metric":
            record.texts[name] = mine if mine == beside[0] else f"{beside[0]} · {mine}"
            record.cells[name] = beside[1]
        elif mine:
            record.texts[name] = mine
            record.cells[name] = (max(0, mapped.header[1]), head.at)
        elif beside:
            record.texts[name], record.cells[name] = beside
    for name in ("note", "phase"):
        if name in texts:
            record.texts[name], record.cells[name] = texts[name]
    return record


def _numbers(
    heads: dict[int, str],
    raw: Sequence[Raw],
    decimal: str,
    melted: Melted,
) -> None:
    """Decide the decimal mark of each measure, and read its numbers by it."""
    texts: dict[tuple[str, str], dict[str, None]] = {}
    titles: dict[tuple[str, str], str] = {}
    for record, name, text, place in raw:
        if isinstance(text, str):
            titles.setdefault((record.texts.get("metric", ""), name), heads.get(place[1], ""))
            texts.setdefault((record.texts.get("metric", ""), name), {})[text] = None
    forms: dict[tuple[str, str], NumberForm] = {}
    open_: list[tuple[tuple[str, str], Refusal]] = []
    for key, mine in texts.items():
        try:
            forms[key] = number_form(mine, titles[key] or key[0], decimal or None)
        except Refusal as refusal:
            if refusal.sentence != ASK_DECIMAL:
                raise
            open_.append((key, refusal))
    proven = {form.decimal for form in forms.values() if form.decimal}
    for key, asked in open_:
        if len(proven) == 1:
            forms[key] = NumberForm(next(iter(proven)))
        else:
            melted.open_decimal = melted.open_decimal or asked
            forms[key] = NumberForm(".")
    for record, name, text, place in raw:
        record.cells[name] = place
        if isinstance(text, float):
            record.numbers[name] = text + 0.0  # there is no minus nought
            continue
        form = forms[record.texts.get("metric", ""), name]
        found = read_number(text, form)
        record.numbers[name] = None if found is None else found.value
        melted.decimals[name] = form.decimal or melted.decimals.get(name)


def _joined(raw: Sequence[Raw]) -> list[Record]:
    """The records in their order; a part and a whole that stand in two rows become one."""
    records = [
        record
        for record in {id(record): record for record, *_ in raw}.values()
        if not record.hidden or record.numbers.keys() & {"numerator", "value"}
    ]
    by_key: dict[tuple[object, ...], Record] = {}
    kept = []
    for record in records:
        halves = record.numbers.keys() <= {"numerator"} or record.numbers.keys() <= {"denominator"}
        key = (record.period, *sorted((k, v) for k, v in record.texts.items() if k != "note"))
        other = by_key.get(key)
        if (
            halves
            and other is not None
            and not record.numbers.keys() & other.numbers.keys()
            and other.row != record.row
        ):
            other.numbers |= record.numbers
            other.cells |= {n: record.cells[n] for n in record.numbers}
            continue
        if halves:
            by_key[key] = record
        kept.append(record)
    return kept
