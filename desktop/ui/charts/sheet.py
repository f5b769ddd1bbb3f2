"""What the smaller charts have in common: rows or points to step through, painted at any size."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from desktop.ui.theme import Tokens


@runtime_checkable
class Sheet(Protocol):
    """A chart that is laid out anew at each size, with its own parts and its numbers as a table."""

    @property
    def title(self) -> str:
        """What it shows."""

    @property
    def summary(self) -> str:
        """The whole in a sentence or two, for screen readers, reports and copying."""

    @property
    def count(self) -> int:
        """How many parts there are to step through."""

    def height(self, width: float) -> float:
        """How high it wants to be at a width, in pixels."""

    def paint(self, painter: QPainter, size: QSizeF, tokens: Tokens) -> None:
        """All of it, from the origin on."""

    def part_at(self, at: QPointF, size: QSizeF) -> int | None:
        """The part at a place, None where there is none."""

    def part(self, index: int, size: QSizeF) -> QRectF:
        """Where a part lies."""

    def words_at(self, index: int) -> str:
        """What a part says."""

    def header(self) -> tuple[str, ...]:
        """The titles of its table."""

    def cells(self, index: int) -> tuple[str, ...]:
        """A part as a row of its table."""


@runtime_checkable
class InColumns(Protocol):
    """A chart whose parts stand beside each other too."""

    def columns(self, width: float) -> int:
        """How many stand beside each other at a width."""
