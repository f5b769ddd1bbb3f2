"""A click on a point: note what happened, begin a phase, leave it out, log a cycle from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.text import Text
from desktop.ui.parts.form import Field, optional
from desktop.ui.pilot import came_about, cycle_forms, record_forms
from store.commands.measurements import NoteMeasurement
from store.commands.timeline import AddPhase, LeaveOut, PutBack
from store.periods import period_text, to_date
from store.reads.entered import EnteredRow, entered_numbers
from store.reads.number_history import number_history
from store.words import Cadence, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.pilot.panels import Panels
    from store.reads.outcomes import Outcome
    from store.reads.pilot import PilotPage

ON_NUMBER = mark("pilot", "Write a note on this number…")
HAPPENED = mark("pilot", "Note what happened…")
NEW_PHASE = mark("pilot", "New phase from here…")
LEAVE_OUT = mark("pilot", "Leave out…")
PUT_BACK = mark("pilot", "Put back…")
LOG_CYCLE = mark("pilot", "Log a cycle from here…")
CAME_ABOUT = mark("pilot", "How this number came about…")
PHASE_TITLE = mark("pilot", "New phase from {period}")
PHASE_DO = mark("pilot", "Begin the phase")
LEAVE_TITLE = mark("pilot", "Leave out {period}")
LEAVE_DO = mark("pilot", "Leave out")
BACK_TITLE = mark("pilot", "Put back {period}")
BACK_DO = mark("pilot", "Put back")
WHY_PHASE = mark("pilot", "What changed?")
PHASE_HINT = mark(
    "pilot", "From here the numbers count as new; a metric that is judged is asked for more."
)
WHY_OUT = mark("pilot", "Why does it not count?")
OUT_HINT = mark("pilot", "It stays on the chart as a cross, with this reason.")
NOTE_TITLE = mark("pilot", "Note on {period}")
NOTE = mark("pilot", "Note")
NOTE_HINT = mark("pilot", "It stands with the number, in the table and where you point at it.")
WHICH = mark("pilot", "On which number")
ALL_PLACES = mark("pilot", "All places")
WHY_BACK = mark("pilot", "Why does it count after all?")


class PointMenu:
    """The menu at a point, and the panels behind it."""

    def __init__(self, page: QWidget, panels: Panels, tasks: Tasks, text: Text) -> None:
        self._page, self._panels, self._tasks, self._text = page, panels, tasks, text
        self.menu: QMenu | None = None

    def open(self, outcome: Outcome, index: int, pilot: PilotPage, at: QPoint) -> QMenu:
        """Show it at a place on the screen."""
        if self.menu is not None:
            self.menu.deleteLater()
        menu = self.menu = QMenu(self._page)
        period = self._text.period(int(outcome.periods[index]), outcome.cadence or Cadence.DAY)
        menu.setAccessibleName(period)
        back = outcome.left_out[index] is not None
        deeds: tuple[tuple[str, Callable[[Outcome, int, PilotPage], object]], ...] = (
            (ON_NUMBER, self._note_number),
            (HAPPENED, self._note_event),
            (NEW_PHASE, self._new_phase),
            (PUT_BACK if back else LEAVE_OUT, self._put_back if back else self._leave_out),
            (LOG_CYCLE, self._log_cycle),
            (CAME_ABOUT, self._came_about),
        )
        for words, deed in deeds:
            action = menu.addAction(self._text.say(words, "pilot").replace("&", "&&"))
            action.triggered.connect(lambda _=False, deed=deed: deed(outcome, index, pilot))
        menu.popup(at)
        return menu

    def _period(self, outcome: Outcome, index: int) -> tuple[str, str]:
        """As the commands take it, and as people read it."""
        day, cadence = int(outcome.periods[index]), outcome.cadence or Cadence.DAY
        return period_text(day, cadence), self._text.period(day, cadence)

    def _note_number(self, outcome: Outcome, index: int, pilot: PilotPage) -> None:
        """The numbers of the period are asked for first: the note stays with one of them."""
        self._tasks.read(
            entered_numbers,
            pilot.uid,
            outcome.uid,
            owner=self._page,
            then=partial(self._open_note, outcome, index, pilot),
        )

    def _open_note(
        self, outcome: Outcome, index: int, pilot: PilotPage, entered: Sequence[EnteredRow]
    ) -> None:
        found = noted_rows(outcome, index, entered)
        if not found:
            self._note_event(outcome, index, pilot)
            return
        _, shown = self._period(outcome, index)
        say = self._text.say
        note = Field("note", say(NOTE, "pilot"), "long", hint=say(NOTE_HINT, "pilot"))
        fields, values = [note], dict[str, Any](note=found[0].note or "")
        if len(found) > 1:
            values["which"] = 0
            names = [(place, self._named(row, pilot)) for place, row in enumerate(found)]
            fields.insert(0, Field("which", say(WHICH, "pilot"), "choice", choices=names))
        self._panels.form(
            self._text.fill("pilot", NOTE_TITLE, period=shown),
            fields,
            lambda values: note_command(outcome, found[values.get("which") or 0], values["note"]),
            values=values,
        )

    def _named(self, row: EnteredRow, pilot: PilotPage) -> str:
        """Askøy, Lower: the place and the group that a number is about."""
        places = {each.uid: each.name for each in pilot.sites}
        groups = {level.uid: level.name for each in pilot.dimensions for level in each.levels}
        place = self._text.say(ALL_PLACES, "pilot") if row.site is None else places[row.site]
        return place if row.subgroup is None else f"{place}, {groups[row.subgroup]}"

    def _note_event(self, outcome: Outcome, index: int, pilot: PilotPage) -> None:
        self._panels.form(
            self._text.say(record_forms.ADD_EVENT, "pilot"),
            record_forms.event_fields(self._text),
            lambda values: record_forms.event_command(pilot, None, values),
            values={"on": to_date(int(outcome.periods[index]))},
        )

    def _new_phase(self, outcome: Outcome, index: int, pilot: PilotPage) -> None:
        given, shown = self._period(outcome, index)
        reason = Field(
            "reason",
            self._text.say(WHY_PHASE, "pilot"),
            "long",
            needed=True,
            hint=self._text.say(PHASE_HINT, "pilot"),
        )
        self._panels.form(
            self._text.fill("pilot", PHASE_TITLE, period=shown),
            [reason],
            lambda values: AddPhase(pilot.uid, outcome.uid, given, outcome.site, **values),
            do=self._text.say(PHASE_DO, "pilot"),
        )

    def _leave_out(self, outcome: Outcome, index: int, pilot: PilotPage) -> None:
        given, shown = self._period(outcome, index)
        reason = Field(
            "reason",
            self._text.say(WHY_OUT, "pilot"),
            "long",
            needed=True,
            hint=self._text.say(OUT_HINT, "pilot"),
        )
        self._panels.form(
            self._text.fill("pilot", LEAVE_TITLE, period=shown),
            [reason],
            lambda values: LeaveOut(pilot.uid, outcome.uid, given, values["reason"], outcome.site),
            do=self._text.say(LEAVE_DO, "pilot"),
        )

    def _put_back(self, outcome: Outcome, index: int, pilot: PilotPage) -> None:
        given, shown = self._period(outcome, index)
        reason = Field("reason", optional(self._text.say(WHY_BACK, "pilot")), "long")
        self._panels.form(
            self._text.fill("pilot", BACK_TITLE, period=shown),
            [reason],
            lambda values: PutBack(pilot.uid, outcome.uid, given, outcome.site, **values),
            do=self._text.say(BACK_DO, "pilot"),
        )

    def _came_about(self, outcome: Outcome, index: int, pilot: PilotPage) -> None:
        """Who entered and corrected it, when and why, in a panel."""
        _, shown = self._period(outcome, index)
        self._tasks.read(
            number_history,
            pilot.uid,
            outcome.uid,
            int(outcome.periods[index]),
            outcome.site,
            outcome.subgroup,
            owner=self._page,
            then=partial(came_about.open_told, self._panels, self._text, outcome, shown),
        )

    def _log_cycle(self, outcome: Outcome, index: int, pilot: PilotPage) -> None:
        starts = to_date(int(outcome.periods[index]))
        values = cycle_forms.log_values(pilot, starts) | {"metric": outcome.uid}
        self._panels.form(
            self._text.say(cycle_forms.LOG, "pilot"),
            cycle_forms.log_fields(pilot, self._text),
            lambda given: cycle_forms.log(pilot, given),
            values=values,
        )


def noted_rows(outcome: Outcome, index: int, entered: Sequence[EnteredRow]) -> list[EnteredRow]:
    """The numbers that a point is made of: the very one, else those of its places and groups."""
    day = int(outcome.periods[index])
    # On one day several may stand, one after the other.
    seq = index - int(np.searchsorted(outcome.periods, day))
    here = [row for row in entered if row.period == day and row.seq == seq]
    if outcome.site is not None:
        here = [row for row in here if row.site == outcome.site]
    if outcome.subgroup is not None:
        here = [row for row in here if row.subgroup == outcome.subgroup]
    own = [row for row in here if (row.site, row.subgroup) == (outcome.site, outcome.subgroup)]
    return own or here


def note_command(outcome: Outcome, noted: EnteredRow, note: str | None) -> NoteMeasurement:
    """The command for a note on one of the numbers of a point."""
    period = period_text(noted.period, outcome.cadence or Cadence.DAY)
    return NoteMeasurement(
        outcome.pilot, outcome.uid, period, note or None, noted.site, noted.subgroup, noted.seq
    )
