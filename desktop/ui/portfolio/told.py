"""What is due and what is new, as lines that open what they tell of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop.text import NOTHING, Text
from store.reads.portfolio_changed import Changed, ChangedKind
from store.reads.portfolio_due import Due, DueKind
from store.words import Flag, mark, mark_n

DUE_NOW = mark("portfolio", "Due now")
THIS_WEEK = mark("portfolio", "Within a week")
LATER = mark("portfolio", "Later")
COUNT_NOW = mark_n("portfolio", "%n thing(s) due now", None, 0)
COUNT_SOON = mark_n("portfolio", "%n due within a month", None, 0)
NOW_AND_SOON = mark("portfolio", "{now}, {soon}")
NOTHING_DUE = mark("portfolio", "Nothing is due within a month")
DUE_WORDS = {
    DueKind.TIME_BOX: mark("portfolio", "The time for the pilot is over"),
    DueKind.REVIEW: mark("portfolio", "Review"),
    DueKind.TARGET: mark("portfolio", "Target date: {what}"),
    DueKind.ACTION: mark("portfolio", "{what}"),
    DueKind.DEADLINE: mark("portfolio", "Deadline: {what}"),
}
TIME_BOX_AHEAD = mark("portfolio", "The time for the pilot ends")
MISSING = mark_n("portfolio", "%n number(s) missing: {what}", None, 0)
FROM = mark("portfolio", "{title}, from {period} on")
WHOSE = mark("portfolio", "{title} · {who}")

HEADS = {
    ChangedKind.FLAG: mark("portfolio", "Flags that changed"),
    ChangedKind.DECISION: mark("portfolio", "Decisions"),
    ChangedKind.PILOT: mark("portfolio", "New pilots"),
    ChangedKind.STAGE: mark("portfolio", "Moved to another stage"),
    ChangedKind.CYCLE: mark("portfolio", "Cycles that were completed"),
    ChangedKind.NUMBERS: mark("portfolio", "New numbers"),
}
COUNTS = {
    ChangedKind.FLAG: mark_n("portfolio", "%n flag(s) changed", None, 0),
    ChangedKind.DECISION: mark_n("portfolio", "%n decision(s)", None, 0),
    ChangedKind.PILOT: mark_n("portfolio", "%n new pilot(s)", None, 0),
    ChangedKind.STAGE: mark_n("portfolio", "%n pilot(s) moved", None, 0),
    ChangedKind.CYCLE: mark_n("portfolio", "%n cycle(s) completed", None, 0),
    ChangedKind.NUMBERS: mark_n("portfolio", "new numbers in %n pilot(s)", None, 0),
}
BECAME = mark("portfolio", "{before} → {after}")
NOW_IS = mark("portfolio", "Now: {after}")
DECIDED_BY = mark("portfolio", "{after}, by {by}")
MADE_BY = mark("portfolio", "By {by}")
CYCLE_ENDED = mark("portfolio", "{what}: {after}")
NUMBERS_IN = mark_n("portfolio", "%n number(s): {what}", None, 0)

AND_MORE = mark_n("portfolio", "and %n more", None, 0)
MOST_TOLD = 100
"""So many lines stand below a heading: nobody reads on, and they take time to be made."""

WEEK = timedelta(days=7)
DUE_TABS = {
    DueKind.TIME_BOX: "overview",
    DueKind.REVIEW: "overview",
    DueKind.TARGET: "readiness",
    DueKind.ACTION: "overview",
    DueKind.DEADLINE: "overview",
    DueKind.NUMBERS: "outcomes",
}
CHANGED_TABS = {
    ChangedKind.FLAG: "readiness",
    ChangedKind.DECISION: "overview",
    ChangedKind.PILOT: "overview",
    ChangedKind.STAGE: "overview",
    ChangedKind.CYCLE: "cycles",
    ChangedKind.NUMBERS: "outcomes",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One line. number: known by in its list. flag: its shape stands before it.

    pressing: it is due now. pilot, tab: what it opens; numbers: the measure whose numbers are
    missing, to be filled in there.
    """

    number: int
    title: str
    detail: str
    when: str
    pilot: UUID
    tab: str
    pressing: bool = False
    flag: Flag | None = None
    numbers: UUID | None = None


Groups = Sequence[tuple[str, Sequence[Told], str]]
"""A heading, what stands below it, and how many more there are, in words, where not all do."""


def due_told(found: Sequence[Due], today: date, text: Text) -> Groups:
    """What is due now, within a week and later, under a heading each."""
    groups: dict[str, list[tuple[int, Due]]] = {DUE_NOW: [], THIS_WEEK: [], LATER: []}
    for number, one in enumerate(found):
        away = one.on - today
        head = DUE_NOW if one.on <= today else THIS_WEEK if away <= WEEK else LATER
        groups[head].append((number, one))
    return [
        (
            text.fill("portfolio", head),
            [_due(number, one, today, text) for number, one in mine[:MOST_TOLD]],
            _more(len(mine), text),
        )
        for head, mine in groups.items()
        if mine
    ]


def _more(count: int, text: Text) -> str:
    over = count - MOST_TOLD
    return text.fill("portfolio", AND_MORE, over) if over > 0 else ""


def _due(number: int, one: Due, today: date, text: Text) -> Told:
    if one.kind is DueKind.NUMBERS:
        title = text.fill("portfolio", MISSING, one.missing, what=one.what)
        period = NOTHING
        if one.since is not None and one.cadence is not None:
            period = text.period(one.since, one.cadence, year=False)
        detail = text.fill("portfolio", FROM, title=one.title, period=period)
    else:
        words = DUE_WORDS[one.kind]
        if one.kind is DueKind.TIME_BOX and one.on > today:
            words = TIME_BOX_AHEAD
        title = text.fill("portfolio", words, what=one.what)
        detail = (
            text.fill("portfolio", WHOSE, title=one.title, who=one.who) if one.who else (one.title)
        )
    return Told(
        number,
        title,
        detail,
        text.date(one.on, year=one.on.year != today.year),
        one.pilot,
        DUE_TABS[one.kind],
        pressing=one.on <= today,
        numbers=one.record if one.kind is DueKind.NUMBERS else None,
    )


def due_in_short(found: Sequence[Due], today: date, text: Text) -> tuple[str, bool]:
    """How much is due, in a few words, and whether any of it is due now."""
    now = sum(one.on <= today for one in found)
    soon = len(found) - now
    said_now = text.fill("portfolio", COUNT_NOW, now)
    said_soon = text.fill("portfolio", COUNT_SOON, soon)
    if now and soon:
        return text.fill("portfolio", NOW_AND_SOON, now=said_now, soon=said_soon), True
    if now or soon:
        return said_now if now else said_soon, bool(now)
    return text.fill("portfolio", NOTHING_DUE), False


def changed_told(found: Sequence[Changed], today: date, text: Text) -> Groups:
    """What is new, under a heading for each kind."""
    groups: dict[ChangedKind, list[tuple[int, Changed]]] = {}
    for number, one in enumerate(found):
        groups.setdefault(one.kind, []).append((number, one))
    return [
        (
            text.fill("portfolio", HEADS[kind]),
            [_changed(number, one, today, text) for number, one in mine[:MOST_TOLD]],
            _more(len(mine), text),
        )
        for kind, mine in groups.items()
    ]


def _changed(number: int, one: Changed, today: date, text: Text) -> Told:
    day = one.at.astimezone().date()
    return Told(
        number,
        one.title,
        _happened(one, text),
        text.date(day, year=day.year != today.year),
        one.pilot,
        CHANGED_TABS[one.kind],
        flag=one.after if isinstance(one.after, Flag) else None,
    )


def _happened(one: Changed, text: Text) -> str:
    """What happened to the pilot that the line names."""
    after = NOTHING if one.after is None else text.term(one.after)
    before = None if one.before is None else text.term(one.before)
    match one.kind:
        case ChangedKind.NUMBERS:
            return text.fill("portfolio", NUMBERS_IN, one.count, what=one.what)
        case ChangedKind.CYCLE:
            return text.fill("portfolio", CYCLE_ENDED, what=one.what, after=after)
        case ChangedKind.DECISION:
            return text.fill("portfolio", DECIDED_BY, after=after, by=one.by)
        case ChangedKind.PILOT:
            return text.fill("portfolio", MADE_BY, by=one.by)
    if before is None:
        return text.fill("portfolio", NOW_IS, after=after)
    return text.fill("portfolio", BECAME, before=before, after=after)


def changed_in_short(found: Sequence[Changed], text: Text) -> list[str]:
    """How much of each kind is new, in a few words each."""
    pilots: dict[ChangedKind, set[int]] = {}
    counts: dict[ChangedKind, int] = {}
    for one in found:
        counts[one.kind] = counts.get(one.kind, 0) + 1
        pilots.setdefault(one.kind, set()).add(one.pilot_id)
    return [
        text.fill(
            "portfolio",
            words,
            len(pilots[kind]) if kind is ChangedKind.NUMBERS else counts[kind],
        )
        for kind, words in COUNTS.items()
        if kind in counts
    ]
