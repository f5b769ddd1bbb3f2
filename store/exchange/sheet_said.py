"""How a sheet was read, in sentences that a person can check at a glance."""

from __future__ import annotations

from store.exchange.sheet_grid import Grid
from store.exchange.sheet_map import NUMBER_USES, Head, SheetMap, Use
from store.exchange.sheet_melt import Melted
from store.words import Message, mark, mark_n

DOWN = mark("import", "Periods go down.")
ACROSS = mark("import", "Periods go across.")
BOTH = mark("import", "Periods go both down and across.")
ANSWERS = mark("import", "Each row is an answer: they are counted and averaged by period.")
BY_SITE = mark("import", "Places: {names}.")
BY_GROUP = mark("import", "Groups: {names}.")
BY_METRIC = mark("import", "Measures: {names}.")
PART_OF = mark("import", "“{part}” is counted out of “{whole}”.")
LEFT_OUT = mark("import", "Left out: {names}.")
YEAR_TAKEN = mark("import", "The year is {year}, from “{title}”.")
MISSING = mark_n("import", "The sheet gives no number in %n cell(s).", None, 0)
_SHOWN = 6


def sentences(mapped: SheetMap, grid: Grid, melted: Melted, answers: bool) -> tuple[Message, ...]:
    """How it was read: a few sentences."""
    found = [_periods(mapped, answers)]
    for name, marked in (("site", BY_SITE), ("group", BY_GROUP), ("metric", BY_METRIC)):
        names = list(dict.fromkeys(r.texts[name] for r in melted.records if name in r.texts))
        if len(names) > 1:
            found.append(Message(marked, {"names": _listed(names)}, context="import"))
    parts = [h for h in mapped.columns if h.use is Use.NUMERATOR]
    wholes = [h for h in mapped.columns if h.use is Use.DENOMINATOR]
    if parts and wholes and not answers:
        facts = {"part": _last(parts[0]), "whole": _last(wholes[0])}
        found.append(Message(PART_OF, facts, context="import"))
    left = left_out_titles(mapped)
    if left:
        found.append(
            Message(LEFT_OUT, {"names": _listed([f"“{t}”" for t in left])}, context="import")
        )
    if mapped.year is not None and mapped.title and str(mapped.year) in mapped.title:
        facts = {"year": str(mapped.year), "title": mapped.title}
        found.append(Message(YEAR_TAKEN, facts, context="import"))
    if melted.missing:
        found.append(Message(MISSING, {}, len(melted.missing), context="import"))
    return tuple(found)


def left_out_titles(mapped: SheetMap) -> list[str]:
    """Columns and rows that are not read, by what they are called."""
    heads = [h for h in (*mapped.columns, *mapped.rows) if h.use is Use.LEAVE_OUT]
    return list(dict.fromkeys(_last(h) for h in heads if h.title))


def _periods(mapped: SheetMap, answers: bool) -> Message:
    if answers:
        return Message(ANSWERS, context="import")
    down = any(h.use is Use.PERIOD for h in mapped.columns)
    across = any(h.period for h in mapped.columns if h.use in NUMBER_USES)
    return Message(BOTH if down and across else ACROSS if across else DOWN, context="import")


def _last(head: Head) -> str:
    return head.title.split(" · ")[-1]


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown} …"
