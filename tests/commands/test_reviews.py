"""Reviews, actions and contacts as `do` lines say them: what is written, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.errors import Refusal
from store.reads.first import first_rows
from store.reads.pilot import pilot_page
from store.reads.portfolio import portfolio
from store.reads.review import agenda, reviews
from store.reads.summary import summary
from store.schema import Action, Contact, Decision, ReviewItem
from store.words import Choice, Flag
from tests.builders import TODAY, do, uid_of
from tests.store.content import content

R = {"review": "Autumn"}


@pytest.fixture
def planned(store, walking_bus):
    """A review with three pilots, ten minutes each."""
    for title in ("Open gym", "Bicycles to lend"):
        do(store, "AddPilot", title=title)
    uid = uid_of(do(store, "AddReview", title="Autumn", on="2026-10-12"))
    for code in ("P-001", "P-002", "P-003"):
        do(store, "AddReviewItem", **R, pilot=code, minutes=10)
    return uid


def codes(store, uid) -> list[str]:
    return [item.code for item in store.read(agenda, uid, TODAY).items]


def test_an_item_goes_to_the_place_that_is_said_and_the_others_make_room(store, planned):
    do(store, "EditReviewItem", **R, pilot="P-003", position=1)
    assert codes(store, planned) == ["P-003", "P-001", "P-002"]

    do(store, "EditReviewItem", **R, pilot="P-003", position=99)
    assert codes(store, planned) == ["P-001", "P-002", "P-003"]

    do(store, "RemoveReviewItem", **R, pilot="P-001")
    do(store, "AddReviewItem", **R, pilot="P-001", position=2)
    found = store.read(agenda, planned, TODAY)
    assert [item.code for item in found.items] == ["P-002", "P-001", "P-003"]
    assert [item.position for item in found.items] == [1, 2, 3]
    positions = sa.select(ReviewItem.position).order_by(ReviewItem.position)
    assert store.read(lambda session: list(session.scalars(positions))) == [1, 2, 3]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.sampled_from(["P-001", "P-002", "P-003"]), st.integers(1, 5)),
                min_size=1, max_size=6))  # fmt: skip
def test_undo_brings_back_every_order_of_an_agenda(store, planned, moves):
    before = content(store)
    done = [
        do(store, "EditReviewItem", **R, pilot=code, position=place).number for code, place in moves
    ]
    assert sorted(codes(store, planned)) == ["P-001", "P-002", "P-003"]

    for number in reversed(done):
        store.undo(number, by="kari")
    assert content(store) == before


def test_a_review_is_named_by_its_title_its_day_or_both(store, planned):
    do(store, "AddReview", title="autumn", on="2026-11-09")

    with pytest.raises(Refusal, match=r"several reviews “Autumn”.*“Autumn 2026-10-12”"):
        do(store, "EditReview", **R, ask="votes")
    do(store, "EditReview", review="2026-10-12", ask="votes")
    do(store, "EditReview", review="Autumn 2026-11-09", title="Winter")
    with pytest.raises(Refusal, match=r"no review “Wintr”\. The nearest is Winter"):
        do(store, "EditReview", review="Wintr", ask="votes")

    assert [line.title for line in store.read(reviews, TODAY)] == ["Autumn", "Winter"]


@pytest.mark.parametrize(
    ("name", "fields", "reason"),
    [
        ("AddReview", {"title": "  ", "on": "2026-10-12"}, "needs a title"),
        ("AddReviewItem", {**R, "pilot": "P-001"}, "P-001 is on the agenda of Autumn already"),
        ("AddReviewItem", {**R, "pilot": "P-004", "minutes": 0}, "goes from 1 to 600"),
        ("EditReviewItem", {**R, "pilot": "P-004"}, "P-004 is not on the agenda of Autumn"),
        ("EndReview", R, "has not begun"),
        ("ShowChart", {**R, "pilot": "P-001"}, "has not begun"),
        ("BeginReview", {**R, "on": "2026-10-12"}, "lies ahead"),
        ("RecordVotes", {**R, "pilot": "P-001", "votes": ["scale"]}, "asks nothing"),
        ("SetAttendance", {**R, "attendees": [{"name": "Ola"}, {"name": "ola "}]}, "twice"),
        ("AddAction", {"pilot": "P-001", "what": " "}, "is empty"),
        ("AddAction", {"pilot": "P-004", "what": "Ask", **R}, "not on the agenda"),
        ("Decide", {"pilot": "P-004", "decision": "pivot", "why": "No", **R}, "not on the agenda"),
        ("CompleteAction", {"pilot": "P-001", "action": 7}, "no action “7”"),
        ("AddContact", {"name": "Kari", "work_email": "kari at home"}, "no e-mail address"),
        ("AddContact", {"name": "13097248022"}, "national identity number"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_a_sentence_and_changes_nothing(
    store, planned, name, fields, reason
):
    do(store, "AddPilot", title="Not on the agenda")
    before = content(store)

    with pytest.raises(Refusal, match=reason):
        do(store, name, **fields)

    assert content(store) == before


def test_people_answer_before_the_chart_and_not_after(store, planned):
    do(store, "EditReview", **R, ask="votes")
    do(store, "BeginReview", **R)
    do(store, "RecordVotes", **R, pilot="P-001", votes=["scale", "stop"])
    with pytest.raises(Refusal, match="asks for votes"):
        do(store, "RecordVotes", **R, pilot="P-001", predictions=[0.5])
    do(store, "RecordVotes", **R, pilot="P-001", votes=["scale", "continue", "scale"])
    before = store.read(agenda, planned, TODAY).items[0].votes
    do(store, "ShowChart", **R, pilot="P-001")

    with pytest.raises(Refusal, match="would be no guess any more"):
        do(store, "RecordVotes", **R, pilot="P-001", votes=["stop"])
    with pytest.raises(Refusal, match="have answered already"):
        do(store, "EditReview", **R, ask="predictions")

    votes = store.read(agenda, planned, TODAY).items[0].votes
    assert before.hides and before.spread is None
    assert not votes.hides
    assert votes.cast == (Choice.SCALE, Choice.CONTINUE, Choice.SCALE)
    assert [count for _, count in votes.spread.counts] == [2, 1, 0, 0, 0]
    assert store.read(agenda, planned, TODAY).items[1].votes.hides


def test_the_spread_of_predictions_is_lowest_middle_and_highest(store, planned):
    do(store, "EditReview", **R, ask="predictions")
    do(store, "BeginReview", **R)
    do(store, "RecordVotes", **R, pilot="P-001", predictions=[0.7, 0.4, 0.5, 0.6])
    do(store, "ShowChart", **R, pilot="P-001")

    spread = store.read(agenda, planned, TODAY).items[0].votes.spread
    assert (spread.answers, spread.lowest, spread.middle, spread.highest) == (4, 0.4, 0.55, 0.7)


def test_a_review_keeps_the_flags_as_they_stood_when_it_began(store, planned, judged):
    from store.reads.flags import ensure_fresh
    from store.schema import KeptVerdict

    ensure_fresh(store)
    do(store, "BeginReview", **R)
    ensure_fresh(store)

    item = store.read(agenda, planned, TODAY).items[0]
    assert item.flag_then is item.flag is not None
    query = sa.select(KeptVerdict).where(KeptVerdict.cause == "review")
    kept = store.read(lambda session: [(one.pilot_id, one.flag) for one in session.scalars(query)])
    assert sorted(kept) == [(1, item.flag), (2, Flag.TOO_EARLY), (3, Flag.TOO_EARLY)]
    ensure_fresh(store)
    assert len(store.read(lambda session: list(session.scalars(query)))) == 3


def test_a_review_that_was_held_keeps_its_agenda(store, planned):
    do(store, "BeginReview", **R, on="2026-09-21")
    do(store, "EndReview", **R)

    for name, fields in (
        ("AddReviewItem", {"pilot": "P-001"}),
        ("RemoveReviewItem", {"pilot": "P-001"}),
        ("EditReviewItem", {"pilot": "P-001", "position": 3}),
        ("EndReview", {}),
    ):
        with pytest.raises(Refusal, match="was held on 2026-09-21"):
            do(store, name, **R, **fields)
    with pytest.raises(Refusal, match="has begun already"):
        do(store, "BeginReview", **R)
    do(store, "EditReviewItem", **R, pilot="P-001", note="Said afterwards")


def test_what_was_decided_in_a_review_stays_when_the_review_is_removed(store, planned):
    do(store, "SetAttendance", **R, attendees=[{"name": "Ola"}])
    do(store, "BeginReview", **R)
    decided = do(store, "Decide", pilot="P-001", decision="iterate", why="More classes", **R)
    do(store, "AddAction", pilot="P-001", what="Ask", decision=str(decided.uid), **R)
    before = content(store)
    with pytest.raises(Refusal, match="stays on the agenda"):
        do(store, "RemoveReviewItem", **R, pilot="P-001")

    do(store, "RemoveReview", **R)
    left = store.read(
        lambda session: (
            session.scalars(sa.select(Decision.review_id)).all(),
            session.scalars(sa.select(Action.review_id)).all(),
        )
    )
    assert store.read(reviews, TODAY) == ()
    assert left == ([None], [None])
    store.undo(by="kari")
    assert content(store) == before

    do(store, "RemoveDecision", decision=str(decided.uid))
    assert store.read(lambda session: session.scalars(sa.select(Action.decision_id)).all()) == [
        None
    ]


def test_a_pilot_that_is_removed_leaves_agendas_and_takes_its_actions_along(store, planned):
    do(store, "EditReview", **R, ask="votes")
    do(store, "RecordVotes", **R, pilot="P-001", votes=["stop"])
    do(store, "AddAction", pilot="P-001", what="Ask")
    before = content(store)

    do(store, "RemovePilot", pilot="P-001")
    assert codes(store, planned) == ["P-002", "P-003"]
    store.undo(by="kari")
    assert content(store) == before


def test_attendance_is_the_whole_list_and_rows_that_stay_keep_their_uid(store, planned):
    do(store, "AddContact", name="Kari Nord")
    people = [{"name": "kari nord"}, {"name": "Ola", "present": False}]
    do(store, "SetAttendance", **R, attendees=people)
    first = store.read(agenda, planned, TODAY).attendees
    do(store, "SetAttendance", **R, attendees=[{"name": "Ola"}, {"name": "Eli"}])
    second = store.read(agenda, planned, TODAY).attendees

    assert [(a.name, a.present, a.contact) for a in first] == [
        ("Kari Nord", True, True),
        ("Ola", False, False),
    ]
    assert [(a.name, a.present, a.contact) for a in second] == [
        ("Ola", True, False),
        ("Eli", True, False),
    ]
    assert second[0].uid == first[1].uid


def test_an_action_is_open_until_it_is_done_or_dropped_and_once_only(store, walking_bus):
    do(store, "AddAction", pilot="P-001", what="Ask the school", due_on="2026-10-01")
    do(store, "CompleteAction", pilot="P-001", action=1, how_it_went="They say yes")
    with pytest.raises(Refusal, match="done or dropped already"):
        do(store, "DropAction", pilot="P-001", action=1)
    with pytest.raises(Refusal, match="both done and dropped"):
        do(store, "EditAction", pilot="P-001", action=1, dropped_on="2026-09-01")
    with pytest.raises(Refusal, match="lies ahead"):
        do(store, "EditAction", pilot="P-001", action=1, done_on="2026-12-01")

    done = store.read(pilot_page, walking_bus).actions[0]
    do(store, "EditAction", pilot="P-001", action=1, done_on=None)
    again = store.read(pilot_page, walking_bus).actions[0]

    assert (done.number, done.done_on, done.how_it_went) == (1, TODAY, "They say yes")
    assert (again.done_on, again.given_on, again.due_on) == (None, TODAY, date(2026, 10, 1))


# ------------------------------------------------------------------------- a contact as lead


def leads(store, uid) -> set[str | None]:
    """The lead as each read shows it."""
    return {
        store.read(portfolio, TODAY)[0].lead,
        store.read(pilot_page, uid).lead,
        store.read(summary)[0].lead,
        first_rows(store.path, TODAY)[0].lead,
    }


def test_a_lead_that_is_a_contacts_name_shows_the_name_that_the_contact_has(store, walking_bus):
    do(store, "EditPilot", pilot="P-001", lead="Kari")
    assert leads(store, walking_bus) == {"Kari"}
    do(store, "AddContact", name="KARI")
    assert leads(store, walking_bus) == {"KARI"}

    done = do(store, "EditContact", contact="Kari", name="Kari Nord")
    assert leads(store, walking_bus) == {"Kari Nord"}
    assert "pilot" in done.touched
    do(store, "EditPilot", pilot="P-001", lead="Ola")
    assert leads(store, walking_bus) == {"Ola"}
    do(store, "EditPilot", pilot="P-001", lead="kari nord")
    do(store, "RemoveContact", contact="Kari Nord")
    assert leads(store, walking_bus) == {"Kari Nord"}
    store.undo(by="kari")
    do(store, "EditContact", contact="Kari Nord", name="Kari Sør")
    assert leads(store, walking_bus) == {"Kari Sør"}


def test_a_new_pilot_can_have_a_contact_as_lead(store):
    do(store, "AddContact", name="Åse Øye")
    uid = uid_of(do(store, "AddPilot", title="Walking bus", lead="åse øye"))

    assert leads(store, uid) == {"Åse Øye"}


def test_two_contacts_or_organisations_are_never_called_the_same(store):
    do(store, "AddOrganisation", name="Askøy")
    do(store, "AddContact", name="Kari", organisation="Askøy")
    with pytest.raises(Refusal, match="already a contact called kari"):
        do(store, "AddContact", name="kari")
    with pytest.raises(Refusal, match="already an organisation called ASKØY"):
        do(store, "AddOrganisation", name="ASKØY")
    with pytest.raises(Refusal, match="organisation is still used by contact"):
        do(store, "RemoveOrganisation", organisation="Askøy")
    do(store, "EditContact", contact="Kari", organisation=None, phone="55 00 00 00")

    (contact,) = store.read(lambda session: session.scalars(sa.select(Contact)).all())
    assert (contact.organisation_id, contact.phone) == (None, "55 00 00 00")
