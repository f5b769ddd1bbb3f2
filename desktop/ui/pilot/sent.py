"""A pilot's charts as they are sent on: with their sentences, and their numbers as tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from desktop.text import Text
from desktop.ui.charts.clip import Sent
from desktop.ui.charts.export import (
    image_of,
    png_of,
    sheet_image,
    sheet_png,
    sheet_svg,
    svg_of,
)
from desktop.ui.charts.say import MEANS, beneath, signal_words, summary
from store.exchange.csv_out import PLAIN, Cell, csv_bytes
from store.periods import period_text
from store.words import Cadence, Kind, mark

if TYPE_CHECKING:
    from desktop.ui.charts.picture import ChartPicture
    from desktop.ui.charts.sheet import Sheet
    from store.reads.outcomes import Outcome

SHEET_PX = 640
HEADER = ("period", "numerator", "denominator", "value", "centre", "lower", "upper", "phase",
          "signal", "left_out", "note")  # fmt: skip
PERIOD = mark("pilot", "Period")
COUNTED = mark("pilot", "Counted")
OUT_OF = mark("pilot", "Out of")
HOW_MANY = mark("pilot", "How many")
VALUE = mark("pilot", "Value")
IN_UNIT = mark("pilot", "{what}, {unit}")
MIDDLE = mark("pilot", "Middle")
LOWER = mark("pilot", "Lower limit")
UPPER = mark("pilot", "Upper limit")
PHASE = mark("pilot", "Phase")
TELLS = mark("pilot", "What it tells")
NOTE = mark("pilot", "Note")
PER = mark("pilot", "per {per}")


def sent_outcome(outcome: Outcome, picture: ChartPicture, text: Text) -> Sent:
    """The one chart: its summary and what is claimed of it, its points as rows."""
    claims = " ".join(text.say(each) for each in outcome.sentences)
    below = "\n".join(each for each in (beneath(picture, text), claims) if each)
    return Sent(
        title=picture.title,
        words="\n".join(each for each in (summary(picture, text), claims) if each),
        image=lambda scale: image_of(picture, say=text, scale=scale, words=below),
        png=lambda scale: png_of(picture, say=text, scale=scale, words=below),
        svg=partial(svg_of, picture, say=text, words=below),
        header=_titles(picture, text),
        rows=partial(_rows, picture, text),
        csv=lambda: csv_bytes(csv_rows(outcome), HEADER, PLAIN),
    )


def sent_sheet(
    sheet: Sheet,
    words: str,
    header: Sequence[str] | None = None,
    rows: Callable[[], list[tuple[Cell, ...]]] | None = None,
    *,
    what: str = "",
    width_px: int = SHEET_PX,
) -> Sent:
    """A smaller chart with its words; its table as shown, or with other columns of numbers."""
    shown = words or sheet.summary
    titles = tuple(header or sheet.header())

    def table() -> list[tuple[Cell, ...]]:
        return [sheet.cells(index) for index in range(sheet.count)] if rows is None else rows()

    return Sent(
        title=sheet.title,
        words=shown,
        image=lambda scale: sheet_image(sheet, width_px=width_px, scale=scale, words=shown),
        png=lambda scale: sheet_png(sheet, width_px=width_px, scale=scale, words=shown),
        svg=partial(sheet_svg, sheet, width_px=width_px, words=shown),
        header=titles,
        rows=table,
        csv=lambda: csv_bytes(table(), titles, PLAIN),
        what=what or sheet.title,
    )


def numbers_titles(picture: ChartPicture, text: Text) -> tuple[str, ...]:
    """Period, counted, out of, value and limits: how the columns of `number_cells` are called."""
    unit = {Kind.PROPORTION: "%"}.get(picture.kind, picture.unit)
    if picture.kind is Kind.RATE and picture.per != 1:
        unit = text.fill("pilot", PER, per=text.exact(picture.per))
    value = text.say(VALUE, "pilot")
    if unit:
        value = text.fill("pilot", IN_UNIT, what=value, unit=unit)
    own = () if picture.kind in MEANS else (COUNTED,)
    whole = () if picture.denominator is None else (OUT_OF if own else HOW_MANY,)
    names = [text.say(each, "pilot") for each in (PERIOD, *own, *whole)]
    return (*names, value, *(text.say(each, "pilot") for each in (MIDDLE, LOWER, UPPER)))


def number_cells(picture: ChartPicture, index: int, text: Text) -> tuple[Cell, ...]:
    """One period; values as they are shown, so a share in per cent."""
    own = () if picture.kind in MEANS else (picture.numerator,)
    whole = () if picture.denominator is None else (picture.denominator,)
    plain = [_number(each, index) for each in (*own, *whole)]
    shown = [
        _number(each * picture.factor, index)
        for each in (picture.value, picture.centre, picture.lower, picture.upper)
    ]
    period = text.period(int(picture.periods[index]), picture.cadence)
    return (period, *plain, *(None if each is None else round(each, 6) for each in shown))


def _titles(picture: ChartPicture, text: Text) -> tuple[str, ...]:
    more = (text.say(each, "pilot") for each in (PHASE, TELLS, NOTE))
    return (*numbers_titles(picture, text), *more)


def _rows(picture: ChartPicture, text: Text) -> list[tuple[Cell, ...]]:
    return [
        (
            *number_cells(picture, index, text),
            int(picture.phase[index]),
            signal_words(picture, index, text) if np.isfinite(picture.value[index]) else "",
            picture.notes[index] or "",
        )
        for index in range(len(picture))
    ]


def _number(values: Sequence[Any] | NDArray[Any] | None, at: int) -> float | None:
    value = float("nan") if values is None else float(values[at])
    return value if np.isfinite(value) else None


def csv_rows(found: Outcome) -> list[tuple[Cell, ...]]:
    """One row a period; a rate and a share as they are stored."""
    chart, variation = found.chart, found.variation
    assert chart is not None
    rows: list[tuple[Cell, ...]] = []
    for i, day in enumerate(found.periods.tolist()):
        signal = variation.point_types[i] if variation is not None else None
        rows.append(
            (
                period_text(day, found.cadence or Cadence.DAY),
                _number(found.numerator, i),
                _number(found.denominator, i),
                _number(chart.value, i),
                _number(chart.centre, i),
                _number(chart.lower, i),
                _number(chart.upper, i),
                int(chart.phase[i]),
                None if signal is None else signal.value,
                found.left_out[i],
                found.notes[i],
            )
        )
    return rows
