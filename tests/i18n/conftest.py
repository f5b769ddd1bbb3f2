"""Compiled translations, and a window that speaks a language."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.app import App
from desktop.demo import TODAY, now
from desktop.language import use_language
from desktop.settings import Settings
from tests.i18n.foreign import make_foreign_sample

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session", autouse=True)
def compiled() -> None:
    """The .qm as the .ts say, also where pytest is run without make."""
    subprocess.run([sys.executable, ROOT / ".ci" / "i18n.py", "compile"], check=True)


@pytest.fixture(autouse=True)
def english_afterwards(qapp) -> Iterator[None]:
    """Whatever a test made the language of the process, the next begins in English."""
    yield
    use_language("en")


@pytest.fixture(scope="session")
def foreign_sample(tmp_path_factory) -> Path:
    """The sample, with Cyrillic letters in all that people typed into it."""
    path = tmp_path_factory.mktemp("foreign") / "2026.db"
    make_foreign_sample(path, TODAY)
    return path


@pytest.fixture
def open_window(qtbot, tmp_path, foreign_sample) -> Iterator[Callable[[str], App]]:
    """Opens the sample's window in a language; it has settled."""
    opened: list[App] = []

    def open_in(lang: str) -> App:
        text = use_language(lang)
        path = Path(shutil.copy(foreign_sample, tmp_path))
        app = App(path, text, now=now, settings=Settings(), theme="light", create=False)
        opened.append(app)
        app.window.resize(1280, 720)
        app.window.show()
        app.begin()
        settle(qtbot, app)
        return app

    yield open_in
    for app in opened:
        app.tasks.close()
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()


def settle(qtbot, app: App) -> None:
    """Until charts can be drawn, and all that was asked is answered and shown."""
    qtbot.waitUntil(lambda: app.charts_ready_ms and app.tasks.is_settled, timeout=30_000)
