"""A store that is not as it should be says so on every page, and offers the way back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop.app import App
from desktop.settings import Settings
from desktop.text import Text
from desktop.ui.parts.empty import Empty
from store import backup
from store.header import SCHEMA_VERSION
from store.places import backups_folder
from store.store import Store
from store.trust import identity
from tests.builders import Clock, do
from tests.store.test_disk import may_mount, only_read

__all__ = ["may_mount"]


@pytest.fixture
def opened(qtbot, clock: Clock):
    """Opens a window on a store, and waits until all is shown."""
    apps = []

    def open_one(path: Path, *, fine: bool = True) -> App:
        app = App(path, Text(), now=clock, settings=Settings.forgetting())
        apps.append(app)
        qtbot.addWidget(app.window)
        with qtbot.waitSignal(app.tasks.opened if fine else app.tasks.not_opened, timeout=20_000):
            app.window.show()
            app.begin()
        settled(qtbot, app)
        return app

    yield open_one
    for app in apps:
        app.tasks.close(10)
        app.window.close()


def settled(qtbot, app: App) -> None:
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)


def told(app: App) -> str:
    return " ".join(notice.accessibleName() for notice in app.window.frame.notices.shown)


def press(qtbot, app: App, words: str) -> None:
    """The button with these words, wherever it stands; then wait."""
    found = [b for b in app.window.findChildren(QPushButton) if b.text() == words and b.isVisible()]
    assert len(found) == 1, words
    found[0].click()
    settled(qtbot, app)


def titles(app: App) -> list[str]:
    return [row.title for row in app.window.portfolio.all_rows]


@pytest.fixture
def lacking(store, walking_bus, tmp_path) -> str:
    """The store lacks its last two changes; the name of the backup that has both."""
    store.close()
    shutil.copyfile(store.path, tmp_path / "old.db")
    with Store(store.path, now=store.now) as later:
        do(later, "AddPilot", title="Second")
        assert later.trust.back_up() is not None
        do(later, "AddPilot", title="Third")
        made = later.trust.back_up()
    shutil.copyfile(tmp_path / "old.db", store.path)
    assert made is not None
    return made.file


def ruin(path: Path) -> None:
    """Only the header stays."""
    content = bytearray(path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    path.write_bytes(content)


# ------------------------------------------------------------------------------ what was lost


def test_what_is_missing_stays_said_whatever_is_written(qtbot, opened, store, lacking):
    app = opened(store.path)
    assert "Missing: 2 changes that" in told(app)
    assert "has all of it" in told(app)

    from store.commands.pilots import AddPilot

    app.tasks.do(AddPilot("Work goes on"))
    settled(qtbot, app)
    app.window.show_settings()
    assert "has all of it" in told(app)
    assert app.window.frame.notices.isVisible()

    app.open_store(store.path)
    settled(qtbot, app)
    assert "Missing: 1 change that" in told(app)


def test_a_restore_shows_what_is_in_each_backup_and_brings_it_back(qtbot, opened, store, lacking):
    app = opened(store.path)

    press(qtbot, app, "Restore a backup…")
    content = app.window.doors.panels.open_one.content
    assert [kept.manifest.number for _, kept in content.choices] == [3, 2]
    assert content.kept.file.name == lacking
    assert "has all that is missing" in content.choices[0][0].accessibleDescription()
    assert "holds 3 pilots" in content.told.accessibleName()
    assert "which has 1 pilots" in content.told.accessibleName()

    press(qtbot, app, "Put it in the store's place")
    assert titles(app) == ["Walking bus", "Second", "Third"]
    assert "set aside" in app.window.status.sentence
    assert told(app) == ""
    assert not app.window.frame.notices.isVisible()
    assert len(list(store.path.parent.glob("*set aside*.db"))) == 1


def test_one_may_go_on_without_it(qtbot, opened, store, lacking):
    app = opened(store.path)

    press(qtbot, app, "Go on without it")
    assert told(app) == ""
    app.open_store(store.path)
    settled(qtbot, app)
    assert told(app) == ""


def test_a_backup_that_was_changed_is_not_offered(qtbot, opened, store, lacking):
    app = opened(store.path)
    file = app.window.rescue._best[0].file
    file.write_bytes(file.read_bytes()[:-1] + b"x")

    press(qtbot, app, "Restore a backup…")
    content = app.window.doors.panels.open_one.content
    first, second = content.choices
    assert not first[0].isEnabled()
    assert "can't be restored" in first[0].accessibleDescription()
    assert content.kept == second[1]


def test_a_backup_that_could_not_be_made_stays_said_until_it_is(
    qtbot, opened, store, walking_bus, monkeypatch
):
    store.close()
    app = opened(store.path)
    usage = shutil.disk_usage(store.path.parent)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
        app.back_up()
        settled(qtbot, app)
        assert "No backup was made: There is no room" in told(app)
        press(qtbot, app, "Try once more")
        assert "There is no room" in told(app)
        assert len(app.window.frame.notices.shown) == 1

    press(qtbot, app, "Try once more")
    assert told(app) == ""
    assert len(backup.backups(backups_folder(app.tasks.store.read(identity).uid))) == 1


# -------------------------------------------------------------------------------- only to be read


@pytest.fixture
def shelf(store, walking_bus, tmp_path) -> Path:
    """The store in a folder of its own."""
    store.close()
    folder = tmp_path / "shelf"
    folder.mkdir()
    return Path(shutil.copyfile(store.path, folder / "pilots.db"))


@pytest.mark.parametrize("how", ["folder", "file"])
def test_where_nothing_can_be_written_the_window_says_why_and_every_edit_is_off(
    qtbot, may_mount, opened, shelf, how
):
    with only_read(shelf, how):
        app = opened(shelf)
        window = app.window

        assert "Nothing can be changed here." in told(app)
        assert "open for reading only" in told(app)
        for button in (window.portfolio.new_button, window.portfolio.import_button):
            assert not button.isEnabled()
            assert "open for reading only" in button.toolTip()
        for name in ("new", "import", "undo", "redo", "name_store", "duplicate", "remove"):
            assert not window.menus.actions[name].isEnabled(), name
        assert "open for reading only" in window.menus.actions["new"].toolTip()

        window.open_pilot(window.portfolio.all_rows[0].uid, "cycles")
        settled(qtbot, app)
        for button in window.pilot.header.line.buttons:
            assert not button.isEnabled()
            assert "open for reading only" in button.toolTip()
        window.pilot.deeds.asked("iteration", "add", None)
        panel = window.pilot.deeds.panels.open_one
        assert not panel.do.isEnabled()
        assert "open for reading only" in panel.error.text()
        window.pilot.deeds.asked("pilot", "edit", None)
        panel = window.pilot.deeds.panels.open_one
        assert "open for reading only" in panel.error.text()
        assert panel.content.widget("title").isReadOnly() and panel.do.isEnabled()
        app.tasks.close(10)


def test_a_copy_elsewhere_is_opened_and_can_be_changed(
    qtbot, may_mount, opened, shelf, tmp_path, monkeypatch
):
    target = tmp_path / "mine.db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    with only_read(shelf, "folder"):
        app = opened(shelf)
        press(qtbot, app, "Save a copy elsewhere…")
        qtbot.waitUntil(lambda: app.window.path == target, timeout=20_000)
        settled(qtbot, app)

        assert told(app) == ""
        assert app.window.portfolio.new_button.isEnabled()
        assert app.window.menus.actions["new"].isEnabled()
        do(app.tasks.store, "AddPilot", title="In the copy")


def test_once_it_can_be_written_opening_it_again_is_enough(qtbot, may_mount, opened, shelf):
    with only_read(shelf, "file"):
        app = opened(shelf)
        assert not app.window.portfolio.new_button.isEnabled()

    press(qtbot, app, "Open it again")
    assert told(app) == ""
    assert app.window.portfolio.new_button.isEnabled()


# ------------------------------------------------------------------------ what can't be opened


def page_says(app: App) -> str:
    page = app.window.frame.pages["refusal"]
    assert isinstance(page, Empty)
    return page.accessibleName()


def test_a_damaged_store_ends_in_a_window_with_its_newest_backup(qtbot, opened, store, walking_bus):
    assert store.trust.back_up() is not None
    store.close()
    ruin(store.path)

    app = opened(store.path, fine=False)
    assert app.window.page == "refusal"
    assert "is damaged" in page_says(app)
    assert "The newest backup that is whole is of 28 Sep 2026" in page_says(app)
    assert "springbrett restore" not in page_says(app)

    press(qtbot, app, "Restore a backup…")
    press(qtbot, app, "Put it in the store's place")
    assert app.window.page == "portfolio"
    assert titles(app) == ["Walking bus"]


def test_where_a_store_is_gone_a_new_one_begins_only_when_asked(qtbot, opened, store, walking_bus):
    store.close()
    store.path.unlink()

    app = opened(store.path, fine=False)
    assert "it is gone" in page_says(app)
    assert "There is no backup of it" in page_says(app)
    assert not store.path.exists()

    press(qtbot, app, "Begin a new store there")
    assert store.path.exists()
    assert app.window.page == "start"


def test_a_store_that_a_newer_program_takes_on_meanwhile_is_left(qtbot, opened, store, walking_bus):
    store.close()
    app = opened(store.path)
    with closing(sqlite3.connect(store.path)) as newer:
        newer.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")

    app.tasks.poll()
    qtbot.waitUntil(lambda: app.window.page == "refusal", timeout=20_000)
    settled(qtbot, app)
    page = app.window.frame.pages["refusal"]
    assert "written by a newer Springbrett" in page_says(app)
    app.tasks.poll()
    settled(qtbot, app)
    assert app.window.frame.pages["refusal"] is page  # said once, not at every look
    with closing(sqlite3.connect(store.path)) as raw:
        raw.execute(f"PRAGMA user_version={SCHEMA_VERSION}")


def test_the_words_follow_the_language_while_a_notice_stands(qtbot, opened, store, lacking):
    app = opened(store.path)
    with qtbot.waitSignal(app.window.spoken, timeout=20_000):
        app.window.choose_language("nb")
    settled(qtbot, app)

    assert len(app.window.frame.notices.shown) == 1
    assert app.window.frame.notices.isVisible()
    with qtbot.waitSignal(app.window.spoken, timeout=20_000):
        app.window.choose_language("en")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"Not a store at all, but a letter.\n" * 20, "is not a Springbrett store"),
        (b"", "is not a Springbrett store"),
        (b"SQLite format 3\0" + bytes(4080), "is not a Springbrett store"),
    ],
)
def test_what_is_no_store_gets_a_sentence_and_is_left_untouched(
    qtbot, opened, tmp_path, content, says
):
    path = tmp_path / "letter.db"
    path.write_bytes(content)

    app = opened(path, fine=False)
    assert app.window.page == "refusal"
    assert says in page_says(app)
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith("letter")] == [
        "letter.db"
    ]
