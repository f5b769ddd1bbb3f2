"""How often a profile's verdicts are wrong, on simulated pilots whose truth is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.resources import document
from desktop.text import Text
from desktop.ui.parts.buttons import link
from desktop.ui.parts.card import Card, Hairline
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.flag import Shape
from desktop.ui.parts.label import Label, second
from desktop.ui.settings.profile_words import name_of
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.evidence.profile import Profile
from store.words import Kind, Verdict, mark, mark_n

if TYPE_CHECKING:
    from store.reads.flag_errors import ErrorRow

TITLE = mark("profile", "How often it is wrong")
ON = mark_n(
    "profile", "Tried on at least %n simulated pilots a line, looked at each week.", None, 0
)
NOT_RUN = mark(
    "profile",
    "No table was run for this profile. The nearest that comes with Springbrett by its chance of"
    " error is “{profile}” ({alpha}); these are its figures.",
)
NONE = mark("profile", "No table was run yet.")
AT_MOST = mark("profile", "goal: at most {goal}")
AT_LEAST = mark("profile", "goal: at least {goal}")
TODAY = mark("profile", "Other ways on the same pilots: {ways}.")
WAY = mark("profile", "{way} {share}")
MEASURE = mark("profile", "Kind of measure")
MET = mark("profile", "goal met")
MISSED = mark("profile", "goal missed")
READ_MORE = mark("profile", "How this was worked out, with pictures")
PAGE = "how-often-wrong.md"
MARK_PX = 15


class ErrorTable(Card):
    """Each question that was put to simulated pilots, with its answer and what is done today."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.fill("profile", TITLE), parent)
        self._text = text
        self._of = ""
        self.note = second("", parent=self)
        self.kind = Choice((), self)
        self.kind.setAccessibleName(text.fill("profile", MEASURE))
        self.kind.activated.connect(self._show_rows)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(INSIDE_PX)
        self.add(self.note)
        self.body.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._rows)
        self.more = link(text.fill("profile", READ_MORE), self._read_more, self)
        self.more.setVisible(document(PAGE) is not None)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch()
        self.body.addLayout(row)

    def show_profile(self, profile: Profile, shipped: bool) -> None:
        """The figures of this profile; of a programme's own, those of the nearest."""
        from store.reads.flag_errors import flag_errors

        text = self._text
        self._of = profile.name if shipped else _nearest(flag_errors(), profile.alpha)
        mine = [row for row in flag_errors() if row.profile == self._of]
        if not mine:
            note = text.fill("profile", NONE)
        elif shipped:
            note = text.fill("profile", ON, min(row.pilots for row in mine))
        else:
            alpha = text.exact_percent(mine[0].alpha)
            note = text.fill("profile", NOT_RUN, profile=name_of(self._of, text), alpha=alpha)
        self.note.setText(note)
        kind = self.kind.value or Kind.PROPORTION
        kinds = dict.fromkeys(row.kind for row in mine)
        self.kind.set_choices([(each, text.term(each)) for each in kinds])
        self.kind.set_value(kind)
        self.kind.setVisible(len(kinds) > 1)
        self._show_rows()

    def _show_rows(self) -> None:
        from store.reads.flag_errors import flag_errors_of

        while held := self._rows.takeAt(0):
            if widget := held.widget():
                widget.hide()
                widget.deleteLater()
        for row in flag_errors_of(self._of, self.kind.value or Kind.PROPORTION):
            self._rows.addWidget(Hairline(self))
            self._rows.addWidget(self._line(row))

    def _line(self, row: ErrorRow) -> QWidget:
        text, line = self._text, QWidget(self)
        what = Label(text.say(row.what), wrap=True, parent=line)
        share = Label(_share(row.share, text), "strong", parent=line)
        top = QHBoxLayout()
        top.setSpacing(GAP_PX)
        top.addWidget(what, 1)
        top.addWidget(share)
        told = []
        if row.goal is not None:
            goal = text.exact_percent(row.goal)
            told.append(text.fill("profile", AT_LEAST if row.at_least else AT_MOST, goal=goal))
            met = text.fill("profile", MET if row.met else MISSED)
            top.addWidget(Shape(Verdict.PASS if row.met else Verdict.FAIL, met, MARK_PX, line))
        ways = [
            text.fill("profile", WAY, way=each.way, share=_share(each.share, text))
            for each in row.today
        ]
        if ways:
            told.append(text.fill("profile", TODAY, ways=text.joined(ways)))
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        for words in told:
            column.addWidget(Label(words, "label", wrap=True, parent=line))
        line.setAccessibleName(f"{what.text()}: {share.text()}. {' '.join(told)}")
        return line

    def _read_more(self) -> None:
        found = document(PAGE)
        if found is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(found)))


def _nearest(rows: tuple[ErrorRow, ...], alpha: float) -> str:
    """The profile whose accepted chance of error is closest, as a factor."""
    if not rows:
        return ""
    return min(rows, key=lambda row: max(row.alpha / alpha, alpha / row.alpha)).profile


def _share(share: float, text: Text) -> str:
    """A share that was counted: two figures where it is small, whole where it is not."""
    return text.percent(share, 2 if 0 < share < 0.001 else 1 if share < 0.1 else 0)
