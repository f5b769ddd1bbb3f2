"""Numbers that were pasted: what they show, at once; three fields make a pilot of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.tasks import Tasks
from desktop.ui.numbers_in.question import QuestionBar
from desktop.ui.parts.buttons import Chip, Yielding, link, plain
from desktop.ui.parts.card import Card
from desktop.ui.parts.label import Label, small, title
from desktop.ui.parts.progress import ProgressLine
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.pilot.chart_table import ChartTable
from desktop.ui.start.become import BecomePilot
from desktop.ui.start.look import NUMBERS, look_at, name_of, picture
from desktop.ui.theme import GAP_PX, INSIDE_PX, MARGIN_PX
from store.errors import Refusal
from store.words import Direction, Kind, mark, mark_n

if TYPE_CHECKING:
    from desktop.ui.numbers_in.reading import Source
    from store.exchange.first_look import FirstLook, LookWish
    from store.store import Done

TITLE = mark("start", "What your numbers show")
READING = mark("start", "Reading the numbers…")
OTHERWISE = mark("start", "Change how it is read")
ADD_TO = mark("start", "Add them to {pilot}")
CANCEL = mark("start", "Cancel")
MEASURE = mark("start", "Measure")
PLACE = mark("start", "Place")
GROUP = mark("start", "Group")
OF_PILOTS = mark(
    "errors",
    "These numbers say which pilots they are of: “Change how it is read” brings them into those.",
)
TOGETHER = mark("start", "All together")
POINT = mark("start", "Click a point, or press Enter on it, where something was changed.")
SINCE = mark("start", "Changed here: {period}. Click it again to take that back.")
SEEMS = mark("start", "It looks different from {period} on. Was something changed then?")
LEFT_OUT = mark_n("start", "%n cell(s) can't be read and are left out.", None, 0)
IN_ALREADY = mark_n(
    "start",
    "%n number(s) were already in: they describe what was. The test begins with the next one.",
    None,
    0,
)
MADE = mark_n("start", "A pilot with %n number(s).", None, 0)
NUMBER_ANSWERS = ("table", "year")
SHOWN = 4
CHART_PX, PROGRESS_PX = 300, 260


class PastedPage(QWidget):
    """Nothing is written before the button is pressed."""

    left = Signal()
    otherwise_asked = Signal(object, object)
    """The source is to be read on the page for importing; a pilot's code, or None."""
    made = Signal(object)
    """The uid of the pilot that they became."""

    def __init__(
        self, tasks: Tasks, pilot: tuple[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        """pilot: code and title of the one that was looked at."""
        super().__init__(parent)
        self.setProperty("look", "page")
        self._tasks, self._text, self._pilot = tasks, tasks.text, pilot
        self._source: Source | None = None
        self._wish: LookWish | None = None
        self.seen: FirstLook | None = None
        self._asked = 0
        self._make_parts()
        self._lay_out()
        self._listen()

    def _say(self, marked: str, count: int | None = None, /, **facts: object) -> str:
        return self._text.fill("start", marked, count, **facts)

    def _make_parts(self) -> None:
        self.title = title(self._say(TITLE), self)
        self.cancel = plain(self._say(CANCEL), self.left.emit, self)
        self.how = Label("", "second", wrap=True, parent=self)
        self.otherwise = link(self._say(OTHERWISE), self._read_otherwise, self)
        self.add_to = link("", self._add_to_pilot, self)
        if self._pilot is not None:
            self.add_to.setText(self._say(ADD_TO, pilot=self._pilot[1]))
        self.add_to.setVisible(self._pilot is not None)
        self.question = QuestionBar(self._text, self)
        self.progress = ProgressLine(self)
        self.progress.setFixedWidth(PROGRESS_PX)
        self.measure = Chip(self._say(MEASURE), self)
        self.site, self.group = Chip(self._say(PLACE), self), Chip(self._say(GROUP), self)
        for chip in (self.measure, self.site, self.group):
            chip.hide()
        self.refused = Label("", "error", wrap=True, parent=self)
        self.chart_card = Card("", self)
        self.faces = ChartTable(self._text, self.chart_card)
        self.faces.setMinimumHeight(CHART_PX)
        self.chart = self.faces.chart
        self.sentence = Label("", "lead", wrap=True, parent=self.chart_card)
        self.more = Label("", "second", wrap=True, parent=self.chart_card)
        self.seems = Yielding("", "link", self.chart_card)
        self.seems.clicked.connect(self._seems_so)
        self.seems.setProperty("flush", True)
        self.point = small("", self.chart_card)
        self.point.setWordWrap(True)
        self.become = BecomePilot(self._tasks, self)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX + 4)
        top.addWidget(self.title)
        for chip in (self.measure, self.site, self.group):
            top.addWidget(chip)
        top.addStretch()
        top.addWidget(self.cancel)
        links = QHBoxLayout()
        links.setSpacing(GAP_PX)
        for button in (self.otherwise, self.add_to):
            button.setProperty("flush", True)
            links.addWidget(button)
        links.addStretch()
        links.addWidget(self.progress)
        for part, stretch in ((self.sentence, 0), (self.faces, 1), (self.more, 0)):
            self.chart_card.add(part, stretch)
        asked = QHBoxLayout()
        asked.addWidget(self.seems)
        asked.addStretch()
        self.chart_card.body.addLayout(asked)
        self.chart_card.add(self.point)
        inner = QWidget(self)
        inner.setProperty("look", "clear")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(self.chart_card, 1)
        row.addWidget(self.become)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, GAP_PX)
        column.setSpacing(INSIDE_PX + 4)
        column.addLayout(top)
        column.addWidget(self.how)
        column.addLayout(links)
        column.addWidget(self.question)
        column.addWidget(self.refused)
        column.addWidget(scrolled(inner, self), 1)  # where text is large it is higher than a window
        column.addStretch(0)
        self._show_parts(False)

    def _listen(self) -> None:
        self.question.answered.connect(self._answer)
        self.progress.cancelled.connect(self.left)
        self.measure.chosen.connect(lambda series: self._again(series=series, phases=()))
        self.site.chosen.connect(lambda name: self._again(site=name or "", phases=()))
        self.group.chosen.connect(lambda name: self._again(group=name or "", phases=()))
        self.chart.point_chosen.connect(self._toggle_phase)
        self.become.target_chosen.connect(lambda target: self._again(target=target))
        self.become.direction_chosen.connect(self._choose_direction)
        self.become.kind_chosen.connect(self._choose_kind)
        self.become.asked.connect(self._make)

    # -- reading --------------------------------------------------------------------------------

    def begin(self, name: str, data: bytes) -> None:
        """Look at these."""
        self._wish = None
        self.progress.begin(self._say(READING), can_cancel=True)
        self._look(partial(look_at, name, data, None))

    def _look(self, job: Callable[..., Any]) -> None:
        self._asked += 1
        self._tasks.work(
            job, self._wish, self._tasks.today(), owner=self, store=False,
            then=partial(self._show, self._asked), failed=partial(self._refuse, self._asked),
        )  # fmt: skip

    def _again(self, **changes: Any) -> None:
        """Look again, with other wishes."""
        from store.exchange.first_look import LookWish  # it has been read with: it is there

        wish = replace(self._wish or LookWish(), **changes)
        if wish != self._wish:
            self._wish = wish
            self._look(partial(look_at, "", b"", self._source))

    def _answer(self, what: str, value: str) -> None:
        from store.exchange.sheet_map import Answers

        answer: Any = int(value) if what in NUMBER_ANSWERS else value
        before = self._wish.answers if self._wish else Answers()
        self._again(answers=replace(before, **{what: answer}))

    def _choose_direction(self, direction: Direction) -> None:
        self._again(direction=direction)

    def _choose_kind(self, kind: Kind) -> None:
        self._again(kind=kind)

    def _seems_so(self) -> None:
        if self.seen is not None and self.seen.seems is not None:
            self._toggle_phase(self.seen.seems)

    def _toggle_phase(self, index: int) -> None:
        """Something was changed at this point, or was not after all."""
        if self._wish is None or index == 0:
            return
        kept = set(self._wish.phases) ^ {index}
        self._again(phases=tuple(sorted(kept)))

    # -- showing --------------------------------------------------------------------------------

    def _refuse(self, number: int, refusal: Refusal) -> None:
        if number != self._asked:
            return
        self.progress.end()
        questions = getattr(refusal, "questions", ())
        if questions:
            # a year that nobody offers is chosen on the page for importing
            self.question.ask(questions[0] if questions[0].choices else None)
        self._show_parts(self.seen is not None and not questions)
        self.refused.setText("" if questions and questions[0].choices else self._text.say(refusal))
        self.refused.setVisible(bool(self.refused.text()))
        self.otherwise.setVisible(self._source is not None)

    def _show(self, number: int, answer: tuple[Source, FirstLook | Refusal]) -> None:
        from store.exchange.first_words import first_words

        if number != self._asked:
            return
        self._source, seen = answer
        if isinstance(seen, Refusal):
            self._refuse(number, seen)
            return
        first, self.seen, self._wish = self.seen is None, seen, seen.wish
        self.progress.end()
        self.question.ask(None)
        self.refused.hide()
        self._show_parts(True)
        said = [self._text.say(message) for message in seen.understood.said]
        if seen.bad:
            said.append(self._say(LEFT_OUT, len({bad.cell for bad in seen.bad})))
        self.how.setText(" ".join(said))
        self._show_choices(seen)
        self.faces.show_picture(picture(seen, self._text))
        words = first_words(seen, name_of(seen, self._text))
        sentences = [self._text.say(message) for message in words]
        self.sentence.setText(sentences[0] if sentences else "")
        self.more.setText(" ".join(sentences[1:SHOWN]))
        self.more.setVisible(len(sentences) > 1)
        self.point.setText(self._phases(seen))
        self.seems.setVisible(seen.seems is not None)
        if seen.seems is not None:
            day = int(seen.periods[seen.seems])
            self.seems.setText(self._say(SEEMS, period=self._text.period(day, seen.cadence)))
        self.become.show_look(seen, first)

    def _show_choices(self, seen: FirstLook) -> None:
        """Which measure, place and group is looked at, where there is more than one."""
        unnamed = self._say(NUMBERS)
        measures = [(at, name or unnamed) for at, name in enumerate(seen.names)]
        self.measure.set_choices(measures, seen.wish.series)
        self.measure.setVisible(len(measures) > 1)
        parts = (
            (self.site, seen.places, seen.wish.site),
            (self.group, seen.groups, seen.wish.group),
        )
        for chip, names, value in parts:
            every = [(None, self._say(TOGETHER)), *((name, name) for name in names)]
            chip.set_choices(every, value or None)
            chip.setVisible(len(names) > 1)

    def _phases(self, seen: FirstLook) -> str:
        if not seen.wish.phases:
            return self._say(POINT)
        day = int(seen.periods[seen.wish.phases[-1]])
        return self._say(SINCE, period=self._text.period(day, seen.cadence))

    def _show_parts(self, shown: bool) -> None:
        for part in (self.how, self.otherwise, self.chart_card, self.become):
            part.setVisible(shown)
        self.add_to.setVisible(shown and self._pilot is not None)

    # -- deeds ----------------------------------------------------------------------------------

    def _read_otherwise(self) -> None:
        if self._source is not None:
            self.otherwise_asked.emit(self._source, None)

    def _add_to_pilot(self) -> None:
        if self._source is not None and self._pilot is not None:
            self.otherwise_asked.emit(self._source, self._pilot[0])

    def _make(self, values: dict[str, Any]) -> None:
        from desktop.ui.start.look import command_of

        if self.seen is None or self._source is None:
            return
        if self.seen.pilots:
            self.become.refuse(Refusal(OF_PILOTS))
            return
        command = command_of(self._source, self.seen, values, self._text)
        self.become.hold(True)
        self._tasks.do(command, then=self._done, refused=self.become.refuse, said=False, owner=self)

    def _done(self, done: Done) -> None:
        begun = done.result
        uid: UUID = begun.pilot
        words = IN_ALREADY if begun.fixed else MADE
        self._tasks.said.emit(self._say(words, begun.numbers))
        self.made.emit(uid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; a digit answers."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self.question.take_key(event):
            super().keyPressEvent(event)
