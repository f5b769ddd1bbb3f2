"""From the chart on: what came, how far the answers lay apart, what was agreed, and the end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.terms import standing
from desktop.text import Text
from desktop.ui.charts.outcome import OutcomeChart
from desktop.ui.parts.label import Label
from desktop.ui.pilot.pictured import picture_of
from desktop.ui.review.before import Listed, action_runs
from desktop.ui.review.room import BODY_PX, CHART_SCALE, LEAD_PX, laid
from desktop.ui.review.room_parts import RoomFacts, Run, Words
from desktop.ui.review.said import decided_here, number_of, room_facts
from desktop.ui.review.spread import SpreadShown, SpreadView, spread_words
from desktop.ui.theme import tokens_of
from store.words import Ask, mark, mark_n

if TYPE_CHECKING:
    from store.reads.review_types import Agenda, ReviewPage

NO_CHART = mark("review", "There are no numbers to draw yet.")
SPREAD_VOTES = mark("review", "What you would have decided")
SPREAD_PREDICTIONS = mark("review", "What you thought it would be")
CAME = mark("review", "What came")
FLAGGED = mark("review", "The figures say")
DECIDED = mark("review", "What we decided")
NOT_DECIDED = mark("review", "Nothing yet: press a digit.")
AGAINST = mark("review", "This goes against the flag.")
WHO_DOES = mark("review", "Who does what")
NOBODY = mark("review", "Nothing yet: press A.")
ENDED = mark("review", "That was all.")
SUM = mark_n("review", "%n pilot(s) looked at", None, 0)
SUM_DECISIONS = mark_n("review", "%n decision(s)", None, 0)
SUM_ACTIONS = mark_n("review", "%n action(s) agreed", None, 0)
END_HOW = mark("review", "Enter ends the review and shows the minutes. ← goes back.")
FACTS_SHARE, CHART_SHARE = 11, 19


class ChartStep(QWidget):
    """The chart at large scale; beside it the number and the four questions."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.chart = OutcomeChart(text, self, text_scale=CHART_SCALE, heading=False)
        self.chart.setMinimumHeight(120)
        self.none = Words(LEAD_PX, parent=self)
        held = QWidget(self)
        self._stack = QStackedLayout(held)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.none)
        self.facts = RoomFacts(self)
        row = laid(QHBoxLayout(self), 40)
        row.addWidget(held, CHART_SHARE)
        row.addWidget(self.facts, FACTS_SHARE)

    def show_page(self, page: ReviewPage) -> None:
        """The main metric of a pilot."""
        picture = None if page.outcome is None else picture_of(page.outcome, self._text)
        self._stack.setCurrentIndex(0 if picture is not None else 1)
        self.none.show_runs(Run(self._text.fill("review", NO_CHART), "ink2"))
        if picture is not None:
            self.chart.show_picture(picture)
        self.facts.show_facts(*number_of(page.figure, self._text), room_facts(page, self._text))
        self.setAccessibleName(f"{self.chart.summary()} {self.facts.accessibleName()}")

    def set_zoom(self, zoom: float) -> None:
        """As large as this."""
        self.chart.set_text_scale(CHART_SCALE * zoom)

    def follow_theme(self) -> None:
        """The chart lies on the page itself, not on a card."""
        tokens = tokens_of(self)
        self.chart.set_tokens(replace(tokens, surface=tokens.canvas))


class SpreadStep(QWidget):
    """The answers, and what came."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.heading = Label("", "lead", parent=self)
        self.spread = SpreadView(text, self)
        self.words = Words(BODY_PX, parent=self)
        self.came = Listed(self)
        left = laid(QVBoxLayout(), 14)
        left.addWidget(self.heading)
        left.addWidget(self.spread, 1)
        left.addWidget(self.words)
        row = laid(QHBoxLayout(self), 56, (0, 14, 0, 0))
        row.addLayout(left, 6)
        row.addWidget(self.came, 4)

    def show_page(self, page: ReviewPage) -> None:
        """What was answered about a pilot."""
        text = self._text
        predicts = page.votes.asked is Ask.PREDICTIONS
        self.heading.setText(text.fill("review", SPREAD_PREDICTIONS if predicts else SPREAD_VOTES))
        shown = SpreadShown(page.votes, page.figure)
        self.spread.show_spread(shown)
        said = spread_words(shown, text)
        # The rows of dots say it themselves.
        self.words.show_runs(Run("" if page.votes.cast else said, "ink2"))
        line = self.came.line
        rows: list[QWidget] = []
        label, number, beside = number_of(page.figure, text)
        if page.flag is not None:
            decided = decided_here(page)
            flag = standing(page.flag, None if decided is None else decided.decision) or page.flag
            rows.append(line(Run(text.term(flag), weight=600)))
        if page.why is not None:
            rows.append(line(Run(text.say(page.why), "ink2"), most_lines=4))
        rows.append(line(Run(f"{label} "), Run(number, weight=600)))
        if beside:
            rows.append(line(Run(beside, "ink2")))
        self.came.show_rows(text.fill("review", CAME if predicts else FLAGGED), rows)
        self.setAccessibleName(f"{self.heading.text()}: {said}")


class AgreedStep(QWidget):
    """What was decided here, why, and who does what."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.decided, self.given = Listed(self), Listed(self)
        row = laid(QHBoxLayout(self), 56, (0, 14, 0, 0))
        row.addWidget(self.decided, 10)
        row.addWidget(self.given, 11)

    def show_page(self, page: ReviewPage) -> None:
        """As it is written down."""
        text, line = self._text, self.decided.line
        decision = decided_here(page)
        if decision is None:
            rows: list[QWidget] = [line(Run(text.fill("review", NOT_DECIDED), "ink2"))]
        else:
            rows = [line(Run(text.term(decision.decision), weight=600))]
            rows.append(line(Run(decision.why), most_lines=5))
            if decision.against_flag:
                rows.append(line(Run(text.fill("review", AGAINST), "bad")))
        self.decided.show_rows(text.fill("review", DECIDED), rows)
        does = self.given.line
        given: list[QWidget] = [does(*action_runs(each, text)) for each in page.given]
        if not given:
            given = [does(Run(text.fill("review", NOBODY), "ink2"))]
        self.given.show_rows(text.fill("review", WHO_DOES), given)
        said = [row.accessibleName() for row in (*rows, *self.given.rows)]
        self.setAccessibleName(". ".join(said))


class EndStep(QWidget):
    """After the last pilot."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.sums = Words(LEAD_PX, parent=self)
        self.how = Words(BODY_PX, parent=self)
        column = laid(QVBoxLayout(self), 22, (0, 14, 0, 0))
        column.addWidget(self.sums)
        column.addWidget(self.how)
        column.addStretch()

    def show_agenda(self, agenda: Agenda) -> None:
        """How many were looked at, decided and agreed."""
        text = self._text
        decided = sum(any(each.here for each in item.decisions) for item in agenda.items)
        given = sum(action.here for action in agenda.actions)
        said = [
            text.fill("review", words, count)
            for words, count in (
                (SUM, len(agenda.items)), (SUM_DECISIONS, decided), (SUM_ACTIONS, given),
            )
        ]  # fmt: skip
        self.sums.show_runs(Run(", ".join(said), weight=600))
        self.how.show_runs(Run(text.fill("review", END_HOW), "ink2"))
        self.setAccessibleName(f"{self.sums.text()}. {self.how.text()}")
