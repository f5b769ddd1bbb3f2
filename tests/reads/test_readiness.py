"""Readiness afresh from the measurements, as scripts read it."""

from __future__ import annotations

import json
from uuid import uuid4

import pytest

from store.errors import Refusal
from store.evidence.profile import CRITERIA
from store.reads.portfolio import portfolio
from store.reads.profiles import profile_for, shipped_profiles
from store.reads.readiness import readiness, readiness_all
from store.schema import Profile
from store.words import Verdict
from tests.builders import TODAY, do

MEMBERS = (
    "schema",
    "pilot",
    "flag",
    "why",
    "as_of",
    "profile",
    "criteria",
    "next_steps",
    "progress",
    "looks",
    "inputs",
)


def test_a_page_has_what_the_contract_says(store, judged):
    page = store.read(readiness, store.read(portfolio, TODAY)[0].uid, TODAY)
    plain = page.to_dict()

    assert tuple(plain) == MEMBERS
    assert plain["schema"] == "springbrett/readiness/1"
    assert plain["profile"] == {"name": "default", "version": 1}
    assert plain["as_of"] == TODAY.isoformat()
    assert [each["id"] for each in plain["criteria"]] == [*CRITERIA]
    assert json.loads(json.dumps(plain)) == plain


def test_next_steps_are_those_that_are_asked_for_and_open(store, judged):
    page = store.read(readiness, store.read(portfolio, TODAY)[0].uid, TODAY)
    by_id = {each.id: each for each in page.criteria}

    assert page.next_steps
    for step in page.next_steps:
        assert by_id[step].required
        assert by_id[step].verdict in (Verdict.FAIL, Verdict.UNKNOWN)


def test_all_pages_are_the_single_ones_by_code(store, judged):
    for code in ("Z-1", "A-1"):
        do(store, "AddPilot", title="Another", code=code)
    pages = store.read(readiness_all, TODAY)
    rows = store.read(portfolio, TODAY)

    assert [page.pilot for page in pages] == ["A-1", "P-001", "Z-1"]
    assert [page.to_dict() for page in pages] == [
        store.read(readiness, row.uid, TODAY).to_dict() for row in rows
    ]


def test_a_pilot_that_is_gone_is_refused(store):
    with pytest.raises(Refusal, match="no longer there"):
        store.read(readiness, uuid4(), TODAY)


def test_a_programme_is_judged_by_its_profile(store, judged):
    do(store, "AddProgramme", name="Trials", profile="exploratory")
    do(store, "EditPilot", pilot="P-001", programme="Trials")
    page = store.read(readiness, store.read(portfolio, TODAY)[0].uid, TODAY)

    assert page.profile.name == "exploratory"
    assert not next(each for each in page.criteria if each.id == "economy.cost").required


def test_three_profiles_are_shipped():
    assert set(shipped_profiles()) == {"exploratory", "default", "strict"}


def test_a_programmes_own_profile_comes_before_the_shipped_one(store):
    from store.evidence.plain import plain

    own = plain(shipped_profiles()["default"]) | {"iterations": 5}

    def write(session) -> None:
        for number in (1, 2):
            content = own | {"sites": number}
            session.add(Profile(name="default", number=number, content=content))

    store.write_derived(write)
    found = store.read(profile_for, "default")

    assert (found.iterations, found.sites, found.version) == (5, 2, 2)


def test_a_profile_that_is_not_there_is_refused_with_the_nearest(store):
    with pytest.raises(Refusal, match=r"“explorer”\. Did you mean exploratory"):
        store.read(profile_for, "explorer")
