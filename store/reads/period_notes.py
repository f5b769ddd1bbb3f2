"""What was noted at the periods of a metric."""

from __future__ import annotations

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from store.reads.measurements import people_in
from store.words import Kind

NOTES = """
SELECT x.period, x.seq, x.site_id, x.subgroup_id, x.note, s.name, x.numerator, x.denominator,
 x.value, x.people FROM measurement x
JOIN site s ON s.id = x.site_id
WHERE x.pilot_id = ? AND x.metric_id = ? AND x.note IS NOT NULL ORDER BY x.period, x.site_id
"""


def period_notes(
    connection: sa.Connection,
    ids: tuple[int, int, int, int],
    kind: Kind,
    small: int,
    periods: NDArray[np.int64],
) -> tuple[str | None, ...]:
    """The notes at each period; those of one place name it where all places are shown.

    A note on a group that is too small to be shown is not. ids: of pilot, metric, place or 0, and
    group or 0.
    """
    *_, wanted_site, wanted_group = ids
    found: dict[tuple[int, int], list[str]] = {}
    rows = connection.exec_driver_sql(NOTES, ids[:2])
    for period, seq, site, subgroup, note, name, *numbers in rows:
        if (wanted_site and site != wanted_site) or (wanted_group and subgroup != wanted_group):
            continue
        if subgroup and 0 < people_in(kind, *numbers) < small:
            continue
        named = f"{name}: {note}" if site and not wanted_site else note
        found.setdefault((period, seq), []).append(named)
    if not found:
        return (None,) * len(periods)
    notes: list[str | None] = []
    seen: dict[int, int] = {}
    for period in periods.tolist():
        seq = seen[period] = seen.get(period, -1) + 1
        here = found.get((period, seq))
        notes.append(" · ".join(here) if here else None)
    return tuple(notes)
