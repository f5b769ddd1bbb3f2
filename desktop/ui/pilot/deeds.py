"""What can be done on a pilot's page, each deed in its panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from desktop.text import Text
from desktop.ui.parts import worked as worked_panel
from desktop.ui.pilot import decide as deciding
from desktop.ui.pilot import metric_form
from desktop.ui.pilot import numbers as entering
from desktop.ui.pilot.files import Files
from desktop.ui.pilot.panels import Panels
from desktop.ui.pilot.point import PointMenu
from desktop.ui.pilot.record_deeds import RecordDeeds
from desktop.ui.steps import Steps
from store.commands.decisions import Decide
from store.reads.entered import entered_numbers
from store.words import Role, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.outcomes import Outcome
    from store.reads.pilot import Metric, PilotPage
    from store.reads.readiness import ReadinessPage
    from store.reads.worked_out import WorkedOut

NEXT = mark("pilot", "Next: its numbers")


class Deeds:
    """Opens the panel for each deed. `page` is the pilot as it was last read."""

    def __init__(
        self, view: QWidget, tasks: Tasks, text: Text, said: Callable[[object], object]
    ) -> None:
        """said: told what was done or why not, where no panel says it."""
        self._view, self._tasks, self._text = view, tasks, text
        self._page: PilotPage | None = None
        self._numbers_of: tuple[UUID, str] | None = None
        self._steps = Steps(tasks, view)
        self.panels = Panels(view, tasks, text)
        self.points = PointMenu(view, self.panels, tasks, text)
        self.records = RecordDeeds(view, self.panels, tasks, text)
        self.files = Files(view, tasks, text, said, self._pilot)
        self.records.ask_of_file = partial(self.asked, "attachment")
        self.found: ReadinessPage | None = None
        """Its verdict as it was last read."""

    @property
    def page(self) -> PilotPage:
        """The pilot as it was last read."""
        assert self._page is not None
        return self._page

    @page.setter
    def page(self, page: PilotPage) -> None:
        self._page = self.records.page = page
        self.panels.follow(page)
        if self._numbers_of is not None:
            metric, block = self._numbers_of
            if any(each.uid == metric for each in page.metrics):
                self._numbers_of = None
                self.add_numbers(metric, block)

    def _pilot(self) -> UUID | None:
        return None if self._page is None else self._page.uid

    # Numbers

    def add_numbers(self, metric: UUID | None, block: str = "") -> None:
        """The grid of a metric; where there is none, what is measured is asked first."""
        found = next((each for each in self.page.metrics if each.uid == metric), None)
        if found is None:
            self._metric_first(block)
            return
        self._tasks.read(
            entered_numbers,
            self.page.uid,
            found.uid,
            owner=self._view,
            then=partial(self._open_numbers, self.page, found, block),
        )

    def _open_numbers(self, page: PilotPage, metric: Metric, block: str, entered: Any) -> None:
        """Made, shown and filled with what was pasted in turns of their own."""
        form = entering.NumbersForm(page, metric, entered, self._tasks, self._text)

        def show() -> None:
            if self._pilot() != page.uid:
                return
            self.panels.open(
                self._text.say(entering.TITLE, "pilot"),
                form,
                lambda values: values["command"],
                do=self._text.say(entering.SAVE, "pilot"),
                width_px=entering.WIDTH_PX,
            )
            form.grid.view.setFocus()
            if block.strip():
                self._steps.run("paste", lambda: form.paste(block))

        self._steps.run("numbers", show)

    def _metric_first(self, block: str) -> None:
        def then(done: Any) -> None:
            self._numbers_of = done.uid, block

        pilot = self.page.uid
        self.panels.open(
            self._text.say(metric_form.ADD, "pilot"),
            metric_form.MetricForm(self._text, self._tasks.today),
            lambda values: metric_form.add(pilot, values),
            do=self._text.say(NEXT, "pilot"),
            then=then,
        )

    # Records

    def asked(self, table: str, deed: str, uid: UUID | None) -> None:
        """Add, edit, complete, fix or remove a record."""
        if table == "decision" and deed == "add":
            self.decide(self.found)
        elif deed == "numbers":
            self.add_numbers(uid)
        elif deed == "open" and uid is not None:
            self.files.open(uid)
        elif deed == "save" and uid is not None:
            name = next((each.file_name for each in self.page.attachments if each.uid == uid), "")
            self.files.save_as(uid, name)
        else:
            self.records.asked(table, deed, uid)

    def first_of(self, what: str) -> None:
        """What would make a criterion's first record."""
        hypotheses = self.page.hypotheses
        if what == "pilot":
            self.asked("pilot", "edit", None)
        elif what == "criterion" and hypotheses:
            standing = [h for h in hypotheses if h.metric_id is not None] or list(hypotheses)
            self.asked("hypothesis", "fix", standing[0].uid)
        elif what in ("hypothesis", "criterion"):
            self.asked("hypothesis", "add", None)
        elif what == "new_iteration":
            self.asked("iteration", "add", None)
        elif what == "guardrail":
            self.records.add_metric(Role.GUARDRAIL)
        else:
            self.asked(what, "add", None)

    # What is said and decided

    def decide(self, found: ReadinessPage | None) -> None:
        """The flag as it stands, and one of five decisions."""
        pilot, text = self.page.uid, self._text
        flag = None if found is None else found.flag
        why = "" if found is None else text.say(found.why)
        form = deciding.DecideForm(flag, why, text, self._tasks.today, self._tasks.by)
        self.panels.open(
            text.say(deciding.TITLE, "pilot"),
            form,
            lambda values: Decide(pilot, **{**values, "why": values["why"] or ""}),
            do=text.say(deciding.DO, "pilot"),
        )

    def explain(self, worked: Sequence[WorkedOut]) -> None:
        """How figures are worked out."""

        def close(values: dict[str, Any]) -> None:
            self.panels.close()

        panel = self.panels.open(
            self._text.say(worked_panel.TITLE, "worked_panel"),
            worked_panel.WorkedPanel(worked, self._text),
            close,
            do=self._text.say(worked_panel.CLOSE, "worked_panel"),
            writes=False,
        )
        panel.cancel.hide()
        panel.do.setFocus()

    def point_menu(self, outcome: Outcome, index: int, at: QPoint) -> None:
        """What can be done at a point."""
        self.points.open(outcome, index, self.page, at)
