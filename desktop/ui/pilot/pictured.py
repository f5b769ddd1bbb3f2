"""From what the store answers to what the chart and its table show."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.text import Text
from desktop.ui.charts.picture import ChartPicture, picture_from
from desktop.ui.charts.picture import Mark as PictureMark
from desktop.ui.charts.say import figure, part_of_whole, signal_words
from desktop.ui.pilot.figures import ONLY_PER, period_word
from store.reads.outcomes import Mark, MarkKind, Outcome
from store.words import Cadence, Kind, mark

TITLE = mark("pilot", "{name}, {what} per {period}")
TITLE_ALONE = mark("pilot", "{name}, {what}")
LEFT_OUT = mark("pilot", "Left out: {reason}")
TONES = {"improving": "good", "concerning": "bad"}
WHAT = {
    Kind.COUNT: mark("pilot", "number"),
    Kind.PROPORTION: mark("pilot", "share"),
    Kind.RATE: mark("pilot", "rate"),
    Kind.MEAN: mark("pilot", "mean"),
    Kind.SCORE: mark("pilot", "mean score"),
    Kind.DAYS_BETWEEN: mark("pilot", "days between"),
    Kind.CASES_BETWEEN: mark("pilot", "cases between"),
}


@dataclass(frozen=True, slots=True, eq=False)
class PointRow:
    """One period as the table behind the chart shows it, in words once it comes into sight.

    There may be ten thousand, of which a few are looked at.
    """

    index: int
    picture: ChartPicture
    text: Text

    @property
    def period(self) -> str:
        """Week 10, 2026."""
        return self.text.period(int(self.picture.periods[self.index]), self.picture.cadence)

    @property
    def value(self) -> str:
        """As its axis shows it; a dash where there is none."""
        value = float(self.picture.value[self.index])
        return figure(self.picture, value, self.text) if self._there else self.text.number(None)

    @property
    def part(self) -> str:
        """57 of 105."""
        return part_of_whole(self.picture, self.index, self.text)

    @property
    def signal(self) -> str:
        """What kind of signal it is."""
        return signal_words(self.picture, self.index, self.text) if self._there else ""

    @property
    def tone(self) -> str:
        """good or bad, where it is a change for the better or for the worse."""
        if self.picture.excluded[self.index]:
            return ""
        return TONES.get(self.picture.point_types[self.index] or "", "")

    @property
    def note(self) -> str:
        """Why it was left out, and what was noted with its number."""
        return self.picture.notes[self.index] or ""

    @property
    def _there(self) -> bool:
        return bool(np.isfinite(self.picture.value[self.index]))


def title_of(outcome: Outcome, text: Text) -> str:
    """Active days per participant, mean per week."""
    what = text.say(WHAT[outcome.kind], "pilot")
    if outcome.kind is Kind.RATE and outcome.per != 1:
        per = text.fill("pilot", ONLY_PER, per=text.exact(outcome.per))
        what = f"{what} {per}"
    between = outcome.kind in (Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN)
    if between or outcome.cadence in (None, Cadence.EVENT):
        return text.fill("pilot", TITLE_ALONE, name=outcome.name, what=what)
    period = period_word(text, outcome.cadence)
    return text.fill("pilot", TITLE, name=outcome.name, what=what, period=period)


def picture_of(outcome: Outcome, text: Text) -> ChartPicture | None:
    """The picture; None without any numbers."""
    if outcome.chart is None:
        return None
    return picture_from(
        outcome.chart,
        outcome.variation,
        title=title_of(outcome, text),
        periods=outcome.periods,
        numerator=outcome.numerator,
        denominator=outcome.denominator,
        cadence=outcome.cadence or Cadence.WEEK,
        kind=outcome.kind,
        direction=outcome.direction,
        target=outcome.target,
        unit=outcome.unit or "",
        per=outcome.per,
        marks=[_mark(each) for each in outcome.marks if each.kind is not MarkKind.PHASE],
        notes=[_note(outcome, index, text) for index in range(len(outcome.periods))],
    )


def _mark(held: Mark) -> PictureMark:
    return PictureMark(
        held.starts_on,
        held.title,
        held.number,
        "cycle" if held.kind is MarkKind.CYCLE else "event",
        held.act,
    )


def _note(outcome: Outcome, index: int, text: Text) -> str | None:
    """Why a period was left out, and what was noted with its number."""
    reason = outcome.left_out[index]
    parts = [outcome.notes[index] or ""]
    if reason:
        parts.insert(0, text.fill("pilot", LEFT_OUT, reason=reason))
    return "; ".join(part for part in parts if part) or None


def rows_of(picture: ChartPicture, text: Text) -> tuple[PointRow, ...]:
    """The table behind the chart, newest first: what was just entered stands on top."""
    return tuple(PointRow(index, picture, text) for index in reversed(range(len(picture))))
