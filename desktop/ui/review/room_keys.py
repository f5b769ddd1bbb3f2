"""What is pressed while a review is held, in the large screen or on the laptop."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from desktop.ui.parts.values import read_value
from desktop.ui.review.meeting import AFTER_ALL, BEGINNING, DECIDING, TAKEN_BACK
from desktop.ui.review.said import decided_here
from desktop.ui.review.typed_action import read_action, show_action
from desktop.ui.review.typed_line import read_line
from store.errors import Refusal
from store.words import Ask, Choice, Kind, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.review.screen import Room

WHY = mark("review", "Why, and who does what by when")
WHY_SHOWN = mark("review", "It works; Kari: call the school by 12.12.")
ACTION = mark("review", "Who does what by when")
ACTION_SHOWN = mark("review", "Kari: call the school by 12.12.")
PREDICTION = mark("review", "A figure, then Enter")
DECIDED = mark("review", "the decision “{decision}”")
TICKED = mark("review", "“{action}” ticked off")
OPENED = mark("review", "“{action}” opened again")

NEXT = frozenset({Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down})
BEFORE = frozenset({Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Up})
DIGITS = {getattr(Qt.Key, f"Key_{digit}"): digit for digit in range(1, 10)}
CHOICES = dict(enumerate(Choice, 1))


class RoomKeys(QObject):
    """Takes keys for the room; what is typed goes into its line."""

    def __init__(self, room: Room, tasks: Tasks) -> None:
        super().__init__(room)
        self._room, self._tasks, self._text = room, tasks, tasks.text
        self._meeting = room.meeting
        self._typing: Callable[[str], None] | None = None
        self._choosing: Choice | None = None
        self.shown_keys: Callable[[], object] = lambda: None
        for line in (room.bar.line, room.votes.line):
            line.entered.connect(self._enter)
            line.emptied.connect(self._emptied)
            line.first = self._instead
        room.bar.chosen.connect(self.choose)
        room.before.ticked.connect(self.tick)
        self._meeting.refused.connect(self._refuse)
        self._meeting.done.connect(self._done)
        room.bar.line.end(self._text.fill("review", WHY))

    # One key

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key meant something."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Undo) and not self.typing:
            self._meeting.take_back()
            return True
        if key == Qt.Key.Key_Escape:
            self.escape()
            return True
        if key == Qt.Key.Key_Backspace and event.isAutoRepeat():
            return True  # held down to empty the line, it takes back nothing
        if self.typing or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in DIGITS:
            return self._digit(DIGITS[key])
        deeds: dict[Qt.Key, Callable[[], Any]] = {
            **dict.fromkeys(NEXT, self._meeting.next),
            **dict.fromkeys(BEFORE, self._meeting.back),
            Qt.Key.Key_A: self.give,
            Qt.Key.Key_V: self._meeting.to_votes,
            Qt.Key.Key_S: self._meeting.show_chart,
            Qt.Key.Key_Backspace: self._meeting.take_back,
            Qt.Key.Key_F11: self._room.turn_full,
            Qt.Key.Key_Question: self.shown_keys,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            deeds[key] = self._meeting.end if self._meeting.item is None else self._meeting.next
        deed = deeds.get(key)
        if deed is None:
            return False
        deed()
        return True

    def _instead(self, event: QKeyEvent) -> bool:
        """A key in the line while nothing stands there: on, back, and what takes back."""
        key = Qt.Key(event.key())
        undo = event.matches(QKeySequence.StandardKey.Undo)
        if self._choosing is None and (undo or key in (Qt.Key.Key_F11, Qt.Key.Key_Question)):
            deed = {Qt.Key.Key_F11: self._room.turn_full, Qt.Key.Key_Question: self.shown_keys}
            deed.get(key, self._meeting.take_back)()
            return True
        if undo:
            self._emptied()
            return True
        if key == Qt.Key.Key_Space or key not in NEXT | BEFORE:
            return False
        if self._meeting.step in DECIDING:
            self.stop_typing()
        (self._meeting.next if key in NEXT else self._meeting.back)()
        return True

    def _emptied(self) -> None:
        """Backspace where nothing is typed takes back the digit; else what was done last."""
        choice, self._choosing = self._choosing, None
        if choice is None:
            self._meeting.take_back()
            return
        self.stop_typing()
        what = self._text.fill("review", DECIDED, decision=self._text.term(choice))
        self._meeting.say(TAKEN_BACK, what=what)

    def escape(self) -> None:
        """Out of what one types; else out of the room."""
        if self._typing is not None:
            self.stop_typing()
        else:
            self._room.left.emit()

    def _digit(self, digit: int) -> bool:
        page, step = self._meeting.page, self._meeting.step
        if page is None:
            return False
        if step == BEGINNING:
            self.tick(digit - 1)
        elif step == "votes" and page.votes.asked is Ask.VOTES and digit in CHOICES:
            self._meeting.answer(CHOICES[digit])
        elif step in DECIDING and digit in CHOICES:
            self.choose(CHOICES[digit])
        else:
            return False
        return True

    # Typing

    @property
    def typing(self) -> bool:
        """Whether keys go into the line."""
        return self._typing is not None

    def follow(self) -> None:
        """Another step: what was begun on the one before is left."""
        page, step = self._meeting.page, self._meeting.step
        predicts = page is not None and page.votes.hides and page.votes.asked is Ask.PREDICTIONS
        if step == "votes" and predicts:
            if self._typing is None or not self._room.votes.line.typing:
                self.stop_typing()
                asked = self._text.fill("review", PREDICTION)
                self._begin(self._predict, asked)
        elif self._typing is not None and (step not in DECIDING or self._room.votes.line.typing):
            self.stop_typing()
        if page is not None and self._typing is None:
            decided = decided_here(page)
            self._room.bar.mark_choice(None if decided is None else decided.decision)

    def _begin(
        self, then: Callable[[str], None], asked: str, typed: str = "", shown: str = ""
    ) -> None:
        self._typing, self._choosing = then, None
        self._room.line().begin(asked, typed, shown)

    def stop_typing(self) -> None:
        """Leave the line; nothing of it is kept."""
        self._typing = self._choosing = None
        self._room.votes.line.end()
        self._room.bar.line.end(self._text.fill("review", WHY))
        page = self._meeting.page
        decided = None if page is None else decided_here(page)
        self._room.bar.mark_choice(None if decided is None else decided.decision)
        self._room.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self, typed: str) -> None:
        if self._typing is not None:
            try:
                self._typing(typed)
            except Refusal as refusal:
                self._refuse(refusal)

    def choose(self, choice: Choice) -> None:
        """One of the five; why is typed next."""
        page = self._meeting.page
        if page is None or self._meeting.step not in DECIDING:
            return
        self._room.bar.mark_choice(choice)
        decided = decided_here(page)
        why = "" if decided is None else decided.why
        shown = self._text.fill("review", WHY_SHOWN)
        self._begin(partial(self._decide, choice), self._text.fill("review", WHY), why, shown)
        self._choosing = choice

    def _decide(self, choice: Choice, typed: str) -> None:
        page = self._meeting.page
        assert page is not None
        why, actions = read_line(typed, self._tasks.today())
        what = self._text.fill("review", DECIDED, decision=self._text.term(choice))
        kept = self._meeting.kept("decision", what)
        self._meeting.deeds.decide(page, choice, why, actions, kept, self._meeting.refuse)

    def give(self) -> None:
        """An action; who does what by when is typed."""
        if self._meeting.page is None or self._meeting.step == AFTER_ALL:
            return
        if self._meeting.step not in DECIDING:
            if self._meeting.page.votes.hides:
                return
            self._meeting.stand("decide")
        asked, shown = (self._text.fill("review", words) for words in (ACTION, ACTION_SHOWN))
        self._begin(self._give, asked, "", shown)

    def _give(self, typed: str) -> None:
        page = self._meeting.page
        assert page is not None
        if not typed:
            self.stop_typing()
            return
        action = read_action(typed, self._tasks.today())
        what = f"“{show_action(action.owner, action.what, action.due_on, self._text)}”"
        kept = self._meeting.kept("action", what)
        self._meeting.deeds.give(page, action, kept, self._meeting.refuse)

    def _predict(self, typed: str) -> None:
        page = self._meeting.page
        assert page is not None
        if typed.casefold() in ("", "s"):
            (self._meeting.show_chart if typed else self._meeting.next)()
            return
        figure = page.figure
        kind = None if figure is None else figure.kind
        how = "share" if kind is Kind.PROPORTION else "number"
        value = float(read_value(how, typed, self._text, self._tasks.today()))
        if figure is not None and kind is Kind.RATE:
            value /= figure.per
        self._room.votes.line.begin(self._text.fill("review", PREDICTION))
        self._meeting.answer(value)

    def tick(self, place: int) -> None:
        """Tick off an action of last time, or open it again."""
        page = self._meeting.page
        if page is None or not 0 <= place < len(page.actions):
            return
        action = page.actions[place]
        words = TICKED if action.done_on is None and action.dropped_on is None else OPENED
        what = self._text.fill("review", words, action=action.what)
        kept = self._meeting.kept("tick", what)
        self._meeting.deeds.tick(action, kept, self._meeting.refuse)

    # What came of it

    def _done(self, kind: str) -> None:
        if kind in ("decision", "action"):
            self.stop_typing()
            self._meeting.stand("decide")

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._text.say(refusal)
        if self._typing is not None:
            self._room.line().refuse(sentence)
        else:
            self._room.say(sentence)

    def forward(self, event: QKeyEvent) -> bool:
        """A key that was pressed on the laptop: what is typed goes into the room's line."""
        if not self.typing:
            return self.take(event)
        copy = QKeyEvent(
            event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat()
        )
        return QApplication.sendEvent(self._room.line().field, copy)
