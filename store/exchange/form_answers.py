"""A form's answers, one a row, counted and averaged by month or by week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.exchange.period_words import Written
from store.exchange.sheet_melt import Record
from store.words import Cadence


def of_answers(records: Sequence[Record]) -> list[Record]:
    """A form's answers by month, or by week where they span less than ten: means and shares."""
    days = [
        start for r in records if r.period is not None and (start := r.period.start()) is not None
    ]
    weekly = bool(days) and max(days) - min(days) < 70
    held: dict[tuple[object, ...], list[Record]] = {}
    for record in records:
        if record.period is None:
            continue
        period = (
            _week(record.period)
            if weekly
            else replace(record.period, cadence=Cadence.MONTH, day=None, timed=False)
        )
        record.period = period
        held.setdefault((period, *sorted(record.texts.items())), []).append(record)
    made = []
    for mine in held.values():
        first = mine[0]
        name = next(iter(first.numbers))
        given = [v for r in mine if (v := r.numbers.get(name)) is not None]
        if not given:
            continue
        if name == "numerator":
            first.numbers = {"numerator": float(sum(given)), "denominator": float(len(given))}
        else:
            first.numbers = {"value": sum(given) / len(given), "denominator": float(len(given))}
        first.cells["denominator"] = first.cells[name]
        made.append(first)
    return made


def _week(written: Written) -> Written:
    from store.periods import to_date

    day = to_date(written.start() or 0).isocalendar()
    return Written(Cadence.WEEK, day.year, week=day.week)
