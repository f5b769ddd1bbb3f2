"""A file that is kept in the store, with its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.errors import Refusal
from store.words import mark

GONE = mark("errors", "This file is no longer there. Somebody may have removed it.")


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """What it is called, and what is in it."""

    file_name: str
    content: bytes


def attached_file(session: Session, uid: UUID) -> AttachedFile:
    """The file with this uid. Raises Refusal where it is gone."""
    a, blob = schema.Attachment, schema.Blob
    query = sa.select(a.file_name, blob.content).join(blob, blob.sha256 == a.sha256)
    found = session.execute(query.where(a.uid == uid)).one_or_none()
    if found is None:
        raise Refusal(GONE)
    return AttachedFile(*found)
