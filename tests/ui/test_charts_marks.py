"""Names as typed, and cycles whose labels never overlap."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from desktop.ui.charts import export, marks
from desktop.ui.charts.geometry import Frame
from desktop.ui.charts.picture import Mark
from desktop.ui.charts.plain import plain
from desktop.ui.theme import font
from store.words import Act
from tests.ui.chart_samples import (
    FIRST,
    HOSTILE,
    VALUES,
    around,
    both_themes,
    count,
    picture,
    seen,
    texts,
)


def test_names_that_look_like_markup_are_shown_as_typed(show_chart):
    shown = picture(
        title=HOSTILE,
        unit=HOSTILE,
        marks=[Mark(FIRST + 20, HOSTILE, 1), Mark(FIRST + 70, HOSTILE, kind="event")],
        notes=[HOSTILE] * len(VALUES),
    )
    svg = export.svg_of(shown)
    chart = show_chart(shown)
    chart.choose(2)

    assert HOSTILE in texts(svg)
    assert f"1 · {HOSTILE}" in texts(svg)
    assert ElementTree.fromstring(svg)[0].text == HOSTILE
    assert f"5.9 {HOSTILE}" in chart.read_out.lines
    assert HOSTILE in chart.read_out.lines
    assert f"Cycle 1 · {HOSTILE}, open, 22 Mar" in chart.read_out.lines


def test_a_name_cannot_turn_the_figures_around_or_break_the_line():
    assert plain("a\u202eb\nc\u0007  d\u2066") == "ab c d"
    assert plain("Åsane & Ytrebygda <3") == "Åsane & Ytrebygda <3"


@settings(max_examples=200)
@given(
    st.lists(st.tuples(st.integers(0, 120), st.text("abcde mn", max_size=30)), max_size=14),
)
def test_labels_of_cycles_never_overlap(days):
    frame = Frame(50, 60, 700, 380, 0, 120, 0, 1)
    cycles = [Mark(day, title, n) for n, (day, title) in enumerate(days, start=1)]
    placed = marks.place(cycles, frame, font(12), 840)
    metrics = marks.QFontMetricsF(font(12))
    spans = sorted(
        (
            one.dot + marks.DOT_PX,
            one.dot + marks.TEXT_AFTER_PX + metrics.horizontalAdvance(one.label),
        )
        for one in placed
        if one.label
    )
    dots = [one.dot for one in placed]

    assert len(placed) == len(days)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert not [d for d in dots for left, right in spans if left < d < right + marks.DOT_PX]


def test_a_label_without_room_drops_to_its_number():
    frame = Frame(50, 60, 700, 380, 0, 120, 0, 1)
    cycles = [Mark(50, "shorter route", 1), Mark(56, "fixed day", 2), Mark(90, "guide", 3)]

    labels = [one.label for one in marks.place(cycles, frame, font(12), 840)]

    assert labels == ["1", "2 · fixed day", "3 · guide"]


@both_themes
def test_a_cycles_dot_has_the_colour_of_how_it_ended(show_chart, tokens):
    acts = [Act.ADOPT, Act.ADAPT, Act.ABANDON, None]
    cycles = [Mark(FIRST + 25 * n, "", n + 1, act=act) for n, act in enumerate(acts)]
    chart = show_chart(picture(marks=cycles), tokens=tokens)
    image = seen(chart)
    dots = [QPointF(one.dot, chart.drawing.layout.row) for one in chart.drawing.placed]

    for dot, colour in zip(dots, (tokens.good, tokens.neutral, tokens.bad), strict=False):
        assert count(image, colour, around(dot, 4)) > 20
    assert image.pixelColor(dots[3].toPoint()) == QColor(tokens.surface)
    assert count(image, tokens.line, around(QPointF(dots[1].x(), 100), 3)) > 4
