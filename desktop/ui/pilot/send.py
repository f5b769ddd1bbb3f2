"""A chart sent on: copied with its table, saved as PNG or SVG, its numbers as CSV.

Pictures and files are made beside the window: a picture at four times the size takes a while.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.text import Text
from desktop.ui.charts.clip import Clip, Sent, clip_of
from desktop.ui.charts.export import write
from desktop.ui.pilot.sent import sent_outcome
from store.words import Message, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.charts.picture import ChartPicture
    from store.reads.outcomes import Outcome

COPY = mark("pilot", "Copy")
PNG = mark("pilot", "PNG")
PNG_TIMES = mark("pilot", "PNG, {times} × as sharp")
PNG_ONCE = mark("pilot", "PNG, as on the screen")
SVG = mark("pilot", "SVG")
CSV = mark("pilot", "Data as CSV")
COPIED = mark("pilot", "Copied: the chart as a picture and as a drawing, and its numbers.")
WRITTEN = mark("pilot", "Saved as {name}.")
SCALE = 2.0
SIZES = (1, 2, 4)
UNSAFE = '<>:"/\\|?*'

Ask = Callable[[QWidget, str, str], str]


def ask_path(parent: QWidget, suggested: str, kinds: str) -> str:
    """Where to save, asked of the person; empty where they would rather not."""
    return QFileDialog.getSaveFileName(parent, "", suggested, kinds)[0]


class Send(QObject):
    """Always on light tokens: what is sent on is printed and put on slides."""

    said = Signal(object)

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget, ask: Ask = ask_path) -> None:
        super().__init__(parent)
        self._tasks, self._text, self._page, self.ask = tasks, text, parent, ask
        self._sent: Sent | None = None
        self._name = ""

    def show_picture(self, outcome: Outcome, picture: ChartPicture, code: str) -> None:
        """What would be sent."""
        self._sent = sent_outcome(outcome, picture, self._text)
        self._name = " ".join(part for part in (code, outcome.name) if part)

    def copy(self, sent: Sent | None = None) -> None:
        """The picture for slides, the drawing, the table for a spreadsheet, sentences for text."""
        what = sent or self._sent
        if what is not None:
            decimal = self._text.locale.decimalPoint()
            self._make(partial(clip_of, what, SCALE, decimal), self._copied)

    def png(self, sent: Sent | None = None, times: float = SCALE) -> None:
        """As PNG, once, twice or four times as sharp."""
        if (what := sent or self._sent) is not None:
            self._write("png", partial(what.png, times), what)

    def svg(self, sent: Sent | None = None) -> None:
        """As SVG."""
        if (what := sent or self._sent) is not None:
            self._write("svg", what.svg, what)

    def csv(self, sent: Sent | None = None) -> None:
        """The numbers behind the chart, formula-safe."""
        if (what := sent or self._sent) is not None:
            self._write("csv", what.csv, what)

    def fill(self, menu: QMenu, sent: Sent | None = None) -> None:
        """All that can be done with a chart; None: the one that was shown last."""
        say = self._text.say
        menu.addAction(say(COPY, "pilot"), lambda: self.copy(sent))
        self.fill_sizes(menu, sent)
        menu.addAction(say(SVG, "pilot"), lambda: self.svg(sent))
        menu.addAction(say(CSV, "pilot"), lambda: self.csv(sent))

    def fill_sizes(self, menu: QMenu, sent: Sent | None = None) -> None:
        """A PNG as on the screen, twice and four times as sharp."""
        for times in SIZES:
            words = self._text.say(PNG_ONCE, "pilot")
            if times > 1:
                words = self._text.fill("pilot", PNG_TIMES, times=times)
            menu.addAction(words, partial(self._png_of, sent, float(times)))

    def _png_of(self, sent: Sent | None, times: float, *_: object) -> None:
        """As the menu's entry calls it, with whether it is checked."""
        self.png(sent, times)

    def _copied(self, clip: Clip) -> None:
        QGuiApplication.clipboard().setMimeData(clip.mime())
        self.said.emit(Message(COPIED, context="pilot"))

    def _write(self, ending: str, make: Callable[[], bytes], sent: Sent) -> None:
        name = " ".join(part for part in (self._name, sent.what) if part)
        name = "".join("_" if c in UNSAFE or ord(c) < 32 else c for c in name).strip(" .")[:80]
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place))
        path = self.ask(self._page, str(folder / f"{name}.{ending}"), f"*.{ending}")
        if not path:
            return
        chosen = Path(path)
        if not chosen.suffix:
            chosen = chosen.with_suffix(f".{ending}")

        def written(_: None) -> None:
            self.said.emit(Message(WRITTEN, {"name": chosen.name}, context="pilot"))

        self._make(lambda: write(chosen, make()), written)

    def _make(self, job: Callable[[], object], then: Callable[..., object]) -> None:
        self._tasks.work(job, owner=self, then=then, failed=self.said.emit, store=False)
