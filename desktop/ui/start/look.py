"""What pasted numbers look like, worked out beside the window; and the command that keeps them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.text import Text
from store.errors import Refusal
from store.words import Direction, Kind, mark

if TYPE_CHECKING:
    from desktop.ui.charts.picture import ChartPicture
    from desktop.ui.numbers_in.reading import Source
    from store.exchange.first_look import FirstLook, LookWish
    from store.exchange.pilot_from_numbers import PilotFromNumbers

NUMBERS = mark("start", "Numbers")
THEN = mark("start", "{metric} comes to {target}")
BECAUSE = mark("start", "Not written yet")


def look_at(
    name: str, data: bytes, source: Source | None, wish: LookWish | None, today: date
) -> tuple[Source, FirstLook | Refusal]:
    """Read and analyse; the source too where its numbers are refused. source: as read before.

    All that is needed for it is imported here, beside the window.
    """
    from desktop.ui.numbers_in.reading import opened
    from store.exchange import first_words  # noqa: F401 what says it
    from store.exchange.first_look import LookWish, first_look

    wish = wish or LookWish()
    if source is None:
        source = opened(name, data)
    try:
        return source, first_look(source.book or source.data, wish, name=source.name, today=today)
    except Refusal as refusal:
        return source, refusal


def name_of(seen: FirstLook, text: Text) -> str:
    """What the measure that is drawn is called: as the sheet says, else as its title does."""
    return seen.names[seen.wish.series] or seen.understood.map.title or text.fill("start", NUMBERS)


def picture(seen: FirstLook, text: Text) -> ChartPicture:
    """The chart of the measure that is looked at."""
    from desktop.ui.charts.picture import picture_from
    from store.exchange.analysis_words import shown_per

    metric = seen.metric
    return picture_from(
        seen.analysis.chart,
        seen.analysis.variation,
        title=name_of(seen, text),
        periods=seen.periods,
        numerator=seen.numerator,
        denominator=seen.denominator,
        cadence=seen.cadence,
        kind=metric.kind,
        direction=metric.direction or Direction.NONE,
        target=seen.target,
        unit=metric.unit or "",
        per=shown_per(seen.analysis) if metric.kind is Kind.RATE else None,
    )


def read_target(typed: str, kind: Kind, text: Text) -> float | None:
    """A target as people write it; None where nothing is written. Raises Refusal."""
    from desktop.typed import read_number, read_share

    if not typed.strip():
        return None
    if kind is Kind.PROPORTION:
        return read_share(typed, text.locale)
    return read_number(typed.strip().removesuffix("%"), text.locale)


def command_of(
    source: Source, seen: FirstLook, values: dict[str, Any], text: Text
) -> PilotFromNumbers:
    """What makes a pilot of the numbers as they are shown."""
    from dataclasses import replace

    from desktop.ui.portfolio.figure import measured
    from store.exchange.measurements_in import ImportMeasurements
    from store.exchange.pilot_from_numbers import PilotFromNumbers

    name = name_of(seen, text)
    metric = replace(seen.metric, name=name)
    nameless = not seen.names[seen.wish.series]
    numbers = ImportMeasurements(
        source.data,
        source.name,
        metric=name if nameless else None,
        answers=seen.wish.answers,
        book=source.book,
        leave_out_bad_rows=True,
        made=seen.made,
    )
    target = values["target"]
    shown = "" if target is None else measured(text, target, metric.kind, 1.0)
    return PilotFromNumbers(
        values["title"] or "",
        numbers,
        metric,
        place=values["place"],
        target=target,
        then=text.fill("start", THEN, metric=name, target=shown),
        because=text.fill("start", BECAUSE),
        phases=tuple(int(seen.periods[index]) for index in seen.wish.phases),
    )
