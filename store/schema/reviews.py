"""Meetings in which pilots are looked at, and what somebody is to do until the next one."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from store.schema.base import Base, Record, UtcTime, filled, parent, word
from store.words import Ask, Choice, Flag


class Review(Record, Base):
    """A meeting: planned until it began, held once it has ended.

    ask: what each person answers before the chart is shown.
    """

    __tablename__ = "review"
    programme_id: Mapped[int | None] = parent("programme", index=True)
    title: Mapped[str]
    on: Mapped[date]
    ask: Mapped[Ask] = word(Ask, default=Ask.NOTHING)
    began_at: Mapped[datetime | None] = mapped_column(UtcTime())
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime())
    __table_args__ = (
        filled("title"),
        sa.CheckConstraint("ended_at IS NULL OR began_at IS NOT NULL", name="began_first"),
        {"sqlite_autoincrement": True},
    )


class ReviewItem(Record, Base):
    """A pilot on the agenda, at position 1, 2, …

    note: private, for the one who leads. flag: as it stood when the review began. shown_at: when
    the chart was shown, after which nobody answers any more.
    """

    __tablename__ = "review_item"
    review_id: Mapped[int] = parent("review")
    pilot_id: Mapped[int] = parent("pilot", index=True)
    position: Mapped[int]
    minutes: Mapped[int | None]
    note: Mapped[str | None]
    flag: Mapped[Flag | None] = word(Flag)
    shown_at: Mapped[datetime | None] = mapped_column(UtcTime())
    __table_args__ = (
        sa.UniqueConstraint("review_id", "pilot_id"),
        sa.CheckConstraint("position >= 1", name="position_range"),
        sa.CheckConstraint("minutes BETWEEN 1 AND 600", name="minutes_range"),
        {"sqlite_autoincrement": True},
    )


class ReviewAttendee(Record, Base):
    """Somebody who was asked to come, and whether they did. contact: whose name it is, if any."""

    __tablename__ = "review_attendee"
    review_id: Mapped[int] = parent("review")
    name: Mapped[str]
    contact_id: Mapped[int | None] = parent("contact", index=True)
    present: Mapped[bool]
    __table_args__ = (
        sa.UniqueConstraint("review_id", "name"),
        filled("name"),
        {"sqlite_autoincrement": True},
    )


class ReviewVote(Record, Base):
    """One person's answer before the chart was shown: a choice, or a value as the metric has it.

    number: 1, 2, … as they were typed; who it was is not kept.
    """

    __tablename__ = "review_vote"
    item_id: Mapped[int] = parent("review_item")
    number: Mapped[int]
    choice: Mapped[Choice | None] = word(Choice)
    value: Mapped[float | None]
    __table_args__ = (
        sa.UniqueConstraint("item_id", "number"),
        sa.CheckConstraint("number >= 1", name="number_range"),
        sa.CheckConstraint("(choice IS NULL) <> (value IS NULL)", name="one_answer"),
        {"sqlite_autoincrement": True},
    )


class Action(Record, Base):
    """Who does what by when; it follows the pilot until it is done or dropped.

    number: within the pilot. owner: a name. given_on: the day on which it was written down.
    decision_id: what it follows from.
    """

    __tablename__ = "action"
    pilot_id: Mapped[int] = parent("pilot")
    number: Mapped[int]
    review_id: Mapped[int | None] = parent("review", index=True)
    decision_id: Mapped[int | None] = parent("decision", index=True)
    what: Mapped[str]
    owner: Mapped[str | None]
    given_on: Mapped[date]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    dropped_on: Mapped[date | None]
    how_it_went: Mapped[str | None]
    __table_args__ = (
        sa.UniqueConstraint("pilot_id", "number"),
        sa.CheckConstraint("done_on IS NULL OR dropped_on IS NULL", name="closed_once"),
        filled("what"),
        {"sqlite_autoincrement": True},
    )
