"""The gap between two groups over time: how it goes, in words and as a chart."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from desktop.text import NOTHING, Text
from desktop.ui.charts.gap import GapPicture, Way
from desktop.ui.pilot.figures import Figures, known, period_word, periods
from desktop.ui.pilot.sheet_card import SheetCard
from desktop.ui.pilot.side import figures_of
from store.evidence.equity import Trend
from store.reads import worked_parts
from store.reads.outcomes import GapLine, GapOverTime, Groups, Outcome
from store.words import Cadence, Direction, Kind, mark, mark_n

TITLE = mark("pilot", "The gap over time, by {dimension}")
CARD = mark("pilot", "The gap over time")
TITLES = (
    mark("pilot", "Period"),
    mark("pilot", "Gap"),
    mark("pilot", "Likely between"),
)
BEHIND = mark("pilot", "How far {worst} lie behind {best}.")
APART = mark("pilot", "How far {best} lie above {worst}.")
GROWS = mark("pilot", "It grows by about {slope} each {period}, likely {lower} to {upper}.")
SHRINKS = mark("pilot", "It shrinks by about {slope} each {period}, likely {lower} to {upper}.")
UNCLEAR = mark("pilot", "Whether it grows or shrinks cannot be said yet.")
TOO_FEW = mark("pilot", "Where it goes can be said from {span} on.")
HIDDEN = mark_n("pilot", "In %n period(s) a group was too small to be shown.", None, 0)
AT = mark("pilot", "{when}: {gap}, likely {interval}")
ONLY_AT = mark("pilot", "{when}: {gap}")
HIDDEN_AT = mark("pilot", "{when}: too few people to show")
LABEL = mark("pilot", "gap {gap}")
LABEL_NOW = mark("pilot", "now {gap}")
OVERALL = mark("pilot", "Over all groups, from end to end: {sii}.")
GAP_PERIODS = 6


class GapCard(SheetCard):
    """Shown where a dimension has a gap in two periods at least."""

    newest_first = True

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        titles = [text.say(words, "pilot") for words in TITLES]
        super().__init__(text.say(CARD, "pilot"), titles, text, parent)
        self.hide()

    def show_groups(self, groups: Groups | None, outcome: Outcome) -> None:
        """Another dimension; hidden where there is no gap to follow."""
        picture = None if groups is None else gap_picture(groups, outcome, self._text)
        self.setVisible(picture is not None)
        if groups is None or picture is None:
            return
        self.set_title(picture.title)
        self.show_sheet(
            picture,
            gap_sentences(groups, outcome, self._text),
            lambda index: worked_parts.gap(outcome, groups),
        )
        self.show_chart(True)


def gap_picture(groups: Groups, outcome: Outcome, text: Text) -> GapPicture | None:
    """The chart of a dimension's gap; None where there is none."""
    course, line = groups.over_time, groups.gap
    if course is None or line is None or line.groups is None or line.gap is None:
        return None
    figures = figures_of(outcome, text)
    factor = {Kind.PROPORTION: 100.0, Kind.RATE: outcome.per}.get(outcome.kind, 1.0)
    way = way_of(groups, outcome) * factor
    low, high = (course.lower, course.upper) if way > 0 else (course.upper, course.lower)
    band = (course.line_lower, course.line_upper)
    band_low, band_high = band if way > 0 else (band[1], band[0])
    earlier = bool((course.periods < course.since).any())
    return GapPicture(
        title=text.fill("pilot", TITLE, dimension=groups.name.lower()),
        summary=gap_sentences(groups, outcome, text),
        say=text,
        days=course.periods,
        gap=course.gap * way,
        lower=low * way,
        upper=high * way,
        hidden=course.hidden,
        line=course.line * way,
        line_lower=band_low * way,
        line_upper=band_high * way,
        way=_way(line.trend),
        since=course.since if earlier else None,
        label=_label(course, line, figures),
        titles=tuple(text.say(words, "pilot") for words in TITLES),
        said=lambda i: _said(course, i, way / factor, figures, outcome),
        row=lambda i: _cells(course, i, way / factor, figures, outcome),
    )


def _label(course: GapOverTime, line: GapLine, figures: Figures) -> str:
    """What stands beside the end of the line: where it has come to, or the gap of the phase.

    Without its unit, for which there is no room there; the words below have it.
    """
    there = np.flatnonzero(np.isfinite(course.line))
    if line.trend in (Trend.WIDENING, Trend.NARROWING) and len(there):
        gap = figures.distance(float(course.line[there[-1]]), unit=False)
        return figures.text.fill("pilot", LABEL_NOW, gap=gap)
    assert line.gap is not None
    return figures.text.fill("pilot", LABEL, gap=figures.distance(line.gap, unit=False))


def way_of(groups: Groups, outcome: Outcome) -> int:
    """1 where the gap as it is stored counts up as the worse off fall behind, else −1."""
    return -1 if groups.ordered and outcome.direction is Direction.DOWN else 1


def gap_sentences(groups: Groups, outcome: Outcome, text: Text) -> str:
    """What is drawn, where it goes, what is hidden: a line or two."""
    line, course = groups.gap, groups.over_time
    assert line is not None
    assert line.groups is not None
    assert course is not None
    worst, best = line.groups
    words = BEHIND if groups.ordered else APART
    found = [text.fill("pilot", words, worst=worst, best=best)]
    found.append(_goes(groups, outcome, text))
    hidden = int(course.hidden.sum())
    if hidden:
        found.append(text.fill("pilot", HIDDEN, hidden))
    if line.sii is not None and known(line.sii[0]):
        figures = figures_of(outcome, text)
        sii = figures.difference(*(float("nan") if each is None else each for each in line.sii))
        found.append(text.fill("pilot", OVERALL, sii=sii))
    return " ".join(each for each in found if each)


def _goes(groups: Groups, outcome: Outcome, text: Text) -> str:
    line = groups.gap
    assert line is not None
    course = line.course
    if course is None:
        return ""
    if line.periods < GAP_PERIODS:
        return text.fill("pilot", TOO_FEW, span=periods(text, outcome.cadence, GAP_PERIODS))
    if line.trend is Trend.UNCLEAR or not known(course.slope):
        return text.say(UNCLEAR, "pilot")
    figures = figures_of(outcome, text)
    scale = {Kind.PROPORTION: 100.0, Kind.RATE: outcome.per}.get(outcome.kind, 1.0)
    lower, upper = sorted((abs(course.lower * scale), abs(course.upper * scale)))
    low, high = text.ends(lower, upper)
    return text.fill(
        "pilot",
        GROWS if course.slope > 0 else SHRINKS,
        slope=figures.distance(course.slope),
        period=period_word(text, outcome.cadence),
        lower=low,
        upper=high,
    )


def _way(trend: Trend | None) -> Way:
    if trend is Trend.WIDENING:
        return "widening"
    return "narrowing" if trend is Trend.NARROWING else "unclear"


def _signed(value: float, figures: Figures) -> str:
    """A gap with its sign: below 0 the first group is ahead."""
    words = figures.distance(value)
    return f"\u2212{words}" if value < 0 else words


def _interval(course: GapOverTime, i: int, way: float, figures: Figures) -> str:
    scale = {Kind.PROPORTION: 100.0, Kind.RATE: figures.per}.get(figures.kind, 1.0)
    ends = sorted(float(each[i]) * way * scale for each in (course.lower, course.upper))
    return figures.text.interval(*ends) if np.isfinite(ends).all() else NOTHING


def _when(course: GapOverTime, i: int, outcome: Outcome, text: Text) -> str:
    return text.period(int(course.periods[i]), outcome.cadence or Cadence.DAY)


def _said(course: GapOverTime, i: int, way: float, figures: Figures, outcome: Outcome) -> str:
    text, when = figures.text, _when(course, i, outcome, figures.text)
    if course.hidden[i]:
        return text.fill("pilot", HIDDEN_AT, when=when)
    if not np.isfinite(course.gap[i]):
        return text.fill("pilot", ONLY_AT, when=when, gap=NOTHING)
    gap = _signed(float(course.gap[i]) * way, figures)
    interval = _interval(course, i, way, figures)
    if interval == NOTHING:
        return text.fill("pilot", ONLY_AT, when=when, gap=gap)
    return text.fill("pilot", AT, when=when, gap=gap, interval=interval)


def _cells(
    course: GapOverTime, i: int, way: float, figures: Figures, outcome: Outcome
) -> tuple[str, ...]:
    when = _when(course, i, outcome, figures.text)
    if course.hidden[i]:
        few = f"<{outcome.small_group}"
        return when, few, few
    if not np.isfinite(course.gap[i]):
        return when, NOTHING, NOTHING
    gap = _signed(float(course.gap[i]) * way, figures)
    return when, gap, _interval(course, i, way, figures)
