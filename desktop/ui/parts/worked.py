"""“How is this worked out?”: on every figure of the window, by H, Enter or a click.

A widget that shows figures is given to `explained` with a function that says what stands behind
them. The page it stands on opens the one side panel: it has a method `explain`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.card import Facts, Hairline
from desktop.ui.parts.label import Label
from desktop.ui.theme import tokens_of
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.parts.panel import SidePanel

    # Brings numpy: not before the first paint.
    from store.reads.worked_out import WorkedOut

HOW = mark("worked_panel", "How is this worked out?")
HINT = mark("worked_panel", "How is this worked out? Press H, or click.")
TITLE = mark("worked_panel", "How this is worked out")
CLOSE = mark("worked_panel", "Close")
SOURCE = mark("worked_panel", "Source: {source}.")
PROFILE = mark("worked_panel", "Profile: {name}, version {version}.")
# Those that come with the program; others are called what somebody has called them.
PROFILES = {
    "default": mark("worked_panel", "default"),
    "exploratory": mark("worked_panel", "exploratory"),
    "strict": mark("worked_panel", "strict"),
}

Behind = Callable[[QPoint | None], "Sequence[WorkedOut | None]"]
"""What stands behind the figures at a place in the widget; of None where the keyboard stands."""


@runtime_checkable
class Explains(Protocol):
    """A page that shows how a figure is worked out."""

    def explain(self, worked: Sequence[WorkedOut]) -> None:
        """Open the side panel with these."""


def explained(
    widget: QWidget,
    behind: Behind,
    *,
    clicks: bool = True,
    stops: bool = True,
    ring: Callable[[], QRect] | None = None,
) -> Asker:
    """Let a widget's figures be asked about. Once is enough: `behind` is called each time.

    clicks: a click asks, where nothing else is done by one. stops: Tab stops here, and what has the
    focus is ringed; ring: the part of it that the keyboard stands on.
    """
    asker = Asker(widget, behind, clicks, Ring(widget, ring) if stops else None)
    if stops:
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if clicks:
        widget.setCursor(Qt.CursorShape.WhatsThisCursor)
    if not widget.accessibleDescription():
        widget.setAccessibleDescription(QCoreApplication.translate("worked_panel", HINT))
    return asker


def behind(widget: QWidget, at: QPoint | None = None) -> tuple[WorkedOut, ...]:
    """What stands behind a widget's own figures; nothing where it is not to be asked about."""
    asker = widget.findChild(Asker, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return () if asker is None else asker.behind(at)


def open_panel(worked: Sequence[WorkedOut], text: Text, page: QWidget) -> SidePanel:
    """A side panel over `page` that only tells, in place of one that does."""
    from desktop.ui.parts.panel import SidePanel

    for other in page.findChildren(SidePanel):
        other.close_panel()
    say = text.fill
    panel = SidePanel(
        say("worked_panel", TITLE), WorkedPanel(worked, text), say("worked_panel", CLOSE), page
    )
    panel.accepted.connect(panel.close_panel)
    panel.closed.connect(panel.deleteLater)
    panel.cancel.hide()
    panel.open()
    panel.do.setFocus(Qt.FocusReason.OtherFocusReason)
    return panel


class Asker(QObject):
    """Listens to a widget, and asks the page that it stands on."""

    def __init__(self, widget: QWidget, behind: Behind, clicks: bool, ring: Ring | None) -> None:
        super().__init__(widget)
        self._widget, self._behind, self._clicks, self._ring = widget, behind, clicks, ring
        widget.installEventFilter(self)

    def behind(self, at: QPoint | None) -> tuple[WorkedOut, ...]:
        """What stands behind the figures there."""
        return tuple(each for each in self._behind(at) if each is not None)

    def ask(self, at: QPoint | None = None) -> bool:
        """Open the panel; False where there is nothing to say."""
        worked = self.behind(at)
        page: QWidget | None = self._widget
        while page is not None and not isinstance(page, Explains):
            page = page.parentWidget()
        if not worked or page is None:
            return False
        page.explain(worked)
        return True

    def follow(self) -> None:
        """The keyboard stands on another part of the widget."""
        if self._ring is not None:
            self._ring.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._ring is not None and event.type() in (
            QEvent.Type.FocusIn,
            QEvent.Type.FocusOut,
            QEvent.Type.Resize,
        ):
            self._ring.follow(event.type() != QEvent.Type.FocusOut)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return not event.modifiers() and event.key() == Qt.Key.Key_H and self.ask()
        clicked = (
            self._clicks
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
        )
        if clicked and event.type() == QEvent.Type.MouseButtonPress:
            return True  # else the press goes on to what lies below, and the release with it
        if clicked and event.type() == QEvent.Type.MouseButtonRelease:
            assert isinstance(event, QMouseEvent)
            at = event.position().toPoint()
            return self._widget.rect().contains(at) and self.ask(at)
        return False


class Ring(QWidget):
    """What shows that the keyboard stands on a figure: it lies over it and takes no room."""

    def __init__(self, widget: QWidget, where: Callable[[], QRect] | None) -> None:
        super().__init__(widget)
        self._where = where
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def follow(self, stays: bool = True) -> None:
        """Lie over what has the focus now; away where nothing here has."""
        held = self.parentWidget()
        if not stays or held is None or not held.hasFocus():
            self.hide()
            return
        self.setGeometry(held.rect() if self._where is None else self._where())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_of(self).accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class WorkedPanel(QWidget):
    """One or several figures: what each is, how it is worked out, from what, and who found that."""

    def __init__(self, worked: Sequence[WorkedOut], text: Text) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._text, self._column = text, column
        for place, each in enumerate(worked):
            if place:
                column.addSpacing(4)
                column.addWidget(Hairline(self))
                column.addSpacing(4)
            self._show(each)
        shown = next((each.profile for each in worked if each.profile is not None), None)
        if shown is not None:
            name = shown.name
            if name in PROFILES:
                name = text.say(PROFILES[name], "worked_panel")
            words = text.fill("worked_panel", PROFILE, name=name, version=shown.version)
            column.addWidget(Label(words, "label", wrap=True, parent=self))

    def _show(self, each: WorkedOut) -> None:
        text, column = self._text, self._column
        column.addWidget(Label(text.say(each.what), "heading", wrap=True, parent=self))
        if each.value is not None:
            column.addWidget(Label(text.say(each.value), "lead", wrap=True, parent=self))
        for sentence in each.formula:
            column.addWidget(Label(text.say(sentence), "second", wrap=True, parent=self))
        if each.inputs:
            facts = Facts(self)
            facts.show_facts([(text.say(one.name), text.say(one.value), "") for one in each.inputs])
            column.addWidget(facts)
        if each.source is not None:
            words = text.fill("worked_panel", SOURCE, source=text.say(each.source))
            column.addWidget(Label(words, "label", wrap=True, parent=self))
