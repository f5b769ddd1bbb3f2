"""How the interval is worked out: method, level, source and phase, one click from the number."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.card import Facts
from desktop.ui.parts.label import Label
from desktop.ui.pilot.figures import known, periods
from desktop.ui.pilot.side import figures_of
from store.periods import to_date
from store.reads.outcomes import Outcome
from store.words import Kind, mark

TITLE = mark("pilot", "How this is worked out")
CLOSE = mark("pilot", "Close")
WHAT = mark(
    "pilot",
    "The range is made for someone who looks after every {period} and stops when they like. An "
    "ordinary 95 % interval would be wrong far more often under such looking. It is a repeated "
    "confidence interval: the chance of being wrong is spent little by little over the looks.",
)
EXACT = mark("pilot", "On each side the wider of two limits is taken: the exact one for {kind}, ")
BETWEEN = mark(
    "pilot",
    "and one from how much the numbers vary from time to time, widened where neighbours hang "
    "together.",
)
ONLY_BETWEEN = mark(
    "pilot",
    "The limits come from how much the numbers vary from time to time, widened where neighbours "
    "hang together.",
)
ONLY_EXACT = mark("pilot", "The limits are the exact ones for {kind}.")
KINDS = {
    Kind.COUNT: mark("pilot", "counts (Garwood 1936)"),
    Kind.RATE: mark("pilot", "rates (Garwood 1936)"),
    Kind.PROPORTION: mark("pilot", "shares (Clopper and Pearson 1934)"),
    Kind.DAYS_BETWEEN: mark("pilot", "the time between events (gamma distribution)"),
    Kind.CASES_BETWEEN: mark("pilot", "cases between events (beta distribution)"),
}
PHASE = mark("pilot", "Counts from")
DATA = mark("pilot", "Numbers in it")
PLANNED = mark("pilot", "Planned looks")
LEVEL = mark("pilot", "Chance of being wrong, each side, now")
SPREAD = mark("pilot", "Varies more than chance by")
TIMES = mark("pilot", "{number} times")
LAG = mark("pilot", "Neighbours hang together")
CHANCE = mark("pilot", "Chance that it is past the target of {target}")
OVER = mark("pilot", "over {percent}")
UNDER = mark("pilot", "under {percent}")
SURE = 0.999
ALL = mark("pilot", "the first number")
JUDGED = mark("pilot", "A criterion was fixed: the flag is judged by this range.")
READING = mark("pilot", "No criterion is fixed for this phase: the range is for reading only.")
SOURCES = mark(
    "pilot",
    "Sources: Lan and DeMets 1983; Kim and DeMets 1987; Jennison and Turnbull 1989 (repeated "
    "confidence intervals). Chart and signals: qicharts2; NHS England, “Making data count”. "
    "Before and now: Newcombe 1998, Welch 1947; it takes the periods as independent.",
)


class Method(QWidget):
    """What stands behind the one number."""

    def __init__(self, outcome: Outcome, text: Text, period: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        judged = outcome.judgement
        basis = JUDGED if judged is not None and judged.judged else READING
        for words in (
            text.fill("pilot", WHAT, period=period),
            _limits(outcome.kind, text),
            text.say(basis, "pilot"),
        ):
            column.addWidget(Label(words, "second", wrap=True, parent=self))
        facts = Facts(self)
        facts.show_facts(_facts(outcome, text))
        column.addWidget(facts)
        column.addWidget(Label(text.say(SOURCES, "pilot"), "label", wrap=True, parent=self))


def _limits(kind: Kind, text: Text) -> str:
    if kind not in KINDS:
        return text.say(ONLY_BETWEEN, "pilot")
    named = text.say(KINDS[kind], "pilot")
    if kind in (Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN):
        return text.fill("pilot", ONLY_EXACT, kind=named)
    return text.fill("pilot", EXACT, kind=named) + text.say(BETWEEN, "pilot")


def _facts(outcome: Outcome, text: Text) -> list[tuple[str, str, str]]:
    judged = outcome.judgement
    if judged is None:
        return []
    begins = text.say(ALL, "pilot")
    if judged.begins is not None:
        begins = text.date(to_date(judged.begins))
    facts = [
        (text.say(PHASE, "pilot"), begins, ""),
        (text.say(DATA, "pilot"), periods(text, outcome.cadence, judged.periods), ""),
        (text.say(PLANNED, "pilot"), text.count(judged.planned), ""),
    ]
    if known(judged.level):
        facts.append((text.say(LEVEL, "pilot"), text.percent(judged.level, 2), ""))
    if known(judged.dispersion):
        times = text.fill("pilot", TIMES, number=text.number(judged.dispersion))
        facts.append((text.say(SPREAD, "pilot"), times, ""))
    if known(judged.lag1):
        facts.append((text.say(LAG, "pilot"), text.number(judged.lag1, 2), ""))
    if known(judged.chance) and outcome.target is not None:
        target = figures_of(outcome, text).number(outcome.target)
        facts.append((text.fill("pilot", CHANCE, target=target), _chance(judged.chance, text), ""))
    return facts


def _chance(chance: float | None, text: Text) -> str:
    """Never all or nothing: no number of looks makes it certain."""
    if chance is not None and chance > SURE:
        return text.fill("pilot", OVER, percent=text.percent(SURE, 1))
    if chance is not None and chance < 1 - SURE:
        return text.fill("pilot", UNDER, percent=text.percent(1 - SURE, 1))
    return text.percent(chance)
