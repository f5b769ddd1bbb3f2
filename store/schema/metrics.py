"""What is measured: metrics, measurements, and what splits or marks their time axis."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from store.schema.base import Base, Record, UtcTime, filled, parent, word
from store.words import Cadence, Counts, Direction, Kind, PhaseCause, Role


class Metric(Record, Base):
    """What a pilot measures. Proportions are fractions, rates raw with a display `per`."""

    __tablename__ = "metric"
    pilot_id: Mapped[int] = parent("pilot")
    name: Mapped[str]
    kind: Mapped[Kind] = word(Kind)
    direction: Mapped[Direction] = word(Direction)
    unit: Mapped[str | None]
    role: Mapped[Role] = word(Role, default=Role.SECONDARY)
    baseline: Mapped[float | None]
    minimum_worthwhile: Mapped[float | None]
    target: Mapped[float | None]
    limit: Mapped[float | None]
    counts: Mapped[Counts] = word(Counts, default=Counts.PEOPLE)
    cadence: Mapped[Cadence | None] = word(Cadence)
    per: Mapped[float] = mapped_column(default=1.0)
    chart: Mapped[str | None]
    definition: Mapped[str | None]
    source: Mapped[str | None]
    collected_by: Mapped[str | None]
    __table_args__ = (
        sa.UniqueConstraint("pilot_id", "name"),
        sa.CheckConstraint("per > 0", name="per_range"),
        filled("name"),
        {"sqlite_autoincrement": True},
    )


class Numbers:
    """The columns of one measurement: numerator of denominator, or a value (and its weight)."""

    numerator: Mapped[float | None]
    denominator: Mapped[float | None]
    value: Mapped[float | None]
    people: Mapped[int | None]
    note: Mapped[str | None]


class Measurement(Numbers, Base):
    """One value of a metric for a period, perhaps for a site and a subgroup.

    period: days since 1970-01-01 of the period's first day. seq: 0 but for days and cases between.
    first_history brought it, history changed it last. The key keeps one pilot in one range.
    """

    __tablename__ = "measurement"
    pilot_id: Mapped[int] = parent("pilot", primary_key=True, sort_order=-6)
    metric_id: Mapped[int] = parent("metric", primary_key=True, sort_order=-5)
    period: Mapped[int] = mapped_column(primary_key=True, sort_order=-4)
    site_id: Mapped[int] = parent("site", primary_key=True, sort_order=-3)
    subgroup_id: Mapped[int] = parent("subgroup", primary_key=True, sort_order=-2)
    seq: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)
    first_history: Mapped[int] = mapped_column(sort_order=1)
    history: Mapped[int] = mapped_column(sort_order=2)
    __table_args__ = (
        sa.CheckConstraint("numerator IS NOT NULL OR value IS NOT NULL", name="says_something"),
        sa.CheckConstraint("denominator >= 0", name="denominator_range"),
        sa.CheckConstraint("people >= 0", name="people_range"),
        {"sqlite_with_rowid": False},
    )


class MeasurementBefore(Numbers, Base):
    """A measurement that a bulk write took away or replaced, kept for undo and redo.

    by_history: the command. after: false for the row as it was before that command, true for the
    row that the command wrote and that its undo took away again.
    """

    __tablename__ = "measurement_before"
    by_history: Mapped[int] = mapped_column(primary_key=True, sort_order=-8)
    after: Mapped[bool] = mapped_column(primary_key=True, sort_order=-7)
    pilot_id: Mapped[int] = mapped_column(primary_key=True, sort_order=-6)
    metric_id: Mapped[int] = mapped_column(primary_key=True, sort_order=-5)
    period: Mapped[int] = mapped_column(primary_key=True, sort_order=-4)
    site_id: Mapped[int] = mapped_column(primary_key=True, sort_order=-3)
    subgroup_id: Mapped[int] = mapped_column(primary_key=True, sort_order=-2)
    seq: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)
    first_history: Mapped[int] = mapped_column(sort_order=1)
    history: Mapped[int] = mapped_column(sort_order=2)
    __table_args__ = ({"sqlite_with_rowid": False},)


class Phase(Record, Base):
    """From here on the metric counts as new: centre, limits and runs begin again.

    site 0 is every place. withdrawn_at: no longer drawn, but it still counts as another try.
    """

    __tablename__ = "phase"
    metric_id: Mapped[int] = parent("metric", index=True)
    site_id: Mapped[int] = parent("site", default=0)
    starts_on: Mapped[date]
    cause: Mapped[PhaseCause] = word(PhaseCause, default=PhaseCause.HAND)
    reason: Mapped[str | None]
    iteration_id: Mapped[int | None] = parent("iteration")
    fixing_id: Mapped[int | None] = parent("criterion_fixing")
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime())
    __table_args__ = ({"sqlite_autoincrement": True},)


class Exclusion(Record, Base):
    """A period that is drawn but counts in nothing, with the reason."""

    __tablename__ = "exclusion"
    metric_id: Mapped[int] = parent("metric")
    period: Mapped[int]
    site_id: Mapped[int] = parent("site", default=0)
    reason: Mapped[str]
    __table_args__ = (
        sa.UniqueConstraint("metric_id", "period", "site_id"),
        filled("reason"),
        {"sqlite_autoincrement": True},
    )


class Event(Record, Base):
    """Something on the time axis that is nobody's cycle."""

    __tablename__ = "event"
    pilot_id: Mapped[int] = parent("pilot", index=True)
    on: Mapped[date]
    what: Mapped[str]
    __table_args__ = (filled("what"), {"sqlite_autoincrement": True})
