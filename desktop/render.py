"""Any view to a PNG, without a screen: the real window, drawn once all it asked for has come."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageWriter, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import App
from desktop.language import use_language
from desktop.settings import NAME, Settings, ThemeChoice
from desktop.tasks import utc_now
from desktop.views import VIEWS, Asked, go, no_view
from store.errors import Refusal
from store.words import mark

TOO_SLOW = mark("errors", "{view} was not ready within {seconds} seconds. Try it once more.")
NOT_WRITTEN = mark("errors", "{png} can't be written. Check the folder and try again.")
SECONDS = 120


def application() -> QApplication:
    """The running application; else one that needs no display."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication([NAME])


def snapshot(
    view: str,
    *,
    store: str | Path,
    png: str | Path,
    pilot: str | None = None,
    tab: str | None = None,
    size: tuple[int, int] = (1440, 900),
    theme: ThemeChoice = "light",
    scale: float = 1.0,
    lang: str | None = None,
    clock: Callable[[], datetime] | None = None,
    file: Path | None = None,
) -> None:
    """Draw a view into a PNG of size × scale pixels.

    pilot: its code, for the views that show one. file: what is imported. Raises Refusal where
    there is no such view, pilot
    or store.
    """
    image = picture(
        view,
        store=Path(store),
        pilot=pilot,
        tab=tab,
        size=size,
        theme=theme,
        scale=scale,
        lang=lang,
        clock=clock,
        file=file,
    )
    if not QImageWriter(str(png), b"png").write(image):
        raise Refusal(NOT_WRITTEN, field="png", png=png)


def picture(
    view: str,
    *,
    store: Path,
    pilot: str | None = None,
    tab: str | None = None,
    size: tuple[int, int] = (1440, 900),
    theme: ThemeChoice = "light",
    scale: float = 1.0,
    lang: str | None = None,
    clock: Callable[[], datetime] | None = None,
    file: Path | None = None,
) -> QImage:
    """As `snapshot`, as an image."""
    if view not in VIEWS:
        raise no_view(view)
    with showing(store, theme=theme, lang=lang, clock=clock) as shown:
        return shown.picture(view, pilot=pilot, tab=tab, size=size, scale=scale, file=file)


class Showing:
    """A window that nobody sees, and pictures of it."""

    def __init__(self, app: App) -> None:
        self.app = app
        self._refused: list[Refusal] = []
        self._broke: list[BaseException] = []
        app.tasks.not_opened.connect(self._refused.append)
        app.tasks.broke.connect(self._broke.append)

    def begin(self, size: tuple[int, int]) -> None:
        """Open the store, and wait until the portfolio is there."""
        window = self.app.window
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(*size)
        window.show()
        # Nothing is painted on a screen, so nothing else would begin.
        self.app.begin()

    def picture(
        self,
        view: str,
        *,
        pilot: str | None = None,
        tab: str | None = None,
        size: tuple[int, int] = (1440, 900),
        scale: float = 1.0,
        file: Path | None = None,
        refusal: bool = False,
    ) -> QImage:
        """A view as it is once all of it has come. Raises Refusal where it can't be shown.

        refusal: the store can't be opened, and that is what is to be seen.
        """
        window = self.app.window
        if not window.isVisible():
            self.begin(size)
        window.resize(*size)

        def settle() -> None:
            _settle(self.app, view)
            if self._broke:
                raise self._broke.pop()
            if self._refused and not refusal:
                raise self._refused[0]

        settle()
        go(self.app, Asked(view, settle, pilot, tab, file))
        settle()
        return _drawn(shown_of(window), scale)


@contextmanager
def showing(
    store: Path,
    *,
    theme: ThemeChoice = "light",
    lang: str | None = None,
    clock: Callable[[], datetime] | None = None,
) -> Iterator[Showing]:
    """A window on a store for as many pictures as are wanted; it closes afterwards."""
    qt = application()
    app = App(
        store,
        use_language(lang),
        now=clock or utc_now,
        settings=Settings.forgetting(),
        theme=theme,
        create=False,
    )
    try:
        yield Showing(app)
    finally:
        app.close()
        app.window.deleteLater()
        app.deleteLater()
        qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown_of(window: QWidget) -> QWidget:
    """What is looked at: a window that the view has opened beside ours, else ours."""
    beside = [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each.windowType() == Qt.WindowType.Window and each is not window
    ]
    return beside[-1] if beside else window


def _settle(app: App, view: str) -> None:
    """Run the event loop until all that was asked is answered and shown."""
    loop = QEventLoop()
    deadline = QTimer()
    deadline.setSingleShot(True)
    deadline.timeout.connect(lambda: loop.exit(1))
    deadline.start(SECONDS * 1000)
    app.tasks.settled.connect(loop.quit)
    try:
        while True:
            # Layouts and timers of no length first: they may ask for more.
            for _ in range(3):
                QApplication.sendPostedEvents()
                QApplication.processEvents()
            if app.tasks.is_settled:
                return
            if loop.exec():
                raise Refusal(TOO_SLOW, field="view", view=view, seconds=SECONDS)
    finally:
        app.tasks.settled.disconnect(loop.quit)


def _drawn(window: QWidget, scale: float) -> QImage:
    size = QSize(round(window.width() * scale), round(window.height() * scale))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    window.render(painter, QRect().topLeft(), QRegion(window.rect()))
    painter.end()
    return image
