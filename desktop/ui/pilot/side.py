"""Beside the chart: where it stands now, how it moves, and whether anyone is harmed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.charts.interval_strip import IntervalStrip, StripValues
from desktop.ui.parts.buttons import Yielding
from desktop.ui.parts.callout import Callout
from desktop.ui.parts.card import Card, Facts
from desktop.ui.parts.label import Label
from desktop.ui.parts.moving import MOVING, REACHED, TONES
from desktop.ui.parts.worked import HOW, explained
from desktop.ui.pilot.figures import ONLY_PER, Figures, known
from desktop.ui.theme import GAP_PX, text_scale
from store.evidence.sentences import AFTER, AFTER_ABOVE, AFTER_ACROSS, AFTER_BELOW
from store.periods import to_date
from store.reads import worked_outcome, worked_parts
from store.reads.outcomes import MarkKind, Outcome
from store.reads.readiness_ahead import QUICK
from store.reads.worked_out import WorkedOut
from store.words import Cadence, Direction, Kind, mark

NOW_SINCE = mark("pilot", "Now, since {what}")
NOW_SINCE_TITLE = mark("pilot", "Now, since {date}: {title}")
SO_FAR = mark("pilot", "Now, over all that was measured")
LIKELY = mark("pilot", "likely between {low} and {high}, however often you look")
NOT_SURE = mark("pilot", "how sure that is cannot be said yet")
ABOVE = mark("pilot", "Above the target of {target}.")
BELOW = mark("pilot", "Below the target of {target}.")
ACROSS = mark("pilot", "Not sure yet: the target of {target} lies within.")
IN_CALLOUT = 2
AGAIN = frozenset({AFTER, AFTER_ABOVE, AFTER_BELOW, AFTER_ACROSS})
MOVES = mark("pilot", "How it moves")
VARIATION = mark("pilot", "Variation")
TARGET = mark("pilot", "Target reached")
BEFORE_NOW = mark("pilot", "Before → now")
FROM_TO = mark("pilot", "{before} → {now}")
DIFFERENCE = mark("pilot", "Difference")
CHANCE = mark("pilot", "Chance past target")
GUARDRAIL = mark("pilot", "Guardrail")
NOT_MEASURED = mark("pilot", "not measured yet")
WITH_LIMIT = mark("pilot", "{value}, limit {limit}")
PROVISIONAL = mark("pilot", "{variation}, provisional")
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

    method_asked = Signal(object)
    """What stands behind the number, its range and the chance."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._text = text
        self._outcome: Outcome | None = None
        self.more: tuple[str, ...] = ()
        """What the callout has no room for: it stands below the chart."""
        self.since = Label("", "label", wrap=True, parent=self)
        self.number = Label("", "big", parent=self)
        self.unit = Label("", "second", wrap=True, parent=self)
        self.likely = Label("", "second", wrap=True, parent=self)
        self.strip = IntervalStrip(text, self, text_scale=text_scale())
        self.callout = Callout("", parent=self)
        self.how = Yielding(text.say(HOW, "worked_panel"), "link", self)
        self.how.clicked.connect(self._explain)
        explained(self.number, lambda at: self._behind(worked_outcome.estimate))
        explained(self.likely, lambda at: self._behind(worked_outcome.interval))
        explained(self.unit, lambda at: self._behind(worked_outcome.estimate), stops=False)
        explained(self.strip, lambda at: self._behind(worked_outcome.interval), stops=False)
        # What it says rests on all three, and the link below it is where Tab stops.
        explained(self.callout, lambda at: self.behind(), stops=False)
        number = QHBoxLayout()
        number.setSpacing(8)
        number.addWidget(self.number)
        number.addWidget(self.unit, 1, Qt.AlignmentFlag.AlignBottom)
        self.unit.setContentsMargins(0, 0, 0, 5)
        self.unit.setStyleSheet("font-size: 15px;")
        self.add(self.since)
        self.body.addLayout(number)
        for widget in (self.likely, self.strip, self.callout):
            self.add(widget)
        below = QHBoxLayout()
        self.how.setProperty("flush", True)
        below.addWidget(self.how)
        below.addStretch()
        self.body.addLayout(below)
        self.body.setSpacing(4)

    def show_outcome(self, outcome: Outcome) -> None:
        """Where the metric stands."""
        text, figures, judged = self._text, figures_of(outcome, self._text), outcome.judgement
        self._outcome = outcome
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

    def behind(self) -> list[WorkedOut | None]:
        """What stands behind the number, its range, and the chance to be past the target."""
        shown = (worked_outcome.estimate, worked_outcome.interval, worked_outcome.chance)
        return [each for ask in shown for each in self._behind(ask)]

    def _behind(self, ask: Callable[[Outcome], WorkedOut | None]) -> list[WorkedOut | None]:
        return [] if self._outcome is None else [ask(self._outcome)]

    def _explain(self) -> None:
        self.method_asked.emit([each for each in self.behind() if each is not None])

    def _show_words(self, outcome: Outcome) -> None:
        said = [*outcome.sentences, *outcome.warnings]
        # How long it takes stands with its band in a card of its own.
        said = [each for each in said if each.text not in QUICK]
        lead = self._lead(outcome)
        if lead:
            # The number and its range stand right above: they are not said once more.
            said = [each for each in said if each.text not in AGAIN]
        sentences = [lead] if lead else []
        sentences += [self._text.say(each) for each in said]
        first, second = (*sentences[:IN_CALLOUT], "", "")[:IN_CALLOUT]
        self.callout.show_words(first, second, tone_of(outcome))
        self.callout.setVisible(bool(first))
        self.more = tuple(sentences[IN_CALLOUT:])

    def _lead(self, outcome: Outcome) -> str:
        """The verdict in a few words; nothing where there is no range or no target."""
        judged, target = outcome.judgement, outcome.target
        if judged is None or target is None or outcome.direction is Direction.NONE:
            return ""
        low, high = judged.lower, judged.upper
        if low is None or high is None or not known(low) or not known(high):
            return ""
        words = ABOVE if low > target else BELOW if high < target else ACROSS
        shown = figures_of(outcome, self._text).number(target)
        return self._text.fill("pilot", words, target=shown)

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
        behind: list[WorkedOut | None] = []
        if outcome.variation is not None:
            moving = outcome.variation.variation
            words = text.say(MOVING[moving], "pilot")
            if outcome.provisional:
                words = text.fill("pilot", PROVISIONAL, variation=words)
            facts.append((text.say(VARIATION, "pilot"), words, TONES.get(moving, "")))
            behind.append(worked_outcome.moving(outcome))
            if outcome.target is not None:
                reached = text.say(REACHED[outcome.variation.assurance], "pilot")
                facts.append((text.say(TARGET, "pilot"), reached, ""))
                behind.append(worked_outcome.moving(outcome))
        judged, before = outcome.judgement, outcome.before
        chance = worked_outcome.chance(outcome)
        if chance is not None and chance.value is not None:
            facts.append((text.say(CHANCE, "pilot"), text.say(chance.value), ""))
            behind.append(chance)
        if before is not None and judged is not None and known(outcome.before_estimate):
            was, now = figures.number(outcome.before_estimate), figures.number(judged.estimate)
            moved = text.fill("pilot", FROM_TO, before=was, now=now)
            facts.append((text.say(BEFORE_NOW, "pilot"), moved, ""))
            change = figures.difference(
                before.difference, before.difference_lower, before.difference_upper
            )
            facts.append((text.say(DIFFERENCE, "pilot"), change, ""))
            behind += [worked_outcome.change(outcome)] * 2
        if judged is not None:
            label = text.say(IN_PHASE[outcome.cadence or Cadence.WEEK], "pilot")
            facts.append((label, text.count(judged.periods), ""))
            behind.append(worked_outcome.phase(outcome))
        _show(self.facts, facts, behind)
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
            name = each.name
            if each.kind is Kind.RATE and each.per != 1:
                per = text.fill("pilot", ONLY_PER, per=text.exact(each.per))
                name = f"{name} {per}"
            facts.append((name, value, "bad" if each.harmed else ""))
        behind = [worked_parts.guardrail(outcome, each) for each in outcome.guardrails]
        _show(self.facts, facts, behind)
        self.setVisible(bool(facts))


def _show(
    facts: Facts, shown: Sequence[tuple[str, str, str]], behind: Sequence[WorkedOut | None]
) -> None:
    """Facts, each of which says how it is worked out."""

    def ask(place: int, pair: QWidget) -> None:
        explained(pair, lambda at: [behind[place]])

    facts.show_facts(shown, ask)


class SideColumn(QWidget):
    """The three cards, one below the other."""

    method_asked = Signal(object)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now = NowCard(text, self)
        self.moves = MovesCard(text, self)
        self.guardrails = GuardrailCard(text, self)
        self.now.method_asked.connect(self.method_asked)
        self._cards: tuple[Card, ...] = (self.now, self.moves, self.guardrails)

    def put_second(self, card: Card) -> None:
        """A card below the first one."""
        first, *others = self._cards
        self._cards = (first, card, *others)

    def show_outcome(self, outcome: Outcome) -> None:
        """Where it stands, how it moves, who may be harmed."""
        self.now.show_outcome(outcome)
        self.moves.show_outcome(outcome)
        self.guardrails.show_outcome(outcome)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return done

    def _place(self) -> None:
        """Each card as high as its words need at this width, whatever was guessed before.

        A box layout gives wrapped text in a card the height of another width (Qt 6.11).
        """
        top = 0
        for card in self._cards:
            layout = card.layout()
            if card.isHidden() or layout is None:
                continue
            layout.activate()
            height = layout.totalHeightForWidth(self.width())
            card.setGeometry(0, top, self.width(), height)
            top += height + GAP_PX
        self.setMinimumHeight(max(0, top - GAP_PX))
