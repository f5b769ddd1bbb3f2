"""From the window to its reviews, into the room and back; with the room's window and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen

from desktop.tasks import EVERYTHING, Tasks
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.review.meeting import Meeting
    from desktop.ui.review.screen import Room
    from desktop.ui.review.view import ReviewsView
    from desktop.ui.window import Window
    from store.reads.review_types import ReviewLine

NOTHING_PLANNED = mark("review", "No review is planned: prepare one first.")


class Reviews(QObject):
    """All of it is made when it is first wanted. It goes on where it was left."""

    def __init__(self, window: Window, tasks: Tasks) -> None:
        # It goes with the frame, which is made anew in another language.
        super().__init__(window.frame)
        self._window, self._tasks = window, tasks
        self.view: ReviewsView | None = None
        self.meeting: Meeting | None = None
        self.room: Room | None = None
        tasks.changed.connect(self._changed)
        window.closed.connect(self.close_room)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._screen_came)

    def page(self) -> ReviewsView:
        """The page, made when it is first wanted."""
        if self.view is None:
            from desktop.ui.review.view import ReviewsView

            made = self.view = ReviewsView(self._tasks, self._window)
            made.start_asked.connect(self.start)
            made.said.connect(self._window.say)
            self._window.frame.add_page("reviews", made)
        self.view.show_pilots(self._window.portfolio.all_rows)
        return self.view

    def show(self) -> None:
        """All reviews, or what was looked at last."""
        view = self.page()
        self._window.show_page("reviews")
        if view.shown == "list":
            view.list.stand_on(None)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched is EVERYTHING:
            self.forget()

    def open(self, line: ReviewLine) -> None:
        """One of them: its minutes, or its agenda."""
        self.show()
        self.page().open_line(line)

    def forget(self) -> None:
        """Another store: nothing of the old one is shown."""
        self.close_room()
        self.meeting = None
        if self.view is not None:
            self.view = None
            self._window.frame.drop_page("reviews")

    # The room

    def start_one(self) -> None:
        """F11: the review that is open, under way, or planned next."""
        view = self.page()
        review = self.meeting.review if self.meeting is not None else view.current()
        if review is not None:
            self.start(review)
            return
        self._tasks.read(first_to_hold, self._tasks.today(), owner=self, then=self._start_found)

    def _start_found(self, review: UUID | None) -> None:
        if review is None:
            self.show()
            self._window.say(self._tasks.text.fill("review", NOTHING_PLANNED))
        else:
            self.start(review)

    def start(self, review: UUID, *, begins: bool = True) -> None:
        """Begin it, or go on with it: the room in front, the laptop behind.

        begins: False only looks at how it will be.
        """
        from desktop.ui.review.desk import Desk
        from desktop.ui.review.meeting import Meeting
        from desktop.ui.review.screen import Room

        self.show()
        assert self.view is not None
        if self.meeting is None or self.meeting.review != review:
            self.close_room()
            self.meeting = Meeting(self._tasks, self.view.deeds, review, self, begins=begins)
            self.meeting.ended.connect(self._ended)
            self.meeting.gone.connect(self._gone)
            self.meeting.refused.connect(self._window.say)
        if self.room is None:
            room = self.room = Room(
                self._tasks, self._window.choices.theme, self.meeting, self._window.frame
            )
            room.left.connect(self.leave)
            room.keys.shown_keys = self.show_keys
            desk = Desk(self._tasks, self.meeting)
            desk.keys = room.keys
            desk.left.connect(self.leave)
            desk.full_asked.connect(room.turn_full)
            self.view.show_desk(desk)
            self.meeting.open()
        else:
            self.meeting.go_on()
            assert self.view.desk is not None
            self.view.show_desk(self.view.desk)
        self._place(self.room)
        self.room.begin()

    def _place(self, room: Room) -> None:
        """On the projector where there is one; else on this screen, to be dragged from there."""
        if self._window.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen):
            room.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            room.resize(self._window.size())
            room.show()
            return
        here = self._window.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        if others:
            if room.isFullScreen():
                # A window that fills a screen does not move to another one.
                room.showNormal()
            room.setScreen(others[0])
            room.setGeometry(others[0].geometry())
            room.showFullScreen()
            self._window.activateWindow()
            return
        room.setGeometry(here.geometry())
        room.showFullScreen()
        room.raise_()
        room.activateWindow()

    def _screen_came(self, _: QScreen) -> None:
        """The projector was put in during the meeting."""
        if self.room is not None and self.room.isVisible():
            self._place(self.room)

    def show_keys(self) -> None:
        """What the keys do there."""
        if self.room is not None:
            from desktop.ui.review.keys_card import KeysCard

            KeysCard.over(self.room, self._tasks.text)

    def leave(self) -> None:
        """Back to the laptop; the place in the meeting is kept."""
        if self.room is not None and self.room.isVisible():
            self.room.hide()
        if self.meeting is not None:
            self.meeting.pause()
        view = self.view
        if view is not None:
            if view.desk is not None:
                view.desk.stop()
            if self.meeting is not None and view.shown == "desk":
                view.open_agenda(self.meeting.review)
                view.stack.setCurrentWidget(view.agenda)
        self._window.activateWindow()

    def _ended(self, review: UUID) -> None:
        self.close_room()
        self.meeting = None
        if self.view is not None:
            self.view.open_minutes(review)

    def _gone(self) -> None:
        self.close_room()
        self.meeting = None
        if self.view is not None:
            self.view.show_list()

    def close_room(self) -> None:
        """The large window goes, the meeting stays."""
        room, self.room = self.room, None
        if room is not None:
            room.left.disconnect(self.leave)
            room.close()
            room.deleteLater()
        if self.view is not None and self.view.desk is not None:
            self.view.desk.stop()


def first_to_hold(session: Any, today: Any) -> UUID | None:
    """The review that is under way, else the one planned next; None where there is none."""
    from store.reads.review import reviews
    from store.reads.review_types import ReviewState

    coming = [one for one in reviews(session, today) if one.state is not ReviewState.HELD]
    return coming[0].uid if coming else None
