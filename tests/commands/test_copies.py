"""A copy of a pilot holds what was planned and nothing of what came of it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from store.errors import Refusal
from store.reads.first import first_rows, store_name
from store.reads.portfolio import store_name as name_now
from store.schema import Base, Hypothesis, Metric, Pilot, Site
from tests.builders import TODAY, do, uid_of

OF_A_PILOT = ("event", "iteration", "decision", "evidence_note", "attachment", "measurement")


@pytest.fixture
def copied(store, judged):
    """The judged walking bus with places and groups, and its copy P-002."""
    do(store, "EditPilot", pilot="P-001", lead="Ida Moe", stage="review", budget_cap=5000,
       starts_on="2026-01-05", ends_on="2027-06-30", next_review_on="2026-09-01")  # fmt: skip
    do(store, "AddSite", pilot="P-001", name="Ås skole", starts_on="2026-01-05")
    levels = [{"name": "Low", "share": 0.3}, {"name": "High", "share": 0.7}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    do(store, "AddEvent", pilot="P-001", on="2026-02-16", what="Winter holiday")
    do(store, "Decide", pilot="P-001", decision="continue", why="It works so far")
    do(store, "DuplicatePilot", pilot="P-001")
    return store


def one(store, model, code):
    query = sa.select(model).join(Pilot, Pilot.id == model.pilot_id).where(Pilot.code == code)
    return store.read(lambda session: session.scalars(query).one())


def pilot(store, code):
    return store.read(lambda session: session.scalars(sa.select(Pilot).filter_by(code=code)).one())


def test_a_copy_has_the_plan_under_a_code_and_title_of_its_own(copied):
    copy, first = pilot(copied, "P-002"), pilot(copied, "P-001")

    assert copy.title == "Copy of Walking bus"
    assert copy.uid != first.uid
    for name in ("programme_id", "lead", "budget_cap", "problem", "target_group"):
        assert getattr(copy, name) == getattr(first, name), name
    assert one(copied, Site, "P-002").name == "Ås skole"
    assert one(copied, Metric, "P-002").target == 0.55
    assert one(copied, Hypothesis, "P-002").metric_id == one(copied, Metric, "P-002").id


def test_a_copy_begins_anew_and_dates_that_have_passed_are_left_out(copied):
    copy = pilot(copied, "P-002")

    assert copy.stage == "design"
    assert (copy.starts_on, copy.next_review_on) == (None, None)
    assert copy.ends_on.isoformat() == "2027-06-30"
    assert one(copied, Site, "P-002").starts_on is None
    assert not first_rows(copied.path, TODAY)[1].needs_decision


def test_nothing_of_what_came_of_the_first_comes_along(copied):
    def ask(session):
        counted = {}
        for name in OF_A_PILOT:
            table = Base.metadata.tables[name]
            counted[name] = session.scalar(sa.select(sa.func.count()).where(table.c.pilot_id == 2))
        fixed = Base.metadata.tables["criterion_fixing"]
        counted["fixed"] = session.scalar(sa.select(sa.func.count()).select_from(fixed))
        return counted

    assert copied.read(ask) == {**dict.fromkeys(OF_A_PILOT, 0), "fixed": 1}


def test_a_copy_can_be_given_its_title_and_code(store, walking_bus):
    made = do(store, "DuplicatePilot", pilot="P-001", title="Next year", code="NY-1")

    assert pilot(store, "NY-1").title == "Next year"
    assert uid_of(made) == pilot(store, "NY-1").uid


def test_a_copy_takes_no_code_that_another_has(store, walking_bus):
    with pytest.raises(Refusal, match="already a pilot with the code p-001"):
        do(store, "DuplicatePilot", pilot="P-001", code="p-001")

    assert len(first_rows(store.path, TODAY)) == 1


def test_the_longest_title_can_be_copied_too(store):
    do(store, "AddPilot", title="x" * 300)
    do(store, "DuplicatePilot", pilot="P-001")

    assert len(pilot(store, "P-002").title) == 300


def test_a_pilot_that_is_put_away_needs_no_decision(store, walking_bus):
    do(store, "EditPilot", pilot="P-001", next_review_on="2026-09-01")
    before = first_rows(store.path, TODAY)[0]
    do(store, "EditPilot", pilot="P-001", archived=True)
    after = first_rows(store.path, TODAY)[0]

    assert (before.needs_decision, before.archived) == (True, False)
    assert (after.needs_decision, after.archived) == (False, True)


def test_a_store_is_called_by_its_name_until_that_is_taken_back(store):
    unnamed = store_name(store.path)
    do(store, "NameStore", name="  Folkehelse Vest ")
    named = store_name(store.path), store.read(name_now)
    do(store, "NameStore", name="")

    assert unnamed is None
    assert named == ("Folkehelse Vest", "Folkehelse Vest")
    assert store_name(store.path) is None
