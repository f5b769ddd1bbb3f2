"""Three fields beside the chart: what is tried, where, and what would be good enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.tasks import Tasks
from desktop.ui.held import Held
from desktop.ui.parts.buttons import primary
from desktop.ui.parts.card import Card
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.form import Field, Form
from desktop.ui.parts.label import Label, second, small
from desktop.ui.start.look import read_target
from desktop.ui.theme import INSIDE_PX
from store.errors import Refusal
from store.words import Direction, Kind, mark, mark_n

if TYPE_CHECKING:
    from store.exchange.first_look import FirstLook

TITLE = mark("start", "Make it a pilot")
LEAD = mark("start", "Three fields; all else can come later.")
WHAT = mark("start", "What you try")
WHERE = mark("start", "Where")
TARGET = mark("start", "Target")
TARGET_HINT = mark("start", "What would be good enough")
KIND = mark("start", "What kind of number it is")
DIRECTION = mark("start", "Which way is better")
UP = mark("start", "More is better")
DOWN = mark("start", "Less is better")
NOT_SAID = mark("start", "Not said yet")
MAKE = mark("start", "Make it a pilot")
ALREADY = mark_n(
    "start",
    "With a target the criterion is fixed today. %n number(s) are already in: they describe, and "
    "the test begins now.",
    None,
    0,
)
WIDTH_PX = 340
WHICH_WAY = mark("errors", "Say which way is better.")


class BecomePilot(Card):
    """Says what was chosen; the page looks again."""

    target_chosen = Signal(object)
    direction_chosen = Signal(object)
    kind_chosen = Signal(object)
    asked = Signal(object)
    """The button: what the fields hold."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks.text.fill("start", TITLE), parent)
        self._tasks, self._text = tasks, tasks.text
        self._seen: FirstLook | None = None
        self.setFixedWidth(WIDTH_PX)
        say = self._text.fill
        self.form = Form(
            [
                Field("title", say("start", WHAT), needed=True),
                Field("place", say("start", WHERE)),
                Field("target", say("start", TARGET), hint=say("start", TARGET_HINT)),
            ],
            self._text,
            tasks.today,
            self,
        )
        self.direction = self._choice(DIRECTION)
        self.direction.set_choices(
            [(None, say("start", NOT_SAID)), (Direction.UP, say("start", UP)),
             (Direction.DOWN, say("start", DOWN))]
        )  # fmt: skip
        self.kind = self._choice(KIND)
        self.already = small("", self)
        self.already.setWordWrap(True)
        self.error = Label("", "error", wrap=True, parent=self)
        self.error.hide()
        self.do = primary(say("start", MAKE), self.accept, self)
        Held(tasks, self.do)
        self.add(second(say("start", LEAD), parent=self))
        self.add(self.form)
        for words, choice in ((DIRECTION, self.direction), (KIND, self.kind)):
            self.add(small(say("start", words), self))
            self.add(choice)
        self.body.addSpacing(INSIDE_PX)
        self.add(self.already)
        self.add(self.error)
        row = QHBoxLayout()
        row.addWidget(self.do)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addStretch()
        self.form.edited.connect(self._edited)
        self.form.entered.connect(self.accept)
        self.direction.activated.connect(lambda _: self._direction_chosen())
        self.kind.activated.connect(lambda _: self.kind_chosen.emit(self.kind.value))

    def _choice(self, words: str) -> Choice:
        choice = Choice((), self)
        choice.setAccessibleName(self._text.fill("start", words))
        return choice

    def show_look(self, seen: FirstLook, first: bool) -> None:
        """What the numbers are; on the first look the fields are filled as far as they tell."""
        self._seen = seen
        self.direction.set_value(seen.metric.direction)
        kinds = _kinds_of(seen.metric.kind)
        self.kind.set_choices([(kind, self._text.term(kind)) for kind in kinds])
        self.kind.set_value(seen.metric.kind)
        self.already.setText(self._text.fill("start", ALREADY, seen.rows))
        if first:
            from desktop.ui.portfolio.figure import measured

            place = seen.places[0] if len(seen.places) == 1 else ""
            target = seen.target
            shown = "" if target is None else measured(self._text, target, seen.metric.kind, 1.0)
            self.form.set_values({"title": "", "place": place, "target": shown})
            self.form.show_field("place", not seen.places)
            self.form.widget("title").setFocus()

    def _target(self) -> float | None:
        """What is typed as target. Raises Refusal."""
        assert self._seen is not None
        field = self.form.widget("target")
        assert isinstance(field, QLineEdit)
        return read_target(field.text(), self._seen.metric.kind, self._text)

    def _edited(self, name: str) -> None:
        if name != "target" or self._seen is None:
            return
        try:
            target = self._target()
        except Refusal as refusal:
            self.form.refuse("target", self._text.say(refusal))
            return
        self.form.refuse("target", "")
        self.target_chosen.emit(target)

    def _direction_chosen(self) -> None:
        if self.direction.value is not None:
            self.direction_chosen.emit(self.direction.value)

    def accept(self) -> None:
        """The button, or Enter."""
        if self._seen is None or not self.do.isEnabled():
            return
        try:
            values: dict[str, Any] = self.form.values()
            values["target"] = self._target()
        except Refusal as refusal:
            if refusal.field in (None, "target"):
                self.form.refuse("target", self._text.say(refusal))
            return
        if values["target"] is not None and self.direction.value is None:
            self.refuse(Refusal(WHICH_WAY, field="direction"))
            return
        self.refuse(None)
        self.asked.emit(values)

    def hold(self, held: bool) -> None:
        """While it is being made nothing can be asked for again."""
        self.do.setEnabled(not held)

    def refuse(self, refusal: Refusal | None) -> None:
        """Why it could not be made; None: it can."""
        self.do.setEnabled(True)
        sentence = "" if refusal is None else self._text.say(refusal)
        shown = refusal is not None and self.form.refuse(refusal.field, sentence)
        self.error.setText("" if shown else sentence)
        self.error.setVisible(bool(self.error.text()))


def _kinds_of(kind: Kind) -> tuple[Kind, ...]:
    """The kinds that such numbers can be."""
    if kind in (Kind.PROPORTION, Kind.RATE):
        return (Kind.PROPORTION, Kind.RATE)
    return (Kind.COUNT, Kind.MEAN, Kind.SCORE)
