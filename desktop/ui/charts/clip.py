"""A chart on the clipboard: as PNG, as SVG, and its numbers as a table, all at once.

What is pasted into takes what it can use: slides the picture, a drawing program the SVG, a
spreadsheet the table. Nothing in a name is read as markup there, or run as a formula.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from desktop.ui.charts.plain import escaped, plain
from store.exchange.csv_out import Cell, number_text, safe_text

SVG_TYPE, PNG_TYPE = "image/svg+xml", "image/png"


@dataclass(frozen=True, slots=True)
class Sent:
    """What there is of a chart to send on. Each part is made when asked for, in any thread.

    words: its sentences. image: at so many pixels for one. header, rows: its table as people read
    it. csv: a whole file of its numbers. what: tells its file from those of other charts.
    """

    title: str
    words: str
    image: Callable[[float], QImage]
    png: Callable[[float], bytes]
    svg: Callable[[], bytes]
    header: tuple[str, ...]
    rows: Callable[[], list[tuple[Cell, ...]]]
    csv: Callable[[], bytes]
    what: str = ""


@dataclass(frozen=True, slots=True)
class Clip:
    """All that goes to the clipboard."""

    image: QImage
    png: bytes
    svg: bytes
    text: str
    html: str

    def mime(self) -> QMimeData:
        """As the clipboard takes it; on the UI thread."""
        held = QMimeData()
        held.setImageData(self.image)
        held.setData(PNG_TYPE, self.png)
        held.setData(SVG_TYPE, self.svg)
        held.setText(self.text)
        held.setData("text/html", self.html.encode())
        return held


def clip_of(sent: Sent, scale: float, decimal: str) -> Clip:
    """The clipboard's content. scale: pixels of the picture for one. decimal: the user's mark."""
    rows = [[_shown(cell, decimal) for cell in row] for row in sent.rows()]
    return Clip(
        sent.image(scale),
        sent.png(scale),
        sent.svg(),
        _text(sent, rows),
        _html(sent, rows),
    )


def _shown(cell: Cell, decimal: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, int | float):
        return number_text(cell, decimal)
    return safe_text(plain(str(cell)))


def _text(sent: Sent, rows: Sequence[Sequence[str]]) -> str:
    """The sentences, and below them the table with tabs."""
    lines = ["\t".join(row) for row in (sent.header, *rows)]
    words = [safe_text(plain(line)) for line in sent.words.splitlines()]
    return "\n".join([*words, "", *lines, ""])


def _html(sent: Sent, rows: Sequence[Sequence[str]]) -> str:
    """The same as a page with a table."""

    def row(cells: Iterable[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{escaped(cell)}</{tag}>" for cell in cells) + "</tr>"

    words = "".join(f"<p>{escaped(plain(line))}</p>" for line in sent.words.splitlines())
    body = row(sent.header, "th") + "".join(row(cells, "td") for cells in rows)
    return f'<meta charset="utf-8">{words}<table>{body}</table>'
