"""The readiness profiles that are shipped, and those that a programme writes itself."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from store.errors import Refusal
from store.evidence.profile import CRITERIA, GROUPS, profile_from_dict

PROFILES = Path(__file__).parents[2] / "resources" / "profiles"
NAMES = ["exploratory", "default", "strict"]


def kept(name: str) -> dict:
    return tomllib.loads((PROFILES / f"{name}.toml").read_text("utf-8"))


def test_three_profiles_are_shipped_under_their_own_names():
    assert sorted(path.stem for path in PROFILES.glob("*.toml")) == sorted(NAMES)
    for name in NAMES:
        assert profile_from_dict(kept(name)).name == name


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("alpha", [0.10, 0.05, 0.025]),
        ("minimum_periods", [4, 8, 12]),
        ("effect_beyond", ["minimum_worthwhile", "minimum_worthwhile", "target"]),
        ("paper_passes", [True, False, False]),
        ("iterations", [2, 2, 2]),
        ("guardrail_must_clear", [False, True, True]),
        ("guardrail_needed", [False, False, True]),
        ("worst_off_share", [0.8, 0.8, 0.8]),
        ("participants", [30, 30, 30]),
        ("smallest_group", [30, 30, 30]),
        ("gap_periods", [6, 6, 6]),
        ("sites", [2, 3, 5]),
        ("next_site_chance", [0.7, 0.8, 0.9]),
        ("funded_months", [6, 12, 24]),
        ("open_when_nearly", [2, 2, 2]),
        ("version", [1, 1, 1]),
    ],
)
def test_their_thresholds_are_the_agreed_ones(setting, expected):
    assert [getattr(profile_from_dict(kept(name)), setting) for name in NAMES] == expected


def test_each_requires_more_than_the_one_before():
    groups = [{CRITERIA[id] for id in profile_from_dict(kept(name)).required} for name in NAMES]

    assert groups[0] == {"learning", "effect", "harm", "transfer"}
    assert groups[1] == set(GROUPS) - {"comparison"}
    assert groups[2] == set(GROUPS)


def test_a_programme_can_require_single_criteria():
    own = profile_from_dict(
        kept("default") | {"name": "own", "required": ["harm", "reach.planned"]}
    )

    assert own.required == ("harm.guardrails", "reach.planned")
    assert own.requires("reach.planned")
    assert not own.requires("effect.primary")


def test_a_profile_comes_back_from_its_plain_values():
    own = profile_from_dict(kept("strict"))

    assert profile_from_dict(own.to_dict()) == own


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"alpa": 0.05}, "Did you mean alpha"),
        ({"alpha": 0.5}, "at most 0.49"),
        ({"alpha": True}, "at most 0.49"),
        ({"minimum_periods": 3}, "whole number, 4 or more"),
        ({"minimum_periods": 8.0}, "whole number, 4 or more"),
        ({"paper_passes": "yes"}, "true or false"),
        ({"effect_beyond": "baseline"}, "minimum_worthwhile or target"),
        ({"name": " "}, "a name"),
        ({"required": "effect"}, "a list"),
        ({"required": ["effects"]}, "no criterion. effect"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(change, sentence):
    with pytest.raises(Refusal, match=sentence):
        profile_from_dict(kept("default") | change)


def test_a_setting_that_lacks_is_named():
    whole = kept("default")
    del whole["sites"]

    with pytest.raises(Refusal, match="lacks sites"):
        profile_from_dict(whole)
