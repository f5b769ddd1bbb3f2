"""The profiles there are, and whose flag would change if one asked for something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from store.reads.flags import ensure_fresh
from store.reads.portfolio import portfolio
from store.reads.profiles import profile_for, profiles, shipped_profiles
from store.reads.what_if import what_if, what_if_in
from store.words import Flag
from tests.builders import TODAY, do

EXPLORATORY = shipped_profiles()["exploratory"]


def flags(store):
    ensure_fresh(store)
    return {row.code: row.flag for row in store.read(portfolio, store.today())}


@pytest.fixture
def ours(store, judged):
    """The judged walking bus in a programme with a profile of its own, and one pilot elsewhere."""
    do(store, "AddProfile", name="Ours", based_on="exploratory")
    do(store, "AddProgramme", name="Trials", profile="Ours")
    do(store, "EditPilot", pilot="P-001", programme="Trials")
    do(store, "AddPilot", title="Elsewhere")
    ensure_fresh(store)
    return store


def test_shipped_ones_stand_first_from_the_least_asking_then_a_programmes_own(ours):
    found = ours.read(profiles)

    assert [each.profile.name for each in found.entries] == [
        "exploratory",
        "default",
        "strict",
        "Ours",
    ]
    assert [each.shipped for each in found.entries] == [True, True, True, False]


def test_each_programme_stands_with_its_profile_and_its_pilots(ours):
    found = ours.read(profiles)

    told = [(each.name, each.profile, each.pilots) for each in found.programmes]
    assert told == [("Our pilots", "default", 1), ("Trials", "Ours", 1)]
    assert [each.name for each in found.used_by("Ours")] == ["Trials"]
    assert found.used_by("strict") == ()


def test_every_version_stands_with_who_saved_it_and_when(ours, clock):
    clock.move_to(date(2026, 10, 5))
    do(ours, "EditProfile", profile="Ours", sites=4, who="ola")
    entry = ours.read(profiles).entry("Ours")

    told = [(each.number, each.profile.sites, each.by, each.at.date()) for each in entry.versions]
    assert told == [(2, 4, "ola", date(2026, 10, 5)), (1, 2, "kari", TODAY)]
    assert entry.profile == entry.versions[0].profile


def test_nothing_changes_where_nothing_is_asked_otherwise(ours):
    found = ours.read(what_if, ours.read(profile_for, "Ours"), TODAY)

    assert (found.pilots, found.everywhere, found.changes) == (1, False, ())


def test_what_would_change_is_what_changes_once_it_is_saved(ours):
    before = flags(ours)
    draft = replace(ours.read(profile_for, "Ours"), minimum_periods=40)
    found = ours.read(what_if, draft, TODAY)
    do(ours, "EditProfile", profile="Ours", minimum_periods=40)
    after = flags(ours)

    told = [(each.code, each.now, each.then) for each in found.changes]
    assert told == [("P-001", Flag.KEEP_PILOTING, Flag.TOO_EARLY)]
    assert {code: flag for code, flag in after.items() if before[code] != flag} == {
        each.code: each.then for each in found.changes
    }
    row = next(row for row in ours.read(portfolio, TODAY) if row.code == "P-001")
    assert found.changes[0].why.text == row.why.text
    assert found.changes[0].why.to_dict()["facts"] == row.why.to_dict()["facts"]


def test_a_profile_that_nobody_uses_is_held_against_every_pilot(ours):
    draft = replace(EXPLORATORY, minimum_periods=40)
    found = ours.read(what_if, draft, TODAY)

    assert (found.pilots, found.everywhere) == (2, True)
    assert [each.code for each in found.changes] == ["P-001"]


def test_a_flag_that_lags_behind_is_not_taken_for_a_change(ours):
    """What changes by itself is no doing of the draft."""
    flags(ours)
    do(ours, "EditProfile", profile="Ours", minimum_periods=40)
    found = ours.read(what_if, ours.read(profile_for, "Ours"), TODAY)

    assert found.changes == ()


def test_pilots_that_are_put_away_are_left_out(ours):
    do(ours, "EditPilot", pilot="P-001", archived=True)
    draft = replace(ours.read(profile_for, "Ours"), minimum_periods=40)
    found = ours.read(what_if, draft, TODAY)

    assert found.everywhere
    assert [each.code for each in found.changes] == []


def test_to_ask_what_would_change_writes_nothing_into_the_store(ours):
    before = ours.data_version()
    draft = replace(ours.read(profile_for, "Ours"), alpha=0.031)
    found = what_if_in(ours, draft)

    assert found.pilots == 1
    assert ours.data_version() == before
    assert ours.read(profile_for, "Ours").alpha == EXPLORATORY.alpha
