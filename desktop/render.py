"""Any view to a PNG, without a screen: the real window, drawn once all it asked for has come."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageWriter, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import App
from desktop.demo.block import block
from desktop.language import use_language
from desktop.settings import NAME, Settings, ThemeChoice
from desktop.tasks import utc_now
from store.errors import Refusal
from store.exchange.decode import decode
from store.exchange.workbook import is_workbook
from store.words import mark

VIEWS = (
    "numbers",
    "portfolio", "board", "pilot", "new-pilot", "start", "settings", "keys", "find", "pasted",
    "import",
)  # fmt: skip
NO_VIEW = mark("errors", "There is no view “{view}”. There are: {views}.")
WHICH_PILOT = mark("errors", "Say which pilot: there is no pilot with the code “{pilot}”.")
NO_TEXT = mark(
    "errors", "“{file}” is a workbook, which nobody pastes: say a text file, or view “import”."
)
WHICH_FILE = mark("errors", "Say which file with numbers is to be shown: --file.")
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
        raise Refusal(NO_VIEW, field="view", view=view, views=", ".join(VIEWS))
    qt = application()
    app = App(
        store,
        use_language(lang),
        now=clock or utc_now,
        settings=Settings.forgetting(),
        theme=theme,
        create=False,
    )
    refused: list[Refusal] = []
    app.tasks.not_opened.connect(refused.append)
    try:
        window = app.window
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(*size)
        window.show()
        # Nothing is painted on a screen, so nothing else would begin.
        app.begin()
        _settle(app, view)
        if refused:
            raise refused[0]
        _go(app, view, pilot, tab, file)
        _settle(app, view)
        return _drawn(window, scale)
    finally:
        app.close()
        app.window.deleteLater()
        app.deleteLater()
        qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _text(file: Path) -> str:
    """What is in a file, as it would come by the clipboard. Raises Refusal for a workbook."""
    data = file.read_bytes()
    if is_workbook(data):
        raise Refusal(NO_TEXT, field="file", file=file.name)
    return decode(data).text


def _go(app: App, view: str, pilot: str | None, tab: str | None, file: Path | None) -> None:
    window = app.window
    if view == "pasted":
        text = block() if file is None else _text(file)
        window.doors.look_at_numbers(text, done=lambda: None)
    if view == "import":
        if file is None:
            raise Refusal(WHICH_FILE, field="file")
        window.doors.import_file(file, pilot)
    if view in ("pilot", "numbers"):
        rows = {row.code: row.uid for row in window.portfolio.all_rows}
        if pilot not in rows:
            raise Refusal(WHICH_PILOT, field="pilot", pilot=pilot or "")
        window.open_pilot(rows[pilot], "outcomes" if view == "numbers" else tab or "outcomes")
    if view == "numbers" and window.pilot is not None:
        _settle(app, view)
        deeds = window.pilot.deeds
        assert deeds is not None
        metric = next((each for each in deeds.page.metrics if each.name == tab), deeds.page.primary)
        deeds.add_numbers(metric.uid if metric else None)
    ways = {
        "board": window.portfolio.show_board,
        "new-pilot": window.doors.new_pilot,
        "start": window.show_start,
        "settings": window.show_settings,
        "keys": window.menus.actions["keys"].trigger,
        "find": window.menus.actions["find"].trigger,
    }
    if view in ways:
        ways[view]()
    if view == "settings" and tab and window.settings_page is not None:
        window.settings_page.show_tab(tab)


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
