"""Controls that write are off while the store can only be read, and say why."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.tasks import Tasks
from desktop.ui.parts.label import tip


def why_only_read(tasks: Tasks) -> str:
    """Why nothing can be changed in the open store; nothing where it can."""
    because = None if tasks.store is None else tasks.store.read_only_because
    return "" if because is None else tasks.text.say(because)


class Held(QObject):
    """Keeps these controls as the open store allows; they are enabled by nobody else."""

    def __init__(self, tasks: Tasks, *controls: QWidget) -> None:
        super().__init__(controls[0])
        self._tasks, self._controls = tasks, controls
        tasks.opened.connect(self.show)
        self.show()

    def show(self) -> None:
        """A store was opened, perhaps the same one."""
        why = why_only_read(self._tasks)
        for control in self._controls:
            control.setEnabled(not why)
            control.setToolTip(tip(why))
