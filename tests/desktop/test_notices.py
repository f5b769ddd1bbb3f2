"""What the window says of its store by itself, and the backup it makes at the start."""

from __future__ import annotations

import pytest

from desktop.app import App
from desktop.text import Text
from store import backup
from store.places import backups_folder
from store.store import Store
from store.trust import identity
from tests.builders import Clock


@pytest.fixture
def shown(qtbot, store_path, clock: Clock):
    """Opens a window on the store, with its backups; what it said is in `.told`."""
    windows = []

    def show() -> App:
        app = App(store_path, Text(), now=clock)
        app.told = []
        app.window.status.say = lambda sentence, **_: app.told.append(sentence)
        app.tasks.opened.connect(app.back_up)
        qtbot.addWidget(app.window)
        with qtbot.waitSignal(app.tasks.opened, timeout=20_000):
            app.window.show()
        qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
        windows.append(app)
        return app

    yield show
    for app in windows:
        app.tasks.close(10)
        app.window.close()


def backups(store_path):
    with Store(store_path, read_only=True) as store:
        return backup.backups(backups_folder(store.read(identity).uid))


def test_a_session_begins_with_a_backup(shown, store, walking_bus):
    store.close()

    app = shown()

    assert [(one.why, one.pilots) for one in backups(store.path)] == [("session", 1)]
    assert app.told == []


def test_where_a_store_is_gone_the_window_says_how_it_comes_back(
    qtbot, shown, store, walking_bus, clock
):
    made = store.trust.back_up()
    store.close()
    store.path.unlink()
    app = App(store.path, Text(), now=clock)
    qtbot.addWidget(app.window)
    with qtbot.waitSignal(app.tasks.not_opened, timeout=20_000) as refused:
        app.window.show()
    app.tasks.close(10)

    assert "it is gone" in str(refused.args[0])
    assert made.file in str(refused.args[0])
    assert app.window.page == "refusal"
    assert not store.path.exists()
