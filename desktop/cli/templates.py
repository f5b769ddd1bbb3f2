"""`templates`: what a new pilot can begin with."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import click

from desktop.cli.main import Examples
from desktop.cli.shop import plain, print_json, print_table, words
from store.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.text import Text
    from store.templates import Template

MEASURE = mark("cli", "{name} ({role}, {cadence}, {direction}), {unit}")
SOURCE = mark("cli", "Source: {source}. Collected by: {who}.")
BELIEF = mark("cli", "If we {if_we}, then {then}, because {because}.")
REACH = mark("cli", "Whom it reaches: {dimension} ({groups}).")
AS_OF = mark("cli", "Last looked over {date}.")
MEASURES, BELIEFS = mark("cli", "What to measure"), mark("cli", "What is usually believed")

WIDTH = 88
EXAMPLES = """
springbrett templates
springbrett --lang nb templates walking_bus
springbrett do AddPilotFromTemplate template=walking_bus language=nb lead="Ida Moe"
"""


@click.command("templates", cls=Examples, epilog=EXAMPLES)
@click.argument("name", required=False)
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_context
def templates_(ctx: click.Context, name: str | None, json_: bool) -> None:
    """What a new pilot can begin with: measures with their definitions, and beliefs to test."""
    from desktop.language import language_of
    from store.templates import template, templates

    text = words(ctx.obj["lang"])
    language = language_of(text)
    found = templates(language) if name is None else (template(name, language),)
    if json_:
        print_json([plain(one) for one in found])
    elif name is None:
        print_table([[one.name, one.title, one.about] for one in found])
    else:
        click.echo("\n".join(_whole(found[0], text)))


def _whole(one: Template, text: Text) -> Iterator[str]:
    def say(marked: str, **facts: object) -> str:
        return text.fill("cli", marked, **facts)

    def lines(words: str, by: int = 0) -> list[str]:
        return textwrap.wrap(words, WIDTH, initial_indent=" " * by, subsequent_indent=" " * by)

    yield f"{one.title}. {one.about}"
    yield from ("", *lines(one.problem), *lines(one.target_group), "", say(MEASURES))
    for metric in one.metrics:
        terms = {"role": metric.role, "cadence": metric.cadence, "direction": metric.direction}
        yield from lines(say(MEASURE, name=metric.name, unit=metric.unit, **terms), 2)
        yield from lines(metric.definition, 4)
        yield from lines(say(SOURCE, source=metric.source, who=metric.collected_by), 4)
    yield from ("", say(BELIEFS))
    for belief in one.hypotheses:
        said = say(BELIEF, if_we=belief.if_we, then=belief.then, because=belief.because)
        yield from lines(said, 2)
    reach = say(REACH, dimension=one.dimension, groups=", ".join(one.groups))
    yield from ("", reach, say(AS_OF, date=text.date(one.as_of)))
