"""Cells whose unit is another than that of the numbers they stand among: 30 min under hours."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from store.exchange.cell_numbers import said, unit_family
from store.exchange.sheet_grid import Grid

if TYPE_CHECKING:
    from store.exchange.sheet_melt import Raw

_PART = re.compile(r"0[.,]\d+")
_PERCENT = unit_family("%")
Place = tuple[int, int]


def other_units(raw: Iterable[Raw], grid: Grid, heads: Mapping[int, str]) -> frozenset[Place]:
    """Places of the cells that are counted in something else than most of their measure.

    heads: the unit that a column's head says, which holds before what most cells say. A cell
    without a unit has that of its column, but 0.62 among cells that say 41 % and 55 % may be 62 %.
    """
    raw = list(raw)
    mine: dict[tuple[str, str], list[tuple[Place, str]]] = defaultdict(list)
    said_above: dict[tuple[str, str], str] = {}
    for record, name, text, place in raw:
        if not isinstance(text, str):
            continue
        key = (record.texts.get("metric", ""), name)
        family = unit_family(said(grid.text(*place)).unit)
        if family and family != _PERCENT:
            mine[key].append((place, family))
            above = unit_family(heads.get(place[1], ""))
            if above and above != _PERCENT:
                said_above[key] = above
    found = set()
    for key, cells in mine.items():
        usual = said_above.get(key) or Counter(unit for _, unit in cells).most_common(1)[0][0]
        found |= {place for place, unit in cells if unit != usual}
    return frozenset(found | _bare_among_percent(raw, grid))


def is_part(text: str) -> bool:
    """Whether it is written as a part of one: 0,62."""
    return bool(_PART.fullmatch(text))


def _bare_among_percent(raw: Iterable[Raw], grid: Grid) -> set[Place]:
    """Parts of one without a unit, where most cells of their column say per cent themselves."""
    columns: dict[int, list[Place]] = defaultdict(list)
    for _, name, _, place in raw:
        if name == "value":
            columns[place[1]].append(place)
    bare = set()
    for places in columns.values():
        read = {place: said(grid.text(*place)) for place in places}
        without = {place for place, one in read.items() if one.number and not one.unit}
        percent = sum(one.unit == "%" or one.percent for one in read.values())
        if 2 * percent > len(places):
            bare |= {place for place in without if is_part(read[place].number)}
    return bare
