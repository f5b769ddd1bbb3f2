"""How a file of numbers is to be read: options, a map, or as one of its shape was read before."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from desktop.cli.main import Examples
from desktop.cli.shop import words
from store.errors import Refusal
from store.exchange.sheet_map import Answers
from store.words import mark

if TYPE_CHECKING:
    from store.exchange.layout import Columns
    from store.exchange.map_toml import FileMap
    from store.exchange.workbook import Workbook

AS_BEFORE = mark("cli", "Read as “{name}” was read before. To read it afresh, add --afresh.")
NOT_BOTH = mark(
    "errors", "A map with the table [columns] says all itself: leave {option} out, or write it "
    "in the map.",
)  # fmt: skip
NO_PLACE = mark("errors", "The map {file} can't be written: {reason}.")
NO_MAP = mark("errors", "{file} can't be read: {reason}. Check its name.")

LONG_BYTES = 1_000_000
"""A text this long is looked at from its beginning alone."""
FORMS = ("year-month-day", "week, month, quarter or year", "day.month.year", "day/month/year",
         "month/day/year")  # fmt: skip
ENCODINGS = ("utf-8", "cp1252", "utf-16-le", "utf-16-be")
OPTIONS = (
    click.option("--map", "map_", metavar="MAP.toml", help="Which column is what."),
    click.option("--write-map", metavar="MAP.toml", help="Write down how the file is read."),
    click.option("--sheet", metavar="NAME", help="The sheet, where a workbook has several."),
    click.option("--table", type=click.IntRange(1, 1000), help="Which table of the sheet, from 1."),
    click.option(
        "--header-row", type=click.IntRange(1, 1_048_576), help="The row with the titles, from 1."
    ),
    click.option(
        "--year", type=click.IntRange(1900, 2199), help="Of periods that are written without one."
    ),
    click.option("--dates", type=click.Choice(FORMS), help="How dates are written."),
    click.option("--decimal", type=click.Choice([",", "."]), help="The decimal mark."),
    click.option("--encoding", type=click.Choice(ENCODINGS), help="Of a text file."),
    click.option("--afresh", is_flag=True, help="Not as a sheet like it was read before."),
)
_NEED_ANSWERS = ("table", "header_row", "year", "encoding")
_Command = TypeVar("_Command", bound=Callable[..., Any])

NONE_REMEMBERED = mark("cli", "It is remembered of no sheet how it was read.")
FORGOTTEN = mark("cli", "Forgotten: {name}")
NOT_REMEMBERED = mark("errors", "No sheet “{name}” is remembered. Those that are: {names}.")
REMEMBERED_EXAMPLES = """
springbrett import remembered
springbrett import remembered --forget "Visits 2026.xlsx"
"""


def reading_options(command: _Command) -> _Command:
    """The options that say how a file is read, for a command that takes them as `how`."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def how_read(
    ctx: click.Context, data: bytes, file: str, how: dict[str, Any]
) -> tuple[bytes, Workbook | None, dict[str, Any]]:
    """The file, its workbook, and what ImportMeasurements takes of how it is read.

    What is said by option holds before the map, and a map before what is remembered. Writes the
    map where one is asked for. Raises Refusal.
    """
    from desktop.worker import readable
    from store.exchange.decode import in_encoding
    from store.exchange.workbook import NO_WORKBOOK

    found = readable(data)
    book = None if isinstance(found, bytes) else found
    said = _said(how)
    titles: Columns | None = None
    if how["map_"] is not None:
        answers, titles = _by_map(book or data, file, how, said)
    else:
        answers = said if how["afresh"] else _as_before(ctx, book or data, file, said)
    if answers.sheet:
        if book is None:
            raise Refusal(NO_WORKBOOK, field="sheet", name=answers.sheet)
        book = book.only(answers.sheet)
    if book is None:
        data = in_encoding(data, answers.encoding)
    if how["write_map"] is not None:
        _write(how["write_map"], book or data, file, answers, titles)
    return data, book, _fields_of(answers, titles)


def _said(how: dict[str, Any]) -> Answers:
    """What the options say."""
    names = ("sheet", "table", "header_row", "year", "dates", "decimal", "encoding")
    return Answers(**{name: how[name] for name in names if how[name] is not None})


def _over(said: Answers, before: Answers) -> Answers:
    """What is said by option, and where nothing is, what was said before."""
    given = {
        field.name: value
        for field in fields(Answers)
        if (value := getattr(said, field.name)) not in ("", None, ())
    }
    return replace(before, **given)


def _fields_of(answers: Answers, titles: Columns | None) -> dict[str, Any]:
    """As the command takes it: answers only where the usual titles are not enough."""
    from store.exchange.read_dates import DateForm

    plain = replace(answers, sheet="", dates="", decimal="", separator="")
    return {
        "columns": titles,
        "separator": answers.separator or None,
        "decimal": answers.decimal or None,
        "dates": DateForm(answers.dates) if answers.dates else None,
        "answers": None if titles is not None or plain == Answers() else answers,
    }


def _by_map(
    source: bytes | Workbook, file: str, how: dict[str, Any], said: Answers
) -> tuple[Answers, Columns | None]:
    """What map and options say together; titles of columns where the map names them by field."""
    from store.exchange.decode import in_encoding
    from store.exchange.map_toml import answers_for
    from store.exchange.sheet_read import understand

    read = _read(how["map_"])
    answers = _over(said, read.answers)
    if read.titles is not None:
        for name in _NEED_ANSWERS:
            if how[name] is not None:
                option = f"--{name.replace('_', '-')}"
                raise Refusal(NOT_BOTH, field="map", option=option)
        return answers, read.titles
    if not read.columns:
        return answers, None
    if isinstance(source, bytes):
        source = in_encoding(source, answers.encoding)
    found = understand(_head_of(source), answers, name=_name(file)).map
    return answers_for(replace(read, answers=answers), found), None


def _read(file: str) -> FileMap:
    from store.exchange.map_toml import LARGEST, read_map

    if file == "-":
        return read_map(sys.stdin.buffer.read(LARGEST + 1), file)
    try:
        with Path(file).open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise Refusal(NO_MAP, field="map", file=file, reason=error.strerror) from None
    return read_map(data, file)


def _as_before(
    ctx: click.Context, source: bytes | Workbook, file: str, said: Answers
) -> Answers:  # fmt: skip
    """As a sheet of its shape was read in the window, which is told; what is said now holds."""
    from desktop.remembered import recall
    from desktop.settings import Settings

    recalled = recall(Settings().sheets, source, _name(file))
    if recalled is None:
        return said
    told = words(ctx.obj["lang"]).fill("cli", AS_BEFORE, name=recalled.name)
    click.echo(told, err=True)
    return _over(said, recalled.answers)


def _write(
    file: str, source: bytes | Workbook, name: str, answers: Answers, titles: Columns | None
) -> None:
    from store.exchange.map_toml import FileMap, wanted_in, write_map
    from store.exchange.sheet_read import understand

    bare = replace(answers, uses=(), heads=())
    if titles is not None:
        text = write_map(FileMap(bare, titles=titles))
    else:
        found = understand(_head_of(source), bare, name=_name(name)).map
        text = write_map(FileMap(bare, wanted_in(answers, found), None, _name(name)), found)
    try:
        Path(file).write_text(text, encoding="utf-8")
    except OSError as error:
        raise Refusal(NO_PLACE, field="map", file=file, reason=error.strerror) from None


def _head_of(source: bytes | Workbook) -> bytes | Workbook:
    """Enough of a long text to see what its columns are."""
    if not isinstance(source, bytes) or len(source) <= LONG_BYTES:
        return source
    from store.exchange.decode import decode

    text = decode(source[: source.rfind(b"\n", 0, LONG_BYTES)]).text
    return text.encode("utf-8-sig")


def _name(file: str) -> str:
    return "" if file == "-" else Path(file).name


@click.command("remembered", cls=Examples, epilog=REMEMBERED_EXAMPLES)
@click.option("--forget", metavar="NAME", help="Read sheets like this one by rule again.")
@click.pass_context
def remembered_(ctx: click.Context, forget: str | None) -> None:
    """The sheets of which it is remembered how they were read."""
    from desktop.remembered import forget as let_go
    from desktop.remembered import remembered
    from desktop.settings import Settings

    text, folder = words(ctx.obj["lang"]), Settings().sheets
    kept = remembered(folder)
    if forget is None:
        click.echo("\n".join(one.name for one in kept) or text.say(NONE_REMEMBERED, "cli"))
        return
    mine = [one for one in kept if one.name == forget]
    if not mine:
        names = ", ".join(f"“{one.name}”" for one in kept) or "–"
        raise Refusal(NOT_REMEMBERED, field="forget", name=forget, names=names)
    for one in mine:
        let_go(folder, one.shape)
    click.echo(text.fill("cli", FORGOTTEN, name=forget))
