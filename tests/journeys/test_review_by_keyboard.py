"""A review of six sample pilots, held by keyboard alone in real windows, with its minutes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop import demo
from desktop.app import App
from desktop.ui.review.way_in import Reviews
from store.words import Ask, Choice
from tests.windows import opened, settle

KEY = Qt.Key
PRIVATE = "Ida wants to know before Christmas"
LONGEST_WALK = 120


@pytest.fixture
def app(qtbot, sample_store, tmp_path):
    """A window on a copy of the sample."""
    path = tmp_path / "sample.db"
    shutil.copy(sample_store, path)
    with opened(qtbot, path, now=demo.now, theme="dark") as made:
        yield made


class Hands:
    """Presses keys where the keyboard is in a window, and waits for what follows."""

    def __init__(self, qtbot, app: App) -> None:
        self.qtbot, self.app = qtbot, app
        self.window: QWidget = app.window

    @property
    def reviews(self) -> Reviews:
        return self.app.window.menus.reviews

    def press(self, *keys: Qt.Key, by: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        for key in keys:
            QTest.keyClick(self.window.focusWidget() or self.window, key, by)
            settle(self.qtbot, self.app)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.window.focusWidget(), text)
        self.press(KEY.Key_Return)

    def walk_to(self, wanted: QWidget) -> None:
        """Tab on until the keyboard is there."""
        for _ in range(LONGEST_WALK):
            if self.window.focusWidget() is wanted:
                return
            self.press(KEY.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted}")

    def begin(self) -> None:
        self.press(KEY.Key_F11)
        room = self.reviews.room
        assert room is not None and room.isVisible()
        self.window = room

    @property
    def meeting(self):
        found = self.reviews.meeting
        assert found is not None
        return found

    def on_to(self, step: str) -> None:
        """The right arrow until this step is in front."""
        for _ in range(6):
            if self.meeting.step == step:
                return
            self.press(KEY.Key_Right)
        raise AssertionError(f"{self.meeting.step} in place of {step}")


@pytest.fixture
def hands(qtbot, app) -> Hands:
    return Hands(qtbot, app)


def shown(widget: QWidget) -> str:
    """All that a window says, as a screen reader hears it."""
    said = [w.accessibleName() for w in widget.findChildren(QWidget) if w.isVisibleTo(widget)]
    texts = [
        w.text() for w in widget.findChildren(QWidget) if hasattr(w, "text") and callable(w.text)
    ]
    return "\n".join([*said, *texts])


def test_a_review_of_six_pilots_by_keyboard_alone_with_minutes_at_the_end(hands, tmp_path):
    hands.press(KEY.Key_2, by=Qt.KeyboardModifier.AltModifier)
    hands.press(KEY.Key_Return)
    view = hands.reviews.view
    assert (hands.app.window.page, view.shown) == ("reviews", "agenda")
    hands.walk_to(view.agenda.people.field)
    hands.type("Kari Nord, Ola Vik")
    hands.begin()
    room, meeting = hands.window, hands.meeting
    assert (meeting.present, len(meeting.agenda.items)) == (2, 6)

    # What was agreed last time is ticked off; nothing of the outcome shows before the votes.
    assert meeting.step == "actions"
    hands.press(KEY.Key_1)
    assert meeting.page.actions[-1].done_on == demo.TODAY
    assert "Ready to scale" not in shown(room)
    hands.press(KEY.Key_Right)
    assert meeting.page.votes.asked is Ask.VOTES
    hands.press(KEY.Key_Right)
    assert "Nobody has answered yet" in room.said.text()
    hands.press(KEY.Key_1, KEY.Key_2)
    assert meeting.page.votes.cast == (Choice.SCALE, Choice.CONTINUE)
    hands.press(KEY.Key_Right)
    assert not meeting.page.votes.hides
    hands.on_to("spread")
    assert "Scale: 1, Continue: 1." in shown(room)

    # Against the flag only with a reason; what was refused stays in the line.
    hands.press(KEY.Key_5)
    hands.type("no")
    assert "goes against it" in room.bar.line.error.text()
    assert meeting.page.decisions == ()
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_1)
    hands.type("It holds at three schools; Per: skriv til kommunene innen 18.12.")
    assert meeting.step == "decide"
    assert [d.decision for d in meeting.page.decisions] == [Choice.SCALE]
    assert "Per: skriv til kommunene, by 18 Dec" in shown(room)
    assert "Nothing yet" not in shown(room)

    # A wrong key, taken back in front of people: before Enter, and after it.
    hands.press(KEY.Key_4)
    room.bar.line.field.clear()
    hands.press(KEY.Key_Backspace)
    assert room.said.text() == "Taken back: the decision “Pivot”"
    assert [d.decision for d in meeting.page.decisions] == [Choice.SCALE]
    hands.press(KEY.Key_4)
    hands.type("Somebody pressed the wrong key here")
    assert [d.decision for d in meeting.page.decisions] == [Choice.PIVOT]
    hands.press(KEY.Key_Z, by=Qt.KeyboardModifier.ControlModifier)
    assert [d.decision for d in meeting.page.decisions] == [Choice.SCALE]
    assert "Taken back" in room.said.text()

    for number in range(2, 7):
        hands.press(KEY.Key_Right)
        assert meeting.page.number == number
        hands.press(KEY.Key_V)
        hands.press(KEY.Key_S)
        hands.on_to("chart")
        hands.press(KEY.Key_3)
        hands.type(f"One more round for number {number}")
        assert [d.decision for d in meeting.page.decisions] == [Choice.ITERATE]
    hands.press(KEY.Key_A)
    hands.type("Ola: finn et nytt lokale")
    hands.press(KEY.Key_Right)
    assert meeting.item is None
    assert "6 pilots looked at, 6 decisions, 2 actions agreed" in shown(room)
    hands.press(KEY.Key_Return)

    assert hands.reviews.room is None
    assert view.shown == "minutes"
    hands.window = hands.app.window
    minutes = view.minutes.text_of()
    for line in (
        "Present: Kari Nord, Ola Vik",
        "It holds at three schools",
        "- Per: skriv til kommunene · by 18 Dec 2026",
        "One more round for number 6",
        "- Ola: finn et nytt lokale",
        "Scale: 1 · Continue: 1 · 2 answers",
    ):
        assert line in minutes, line
    assert "wrong key" not in minutes
    assert PRIVATE not in minutes
    file = tmp_path / "minutes.txt"
    view.minutes.choose_file = lambda name, kind: str(file)
    hands.walk_to(view.minutes.text)
    hands.press(KEY.Key_Space)
    assert Path(file).read_text("utf-8") == minutes


def test_what_one_leaves_goes_on_where_it_was_left(hands):
    hands.press(KEY.Key_2, by=Qt.KeyboardModifier.AltModifier)
    hands.begin()
    hands.press(KEY.Key_PageDown)
    hands.press(KEY.Key_S)
    place = hands.meeting.place, hands.meeting.step
    hands.press(KEY.Key_Escape)
    assert not hands.reviews.room.isVisible()
    hands.window = hands.app.window
    hands.begin()

    assert (hands.meeting.place, hands.meeting.step) == place


def test_private_notes_stand_on_the_laptop_and_never_in_the_room(hands):
    hands.press(KEY.Key_2, by=Qt.KeyboardModifier.AltModifier)
    hands.begin()
    hands.press(KEY.Key_Right)
    hands.press(KEY.Key_S)
    desk = hands.reviews.view.desk

    assert PRIVATE in desk.note.toPlainText()
    assert PRIVATE not in shown(hands.reviews.room)
    # The laptop's keyboard leads the meeting as well.
    QTest.keyClick(desk, KEY.Key_Left)
    settle(hands.qtbot, hands.app)
    assert hands.meeting.step == "votes"


def test_the_keys_of_the_room_are_shown_over_it_and_any_key_takes_them_away(hands):
    hands.press(KEY.Key_2, by=Qt.KeyboardModifier.AltModifier)
    hands.begin()
    hands.press(KEY.Key_Question)
    said = shown(hands.window)
    step = hands.meeting.step
    hands.press(KEY.Key_Right)

    assert "Take back what was pressed last" in said
    assert hands.meeting.step == step


def test_what_is_typed_on_the_laptop_lands_in_the_room(hands):
    hands.press(KEY.Key_2, by=Qt.KeyboardModifier.AltModifier)
    hands.begin()
    hands.press(KEY.Key_PageDown)
    hands.press(KEY.Key_S)
    hands.on_to("chart")
    desk = hands.reviews.view.desk
    QTest.keyClicks(desk, "1It holds at three schools")
    QTest.keyClick(desk, KEY.Key_Return)
    settle(hands.qtbot, hands.app)
    assert [d.why for d in hands.meeting.page.decisions] == ["It holds at three schools"]

    QTest.keyClick(desk, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(hands.qtbot, hands.app)
    assert hands.meeting.page.decisions == ()
    assert "Taken back" in hands.reviews.room.said.text()


def test_a_private_note_is_written_while_the_meeting_goes_on(hands):
    hands.press(KEY.Key_2, by=Qt.KeyboardModifier.AltModifier)
    hands.begin()
    desk, meeting = hands.reviews.view.desk, hands.meeting
    hands.app.window.activateWindow()
    desk.note.setFocus()
    hands.qtbot.waitUntil(desk.note.hasFocus)
    desk.note.clear()
    QTest.keyClicks(desk.note, "Per was against it")
    meeting.turn_to(1)
    settle(hands.qtbot, hands.app)

    assert meeting.agenda.items[0].note == "Per was against it"
    assert desk.note.toPlainText() == (meeting.agenda.items[1].note or "")
    assert "Per was against it" not in shown(hands.reviews.room)


def test_predictions_are_typed_before_the_chart_and_the_last_one_can_be_taken_back(hands):
    hands.press(KEY.Key_2, by=Qt.KeyboardModifier.AltModifier)
    hands.press(KEY.Key_Return)
    hands.reviews.view.deeds.edit(
        hands.reviews.view.agenda.agenda.uid, pytest.fail, ask=Ask.PREDICTIONS
    )
    settle(hands.qtbot, hands.app)
    hands.begin()
    meeting, room = hands.meeting, hands.window
    hands.press(KEY.Key_V)
    hands.type("55 %")
    hands.type("9000 %")
    assert "9000" in room.votes.line.error.text()
    hands.window.focusWidget().clear()
    hands.type("90 %")
    assert meeting.page.votes.predicted == (0.55, 0.9)
    hands.press(KEY.Key_Backspace)
    assert meeting.page.votes.predicted == (0.55,)
    hands.type("70 %")
    hands.press(KEY.Key_Right)
    hands.on_to("spread")

    assert "from 55\u00a0% to 70\u00a0%" in shown(room)


SCREENS = """
import json, os, sys
from pathlib import Path
laptop = {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900}
projector = {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080}
with open(os.path.join(sys.argv[2], "screens.json"), "w") as file:
    json.dump({"screens": [laptop, projector]}, file)
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.name}"
from desktop import demo
from desktop.app import App
from desktop.render import application
from desktop.settings import Settings
from desktop.text import Text
from PySide6.QtCore import QTimer
qt = application()
app = App(Path(sys.argv[1]), Text(), now=demo.now, settings=Settings.forgetting(), theme="dark")
app.window.show()
app.begin()
def settled(then):
    then() if app.tasks.is_settled else QTimer.singleShot(20, lambda: settled(then))
def begin():
    app.window.menus.reviews.show()
    QTimer.singleShot(50, lambda: settled(start))
def start():
    app.window.menus.actions["review"].trigger()
    QTimer.singleShot(50, lambda: settled(tell))
def tell():
    room = app.window.menus.reviews.room
    print(app.window.screen().name(), room.screen().name(), room.isFullScreen(), room.width())
    app.tasks.close()
    qt.quit()
QTimer.singleShot(50, lambda: settled(begin))
qt.exec()
os._exit(0)
"""


def test_the_room_goes_to_the_projector_by_itself(sample_store, tmp_path):
    path = tmp_path / "sample.db"
    shutil.copy(sample_store, path)
    told = subprocess.run(
        [sys.executable, "-c", SCREENS, path, tmp_path],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert told.stdout.split() == ["laptop", "projector", "True", "1920"], told.stderr
