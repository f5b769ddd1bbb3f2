"""A pilot's files: dropped, seen small, opened only on request and never run, saved, undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu

from desktop.thumbnails import small
from store.reads.pilot import pilot_page
from tests.builders import do


def attach(store, path: Path, content: bytes, **more):
    path.write_bytes(content)
    return do(store, "AddAttachment", pilot="P-001", file=str(path), **more).uid


def picture(path: Path, width: int = 300, height: int = 200) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#b4470f"))
    assert image.save(str(path), "PNG")
    return path


def files_of(view):
    return view.pages.overview.records.sections["attachment"]


def panel_of(view):
    panel = view.deeds.panels.open_one
    assert panel is not None and panel.isVisible()
    return panel


@pytest.fixture
def shown(open_pilot, walking_bus):
    """The overview, and which files it handed to the system to show."""

    def show():
        view = open_pilot(walking_bus, "overview")
        opened: list[Path] = []

        def keep(url: QUrl) -> bool:
            opened.append(Path(url.toLocalFile()))
            return True

        view.deeds.files.show_file = keep
        return view, opened

    return show


def test_a_document_is_opened_from_a_copy_that_can_not_be_changed(
    qtbot, store, shown, settle, tmp_path, walking_bus
):
    uid = attach(store, tmp_path / "plan.pdf", b"%PDF-1.4 the plan")
    view, opened = shown()
    line = files_of(view).lines[uid]
    line.stand()
    qtbot.keyClick(line._buttons[0], Qt.Key.Key_Return)
    settle()

    (path,) = opened
    assert path.name == "plan.pdf" and path.read_bytes() == b"%PDF-1.4 the plan"
    assert path.stat().st_mode & 0o777 == 0o400
    assert path.parent.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("setup.exe", b"MZ\x90"),
        ("run.sh", b"#!/bin/sh\nrm -rf ."),
        ("click.lnk", b"L\0\0\0\x01\x14\x02\0"),
        ("click.desktop", b"[Desktop Entry]\nExec=xterm"),
        ("macro.xlsm", b"PK\x03\x04"),
        ("old.doc", b"\xd0\xcf\x11\xe0"),
        ("page.html", b"<script>alert(1)</script>"),
        ("drawing.svg", b"<svg/>"),
        ("no ending", b"text"),
    ],
)
def test_what_can_be_run_is_only_saved(store, shown, tmp_path, name, content):
    uid = attach(store, tmp_path / name, content)
    view, opened = shown()

    first = files_of(view).lines[uid]._buttons[0]
    assert first.text() == "Save as…"
    assert opened == []


@pytest.mark.parametrize("content", [b"MZ\x90", b"\x7fELF\x02", b"#!/bin/sh", b" [Desktop Entry]"])
def test_a_program_under_a_documents_name_is_not_opened(store, shown, settle, tmp_path, content):
    uid = attach(store, tmp_path / "minutes.pdf", content)
    view, opened = shown()
    said = []
    view.said.connect(said.append)
    view.deeds.files.open(uid)
    settle()

    assert opened == []
    assert "could be run" in str(said[-1])


def test_a_file_is_saved_where_the_person_wants_it(store, shown, settle, tmp_path, qtbot):
    uid = attach(store, tmp_path / "setup.exe", b"MZ\x90")
    view, _ = shown()
    asked = []
    target = tmp_path / "elsewhere.bin"
    view.deeds.files.ask_where = lambda parent, name: asked.append(name) or str(target)
    qtbot.mouseClick(files_of(view).lines[uid]._buttons[0], Qt.MouseButton.LeftButton)
    settle()

    assert asked == ["setup.exe"]
    assert target.read_bytes() == b"MZ\x90"
    assert target.stat().st_mode & 0o111 == 0


def test_a_folder_that_can_not_be_written_is_said(store, shown, settle, tmp_path):
    uid = attach(store, tmp_path / "plan.pdf", b"%PDF")
    view, _ = shown()
    said = []
    view.said.connect(said.append)
    view.deeds.files.ask_where = lambda parent, name: str(tmp_path / "no" / "plan.pdf")
    view.deeds.files.save_as(uid, "plan.pdf")
    settle()

    assert "can't be written" in str(said[-1])


def test_a_picture_is_seen_small_and_another_file_by_its_ending(
    qtbot, store, shown, settle, tmp_path
):
    seen = attach(store, tmp_path / "route.png", picture(tmp_path / "route.png").read_bytes())
    other = attach(store, tmp_path / "plan.pdf", b"%PDF")
    view, _ = shown()
    lines = files_of(view).lines
    qtbot.waitUntil(lambda: lines[seen].tile.image is not None)

    assert QColor(lines[seen].tile.image.pixel(5, 5)) == QColor("#b4470f")
    assert lines[other].tile.image is None


def test_a_picture_too_large_to_look_at_or_none_at_all_gives_no_small_one(tmp_path):
    assert small(b"no picture") is None
    assert small(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") is None
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (60_000).to_bytes(4) + (60_000).to_bytes(4)
    assert small(head + b"\x08\x02\0\0\0\0\0\0\0") is None
    assert max(small(picture(tmp_path / "a.png", 30, 4000).read_bytes()).size().toTuple()) <= 112


def test_what_is_said_of_a_file_is_edited_and_it_is_removed_and_brought_back(
    qtbot, store, shown, settle, tmp_path, walking_bus, pilot_tasks
):
    uid = attach(store, tmp_path / "plan.pdf", b"%PDF")
    view, _ = shown()
    line = files_of(view).lines[uid]
    line.stand()
    qtbot.keyClick(line._buttons[0], Qt.Key.Key_F2)
    form = panel_of(view).content
    form.widget("about").setFocus()
    qtbot.keyClicks(form.widget("about"), "The plan for 2026")
    qtbot.keyClick(form.widget("about"), Qt.Key.Key_Tab)
    settle()
    assert store.read(pilot_page, walking_bus).attachments[0].about == "The plan for 2026"

    qtbot.keyClick(panel_of(view).content.widget("shows"), Qt.Key.Key_Escape)
    settle()
    line = files_of(view).lines[uid]
    line.stand()
    qtbot.keyClick(line._buttons[0], Qt.Key.Key_Delete)
    settle()
    assert store.read(pilot_page, walking_bus).attachments == ()
    pilot_tasks.undo()
    settle()
    assert [each.about for each in store.read(pilot_page, walking_bus).attachments] == [
        "The plan for 2026"
    ]


def drop(window, *files: Path) -> bool:
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return drop_data(window, what)


def drop_data(window, what: QMimeData) -> bool:
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    at, action = QPoint(600, 400), Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(at, action, what, left, none))
    event = QDropEvent(QPointF(at), action, what, left, none, QEvent.Type.Drop)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


@pytest.fixture
def in_window(qtbot, open_app, store, walking_bus):
    """A window on the pilot's page, and its tasks."""
    path = store.path
    store.close()
    app = open_app(path)
    app.window.open_pilot(walking_bus, "outcomes")
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
    return app


def attached(app, walking_bus):
    page = app.tasks.store.read(pilot_page, walking_bus)
    return [each.file_name for each in page.attachments]


def test_files_and_pictures_dropped_on_a_pilot_are_kept_and_undone(
    qtbot, in_window, tmp_path, walking_bus
):
    app = in_window
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"%PDF")
    taken = drop(app.window, plan, picture(tmp_path / "route.png"))
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)

    assert taken
    assert attached(app, walking_bus) == ["plan.pdf", "route.png"]
    assert "Attach file" in app.window.status.sentence
    app.window.undo()
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
    assert attached(app, walking_bus) == ["plan.pdf"]


def test_numbers_dropped_on_a_pilot_are_read(qtbot, in_window, tmp_path, walking_bus):
    app = in_window
    file = tmp_path / "numbers.csv"
    file.write_text("week;Attendance\n2026-W02;40\n2026-W03;42\n")
    drop(app.window, file)
    qtbot.waitUntil(lambda: app.window.page in ("import", "pasted"), timeout=20_000)

    assert attached(app, walking_bus) == []


def test_what_is_unclear_is_asked_by_keyboard(qtbot, in_window, tmp_path, walking_bus):
    app = in_window
    file = tmp_path / "minutes & notes.txt"
    file.write_text("We met.")
    drop(app.window, file)
    menu = next(each for each in app.window.pilot.findChildren(QMenu) if each.isVisible())
    assert [each.text().replace("&&", "&") for each in menu.actions()] == [
        "Read numbers from minutes & notes.txt",
        "Attach minutes & notes.txt",
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)

    assert attached(app, walking_bus) == ["minutes & notes.txt"]


def test_a_file_that_is_too_large_is_refused_in_one_sentence(
    qtbot, in_window, tmp_path, walking_bus
):
    app = in_window
    file = tmp_path / "film.mp4"
    with file.open("wb") as large:
        large.truncate(25 * 2**20 + 1)
    drop(app.window, file)
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)

    assert "larger than 25 MB" in app.window.status.sentence
    assert attached(app, walking_bus) == []


def test_a_picture_that_is_no_file_is_kept_by_dropping_and_by_pasting(
    qtbot, in_window, walking_bus
):
    app = in_window
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#0b6a5b"))
    what = QMimeData()
    what.setImageData(image)
    assert drop_data(app.window, what)
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
    assert attached(app, walking_bus) == ["Picture of 28 Sep 2026.png"]

    QGuiApplication.clipboard().setImage(image)
    app.window.pilot.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(app.window.pilot, Qt.Key.Key_V, control)
    qtbot.waitUntil(lambda: app.tasks.is_settled, timeout=20_000)
    assert attached(app, walking_bus) == ["Picture of 28 Sep 2026.png"] * 2


def test_the_panel_of_a_file_shows_it_and_the_ways_out(qtbot, store, shown, settle, tmp_path):
    seen = attach(store, tmp_path / "route.png", picture(tmp_path / "route.png").read_bytes())
    macro = attach(store, tmp_path / "macro.xlsm", b"PK")
    view, opened = shown()
    view.deeds.asked("attachment", "edit", seen)
    form = panel_of(view).content
    qtbot.waitUntil(form.picture.isVisible)
    form.buttons["open"].setFocus()
    qtbot.keyClick(form.buttons["open"], Qt.Key.Key_Space)
    settle()
    assert [path.name for path in opened] == ["route.png"]

    view.deeds.asked("attachment", "edit", macro)
    form = panel_of(view).content
    assert list(form.buttons) == ["save"]
