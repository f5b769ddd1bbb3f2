"""A chart as a file: sharp, with text as text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from desktop.ui.charts import export
from desktop.ui.theme import DARK, LIGHT
from tests.ui.chart_samples import (
    count,
    picture,
    texts,
)


@pytest.mark.parametrize("times", [1, 2, 4])
def test_a_png_has_so_many_more_pixels_and_the_same_look(qapp, times):
    image = QImage.fromData(export.png_of(picture(), scale=times))

    assert (image.width(), image.height()) == (850 * times, 500 * times)
    assert count(image, LIGHT.target) > 200 * times**2
    assert count(image, LIGHT.band) == pytest.approx(count_at_1() * times**2, rel=0.03)


def count_at_1() -> int:
    return count(QImage.fromData(export.png_of(picture())), LIGHT.band)


def test_an_svg_has_text_as_text_dashes_and_a_summary(qapp):
    svg = export.svg_of(picture(), tokens=DARK)

    assert {"Active days", "better ↑", "target 8", "Apr"} <= set(texts(svg))
    assert b"stroke-dasharray" in svg
    assert DARK.target.encode() in svg
    assert b'"Sans Serif"' not in svg
    assert b"sans-serif" in svg
    assert b"<desc>Active days: Week 10, 2026 to Week 25, 2026, latest 6.1 days" in svg


def test_the_summary_says_what_is_there(show_chart):
    assert show_chart(picture()).summary() == (
        "Active days: Week 10, 2026 to Week 25, 2026, latest 6.1 days, mean 6.1, target 8, "
        "ordinary variation."
    )


def test_few_points_make_the_limits_provisional(qapp):
    words = "limits provisional, fewer than 12 points"

    assert any(words in text for text in texts(export.svg_of(picture(phases=[9]))))
    assert not any(words in text for text in texts(export.svg_of(picture())))
