"""A pilot once more: what was planned of it, for another place or another year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.commands.fields import PilotRef
from store.commands.pilots import checked_code, next_code
from store.schema import Base, Dimension, Hypothesis, Metric, Pilot, Site, Subgroup
from store.words import Stage, mark

COPY_OF = mark("pilots", "Copy of {title}")

Row = TypeVar("Row", bound=Base)

OWN = frozenset({"id", "uid", "version"})
"""What no record shares with its copy."""
PAST = frozenset({"starts_on", "ends_on", "next_review_on", "by"})
"""Dates that are part of a plan only while they lie ahead."""


@dataclass(frozen=True, slots=True)
class DuplicatePilot:
    """A pilot with what was planned of another: fields, places, groups, metrics, hypotheses.

    No numbers, fixings, phases, cycles, findings or decisions come along, nor dates that have
    passed, nor the file that it was imported from. title, code: of the copy.
    """

    pilot: PilotRef
    title: str | None = None
    code: str | None = None
    label = mark("undo", "Duplicate pilot")
    touches = frozenset({"pilot", "site", "dimension", "subgroup", "metric", "hypothesis"})

    def run(self, change: Change) -> None:
        """Parents before children, each reference to the copy of what the first one refers to."""
        session = change.session
        pilot = change.get(Pilot, self.pilot)
        title = checks.optional(self.title, "title", checks.SHORT)
        made = self._copy(
            change,
            pilot,
            code=checked_code(change, self.code) if self.code else next_code(session),
            title=title or COPY_OF.format(title=pilot.title)[: checks.SHORT],
            stage=min(pilot.stage, Stage.DESIGN, key=list(Stage).index),
            source=None,
            archived=False,
        )
        for site in self._of(change, Site, Site.pilot_id, pilot.id):
            self._copy(change, site, pilot_id=made.id)
        for dimension in self._of(change, Dimension, Dimension.pilot_id, pilot.id):
            split = self._copy(change, dimension, pilot_id=made.id)
            for level in self._of(change, Subgroup, Subgroup.dimension_id, dimension.id):
                self._copy(change, level, dimension_id=split.id)
        metrics = {
            metric.id: self._copy(change, metric, pilot_id=made.id).id
            for metric in self._of(change, Metric, Metric.pilot_id, pilot.id)
        }
        for hypothesis in self._of(change, Hypothesis, Hypothesis.pilot_id, pilot.id):
            metric_id = metrics.get(hypothesis.metric_id or 0)
            self._copy(change, hypothesis, pilot_id=made.id, metric_id=metric_id)

    @staticmethod
    def _of(change: Change, model: type[Row], column: Any, owner: int) -> Sequence[Row]:
        query = sa.select(model).where(column == owner).order_by(sa.inspect(model).columns["id"])
        return change.session.scalars(query).all()

    @staticmethod
    def _copy(change: Change, row: Row, **other: Any) -> Row:
        values = {
            column.key: getattr(row, column.key)
            for column in row.__table__.columns
            if column.key not in OWN
        }
        for name in PAST & values.keys():
            day: date | None = values[name]
            values[name] = day if day is not None and day > change.today else None
        return change.add(type(row)(**{**values, **other}))
