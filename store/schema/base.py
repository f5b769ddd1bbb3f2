"""What every table shares: keys, versions, and the words that a column may hold."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

ALL_UID = UUID("00000000-0000-4000-8000-000000000000")
"""The uid of the reserved rows site 0 and subgroup 0, which mean "all"."""


class Base(DeclarativeBase):
    """All tables; constraints are named so that later migrations can find them."""

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class UtcTime(sa.TypeDecorator[datetime]):
    """A time with its zone in Python, UTC without a zone in the database."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """To naive UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """To aware UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


def word(enum: type[StrEnum], **options: Any) -> Any:
    """A column that holds one of `enum`'s words; the database checks it."""
    name = "".join("_" + c.lower() if c.isupper() else c for c in enum.__name__).lstrip("_")
    kind = sa.Enum(
        enum,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=20,
        values_callable=lambda words: [w.value for w in words],
    )
    return mapped_column(kind, **options)


def filled(column: str) -> sa.CheckConstraint:
    """The column holds more than blanks."""
    return sa.CheckConstraint(f"length(trim({column})) > 0", name=f"{column}_filled")


def parent(table: str, **options: Any) -> Any:
    """A reference to a row of `table`; a row that others refer to can't be deleted."""
    return mapped_column(sa.ForeignKey(f"{table}.id"), **options)


class Record:
    """Keys of a record: `id` in this store (never used twice), `uid` the same in every store.

    version counts the changes, so that two writers never overwrite each other silently.
    """

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-3)
    uid: Mapped[UUID] = mapped_column(sa.Uuid(), unique=True, default=uuid4, sort_order=-2)
    version: Mapped[int] = mapped_column(default=1, server_default="1", sort_order=-1)
