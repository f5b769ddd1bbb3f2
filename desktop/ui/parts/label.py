"""Text on a screen: always shown as typed, never taken for HTML."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QToolTip, QWidget

from desktop.ui.theme import BODY_PX, font, tokens_of


def tip(text: str) -> str:
    """The text for `setToolTip`, which would take `<b>` for HTML; long tips are wrapped."""
    # By hand, because the html module brings a table of 2,000 names into the first paint.
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>")):
        text = text.replace(sign, name)
    return f"<qt>{text}</qt>" if text else ""


class Label(QLabel):
    """Plain text. look: title, heading, lead, strong, second, label, big, error, key."""

    def __init__(
        self, text: str = "", look: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if look:
            self.setProperty("look", look)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """ready, good, bad, target, second, or nothing for plain ink."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


def title(text: str = "", parent: QWidget | None = None) -> Label:
    """The page's title."""
    return Label(text, "title", parent=parent)


def heading(text: str = "", parent: QWidget | None = None) -> Label:
    """What a card is about."""
    return Label(text, "heading", parent=parent)


def second(text: str = "", *, wrap: bool = True, parent: QWidget | None = None) -> Label:
    """Secondary text; wraps."""
    return Label(text, "second", wrap=wrap, parent=parent)


def small(text: str = "", parent: QWidget | None = None) -> Label:
    """A label of 12 px in the third ink."""
    return Label(text, "label", parent=parent)


class Elided(Label):
    """One line that gives way with an ellipsis; the whole text is then its tool tip."""

    def __init__(self, text: str = "", look: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, look, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """What there is room for."""
        # One line: what was pasted with line breaks must not hang below its row.
        line = " ".join(self.text().split("\n"))
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hidden = self.shown_text() != self.text()
            QToolTip.showText(event.globalPos(), tip(self.text()) if hidden else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            option.palette,
            bool(option.state & QStyle.StateFlag.State_Enabled),
            self.shown_text(),
            self.foregroundRole(),
        )
        painter.end()


class LeadText(QWidget):
    """A bold sentence and what follows it, in one run of text that wraps."""

    def __init__(
        self, lead: str, text: str = "", *, px: int = BODY_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._layout = QTextLayout()
        self._px = px
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(lead, text)

    def show_text(self, lead: str, text: str = "") -> None:
        """Another bold sentence, with what follows it."""
        whole = f"{lead} {text}".strip()
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, len(lead.encode("utf-16-le")) // 2
        # PySide hands the format out as a copy; it is put back once it is bold.
        kind = bold.format
        kind.setFontWeight(QFont.Weight.DemiBold.value)
        bold.format = kind
        self._layout.setText(whole.replace("\n", "\u2028"))
        self._layout.setFont(font(self._px))
        self._layout.setFormats([bold])
        self.setAccessibleName(whole)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width)

    def sizeHint(self) -> QSize:
        width = min(360, round(self._layout.maximumWidth()) or 360)
        return QSize(width, self._lay_out(max(width, self.width() or width)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def _lay_out(self, width: int) -> int:
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.15
        self._layout.endLayout()
        return round(height + 0.5)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setPen(QColor(tokens_of(self).ink))
        self._layout.draw(painter, QPointF(0, 0))
        painter.end()
