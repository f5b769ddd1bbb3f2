"""One table of a sheet as a map: its columns, and the rows that are not read like the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.exchange import head_words as words
from store.exchange.period_words import Way, Written
from store.exchange.place_words import is_place
from store.exchange.sheet_columns_found import Column, columns_of
from store.exchange.sheet_heads import Given, Heads, heads_of
from store.exchange.sheet_map import NUMBER_USES, Answers, Head, SheetMap, Use
from store.exchange.sheet_periods import Form, form_of
from store.exchange.sheet_tables import Grid, Table
from store.words import Cadence, Message

_COARSE = {
    Cadence.DAY: 0, Cadence.EVENT: 0, Cadence.WEEK: 1, Cadence.MONTH: 2, Cadence.QUARTER: 3,
    Cadence.SCHOOL_YEAR: 4, Cadence.YEAR: 4,
}  # fmt: skip


def map_of(
    grid: Grid, tables: Sequence[Table], titles: Sequence[str], answers: Answers
) -> tuple[SheetMap, Heads]:
    """How tables of one shape are read together. titles: what stands above, and other names."""
    table = tables[0]
    skipped = {row for one in tables for row in (*one.sections, *one.again)}
    rows = [row for one in tables for row in one.body if row not in skipped]
    sections = _sections(grid, tables, titles)
    given = Given(
        dates=answers.dates,
        uses=dict(answers.uses),
        titles=tuple(titles),
        sectioned=next((head.use for head in sections if head.use in (Use.SITE, Use.METRIC)), None),
    )
    columns = columns_of(grid, table, rows)
    heads = heads_of(columns, given)
    stated = {head.at: head for head in answers.heads}
    by_column = heads.by_column | {at: head for at, head in stated.items() if at in heads.by_column}
    kept = [_with_unit(by_column[column.at], titles) for column in columns]
    left = [] if heads.answers else _left_out(grid, rows, columns, heads, by_column)
    again = [Head(row, "", Use.LEAVE_OUT) for one in tables for row in one.again]
    head = (table.head[0], table.head[-1]) if table.head else (table.body[0], table.body[0] - 1)
    between = [
        Head(row, "", Use.LEAVE_OUT)
        for one, other in zip(tables, tables[1:], strict=False)
        for row in range(one.body[-1] + 1, other.body[0])
        if row not in {s.at for s in sections}
    ]
    pairs = _row_pairs(grid, rows, columns, by_column, {each.at for each in left})
    mapped = SheetMap(
        columns=tuple(kept),
        header=head,
        body=(min(table.body), max(tables[-1].body)),
        rows=tuple(sorted([*sections, *left, *again, *between, *pairs], key=lambda each: each.at)),
        dates=heads.periods[0][1].way.value if heads.periods else "",
        title=titles[0] if titles else "",
    )
    return mapped, heads


def _with_unit(head: Head, titles: Sequence[str]) -> Head:
    """The title's unit, where the head of the column has none: fravær i prosent."""
    if head.use is not Use.VALUE or head.unit:
        return head
    return replace(head, unit=next((unit for t in titles[:3] if (unit := words.unit_of(t))), ""))


# -- rows that hold for those below ---------------------------------------------------------------


def _sections(grid: Grid, tables: Sequence[Table], titles: Sequence[str]) -> list[Head]:
    """Names above blocks of rows: of tables of one form, and within a table."""
    rows = [row for one in tables for row in one.sections]
    if len(tables) > 1:
        rows += [one.name for one in tables if one.name is not None]
    texts = {row: next((t for t in grid.texts(row) if t), "") for row in sorted(rows)}
    if not texts:
        return []
    form = form_of(dict.fromkeys(texts.values()), bare=True)
    names = list(texts.values())
    if form is not None and len(form.read) == len(set(names)):
        return [Head(row, text, Use.PERIOD, period=text) for row, text in texts.items()]
    dimensions = {words.dimension_of(name) for name in names} - {None}
    if dimensions:
        dimension = next(d for d in dimensions if d).capitalize()
        return [Head(r, t, Use.GROUP, group=t, dimension=dimension) for r, t in texts.items()]
    places = sum(map(is_place, names)) * 2 >= len(names)
    if places or (len(tables) > 1 and not any(map(words.says_metric, names))):
        return [Head(row, text, Use.SITE, site=text) for row, text in texts.items()]
    return [Head(row, text, Use.METRIC, metric=text) for row, text in texts.items()]


# -- rows that are left out -----------------------------------------------------------------------


def _left_out(
    grid: Grid,
    rows: Sequence[int],
    columns: Sequence[Column],
    heads: Heads,
    by_column: dict[int, Head],
) -> list[Head]:
    """Sums, averages, targets, and words between."""
    labels = [c for c in columns if by_column[c.at].use in (Use.PERIOD, Use.SITE, Use.GROUP,
                                                            Use.METRIC, Use.PILOT)]  # fmt: skip
    numbers = [c for c in columns if by_column[c.at].use in NUMBER_USES]
    found: list[Head] = []
    coarse = _coarse(heads.periods[0], rows) if heads.periods else {}
    for row in rows:
        texts = [c.shown[row] for c in labels if row in c.shown]
        title = texts[0] if texts else ""
        why: Message | None = None
        for place, text in enumerate(texts):
            if place and by_column[labels[place].at].use in (Use.GROUP,) and not heads.across:
                continue
            why = why or words.left_out(text)
        if row in coarse:
            why = why or Message(words.SUM, context="import")
        if why is None and not any(row in c.shown for c in numbers):
            if len(texts) == len(labels) or not texts:
                continue
            why = Message(words.NO_NUMBERS, context="import")
        if why is not None:
            found.append(Head(row, title, Use.LEAVE_OUT, why=why, period=coarse.get(row, "")))
    return found if len(found) < len(rows) else []


def _coarse(period: tuple[Column, Form], rows: Sequence[int]) -> dict[int, str]:
    """Rows that are longer than most: a year or a quarter between its months. With its text."""
    column, form = period
    read = {row: form.read.get(column.shown.get(row, "")) for row in rows}
    lengths = [_COARSE[written.cadence] for written in read.values() if written is not None]
    if not lengths:
        return {}
    most = max(set(lengths), key=lengths.count)
    found = {
        r: column.shown[r] for r, w in read.items() if w is not None and _COARSE[w.cadence] > most
    }
    for row, written in read.items():
        text = column.shown.get(row, "")
        if written is None and text and form.way is not Way.YEAR and most < 4:
            alone = form_of([text], bare=True)
            if alone is not None and alone.way is Way.YEAR:
                found[row] = text
    return found


def _row_pairs(
    grid: Grid,
    rows: Sequence[int],
    columns: Sequence[Column],
    by_column: dict[int, Head],
    left: set[int],
) -> list[Head]:
    """Rows of a part and of its whole: Møtt, Innkalt."""
    labels = [c for c in columns if by_column[c.at].use in (Use.METRIC, Use.SITE)]
    if len(labels) != 1 or not any(h.period for h in by_column.values()):
        return []
    label = labels[0]
    uses = {row: words.use_of(text) for row, text in label.shown.items() if row not in left}
    parts = [r for r, use in uses.items() if use is Use.NUMERATOR]
    wholes = [r for r, use in uses.items() if use is Use.DENOMINATOR]
    if len(parts) != 1 or len(wholes) != 1 or len(uses) != 2:
        return []
    name = label.shown[parts[0]]
    return [
        Head(parts[0], name, Use.NUMERATOR, metric=name),
        Head(wholes[0], label.shown[wholes[0]], Use.DENOMINATOR, metric=name),
    ]


def periods_down(mapped: SheetMap, grid: Grid) -> list[tuple[int, Form]]:
    """The columns of periods of a map, each with the way it is written."""
    left = {head.at for head in mapped.rows if head.use is Use.LEAVE_OUT}
    found = []
    for head in mapped.columns:
        if head.use is not Use.PERIOD:
            continue
        texts = dict.fromkeys(
            text
            for row in range(mapped.body[0], mapped.body[1] + 1)
            if row not in left and (text := grid.text(row, head.at))
        )
        form = form_of(texts, head.title.split(" · ")[-1], mapped.dates, bare=True)
        form = form or form_of(texts, head.title.split(" · ")[-1], bare=True)
        if form is not None:
            found.append((head.at, form))
    return found


def across(mapped: SheetMap) -> dict[str, Written]:
    """What the heads say of periods, by their text."""
    texts = list(
        dict.fromkeys(h.period for h in mapped.columns if h.period and h.use in NUMBER_USES)
    )
    form = form_of(
        texts,
        "uke" if all(t.isdecimal() and len(t) < 3 for t in texts) else "",
        mapped.dates,
        bare=True,
    )
    return dict(form.read) if form else {}
