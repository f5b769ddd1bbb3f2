"""Who it reaches: a bar for each group, worst off first, and what its share of those reached is."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop.text import NOTHING, Text
from desktop.ui.charts.bars import Bar, BarsPicture
from desktop.ui.parts.buttons import Chip
from desktop.ui.parts.label import Label
from desktop.ui.pilot.figures import Figures, known
from desktop.ui.pilot.sheet_card import SheetCard
from desktop.ui.pilot.side import figures_of
from store.evidence.equity import Trend
from store.reads import worked_parts
from store.reads.outcomes import GroupLine, Groups, Outcome
from store.reads.worked_out import WorkedOut
from store.words import Direction, mark

WHO = mark("pilot", "Who it reaches")
WHO_BY = mark("pilot", "Who it reaches, by {dimension}")
WHO_CAME = mark("pilot", "Who took part, by {dimension}")
REACHED = mark("pilot", "reached {ratio} × its share")
MEASURED = mark("pilot", "{ratio} × its share of those measured")
BY_REACH = mark("pilot", "How many took part; this measure has no numbers by group.")
NOT_KNOWN = mark("pilot", "its share is not written down")
TOO_SMALL = mark("pilot", "<{count}")
TOO_FEW = mark("pilot", "too few people to show")
NOTHING_YET = mark("pilot", "no numbers yet")
NO_GROUPS = mark("pilot", "No groups yet. They show whether those worst off are reached too.")
GAP = mark("pilot", "Gap {gap}")
GAP_WAS = mark("pilot", "Gap {gap}, was {was}")
GOING = mark("pilot", "{gap}: {trend}")
GAP_HIDDEN = mark("pilot", "Gap {few}: too few people to show")
GROWING = {
    Trend.NARROWING: mark("pilot", "shrinking"),
    Trend.WIDENING: mark("pilot", "growing"),
    Trend.UNCLEAR: mark("pilot", "not clear yet"),
}
BETWEEN = mark("pilot", "Gap {gap}, from {worst} to {best}")
TRENDS = {
    Trend.NARROWING: mark("pilot", "narrowing"),
    Trend.WIDENING: mark("pilot", "widening"),
    Trend.UNCLEAR: mark("pilot", "not clear yet"),
}
NOT_BEHIND = mark("pilot", "{group} do no worse than {other}")
FALLS_BACK = mark("pilot", "{group} do no worse than {other}, but fall back")
FROM_TO = mark("pilot", "From {low} ({first}) to {high} ({last}).")
TITLES = (
    mark("pilot", "Group"),
    mark("pilot", "Value"),
    mark("pilot", "Likely between"),
    mark("pilot", "Reached, × its share"),
)


class GroupsCard(SheetCard):
    """One dimension at a time; a chip chooses among several."""

    turned = Signal(object)
    """Another dimension is shown: its Groups, or None."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        titles = [text.say(words, "pilot") for words in TITLES]
        super().__init__(text.say(WHO, "pilot"), titles, text, parent)
        self._outcome: Outcome | None = None
        self._chosen: UUID | None = None
        self.chip = Chip("", self)
        self.chip.chosen.connect(self._choose)
        self.title_row.insertWidget(1, self.chip)
        self.none = Label(text.say(NO_GROUPS, "pilot"), "second", wrap=True, parent=self)
        self.shown: Groups | None = None
        self.add(self.none)
        self.body.addStretch()

    def show_outcome(self, outcome: Outcome) -> None:
        """The dimension that was chosen, else the first one."""
        self._outcome = outcome
        chosen = (each for each in outcome.groups if each.uid == self._chosen)
        shown = next(chosen, None) or next(iter(outcome.groups), None)
        self.chip.setVisible(len(outcome.groups) > 1)
        if shown is not None:
            choices = [(each.uid, each.name) for each in outcome.groups]
            self.chip.set_choices(choices, shown.uid)
            picture = bars_of(shown, outcome, self._text)
            self.set_title(picture.title)
            self.show_sheet(picture, said_of(shown, outcome, self._text), self._behind_bar)
        else:
            self.set_title(self._text.say(WHO, "pilot"))
        self.show_chart(shown is not None)
        self.none.setVisible(shown is None)
        self.shown = shown
        self.turned.emit(shown)

    def _behind_bar(self, index: int) -> Sequence[WorkedOut]:
        if self._outcome is None or self.shown is None:
            return ()
        return worked_parts.group(self._outcome, self.shown, self.shown.levels[index])

    def _behind_words(self, at: QPoint | None) -> Sequence[WorkedOut]:
        if self._outcome is None or self.shown is None:
            return ()
        if self.shown.by_reach:
            found = (worked_parts.group(self._outcome, self.shown, g) for g in self.shown.levels)
            return tuple(each for those in found for each in those)
        return worked_parts.gap(self._outcome, self.shown)

    def _choose(self, uid: UUID) -> None:
        self._chosen = uid
        if self._outcome is not None:
            self.show_outcome(self._outcome)


def said_of(groups: Groups, outcome: Outcome, text: Text) -> str:
    """What stands beneath the bars: the gap, else between which figures the groups lie."""
    if groups.by_reach:
        return text.say(BY_REACH, "pilot")
    figures = figures_of(outcome, text)
    return gap_words(text, figures, groups, outcome) or _from_to(groups, figures)


def _from_to(groups: Groups, figures: Figures) -> str:
    """From 41 % (Lower) to 60 % (Higher), where there is no gap to tell of."""
    there = [each for each in groups.levels if not each.suppressed and known(each.estimate)]
    if len(there) < 2:
        return ""
    low = min(there, key=lambda each: each.estimate or 0.0)
    high = max(there, key=lambda each: each.estimate or 0.0)
    return figures.text.fill(
        "pilot",
        FROM_TO,
        low=figures.number(low.estimate),
        first=low.name,
        high=figures.number(high.estimate),
        last=high.name,
    )


def bars_of(groups: Groups, outcome: Outcome, text: Text) -> BarsPicture:
    """A dimension's groups as bars, in their order."""
    words = WHO_CAME if groups.by_reach else WHO_BY
    bars = tuple(
        _bar(each, place, groups, outcome, text) for place, each in enumerate(groups.levels)
    )
    return BarsPicture(
        text.fill("pilot", words, dimension=groups.name.lower()),
        ". ".join(f"{bar.name}: {bar.value}, {bar.below}" for bar in bars),
        bars,
        tuple(text.say(words, "pilot") for words in TITLES),
    )


def _bar(group: GroupLine, place: int, groups: Groups, outcome: Outcome, text: Text) -> Bar:
    figures = figures_of(outcome, text)
    if group.suppressed:
        value = text.fill("pilot", TOO_SMALL, count=outcome.small_group)
    elif groups.by_reach:
        value = text.count(group.estimate)
    else:
        value = figures.number(group.estimate)
    there = not group.suppressed and known(group.estimate)
    likely = figures.interval(group.lower, group.upper) if there else NOTHING
    ratio = NOTHING
    if there and known(group.reached):
        ratio = text.number(group.reached, 2)
    return Bar(
        group.name,
        value,
        _below(group, groups, text),
        group.estimate if there else None,
        place == 0 and groups.ordered,
        (group.name, value, likely, ratio),
    )


def _below(group: GroupLine, groups: Groups, text: Text) -> str:
    if group.suppressed:
        return text.say(TOO_FEW, "pilot")
    if not known(group.estimate):
        return text.say(NOTHING_YET, "pilot")
    if group.reached is None or not known(group.reached):
        return text.say(NOT_KNOWN, "pilot")
    words = REACHED if groups.counted else MEASURED
    return text.fill("pilot", words, ratio=text.number(group.reached, 2))


def gap_words(text: Text, figures: Figures, groups: Groups, outcome: Outcome) -> str:
    """Gap 1.5 days, was 2.6: narrowing. Nothing where there is no order or no gap is known."""
    line = groups.gap
    if line is None:
        return ""
    if line.suppressed:
        few = text.fill("pilot", TOO_SMALL, count=outcome.small_group)
        return text.fill("pilot", GAP_HIDDEN, few=few)
    if line.gap is None:
        return ""
    if not groups.ordered:
        return _unordered_words(text, figures, groups)
    way = {Direction.UP: 1, Direction.DOWN: -1}.get(outcome.direction, 0)
    if way and line.gap * way <= 0:
        worst, best = groups.levels[0].name, groups.levels[-1].name
        words = FALLS_BACK if line.trend is Trend.WIDENING else NOT_BEHIND
        return text.fill("pilot", words, group=worst, other=best)
    shown = figures.distance(line.gap)
    if line.was is not None and (line.was * way > 0 or not way):
        was = figures.distance(line.was, unit=False)
        said = text.fill("pilot", GAP_WAS, gap=shown, was=was)
    else:
        said = text.fill("pilot", GAP, gap=shown)
    if line.trend is None:
        return said
    return text.fill("pilot", GOING, gap=said, trend=text.say(TRENDS[line.trend], "pilot"))


def _unordered_words(text: Text, figures: Figures, groups: Groups) -> str:
    """Gap 12 points, from Boys to Girls: growing. Neither of the two is the worse off."""
    line = groups.gap
    assert line is not None
    if line.groups is None or line.gap is None:
        return ""
    worst, best = line.groups
    said = text.fill("pilot", BETWEEN, gap=figures.distance(line.gap), worst=worst, best=best)
    if line.trend is None:
        return said
    return text.fill("pilot", GOING, gap=said, trend=text.say(GROWING[line.trend], "pilot"))
