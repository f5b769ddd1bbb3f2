"""Numbers that were pasted become a pilot: what they are is asked once, then the chart is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.tasks import Tasks
from desktop.ui.parts.form import Field, Form
from desktop.ui.parts.panel import SidePanel
from desktop.ui.portfolio.new_pilot import Proposed, proposed
from store.errors import Refusal
from store.words import Cadence, Direction, Kind, Role, Stage, mark, mark_n

if TYPE_CHECKING:
    from desktop.ui.pilot.panels import Panels
    from store.exchange.layout import Columns

TITLE = mark("start", "Make a pilot of these numbers")
MAKE = mark("start", "Make pilot and see the chart")
PILOT = mark("start", "What you try")
METRIC = mark("start", "What the numbers measure")
METRIC_HINT = mark("start", "Attendance")
KIND = mark("start", "What kind of number it is")
DIRECTION = mark("start", "Which way is better")
READ = mark_n("start", "%n row(s) read, from {first} to {last}.", None, 0)
PASTED = mark("start", "pasted numbers")
UP = mark("start", "More is better")
DOWN = mark("start", "Less is better")
BAD_CELLS = mark("errors", "{cell} “{value}”: {reason} {remedy}")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a block of text holds. columns: stated where their titles say nothing.

    rows: how many have a number. first, last: periods, days since 1970. kind: what it looks like.
    """

    data: bytes
    columns: Columns | None
    rows: int
    first: int
    last: int
    cadence: Cadence
    kind: Kind


def look_at(pasted: str) -> Pasted:
    """Read a block from a spreadsheet. Raises Refusal with what is wrong with it.

    Where no title says which column is which, the first holds the dates, the next the numbers, and
    a third one what they are out of.
    """
    from numpy import isfinite

    from store.exchange.layout import NO_HEADER
    from store.exchange.measurement_file import HowToRead, read_measurements

    data, columns = pasted.strip("\n").encode(), None
    try:
        file = read_measurements(data)
    except Refusal as refusal:
        if refusal.sentence != NO_HEADER:
            raise
        columns = _by_place(pasted)
        if columns is None:
            raise
        file = read_measurements(data, HowToRead(columns))
    if file.bad:
        bad = file.bad[0]
        raise Refusal(
            BAD_CELLS, cell=bad.cell, value=bad.value, reason=bad.reason, remedy=bad.remedy
        )
    batch = file.batch
    whole = batch.denominator
    part = isfinite(whole)
    kind = Kind.COUNT
    if part.any():
        fits = (batch.numerator[part] <= whole[part]).all()
        kind = Kind.PROPORTION if fits else Kind.RATE
    elif (batch.value % 1 != 0).any() and "value" in file.report.columns:
        kind = Kind.MEAN
    return Pasted(
        data,
        columns,
        len(batch),
        int(batch.period.min()),
        int(batch.period.max()),
        batch.series_names[0].cadence,
        kind,
    )


def _by_place(pasted: str) -> Columns | None:
    from store.exchange.layout import Columns

    lines = pasted.strip("\n").splitlines()
    titles = [title.strip() for title in lines[0].split("\t") if title.strip()] if lines else []
    if len(titles) < 2 or len(set(titles)) < len(titles):
        return None
    if len(titles) == 2:
        return Columns(date=titles[0], value=titles[1])
    return Columns(date=titles[0], numerator=titles[1], denominator=titles[2])


def from_numbers(
    panels: Panels, tasks: Tasks, pasted: Pasted, made: Callable[[UUID], object]
) -> SidePanel:
    """Ask what the numbers are; `made` hears of the pilot that they became."""
    text = tasks.text

    def say(marked: str) -> str:
        return text.fill("start", marked)

    kinds = [(kind, text.term(kind)) for kind in _kinds_of(pasted)]
    directions = [(Direction.UP, say(UP)), (Direction.DOWN, say(DOWN))]
    fields = [
        Field("title", say(PILOT), needed=True),
        Field("metric", say(METRIC), needed=True, hint=say(METRIC_HINT)),
        Field("kind", say(KIND), "choice", needed=True, choices=kinds),
        Field("direction", say(DIRECTION), "choice", needed=True, choices=directions),
    ]
    codes = ["P-001"]

    def commands(values: dict[str, Any]) -> list[Any]:
        from store.commands.pilots import AddPilot
        from store.commands.registry import Spoken
        from store.exchange.measurements_in import ImportMeasurements

        kind, direction = values["kind"], values["direction"]
        metric = {"pilot": codes[-1], "name": values["metric"], "role": Role.PRIMARY.value}
        metric |= {"kind": kind.value, "direction": direction.value}
        metric["cadence"] = pasted.cadence.value
        bring_in = ImportMeasurements(
            pasted.data,
            say(PASTED),
            pilot=codes[-1],
            metric=values["metric"],
            columns=pasted.columns,
        )
        pilot = AddPilot(values["title"], code=codes[-1], stage=Stage.RUNNING)
        return [pilot, Spoken("AddMetric", metric), bring_in]

    panel = panels.form(
        say(TITLE),
        fields,
        commands,
        do=say(MAKE),
        values={"kind": pasted.kind},
        then=lambda done: made(done[0].uid),
    )
    form = panel.content
    assert isinstance(form, Form)
    first, last = (text.period(day, pasted.cadence) for day in (pasted.first, pasted.last))
    form.show_note(text.fill("start", READ, pasted.rows, first=first, last=last))

    def keep(found: Proposed) -> None:
        codes.append(found.code)

    tasks.read(proposed, owner=panel, then=keep)
    return panel


def _kinds_of(pasted: Pasted) -> tuple[Kind, ...]:
    """The kinds that such numbers can be."""
    if pasted.kind in (Kind.PROPORTION, Kind.RATE):
        return (Kind.PROPORTION, Kind.RATE)
    return (Kind.COUNT, Kind.MEAN, Kind.SCORE)
