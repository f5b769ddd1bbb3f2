"""Reading verbs: `list`, `show`, `readiness`, `history`."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.main import Examples
from desktop.cli.shop import (
    looked_at,
    opened,
    plain,
    print_json,
    print_table,
    with_archived,
    with_day,
    words,
)
from store.periods import to_date
from store.words import Flag, Kind, Message, Verdict, mark

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.text import Text
    from store.reads.first import PortfolioRow

NO_PILOTS = mark("cli", "There are no pilots yet. Begin with: springbrett do AddPilot title=…")
NO_FLAG = mark("cli", "no flag yet")
RECOMPUTED = mark("cli", "{pilots} pilots in {seconds} s; {changed} flags came out otherwise.")

SIGNS = {
    Verdict.PASS: "✓",
    Verdict.FAIL: "✗",
    Verdict.UNKNOWN: "?",
    Verdict.NOT_APPLICABLE: "–",
}


def pilot_uid(session: Any, code: str) -> UUID:
    """The pilot with this code. Raises Refusal with the nearest one."""
    from store.commands.naming import find

    return find(session, "pilot", code)


def _figure(text: Text, row: PortfolioRow, value: float | None) -> str:
    if value is None:
        return "–"
    if row.kind == Kind.PROPORTION:
        return text.percent(value)
    if row.kind == Kind.RATE:
        return text.rate(value, int(row.per))
    return text.number(value)


def _row(text: Text, row: PortfolioRow) -> list[str]:
    flag = text.term(row.flag) if row.flag else text.say(NO_FLAG, "cli")
    return [
        row.code,
        row.title,
        text.term(row.stage),
        flag,
        f"{_figure(text, row, row.latest)} / {_figure(text, row, row.target)}",
        text.say(row.why) if row.why else "",
    ]


@click.command("list", cls=Examples, epilog="springbrett list\nspringbrett list --all --json")
@with_archived
@with_day
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def list_(ctx: click.Context, all_: bool, as_of: datetime | None, json_: bool) -> None:
    """Every pilot, with its flag and why."""
    from store.reads.portfolio import portfolio

    with looked_at(ctx, as_of) as store:
        rows = store.read(portfolio, store.today())
    rows = tuple(row for row in rows if all_ or not row.archived)
    text = words(ctx.obj["lang"])
    if json_:
        print_json([_listed(text, row) for row in rows])
    elif rows:
        print_table([_row(text, row) for row in rows])
    else:
        click.echo(text.say(NO_PILOTS, "cli"))


def _listed(text: Text, row: PortfolioRow) -> dict[str, object]:
    shown = plain(row, text.say)
    if row.latest_period is not None:
        shown["latest_period"] = to_date(row.latest_period).isoformat()
    first = ("code", "uid", "title", "programme", "stage", "lead", "flag", "why", "sites")
    head = {name: shown.pop(name) for name in (*first, "iterations", "latest", "target")}
    return head | {"next_review_on": shown.pop("next_review_on")} | shown


@click.command("show", cls=Examples, epilog="springbrett show P-001\nspringbrett show P-001 --json")
@click.argument("pilot")
@with_day
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def show_(ctx: click.Context, pilot: str, as_of: datetime | None, json_: bool) -> None:
    """One pilot with all its records."""
    from store.reads.pilot import pilot_page
    from store.reads.portfolio import portfolio

    with looked_at(ctx, as_of) as store:
        uid = store.read(pilot_uid, pilot)
        page = store.read(pilot_page, uid)
        row = next(r for r in store.read(portfolio, store.today()) if r.uid == uid)
    if json_:
        print_json(page, "pilot")
        return
    text = words(ctx.obj["lang"])
    print_table([_row(text, row)])
    for metric in page.metrics:
        click.echo(f"  {metric.name}: {text.term(metric.kind)}, {metric.measured}")
    for hypothesis in page.hypotheses:
        begins = f"{hypothesis.if_we} → " if hypothesis.if_we else ""
        reason = f" ({hypothesis.because})" if hypothesis.because else ""
        click.echo(f"  H{hypothesis.number}: {begins}{hypothesis.then}{reason}")
    for cycle in page.iterations:
        act = text.term(cycle.act) if cycle.act else "…"
        click.echo(f"  {cycle.number} · {text.date(cycle.starts_on)} {cycle.title}: {act}")
    for decision in page.decisions:
        click.echo(
            f"  {text.date(decision.decided_on)} {text.term(decision.decision)}: {decision.why}"
        )
    for action in page.actions:
        if action.done_on is None and action.dropped_on is None:
            due = [] if action.due_on is None else [text.date(action.due_on)]
            who = [] if action.owner is None else [action.owner]
            click.echo(f"  → {' · '.join([*due, *who, action.what])}")


@click.command(
    "readiness",
    cls=Examples,
    epilog="springbrett readiness\nspringbrett readiness P-001\n"
    "springbrett readiness P-001 --as-of 2026-09-01 --json\nspringbrett readiness --recompute",
)
@click.argument("pilot", required=False)
@with_day
@with_archived
@click.option("--recompute", is_flag=True, help="Everything again from the measurements.")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def readiness_(
    ctx: click.Context,
    pilot: str | None,
    as_of: datetime | None,
    all_: bool,
    recompute: bool,
    json_: bool,
) -> None:
    """Is it ready to scale, why, and what is missing."""
    from store.reads.readiness import readiness_all
    from store.reads.readiness_ahead import readiness_ahead

    if recompute:
        if pilot is not None or as_of is not None:
            raise click.UsageError("--recompute is of all pilots, as of today.")
        _recompute(ctx, json_)
        return
    day: date | None = None if as_of is None else as_of.date()
    with opened(ctx, as_of=day) as store:
        if pilot is None:
            pages = store.read(readiness_all, store.today(), inputs=json_, archived=all_)
        else:
            uid = store.read(pilot_uid, pilot)
            pages = (store.read(readiness_ahead, uid, store.today(), inputs=json_),)
    text = words(ctx.obj["lang"])
    if json_:
        print_json(pages if pilot is None else pages[0], say=text.say)
        return
    if pilot is None:
        print_table([[p.pilot, text.term(Flag(p.flag)), text.say(p.why)] for p in pages])
        return
    page = pages[0]
    click.echo(f"{page.pilot}: {text.term(Flag(page.flag))}. {text.say(page.why)}")
    for criterion in page.criteria:
        why = text.say(criterion.why)
        asked = text.say(criterion.question)
        click.echo(f" {SIGNS[Verdict(criterion.verdict)]} {asked} {why}")
        change: Message | None = criterion.would_change
        if change is not None and criterion.id in page.next_steps:
            click.echo(f"     → {text.say(change)}")


def _recompute(ctx: click.Context, json_: bool) -> None:
    from store.reads.recompute import recompute

    with opened(ctx) as store:
        done = recompute(store)
    text = words(ctx.obj["lang"])
    if json_:
        print_json(done, "recompute")
        return
    for one in done.changes:
        before, after = (
            text.say(NO_FLAG, "cli") if flag is None else text.term(Flag(flag))
            for flag in (one.before, one.after)
        )
        click.echo(f"{one.pilot}: {before} → {after}")
    shown = {"pilots": text.count(done.pilots), "changed": text.count(done.changed)}
    seconds = text.number(done.seconds, 2)
    click.echo(text.fill("cli", RECOMPUTED, seconds=seconds, **shown))


@click.command(
    "history", cls=Examples, epilog="springbrett history\nspringbrett history P-001 --json"
)
@click.argument("pilot", required=False)
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def history_(ctx: click.Context, pilot: str | None, json_: bool) -> None:
    """Everything that was done, oldest first."""
    from store.reads.history import history

    with opened(ctx) as store:
        uid = None if pilot is None else store.read(pilot_uid, pilot)
        rows = store.read(history, uid)
    if json_:
        print_json(rows)
        return
    text = words(ctx.obj["lang"])
    undone = text.say(mark("cli", "undone"), "cli")
    print_table(
        [
            [
                str(row.history),
                f"{row.at:%Y-%m-%d %H:%M}",
                row.by,
                undone if row.undone else "",
                text.say(row.label, "undo"),
                " ".join((row.reason or "").split()),
            ]
            for row in rows
        ]
    )
