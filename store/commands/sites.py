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
        name = checks.required(self.dimension, "dimension", checks.SHORT)
        taken = sa.select(Dimension.name).where(Dimension.pilot_id == pilot.id)
        if checks.same_name(name, change.session.scalars(taken)):
            raise Refusal(DIMENSION_TAKEN, field="dimension", pilot=pilot.code, name=name)
        if len(self.levels) < 2:
            raise Refusal(TOO_FEW_LEVELS, field="levels", name=name, levels=len(self.levels))
        dimension = change.add(Dimension(pilot_id=pilot.id, name=name, ordered=self.ordered))
        total, seen = 0.0, set()
        for position, level in enumerate(self.levels, start=1):
            group = _own_name(level.get("name"), "levels")
            share = level.get("share")
            checks.between(share, "share", 0, 1)
            if group.casefold() in seen:
                raise Refusal(LEVEL_TWICE, field="levels", name=group)
            seen.add(group.casefold())
            total += share or 0.0
            change.add(
                Subgroup(dimension_id=dimension.id, position=position, name=group, share=share)
            )
        if total > 1.0005:
            raise Refusal(SHARES, field="levels", name=name, total=round(100 * total, 1))


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
