"""Every screen at 1280 × 720, in each language and with text of 150 %: nothing is cut off."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtWidgets import QApplication

from desktop import demo
from desktop.app import App
from desktop.language import LANGUAGES, use_language
from desktop.render import shown_of
from desktop.settings import Settings
from desktop.stops import MORE, STOPS
from desktop.ui.theme import use_text_size
from desktop.views import Asked, go, leave
from tests.accessible.cut import cut_off, scrolls_sideways

SIZE = (1280, 720)
"""A projector, and a laptop of 1920 × 1080 at 150 %."""
LARGER = 150
WALKED = [stop for stop in (*STOPS, *MORE) if stop.store == "sample" and stop.file is None]


@pytest.fixture
def open_window(qtbot, sample_store, tmp_path):
    """Opens the sample's window in a language, with text of a size."""
    opened: list[App] = []

    def open_in(lang: str, percent: int) -> App:
        path = tmp_path / f"{lang}-{percent}.db"
        shutil.copy(sample_store, path)
        settings = Settings.forgetting()
        settings.text_size = percent
        made = App(path, use_language(lang), now=demo.now, settings=settings, theme="light")
        opened.append(made)
        made.window.resize(*SIZE)
        made.window.show()
        made.begin()
        return made

    yield open_in
    for app in opened:
        app.tasks.close()
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()
    use_text_size(None)
    use_language("en")


def faults_of(qtbot, app: App) -> list[str]:
    def settle() -> None:
        qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=30_000)
        for _ in range(3):  # layouts may ask for more
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    settle()
    found = []
    for stop in WALKED:
        leave(app)
        settle()
        go(app, Asked(stop.view, settle, stop.pilot, stop.tab, None))
        settle()
        shown = shown_of(app.window)
        if shown is not app.window:
            shown.resize(*SIZE)
            settle()
        found += [f"{stop.name}: {each}" for each in (*cut_off(shown), *scrolls_sideways(shown))]
    return found


@pytest.mark.parametrize("percent", [pytest.param(100, marks=pytest.mark.slow), LARGER])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_word_is_cut_off_and_nothing_scrolls_sideways(qtbot, open_window, lang, percent):
    found = faults_of(qtbot, open_window(lang, percent))

    assert found == [], "\n".join(found)
