"""The first screen: every pilot's row, by the standard library alone.

SQLAlchemy would cost more than the whole first paint. The portfolio read uses the same statement.
"""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

from store.header import SCHEMA_VERSION, Header, read_header, reading_uri
from store.words import Choice, Flag, Message, Stage

SQL = """
SELECT p.id, p.uid, p.code, p.title, g.name, g.currency, p.stage, coalesce(c.name, p.lead),
 p.starts_on, p.ends_on, p.budget_cap, p.planned_reach, p.next_review_on, p.archived,
 r.sites, r.iterations, r.cycles, r.metric, r.kind, r.direction, r.unit, r.per, r.cadence, r.target,
 r.latest_period, r.latest, r.spark, r.last_type, r.participants, r.worst_off, r.spent,
 r.last_decision, r.decided_on, r.flag, r.why, r.passed, r.required, r.progress,
 r.flag_history >= r.facts_history, r.flag_since, r.valid_until
FROM pilot p JOIN programme g ON g.id = p.programme_id LEFT JOIN contact c ON c.id = p.lead_id
LEFT JOIN portfolio_row r ON r.pilot_id = p.id ORDER BY p.code
"""


@dataclass(frozen=True, slots=True)
class PortfolioRow:
    """One pilot as the portfolio shows it.

    lead: a contact's name where it is one, else as typed. Money in minor units. cycles: each
    cycle's act in order, "open" where it is not completed.
    spark: up to 26 latest totals of the primary metric, nan where missing. latest and target are
    raw (a fraction, a rate per one). last_type: what the latest point is (improving, concerning,
    neutral, common). why: the reason for the flag. fresh: the flag follows the latest facts.
    needs_decision: as of the day that was asked for; never of one that is put away.
    """

    pilot_id: int
    uid: UUID
    code: str
    title: str
    programme: str
    currency: str
    stage: Stage
    lead: str | None
    starts_on: date | None
    ends_on: date | None
    budget_cap: int | None
    planned_reach: int | None
    next_review_on: date | None
    archived: bool
    sites: int
    iterations: int
    cycles: tuple[str, ...]
    metric: str | None
    kind: str | None
    direction: str | None
    unit: str | None
    per: float
    cadence: str | None
    target: float | None
    latest_period: int | None
    latest: float | None
    spark: tuple[float, ...]
    last_type: str | None
    participants: int | None
    worst_off: int | None
    spent: int | None
    last_decision: str | None
    decided_on: date | None
    flag: Flag | None
    why: Message | None
    passed: int | None
    required: int | None
    progress: float | None
    fresh: bool
    needs_decision: bool


def weeks_taken(rows: Iterable[PortfolioRow], *choices: Choice) -> list[int]:
    """Weeks from a pilot's start to the last decision, of those that ended with one of these.

    In order; a pilot without a start, or with one after its decision, is left out.
    """
    return sorted(
        round((row.decided_on - row.starts_on).days / 7)
        for row in rows
        if row.last_decision in choices
        and row.starts_on is not None
        and row.decided_on is not None
        and row.decided_on >= row.starts_on
    )


def middle(values: Sequence[int]) -> int | None:
    """The one in the middle of values in order, of two the mean; None where there are none."""
    if not values:
        return None
    half = len(values) // 2
    return values[half] if len(values) % 2 else round((values[half - 1] + values[half]) / 2)


FLAGS = {flag.value: flag for flag in Flag}
STAGES = {stage.value: stage for stage in Stage}


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


@lru_cache(maxsize=512)
def _message(text: str) -> Message:
    """Many pilots have the same reason."""
    return Message.from_dict(json.loads(text))


def as_row(found: tuple[Any, ...], today: date) -> PortfolioRow:
    """A row of SQL as the portfolio shows it."""
    (key, uid, code, title, programme, currency, stage, lead, starts, ends, cap, planned, review,
     archived, sites, iterations, cycles, metric, kind, direction, unit, per, cadence, target,
     period, latest, spark, last_type, participants, worst, spent, decision, decided, flag, why,
     passed, required, progress, fresh, since, valid_until) = found  # fmt: skip
    next_review, ends_on, decided_on = _date(review), _date(ends), _date(decided)
    word = None if flag is None else FLAGS.get(flag) or Flag(flag)
    overdue = valid_until is not None and date.fromisoformat(valid_until) <= today
    return PortfolioRow(
        key, UUID(int=int(uid, 16)), code, title, programme, currency,
        STAGES.get(stage) or Stage(stage), lead, _date(starts),
        ends_on, cap, planned, next_review, bool(archived), sites or 0, iterations or 0,
        tuple(cycles.split(",")) if cycles else (), metric, kind, direction, unit, per or 1.0,
        cadence, target, period, latest,
        struct.unpack(f"<{len(spark) // 4}f", spark) if spark else (), last_type,
        participants, worst, spent, decision, decided_on, word,
        _message(why) if why else None, passed, required, progress,
        bool(fresh) and not overdue,
        not archived
        and decision != Choice.STOP
        and _needs_decision(word, _date(since), decided_on, next_review, ends_on, stage, today),
    )  # fmt: skip


def _needs_decision(
    flag: Flag | None, since: date | None, decided_on: date | None, review: date | None,
    ends_on: date | None, stage: str, today: date,
) -> bool:  # fmt: skip
    """Flag ready or reconsider with no decision after it, or a review date or time box passed."""
    decided = decided_on or date.min
    if flag in (Flag.READY, Flag.RECONSIDER) and decided < (since or today):
        return True
    if stage == Stage.DECIDED:
        return False
    passed = review is not None and review <= today and decided < review
    return passed or (ends_on is not None and ends_on <= today and decided < ends_on)


def first_rows(path: Path, today: date) -> tuple[PortfolioRow, ...] | None:
    """All pilots by code; None where there is no store yet, or an older one to bring up to date.

    Raises Refusal (store/header.py) for what is not a store and for a newer one.
    """
    header = read_header(path)
    if header is None or header.user_version != SCHEMA_VERSION:
        return None
    connection = sqlite3.connect(reading_uri(path), uri=True)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        return tuple(as_row(found, today) for found in connection.execute(SQL))
    finally:
        connection.close()


def store_name(path: Path) -> str | None:
    """What the store at `path` is called; None where nobody has named it, or there is none yet.

    Raises Refusal as `first_rows` does.
    """
    header = read_header(path)
    if header is None or header.user_version != SCHEMA_VERSION:
        return None
    connection = sqlite3.connect(reading_uri(path), uri=True)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        found = connection.execute("SELECT name FROM store_info").fetchone()
    finally:
        connection.close()
    return None if found is None else found[0]


def first_look(
    path: Path, today: date
) -> tuple[Header | None, tuple[PortfolioRow, ...] | None, str | None]:
    """The header, the rows and the name of the store at `path`, as `first_rows` and `store_name`.

    A damaged one has a header alone: what is wrong with it is said when it is opened.
    """
    header = read_header(path)
    try:
        return header, first_rows(path, today), store_name(path)
    except (sqlite3.Error, ValueError, TypeError, struct.error):
        return header, None, None
