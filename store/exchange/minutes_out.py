"""The minutes of a review: as text, as a table, and as a page to print."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.commands.naming import find
from store.errors import Refusal
from store.exchange.csv_out import PLAIN, Dialect
from store.exchange.minutes_words import Line, MinutesWords, Style
from store.exchange.words_out import Say, table_csv
from store.reads.minutes import Minutes, MinutesItem
from store.reads.review_types import ActionLine, Entry
from store.schema import Review
from store.words import mark

COLUMNS = (
    "review",
    "held_on",
    "entry",
    "code",
    "title",
    "flag",
    "decision",
    "against_flag",
    "what",
    "who",
    "given_on",
    "due_on",
    "done_on",
    "dropped_on",
    "how_it_went",
)
"""The header of the table, in its fixed order. One row an entry; see `entries`."""

NONE_HELD = mark("errors", "No review has been held yet, so there are no minutes.")

UNDER = {Style.TITLE: "=", Style.PILOT: "-"}
TAGS = {Style.TITLE: "h1", Style.PILOT: "h2", Style.HEADING: "h3"}
LOOK = """
@page { size: A4; margin: 18mm 16mm; }
body { font: 11pt/1.45 system-ui, sans-serif; color: #1a1f1c; background: #fff; max-width: 46em;
 margin: 2em auto; padding: 0 1em; }
h1 { font-size: 20pt; margin: 0; }
h2 { font-size: 14pt; margin: 1.6em 0 0; padding-top: .5em; border-top: 1px solid #e0e1db;
 break-after: avoid; }
h3 { font-size: 11pt; margin: .9em 0 .1em; break-after: avoid; }
p, ul { margin: .2em 0; }
li { break-inside: avoid; }
.beside, .foot { color: #606963; }
.foot { margin-top: 2em; font-size: 9pt; }
"""


def named_or_last(session: Session, name: str | None) -> UUID:
    """The uid of the review of this name or day; of the one that was held last where None.

    Raises Refusal with the nearest name there is, or where none has been held.
    """
    if name is not None:
        return find(session, "review", name)
    held = sa.select(Review.uid).where(Review.ended_at.is_not(None))
    newest = session.scalars(held.order_by(Review.on.desc(), Review.began_at.desc()).limit(1))
    found = newest.first()
    if found is None:
        raise Refusal(NONE_HELD, field="review")
    return found


def minutes_text(minutes: Minutes, say: Say = str) -> str:
    """The minutes as plain text, to be pasted anywhere."""
    found: list[str] = []
    for line in MinutesWords(say).lines(minutes):
        if line.style in (Style.PILOT, Style.HEADING, Style.FOOT):
            found.append("")
        words = f"- {line.words}" if line.style is Style.BULLET else line.words
        found.append(words)
        if line.style in UNDER:
            found.append(UNDER[line.style] * min(len(line.words), 72))
    return "\n".join(found) + "\n"


def minutes_html(minutes: Minutes, say: Say = str, *, lang: str = "en") -> str:
    """The minutes as a page of its own, to be opened in a browser, printed or turned into a PDF.

    lang: the language that `say` speaks. Nothing is loaded from elsewhere, and whatever was typed
    is text.
    """
    lines = MinutesWords(say).lines(minutes)
    body = "\n".join(_elements(lines))
    return (
        f'<!doctype html>\n<html lang="{escape(lang)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(minutes.title)}</title>\n<style>{LOOK}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _elements(lines: tuple[Line, ...]) -> Iterator[str]:
    listed = False
    for line in lines:
        bullet = line.style is Style.BULLET
        if bullet != listed:
            yield "<ul>" if bullet else "</ul>"
            listed = bullet
        words = escape(line.words).replace("\n", "<br>")
        if bullet:
            yield f"<li>{words}</li>"
        elif line.style in TAGS:
            yield f"<{TAGS[line.style]}>{words}</{TAGS[line.style]}>"
        else:
            yield f'<p class="{line.style}">{words}</p>'
    if listed:
        yield "</ul>"


def minutes_csv(minutes: Minutes, dialect: Dialect = PLAIN, *, say: Say = str) -> bytes:
    """The minutes as a table, a row an entry."""
    return table_csv(COLUMNS, entries(minutes), dialect, say)


def entries(minutes: Minutes) -> Iterator[tuple[Any, ...]]:
    """A row an entry, a cell for each column.

    entry: see `Entry`; of somebody who came `who` is the name, of a decision `what` is why.
    """
    for entry, names in ((Entry.ATTENDED, minutes.present), (Entry.ABSENT, minutes.absent)):
        for name in names:
            yield _row(minutes, entry, who=name)
    for item in minutes.items:
        yield _row(minutes, Entry.LOOKED_AT, item)
        for action in item.before:
            yield _action(minutes, Entry.EARLIER_ACTION, item, action)
        for one in item.decisions:
            yield _row(
                minutes,
                Entry.DECISION,
                item,
                decision=one.decision,
                against_flag=one.against_flag,
                what=one.why,
                who=one.decided_by,
            )
        for action in item.given:
            yield _action(minutes, Entry.ACTION, item, action)


def _action(
    minutes: Minutes, entry: Entry, item: MinutesItem, action: ActionLine
) -> tuple[Any, ...]:
    return _row(
        minutes,
        entry,
        item,
        what=action.what,
        who=action.owner,
        given_on=action.given_on,
        due_on=action.due_on,
        done_on=action.done_on,
        dropped_on=action.dropped_on,
        how_it_went=action.how_it_went,
    )


def _row(
    minutes: Minutes, entry: Entry, item: MinutesItem | None = None, **more: Any
) -> tuple[Any, ...]:
    known = {"review": minutes.title, "held_on": minutes.on, "entry": entry, **more}
    if item is not None:
        known |= {"code": item.code, "title": item.title, "flag": item.flag}
    return tuple(known.get(name) for name in COLUMNS)
