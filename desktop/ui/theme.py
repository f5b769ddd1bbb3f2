"""Colours, type and spacing, light and dark: the one place that knows them.

Style sheets, chart pens and reports read their colours from here (they stand in `tokens`). Only
QtCore, QtGui and QtWidgets are imported, because the first paint waits for this module. Widgets say
what they are by the property `look` (`primary`, `card`, `title` …); the sheet below knows how each
looks.
"""

from __future__ import annotations

import sys
from dataclasses import asdict
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from desktop.settings import SYSTEM, ContrastChoice, ThemeChoice
from desktop.ui.tokens import ALL, DARK, LIGHT, Tokens, tokens_for

__all__ = ["DARK", "LIGHT", "Tokens"]


# Sizes in device-independent pixels.
TITLE_PX: Final = 22
HEADING_PX: Final = 14
BODY_PX: Final = 13
LABEL_PX: Final = 12
LEAD_PX: Final = 17
BIG_PX: Final = 30
INSIDE_PX: Final = 8
GAP_PX: Final = 16
MARGIN_PX: Final = 28
CONTROL_RADIUS_PX: Final = 6
CARD_RADIUS_PX: Final = 8
ROW_PX: Final = 54
GRID_ROW_PX: Final = 30
USUAL_SYSTEM_PX: Final = 13 if sys.platform == "darwin" else 12
"""How large a system's own text is unless somebody asked for a larger one."""

SHEET: Final = Template("""
* { font-size: ${body}px; }
QWidget { color: $ink; }
QMainWindow, QDialog, QWidget[look="page"] { background: $canvas; }
QWidget[look="clear"], QScrollArea, QScrollArea > QWidget > QWidget[look="clear"] {
    background: transparent; border: 0; }
QWidget[look="leaf"] { background: $surface; border: 0; }
QWidget[look="sidebar"] { background: $canvas; border: 0; border-right: 1px solid $line; }

QLabel { background: transparent; border: 0; }
QLabel:disabled { color: $ink3; }
QLabel[look="title"] { font-size: ${title}px; font-weight: 650; }
QLabel[look="heading"] { font-weight: 600; }
QLabel[look="lead"] { font-size: ${lead}px; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="second"] { color: $ink2; }
QLabel[look="label"] { color: $ink3; font-size: ${label}px; }
QLabel[look="big"] { font-size: ${big}px; font-weight: 600; }
QLabel[tone="second"] { color: $ink2; }
QLabel[tone="ready"] { color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="target"] { color: $target; }
QLabel[look="error"] { color: $bad; font-size: ${label}px; }
QLabel[look="key"] { color: $ink3; background: $sunk; border: 1px solid $line;
    border-radius: 4px; padding: 1px 5px; font-size: ${key}px; }

QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[look="hairline"] { background: $line; border: 0; min-height: 1px; max-height: 1px; }
QFrame[look="callout"] { background: $sunk; border: 0; border-radius: 8px; }
QFrame[look="callout"][tone="ready"] { background: $ready_soft; }
QFrame[look="callout"][tone="good"] { background: $good_soft; }
QFrame[look="callout"][tone="bad"] { background: $bad_soft; }
QFrame[look="panel"] { background: $surface; border: 0; border-left: 1px solid $line; }

QPushButton { background: $surface; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 6px 12px; font-weight: 500; }
QPushButton:hover { background: $sunk; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton:disabled { color: $ink3; background: $canvas; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    padding: 6px 14px; font-weight: 600; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed {
    background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[look="primary"]:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton[look="primary"]:disabled { background: $sunk; color: $ink3; border-color: $line; }
QPushButton[look="chip"] { border-radius: 13px; padding: 4px 11px; color: $ink2;
    font-size: ${label}px; min-height: ${chip}px; }
QPushButton[look="chip"]:focus { padding: 3px 10px; }
QPushButton[look="chip"]:checked { background: $sunk; color: $ink; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="link"] { background: transparent; border: 0; border-radius: 4px; color: $accent;
    padding: 2px 4px; font-weight: 400; }
QPushButton[look="link"][tone="quiet"] { color: $ink2; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $accent; padding: 0 2px; }
QPushButton[look="link"][flush="true"] { padding: 2px 0; }
QPushButton[look="link"][flush="true"]:focus { padding: 0; }
QPushButton[look="link"]:disabled { color: $ink3; }
QPushButton[look="nav"] { background: transparent; border: 0; border-radius: 6px; color: $ink2;
    padding: 7px 10px; text-align: left; font-weight: 400; }
QPushButton[look="nav"]:hover { background: $sunk; }
QPushButton[look="nav"]:checked { background: $sunk; color: $ink; font-weight: 600; }
QPushButton[look="nav"]:focus { border: 2px solid $accent; padding: 5px 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 8px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $ink3; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QComboBox[refused="true"] {
    background: $bad_soft; border-color: $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $ink3;
    background: $canvas; }
QTextBrowser[look="leaf"], QTextBrowser[look="leaf"]:focus { border: 0; border-radius: 0;
    padding: 0; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $line;
    selection-background-color: $sunk; selection-color: $ink; outline: 0; padding: 4px; }
QCheckBox, QRadioButton { background: transparent; }

QTabBar { background: transparent; border: 0; }
QTabBar::tab { background: transparent; color: $ink2; border: 0; border-radius: 0;
    border-bottom: 2px solid transparent; padding: 6px 0 6px 0; margin: 0 22px 0 0; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 4px; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }

QAbstractItemView { background: $surface; alternate-background-color: $surface; color: $ink;
    border: 0; gridline-color: $line; selection-background-color: $sunk; selection-color: $ink;
    outline: 0; }
QListView[look="rows"], QListView[look="contents"] { background: transparent; }
QListView[look="contents"]::item { padding: 4px 1px; border-radius: 4px; }
QListView[look="contents"]::item:disabled { color: $ink3; }
QListView[look="contents"]::item:selected { background: $sunk; color: $ink; }
QTableView { border: 1px solid $line; border-radius: 8px; }
QTableView:focus { border-color: $accent; }
QTableView[look="held"], QTableView[look="held"]:focus { border: 0; border-radius: 7px; }
QFrame[look="entry"] { background: transparent; border: 2px solid transparent; border-radius: 6px; }
QFrame[look="entry"]:focus { border-color: $accent; }
QTableView::item { padding: 0 8px; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: $ink3; border: 0;
    border-right: 1px solid $line; border-bottom: 1px solid $line; padding: 4px 8px;
    font-size: ${label}px; }
QTableCornerButton::section { background: transparent; border: 0; }
QTableView[look="held"] QTableCornerButton::section { border-right: 1px solid $line;
    border-bottom: 1px solid $line; }

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; margin: 2px; }
QScrollBar:horizontal { height: 10px; margin: 2px; }
QScrollBar::handle { background: $neutral; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $canvas; color: $ink; }
QMenuBar::item:selected { background: $sunk; }
QMenu { background: $surface; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 22px 6px 12px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $sunk; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $ink; color: $surface; border: 0; padding: 5px 8px; }
QSplitter::handle { background: $line; }
QProgressBar { background: $sunk; border: 0; border-radius: 1px; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 1px; }
""")


def stylesheet(tokens: Tokens) -> str:
    """The style sheet of the whole application, at the text size that was chosen."""
    sizes = {
        "body": BODY_PX,
        "title": TITLE_PX,
        "label": LABEL_PX,
        "big": BIG_PX,
        "lead": LEAD_PX,
        "key": LABEL_PX - 1,
        "chip": 16,
    }
    return SHEET.substitute(asdict(tokens), **{name: scaled(px) for name, px in sizes.items()})


def palette(tokens: Tokens) -> QPalette:
    """What widgets paint with where no style sheet reaches; `tokens_of` reads it back."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, value in (
        (role.Window, tokens.canvas),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.sunk),
        (role.Text, tokens.ink),
        (role.PlaceholderText, tokens.ink3),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.bad),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.ink),
        (role.ToolTipText, tokens.surface),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.sunk),
        (role.Mid, tokens.line),
        (role.Dark, tokens.neutral),
        (role.Shadow, tokens.line),
    ):
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.ink3))
    return made


def tokens_of(widget: QWidget) -> Tokens:
    """The tokens a painted widget should use: its palette says which theme it stands in.

    So no painted part needs the theme handed to it, and a widget that is given `palette(LIGHT)`
    (print, PDF) is light in a dark window.
    """
    return _BY_ACCENT.get(widget.palette().color(QPalette.ColorRole.Accent).rgb(), LIGHT)


_BY_ACCENT: Final = {QColor(tokens.accent).rgb(): tokens for tokens in ALL}
_TEXT_SCALE: Final = "text_scale"
_STYLED: Final = "styled"


def text_scale() -> float:
    """How much larger than usual a person reads text, 1 to 2."""
    app = QApplication.instance()
    kept = None if app is None else app.property(_TEXT_SCALE)
    return kept if isinstance(kept, float) else 1.0


def use_text_size(percent: int | None = None) -> None:
    """Text of this size from now on; what is already made is to be made anew.

    percent: 100 to 200; None for the system's.
    """
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_TEXT_SCALE, system_text_scale() if percent is None else percent / 100)


def system_text_scale() -> float:
    """How much larger the system's own font is than it comes, in steps of a quarter, 1 to 2."""
    times = QFontInfo(QApplication.font()).pixelSize() / USUAL_SYSTEM_PX
    return min(2.0, max(1.0, int(times * 4) / 4))


def scaled(px: float) -> int:
    """A height or width that holds text, at the text size that was chosen."""
    return round(px * text_scale())


def font(px: float = BODY_PX, weight: int = 400, *, scale: float | None = None) -> QFont:
    """The system's own font with tabular figures.

    px: size. scale: this much larger, whatever text size was chosen: 1.35 and up in Review, 1 on
    paper and in pictures.
    """
    made = QFont(QApplication.font())
    made.setPixelSize(max(1, round(px * (text_scale() if scale is None else scale))))
    made.setWeight(nearest_weight(weight))
    # Figures of equal width, so that columns of numbers line up.
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def fixed_font(px: float = BODY_PX, weight: int = 400) -> QFont:
    """For what is drawn to a measure, on paper, in pictures, in charts: of the usual size."""
    return font(px, weight, scale=1.0)


def nearest_weight(weight: int) -> QFont.Weight:
    """QFont takes named weights only: 650 becomes DemiBold."""
    return min(QFont.Weight, key=lambda named: (abs(named.value - weight), named.value))


class Theme(QObject):
    """The theme in force. It dresses the application and says when it has changed.

    Follows the system from the start and while running; `fix` holds it light or dark,
    `use_contrast` holds its contrast usual or high.
    """

    changed = Signal()

    def __init__(
        self,
        choice: ThemeChoice = SYSTEM,
        parent: QObject | None = None,
        *,
        contrast: ContrastChoice = SYSTEM,
        hints: QStyleHints | None = None,
    ) -> None:
        """hints: who tells what the system has; the application's own unless given."""
        super().__init__(parent)
        self._hints = hints or QApplication.styleHints()
        self._choice: ThemeChoice = choice
        self._contrast: ContrastChoice = contrast
        # What the system said last: it tells before its hints say the same everywhere.
        self._scheme = self._hints.colorScheme()
        self._tokens = self._chosen()
        self._hints.colorSchemeChanged.connect(self._hear)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def choice(self) -> ThemeChoice:
        """What was asked for: system, light or dark."""
        return self._choice

    def dress(self) -> None:
        """Give the application its style, palette and style sheet."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # One base style on every system, so that the sheet means the same everywhere.
        # A sheet hides the name of the style beneath it; and each style dresses all widgets anew.
        if not app.property(_STYLED):
            app.setStyle("Fusion")
            app.setProperty(_STYLED, True)
        app.setPalette(palette(self._tokens))
        app.setStyleSheet(stylesheet(self._tokens))

    def fix(self, choice: ThemeChoice) -> None:
        """Hold the theme light or dark, or follow the system."""
        self._choice = choice
        self._follow()

    def use_contrast(self, choice: ContrastChoice) -> None:
        """Hold the contrast usual or high, or follow the system."""
        self._contrast = choice
        self._follow()

    def _chosen(self) -> Tokens:
        """Light and of usual contrast where the system does not say."""
        dark, high = self._choice == "dark", self._contrast == "high"
        if self._choice == SYSTEM:
            dark = self._scheme == Qt.ColorScheme.Dark
        if self._contrast == SYSTEM:
            asked = self._hints.accessibility().contrastPreference()
            high = asked == Qt.ContrastPreference.HighContrast
        return tokens_for(dark=dark, high=high)

    def _hear(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._follow()

    def _follow(self) -> None:
        tokens = self._chosen()
        if tokens is self._tokens:
            return
        self._tokens = tokens
        self.dress()
        self.changed.emit()
