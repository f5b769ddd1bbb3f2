"""One metric of a file on one axis of periods, and everything that is worked out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError, Refusal
from store.evidence.before_after import Change, before_after
from store.evidence.control import ControlChart, control_chart, which_chart
from store.evidence.effect import WAYS, beyond, effect, judged
from store.evidence.equity import Gradient, gradient
from store.evidence.forecast import Forecast, forecast
from store.evidence.foresee import horizon
from store.evidence.interval import Interval, confidence_sequence, probability_beyond
from store.evidence.limits import BETWEEN
from store.evidence.looks import last_looks
from store.evidence.pilot import MetricEvidence
from store.evidence.transfer import Transfer, next_site
from store.evidence.variation import classify
from store.exchange.analysis_types import Analysis, Effect, Input, Options, Side
from store.exchange.analysis_words import sentences_on
from store.exchange.batch import Batch
from store.periods import to_date
from store.reads.parts import group_total
from store.totals import POOLED, Numbers, Place, Series, part, spread, total
from store.words import Kind, mark

NOT_BOTH = mark("errors", "Give the phases in the file or as --phases, not both.")


class Case:
    """One metric: its total, places and groups on one axis of periods."""

    def __init__(self, batch: Batch, kind: Kind, options: Options, counted: bool) -> None:
        self.batch, self.kind, self.options, self.counted = batch, kind, options, counted
        self.step = batch.series_names[0].cadence
        self.cadence = None if counted else self.step
        self.rows = _rows(batch)
        self.sites = _named(batch.sites, batch.site)
        self.groups = _named(batch.subgroups, batch.subgroup)
        self.levels = [list(self.groups.values())] if self.groups else []
        places = [Place(key) for key in self.sites.values()]
        self.total = total(kind, self.rows, places, self.levels, self.step)
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
        options = self.options
        chart = self._chart(self.total)
        interval = self._interval()
        found = Analysis(
            input=Input(
                rows=len(self.batch),
                kind=self.kind,
                sites=tuple(self.sites),
                dimension=tuple(self.groups),
                periods=tuple(map(self._name, self.total.periods.tolist())),
                cadence=self.cadence,
                phases=self.phases,
            ),
            chart=chart,
            variation=classify(chart, direction=options.direction, target=options.target),
            interval=interval,
            effect=self._effect(interval),
            before_after=self._before_after(),
            transfer=self._transfer(),
            gradient=self._gradient(),
            forecast=self._forecast(),
            sentences=(),
            by_site=self._charts(self.sites, "site"),
            by_subgroup=self._charts(self.groups, "subgroup"),
        )
        begun = len(self.total.periods) - self._begins
        levels = {"target": options.target, "baseline": options.baseline}
        return replace(found, sentences=sentences_on(found, options.direction, begun, **levels))

    def _name(self, day: int) -> str:
        return str(day) if self.counted else to_date(day).isoformat()

    @property
    def _begins(self) -> int:
        return self.phases[-1] if self.phases else 0

    def _chart(self, series: Series) -> ControlChart:
        top, down = series.numerator, self._denominator(series)
        if self.kind not in POOLED:
            down = None
        return control_chart(
            which_chart(self.kind, top, down),
            top,
            down,
            phases=self.phases,
            exclude=self.options.exclude,
            freeze=self.options.freeze,
        )

    def _denominator(self, series: Series) -> NDArray[np.float64] | None:
        return series.denominator if series.has_denominator() else None

    def _last(self, series: Series) -> tuple[Any, Any]:
        """The last phase; what is left out is nan."""
        late, down = slice(self._begins, None), self._denominator(series)
        return self._kept(series)[late], None if down is None else down[late]

    def _kept(self, series: Series) -> NDArray[np.float64]:
        out = np.isin(np.arange(len(series.numerator)), self.options.exclude)
        return np.where(out, np.nan, series.numerator)

    def _interval(self) -> Interval | None:
        top, down = self._last(self.total)
        if not np.isfinite(top).any():
            return None
        return confidence_sequence(
            self.kind, top, down, planned=self.options.planned, alpha=self.options.alpha
        )

    def _metric(self) -> MetricEvidence:
        """The metric as the effect criterion wants it: judged from where the last phase begins."""
        n = len(self.total.periods)
        return MetricEvidence(
            uid="", name="", kind=self.kind, direction=self.options.direction, role="primary",
            counts="people", cadence=self.cadence, unit="", per=1.0,
            baseline=self.options.baseline, minimum_worthwhile=self.options.minimum,
            target=self.options.target, limit=None, planned=self.options.planned, judged_phase=1,
            periods=self.total.periods, numerator=self.total.numerator,
            denominator=self._denominator(self.total), people=None,
            excluded=np.isin(np.arange(n), self.options.exclude),
            phase=1 + np.searchsorted(self.phases, np.arange(n), side="right"),
            judged_from=self._begins, sites=len(self.sites),
        )  # fmt: skip

    def _effect(self, interval: Interval | None) -> Effect | None:
        """None where neither way is better, or no level was given."""
        options = self.options
        levels = (options.target, options.minimum, options.baseline)
        way = WAYS[options.direction]
        if interval is None or not way or levels == (None, None, None):
            return None
        last = np.flatnonzero(~np.isnan(interval.estimate))[-1]
        ends = float(interval.lower[last]), float(interval.upper[last])
        look = last_looks([self._metric()], options.alpha)[0]
        look = replace(look, lower=ends[0], upper=ends[1], alpha=options.alpha)
        main = judged(self._metric(), look, options.minimum)
        target, minimum, baseline = (
            None if level is None else _side(*ends, level, way) for level in levels
        )
        verdict = effect(main, None, date.min, {}, ()).verdict
        return Effect(verdict, target, minimum, baseline, self._chance(), _known(look.latest))

    def _chance(self) -> float | None:
        target, (top, down) = self.options.target, self._last(self.total)
        if target is None:
            return None
        return _known(probability_beyond(self.kind, top, down, target, self.options.direction))

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

    def _before_after(self) -> Change | None:
        if not self.phases:
            return None
        bounds = (0, *self.phases)
        down = self._denominator(self.total)
        first, second = slice(bounds[-2], bounds[-1]), slice(bounds[-1], None)
        tops = self._kept(self.total)
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
        if subgroup and not site:
            mine = [row for row in self.rows if row[2] == subgroup]
            own = spread(group_total(self.kind, mine), self.kind, self.step)
        else:
            own = part(
                self.kind, self.rows, self.levels, site=site, subgroup=subgroup, cadence=self.step
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
                charts[name] = self._chart(series)
        return charts


def _side(lower: float, upper: float, level: float, way: int) -> Side:
    if not isfinite(upper - lower):
        return Side.UNKNOWN
    good, bad = (lower, upper) if way > 0 else (upper, lower)
    if beyond(good, level, way):
        return Side.BEYOND
    return Side.SHORT if beyond(bad, level, -way) else Side.ACROSS


def _known(value: float) -> float | None:
    return float(value) if isfinite(value) else None


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
