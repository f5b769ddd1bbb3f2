"""What can be done on a pilot's page, each deed in its panel."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.text import Text
from desktop.ui.parts import worked as worked_panel
from desktop.ui.pilot import cycle_forms, hypothesis_form, metric_form, record_forms
from desktop.ui.pilot import decide as deciding
from desktop.ui.pilot import numbers as entering
from desktop.ui.pilot.figures import period_word
from desktop.ui.pilot.panels import Panels
from desktop.ui.pilot.point import PointMenu
from store.commands.decisions import Decide
from store.commands.hypotheses import RemoveHypothesis
from store.commands.iterations import RemoveIteration
from store.commands.metrics import RemoveMetric
from store.commands.notes import RemoveAttachment, RemoveEvidenceNote
from store.commands.sites import RemoveSite, RemoveSubgroups
from store.commands.timeline import RemoveEvent
from store.reads.entered import entered_numbers
from store.words import Role, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.outcomes import Outcome
    from store.reads.pilot import Metric, PilotPage
    from store.reads.readiness import ReadinessPage
    from store.reads.worked_out import WorkedOut

ADD = mark("pilot", "Add")
NEXT = mark("pilot", "Next: its numbers")


def ask_file(parent: QWidget) -> str:
    """Which file to keep, asked of the person; empty where they would rather not."""
    return QFileDialog.getOpenFileName(parent)[0]


class Deeds:
    """Opens the panel for each deed. `page` is the pilot as it was last read."""

    def __init__(self, view: QWidget, tasks: Tasks, text: Text) -> None:
        self._view, self._tasks, self._text = view, tasks, text
        self._page: PilotPage | None = None
        self._numbers_of: tuple[UUID, str] | None = None
        self.panels = Panels(view, tasks, text)
        self.points = PointMenu(view, self.panels, tasks, text)
        self.ask_file = ask_file

    @property
    def page(self) -> PilotPage:
        """The pilot as it was last read."""
        assert self._page is not None
        return self._page

    @page.setter
    def page(self, page: PilotPage) -> None:
        self._page = page
        if self._numbers_of is not None:
            metric, block = self._numbers_of
            if any(each.uid == metric for each in page.metrics):
                self._numbers_of = None
                self.add_numbers(metric, block)

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
        form = entering.NumbersForm(page, metric, entered, self._tasks, self._text)
        self.panels.open(
            self._text.say(entering.TITLE, "pilot"),
            form,
            lambda values: values["command"],
            do=self._text.say(entering.SAVE, "pilot"),
            width_px=entering.WIDTH_PX,
        )
        form.grid.view.setFocus()
        if block.strip():
            form.paste(block)

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
        """Add, edit, complete or fix a record: each table's method below."""
        getattr(self, f"_{table}")(deed, uid)

    def first_of(self, what: str) -> None:
        """What would make a criterion's first record."""
        hypotheses = self.page.hypotheses
        if what == "pilot":
            self._pilot("edit", None)
        elif what == "criterion" and hypotheses:
            standing = [h for h in hypotheses if h.metric_id is not None] or list(hypotheses)
            self._hypothesis("fix", standing[0].uid)
        elif what in ("hypothesis", "criterion"):
            self._hypothesis("add", None)
        elif what == "new_iteration":
            self._iteration("add", None)
        elif what == "guardrail":
            self._add_metric(Role.GUARDRAIL)
        else:
            self.asked(what, "add", None)

    def _pilot(self, deed: str, uid: UUID | None) -> None:
        page = self.page
        self.panels.form(
            self._text.say(record_forms.PILOT, "pilot"),
            record_forms.pilot_fields(page, self._text),
            lambda values: record_forms.edit_pilot(page, values),
            values=record_forms.pilot_values(page),
            seen={page.uid: page.version},
        )

    def _metric(self, deed: str, uid: UUID | None) -> None:
        metric = next((each for each in self.page.metrics if each.uid == uid), None)
        if metric is None:
            role = Role.SECONDARY if self.page.primary else Role.PRIMARY
            self._add_metric(role)
            return
        pilot, found = self.page.uid, metric
        self.panels.open(
            self._text.say(metric_form.EDIT, "pilot"),
            metric_form.MetricForm(self._text, self._tasks.today, found),
            lambda values: metric_form.edit(pilot, found, values),
            seen={found.uid: found.version},
            remove=RemoveMetric(pilot, found.uid),
        )

    def _add_metric(self, role: Role) -> None:
        pilot = self.page.uid
        self.panels.open(
            self._text.say(metric_form.ADD, "pilot"),
            metric_form.MetricForm(self._text, self._tasks.today, role=role),
            lambda values: metric_form.add(pilot, values),
            do=self._text.say(ADD, "pilot"),
        )

    def _hypothesis(self, deed: str, uid: UUID | None) -> None:
        page, text = self.page, self._text
        found = next((each for each in page.hypotheses if each.uid == uid), None)
        if deed == "remove" and found is not None:
            self._tasks.do(RemoveHypothesis(page.uid, found.uid))
            return
        if found is None:
            self.panels.open(
                text.say(hypothesis_form.ADD, "pilot"),
                hypothesis_form.HypothesisForm(page, text, self._tasks.today),
                lambda values: hypothesis_form.add(page, values),
                do=text.say(ADD, "pilot"),
            )
            return
        if deed == "fix" and hypothesis_form.can_be_fixed(page, found):
            metric = page.metric(found.metric_id)
            period = period_word(text, metric.cadence if metric else None)
            self.panels.open(
                text.say(hypothesis_form.FIX, "pilot"),
                hypothesis_form.FixForm(page, found, period, text, self._tasks),
                lambda values: hypothesis_form.fix(self.page, found, values),
                do=text.say(hypothesis_form.FIX_DO, "pilot"),
            )
            return
        form = hypothesis_form.HypothesisForm(page, text, self._tasks.today, found)
        if deed == "fix":
            form.say_what_is_missing()
        self.panels.open(
            text.fill("pilot", hypothesis_form.EDIT, number=found.number),
            form,
            lambda values: hypothesis_form.edit(page, found, values),
            seen={found.uid: found.version},
            remove=None if found.fixings else RemoveHypothesis(page.uid, found.uid),
        )

    def _iteration(self, deed: str, uid: UUID | None) -> None:
        page, text, today = self.page, self._text, self._tasks.today()
        found = next((each for each in page.iterations if each.uid == uid), None)
        if found is None:
            self.panels.form(
                text.say(cycle_forms.LOG, "pilot"),
                cycle_forms.log_fields(page, text),
                lambda values: cycle_forms.log(page, values),
                values=cycle_forms.log_values(page, today),
            )
        elif deed == "complete":
            self.panels.form(
                text.fill("pilot", cycle_forms.COMPLETE, number=found.number),
                cycle_forms.complete_fields(page, text),
                lambda values: cycle_forms.complete(page, found, values),
                values=cycle_forms.complete_values(today),
                seen={found.uid: found.version},
            )
        else:
            self.panels.form(
                text.fill("pilot", cycle_forms.EDIT, number=found.number),
                cycle_forms.edit_fields(page, found, text),
                lambda values: cycle_forms.edit(page, found, values),
                values=cycle_forms.edit_values(page, found),
                seen={found.uid: found.version},
                remove=RemoveIteration(page.uid, found.uid),
            )

    def _site(self, deed: str, uid: UUID | None) -> None:
        page, text = self.page, self._text
        found = next((each for each in page.sites if each.uid == uid), None)
        title = record_forms.ADD_PLACE if found is None else record_forms.EDIT_PLACE
        self.panels.form(
            text.say(title, "pilot"),
            record_forms.site_fields(text),
            lambda values: record_forms.site_command(page, found, values),
            values=record_forms.site_values(found),
            seen=None if found is None else {found.uid: found.version},
            remove=None if found is None else RemoveSite(page.uid, found.uid),
        )

    def _dimension(self, deed: str, uid: UUID | None) -> None:
        page = self.page
        if uid is not None:
            self._tasks.do(RemoveSubgroups(page.uid, uid))
            return
        self.panels.open(
            self._text.say(record_forms.ADD_GROUPS, "pilot"),
            record_forms.GroupsForm(self._text, self._tasks.today),
            lambda values: record_forms.groups_command(page, values),
            do=self._text.say(ADD, "pilot"),
        )

    def _event(self, deed: str, uid: UUID | None) -> None:
        page, text = self.page, self._text
        found = next((each for each in page.events if each.uid == uid), None)
        title = record_forms.ADD_EVENT if found is None else record_forms.EDIT_EVENT
        on = self._tasks.today()
        self.panels.form(
            text.say(title, "pilot"),
            record_forms.event_fields(text),
            lambda values: record_forms.event_command(page, found, values),
            values={"on": on} if found is None else {"on": found.on, "what": found.what},
            remove=None if found is None else RemoveEvent(found.uid),
        )

    def _evidence_note(self, deed: str, uid: UUID | None) -> None:
        page, text = self.page, self._text
        found = next((each for each in page.notes if each.uid == uid), None)
        title = record_forms.ADD_NOTE if found is None else record_forms.EDIT_NOTE
        values = record_forms.note_values(page, found)
        if found is None:
            # A new one is asked for with the hypothesis that it bears on.
            values["hypothesis"] = uid
        self.panels.form(
            text.say(title, "pilot"),
            record_forms.note_fields(page, text),
            lambda values: record_forms.note_command(page, found, values),
            values=values,
            remove=None if found is None else RemoveEvidenceNote(found.uid),
        )

    def _attachment(self, deed: str, uid: UUID | None) -> None:
        if uid is not None:
            self._tasks.do(RemoveAttachment(uid))
            return
        page, chosen = self.page, self.ask_file(self._view)
        if chosen:
            path = Path(chosen)
            self.panels.form(
                self._text.say(record_forms.ADD_FILE, "pilot"),
                record_forms.file_fields(self._text),
                lambda values: record_forms.file_command(page, path, values),
            )

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
