"""Tables out: `export`, as CSV, JSON or Excel."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, TypeVar, cast

import click

from desktop.cli.main import Examples
from desktop.cli.shop import (
    destination,
    looked_at,
    opened,
    with_archived,
    with_day,
    words,
)
from desktop.cli.speaking import Family

if TYPE_CHECKING:
    from store.exchange.csv_out import Dialect
    from store.exchange.readme_sheet import About
    from store.exchange.tables import Table
    from store.store import Store

EXAMPLES = """
springbrett export summary summary.csv
springbrett --lang nb export summary summary.csv --dialect excel-nb
springbrett export measurements - --pilot P-001
springbrett export decisions decisions.csv
springbrett export actions actions.csv
springbrett --lang nb export minutes minutes.html --review 2026-12-11
springbrett export history history.json
springbrett --lang nb export measurements numbers.xlsx
springbrett export workbook everything.xlsx
springbrett export folder for-analysis
"""
IN_MEMORY = 16_000_000
"""Bytes of a workbook for stdout that wait in memory; beyond that in a temporary file."""
BY_ENDING = {".xlsx": "xlsx", ".json": "json"}
MINUTES_BY_ENDING = {".csv": "csv", ".html": "html", ".htm": "html", ".json": "json"}


Row = TypeVar("Row")


class Sheet(NamedTuple):
    """What was asked for: as CSV in a dialect, as JSON, and as a table of a workbook."""

    csv: Callable[[Dialect], bytes]
    json: Callable[[], Any]
    table: Table


@click.group("export", cls=Family, epilog=EXAMPLES)
def export_() -> None:
    """Tables out to a file, or to stdout with -."""


def _written(command: Callable[..., Any]) -> Callable[..., Any]:
    """The arguments that all tables share."""
    for option in (
        click.option(
            "--dialect",
            type=click.Choice(["plain", "excel-nb"]),
            help="plain: for programs, the default of CSV; excel-nb: for a Norwegian Excel, in "
            "your words, as .xlsx is by itself.",
        ),
        click.option(
            "--format",
            "format_",
            type=click.Choice(["csv", "xlsx", "json"]),
            help="Else by the file's ending: .xlsx, .json; CSV for all others.",
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
    format_: str | None,
    dialect: str | None,
    all_: bool,
    as_of: datetime | None,
) -> None:
    """One row a pilot, for Excel and for reports."""
    from store.exchange.summary import summary_csv, summary_records
    from store.exchange.tables import summary_table
    from store.reads.going_out import going_out
    from store.reads.summary import summary as read_summary

    say = words(ctx.obj["lang"]).say

    def ask(store: Store) -> Sheet:
        rows = store.read(read_summary, archived=all_)
        shares = store.read(going_out).shares
        return Sheet(
            lambda dialect: summary_csv(rows, say=say, dialect=dialect),
            lambda: summary_records(rows, say=say),
            summary_table(rows, shares),
        )

    _write(ctx, file, format_, dialect, ask, archived=all_, where=looked_at(ctx, as_of))


@export_.command("measurements", cls=Examples, epilog=EXAMPLES)
@_of_pilot
@with_archived
@_written
def measurements(
    ctx: click.Context,
    file: str,
    format_: str | None,
    dialect: str | None,
    pilot: str | None,
    all_: bool,
) -> None:
    """Every number, with small groups left out of sight."""
    from store.exchange.measurements_out import measurements_csv, measurements_records
    from store.exchange.tables import measurements_table
    from store.reads.measurements import measurement_rows

    def ask(store: Store) -> Sheet:
        rows = store.read(measurement_rows, _uid(store, pilot), archived=all_)
        return _sheet(ctx, rows, measurements_csv, measurements_records, measurements_table)

    _write(ctx, file, format_, dialect, ask, archived=None if pilot else all_)


@export_.command("decisions", cls=Examples, epilog=EXAMPLES)
@_of_pilot
@with_archived
@_written
def decisions(
    ctx: click.Context,
    file: str,
    format_: str | None,
    dialect: str | None,
    pilot: str | None,
    all_: bool,
) -> None:
    """Every decision, why, and the flag as it stood."""
    from store.exchange.decisions_out import decisions_csv, decisions_records
    from store.exchange.tables import decisions_table
    from store.reads.decisions import decision_rows

    def ask(store: Store) -> Sheet:
        rows = store.read(decision_rows, _uid(store, pilot), archived=all_)
        return _sheet(ctx, rows, decisions_csv, decisions_records, decisions_table)

    _write(ctx, file, format_, dialect, ask, archived=None if pilot else all_)


@export_.command("actions", cls=Examples, epilog=EXAMPLES)
@_of_pilot
@with_archived
@_written
def actions(
    ctx: click.Context,
    file: str,
    format_: str | None,
    dialect: str | None,
    pilot: str | None,
    all_: bool,
) -> None:
    """Who does what by when, and what came of it."""
    from store.exchange.actions_out import actions_csv, actions_records
    from store.exchange.tables import actions_table
    from store.reads.actions import action_rows

    def ask(store: Store) -> Sheet:
        rows = store.read(action_rows, _uid(store, pilot), archived=all_)
        return _sheet(ctx, rows, actions_csv, actions_records, actions_table)

    _write(ctx, file, format_, dialect, ask, archived=None if pilot else all_)


@export_.command("history", cls=Examples, epilog=EXAMPLES)
@_of_pilot
@_written
def history(
    ctx: click.Context, file: str, format_: str | None, dialect: str | None, pilot: str | None
) -> None:
    """Who did what and when, oldest first; no numbers."""
    from store.exchange.history_out import history_csv, history_records
    from store.exchange.tables import history_table
    from store.reads.history import history as read_history

    def ask(store: Store) -> Sheet:
        rows = store.read(read_history, _uid(store, pilot))
        return _sheet(ctx, rows, history_csv, history_records, history_table)

    _write(ctx, file, format_, dialect, ask)


@export_.command("minutes", cls=Examples, epilog=EXAMPLES)
@click.option("--review", help="By its title or its day; else the one that was held last.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "csv", "html", "json"]),
    help="Else by the file's ending: .csv, .html, .json; text for all others.",
)
@click.option("--dialect", type=click.Choice(["plain", "excel-nb"]), help="Of the CSV.")
@click.argument("file")
@click.pass_context
def minutes(
    ctx: click.Context, file: str, review: str | None, format_: str | None, dialect: str | None
) -> None:
    """What was decided in a review, and who does what by when."""
    from desktop.cli.shop import plain
    from store.exchange.csv_out import DIALECTS
    from store.exchange.minutes_out import minutes_csv, minutes_html, minutes_text, named_or_last
    from store.reads.minutes import minutes as read_minutes

    text = words(ctx.obj["lang"])
    format_ = format_ or MINUTES_BY_ENDING.get(Path(file).suffix.lower(), "text")
    if dialect is not None and format_ != "csv":
        raise click.UsageError("Only CSV has a --dialect: leave it out, or write CSV.")
    with opened(ctx) as store:
        uid = store.read(named_or_last, review)
        found = store.read(read_minutes, uid, store.today())
    if format_ == "csv":
        content = minutes_csv(found, DIALECTS[dialect or "plain"], say=text.say)
    elif format_ == "json":
        content = json.dumps(plain(found, text.say), ensure_ascii=False, indent=2).encode() + b"\n"
    elif format_ == "html":
        content = minutes_html(found, text.say, lang=text.locale.name()[:2]).encode()
    else:
        content = minutes_text(found, text.say).encode()
    with destination(file) as out:
        out.write(content)


@export_.command("workbook", cls=Examples, epilog=EXAMPLES)
@with_archived
@with_day
@click.option(
    "--dialect", type=click.Choice(["plain"]), help="plain: titles and words for programs."
)
@click.argument("file")
@click.pass_context
def workbook(
    ctx: click.Context, file: str, dialect: str | None, all_: bool, as_of: datetime | None
) -> None:
    """All five tables in one Excel file, a sheet each."""
    from store.exchange.tables import all_tables

    with looked_at(ctx, as_of) as store:
        tables = store.read(all_tables, archived=all_)
        about = _about(store, archived=all_)
    _write_xlsx(ctx, file, tables, about, in_words=dialect != "plain")


@export_.command("folder", cls=Examples, epilog=EXAMPLES)
@with_archived
@with_day
@click.argument("dir_", metavar="DIR")
@click.pass_context
def folder(ctx: click.Context, dir_: str, all_: bool, as_of: datetime | None) -> None:
    """All five tables as CSV in a folder, with a datapackage.json for programs."""
    from store.exchange.data_package import write_folder
    from store.exchange.tables import all_tables

    say = words(ctx.obj["lang"]).say
    with looked_at(ctx, as_of) as store:
        tables = store.read(all_tables, archived=all_)
        about = _about(store, archived=all_)
    write_folder(tables, about, Path(dir_), say=say)


def _sheet(
    ctx: click.Context,
    rows: Sequence[Row],
    csv: Callable[..., bytes],
    records: Callable[[Sequence[Row]], Any],
    table: Callable[[Sequence[Row]], Table],
) -> Sheet:
    """The same rows in each of the three ways."""
    say = words(ctx.obj["lang"]).say
    return Sheet(lambda dialect: csv(rows, dialect, say=say), lambda: records(rows), table(rows))


def _uid(store: Store, pilot: str | None) -> Any:
    """The uid of the pilot with this code; None for all."""
    from desktop.cli.look import pilot_uid

    return None if pilot is None else store.read(pilot_uid, pilot)


def _about(store: Store, *, archived: bool | None) -> About:
    """What a file says of the store that it is of."""
    from store.exchange.readme_sheet import About
    from store.reads.going_out import going_out

    known = store.read(going_out)
    return About(known.name or store.path.stem, store.today(), known.profiles, archived)


def _write(
    ctx: click.Context,
    file: str,
    format_: str | None,
    dialect: str | None,
    ask: Callable[[Store], Sheet],
    *,
    archived: bool | None = None,
    where: AbstractContextManager[Store] | None = None,
) -> None:
    """where: the store to ask; as it is unless given."""
    from store.exchange.csv_out import DIALECTS

    format_ = format_ or BY_ENDING.get(Path(file).suffix.lower(), "csv")
    if dialect is not None and format_ == "json":
        raise click.UsageError("JSON has no --dialect: leave it out, or write another format.")
    with where or opened(ctx) as store:
        sheet = ask(store)
        about = _about(store, archived=archived)
    if format_ == "xlsx":
        _write_xlsx(ctx, file, (sheet.table,), about, in_words=dialect != "plain")
        return
    if format_ == "csv":
        content = sheet.csv(DIALECTS[dialect or "plain"])
    else:
        content = json.dumps(sheet.json(), ensure_ascii=False, indent=2).encode() + b"\n"
    with destination(file) as out:
        out.write(content)


def _write_xlsx(
    ctx: click.Context, file: str, tables: tuple[Table, ...], about: About, *, in_words: bool
) -> None:
    from store.exchange.xlsx_out import write_xlsx

    say = words(ctx.obj["lang"]).say
    with destination(file) as out:
        if file != "-":
            write_xlsx(tables, about, out, say=say, in_words=in_words)
            return
        # A pipe has no place to go back to, and gets nothing where the workbook fails.
        with SpooledTemporaryFile(IN_MEMORY) as whole:
            write_xlsx(tables, about, cast(BinaryIO, whole), say=say, in_words=in_words)
            whole.seek(0)
            shutil.copyfileobj(whole, out)
