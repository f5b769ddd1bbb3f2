"""The people, and what the steering groups met about: two reviews held, one planned."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.demo.diary import Entry
from store.commands.registry import Spoken

JUNE, AUTUMN, DECEMBER = "Steering groups, June", "Steering groups, September", "Steering groups"
JUNE_ON, AUTUMN_ON, DECEMBER_ON = "2026-06-12", "2026-09-11", "2026-12-11"
CHAIR = "Nina Berg"
CAME = ("Nina Berg", "Ida Moe", "Per Aas", "Sara Lie", "Amir Khan", "Liv Sandvik")


def _entry(day: str, name: str, /, *, by: str = CHAIR, **fields: Any) -> Entry:
    return Entry(date.fromisoformat(day), by, Spoken(name, fields))


def begun() -> list[Entry]:
    """People, agendas, and what a day's meeting begins with, before what is decided in it."""
    return [*_people(), *_june(), *_autumn(), *_december()]


def ended() -> list[Entry]:
    """What was given to whom in a meeting, and its end, after what was decided in it."""
    return [*_given_in_june(), *_given_in_autumn(), *_came_of_it()]


def _people() -> list[Entry]:
    day = "2026-05-04"
    return [
        _entry(day, "AddOrganisation", name="Kristiansand kommune"),
        _entry(
            day,
            "AddContact",
            name="Amir Khan",
            role="Community worker",
            organisation="Kristiansand kommune",
            work_email="amir.khan@kristiansand.example",
            phone="38 00 00 17",
        ),
        _entry(
            day,
            "AddContact",
            name="Liv Sandvik",
            role="School nurse",
            organisation="Kristiansand kommune",
            work_email="liv.sandvik@kristiansand.example",
            note="Best by phone before nine.",
        ),
    ]


def _planned(day: str, title: str, on: str, ask: str, items: list[tuple[str, int, str]]) -> Any:
    yield _entry(day, "AddReview", title=title, on=on, ask=ask)
    for code, minutes, note in items:
        fields = {"note": note} if note else {}
        yield _entry(day, "AddReviewItem", review=title, pilot=code, minutes=minutes, **fields)


def _attended(day: str, review: str, *absent: str) -> Entry:
    names = [{"name": name, "present": name not in absent} for name in CAME]
    return _entry(day, "SetAttendance", review=review, attendees=names)


def _june() -> list[Entry]:
    items = [
        ("P-004", 20, "Sara is worried about the injuries: let her speak first."),
        ("P-013", 15, ""),
        ("P-001", 10, ""),
    ]
    return [
        *_planned("2026-06-01", JUNE, JUNE_ON, "predictions", items),
        _attended(JUNE_ON, JUNE, "Amir Khan"),
        _entry(JUNE_ON, "BeginReview", review=JUNE),
        _entry(
            JUNE_ON,
            "RecordVotes",
            review=JUNE,
            pilot="P-004",
            predictions=[40, 45, 55, 48, 70],
        ),
        *(_entry(JUNE_ON, "ShowChart", review=JUNE, pilot=code) for code, *_ in items),
    ]


def _given_in_june() -> list[Entry]:
    given = {"review": JUNE}
    return [
        _entry(
            JUNE_ON,
            "AddAction",
            pilot="P-004",
            what="Ask those who were hurt what happened, and write it down.",
            owner="Sara Lie",
            due_on="2026-08-28",
            **given,
        ),
        _entry(
            JUNE_ON,
            "AddAction",
            pilot="P-013",
            what="Count who trains, by education, from September on.",
            owner="Nina Berg",
            due_on="2026-09-30",
            **given,
        ),
        _entry(
            JUNE_ON,
            "AddAction",
            pilot="P-001",
            what="Find somebody who brings the skis home to those without a car.",
            owner="Ida Moe",
            due_on="2026-09-01",
            **given,
        ),
        _entry(JUNE_ON, "EndReview", review=JUNE),
    ]


def _autumn() -> list[Entry]:
    items = [
        ("P-006", 20, "Amir has seen the figures and agrees. Thank the volunteers first."),
        ("P-004", 15, ""),
        ("P-002", 10, ""),
        ("P-009", 10, ""),
        ("P-001", 10, ""),
    ]
    votes = {
        "P-006": ["stop", "stop", "iterate", "stop", "pivot"],
        "P-004": ["iterate", "iterate", "continue", "iterate", "stop"],
        "P-002": ["continue", "scale", "continue", "continue", "continue"],
    }
    return [
        *_planned("2026-08-31", AUTUMN, AUTUMN_ON, "votes", items),
        _attended(AUTUMN_ON, AUTUMN, "Liv Sandvik"),
        _entry(AUTUMN_ON, "BeginReview", review=AUTUMN),
        *(
            _entry(AUTUMN_ON, "RecordVotes", review=AUTUMN, pilot=code, votes=cast)
            for code, cast in votes.items()
        ),
        *(_entry(AUTUMN_ON, "ShowChart", review=AUTUMN, pilot=code) for code, *_ in items),
    ]


def _given_in_autumn() -> list[Entry]:
    asked = [
        (
            "P-006",
            "Hand over what we learnt to the home nursing, in a meeting and not by mail.",
            "Amir Khan",
            "2026-10-30",
        ),
        (
            "P-004",
            "Get rubber mats for the door of each hall before the floors get wet.",
            "Sara Lie",
            "2026-11-06",
        ),
        (
            "P-002",
            "Ask four municipalities whether they could pay a guide from March.",
            "Per Aas",
            "2026-12-04",
        ),
        (
            "P-009",
            "Ask two other day centres whether they would begin in February.",
            "Sara Lie",
            "2026-12-11",
        ),
        (
            "P-001",
            "Find a fourth school that wants to lend, far from the others.",
            "Ida Moe",
            "2026-12-04",
        ),
    ]
    return [
        *(
            _entry(
                AUTUMN_ON,
                "AddAction",
                pilot=code,
                what=what,
                owner=owner,
                due_on=due,
                review=AUTUMN,
            )
            for code, what, owner, due in asked
        ),
        _entry(AUTUMN_ON, "EndReview", review=AUTUMN),
    ]


def _came_of_it() -> list[Entry]:
    """The first of each pilot is number 1."""
    return [
        _entry(
            "2026-08-25",
            "CompleteAction",
            by="Sara Lie",
            pilot="P-004",
            action=1,
            how_it_went="Five of seven slipped on the wet floor by the door.",
        ),
        _entry(
            "2026-09-10",
            "DropAction",
            by="Ida Moe",
            pilot="P-001",
            action=1,
            how_it_went="The bus company lets skis on from November, so nobody has to.",
        ),
        _entry(
            "2026-10-02",
            "CompleteAction",
            pilot="P-013",
            action=1,
            how_it_went="Counted since the first week of September.",
        ),
        _entry(
            "2026-10-27",
            "CompleteAction",
            by="Amir Khan",
            pilot="P-006",
            action=1,
            how_it_went="They begin in January with eleven who have no visitors.",
        ),
    ]


def _december() -> list[Entry]:
    items = [
        ("P-001", 15, "Ida wants to know before Christmas whether the school can plan with it."),
        ("P-002", 10, ""),
        ("P-014", 15, "Ask what it costs without the second adult."),
        ("P-004", 15, "The mats have not come. Do not let it be about whose fault that is."),
        ("P-013", 10, ""),
        ("P-005", 10, ""),
    ]
    return list(_planned("2026-11-20", DECEMBER, DECEMBER_ON, "votes", items))
