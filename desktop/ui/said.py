"""What the status line says of a command that was done."""

from __future__ import annotations

from typing import Any

from desktop.text import Text
from store.words import Message, mark

SAVED = mark("status", "{label}: saved.")
UNDONE = mark("status", "Undone: {label}.")
REDONE = mark("status", "Done again: {label}.")


def sentence_of(what: Any, text: Text) -> str:
    """A Done, a message, or a sentence that is ready."""
    if isinstance(what, str):
        return what
    if isinstance(what, Message):
        return text.say(what)
    marked = {"Undo": UNDONE, "Redo": REDONE}.get(what.name, SAVED)
    return text.fill("status", marked, label=text.say(what.label, "undo"))


def can_be_undone(what: Any) -> bool:
    """Whether a link that takes it back stands beside the sentence."""
    return not isinstance(what, str | Message) and what.name != "Undo"


def next_steps(session: Any, by: str) -> Any:
    """What undo and redo would do, imported where it is run: SQLAlchemy is not there at first."""
    from store.reads.history import next_steps as ask

    return ask(session, by)
