"""Adding, editing and removing the records of a pilot, each in its panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.text import Text
from desktop.ui.parts.form import Field, Form
from desktop.ui.pilot import (
    cycle_forms,
    decision_form,
    file_form,
    group_forms,
    hypothesis_form,
    metric_form,
    record_forms,
)
from desktop.ui.pilot.figures import period_word
from desktop.ui.pilot.panels import Panels
from store.commands.decisions import RemoveDecision
from store.commands.hypotheses import EditHypothesis, RemoveHypothesis
from store.commands.iterations import RemoveIteration
from store.commands.metrics import RemoveMetric
from store.commands.notes import RemoveAttachment, RemoveEvidenceNote
from store.commands.sites import RemoveSite, RemoveSubgroups
from store.commands.timeline import RemoveEvent
from store.reads.people import people
from store.reads.portfolio import programmes
from store.words import Role, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.parts.panel import SidePanel
    from store.reads.pilot import Hypothesis, Iteration, PilotPage
    from store.store import Command

ADD = mark("pilot", "Add")
OWNED = {
    "metric": "metrics",
    "hypothesis": "hypotheses",
    "iteration": "iterations",
    "site": "sites",
    "dimension": "dimensions",
    "event": "events",
    "evidence_note": "notes",
    "attachment": "attachments",
    "decision": "decisions",
}
"""Where a page keeps the records of a table."""


def ask_file(parent: QWidget) -> str:
    """Which file to keep, asked of the person; empty where they would rather not."""
    return QFileDialog.getOpenFileName(parent)[0]


def record_of(page: PilotPage, table: str, uid: UUID | None) -> Any:
    """A record of the pilot by its uid; None where it has none."""
    return next((each for each in getattr(page, OWNED[table]) if each.uid == uid), None)


class RecordDeeds:
    """Opens the panel for each deed. `page` is the pilot as it was last read."""

    def __init__(self, view: QWidget, panels: Panels, tasks: Tasks, text: Text) -> None:
        self._view, self.panels, self._tasks, self._text = view, panels, tasks, text
        self.page: PilotPage
        self.ask_file = ask_file
        self.ask_of_file: Callable[[str, UUID], object] = lambda deed, uid: None
        """Opens or saves a file."""
        self.stand: Callable[[str, UUID], object] = lambda table, uid: None
        """Lets the keyboard be on a record, on the page that is in front."""

    def asked(self, table: str, deed: str, uid: UUID | None) -> None:
        """Add, edit, complete, fix or remove a record: each table's method below.

        deed: of the pilot itself also "edit FIELD", which stands in that field.
        """
        found = record_of(self.page, table, uid) if table in OWNED else None
        if deed == "remove" and found is not None:
            self._tasks.do(self._removal(table, found))
        else:
            getattr(self, f"_{table}")(deed, found, uid)

    def _say(self, words: str, **facts: object) -> str:
        return self._text.fill("pilot", words, **facts)

    def _removal(self, table: str, found: Any) -> Command:
        """Takes a record away; undo brings it back."""
        pilot, uid = self.page.uid, found.uid
        removals: dict[str, Callable[[], Command]] = {
            "metric": lambda: RemoveMetric(pilot, uid),
            "hypothesis": lambda: RemoveHypothesis(pilot, uid),
            "iteration": lambda: RemoveIteration(pilot, uid),
            "site": lambda: RemoveSite(pilot, uid),
            "dimension": lambda: RemoveSubgroups(pilot, uid),
            "event": lambda: RemoveEvent(uid),
            "evidence_note": lambda: RemoveEvidenceNote(uid),
            "attachment": lambda: RemoveAttachment(uid),
            "decision": lambda: RemoveDecision(uid),
        }
        return removals[table]()

    def _edit(
        self,
        table: str,
        found: Any,
        title: str,
        form: Form,
        values: Callable[[PilotPage, Any], dict[str, Any]],
        change: Callable[[dict[str, Any]], Command],
        *,
        removable: bool = True,
    ) -> SidePanel:
        """A record that is there: each field is saved as it is left."""

        def now(page: PilotPage) -> tuple[dict[str, Any], int] | None:
            stands = record_of(page, table, found.uid)
            return None if stands is None else (values(page, stands), stands.version)

        remove = self._removal(table, found) if removable else None
        panel = self.panels.live(
            title, form, change, now, uid=found.uid, version=found.version, remove=remove
        )
        panel.lost.connect(lambda: self.stand(table, found.uid))
        return panel

    def _form(self, fields: Sequence[Field], values: dict[str, Any]) -> Form:
        form = Form(fields, self._text, self._tasks.today)
        form.set_values(values)
        return form

    # The pilot itself

    def _pilot(self, deed: str, found: Any, uid: UUID | None) -> None:
        page = self.page
        form = self._form(
            record_forms.pilot_fields(page, self._text), record_forms.pilot_values(page)
        )
        form.show_field("programme", False)

        def show_programmes(known: Any) -> None:
            form.set_choices("programme", [(each.uid, each.name) for each in known])
            form.show_field("programme", len(known) > 1)

        panel = self.panels.live(
            self._say(record_forms.PILOT),
            form,
            lambda changed: record_forms.edit_pilot(page.uid, changed),
            lambda now: (record_forms.pilot_values(now), now.version),
            uid=page.uid,
            version=page.version,
        )
        self._tasks.read(programmes, owner=panel, then=show_programmes)
        field = deed.partition(" ")[2]
        if field:
            form.widget(field).setFocus(Qt.FocusReason.OtherFocusReason)
        self._tasks.read(people, owner=panel, then=partial(form.suggest, "lead"))

    # What is measured

    def _metric(self, deed: str, found: Any, uid: UUID | None) -> None:
        if found is None:
            self.add_metric(Role.SECONDARY if self.page.primary else Role.PRIMARY)
            return
        pilot = self.page.uid
        form = metric_form.MetricForm(self._text, self._tasks.today, found)
        metric_form.show_changes(form, found, self._tasks, self._text)
        self._edit(
            "metric",
            found,
            self._say(metric_form.EDIT),
            form,
            lambda page, metric: metric_form.values_of(metric),
            lambda changed: metric_form.edit(pilot, found, changed),
        )

    def add_metric(self, role: Role) -> None:
        """Something more to measure."""
        pilot = self.page.uid
        self.panels.open(
            self._say(metric_form.ADD),
            metric_form.MetricForm(self._text, self._tasks.today, role=role),
            lambda values: metric_form.add(pilot, values),
            do=self._say(ADD),
        )

    # What is believed

    def _hypothesis(self, deed: str, found: Hypothesis | None, uid: UUID | None) -> None:
        page, text = self.page, self._text
        if found is None:
            self.panels.open(
                self._say(hypothesis_form.ADD),
                hypothesis_form.HypothesisForm(page, text, self._tasks.today),
                lambda values: hypothesis_form.add(page, values),
                do=self._say(ADD),
            )
            return
        if deed == "fix" and hypothesis_form.can_be_fixed(page, found):
            self._fix(found)
            return
        form = hypothesis_form.HypothesisForm(page, text, self._tasks.today, found)
        if deed == "fix":
            form.say_what_is_missing()
        self._edit(
            "hypothesis",
            found,
            self._say(hypothesis_form.EDIT, number=found.number),
            form,
            hypothesis_form.values_of,
            lambda changed: hypothesis_form.edit(page, found, changed),
            removable=not found.fixings,
        )

    def place(self, uid: UUID, importance: int, uncertainty: int) -> None:
        """A hypothesis was moved on the map."""
        found = record_of(self.page, "hypothesis", uid)
        if found is not None:
            self._tasks.do(
                EditHypothesis(self.page.uid, uid, importance=importance, uncertainty=uncertainty)
            )

    def _fix(self, found: Hypothesis) -> None:
        page = self.page
        metric = page.metric(found.metric_id)
        period = period_word(self._text, metric.cadence if metric else None)
        self.panels.open(
            self._say(hypothesis_form.FIX),
            hypothesis_form.FixForm(page, found, period, self._text, self._tasks),
            lambda values: hypothesis_form.fix(self.page, found, values),
            do=self._say(hypothesis_form.FIX_DO),
        )

    # What is tried

    def _iteration(self, deed: str, found: Iteration | None, uid: UUID | None) -> None:
        page, text, today = self.page, self._text, self._tasks.today()
        # A new one is asked for with the hypothesis that it tests.
        if found is None:
            self.panels.form(
                self._say(cycle_forms.LOG),
                cycle_forms.log_fields(page, text),
                lambda values: cycle_forms.log(page, values),
                do=self._say(ADD),
                values=cycle_forms.log_values(page, today, tests=uid),
            )
        elif deed == "complete" and found.act is None:
            self.panels.form(
                self._say(cycle_forms.COMPLETE, number=found.number),
                cycle_forms.complete_fields(page, text),
                lambda values: cycle_forms.complete(page, found, values),
                do=self._say(cycle_forms.COMPLETE_DO),
                values=cycle_forms.complete_values(today),
                seen={found.uid: found.version},
            )
        else:
            fields = cycle_forms.edit_fields(page, found, text)
            self._edit(
                "iteration",
                found,
                self._say(cycle_forms.EDIT, number=found.number),
                self._form(fields, cycle_forms.edit_values(page, found)),
                cycle_forms.edit_values,
                lambda changed: cycle_forms.edit(page, found, changed),
            )

    # Where, for whom, and what else happened

    def _site(self, deed: str, found: Any, uid: UUID | None) -> None:
        page, text = self.page, self._text
        fields = record_forms.site_fields(text)
        if found is None:
            self.panels.form(
                self._say(record_forms.ADD_PLACE),
                fields,
                lambda values: record_forms.site_command(page, None, values),
                do=self._say(ADD),
                values=record_forms.site_values(None),
            )
            return
        self._edit(
            "site",
            found,
            self._say(record_forms.EDIT_PLACE),
            self._form(fields, record_forms.site_values(found)),
            lambda page, site: record_forms.site_values(site),
            lambda changed: record_forms.site_command(page, found, changed),
        )

    def _dimension(self, deed: str, found: Any, uid: UUID | None) -> None:
        page, text = self.page, self._text
        if found is None:
            self.panels.open(
                self._say(record_forms.ADD_GROUPS),
                group_forms.GroupsForm(text, self._tasks.today),
                lambda values: group_forms.groups_command(page, values),
                do=self._say(ADD),
            )
            return
        form = group_forms.LevelsForm(found, text, self._tasks.today)
        self._edit(
            "dimension",
            found,
            self._say(group_forms.EDIT_GROUPS),
            form,
            lambda page, dimension: form.values_of(dimension),
            lambda changed: group_forms.edit_groups(page, found, changed),
        )

    def _event(self, deed: str, found: Any, uid: UUID | None) -> None:
        page, fields = self.page, record_forms.event_fields(self._text)
        if found is None:
            self.panels.form(
                self._say(record_forms.ADD_EVENT),
                fields,
                lambda values: record_forms.event_command(page, None, values),
                do=self._say(ADD),
                values={"on": self._tasks.today()},
            )
            return
        self._edit(
            "event",
            found,
            self._say(record_forms.EDIT_EVENT),
            self._form(fields, record_forms.event_values(found)),
            lambda page, event: record_forms.event_values(event),
            lambda changed: record_forms.event_command(page, found, changed),
        )

    # What speaks for and against

    def _evidence_note(self, deed: str, found: Any, uid: UUID | None) -> None:
        page, text = self.page, self._text
        fields = record_forms.note_fields(page, text, found)
        if found is None:
            # A new one is asked for with the hypothesis that it bears on.
            self.panels.form(
                self._say(record_forms.ADD_NOTE),
                fields,
                lambda values: record_forms.note_command(page, None, values),
                do=self._say(ADD),
                values={**record_forms.note_values(page, None), "hypothesis": uid},
            )
            return
        self._edit(
            "evidence_note",
            found,
            self._say(record_forms.EDIT_NOTE),
            self._form(fields, record_forms.note_values(page, found)),
            record_forms.note_values,
            lambda changed: record_forms.note_command(page, found, changed),
        )

    def _attachment(self, deed: str, found: Any, uid: UUID | None) -> None:
        if found is None:
            chosen = self.ask_file(self._view)
            if chosen:
                self.attach(Path(chosen))
            return
        self._edit(
            "attachment",
            found,
            self._say(record_forms.EDIT_FILE),
            file_form.FileForm(found, self._tasks, self._text, self.ask_of_file),
            lambda page, file: record_forms.file_values(file),
            lambda changed: record_forms.edit_file(found, changed),
        )

    def attach(self, path: Path) -> None:
        """What is said about a file before it is kept."""
        page = self.page
        self.panels.form(
            self._say(record_forms.ADD_FILE),
            record_forms.file_fields(self._text),
            lambda values: record_forms.file_command(page, path, values),
            do=self._say(record_forms.KEEP_FILE),
        )

    def _decision(self, deed: str, found: Any, uid: UUID | None) -> None:
        if found is None:
            return
        text = self._text
        self._edit(
            "decision",
            found,
            self._say(decision_form.EDIT),
            self._form(decision_form.fields_of(found, text), decision_form.values_of(found)),
            lambda page, decision: decision_form.values_of(decision),
            lambda changed: decision_form.edit(found, changed),
        )
