"""Any CSV, analysed without a store: what its numbers show, and what can be said of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError, Refusal
from store.evidence.before_after import Change, before_after
from store.evidence.control import ControlChart, control_chart, which_chart
from store.evidence.equity import Gradient, gradient
from store.evidence.forecast import Forecast, forecast
from store.evidence.foresee import ahead_sentence, horizon
from store.evidence.interval import Interval, confidence_sequence
from store.evidence.limits import BETWEEN
from store.evidence.looks import last_looks
from store.evidence.pilot import MetricEvidence
from store.evidence.plain import Plain
from store.evidence.sentences import interval_sentences
from store.evidence.transfer import Transfer, next_site
from store.evidence.variation import Variation, classify
from store.exchange.batch import Batch, Facts
from store.exchange.decode import decode
from store.exchange.layout import Layout, find_layout
from store.exchange.measurement_file import HowToRead, read_measurements
from store.exchange.problems import BAD_ROWS, BadCell
from store.periods import to_date
from store.totals import POOLED, Numbers, Place, Series, part, total
from store.words import Cadence, Direction, Kind, Message, mark

SEVERAL = mark("errors", "The file holds {series}: give one metric of one pilot at a time.")
NO_NUMBERS = mark("errors", "There is no number in the file.")
NEEDS_KIND = mark(
    "errors", "It can't be seen what the numbers are: say --kind proportion, rate, count or mean."
)
NOT_BOTH = mark("errors", "Give the phases in the file or as --phases, not both.")

Indices = Sequence[int]


@dataclass(frozen=True, slots=True)
class Options:
    """What the person said: evidence.md's terms; phases and exclude are indices of periods."""

    kind: Kind | None = None
    direction: Direction = Direction.NONE
    target: float | None = None
    minimum: float | None = None
    baseline: float | None = None
    phases: tuple[int, ...] | None = None
    exclude: tuple[int, ...] = ()
    freeze: int | None = None
    planned: int = 26
    alpha: float = 0.05
    ordered: bool = True
    small: int = 5


@dataclass(frozen=True, slots=True)
class Input(Plain):
    """What was read. sites: their names; dimension: the groups' names, worst off first."""

    rows: int
    kind: Kind
    sites: tuple[str, ...]
    dimension: tuple[str, ...]
    periods: tuple[str, ...]
    cadence: Cadence
    phases: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Analysis(Plain):
    """Everything that evidence.md has to say of one metric; None where it does not apply.

    effect: where the interval lies against target, minimum and baseline.
    """

    input: Input
    chart: ControlChart
    variation: Variation
    interval: Interval | None
    effect: dict[str, Any] | None
    before_after: Change | None
    transfer: Transfer | None
    gradient: Gradient | None
    forecast: Forecast | None
    sentences: tuple[Message, ...]
    by_site: dict[str, ControlChart] | None
    by_subgroup: dict[str, ControlChart] | None


def analyse(data: bytes, options: Options) -> Analysis:
    """Read a long CSV and say what its numbers show.

    Raises Refusal where it can't be read, and EvidenceError on numbers that cannot be true.
    """
    data = _dated(data)
    kind = options.kind or _kind(data)
    file = read_measurements(data, HowToRead(facts=lambda pilot, metric: Facts(kind=kind)))
    if file.bad:
        raise _refused(file.bad, file.report.read)
    batch = file.batch
    if not len(batch):
        raise Refusal(NO_NUMBERS, field="file")
    if len(batch.series_names) > 1:
        raise Refusal(SEVERAL, field="file", series=len(batch.series_names))
    return _Case(batch, kind, options).analysis()


def _refused(bad: Sequence[BadCell], read: int) -> Refusal:
    first = bad[0]
    rows = len({one.row for one in bad})
    facts = {"cell": first.cell, "value": first.value}
    facts |= {"reason": str(first.reason), "remedy": str(first.remedy)}
    return Refusal(BAD_ROWS, field="file", count=rows, read=read, **facts)


def _dated(data: bytes) -> bytes:
    """The same file with dates where its date column counts 1, 2, 3 …: these become days."""
    text = decode(data).text
    layout = find_layout(text, None, None)
    at = layout.at.get("date")
    if at is None:
        return data
    records = list(csv.reader(io.StringIO(text), delimiter=layout.separator))
    head, body = records[: layout.header_row], [row for row in records[layout.header_row :] if row]
    cells = [row[at].strip() for row in body if at < len(row)]
    if not cells or not all(cell.isdecimal() and int(cell) < 1900 for cell in cells):
        return data
    for row in body:
        row[at] = to_date(int(row[at])).isoformat()
    out = io.StringIO()
    csv.writer(out, delimiter=layout.separator, lineterminator="\n").writerows([*head, *body])
    return out.getvalue().encode()


def _kind(data: bytes) -> Kind:
    """What the numbers are, as far as they tell: whole parts of whole numbers are a proportion."""
    layout: Layout = find_layout(decode(data).text, None, None)
    if "value" in layout.at:
        return Kind.MEAN
    if "numerator" not in layout.at:
        raise Refusal(NEEDS_KIND, field="kind")
    if "denominator" not in layout.at:
        return Kind.COUNT
    batch = read_measurements(data, HowToRead(facts=lambda p, m: Facts(kind=Kind.RATE))).batch
    part_, whole = batch.numerator, batch.denominator
    seen = np.isfinite(part_) & np.isfinite(whole)
    whole_numbers = np.all(whole[seen] == np.round(whole[seen]))
    return Kind.PROPORTION if whole_numbers and (part_ <= whole)[seen].all() else Kind.RATE


class _Case:
    """One metric: its total, places and groups on one axis of periods."""

    def __init__(self, batch: Batch, kind: Kind, options: Options) -> None:
        self.batch, self.kind, self.options = batch, kind, options
        self.cadence = batch.series_names[0].cadence
        self.rows = _rows(batch)
        self.sites = _named(batch.sites, batch.site)
        self.groups = _named(batch.subgroups, batch.subgroup)
        self.levels = [list(self.groups.values())] if self.groups else []
        places = [Place(key) for key in self.sites.values()]
        self.total = total(kind, self.rows, places, self.levels, self.cadence)
        self.phases = self._phases()

    def _phases(self) -> tuple[int, ...]:
        """Where a phase begins: as said, else where the text of the column changes."""
        named = {
            int(period): int(code)
            for period, code in zip(self.batch.period, self.batch.phase, strict=True)
            if code >= 0
        }
        if self.options.phases is not None:
            if named:
                raise Refusal(NOT_BOTH, field="phases")
            return self.options.phases
        codes = [named.get(period) for period in self.total.periods.tolist()]
        starts, last = [], None
        for place, code in enumerate(codes):
            if code is None:
                continue
            if last is not None and code != last:
                starts.append(place)
            last = code
        return tuple(starts)

    def analysis(self) -> Analysis:
        """All of it."""
        chart = self._chart(self.total, self.options.exclude)
        variation = classify(chart, direction=self.options.direction, target=self.options.target)
        interval, metric = self._interval(), self._metric()
        look = last_looks([metric], self.options.alpha)[0]
        foreseen = self._forecast()
        return Analysis(
            input=Input(
                rows=len(self.batch),
                kind=self.kind,
                sites=tuple(self.sites),
                dimension=tuple(self.groups),
                periods=tuple(to_date(day).isoformat() for day in self.total.periods.tolist()),
                cadence=self.cadence,
                phases=self.phases,
            ),
            chart=chart,
            variation=variation,
            interval=interval,
            effect=self._effect(interval),
            before_after=self._before_after(),
            transfer=self._transfer(),
            gradient=self._gradient(),
            forecast=foreseen,
            sentences=(*interval_sentences(metric, look), *self._when(foreseen)),
            by_site=self._charts(self.sites, "site"),
            by_subgroup=self._charts(self.groups, "subgroup"),
        )

    def _chart(self, series: Series, exclude: Indices = ()) -> ControlChart:
        top, down = series.numerator, self._denominator(series)
        if self.kind not in POOLED:
            down = None
        phases = () if self.options.freeze else tuple(p for p in self.phases if p < len(top))
        return control_chart(
            which_chart(self.kind, top, down),
            top,
            down,
            phases=phases,
            exclude=exclude,
            freeze=self.options.freeze,
        )

    def _denominator(self, series: Series) -> NDArray[np.float64] | None:
        return series.denominator if series.has_denominator() else None

    def _last(self, series: Series) -> tuple[Any, Any]:
        """The last phase without what is left out."""
        begins = self.phases[-1] if self.phases else 0
        place = np.arange(len(series.numerator))
        keep = (place >= begins) & ~np.isin(place, self.options.exclude)
        down = self._denominator(series)
        return series.numerator[keep], None if down is None else down[keep]

    def _interval(self) -> Interval | None:
        top, down = self._last(self.total)
        if not np.isfinite(top).any():
            return None
        return confidence_sequence(
            self.kind, top, down, planned=self.options.planned, alpha=self.options.alpha
        )

    def _metric(self) -> MetricEvidence:
        """The metric as the sentences want it."""
        n = len(self.total.periods)
        phase = 1 + np.searchsorted(self.phases, np.arange(n), side="right")
        return MetricEvidence(
            uid="", name="", kind=self.kind, direction=self.options.direction, role="primary",
            counts="people", cadence=self.cadence, unit="", per=1.0,
            baseline=self.options.baseline, minimum_worthwhile=self.options.minimum,
            target=self.options.target, limit=None, planned=self.options.planned, judged_phase=0,
            periods=self.total.periods, numerator=self.total.numerator,
            denominator=self._denominator(self.total), people=None,
            excluded=np.isin(np.arange(n), self.options.exclude), phase=phase,
            judged_from=None, periods_left=None, sites=len(self.sites),
        )  # fmt: skip

    def _effect(self, interval: Interval | None) -> dict[str, Any] | None:
        """Where the last interval lies: beyond, short of, or across each level that was given."""
        options = self.options
        levels = {"target": options.target, "minimum_worthwhile": options.minimum}
        levels["baseline"] = options.baseline
        given = {name: level for name, level in levels.items() if level is not None}
        if interval is None or options.direction is Direction.NONE or not given:
            return None
        lower, upper = float(interval.lower[-1]), float(interval.upper[-1])
        if options.direction is Direction.DOWN:
            lower, upper = -upper, -lower
            given = {name: -level for name, level in given.items()}
        told: dict[str, Any] = {}
        for name, level in given.items():
            if not (np.isfinite(lower) and np.isfinite(upper)):
                told[name] = "unknown"
            else:
                told[name] = "beyond" if lower > level else "short" if upper < level else "across"
        return told

    def _forecast(self) -> Forecast | None:
        """When the last phase will show it, where target, minimum and direction are given."""
        options, (top, down) = self.options, self._last(self.total)
        if options.target is None or options.minimum is None or not np.isfinite(top).any():
            return None
        whole = None if self.kind in BETWEEN else down
        found = forecast(
            self.kind, top, whole, direction=options.direction, target=options.target,
            minimum_worthwhile=options.minimum, planned=options.planned, alpha=options.alpha,
            horizon=horizon(self.cadence),
        )  # fmt: skip
        return found if isfinite(found.never) else None

    def _when(self, found: Forecast | None) -> tuple[Message, ...]:
        """The forecast in words, where it is not there already."""
        begun = len(self._last(self.total)[0])
        if found is None or found.latest == begun:
            return ()
        return (ahead_sentence(found, begun, self.cadence),)

    def _before_after(self) -> Change | None:
        if not self.phases:
            return None
        bounds = (0, *self.phases)
        down = self._denominator(self.total)
        first, second = slice(bounds[-2], bounds[-1]), slice(bounds[-1], None)
        tops = self.total.numerator.copy()
        tops[list(self.options.exclude)] = np.nan
        try:
            return before_after(
                self.kind,
                tops[first],
                None if down is None else down[first],
                tops[second],
                None if down is None else down[second],
            )
        except EvidenceError:
            return None

    def _transfer(self) -> Transfer | None:
        if len(self.sites) < 2:
            return None
        lasts = [self._last(self._aligned(site=key)) for key in self.sites.values()]
        try:
            return next_site(self.kind, [top for top, _ in lasts], [down for _, down in lasts])
        except EvidenceError:
            return None

    def _gradient(self) -> Gradient | None:
        if len(self.groups) < 2:
            return None
        lasts = [self._last(self._aligned(subgroup=key)) for key in self.groups.values()]
        downs = [down for _, down in lasts]
        whole = None if any(down is None for down in downs) else np.array(downs)
        try:
            return gradient(
                tuple(self.groups),
                np.array([top for top, _ in lasts]),
                whole,
                kind=self.kind,
                ordered=self.options.ordered,
                small=self.options.small,
            )
        except EvidenceError:
            return None

    def _aligned(self, *, site: int = 0, subgroup: int = 0) -> Series:
        """A part's series on the total's periods, nan where it has none."""
        own = part(
            self.kind, self.rows, self.levels, site=site, subgroup=subgroup, cadence=self.cadence
        )
        periods = self.total.periods
        at = {period: place for place, period in enumerate(own.periods.tolist())}
        order = [at.get(period) for period in periods.tolist()]
        here = np.array([place is not None for place in order])
        columns = []
        for values in (own.numerator, own.denominator, own.people):
            column = np.full(len(periods), np.nan)
            column[here] = values[[place for place in order if place is not None]]
            columns.append(column)
        return Series(periods, columns[0], columns[1], columns[2])

    def _charts(self, names: dict[str, int], which: str) -> dict[str, ControlChart] | None:
        if not names:
            return None
        charts = {}
        for name, key in names.items():
            series = self._aligned(site=key) if which == "site" else self._aligned(subgroup=key)
            if np.isfinite(series.numerator).any():
                charts[name] = self._chart(series, self.options.exclude)
        return charts


def _named(names: Sequence[str], codes: NDArray[np.int64]) -> dict[str, int]:
    """Name to key (1, 2, …) in the order in which the file first names them."""
    order = list(dict.fromkeys(code for code in codes.tolist() if code >= 0))
    return {names[code]: code + 1 for code in order}


def _rows(batch: Batch) -> list[Numbers]:
    """As the totals want them: period, site, subgroup, seq, and the numbers or None."""
    columns = [batch.period.tolist(), (batch.site + 1).tolist(), (batch.subgroup + 1).tolist()]
    columns.append(batch.seq.tolist())
    for values in (batch.numerator, batch.denominator, batch.value, batch.people):
        columns.append([value if isfinite(value) else None for value in values.tolist()])
    return sorted(zip(*columns, strict=True), key=lambda row: row[:4])
