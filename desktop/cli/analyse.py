"""`analyse`: what a file of numbers shows, without putting it into a store."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.files import NO_FILE, WORDS, book_of, sheet_by_option
from desktop.cli.main import Examples
from desktop.cli.shop import print_json, words
from store.errors import Refusal
from store.words import Direction, Kind, mark

if TYPE_CHECKING:
    from store.exchange.analysis import Analysis

NOT_INDICES = mark("errors", "“{text}” is no list of places: write whole numbers, as 12,24.")

ANALYSE_EXAMPLES = """
springbrett analyse attendance.csv --kind proportion --direction up --target 0.6
springbrett analyse infections.csv --kind rate --direction down --phases 24 --json
springbrett analyse readmissions.csv --direction down --unordered --json
"""


def _indices(text: str | None) -> tuple[int, ...] | None:
    if text is None:
        return None
    try:
        return tuple(int(part) for part in text.split(",") if part.strip())
    except ValueError:
        raise Refusal(NOT_INDICES, field="phases", text=text) from None


@click.command("analyse", cls=Examples, epilog=ANALYSE_EXAMPLES)
@click.argument("file")
@click.option("--kind", type=WORDS["kind"], help="What the numbers are.")
@click.option("--direction", type=WORDS["direction"], default="none", help="Which way is better.")
@click.option("--target", type=float, help="What it should come to.")
@click.option("--minimum", type=float, help="From where on it is worthwhile, as a value.")
@click.option("--baseline", type=float, help="What it was before.")
@click.option("--phases", metavar="12,24", help="Where a new phase begins, counted from 0.")
@click.option("--exclude", metavar="3", help="Periods that count in nothing, counted from 0.")
@click.option("--freeze", type=click.IntRange(2), help="Limits from the first N periods alone.")
@click.option(
    "--planned", type=click.IntRange(1), default=26, show_default=True,
    help="How many periods the last phase was planned for.",
)  # fmt: skip
@click.option(
    "--alpha", type=click.FloatRange(0, 0.5, True, True), default=0.05, show_default=True,
    help="The chance of being wrong, over all looks together.",
)  # fmt: skip
@click.option("--unordered", is_flag=True, help="The groups have no worst and best off.")
@click.option("--sheet", metavar="NAME", help="The sheet, where a workbook has several.")
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def analyse_(
    ctx: click.Context,
    file: str,
    kind: str | None,
    direction: str,
    target: float | None,
    minimum: float | None,
    baseline: float | None,
    phases: str | None,
    exclude: str | None,
    freeze: int | None,
    planned: int,
    alpha: float,
    unordered: bool,
    sheet: str | None,
    json_: bool,
) -> None:
    """What a long CSV or workbook shows: chart, signals, range, effect, changes, places, groups.

    Columns: date (or 1, 2, 3 …), numerator and denominator or value, and perhaps site, subgroup,
    phase and note. docs/schemas/analyse.json says what --json prints.
    """
    from store.exchange.analysis import Options, analyse

    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise Refusal(NO_FILE, field="file", file=file, reason=error.strerror) from None
    options = Options(
        kind=None if kind is None else Kind(kind),
        direction=Direction(direction),
        target=target,
        minimum=minimum,
        baseline=baseline,
        phases=_indices(phases),
        exclude=_indices(exclude) or (),
        freeze=freeze,
        planned=planned,
        alpha=alpha,
        ordered=not unordered,
    )
    with sheet_by_option():
        found = analyse(book_of(data, sheet) or data, options)
    if json_:
        _print_json(ctx, found)
    else:
        for sentence in found.sentences:
            click.echo(words(ctx.obj["lang"]).say(sentence))


def _print_json(ctx: click.Context, found: Analysis) -> None:
    from desktop.language import LANGUAGES, use_language

    said = {}
    for lang in LANGUAGES:
        say = use_language(lang).say
        said[lang] = " ".join(say(sentence) for sentence in found.sentences)
    use_language(ctx.obj["lang"])
    shown = found.to_dict()
    del shown["sentences"]
    last = {name: shown.pop(name) for name in ("by_site", "by_subgroup")}
    print_json(shown | {"words": said} | last, "analyse")
