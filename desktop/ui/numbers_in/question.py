"""What the sheet leaves open, asked above it: one sentence and its buttons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.numbers_in.words import one_line
from desktop.ui.parts.buttons import Button, plain
from desktop.ui.parts.label import LeadText
from desktop.ui.theme import INSIDE_PX
from store.exchange.sheet_map import Question
from store.words import mark

ANSWER = mark("import", "{digit}  {answer}")
IN_A_ROW = 4
MOST_SIGNS = 60


class QuestionBar(QFrame):
    """Answered by a click, or by the digit that stands on the button."""

    answered = Signal(str, str)
    """The field of `Answers`, and the choice's value."""

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.question: Question | None = None
        self.buttons: list[Button] = []
        self.setProperty("look", "callout")
        self.setProperty("tone", "good")
        self.sentence = LeadText("", parent=self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(14, 12, 14, 12)
        self._rows.setSpacing(INSIDE_PX)
        self._rows.addWidget(self.sentence)
        self.hide()

    def ask(self, question: Question | None) -> None:
        """Ask this; None: there is nothing to ask."""
        if question == self.question:
            return
        self.question = question
        for button in self.buttons:
            button.setParent(None)
            button.deleteLater()
        self.buttons = []
        while self._rows.count() > 1:
            held = self._rows.takeAt(1)
            if held is not None and (old := held.layout()) is not None:
                old.deleteLater()
        self.setVisible(question is not None)
        if question is None:
            return
        sentence = self._text.say(question.sentence)
        self.sentence.show_text(sentence)
        self.setAccessibleName(sentence)
        row = QHBoxLayout()
        for place, choice in enumerate(question.choices):
            if place % IN_A_ROW == 0:
                row = QHBoxLayout()
                row.setSpacing(INSIDE_PX)
                self._rows.addLayout(row)
            words = one_line(self._text.say(choice.said), MOST_SIGNS)
            shown = words
            if place < 9:
                shown = self._text.fill("import", ANSWER, digit=place + 1, answer=words)
            button = plain(shown, partial(self.answer, place), self)
            self.buttons.append(button)
            row.addWidget(button)
            if place % IN_A_ROW == IN_A_ROW - 1 or place == len(question.choices) - 1:
                row.addStretch()
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, place: int, _checked: bool = False) -> None:
        """Take one of the choices, from 0."""
        if self.question is not None and place < len(self.question.choices):
            self.answered.emit(self.question.what, self.question.choices[place].value)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key was an answer."""
        place = event.key() - Qt.Key.Key_1
        if self.question is None or not 0 <= place < min(9, len(self.question.choices)):
            return False
        self.answer(place)
        return True
