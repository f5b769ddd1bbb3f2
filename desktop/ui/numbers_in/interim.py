"""A tidy table as a map."""

from __future__ import annotations

import csv
import io
from typing import Any

from store.exchange.layout import Columns
from store.exchange.measurement_file import HowToRead, opened
from store.exchange.read_dates import date_form
from store.exchange.sheet_map import Answers, Choice, Head, Question, SheetMap, Understood, Use
from store.exchange.workbook import SheetAsked, Workbook
from store.words import Message

FIELD = {
    "date": Use.PERIOD,
    "site": Use.SITE,
    "subgroup": Use.GROUP,
    "pilot": Use.PILOT,
    "metric": Use.METRIC,
    "numerator": Use.NUMERATOR,
    "denominator": Use.DENOMINATOR,
    "value": Use.VALUE,
    "people": Use.PEOPLE,
    "note": Use.NOTE,
    "phase": Use.PHASE,
}


def understand(source: Any, answers: Answers) -> Understood:
    stated: dict[str, str] = {}
    for head in answers.heads:
        for name, use in FIELD.items():
            if use is head.use:
                stated[name] = head.title
    if isinstance(source, Workbook) and answers.sheet:
        source = source.only(answers.sheet)
    how = HowToRead(Columns(**stated), answers.separator or None)
    try:
        encoding, found, layout = opened(source, how)
    except SheetAsked as asked:
        first = asked.sheets[0]
        rows = tuple(tuple(row) for row in first.rows)
        heads = tuple(Head(at, "", Use.LEAVE_OUT) for at in range(max(map(len, rows))))
        choices = tuple(Choice(name, Message(name)) for name in asked.names)
        question = Question(
            "sheet", Message(asked.sentence, asked.facts, context="errors"), choices
        )
        return Understood(SheetMap(heads, (0, -1), (0, len(rows) - 1)), rows, (), (question,))

    if not isinstance(found, str):
        rows = tuple(tuple(row) for row in found.rows)
    else:
        csv.field_size_limit(1 << 30)
        reader = csv.reader(io.StringIO(found, newline=""), delimiter=layout.separator)
        rows = tuple(tuple(row) for row in reader)
    given = {head.at: head for head in answers.heads}
    uses = {at: FIELD[name] for name, at in layout.at.items()}
    heads = tuple(
        given.get(at, Head(at, title, uses.get(at, Use.LEAVE_OUT)))
        for at, title in enumerate(layout.header)
    )
    dates = answers.dates
    if not dates and "date" in layout.at:
        at = layout.at["date"]
        texts = {str(row[at]) for row in rows[layout.header_row :] if at < len(row)}
        dates = date_form(texts).value
    return Understood(
        SheetMap(
            heads,
            (layout.header_row - 1, layout.header_row - 1),
            (layout.header_row, len(rows) - 1),
            sheet=layout.sheet or "",
            separator=layout.separator,
            encoding="" if layout.sheet else encoding,
            decimal=answers.decimal or ",",
            dates=dates,
        ),
        rows,
    )


def columns_of(understood: Understood) -> Columns:
    names = {use: name for name, use in FIELD.items()}
    return Columns(
        **{names[h.use]: h.title for h in understood.map.columns if h.use is not Use.LEAVE_OUT}
    )
