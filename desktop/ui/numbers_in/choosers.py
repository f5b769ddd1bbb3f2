"""What the file doesn't say of its numbers, chosen beside them: pilot, measure, kind, direction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.numbers_in.reading import Seen
from desktop.ui.numbers_in.words import one_line
from desktop.ui.parts.buttons import link
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.label import Label
from desktop.ui.theme import INSIDE_PX
from store.exchange.new_metrics import NewMetric
from store.exchange.sheet_map import NUMBER_USES
from store.words import Direction, Kind, mark

WHICH_PILOT = mark("import", "Which pilot is it about?")
MAKE = mark("import", "Make a pilot of these numbers")
WHICH_METRIC = mark("import", "What do the numbers measure?")
CHOOSE = mark("import", "Choose…")
ANOTHER = mark("import", "Something new…")
CALLED = mark("import", "What it is called")
IS_NEW = mark("import", "“{name}” is new")
KIND = mark("import", "What kind of number it is")
DIRECTION = mark("import", "Which way is better?")
OF_METRIC = mark("import", "{what} – {name}")
MOST_METRICS = 40
NEW = "\0new"
"""In place of a name: one that is typed."""


class Choosers(QWidget):
    """Stands in the card of what will happen. Each choice reads the file again."""

    pilot_chosen = Signal(object)
    metric_chosen = Signal(object)
    metric_made = Signal(object)

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._pilots: tuple[tuple[str, str], ...] = ()
        self._metrics: tuple[str, ...] | None = None
        self._made: tuple[NewMetric, ...] = ()
        self.kinds: dict[str, Choice] = {}
        self.directions: dict[str, Choice] = {}
        self.pilot, pilot = self._chooser(WHICH_PILOT)
        self.make = link(self._say(MAKE), parent=pilot)
        self.make.setProperty("flush", True)
        self.make.hide()
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addStretch()
        below = pilot.layout()
        assert isinstance(below, QVBoxLayout)
        below.addLayout(row)
        self.measure, metric = self._chooser(WHICH_METRIC)
        self.called = QLineEdit(self)
        self.called.setAccessibleName(self._say(CALLED))
        self.called.setPlaceholderText(self._say(CALLED))
        self.called.setMaxLength(300)
        self.called.hide()
        self._new = QVBoxLayout()
        self._new.setSpacing(INSIDE_PX)
        self._pilot_part, self._metric_part = pilot, metric
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_PX)
        column.addWidget(pilot)
        column.addWidget(metric)
        column.addWidget(self.called)
        column.addLayout(self._new)
        self.pilot.activated.connect(lambda _: self.pilot_chosen.emit(self.pilot.value))
        self.measure.activated.connect(lambda _: self._take_metric())
        self.called.editingFinished.connect(self._take_called)

    def show_seen(self, seen: Seen) -> None:
        """What is still to be chosen, and what has been."""
        field = None if seen.refusal is None else seen.refusal.field
        wish = seen.wish
        asks_pilot = field == "pilot" or wish.pilot is not None
        asks_metric = field == "metric" or wish.metric is not None
        self._pilot_part.setVisible(asks_pilot)
        if asks_pilot and seen.pilots != self._pilots:
            self._pilots = seen.pilots
            self.pilot.set_choices(
                [(code, f"{code} {one_line(title, 60)}") for code, title in seen.pilots]
            )
        self.pilot.set_value(wish.pilot)
        self.pilot.setVisible(bool(seen.pilots))
        self.make.setVisible(asks_pilot)
        self._metric_part.setVisible(asks_metric)
        if asks_metric:
            self._offer_metrics(seen)
        else:
            self.called.hide()
        new = () if seen.imported is None else seen.imported.new_metrics
        self._show_new(new)

    def stops(self) -> list[QWidget]:
        """What the keyboard stops at, in order."""
        new = (box for key in self.kinds for box in (self.kinds[key], self.directions[key]))
        return [self.pilot, self.make, self.measure, self.called, *new]

    def undecided(self) -> str:
        """The name of the first new metric of which nobody knows which way is better."""
        return next((new.name for new in self._made if new.direction is None), "")

    def _offer_metrics(self, seen: Seen) -> None:
        wanted = seen.wish.metric
        if seen.metrics and seen.metrics != self._metrics:
            self._metrics = seen.metrics
            names = [(name, one_line(name, 60)) for name in seen.metrics]
            self.measure.set_choices([*names, (NEW, self._say(ANOTHER))])
        if self._metrics is None:
            self._metrics = ()
            self.measure.set_choices([(NEW, self._say(ANOTHER))])
        known = wanted in self._metrics
        new = not self._metrics or (wanted is not None and not known)
        self.measure.setVisible(bool(self._metrics))
        self.measure.set_value(wanted if known else NEW if new else None)
        self.called.setVisible(new)
        if new and not self.called.hasFocus():
            self.called.setText(wanted or self.called.text() or proposed_name(seen))

    def _take_metric(self) -> None:
        typed = self.measure.value == NEW
        self.called.setVisible(typed)
        if typed:
            self.called.setFocus()
        else:
            self.metric_chosen.emit(self.measure.value)

    def _take_called(self) -> None:
        name = self.called.text().strip()
        if name and self.called.isVisible():
            self.metric_chosen.emit(name)

    # -- new metrics ----------------------------------------------------------------------------

    def _show_new(self, new: Sequence[NewMetric]) -> None:
        new = tuple(new)
        names = [one.key for one in new[:MOST_METRICS]]
        if names != list(self.kinds):
            self._build_new(new[:MOST_METRICS])
        self._made = new
        for one in new[:MOST_METRICS]:
            self.kinds[one.key].set_value(one.kind)
            self.directions[one.key].set_value(one.direction)

    def _build_new(self, new: Sequence[NewMetric]) -> None:
        while held := self._new.takeAt(0):
            if (widget := held.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.kinds, self.directions = {}, {}
        for one in new:
            name = one_line(one.name, 80)
            self._new.addWidget(
                Label(self._text.fill("import", IS_NEW, name=name), "strong", wrap=True,
                      parent=self)
            )  # fmt: skip
            kind = Choice([(kind, self._text.term(kind)) for kind in Kind], self)
            way = Choice([(way, self._text.term(way)) for way in Direction], self)
            way.setPlaceholderText(self._say(DIRECTION))
            for box, words in ((kind, KIND), (way, DIRECTION)):
                what = self._say(words)
                box.setAccessibleName(self._text.fill("import", OF_METRIC, what=what, name=name))
                self._new.addWidget(box)
            self.kinds[one.key], self.directions[one.key] = kind, way
            kind.activated.connect(self._taker(one.key))
            way.activated.connect(self._taker(one.key))

    def _taker(self, key: str) -> Callable[[int], None]:
        def take(_: int) -> None:
            made = next(one for one in self._made if one.key == key)
            kind, way = self.kinds[key].value, self.directions[key].value
            self.metric_made.emit(replace(made, kind=kind, direction=way))

        return take

    def _chooser(self, words: str) -> tuple[Choice, QWidget]:
        part = QWidget(self)
        choice = Choice((), part)
        choice.setAccessibleName(self._say(words))
        choice.setPlaceholderText(self._say(CHOOSE))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self._say(words), "strong", wrap=True, parent=part))
        column.addWidget(choice)
        return choice, part

    def _say(self, marked: str) -> str:
        return self._text.fill("import", marked)


def proposed_name(seen: Seen) -> str:
    """What the sheet calls its numbers: the title above it, or the head of its only numbers."""
    if seen.understood is None:
        return ""
    found = seen.understood.map
    numbers = [head for head in found.columns if head.use in NUMBER_USES and not head.period]
    first = numbers[0].title if numbers else ""
    return one_line(found.title or first, 100)
