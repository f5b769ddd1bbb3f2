"""The sample store: eighteen pilots and two years of work on them, made with commands.

The same each time, from one seed and with a clock that stands where each thing was entered: so a
target is fixed before the numbers that it judges, and the history reads as it would have grown.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from pathlib import Path

import numpy as np

from desktop.demo import (
    babies,
    bikes,
    breakfast,
    falls,
    farm,
    gym,
    homework,
    host,
    kitchen,
    lending,
    meals,
    meetings,
    panel,
    prescription,
    reading,
    smoking,
    strength,
    walking,
    water,
)
from desktop.demo.diary import TODAY, Diary, Entry
from desktop.demo.draws import Numbers
from store.commands.registry import Spoken
from store.errors import Refusal
from store.reads.flags import ensure_fresh
from store.reads.history import history
from store.store import Store
from store.words import mark

__all__ = ["TODAY", "is_untouched", "make_sample", "now"]

IS_THERE = mark("errors", "{path} is there already. Name a file that is not, for the sample.")

SEED = 17
PILOTS = (
    *(lending, walking, breakfast, gym, prescription, reading, water, panel, falls),
    *(kitchen, meals, host, strength, homework, farm, smoking, babies, bikes),
)
"""In the order of their codes."""
FIRST_PROGRAMME, OTHER_PROGRAMME = "Nærmiljø 2026", "Folkehelse Vest"
PROGRAMMES = 2
"""Entries that make the programmes, before all others."""
KEEPS_FLAGS = frozenset({"Decide", "BeginReview"})
BEGUN_ON, BEGUN_BY = date(2024, 11, 25), "Nina Berg"


def now() -> datetime:
    """The clock of a sample store: the time of day as it is, on the day where it stands still."""
    return datetime.combine(TODAY, datetime.now(UTC).time(), tzinfo=UTC)


def make_sample(path: Path | str, *, today: date = TODAY) -> None:
    """Make the sample store at `path`, where none is yet.

    today: entries of later days are left out. Raises Refusal where a file lies there already.
    """
    if Path(path).exists():
        raise Refusal(IS_THERE, field="store", path=path)
    clock = _Clock(BEGUN_ON)
    with Store(path, now=clock, programme=FIRST_PROGRAMME, lasting=False) as store:
        for day, entries in groupby(_in_order(_entries(), today), key=lambda entry: entry.on):
            clock.move_to(day)
            _enter(store, list(entries))
        clock.move_to(today)
        ensure_fresh(store)


def is_untouched(path: Path) -> bool:
    """Whether a sample lies at `path` in which nobody has done anything since it was made."""
    try:
        with Store(path, now=now, read_only=True) as store:
            rows = store.read(history)
    except Refusal:
        return False
    told = [(entry.by, entry.command.name) for entry in _in_order(_entries(), TODAY)]
    return [(row.by, row.did) for row in rows] == told


class _Clock:
    """The time at which things were entered: twenty seconds apart, from nine o'clock."""

    def __init__(self, day: date) -> None:
        self.move_to(day)

    def __call__(self) -> datetime:
        self._at += timedelta(seconds=20)
        return self._at

    def move_to(self, day: date) -> None:
        self._at = datetime.combine(day, time(9), tzinfo=UTC)


def _entries() -> list[Entry]:
    programmes = (
        Spoken("EditProgramme", {"programme": FIRST_PROGRAMME, "profile": "exploratory"}),
        Spoken("AddProgramme", {"name": OTHER_PROGRAMME, "profile": "default"}),
    )
    entries = [Entry(BEGUN_ON, BEGUN_BY, command) for command in programmes]
    for number, pilot in enumerate(PILOTS, start=1):
        told: Diary = pilot.diary(Numbers(np.random.default_rng([SEED, number])))
        entries += told.entries
    # What a meeting begins with comes before what is decided in it, and its end after that.
    return [*entries[:PROGRAMMES], *meetings.begun(), *entries[PROGRAMMES:], *meetings.ended()]


def _in_order(entries: Iterable[Entry], today: date) -> list[Entry]:
    told = [entry for entry in entries if entry.on <= today]
    return sorted(told, key=lambda entry: (entry.on, entry.after))


def _enter(store: Store, entries: list[Entry]) -> None:
    """A day's entries. Flags are those of the day where something keeps them, and after it."""
    runs = groupby(entries, key=lambda entry: (entry.by, entry.command.name in KEEPS_FLAGS))
    for (by, keeping), run in runs:
        if keeping:
            ensure_fresh(store)
        store.do_together([entry.command for entry in run], by=by)
        if keeping:
            ensure_fresh(store)
