"""The places where a pilot runs, and the groups whom it reaches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.commands.fields import (
    UNSET,
    DimensionRef,
    PilotRef,
    SiteRef,
    Unset,
    given,
    kept,
)
from store.errors import Refusal
from store.schema import Dimension, Pilot, Site, Subgroup
from store.words import SiteKind, mark

SITE_TAKEN = mark("errors", "{pilot} already has a place called {name}: choose another name.")
DIMENSION_TAKEN = mark("errors", "{pilot} is already split by {name}: change that one instead.")
TOO_FEW_LEVELS = mark("errors", "{name} has {levels} groups: name at least two, worst off first.")
LEVEL_TWICE = mark("errors", "{name} stands twice among the groups: each needs a name of its own.")
ALL = "all"
NAMED_ALL = mark("errors", "“{name}” means all of them together: choose a name of its own.")
NO_LEVEL = mark("errors", "{name} has no group called {level}: look at its groups first.")
TRADED = mark(
    "errors", "Groups can't trade names in one go: give {name} a name that no other has, first."
)
SHARES = mark(
    "errors", "The shares of {name} add up to {total} %: together they are 100 % at most."
)


@dataclass(frozen=True, slots=True)
class AddSite:
    """A place where the pilot runs, where it was scaled to, or one to compare with."""

    pilot: PilotRef
    name: str
    kind: SiteKind = SiteKind.PILOT
    chosen_because: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    label = mark("undo", "Add place")
    touches = frozenset({"site"})

    def run(self, change: Change) -> None:
        """Refused where the pilot already has a place of that name."""
        pilot = change.get(Pilot, self.pilot)
        checks.in_order(self.starts_on, self.ends_on)
        change.add(
            Site(
                pilot_id=pilot.id,
                name=free_site_name(change, pilot, self.name),
                kind=self.kind,
                chosen_because=checks.optional(self.chosen_because, "chosen_because"),
                starts_on=self.starts_on,
                ends_on=self.ends_on,
            )
        )


def free_site_name(change: Change, pilot: Pilot, name: str, now: str | None = None) -> str:
    """The name as it is kept; refused where another place of the pilot has it.

    now: what the place is called, which it may go on being.
    """
    name = _own_name(name, "name")
    if now is not None and name.casefold() == now.casefold():
        return name
    taken = sa.select(Site.name).where(Site.pilot_id == pilot.id)
    if checks.same_name(name, change.session.scalars(taken)):
        raise Refusal(SITE_TAKEN, field="name", pilot=pilot.code, name=name)
    return name


def _own_name(name: str | None, field: str) -> str:
    name = checks.required(name, field, checks.SHORT)
    if name.casefold() == ALL:
        raise Refusal(NAMED_ALL, field=field, name=name)
    return name


@dataclass(frozen=True, slots=True)
class EditSite:
    """Change a place."""

    pilot: PilotRef
    site: SiteRef
    name: str | Unset = UNSET
    kind: SiteKind | Unset = UNSET
    chosen_because: str | Unset | None = UNSET
    starts_on: date | Unset | None = UNSET
    ends_on: date | Unset | None = UNSET
    label = mark("undo", "Edit place")
    touches = frozenset({"site"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        pilot = change.get(Pilot, self.pilot)
        site = change.get(Site, self.site, of=pilot)
        fields = given(kind=self.kind, starts_on=self.starts_on, ends_on=self.ends_on)
        if not isinstance(self.name, Unset):
            fields["name"] = free_site_name(change, pilot, self.name, site.name)
        if not isinstance(self.chosen_because, Unset):
            fields["chosen_because"] = checks.optional(self.chosen_because, "chosen_because")
        checks.in_order(kept(self.starts_on, site.starts_on), kept(self.ends_on, site.ends_on))
        change.set(site, **fields)


@dataclass(frozen=True, slots=True)
class RemoveSite:
    """Remove a place that has no measurements."""

    pilot: PilotRef
    site: SiteRef
    label = mark("undo", "Remove place")
    touches = frozenset({"site"})

    def run(self, change: Change) -> None:
        """Refused while numbers belong to it."""
        change.remove(change.get(Site, self.site, of=self.pilot))


@dataclass(frozen=True, slots=True)
class AddSubgroups:
    """A social dimension with its groups, worst off first where it has an order.

    levels: [{name, share?}]; share is the group's part of the target population, 0 to 1.
    """

    pilot: PilotRef
    dimension: str
    ordered: bool
    levels: tuple[dict[str, Any], ...]
    label = mark("undo", "Add groups")
    touches = frozenset({"dimension", "subgroup"})

    def run(self, change: Change) -> None:
        """Write the dimension and its groups in the order given."""
        pilot = change.get(Pilot, self.pilot)
        name = _free_dimension(change, pilot, self.dimension)
        levels = _checked_levels(name, tuple(Level(**level) for level in self.levels))
        dimension = change.add(Dimension(pilot_id=pilot.id, name=name, ordered=self.ordered))
        _write_levels(change, dimension, levels)


@dataclass(frozen=True, slots=True)
class Level:
    """A group as it is to be. was: its name now, or its uid, where it gets another name."""

    name: str
    share: float | None = None
    was: str | None = None


@dataclass(frozen=True, slots=True)
class EditSubgroups:
    """Change a dimension: its name, whether it is ordered, or its groups.

    levels: all groups as they are to be, worst off first: [{name, share?, was?}]. One that is not
    listed is removed, which is refused while numbers belong to it.
    """

    pilot: PilotRef
    dimension: DimensionRef
    name: str | Unset = UNSET
    ordered: bool | Unset = UNSET
    levels: tuple[Level, ...] | Unset = UNSET
    label = mark("undo", "Edit groups")
    touches = frozenset({"dimension", "subgroup"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        pilot = change.get(Pilot, self.pilot)
        dimension = change.get(Dimension, self.dimension, of=pilot)
        fields = given(ordered=self.ordered)
        if not isinstance(self.name, Unset):
            fields["name"] = _free_dimension(change, pilot, self.name, dimension.name)
        change.set(dimension, **fields)
        if not isinstance(self.levels, Unset):
            _write_levels(change, dimension, _checked_levels(dimension.name, self.levels))


def _free_dimension(change: Change, pilot: Pilot, name: str, now: str | None = None) -> str:
    """The name as it is kept; now: what the dimension is called, which it may go on being."""
    name = checks.required(name, "dimension", checks.SHORT)
    if now is not None and name.casefold() == now.casefold():
        return name
    taken = sa.select(Dimension.name).where(Dimension.pilot_id == pilot.id)
    if checks.same_name(name, change.session.scalars(taken)):
        raise Refusal(DIMENSION_TAKEN, field="dimension", pilot=pilot.code, name=name)
    return name


def _checked_levels(name: str, levels: tuple[Level, ...]) -> tuple[Level, ...]:
    """The groups with their names as they are kept. name: of the dimension."""
    if len(levels) < 2:
        raise Refusal(TOO_FEW_LEVELS, field="levels", name=name, levels=len(levels))
    total, found = 0.0, list[Level]()
    for level in levels:
        group = _own_name(level.name, "levels")
        checks.between(level.share, "share", 0, 1)
        if checks.same_name(group, (each.name for each in found)):
            raise Refusal(LEVEL_TWICE, field="levels", name=group)
        total += level.share or 0.0
        found.append(Level(group, level.share, level.was))
    if total > 1.0005:
        raise Refusal(SHARES, field="levels", name=name, total=round(100 * total, 1))
    return tuple(found)


def _write_levels(change: Change, dimension: Dimension, levels: tuple[Level, ...]) -> None:
    """Remove, then change, then add: so a name is free before another group takes it."""
    query = sa.select(Subgroup).where(Subgroup.dimension_id == dimension.id)
    now = list(change.session.scalars(query))
    goes_on: dict[int, tuple[Level, Subgroup]] = {}
    for position, level in enumerate(levels, start=1):
        called = checks.folded(level.was or level.name)
        known = next((r for r in now if called in (checks.folded(r.name), str(r.uid))), None)
        if known is not None:
            goes_on[position] = level, known
            now.remove(known)
        elif level.was is not None:
            raise Refusal(NO_LEVEL, field="levels", name=dimension.name, level=level.was)
    for row in now:
        change.remove(row)
    waiting = dict(goes_on)
    while waiting:
        held = {row.name for _, row in waiting.values()}
        free = [p for p, (level, row) in waiting.items() if level.name not in held - {row.name}]
        if not free:
            level, _ = next(iter(waiting.values()))
            raise Refusal(TRADED, field="levels", name=level.name)
        for position in free:
            level, row = waiting.pop(position)
            change.set(row, name=level.name, position=position, share=level.share)
    for position, level in enumerate(levels, start=1):
        if position not in goes_on:
            added = {"position": position, "name": level.name, "share": level.share}
            change.add(Subgroup(dimension_id=dimension.id, **added))


@dataclass(frozen=True, slots=True)
class RemoveSubgroups:
    """Remove a dimension and its groups, where no measurement is split by them."""

    pilot: PilotRef
    dimension: DimensionRef
    label = mark("undo", "Remove groups")
    touches = frozenset({"dimension", "subgroup"})

    def run(self, change: Change) -> None:
        """Refused while numbers belong to one of the groups."""
        dimension = change.get(Dimension, self.dimension, of=self.pilot)
        query = sa.select(Subgroup).where(Subgroup.dimension_id == dimension.id)
        for group in change.session.scalars(query):
            change.remove(group)
        change.remove(dimension)
