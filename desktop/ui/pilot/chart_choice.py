"""Which chart is drawn: the one that fits, with its reason, or another one that can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.text import Text
from store.evidence.lines import ChartKind
from store.words import Kind, mark

CHART_CHIP = mark("pilot", "Chart")
FITS_BEST = mark("pilot", "{chart}, fits best: {why}")
AS_SET = mark("pilot", "{chart}, as set for this measure")
CHARTS = {
    ChartKind.RUN: mark("pilot", "Run chart"),
    ChartKind.I: mark("pilot", "Individuals chart"),
    ChartKind.MR: mark("pilot", "Moving ranges"),
    ChartKind.P: mark("pilot", "Share chart (p)"),
    ChartKind.PP: mark("pilot", "Share chart, wider (p′)"),
    ChartKind.U: mark("pilot", "Rate chart (u)"),
    ChartKind.UP: mark("pilot", "Rate chart, wider (u′)"),
    ChartKind.C: mark("pilot", "Count chart (c)"),
    ChartKind.G: mark("pilot", "Cases between (g)"),
    ChartKind.T: mark("pilot", "Days between (t)"),
}
WHY = {
    ChartKind.RUN: mark("pilot", "these numbers give no limits to draw"),
    ChartKind.I: mark("pilot", "how far the numbers lie apart says what is usual"),
    ChartKind.MR: mark("pilot", "it shows how much the numbers jump"),
    ChartKind.P: mark("pilot", "each number is a share, out of as many as were there"),
    ChartKind.PP: mark("pilot", "the shares vary more than chance alone would make them"),
    ChartKind.U: mark("pilot", "each number is a rate, out of as much as there was"),
    ChartKind.UP: mark("pilot", "the rates vary more than chance alone would make them"),
    ChartKind.C: mark("pilot", "each number counts things that happen by themselves"),
    ChartKind.G: mark("pilot", "it is for what happens rarely, by cases between"),
    ChartKind.T: mark("pilot", "it is for what happens rarely, by days between"),
}
OFFERED = {
    Kind.COUNT: (ChartKind.C, ChartKind.I, ChartKind.RUN),
    Kind.RATE: (ChartKind.U, ChartKind.UP, ChartKind.I, ChartKind.RUN),
    Kind.PROPORTION: (ChartKind.P, ChartKind.PP, ChartKind.I, ChartKind.RUN),
    Kind.MEAN: (ChartKind.I, ChartKind.MR, ChartKind.RUN),
    Kind.SCORE: (ChartKind.I, ChartKind.MR, ChartKind.RUN),
    Kind.DAYS_BETWEEN: (ChartKind.T, ChartKind.I, ChartKind.RUN),
    Kind.CASES_BETWEEN: (ChartKind.G, ChartKind.RUN),
}


def name_of(chart: ChartKind, text: Text) -> str:
    """Share chart (p)."""
    return text.say(CHARTS[chart], "pilot")


def offered(kind: Kind, text: Text) -> list[tuple[Any, str]]:
    """The charts that can be drawn of such numbers, for a chip."""
    return [(each.value, name_of(each, text)) for each in OFFERED[kind]]


def with_the_best(
    kind: Kind, best: ChartKind, text: Text, *, is_set: bool = False
) -> Sequence[tuple[Any, str]]:
    """As `offered`, and before them the choice to leave it to the app, with its reason.

    is_set: it was written down which chart the measure is to have.
    """
    words = text.fill("pilot", AS_SET, chart=name_of(best, text))
    return [(None, words if is_set else why_best(best, text)), *offered(kind, text)]


def why_best(best: ChartKind, text: Text) -> str:
    """Share chart (p), fits best: each number is a share, …"""
    why = text.say(WHY[best], "pilot")
    return text.fill("pilot", FITS_BEST, chart=name_of(best, text), why=why)
