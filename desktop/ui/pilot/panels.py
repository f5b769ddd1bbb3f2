"""The page's side panels: one at a time, and what one hands in becomes a command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.held import why_only_read
from desktop.ui.parts.buttons import link
from desktop.ui.parts.form import Field, Form
from desktop.ui.parts.panel import WIDTH_PX, SidePanel
from desktop.ui.pilot.live import AS_YOU_GO, CLOSE, Change, Live
from store.errors import Refusal
from store.words import mark

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.tasks import Tasks
    from store.store import Command, Done

Make = Callable[[dict[str, Any]], "Command | Sequence[Command] | None"]
SAVE = mark("pilot", "Save")
REMOVE = mark("pilot", "Remove")


@runtime_checkable
class ShowsRefusals(Protocol):
    """Content that knows better than a field's name where a refusal belongs."""

    def show_refusal(self, refusal: Refusal) -> None:
        """Say it where it belongs."""


class Panels:
    """Opens panels over `page`. What is refused stays in its panel, beneath its field."""

    def __init__(self, page: QWidget, tasks: Tasks, text: Text) -> None:
        self._page, self._tasks, self._text = page, tasks, text
        self.open_one: SidePanel | None = None
        self._live: tuple[Live, Callable[[Any], tuple[dict[str, Any], int] | None]] | None = None

    def form(
        self,
        title: str,
        fields: Sequence[Field],
        make: Make,
        *,
        do: str = "",
        values: dict[str, Any] | None = None,
        then: Callable[[Any], object] | None = None,
        seen: dict[Any, int] | None = None,
        remove: Command | None = None,
    ) -> SidePanel:
        """A panel of fields. make: the command for what was filled in. The rest as `open`."""
        form = Form(fields, self._text, self._tasks.today)
        form.set_values(values or {})
        return self.open(title, form, make, do=do, then=then, seen=seen, remove=remove)

    def open(
        self,
        title: str,
        content: QWidget,
        make: Make,
        *,
        do: str = "",
        width_px: int = WIDTH_PX,
        then: Callable[[Any], object] | None = None,
        seen: dict[Any, int] | None = None,
        remove: Command | None = None,
        writes: bool = True,
    ) -> SidePanel:
        """A panel of anything. make: the command, several, or None where there is none to run.

        seen: the versions of records as they were when it opened, so that what somebody else has
        changed since is not overwritten. remove: takes the record away; undo brings it back.
        writes: whether it is of no use where nothing can be changed.
        """
        self.close()
        words = do or self._text.say(SAVE, "pilot")
        panel = SidePanel(title, content, words, self._page, width_px=width_px)
        self.open_one = panel
        panel.accepted.connect(lambda values: self._hand_in(panel, make, values, then, seen))
        if remove is not None and (column := content.layout()) is not None:
            words = self._text.say(REMOVE, "pilot")
            button = link(words, lambda: self._run(panel, remove, None, None), content)
            button.setProperty("flush", True)
            below = QHBoxLayout()
            below.addWidget(button)
            below.addStretch()
            assert isinstance(column, QVBoxLayout)
            column.addLayout(below)
        panel.closed.connect(lambda: self._forget(panel))
        panel.open()
        if writes and (why := why_only_read(self._tasks)):
            panel.hold(why)
        return panel

    def live(
        self,
        title: str,
        form: Form,
        change: Change,
        now: Callable[[Any], tuple[dict[str, Any], int] | None],
        *,
        uid: UUID,
        version: int,
        remove: Command | None = None,
    ) -> SidePanel:
        """A form of a record that is there: each field is saved when the focus leaves it.

        now: the values and the version of the record on a page, None where it is gone from there.
        """
        words = self._text.say(CLOSE, "pilot")
        panel = self.open(title, form, lambda _: None, do=words, remove=remove, writes=False)
        panel.say_beside(self._text.say(AS_YOU_GO, "pilot"))
        live = Live(panel, form, self._tasks, self._text, change, uid=uid, version=version)
        panel.accepted.connect(lambda _: live.finish())
        if why := why_only_read(self._tasks):
            panel.refuse(None, why)
        self._live = live, now
        return panel

    def follow(self, page: Any) -> None:
        """The pilot was read again: what is edited shows what stands now."""
        if self._live is None or self.open_one is None:
            return
        live, now = self._live
        found = now(page)
        if found is None:
            self.close()
        else:
            live.follow(*found)

    def close(self) -> None:
        """Close the one that is open."""
        if self.open_one is not None:
            self.open_one.close_panel()
            self._forget(self.open_one)

    def _forget(self, panel: SidePanel | None) -> None:
        if panel is not None and panel is self.open_one:
            self.open_one = self._live = None
            panel.hide()
            panel.deleteLater()

    def _hand_in(
        self,
        panel: SidePanel,
        make: Make,
        values: dict[str, Any],
        then: Callable[[Any], object] | None,
        seen: dict[Any, int] | None,
    ) -> None:
        try:
            made = make(values)
        except Refusal as refusal:
            self._refuse(panel, refusal)
            return
        if made is not None:
            self._run(panel, made, then, seen)

    def _run(
        self,
        panel: SidePanel,
        made: Command | Sequence[Command],
        then: Callable[[Any], object] | None,
        seen: dict[Any, int] | None,
    ) -> None:
        panel.do.setEnabled(False)

        def done(what: Done | list[Done]) -> None:
            panel.close_panel()
            if then is not None:
                then(what)

        def refused(refusal: Refusal) -> None:
            panel.do.setEnabled(True)
            self._refuse(panel, refusal)

        if isinstance(made, Sequence):
            self._tasks.do_together(list(made), then=done, refused=refused, owner=panel)
        else:
            self._tasks.do(made, then=done, refused=refused, seen=seen, owner=panel)

    def _refuse(self, panel: SidePanel, refusal: Refusal) -> None:
        """A grid of numbers finds its own cell; else beneath the field that the Refusal names."""
        if isinstance(panel.content, ShowsRefusals):
            panel.content.show_refusal(refusal)
        else:
            panel.refuse(refusal.field, self._text.say(refusal))
