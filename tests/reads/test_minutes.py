"""What leaves a review: the minutes, and nothing that is confidential, nor onto its screen."""

from __future__ import annotations

import json
from datetime import date

import pytest

from store.errors import Refusal
from store.evidence.plain import plain
from store.exchange.minutes_out import minutes_csv, minutes_html, minutes_text
from store.reads.flags import ensure_fresh
from store.reads.minutes import minutes
from store.reads.review import agenda
from store.reads.review_page import page
from store.schema import Base
from store.words import Choice
from tests.builders import AFTER, TODAY, do, uid_of, weekly
from tests.reads.conftest import LATER, begin


def shown(store, review, pilot, today=LATER):
    return store.read(page, review, pilot, today=today)


# ----------------------------------------------------------------- nothing that is confidential

SECRETS = ("kari@askoy.example", "55 11 22 33", "Head of schools", "only by phone", "Ask about it")


def reach(period: str, *groups: int) -> list[dict]:
    """New people of a month: all, and of each group from the worst off."""
    named = zip(("Low", "Middle", "High"), groups, strict=True)
    return [
        {"period": period, "value": sum(groups)},
        *({"period": period, "value": value, "subgroup": name} for name, value in named),
    ]


@pytest.fixture
def with_secrets(store, judged, walking_bus):
    """A contact leads and attends; a private note; a group of four people, worst off."""
    do(
        store, "AddContact", name="Kari Nord", role=SECRETS[2], work_email=SECRETS[0],
        phone=SECRETS[1], note=SECRETS[3],
    )  # fmt: skip
    do(store, "EditPilot", pilot="P-001", lead="Kari Nord", budget_cap=1000)
    levels = [{"name": "Low", "share": 0.2}, {"name": "Middle", "share": 0.3},
              {"name": "High", "share": 0.5}]  # fmt: skip
    do(store, "AddSubgroups", pilot="P-001", dimension="Schooling", ordered=True, levels=levels)
    do(store, "AddMetric", pilot="P-001", name="New", kind="count", direction="up", role="reach",
       cadence="month")  # fmt: skip
    for rows in (reach("2026-05", 4, 30, 57), reach("2026-06", 0, 30, 53)):
        do(store, "RecordMeasurements", pilot="P-001", metric="New", rows=rows)
    uid = uid_of(do(store, "AddReview", title="September", on=TODAY.isoformat()))
    do(store, "AddReviewItem", review="September", pilot="P-001", note=SECRETS[4])
    people = [{"name": "Kari Nord"}]
    do(store, "SetAttendance", review="September", attendees=people)
    ensure_fresh(store)
    do(store, "BeginReview", review="September")
    do(store, "AddAction", pilot="P-001", what="Ask", owner="kari nord", review="September")
    ensure_fresh(store)
    return uid


def everything_shown(store, review, pilot) -> list[str]:
    """All that the screen and the minutes hold, as text."""
    held = store.read(minutes, review, TODAY)
    whole = json.dumps(plain(shown(store, review, pilot, TODAY)), ensure_ascii=False)
    return [
        whole,
        json.dumps(plain(held), ensure_ascii=False),
        minutes_text(held),
        minutes_html(held),
        minutes_csv(held).decode(),
    ]


def test_of_a_contact_the_screen_and_the_minutes_have_the_name_alone(
    store, with_secrets, walking_bus
):
    for text in everything_shown(store, with_secrets, walking_bus):
        assert "Kari Nord" in text
        assert [secret for secret in SECRETS if secret in text] == []
    assert store.read(agenda, with_secrets, TODAY).items[0].note == SECRETS[4]


def test_a_group_of_four_has_no_figure_on_the_screen_and_cannot_be_worked_out(
    store, with_secrets, walking_bus
):
    reached = shown(store, with_secrets, walking_bus, TODAY).reached

    assert (reached.participants, reached.group, reached.small_group) == (174, "Low", 5)
    assert (reached.worst_off, reached.representation, reached.suppressed) == (None, None, True)
    (schooling,) = shown(store, with_secrets, walking_bus, TODAY).outcome.groups
    assert [level.suppressed for level in schooling.levels] == [True, True, False]
    assert [level.size for level in schooling.levels] == [None, None, 110]


@pytest.mark.parametrize(("more", "hidden"), [(0, False), (2, True), (4, True), (5, False)])
def test_what_is_shown_twice_never_says_by_how_few_a_group_has_grown(
    store, clock, with_secrets, walking_bus, more, hidden
):
    """Sixteen of the group last time and eighteen now: two would be told by the difference."""
    do(store, "RecordMeasurements", pilot="P-001", metric="New", rows=reach("2026-04", 12, 30, 53))
    do(store, "EndReview", review="September")
    rows = reach("2026-07", more, 12, 26)
    do(store, "RecordMeasurements", pilot="P-001", metric="New", rows=rows)
    clock.move_to(LATER)
    review = begin(store, "October", LATER, "P-001")
    before = shown(store, with_secrets, walking_bus).reached
    found = shown(store, review, walking_bus)

    assert not before.suppressed
    assert found.reached.suppressed is hidden
    assert found.reached.worst_off == (None if hidden else 16 + more)
    assert (found.reached.representation is None) is hidden
    assert "Low" not in " ".join(str(one.said.to_dict()) for one in found.since.changes)


def test_a_group_whose_numbers_were_corrected_since_is_not_compared(
    store, clock, with_secrets, walking_bus
):
    do(store, "RecordMeasurements", pilot="P-001", metric="New", rows=reach("2026-04", 12, 30, 53))
    do(store, "EndReview", review="September")
    do(store, "RecordMeasurements", pilot="P-001", metric="New", rows=reach("2026-04", 14, 30, 53))
    clock.move_to(LATER)
    review = begin(store, "October", LATER, "P-001")

    assert shown(store, review, walking_bus).reached.worst_off is None


def test_every_table_with_a_persons_details_is_kept_from_the_shared_screen():
    """A new column of a contact must be decided on here too."""
    columns = set(Base.metadata.tables["contact"].columns.keys())
    assert columns == {
        "id", "uid", "version", "name", "role", "organisation_id", "work_email", "phone", "note",
    }  # fmt: skip


# ------------------------------------------------------------------------------------- minutes


def test_the_minutes_say_who_came_what_was_decided_and_who_does_what(store, clock, second):
    do(store, "SetAttendance", review="October",
       attendees=[{"name": "Kari"}, {"name": "Ola", "present": False}])  # fmt: skip
    do(store, "Decide", pilot="P-001", decision="scale", why="All four schools want it now",
       decided_by="The board", review="October")  # fmt: skip
    do(store, "AddAction", pilot="P-001", what="Write to the schools", owner="Ola",
       due_on="2026-11-30", review="October")  # fmt: skip
    do(store, "EndReview", review="October")
    text = minutes_text(store.read(minutes, second, LATER))

    assert text.startswith("October\n=======\nMinutes of the review on 2026-10-26\n")
    for line in (
        "Present: Kari",
        "Not present: Ola",
        "1. Walking bus (P-001)",
        "From last time, 2026-09-28",
        "- Ola: Ask the school · by 2026-10-05, which has passed · open",
        "- Cycle 1 completed, adopt: Two routes",
        "scale (The board). All four schools want it now This goes against the flag.",
        "- Ola: Write to the schools · by 2026-11-30",
    ):
        assert f"\n{line}\n" in text, line


def test_minutes_of_last_month_stay_as_they_were_whatever_came_after(store, clock, second):
    do(store, "EndReview", review="October")
    before = minutes_text(store.read(minutes, second, LATER))

    clock.move_to(date(2026, 11, 20))
    do(store, "CompleteAction", pilot="P-001", action=1, how_it_went="They say yes")
    do(store, "AddAction", pilot="P-001", what="Something new")
    do(store, "AddEvent", pilot="P-001", on="2026-11-02", what="A strike")
    rows = weekly("2026-W30", AFTER)
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    ensure_fresh(store)

    assert minutes_text(store.read(minutes, second, date(2026, 11, 20))) == before


def test_the_minutes_as_a_table_have_a_row_an_entry(store, second):
    do(store, "SetAttendance", review="October", attendees=[{"name": "=Kari"}])
    do(store, "Decide", pilot="P-001", decision="pivot", why="Not here", review="October")
    lines = minutes_csv(store.read(minutes, second, LATER)).decode().splitlines()

    assert lines[0].startswith(
        "review,held_on,entry,code,title,flag,decision,against_flag,what,who"
    )
    assert [line.split(",")[2] for line in lines[1:]] == [
        "attended", "looked_at", "earlier_action", "decision",
    ]  # fmt: skip
    assert ",'=Kari," in lines[1]
    assert f",{Choice.PIVOT.value},false,Not here," in lines[4]


def test_what_was_typed_is_text_on_the_page_to_print(store, second):
    do(store, "Decide", pilot="P-001", decision="pivot", why="<b>No</b> & never\nagain",
       review="October")  # fmt: skip
    html = minutes_html(store.read(minutes, second, LATER), lang="nn")

    assert "&lt;b&gt;No&lt;/b&gt; &amp; never<br>again" in html
    assert '<html lang="nn">' in html
    assert "http" not in html
    assert html.count("<ul>") == html.count("</ul>") > 0


def test_a_review_that_has_not_begun_has_no_minutes(store, walking_bus):
    uid = uid_of(do(store, "AddReview", title="September", on="2026-09-28"))
    with pytest.raises(Refusal, match="has not begun"):
        store.read(minutes, uid, TODAY)
