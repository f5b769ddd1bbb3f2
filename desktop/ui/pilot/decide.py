"""To decide: the flag as it stands, one of five decisions, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.callout import Callout
from desktop.ui.parts.controls import Radio
from desktop.ui.parts.flag import FlagLabel
from desktop.ui.parts.form import Field, Form, optional
from desktop.ui.parts.label import Label
from store.commands.decisions import against
from store.errors import Refusal
from store.words import Choice, Flag, mark

TITLE = mark("pilot", "Decide")
DO = mark("pilot", "Decide")
WHY = mark("pilot", "Why")
WHY_HINT = mark("pilot", "It goes into the minutes.")
BY = mark("pilot", "Decided by")
ON = mark("pilot", "On")
AGAINST = mark("pilot", "This goes against the flag.")
AGAINST_MORE = mark("pilot", "It is possible; write the reason in a full sentence.")
CHOOSE = mark("errors", "Choose one of the five first.")
NUMBERED = mark("pilot", "{number}  {decision}: {meaning}")
MEANINGS = {
    Choice.SCALE: mark("pilot", "take it to more places"),
    Choice.CONTINUE: mark("pilot", "as it is, and measure on"),
    Choice.ITERATE: mark("pilot", "change something and test again"),
    Choice.PIVOT: mark("pilot", "keep the aim, take another way"),
    Choice.STOP: mark("pilot", "end it, and keep what was learnt"),
}


class DecideForm(Form):
    """Five choices above the reason. The digits 1 to 5 choose while the focus is on them."""

    def __init__(
        self, flag: Flag | None, why: str, text: Text, today: Callable[[], date], by: str
    ) -> None:
        fields = [
            Field("why", text.say(WHY, "pilot"), "long", hint=text.say(WHY_HINT, "pilot")),
            Field("decided_by", optional(text.say(BY, "pilot"))),
            Field("decided_on", text.say(ON, "pilot"), "date", needed=True),
        ]
        super().__init__(fields, text, today)
        self.choices = Choices(text, self)
        self._flag = flag
        self.set_values({"decided_on": today(), "decided_by": by})
        self.error = Label("", "error", wrap=True, parent=self)
        self.error.hide()
        self.callout = Callout(
            text.say(AGAINST, "pilot"), text.say(AGAINST_MORE, "pilot"), "bad", self
        )
        self.callout.hide()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        if flag is not None:
            column.insertWidget(0, FlagLabel(flag, text.term(flag), px=14, parent=self))
            column.insertWidget(1, Label(why, "second", wrap=True, parent=self))
        at = column.count() - len(fields)
        for offset, widget in enumerate((self.choices, self.error, self.callout)):
            column.insertWidget(at + offset, widget)
        self.choices.chosen.connect(self._chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab follows reading order; it is lost where a widget moves to another window (Qt 6)."""
        super().showEvent(event)
        names = ("why", "decided_by", "decided_on")
        order = [self.choices.last, *(self.widget(name) for name in names)]
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def values(self) -> dict[str, Any]:
        """With `decision`. Raises Refusal as Form does, and where nothing is chosen."""
        read = super().values()
        if self.choices.value is None:
            refusal = Refusal(CHOOSE, field="decision")
            self.refuse("decision", self._text.say(refusal))
            raise refusal
        return {**read, "decision": self.choices.value}

    def refuse(self, name: str | None, sentence: str, *, stand: bool = True) -> bool:
        """Beneath its field; about the decision, beneath the choices."""
        if name != "decision":
            return super().refuse(name, sentence, stand=stand)
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.choices.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _chosen(self, choice: Choice) -> None:
        self.error.hide()
        self.callout.setVisible(against(choice, self._flag))


class Choices(QWidget):
    """The five decisions, one of which can be chosen."""

    chosen = Signal(object)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        self._buttons: list[Radio] = []
        for number, choice in enumerate(Choice, 1):
            words = text.fill(
                "pilot",
                NUMBERED,
                number=number,
                decision=choice,
                meaning=text.say(MEANINGS[choice], "pilot"),
            )
            button = Radio(words, self)
            self._group.addButton(button, number)
            self._buttons.append(button)
            column.addWidget(button)
        self.setFocusProxy(self._buttons[0])
        self._group.idToggled.connect(self._toggled)

    @property
    def value(self) -> Choice | None:
        """What was chosen."""
        number = self._group.checkedId()
        return list(Choice)[number - 1] if number > 0 else None

    @property
    def last(self) -> QWidget:
        """Where Tab leaves them."""
        return self._buttons[-1]

    def choose(self, choice: Choice) -> None:
        """Choose one."""
        button = self._buttons[list(Choice).index(choice)]
        button.setChecked(True)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses."""
        if event.text() in ("1", "2", "3", "4", "5"):
            self.choose(list(Choice)[int(event.text()) - 1])
            return
        super().keyPressEvent(event)

    def _toggled(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(list(Choice)[number - 1])
