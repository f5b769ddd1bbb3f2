"""How often the flag is wrong, by profile: the figures that `python -m bench.flag_errors` shipped.

They belong to the program, not to a store: no session is asked. A file that is missing or damaged
is as good as none.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from store.reads.profiles import shipped_folder
from store.words import Kind, Message, mark

SHIPPED = "flag_errors.json"
CONTEXT = "flag_errors"

WHAT = {
    "minimum": mark("flag_errors", "No better than just worthwhile, yet called shown"),
    "minimum_spread": mark("flag_errors", "The same, with numbers that vary twice as much"),
    "lag_3": mark("flag_errors", "The same, and neighbouring numbers hang together somewhat"),
    "lag_5": mark("flag_errors", "The same, and neighbouring numbers hang together a lot"),
    "nothing": mark("flag_errors", "Nothing happened at all, yet called shown"),
    "restarts": mark("flag_errors", "No better than just worthwhile, with up to six new starts"),
    "hindsight": mark("flag_errors", "The same, with one new start chosen when all is known"),
    "target": mark("flag_errors", "The target is truly reached, and it is shown by the date"),
    "beyond": mark("flag_errors", "Five points beyond the target, and it is shown by the date"),
    "one_test": mark("flag_errors", "Found, of what one test at the planned end would find"),
    "guardrail": mark("flag_errors", "Somebody is harmed, yet the guardrail is called in order"),
    "worst_off": mark("flag_errors", "Better on average but worse for those worst off, yet ready"),
}
"""What is asked of many simulated pilots, by the row's id, in the table's order."""

WAYS = {
    "weekly": mark("flag_errors", "a 95 % interval looked at every week"),
    "six": mark("flag_errors", "six in a row on the good side"),
    "estimate": mark("flag_errors", "the average so far beyond the target"),
    "once": mark("flag_errors", "one test at the planned end"),
}
"""What people do today instead, by its id."""


@dataclass(frozen=True, slots=True)
class TodayRow:
    """How another way does on the same pilots. share: of them, 0 to 1."""

    id: str
    way: Message
    share: float


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One question put to many simulated pilots, judged by one shipped profile.

    id: as in `WHAT`. profile: its name; alpha: its accepted chance of error. kind: of the measure
    that was simulated. what: in a few words.
    share: of the pilots (or of what one test finds, in `one_test`), 0 to 1; margin: half the width
    of its 95 % Monte Carlo interval. goal: the number to keep to, None where this profile has none;
    at_least: the share must not be below the goal, else not above. met: None without a goal.
    today: other ways on the same pilots, empty where they have no answer.
    """

    id: str
    profile: str
    alpha: float
    kind: Kind
    what: Message
    share: float
    margin: float
    pilots: int
    goal: float | None
    at_least: bool
    met: bool | None
    today: tuple[TodayRow, ...]


@dataclass(frozen=True, slots=True)
class SimulatedOn:
    """Where the figures come from. versions: of the program and the libraries, by name."""

    on: date
    seed: int
    pilots: int
    versions: Mapping[str, str]


@cache
def flag_errors() -> tuple[ErrorRow, ...]:
    """Every row of every shipped profile, in the table's order; none where nothing is shipped."""
    return tuple(_row(kept) for kept in _read().get("rows", ()) if kept["id"] in WHAT)


def flag_errors_of(profile: str, kind: Kind = Kind.PROPORTION) -> tuple[ErrorRow, ...]:
    """The rows of the profile with this name for a measure of this kind, one a question.

    Kinds other than proportions have the first few questions only. None where the profile is a
    programme's own.
    """
    return tuple(row for row in flag_errors() if row.profile == profile and row.kind is kind)


@cache
def simulated_on() -> SimulatedOn | None:
    """When and how the figures were made; None where nothing is shipped."""
    kept = _read()
    if not kept:
        return None
    made = date.fromisoformat(kept["on"])
    return SimulatedOn(made, kept["seed"], kept["pilots"], dict(kept["versions"]))


def _row(kept: Mapping[str, Any]) -> ErrorRow:
    return ErrorRow(
        kept["id"],
        kept["profile"],
        kept["alpha"],
        Kind(kept["kind"]),
        Message(WHAT[kept["id"]], context=CONTEXT),
        kept["share"],
        kept["margin"],
        kept["pilots"],
        kept["goal"],
        kept["at_least"],
        kept["met"],
        tuple(
            TodayRow(way, Message(WAYS[way], context=CONTEXT), share)
            for way, share in kept["today"].items()
            if way in WAYS
        ),
    )


def _read(file: Path | None = None) -> dict[str, Any]:
    try:
        kept = json.loads((file or shipped_folder() / SHIPPED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}
