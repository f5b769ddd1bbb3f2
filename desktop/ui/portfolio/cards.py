"""A pilot's card on the board: painted whole, its lines laid out once for a width."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QListView, QStyle, QStyleOptionViewItem

from desktop.text import Text
from desktop.ui.charts.sparkline import paint_spark
from desktop.ui.parts.ahead import Ahead
from desktop.ui.parts.flag import paint_flag
from desktop.ui.parts.row_model import Index, RowsModel
from desktop.ui.portfolio.columns import shown_flag
from desktop.ui.theme import BODY_PX, CARD_RADIUS_PX, LABEL_PX, Tokens, font, tokens_of
from store.reads.first import PortfolioRow

PAD_PX: Final = 10
GAP_PX: Final = 8
FLAG_PX: Final = 15
FOOT_PX: Final = 24
SPARK_PX: Final = 76
SPARK_SHARE: Final = 0.4
"""Of a narrow card, so that there is room for the lead."""
WIDE_PX: Final = 190
"""From here on fewer lines are enough for what a card says."""
UPDATING: Final = 0.45
MOST_GROUNDS: Final = 60
LOOKS: Final = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
)
"""What of a card's state can be seen."""

# (text laid out, where in the card, token, font)
Laid = tuple[QStaticText, QPointF, str, QFont]


def in_lines(text: str, kind: QFont, rooms: list[float]) -> list[str]:
    """The text in at most as many lines as there are rooms; the last one ends in an ellipsis."""
    whole = " ".join(text.split("\n"))
    # Qt counts in UTF-16.
    units = whole.encode("utf-16-le", "surrogatepass")
    layout = QTextLayout(whole, kind)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    for place, room in enumerate(rooms):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        start, end = line.textStart(), line.textStart() + line.textLength()
        last = place == len(rooms) - 1
        part = units[2 * start :] if last else units[2 * start : 2 * end]
        said = part.decode("utf-16-le", "replace").strip()
        if last:
            said = QFontMetricsF(kind).elidedText(said, Qt.TextElideMode.ElideRight, room)
        lines.append(said)
    layout.endLayout()
    return lines


class CardPainter(QAbstractItemDelegate):
    """Paints cards. Keeps what it has laid out until the rows or the width change."""

    def __init__(self, text: Text, view: QListView) -> None:
        super().__init__(view)
        self._text, self._view = text, view
        self._laid: dict[int, list[Laid]] = {}
        self._title = self._small = QFont()
        self._width = 0
        self._inks: dict[str, QColor] = {}
        self._inks_of: Tokens | None = None
        # Few of them and many cards: a hairline with round corners costs more than a picture of it.
        self._grounds: dict[tuple[Any, ...], QPixmap] = {}
        self._numbers: list[int] = []
        self._ahead = Ahead(self, lambda: len(self._numbers), self._lay_out_ahead)

    def forget(self, numbers: list[int] | None = None) -> None:
        """Lay everything out anew: other rows, or another font.

        numbers: which of the rows may have to be shown here.
        """
        self._laid.clear()
        self._title, self._small = font(BODY_PX, 600), font(LABEL_PX)
        if numbers is not None:
            self._numbers = numbers
        self._ahead.begin()

    def hold_off(self) -> None:
        """Somebody is typing: lay nothing out ahead until that is over."""
        self._ahead.hold_off()

    def place(self, width: int) -> None:
        """Cards are this wide now."""
        if width != self._width:
            before = self.card_px
            self._width = width
            self._laid.clear()
            self._ahead.begin()
            if self.card_px != before:
                # A narrow card has more lines: the list has kept how high they were.
                self._view.scheduleDelayedItemsLayout()

    def _lay_out_ahead(self, place: int) -> None:
        number, model = self._numbers[place], self._view.model()
        if number not in self._laid and isinstance(model, RowsModel):
            self._laid[number] = self._lay_out(model.rows[number])

    @property
    def lines(self) -> int:
        """How many lines title and reason have together."""
        return 3 if self._width >= WIDE_PX else 5

    @property
    def card_px(self) -> int:
        """How high a card is, the gap below it included."""
        line = QFontMetricsF(self._title).height() + 1
        return round(2 * PAD_PX + self.lines * line + FOOT_PX + GAP_PX)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.card_px)

    def _inks_for(self, tokens: Tokens) -> dict[str, QColor]:
        if tokens is not self._inks_of:
            used = ("ink", "ink2", "ink3", "accent", "neutral", "line", "surface")
            self._inks = {name: QColor(getattr(tokens, name)) for name in used}
            self._inks_of = tokens
            self._grounds.clear()
        return self._inks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, RowsModel)
        number = model.shown[index.row()]
        row: PortfolioRow = model.rows[number]
        tokens = tokens_of(self._view)
        inks = self._inks_for(tokens)
        left, top = option.rect.left() + 0.5, option.rect.top() + 0.5
        card = QRectF(left, top, self._width - 1, option.rect.height() - GAP_PX - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Of what is really painted on: a picture of the window has its own.
        dpr = painter.deviceTransform().m11()
        ground = self._ground(row, card, option.state, tokens, dpr)
        painter.drawPixmap(option.rect.topLeft(), ground)
        laid = self._laid.get(number)
        if laid is None:
            laid = self._laid[number] = self._lay_out(row)
        for text, place, token, kind in laid:
            painter.setFont(kind)
            painter.setPen(inks[token])
            painter.drawStaticText(QPointF(left + place.x(), top + place.y()), text)
        if row.spark:
            width = min(SPARK_PX, card.width() * SPARK_SHARE)
            foot = card.bottom() - PAD_PX - FOOT_PX + 4
            room = QRectF(card.right() - PAD_PX - width, foot, width, FOOT_PX)
            paint_spark(painter, room, row.spark, row.target, row.last_type, tokens)

    def _ground(
        self, row: PortfolioRow, card: QRectF, state: QStyle.StateFlag, tokens: Tokens, dpr: float
    ) -> QPixmap:
        """A card with nothing but its edge and its flag, as large as `card` and half a pixel in."""
        shown, seen = shown_flag(row), state & LOOKS
        key = (card.width(), card.height(), seen, shown, row.fresh, dpr)
        found = self._grounds.get(key)
        if found is not None:
            return found
        size = QSizeF(card.width() + 1, card.height() + 1) * dpr
        made = QPixmap(size.toSize())
        made.setDevicePixelRatio(dpr)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = QRectF(0.5, 0.5, card.width(), card.height())
        self._paint_ground(painter, here, state, self._inks_for(tokens))
        if shown is not None:
            spot = QRectF(here.left() + PAD_PX, here.top() + PAD_PX, FLAG_PX, FLAG_PX)
            painter.setOpacity(1.0 if row.fresh else UPDATING)
            paint_flag(painter, spot, shown, tokens)
        painter.end()
        if len(self._grounds) >= MOST_GROUNDS:
            self._grounds.clear()
        self._grounds[key] = made
        return made

    @staticmethod
    def _paint_ground(
        painter: QPainter, card: QRectF, state: QStyle.StateFlag, inks: dict[str, QColor]
    ) -> None:
        """A hairline around it; in the accent where it is chosen, twice as wide with the keys."""
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focus = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        edge = "accent" if chosen else "neutral" if hovered else "line"
        painter.setPen(QPen(inks[edge], 2 if focus else 1))
        painter.setBrush(inks["surface"])
        inner = card.adjusted(0.5, 0.5, -0.5, -0.5) if focus else card
        painter.drawRoundedRect(inner, CARD_RADIUS_PX, CARD_RADIUS_PX)

    def _lay_out(self, row: PortfolioRow) -> list[Laid]:
        room = self._width - 1.0 - 2 * PAD_PX
        beside = FLAG_PX + 6.0 if shown_flag(row) is not None else 0.0
        most = [room - beside] + [room] * (self.lines // 2)
        titles = in_lines(row.title, self._title, most)
        left_over = [room] * (self.lines - len(titles))
        why = "" if row.why is None else self._text.say(row.why)
        reasons = in_lines(why, self._small, left_over) if why else []
        high, low = QFontMetricsF(self._title).height(), QFontMetricsF(self._small).height() + 1
        laid, top = [], PAD_PX - 1.0
        for place, line in enumerate(titles):
            left = PAD_PX + (0.0 if place else beside)
            laid.append(self._static(line, left, top, "ink", self._title))
            top += high
        top += 2
        for line in reasons:
            laid.append(self._static(line, PAD_PX, top, "ink2", self._small))
            top += low
        if row.lead:
            taken = min(SPARK_PX, self._width * SPARK_SHARE) + 6 if row.spark else 0.0
            metrics = QFontMetricsF(self._small)
            lead = metrics.elidedText(row.lead, Qt.TextElideMode.ElideRight, room - taken)
            foot = self.card_px - GAP_PX - PAD_PX - metrics.height()
            laid.append(self._static(lead, PAD_PX, foot, "ink3", self._small))
        return laid

    @staticmethod
    def _static(text: str, left: float, top: float, token: str, kind: QFont) -> Laid:
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        made.prepare(font=kind)
        return made, QPointF(left, top), token, kind
