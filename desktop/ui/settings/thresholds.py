"""The thresholds of a profile and the criteria that it requires, group by group."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.text import Text
from desktop.ui.parts.card import Card, Hairline
from desktop.ui.parts.label import heading
from desktop.ui.pilot.readiness import GROUPS as GROUP_WORDS
from desktop.ui.settings.criterion_line import CriterionLine
from desktop.ui.settings.profile_words import FLAG, THRESHOLDS
from desktop.ui.settings.threshold_line import ThresholdLine
from store.evidence.profile import CRITERIA, GROUPS, Profile
from store.words import mark

TITLE = mark("profile", "What it asks for")
THE_FLAG = mark("profile", "The flag")


class Thresholds(Card):
    """All that a profile asks for. Fields where it is a programme's own, else plain text."""

    moved = Signal(str, object)
    """A setting was given another value: its name in `Profile`, and the value."""
    typed = Signal(str, object)
    """It is being typed: the value as far as it can be read, None where it can't."""
    unread = Signal(str, object)
    """What stands in a setting's field cannot be read: its name, and the Refusal."""

    def __init__(self, text: Text, follows: QWidget, parent: QWidget | None = None) -> None:
        """follows: what the keyboard stands on before it comes here."""
        super().__init__(text.fill("profile", TITLE), parent)
        self.title.hide()
        self._text, self._follows, self._in_order = text, follows, False
        self.lines: dict[str, ThresholdLine] = {}
        self.checks: dict[str, CriterionLine] = {}
        for place, group in enumerate((FLAG, *GROUPS)):
            if place:
                self.add(Hairline(self))
            self._add_group(group)

    def _add_group(self, group: str) -> None:
        words = (
            self._text.fill("profile", THE_FLAG)
            if group == FLAG
            else self._text.say(GROUP_WORDS[group], "pilot")
        )
        self.add(heading(words, self))
        for id, of in CRITERIA.items():
            if of == group:
                line = self.checks[id] = CriterionLine(id, self._text, self)
                line.changed.connect(self._require)
                self.add(line)
        for threshold in THRESHOLDS:
            if threshold.group == group:
                one = self.lines[threshold.name] = ThresholdLine(threshold, self._text, self)
                one.moved.connect(self.moved)
                one.typed.connect(self.typed)
                one.unread.connect(self.unread)
                self.add(one)

    def show_profile(self, draft: Profile, saved: Profile, own: bool, *, anew: bool) -> None:
        """How it stands: as in the draft, with what was saved beside it where that is another.

        anew: also where something is being typed, or stands that can't be asked for.
        """
        # Each part that is shown or hidden among those that are seen lays all of them out anew.
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        if not held:
            self.hide()
        for name, line in self.lines.items():
            if anew or not line.is_held:
                line.show_value(getattr(draft, name), getattr(saved, name), own)
        for id, check in self.checks.items():
            check.show_required(draft.requires(id), saved.requires(id), own)
        if not held:
            self.show()
        if own and not self._in_order:
            # What is made late comes last for the keyboard, unless it is told otherwise.
            self._in_order = True
            for one, other in pairwise((self._follows, *self._fields())):
                QWidget.setTabOrder(one, other)

    def _fields(self) -> list[QWidget]:
        """All that can be changed, as it is read."""
        found: list[QWidget] = []
        for group in (FLAG, *GROUPS):
            found += [check.box for id, check in self.checks.items() if CRITERIA[id] == group]
            found += [self.lines[t.name].input for t in THRESHOLDS if t.group == group]
        return found

    def show_was(self, draft: Profile, saved: Profile) -> None:
        """What was saved, beside each setting that is another now; fields stay as typed."""
        for name, line in self.lines.items():
            line.show_was(getattr(draft, name), getattr(saved, name))
        for id, check in self.checks.items():
            check.show_was(draft.requires(id), saved.requires(id))

    def refuse(self, name: str, sentence: str) -> bool:
        """A sentence beneath a setting; False where it has none of its own."""
        if name in self.lines:
            self.lines[name].refuse(sentence)
        return name in self.lines

    def refusals(self) -> Mapping[str, str]:
        """The sentences that stand beneath settings, by name."""
        found = {name: line.sentence for name, line in self.lines.items()}
        return {name: sentence for name, sentence in found.items() if sentence}

    def required(self) -> tuple[str, ...]:
        """The criteria that are ticked."""
        return tuple(id for id, check in self.checks.items() if check.box.isChecked())

    def _require(self) -> None:
        self.moved.emit("required", self.required())
