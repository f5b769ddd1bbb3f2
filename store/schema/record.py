"""What the store remembers of itself: history, imports, verdicts, and the portfolio's own row."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from store.schema.base import Base, Record, UtcTime, parent, word
from store.words import Flag


class StoreInfo(Base):
    """One row: which store this is. A restore begins a new generation."""

    __tablename__ = "store_info"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[UUID] = mapped_column(sa.Uuid())
    generation: Mapped[int] = mapped_column(default=1)
    name: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(UtcTime())
    __table_args__ = (sa.CheckConstraint("id = 1", name="one_row"),)


class History(Base):
    """Every command: who, when, what was before and after. Rows are added and never changed.

    changes: [[table, uid, {field: [before, after]}]]. payload_hash covers fields and changes;
    previous_hash is the hash of the row before, so that a gap or a change shows.
    """

    __tablename__ = "history"
    number: Mapped[int] = mapped_column(primary_key=True)
    command_id: Mapped[UUID] = mapped_column(sa.Uuid(), unique=True)
    at: Mapped[datetime] = mapped_column(UtcTime())
    by: Mapped[str]
    name: Mapped[str]
    label: Mapped[str]
    fields: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    changes: Mapped[list[Any]] = mapped_column(sa.JSON)
    payload_hash: Mapped[str] = mapped_column(sa.String(64))
    previous_hash: Mapped[str] = mapped_column(sa.String(64))
    undoes: Mapped[int | None] = mapped_column(sa.ForeignKey("history.number"))


class Import(Record, Base):
    """A file that was brought in: its name, hash and what came of it."""

    __tablename__ = "import"
    history: Mapped[int]
    file_name: Mapped[str]
    sha256: Mapped[str] = mapped_column(sa.String(64))
    report: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    __table_args__ = ({"sqlite_autoincrement": True},)


class KeptVerdict(Base):
    """A verdict with all that went into it, kept when the flag changed or a decision was made."""

    __tablename__ = "verdict"
    id: Mapped[int] = mapped_column(primary_key=True)
    pilot_id: Mapped[int] = parent("pilot", index=True)
    at: Mapped[datetime] = mapped_column(UtcTime())
    history: Mapped[int]
    cause: Mapped[str]
    flag: Mapped[Flag] = word(Flag)
    profile: Mapped[str]
    profile_version: Mapped[int]
    inputs: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    result: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    versions: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    __table_args__ = (
        sa.CheckConstraint("cause IN ('flag', 'decision', 'review')", name="cause_word"),
        {"sqlite_autoincrement": True},
    )


class PortfolioRow(Base):
    """What the portfolio shows of a pilot, ready to paint; derived, so outside the history.

    facts_history: the history number that the facts follow; flag_history: the one that the flag
    follows. Behind, the flag is being updated. spark: last 26 totals of the primary metric as
    little-endian float32. cycles: acts in order, an open one as "open". Money in minor units.
    why: a Message as JSON. last_type: of the primary metric's latest point. estimate, lower, upper:
    of the primary metric at its last period. next_step: id of a criterion. valid_until: the next
    date on which a dated criterion changes.
    """

    __tablename__ = "portfolio_row"
    pilot_id: Mapped[int] = mapped_column(
        sa.ForeignKey("pilot.id", ondelete="CASCADE"), primary_key=True
    )
    facts_history: Mapped[int] = mapped_column(default=0)
    sites: Mapped[int] = mapped_column(default=0)
    iterations: Mapped[int] = mapped_column(default=0)
    cycles: Mapped[str] = mapped_column(default="")
    metric: Mapped[str | None]
    kind: Mapped[str | None]
    direction: Mapped[str | None]
    unit: Mapped[str | None]
    per: Mapped[float] = mapped_column(default=1.0)
    cadence: Mapped[str | None]
    target: Mapped[float | None]
    latest_period: Mapped[int | None]
    latest: Mapped[float | None]
    spark: Mapped[bytes | None] = mapped_column(sa.LargeBinary)
    participants: Mapped[int | None]
    worst_off: Mapped[int | None]
    spent: Mapped[int | None]
    last_decision: Mapped[str | None]
    decided_on: Mapped[date | None]
    flag: Mapped[Flag | None] = word(Flag)
    why: Mapped[str | None]
    last_type: Mapped[str | None]
    passed: Mapped[int | None]
    required: Mapped[int | None]
    progress: Mapped[float | None]
    estimate: Mapped[float | None]
    lower: Mapped[float | None]
    upper: Mapped[float | None]
    next_step: Mapped[str | None]
    flag_history: Mapped[int | None]
    flagged_on: Mapped[date | None]
    flag_since: Mapped[date | None]
    valid_until: Mapped[date | None]
