"""Commands by name, with fields by name: what `do` lines and other people's files say.

A line says "pilot": "P-001" and "metric": "Attendance"; the command wants uids. `Spoken` finds
them in the same transaction, so that a line may name what the line before it made.
"""

from __future__ import annotations

import difflib
import inspect
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from store.change import Change
from store.commands import (
    actions,
    contacts,
    copies,
    decisions,
    hypotheses,
    iterations,
    measurements,
    meetings,
    metrics,
    notes,
    pilots,
    profiles,
    reviews,
    sites,
    stages,
    templates,
    this_store,
    timeline,
)
from store.commands.fields import Ref, Unset
from store.commands.naming import find
from store.errors import Refusal
from store.words import mark

UNKNOWN_COMMAND = mark("errors", "There is no command {name}. The nearest is {nearest}.")
UNKNOWN_FIELD = mark("errors", "{name} has no field {field}. The nearest is {nearest}.")
MISSING_FIELD = mark("errors", "{name} needs {field}.")
NOT_EMPTY = mark("errors", "{field} can't be empty: give a value, or leave it out of {name}.")
NOT_A_WORD = mark("errors", "{field} can't be “{value}”. It is one of: {words}.")
NOT_A = mark("errors", "{field} can't be “{value}”: it is {kind}.")

MODULES = (
    this_store,
    profiles,
    pilots,
    copies,
    templates,
    stages,
    sites,
    metrics,
    measurements,
    timeline,
    hypotheses,
    iterations,
    notes,
    decisions,
    contacts,
    reviews,
    meetings,
    actions,
)

COMMANDS: dict[str, Any] = {
    name: thing
    for module in MODULES
    for name, thing in vars(module).items()
    if inspect.isclass(thing) and is_dataclass(thing) and hasattr(thing, "run")
}
"""Every command by its name."""

KINDS = {
    int: mark("errors", "a whole number"),
    float: mark("errors", "a number, with a point for decimals"),
    bool: mark("errors", "true or false"),
    date: mark("errors", "a date as 2026-09-01"),
    str: mark("errors", "text"),
    UUID: mark("errors", "a record's name"),
    tuple: mark("errors", "a list"),
    dict: mark("errors", "a list of {name, share}"),
    Path: mark("errors", "a file's path"),
}


def nearest(name: str, known: list[str]) -> str:
    """The known word that looks most like this one."""
    folded = {word.casefold(): word for word in known}
    close = difflib.get_close_matches(name.casefold(), folded, n=1, cutoff=0.0)
    return folded[close[0]] if close else (known[0] if known else "–")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a command: what it takes, whether it may be left out.

    may_be_empty: nothing can be written there. edits: left out, it stays as it is.
    """

    name: str
    type: Any
    ref: str | None
    optional: bool
    may_be_empty: bool
    edits: bool


@cache
def fields_of(command: Any) -> tuple[Field, ...]:
    """A command's fields, in order; those that it shares with another one last."""
    hints = get_type_hints(command, include_extras=True)
    found = []
    for one in sorted(fields(command), key=lambda one: bool(one.kw_only)):
        options = _options(hints[one.name])
        kinds = [kind for kind in options if kind not in (type(None), Unset)]
        kind = kinds[0]
        ref = None
        if get_origin(kind) is Annotated:
            kind, ref = get_args(kind)[0], get_args(kind)[1].table
        optional = one.default is not MISSING or one.default_factory is not MISSING
        found.append(Field(one.name, kind, ref, optional, type(None) in options, Unset in options))
    return tuple(found)


def _options(hint: Any) -> tuple[Any, ...]:
    if get_origin(hint) in (Union, types.UnionType):
        return tuple(option for part in get_args(hint) for option in _options(part))
    if get_origin(hint) is Annotated and not isinstance(get_args(hint)[1], Ref):
        return _options(get_args(hint)[0])
    return (hint,)


@dataclass(frozen=True)
class Spoken:
    """A command as a line says it: name and fields, references by the names that people use.

    Raises Refusal with the nearest valid name for an unknown command or field.
    """

    name: str
    said_fields: Mapping[str, Any]

    def __post_init__(self) -> None:
        known = list(COMMANDS)
        if self.name not in COMMANDS:
            close = nearest(self.name, known)
            raise Refusal(UNKNOWN_COMMAND, field="command", name=self.name, nearest=close)
        mine = [field.name for field in fields_of(self.command)]
        for given in self.said_fields:
            if given not in mine:
                close = nearest(given, mine)
                raise Refusal(UNKNOWN_FIELD, name=self.name, nearest=close).about(given)
        for field in fields_of(self.command):
            if not field.optional and self.said_fields.get(field.name) is None:
                raise Refusal(MISSING_FIELD, name=self.name).about(field.name)

    @property
    def command(self) -> Any:
        """The class of the command."""
        return COMMANDS[self.name]

    @property
    def command_name(self) -> str:
        """What the history calls it: the command's own name."""
        return self.name

    @property
    def label(self) -> str:
        """As the command's."""
        return str(self.command.label)

    @property
    def touches(self) -> frozenset[str]:
        """As the command's."""
        return frozenset(self.command.touches)

    def said(self) -> dict[str, Any]:
        """What the history keeps: the line, but measurements only as how many."""
        kept = dict(self.said_fields)
        for rows in ("rows", "removed"):
            if isinstance(kept.get(rows), (list, tuple)):
                kept[rows] = len(kept[rows])
        if kept.get("file") is not None:
            # The folders on somebody's computer are nobody else's business.
            kept["file"] = Path(str(kept["file"])).name
        if isinstance(kept.get("reason"), str):
            kept["reason"] = kept["reason"].strip() or None
        return kept

    def run(self, change: Change) -> Any:
        """Find what is named, then run the command itself."""
        values: dict[str, Any] = {}
        for field in fields_of(self.command):
            if field.name not in self.said_fields:
                continue
            value = self.said_fields[field.name]
            if value is None or (value == "" and (field.may_be_empty or field.type is not str)):
                if field.may_be_empty:
                    values[field.name] = None
                elif field.edits:
                    raise Refusal(NOT_EMPTY, name=self.name).about(field.name)
                continue
            if field.ref is not None:
                values[field.name] = find(change.session, field.ref, value, values.get("pilot"))
            else:
                values[field.name] = as_type(field.name, field.type, value)
        return self.command(**values).run(change)


def as_type(name: str, kind: Any, value: Any) -> Any:
    """A value from JSON or from text as the field wants it. Raises Refusal where it can't be."""
    origin = get_origin(kind) or kind
    if origin is tuple:
        return _rows(name, get_args(kind)[0], value)
    if inspect.isclass(origin) and issubclass(origin, Enum):
        return _word(name, origin, value)
    try:
        return _CONVERT[origin](value)
    except (ValueError, TypeError, KeyError, OverflowError):
        raise Refusal(NOT_A, value=value, kind=KINDS.get(origin, str(origin))).about(name) from None


def _word(name: str, kind: type[Enum], value: Any) -> Enum:
    try:
        return kind(value)
    except ValueError:
        words = ", ".join(str(word.value) for word in kind)
        raise Refusal(NOT_A_WORD, value=value, words=words).about(name) from None


def _rows(name: str, kind: Any, value: Any) -> tuple[Any, ...]:
    make: Any = kind
    if not isinstance(value, (list, tuple)):
        raise Refusal(NOT_A, value=value, kind=KINDS[tuple]).about(name)
    if not is_dataclass(kind):
        return tuple(as_type(name, kind, item) for item in value)
    hints = get_type_hints(kind)
    mine = [field.name for field in fields(kind)]
    made = []
    for item in value:
        if not isinstance(item, Mapping):
            raise Refusal(NOT_A, value=item, kind=KINDS[dict]).about(name)
        for given in item:
            if given not in mine:
                close = nearest(given, mine)
                raise Refusal(UNKNOWN_FIELD, name=name, nearest=close).about(given)
        if item.get(mine[0]) is None:
            raise Refusal(MISSING_FIELD, name=name).about(mine[0])
        told = {
            given: None if one is None else as_type(given, _options(hints[given])[0], one)
            for given, one in item.items()
        }
        made.append(make(**told))
    return tuple(made)


def _text(value: Any) -> str:
    if isinstance(value, (dict, list, bool)):
        raise ValueError
    return str(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or (isinstance(value, float) and value != int(value)):
        raise ValueError
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool):
        raise ValueError
    return float(value)


def _truth(value: Any) -> bool:
    return value if isinstance(value, bool) else {"true": True, "false": False}[str(value)]


def _date(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


def _level(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping) or not set(value) <= {"name", "share"}:
        raise ValueError
    share = value.get("share")
    return {"name": _text(value["name"]), "share": None if share is None else _number(share)}


_CONVERT: dict[Any, Callable[[Any], Any]] = {
    str: _text,
    int: _whole,
    float: _number,
    bool: _truth,
    date: _date,
    dict: _level,
    Path: Path,
    UUID: lambda value: value if isinstance(value, UUID) else UUID(str(value)),
}
