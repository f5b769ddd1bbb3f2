"""Programmes, pilots, the places where they run and the groups whom they reach."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from store.schema.base import Base, Record, filled, parent, word
from store.words import SiteKind, Stage


class Profile(Record, Base):
    """A programme's own readiness profile: thresholds, and which criteria are required."""

    __tablename__ = "profile"
    name: Mapped[str]
    number: Mapped[int]
    content: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    __table_args__ = (
        sa.UniqueConstraint("name", "number"),
        sa.CheckConstraint("number >= 1", name="number_positive"),
        filled("name"),
        {"sqlite_autoincrement": True},
    )


class Programme(Record, Base):
    """Pilots that share a purpose, a currency, a threshold for small groups and a profile."""

    __tablename__ = "programme"
    name: Mapped[str] = mapped_column(unique=True)
    currency: Mapped[str] = mapped_column(sa.String(3), default="NOK")
    profile: Mapped[str] = mapped_column(default="default")
    small_group: Mapped[int] = mapped_column(default=5)
    is_default: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (
        sa.CheckConstraint("small_group BETWEEN 3 AND 10", name="small_group_range"),
        sa.CheckConstraint("length(currency) = 3", name="currency_code"),
        filled("name"),
        {"sqlite_autoincrement": True},
    )


class Pilot(Record, Base):
    """One small-scale trial of a solution. Money is in minor units of the programme's currency.

    lead: as it was typed; where it is a contact, lead_id says whose name is shown.
    """

    __tablename__ = "pilot"
    programme_id: Mapped[int] = parent("programme", index=True)
    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    stage: Mapped[Stage] = word(Stage, default=Stage.IDEA)
    lead: Mapped[str | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    budget_cap: Mapped[int | None]
    cost_cap_per_participant: Mapped[int | None]
    problem: Mapped[str | None]
    target_group: Mapped[str | None]
    planned_reach: Mapped[int | None]
    next_review_on: Mapped[date | None]
    source: Mapped[str | None]
    archived: Mapped[bool] = mapped_column(default=False, server_default=sa.false())
    lead_id: Mapped[int | None] = parent("contact", index=True)
    __table_args__ = (
        filled("code"),
        filled("title"),
        sa.CheckConstraint("ends_on >= starts_on", name="time_box"),
        sa.CheckConstraint("budget_cap >= 0", name="budget_cap_range"),
        sa.CheckConstraint("cost_cap_per_participant >= 0", name="cost_cap_range"),
        sa.CheckConstraint("planned_reach >= 0", name="planned_reach_range"),
        {"sqlite_autoincrement": True},
    )


class Site(Record, Base):
    """A place where the pilot runs. Row 0 means all places and belongs to no pilot."""

    __tablename__ = "site"
    pilot_id: Mapped[int | None] = parent("pilot", index=True)
    name: Mapped[str]
    kind: Mapped[SiteKind] = word(SiteKind, default=SiteKind.PILOT)
    chosen_because: Mapped[str | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    __table_args__ = (
        sa.UniqueConstraint("pilot_id", "name"),
        sa.CheckConstraint("pilot_id IS NOT NULL OR id = 0", name="belongs"),
        sa.CheckConstraint("ends_on >= starts_on", name="time_box"),
        filled("name"),
        {"sqlite_autoincrement": True},
    )


class Dimension(Record, Base):
    """A social dimension, ordered from worst to best off, or not ordered."""

    __tablename__ = "dimension"
    pilot_id: Mapped[int] = parent("pilot")
    name: Mapped[str]
    ordered: Mapped[bool]
    __table_args__ = (
        sa.UniqueConstraint("pilot_id", "name"),
        filled("name"),
        {"sqlite_autoincrement": True},
    )


class Subgroup(Record, Base):
    """A level of a dimension; position 1 is worst off. Row 0 means everyone."""

    __tablename__ = "subgroup"
    dimension_id: Mapped[int | None] = parent("dimension")
    position: Mapped[int]
    name: Mapped[str]
    share: Mapped[float | None]
    __table_args__ = (
        sa.UniqueConstraint("dimension_id", "name"),
        sa.CheckConstraint("dimension_id IS NOT NULL OR id = 0", name="belongs"),
        sa.CheckConstraint("share BETWEEN 0 AND 1", name="share_range"),
        filled("name"),
        {"sqlite_autoincrement": True},
    )
