"""When will we know: a band on a line from now on, or what a plan can expect before the numbers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.text import Text
from desktop.ui.charts.interval_strip import IntervalStrip, StripValues
from desktop.ui.parts.card import Card
from desktop.ui.parts.label import Label
from desktop.ui.parts.worked import explained
from desktop.ui.pilot.figures import period_word
from desktop.ui.theme import INSIDE_PX, text_scale
from store.errors import Refusal
from store.reads import worked_when
from store.reads.when import When, when
from store.words import Cadence, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.parts.empty import Empty
    from store.reads.outcomes import Outcome
    from store.reads.worked_out import WorkedOut
    from store.store import Store

TITLE = mark("pilot", "When will we know?")
WORKING = mark("pilot", "Working it out …")
NOW = mark("pilot", "now")
BY = mark("pilot", "by {date}")
PEOPLE = mark("pilot", "People each {period}")
OUT_OF = mark("pilot", "Out of, each {period}")
MOST = 1_000_000
CARD_PX, FIELD_PX = 420, 88


def when_seen(session: Any, pilot: UUID, metric: UUID, size: float | None, today: date) -> Any:
    """The read as the card asks it."""
    return when(session, pilot, metric, today=today, size=size)


class WhenCard(Card):
    """Asks for itself, because it takes longer than the page; hidden where there is no answer."""

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.say(TITLE, "pilot"), parent)
        self._tasks, self._text = tasks, text
        self._asked: tuple[UUID, UUID] | None = None
        self._size: float | None = None  # that was typed, for the metric that is shown
        self._number = 0  # of the newest question
        self._alone = False
        self.found: When | None = None
        self.first = Label("", "strong", wrap=True, parent=self)
        self.rest = Label("", "second", wrap=True, parent=self)
        self.strip = IntervalStrip(text, self, text_scale=text_scale())
        self.size_name = Label("", "second", parent=self)
        self.size_field = Size(self)
        self.size_field.chosen.connect(self._size_chosen)
        self.size_row = QWidget(self)
        row = QHBoxLayout(self.size_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_PX)
        row.addWidget(self.size_name, 1)
        row.addWidget(self.size_field)
        for widget in (self.first, self.strip, self.rest, self.size_row):
            self.add(widget)
        self.body.setSpacing(6)
        for part, stops in ((self.first, True), (self.rest, False), (self.strip, False)):
            explained(part, self._behind, stops=stops)
        self.hide()

    def _behind(self, at: QPoint | None) -> list[WorkedOut | None]:
        return [] if self.found is None else [worked_when.foreseen(self.found)]

    def ask_for(self, outcome: Outcome) -> None:
        """For this metric as it stands now; a place or a group has no criterion of its own."""
        if outcome.site is not None or outcome.subgroup is not None:
            self.clear()
            return
        if self._asked != (outcome.pilot, outcome.uid):
            self._asked, self._size = (outcome.pilot, outcome.uid), None
            self.hide()
        self._ask()

    def stand_below(self, empty: Empty) -> None:
        """Beneath the words of an empty screen, before there is anything to foresee from."""
        self._alone = True
        self.setFixedWidth(CARD_PX)
        empty.put_below(self)

    def clear(self) -> None:
        """Nothing is asked, and nothing shown."""
        self._asked = self.found = None
        self._number += 1
        self.hide()

    def _ask(self) -> None:
        """Beside the page's own reads, which would wait for it."""
        if self._asked is None:
            return
        self._number += 1
        number, asked, today = self._number, (*self._asked, self._size), self._tasks.today()

        def job(store: Store) -> tuple[int, When | None]:
            fresh = number == self._number
            return number, store.read(when_seen, *asked, today) if fresh else None

        self._tasks.work(job, owner=self, then=self._came, failed=self._gone, quiet=True)

    def _came(self, answer: tuple[int, When | None]) -> None:
        number, found = answer
        if number == self._number:
            self.show_when(found)

    def _gone(self, refusal: Refusal) -> None:
        self.clear()

    def _size_chosen(self, size: int) -> None:
        self.first.setText(self._text.say(WORKING, "pilot"))
        self.rest.setText("")
        self._size = float(size)
        self._ask()

    def show_when(self, found: When | None) -> None:
        """What was foreseen; None where nothing can be said."""
        self.found = found
        if found is None or found.shown:
            self.hide()
            return
        said = [self._text.say(each) for each in found.sentences]
        planned = found.planned
        # Before the numbers the condition and what follows from it are one sentence.
        ends = 1 if planned is None else 2
        first, rest = " ".join(said[:ends]), " ".join(said[ends:])
        self.first.setText(first)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self._show_strip(found, f"{first} {rest}".strip())
        self._show_size(found)
        self.setAccessibleDescription(f"{first} {rest}".strip())
        self.show()
        layout = self.layout()
        if self._alone and layout is not None:
            # A column gives wrapped text the height of another width (Qt 6.11).
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(CARD_PX))

    def _show_strip(self, found: When, described: str) -> None:
        """From now to the end of the band, in periods; the date that was set is dashed."""
        self.strip.setVisible(found.earliest is not None)
        if found.earliest is None:
            return
        endless = found.latest is None
        left = None
        if found.by is not None and found.forecast is not None:
            left = self._periods_left(found)
        names = (
            self._text.say(NOW, "pilot"),
            "" if found.on is None else self._month(found),
            "" if found.by is None else self._by(found.by),
        )
        values = StripValues(
            found.median,
            found.earliest,
            None if endless else found.latest,
            before=0,
            target=left,
            endless=endless,
            names=names,
        )
        self.strip.show_values(values, described)

    @staticmethod
    def _periods_left(found: When) -> float | None:
        """Until the date that was set, where it lies ahead and not far past the band."""
        left = found.left
        ends = [each for each in (found.earliest, found.median, found.latest) if each is not None]
        return left if left is not None and 0 < left <= 3 * max(ends) else None

    def _month(self, found: When) -> str:
        assert found.on is not None
        cadence = found.cadence
        if cadence in (None, Cadence.DAY, Cadence.WEEK):
            return self._text.date(found.on)
        return self._text.period(found.on, cadence)

    def _by(self, day: date) -> str:
        return self._text.fill("pilot", BY, date=self._text.date(day))

    def _show_size(self, found: When) -> None:
        """A field for the size of a period, where that can be chosen."""
        planned = found.planned
        self.size_row.setVisible(planned is not None and planned.sized)
        if planned is None or not planned.sized:
            return
        words = PEOPLE if planned.people else OUT_OF
        period = period_word(self._text, found.cadence)
        name = self._text.fill("pilot", words, period=period)
        self.size_name.setText(name)
        self.size_field.setAccessibleName(name)
        self.size_field.show_value(round(planned.size))


class Size(QLineEdit):
    """A whole number above zero; Return or leaving the field chooses it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = 0
        self.setValidator(QIntValidator(1, MOST, self))
        self.setMaxLength(len(str(MOST)))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(FIELD_PX)
        self.editingFinished.connect(self._finished)

    @property
    def value(self) -> int:
        """What stands there."""
        return self._value

    def show_value(self, value: int) -> None:
        """Without saying that it was chosen."""
        self._value = value
        self.setText(str(value))

    def _finished(self) -> None:
        value = int(self.text())  # the validator lets nothing else through
        if value != self._value:
            self._value = value
            self.chosen.emit(value)
