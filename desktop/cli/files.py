"""Files in: `import`."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.how_read import how_read, reading_options, remembered_
from desktop.cli.main import Examples
from desktop.cli.progress import under_way
from desktop.cli.shop import opened, print_json, words, writer
from desktop.cli.speaking import Family
from store.errors import Refusal
from store.words import Direction, Kind, mark

if TYPE_CHECKING:
    from desktop.text import Text
    from store.exchange.measurements_in import Imported, ImportMeasurements
    from store.exchange.pilots_form import HowRead
    from store.exchange.pilots_in import ImportedPilot, ImportedPilots, ImportPilots
    from store.exchange.problems import BadCell
    from store.exchange.versions import Conflict
    from store.exchange.workbook import Workbook
    from store.store import Done

NO_FILE = mark("errors", "{file} can't be read: {reason}. Check its name.")
SAY_SHEET = mark("errors", "Several sheets can be read: {names}. Say which one with --sheet.")
BAD_PILOT_MAP = mark(
    "errors",
    "{file} is no map: {reason}. It has a table [columns] with title, hypothesis and so on.",
)
CAME_IN = mark(
    "cli", "{read} rows read: {new} new, {replaced} replaced, {unchanged} already there."
)
WOULD = mark("cli", "Nothing was written: this was a dry run.")
MADE = mark("cli", "New {what}: {names}")
KEPT = mark("cli", "{kept} rows were changed here since they were exported, and stay.")
CONFLICT = mark("cli", "Row {row}, {what}: {theirs} here, {mine} in the file.")
LEFT_OUT = mark("cli", "{cell} “{value}”: {reason} {remedy}")
NOT_READ = mark("cli", "Columns that were left out: {names}")
PILOTS_CAME_IN = mark(
    "cli", "{read} rows read: {new} new pilots, {changed} changed, {unchanged} as they were."
)
PILOTS_MADE = mark(
    "cli", "Made: {hypotheses} hypotheses, {cycles} cycles, {sites} places, {notes} findings."
)
FOLLOWED = mark("cli", "{code} {title}: changed {what}")
NOT_FOLLOWED = mark(
    "cli", "{code} {title}: the file has changed {what}, and so have you; yours stays."
)
LACKS = mark("cli", "{code} {title}: to test it, it lacks {what}.")
LACKS_NOTHING = mark("cli", "{code} {title}: has all that a test needs.")
LACK_IN_ALL = mark("cli", "Of {pilots} pilots, so many lack: {counts}.")
TABLE_READ_AS = mark("cli", "Read as {encoding}, separated by “{separator}”, header in row {row}.")
NOT_THERE = mark("cli", "Columns of the form that the file does not have: {names}")
IN_PARTS = mark("cli", "{code} {title}: kept in several findings, as it is long: {names}.")
LACKING = {
    "hypothesis": mark("cli", "a hypothesis"),
    "target": mark("cli", "a target"),
    "baseline": mark("cli", "a baseline"),
    "by": mark("cli", "a date to reach it by"),
    "size": mark("cli", "how many take part"),
    "groups": mark("cli", "whom it is for"),
}

WORDS = {
    "kind": click.Choice([kind.value for kind in Kind]),
    "direction": click.Choice([direction.value for direction in Direction]),
}


IMPORT_EXAMPLES = """
springbrett import pilots field_experiments.csv --dry-run
springbrett import measurements numbers.csv --pilot P-001 --metric Attendance --dry-run
springbrett import measurements numbers.csv --pilot P-001 --metric Attendance
springbrett import measurements numbers.xlsx --sheet 2026 --pilot P-001 --metric Attendance
springbrett import measurements all.csv --leave-out-bad-rows --json
springbrett import measurements visits.ods --year 2026 --dry-run --write-map visits.toml
springbrett import measurements visits.ods --map visits.toml
springbrett import measurements trips.csv --dates day/month/year --decimal ,
"""


@click.group("import", cls=Family, epilog=IMPORT_EXAMPLES)
def import_() -> None:
    """Pilots or numbers in from a file: all of it or nothing, one undo."""


import_.add_command(remembered_)


def _bytes(file: str) -> bytes:
    from desktop.worker import refuse_large_text

    try:
        if file != "-":
            refuse_large_text(Path(file).stat().st_size)
        return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise Refusal(NO_FILE, field="file", file=file, reason=error.strerror) from None


@contextmanager
def sheet_by_option() -> Iterator[None]:
    """Which sheet is meant is asked for by the name of the option that says it."""
    from store.exchange.workbook import SheetAsked

    try:
        yield
    except SheetAsked as asked:
        raise SheetAsked(asked.sheets, SAY_SHEET) from None


def book_of(data: bytes, sheet: str | None) -> Workbook | None:
    """The workbook that a file is, its sheet alone where one is named; None for text."""
    from desktop.worker import readable

    found = readable(data, sheet)
    return None if isinstance(found, bytes) else found


def _pilots_map(file: str | None) -> dict[str, Any]:
    """What a TOML map says of a file of pilots: columns, separator, dates, source."""
    if file is None:
        return {}
    from store.exchange.read_dates import DateForm

    try:
        said = tomllib.loads(_bytes(file).decode())
        extra = [name for name in said if name not in ("columns", "separator", "dates", "source")]
        if extra:
            raise ValueError(f"“{extra[0]}” is unknown")
        columns = said.get("columns", {})
        texts = [*columns.values(), *(said[name] for name in said if name != "columns")]
        if not all(isinstance(text, str) for text in texts):
            raise ValueError("everything in it is text")
        if "dates" in said:
            said["dates"] = DateForm(said["dates"])
        return said
    except (ValueError, TypeError, AttributeError) as error:
        raise Refusal(BAD_PILOT_MAP, field="map", file=file, reason=error) from None


@import_.command("pilots", cls=Examples, epilog=IMPORT_EXAMPLES)
@click.argument("file")
@click.option("--map", "map_", metavar="MAP.toml", help="Which column is what.")
@click.option("--sheet", metavar="NAME", help="The sheet, where a workbook has several.")
@click.option("--leave-out-bad-rows", is_flag=True, help="Take the others all the same.")
@click.option("--dry-run", is_flag=True, help="Say what would happen; change nothing.")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def pilots_in(
    ctx: click.Context,
    file: str,
    map_: str | None,
    sheet: str | None,
    leave_out_bad_rows: bool,
    dry_run: bool,
    json_: bool,
) -> None:
    """Pilots from the form for field experiments: a row each, a title and a hypothesis."""
    from store.exchange.pilots_in import ImportPilots

    data = _bytes(file)
    command = ImportPilots(
        data=data,
        book=book_of(data, sheet),
        file_name="-" if file == "-" else Path(file).name,
        leave_out_bad_rows=leave_out_bad_rows,
        **_pilots_map(map_),
    )
    text = words(ctx.obj["lang"])
    done = _brought_in(ctx, command, text, dry_run=dry_run, json_=json_, create=True)
    if json_:
        print_json(done.result.to_dict(text.say), "import-pilots")
        return
    _tell_pilots(text, done.result)
    if dry_run:
        click.echo(text.say(WOULD, "cli"))


def _tell_pilots(text: Text, imported: ImportedPilots) -> None:
    for pilot in imported.pilots:
        _tell_pilot(text, pilot)
    counts = {name: imported.count(name) for name in ("new", "changed", "unchanged")}
    click.echo(text.fill("cli", PILOTS_CAME_IN, read=imported.read, **counts))
    if any(imported.made.values()):
        click.echo(text.fill("cli", PILOTS_MADE, **imported.made))
    lacking = [f"{text.say(LACKING[word], 'cli')} {n}" for word, n in imported.missing.items() if n]
    if lacking:
        shown = text.fill(
            "cli", LACK_IN_ALL, pilots=len(imported.pilots), counts=", ".join(lacking)
        )
        click.echo(shown)
    _list_bad(text, imported.left_out)
    how = imported.report
    click.echo(_read_as(text, how))
    for sentence, names in ((NOT_THERE, how.missing_columns), (NOT_READ, how.left_out_columns)):
        if names:
            click.echo(text.fill("cli", sentence, names=", ".join(names)))


def _tell_pilot(text: Text, pilot: ImportedPilot) -> None:
    which = {"code": pilot.code, "title": pilot.title}
    for sentence, slots in ((FOLLOWED, pilot.changed), (NOT_FOLLOWED, pilot.kept)):
        if slots:
            click.echo(text.fill("cli", sentence, what=", ".join(slots), **which))
    if pilot.outcome == "new":
        lacks = text.joined(text.say(LACKING[word], "cli") for word in pilot.missing)
        sentence = LACKS if pilot.missing else LACKS_NOTHING
        click.echo(text.fill("cli", sentence, what=lacks, **which))
    if pilot.numbered:
        click.echo(text.fill("cli", IN_PARTS, names=", ".join(pilot.numbered), **which))


@import_.command("measurements", cls=Examples, epilog=IMPORT_EXAMPLES)
@click.argument("file")
@click.option("--pilot", help="The pilot's code, where the file does not name it.")
@click.option("--metric", help="The metric's name, where the file does not name it.")
@click.option("--kind", type=WORDS["kind"], help="Of a metric that is not there yet.")
@click.option("--direction", type=WORDS["direction"], help="Which way is better for it.")
@click.option("--unit", help="Its unit.")
@reading_options
@click.option("--leave-out-bad-rows", is_flag=True, help="Take the others all the same.")
@click.option("--reason", help="Why numbers that are there already are replaced.")
@click.option(
    "--conflicts",
    type=click.Choice(["mine", "theirs"]),
    help="Whose number to take where one was changed in the file and here: the file's (mine) or "
    "the store's (theirs). Else they are listed and nothing is imported.",
)
@click.option("--dry-run", is_flag=True, help="Say what would happen; change nothing.")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def measurements_in(
    ctx: click.Context,
    file: str,
    pilot: str | None,
    metric: str | None,
    kind: str | None,
    direction: str | None,
    unit: str | None,
    leave_out_bad_rows: bool,
    reason: str | None,
    conflicts: str | None,
    dry_run: bool,
    json_: bool,
    **how: Any,
) -> None:
    """Measurements from a CSV or workbook: long, wide, or as a sheet is kept by hand."""
    from store.exchange.measurements_in import ImportMeasurements
    from store.exchange.versions import Whose

    data, book, read_as = how_read(ctx, _bytes(file), file, how)
    command = ImportMeasurements(
        data=data,
        book=book,
        file_name="-" if file == "-" else Path(file).name,
        pilot=pilot,
        metric=metric,
        kind=None if kind is None else Kind(kind),
        direction=None if direction is None else Direction(direction),
        unit=unit,
        leave_out_bad_rows=leave_out_bad_rows,
        reason=reason,
        conflicts=None if conflicts is None else Whose(conflicts),
        **read_as,
    )
    text = words(ctx.obj["lang"])
    done = _brought_in(ctx, command, text, dry_run=dry_run, json_=json_)
    imported: Imported = done.result
    if json_:
        print_json(imported.to_dict(text.say), "import-measurements")
        return
    _tell(text, imported, dry_run)


def _brought_in(
    ctx: click.Context,
    command: ImportPilots | ImportMeasurements,
    text: Text,
    *,
    dry_run: bool,
    json_: bool,
    create: bool = False,
) -> Done:
    """The import, done or tried; where rows cannot be read each is told before it is refused."""
    from store.exchange.problems import RowsRefused
    from store.exchange.versions import ConflictsRefused
    from store.reads.flags import ensure_fresh

    with opened(ctx, create=create, writing=not dry_run) as store:
        try:
            with sheet_by_option(), under_way(text, command.file_name):
                done = store.do(command, by=writer(ctx), dry_run=dry_run)
        except (RowsRefused, ConflictsRefused) as refused:
            if json_:
                print_json(refused.imported.to_dict(text.say), f"import-{ctx.info_name}")
            else:
                _list_bad(text, refused.imported.left_out)
                _list_conflicts(text, getattr(refused.imported, "conflicts", ()))
            raise
        if not dry_run:
            ensure_fresh(store)
    return done


def _tell_understood(text: Text, imported: Imported) -> None:
    """What a sheet of no usual form was understood as, in a line on stderr."""
    if understood := imported.said[1:]:
        click.echo(" ".join(map(text.say, understood)), err=True)


def _list_bad(text: Text, cells: Sequence[BadCell]) -> None:
    for bad in cells:
        line = text.fill(
            "cli",
            LEFT_OUT,
            cell=bad.cell,
            value=bad.value,
            reason=text.say(bad.reason),
            remedy=text.say(bad.remedy),
        )
        click.echo(line, err=True)


def _list_conflicts(text: Text, conflicts: Sequence[Conflict]) -> None:
    from store.exchange.versions import told
    from store.periods import period_text

    for one in conflicts:
        about = [one.pilot, one.metric, period_text(one.period, one.cadence), one.site, one.group]
        line = text.fill(
            "cli",
            CONFLICT,
            row=one.row,
            what=", ".join(filter(None, about)),
            theirs=text.say(told(one.theirs)),
            mine=text.say(told(one.mine)),
        )
        click.echo(line, err=True)


def _read_as(text: Text, how: HowRead) -> str:
    """How a file of pilots was read, in a sentence."""
    from store.exchange.batch import SHEET_READ_AS

    if how.sheet is not None:
        return text.fill("cli", SHEET_READ_AS, sheet=how.sheet, row=how.header_row)
    separator = {"\t": "tab"}.get(how.separator, how.separator)
    facts = {"encoding": how.encoding, "row": how.header_row, "separator": separator}
    return text.fill("cli", TABLE_READ_AS, **facts)


def _tell(text: Text, imported: Imported, dry_run: bool) -> None:
    report = imported.report
    counts = {name: getattr(imported, name) for name in ("read", "new", "replaced", "unchanged")}
    click.echo(text.fill("cli", CAME_IN, **counts))
    for what, names in imported.created.items():
        if names:
            click.echo(text.fill("cli", MADE, what=what, names=", ".join(names)))
    if imported.kept:
        click.echo(text.fill("cli", KEPT, kept=imported.kept))
    _tell_understood(text, imported)
    _list_bad(text, imported.left_out)
    _list_conflicts(text, imported.conflicts)
    click.echo(text.say(report.said()))
    if report.left_out_columns:
        click.echo(text.fill("cli", NOT_READ, names=", ".join(report.left_out_columns)))
    if dry_run:
        click.echo(text.say(WOULD, "cli"))
