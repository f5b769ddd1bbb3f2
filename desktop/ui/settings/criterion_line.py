"""A line for one criterion of a profile, and what lines have in common.

The parts of a line are made when they are first wanted: all at once are a long moment's work.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.controls import Check
from desktop.ui.parts.flag import Shape
from desktop.ui.parts.label import Label
from desktop.ui.theme import INSIDE_PX
from store.evidence.criteria import QUESTIONS
from store.words import Verdict, mark

REQUIRED_NOW = mark("profile", "now required")
NOT_REQUIRED_NOW = mark("profile", "now not required")
REQUIRED = mark("profile", "required")
NOT_REQUIRED = mark("profile", "not required")
MARK_PX = 15


def was_label(parent: QWidget) -> Label:
    """What holds until it is saved; hidden while there is nothing to say."""
    made = Label("", "label", parent=parent)
    made.setProperty("tone", "target")
    made.hide()
    return made


def show_was(line: Any, words: str) -> None:
    """What holds until it is saved, on a line with `was`; made when it is first to be said."""
    if words or "was" in line.__dict__:
        line.was.setText(words)
        line.was.setVisible(bool(words))


def show_made(line: QWidget, there: bool, *names: str) -> None:
    """Show or hide those parts of a line that were made."""
    for name in names:
        if name in line.__dict__:
            line.__dict__[name].setVisible(there)


class CriterionLine(QWidget):
    """One criterion: a tick while it can be changed, a shape where not.

    Either is made when it is first wanted: all of them at once are a long moment's work.
    """

    changed = Signal()

    def __init__(self, id: str, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._question = text.say(QUESTIONS[id], "criteria")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(INSIDE_PX)

    @cached_property
    def box(self) -> Check:
        """The tick."""
        box = Check(self._question, self, wraps=True)
        box.toggled.connect(self.changed)
        self._row.insertWidget(0, box, 1)
        return box

    @cached_property
    def shape(self) -> Shape:
        """Whether it is required, where that can't be changed."""
        shape = Shape(Verdict.PASS, "", MARK_PX, self)
        self._row.insertWidget(0, shape, 0, Qt.AlignmentFlag.AlignTop)
        return shape

    @cached_property
    def words(self) -> Label:
        """The question beside the shape."""
        words = Label(self._question, wrap=True, parent=self)
        self._row.insertWidget(1, words, 1)
        return words

    @cached_property
    def was(self) -> Label:
        """What holds until it is saved."""
        made = was_label(self)
        self._row.addWidget(made)
        return made

    def show_required(self, required: bool, saved: bool, own: bool) -> None:
        """Whether it is asked for."""
        word = self._text.fill("profile", REQUIRED if required else NOT_REQUIRED)
        if own:
            with QSignalBlocker(self.box):
                self.box.setChecked(required)
        else:
            self.shape.show_shape(Verdict.PASS if required else Verdict.NOT_APPLICABLE, word)
            self.words.set_tone("" if required else "second")
            self.words.setAccessibleName(f"{self._question} {word}")
        show_made(self, own, "box")
        show_made(self, not own, "shape", "words")
        self.show_was(required, saved)

    def show_was(self, required: bool, saved: bool) -> None:
        """What holds until it is saved."""
        words = self._text.fill("profile", REQUIRED_NOW if saved else NOT_REQUIRED_NOW)
        show_was(self, "" if required == saved else words)
        if "box" in self.__dict__:
            self.box.setAccessibleDescription("" if required == saved else words)
