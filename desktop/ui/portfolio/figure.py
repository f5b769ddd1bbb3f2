"""A pilot's figures as the portfolio writes them: short, and now and target alike."""

from __future__ import annotations

from desktop.text import NOTHING, Text
from store.words import Kind


def measured(text: Text, value: float | None, kind: str | None, per: float) -> str:
    """A raw value of a metric: 0.61 is 61 %, a rate of 0.0012 per 1 000 is 1.2."""
    if value is None or kind is None:
        return NOTHING
    if kind == Kind.PROPORTION:
        return text.percent(value)
    return text.number(value * per if kind == Kind.RATE else value)
