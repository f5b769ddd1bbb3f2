"""Finding a record by the name that people use for it: a code, a name, a number, or its uid."""

from __future__ import annotations

import difflib
import re
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.commands.checks import folded
from store.errors import Refusal
from store.records import CLASSES, said
from store.schema import Pilot, Review
from store.words import mark

NOT_FOUND = mark("errors", "There is no {what} “{name}”. The nearest is {nearest}.")
NONE_YET = mark("errors", "There is no {what} “{name}”: there are none yet.")
NO_SUCH_UID = mark("errors", "There is no {what} “{name}”. It has no name: give its uid.")
SEVERAL = mark(
    "errors", "There are several reviews “{name}”: give title and day together, as “{example}”."
)
NEEDS_PILOT = mark("errors", "Say which pilot the {what} “{name}” belongs to.")

KEY = {
    "pilot": "code",
    "programme": "name",
    "site": "name",
    "dimension": "name",
    "metric": "name",
    "hypothesis": "number",
    "iteration": "number",
    "organisation": "name",
    "contact": "name",
    "review": "title",
    "action": "number",
}
"""What each kind of record is called by, a review by its day too; the others by their uid alone."""


def find(session: Session, table: str, name: Any, pilot: UUID | None = None) -> UUID:
    """The uid of the record called `name`. Raises Refusal with the nearest name there is."""
    if isinstance(name, UUID):
        return name
    model = CLASSES[table]
    text = str(name).strip()
    try:
        by_uid = session.scalar(sa.select(model.uid).where(model.uid == UUID(text)))
    except ValueError:
        by_uid = None
    if by_uid is not None:
        return UUID(str(by_uid))
    if table == "review":
        return _review(session, text)
    query = _among(session, model, table, pilot, text)
    known = [] if query is None else session.execute(query).all()
    wanted = _folded(table, text)
    for uid, key in known:
        if _folded(table, key) == wanted:
            return UUID(str(uid))
    if query is None:
        raise Refusal(NO_SUCH_UID, field=table, what=said(table), name=text)
    raise _not_found(table, text, [_shown(table, key) for _, key in known])


def _review(session: Session, text: str) -> UUID:
    """A review by its title, its day, or both: meetings are often called the same every month."""
    rows = session.execute(sa.select(Review.uid, Review.title, Review.on).order_by(Review.id))
    both = {uid: (title, on.isoformat(), f"{title} {on.isoformat()}") for uid, title, on in rows}
    found = [uid for uid, names in both.items() if folded(text) in map(folded, names)]
    if len(found) > 1:
        raise Refusal(SEVERAL, field="review", name=text, example=both[found[0]][-1])
    if not found:
        raise _not_found("review", text, [name for names in both.values() for name in names[:2]])
    return found[0]


def _among(session: Session, model: Any, table: str, pilot: UUID | None, text: str) -> Any:
    key = KEY.get(table)
    if key is None:
        return None
    query = sa.select(model.uid, getattr(model, key)).order_by(model.id)
    if "pilot_id" not in model.__table__.columns:
        return query
    if pilot is None:
        raise Refusal(NEEDS_PILOT, field=table, what=said(table), name=text)
    owner = session.scalar(sa.select(Pilot.id).where(Pilot.uid == pilot))
    return query.where(model.pilot_id == owner)


def _folded(table: str, key: Any) -> str:
    text = folded(str(key))
    if table == "hypothesis":
        return re.sub(r"^h\s*", "", text)
    return text


def _shown(table: str, key: Any) -> str:
    return f"H{key}" if table == "hypothesis" else str(key)


def _not_found(table: str, name: str, known: list[str]) -> Refusal:
    what = said(table)
    if not known:
        return Refusal(NONE_YET, field=table, what=what, name=name)
    words = {folded(word): word for word in known}
    close = difflib.get_close_matches(folded(name), words, n=1, cutoff=0.0)
    shown = words[close[0]] if close else known[0]
    return Refusal(NOT_FOUND, field=table, what=what, name=name, nearest=shown)
