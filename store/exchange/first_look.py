"""Numbers that belong to nobody yet: what they look like, drawn and said, without a store."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError, Refusal
from store.exchange import head_words
from store.exchange.analysis import NO_NUMBERS
from store.exchange.analysis_case import Case
from store.exchange.analysis_types import Analysis, Options
from store.exchange.batch import Batch, Facts, SeriesName
from store.exchange.cell_numbers import said
from store.exchange.measurement_file import HowToRead, read_measurements
from store.exchange.new_metrics import NewMetric, proposed
from store.exchange.problems import BadCell
from store.exchange.read_numbers import NumberForm, read_number
from store.exchange.sheet_grid import Grid
from store.exchange.sheet_map import Answers, SheetMap, Understood, Use
from store.exchange.sheet_read import SheetQuestions, read_sheet
from store.exchange.workbook import Workbook
from store.words import Cadence, Direction, Kind

Numbers = NDArray[np.float64]
TARGETS = ("mål", "målet", "måltall", "måltal", "målverdi", "target", "goal")
"""Titles of what one aims at; limits are none."""
_BESIDE = 4
"""Numbers on each side, so that two levels can be told apart."""


@dataclass(frozen=True, slots=True)
class LookWish:
    """What a person has said. series: which of the measures, from 0. phases: where one begins.

    direction, kind: None as it looks. target: in the metric's unit, a share as a fraction. site,
    group: the one that is looked at; "" for all together.
    """

    answers: Answers = field(default_factory=Answers)
    series: int = 0
    kind: Kind | None = None
    direction: Direction | None = None
    target: float | None = None
    phases: tuple[int, ...] = ()
    site: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class FirstLook:
    """What came of it.

    names: of the measures in it, "" for one without a name; made: each as it looks. places,
    groups: in it. pilots: whether it says itself which pilots it is about. analysis: of the chosen
    measure. periods, numerator, denominator: shape (n,). bad: cells that can't be read and are left
    out. target: one that stands in the sheet, None without. seems: the period from which on things
    look different, for a person to say whether something was changed then; None where they don't,
    or where that was said.
    """

    wish: LookWish
    understood: Understood
    names: tuple[str, ...]
    made: tuple[NewMetric, ...]
    rows: int
    cadence: Cadence
    analysis: Analysis
    periods: NDArray[np.int64]
    numerator: Numbers
    denominator: Numbers | None
    bad: tuple[BadCell, ...] = ()
    target: float | None = None
    places: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    pilots: bool = False
    seems: int | None = None

    @property
    def metric(self) -> NewMetric:
        """The measure that is drawn, as it was wished."""
        return self.made[self.wish.series]


def first_look(
    source: bytes | Workbook, wish: LookWish, *, name: str = "", today: date | None = None
) -> FirstLook:
    """Read numbers and see what they show.

    Raises Refusal where there are none, SheetQuestions where something has to be answered first.
    """
    reading = read_sheet(source, wish.answers, name=name, today=today)
    understood = reading.understood
    if understood.questions:
        raise SheetQuestions(understood)
    answers = replace(wish.answers, sheet=wish.answers.sheet or understood.map.sheet)
    how = HowToRead(answers=answers, name=name)
    file = read_measurements(source, how)
    kinds = {series.metric or "": kind for series, kind in _kinds(file.batch, wish)}
    if wish.kind is not None:  # what such numbers can be is checked while they are read
        file = read_measurements(source, replace(how, facts=lambda _, name: Facts(kinds.get(name))))
    batch = file.batch
    if not len(batch):
        raise Refusal(NO_NUMBERS, field="file")
    chosen = min(wish.series, len(batch.series_names) - 1)
    made = tuple(
        replace(
            proposed(s.metric or "", batch, at), kind=kinds[s.metric or ""], unit=s.unit or None
        )
        for at, s in enumerate(batch.series_names)
    )
    metric = made[chosen]
    target = wish.target
    if target is None and len(made) == 1:  # of several nobody knows whose it is
        target = _target(understood.map, reading.grid, metric.kind)
    mine = _only(batch, chosen, wish)
    direction = wish.direction or metric.direction or _way(mine, target) or Direction.NONE
    metric = replace(metric, direction=direction if direction is not Direction.NONE else None)
    made = (*made[:chosen], metric, *made[chosen + 1 :])
    case, analysis = _analysed(mine, metric.kind, direction, target, wish.phases)
    series = case.total
    return FirstLook(
        replace(wish, series=chosen),
        understood,
        tuple(" · ".join(filter(None, (s.pilot, s.metric))) for s in batch.series_names),
        made,
        len(batch),
        batch.series_names[chosen].cadence,
        analysis,
        series.periods,
        series.numerator,
        series.denominator if series.has_denominator() else None,
        file.bad,
        target,
        tuple(batch.sites),
        tuple(batch.subgroups),
        any(s.pilot for s in batch.series_names),
        None if wish.phases else _seems(analysis),
    )


def _seems(analysis: Analysis) -> int | None:
    """Where the sums of what lies above the mean turn; None without a signal, or near an end.

    E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954). It only asks: what is found
    like this is no proof, and the phase begins when a person says that something was changed.
    """
    value = analysis.chart.value
    known = np.flatnonzero(np.isfinite(value))
    moved = any(
        kind in ("improving", "concerning", "neutral") for kind in analysis.variation.point_types
    )
    if len(known) < 2 * _BESIDE or not moved:
        return None
    sums = np.cumsum(value[known] - value[known].mean())
    turn = int(np.argmax(np.abs(sums[:-1]))) + 1
    return int(known[turn]) if _BESIDE <= turn <= len(known) - _BESIDE else None


def _kinds(batch: Batch, wish: LookWish) -> list[tuple[SeriesName, Kind]]:
    """What each measure looks like; the chosen one as was wished."""
    return [
        (
            series,
            wish.kind
            if wish.kind and at == wish.series
            else proposed(series.metric or "", batch, at).kind,
        )
        for at, series in enumerate(batch.series_names)
    ]


def _only(batch: Batch, series: int, wish: LookWish) -> Batch:
    """One series of a batch, and of that the place and the group that are looked at."""
    looked = batch.series == series
    if wish.site in batch.sites:
        looked &= batch.site == batch.sites.index(wish.site)
    if wish.group in batch.subgroups:
        looked &= batch.subgroup == batch.subgroups.index(wish.group)
    mine = np.flatnonzero(looked)
    if not len(mine):
        raise Refusal(NO_NUMBERS, field="file")
    arrays = ("site", "subgroup", "phase", "note", "period", "seq", "numerator", "denominator",
              "value", "people", "row")  # fmt: skip
    return replace(
        batch,
        series_names=(batch.series_names[series],),
        series=np.zeros(len(mine), np.int64),
        **{name: getattr(batch, name)[mine] for name in arrays},
    )


def _analysed(
    batch: Batch, kind: Kind, direction: Direction, target: float | None, phases: tuple[int, ...]
) -> tuple[Case, Analysis]:
    # Nobody has said from where on it is worthwhile: it is shown once all that is likely lies
    # beyond the target.
    options = Options(
        kind=kind,
        direction=direction,
        target=target,
        minimum=None if direction is Direction.NONE else target,
        phases=phases or None,
    )
    case = Case(batch, kind, options, False)
    try:
        return case, case.analysis()
    except EvidenceError:
        # a target that such numbers cannot have says nothing about the numbers
        case = Case(batch, kind, replace(options, target=None, minimum=None), False)
        return case, case.analysis()


def _way(batch: Batch, target: float | None) -> Direction | None:
    """Which way is better, from where the target lies beside the numbers."""
    if target is None:
        return None
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = batch.numerator / batch.denominator
    values = np.where(np.isfinite(shares), shares, batch.value)
    values = np.where(np.isfinite(values), values, batch.numerator)
    values = values[np.isfinite(values)]
    if not len(values):
        return None
    return Direction.UP if target > float(np.median(values)) else Direction.DOWN


def _target(mapped: SheetMap, grid: Grid, kind: Kind) -> float | None:
    """The target in a column or a row of its own: its last number, in the metric's unit."""
    top, bottom = mapped.body
    width = range(len(mapped.columns))
    lines = [(head, [(row, head.at) for row in range(top, bottom + 1)]) for head in mapped.columns]
    lines += [(head, [(head.at, mapped.columns[at].at) for at in width]) for head in mapped.rows]
    for head, cells in lines:
        aimed = head.use is Use.LEAVE_OUT and head.why is not None
        if not aimed or head.why is None or head.why.text != head_words.TARGET:
            continue
        if head_words.key(head.title) not in TARGETS:
            continue
        for row, at in reversed(cells):
            cell = said(grid.text(row, at))
            form = NumberForm(mapped.decimal or ".")
            found = read_number(cell.number, form) if cell.number else None
            if found is not None:
                of_hundred = kind is Kind.PROPORTION and (cell.percent or found.value > 1)
                return found.value / 100 if of_hundred else found.value
    return None
