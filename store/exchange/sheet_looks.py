"""Whether a block is a sheet with a shape of its own, or rows for a grid that is there already."""

from __future__ import annotations

from store.errors import Refusal
from store.exchange.sheet_map import NUMBER_USES, Answers, Use
from store.exchange.sheet_mapped import map_of
from store.exchange.sheet_read import text_grid
from store.exchange.sheet_tables import find_tables

_MOST = 20_000
"""Characters that are looked at: a block's shape shows in its first rows."""


def is_sheet(block: str) -> bool:
    """Whether a block has heads that say more than which column is what.

    Periods across, several measures, places or groups in heads, sums to be left out: such a block
    needs the reader. A period and its numbers in each row need none.
    """
    head = block[:_MOST]
    lines = head.splitlines()
    if len(head) < len(block):
        lines = lines[:-1]
    grid, _ = text_grid("\n".join(lines), "\t" if "\t" in head else "")
    tables = find_tables(grid)
    if not tables or not tables[0].head:
        return False
    if len(tables) > 1:
        return True
    try:
        mapped, _ = map_of(grid, tables, (), Answers())
    except Refusal:
        return True  # the reader says what is open
    if any(h.use is not Use.LEAVE_OUT or h.why is not None for h in mapped.rows):
        return True
    numbers = [head for head in mapped.columns if head.use in NUMBER_USES]
    places = {(head.period, head.site, head.group, head.metric) for head in numbers}
    return len(places) > 1 or any(place[0] for place in places)
