"""Numbers typed, pasted or corrected: a grid of what there is and what comes next.

What saving would do is said before; where numbers are replaced the reason is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop.text import Text, read_typed_period
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.form import Field, Form
from desktop.ui.parts.grid import Grid
from desktop.ui.parts.label import Label
from desktop.ui.pilot.block import Layout, in_one, tidied
from desktop.ui.pilot.number_rows import (
    GROUP,
    LONG,
    PLACE,
    SITES,
    Plan,
    layouts,
    rows_for,
    usual_layout,
)
from desktop.ui.theme import LABEL_PX, font
from store.commands.measurements import RecordMeasurements
from store.errors import Refusal
from store.periods import period_text, to_day
from store.reads.entered import EnteredRow, entered_numbers
from store.words import Cadence, mark, mark_n

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.pilot import Metric, PilotPage
    from store.store import Done, Store

TITLE = mark("pilot", "Add numbers")
SAVE = mark("pilot", "Save")
METRIC = mark("pilot", "Metric")
CADENCE = mark("pilot", "How often a number comes")
LAYOUT = mark("pilot", "How the numbers stand")
A_ROW_EACH = mark("pilot", "A row for each number")
PLACES_ACROSS = mark("pilot", "Places across")
GROUPS_ACROSS = mark("pilot", "{dimension} across")
HINT = {
    Cadence.WEEK: mark("pilot", "Paste from a spreadsheet, or type: week 36, 2026-W36, 1.9.2026."),
    Cadence.MONTH: mark("pilot", "Paste from a spreadsheet, or type: Sep 2026, 2026-09, 1.9.2026."),
    None: mark("pilot", "Paste from a spreadsheet, or type: 1.9.2026, 2026-09-01."),
}
EMPTY = mark("pilot", "Nothing changed yet.")
NEW = mark_n("pilot", "%n new", None, 0)
REPLACED = mark_n("pilot", "%n replaced", None, 0)
UNCHANGED = mark_n("pilot", "%n unchanged", None, 0)
TAKEN_AWAY = mark_n("pilot", "%n taken away", None, 0)
WHY = mark("pilot", "Why are saved numbers corrected?")
WHY_HINT = mark("pilot", "Counted again, typed wrongly, a late answer …")
WHY_NEEDED = mark("errors", "Say why saved numbers are corrected: the old ones are kept with it.")
BACK = mark("pilot", "Blue cells show what was and what comes. Ctrl+Z takes the paste back.")
WOULD = mark("pilot", "Saving writes: {parts}.")
RED = mark_n("pilot", "%n cell(s) cannot be read yet.", None, 0)
ALL_OF = mark("pilot", "For everyone and all places leave “{place}” and “{group}” empty.")
PREVIEW_MS = 250
WIDTH_PX = 840


class NumbersForm(Form):
    """A grid and the field for a reason, as a Form so that panels treat it as any other."""

    def __init__(
        self,
        page: PilotPage,
        metric: Metric,
        entered: Sequence[EnteredRow],
        tasks: Tasks,
        text: Text,
    ) -> None:
        """entered: the metric's numbers as they are kept."""
        why = Field("reason", text.say(WHY, "pilot"), hint=text.say(WHY_HINT, "pilot"))
        super().__init__([why], text, tasks.today)
        self._page, self._tasks = page, tasks
        self.measured, self._entered = metric, entered
        self._previews = 0
        self.chooser = Choice([(each.uid, each.name) for each in page.metrics], self)
        self.chooser.setAccessibleName(text.say(METRIC, "pilot"))
        self.chooser.setMaximumWidth(WIDTH_PX // 2)
        self.cadence = Choice([(each, text.term(each)) for each in Cadence], self)
        self.cadence.setAccessibleName(text.say(CADENCE, "pilot"))
        self.lay = Choice([], self)
        self.lay.setAccessibleName(text.say(LAYOUT, "pilot"))
        self.hint = Label("", "label", wrap=True, parent=self)
        self.all_of = Label(self._all_of(), "label", wrap=True, parent=self)
        self.preview = Label("", "second", wrap=True, parent=self)
        self._place = QVBoxLayout()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._offer_layouts()
        self.rows, self.grid = self._grid()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._timer.timeout.connect(self._ask_preview)
        self.chooser.set_value(metric.uid)
        self.chooser.currentIndexChanged.connect(self._other_metric)
        self.cadence.currentIndexChanged.connect(self._renew)
        self.lay.currentIndexChanged.connect(self._renew)
        self._begin()

    def paste(self, block: str) -> None:
        """Put a block into the grid: where what it is about stands, else after all there is."""
        model = self.grid.model
        free = next(r for r in range(model.rowCount()) if not model.cells.is_filled(r))
        self.grid.view.stand_on(free, 0)
        self.grid.paste(block)

    def command(self) -> RecordMeasurements:
        """What the grid holds. Raises the Refusal of the first cell that cannot be read."""
        plan = self._plan()
        reason = super().values()["reason"] if plan.replaced or plan.removed else None
        return RecordMeasurements(
            self._page.uid, self.measured.uid, tuple(plan.rows), reason, tuple(plan.removed)
        )

    def values(self) -> dict[str, Any]:
        """Raises what `command` raises, so that the panel stays; and where a reason is missing."""
        command, plan = self.command(), self._plan()
        if (plan.replaced or plan.removed) and not command.reason:
            missing = Refusal(WHY_NEEDED, field="reason")
            super().refuse("reason", self._text.say(missing))
            raise missing
        return {"command": command}

    def refuse(self, name: str | None, sentence: str, *, stand: bool = True) -> bool:
        """Beneath the reason, else beneath the grid; `show_refusal` finds the cell it is about."""
        if name == "reason":
            return super().refuse(name, sentence, stand=stand)
        self.grid.reason.setText(sentence)
        return bool(sentence)

    def show_refusal(self, refusal: Refusal) -> None:
        """Mark the cell that was refused: its period or its name says which row."""
        sentence = self._text.say(refusal)
        at = self._cell_of(refusal)
        if at is None:
            self.refuse(refusal.field, sentence)
        else:
            self.grid.refuse(*at, sentence)

    def _cell_of(self, refusal: Refusal) -> tuple[int, int] | None:
        when, name = refusal.facts.get("when"), refusal.facts.get("name")
        model, cadence = self.grid.model, self._cadence()
        keys = [column.key for column in model.columns]
        for row in model.cells.dirty():
            held = model.cells.rows[row].values
            here = (
                when is not None and held[0] is not None and period_text(held[0], cadence) == when
            )
            if not here and (name is None or name not in held):
                continue
            if refusal.field in keys:
                return row, keys.index(str(refusal.field))
            numbers = {refusal.facts.get(fact) for fact in ("part", "value")}
            typed = [c for c in range(1, len(keys)) if model.cells.text_at(row, c)]
            for c in typed:
                first = held[c][0] if isinstance(held[c], tuple) else held[c]
                if first in numbers:
                    return row, c
            return (row, typed[0]) if typed and self.lay.value != LONG else None
        return None

    def _plan(self) -> Plan:
        """All that was typed. Raises the first Refusal, and goes there."""
        rows = self.grid.model.cells.dirty()
        return self.rows.plan(self.grid.model.cells, rows, self.grid.values(rows))

    def _so_far(self) -> Plan:
        """What can be saved of it now: a row that is half typed is not scolded yet."""
        cells = self.grid.model.cells
        read = {row: cells.read_row(row) for row in cells.dirty()}
        good = {row: values for row, (values, bad) in read.items() if not bad}
        return self.rows.plan(cells, list(good), list(good.values()))

    # The grid

    def _cadence(self) -> Cadence:
        return self.measured.cadence or self.cadence.value or Cadence.WEEK

    def _grid(self) -> tuple[Any, Grid]:
        text, today = self._text, to_day(self._tasks.today())
        given = (self._page, self.measured, self._cadence(), self._entered, text)
        rows = rows_for(*given, self.lay.value or LONG)
        metrics = QFontMetricsF(font(LABEL_PX))
        columns = [
            replace(
                each, width_px=max(each.width_px, round(metrics.horizontalAdvance(each.title)) + 26)
            )
            for each in rows.columns()
        ]
        grid = Grid(
            columns,
            text,
            self._tasks.today,
            name=text.say(TITLE, "pilot"),
            tidy=partial(self._tidied, columns),
            next_row=rows.next_row,
            unique=rows.unique,
            parent=self,
        )
        grid.setMinimumHeight(360)
        grid.set_values(rows.saved(), rows.due(today), saved=True)
        return rows, grid

    def _tidied(self, columns: Sequence[Any], first: int, cells: list[list[str]]) -> Any:
        keys = [column.key for column in columns]
        pairs = {}
        if "numerator" in keys:
            pairs[keys.index("numerator")] = keys.index("denominator")
        if any(column.kind in ("fraction", "pair") for column in columns):
            cells = in_one(cells, 0 if first else 1)
        names = {key: held for key, held in self._names().items() if key in keys}
        numbers = [c for c, column in enumerate(columns) if column.right]
        layout = Layout(
            frozenset(place - first for place in numbers if place >= first),
            {keys.index(key): held for key, held in names.items()} if first == 0 else {},
            {a - first: b - first for a, b in pairs.items() if a >= first},
            self._text.locale.decimalPoint(),
        )
        return tidied(cells, layout, self._is_period)

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

    def _offer_layouts(self) -> None:
        """The layouts of this metric, on the one in which most of its numbers stand together."""
        say = partial(self._text.say, context="pilot")
        words = {LONG: say(A_ROW_EACH), SITES: say(PLACES_ACROSS)} | {
            each.uid: self._text.fill("pilot", GROUPS_ACROSS, dimension=each.name)
            for each in self._page.dimensions
        }
        offered = layouts(self._page, self.measured)
        self.lay.blockSignals(True)
        self.lay.set_choices([(each, words[each]) for each in offered])
        self.lay.set_value(usual_layout(self._page, self.measured, self._entered))
        self.lay.blockSignals(False)
        self.lay.setVisible(len(offered) > 1)

    def _renew(self) -> None:
        """Another metric, cadence or layout has other columns: the grid begins anew."""
        old = self.grid
        self.rows, self.grid = self._grid()
        self._place.replaceWidget(old, self.grid)
        old.hide()
        old.deleteLater()
        self._begin()

    def _begin(self) -> None:
        """Stand in the grid that was made."""
        self.cadence.setVisible(self.measured.cadence is None)
        with QSignalBlocker(self.cadence):
            self.cadence.set_value(self._cadence())
        self._say_how()
        self.grid.edited.connect(self._timer_start)
        self.grid.pasted.connect(self._say_pasted)
        self.all_of.setVisible(self.lay.value == LONG and bool(self.all_of.text()))
        self.setFocusProxy(self.grid)
        self.grid.begin()
        self._show(Plan(), 0)

    def _say_how(self) -> None:
        self.hint.setText(self._text.say(HINT.get(self._cadence(), HINT[None]), "pilot"))

    def _say_pasted(self) -> None:
        self.hint.setText(self._text.say(BACK, "pilot"))
        self._show_plan(pasted=True)

    def _timer_start(self) -> None:
        self._previews += 1
        self._say_how()
        self._show_plan()
        self._timer.start()

    def _other_metric(self) -> None:
        uid: UUID = self.chooser.value
        self.measured = next(each for each in self._page.metrics if each.uid == uid)
        self._tasks.read(
            entered_numbers, self._page.uid, uid, owner=self, then=partial(self._measured_by, uid)
        )

    def _measured_by(self, uid: UUID, entered: Sequence[EnteredRow]) -> None:
        if uid == self.measured.uid:
            self._entered = entered
            self._offer_layouts()
            self._renew()

    def _lay_out(self) -> None:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        box = self._boxes["reason"]
        column.removeWidget(box)
        top = QHBoxLayout()
        for each in (self.chooser, self.lay, self.cadence):
            top.addWidget(each)
        top.addStretch()
        column.addLayout(top)
        column.addWidget(self.hint)
        self._place.addWidget(self.grid)
        column.addLayout(self._place, 1)
        column.addWidget(self.all_of)
        column.addWidget(self.preview)
        column.addWidget(box)

    def _all_of(self) -> str:
        if not (self._page.sites and self._page.dimensions):
            return ""
        place, group = self._text.say(PLACE, "pilot"), self._text.say(GROUP, "pilot")
        return self._text.fill("pilot", ALL_OF, place=place, group=group)

    # What saving would do

    def _show_plan(self, *, pasted: bool = False) -> None:
        """At once, by what stands in the grid; that it cannot be true is asked of the store."""
        red = len(self.grid.refused())
        if red:
            self.preview.setText(self._text.fill("pilot", RED, red))
            return
        self._show(self._so_far(), self._unchanged() if pasted else 0)

    def _unchanged(self) -> int:
        """How many of the numbers just pasted stood there already."""
        cells = self.grid.model.cells
        changed = set(cells.dirty())
        if self.lay.value == LONG:
            rows = {row for row, _ in self.grid.model.touched} - changed
            return sum(cells.rows[row].saved is not None for row in rows)
        return sum(
            column > 0 and bool(cells.saved_text(row, column)) and not cells.is_changed(row, column)
            for row, column in self.grid.model.touched
        )

    def _show(self, plan: Plan, unchanged: int) -> None:
        taken = max(0, len(plan.removed) - plan.moved)
        counted = (
            (NEW, plan.new),
            (REPLACED, plan.replaced),
            (TAKEN_AWAY, taken),
            (UNCHANGED, unchanged),
        )
        parts = [self._text.fill("pilot", words, count) for words, count in counted if count]
        words = self._text.fill("pilot", WOULD, parts=self._text.joined(parts))
        self.preview.setText(words if parts else self._text.say(EMPTY, "pilot"))
        self.show_field("reason", bool(plan.replaced or plan.removed))

    def _ask_preview(self) -> None:
        if self.grid.refused():
            return
        plan = self._so_far()
        about = (self._page.uid, self.measured.uid)
        command = RecordMeasurements(*about, tuple(plan.rows), None, tuple(plan.removed))
        if plan.rows or plan.removed:
            self._tasks.work(
                tried,
                command,
                self._tasks.by,
                owner=self,
                then=lambda done: None,
                failed=partial(self._not_tried, self._previews),
            )

    def _not_tried(self, number: int, refusal: Refusal) -> None:
        if number == self._previews:
            self.show_refusal(refusal)
            self.preview.setText("")


def tried(store: Store, command: RecordMeasurements, by: str) -> Done:
    """The same as saving, without its commit."""
    return store.do(command, by=by, dry_run=True)
