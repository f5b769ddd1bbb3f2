"""What the keyboard does: on the screen that one looks at, and everywhere. `?` shows it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.card import Facts
from desktop.ui.parts.label import heading
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.words import mark

HERE = mark("menu", "On this screen")
EVERYWHERE = mark("menu", "Everywhere")
FIGURES = ("H", mark("menu", "How is this worked out: the figure that has the keyboard"))
BACK = ("Esc", mark("menu", "Back to where you were"))
OPEN = ("Enter", mark("menu", "Open what is chosen"))
TABS = (
    ("Ctrl+1 … Ctrl+6", mark("menu", "To one of the pilot's pages")),
    ("Ctrl+Tab", mark("menu", "To the next of the pilot's pages")),
)
LIST = (
    ("\u2191 \u2193", mark("menu", "Another pilot in the list")),
    OPEN,
    ("Ctrl+Enter", mark("menu", "Open what is chosen in a window of its own")),
    ("\u2190 \u2192", mark("menu", "To the next stage on the board")),
    ("Alt+\u2190  Alt+\u2192", mark("menu", "Move the pilot to the stage beside, on the board")),
    FIGURES,
    ("Esc", mark("menu", "See all pilots again, when some are searched for")),
)
CHART = (
    ("\u2190 \u2192", mark("menu", "From point to point in a chart")),
    ("Home  End", mark("menu", "To the first and the last point")),
    ("Enter", mark("menu", "What can be done at this point: note, event, cycle, new phase")),
    ("+  −  0", mark("menu", "Nearer, further away, all of it")),
    ("T", mark("menu", "From a chart to its numbers, and back")),
    ("Ctrl+C", mark("menu", "Copy the chart: as a picture, a drawing and a table")),
    ("Ctrl+V", mark("menu", "Put the numbers in that were copied")),
)
CARDS = (
    ("\u2191 \u2193", mark("menu", "From card to card")),
    ("F2", mark("menu", "Change it")),
    ("Delete", mark("menu", "Remove it; undo brings it back")),
)
RECORDS = (
    ("F2", mark("menu", "Change it; the pilot itself, where nothing is chosen")),
    ("Delete", mark("menu", "Remove it; undo brings it back")),
    ("Menu", mark("menu", "All that can be done with it")),
)
MAP = (
    ("\u2190 \u2191 \u2192 \u2193", mark("menu", "On the map: how unsure, how much hangs on it")),
    ("1 … 9", mark("menu", "On the map: choose a hypothesis")),
)
CHAIN = (
    ("\u2190 \u2192", mark("menu", "Along the time line, or the cycles of a hypothesis")),
    ("Enter", mark("menu", "From there to the cycle")),
)
STEPS = (("Tab", mark("menu", "On to the next field or button")), FIGURES, BACK)
SCREENS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "portfolio": LIST,
    "overview": (*TABS, *RECORDS, *STEPS),
    "hypotheses": (*TABS, *CARDS, *MAP, BACK),
    "outcomes": (*TABS, *CHART, FIGURES, BACK),
    "cycles": (*TABS, *CARDS, *CHAIN, BACK),
    "readiness": (*TABS, *STEPS),
    "history": (*TABS, ("Enter", mark("menu", "See what was changed")), BACK),
    "reviews": (
        OPEN,
        ("F11", mark("menu", "Start the review on the large screen")),
        ("Alt+\u2191  Alt+\u2193", mark("menu", "On an agenda: move the pilot up or down")),
        ("Delete", mark("menu", "On an agenda: take the pilot off it")),
        BACK,
    ),
    "settings": (
        ("\u2191 \u2193", mark("menu", "A threshold one step up or down")),
        ("Ctrl+Enter", mark("menu", "Use the thresholds as they were moved, in a profile")),
        BACK,
    ),
    "import": (
        ("1 … 9", mark("menu", "Answer the question with that number")),
        ("F6", mark("menu", "From part to part of the screen")),
        ("F2", mark("menu", "Mend the cell; the file stays as it is")),
        ("\u2191", mark("menu", "From the first row to the heads of the columns")),
        ("Enter", mark("menu", "In a head: what the column is. In a bad row: to its cell")),
        ("Delete", mark("menu", "Leave out the bad row, or take it in again")),
        BACK,
    ),
    "start": (("Ctrl+V", mark("menu", "Put the numbers in that were copied")),),
}
"""By the name of a page, or of a pilot's tab: keys and what they do there."""


def keys_of(screen: str, actions: Iterable[QAction], text: Text, parent: QWidget) -> QWidget:
    """All that the keyboard does: first on this screen, then everywhere."""
    held = QWidget(parent)
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(INSIDE_PX)
    here = [(text.fill("menu", words), keys, "") for keys, words in SCREENS.get(screen, ())]
    for words, facts in ((HERE, here), (EVERYWHERE, _everywhere(actions))):
        if facts:
            column.addWidget(heading(text.fill("menu", words), held))
            shown = Facts(held)
            shown.show_facts(facts)
            shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(shown)
            column.addSpacing(GAP_PX)
    return held


def _everywhere(actions: Iterable[QAction]) -> list[tuple[str, str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (action.text().replace("&&", "&"), action.shortcut().toString(native), "")
        for action in actions
        if not action.shortcut().isEmpty()
    ]
