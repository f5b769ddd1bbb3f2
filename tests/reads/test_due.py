"""All that is due: beside what pilots make due themselves, the actions that somebody has."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from store.reads.due import due
from store.reads.people import people
from store.reads.portfolio_due import DueKind
from tests.builders import TODAY, do


def actions(store, today=TODAY, **more) -> list[tuple[str, str, str | None]]:
    found = store.read(due, today, **more)
    return [(one.on.isoformat(), one.what, one.who) for one in found if one.kind is DueKind.ACTION]


@pytest.fixture
def given(store, walking_bus):
    for what, owner, on in (
        ("Late", "Ola", "2026-09-01"),
        ("Today", None, TODAY.isoformat()),
        ("Soon", "Kari", (TODAY + timedelta(days=30)).isoformat()),
        ("Far ahead", "Kari", (TODAY + timedelta(days=31)).isoformat()),
        ("Some day", "Kari", None),
    ):
        do(store, "AddAction", pilot="P-001", what=what, owner=owner, due_on=on)


def test_an_action_is_due_until_it_is_done_or_dropped(store, given):
    assert actions(store) == [
        ("2026-09-01", "Late", "Ola"),
        (TODAY.isoformat(), "Today", None),
        ("2026-10-28", "Soon", "Kari"),
    ]

    do(store, "CompleteAction", pilot="P-001", action=1)
    do(store, "DropAction", pilot="P-001", action=3)
    assert [what for _, what, _ in actions(store)] == ["Today"]
    store.undo(by="kari")
    assert [what for _, what, _ in actions(store)] == ["Today", "Soon"]


def test_of_a_pilot_that_was_put_away_no_action_is_due(store, given):
    do(store, "EditPilot", pilot="P-001", archived=True)

    assert actions(store) == []


def test_an_action_outlives_the_decision_that_closed_its_pilot(store, given):
    do(store, "Decide", pilot="P-001", decision="stop", why="We have learnt what we could here.")

    assert actions(store)[0][1] == "Late"


def test_all_that_is_due_stands_in_the_order_of_its_days(store, given, measured):
    do(store, "EditPilot", pilot="P-001", stage="running", next_review_on="2026-09-10",
       ends_on="2026-10-01", starts_on="2026-01-05")  # fmt: skip
    found = store.read(due, TODAY)

    assert [one.on for one in found] == sorted(one.on for one in found)
    assert {one.kind for one in found} >= {
        DueKind.ACTION, DueKind.NUMBERS, DueKind.REVIEW, DueKind.TIME_BOX,
    }  # fmt: skip
    assert all(one.code == "P-001" and one.pilot is not None for one in found)


def test_whose_it_is_follows_a_contact_to_another_name(store, walking_bus):
    do(store, "AddContact", name="Kari")
    do(store, "EditPilot", pilot="P-001", lead="Kari", next_review_on="2026-09-10")
    do(store, "EditContact", contact="Kari", name="Kari Nord")

    assert [one.who for one in store.read(due, TODAY)] == ["Kari Nord"]
    assert store.read(people) == ("Kari Nord",)


@pytest.mark.parametrize("pilots", [1, 40])
def test_it_takes_as_many_statements_however_many_pilots(store, statements, pilots):
    for number in range(1, pilots + 1):
        do(store, "AddPilot", title="Bus", stage="running", starts_on="2026-01-05",
           ends_on="2026-09-01")  # fmt: skip
        code = f"P-{number:03d}"
        do(store, "AddMetric", pilot=code, name="M", kind="count", direction="up", cadence="month")
        do(store, "AddAction", pilot=code, what="Ask", due_on="2026-09-01")
    statements.clear()
    found = store.read(due, date(2026, 9, 28))

    assert len([one for one in statements if one != "BEGIN"]) == 4
    assert len(found) == 3 * pilots
