"""The window shows hostile text as it was typed: whole or shortened, never read as markup."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from desktop.app import App
from desktop.settings import Settings
from desktop.text import ENGLISH, Text
from desktop.ui.pilot.view import TAB_NAMES
from desktop.ui.portfolio.view import PortfolioView
from tests.builders import TODAY, Clock
from tests.hostile.texts import MIXED, TEXTS, kept, short
from tests.i18n.on_screen import painted_by, said_by

WINDOW_PX = (1440, 900)


@pytest.fixture
def open_window(qtbot, tmp_path, hostile_path, clock: Clock) -> Iterator[Callable[[str], App]]:
    """Opens the window on a store full of a text; it has settled."""
    opened: list[App] = []

    def open_on(text: str) -> App:
        path = Path(shutil.copy(hostile_path(text), tmp_path / "hostile.db"))
        clock.move_to(TODAY)
        app = App(path, Text(ENGLISH), now=clock, settings=Settings(), theme="light", create=False)
        opened.append(app)
        app.window.resize(*WINDOW_PX)
        app.window.show()
        app.begin()
        qtbot.waitUntil(lambda: app.charts_ready_ms and app.tasks.is_settled, timeout=30_000)
        return app

    yield open_on
    for app in opened:
        app.tasks.close()
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()


def screens(qtbot, app: App) -> Iterator[tuple[str, QWidget]]:
    """Portfolio, board and every tab of the pilot, one after the other."""
    window = app.window

    def settle() -> None:
        qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=30_000)

    yield "portfolio", window
    window.portfolio.show_as("board")
    settle()
    yield "board", window
    window.portfolio.show_as("table")
    (row,) = (row for row in window.portfolio.all_rows if row.code == "P-001")
    for tab in TAB_NAMES:
        window.open_pilot(row.uid, tab)
        settle()
        yield tab, window


def read_as_markup(window: QWidget) -> list[str]:
    """The labels that would take what they show for HTML, and the editors that do."""
    labels = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text()
    ]
    editors = [each.toPlainText() for each in window.findChildren(QTextEdit)
               if each.acceptRichText()]  # fmt: skip
    return labels + editors


def altered(said: set[str]) -> list[str]:
    """Texts in which the mixed text begins, and is neither whole nor cut at an ellipsis.

    Invisible signs are left out of charts, and lines are broken where there is room. A unit holds
    the beginning only.
    """
    whole, unit = squeezed(kept(MIXED)), squeezed(kept(MIXED)[:60])
    after = whole[len(unit) : len(unit) + 3]
    found = []
    for text in map(unescaped, said):
        for start in re.finditer("<b>", text):
            rest = squeezed(text[start.start() :])
            as_unit = rest.startswith(unit) and not rest.startswith(unit + after)
            if not (rest.startswith(whole) or whole.startswith(rest.partition("…")[0]) or as_unit):
                found.append(text)
    return found


def unescaped(text: str) -> str:
    """A tool tip's text as it is shown."""
    if not text.startswith("<qt>"):
        return text
    shown = text.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "\n")
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def squeezed(text: str) -> str:
    """Without white space and direction marks, which a chart leaves out."""
    return re.sub("[\\s\u202e\u202c\u200b]", "", text)


def test_every_screen_shows_text_as_it_was_typed(qtbot, open_window):
    app = open_window(MIXED)
    seen = {}
    for name, window in screens(qtbot, app):
        said, painted = said_by(window), painted_by(window)
        seen[name] = said
        assert read_as_markup(window) == [], name
        assert altered(said) == [], name
        bare = [text for text in painted if "fat" in text and "<b>fat" not in text]
        assert bare == [], name
    assert [*seen] == ["portfolio", "board", *TAB_NAMES]
    for name, texts in seen.items():
        assert any(kept(MIXED) in unescaped(text) for text in texts), name


def test_very_long_texts_are_shown_on_every_screen_and_widen_none(qtbot, open_window):
    app = open_window(TEXTS["long"])
    for name, window in screens(qtbot, app):
        said = said_by(window)
        assert read_as_markup(window) == [], name
        assert any(kept(short(TEXTS["long"])) in text for text in said), name
        assert (window.width(), window.height()) == WINDOW_PX, name


@pytest.mark.parametrize("name", TEXTS)
def test_a_row_of_the_portfolio_tells_a_screen_reader_what_was_typed(qtbot, hostile_store, name):
    from desktop.tasks import Tasks
    from store.reads.portfolio import portfolio

    store = hostile_store(TEXTS[name])
    tasks = Tasks(lambda: store, by="kari", text=Text(ENGLISH))
    view = PortfolioView(tasks)
    qtbot.addWidget(view)
    view.show_rows(store.read(portfolio, TODAY))
    model = view.table.model
    spoken = [
        model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]

    assert all(kept(short(TEXTS[name])) in one for one in spoken)


def test_what_is_altered_or_read_as_markup_is_found(qtbot):
    label = QLabel("<b>fat</b>")
    qtbot.addWidget(label)
    holder = QWidget()
    qtbot.addWidget(holder)
    label.setParent(holder)

    assert read_as_markup(holder) == ["<b>fat</b>"]
    assert altered({f"About {kept(MIXED)}: it stands", MIXED[:30] + "…"}) == []
    wrong = {MIXED.replace("img", "x"), MIXED.replace("DROP", "drop"), "<b>fat</b> &lt;"}
    assert len(altered(wrong)) == len(wrong)
