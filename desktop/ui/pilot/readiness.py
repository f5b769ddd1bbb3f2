"""Readiness: what passes, what fails, what nobody has looked at, and the fastest way forward."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.flag import paint_verdict
from desktop.ui.parts.rows import Column, Group, Line, Rows
from desktop.ui.parts.worked import explained
from desktop.ui.pilot.readiness_top import DecisionsCard, TopCard
from desktop.ui.pilot.rests_on import Rests, rests_on
from desktop.ui.theme import GAP_PX, Tokens
from store.evidence.criteria import Criterion
from store.reads import worked_readiness
from store.words import Verdict, mark

if TYPE_CHECKING:
    from store.reads.pilot import PilotPage
    from store.reads.readiness import ReadinessPage
    from store.reads.worked_out import WorkedOut

QUESTION = mark("pilot", "Question")
SEEN = mark("pilot", "Seen")
ASKED = mark("pilot", "Asked for")
RESTS = mark("pilot", "Rests on")
NOT_LOOKED = mark("pilot", "nobody has looked")
NOT_SURE = mark("pilot", "cannot be said yet")
BESIDE = mark("pilot", "does not apply")
NOT_ASKED = mark("pilot", "Not asked for by this profile")
TABLE = mark("pilot", "The criteria")
GROUPS = {
    "need": mark("pilot", "Need"),
    "learning": mark("pilot", "Learning"),
    "effect": mark("pilot", "Effect"),
    "harm": mark("pilot", "Harm"),
    "comparison": mark("pilot", "Comparison"),
    "reach_and_equity": mark("pilot", "Reach and equity"),
    "transfer": mark("pilot", "Transfer"),
    "economy": mark("pilot", "Economy"),
    "collaboration": mark("pilot", "Collaboration"),
    "anchoring": mark("pilot", "Anchoring"),
    "delivery": mark("pilot", "Delivery"),
}
ROW_PX, GROUP_PX, SHAPE_PX = 46, 34, 17
FIGURES = frozenset({"seen", "asked"})
"""Columns whose figures a click asks about."""
_LINK = Qt.CursorShape.PointingHandCursor
LONG_SEEN = 22
"""An observation with more letters than this has its range on a line of its own."""


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion in words. rests: what it rests on, and where that is to be found."""

    index: int
    verdict: Verdict
    question: str
    change: str
    seen: str
    asked: str
    rests: Rests | None
    required: bool
    spoken: str


class ReadinessPageView(QWidget):
    """The verdict on top, the criteria below."""

    record_asked = Signal(str, object)
    """A table and the uid of the record in it, or None for the whole tab."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._rows: tuple[CriterionRow, ...] = ()
        self._found: ReadinessPage | None = None
        self.top = TopCard(text, self)
        self.decisions = DecisionsCard(text, self)
        self.table = Rows(
            _columns(text),
            "index",
            row_px=ROW_PX,
            group_px=GROUP_PX,
            name=text.say(TABLE, "pilot"),
            parent=self,
        )
        self.table.opened.connect(self._open)
        self.table.view.viewport().installEventFilter(self)
        self.asker = explained(self.table.view, self._behind, clicks=False, stops=False)
        self.top.step_asked.connect(self._go_to)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, GAP_PX, 0, GAP_PX)
        body.setSpacing(GAP_PX)
        body.addWidget(self.top)
        body.addWidget(self.decisions)
        body.addWidget(self.table, 1)
        body.addStretch()

    def show_readiness(self, found: ReadinessPage, page: PilotPage) -> None:
        """The verdict as it stands. page: for what the criteria rest on."""
        self._found = found
        decided = page.decisions[-1].decision if page.decisions else None
        self.top.show_readiness(found, decided)
        self.decisions.show_decisions(page.decisions)
        self._rows = tuple(
            self._row(index, each, page) for index, each in enumerate(found.criteria)
        )
        shown: list[CriterionRow | Group] = []
        group = ""
        for row, each in zip(self._rows, found.criteria, strict=True):
            if each.required and each.group != group:
                group = each.group
                shown.append(Group(self._text.say(GROUPS[group], "pilot")))
            if each.required:
                shown.append(row)
        beside = [row for row in self._rows if not row.required]
        if beside:
            # Those that the profile does not ask for stand together, out of the way.
            shown.append(Group(self._text.say(NOT_ASKED, "pilot")))
            shown.extend(beside)
        self.table.set_rows(shown)

    def _row(self, index: int, each: Criterion, page: PilotPage) -> CriterionRow:
        text = self._text
        question = text.say(each.question)
        change = text.say(each.would_change) if each.would_change is not None else ""
        threshold = text.say(each.threshold) if each.threshold is not None else ""
        why = text.say(each.why)
        spoken = ". ".join(part for part in (text.term(each.verdict), why, change) if part)
        # What is in order needs no second line; its reason is the tool tip.
        second = ""
        if each.verdict in (Verdict.FAIL, Verdict.UNKNOWN):
            second = change or why
        return CriterionRow(
            index,
            each.verdict,
            question,
            second,
            self._seen(each),
            threshold,
            rests_on(each, page, text),
            each.required,
            spoken,
        )

    def _seen(self, each: Criterion) -> str:
        if each.observed is not None:
            return self._text.say(each.observed)
        if each.verdict is Verdict.NOT_APPLICABLE:
            return self._text.say(BESIDE, "pilot")
        if each.verdict is Verdict.UNKNOWN:
            looked = bool(each.records)
            return self._text.say(NOT_SURE if looked else NOT_LOOKED, "pilot")
        return self._text.term(each.verdict)

    def _go_to(self, index: int) -> None:
        """Stand on a criterion and go where it can be mended."""
        self.table.make_current(index)
        self._open(index)

    def _open(self, index: int) -> None:
        row = self._rows[index]
        if row.rests is not None:
            self.record_asked.emit(row.rests.table, row.rests.uid)

    def _behind(self, at: QPoint | None) -> list[WorkedOut]:
        """The criterion that the keyboard stands on."""
        index = self.table.current_id()
        if index is None or self._found is None:
            return []
        return [worked_readiness.criterion(self._found.criteria[index], self._found)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What a criterion rests on is a link; what was seen and asked for can be asked about."""
        if isinstance(event, QMouseEvent) and event.type() in (
            QEvent.Type.MouseMove,
            QEvent.Type.MouseButtonRelease,
        ):
            row, key = self._under(event.position())
            linked = row is not None and key == "rests" and row.rests is not None
            figure = row is not None and key in FIGURES
            if event.type() == QEvent.Type.MouseMove:
                shape = Qt.CursorShape.ArrowCursor
                if linked or figure:
                    shape = _LINK if linked else Qt.CursorShape.WhatsThisCursor
                self.table.view.viewport().setCursor(shape)
            elif row is not None and event.button() == Qt.MouseButton.LeftButton:
                if linked:
                    self._open(row.index)
                elif figure:
                    self.table.make_current(row.index)
                    self.asker.ask()
        return super().eventFilter(watched, event)

    def _under(self, at: QPointF) -> tuple[CriterionRow | None, str]:
        """The row and the column at a place."""
        row: Any = self.table.model.row(self.table.view.indexAt(at.toPoint()))
        if not isinstance(row, CriterionRow):
            return None, ""
        for span in self.table.spans():
            if span.left <= at.x() <= span.left + span.width:
                return row, span.column.key
        return row, ""


def _columns(text: Text) -> tuple[Column, ...]:
    def words(title: str) -> str:
        return text.say(title, "pilot")

    def shape(painter: QPainter, cell: QRectF, row: CriterionRow, tokens: Tokens) -> None:
        top = cell.center().y() - SHAPE_PX / 2
        place = QRectF(cell.left() + 4, top, SHAPE_PX, SHAPE_PX)
        if not row.required:
            painter.save()
            painter.setOpacity(0.55)
        paint_verdict(painter, place, row.verdict, tokens)
        if not row.required:
            painter.restore()

    def question(row: CriterionRow) -> tuple[Line, ...]:
        grey = not row.required or row.verdict is Verdict.NOT_APPLICABLE
        first = Line(row.question, "ink3" if grey else "ink")
        return (first, Line(row.change, "ink3", px=12)) if row.change else (first,)

    def seen(row: CriterionRow) -> tuple[Line, ...]:
        if row.verdict is Verdict.FAIL and row.required:
            return (Line(row.seen, "bad", 600),)
        quiet = row.verdict in (Verdict.UNKNOWN, Verdict.NOT_APPLICABLE) or not row.required
        token = "ink3" if quiet else "ink"
        first, apart, rest = row.seen.partition(" (")
        if apart and len(row.seen) > LONG_SEEN:
            return Line(first, token), Line(rest.removesuffix(")"), "ink3", px=12)
        return (Line(row.seen, token),)

    def asked(row: CriterionRow) -> tuple[Line, ...]:
        first, apart, rest = row.asked.partition(", ")
        if apart and len(row.asked) > LONG_SEEN:
            return Line(first, "ink2"), Line(rest, "ink3", px=12)
        return (Line(row.asked, "ink2"),)

    return (
        Column("shape", "", paint=shape, width_px=22, spoken=lambda row: row.spoken),
        Column(
            "question",
            words(QUESTION),
            question,
            width_px=260,
            stretch=1,
            tip=lambda row: row.spoken,
        ),
        Column("seen", words(SEEN), seen, width_px=110, most_px=180, drop_order=2),
        Column("asked", words(ASKED), asked, width_px=90, most_px=220, drop_order=1),
        Column(
            "rests",
            words(RESTS),
            lambda row: (Line(row.rests.words, "accent"),) if row.rests else (),
            width_px=120,
            most_px=200,
        ),
    )
