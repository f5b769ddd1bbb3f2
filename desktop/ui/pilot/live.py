"""Editing in place: a field is saved when the focus leaves it, and there is no button for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.text import Text
from desktop.ui.held import why_only_read
from desktop.ui.parts.form import Form
from store.errors import Refusal
from store.words import mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.parts.panel import SidePanel
    from store.store import Command, Done

CLOSE = mark("pilot", "Close")
AS_YOU_GO = mark("pilot", "Each field is saved as you leave it.")
MEANWHILE = mark(
    "pilot",
    "Somebody has written something else here meanwhile: “{value}”. Yours takes its place once you"
    " leave the field; Escape takes theirs.",
)
NOTHING = mark("pilot", "nothing")

Change = Callable[[dict[str, Any]], "Command"]
"""The command for what was changed: {field: value}, as the form tells it."""


class Live(QObject):
    """Saves what is changed in a form, one command at a time, each a step that can be undone.

    What is refused stays in its field with its sentence, and is tried again with the next one.
    """

    def __init__(
        self,
        panel: SidePanel,
        form: Form,
        tasks: Tasks,
        text: Text,
        change: Change,
        *,
        uid: UUID,
        version: int,
    ) -> None:
        """uid, version: of the record, so that nobody's newer words are overwritten silently."""
        super().__init__(panel)
        self._panel, self._form, self._tasks, self._text = panel, form, tasks, text
        self._change, self._uid, self._version = change, uid, version
        self._held = form.held()
        self._saved = form.told(self._held)
        self._failed: dict[str, Any] = {}
        self._busy = self._again = self._closing = False
        if why_only_read(tasks):
            form.read_only()
            return
        form.save_each()
        form.edited.connect(self.save)
        panel.installEventFilter(self)
        for name in self._held:
            form.widget(name).installEventFilter(self)

    @property
    def uid(self) -> UUID:
        """The record that is edited."""
        return self._uid

    def follow(self, values: dict[str, Any], version: int) -> None:
        """The record as it stands now, by an undo or somebody else; what is being typed stays."""
        if version <= self._version or self._busy:
            return
        self._version = version
        form = self._form
        for name, value in values.items():
            if value == self._held.get(name):
                continue
            self._held[name] = value
            if not form.is_touched(name):
                form.set_values({name: value})
                continue
            shown = form.shown(name, value) or self._text.say(NOTHING, "pilot")
            form.refuse(name, self._text.fill("pilot", MEANWHILE, value=shown), stand=False)
        self._saved = form.told(self._held)

    def save(self, _: str = "") -> None:
        """What differs from what stands in the store."""
        if self._busy:
            self._again = True
            return
        differs = self._differs()
        new = {n: v for n, v in differs.items() if n not in self._failed or self._failed[n] != v}
        if new:
            self._try(differs, new)
        elif self._closing and not self._form.is_refused():
            self._panel.close_panel()

    def finish(self) -> None:
        """Save the rest, and close once all is taken."""
        self._closing = True
        self._failed.clear()
        self.save()

    def _differs(self) -> dict[str, Any]:
        told = self._form.told(self._form.held())
        return {name: value for name, value in told.items() if value != self._saved[name]}

    def _try(self, differs: dict[str, Any], new: dict[str, Any]) -> None:
        """All that differs; where that is refused, what is new without what was refused before."""
        self._busy = True
        held = self._form.held()

        def done(what: Done) -> None:
            self._version += what.uid == self._uid and bool(what.touched)
            self._saved.update(differs)
            self._failed = {n: v for n, v in self._failed.items() if n not in differs}
            if not self._failed:
                self._form.clear_refusals()
                self._panel.refuse(None, "")
            taken = (n for n in held if not self._form.is_touched(n))
            self._held.update({n: held[n] for n in taken})
            self._go_on()

        def refused(refusal: Refusal) -> None:
            if new.keys() != differs.keys():
                self._busy = False
                self._try(new, new)
                return
            self._failed.update(differs)
            self._closing = False
            self._show(refusal)
            self._go_on()

        self._tasks.do(
            self._change(differs), then=done, refused=refused, seen={self._uid: self._version},
            owner=self,
        )  # fmt: skip

    def _go_on(self) -> None:
        self._busy = False
        again, self._again = self._again, False
        if again or self._closing:
            self.save()

    def _show(self, refusal: Refusal) -> None:
        sentence = self._text.say(refusal)
        if not self._form.refuse(refusal.field, sentence, stand=False):
            self._panel.refuse(None, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in a field that was typed in puts it back as it was; the next one closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            name = self._form.standing()
            if event.key() == Qt.Key.Key_Escape and name and self._form.is_touched(name):
                self._form.set_values({name: self._held[name]})
                self._failed.clear()
                return True
        return False
