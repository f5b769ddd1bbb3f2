"""Readiness profiles: what each asks for, and what would follow if it asked for something else.

What is moved is a draft. It is held against every pilot aside, and holds only once it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.tasks import EVERYTHING, Tasks
from desktop.text import Text
from desktop.ui.held import Held, why_only_read
from desktop.ui.parts.buttons import plain
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.settings.own_name import OwnName
from desktop.ui.settings.profile_errors import ErrorTable
from desktop.ui.settings.profile_uses import Uses, Versions
from desktop.ui.settings.profile_words import name_of
from desktop.ui.settings.thresholds import Thresholds
from desktop.ui.settings.what_changes import WhatChanges
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.commands.pilots import EditProgramme
from store.commands.profiles import AddProfile, EditProfile, RemoveProfile, changed
from store.errors import Refusal
from store.reads.profiles import ProfileEntry, Profiles, profiles
from store.reads.what_if import WhatIf, what_if_in
from store.store import Done
from store.words import mark

if TYPE_CHECKING:
    from uuid import UUID

    from store.evidence.profile import Profile

CHOOSE = mark("profile", "Profile")
OWN = mark("profile", "{name}, version {version}")
SHIPPED = mark("profile", "{name}, version {version}, comes with Springbrett")
MAKE_OWN = mark("profile", "Make our own from this")
WAIT_MS = 250
"""So long nothing more is typed before every pilot is looked at again."""
SIDE_PX = 330
"""The narrowest that the list of what would change may be."""
HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
FOLLOWED = frozenset({"profile", "programme", "pilot", "flag", "*"})


class ProfilesPage(QWidget):
    """One profile at a time: to the left what it asks for, to the right what follows from it."""

    pilot_asked = Signal(object)
    """A pilot's uid: to see it."""

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text = tasks, text
        self._all: Profiles | None = None
        self._told: dict[str, Any] = {}
        self._asked = 0
        self._wanted: str | None = None
        self.chooser = Choice((), self)
        self.make_own = plain(self._say(MAKE_OWN), self._ask_name, self)
        self.naming = OwnName(text, self)
        self.thresholds = Thresholds(text, self.naming.leave_it, self)
        self.changes = WhatChanges(text, self)
        self.uses, self.versions = Uses(text, self), Versions(text, self)
        self.errors = ErrorTable(text, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._lay_out()
        self._listen()
        self.reload()

    def _say(self, marked: str) -> str:
        return self._text.fill("profile", marked)

    def _lay_out(self) -> None:
        self.chooser.setAccessibleName(self._say(CHOOSE))
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX)
        top.addWidget(self.chooser)
        top.addWidget(self.make_own)
        top.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(GAP_PX)
        columns.addWidget(_scrolled(self.thresholds, parent=self), 3)
        side = _scrolled(self.changes, self.uses, self.versions, self.errors, parent=self)
        side.setMinimumWidth(SIDE_PX)
        columns.addWidget(side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_PX, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.naming)
        column.addLayout(columns, 1)

    def _listen(self) -> None:
        self.chooser.activated.connect(self._choose)
        self.naming.named.connect(self._make_own)
        self.naming.left.connect(self._leave_name)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.use, context=HERE)
        self._held = Held(self._tasks, self.make_own, self.changes.use, self.uses.remove)
        self.thresholds.moved.connect(self._move)
        self.thresholds.typed.connect(self._follow)
        self.thresholds.unread.connect(self._refuse)
        self.changes.used.connect(self.use)
        self.changes.dropped.connect(self.drop)
        self.changes.pilot_asked.connect(self.pilot_asked)
        self.uses.chosen.connect(self._give)
        self.uses.remove_asked.connect(self._remove)
        self._timer.timeout.connect(self._look)
        self._tasks.changed.connect(self._on_changed)

    # What is shown

    @property
    def entry(self) -> ProfileEntry | None:
        """The profile that is shown, as it is in force."""
        return None if self._all is None else self._all.entry(self.chooser.value or "")

    @property
    def draft(self) -> Profile | None:
        """The profile with all that was moved."""
        entry = self.entry
        return None if entry is None else changed(entry.profile, self._told)

    @property
    def is_drafted(self) -> bool:
        """Whether anything was moved that does not hold yet."""
        return bool(self._told)

    def reload(self) -> None:
        """Ask for all profiles again; what was moved stays moved."""
        self._tasks.read(profiles, owner=self, then=self.show_profiles)

    def show_profiles(self, found: Profiles) -> None:
        """All there are to choose from."""
        before, self._all = self.entry, found
        wanted = self._wanted or self.chooser.value or _first(found)
        self._wanted = None
        self.chooser.set_choices([(e.profile.name, self._named(e)) for e in found.entries])
        if found.entry(wanted) is None:
            wanted = _first(found)
        self.chooser.set_value(wanted)
        another = before is None or before.profile.name != wanted
        if another:
            self._told.clear()
        self._show(anew=another)

    def choose(self, name: str) -> None:
        """Show another profile; what was moved in this one is dropped."""
        self.chooser.set_value(name)
        self._choose()

    def _named(self, entry: ProfileEntry) -> str:
        name = name_of(entry.profile.name, self._text)
        words = SHIPPED if entry.shipped else OWN
        return self._text.fill("profile", words, name=name, version=entry.profile.version)

    def _choose(self) -> None:
        self._told.clear()
        self._leave_name()
        self._show(anew=True)

    def _show(self, *, anew: bool = False) -> None:
        entry, draft = self.entry, self.draft
        if entry is None or draft is None or self._all is None:
            return
        self._forget_what_is_so(entry.profile)
        self.thresholds.show_profile(draft, entry.profile, not entry.shipped, anew=anew)
        self.uses.show_profile(entry, self._all, why_only_read(self._tasks))
        self.versions.show_versions(entry.versions)
        self.errors.show_profile(entry.profile, entry.shipped)
        self._show_make_own(entry.shipped)
        self._look()

    def _show_make_own(self, shipped: bool) -> None:
        """The one thing to do with a profile that can't be changed; one of several with others."""
        self.make_own.setVisible(self.naming.isHidden())
        look = "primary" if shipped else ""
        if self.make_own.property("look") != look:
            self.make_own.setProperty("look", look)
            self.make_own.style().unpolish(self.make_own)
            self.make_own.style().polish(self.make_own)

    # What is moved

    def _move(self, name: str, value: Any) -> None:
        """A setting was given another value, which need not be one that can be asked for."""
        try:
            self._try(name, value)
        except Refusal as refusal:
            self._refuse(name, refusal)

    def _follow(self, name: str, value: Any) -> None:
        """It is being typed: what can be asked for is looked at, and nothing else is said yet."""
        try:
            self._try(name, value)
        except Refusal:
            self._let_go(name)

    def _try(self, name: str, value: Any) -> None:
        entry = self.entry
        if entry is None or entry.shipped:
            return
        changed(entry.profile, {name: value})
        self.thresholds.refuse(name, "")
        self._told[name] = value
        self._look_soon()

    def _let_go(self, name: str) -> None:
        """What stands there can't be asked for, so what holds now goes on."""
        if self._told.pop(name, None) is not None:
            self._look_soon()

    def _look_soon(self) -> None:
        entry = self.entry
        assert entry is not None
        self._forget_what_is_so(entry.profile)
        draft = self.draft
        assert draft is not None
        self.thresholds.show_was(draft, entry.profile)
        self._asked += 1
        self.changes.show_looking(self.is_drafted)
        self._timer.start()

    def _forget_what_is_so(self, saved: Profile) -> None:
        """Moved back to where it was, it was not moved."""
        for name in [n for n, value in self._told.items() if getattr(saved, n) == value]:
            del self._told[name]

    def _refuse(self, name: str, refusal: Refusal) -> None:
        """A figure stays as it was typed and what holds now goes on; a tick goes back."""
        if self.thresholds.refuse(name, self._text.say(refusal)):
            self._let_go(name)
        else:
            self._tasks.said.emit(refusal)
            self._show()

    def drop(self) -> None:
        """Leave the profile as it was."""
        self._told.clear()
        self._show(anew=True)
        self.chooser.setFocus(Qt.FocusReason.OtherFocusReason)

    def use(self) -> None:
        """Save what was moved, as a new version."""
        entry = self.entry
        if (focus := self.focusWidget()) is not None:
            focus.clearFocus()
        if entry is None or not self.is_drafted:
            return
        for name in self.thresholds.refusals():
            self.thresholds.lines[name].input.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        command = EditProfile(
            profile=entry.profile.name, version=entry.profile.version, **self._told
        )
        self._tasks.do(command, then=self._used, refused=self._not_used, owner=self)

    def _used(self, done: Done) -> None:
        self._told.clear()
        self.reload()

    def _not_used(self, refusal: Refusal) -> None:
        self._tasks.said.emit(refusal)
        self.reload()

    # Whose flag would change

    def _look(self) -> None:
        """Hold the draft against every pilot, beside all else."""
        entry, draft = self.entry, self.draft
        if entry is None or draft is None or self._all is None:
            return
        self._timer.stop()
        self._asked += 1
        if not self.is_drafted and self._all.used_by(entry.profile.name):
            self.changes.show_nothing(entry.shipped)
            return
        asked = self._asked
        self.changes.show_looking(self.is_drafted)
        self._tasks.work(
            _unless_late,
            lambda: self._asked == asked,
            draft,
            owner=self,
            then=self._looked,
            quiet=False,
        )

    def _looked(self, found: tuple[Any, WhatIf | None]) -> None:
        current, answer = found
        if answer is not None and current():
            self.changes.show_found(answer, self.is_drafted)

    # A profile of your own

    def _ask_name(self) -> None:
        self.make_own.hide()
        self.naming.ask()

    def _leave_name(self) -> None:
        self.naming.leave()
        self.make_own.show()

    def _make_own(self, name: str) -> None:
        entry = self.entry
        if entry is None:
            return
        self._wanted = name
        command = AddProfile(name=name, based_on=entry.profile.name)
        self._tasks.do(command, then=self._made, refused=self._not_made, owner=self)

    def _made(self, done: Done) -> None:
        self._leave_name()
        self._told.clear()
        self.reload()

    def _not_made(self, refusal: Refusal) -> None:
        self._wanted = None
        self.naming.refuse(self._text.say(refusal))

    def _give(self, programme: UUID) -> None:
        entry = self.entry
        if entry is not None:
            self._tasks.do(EditProgramme(programme=programme, profile=entry.profile.name))

    def _remove(self) -> None:
        entry = self.entry
        if entry is not None:
            self._tasks.do(RemoveProfile(profile=entry.profile.name))

    # Events

    def _on_changed(self, touched: frozenset[str]) -> None:
        if touched == EVERYTHING:
            # Another store: what was moved was moved in the one before.
            self._told.clear()
        if touched & FOLLOWED:
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the name, then what was moved; then it goes on to the window."""
        if event.key() == Qt.Key.Key_Escape and not self.naming.isHidden():
            self._leave_name()
            self.chooser.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape and (self.is_drafted or self.thresholds.refusals()):
            self.drop()
        else:
            super().keyPressEvent(event)


def _unless_late(store: Any, current: Any, draft: Profile) -> tuple[Any, WhatIf | None]:
    """What the draft would come to; nothing where something else was asked meanwhile."""
    return current, what_if_in(store, draft) if current() else None


def _first(found: Profiles) -> str:
    """The profile that most pilots are judged by."""
    most = max(found.programmes, key=lambda each: each.pilots, default=None)
    return "default" if most is None else most.profile


def _scrolled(*cards: QWidget, parent: QWidget) -> QScrollArea:
    inner = QWidget(parent)
    inner.setProperty("look", "clear")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, INSIDE_PX, GAP_PX)
    column.setSpacing(GAP_PX)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return scrolled(inner, parent)
