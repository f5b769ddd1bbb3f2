"""Beside the chart: where it stands now, how it moves, and whether anyone is harmed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.charts.interval_strip import IntervalStrip, StripValues
from desktop.ui.parts.buttons import link
from desktop.ui.parts.callout import Callout
from desktop.ui.parts.card import Card, Facts
from desktop.ui.parts.label import Label
from desktop.ui.pilot.figures import Figures, known
from desktop.ui.theme import GAP_PX
from store.evidence.variation import Assurance, PointType
from store.periods import to_date
from store.reads.outcomes import MarkKind, Outcome
from store.words import Cadence, Direction, mark

NOW_SINCE = mark("pilot", "Now, since {what}")
NOW_SINCE_TITLE = mark("pilot", "Now, since {date}: {title}")
SO_FAR = mark("pilot", "Now, over all that was measured")
LIKELY = mark("pilot", "likely between {low} and {high}, however often you look")
NOT_SURE = mark("pilot", "how sure that is cannot be said yet")
HOW = mark("pilot", "How is this worked out?")
MOVES = mark("pilot", "How it moves")
VARIATION = mark("pilot", "Variation")
TARGET = mark("pilot", "Target reached")
BEFORE_NOW = mark("pilot", "Before → now")
FROM_TO = mark("pilot", "{before} → {now}")
DIFFERENCE = mark("pilot", "Difference")
CHANCE = mark("pilot", "Chance of being past the target")
GUARDRAIL = mark("pilot", "Guardrail")
NOT_MEASURED = mark("pilot", "not measured yet")
WITH_LIMIT = mark("pilot", "{value}, limit {limit}")
PROVISIONAL = mark("pilot", "{variation}, provisional")
MOVING = {
    PointType.IMPROVING: mark("pilot", "improving"),
    PointType.CONCERNING: mark("pilot", "getting worse"),
    PointType.NEUTRAL: mark("pilot", "a change"),
    PointType.COMMON: mark("pilot", "steady, only chance"),
}
TONES = {PointType.IMPROVING: "good", PointType.CONCERNING: "bad"}
REACHED = {
    Assurance.PASS: mark("pilot", "every time, if nothing changes"),
    Assurance.FAIL: mark("pilot", "never, unless something changes"),
    Assurance.HIT_OR_MISS: mark("pilot", "now and then, by chance"),
    Assurance.NOT_ASSESSED: mark("pilot", "cannot be said yet"),
}
IN_PHASE = {
    Cadence.DAY: mark("pilot", "Days in this phase"),
    Cadence.WEEK: mark("pilot", "Weeks in this phase"),
    Cadence.MONTH: mark("pilot", "Months in this phase"),
    Cadence.QUARTER: mark("pilot", "Quarters in this phase"),
    Cadence.SCHOOL_YEAR: mark("pilot", "School years in this phase"),
    Cadence.YEAR: mark("pilot", "Years in this phase"),
    Cadence.EVENT: mark("pilot", "Events in this phase"),
}


def figures_of(outcome: Outcome, text: Text) -> Figures:
    """How this metric's values are written."""
    return Figures(text, outcome.kind, outcome.unit, outcome.per)


def tone_of(outcome: Outcome) -> str:
    """ready where all that is likely lies beyond the target, bad where all lies short, else ""."""
    judged, target = outcome.judgement, outcome.target
    if judged is None or target is None or outcome.direction is Direction.NONE:
        return ""
    low, high = judged.lower, judged.upper
    if not known(low) or not known(high):
        return ""
    assert low is not None and high is not None
    up = outcome.direction is Direction.UP
    if low > target if up else high < target:
        return "ready"
    return "bad" if (high < target if up else low > target) else ""


class NowCard(Card):
    """The one number with its interval, against before and target, and the verdict in words."""

    method_asked = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._text = text
        self.since = Label("", "label", wrap=True, parent=self)
        self.number = Label("", "big", parent=self)
        self.unit = Label("", "second", wrap=True, parent=self)
        self.likely = Label("", "second", wrap=True, parent=self)
        self.strip = IntervalStrip(text, self)
        self.callout = Callout("", parent=self)
        self.how = link(text.say(HOW, "pilot"), self.method_asked.emit, self)
        number = QHBoxLayout()
        number.setSpacing(8)
        number.addWidget(self.number)
        number.addWidget(self.unit, 1, Qt.AlignmentFlag.AlignBottom)
        self.unit.setContentsMargins(0, 0, 0, 5)
        self.add(self.since)
        self.body.addLayout(number)
        for widget in (self.likely, self.strip, self.callout):
            self.add(widget)
        below = QHBoxLayout()
        below.setContentsMargins(-4, 0, 0, 0)
        below.addWidget(self.how)
        below.addStretch()
        self.body.addLayout(below)
        self.body.setSpacing(4)

    def show_outcome(self, outcome: Outcome) -> None:
        """Where the metric stands."""
        text, figures, judged = self._text, figures_of(outcome, self._text), outcome.judgement
        self.since.setText(self._since(outcome))
        estimate = None if judged is None else judged.estimate
        self.number.setText(figures.number(estimate))
        self.unit.setText(figures.unit_words if known(estimate) else "")
        likely = text.say(NOT_SURE, "pilot")
        values = StripValues(estimate)
        if judged is not None and known(judged.lower) and known(judged.upper):
            assert judged.lower is not None and judged.upper is not None
            low, high = figures.ends(judged.lower, judged.upper)
            likely = text.fill("pilot", LIKELY, low=low, high=high)
            before = outcome.before_estimate
            before = outcome.baseline if before is None else before
            values = StripValues(
                estimate, judged.lower, judged.upper, before, outcome.target, self._tone(outcome)
            )
        self.likely.setText(likely)
        self.likely.setVisible(known(estimate))
        self.strip.show_values(values, f"{figures.with_unit(estimate)}, {likely}")
        self.strip.setVisible(known(values.lower))
        self.how.setVisible(known(estimate))
        self._show_words(outcome)

    def _show_words(self, outcome: Outcome) -> None:
        sentences = [self._text.say(each) for each in (*outcome.sentences, *outcome.warnings)]
        first, rest = (sentences[0], sentences[1:]) if sentences else ("", [])
        self.callout.show_words(first, " ".join(rest), tone_of(outcome))
        self.callout.setVisible(bool(first))

    def _since(self, outcome: Outcome) -> str:
        judged = outcome.judgement
        if judged is None or judged.begins is None:
            return self._text.say(SO_FAR, "pilot")
        begins: date = to_date(judged.begins)
        day = self._text.date(begins)
        titles = [
            each.title
            for each in outcome.marks
            if each.kind is MarkKind.PHASE and each.starts_on == begins and each.title
        ]
        if titles:
            return self._text.fill("pilot", NOW_SINCE_TITLE, date=day, title=titles[0])
        return self._text.fill("pilot", NOW_SINCE, what=day)

    @staticmethod
    def _tone(outcome: Outcome) -> str | None:
        """Blue where it lies beyond the target, orange where short of it, else dark."""
        return {"ready": "improving", "bad": "concerning"}.get(tone_of(outcome))


class MovesCard(Card):
    """How it moves, in five lines."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.say(MOVES, "pilot"), parent)
        self._text = text
        self.facts = Facts(self)
        self.add(self.facts)

    def show_outcome(self, outcome: Outcome) -> None:
        """Variation, target, before and now, difference, and how long the phase is."""
        text, figures = self._text, figures_of(outcome, self._text)
        facts: list[tuple[str, str, str]] = []
        if outcome.variation is not None:
            moving = outcome.variation.variation
            words = text.say(MOVING[moving], "pilot")
            if outcome.provisional:
                words = text.fill("pilot", PROVISIONAL, variation=words)
            facts.append((text.say(VARIATION, "pilot"), words, TONES.get(moving, "")))
            if outcome.target is not None:
                reached = text.say(REACHED[outcome.variation.assurance], "pilot")
                facts.append((text.say(TARGET, "pilot"), reached, ""))
        judged, before = outcome.judgement, outcome.before
        if before is not None and judged is not None and known(outcome.before_estimate):
            was, now = figures.number(outcome.before_estimate), figures.number(judged.estimate)
            moved = text.fill("pilot", FROM_TO, before=was, now=now)
            facts.append((text.say(BEFORE_NOW, "pilot"), moved, ""))
            change = figures.difference(
                before.difference, before.difference_lower, before.difference_upper
            )
            facts.append((text.say(DIFFERENCE, "pilot"), change, ""))
        if judged is not None and known(judged.chance):
            chance = text.percent(judged.chance)
            facts.append((text.say(CHANCE, "pilot"), chance, ""))
        if judged is not None:
            label = text.say(IN_PHASE[outcome.cadence or Cadence.WEEK], "pilot")
            facts.append((label, text.count(judged.periods), ""))
        self.facts.show_facts(facts)
        self.setVisible(bool(facts))


class GuardrailCard(Card):
    """What must not get worse, each beside its limit."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.say(GUARDRAIL, "pilot"), parent)
        self._text = text
        self.facts = Facts(self)
        self.add(self.facts)

    def show_outcome(self, outcome: Outcome) -> None:
        """The pilot's guardrails, but for the one that the chart shows."""
        text = self._text
        facts = []
        for each in outcome.guardrails:
            figures = Figures(text, each.kind, each.unit, each.per)
            value = figures.number(each.estimate)
            if not known(each.estimate):
                value = text.say(NOT_MEASURED, "pilot")
            if each.limit is not None:
                limit = figures.number(each.limit)
                value = text.fill("pilot", WITH_LIMIT, value=value, limit=limit)
            name = f"{each.name} {figures.unit_words}".strip() if each.per != 1 else each.name
            facts.append((name, value, "bad" if each.harmed else ""))
        self.facts.show_facts(facts)
        self.setVisible(bool(facts))


class SideColumn(QWidget):
    """The three cards, one below the other."""

    method_asked = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now = NowCard(text, self)
        self.moves = MovesCard(text, self)
        self.guardrails = GuardrailCard(text, self)
        self.now.method_asked.connect(self.method_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        for card in (self.now, self.moves, self.guardrails):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            column.addWidget(card)
        column.addStretch()

    def show_outcome(self, outcome: Outcome) -> None:
        """Where it stands, how it moves, who may be harmed."""
        self.now.show_outcome(outcome)
        self.moves.show_outcome(outcome)
        self.guardrails.show_outcome(outcome)
