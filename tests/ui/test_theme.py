"""The tokens can be read by everyone, and the theme follows the system."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.ui.theme import (
    BODY_PX,
    DARK,
    LIGHT,
    SHEET,
    Theme,
    Tokens,
    font,
    palette,
    scaled,
    stylesheet,
    system_text_scale,
    tokens_of,
    use_text_size,
)
from desktop.ui.tokens import ALL, HIGH_DARK, HIGH_LIGHT

TEXT_ON = [
    *((text, ground) for text in ("ink", "ink2", "ink3") for ground in ("canvas", "surface")),
    *((text, "sunk") for text in ("ink", "ink2", "ink3")),
    *((text, ground) for text in ("accent", "good", "bad") for ground in ("canvas", "surface")),
    ("target", "canvas"),
    ("target", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    *((text, soft) for text in ("ink", "ink2") for soft in ("ready_soft", "good_soft", "bad_soft")),
    ("accent", "ready_soft"),
    ("good", "good_soft"),
    ("bad", "bad_soft"),
    ("accent", "sunk"),
    ("bad", "sunk"),
    ("surface", "ink"),  # tool tips
]
GRAPHIC_ON = [
    *(
        (mark, ground)
        for mark in ("accent", "good", "bad", "neutral")
        for ground in ("canvas", "surface", "sunk")
    ),
    *(
        (mark, ground)
        for mark in ("chart", "target", "neutral")
        for ground in ("surface", "canvas", "band")
    ),
]
THEMES = pytest.mark.parametrize("tokens", ALL, ids=["light", "dark", "high light", "high dark"])
HIGH = pytest.mark.parametrize("tokens", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])


def luminance(value: str) -> float:
    """Relative luminance of #rrggbb, WCAG 2.2."""
    parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21, WCAG 2.2."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_worked_out_as_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_every_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str):
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(("mark", "ground"), GRAPHIC_ON)
def test_every_mark_can_be_seen_on_its_ground(tokens: Tokens, mark: str, ground: str):
    assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3


@HIGH
def test_high_contrast_is_high_and_its_lines_can_be_seen(tokens: Tokens):
    """The enhanced contrast of WCAG 2.2: 7 for text; lines say where fields and cards end."""
    lacking = {
        pair: found
        for pair in TEXT_ON
        if (found := contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1]))) < 7
    }

    assert lacking == {}
    for ground in ("canvas", "surface", "sunk"):
        assert contrast(tokens.line, getattr(tokens, ground)) >= 4.5


@THEMES
def test_every_pair_in_the_style_sheet_is_one_of_those_tested(tokens: Tokens):
    found = set()
    for block in re.findall(r"\{([^}]*)\}", re.sub(r"\$\{\w+\}", "", SHEET.template)):
        text = re.search(r"(?<![-\w])color: \$(\w+)", block)
        ground = re.search(r"background: \$(\w+)", block)
        if text and ground:
            found.add((text[1], ground[1]))

    assert len(found) > 2
    assert found - {*TEXT_ON, *GRAPHIC_ON} == set()


@THEMES
def test_the_style_sheet_holds_no_token_that_was_not_filled_in(tokens: Tokens):
    assert "$" not in stylesheet(tokens)


@THEMES
def test_a_widget_knows_its_tokens_from_its_palette(qtbot, tokens: Tokens):
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setPalette(palette(tokens))
    assert tokens_of(label) is tokens


def test_a_fixed_theme_dresses_the_application_and_says_so(qtbot):
    theme = Theme("light")
    theme.dress()
    button = QPushButton("Go")
    qtbot.addWidget(button)
    with qtbot.waitSignal(theme.changed):
        theme.fix("dark")
    assert theme.tokens is DARK
    assert tokens_of(button) is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.canvas)
    theme.fix("light")
    assert tokens_of(button) is LIGHT


class Accessibility(QObject):
    """What a system asks for on behalf of those who see less."""

    contrastPreferenceChanged = Signal(Qt.ContrastPreference)
    contrast = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def ask(self, contrast: Qt.ContrastPreference) -> None:
        self.contrast = contrast
        self.contrastPreferenceChanged.emit(contrast)


class System(QObject):
    """A system whose colours we can change; X11 and the offscreen platform cannot be told to."""

    colorSchemeChanged = Signal(Qt.ColorScheme)
    scheme = Qt.ColorScheme.Unknown

    def __init__(self) -> None:
        super().__init__()
        self._accessibility = Accessibility(self)

    def accessibility(self) -> Accessibility:
        return self._accessibility

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def become(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


def test_the_theme_follows_the_system_only_while_asked_to(qtbot):
    system = System()
    theme = Theme("system", hints=system)
    assert theme.tokens is LIGHT
    system.become(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
    theme.fix("light")
    system.become(Qt.ColorScheme.Light)
    system.become(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT
    theme.fix("system")
    assert theme.tokens is DARK
    system.become(Qt.ColorScheme.Light)
    assert theme.tokens is LIGHT


def test_the_contrast_follows_the_system_only_while_asked_to(qtbot):
    system = System()
    theme = Theme("light", hints=system)
    wants = system.accessibility().ask
    changes = []
    theme.changed.connect(lambda: changes.append(theme.tokens))

    wants(Qt.ContrastPreference.HighContrast)
    theme.fix("dark")
    theme.use_contrast("usual")
    wants(Qt.ContrastPreference.NoPreference)
    theme.use_contrast("high")
    theme.use_contrast("system")

    assert changes == [HIGH_LIGHT, HIGH_DARK, DARK, HIGH_DARK, DARK]


def test_the_application_tells_what_the_system_wants_of_contrast(qtbot):
    """Qt's own hints, not only those above: the names that we listen to are there."""
    theme = Theme("light")

    assert theme.tokens is LIGHT
    theme.use_contrast("high")
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(HIGH_LIGHT.canvas)
    theme.use_contrast("usual")


@pytest.fixture
def usual_text(qapp):
    before = QFont(qapp.font())
    yield
    # An empty font is the one that stands: it would bring nothing back.
    qapp.setFont(before)
    use_text_size(100)


def test_text_is_as_large_as_was_chosen_except_where_its_size_is_said(qtbot, usual_text):
    use_text_size(200)

    assert (font().pixelSize(), scaled(30)) == (2 * BODY_PX, 60)
    assert font(scale=1.0).pixelSize() == BODY_PX
    assert "font-size: 26px" in stylesheet(LIGHT)


@pytest.mark.parametrize(("px", "times"), [(12, 1.0), (14, 1.0), (15, 1.25), (18, 1.5), (40, 2.0)])
def test_text_follows_the_systems_own_font(qtbot, monkeypatch, usual_text, px, times):
    monkeypatch.setattr("desktop.ui.theme.USUAL_SYSTEM_PX", 12)
    larger = QFont(QApplication.font())
    larger.setPixelSize(px)
    QApplication.setFont(larger)

    use_text_size(None)

    assert system_text_scale() == times
    assert font().pixelSize() == round(BODY_PX * times)


def test_figures_are_of_equal_width(qtbot):
    assert font(22, 650).pixelSize() == 22
    assert font(13, scale=1.35).pixelSize() == 18
    assert len(font().featureTags()) == 1


def test_the_theme_brings_in_nothing_that_the_first_paint_cannot_afford():
    code = (
        "import sys, desktop.ui.theme;"
        "print([m for m in sys.modules if m.split('.')[0] in"
        " ('numpy', 'pyqtgraph', 'sqlalchemy', 'scipy', 'pandas') or m == 'PySide6.QtSvg'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
