"""The ways to the reviews: the list, an agenda, the large screen, the minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.asked import Asked, nothing

if TYPE_CHECKING:
    from desktop.ui.review.view import ReviewsView
    from desktop.ui.window import Window


def reviews(window: Window, asked: Asked) -> None:
    """All reviews, planned ones on top."""
    _listed(window, asked)


def _listed(window: Window, asked: Asked) -> ReviewsView:
    way_in = window.menus.reviews
    way_in.show()
    asked.settle()
    view = way_in.page()
    view.show_list()
    return view


def agenda(window: Window, asked: Asked) -> None:
    """The agenda of the review that is planned next."""
    view = _listed(window, asked)
    review = view.current()
    if review is None:
        raise nothing(asked)
    view.open_agenda(review)


def review(window: Window, asked: Asked) -> None:
    """The large screen. pilot: whose page; tab: the step."""
    planned = _listed(window, asked).current()
    way_in = window.menus.reviews
    if planned is None:
        raise nothing(asked)
    way_in.start(planned, begins=False)
    asked.settle()
    meeting = way_in.meeting
    assert meeting is not None and meeting.agenda is not None
    meeting.reveals = asked.tab not in ("actions", "votes")
    places = {item.code: place for place, item in enumerate(meeting.agenda.items)}
    meeting.turn_to(places.get(asked.pilot or "", meeting.place))
    meeting.go_on()
    asked.settle()
    if asked.tab == "keys":
        way_in.show_keys()
    elif asked.tab == "end":
        meeting.turn_to(len(meeting.agenda.items))
    else:
        meeting.stand(asked.tab or "chart")


def minutes(window: Window, asked: Asked) -> None:
    """The minutes of the review that was held last."""
    view = _listed(window, asked)
    held = [line for line in view.list.lines if line.state == "held"]
    if not held:
        raise nothing(asked)
    view.open_minutes(held[0].uid)
