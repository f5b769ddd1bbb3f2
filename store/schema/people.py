"""Organisations, and the people whom a pilot is done with."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from store.schema.base import Base, Record, filled, parent


class Organisation(Record, Base):
    """Where people work whom a pilot is done with."""

    __tablename__ = "organisation"
    name: Mapped[str]
    __table_args__ = (filled("name"), {"sqlite_autoincrement": True})


class Contact(Record, Base):
    """A person. Only the name is for the screen that others see, and for what leaves the store."""

    __tablename__ = "contact"
    name: Mapped[str]
    role: Mapped[str | None]
    organisation_id: Mapped[int | None] = parent("organisation", index=True)
    work_email: Mapped[str | None]
    phone: Mapped[str | None]
    note: Mapped[str | None]
    __table_args__ = (filled("name"), {"sqlite_autoincrement": True})
