"""What is believed, tried, learnt and decided."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from store.schema.base import Base, Record, UtcTime, filled, parent, word
from store.words import About, Act, Choice, Comparison, Direction, Flag, Kind, Shows, Supports


class Hypothesis(Record, Base):
    """If we … then … because …, perhaps with a criterion: metric, comparison, target, by date.

    if_we and because are empty where an import brought a sentence that does not say them apart;
    `then` holds it whole.
    """

    __tablename__ = "hypothesis"
    pilot_id: Mapped[int] = parent("pilot")
    number: Mapped[int]
    if_we: Mapped[str | None]
    then: Mapped[str]
    because: Mapped[str | None]
    about: Mapped[About] = word(About, default=About.OUTCOME)
    importance: Mapped[int | None]
    uncertainty: Mapped[int | None]
    metric_id: Mapped[int | None] = parent("metric", index=True)
    comparison: Mapped[Comparison | None] = word(Comparison)
    target: Mapped[float | None]
    by: Mapped[date | None]
    __table_args__ = (
        sa.UniqueConstraint("pilot_id", "number"),
        sa.CheckConstraint("importance BETWEEN 1 AND 5", name="importance_range"),
        sa.CheckConstraint("uncertainty BETWEEN 1 AND 5", name="uncertainty_range"),
        {"sqlite_autoincrement": True},
    )


class CriterionFixing(Record, Base):
    """A criterion as it stood when it was fixed; rows are added and never changed.

    hash: SHA-256 over the frozen fields. measurements_then: how many the metric had.
    on and source: fixed on paper earlier, entered at `at`.
    """

    __tablename__ = "criterion_fixing"
    hypothesis_id: Mapped[int] = parent("hypothesis", index=True)
    metric_id: Mapped[int] = parent("metric", index=True)
    kind: Mapped[Kind] = word(Kind)
    direction: Mapped[Direction] = word(Direction)
    comparison: Mapped[Comparison] = word(Comparison)
    baseline: Mapped[float | None]
    minimum_worthwhile: Mapped[float | None]
    target: Mapped[float]
    by: Mapped[date]
    planned: Mapped[int]
    profile: Mapped[str]
    profile_version: Mapped[int]
    on: Mapped[date]
    source: Mapped[str | None]
    at: Mapped[datetime] = mapped_column(UtcTime())
    fixed_by: Mapped[str]
    hash: Mapped[str] = mapped_column(sa.String(64))
    history: Mapped[int]
    measurements_then: Mapped[int]
    __table_args__ = (
        sa.CheckConstraint("planned >= 1", name="planned_range"),
        sa.CheckConstraint("measurements_then >= 0", name="measurements_range"),
        {"sqlite_autoincrement": True},
    )


class Iteration(Record, Base):
    """One plan–do–study–act cycle."""

    __tablename__ = "iteration"
    pilot_id: Mapped[int] = parent("pilot")
    number: Mapped[int]
    title: Mapped[str]
    starts_on: Mapped[date]
    plan: Mapped[str]
    prediction: Mapped[str | None]
    metric_id: Mapped[int | None] = parent("metric", index=True)
    hypothesis_id: Mapped[int | None] = parent("hypothesis", index=True)
    adaptation: Mapped[str | None]
    ends_on: Mapped[date | None]
    did: Mapped[str | None]
    as_planned: Mapped[bool | None]
    study: Mapped[str | None]
    prediction_held: Mapped[bool | None]
    surprises: Mapped[str | None]
    act: Mapped[Act | None] = word(Act)
    __table_args__ = (
        sa.UniqueConstraint("pilot_id", "number"),
        sa.CheckConstraint("ends_on >= starts_on", name="time_box"),
        sa.CheckConstraint("(ends_on IS NULL) = (act IS NULL)", name="ends_with_an_act"),
        filled("title"),
        {"sqlite_autoincrement": True},
    )


class Decision(Record, Base):
    """Scale, continue, iterate, pivot or stop: who, when, why, and the flag as it stood.

    review_id: the meeting in which it was made, where there was one.
    """

    __tablename__ = "decision"
    pilot_id: Mapped[int] = parent("pilot", index=True)
    decision: Mapped[Choice] = word(Choice)
    why: Mapped[str]
    decided_on: Mapped[date]
    decided_by: Mapped[str | None]
    flag: Mapped[Flag | None] = word(Flag)
    against_flag: Mapped[bool] = mapped_column(default=False)
    review_id: Mapped[int | None] = parent("review", index=True)
    __table_args__ = (filled("why"), {"sqlite_autoincrement": True})


class EvidenceNote(Record, Base):
    """A quote, observation, interview or picture that supports or weakens a hypothesis."""

    __tablename__ = "evidence_note"
    pilot_id: Mapped[int] = parent("pilot", index=True)
    hypothesis_id: Mapped[int | None] = parent("hypothesis", index=True)
    text: Mapped[str]
    supports: Mapped[Supports | None] = word(Supports)
    kind: Mapped[str | None]
    source: Mapped[str | None]
    source_field: Mapped[str | None]
    strength: Mapped[int | None]
    __table_args__ = (
        filled("text"),
        sa.CheckConstraint("strength BETWEEN 1 AND 5", name="strength_range"),
        {"sqlite_autoincrement": True},
    )


class Blob(Base):
    """The bytes of an attached file, once, by SHA-256; kept while history refers to it."""

    __tablename__ = "blob"
    sha256: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(sa.LargeBinary)
    __table_args__ = (
        sa.CheckConstraint("size BETWEEN 0 AND 26214400", name="size_range"),
        sa.CheckConstraint("length(content) = size", name="whole"),
    )


class Attachment(Record, Base):
    """A file kept in the store: plan, agreement, manual, minutes."""

    __tablename__ = "attachment"
    pilot_id: Mapped[int] = parent("pilot", index=True)
    file_name: Mapped[str]
    sha256: Mapped[str] = mapped_column(sa.ForeignKey("blob.sha256"), index=True)
    about: Mapped[str | None]
    shows: Mapped[Shows | None] = word(Shows)
    __table_args__ = (filled("file_name"), {"sqlite_autoincrement": True})
