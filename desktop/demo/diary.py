"""What was entered about a pilot, on which day and by whom, before any of it is in a store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from store.commands.registry import Spoken

TODAY = date(2026, 11, 24)
"""The day on which the sample stands still."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One command, the day it was given and who gave it. after: what of a day comes later."""

    on: date
    by: str
    command: Spoken
    after: bool = True


class Diary:
    """The entries about one pilot.

    code: the pilot's. lead: who enters what nobody else is named for.
    """

    def __init__(self, code: str, lead: str) -> None:
        self.code, self.lead = code, lead
        self.entries: list[Entry] = []

    def begin(self, on: str, **fields: Any) -> None:
        """The pilot itself."""
        said = {"code": self.code, "lead": self.lead, **fields}
        self.begun = date.fromisoformat(on)
        self.entries.append(Entry(self.begun, self.lead, Spoken("AddPilot", said)))

    def enter(self, day: str, name: str, /, *, who: str | None = None, **fields: Any) -> None:
        """A command about this pilot, its fields as a `do` line says them."""
        command = Spoken(name, {"pilot": self.code, **fields})
        self.entries.append(Entry(date.fromisoformat(day), who or self.lead, command))

    def numbers(
        self,
        metric: str,
        rows: Sequence[Mapping[str, Any]],
        *,
        who: str | None = None,
        months: int = 1,
        before: Iterable[str] = (),
    ) -> None:
        """Rows of a metric, entered after each month, or after several.

        before: days by which all that had been measured until then was in, in the morning: those
        on which a target was fixed or something was decided.
        """
        days = sorted(date.fromisoformat(day) for day in before)
        first = self.begun + timedelta(days=3)
        told = sorted(rows, key=lambda row: str(row["period"]))
        for on, some in groupby(told, key=lambda row: max(first, _entered_on(row, months, days))):
            command = Spoken(
                "RecordMeasurements", {"pilot": self.code, "metric": metric, "rows": list(some)}
            )
            self.entries.append(Entry(on, who or self.lead, command, after=False))


def _entered_on(row: Mapping[str, Any], months: int, before: Sequence[date]) -> date:
    """The third of the month after, or an earlier day of `before`; yesterday at the latest."""
    period = date.fromisoformat(str(row["period"]))
    # A week counts to the month in which it ends.
    last = period + timedelta(days=6)
    ahead = last.year * 12 + (last.month - 1) // months * months + months
    on = date(ahead // 12, ahead % 12 + 1, 3)
    on = min([on, TODAY - timedelta(days=1), *(day for day in before if day > last)])
    return max(on, last + timedelta(days=1))
