"""How a number came about: who entered it, who corrected it, when and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.card import Hairline
from desktop.ui.parts.label import Label
from desktop.ui.theme import INSIDE_PX
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.pilot.panels import Panels
    from store.reads.number_history import Entered, NumberChange
    from store.reads.outcomes import Outcome

TITLE = mark("pilot", "{metric}, {period}")
CLOSE = mark("pilot", "Close")
ENTERED = mark("pilot", "Entered {date} by {who}: {new}")
CORRECTED = mark("pilot", "Corrected {date} by {who}: {old} → {new}")
TAKEN_AWAY = mark("pilot", "Taken away {date} by {who}: {old}")
NOTED = mark("pilot", "Note {date} by {who}: “{note}”")
NOTE_GONE = mark("pilot", "Note taken away {date} by {who}")
SECRET = mark("pilot", "too few people to show")
REASON = mark("pilot", "“{reason}”")
NO_REASON = mark("pilot", "No reason was given.")
NOBODY = mark("pilot", "Nothing was entered for just this: it follows from other numbers.")
OF = mark("pilot", "{part} of {whole}")


def open_told(
    panels: Panels, text: Text, outcome: Outcome, period: str, changes: Sequence[NumberChange]
) -> None:
    """All changes of a point in a panel, newest first."""

    def close(values: dict[str, Any]) -> None:
        panels.close()

    panel = panels.open(
        text.fill("pilot", TITLE, metric=outcome.name, period=period),
        CameAbout(changes, text),
        close,
        do=text.say(CLOSE, "pilot"),
        writes=False,
    )
    panel.cancel.hide()
    panel.do.setFocus()


class CameAbout(QWidget):
    """A line for each change, the place or group it is about, and its reason."""

    def __init__(self, changes: Sequence[NumberChange], text: Text) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_PX)
        if not changes:
            column.addWidget(Label(text.say(NOBODY, "pilot"), "second", wrap=True, parent=self))
        for each in changes:
            if about := " · ".join(name for name in (each.site, each.subgroup) if name):
                column.addWidget(Label(about, "label", wrap=True, parent=self))
            column.addWidget(Label(told(each, text), "strong", wrap=True, parent=self))
            if each.reason:
                reason = text.fill("pilot", REASON, reason=each.reason)
                column.addWidget(Label(reason, wrap=True, parent=self))
            elif each.corrected and not each.hidden and not only_noted(each):
                column.addWidget(Label(text.say(NO_REASON, "pilot"), "second", parent=self))
            column.addWidget(Hairline(self))


def told(change: NumberChange, text: Text) -> str:
    """“Corrected 3 Nov 2026 by Ida: 18 → 19”."""
    facts = {"date": text.date(change.at.astimezone().date()), "who": change.by}
    if only_noted(change) and change.after is not None and not change.hidden:
        if change.after.note is None:
            return text.fill("pilot", NOTE_GONE, **facts)
        return text.fill("pilot", NOTED, note=change.after.note, **facts)
    old, new = (
        text.say(SECRET, "pilot") if change.hidden else _figure(each, text)
        for each in (change.before, change.after)
    )
    if change.before is None:
        return text.fill("pilot", ENTERED, new=new, **facts)
    if change.after is None:
        return text.fill("pilot", TAKEN_AWAY, old=old, **facts)
    return text.fill("pilot", CORRECTED, old=old, new=new, **facts)


def only_noted(change: NumberChange) -> bool:
    """Whether the number stayed as it was, and a note on it was written or taken away."""
    before, after = change.before, change.after
    if before is None or after is None:
        return False
    return replace(before, note=after.note) == after


def _figure(entered: Entered | None, text: Text) -> str:
    """As it was entered: 18 of 22, or 12.5."""
    if entered is None:
        return ""
    if entered.value is not None or entered.denominator is None:
        return text.exact(entered.numerator if entered.value is None else entered.value)
    part, whole = text.exact(entered.numerator), text.exact(entered.denominator)
    return text.fill("pilot", OF, part=part, whole=whole)
