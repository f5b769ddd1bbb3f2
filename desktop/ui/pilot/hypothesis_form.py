"""A hypothesis, and fixing its criterion: what that means is said before it is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.callout import Callout
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.form import Field, Form, optional
from desktop.ui.parts.label import Label
from desktop.ui.pilot.figures import Figures
from desktop.ui.pilot.metric_form import SHARE, SHARE_HINT
from store.commands.hypotheses import AddHypothesis, EditHypothesis, FixCriterion
from store.errors import Refusal
from store.reads.when import When, when
from store.words import About, Comparison, Direction, Kind, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.pilot import Hypothesis, Metric, PilotPage
    from store.store import Store

ADD = mark("pilot", "What do you believe?")
EDIT = mark("pilot", "Hypothesis {number}")
FIX = mark("pilot", "Fix the criterion")
FIX_DO = mark("pilot", "Fix it")
IF_WE = mark("pilot", "If we")
THEN = mark("pilot", "then")
BECAUSE = mark("pilot", "because")
ABOUT = mark("pilot", "What is it about?")
IMPORTANCE = mark("pilot", "How much hangs on it?")
UNCERTAINTY = mark("pilot", "How unsure are you?")
METRIC = mark("pilot", "Which metric will show it?")
TARGET = mark("pilot", "Target")
BY = mark("pilot", "Reached by")
NO_METRIC = mark("pilot", "none yet")
NOT_SAID = mark("pilot", "Not said")
LITTLE = mark("pilot", "{number}, little")
MUCH = mark("pilot", "{number}, very much")
ON = mark("pilot", "Fixed on paper on")
SOURCE = mark("pilot", "Where that is written")
SOURCE_HINT = mark("pilot", "The plan or the minutes, with its date.")
MEANS = mark("pilot", "From now on {metric} is held against “{comparison} {target} by {by}”.")
FIRST = mark(
    "pilot", "No numbers are in yet: the test begins with the first whole {period} from today."
)
ALREADY = mark(
    "pilot",
    "{measured} numbers are in already: they describe how it was. The test begins with the first "
    "whole {period} from today.",
)
STAYS = mark(
    "pilot",
    "Baseline, least worthwhile value, target and date are frozen. You can change them later, and "
    "both stay visible.",
)
MISSING = mark(
    "pilot", "Before it can be fixed, the hypothesis needs a metric, a target and a date."
)
NO_SUCH = mark("errors", "This hypothesis is no longer there.")


def planned_for(
    store: Store, pilot: UUID, metric: UUID, hypothesis: UUID, today: date
) -> When | None:
    """What to expect of a criterion that is about to be fixed; takes a moment."""

    def read(session: Any) -> When | None:
        return when(session, pilot, metric, today=today, hypothesis=hypothesis)

    return store.read(read)


class HypothesisForm(Form):
    """If we … then … because …, how much hangs on it, and what would show it."""

    def __init__(
        self,
        page: PilotPage,
        text: Text,
        today: Callable[[], date],
        hypothesis: Hypothesis | None = None,
    ) -> None:
        self._page = page
        super().__init__(_fields(page, text, hypothesis), text, today)
        self._metric_choice().currentIndexChanged.connect(self._follow)
        self._fill(hypothesis)
        self._follow()

    def _fill(self, hypothesis: Hypothesis | None) -> None:
        if hypothesis is None:
            primary = self._page.primary
            self.set_values(
                {
                    "about": About.OUTCOME,
                    "metric": primary.uid if primary else None,
                    "importance": None,
                    "uncertainty": None,
                }
            )
            return
        self.set_values(values_of(self._page, hypothesis))

    def say_what_is_missing(self) -> None:
        """On top, where somebody wanted to fix the criterion and it is not all there."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, Callout(self._text.say(MISSING, "pilot"), parent=self))

    def told(self, read: dict[str, Any]) -> dict[str, Any]:
        """As the commands take them; the comparison follows from which way is better."""
        read = dict(read)
        metric = self._metric()
        share = read.pop("target" + SHARE)
        target = read["target"]
        if metric is not None and metric.kind is Kind.PROPORTION:
            target = share
        elif metric is not None and metric.kind is Kind.RATE and target is not None:
            target = target / metric.per
        return {**read, "target": target, "comparison": comparison_of(metric)}

    def refuse(self, name: str | None, sentence: str, *, stand: bool = True) -> bool:
        """Beneath the field in which it was typed."""
        metric = self._metric()
        if name == "target" and metric is not None and metric.kind is Kind.PROPORTION:
            name = "target" + SHARE
        if name == "comparison":
            name = "metric"
        return super().refuse(name, sentence, stand=stand)

    def _metric_choice(self) -> Choice:
        found: QWidget = self.widget("metric")
        assert isinstance(found, Choice)
        return found

    def _metric(self) -> Metric | None:
        uid = self._metric_choice().value
        return next((each for each in self._page.metrics if each.uid == uid), None)

    def _follow(self) -> None:
        metric = self._metric()
        share = metric is not None and metric.kind is Kind.PROPORTION
        self.show_field("target", metric is not None and not share)
        self.show_field("target" + SHARE, share)
        self.show_field("by", metric is not None)


def values_of(page: PilotPage, hypothesis: Hypothesis) -> dict[str, Any]:
    """What stands there now, as the form's fields hold it."""
    metric = page.metric(hypothesis.metric_id)
    names = ("if_we", "then", "because", "about", "importance", "uncertainty", "by")
    values: dict[str, Any] = {name: getattr(hypothesis, name) for name in names}
    values |= {"metric": metric.uid if metric else None, "target": None, "target" + SHARE: None}
    target = hypothesis.target
    if metric is not None and metric.kind is Kind.PROPORTION:
        values["target" + SHARE] = target
    elif target is not None:
        rate = metric is not None and metric.kind is Kind.RATE
        values["target"] = target * metric.per if rate and metric else target
    return values


def comparison_of(metric: Metric | None) -> Comparison | None:
    """At least where up is better, at most where down is."""
    if metric is None or metric.direction is Direction.NONE:
        return None
    return Comparison.AT_LEAST if metric.direction is Direction.UP else Comparison.AT_MOST


def _fields(page: PilotPage, text: Text, held: Hypothesis | None) -> list[Field]:
    def say(words: str) -> str:
        return text.say(words, "pilot")

    steps: list[tuple[Any, str]] = [(None, say(NOT_SAID))]
    for number in range(1, 6):
        words = {1: LITTLE, 5: MUCH}.get(number)
        steps.append((number, text.fill("pilot", words, number=number) if words else str(number)))
    metrics: list[tuple[Any, str]] = [(None, say(NO_METRIC))]
    metrics += [(each.uid, each.name) for each in page.metrics]
    about = [(each, text.term(each)) for each in About]
    return [
        Field("if_we", say(IF_WE), "long", needed=held is None or held.if_we is not None),
        Field("then", say(THEN), "long", needed=True),
        Field("because", say(BECAUSE), "long", needed=held is None or held.because is not None),
        Field("metric", say(METRIC), "choice", choices=metrics),
        Field("target" + SHARE, optional(say(TARGET)), "share", hint=say(SHARE_HINT)),
        Field("target", optional(say(TARGET)), "number"),
        Field("by", optional(say(BY)), "date"),
        Field("importance", say(IMPORTANCE), "choice", choices=steps),
        Field("uncertainty", say(UNCERTAINTY), "choice", choices=steps),
        Field("about", say(ABOUT), "choice", choices=about),
    ]


class FixForm(Form):
    """What fixing means, and where it was fixed on paper before."""

    def __init__(
        self,
        page: PilotPage,
        hypothesis: Hypothesis,
        period: str,
        text: Text,
        tasks: Tasks,
    ) -> None:
        fields = [
            Field("on", optional(text.say(ON, "pilot")), "date"),
            Field(
                "source", optional(text.say(SOURCE, "pilot")), hint=text.say(SOURCE_HINT, "pilot")
            ),
        ]
        super().__init__(fields, text, tasks.today)
        lead, rest = _meaning(page, hypothesis, period, text)
        self.callout = Callout(lead, rest, "good" if rest else "", self)
        self.ahead = Label("", "second", wrap=True, parent=self)
        self.ahead.hide()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self.callout)
        column.insertWidget(1, self.ahead)
        metric = page.metric(hypothesis.metric_id)
        if metric is not None:
            asked = (page.uid, metric.uid, hypothesis.uid, tasks.today())
            tasks.work(planned_for, *asked, owner=self, then=self.show_ahead, quiet=True)

    def show_ahead(self, found: When | None) -> None:
        """The chance that it will have shown by the date, if it comes to the target."""
        said = () if found is None else found.sentences
        self.ahead.setText(" ".join(self._text.say(each) for each in said))
        self.ahead.setVisible(bool(said))

    def refuse(self, name: str | None, sentence: str, *, stand: bool = True) -> bool:
        """About anything but date and source it stands above the buttons."""
        return name in ("on", "source") and super().refuse(name, sentence, stand=stand)


def target_of(page: PilotPage, hypothesis: Hypothesis) -> float | None:
    """Its own target, else its metric's."""
    metric = page.metric(hypothesis.metric_id)
    if hypothesis.target is not None or metric is None:
        return hypothesis.target
    return metric.target


def can_be_fixed(page: PilotPage, hypothesis: Hypothesis) -> bool:
    """Whether metric, which way is better, target and date are there."""
    comparison = comparison_of(page.metric(hypothesis.metric_id))
    target = target_of(page, hypothesis)
    return comparison is not None and target is not None and hypothesis.by is not None


def _meaning(page: PilotPage, hypothesis: Hypothesis, period: str, text: Text) -> tuple[str, str]:
    metric, target = page.metric(hypothesis.metric_id), target_of(page, hypothesis)
    comparison = comparison_of(metric)
    if metric is None or target is None or hypothesis.by is None or comparison is None:
        return text.say(MISSING, "pilot"), ""
    figures = Figures(text, metric.kind, metric.unit, metric.per)
    lead = text.fill(
        "pilot",
        MEANS,
        metric=metric.name,
        comparison=text.term(comparison).lower(),
        target=figures.with_unit(target),
        by=text.date(hypothesis.by),
    )
    measured = text.count(metric.measured)
    when = text.fill(
        "pilot", ALREADY if metric.measured else FIRST, measured=measured, period=period
    )
    return lead, f"{when} {text.say(STAYS, 'pilot')}"


def add(page: PilotPage, values: dict[str, Any]) -> AddHypothesis:
    """The command of a new hypothesis."""
    return AddHypothesis(page.uid, **values)


def edit(page: PilotPage, hypothesis: Hypothesis, values: dict[str, Any]) -> EditHypothesis:
    """The command that changes one; what was brought in without its parts may stay so."""
    given = {
        name: value
        for name, value in values.items()
        if value is not None or name not in ("if_we", "because")
    }
    return EditHypothesis(page.uid, hypothesis.uid, **given)


def fix(page: PilotPage, hypothesis: Hypothesis, values: dict[str, Any]) -> FixCriterion:
    """The command that fixes its criterion. Raises Refusal where the hypothesis is gone."""
    if all(each.uid != hypothesis.uid for each in page.hypotheses):
        raise Refusal(NO_SUCH)
    return FixCriterion(page.uid, hypothesis.uid, **values)
