"""Who it reaches: a bar for each group, worst off first, and what its share of those reached is."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import Chip
from desktop.ui.parts.card import Card
from desktop.ui.parts.label import Label
from desktop.ui.parts.worked import explained
from desktop.ui.pilot.figures import Figures, known
from desktop.ui.pilot.side import figures_of
from desktop.ui.theme import LABEL_PX, font, tokens_of
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
BAR_PX, ROW_PX, NAME_SHARE = 14.0, 36, 0.32
VALUE_PX = 56.0


class GroupsCard(Card):
    """One dimension at a time; a chip chooses among several."""

    turned = Signal(object)
    """Another dimension is shown: its Groups, or None."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.say(WHO, "pilot"), parent)
        self._text = text
        self._outcome: Outcome | None = None
        self._chosen: UUID | None = None
        self.chip = Chip("", self)
        self.chip.chosen.connect(self._choose)
        self.title_row.addWidget(self.chip)
        self.bars = GroupBars(text, self)
        self.none = Label(text.say(NO_GROUPS, "pilot"), "second", wrap=True, parent=self)
        self.gap = Label("", "second", wrap=True, parent=self)
        self.shown: Groups | None = None
        explained(self.gap, self._behind_gap)
        self.add(self.bars)
        self.add(self.gap)
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
            words = WHO_CAME if shown.by_reach else WHO_BY
            self.set_title(self._text.fill("pilot", words, dimension=shown.name.lower()))
            figures = figures_of(outcome, self._text)
            self.bars.show_groups(shown, outcome)
            said = gap_words(self._text, figures, shown, outcome)
            if shown.by_reach:
                said = self._text.say(BY_REACH, "pilot")
            self.gap.setText(said)
            self.gap.setVisible(bool(said))
        else:
            self.set_title(self._text.say(WHO, "pilot"))
            self.gap.hide()
        self.bars.setVisible(shown is not None)
        self.none.setVisible(shown is None)
        self.shown = shown
        self.turned.emit(shown)

    def _behind_gap(self, at: QPoint | None) -> Sequence[WorkedOut]:
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


class GroupBars(QWidget):
    """Bars. The worst off is in the accent, so that the eye begins there."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._groups: Groups | None = None
        self._figures: Figures | None = None
        self._outcome: Outcome | None = None
        self._small = self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._asker = explained(self, self._behind, ring=self._ring)

    def show_groups(self, groups: Groups, outcome: Outcome) -> None:
        """Another dimension of an outcome."""
        self._groups, self._outcome, self._small = groups, outcome, outcome.small_group
        self._figures = figures_of(outcome, self._text)
        self._current = min(self._current, len(groups.levels) - 1)
        self.setAccessibleName(groups.name)
        said = (f"{each.name}: {self._value(each)}, {self._below(each)}" for each in groups.levels)
        self.setAccessibleDescription(". ".join(said))
        self.setFixedHeight(max(1, len(groups.levels)) * ROW_PX)
        self.update()

    def _value(self, group: GroupLine) -> str:
        if group.suppressed:
            return self._text.fill("pilot", TOO_SMALL, count=self._small)
        assert self._figures is not None
        assert self._groups is not None
        if self._groups.by_reach:
            return self._text.count(group.estimate)
        return self._figures.number(group.estimate)

    def _below(self, group: GroupLine) -> str:
        if group.suppressed:
            return self._text.say(TOO_FEW, "pilot")
        if not known(group.estimate):
            return self._text.say(NOTHING_YET, "pilot")
        if group.reached is None or not known(group.reached):
            return self._text.say(NOT_KNOWN, "pilot")
        words = REACHED if self._groups is not None and self._groups.counted else MEASURED
        return self._text.fill("pilot", words, ratio=self._text.number(group.reached, 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down: the group beside."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or self._groups is None:
            super().keyPressEvent(event)
            return
        self._current = min(max(self._current + step, 0), len(self._groups.levels) - 1)
        self._asker.follow()

    def _ring(self) -> QRect:
        return QRect(0, self._current * ROW_PX, self.width(), ROW_PX)

    def _behind(self, at: QPoint | None) -> Sequence[WorkedOut]:
        index = self._current if at is None else at.y() // ROW_PX
        if self._groups is None or self._outcome is None:
            return ()
        if not 0 <= index < len(self._groups.levels):
            return ()
        return worked_parts.group(self._outcome, self._groups, self._groups.levels[index])

    def sizeHint(self) -> QSize:
        levels = self._groups.levels if self._groups else ()
        return QSize(320, max(1, len(levels)) * ROW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._groups is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, small, strong = tokens_of(self), font(LABEL_PX), font(LABEL_PX, 600)
        below, metrics = font(LABEL_PX - 1), QFontMetricsF(small)
        names = self.width() * NAME_SHARE
        start, room = names + 12, self.width() - names - 12 - VALUE_PX
        levels = self._groups.levels
        most = max((e.estimate or 0.0 for e in levels if known(e.estimate)), default=0.0) or 1.0
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for place, group in enumerate(levels):
            top = place * ROW_PX
            line = QRectF(0, top + 1, names, BAR_PX + 2)
            painter.setFont(small)
            painter.setPen(QColor(tokens.ink2))
            name = " ".join(group.name.split())
            painter.drawText(
                line, left, metrics.elidedText(name, Qt.TextElideMode.ElideRight, names)
            )
            length = 0.0
            if not group.suppressed and known(group.estimate) and group.estimate is not None:
                length = max(2.0, group.estimate / most * room)
                first = place == 0 and self._groups.ordered
                painter.setPen(Qt.PenStyle.NoPen)
                colour = QColor(tokens.accent if first else tokens.neutral)
                if not first:
                    colour.setAlphaF(0.6)
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(start, top + 2, length, BAR_PX), 2, 2)
            painter.setFont(strong)
            painter.setPen(QColor(tokens.ink))
            value = QRectF(start + length + (8 if length else 0), top + 1, VALUE_PX, BAR_PX + 2)
            painter.drawText(value, left, self._value(group))
            painter.setFont(below)
            painter.setPen(QColor(tokens.ink3))
            words = QRectF(start, top + BAR_PX + 3, self.width() - start, 16)
            painter.drawText(words, left, self._below(group))
        painter.end()
