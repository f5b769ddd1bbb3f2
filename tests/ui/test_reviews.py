"""Reviews are prepared on the page behind their entry, by keyboard and by drag, in real windows."""

from __future__ import annotations

import re
import shutil
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop import demo
from desktop.ui.review.typed_action import read_action
from desktop.ui.review.typed_line import read_line
from store.errors import Refusal
from tests.builders import do
from tests.windows import opened, settle

KEY = Qt.Key
TODAY = date(2026, 11, 24)


@pytest.fixture
def app(qtbot, sample_store, tmp_path):
    """A window on a copy of the sample."""
    path = tmp_path / "sample.db"
    shutil.copy(sample_store, path)
    with opened(qtbot, path, now=demo.now, theme="light") as made:
        yield made


@pytest.fixture
def view(qtbot, app):
    """The reviews, the agenda of the planned one open."""
    reviews = app.window.menus.reviews
    reviews.show()
    settle(qtbot, app)
    found = reviews.view
    found.open_agenda(found.current())
    settle(qtbot, app)
    return found


def codes(view) -> list[str]:
    return [item.code for item in view.agenda.agenda.items]


def test_planned_reviews_stand_above_held_ones(view):
    assert [line.state for line in view.list.lines] == ["planned", "held", "held"]


def test_a_pilot_is_moved_by_alt_and_an_arrow_and_keeps_the_keyboard(qtbot, app, view):
    before = codes(view)
    row = view.agenda.rows.rows[0]
    row.setFocus()
    QTest.keyClick(row, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, app)

    assert codes(view) == [before[1], before[0], *before[2:]]
    assert app.window.focusWidget() is view.agenda.rows.rows[1]


def test_a_pilot_is_dragged_by_its_grip(qtbot, app, view):
    before = codes(view)
    rows = view.agenda.rows.rows
    grip, below = rows[0].grip, rows[2]
    start = grip.rect().center()
    end = grip.mapFrom(view.agenda.rows, below.geometry().center() + QPoint(0, 8))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grip, end)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=end)
    settle(qtbot, app)

    assert codes(view) == [before[1], before[2], before[0], *before[3:]]


def test_minutes_are_typed_and_nonsense_is_refused_beside_its_field(qtbot, app, view):
    row = view.agenda.rows.rows[0]
    row.minutes.setFocus()
    row.minutes.selectAll()
    QTest.keyClicks(row.minutes, "soon")
    QTest.keyClick(row.minutes, KEY.Key_Return)
    settle(qtbot, app)
    said = row.error.text()
    row.minutes.selectAll()
    QTest.keyClicks(row.minutes, "25")
    QTest.keyClick(row.minutes, KEY.Key_Return)
    settle(qtbot, app)

    assert "are no minutes" in said
    assert view.agenda.agenda.items[0].minutes == 25
    assert row.error.isHidden()


def test_delete_takes_a_pilot_off_and_undo_puts_it_back(qtbot, app, view):
    before = codes(view)
    QTest.keyClick(view.agenda.rows.rows[1], KEY.Key_Delete)
    settle(qtbot, app)
    without = codes(view)
    app.window.undo()
    settle(qtbot, app)

    assert without == [before[0], *before[2:]]
    assert codes(view) == before


def test_enter_in_the_list_beside_adds_a_pilot(qtbot, app, view):
    before = codes(view)
    table = view.agenda.choose.table
    chosen = view.agenda.choose.shown[0].code
    table.make_current(view.agenda.choose.shown[0].pilot_id)
    QTest.keyClick(table.view, KEY.Key_Return)
    settle(qtbot, app)

    assert codes(view) == [*before, chosen]
    assert chosen not in {row.code for row in view.agenda.choose.shown}


def test_who_came_is_kept(qtbot, app, view):
    people = view.agenda.people
    people.field.setFocus()
    QTest.keyClicks(people.field, "Kari Nord, Ola Vik")
    QTest.keyClick(people.field, KEY.Key_Return)
    settle(qtbot, app)
    people.checks["Ola Vik"].click()
    settle(qtbot, app)

    there = {each.name: each.present for each in view.agenda.agenda.attendees}
    assert there == {"Kari Nord": True, "Ola Vik": False}
    assert people.count.text() == "1 of 2 are there"


def test_another_language_keeps_the_page(qtbot, app, view):
    app.window.choose_language("nb")
    qtbot.waitUntil(lambda: app.window.menus.reviews.view not in (None, view), timeout=20_000)
    settle(qtbot, app)

    assert app.window.page == "reviews"


def test_what_was_held_opens_as_minutes_that_are_copied(qtbot, app, view):
    held = next(line for line in view.list.lines if line.state == "held")
    view.open_line(held)
    settle(qtbot, app)
    view.minutes.copy.click()
    clipboard = QGuiApplication.clipboard()

    assert held.title in clipboard.text()
    assert clipboard.mimeData().hasHtml()


def test_minutes_are_saved_as_a_pdf(qtbot, app, view, tmp_path):
    held = next(line for line in view.list.lines if line.state == "held")
    view.open_line(held)
    settle(qtbot, app)
    view.minutes.choose_file = lambda name, kind: str(tmp_path / "minutes")
    view.minutes.pdf.click()
    page = (tmp_path / "minutes.pdf").read_bytes()

    assert page.startswith(b"%PDF-") and page.rstrip().endswith(b"%%EOF")
    assert int(re.search(rb"/Count (\d+)", page)[1]) > 1


@pytest.mark.parametrize(("width", "height", "zoom"), [(1280, 720, 1.0), (1920, 1080, 1.5)])
def test_all_text_in_the_room_is_large_enough_for_four_metres(
    qtbot, app, view, width, height, zoom
):
    """Labels are 12 px at the desk and keys 11; in the room nothing is under 1.35 of that."""
    reviews = app.window.menus.reviews
    reviews.start(view.current(), begins=False)
    settle(qtbot, app)
    room, meeting = reviews.room, reviews.meeting
    room.showNormal()
    room.resize(width, height)
    small = []
    for step in ("actions", "votes"):
        meeting.stand(step)
        qtbot.waitUntil(lambda: room.size() == QSize(width, height))
        labels = [label for label in room.findChildren(QLabel) if label.isVisible()]
        assert len(labels) > 5
        small += [
            (label.text(), QFontInfo(label.font()).pixelSize())
            for label in labels
            if QFontInfo(label.font()).pixelSize()
            < int((11 if label.property("look") == "key" else 12) * 1.35 * zoom)
        ]

    assert small == []


def test_without_any_review_it_says_what_to_do_first(qtbot, open_app, store):
    do(store, "AddPilot", title="Walking bus")
    store.close()
    app = open_app(store.path)
    app.window.menus.reviews.show()
    settle(qtbot, app)
    view = app.window.menus.reviews.view

    assert view.list.empty.isVisible()
    assert app.window.focusWidget() is view.list.first


@pytest.mark.parametrize(
    ("typed", "owner", "what", "due"),
    [
        ("Kari: ring skolen innen 12.12.", "Kari", "ring skolen", date(2026, 12, 12)),
        (
            "Per Aas: write to the four by Friday",
            "Per Aas",
            "write to the four",
            date(2026, 11, 27),
        ),
        ("Ola: finn lokale, uke 2", "Ola", "finn lokale, uke 2", None),
        ("Ola: finn lokale innen uke 2", "Ola", "finn lokale", date(2027, 1, 15)),
        ("Kari: gå gjennom tallene til i morgen", "Kari", "gå gjennom tallene", date(2026, 11, 25)),
        ("Nina: stand by the door", "Nina", "stand by the door", None),
    ],
)
def test_who_does_what_by_when_is_read_as_people_type_it(typed, owner, what, due):
    found = read_action(typed, TODAY)

    assert (found.owner, found.what, found.due_on) == (owner, what, due)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("ring skolen", "Say who first"),
        ("Kari: innen 12.12.", "what Kari is to do"),
        ("Kari: ring skolen innen 1.11.2026", "has passed"),
        ("Kari: ring skolen innen 35.12.", "is not a day"),
    ],
)
def test_an_action_that_can_not_be_one_is_refused(typed, sentence):
    with pytest.raises(Refusal, match=sentence):
        read_action(typed, TODAY)


def test_a_reason_and_actions_stand_on_one_line():
    why, actions = read_line("It holds; see note 3; Per: write by 12.12.; Ola: call", TODAY)

    assert why == "It holds; see note 3"
    assert [(each.owner, each.what) for each in actions] == [("Per", "write"), ("Ola", "call")]


@given(st.text(max_size=60))
def test_any_line_is_read_or_refused(typed):
    try:
        why, actions = read_line(typed, TODAY)
    except Refusal:
        return
    assert all(each.owner and each.what for each in actions)
    assert why or actions or not typed.replace(";", "").strip()
