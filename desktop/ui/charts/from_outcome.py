"""An outcome of the store as the picture of its chart."""

from __future__ import annotations

from desktop.text import Text
from desktop.ui.charts.picture import ChartPicture, Mark, picture_from
from store.reads.outcomes import MarkKind, Outcome
from store.words import Cadence


def picture_of(outcome: Outcome, text: Text) -> ChartPicture | None:
    """The chart of an outcome with its cycles and events; None where there is nothing to draw."""
    if outcome.chart is None or not len(outcome.periods):
        return None
    notes = tuple(
        reason or note for reason, note in zip(outcome.left_out, outcome.notes, strict=True)
    )
    return picture_from(
        outcome.chart,
        outcome.variation,
        title=outcome.name,
        periods=outcome.periods,
        numerator=outcome.numerator,
        denominator=outcome.denominator,
        cadence=outcome.cadence or Cadence.WEEK,
        kind=outcome.kind,
        direction=outcome.direction,
        target=outcome.target,
        unit=outcome.unit or "",
        per=outcome.per,
        marks=[
            Mark(
                mark.starts_on,
                mark.title,
                mark.number,
                "cycle" if mark.kind is MarkKind.CYCLE else "event",
                mark.act,
            )
            for mark in outcome.marks
            if mark.kind is not MarkKind.PHASE
        ],
        notes=notes,
    )
