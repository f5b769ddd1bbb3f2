"""Rows that are not read like their neighbours: sections, sums, shares, parts and wholes."""

from __future__ import annotations

from collections.abc import Sequence

from store.exchange import head_words as words
from store.exchange.layout import ALL_NAMES
from store.exchange.period_words import Way
from store.exchange.place_words import is_place
from store.exchange.sheet_arithmetic import Numbers, is_share, sums_of_others
from store.exchange.sheet_columns_found import Column
from store.exchange.sheet_found import Heads
from store.exchange.sheet_grid import Grid
from store.exchange.sheet_map import NUMBER_USES, Head, Use
from store.exchange.sheet_periods import LENGTHS, Form, form_of
from store.exchange.sheet_tables import Table
from store.words import Message

_NAMES = (Use.SITE, Use.GROUP, Use.METRIC, Use.PILOT)


# -- rows that hold for those below ---------------------------------------------------------------


def sections_of(grid: Grid, tables: Sequence[Table]) -> list[Head]:
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


def rows_left_out(
    rows: Sequence[int], columns: Sequence[Column], heads: Heads, by_column: dict[int, Head]
) -> list[Head]:
    """Sums, averages, targets, shares of two others, and words between."""
    labels = [c for c in columns if by_column[c.at].use in (Use.PERIOD, *_NAMES)]
    numbers = [c for c in columns if by_column[c.at].use in NUMBER_USES]
    found: list[Head] = []
    coarse = _coarse(heads.periods[0], rows) if heads.periods else {}
    wholes = not heads.across
    named = {c.at for c in labels if by_column[c.at].use in (Use.GROUP, Use.SITE)}
    said = {text: words.left_out(text) for c in labels for text in c.distinct}
    for row in rows:
        shown = [(c.at, c.shown[row]) for c in labels if row in c.shown]
        why: Message | None = None
        for at, text in shown:
            if (
                said[text] is not None
                and wholes
                and at in named
                and text.casefold() in ALL_NAMES
                and all(row in column.shown for column, _ in heads.periods)
            ):
                continue  # the whole, said as such
            why = why or said[text]
        if row in coarse:
            why = why or Message(words.SUM, context="import")
        if why is None and not any(row in c.shown for c in numbers):
            if len(shown) == len(labels) or not shown:
                continue
            why = Message(words.NO_NUMBERS, context="import")
        if why is not None:
            title = shown[0][1] if shown else ""
            found.append(Head(row, title, Use.LEAVE_OUT, why=why, period=coarse.get(row, "")))
    if heads.across:
        gone = {head.at for head in found}
        mine = [c for c in labels if by_column[c.at].use in _NAMES]
        for label in mine:
            others = [c for c in mine if c is not label]
            derived = _derived(label, others, numbers, [r for r in rows if r not in gone])
            found += [Head(r, label.shown[r], Use.LEAVE_OUT, why=why) for r, why in derived]
            gone |= {row for row, _ in derived}
    return found if len(found) < len(rows) else []


def _derived(
    label: Column, others: Sequence[Column], numbers: Sequence[Column], rows: Sequence[int]
) -> list[tuple[int, Message]]:
    """Rows that follow from others with the same names beside them, under every head."""
    by_name: dict[str, list[int]] = {}
    for row in rows:
        if row in label.shown:
            by_name.setdefault(label.shown[row], []).append(row)
    if len(by_name) < 3:
        return []
    places: dict[tuple[object, ...], int] = {}
    read: dict[str, Numbers] = {}
    for name, mine in by_name.items():
        cells = {}
        for row in mine:
            beside = tuple(c.shown.get(row, "") for c in others)
            for column in numbers:
                if row in column.shown:
                    cells[places.setdefault((column.at, beside), len(places))] = column.shown[row]
        read[name] = Numbers.of_cells(cells)
    names = list(by_name)
    why: dict[str, str] = {}
    for place, name in enumerate(names):
        if not words.says_share(name) and not read[name].decimals:
            continue
        near = [read[n] for n in names[max(0, place - 4) : place + 5] if not read[n].decimals]
        if any(
            part is not whole and is_share(part, whole, read[name])
            for part in near
            for whole in near
        ):
            why[name] = words.SHARE
    rest = [name for name in names if name not in why]
    why |= {rest[at]: words.SUM for at in sums_of_others([read[name] for name in rest])}
    return [(r, Message(why[n], context="import")) for n in names if n in why for r in by_name[n]]


def _coarse(period: tuple[Column, Form], rows: Sequence[int]) -> dict[int, str]:
    """Rows that are longer than most: a year or a quarter between its months. With its text."""
    column, form = period
    read = {row: form.read.get(column.shown.get(row, "")) for row in rows}
    lengths = [LENGTHS[written.cadence] for written in read.values() if written is not None]
    if not lengths:
        return {}
    most = max(set(lengths), key=lengths.count)
    found = {
        r: column.shown[r] for r, w in read.items() if w is not None and LENGTHS[w.cadence] > most
    }
    for row, written in read.items():
        text = column.shown.get(row, "")
        if written is None and text and form.way is not Way.YEAR and most < 4:
            alone = form_of([text], bare=True)
            if alone is not None and alone.way is Way.YEAR:
                found[row] = text
    return found


def row_pairs(columns: Sequence[Column], by_column: dict[int, Head], left: set[int]) -> list[Head]:
    """Rows of a part and of its whole, with the same names beside them: Møtt, Innkalt."""
    for label in columns:
        if by_column[label.at].use is not Use.METRIC:
            continue
        uses = {text: words.use_of(text) for row, text in label.shown.items() if row not in left}
        parts = [text for text, use in uses.items() if use is Use.NUMERATOR]
        wholes = [text for text, use in uses.items() if use is Use.DENOMINATOR]
        if len(parts) != 1 or len(wholes) != 1:
            continue
        use = {parts[0]: Use.NUMERATOR, wholes[0]: Use.DENOMINATOR}
        return [
            Head(row, text, use[text], metric=parts[0])
            for row, text in label.shown.items()
            if row not in left and text in use
        ]
    return []
