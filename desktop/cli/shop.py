"""What every verb needs: the store, who is writing, the words, and a place for the answer."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import lru_cache
from math import isfinite
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from uuid import UUID

import click

from store.errors import Refusal
from store.words import Message

if TYPE_CHECKING:
    from desktop.text import Text
    from store.store import Store


@lru_cache
def words(lang: str | None) -> Text:
    """Sentences and figures in a language: en, nb, nn, or the system's."""
    from desktop.language import use_language

    return use_language(lang)


def store_path(ctx: click.Context) -> Path:
    """--store, else SPRINGBRETT_STORE, else the one in the user's data folder."""
    from desktop.settings import chosen_store

    return chosen_store(ctx.obj["store"])


def writer(ctx: click.Context) -> str:
    """Who is writing: --by, else the name chosen in the window, else the system's."""
    from desktop.settings import Settings

    return str(ctx.obj["by"] or Settings().name)


@contextmanager
def opened(
    ctx: click.Context,
    *,
    create: bool = False,
    writing: bool = False,
    quiet: bool = False,
    as_of: date | None = None,
) -> Iterator[Store]:
    """The store, closed afterwards; what a person should hear of it goes to stderr.

    create: a new one where there is none. writing: back it up first if the newest backup is older
    than a day. quiet: the caller tells the notices. as_of: the day by its clock.
    """
    from store.store import Store, utc_now
    from store.trust import with_help

    path, create_anyway = store_path(ctx), bool(ctx.obj["create_anyway"])
    ctx.obj["opened"] = path
    if create and not ctx.obj["store"] and not os.environ.get("SPRINGBRETT_STORE"):
        path.parent.mkdir(parents=True, exist_ok=True)
    now = utc_now if as_of is None else clock_on(as_of)
    try:
        with Store(path, create=create, create_anyway=create_anyway, now=now) as store:
            told = 0 if quiet else _tell(ctx, store, 0)
            if writing and not store.read_only:
                store.trust.back_up(daily=True)
            try:
                yield store
            finally:
                if not quiet:
                    _tell(ctx, store, told)
    except Refusal as refusal:
        helped = with_help(refusal, path)
        if helped is refusal:
            raise
        raise helped from refusal


def clock_on(day: date) -> Callable[[], datetime]:
    """A clock that stands at noon of this day."""
    stopped = datetime.combine(day, time(12), UTC)
    return lambda: stopped


@contextmanager
def set_on(ctx: click.Context, day: date) -> Iterator[Path]:
    """A copy of the store with all flags as of this day, thrown away afterwards.

    In the store itself flags are kept as of the real day, and stay so.
    """
    from store.reads.recompute import recompute
    from store.restore import save_copy
    from store.store import Store

    with opened(ctx) as store, TemporaryDirectory(prefix="springbrett-") as folder:
        path = Path(folder) / store.path.name
        save_copy(store.path, path)
        cached = store.path.with_name(f"{store.path.name}.levels.npz")
        if cached.exists():
            shutil.copyfile(cached, path.with_name(f"{path.name}.levels.npz"))
        with Store(path, now=clock_on(day), lasting=False) as copy:
            recompute(copy)
        yield path


@contextmanager
def looked_at(ctx: click.Context, as_of: datetime | None) -> Iterator[Store]:
    """The store with its flags as of today, or a copy with them as of another day."""
    from store.reads.flags import ensure_fresh
    from store.store import Store

    if as_of is None:
        with opened(ctx) as store:
            ensure_fresh(store)
            yield store
        return
    day = as_of.date()
    with set_on(ctx, day) as path, Store(path, now=clock_on(day), lasting=False) as copy:
        yield copy


def _tell(ctx: click.Context, store: Store, told: int) -> int:
    """Say what is new among the notices, a line each; how many were said by now."""
    notices = store.trust.notices
    for notice in notices[told:]:
        click.echo(words(ctx.obj["lang"]).say(notice), err=True)
    return len(notices)


@contextmanager
def destination(file: str) -> Iterator[Any]:
    """Where the bytes go: a file that appears whole or not at all, or stdout for "-"."""
    if file == "-":
        yield sys.stdout.buffer
        return
    from store.exchange.whole_file import whole_file

    with whole_file(file) as out:
        yield out


def plain(value: Any, say: Callable[[Message], str] = str) -> Any:
    """A dataclass field for field as JSON has it: words, ISO dates, null for missing numbers.

    say: puts a Message into the reader's language; sentences are for people, also in JSON.
    """
    if isinstance(value, Message):
        return say(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name), say) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(one, say) for key, one in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(one, say) for one in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (UUID, Path)):
        return str(value)
    if hasattr(value, "tolist"):
        return plain(value.tolist(), say)
    if isinstance(value, float) and not isfinite(value):
        return None
    return value


def print_json(value: Any, schema: str | None = None, say: Callable[[Message], str] = str) -> None:
    """The answer as JSON; `schema` names it and comes first."""
    shown = plain(value, say)
    if schema is not None:
        shown = {"schema": f"springbrett/{schema}/1"} | shown
    click.echo(laid_out(shown))


def laid_out(value: Any, indent: str = "") -> str:
    """JSON with two blanks a level; a list of figures stands on one line, however long."""
    deeper = indent + "  "
    if isinstance(value, dict) and value:
        lines = [f"{_said(str(name))}: {laid_out(one, deeper)}" for name, one in value.items()]
        return _spread(indent, "{}", lines)
    if isinstance(value, list) and any(isinstance(one, (dict, list)) for one in value):
        return _spread(indent, "[]", [laid_out(one, deeper) for one in value])
    return _said(value)


def _spread(indent: str, ends: str, lines: Sequence[str]) -> str:
    inside = ",".join(f"\n{indent}  {line}" for line in lines)
    return f"{ends[0]}{inside}\n{indent}{ends[1]}"


def _said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Columns side by side; the last one may be as long as it is."""
    if not rows:
        return
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        click.echo("  ".join([*cells, row[-1]]).rstrip())


DAY = click.DateTime(["%Y-%m-%d"])
with_day = click.option("--as-of", type=DAY, help="As the numbers in the store stand on this day.")

with_archived = click.option(
    "--all", "all_", is_flag=True, help="Archived pilots too, which are left out else."
)
"""For verbs that show every pilot; one that is asked for by its code is always shown."""


def on_terminal() -> bool:
    """Whether a person is watching stderr; progress is for them only."""
    return sys.stderr.isatty()
