"""The store itself: what it is called."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.schema import StoreInfo
from store.words import mark


@dataclass(frozen=True, slots=True)
class NameStore:
    """What the store is called where people see it; without a name, as its file is."""

    name: str | None
    label = mark("undo", "Name the store")
    touches = frozenset({"store_info"})

    def run(self, change: Change) -> None:
        """Write the name; the history keeps who called it what."""
        info = change.session.scalars(sa.select(StoreInfo)).one()
        change.set(info, name=checks.optional(self.name, "name", checks.SHORT))
