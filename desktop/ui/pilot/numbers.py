"""Numbers typed or pasted: a grid by the metric's kind, with what saving would do said before."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.text import Text, read_typed_period
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.form import Form
from desktop.ui.parts.grid import Grid, GridColumn
from desktop.ui.parts.label import Label
from desktop.ui.pilot.block import Layout, tidied
from desktop.ui.theme import LABEL_PX, font
from store.commands.measurements import Measured, RecordMeasurements
from store.errors import Refusal
from store.periods import period_text
from store.words import Cadence, Kind, mark, mark_n

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.pilot import Metric, PilotPage
    from store.store import Done, Store

TITLE = mark("pilot", "Add numbers")
SAVE = mark("pilot", "Save")
METRIC = mark("pilot", "Metric")
CADENCE = mark("pilot", "How often a number comes")
PERIOD = mark("pilot", "Period")
PLACE = mark("pilot", "Place")
GROUP = mark("pilot", "Group")
NOTE = mark("pilot", "Note")
HOW_MANY = mark("pilot", "How many")
OF = mark("pilot", "Of how many")
VALUE = mark("pilot", "Value")
FROM_HOW_MANY = mark("pilot", "From how many")
PEOPLE = mark("pilot", "Different people so far")
HINT = {
    Cadence.WEEK: mark("pilot", "Paste from a spreadsheet, or type: week 36, 2026-W36, 1.9.2026."),
    Cadence.MONTH: mark("pilot", "Paste from a spreadsheet, or type: Sep 2026, 2026-09, 1.9.2026."),
    None: mark("pilot", "Paste from a spreadsheet, or type: 1.9.2026, 2026-09-01."),
}
EMPTY = mark("pilot", "Nothing here yet.")
NEW = mark_n("pilot", "%n new", None, 0)
REPLACED = mark_n("pilot", "%n replaced", None, 0)
UNCHANGED = mark_n("pilot", "%n unchanged", None, 0)
WOULD = mark("pilot", "Saving writes: {parts}.")
RED = mark_n("pilot", "%n cell(s) cannot be read yet.", None, 0)
ALL_OF = mark("pilot", "For everyone and all places leave “{place}” and “{group}” empty.")
PREVIEW_MS = 250
WIDTH_PX = 840
POOLED = (Kind.PROPORTION, Kind.RATE)
WEIGHTED = (Kind.MEAN, Kind.SCORE)


def columns_for(metric: Metric, page: PilotPage, cadence: Cadence, text: Text) -> list[GridColumn]:
    """What each row is asked."""

    def say(words: str) -> str:
        return text.say(words, "pilot")

    columns = [GridColumn("period", say(PERIOD), "period", True, cadence, 130)]
    if page.sites:
        columns.append(GridColumn("site", say(PLACE), "text", width_px=110))
    if page.dimensions:
        columns.append(GridColumn("subgroup", say(GROUP), "text", width_px=110))
    if metric.kind in POOLED:
        columns.append(GridColumn("numerator", say(HOW_MANY), "number", True, width_px=90))
        columns.append(GridColumn("denominator", say(OF), "number", True, width_px=100))
    else:
        columns.append(GridColumn("value", say(VALUE), "number", True, width_px=90))
        if metric.kind in WEIGHTED:
            columns.append(GridColumn("denominator", say(FROM_HOW_MANY), "number", width_px=110))
    if metric.kind is Kind.PROPORTION and metric.counts.value == "visits":
        columns.append(GridColumn("people", say(PEOPLE), "whole", width_px=140))
    columns.append(GridColumn("note", say(NOTE), "text", width_px=140))
    return columns


class NumbersForm(Form):
    """A Form of no fields of its own around a grid, so that panels treat it as any other."""

    def __init__(
        self,
        page: PilotPage,
        metric: Metric,
        tasks: Tasks,
        text: Text,
    ) -> None:
        super().__init__([], text, tasks.today)
        self._page, self._tasks = page, tasks
        self.measured = metric
        self._previews = 0
        self.chooser = Choice([(each.uid, each.name) for each in page.metrics], self)
        self.chooser.setAccessibleName(text.say(METRIC, "pilot"))
        self.chooser.setMaximumWidth(WIDTH_PX // 2)
        self.cadence = Choice([(each, text.term(each)) for each in Cadence], self)
        self.cadence.setAccessibleName(text.say(CADENCE, "pilot"))
        self.hint = Label("", "label", wrap=True, parent=self)
        self.preview = Label("", "second", wrap=True, parent=self)
        self._place = QVBoxLayout()
        self.grid = self._grid()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_MS)
        self._timer.timeout.connect(self._ask_preview)
        self.chooser.set_value(metric.uid)
        self.chooser.currentIndexChanged.connect(self._other_metric)
        self.cadence.currentIndexChanged.connect(self._renew)
        self._renew()

    def paste(self, block: str) -> None:
        """Put a block into the grid, from its first cell."""
        self.grid.view.setCurrentIndex(self.grid.model.index(0, 0))
        self.grid.paste(block)

    def command(self) -> RecordMeasurements:
        """What the grid holds. Raises the Refusal of the first cell that cannot be read."""
        cadence = self._cadence()
        rows = tuple(_measured(row, cadence) for row in self.grid.values())
        return RecordMeasurements(self._page.uid, self.measured.uid, rows)

    def values(self) -> dict[str, Any]:
        """Raises what `command` raises, so that the panel stays."""
        return {"command": self.command()}

    def refuse(self, name: str | None, sentence: str) -> bool:
        """Beneath the grid; `refuse_row` marks the cell where it can be told."""
        self.grid.reason.setText(sentence)
        return bool(sentence)

    def show_refusal(self, refusal: Refusal) -> None:
        """Mark the cell that was refused: its period or its name says which row."""
        sentence = self._text.say(refusal)
        keys = [column.key for column in self.grid.model.columns]
        column = refusal.field if refusal.field in keys else None
        row = self._row_of(refusal)
        if row is None or column is None:
            self.refuse(None, sentence)
        else:
            self.grid.refuse(row, column, sentence)

    def _row_of(self, refusal: Refusal) -> int | None:
        when, name = refusal.facts.get("when"), refusal.facts.get("name")
        cadence = self._cadence()
        for row, values in zip(self._filled_rows(), self.grid.values(), strict=True):
            if when is not None and period_text(values["period"], cadence) == when:
                return row
            if name is not None and name in (values.get("site"), values.get("subgroup")):
                return row
        return None

    def _filled_rows(self) -> list[int]:
        """The rows of the grid that hold anything: those that its values are of."""
        model = self.grid.model
        columns = range(model.columnCount())
        return [
            row
            for row in range(model.rowCount())
            if any(model.index(row, column).data() for column in columns)
        ]

    # The grid

    def _cadence(self) -> Cadence:
        return self.measured.cadence or self.cadence.value or Cadence.WEEK

    def _grid(self) -> Grid:
        text = self._text
        columns = columns_for(self.measured, self._page, self._cadence(), text)
        metrics = QFontMetricsF(font(LABEL_PX))
        needs = [metrics.horizontalAdvance(column.title) + 26 for column in columns]
        columns = [
            replace(column, width_px=max(column.width_px, round(need)))
            for column, need in zip(columns, needs, strict=True)
        ]
        kinds = [column.kind for column in columns]
        numbers = frozenset(
            place for place, kind in enumerate(kinds) if kind in ("number", "whole")
        )
        keys = [column.key for column in columns]
        pairs = {}
        if "numerator" in keys:
            pairs[keys.index("numerator")] = keys.index("denominator")

        names = {key: held for key, held in self._names().items() if key in keys}

        def tidy(first: int, cells: list[list[str]]) -> list[list[str]]:
            layout = Layout(
                frozenset(place - first for place in numbers if place >= first),
                {keys.index(key): held for key, held in names.items()} if first == 0 else {},
                {a - first: b - first for a, b in pairs.items() if a >= first},
                text.locale.decimalPoint(),
            )
            return tidied(cells, layout, self._is_period)

        grid = Grid(columns, text, self._tasks.today, name=text.say(TITLE, "pilot"), tidy=tidy)
        grid.setMinimumHeight(360)
        return grid

    def _names(self) -> dict[str, frozenset[str]]:
        """The names that a column of names may hold, casefolded."""
        page = self._page
        groups = {
            words.casefold()
            for dimension in page.dimensions
            for level in dimension.levels
            for words in (level.name, f"{dimension.name}: {level.name}")
        }
        places = {site.name.casefold() for site in page.sites}
        return {"site": frozenset(places | {"all"}), "subgroup": frozenset(groups | {"all"})}

    def _is_period(self, typed: str) -> bool:
        try:
            read_typed_period(typed, self._cadence(), self._tasks.today())
        except Refusal:
            return False
        return True

    def _renew(self) -> None:
        """Another metric or cadence has other columns: the grid begins anew."""
        self.cadence.setVisible(self.measured.cadence is None)
        if self.measured.cadence is None and self.cadence.value is None:
            self.cadence.set_value(Cadence.WEEK)
        cadence = self._cadence()
        self.hint.setText(self._text.say(HINT.get(cadence, HINT[None]), "pilot"))
        old, self.grid = self.grid, self._grid()
        self._place.replaceWidget(old, self.grid)
        old.hide()
        old.deleteLater()
        self.grid.edited.connect(self._timer_start)
        self.setFocusProxy(self.grid)
        self._show_preview(self._text.say(EMPTY, "pilot"))

    def _timer_start(self) -> None:
        self._previews += 1
        self._timer.start()

    def _other_metric(self) -> None:
        uid: UUID = self.chooser.value
        self.measured = next(each for each in self._page.metrics if each.uid == uid)
        self._renew()

    def _lay_out(self) -> None:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        top = QHBoxLayout()
        top.addWidget(self.chooser)
        top.addWidget(self.cadence)
        top.addStretch()
        column.addLayout(top)
        column.addWidget(self.hint)
        self._place.addWidget(self.grid)
        column.addLayout(self._place)
        if self._page.sites and self._page.dimensions:
            place, group = self._text.say(PLACE, "pilot"), self._text.say(GROUP, "pilot")
            words = self._text.fill("pilot", ALL_OF, place=place, group=group)
            column.addWidget(Label(words, "label", wrap=True, parent=self))
        column.addWidget(self.preview)

    # What saving would do

    def _ask_preview(self) -> None:
        red = len(self.grid.refused())
        if red:
            self._show_preview(self._text.fill("pilot", RED, red))
            return
        try:
            command = self.command()
        except Refusal:
            red = len(self.grid.refused())
            self._show_preview(self._text.fill("pilot", RED, red) if red else "")
            return
        if not command.rows:
            self._show_preview(self._text.say(EMPTY, "pilot"))
            return
        self._tasks.work(
            tried,
            command,
            self._tasks.by,
            owner=self,
            then=partial(self._tried, self._previews),
            failed=partial(self._not_tried, self._previews),
        )

    def _tried(self, number: int, done: Done) -> None:
        if number != self._previews:
            return
        written = done.result
        counted = ((NEW, written.new), (REPLACED, written.replaced), (UNCHANGED, written.unchanged))
        parts = [self._text.fill("pilot", words, count) for words, count in counted if count]
        self._show_preview(self._text.fill("pilot", WOULD, parts=self._text.joined(parts)))

    def _not_tried(self, number: int, refusal: Refusal) -> None:
        if number == self._previews:
            self.show_refusal(refusal)
            self._show_preview("")

    def _show_preview(self, words: str) -> None:
        self.preview.setText(words)


def tried(store: Store, command: RecordMeasurements, by: str) -> Done:
    """The same as saving, without its commit."""
    return store.do(command, by=by, dry_run=True)


def _whole(value: Any) -> Any:
    """25.0 was typed as 25, and a sentence about it should say so."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _measured(row: dict[str, Any], cadence: Cadence) -> Measured:
    given = {name: _whole(value) for name, value in row.items() if value is not None}
    return Measured(**{**given, "period": period_text(row["period"], cadence)})
