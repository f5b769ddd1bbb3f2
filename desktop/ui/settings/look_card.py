"""How it looks: colours, contrast, the size of text, the language. Each holds at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.settings import SYSTEM, TEXT_SIZES, Settings
from desktop.text import Text
from desktop.ui.parts.card import Card
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.label import Label
from desktop.ui.theme import GAP_PX, text_scale
from store.words import mark

LOOK = mark("settings", "How it looks")
THEME = mark("settings", "Colours")
THEMES = (
    ("system", mark("settings", "As the system has them")),
    ("light", mark("settings", "Light")),
    ("dark", mark("settings", "Dark")),
)
CONTRAST = mark("settings", "Contrast")
CONTRASTS = (
    ("system", mark("settings", "As the system has it")),
    ("usual", mark("settings", "Usual")),
    ("high", mark("settings", "High")),
)
TEXT_SIZE = mark("settings", "Size of text")
LANGUAGE = mark("settings", "Language")
AS_SYSTEM = mark("settings", "As the system has it")
# Each in its own words, for somebody who does not read the one that is shown.
LANGUAGES = (("en", "English"), ("nb", "Bokmål"), ("nn", "Nynorsk"))
STANDS_BELOW = 1.5
"""From this size of text on, the choices stand below each other."""


class LookCard(Card):
    """Four choices. It says which was made; who hears it makes it hold."""

    theme_chosen = Signal(str)
    contrast_chosen = Signal(str)
    text_size_chosen = Signal(object)
    """Per cent of the usual, or None for the system's."""
    language_chosen = Signal(str)

    def __init__(self, settings: Settings, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.fill("settings", LOOK), parent)
        self._text = text
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP_PX)
        self._grid.setColumnStretch(2, 1)
        sizes = [(percent, text.percent(percent / 100, 0)) for percent in TEXT_SIZES]
        self.theme = self._choice(THEME, self._said(THEMES), settings.theme)
        self.contrast = self._choice(CONTRAST, self._said(CONTRASTS), settings.contrast)
        self.text_size = self._choice(
            TEXT_SIZE, [(None, self._say(AS_SYSTEM)), *sizes], settings.text_size
        )
        languages = [(SYSTEM, self._say(AS_SYSTEM)), *LANGUAGES]
        self.language = self._choice(LANGUAGE, languages, settings.language)
        self.body.addLayout(self._grid)
        self.theme.activated.connect(lambda: self.theme_chosen.emit(self.theme.value))
        self.contrast.activated.connect(lambda: self.contrast_chosen.emit(self.contrast.value))
        self.text_size.activated.connect(lambda: self.text_size_chosen.emit(self.text_size.value))
        self.language.activated.connect(lambda: self.language_chosen.emit(self.language.value))

    def _say(self, marked: str) -> str:
        return self._text.fill("settings", marked)

    def _said(self, choices: tuple[tuple[str, str], ...]) -> list[tuple[Any, str]]:
        return [(value, self._say(words)) for value, words in choices]

    def _choice(self, label: str, choices: list[tuple[Any, str]], value: Any) -> Choice:
        made = Choice(choices, self)
        made.setAccessibleName(self._say(label))
        made.set_value(value)
        column = QVBoxLayout()
        column.setSpacing(4)
        words = Label(self._say(label), "label", parent=self)
        words.setBuddy(made)
        column.addWidget(words)
        column.addWidget(made)
        columns = 1 if text_scale() >= STANDS_BELOW else 2
        self._grid.addLayout(column, *divmod(self._grid.count(), columns))
        return made
