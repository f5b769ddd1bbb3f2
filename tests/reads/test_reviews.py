"""What a review shows: the list, the agenda of the one who leads, the page that all see."""

from __future__ import annotations

from datetime import date

import pytest

from store.errors import Refusal
from store.reads.review import agenda, reviews
from store.reads.review_page import page
from store.reads.review_types import ChangeKind, ReviewState
from store.words import Flag, Stage
from tests.builders import TODAY, do, uid_of
from tests.reads.conftest import LATER, begin


def shown(store, review, pilot, today=LATER):
    return store.read(page, review, pilot, today=today)


def test_what_changed_since_the_last_review_is_what_was_written_down_since(
    store, second, walking_bus
):
    found = shown(store, second, walking_bus)
    said = [(one.kind, str(one.said)) for one in found.since.changes]

    assert (found.since.review, found.since.on) == ("September", TODAY)
    assert found.since.stage_then is Stage.IDEA
    assert said == [
        (ChangeKind.STAGE, "Stage: from idea to running"),
        (ChangeKind.NUMBERS, "Attendance: 3 new periods, the latest 20640"),
        (ChangeKind.NUMBERS, "Attendance: 1 period corrected"),
        (ChangeKind.CYCLE, "Cycle 1 completed, adopt: Two routes"),
        (ChangeKind.EVENT, "Event: Autumn holiday"),
        (ChangeKind.DECISION, "Decided: iterate. One class more"),
        (ChangeKind.FINDING, "1 new finding"),
    ]
    assert [one.study or one.text for one in found.learnt] == ["Eleven more came", "It is fun"]


def test_what_was_undone_since_is_no_news(store, second, walking_bus):
    note = do(store, "AddEvidenceNote", pilot="P-001", text="It rained")
    with_it = shown(store, second, walking_bus)
    store.undo(note.number, by="kari")
    without = shown(store, second, walking_bus)

    assert str(with_it.since.changes[-1].said) == "2 new findings"
    assert str(without.since.changes[-1].said) == "1 new finding"
    assert len(without.learnt) == len(with_it.learnt) - 1


def test_the_first_review_of_a_pilot_looks_at_all_that_there_is(store, judged, walking_bus):
    review = begin(store, "September", TODAY, "P-001")
    found = shown(store, review, walking_bus, TODAY)

    assert (found.since.review, found.since.flag_then, found.since.stage_then) == (None, None, None)
    assert [str(one.said) for one in found.since.changes] == [
        "Attendance: 16 new periods, the latest 20619",
        "Target fixed: Attendance 0.55 by 2026-12-31",
    ]


def test_a_review_that_was_entered_later_counts_from_the_end_of_its_day(
    store, clock, judged, walking_bus
):
    clock.move_to(date(2026, 10, 20))
    do(store, "AddEvent", pilot="P-001", on="2026-10-19", what="A strike")
    clock.move_to(LATER)
    do(store, "AddReview", title="On paper", on="2026-10-12")
    do(store, "AddReviewItem", review="On paper", pilot="P-001")
    do(store, "BeginReview", review="On paper", on="2026-10-12")
    do(store, "EndReview", review="On paper")
    review = begin(store, "October", LATER, "P-001")

    assert [str(one.said) for one in shown(store, review, walking_bus).since.changes] == [
        "Event: A strike"
    ]


def test_last_meetings_actions_come_first_the_open_ones_on_top(store, clock, second, walking_bus):
    do(store, "AddAction", pilot="P-001", what="Buy vests", owner="Kari", due_on="2026-11-02",
       review="October")  # fmt: skip
    do(store, "AddAction", pilot="P-001", what="Phone the bus company", due_on="2026-11-30")
    found = shown(store, second, walking_bus)
    assert [(one.what, one.overdue) for one in found.actions] == [
        ("Ask the school", True),
        ("Phone the bus company", False),
    ]
    assert [(one.what, one.owner) for one in found.given] == [("Buy vests", "Kari")]

    do(store, "CompleteAction", pilot="P-001", action=1, how_it_went="They say yes")
    found = shown(store, second, walking_bus)
    assert [(one.what, one.state) for one in found.actions] == [
        ("Phone the bus company", "open"),
        ("Ask the school", "done"),
    ]
    lead = store.read(agenda, second, LATER)
    assert {one.what for one in lead.actions} == {
        "Ask the school", "Phone the bus company", "Buy vests",
    }  # fmt: skip


def test_an_action_that_was_closed_before_the_last_review_is_gone_from_the_next(
    store, clock, first, walking_bus
):
    do(store, "AddAction", pilot="P-001", what="Long ago")
    do(store, "CompleteAction", pilot="P-001", action=2, done_on="2026-09-27")
    clock.move_to(LATER)
    review = begin(store, "October", LATER, "P-001")

    assert [one.what for one in shown(store, review, walking_bus).actions] == ["Ask the school"]


def test_the_page_has_the_figure_the_chart_and_the_verdict_on_the_next_place(
    store, second, walking_bus, judged
):
    found = shown(store, second, walking_bus)

    assert found.outcome.uid == found.figure.metric == judged
    assert found.figure.lower < found.figure.estimate < found.figure.upper
    assert (found.figure.target, found.figure.kind.value) == (0.55, "proportion")
    assert found.transfer.id == "transfer.next_site"
    assert found.hypothesis[1] == "more pupils walk"
    assert (found.number, found.of, found.minutes) == (1, 1, 10)
    assert found.flag in set(Flag)
    assert found.fresh


def test_a_pilot_with_nothing_has_a_page_too(store, walking_bus):
    review = begin(store, "September", TODAY, "P-001")
    found = shown(store, review, walking_bus, TODAY)

    assert (found.figure, found.outcome, found.hypothesis) == (None, None, None)
    assert found.since.changes == found.learnt == found.actions == ()
    assert found.reached.participants is None


def test_a_pilot_that_is_not_on_the_agenda_has_no_page(store, second, walking_bus):
    other = uid_of(do(store, "AddPilot", title="Another"))
    with pytest.raises(Refusal, match="no longer on the agenda of October"):
        shown(store, second, other)
    do(store, "RemoveReview", review="October")
    with pytest.raises(Refusal, match="no longer there"):
        shown(store, second, walking_bus)


def test_a_page_of_a_review_that_was_held_says_what_was_known_in_it(store, clock, first, second):
    walking_bus = store.read(agenda, second, LATER).items[0].pilot
    found = shown(store, first, walking_bus)

    assert found.state is ReviewState.HELD
    assert [one.kind for one in found.since.changes] == [ChangeKind.NUMBERS, ChangeKind.CRITERION]
    assert found.learnt == ()


def test_the_list_has_those_under_way_first_then_the_planned_then_the_newest_held(
    store, clock, second
):
    do(store, "AddReview", title="Next year", on="2027-01-11")
    do(store, "AddReview", title="Christmas", on="2026-12-14")
    lines = store.read(reviews, LATER)

    assert [(line.title, line.state.value) for line in lines] == [
        ("October", "under_way"),
        ("Christmas", "planned"),
        ("Next year", "planned"),
        ("September", "held"),
    ]
    held = lines[-1]
    assert (held.codes, held.minutes, held.open_actions, held.overdue_actions) == (
        ("P-001",), 10, 1, 1,
    )  # fmt: skip


@pytest.mark.parametrize("pilots", [1, 12])
def test_lists_and_agendas_take_as_many_statements_however_many_pilots(store, pilots, statements):
    for number in range(pilots):
        do(store, "AddPilot", title=f"Pilot {number}")
    codes = [f"P-{number:03d}" for number in range(1, pilots + 1)]
    review = begin(store, "September", TODAY, *codes)
    for code in codes:
        do(store, "AddAction", pilot=code, what="Ask", review="September")

    statements.clear()
    assert len(store.read(reviews, TODAY)[0].codes) == pilots
    assert len([one for one in statements if one != "BEGIN"]) == 5
    statements.clear()
    assert len(store.read(agenda, review, TODAY).items) == pilots
    assert len([one for one in statements if one != "BEGIN"]) == 8
