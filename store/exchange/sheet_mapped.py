"""One table of a sheet as a map: its columns, and the rows that are not read like the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from store.exchange import head_words as words
from store.exchange.period_words import Written
from store.exchange.sheet_columns_found import columns_of
from store.exchange.sheet_found import Given, Heads
from store.exchange.sheet_grid import Grid
from store.exchange.sheet_heads import heads_of
from store.exchange.sheet_map import NUMBER_USES, Answers, Head, SheetMap, Use
from store.exchange.sheet_periods import Form, form_of
from store.exchange.sheet_rows import row_pairs, rows_left_out, sections_of
from store.exchange.sheet_tables import Table


def map_of(
    grid: Grid, tables: Sequence[Table], titles: Sequence[str], answers: Answers
) -> tuple[SheetMap, Heads]:
    """How tables of one shape are read together. titles: what stands above, and other names."""
    table = tables[0]
    skipped = {row for one in tables for row in (*one.sections, *one.again)}
    rows = [row for one in tables for row in one.body if row not in skipped]
    sections = sections_of(grid, tables)
    given = Given(
        dates=answers.dates,
        uses=dict(answers.uses) | {head.at: head.use for head in answers.heads},
        titles=tuple(titles),
        sectioned=next((head.use for head in sections if head.use in (Use.SITE, Use.METRIC)), None),
    )
    columns = columns_of(grid, table, rows)
    heads = heads_of(columns, given)
    stated = {head.at: head for head in answers.heads}
    by_column = heads.by_column | {at: head for at, head in stated.items() if at in heads.by_column}
    kept = _with_unit([by_column[column.at] for column in columns], titles)
    left = [] if heads.answers else rows_left_out(rows, columns, heads, by_column)
    again = [Head(row, "", Use.LEAVE_OUT) for one in tables for row in one.again]
    head = (table.head[0], table.head[-1]) if table.head else (table.body[0], table.body[0] - 1)
    between = [
        Head(row, "", Use.LEAVE_OUT)
        for one, other in pairwise(tables)
        for row in range(one.body[-1] + 1, other.body[0])
        if row not in {s.at for s in sections}
    ]
    pairs = row_pairs(columns, by_column, {each.at for each in left})
    mapped = SheetMap(
        columns=tuple(kept),
        header=head,
        body=(min(table.body), max(tables[-1].body)),
        rows=tuple(sorted([*sections, *left, *again, *between, *pairs], key=lambda each: each.at)),
        dates=heads.periods[0][1].way.value if heads.periods else "",
        title=titles[0] if titles else "",
    )
    return mapped, heads


def _with_unit(heads: Sequence[Head], titles: Sequence[str]) -> list[Head]:
    """The title's unit, where the heads have none and measure one thing: fravær i prosent."""
    values = [head for head in heads if head.use is Use.VALUE]
    unit = next((unit for t in titles[:3] if (unit := words.unit_of(t))), "")
    if not unit or any(h.unit for h in values) or len({h.metric for h in values}) > 1:
        return list(heads)
    return [replace(head, unit=unit) if head.use is Use.VALUE else head for head in heads]


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
