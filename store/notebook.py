"""A store for scripts and notebooks: its pilots, numbers and verdicts as pandas frames.

Frames hold what the store holds: fractions, rates per one, money in whole units of the currency,
dates as datetime64, what is not known as missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from store.commands.naming import find
from store.commands.registry import Spoken
from store.reads.flags import ensure_fresh
from store.reads.measurements import MeasurementRow, measurement_rows
from store.reads.portfolio import portfolio
from store.reads.readiness import readiness, readiness_all
from store.reads.summary import SummaryRow, summary
from store.store import Store, utc_now
from store.words import Message

if TYPE_CHECKING:
    import pandas as pd

    from store.store import Done

__all__ = ["Notebook", "open_store"]

WHOLE = {
    "sites", "iterations", "criteria_passed", "criteria_required", "participants", "people",
    "iterations_completed", "partners", "agreements_signed", "seq", "planned_reach",
}  # fmt: skip
DATES = {
    "starts_on", "ends_on", "criterion_fixed_on", "funded_until", "decided_on", "next_review_on",
    "as_of",
}  # fmt: skip
NUMBERS = {
    "baseline", "target", "latest", "estimate", "lower", "upper", "progress", "gap",
    "worst_off_representation", "budget_cap", "spent", "cost_per_participant", "numerator",
    "denominator", "value",
}  # fmt: skip
PERIODS = {"period", "latest_period"}
YES_OR_NO = {"required", "fresh", "needs_decision", "hidden"}

PILOT = (
    "code", "title", "programme", "stage", "lead", "starts_on", "ends_on", "planned_reach", "sites",
    "iterations", "metric", "unit", "direction", "latest_period", "latest", "target", "flag", "why",
    "progress", "fresh", "needs_decision", "next_review_on", "uid",
)  # fmt: skip

Say = Callable[[Message], str]


@contextmanager
def open_store(
    path: Path | str,
    *,
    read_only: bool = True,
    say: Say = str,
    now: Callable[[], datetime] = utc_now,
) -> Iterator[Notebook]:
    """The store at `path`, closed afterwards; one that is not there is not made.

    read_only: False to write as well, see `Notebook.do`. say: puts sentences into words;
    `desktop.language.use_language("nb").say` does it as the window does, `str` is English with raw
    figures. now: a clock, for verdicts as of another day.
    Raises Refusal where the file is no store, a newer one, or, with read_only, an older one.
    """
    with Store(path, read_only=read_only, create=False, now=now) as store:
        yield Notebook(store, say)


class Notebook:
    """An open store. store: itself, for all other reads (store/reads) and commands."""

    def __init__(self, store: Store, say: Say = str) -> None:
        self.store, self._say = store, say

    def pilots(self) -> pd.DataFrame:
        """A row a pilot, by code: what the portfolio shows. fresh: the flag follows the facts."""
        rows = self._fresh().read(portfolio, self.store.today())
        return self._frame(PILOT, ([getattr(row, name) for name in PILOT] for row in rows))

    def summary(self) -> pd.DataFrame:
        """A row a pilot, by code: the columns of summary.csv, docs/data-dictionary.md has them.

        A figure that summary.csv says as "<5" is missing here. latest_period is text. flag_fresh:
        False where the store is only read and the flag lags behind what was written last.
        """
        store = self._fresh()
        names = [field.name for field in fields(SummaryRow)]
        rows = store.read(summary)
        frame = self._frame(names, ([getattr(row, name) for name in names] for row in rows))
        fresh = {row.code: row.fresh for row in store.read(portfolio, store.today())}
        frame["flag_fresh"] = [bool(fresh.get(code)) for code in frame["code"]]
        return frame

    def measurements(
        self, pilot: str | None = None, *, hide_small_groups: bool = False
    ) -> pd.DataFrame:
        """Every number of the pilot with this code, or of all, by period, place and group.

        They are as they were entered, SMALL GROUPS TOO, for your own eyes: what leaves your desk
        must not show a group of fewer people than the programme allows. hide_small_groups: without
        their numbers, and those that would give them away, as `export measurements` has them.
        site, dimension, subgroup: missing where a number is of all.
        Raises Refusal for a code that no pilot has.
        """
        uid = self._uid(pilot)
        rows = self.store.read(measurement_rows, uid, hide=hide_small_groups)
        names = [field.name for field in fields(MeasurementRow) if field.name != "small_group"]
        return self._frame(names, ([getattr(row, name) for name in names] for row in rows))

    def readiness(self, pilot: str | None = None) -> pd.DataFrame:
        """A row for each criterion of the pilot with this code, or of all, afresh from the numbers.

        flag stands on each row of its pilot. Raises Refusal for a code that no pilot has.
        """
        uid, today = self._uid(pilot), self.store.today()
        if uid is None:
            pages: Sequence[Any] = self.store.read(readiness_all, today)
        else:
            pages = [self.store.read(readiness, uid, today)]
        names = ("id", "group", "question", "required", "verdict", "why", "would_change")
        about = ("code", "flag", "as_of", "profile")
        rows = (
            [page.pilot, page.flag, page.as_of, page.profile.name]
            + [getattr(criterion, name) for name in names]
            for page in pages
            for criterion in page.criteria
        )
        return self._frame((*about, *names), rows)

    def do(self, name: str, /, *, by: str, **said: Any) -> Done:
        """Any write by the name of its command, as on the command line: see `do --list`.

        by: who writes. Raises Refusal where the store is only read, or the command says no.
        """
        return self.store.do(Spoken(name, said), by=by)

    def _uid(self, pilot: str | None) -> UUID | None:
        return None if pilot is None else self.store.read(find, "pilot", pilot)

    def _fresh(self) -> Store:
        """The store with its flags brought up to date, where it may be written."""
        if not self.store.read_only:
            ensure_fresh(self.store)
        return self.store

    def _frame(self, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> pd.DataFrame:
        """The rows with a type for each column, whether or not there are any."""
        import pandas as pd

        columns = [*zip(*rows, strict=True)] or [()] * len(names)
        said = {
            name: [self._say(one) if isinstance(one, Message) else one for one in values]
            for name, values in zip(names, columns, strict=True)
        }
        return pd.DataFrame({name: _column(name, values) for name, values in said.items()})


def _column(name: str, values: Sequence[Any]) -> pd.Series:
    import pandas as pd

    in_words = any(isinstance(value, str) for value in values)
    if name in DATES or (name in PERIODS and not in_words):
        return pd.Series([_instant(value) for value in values], dtype="datetime64[s]")
    if name in WHOLE:
        return pd.Series([*values], dtype="Int64")
    if name in NUMBERS:
        numbers = [None if isinstance(value, str) else value for value in values]
        return pd.Series(numbers, dtype="float64")
    if name in YES_OR_NO:
        return pd.Series([*values], dtype="bool")
    return pd.Series([None if one is None else str(one) for one in values], dtype="str")


def _instant(value: Any) -> datetime | None:
    if value is None:
        return None
    if isinstance(value, int):
        return datetime.fromtimestamp(value * 86_400, UTC).replace(tzinfo=None)
    return datetime(value.year, value.month, value.day)
