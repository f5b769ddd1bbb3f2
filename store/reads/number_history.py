"""How one number came about: what it was, who changed it, when and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.bulk import UNDONE
from store.driver import driver
from store.reads.measurements import measurement_rows, people_in
from store.words import Kind

Key = tuple[int, int, int]
"""site_id, subgroup_id, seq."""

NUMBERS = "x.numerator, x.denominator, x.value, x.people, x.note"
STANDING = (
    f"SELECT x.site_id, x.subgroup_id, x.seq, x.history, {NUMBERS} FROM measurement x"
    " WHERE x.pilot_id = ? AND x.metric_id = ? AND x.period = ?"
)
REPLACED = (
    f"SELECT b.site_id, b.subgroup_id, b.seq, b.history, {NUMBERS.replace('x.', 'b.')},"
    " b.by_history FROM measurement_before b WHERE b.pilot_id = ? AND b.metric_id = ?"
    f" AND b.period = ? AND b.after = 0 AND NOT {UNDONE}"
)


@dataclass(frozen=True, slots=True)
class Entered:
    """A number as it was entered: so many of so many, or a value and what it weighs."""

    numerator: float | None
    denominator: float | None
    value: float | None
    people: int | None
    note: str | None


@dataclass(frozen=True, slots=True)
class NumberChange:
    """One time that a number was entered, corrected or taken away, as far as it still stands.

    before: None where it was not there; after: None where it was taken away. reason: None where
    none was given. site, subgroup: their names, None where it is about all. seq: 0 but where
    several stand on one day. hidden: of a group or a place with so few that nothing of it is told.
    """

    history: int
    at: datetime
    by: str
    did: str
    reason: str | None
    before: Entered | None
    after: Entered | None
    site: str | None
    subgroup: str | None
    seq: int
    hidden: bool

    @property
    def corrected(self) -> bool:
        """Whether it was there before and is another since."""
        return self.before is not None


def number_history(
    session: Session,
    pilot: UUID,
    metric: UUID,
    period: int,
    site: UUID | None = None,
    subgroup: UUID | None = None,
) -> tuple[NumberChange, ...]:
    """What became of the numbers of one period, newest first.

    period: first day, since 1970-01-01. site: without one those of all places together and of each
    place; subgroup: without one those of everyone. What was undone is passed by.
    """
    found = session.scalars(sa.select(schema.Metric).where(schema.Metric.uid == metric)).one()
    changes = _changes(session, (found.pilot_id, found.id, period))
    names = _names(session, found.pilot_id)
    wanted = [
        each
        for each in changes
        if (site is None or names.sites.get(each[1][0], (None,))[0] == site)
        and names.groups.get(each[1][1], (None,))[0] == subgroup
    ]
    said = _said(session, {number for number, *_ in wanted})
    hidden = _hidden(session, pilot, found, period) if wanted else frozenset()

    def told(one: Raw) -> NumberChange:
        number, (place, group, seq), before, after = one
        at, by, did, reason = said[number]
        about = (names.site(place), names.group(group), seq)
        small = about in hidden or _is_small(found.kind, (before, after), names.small_group)
        if (place or group) and small:
            was, is_ = (None if each is None else NOTHING for each in (before, after))
            return NumberChange(number, at, by, did, None, was, is_, *about, hidden=True)
        return NumberChange(number, at, by, did, reason, before, after, *about, hidden=False)

    return tuple(told(each) for each in sorted(wanted, key=_newest, reverse=True))


NOTHING = Entered(None, None, None, None, None)
"""A number of which nothing is told."""

Raw = tuple[int, Key, Entered | None, Entered | None]


def _newest(change: Raw) -> tuple[int, Key]:
    return change[0], change[1]


def _changes(session: Session, where: tuple[int, int, int]) -> list[Raw]:
    """history, key, before and after of each time that a number of the period changed."""
    standing = driver(session).execute(STANDING, where).fetchall()
    replaced = driver(session).execute(REPLACED, where).fetchall()
    written: dict[tuple[int, Key], Entered] = {}
    before: dict[tuple[int, Key], Entered] = {}
    for place, group, seq, history, *numbers in standing:
        written[history, (place, group, seq)] = Entered(*numbers)
    for place, group, seq, history, *numbers, by in replaced:
        key = (place, group, seq)
        written.setdefault((history, key), Entered(*numbers))
        before[by, key] = Entered(*numbers)
    return [
        (number, key, before.get((number, key)), written.get((number, key)))
        for number, key in written.keys() | before.keys()
    ]


def _said(session: Session, numbers: set[int]) -> dict[int, tuple[Any, ...]]:
    """When, by whom, by which command and why, of each history row."""
    h = schema.History
    query = sa.select(h.number, h.at, h.by, h.name, h.fields["reason"].as_string())
    return {
        number: tuple(rest) for number, *rest in session.execute(query.where(h.number.in_(numbers)))
    }


@dataclass(frozen=True, slots=True)
class _Names:
    """uid and name of a pilot's places and groups, by id; from how many a group is shown."""

    sites: dict[int, tuple[UUID, str]]
    groups: dict[int, tuple[UUID, str]]
    small_group: int

    def site(self, key: int) -> str | None:
        return self.sites[key][1] if key in self.sites else None

    def group(self, key: int) -> str | None:
        return self.groups[key][1] if key in self.groups else None


def _names(session: Session, pilot_id: int) -> _Names:
    s, g, d = schema.Site, schema.Subgroup, schema.Dimension
    sites = session.execute(sa.select(s.id, s.uid, s.name).where(s.pilot_id == pilot_id))
    groups = session.execute(
        sa.select(g.id, g.uid, g.name).join(d, d.id == g.dimension_id).where(d.pilot_id == pilot_id)
    )
    small = session.scalar(
        sa.select(schema.Programme.small_group)
        .join(schema.Pilot, schema.Pilot.programme_id == schema.Programme.id)
        .where(schema.Pilot.id == pilot_id)
    )
    return _Names(
        {key: (uid, name) for key, uid, name in sites},
        {key: (uid, name) for key, uid, name in groups},
        small or 0,
    )


def _hidden(
    session: Session, pilot: UUID, metric: schema.Metric, period: int
) -> frozenset[tuple[str | None, str | None, int]]:
    """Place, group and seq of the standing numbers that may not be told, as in every export."""
    return frozenset(
        (row.site, row.subgroup, row.seq)
        for row in measurement_rows(session, pilot)
        if row.hidden and row.metric == metric.name and row.period == period
    )


def _is_small(kind: Kind, versions: Iterable[Entered | None], small: int) -> bool:
    """Whether what it was or became is about fewer people than are shown."""
    return any(
        0 < people_in(kind, one.numerator, one.denominator, one.value, one.people) < small
        for one in versions
        if one is not None
    )
