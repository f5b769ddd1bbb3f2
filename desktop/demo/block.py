"""A block as somebody may have copied it: a title, months without a year, a share, a sum."""

from __future__ import annotations

from typing import Final

_ROWS: Final = (
    ("jan.", 18, 44), ("feb.", 17, 43), ("mars", 19, 46), ("april", 18, 45), ("mai", 17, 42),
    ("juni", 19, 45), ("juli", 25, 44), ("aug.", 26, 45), ("sep.", 25, 43), ("okt.", 27, 46),
    ("nov.", 26, 44),
)  # fmt: skip


def block() -> str:
    """Tabs between the cells, as a spreadsheet copies them."""
    came, asked = sum(row[1] for row in _ROWS), sum(row[2] for row in _ROWS)
    lines = ["Oppmøte på turgruppene 2026", "\tMøtt\tInvitert\tAndel"]
    lines += [f"{m}\t{a}\t{b}\t{100 * a / b:.0f} %" for m, a, b in (*_ROWS, ("Sum", came, asked))]
    return "\n".join(lines)
