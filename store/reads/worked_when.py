"""How “when will we know” came about."""

from __future__ import annotations

from store.reads.when import When
from store.reads.worked_out import WorkedOut, given, sentences, shown, words
from store.words import Message, mark

WHEN = mark("worked", "When it will be known")
DRAWN = mark(
    "worked",
    "What may be true is drawn 400 times from what is known so far, with the spread that was seen. "
    "Each time the numbers to come are made up at the size so far, and the rule of the flag is put "
    "to them, one after the other.",
)
BAND = mark(
    "worked",
    "Shown are the middle of the first times that it passes, and between which eight of ten lie.",
)
BEFORE = mark(
    "worked",
    "If the true figure is the target: the chance that the rule of the flag has passed by then, "
    "and the size that would make it 80 %.",
)
SOURCE = mark(
    "worked", "Simulation of the readiness rule; Jennison and Turnbull 1989 (repeated looks)"
)
MIDDLE = mark("worked", "Half have passed after")
EARLIEST = mark("worked", "One in ten has after")
LATEST = mark("worked", "Nine in ten have after")
AHEAD = mark("worked", "Looked ahead")
BY = mark("worked", "By the date")
CHANCE = mark("worked", "Chance by then")
NEVER = mark("worked", "Chance that it never shows")
SIZE = mark("worked", "Out of, each time")
NEEDED = mark("worked", "For a chance of 80 %")
A_DAY = mark("worked", "{value}")


def foreseen(found: When) -> WorkedOut | None:
    """The band, or what a plan can expect; None where there is nothing to tell."""
    if found.shown:
        return None
    by = None
    if found.by is not None:
        day = {"value": found.by.isoformat(), "numbers": {"value": "date"}}
        by = Message(A_DAY, day, context="worked")
    planned, ahead = found.planned, found.forecast
    if planned is not None:
        return WorkedOut(
            words(WHEN),
            shown(planned.chance, "chance"),
            sentences([BEFORE]),
            given(
                (SIZE, shown(planned.size, "count")),
                (BY, by),
                (CHANCE, shown(planned.chance, "chance")),
                (NEEDED, shown(planned.needed, "count")),
            ),
            words(SOURCE),
        )
    if ahead is None:
        return None
    return WorkedOut(
        words(WHEN),
        None,
        sentences([DRAWN, BAND]),
        given(
            (EARLIEST, shown(found.earliest, "count")),
            (MIDDLE, shown(found.median, "count")),
            (LATEST, shown(found.latest, "count")),
            (AHEAD, shown(found.ahead, "count")),
            (BY, by),
            (CHANCE, shown(ahead.chance_by_plan, "chance")),
            (NEVER, shown(ahead.never, "chance")),
        ),
        words(SOURCE),
    )
