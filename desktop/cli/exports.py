"""Tables out: `export`."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.main import Examples
from desktop.cli.shop import (
    destination,
    looked_at,
    opened,
    plain,
    with_archived,
    with_day,
    words,
)
from desktop.cli.speaking import Family

if TYPE_CHECKING:
    from store.exchange.csv_out import Dialect
    from store.store import Store

EXAMPLES = """
springbrett export summary summary.csv
springbrett --lang nb export summary summary.csv --dialect excel-nb
springbrett export measurements - --pilot P-001
springbrett export decisions decisions.csv
springbrett export history history.json --format json
"""

Sheet = tuple[Callable[["Dialect"], bytes], Callable[[], Any]]
"""What was asked for: as CSV in a dialect, and as JSON."""


@click.group("export", cls=Family, epilog=EXAMPLES)
def export_() -> None:
    """Tables out to a file, or to stdout with -."""


def _written(command: Callable[..., Any]) -> Callable[..., Any]:
    """The arguments that all tables share."""
    for option in (
        click.option(
            "--dialect",
            type=click.Choice(["plain", "excel-nb"]),
            help="plain for programs, the default; excel-nb for a Norwegian Excel, in your words.",
        ),
        click.option(
            "--format",
            "format_",
            type=click.Choice(["csv", "json"]),
            default="csv",
            show_default=True,
        ),
        click.argument("file"),
    ):
        command = option(command)
    return click.pass_context(command)


_of_pilot = click.option("--pilot", help="Of one pilot, by its code.")


@export_.command("summary", cls=Examples, epilog=EXAMPLES)
@with_archived
@with_day
@_written
def summary(
    ctx: click.Context,
    file: str,
    format_: str,
    dialect: str | None,
    all_: bool,
    as_of: datetime | None,
) -> None:
    """One row a pilot, for Excel and for reports."""
    from store.exchange.summary import summary_csv, summary_records
    from store.reads.summary import summary as read_summary

    say = words(ctx.obj["lang"]).say

    def ask(store: Store) -> Sheet:
        rows = store.read(read_summary, store.today(), archived=all_)
        return (
            lambda dialect: summary_csv(rows, say=say, dialect=dialect),
            lambda: summary_records(rows, say=say),
        )

    _write(ctx, file, format_, dialect, ask, looked_at(ctx, as_of))


@export_.command("measurements", cls=Examples, epilog=EXAMPLES)
@_of_pilot
@with_archived
@_written
def measurements(
    ctx: click.Context,
    file: str,
    format_: str,
    dialect: str | None,
    pilot: str | None,
    all_: bool,
) -> None:
    """Every number, with small groups left out of sight."""
    from store.exchange.measurements_out import measurements_csv, measurements_records
    from store.reads.measurements import measurement_rows

    say = words(ctx.obj["lang"]).say

    def ask(store: Store) -> Sheet:
        rows = store.read(measurement_rows, _uid(store, pilot), archived=all_)
        return (
            lambda dialect: measurements_csv(rows, dialect, say=say),
            lambda: measurements_records(rows),
        )

    _write(ctx, file, format_, dialect, ask)


@export_.command("decisions", cls=Examples, epilog=EXAMPLES)
@_of_pilot
@with_archived
@_written
def decisions(
    ctx: click.Context,
    file: str,
    format_: str,
    dialect: str | None,
    pilot: str | None,
    all_: bool,
) -> None:
    """Every decision, why, and the flag as it stood."""
    from store.exchange.decisions_out import decisions_csv, decisions_records
    from store.reads.decisions import decision_rows

    say = words(ctx.obj["lang"]).say

    def ask(store: Store) -> Sheet:
        rows = store.read(decision_rows, _uid(store, pilot), archived=all_)
        return (
            lambda dialect: decisions_csv(rows, dialect, say=say),
            lambda: decisions_records(rows),
        )

    _write(ctx, file, format_, dialect, ask)


@export_.command("history", cls=Examples, epilog=EXAMPLES)
@_of_pilot
@_written
def history(
    ctx: click.Context, file: str, format_: str, dialect: str | None, pilot: str | None
) -> None:
    """Who did what and when, oldest first; no numbers."""
    from store.exchange.history_out import history_csv
    from store.reads.history import history as read_history

    say = words(ctx.obj["lang"]).say

    def ask(store: Store) -> Sheet:
        rows = store.read(read_history, _uid(store, pilot))
        return lambda dialect: history_csv(rows, dialect, say=say), lambda: plain(rows)

    _write(ctx, file, format_, dialect, ask)


def _uid(store: Store, pilot: str | None) -> Any:
    """The uid of the pilot with this code; None for all."""
    from desktop.cli.look import pilot_uid

    return None if pilot is None else store.read(pilot_uid, pilot)


def _write(
    ctx: click.Context,
    file: str,
    format_: str,
    dialect: str | None,
    ask: Callable[[Store], Sheet],
    where: AbstractContextManager[Store] | None = None,
) -> None:
    """where: the store to ask; as it is unless given."""
    from store.exchange.csv_out import DIALECTS

    if dialect is not None and format_ != "csv":
        raise click.UsageError("--dialect is of CSV files: leave out --format.")
    with where or opened(ctx) as store:
        as_csv, as_json = ask(store)
    if format_ == "csv":
        content = as_csv(DIALECTS[dialect or "plain"])
    else:
        content = json.dumps(as_json(), ensure_ascii=False, indent=2).encode() + b"\n"
    with destination(file) as out:
        out.write(content)
