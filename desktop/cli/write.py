"""Writes: `do`, `undo`, `redo`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.main import Examples
from desktop.cli.shop import opened, words, writer
from store.errors import Refusal
from store.words import mark

if TYPE_CHECKING:
    from store.commands.registry import Spoken
    from store.store import Done, Store

NOT_A_PAIR = mark("errors", "“{pair}” is not field=value.")
NOT_A_LINE = mark(
    "errors",
    'Line {line} is not a command: write {{"do": "AddPilot", "title": "…"}} on a line of its own.',
)
AT_LINE = mark("errors", "Line {line}: {sentence}")
NO_FILE = mark("errors", "{file} can't be read: {reason}.")


def _told(done: Done) -> str:
    uid = None if done.uid is None else str(done.uid)
    answer: dict[str, Any] = {"did": done.name, "uid": uid, "history": done.number}
    return json.dumps(answer, ensure_ascii=False)


def _pairs(pairs: tuple[str, ...]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise Refusal(NOT_A_PAIR, pair=pair)
        said[name] = json.loads(value) if _looks_like_json(value) else value
        if said[name] == "":
            said[name] = None
    return said


def _looks_like_json(value: str) -> bool:
    if not value.startswith(("[", "{")):
        return False
    try:
        json.loads(value)
    except ValueError:
        return False
    return True


def _lines(file: str) -> list[tuple[int, str]]:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise Refusal(NO_FILE, file=file, reason=reason) from None
    numbered = enumerate(text.splitlines(), start=1)
    return [(number, line) for number, line in numbered if line.strip()]


def _spoken(number: int, line: str) -> Spoken:
    from store.commands.registry import Spoken

    try:
        said = json.loads(line)
        name = said.pop("do")
    except (ValueError, KeyError, AttributeError, TypeError):
        raise Refusal(NOT_A_LINE, line=number) from None
    return Spoken(str(name), said)


def _run_lines(ctx: click.Context, store: Store, file: str, together: bool, dry_run: bool) -> None:
    by, number = writer(ctx), 0
    try:
        if together or dry_run:
            commands = []
            for number, line in _lines(file):
                commands.append(_spoken(number, line))
            number = 0
            for done in store.do_together(list(commands), by=by, dry_run=dry_run):
                click.echo(_told(done))
            return
        for number, line in _lines(file):
            click.echo(_told(store.do(_spoken(number, line), by=by)))
            sys.stdout.flush()
    except Refusal as refusal:
        if not number or refusal.sentence == NOT_A_LINE:
            raise
        sentence = words(ctx.obj["lang"]).say(refusal)
        raise Refusal(AT_LINE, line=number, sentence=sentence) from None


def _list_commands() -> None:
    from store.commands.registry import COMMANDS, fields_of

    for name, command in COMMANDS.items():
        fields = [f"{f.name}?" if f.optional else f.name for f in fields_of(command)]
        click.echo(f"{name}: {', '.join(fields)}")


DO_EXAMPLES = """
springbrett do AddPilot title="Walking bus" stage=running
springbrett do AddMetric pilot=P-001 name=Attendance kind=proportion direction=up role=primary
springbrett do RecordMeasurements pilot=P-001 metric=Attendance 'rows=[{"period": "2026-W36", "numerator": 18, "denominator": 22}]'
springbrett do --file changes.jsonl          one {"do": "AddPilot", "title": "…"} a line
springbrett do --list                        every command with its fields
"""  # noqa: E501 (an example is one line, as it is typed)


@click.command("do", cls=Examples, epilog=DO_EXAMPLES)
@click.argument("name", required=False)
@click.argument("pairs", nargs=-1, metavar="[FIELD=VALUE]…")
@click.option("--file", metavar="F.jsonl", help="Commands from a file, one a line; - is stdin.")
@click.option("--together", is_flag=True, help="The whole file in one transaction.")
@click.option("--dry-run", is_flag=True, help="Say what would happen; change nothing.")
@click.option("--list", "list_", is_flag=True, help="Every command with its fields.")
@click.pass_context
def do_(
    ctx: click.Context,
    name: str | None,
    pairs: tuple[str, ...],
    file: str | None,
    together: bool,
    dry_run: bool,
    list_: bool,
) -> None:
    """Any write. Each is saved before its line is printed."""
    if list_:
        _list_commands()
        return
    if (name is None) == (file is None):
        raise click.UsageError("Name a command, or give --file.")
    from store.commands.registry import Spoken
    from store.reads.flags import ensure_fresh

    command = None if name is None else Spoken(name, _pairs(pairs))
    with opened(ctx, create=True, writing=not dry_run) as store:
        try:
            if command is not None:
                click.echo(_told(store.do(command, by=writer(ctx), dry_run=dry_run)))
            else:
                _run_lines(ctx, store, str(file), together, dry_run)
        finally:
            ensure_fresh(store)


@click.command("undo", cls=Examples, epilog="springbrett undo\nspringbrett undo --steps 3")
@click.option("--steps", type=click.IntRange(1), default=1, help="How many commands to take back.")
@click.pass_context
def undo_(ctx: click.Context, steps: int) -> None:
    """Take back your own last commands. What others did since is never overwritten."""
    _step(ctx, steps, "undo")


@click.command("redo", cls=Examples, epilog="springbrett redo\nspringbrett redo --steps 3")
@click.option("--steps", type=click.IntRange(1), default=1, help="How many commands to do again.")
@click.pass_context
def redo_(ctx: click.Context, steps: int) -> None:
    """Do again what you took back."""
    _step(ctx, steps, "redo")


def _step(ctx: click.Context, steps: int, way: str) -> None:
    from store.reads.flags import ensure_fresh

    with opened(ctx, writing=True) as store:
        try:
            for _ in range(steps):
                done = getattr(store, way)(by=writer(ctx))
                answer = {"did": done.name, "label": done.label, "history": done.number}
                click.echo(json.dumps(answer, ensure_ascii=False))
                sys.stdout.flush()
        finally:
            ensure_fresh(store)
