"""What a template would bring, shown below its choice in the panel of a new pilot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.form import Form
from desktop.ui.parts.label import Label
from desktop.ui.theme import INSIDE_PX
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.templates import Template

NOTHING = mark("new_pilot", "Nothing, I fill it in myself")
MEASURES = mark_n(
    "new_pilot", "%n measure(s), each with who counts and from where: {names}.", None, 0
)
BELIEFS = mark_n(
    "new_pilot", "%n belief(s) to test, also on whom you reach and how you work together.", None, 0
)
AS_OF = mark("new_pilot", "Whom it reaches is seen by: {dimension}. Last looked over {date}.")
FILLS = ("title", "problem", "target_group")
"""What a template fills in where nobody has typed anything else."""


class Brings(QWidget):
    """Listens to the choice of a template, fills in what it says, and shows what it brings."""

    def __init__(self, form: Form, text: Text) -> None:
        super().__init__(form)
        self._form, self._text = form, text
        self._templates: dict[str, Template] = {}
        self._filled: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, INSIDE_PX)
        self._column.setSpacing(4)
        form.put_below("template", self)
        form.show_field("template", False)
        self.hide()
        choice = form.widget("template")
        assert isinstance(choice, Choice)
        self.choice = choice
        choice.currentIndexChanged.connect(self._chosen)

    def offer(self, templates: Sequence[Template]) -> None:
        """These can be chosen."""
        self._templates = {one.name: one for one in templates}
        none = (None, self._text.fill("new_pilot", NOTHING))
        self._form.set_choices("template", [none, *((o.name, o.title) for o in templates)])
        self._form.show_field("template", bool(templates))

    def _chosen(self) -> None:
        found = self._templates.get(self.choice.value or "")
        self._fill_in(found)
        while held := self._column.takeAt(0):
            if widget := held.widget():
                widget.deleteLater()
        for words, look in () if found is None else self._said(found):
            self._column.addWidget(Label(words, look, wrap=True, parent=self))
        self.setVisible(found is not None)

    def _fill_in(self, found: Template | None) -> None:
        """What was typed stays; what another template filled in goes with it."""
        held = self._form.typed()
        for name in FILLS:
            if held[name] in ("", self._filled.get(name, "")):
                words = "" if found is None else str(getattr(found, name))
                self._form.set_values({name: words})
                self._filled[name] = words

    def _said(self, one: Template) -> list[tuple[str, str]]:
        fill = self._text.fill
        names = self._text.joined(metric.name for metric in one.metrics)
        day = self._text.date(one.as_of)
        return [
            (one.about, ""),
            (fill("new_pilot", MEASURES, len(one.metrics), names=names), "second"),
            (fill("new_pilot", BELIEFS, len(one.hypotheses)), "second"),
            (fill("new_pilot", AS_OF, dimension=_small(one.dimension), date=day), "label"),
        ]


def _small(words: str) -> str:
    """As it stands within a sentence."""
    return words[:1].lower() + words[1:]
