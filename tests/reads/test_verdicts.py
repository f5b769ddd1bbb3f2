"""A verdict that was kept comes out the same again, whatever became of its profile since."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from importlib.metadata import version

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store import schema
from store.evidence.readiness import assess
from store.reads.flags import ensure_fresh
from store.reads.verdicts import again, inputs, kept_verdicts, result
from store.store import Store
from store.words import Flag
from tests.builders import do, weekly
from tests.evidence.pilots import TODAY, alike, falls, groups, metric, pilot, profile, reached
from tests.evidence.test_looks import series

MORE = weekly("2026-W26", [(61, 100), (63, 99), (60, 101), (62, 100)])


def kept(store: Store) -> tuple[schema.KeptVerdict, ...]:
    (key,) = store.read(lambda session: session.query(schema.PortfolioRow.pilot_id).all())[0]
    return store.read(kept_verdicts, key)


@pytest.fixture
def own(store, judged):
    """A programme that judges by a profile of its own, which has been asked once."""
    do(store, "AddProfile", name="Ours", based_on="default")
    do(store, "EditProgramme", programme="Our pilots", profile="Ours")
    ensure_fresh(store)
    return store


def test_a_profile_changed_afterwards_leaves_what_was_kept_as_it_was(own):
    (first,) = kept(own)
    do(own, "EditProfile", profile="Ours", minimum_periods=40, alpha=0.01, sites=7)
    do(own, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=MORE)
    ensure_fresh(own)
    still, second = kept(own)

    assert (first.profile, first.profile_version, first.flag) == ("Ours", 1, Flag.KEEP_PILOTING)
    assert (second.profile, second.profile_version, second.flag) == ("Ours", 2, Flag.TOO_EARLY)
    assert (still.inputs, still.result) == (first.inputs, first.result)
    for one in (still, second):
        assert result(again(one.inputs)) == one.result
    # Its own profile lies with it: thresholds then and now.
    assert still.inputs["profile"]["minimum_periods"] == 8
    assert second.inputs["profile"]["minimum_periods"] == 40


def test_a_kept_verdict_says_what_it_was_computed_with(own):
    (one,) = kept(own)

    assert one.versions == {name: version(name) for name in ("numpy", "scipy", "springbrett")}
    assert one.inputs["as_of"] == own.today().isoformat()


def test_another_process_comes_to_the_same_verdict(own):
    (one,) = kept(own)
    code = (
        "import json, sys; from store.reads.verdicts import again, result;"
        "json.dump(result(again(json.load(sys.stdin))), sys.stdout)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps(one.inputs),
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(ran.stdout) == one.result


def test_numbers_that_were_tampered_with_come_to_another_verdict(own):
    (one,) = kept(own)
    changed = json.loads(json.dumps(one.inputs))
    numbers = changed["evidence"]["metrics"][0]["numerator"]
    numbers[-1] = numbers[-1] - 1

    assert result(again(changed)) != one.result


@settings(max_examples=80, deadline=None)
@given(
    main=series(),
    harm=st.lists(st.one_of(st.just(np.nan), st.integers(0, 12)), min_size=1, max_size=20),
    detail=st.booleans(),
    name=st.sampled_from(["exploratory", "default", "strict"]),
)
def test_every_verdict_comes_back_from_its_kept_inputs(main, harm, detail, name):
    main = replace(main, role="primary", uid="attendance")
    facts = {}
    if detail:
        places = alike(3, [15, 14, 16, 15])
        by_group = groups([0.4, 0.5, np.nan, 0.45, 0.5, 0.5, 0.4], [0.6] * 7)
        if main.kind == "proportion":
            main = replace(main, places=places, groups=(by_group,))
        facts = {"reached": (reached([30, 40, 50]),), "planned_reach": 100, "participants": 120}
    evidence = pilot(main, falls(harm), **facts)
    found = result(assess(evidence, profile(name), TODAY))
    stored = json.loads(json.dumps(inputs(evidence, profile(name), TODAY), allow_nan=False))

    assert result(again(stored)) == found


def test_a_metric_without_numbers_comes_back_too():
    evidence = pilot(metric([]))
    stored = json.loads(json.dumps(inputs(evidence, profile(), TODAY), allow_nan=False))

    assert result(again(stored)) == result(assess(evidence, profile(), TODAY))
