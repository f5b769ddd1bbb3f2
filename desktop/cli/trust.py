"""Is it whole, where does it lie, and the way back: `check`, `info`, `backup`, `restore`."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.backups import SECONDS, minute, preview, why
from desktop.cli.main import Examples
from desktop.cli.shop import opened, print_json, print_table, store_path, words
from store.errors import Refusal
from store.words import Message, mark

if TYPE_CHECKING:
    from desktop.text import Text
    from store.backup import Manifest
    from store.reads.check import Report
    from store.reads.info import Info

SIGNS = {True: "✓", False: "✗", None: "?"}

PLACES = {
    "local": mark("trust", "a disk of this computer"),
    "network": mark("trust", "another machine ({name}): move it to a disk of this computer"),
    "synced": mark(
        "trust", "a folder that {name} copies: move it out, and copy a backup there instead"
    ),
}
BACKED_UP = mark("trust", "Backup of {pilots} pilots, checked: {file}")
WOULD = mark("trust", "Nothing was changed: this was a dry run.")
RESTORED = mark("trust", "{path} is as it was then (generation {generation}).")
ASIDE = mark("trust", "What was there before is now {aside}")
NO_BACKUPS = mark(
    "trust", "There is no backup of this store on this computer. Make one: springbrett backup"
)
NEEDS_FILE = "Name a backup, or --list them."
LACKS_NOTHING = mark("trust", "{path} has all that was saved here.")
GOES_ON = mark("trust", "{path} stays as it is; what it lacks is not told again.")


# ------------------------------------------------------------------------------------------ check


@click.command("check", cls=Examples, epilog="springbrett check\nspringbrett check --json")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def check_(ctx: click.Context, json_: bool) -> int:
    """Is everything in the store as it should be. Repairs nothing; exit 1 where something is wrong.

    ✓ is right, ✗ is wrong, ? is neither.
    """
    from store.connections import DAMAGED
    from store.reads.check import Finding, Report, check

    path = store_path(ctx)
    try:
        with opened(ctx, quiet=True) as store:
            report = store.read(check, path)
    except Refusal as refusal:
        inner = refusal.facts.get("said")
        if DAMAGED not in (refusal.sentence, getattr(inner, "sentence", None)):
            raise
        said = Message(refusal.sentence, refusal.facts, None, "errors")
        report = Report(str(path), False, (Finding("open", False, said),))
    text = words(ctx.obj["lang"])
    if json_:
        print_json(report, "check", text.say)
    else:
        _tell_report(text, report)
    return 0 if report.ok else 1


def _tell_report(text: Text, report: Report) -> None:
    for finding in report.findings:
        click.echo(f"{SIGNS[finding.ok]} {text.say(finding.said)}")


# ------------------------------------------------------------------------------------------- info


@dataclass(frozen=True, slots=True)
class Told:
    """What `info` tells: of the program, then of the store."""

    version: str
    language: str
    store: Info
    notices: tuple[Message, ...]


@click.command("info", cls=Examples, epilog="springbrett info\nspringbrett info --json")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def info_(ctx: click.Context, json_: bool) -> None:
    """Which program and which store this is, and where everything of it lies. No secrets."""
    from desktop.language import LANGUAGES, system_language
    from store.reads.info import info

    asked = ctx.obj["lang"]
    language = asked if asked in LANGUAGES else system_language()
    with opened(ctx, quiet=True) as store:
        found = store.read(info, store_path(ctx))
        told = Told(version("springbrett"), language, found, _notices(store))
    text = words(asked)
    if json_:
        print_json(_flat(told), "info", text.say)
        return
    print_table(_info_rows(text, told))


def _notices(store: Any) -> tuple[Message, ...]:
    because = store.read_only_because
    return (*(() if because is None else (because,)), *store.trust.notices)


def _flat(told: Told) -> dict[str, Any]:
    """One level for the store's own figures, as people look for them there."""
    from dataclasses import fields

    store = {field.name: getattr(told.store, field.name) for field in fields(told.store)}
    shown = {"version": told.version, "language": told.language, **store}
    return shown | {"notices": told.notices}


def _info_rows(text: Text, told: Told) -> list[list[str]]:
    found, kept, last = told.store, told.store.kept, told.store.last_change
    newest = "–" if kept.made_at is None else f"{minute(kept.made_at)} ({kept.newest})"
    where = text.fill("trust", PLACES[found.place.kind], name=found.place.name)
    receipt = "–"
    if kept.receipt is not None and kept.receipt_at is not None:
        receipt = f"{kept.receipt} ({minute(kept.receipt_at)})"
    shown = [
        (mark("trust", "Springbrett"), told.version),
        (mark("trust", "Language"), told.language),
        (mark("trust", "SQLite"), f"{found.sqlite} {SIGNS[found.sqlite_fixed or None]}"),
        (mark("trust", "Store"), str(found.path)),
        (mark("trust", "Lies on"), where),
        (mark("trust", "Store id"), f"{found.id} ({found.generation})"),
        (mark("trust", "Store version"), str(found.store_version)),
        (mark("trust", "Size"), f"{text.number(found.bytes / 1e6)} MB"),
        (
            mark("trust", "Rows"),
            ", ".join(f"{name} {text.count(n)}" for name, n in found.rows.items() if n),
        ),
        (
            mark("trust", "Last change"),
            "–"
            if last is None
            else f"{last.number} {last.did}, {last.at:%Y-%m-%d %H:%M}, {last.by}",
        ),
        (mark("trust", "Last saved from here"), receipt),
        (mark("trust", "Backups"), f"{kept.folder} ({kept.count})"),
        (mark("trust", "Newest backup"), newest),
        (
            mark("trust", "Profiles"),
            ", ".join(f"{name} {number}" for name, number in found.profiles.items()),
        ),
    ]
    rows = [[text.say(label, "trust"), value] for label, value in shown]
    return [*rows, *([SIGNS[False], text.say(one)] for one in told.notices)]


# ----------------------------------------------------------------------------------------- backup


@click.command("backup", cls=Examples, epilog="springbrett backup\nspringbrett backup /media/stick")
@click.argument("folder", metavar="[DIR]", required=False)
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def backup_(ctx: click.Context, folder: str | None, json_: bool) -> None:
    """A verified copy of the store: in DIR, or where its own backups lie."""
    from store import backup
    from store.places import backups_folder
    from store.trust import identity

    with opened(ctx) as store:
        own = backups_folder(store.read(identity).uid)
        into = own if folder is None else Path(folder)
        made = backup.make(store.path, into, why=backup.HAND, now=store.now())
        if folder is None:
            backup.prune(own, store.now())
    if json_:
        print_json(_shown(into / made.file, made), "backup")
        return
    text = words(ctx.obj["lang"])
    click.echo(text.fill("trust", BACKED_UP, pilots=made.pilots, file=into / made.file))


# ---------------------------------------------------------------------------------------- restore


RESTORE_EXAMPLES = """
springbrett restore --list
springbrett restore 2026-09-28T070000.000000-session.db --dry-run
springbrett restore /media/stick/2026-09-28T070000.000000-hand.db
"""


@click.command("restore", cls=Examples, epilog=RESTORE_EXAMPLES)
@click.argument("file", required=False)
@click.option("--list", "list_", is_flag=True, help="The backups of this store, newest first.")
@click.option("--none", "none_", is_flag=True, help="Go on without what the store has lost.")
@click.option("--dry-run", is_flag=True, help="Say what would happen; change nothing.")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def restore_(
    ctx: click.Context,
    file: str | None,
    list_: bool,
    none_: bool,
    dry_run: bool,
    json_: bool,
) -> None:
    """Put a backup in the place of the store. What is there now is set aside, not overwritten."""
    from store import backup, restore
    from store.restore import at_present
    from store.store import utc_now

    if [file is not None, list_, none_].count(True) != 1:
        raise click.UsageError(NEEDS_FILE)
    path, text = store_path(ctx), words(ctx.obj["lang"])
    if none_:
        _go_on(ctx, text, dry_run)
        return
    if file is None:
        _list(text, restore.all_backups(path), json_)
        return
    found = restore.backup_named(file, path)
    manifest = backup.verify(found)
    if not json_:
        for line in preview(text, manifest, at_present(path), path):
            click.echo(line)
    done = None
    if not dry_run:
        done = restore.restore(found, path, now=utc_now(), seconds=SECONDS)
    if json_:
        shown = {"dry_run": dry_run, "path": path, "backup": _shown(found, manifest)}
        more = {"aside": done and done.aside, "generation": done and done.generation}
        print_json(shown | more, "restore")
    elif done is None:
        click.echo(text.say(WOULD, "trust"))
    else:
        click.echo(text.fill("trust", RESTORED, path=path, generation=done.generation))
        if done.aside is not None:
            click.echo(text.fill("trust", ASIDE, aside=done.aside))


def _go_on(ctx: click.Context, text: Text, dry_run: bool) -> None:
    """Keep the store as it is, though something is lost."""
    with opened(ctx, quiet=True) as store:
        said = GOES_ON if store.trust.losses else LACKS_NOTHING
        if store.trust.losses and not dry_run:
            store.trust.go_on_without(store.read)
    click.echo(text.fill("trust", said, path=store.path))
    if dry_run:
        click.echo(text.say(WOULD, "trust"))


def _list(text: Text, found: tuple[tuple[Path, Manifest], ...], json_: bool) -> None:
    if json_:
        print_json([_shown(file, manifest) for file, manifest in found])
    elif not found:
        click.echo(text.say(NO_BACKUPS, "trust"))
    else:
        pilots = text.say(mark("trust", "pilots"), "trust")
        print_table(
            [
                [
                    minute(one.made_at),
                    why(text, one),
                    f"{text.count(one.pilots)} {pilots}",
                    f"{text.number(one.bytes / 1e6)} MB",
                    str(file),
                ]
                for file, one in found
            ]
        )


def _shown(file: Path, manifest: Manifest) -> dict[str, Any]:
    """A manifest as JSON has it, where `schema` names what the JSON is."""
    said = asdict(manifest)
    if said["last_change_at"] is not None:
        said["last_change_at"] = datetime.fromisoformat(said["last_change_at"]).replace(tzinfo=UTC)
    return {"path": file, "store_version": said.pop("schema"), **said}
