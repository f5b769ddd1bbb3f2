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


def free_site_name(change: Change, pilot: Pilot, name: str) -> str:
    """The name as it is kept; refused where the pilot has it already."""
    name = checks.required(name, "name", checks.SHORT)
    taken = sa.select(Site.id).where(Site.pilot_id == pilot.id, Site.name == name)
    if change.session.scalar(taken):
        raise Refusal(SITE_TAKEN, field="name", pilot=pilot.code, name=name)
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
        site, pilot = change.get(Site, self.site), change.get(Pilot, self.pilot)
        fields = given(kind=self.kind, starts_on=self.starts_on, ends_on=self.ends_on)
        if not isinstance(self.name, Unset) and self.name != site.name:
            fields["name"] = free_site_name(change, pilot, self.name)
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
        change.remove(change.get(Site, self.site))


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
        taken = sa.select(Dimension.id).where(
            Dimension.pilot_id == pilot.id, Dimension.name == name
        )
        if change.session.scalar(taken):
            raise Refusal(DIMENSION_TAKEN, field="dimension", pilot=pilot.code, name=name)
        if len(self.levels) < 2:
            raise Refusal(TOO_FEW_LEVELS, field="levels", name=name, levels=len(self.levels))
        dimension = change.add(Dimension(pilot_id=pilot.id, name=name, ordered=self.ordered))
        total, seen = 0.0, set()
        for position, level in enumerate(self.levels, start=1):
            group = checks.required(level.get("name"), "name", checks.SHORT)
            share = level.get("share")
            checks.between(share, "share", 0, 1)
            if group in seen:
                raise Refusal(LEVEL_TWICE, field="levels", name=group)
            seen.add(group)
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
        dimension = change.get(Dimension, self.dimension)
        query = sa.select(Subgroup).where(Subgroup.dimension_id == dimension.id)
        for group in change.session.scalars(query):
            change.remove(group)
        change.remove(dimension)
