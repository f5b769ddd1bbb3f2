"""The card that says what will happen, before it does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.text import NOTHING, Text
from desktop.ui.numbers_in.choosers import Choosers
from desktop.ui.numbers_in.reading import Seen
from desktop.ui.numbers_in.words import one_line
from desktop.ui.parts.buttons import link
from desktop.ui.parts.card import Card, Facts
from desktop.ui.parts.label import Label, second
from store.exchange.replaced import Number, Replaced
from store.words import mark, mark_n

TITLE = mark("import", "What will happen")
NEW = mark("import", "New numbers")
REPLACED = mark("import", "Replace a number already there")
UNCHANGED = mark("import", "Already there, unchanged")
LEFT_OUT = mark("import", "Left out, as you chose")
CANT_BE_READ = mark("import", "Can't be read yet")
MADE = {
    "sites": mark_n("import", "New place(s)", None, 0),
    "subgroups": mark_n("import", "New group(s)", None, 0),
    "metrics": mark_n("import", "New measure(s)", None, 0),
}
SHOW = mark_n("import", "Show the %n replaced number(s)", None, 0)
HIDE = mark("import", "Hide the replaced numbers")
ONE = mark("import", "{metric}, {period}{where}: {old} becomes {new}")
OF = mark("import", "{part} of {whole}")
REASON = mark("import", "Why are they replaced?")
REASON_HINT = mark("import", "Counted again")
WHOLE = mark("import", "All of it or nothing. One undo takes it back.")
NOTHING_NEW = mark("import", "Everything in the file is in the store already.")
AND_MORE = mark("import", "{names} and {n} more")
SHOWN_NAMES = 6
SHOWN_REPLACED = 60


class HappenCard(Card):
    """Counts, what is made, what is replaced, and what the file doesn't say."""

    changed = Signal()
    """The reason was written."""

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__(text.fill("import", TITLE), parent)
        self._text = text
        self._replaced: tuple[Replaced, ...] = ()
        self.refused = Label("", "error", wrap=True, parent=self)
        self.facts = Facts(self)
        self.show_replaced = link("", self._toggle, self)
        self.replaced = Label("", "label", wrap=True, parent=self)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self._say(REASON))
        self.reason.setPlaceholderText(self._say(REASON_HINT))
        self.reason.setMaxLength(300)
        self.why = Label(self._say(REASON), "strong", wrap=True, parent=self)
        self.choosers = Choosers(text, self)
        self.whole = second(self._say(WHOLE), parent=self)
        self.add(self.facts)
        row = QHBoxLayout()
        row.addWidget(self.show_replaced)
        row.addStretch()
        self.body.addLayout(row)
        for widget in (
            self.replaced, self.why, self.reason, self.choosers, self.refused, self.whole,
        ):  # fmt: skip
            self.add(widget)
        self.show_replaced.setProperty("flush", True)
        self.reason.textEdited.connect(lambda _: self.changed.emit())
        for hidden in (self.refused, self.replaced, self.why):
            hidden.hide()
        self.show_replaced.hide()
        self.reason.hide()

    def stops(self) -> list[QWidget]:
        """What the keyboard stops at, in order."""
        return [self.show_replaced, self.reason, *self.choosers.stops()]

    def show_seen(self, seen: Seen, left: int) -> None:
        """Another reading. left: how many rows are left out by choice."""
        self.choosers.show_seen(seen)
        imported, refusal = seen.imported, seen.refusal
        asked = refusal is not None and refusal.field in ("pilot", "metric")
        shown = refusal is not None and imported is None
        sentence = self._text.say(refusal) if refusal is not None and shown else ""
        if asked and refusal is not None and refusal.field == "pilot" and seen.wish.pilot is None:
            sentence = ""
        if asked and refusal is not None and refusal.field == "metric" and not seen.wish.metric:
            sentence = ""
        self.refused.setText(sentence)
        self.refused.setVisible(bool(sentence))
        self._show_facts(seen, left)
        self._show_replaced(seen)

    def _show_facts(self, seen: Seen, left: int) -> None:
        imported = seen.imported
        self.whole.setText(self._say(WHOLE))
        if imported is None:
            self.facts.show_facts([(self._say(NEW), NOTHING, "")])
            return
        count = self._text.count
        facts = [(self._say(NEW), count(imported.new), "")]
        if imported.replaced:
            facts.append((self._say(REPLACED), count(imported.replaced), ""))
        if imported.unchanged:
            facts.append((self._say(UNCHANGED), count(imported.unchanged), ""))
        for kind, words in MADE.items():
            names = list(dict.fromkeys(imported.created.get(kind, ())))
            if names and kind != "metrics":
                said = self._text.fill("import", words, len(names))
                facts.append((said, self._listed(names), ""))
        rows = len({bad.row for bad in imported.left_out})
        if left:
            facts.append((self._say(LEFT_OUT), count(left), "bad"))
        if rows > left:
            facts.append((self._say(CANT_BE_READ), count(rows - left), "bad"))
        if not seen.rows and not rows and seen.command is not None:
            self.whole.setText(self._say(NOTHING_NEW))
        self.facts.show_facts(facts)

    def _listed(self, names: list[str]) -> str:
        shown = ", ".join(one_line(name, 40) for name in names[:SHOWN_NAMES])
        more = len(names) - SHOWN_NAMES
        if more <= 0:
            return shown
        return self._text.fill("import", AND_MORE, names=shown, n=self._text.count(more))

    # -- what is replaced -----------------------------------------------------------------------

    def _show_replaced(self, seen: Seen) -> None:
        imported = seen.imported
        replaced = () if imported is None else imported.replacements
        there = bool(imported is not None and imported.replaced)
        if replaced != self._replaced:
            self._replaced = replaced
            lines = [self._line(one) for one in replaced[:SHOWN_REPLACED]]
            self.replaced.setText("\n".join(lines))
        for widget in (self.show_replaced, self.why, self.reason):
            widget.setVisible(there)
        if not there:
            self.replaced.hide()
        self._name_link()

    def _toggle(self) -> None:
        self.replaced.setVisible(self.replaced.isHidden())
        self._name_link()

    def _name_link(self) -> None:
        count = len(self._replaced)
        hidden = self.replaced.isHidden()
        self.show_replaced.setText(
            self._text.fill("import", SHOW, count) if hidden else self._say(HIDE)
        )

    def _line(self, one: Replaced) -> str:
        where = "".join(f", {one_line(name, 40)}" for name in (one.site, one.group) if name)
        return self._text.fill(
            "import",
            ONE,
            metric=one_line(one.metric, 60),
            period=self._text.period(one.period, one.cadence),
            where=where,
            old=self._number(one.old),
            new=self._number(one.new),
        )

    def _number(self, number: Number) -> str:
        if number.value is not None:
            return self._text.exact(number.value)
        part = self._text.exact(number.numerator)
        if number.denominator is None:
            return part
        whole = self._text.exact(number.denominator)
        return self._text.fill("import", OF, part=part, whole=whole)

    def _say(self, marked: str) -> str:
        return self._text.fill("import", marked)
