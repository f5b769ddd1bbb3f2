"""What every test stands on: a screen that needs no display, and no user's own folders.

Fixtures that make stores and records are in tests/builders.py.
"""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"
USER_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")

if (Path(__file__).parent / "builders.py").exists():
    pytest_plugins = ["tests.builders"]


def pytest_configure(config: pytest.Config) -> None:
    """Choose the screen and move the user's folders away before anything of Qt is imported."""
    if sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM"):
        # pytest-xvfb starts Xvfb where there is one; xcb, so that no window lands on a Wayland desk
        os.environ["QT_QPA_PLATFORM"] = "xcb" if shutil.which("Xvfb") else "offscreen"
    gc.disable()
    if not config.option.markexpr:
        config.option.markexpr = "not slow"

    # A folder with a short path: sockets in it may not have a name of over 107 bytes.
    home = Path(tempfile.mkdtemp(prefix="springbrett-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    (home / "run").mkdir(mode=0o700)
    move_user_folders(home)
    os.environ["XDG_RUNTIME_DIR"] = str(home / "run")
    for name in [name for name in os.environ if name.startswith("SPRINGBRETT_")]:
        del os.environ[name]
    for name in ("LANGUAGE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME"):
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = os.environ["LANG"] = "C.UTF-8"  # English, whoever runs the tests


def move_user_folders(home: Path) -> None:
    """Make `home` the place of a person's data and settings, for us and for children."""
    for name in USER_FOLDERS:
        os.environ[name] = str(home / name.removeprefix("XDG_").removesuffix("_HOME").lower())


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect cycles here, never in a thread that a test has begun: see desktop/collector.py.

    And no window stays: it would take the focus and the pointer from the next test's.
    """
    close_windows()
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return


def close_windows() -> None:
    """Close and delete what a test has left on the screen."""
    widgets, core = sys.modules.get("PySide6.QtWidgets"), sys.modules.get("PySide6.QtCore")
    if (
        not widgets
        or not core
        or not isinstance(widgets.QApplication.instance(), widgets.QApplication)
    ):
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
        window.deleteLater()
    if left:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Fresh data, configuration, cache and state folders for each test; also for QSettings.

    Where Qt isn't imported yet it reads the configuration folder from the environment later.
    """
    home = tmp_path / "user"
    for name in USER_FOLDERS:
        monkeypatch.setenv(name, os.environ[name])  # put back at the end
    move_user_folders(home)
    core = sys.modules.get("PySide6.QtCore")
    if core:
        for kind in (core.QSettings.Format.NativeFormat, core.QSettings.Format.IniFormat):
            core.QSettings.setPath(kind, core.QSettings.Scope.UserScope, str(home / "config"))
    yield home


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """A test that chose a language leaves none behind."""
    yield
    language = sys.modules.get("desktop.language")
    if language and language._installed:
        language.use_language("en")


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    """Where a new store can be made; nothing is there yet."""
    return tmp_path / "pilots.db"


@pytest.fixture(scope="session")
def sample_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample store, made once; copy it before you write."""
    from desktop.demo import make_sample

    path: Path = tmp_path_factory.mktemp("sample") / "sample.db"
    make_sample(path)
    return path


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real sample files beside the checkout; a test that needs it skips without."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the folder shared/data does not lie beside this checkout")
    return SHARED_DATA
