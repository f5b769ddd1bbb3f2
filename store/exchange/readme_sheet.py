"""The "Read me" of a workbook: which store it is of, how to read it, and what each column is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from store.exchange.dictionary import DICTIONARY
from store.exchange.tables import NAMES, Table, Type, type_of
from store.exchange.words_out import KINDS, TITLES, Say, word_of
from store.words import Message, mark, mark_n

NAME = mark("readme", "Read me")
STORE = mark("readme", "Store")
WRITTEN = mark("readme", "Written on")
PROFILE = mark("readme", "Readiness profile")
VERSION = mark("readme", "{name}, version {number}")
SMALL = mark("readme", "Small groups")
READ = mark("readme", "How to read it")
HIDDEN = mark_n(
    "readme",
    "%n row(s) with figures about fewer people than the programme shows: these read < and the "
    "threshold, and so does what would give them away.",
    None,
    0,
)
NONE_HIDDEN = mark("readme", "No figure is about so few people that it had to be hidden.")
CUT = mark_n(
    "readme",
    "%n text(s) too long for a cell, ending in …: CSV and JSON have all of it.",
    None,
    0,
)
HOW = (
    mark("readme", "An empty cell is not known, or does not apply."),
    mark("readme", "Shares are parts of 1, shown as per cent. Rates are per one. Times are UTC."),
    mark("readme", "There are no formulas and no links here: text that looks like one is text."),
)
ARCHIVED = mark("readme", "Archived pilots are in it.")
SOME = mark("readme", "{shown} of {total} pilots: those that were shown when it was written.")
NO_ARCHIVED = mark("readme", "Archived pilots are left out, but for the history.")
HEAD = (
    mark("readme", "Sheet"),
    mark("readme", "Column"),
    mark("readme", "In CSV and JSON"),
    mark("readme", "Meaning"),
    mark("readme", "Unit"),
    mark("readme", "Source"),
)
WIDTHS = (20, 30, 26, 60, 40, 40)

Line = tuple[str, str | date]


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself. store: what it is called. profiles: name and version of each.

    archived: pilots that are put away are in it; None where it was asked for one pilot only. some:
    how many pilots it is of and how many there are, where they were filtered.
    """

    store: str
    on: date
    profiles: tuple[tuple[str, int], ...] = ()
    archived: bool | None = None
    some: tuple[int, int] | None = None


def lines(about: About, *, hidden: int, cut: int, say: Say) -> Iterator[Line]:
    """What stands above the dictionary: a label and a text or a date each.

    hidden: rows with figures that are not shown. cut: texts that did not fit into their cell.
    """

    def said(text: str, count: int | None = None) -> str:
        return say(Message(text, count=count, context="readme"))

    yield said(STORE), about.store
    yield said(WRITTEN), about.on
    named = (
        say(Message(VERSION, {"name": name, "number": number}, context="readme"))
        for name, number in about.profiles
    )
    yield said(PROFILE), "; ".join(named)
    yield said(SMALL), said(HIDDEN, hidden) if hidden else said(NONE_HIDDEN)
    notes = [said(text) for text in HOW]
    if about.archived is not None:
        notes.append(said(ARCHIVED if about.archived else NO_ARCHIVED))
    if about.some is not None:
        facts = dict(zip(("shown", "total"), about.some, strict=True))
        notes.append(say(Message(SOME, facts, context="readme")))
    if cut:
        notes.append(said(CUT, cut))
    for i, note in enumerate(notes):
        yield said(READ) if i == 0 else "", note


def head(say: Say) -> tuple[str, ...]:
    """What stands above the columns of the dictionary."""
    return tuple(say(Message(text, context="readme")) for text in HEAD)


def entries(tables: Sequence[Table], say: Say, *, in_words: bool) -> Iterator[tuple[str, ...]]:
    """The dictionary: a row for each column of these tables."""
    for table in tables:
        sheet = name_of(table.name, say, in_words=in_words)
        for column in table.columns:
            entry = DICTIONARY[table.name][column]
            title = say(Message(TITLES[column], context="columns")) if in_words else column
            meaning = say(Message(entry.meaning, context="dictionary"))
            source = say(Message(entry.source, context="dictionary"))
            unit = unit_of(column, entry.unit, say, in_words=in_words)
            yield sheet, title, column, meaning, unit, source


def name_of(table: str, say: Say, *, in_words: bool) -> str:
    """What a table is called."""
    return say(Message(NAMES[table], context="tables")) if in_words else table


def unit_of(column: str, unit: str | None, say: Say, *, in_words: bool) -> str:
    """The unit; of a column with few words all of them."""
    if unit is not None:
        return say(Message(unit, context="dictionary"))
    if type_of(column) is Type.YES_OR_NO:
        both = (True, False)
        return ", ".join(
            word_of(column, one, say) if in_words else str(one).lower() for one in both
        )
    words = [word.value for word in KINDS[column]]
    return ", ".join(word_of(column, word, say) if in_words else word for word in words)
