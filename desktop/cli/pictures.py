"""Pictures and the sample: `demo`, `tour`, `chart`, `snapshot`."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.look import pilot_uid
from desktop.cli.main import Examples
from desktop.cli.shop import (
    clock_on,
    opened,
    plain,
    print_json,
    set_on,
    store_path,
    with_day,
    words,
)
from store.errors import Refusal
from store.periods import to_date
from store.words import mark

if TYPE_CHECKING:
    from desktop.settings import ThemeChoice

SIZE = mark("errors", "“{size}” is no size: write width and height, as 1440x900.")
NO_CHART = mark("errors", "{metric} has no numbers yet, so there is no chart.")


def without_screen() -> None:
    """Pictures need no screen; where there is none, Qt must not look for one."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def painting() -> Any:
    """What must be there before anything is painted, and before anything is said in Norwegian."""
    without_screen()
    from PySide6.QtWidgets import QApplication

    return QApplication.instance() or QApplication([])


@click.command("demo", cls=Examples, epilog="springbrett demo\nspringbrett --lang nb demo")
@click.pass_context
def demo_(ctx: click.Context) -> None:
    """The window on a throw-away store of sample pilots."""
    from desktop.app import run as open_window
    from desktop.demo import make_sample

    with tempfile.TemporaryDirectory(prefix="springbrett-demo-") as folder:
        path = Path(folder) / "sample.db"
        make_sample(path)
        code = open_window(store=str(path), lang=ctx.obj["lang"], demo=True)
    ctx.exit(code)


TOUR_EXAMPLES = """
springbrett tour --out tour
springbrett tour --all --out tour
springbrett tour --all --lang nb --lang nn --only 'outcomes*' --out tour
"""


@click.command("tour", cls=Examples, epilog=TOUR_EXAMPLES)
@click.option("--out", required=True, metavar="DIR", help="Where the pictures go.")
@click.option("--all", "all_", is_flag=True, help="Every screen, panel and empty state.")
@click.option("--lang", "langs", multiple=True, type=click.Choice(["en", "nb", "nn"]))
@click.option("--only", multiple=True, metavar="NAME", help="Only these; * for any letters.")
@click.option("--size", "sizes", multiple=True, metavar="WxH", help="Of the window.")
@click.pass_context
def tour_(
    ctx: click.Context,
    out: str,
    all_: bool,
    langs: tuple[str, ...],
    only: tuple[str, ...],
    sizes: tuple[str, ...],
) -> None:
    """Pictures of every screen, a sample store and its summary; needs no screen."""
    without_screen()
    if not all_ and (langs or only or sizes):
        raise click.UsageError("--lang, --only and --size go with --all.")
    if all_:
        from desktop.tour_all import SIZES, tour_all

        chosen = [_size(each) for each in sizes] or SIZES
        done = tour_all(Path(out), langs=langs or ("en", "nb", "nn"), only=only, sizes=chosen)
        for line in done.lines(words(ctx.obj["lang"])):
            click.echo(line)
        ctx.exit(1 if done.failed else 0)
    from desktop.tour import tour

    for line in tour(Path(out), lang=ctx.obj["lang"]):
        click.echo(line)


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{2,5})[x×](\d{2,5})", text)
    if found is None:
        raise Refusal(SIZE, field="size", size=text)
    return int(found[1]), int(found[2])


CHART_EXAMPLES = """
springbrett chart P-001 Attendance --png attendance.png
springbrett chart P-001 Attendance --svg attendance.svg
springbrett chart P-001 Attendance --json
"""


@click.command("chart", cls=Examples, epilog=CHART_EXAMPLES)
@click.argument("pilot")
@click.argument("metric")
@click.option("--png", metavar="F", help="As a picture.")
@click.option("--svg", metavar="F", help="As a drawing that stays sharp.")
@click.option("--json", "json_", is_flag=True, help="The numbers behind it.")
@with_day
@click.option("--scale", type=click.FloatRange(0.5, 8), default=2.0, show_default=True)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.pass_context
def chart_(
    ctx: click.Context,
    pilot: str,
    metric: str,
    png: str | None,
    svg: str | None,
    json_: bool,
    as_of: datetime | None,
    scale: float,
    theme: str,
) -> None:
    """A metric over time, with limits, phases, target and cycles."""
    if not (png or svg or json_):
        raise click.UsageError("Say what you want: --png, --svg or --json.")
    app = painting() if png or svg else None
    outcome = _outcome(ctx, pilot, metric, as_of)
    if json_:
        print_json(_dated(plain(outcome, words(ctx.obj["lang"]).say)), "chart")
    if png or svg:
        _draw(ctx, outcome, png, svg, scale, theme)
    del app


def _outcome(ctx: click.Context, pilot: str, metric: str, as_of: datetime | None) -> Any:
    from store.commands.naming import find
    from store.reads.outcomes import outcome

    with opened(ctx, as_of=None if as_of is None else as_of.date()) as store:
        uid = store.read(pilot_uid, pilot)
        metric_uid = store.read(find, "metric", metric, uid)
        return store.read(outcome, uid, metric_uid, today=store.today())


def _dated(shown: dict[str, Any]) -> dict[str, Any]:
    """An outcome with ISO dates where it counts days since 1970-01-01."""

    def iso(day: int | None) -> str | None:
        return None if day is None else to_date(day).isoformat()

    over_time = [groups["over_time"] for groups in shown["groups"] if groups["over_time"]]
    for axis in (shown, *over_time):
        axis["periods"] = [iso(day) for day in axis["periods"]]
    for gap in over_time:
        gap["since"] = iso(gap["since"])
    if shown["judgement"]:
        shown["judgement"]["begins"] = iso(shown["judgement"]["begins"])
    return shown


def _draw(
    ctx: click.Context, outcome: Any, png: str | None, svg: str | None, scale: float, theme: str
) -> None:
    from desktop.ui.charts.export import png_of, svg_of, write
    from desktop.ui.pilot.pictured import picture_of
    from desktop.ui.theme import DARK, LIGHT

    text = words(ctx.obj["lang"])
    picture = picture_of(outcome, text)
    if picture is None:
        raise Refusal(NO_CHART, metric=outcome.name)
    tokens = DARK if theme == "dark" else LIGHT
    if png:
        write(Path(png), png_of(picture, say=text, tokens=tokens, scale=scale))
    if svg:
        write(Path(svg), svg_of(picture, say=text, tokens=tokens))


SNAPSHOT_EXAMPLES = """
springbrett snapshot portfolio --png portfolio.png
springbrett snapshot pilot --pilot P-001 --tab readiness --png readiness.png --theme dark
springbrett snapshot import --file attendance.csv --png import.png
"""


@click.command("snapshot", cls=Examples, epilog=SNAPSHOT_EXAMPLES)
@click.argument("view")
@click.option("--pilot", help="The pilot's code.")
@click.option("--tab", help="Which of its tabs.")
@click.option("--file", metavar="F", help="The file with numbers that is imported.")
@click.option("--png", required=True, metavar="FILE", help="Where the picture goes.")
@with_day
@click.option("--size", default="1440x900", show_default=True)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--scale", type=click.FloatRange(0.5, 4), default=1.0, show_default=True)
@click.pass_context
def snapshot_(
    ctx: click.Context,
    view: str,
    pilot: str | None,
    tab: str | None,
    file: str | None,
    png: str,
    as_of: datetime | None,
    size: str,
    theme: ThemeChoice,
    scale: float,
) -> None:
    """A picture of any screen; needs no screen."""
    without_screen()
    from desktop.render import snapshot

    def draw(store: Path, clock: Callable[[], datetime] | None) -> None:
        snapshot(
            view,
            store=store,
            pilot=pilot,
            tab=tab,
            png=Path(png),
            size=_size(size),
            theme=theme,
            scale=scale,
            lang=ctx.obj["lang"],
            clock=clock,
            file=None if file is None else Path(file),
        )

    if as_of is None:
        draw(store_path(ctx), None)
        return
    day = as_of.date()
    with set_on(ctx, day) as copy:
        draw(copy, clock_on(day))
