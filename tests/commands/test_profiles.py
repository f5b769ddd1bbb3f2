"""A programme's own readiness profile: versions that stay, refusals, undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sqlalchemy as sa

from store import schema
from store.errors import Refusal
from store.evidence.profile import CRITERIA
from store.reads.flags import ensure_fresh
from store.reads.profiles import profile_for, shipped_profiles
from store.reads.verdicts import again, kept_verdicts, result
from tests.builders import do
from tests.store.content import broken_links, content, faults

DEFAULT = shipped_profiles()["default"]


def ours(store):
    return store.read(profile_for, "Ours")


def versions(store, name="Ours"):
    row = schema.Profile
    query = sa.select(row.number, row.content).where(row.name == name).order_by(row.number)
    return store.read(lambda session: [tuple(each) for each in session.execute(query)])


@pytest.fixture
def used(store):
    """A profile that asks for less, by which the default programme's pilots are judged."""
    do(store, "AddProfile", name="Ours", based_on="exploratory")
    do(store, "EditProgramme", programme="Our pilots", profile="Ours")
    return store


def test_a_new_profile_asks_for_what_the_one_it_is_made_from_asks_for(store):
    do(store, "AddProfile", name="Ours", based_on="strict", sites=4)

    assert ours(store) == replace(shipped_profiles()["strict"], name="Ours", version=1, sites=4)


def test_without_another_one_it_is_made_from_the_default(store):
    do(store, "AddProfile", name="Ours")

    assert ours(store) == replace(DEFAULT, name="Ours", version=1)


def test_each_edit_is_a_new_version_and_the_old_ones_stay(store):
    do(store, "AddProfile", name="Ours")
    before = versions(store)
    do(store, "EditProfile", profile="Ours", funded_months=18)
    do(store, "EditProfile", profile="ours", required=["effect", "harm.guardrails"])

    assert [number for number, _ in versions(store)] == [1, 2, 3]
    assert versions(store)[:1] == before
    assert ours(store).version == 3
    assert ours(store).funded_months == 18
    assert ours(store).required == ("effect.primary", "harm.guardrails")


def test_an_edit_that_changes_nothing_makes_no_version(store):
    do(store, "AddProfile", name="Ours")
    do(store, "EditProfile", profile="Ours", sites=DEFAULT.sites)

    assert [number for number, _ in versions(store)] == [1]


def test_required_groups_are_kept_as_their_criteria(store):
    do(store, "AddProfile", name="Ours", required=["delivery", "effect"])

    expected = tuple(id for id, group in CRITERIA.items() if group in ("delivery", "effect"))
    assert ours(store).required == expected


@pytest.mark.parametrize(
    ("setting", "value", "sentence"),
    [
        ("alpha", 0.9, r"^The chance of error is 0\.9; it goes from 0\.005 to 0\.49\.$"),
        ("alpha", 0, r"chance of error is 0\.0; it goes"),
        ("minimum_periods", 3, r"number of periods is 3; it goes from 4 to 104"),
        ("gap_periods", 5, r"periods for the gap is 5; it goes from 6"),
        ("sites", 0, r"number of places is 0; it goes from 1"),
        ("next_site_chance", 1, r"chance in a new place is 1\.0; it goes from 0\.05 to 0\.99"),
        ("worst_off_share", float("nan"), r"share of those worst off is not a number"),
        ("effect_beyond", "baseline", r"^effect_beyond can't be “baseline”\. It is one of: "),
        ("required", ["effect.primry"], r"no criterion “effect.primry”\. The nearest is effect"),
        ("required", [], r"requires nothing would call every pilot ready"),
        ("iterations", "two", r"iterations can't be “two”: it is a whole number"),
    ],
)
def test_what_cannot_be_asked_for_is_refused_in_one_sentence(store, setting, value, sentence):
    do(store, "AddProfile", name="Ours")

    for name, fields in (("AddProfile", {"name": "B"}), ("EditProfile", {"profile": "Ours"})):
        before = content(store)
        with pytest.raises(Refusal, match=sentence) as refused:
            do(store, name, **fields, **{setting: value})
        assert refused.value.field == setting
        assert content(store) == before


@pytest.mark.parametrize("name", ["default", "Strict", "ours", "OURS "])
def test_a_name_that_is_taken_is_refused(store, name):
    do(store, "AddProfile", name="Ours")

    with pytest.raises(Refusal, match="already a readiness profile called") as refused:
        do(store, "AddProfile", name=name)
    assert refused.value.field == "name"


@pytest.mark.parametrize("command", ["EditProfile", "RemoveProfile"])
def test_those_that_come_with_the_program_stay_as_they_are(store, command):
    with pytest.raises(Refusal, match="“strict” comes with Springbrett and stays as it is"):
        do(store, command, profile="Strict")


def test_a_version_that_somebody_else_saved_meanwhile_is_not_passed_over(store):
    do(store, "AddProfile", name="Ours")
    do(store, "EditProfile", profile="Ours", version=1, sites=4)

    with pytest.raises(Refusal, match="saved version 2 of “Ours” while you were at it"):
        do(store, "EditProfile", profile="Ours", version=1, sites=5)
    assert ours(store).sites == 4


@pytest.mark.parametrize("command", ["AddProgramme", "EditProgramme"])
def test_a_programme_takes_only_a_profile_that_is_there(store, command):
    fields = {"programme": "Our pilots"} if command == "EditProgramme" else {"name": "Trials"}

    with pytest.raises(Refusal, match="no readiness profile “explorer”"):
        do(store, command, **fields, profile="explorer")


def test_a_programme_keeps_the_profile_as_it_is_written(store):
    do(store, "AddProfile", name="Ours")
    do(store, "AddProgramme", name="Trials", profile="OURS")

    names = store.read(lambda session: session.scalars(sa.select(schema.Programme.profile)).all())
    assert names == ["default", "Ours"]


def test_an_edit_moves_the_flags_of_the_programmes_pilots_alone(used, judged):
    do(used, "AddProgramme", name="Others")
    do(used, "AddPilot", title="Elsewhere", programme="Others")
    ensure_fresh(used)

    done = do(used, "EditProfile", profile="Ours", minimum_periods=40)

    assert len(done.pilots) == 1
    row = schema.PortfolioRow
    lag = sa.select(row.pilot_id).where(row.flag_history < row.facts_history)
    assert set(used.read(lambda session: session.scalars(lag).all())) == done.pilots


def flag_of(store) -> str:
    ensure_fresh(store)
    return store.read(lambda session: session.scalar(sa.select(schema.PortfolioRow.flag)))


def test_a_new_threshold_moves_the_flag_and_undo_moves_it_back(used, judged):
    before = flag_of(used)
    do(used, "EditProfile", profile="Ours", minimum_periods=40)
    after = flag_of(used)
    used.undo(by="kari")

    assert (before, after, flag_of(used)) == ("keep_piloting", "too_early", "keep_piloting")


def test_kept_verdicts_recompute_identically_after_later_versions(used, judged):
    flag_of(used)
    for periods in (40, 8, 60):
        do(used, "EditProfile", profile="Ours", minimum_periods=periods)
        flag_of(used)
    do(used, "EditProgramme", programme="Our pilots", profile="default")
    flag_of(used)

    kept = used.read(lambda session: [
        (each.profile, each.profile_version, each.inputs, each.result)
        for each in kept_verdicts(session, 1)
    ])  # fmt: skip
    ours = [("Ours", number) for number in (1, 2, 3, 4)]
    assert [each[:2] for each in kept] == [*ours, ("default", 1)]
    for _, _, inputs, found in kept:
        assert result(again(inputs)) == found


def test_a_version_that_was_undone_never_lends_its_number_to_another(used, judged):
    flag_of(used)
    do(used, "EditProfile", profile="Ours", minimum_periods=40)
    flag_of(used)  # keeps a verdict by version 2
    used.undo(by="kari")
    do(used, "EditProfile", profile="Ours", minimum_periods=50)

    assert [number for number, _ in versions(used)] == [1, 3]


def test_a_profile_that_a_programme_uses_stays(used):
    with pytest.raises(Refusal, match="Our pilots uses the profile “Ours”: give it another"):
        do(used, "RemoveProfile", profile="Ours")
    with pytest.raises(Refusal, match="readiness profile is still used by programme"):
        used.undo(1, by="kari")

    assert ours(used).version == 1


def test_a_programme_is_never_left_with_a_profile_that_is_gone(used):
    back = used.undo(by="kari")
    used.undo(1, by="kari")

    with pytest.raises(Refusal, match="readiness profile is no longer there"):
        used.undo(back.number, by="kari")
    assert faults(used) == []
    assert broken_links(used) == []


def test_a_version_that_a_criterion_was_fixed_under_stays(used, measured):
    fields = {"if_we": "a", "then": "b", "because": "c", "metric": "Attendance"}
    do(used, "AddHypothesis", pilot="P-001", **fields, target=0.55, by="2026-12-31")
    edited = do(used, "EditProfile", profile="Ours", sites=4)
    do(used, "FixCriterion", pilot="P-001", hypothesis="H1")

    with pytest.raises(Refusal, match="still used by fixed criterion"):
        used.undo(edited.number, by="kari")
    do(used, "EditProgramme", programme="Our pilots", profile="default")
    with pytest.raises(Refusal, match="A target was fixed under the profile “Ours”, so it stays"):
        do(used, "RemoveProfile", profile="Ours")
    row = schema.CriterionFixing
    frozen = used.read(lambda s: s.execute(sa.select(row.profile, row.profile_version)).one())
    assert tuple(frozen) == ("Ours", 2)


def test_a_removed_profile_comes_back_with_all_its_versions(store):
    do(store, "AddProfile", name="Ours")
    do(store, "EditProfile", profile="Ours", sites=4)
    before = versions(store)
    do(store, "RemoveProfile", profile="Ours")
    assert versions(store) == []
    store.undo(by="kari")

    assert versions(store) == before
