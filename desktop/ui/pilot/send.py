"""A chart sent on: copied, as PNG or SVG, and its numbers as CSV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.text import Text
from desktop.ui.charts.export import (
    image_of,
    png_of,
    sheet_image,
    sheet_png,
    sheet_svg,
    svg_of,
    write,
)
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.charts.say import summary
from desktop.ui.charts.sheet import Sheet
from store.errors import Refusal
from store.exchange.csv_out import PLAIN, Cell, csv_bytes
from store.periods import period_text
from store.reads.outcomes import Outcome
from store.words import Cadence, Message, mark

COPIED = mark("pilot", "Copied: the chart, and its sentence as text.")
WRITTEN = mark("pilot", "Saved as {name}.")
SCALE = 2.0
SHEET_PX = 640
HEADER = ("period", "numerator", "denominator", "value", "centre", "lower", "upper", "phase",
          "signal", "left_out", "note")  # fmt: skip
UNSAFE = '<>:"/\\|?*'

Ask = Callable[[QWidget, str, str], str]


def ask_path(parent: QWidget, suggested: str, kinds: str) -> str:
    """Where to save, asked of the person; empty where they would rather not."""
    return QFileDialog.getSaveFileName(parent, "", suggested, kinds)[0]


class Send(QObject):
    """Always on light tokens: what is sent on is printed and put on slides."""

    said = Signal(object)

    def __init__(self, text: Text, parent: QWidget, ask: Ask = ask_path) -> None:
        super().__init__(parent)
        self._text, self._page, self.ask = text, parent, ask
        self._outcome: Outcome | None = None
        self._picture: ChartPicture | None = None
        self._code = ""

    def show_picture(self, outcome: Outcome, picture: ChartPicture, code: str) -> None:
        """What would be sent."""
        self._outcome, self._picture, self._code = outcome, picture, code

    def copy(self) -> None:
        """The picture for slides, its sentence for text."""
        if self._picture is None:
            return
        held = QMimeData()
        held.setImageData(image_of(self._picture, say=self._text, scale=SCALE))
        held.setText(summary(self._picture, self._text))
        QGuiApplication.clipboard().setMimeData(held)
        self.said.emit(Message(COPIED, context="pilot"))

    def png(self) -> None:
        """As PNG, twice as sharp."""
        if self._picture is not None:
            picture = self._picture
            self._write("png", lambda: png_of(picture, say=self._text, scale=SCALE))

    def svg(self) -> None:
        """As SVG."""
        if self._picture is not None:
            picture = self._picture
            self._write("svg", lambda: svg_of(picture, say=self._text))

    def csv(self) -> None:
        """The numbers behind the chart, formula-safe."""
        if self._outcome is not None:
            found = self._outcome
            self._write("csv", lambda: csv_bytes(csv_rows(found), HEADER, PLAIN))

    def copy_sheet(self, sheet: Sheet) -> None:
        """A smaller chart for slides, its sentences for text."""
        held = QMimeData()
        held.setImageData(sheet_image(sheet, width_px=SHEET_PX, scale=SCALE))
        held.setText(sheet.summary)
        QGuiApplication.clipboard().setMimeData(held)
        self.said.emit(Message(COPIED, context="pilot"))

    def save_sheet(self, sheet: Sheet, ending: str) -> None:
        """A smaller chart as PNG or SVG."""
        if ending == "png":
            made = partial(sheet_png, sheet, width_px=SHEET_PX, scale=SCALE)
        else:
            made = partial(sheet_svg, sheet, width_px=SHEET_PX)
        self._write(ending, made, sheet.title)

    def _write(self, ending: str, make: Callable[[], bytes], what: str = "") -> None:
        assert self._outcome is not None
        name = " ".join(part for part in (self._code, self._outcome.name, what) if part)
        name = "".join("_" if c in UNSAFE or ord(c) < 32 else c for c in name).strip(" .")[:80]
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place))
        path = self.ask(self._page, str(folder / f"{name}.{ending}"), f"*.{ending}")
        if not path:
            return
        chosen = Path(path)
        if not chosen.suffix:
            chosen = chosen.with_suffix(f".{ending}")
        try:
            write(chosen, make())
        except Refusal as refusal:
            self.said.emit(refusal)
            return
        self.said.emit(Message(WRITTEN, {"name": chosen.name}, context="pilot"))


def csv_rows(found: Outcome) -> list[tuple[Cell, ...]]:
    """One row a period; a rate and a share as they are stored."""
    chart, variation = found.chart, found.variation
    assert chart is not None
    rows: list[tuple[Cell, ...]] = []
    for i, day in enumerate(found.periods.tolist()):

        def number(values: Sequence[Any] | NDArray[Any] | None, at: int = i) -> float | None:
            value = float("nan") if values is None else float(values[at])
            return value if np.isfinite(value) else None

        signal = variation.point_types[i] if variation is not None else None
        rows.append(
            (
                period_text(day, found.cadence or Cadence.DAY),
                number(found.numerator),
                number(found.denominator),
                number(chart.value),
                number(chart.centre),
                number(chart.lower),
                number(chart.upper),
                int(chart.phase[i]),
                None if signal is None else signal.value,
                found.left_out[i],
                found.notes[i],
            )
        )
    return rows
