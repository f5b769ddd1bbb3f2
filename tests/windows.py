"""The program's window as tests have it: shown and settled, and closed at the end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.settings import Settings
from desktop.text import Text

if TYPE_CHECKING:
    from desktop.app import App


@contextmanager
def opened(
    qtbot: Any,
    path: Path,
    size: tuple[int, int] | None = None,
    text: Text | None = None,
    **more: Any,
) -> Iterator[App]:
    """A window on a store. size: of the window, in pixels. more: as App takes it."""
    from desktop.app import App

    app = App(path, text or Text(), settings=Settings(), **{"theme": "light"} | more)
    if size is not None:
        app.window.resize(*size)
    app.window.show()
    app.window.activateWindow()
    app.begin()
    settle(qtbot, app)
    try:
        yield app
        assert app.tasks.close()
    finally:
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()


def settle(qtbot: Any, app: App) -> None:
    """Until all that was asked has been answered and shown."""
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=30_000)
