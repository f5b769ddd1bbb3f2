"""Choice, check box and radio button, painted where the style sheet cannot: arrow, tick, dot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desktop.ui.parts.label import tip
from desktop.ui.theme import Tokens, tokens_of

BOX_PX = 16
WRAPPED_PX = 120
"""As narrow as words that wrap may become."""
_WRAP = Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value


class Choice(QComboBox):
    """One of several, as (value, words). Shows what it was given as typed."""

    def __init__(
        self, choices: Sequence[tuple[Any, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: list[Any] = []
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        # Qt turns enumerations that are text into plain text; so the values stay on this side.
        self.clear()
        self._values = [value for value, _ in choices]
        self.addItems([words for _, words in choices])

    @property
    def value(self) -> Any:
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def set_value(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled must not change what was chosen."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, style, self)
        whole: str = option.currentText
        if self.currentIndex() < 0 and self.placeholderText():
            whole = self.placeholderText()
            grey = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.ButtonText, grey)
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
        option.currentText = shown
        self.setToolTip(tip(whole) if shown != whole else "")
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(self).ink2))
        x, y = self.width() - 15.0, self.height() / 2
        painter.drawPolygon(
            QPolygonF([QPointF(x - 4, y - 2), QPointF(x + 4, y - 2), QPointF(x, y + 3)])
        )
        painter.end()


class Check(QCheckBox):
    """Yes or no. The text is shown as typed. wraps: over several lines where room is short."""

    def __init__(self, text: str, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self._wraps = wraps
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(WRAPPED_PX, 0) if self._wraps else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        return _height(self, width) if self._wraps else super().heightForWidth(width)

    def hitButton(self, place: Any) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Beside the first line of the words, where these are wrapped.
        top = (min(self.height(), _hint(self).height()) - BOX_PX) / 2
        if not self._wraps:
            top = (self.height() - BOX_PX) / 2
        box = QRectF(3.5, top + 0.5, BOX_PX - 1, BOX_PX - 1)
        on = self.isChecked()
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.neutral), 1))
        painter.setBrush(QColor(tokens.accent if on else tokens.surface))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            pen = QPen(QColor(tokens.on_accent), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(
                QPolygonF(
                    [box.topLeft() + QPointF(*at) for at in ((3.7, 7.8), (6.4, 10.5), (11.4, 4.6))]
                )
            )
        _paint_words(painter, self, tokens)
        painter.end()


class Radio(QRadioButton):
    """One of several that are all seen. Shown as typed, over several lines where room is short."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(WRAPPED_PX, 0)

    def heightForWidth(self, width: int) -> int:
        return _height(self, width)

    def sizeHint(self) -> QSize:
        return _hint(self)

    def hitButton(self, place: Any) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - BOX_PX) / 2
        ring = QRectF(3.5, top + 0.5, BOX_PX - 1, BOX_PX - 1)
        on = self.isChecked()
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.neutral), 1.4 if on else 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(ring)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(ring.adjusted(4, 4, -4, -4))
        _paint_words(painter, self, tokens)
        painter.end()


def _hint(button: QAbstractButton) -> QSize:
    """Room for the box and the words beside it."""
    metrics = button.fontMetrics()
    words = metrics.horizontalAdvance(button.accessibleName())
    return QSize(BOX_PX + 14 + words, max(BOX_PX + 6, metrics.height() + 6))


def _height(button: QAbstractButton, width: int) -> int:
    """What its words take at this width, wrapped."""
    room = QRect(0, 0, max(1, width - BOX_PX - 10), 10_000)
    words = button.fontMetrics().boundingRect(room, _WRAP, button.accessibleName())
    return max(_hint(button).height(), words.height() + 6)


def _paint_words(painter: QPainter, button: QAbstractButton, tokens: Tokens) -> None:
    """The ring while the keyboard is there, and the words."""
    if button.hasFocus():
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 5, 5)
    painter.setPen(QColor(tokens.ink if button.isEnabled() else tokens.ink3))
    words = QRectF(button.rect()).adjusted(BOX_PX + 10, 0, 0, 0)
    how = Qt.AlignmentFlag.AlignVCenter.value
    if button.hasHeightForWidth():
        how |= Qt.TextFlag.TextWordWrap.value
    painter.drawText(words, how, button.accessibleName())


def show_refused(field: QWidget, error: QLabel, sentence: str) -> None:
    """Why what a field holds can't be taken, for eye and screen reader; empty where it can."""
    error.setText(sentence)
    error.setVisible(bool(sentence))
    field.setAccessibleDescription(sentence)
    field.setProperty("refused", bool(sentence))
    field.style().unpolish(field)
    field.style().polish(field)
