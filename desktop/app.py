"""Puts store, tasks and window together, and keeps them up.

First the window with the portfolio, by the standard library's sqlite3 and nothing else; what is
heavy is imported afterwards, in threads.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.backups import put_back
from desktop.collector import collect_on_this_thread, keep_what_is_there
from desktop.language import use_language
from desktop.memory import give_back_when_quiet, one_arena
from desktop.process import close_on_signals, log
from desktop.settings import NAME, Settings, ThemeChoice, chosen_store, default_store, opening_store
from desktop.tasks import EVERYTHING, WENT_WRONG, Tasks, utc_now
from desktop.text import Text
from desktop.ui.imports import import_charts, import_keys, import_rest
from desktop.ui.kept_place import KeptPlace
from desktop.ui.parts.icon import icon
from desktop.ui.theme import Theme, use_text_size
from desktop.ui.window import Window
from store.errors import Refusal
from store.reads.first import first_look
from store.words import mark

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from store.store import Store
    from store.words import Message

IMPORTED_AT = time.monotonic()
SAMPLE = mark("window", "Sample pilots")


class App(QObject):
    """One store in one window.

    path: where the store is, or will be. now: its clock. sample: it is thrown away afterwards.
    theme: instead of the person's own. create: a store where there is none; create_anyway: also
    where one has lain that is gone. remembers: a store that is opened is the first one next time.
    """

    def __init__(
        self,
        path: Path,
        text: Text,
        *,
        now: Callable[[], datetime] = utc_now,
        sample: bool = False,
        settings: Settings | None = None,
        theme: ThemeChoice | None = None,
        create: bool = True,
        create_anyway: bool = False,
        remembers: bool = False,
    ) -> None:
        super().__init__()
        self._collector = collect_on_this_thread(self)
        self.settings = settings or Settings()
        self._sample = sample
        self._create_anyway, self._remembers = create_anyway, remembers
        # The clock of all stores but the sample, whose days stand still.
        self._now = now
        self._charts = self._opened = self._told = self._came_back = False
        self._samples: list[TemporaryDirectory[str]] = []
        self._after: Message | Refusal | None = None
        self.painted_ms = self.charts_ready_ms = 0.0
        self.when_ready: Callable[[], object] = _nothing
        use_text_size(self.settings.text_size)
        self.theme = Theme(theme or self.settings.theme, contrast=self.settings.contrast)
        self.theme.dress()
        self.tasks = Tasks(
            self._opener(path, create=create), by=self.settings.name, text=text, now=now
        )
        self.window = Window(self.tasks, self.theme, self.settings)
        self.place = KeptPlace(self.window, self.settings)
        self.window.painted.connect(self.begin)
        self.window.closed.connect(self.close)
        self.window.store_chosen.connect(self.open_store)
        self.window.store_made.connect(self.make_store)
        self.window.stores.named.connect(self._remember)
        self.window.sample_asked.connect(self.open_sample)
        self.window.rescue.again_asked.connect(self.open_store)
        self.window.rescue.anew_asked.connect(self.begin_anew)
        self.window.rescue.restore_asked.connect(self.restore)
        self.window.rescue.backup_asked.connect(self.back_up)
        self.window.spoken.connect(self._name_store)
        self.tasks.opened.connect(self._on_opened)
        # After the window: it leaves what belongs to a store before.
        self.tasks.changed.connect(self._come_back)
        self.tasks.not_opened.connect(self._say_after)
        self.tasks.broke.connect(self.own_up)
        self._show_first(path)

    # -- the first paint ------------------------------------------------------------------------

    def _show_first(self, path: Path) -> None:
        """What can be shown without opening the store."""
        window = self.window
        otherwise = self._otherwise(path)
        try:
            header, rows, name = first_look(path, self.tasks.today())
        except Refusal as refusal:
            window.show_store(path, None, otherwise)
            window.rescue.show_refusal(refusal)
            return
        window.show_store(path, rows, otherwise, name)
        if header is None:
            window.show_start()
        elif rows is None:
            window.sidebar.show_updating()

    def _otherwise(self, path: Path) -> str:
        """What a store is called that nobody has named."""
        return self.tasks.text.fill("window", SAMPLE) if self._sample else path.stem

    def _name_store(self) -> None:
        """In the language that is spoken now."""
        stores = self.window.stores
        stores.show(stores.path, self._otherwise(stores.path), stores.kept_name)

    def _remember(self, name: str) -> None:
        """The store is open, or has another name: so it stands among the recent ones."""
        if self._remembers and self._opened and not self._sample:
            self.settings.remember(self.window.path, name)

    def begin(self) -> None:
        """Open the store and import what charts need; once."""
        if self.painted_ms:
            return
        self.painted_ms = 1000 * since_process_start()
        one_arena()
        self.tasks.start()
        give_back_when_quiet(self.tasks)
        self.tasks.work(
            import_keys,
            owner=self.window,
            then=lambda _: self.window.make_ready(),
            store=False,
            quiet=True,
        )
        self.tasks.work(import_charts, owner=self, then=self._on_charts, store=False)

    def _on_charts(self, _: object) -> None:
        self._charts = True
        self._on_ready()

    def _on_opened(self) -> None:
        self._opened = True
        self._name_store()
        self._on_ready()
        self._say_after()

    def back_up(self) -> None:
        """The session's backup, in the background; what goes wrong stays said and stops nothing."""
        self.tasks.work(back_up, owner=self, then=self.window.rescue.show_no_backup, quiet=True)

    def _on_ready(self) -> None:
        if self._charts and self._opened and not self.charts_ready_ms:
            self.charts_ready_ms = 1000 * since_process_start()
            self.window.charts_are_ready()
            self._come_back()
            # Late: what draws it is not in the first paint.
            self.window.setWindowIcon(icon("springbrett", self.theme.tokens.accent))
            self.tasks.work(import_rest, owner=self, then=_nothing, store=False, quiet=True)
            self.when_ready()

    def _come_back(self, touched: frozenset[str] = frozenset()) -> None:
        """To what was looked at last, once it can be shown."""
        self._told = self._told or touched == EVERYTHING
        if self._remembers and not self._came_back and self._told and self.charts_ready_ms:
            self._came_back = True
            self.place.come_back()

    # -- stores ---------------------------------------------------------------------------------

    def _opener(
        self, path: Path, *, create: bool, now: Callable[[], datetime] | None = None
    ) -> Callable[[], Store]:
        """What opens a store in the writing thread. now: a clock that goes with this store."""

        def open_store() -> Store:
            from store.store import Store
            from store.trust import with_help

            if create and path == default_store():
                path.parent.mkdir(parents=True, exist_ok=True)
            clock, lasting = now or self.tasks.now, not self._sample
            try:
                return Store(
                    path,
                    now=clock,
                    create=create,
                    create_anyway=self._create_anyway,
                    lasting=lasting,
                )
            except Refusal as refusal:
                raise with_help(refusal, path) from None

        return open_store

    def open_store(self, path: Path) -> None:
        """Another store in this window; it must be there."""
        self._open_other(path, create=False, now=self._now)

    def make_store(self, path: Path) -> None:
        """A new store in this window."""
        self._open_other(path, create=True, now=self._now)

    def begin_anew(self, path: Path) -> None:
        """A new store where one is gone."""
        self._create_anyway = True
        self.make_store(path)

    def restore(self, file: Path) -> None:
        """Put a backup in the place of the store and open it; what is said follows."""
        self._opened = False
        path = self.window.path
        open_it = self._opener(path, create=False, now=self.tasks.now)

        def way_back() -> Store:
            self._after = put_back(file, path, self.tasks.now())
            return open_it()

        self.tasks.open_another(way_back)

    def _say_after(self) -> None:
        """What came of a restore, once the store is open, or can't be."""
        after, self._after = self._after, None
        if after is not None:
            self.window.say(after)

    def open_sample(self) -> None:
        """Make the sample in a folder that is thrown away, and open it."""
        import tempfile

        folder = tempfile.TemporaryDirectory(prefix="springbrett-")
        self._samples.append(folder)
        path = Path(folder.name) / "sample.db"
        self.tasks.work(make_sample, path, owner=self, then=self._show_sample, store=False)

    def _show_sample(self, path: Path) -> None:
        self._open_other(path, create=False, now=sample_clock(), sample=True)

    def _open_other(
        self, path: Path, *, create: bool, now: Callable[[], datetime], sample: bool = False
    ) -> None:
        self._sample, self._opened = sample, False
        self.tasks.now = now
        self._show_first(path)
        self.tasks.open_another(self._opener(path, create=create, now=now))

    # -- the end --------------------------------------------------------------------------------

    def close(self) -> None:
        """Finish what was asked for, close the store, end the event loop."""
        # Finishing may take long: nobody is to look at a window that does nothing.
        self.window.hide()
        self.tasks.close()
        for folder in self._samples:
            folder.cleanup()
        self._samples.clear()
        QApplication.quit()

    def own_up(self, error: BaseException) -> None:
        """An exception that is our bug: details to the log, one sentence to the person."""
        log(error)
        self.window.say(Refusal(WENT_WRONG))


def run(
    store: str | Path | None = None,
    *,
    lang: str | None = None,
    demo: bool = False,
    until_painted: bool = False,
    create_anyway: bool = False,
    clock: Callable[[], datetime] | None = None,
) -> int:
    """Open the window and stay until it is closed; the exit code.

    store: the file; else SPRINGBRETT_STORE, else the one that was open last, else the one in the
    data folder. lang: en, nb, nn; else the one that the person chose, or the system's. demo: it is
    a sample that is thrown away. until_painted: print how long the first paint and the charts took,
    and close. create_anyway: a new store also where one has lain that is gone. clock: what the
    store takes for the present.
    """
    qt = QApplication.instance() or QApplication([NAME])
    assert isinstance(qt, QApplication)
    qt.setApplicationName(NAME)
    qt.setApplicationDisplayName("Springbrett")
    qt.setDesktopFileName(NAME)
    now = clock or (sample_clock() if demo else utc_now)
    settings = Settings()
    text = use_language(lang or settings.language)
    path = opening_store(store, settings)
    app = App(
        path,
        text,
        now=now,
        sample=demo,
        settings=settings,
        # One that was open last and is gone is not begun anew in silence.
        create=path in (chosen_store(store), default_store()),
        create_anyway=create_anyway,
        remembers=not (demo or until_painted),
    )
    catch_bugs(app)
    # Until then there is nothing to finish.
    app.window.painted.connect(lambda: close_on_signals(app, app.window.close))
    qt.commitDataRequest.connect(app.window.close)
    if until_painted:
        app.when_ready = lambda: _say_and_close(app)
        app.tasks.not_opened.connect(app.window.close)
    else:
        app.tasks.opened.connect(app.back_up)
        app.when_ready = keep_what_is_there
    app.window.show()
    return qt.exec()


def _say_and_close(app: App) -> None:
    said = {"painted_ms": app.painted_ms, "charts_ready_ms": app.charts_ready_ms}
    print(json.dumps({name: round(value, 1) for name, value in said.items()}), flush=True)
    app.window.close()


def _nothing(_: object = None) -> None:
    """Nobody waits for it."""


def sample_clock() -> Callable[[], datetime]:
    """What a sample takes for the present; the sample is imported only where it is looked at."""
    from desktop.demo import now

    return now


def back_up(store: Store) -> tuple[Message, ...]:
    """A verified copy of the store as it is now; what there is to say of it."""
    before = len(store.trust.notices)
    if not store.read_only:
        store.trust.back_up()
    return store.trust.notices[before:]


def make_sample(path: Path) -> Path:
    """The sample store at `path`."""
    from desktop.demo import make_sample as make

    make(path)
    return path


def since_process_start() -> float:
    """Seconds since the system made this process; where it doesn't say, since our import."""
    try:
        # After the last bracket, as the program's name may hold anything; field 22 of proc(5).
        found = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        started = int(found[19]) / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started
    except (OSError, AttributeError, ValueError, IndexError):
        return time.monotonic() - IMPORTED_AT


def catch_bugs(app: App) -> None:
    """What no slot, event or paint has caught is logged and said in one sentence."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app.window.close()
            return
        app.own_up(error)

    sys.excepthook = caught
